"""Compares the texts in code and templates with the Dutch catalogues.

Every text has a translation in exactly the catalogues that hold it, none is left over, placeholders agree, and the
compiled file beside each catalogue says the same. Texts of the shared templates belong to ``core`` unless another room
has them already. Overlays (``locale/be``, ``locale/je``) may hold any of the texts.

Usage: ``translations.py`` checks; ``--write`` (``make messages``) adds what is new, drops what is gone and compiles.
"""

import argparse
import ast
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import polib

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("core", "activities", "initiatives", "participation", "search", "home", "starters")
#: Function → how many leading arguments are (context, singular, plural).
FUNCTIONS = {
    "_": (0, 1),
    "gettext": (0, 1),
    "gettext_lazy": (0, 1),
    "gettext_noop": (0, 1),
    "ngettext": (0, 2),
    "ngettext_lazy": (0, 2),
    "pgettext": (1, 1),
    "pgettext_lazy": (1, 1),
    "npgettext": (1, 2),
    "npgettext_lazy": (1, 2),
}
LITERAL = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL = re.compile(rf"\b(n?p?gettext|_)\(\s*({LITERAL}(?:\s*,\s*{LITERAL})*)", re.DOTALL)
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|%[sd]|\{(\w*)\}")


class Text(NamedTuple):
    """What the code asks for: gettext's key, with the plural form where there is one."""

    context: str
    singular: str
    plural: str = ""


