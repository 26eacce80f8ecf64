"""QR codes for paper: inline SVG for pages, files for sheets and for editors."""

import io
from functools import lru_cache

import segno
from django.utils.safestring import SafeString

#: Pixels of a module: sharp at 5 cm in print.
PNG_MODULE = 20


@lru_cache(maxsize=2_000)
def qr_svg(address: str) -> SafeString:
    """Return ``address`` as the SVG element of a QR code (ISO/IEC 18004, level M), without size or style of its own."""
    code = segno.make(address, error="m", micro=False)
    # Numbers alone: the address itself is never written into the markup.
    return SafeString(code.svg_inline(border=2, omitsize=True, svgclass="qr", lineclass=None, unit=""))


def qr_file(address: str, kind: str = "svg") -> bytes:
    """Return ``address`` as a file of its own, with the standard's quiet zone: ``svg``, or ``png`` for a letter."""
    code = segno.make(address, error="m", micro=False)
    file = io.BytesIO()
    if kind == "png":
        code.save(file, kind="png", scale=PNG_MODULE)
    else:
        code.save(file, kind="svg", xmldecl=False, svgns=True, lineclass=None, svgclass=None, omitsize=True)
    return file.getvalue()
