"""``make screenshot``: the picture in the README, from the screenshot that the e2e suite made last."""

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "var" / "screenshots" / "vleuten-home-1280.png"
TARGET = ROOT / "docs" / "screenshot.png"
HEIGHT = 1380  # down to the two doors

if not SOURCE.exists():
    sys.exit("There is no screenshot yet: run make test first.")
with Image.open(SOURCE) as page:
    top = page.convert("RGB").crop((0, 0, page.width, min(HEIGHT, page.height)))
    top.quantize(64, dither=Image.Dither.NONE).save(TARGET, optimize=True)
print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size // 1024} kB")
