"""The look holds together: every stylesheet is served, every sign exists, everything is small enough."""

import gzip
import re
from pathlib import Path

from core.components.samples import ICONS
from core.styles.bundle import slim

ROOT = Path(__file__).parents[2]
CSS = ROOT / "static" / "css"
ORDER = (CSS / "order.txt").read_text().split()


def sprite_ids() -> list[str]:
    return re.findall(r'<symbol id="([a-z]+)"', (ROOT / "static" / "icons.svg").read_text())


def test_the_order_names_each_stylesheet_once() -> None:
    assert sorted(ORDER) == sorted(path.name for path in CSS.glob("*.css"))


def test_the_building_blocks_show_each_sign_of_the_sprite() -> None:
    assert sorted(ICONS) == sorted(sprite_ids())


def test_templates_use_only_signs_of_the_sprite() -> None:
    used = set()
    for path in (ROOT / "templates").rglob("*.html"):
        text = path.read_text()
        used |= set(re.findall(r'components/icon\.html" with name="([^"]+)"', text))
        used |= set(re.findall(r"\{\{ icons \}\}#([a-z]+)", text))
    assert used - set(sprite_ids()) == set()


def test_values_name_only_signs_of_the_sprite() -> None:
    rooms = ("core", "activities", "initiatives", "participation", "home", "search")
    used = {
        sign
        for room in rooms
        for path in (ROOT / room).rglob("*.py")
        for sign in re.findall(r"""\bsign["']?[=:] ?["']([a-z]+)["']""", path.read_text())
    }
    assert used - set(sprite_ids()) == set()


def test_no_template_holds_a_style_or_a_script_of_its_own() -> None:
    found = {
        path.name: hits
        for path in (ROOT / "templates").rglob("*.html")
        if "emails" not in path.parts and "print" not in path.parts
        if (
            hits := re.findall(
                r"<style|\sstyle=|\son[a-z]+=|<script(?! src=| type=\"application/ld\+json\")", path.read_text()
            )
        )
    }
    assert found == {}


def test_styles_script_and_signs_stay_small() -> None:
    styles = "".join(slim((CSS / name).read_text()) for name in ORDER)
    parts = {
        "styles": (styles, 6_000),
        "script": ((ROOT / "static" / "js" / "site.js").read_text(), 1_000),
        "signs": ((ROOT / "static" / "icons.svg").read_text(), 1_300),
    }
    too_large = {
        name: size for name, (text, most) in parts.items() if (size := len(gzip.compress(text.encode(), 9))) > most
    }
    assert too_large == {}


def test_styles_are_readable_for_old_phones() -> None:
    """No nesting and no :has(): after comments, a block opens inside another one only in an at-rule."""
    for name in ORDER:
        text = re.sub(r"/\*.*?\*/", "", (CSS / name).read_text(), flags=re.DOTALL)
        assert ":has(" not in text, name
        open_rules: list[str] = []
        for selector, brace in re.findall(r"([^{};]*)([{}])", text):
            if brace == "}":
                open_rules.pop()
                continue
            assert [rule for rule in open_rules if not rule.startswith("@")] == [], (name, selector)
            open_rules.append(selector.strip())
        assert open_rules == [], name
