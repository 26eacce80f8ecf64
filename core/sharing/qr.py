"""QR codes as inline SVG, for paper."""

from functools import lru_cache

import segno


@lru_cache(maxsize=2_000)
def qr_svg(address: str) -> str:
    """Return ``address`` as the SVG element of a QR code (ISO/IEC 18004, level M), without size or style of its own."""
    code = segno.make(address, error="m", micro=False)
    return code.svg_inline(border=2, omitsize=True, svgclass="qr", lineclass=None, unit="")
