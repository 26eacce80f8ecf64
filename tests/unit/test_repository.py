"""The repository tests itself: what a reviewer would otherwise have to look for each time."""

import ast
import json
import re
import subprocess
import tomllib
from pathlib import Path

import polib

ROOT = Path(__file__).parents[2]
#: Longer than 400 lines, with the reason.
LONG = {
    "requirements.txt": "made by make lock",
    "requirements-dev.txt": "made by make lock",
    "package-lock.json": "made by npm",
    "scripts/empty.sql": "made by make snapshot",
    "tests/integration/initiatives/test_initiative_way.py": "one way, walked from the form to the page",
    "tests/unit/test_phrasing.py": "tables of phrases, to be read beside each other",
}
LIMIT = 430  # about 400
BINARY = {".mo", ".png", ".jpg", ".webp", ".ico", ".ttf", ".otf", ".woff2", ".pdf", ".xlsx"}


def tracked() -> list[Path]:
    command = ["git", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def texts() -> dict[str, str]:
    return {path.relative_to(ROOT).as_posix(): path.read_text() for path in tracked() if path.suffix not in BINARY}


def test_site_never_becomes_a_package() -> None:
    # With an __init__.py it would hide the standard library's module of that name, and with it all that is installed.
    assert not (ROOT / "site" / "__init__.py").exists()


def test_dependency_files_name_no_address() -> None:
    address = re.compile(r"\b(?:https?|git|file|ssh)(?:\+\w+)?://\S+|--(?:extra-)?index\S*|--find-links|@ file\S*")
    names = ("requirements.txt", "requirements-dev.txt", "package.json", ".npmrc", "pyproject.toml")
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"].values()

    assert [found for name in names for found in address.findall((ROOT / name).read_text())] == []
    # npm notes whom to thank; what matters is that it does not note where a package came from.
    noted = [{key: value for key, value in package.items() if key != "funding"} for package in packages]
    assert [package for package in noted if address.search(json.dumps(package))] == []


def test_every_requirement_is_pinned_and_hashed() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        entries = re.split(r"\n(?=\S)", (ROOT / name).read_text().strip())
        assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_the_tools_build_on_the_same_versions_as_the_site() -> None:
    pins = [
        dict(re.findall(r"^([\w.-]+)(?:\[[\w,]+\])?==(\S+)", (ROOT / name).read_text(), re.MULTILINE))
        for name in ("requirements.txt", "requirements-dev.txt")
    ]

    assert pins[0].items() - pins[1].items() == set()


def test_no_file_is_longer_than_a_reader_holds() -> None:
    lengths = {
        name: len(text.splitlines())
        for name, text in texts().items()
        if not name.endswith((".svg", ".po")) and "/migrations/" not in name
    }

    assert {name: length for name, length in lengths.items() if length > LIMIT and name not in LONG} == {}
    assert {name for name in LONG if lengths.get(name, 0) <= LIMIT} == set()


def test_open_ends_live_in_the_tracker() -> None:
    word = re.compile(r"(?<![.\w])(?:TODO|FIXME|XXX|HACK)\b(?! =)")  # a name of a step may be one of these
    own = "tests/unit/test_repository.py"

    assert [name for name, text in texts().items() if name not in {own, *LONG} and word.search(text)] == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    place = re.compile(r"(?<![\w.])/(?:home|Users|root|work|workspace)/\w|(?<![\w.])/tmp/[a-z]+/")

    assert {name: found.group() for name, text in texts().items() if (found := place.search(text))} == {}


def test_each_exception_to_a_rule_has_its_reason() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["ruff"]["lint"]
    rules = [*config["ignore"], *(rule for rules in config["per-file-ignores"].values() for rule in rules)]
    lines = (ROOT / "pyproject.toml").read_text().splitlines()

    unexplained = [
        rule for rule in rules if not any(f'"{rule}"' in line and re.search(r"# \w", line) for line in lines)
    ]
    assert unexplained == []


def test_each_silenced_line_names_its_rule_and_the_reason() -> None:
    silenced = re.compile(r"# (?:noqa|type: ignore)(.*)")
    explained = re.compile(r"^(?:: [A-Z]+\d+(?:, [A-Z]+\d+)* - \S|\[[\w-]+(?:, ?[\w-]+)*\]  # \S)")
    own = "tests/unit/test_repository.py"
    found = [
        f"{name}: {line.strip()}"
        for name, text in texts().items()
        if name.endswith(".py") and name != own
        for line in text.splitlines()
        if (match := silenced.search(line)) and not explained.match(match[1])
    ]

    assert found == []


def test_no_test_is_skipped() -> None:
    skips = re.compile(r"pytest\.(?:mark\.)?(?:skip|skipif|xfail|importorskip)\b|unittest\.skip")
    own = "tests/unit/test_repository.py"

    assert [
        name for name, text in texts().items() if name.startswith("tests/") and name != own and skips.search(text)
    ] == []


def test_every_test_asserts_something() -> None:
    empty = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        functions = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef)]
        tests = [node for node in functions if node.name.startswith("test_")]
        empty += [f"{path.name}::{test.name}" for test in tests if not _asserts(test)]

    assert empty == []


def _asserts(test: ast.FunctionDef) -> bool:
    """Whether it has an assert, or calls something that is one: pytest.raises, a Django assertion, expect(…)."""
    for node in ast.walk(test):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in {"raises", "expect"} or re.match(r"_?assert|django_assert|check_", name):
                return True
    return False


def test_rules_and_reads_know_no_request_and_no_html() -> None:
    forbidden = re.compile(
        r"^\s*(?:from|import) (?:django\.(?:http|template|shortcuts|urls|views)|wagtail\.admin)\b", re.MULTILINE
    )
    layer = re.compile(r"^\w+/(?:domain/|queries|querysets)")
    found = [
        name for name, text in texts().items() if layer.match(name) and name.endswith(".py") and forbidden.search(text)
    ]

    assert found == []


def test_rules_know_no_clock() -> None:
    clock = re.compile(r"\b(?:datetime|date)\.(?:now|today|utcnow)\(|\btime\.time\(|\bimport clock\b")

    assert [name for name, text in texts().items() if "/domain/" in name and clock.search(text)] == []


def test_compiled_translations_say_what_the_catalogues_say() -> None:
    catalogues = [path for path in tracked() if path.suffix == ".po"]

    def content(file: "polib.POFile | polib.MOFile") -> dict[tuple[str, str], object]:
        said = {
            (entry.msgctxt or "", entry.msgid): entry.msgstr or dict(entry.msgstr_plural)
            for entry in file
            if not entry.obsolete
        }
        return {key: value for key, value in said.items() if value}

    different = [
        path.relative_to(ROOT).as_posix()
        for path in catalogues
        if content(polib.pofile(str(path))) != content(polib.mofile(str(path.with_suffix(".mo"))))
    ]
    assert different == [], "make messages"
