"""Our own drawing, as it stands on pages without a picture, for paper."""

import re
from pathlib import Path
from typing import Any

from django.conf import settings

SOURCE = Path(settings.ROOT) / "templates" / "components" / "drawing.html"
#: What static/css/prose.css says of each part; accent and its tint come from the organisation.
FILLS = {
    "d-amber": "#f2b441",
    "d-brick": "#b5493f",
    "d-skin1": "#efc9a4",
    "d-skin2": "#ab7350",
    "d-skin3": "#70452f",
    "d-hair": "#33241f",
    "d-grey": "#d9d6d0",
}
LINE = 'fill="none" stroke="#1d2433" stroke-width="2.4" stroke-linecap="round"'


def neighbours(colour: str) -> dict[str, Any]:
    """Return the drawing of the neighbours in the organisation's ``colour``, as typst takes it. An ornament."""
    fills = {f'class="{name}"': f'fill="{fill}"' for name, fill in FILLS.items()}
    fills |= {
        'class="d-accent"': f'fill="{colour}"',
        'class="d-ring"': f'fill="{colour}" fill-opacity="0.2"',
        'class="d-line"': LINE,
        'class="drawing"': 'xmlns="http://www.w3.org/2000/svg"',
    }
    svg = re.sub(r"\{#.*?#\}", "", SOURCE.read_text(encoding="utf-8"))
    for mark, fill in fills.items():
        svg = svg.replace(mark, fill)
    return {"data": svg, "alt": ""}
