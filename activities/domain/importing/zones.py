"""Time zones by the names that programs give them."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from dateutil.rrule import rrulestr
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from activities.domain.importing import limits
from activities.domain.importing.lines import Component

#: Names that Outlook and Exchange give besides those of Windows: the cities stand in the middle of them.
_CITY = re.compile(r"(Amsterdam|Brussels|Brussel|Berlin|Paris|Madrid|Rome|Vienna|Bern)\b", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{2})(\d{2})(\d{2})?")
_NO_ZONE = timedelta(0)


@lru_cache(maxsize=1)
def _known() -> Mapping[str, str]:
    return {name.casefold(): name for name in available_timezones()} | {
        name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()
    }


def by_name(name: str) -> ZoneInfo | None:
    """The zone that ``name`` means: an IANA name, one of Windows, or one of these with words around it."""
    plain = name.strip().strip('"')
    tries = [plain, "/".join(plain.split("/")[-2:]), plain.rpartition("/")[2], plain.replace(" ", "_")]
    for one in tries:
        found = _known().get(one.casefold())
        if found is not None and found != "localtime":
            return ZoneInfo(found)
    # All of these have kept the same clock since 1980.
    return ZoneInfo("Europe/Amsterdam") if _CITY.search(plain) else None


class FileZone(tzinfo):
    """A zone that the file itself describes (VTIMEZONE); used where its name is known to nobody."""

    def __init__(self, changes: Iterable[tuple[datetime, timedelta, timedelta]]) -> None:
        """Take the moments (on the clock before the change), and the offsets before and after each."""
        self._changes = sorted(changes, key=lambda change: change[0])

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """The offset that holds at a time on the wall."""
        if moment is None or not self._changes:
            return _NO_ZONE
        wall = moment.replace(tzinfo=None)
        offset = self._changes[0][1]
        for begins, before, after in self._changes:
            # A time that the clocks skip is read as before the change, the second pass of a double hour as the first.
            end_of_gap = begins + max(after - before, _NO_ZONE)
            if wall < end_of_gap:
                break
            offset = after
        return offset

    def dst(self, moment: datetime | None) -> timedelta:
        """Not told apart: only the offset matters here."""
        del moment
        return _NO_ZONE

    def tzname(self, moment: datetime | None) -> str:
        """None of these names is ever shown."""
        del moment
        return "file"


def of_file(parts: Iterable[Component], *, last_year: int) -> dict[str, tzinfo]:
    """The zones that the file describes, by their TZID; those that cannot be read are left out."""
    zones: dict[str, tzinfo] = {}
    for part in [one for one in parts if one.name == "VTIMEZONE"][: limits.MAX_ZONES]:
        changes: list[tuple[datetime, timedelta, timedelta]] = []
        for observance in part.parts[: limits.MAX_OBSERVANCES]:
            changes += _changes(observance, last_year)
        if changes:
            zones[part.text("TZID")] = FileZone(changes)
    return zones


def _changes(part: Component, last_year: int) -> list[tuple[datetime, timedelta, timedelta]]:
    before, after = _offset(part.text("TZOFFSETFROM")), _offset(part.text("TZOFFSETTO"))
    start = _moment(part.text("DTSTART"))
    if before is None or after is None or start is None:
        return []
    starts = [start]
    for line in part.all("RDATE")[: limits.MAX_OBSERVANCES]:
        starts += [moment for moment in map(_moment, line.value.split(",")[: limits.MAX_OBSERVANCES]) if moment]
    rule = part.text("RRULE").upper()
    # A zone changes once a year; anything else would only cost time.
    if "FREQ=YEARLY" in rule and not re.search(r"BY(HOUR|MINUTE|SECOND)", rule):
        without_end = re.sub(r"UNTIL=[^;]*;?|COUNT=[^;]*;?", "", rule).rstrip(";")
        until = _moment(found[1]) if (found := re.search(r"UNTIL=([0-9TZ]+)", rule)) else None
        try:
            rule_from = max(start, start.replace(year=1970, day=min(start.day, 28)))
            found_dates = rrulestr(without_end, dtstart=rule_from).between(
                rule_from, min(until or datetime.max, datetime(last_year, 12, 31)), inc=True  # noqa: DTZ001, DTZ901 - on the wall
            )  # fmt: skip
        except (ValueError, TypeError, KeyError, IndexError):  # what dateutil says of a rule that is none
            found_dates = []
        starts += found_dates[: limits.MAX_OBSERVANCES]
    return [(moment, before, after) for moment in starts]


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    if size >= timedelta(hours=24):
        return None
    return -size if found[1] == "-" else size


def _moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text.strip()[:15], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - on the wall
    except ValueError:
        return None
