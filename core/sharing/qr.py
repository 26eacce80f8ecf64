"""QR codes as inline SVG, for paper."""

from functools import lru_cache

import segno
from django.utils.safestring import SafeString


@lru_cache(maxsize=2_000)
def qr_svg(address: str) -> SafeString:
    """Return ``address`` as the SVG element of a QR code (ISO/IEC 18004, level M), without size or style of its own."""
    code = segno.make(address, error="m", micro=False)
    # Numbers alone: the address itself is never written into the markup.
    return SafeString(code.svg_inline(border=2, omitsize=True, svgclass="qr", lineclass=None, unit=""))
