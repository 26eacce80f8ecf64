"""``make screenshot``: the pictures in the README and the handbook, from the screenshots the e2e suite made last."""

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "var" / "screenshots"
HOME, TARGET = SOURCES / "vleuten-home-1280.png", ROOT / "docs" / "screenshot.png"
HEIGHT = 1380  # down to the two doors
HANDBOOK = ROOT / "docs" / "handboek" / "beelden"
PREFIX = "handboek-"
WIDTH = 900
QUALITY = 70


def readme() -> Path:
    """Keep the top of the home page."""
    with Image.open(HOME) as page:
        top = page.convert("RGB").crop((0, 0, page.width, min(HEIGHT, page.height)))
        top.quantize(64, dither=Image.Dither.NONE).save(TARGET, optimize=True)
    return TARGET


def handbook(source: Path) -> Path:
    """Keep one screen of the admin, small."""
    target = HANDBOOK / f"{source.stem.removeprefix(PREFIX)}.webp"
    HANDBOOK.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as page:
        small = page.convert("RGB").resize((WIDTH, round(page.height * WIDTH / page.width)), Image.Resampling.LANCZOS)
        small.save(target, quality=QUALITY, method=6)
    return target


made = [readme()] if HOME.exists() else []
made += [handbook(source) for source in sorted(SOURCES.glob(f"{PREFIX}*.png"))]
if not made:
    sys.exit("There is no screenshot yet: run make test first.")
for one in made:
    print(f"{one.relative_to(ROOT)}: {one.stat().st_size // 1024} kB")
