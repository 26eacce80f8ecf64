"""The record of what the tests checked: only a whole run counts, and nothing in it is typed."""

import json
from datetime import date

import pytest

from home.domain.accessibility import Checked, gathered, read
from tests.e2e.accessibility import Record, kind_of

AXE = {"name": "axe-core", "version": "4.10.2"}


def look(record, page, **values):
    found = {"testEngine": AXE, "violations": values.pop("violations", [])}
    record.add(page=page, found=found, **{"width": 360, "scheme": "light"} | values)


@pytest.fixture
def lines(tmp_path):
    record = Record(checks=3, browser="Chromium 140", lines=tmp_path / "accessibility.jsonl")
    look(record, "vleuten-home")
    look(record, "vleuten-home-large", width=1280, scheme="dark")
    look(record, "almere-news-item", violations=[{"id": "color-contrast"}])
    return [json.loads(line) for line in record.lines.read_text().splitlines()]


def test_a_whole_run_becomes_the_record_that_the_statement_shows(lines):
    lines[0]["day"] = "2026-11-24"
    assert read(json.loads(json.dumps(gathered(lines)))) == Checked(
        day=date(2026, 11, 24),
        tool="axe-core 4.10.2",
        browser="Chromium 140",
        widths=(360, 1280),
        schemes=("dark", "light"),
        kinds={"home.HomePage": 2, "home.NewsPage": 1},
        checks=3,
        findings=1,
    )


def test_half_a_run_or_one_look_twice_is_refused(lines):
    with pytest.raises(ValueError, match="2 of 3 checks were made"):
        gathered(lines[:-1])
    with pytest.raises(ValueError, match="2 of 3 checks were made"):
        gathered([*lines[:-1], lines[1]])


def test_a_case_without_a_kind_is_noticed():
    assert [kind_of(name) for name in ("news-wrong-year", "news-item-untranslated", "home-en")] == [
        "home.NewsIndexPage",
        "home.NewsPage",
        "home.HomePage",
    ]
    with pytest.raises(KeyError):
        kind_of("zeppelin")
