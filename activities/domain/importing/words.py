"""Dates, hours and repetition as people type them in a table: Dutch, Flemish, and the English of programs."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from activities.domain.importing.proposals import Problem, Refused, Remark
from activities.domain.terms import Frequency, Weekday
from core.text.folding import fold
from core.years import is_mistyped

_MONTHS = ("jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec")
MONTHS = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}
WEEKDAYS = {
    name: day
    for names, day in zip(
        ("ma maandag maandagen mon monday", "di dinsdag dinsdagen tue tuesday", "wo woensdag woensdagen wed wednesday",
         "do donderdag donderdagen thu thursday", "vr vrijdag vrijdagen fri friday",
         "za zaterdag zaterdagen sat saturday", "zo zondag zondagen sun sunday"),
        Weekday,
        strict=True,
    )
    for name in names.split()
}  # fmt: skip
NUMBERS = {
    word: number
    for number, words in {
        1: "1e eerste 1ste first", 2: "2e tweede 2de second twee", 3: "3e derde 3de third drie",
        4: "4e vierde 4de fourth vier", 5: "5e vijfde 5de vijf", 6: "zes", 8: "acht", -1: "laatste last",
    }.items()
    for word in words.split()
}  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_NAMED = re.compile(r"(\d{1,2})(?:e|ste|de)?[-. ]*([a-z]{3,9})\.?(?:[-,. ]*(\d{4}|\d{2}))?")
_CLOCK = re.compile(r"(\d{1,2})(?:[.:u h]{1,2}(\d{2}))?(?::\d{2})?\s*(uur|u|h|am|pm)?\.?")
_RANGE = re.compile(r"\s*(?:t/m|tot en met|tot|–|—|-|until|to)\s*")
_DAY_RANGE = re.compile(r"\s+(?:t/m|tot en met|–|—|-|tot)\s+|(?<=\d)\s*t/m\s*(?=\S)")
_SEVERAL = re.compile(r"[;\n]|,(?=\s*(?:[a-z]+ )?\d{1,2}[-/. ])|\s+en\s+")
_YES = {"ja", "j", "x", "1", "true", "waar", "yes", "y", "hele dag"}
_SERIAL = re.compile(r"[34567]\d{4}(?:[.,]\d+)?")
_BEFORE_SERIAL = date(1899, 12, 30)
HOURS_OF_HALF_A_DAY, LATEST_HOUR = 12, 24
MAX_TYPED = 300
_ONCE = {"", "-", "nee", "geen", "eenmalig", "1x", "een keer", "no", "none", "once"}


@dataclass(frozen=True, kw_only=True)
class Repetition:
    """How often it is, as typed."""

    frequency: Frequency = Frequency.ONCE
    interval: int = 1
    weekdays: frozenset[Weekday] = frozenset()
    nth: int | None = None


def day(value: Any, *, today: date, remarks: set[Remark]) -> date:
    """Read one date. A year that is missing is the next one in which that day comes. Raises Refused."""
    if isinstance(value, datetime):
        return _in_reach(value.date(), str(value))
    if isinstance(value, date):
        return _in_reach(value, str(value))
    typed = re.sub(r"['’‘](?=\d\d$)", "", fold(str(value))[:MAX_TYPED])
    # The weekday is for people; the date counts. Google and Outlook put a time behind it.
    words = re.sub(r"^([a-z]+)[,.]? +(?=\d)", lambda found: "" if found[1] in WEEKDAYS else found[0], typed)
    words = re.sub(r"[t ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?$", "", words).strip(" .,")
    found = _parts(words)
    if found is None and _SERIAL.fullmatch(words):
        return _in_reach(_BEFORE_SERIAL + timedelta(days=int(words[:5])), typed)
    if found is None:
        raise Refused(Problem.BAD_DATE, str(value))
    number, month, year = found
    try:
        if year is None:
            remarks.add(Remark.YEAR_GUESSED)
            this_year = date(today.year, month, number)
            return this_year if this_year >= today else date(today.year + 1, month, number)
        return _in_reach(date(year, month, number), typed)
    except ValueError as error:
        raise Refused(Problem.BAD_DATE, str(value)) from error


def _parts(words: str) -> tuple[int, int, int | None] | None:
    if found := _ISO.fullmatch(words):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _NUMERIC.fullmatch(words):
        return int(found[1]), int(found[2]), _year(found[3])
    if (found := _NAMED.fullmatch(words)) and found[2][:3] in MONTHS:
        return int(found[1]), MONTHS[found[2][:3]], _year(found[3])
    return None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) > 2 else 2000 + int(text)  # noqa: PLR2004 - "26" is 2026


def _in_reach(found: date, typed: str) -> date:
    if is_mistyped(found):
        raise Refused(Problem.BAD_DATE, typed)
    return found


def days(value: Any, *, today: date, remarks: set[Remark]) -> list[tuple[date, date]]:
    """Read the dates of one cell: one, several, or from a day up to another; each as its first and last day."""
    if not isinstance(value, str):
        found = day(value, today=today, remarks=remarks)
        return [(found, found)]
    ends = _DAY_RANGE.split(value.strip()[:MAX_TYPED].lower())
    if len(ends) == 2:  # noqa: PLR2004 - from and to
        last = day(ends[1], today=today, remarks=remarks)
        # "24 t/m 26 november 2026": what the first lacks, the last says.
        first_text = ends[0] if re.search(r"\d\D+\w", fold(ends[0])) else f"{ends[0]}-{last.month}-{last.year}"
        first_text = first_text if re.search(r"\d{4}|\D\d{2}$", first_text) else f"{first_text} {last.year}"
        first = day(first_text, today=today, remarks=remarks)
        if last < first:
            raise Refused(Problem.ENDS_BEFORE_START, value)
        return [(first, last)]
    found_days = [day(part, today=today, remarks=remarks) for part in _SEVERAL.split(value.lower()) if part.strip()]
    if not found_days:
        raise Refused(Problem.NO_DATE, value)
    return [(one, one) for one in dict.fromkeys(found_days)]


def clock(value: Any) -> time:
    """Read one time: "10.00", "10:00 uur", "10u30", "14", "1000", "2 pm". Raises Refused."""
    if isinstance(value, datetime):
        return value.time().replace(second=0, microsecond=0)
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0, tzinfo=None)
    if isinstance(value, timedelta):
        return _time(value.seconds // 3600, value.seconds % 3600 // 60, str(value))
    if isinstance(value, float) and 0 <= value < 1:
        minutes = round(value * 24 * 60)
        return _time(minutes // 60, minutes % 60, str(value))
    typed = fold(str(value))[:MAX_TYPED].strip(" .")
    typed = re.sub(r"^(om|van|vanaf|tot|ca\.?|at|from) ", "", typed)
    if re.fullmatch(r"\d{3,4}", typed):
        return _time(int(typed[:-2]), int(typed[-2:]), typed)
    found = _CLOCK.fullmatch(typed)
    if found is None:
        raise Refused(Problem.BAD_TIME, str(value))
    hour = int(found[1])
    if found[3] in {"am", "pm"}:
        if not 1 <= hour <= HOURS_OF_HALF_A_DAY:
            raise Refused(Problem.BAD_TIME, str(value))
        hour = hour % HOURS_OF_HALF_A_DAY + (HOURS_OF_HALF_A_DAY if found[3] == "pm" else 0)
    return _time(hour, int(found[2] or 0), str(value))


def _time(hour: int, minute: int, typed: str) -> time:
    if (hour, minute) == (LATEST_HOUR, 0):
        return time.min
    try:
        return time(hour, minute)
    except ValueError as error:
        raise Refused(Problem.BAD_TIME, typed) from error


def hours(start: Any, end: Any) -> tuple[time, time | None]:
    """Read begin and end; both may stand in the first cell: "10.00 - 12.00 uur". Raises Refused."""
    if isinstance(start, str) and not _is_given(end):
        parts = [part for part in _RANGE.split(start.strip().lower()) if part]
        if len(parts) == 2:  # noqa: PLR2004 - from and to
            return clock(parts[0]), clock(parts[1])
    return clock(start), clock(end) if _is_given(end) else None


def _is_given(value: Any) -> bool:
    return value is not None and str(value).strip() not in {"", "-"}


def is_yes(value: Any) -> bool:
    """Whether a cell says yes."""
    return fold(str(value if value is not None else "")) in {
        "ja",
        "j",
        "x",
        "1",
        "true",
        "waar",
        "yes",
        "y",
        "hele dag",
    }


def repetition(value: Any) -> Repetition:
    """Read how often: "wekelijks", "om de week", "elke eerste dinsdag van de maand". Raises Refused."""
    typed = fold(str(value or ""))[:MAX_TYPED].strip(" .")
    if typed in _ONCE:
        return Repetition()
    found = re.findall(r"[a-z]+|\d+(?:e|ste|de)?", typed)
    named = frozenset(WEEKDAYS[word] for word in found if word in WEEKDAYS)
    if "werkdag" in typed or "doordeweek" in typed:
        named = frozenset(list(Weekday)[:5])
    repeats = _monthly(typed, found, named) or _plain(typed)
    if repeats is None and (named or re.search(r"week|weken|wekelijks", typed)):
        repeats = Repetition(frequency=Frequency.WEEKLY, weekdays=named, interval=_weeks(typed))
    if repeats is None:
        raise Refused(Problem.BAD_RULE, str(value))
    return repeats


def _monthly(typed: str, found: list[str], named: frozenset[Weekday]) -> Repetition | None:
    nth = next((NUMBERS[word] for word in found if word in NUMBERS and word not in _COUNTING), None)
    if re.search(r"maand(en)?\b|maandelijks|month", typed):
        every = re.search(r"(?:elke|iedere|om de|per|every) (\w+) (?:maanden|months)", typed)
        interval = _count(every[1], typed) if every else 2 if "om de maand" in typed else 1
        if named:
            return Repetition(frequency=Frequency.MONTHLY_WEEKDAY, weekdays=named, nth=nth, interval=interval)
        return Repetition(frequency=Frequency.MONTHLY_DATE, interval=interval)
    # "elke eerste dinsdag": people leave out the month.
    if named and nth is not None and "week" not in typed and "weken" not in typed:
        return Repetition(frequency=Frequency.MONTHLY_WEEKDAY, weekdays=named, nth=nth)
    return None


def _plain(typed: str) -> Repetition | None:
    if re.search(r"jaar|year|annual", typed):
        return Repetition(frequency=Frequency.YEARLY)
    if re.search(r"dagelijks|(elke|iedere|every) (dag|day)|daily", typed):
        return Repetition(frequency=Frequency.DAILY)
    return None


_COUNTING = {"twee", "drie", "vier", "vijf", "zes", "acht"}


def _weeks(typed: str) -> int:
    if re.search(r"om de week|om de andere week|2.?wekelijks|biweekly|even weken", typed):
        return 2
    if re.search(r"(elke|iedere) (tweede|2e|andere) week", typed):
        return 2
    if found := re.search(r"(?:elke|iedere|om de|per|every) (\w+) (?:weken|weeks)", typed):
        return _count(found[1], typed)
    if found := re.search(r"(\w+)[- ]?wekelijks", typed):
        word = found[1].rstrip("-")
        return _count(word, typed) if word.isdigit() or word in _COUNTING else 1
    return 1


def _count(word: str, typed: str) -> int:
    number = int(word) if word.isdigit() else NUMBERS.get(word, 0)
    if not 1 <= number <= 52:  # noqa: PLR2004 - weeks of a year
        raise Refused(Problem.BAD_RULE, typed)
    return number


def times_or_day(value: Any, *, today: date, remarks: set[Remark]) -> tuple[int | None, date | None]:
    """Read when a repetition ends: "10 keer", "10x", or a date. Raises Refused."""
    if isinstance(value, str) and (found := re.fullmatch(r"(\d{1,4}) ?(x|keer|maal|lessen|times)", fold(value))):
        number = int(found[1])
        if number < 1:
            raise Refused(Problem.BAD_RULE, value)
        return number, None
    return None, day(value, today=today, remarks=remarks)
