"""Our calendar files as other programs read them: exactly the dates, times and states of ``agenda.json``."""

import json
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
from icalendar import Calendar

from activities.domain.ical import Event, write
from tests.e2e.test_pages import fetch, plain

ROOT = Path(__file__).parents[2]
STARTERS = ("vleuten", "losser", "dienstencentrum", "almere", "leiderdorp")
#: Where a reader's own clock stands must not matter.
ZONES = ("UTC", "Europe/Amsterdam", "America/New_York")
HOME = ZoneInfo("Europe/Amsterdam")
NAMES = ("uid", "start", "end", "status", "summary")


def by_node(reader: str, zone: str, path: Path) -> list[tuple[str, ...]]:
    """Read a calendar file with a reader of npm, on a computer in another zone."""
    command = [shutil.which("node") or "node", ROOT / "tests" / "e2e" / "readers.mjs", reader, path]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env={"TZ": zone})
    return sorted(tuple(event[name] for name in NAMES) for event in json.loads(done.stdout))


def by_python(path: Path, first: date, last: date) -> list[tuple[str, ...]]:
    """Read a calendar file with recurring-ical-events."""
    events = recurring_ical_events.of(Calendar.from_ical(path.read_bytes())).between(first, last + timedelta(days=1))
    return sorted(
        (
            str(event["UID"]),
            said(event.decoded("DTSTART")),
            said(event.decoded("DTEND")),
            str(event["STATUS"]),
            str(event["SUMMARY"]),
        )
        for event in events
    )


def said(value: datetime | date) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(value, datetime) else value.isoformat()


def expected(occurrence: dict[str, Any]) -> tuple[str, ...]:
    """What a reader must find of one date of ``agenda.json``."""
    start, end = (datetime.fromisoformat(occurrence[name]) for name in ("start", "end"))
    cancelled = occurrence["status"] == "cancelled"
    return (
        occurrence["uid"],
        start.date().isoformat() if occurrence["all_day"] else said(start),
        end.date().isoformat() if occurrence["all_day"] else said(end),
        "CANCELLED" if cancelled else "CONFIRMED",
        f"GAAT NIET DOOR: {occurrence['title']}" if cancelled else occurrence["title"],
    )


@pytest.fixture(scope="session")
def told(site_of: Callable[[str], str]) -> Callable[[str, str], list[dict[str, Any]]]:
    """Return all that ``agenda.json`` of an organisation says to a query, page after page."""

    def told(org: str, query: str) -> list[dict[str, Any]]:
        address, found = f"{site_of(org)}/agenda/agenda.json{query}", []
        while address:
            status, headers, body = fetch(address)
            assert status == 200
            page = json.loads(plain(headers, body))
            found += page["occurrences"]
            address = page["next"]
        return found

    return told


@pytest.mark.parametrize("org", STARTERS)
def test_every_reader_finds_the_dates_of_the_json_over_a_year(
    org: str, site_of: Callable[[str], str], told: Callable[[str, str], list[dict[str, Any]]], tmp_path: Path
) -> None:
    first = datetime.now(HOME).date()
    last = first + timedelta(days=366)
    query = f"?van={first}&tot={last}"
    _, headers, body = fetch(f"{site_of(org)}/agenda/agenda.ics{query}")
    path = tmp_path / "agenda.ics"
    path.write_bytes(plain(headers, body))

    occurrences = told(org, query)
    wanted = sorted(map(expected, occurrences))
    offsets = {datetime.fromisoformat(one["start"]).utcoffset() for one in occurrences}

    assert len(wanted) > 50
    assert offsets == {timedelta(hours=1), timedelta(hours=2)}  # both sides of both changes of the clock
    # Which of them the reader takes for dates of this year is its own sum; what began before is in the file as well.
    assert by_python(path, first - timedelta(days=366), last) == wanted
    for reader in ("ical.js", "node-ical"):
        assert {zone: by_node(reader, zone, path) for zone in ZONES} == dict.fromkeys(ZONES, wanted), reader


@pytest.mark.parametrize("reader", ["ical.js", "node-ical"])
def test_every_reader_gets_odd_texts_and_days_back(reader: str, tmp_path: Path) -> None:
    changed = datetime(2026, 11, 24, 8, tzinfo=UTC)
    summaries = ["Soep; met, \\brood\\ “en” kaas: é", "x" * 74 + "€" * 80, '100% "koffie" en: thee', "BEGIN:VEVENT"]
    events = [
        Event(
            uid=f"{number}@buurtkring", sequence=number, changed_at=changed, start=date(2027, 3, 27 + number),
            end=date(2027, 3, 28 + number), summary=summary, cancelled=number == 1, free=False, location=summary,
            description=f"{summary}\n{summary}", url="https://welzaam.example/agenda/",
        )
        for number, summary in enumerate(summaries)
    ]  # fmt: skip
    path = tmp_path / "odd.ics"
    path.write_bytes(write(events, name="Agenda; van, ons"))

    wanted = [
        (
            one.uid,
            one.start.isoformat(),
            one.end.isoformat(),
            "CANCELLED" if one.cancelled else "CONFIRMED",
            one.summary,
        )
        for one in events
    ]
    assert {zone: by_node(reader, zone, path) for zone in ZONES} == dict.fromkeys(ZONES, wanted)
