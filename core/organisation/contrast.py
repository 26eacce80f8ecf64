"""Contrast of colours, after WCAG 2.2, 1.4.3: https://www.w3.org/TR/WCAG22/#contrast-minimum."""

import re

PAPER = "#fffdf9"
WHITE = "#ffffff"
MINIMUM = 4.5


def luminance(colour: str) -> float:
    """Relative luminance (0 to 1) of ``#rrggbb``. Raises ValueError for anything else."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        raise ValueError(colour)
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]  # noqa: PLR2004 - sRGB
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, ground: str, share: float) -> str:
    """``share`` (0 to 1) of ``colour`` on ``ground``, per sRGB channel, as ``#rrggbb``."""
    parts = [round(int(colour[i : i + 2], 16) * share + int(ground[i : i + 2], 16) * (1 - share)) for i in (1, 3, 5)]
    return "#" + "".join(f"{part:02x}" for part in parts)


def legible(colour: str, grounds: tuple[str, ...] = (PAPER, WHITE)) -> bool:
    """Whether text in this colour is readable on every one of the grounds (and they on it)."""
    return all(contrast(colour, ground) >= MINIMUM for ground in grounds)