def in_python(path: Path) -> Iterator[Text]:
    """Texts of one module. Raises ValueError for a call whose text is not written out."""
    for node in ast.walk(ast.parse(path.read_text(), path.name)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS:
            continue
        contexts, texts = FUNCTIONS[node.func.id]
        values = [argument.value for argument in node.args[: contexts + texts] if isinstance(argument, ast.Constant)]
        if len(values) != contexts + texts or not all(isinstance(value, str) for value in values):
            raise ValueError(f"{path.relative_to(ROOT)}:{node.lineno}: the text must be written out in the call")
        yield _text(contexts, [str(value) for value in values])


def in_template(path: Path) -> Iterator[Text]:
    """Texts of one template, as Django's own collector sees them."""
    from django.utils.translation.template import templatize  # noqa: PLC0415 - needs settings

    for function, arguments in CALL.findall(templatize(path.read_text(), origin=str(path))):
        values = [ast.literal_eval(literal) for literal in re.findall(LITERAL, arguments)]
        yield _text(FUNCTIONS[function][0], values)


def _text(contexts: int, values: list[str]) -> Text:
    return Text(values[0] if contexts else "", *values[contexts:])


def used() -> dict[str, set[Text]]:
    """Return the texts of each room; those of the shared templates stand under ``templates``."""
    found: dict[str, set[Text]] = {}
    for room in ROOMS:
        modules = [path for path in (ROOT / room).rglob("*.py") if "migrations" not in path.parts]
        pages = [path for kind in ("html", "txt") for path in (ROOT / room).glob(f"templates/**/*.{kind}")]
        found[room] = {text for path in modules for text in in_python(path)}
        found[room] |= {text for path in pages for text in in_template(path)}
    shared = [path for kind in ("html", "txt") for path in (ROOT / "templates").rglob(f"*.{kind}")]
    found["templates"] = {text for path in shared for text in in_template(path)}
    return found


def catalogue(room: str) -> Path:
    """Return where the Dutch of ``room`` stands."""
    return ROOT / room / "locale" / "nl" / "LC_MESSAGES" / "django.po"


def key(entry: polib.POEntry) -> Text:
    """Return what an entry translates."""
    return Text(entry.msgctxt or "", entry.msgid, entry.msgid_plural or "")


def entries(path: Path) -> dict[Text, polib.POEntry]:
    """Return the living entries of a catalogue; none when there is no file."""
    return {key(entry): entry for entry in polib.pofile(str(path)) if not entry.obsolete} if path.exists() else {}


def wanted(texts: dict[str, set[Text]], held: dict[str, dict[Text, polib.POEntry]]) -> dict[str, set[Text]]:
    """Divide all texts over the catalogues that must hold them."""
    found = {room: set(texts[room]) for room in ROOMS}
    for text in texts["templates"]:
        rooms = [room for room in ROOMS if text in held[room] or text in found[room]]
        found[rooms[0] if rooms else "core"].add(text)
    return found


def faults() -> list[str]:
    """Everything that is wrong, a line each."""
    held = {room: entries(catalogue(room)) for room in ROOMS}
    lines = []
    every: dict[Text, tuple[str, object]] = {}
    needed = wanted(used(), held)
    for room in ROOMS:
        lines += [f"{room}: no Dutch for {text.singular!r}" for text in sorted(needed[room] - held[room].keys())]
        lines += [f"{room}: nobody uses {text.singular!r}" for text in sorted(held[room].keys() - needed[room])]
        for text, entry in held[room].items():
            lines += [f"{room}: {problem}: {text.singular!r}" for problem in problems(entry)]
            says = entry.msgstr or tuple(entry.msgstr_plural.values())
            other, before = every.setdefault(text, (room, says))
            if before != says:
                lines.append(f"{room}: {text.singular!r} says something else in {other}")
        lines += compiled(catalogue(room))
    for path in sorted((ROOT / "locale").glob("*/nl/LC_MESSAGES/django.po")):
        overlay = entries(path)
        lines += [f"{path.parts[-4]}: nobody uses {text.singular!r}" for text in sorted(overlay.keys() - every.keys())]
        lines += [
            f"{path.parts[-4]}: {problem}: {text.singular!r}" for text in overlay for problem in problems(overlay[text])
        ]
        lines += [
            f"{path.parts[-4]}: says nothing else than the Dutch for {text.singular!r}"
            for text in sorted(overlay.keys() & every.keys())
            if every[text][1] == (overlay[text].msgstr or tuple(overlay[text].msgstr_plural.values()))
        ]
        lines += compiled(path)
    return lines


def problems(entry: polib.POEntry) -> Iterator[str]:
    """Say what is wrong with one translation."""
    says = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
    if not all(says) or not says:
        yield "not translated"
    elif entry.fuzzy:
        yield "marked fuzzy"
    else:
        asked = {match.group() for match in PLACEHOLDER.finditer(entry.msgid + (entry.msgid_plural or ""))}
        if any({match.group() for match in PLACEHOLDER.finditer(one)} - asked for one in says):
            yield "a placeholder that the code does not fill"
        elif asked - {match.group() for one in says for match in PLACEHOLDER.finditer(one)}:
            yield "a placeholder left out"


def compiled(path: Path) -> list[str]:
    """Compare the compiled file with its catalogue."""
    if not path.exists():
        return []
    binary = path.with_suffix(".mo")
    name = binary.relative_to(ROOT)
    if not binary.exists():
        return [f"{name} is missing: make messages"]
    source, result = polib.pofile(str(path)), polib.mofile(str(binary))

    def content(file: "polib.POFile | polib.MOFile") -> dict[Text, object]:
        # A compiled file holds no obsolete entries and its entries know nothing of being translated.
        translated = [
            entry for entry in file if not entry.obsolete and (entry.msgstr or any(entry.msgstr_plural.values()))
        ]
        return {key(entry): entry.msgstr or dict(entry.msgstr_plural) for entry in translated}

    plural = "Plural-Forms"
    same = content(source) == content(result) and source.metadata.get(plural) == result.metadata.get(plural)
    return [] if same else [f"{name} is out of date: make messages"]


def write() -> None:
    """Bring each catalogue in step with the code, and compile all of them."""
    held = {room: entries(catalogue(room)) for room in ROOMS}
    for room, texts in wanted(used(), held).items():
        path = catalogue(room)
        if not texts and not path.exists():
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        file = polib.pofile(str(path), wrapwidth=119) if path.exists() else _new()
        for entry in [entry for entry in file if entry.obsolete or key(entry) not in texts]:
            file.remove(entry)
        for text in sorted(texts - held[room].keys()):
            plural = {"msgid_plural": text.plural, "msgstr_plural": {0: "", 1: ""}} if text.plural else {}
            file.append(polib.POEntry(msgctxt=text.context or None, msgid=text.singular, **plural))
        file.save(str(path))
    for path in sorted([*ROOT.glob("*/locale/nl/LC_MESSAGES/*.po"), *ROOT.glob("locale/*/nl/LC_MESSAGES/*.po")]):
        polib.pofile(str(path)).save_as_mofile(str(path.with_suffix(".mo")))


def _new() -> polib.POFile:
    file = polib.POFile(wrapwidth=119)
    file.metadata = {
        "Language": "nl",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    return file


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="bring the catalogues in step with the code")
    if parser.parse_args().write:
        write()
    found = faults()
    print("\n".join(found) or "translations: all there")
    sys.exit(1 if found else 0)
