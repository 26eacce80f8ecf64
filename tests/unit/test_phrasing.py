"""What people read, whole phrases; and that every language fills the same slots."""

from dataclasses import fields
from datetime import date, time
from decimal import Decimal
from string import Formatter

import pytest

from activities.domain.localtime import Times
from activities.domain.periods import Period
from activities.domain.phrasing import LANGUAGES
from activities.domain.phrasing.dates import (
    clock,
    clock_in_list,
    day,
    day_heading,
    day_range,
    day_short,
    full_date,
    month,
    near_day,
    occasion,
    times_in_sentence,
    times_short,
    week,
)
from activities.domain.phrasing.facts import Price, participation, prices, status
from activities.domain.phrasing.language import Counted, Language
from activities.domain.phrasing.schedules import schedule
from activities.domain.recurrence import Rule
from activities.domain.terms import Frequency, OccurrenceStatus, Participation, Weekday

DUTCH, FLEMISH, ENGLISH = LANGUAGES["nl"], LANGUAGES["nl-BE"], LANGUAGES["en"]
TODAY = date(2026, 11, 22)
TUESDAY, THURSDAY = date(2026, 11, 24), date(2026, 11, 26)
MORNING = Times(start=time(10), end=time(12))
ALL = frozenset(Weekday)


def rule(first_date: date = TUESDAY, frequency: Frequency = Frequency.WEEKLY, **values: object) -> Rule:
    return Rule(
        **{"first_date": first_date, "frequency": frequency, "start_time": time(10), "end_time": time(12), **values}
    )


def in_all(say: object, *values: object, **more: object) -> list[str]:
    return [say(*values, language, **more) for language in (DUTCH, FLEMISH, ENGLISH)]


# --- schedules ----------------------------------------------------------------------------------


def test_the_whole_sentence() -> None:
    course = rule(skip_school_holidays=True, until=date(2027, 6, 29))
    assert in_all(schedule, course) == [
        "elke dinsdag van 10.00 tot 12.00 uur, niet in de schoolvakanties, tot en met 29 juni 2027",
        "elke dinsdag van 10 tot 12 uur, niet in de schoolvakanties, tot en met 29 juni 2027",
        "every Tuesday from 10:00 to 12:00, not in school holidays, until 29 June 2027",
    ]


@pytest.mark.parametrize(
    ("a_rule", "expected"),
    [
        (
            rule(frequency=Frequency.DAILY),
            ["elke dag van 10.00 tot 12.00 uur", "elke dag van 10 tot 12 uur", "every day from 10:00 to 12:00"],
        ),
        (
            rule(frequency=Frequency.DAILY, interval=2),
            [
                "om de dag van 10.00 tot 12.00 uur",
                "om de 2 dagen van 10 tot 12 uur",
                "every other day from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.DAILY, interval=3),
            [
                "elke 3 dagen van 10.00 tot 12.00 uur",
                "om de 3 dagen van 10 tot 12 uur",
                "every 3 days from 10:00 to 12:00",
            ],
        ),
        (
            rule(THURSDAY, interval=2),
            [
                "om de week op donderdag van 10.00 tot 12.00 uur",
                "om de 2 weken op donderdag van 10 tot 12 uur",
                "every other week on Thursday from 10:00 to 12:00",
            ],
        ),
        (
            rule(THURSDAY, interval=3, weekdays=frozenset({Weekday.TUESDAY, Weekday.FRIDAY, Weekday.MONDAY})),
            [
                "elke 3 weken op maandag, dinsdag en vrijdag van 10.00 tot 12.00 uur",
                "om de 3 weken op maandag, dinsdag en vrijdag van 10 tot 12 uur",
                "every 3 weeks on Monday, Tuesday and Friday from 10:00 to 12:00",
            ],
        ),
        (
            rule(weekdays=frozenset({Weekday.TUESDAY, Weekday.WEDNESDAY})),
            [
                "elke dinsdag en woensdag van 10.00 tot 12.00 uur",
                "elke dinsdag en woensdag van 10 tot 12 uur",
                "every Tuesday and Wednesday from 10:00 to 12:00",
            ],
        ),
        (
            rule(weekdays=ALL - {Weekday.SATURDAY, Weekday.SUNDAY}),
            [
                "elke week van maandag tot en met vrijdag van 10.00 tot 12.00 uur",
                "elke week van maandag tot en met vrijdag van 10 tot 12 uur",
                "every week from Monday to Friday from 10:00 to 12:00",
            ],
        ),
        (
            rule(weekdays=ALL),
            ["elke dag van 10.00 tot 12.00 uur", "elke dag van 10 tot 12 uur", "every day from 10:00 to 12:00"],
        ),
        (
            rule(weekdays=ALL, interval=2),
            [
                "om de week van maandag tot en met zondag van 10.00 tot 12.00 uur",
                "om de 2 weken van maandag tot en met zondag van 10 tot 12 uur",
                "every other week from Monday to Sunday from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.MONTHLY_WEEKDAY, nth=1),
            [
                "elke eerste dinsdag van de maand van 10.00 tot 12.00 uur",
                "elke eerste dinsdag van de maand van 10 tot 12 uur",
                "on the first Tuesday of every month from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.MONTHLY_WEEKDAY, nth=-1, interval=2),
            [
                "om de maand op de laatste dinsdag van 10.00 tot 12.00 uur",
                "om de 2 maanden op de laatste dinsdag van 10 tot 12 uur",
                "on the last Tuesday of every other month from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.MONTHLY_WEEKDAY, interval=3),
            [
                "elke 3 maanden op de vierde dinsdag van 10.00 tot 12.00 uur",
                "om de 3 maanden op de vierde dinsdag van 10 tot 12 uur",
                "every 3 months on the fourth Tuesday from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.MONTHLY_DATE, month_day=1),
            [
                "elke maand op de 1e van 10.00 tot 12.00 uur",
                "elke maand op de 1e van 10 tot 12 uur",
                "on the 1st of every month from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.MONTHLY_DATE, month_day=30),
            [
                "elke maand op de 30e (in februari op de laatste dag) van 10.00 tot 12.00 uur",
                "elke maand op de 30e (in februari op de laatste dag) van 10 tot 12 uur",
                "on the 30th of every month (in February on the last day) from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.MONTHLY_DATE, month_day=31, interval=2),
            [
                "om de maand op de laatste dag van 10.00 tot 12.00 uur",
                "om de 2 maanden op de laatste dag van 10 tot 12 uur",
                "on the last day of every other month from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.YEARLY),
            [
                "elk jaar op 24 november van 10.00 tot 12.00 uur",
                "elk jaar op 24 november van 10 tot 12 uur",
                "every year on 24 November from 10:00 to 12:00",
            ],
        ),
        (
            rule(date(2028, 2, 29), Frequency.YEARLY, interval=2),
            [
                "om het jaar op 29 februari (of 28 februari) van 10.00 tot 12.00 uur",
                "om de 2 jaar op 29 februari (of 28 februari) van 10 tot 12 uur",
                "every other year on 29 February (or 28 February) from 10:00 to 12:00",
            ],
        ),
        (
            rule(frequency=Frequency.YEARLY, month_day=31, interval=5),
            [
                "elke 5 jaar op 30 november van 10.00 tot 12.00 uur",
                "om de 5 jaar op 30 november van 10 tot 12 uur",
                "every 5 years on 30 November from 10:00 to 12:00",
            ],
        ),
        (
            rule(all_day=True, days=3),
            ["elke dinsdag 3 dagen lang", "elke dinsdag 3 dagen lang", "every Tuesday for 3 days"],
        ),
    ],
)
def test_every_way_to_repeat(a_rule: Rule, expected: list[str]) -> None:
    assert in_all(schedule, a_rule) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (
            {},
            [
                "op dinsdag 24 november 2026 van 10.00 tot 12.00 uur",
                "on Tuesday 24 November 2026 from 10:00 to 12:00",
            ],
        ),
        (
            {"all_day": True},
            [
                "op dinsdag 24 november 2026 de hele dag",
                "on Tuesday 24 November 2026 all day",
            ],
        ),
        (
            {"all_day": True, "days": 3},
            [
                "van dinsdag 24 t/m donderdag 26 november 2026",
                "from Tuesday 24 to Thursday 26 November 2026",
            ],
        ),
        (
            {"days": 2},
            [
                "van dinsdag 24 november 2026 om 10.00 uur tot woensdag 25 november 2026 om 12.00 uur",
                "from Tuesday 24 November 2026 at 10:00 to Wednesday 25 November 2026 at 12:00",
            ],
        ),
    ],
)
def test_once(values: dict[str, object], expected: list[str]) -> None:
    once = rule(frequency=Frequency.ONCE, skip_school_holidays=True, count=3, **values)
    said = [schedule(once, DUTCH, today=TODAY), schedule(once, ENGLISH, today=TODAY)]
    assert said == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "elke dinsdag van 10.00 tot 12.00 uur"),
        ({"skip_public_holidays": True}, "elke dinsdag van 10.00 tot 12.00 uur, niet op feestdagen"),
        (
            {"skip_public_holidays": True, "skip_school_holidays": True, "count": 10},
            "elke dinsdag van 10.00 tot 12.00 uur, niet in de schoolvakanties en niet op feestdagen, 10 keer",
        ),
        ({"count": 1}, "elke dinsdag van 10.00 tot 12.00 uur, 1 keer"),
        ({"until": date(2027, 2, 2)}, "elke dinsdag van 10.00 tot 12.00 uur, tot en met 2 februari 2027"),
    ],
)
def test_what_is_skipped_and_how_it_ends(values: dict[str, object], expected: str) -> None:
    assert schedule(rule(**values), DUTCH) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "elke dinsdag van 10.00 tot 12.00 uur, vanaf 24 november 2026"),
        ({"count": 10}, "elke dinsdag van 10.00 tot 12.00 uur, 10 keer vanaf 24 november 2026"),
        (
            {"until": date(2027, 2, 2)},
            "elke dinsdag van 10.00 tot 12.00 uur, van 24 november 2026 tot en met 2 februari 2027",
        ),
    ],
)
def test_a_rule_that_is_yet_to_begin_says_since_when(values: dict[str, object], expected: str) -> None:
    assert schedule(rule(**values), DUTCH, today=date(2026, 11, 23)) == expected
    assert schedule(rule(), DUTCH, today=TUESDAY) == "elke dinsdag van 10.00 tot 12.00 uur"


# --- times --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("times", "sentence", "short"),
    [
        (
            Times(start=time(9, 5), end=time(12)),
            ["van 9.05 tot 12.00 uur", "van 9.05 tot 12 uur", "from 9:05 to 12:00"],
            ["9.05–12.00 uur", "9.05–12 uur", "9:05–12:00"],
        ),
        (
            Times(start=time(22), end=time(1, 30)),
            ["van 22.00 tot 1.30 uur", "van 22 tot 1.30 uur", "from 22:00 to 1:30"],
            ["22.00–1.30 uur", "22–1.30 uur", "22:00–1:30"],
        ),
        (
            Times(start=time(0), end=time(0, 30)),
            ["van 0.00 tot 0.30 uur", "van 0 tot 0.30 uur", "from 0:00 to 0:30"],
            ["0.00–0.30 uur", "0–0.30 uur", "0:00–0:30"],
        ),
        (
            Times(start=time(20), end=time(0)),
            ["van 20.00 tot 24.00 uur", "van 20 tot 24 uur", "from 20:00 to midnight"],
            ["20.00–24.00 uur", "20–24 uur", "20:00–midnight"],
        ),
        (
            Times(start=time(9), end=time(9)),
            [
                "van 9.00 uur tot 9.00 uur de volgende dag",
                "van 9 uur tot 9 uur de volgende dag",
                "from 9:00 to 9:00 the next day",
            ],
            None,
        ),
        (
            Times(start=time(20), end=time(8), days=2),
            [
                "van 20.00 uur tot 8.00 uur de volgende dag",
                "van 20 uur tot 8 uur de volgende dag",
                "from 20:00 to 8:00 the next day",
            ],
            None,
        ),
        (
            Times(start=time(20), end=time(8), days=3),
            [
                "van 20.00 uur tot 8.00 uur 2 dagen later",
                "van 20 uur tot 8 uur 2 dagen later",
                "from 20:00 to 8:00 2 days later",
            ],
            None,
        ),
        (Times(), ["de hele dag", "de hele dag", "all day"], None),
        (Times(days=2), ["2 dagen lang", "2 dagen lang", "for 2 days"], None),
    ],
)
def test_times(times: Times, sentence: list[str], short: list[str] | None) -> None:
    assert in_all(times_in_sentence, times) == sentence
    assert in_all(times_short, times) == (short or sentence)


def test_clock() -> None:
    assert in_all(clock, time(14)) == ["14.00", "14", "14:00"]
    assert in_all(clock, time(0), is_end=True) == ["24.00", "24", "midnight"]


def test_a_time_that_stands_by_itself_has_its_minutes() -> None:
    assert in_all(clock_in_list, time(14)) == ["14.00", "14.00", "14:00"]
    assert in_all(clock_in_list, time(9, 5)) == ["9.05", "9.05", "9:05"]
    assert in_all(clock_in_list, time(0), is_end=True) == ["24.00", "24.00", "midnight"]


# --- days ---------------------------------------------------------------------------------------


def test_days() -> None:
    assert in_all(day, TUESDAY, today=TODAY) == [
        "dinsdag 24 november",
        "dinsdag 24 november",
        "Tuesday 24 November",
    ]
    assert day(TUESDAY, DUTCH) == "dinsdag 24 november 2026"
    assert day(date(2027, 1, 1), DUTCH, today=TODAY) == "vrijdag 1 januari 2027"
    assert in_all(day_short, TUESDAY) == ["di 24 nov", "di 24 nov", "Tue 24 Nov"]
    assert in_all(full_date, date(2027, 6, 29)) == ["29 juni 2027", "29 juni 2027", "29 June 2027"]
    assert in_all(month, TUESDAY) == ["november 2026", "november 2026", "November 2026"]


@pytest.mark.parametrize(
    ("value", "near", "heading", "english"),
    [
        (TODAY, "vandaag", "vandaag, zondag 22 november", "today, Sunday 22 November"),
        (date(2026, 11, 23), "morgen", "morgen, maandag 23 november", "tomorrow, Monday 23 November"),
        (TUESDAY, "dinsdag 24 november", "dinsdag 24 november", "Tuesday 24 November"),
        (date(2026, 11, 21), "zaterdag 21 november", "zaterdag 21 november", "Saturday 21 November"),
    ],
)
def test_near_days(value: date, near: str, heading: str, english: str) -> None:
    assert near_day(value, DUTCH, today=TODAY) == near
    assert day_heading(value, DUTCH, today=TODAY) == heading
    assert day_heading(value, ENGLISH, today=TODAY) == english


def test_tomorrow_at_the_turn_of_the_year() -> None:
    eve = date(2026, 12, 31)
    assert day_heading(date(2027, 1, 1), DUTCH, today=eve) == "morgen, vrijdag 1 januari 2027"
    assert near_day(date(2027, 1, 1), ENGLISH, today=eve) == "tomorrow"


@pytest.mark.parametrize(
    ("first", "last", "today", "dutch", "english"),
    [
        (
            date(2026, 11, 23),
            date(2026, 11, 29),
            TODAY,
            "maandag 23 t/m zondag 29 november",
            "Monday 23 to Sunday 29 November",
        ),
        (
            date(2026, 11, 23),
            date(2026, 11, 29),
            None,
            "maandag 23 t/m zondag 29 november 2026",
            "Monday 23 to Sunday 29 November 2026",
        ),
        (
            date(2026, 11, 30),
            date(2026, 12, 6),
            TODAY,
            "maandag 30 november t/m zondag 6 december",
            "Monday 30 November to Sunday 6 December",
        ),
        (
            date(2027, 3, 29),
            date(2027, 4, 4),
            TODAY,
            "maandag 29 maart t/m zondag 4 april 2027",
            "Monday 29 March to Sunday 4 April 2027",
        ),
        (
            date(2026, 12, 28),
            date(2027, 1, 3),
            TODAY,
            "maandag 28 december 2026 t/m zondag 3 januari 2027",
            "Monday 28 December 2026 to Sunday 3 January 2027",
        ),
        (
            date(2026, 12, 1),
            date(2027, 12, 1),
            TODAY,
            "dinsdag 1 december 2026 t/m woensdag 1 december 2027",
            "Tuesday 1 December 2026 to Wednesday 1 December 2027",
        ),
        (TUESDAY, TUESDAY, TODAY, "dinsdag 24 november", "Tuesday 24 November"),
    ],
)
def test_ranges(first: date, last: date, today: date | None, dutch: str, english: str) -> None:
    period = Period(first=first, last=last)
    assert day_range(period, DUTCH, today=today) == dutch
    assert day_range(period, ENGLISH, today=today) == english


def test_weeks() -> None:
    assert in_all(week, date(2026, 11, 23), today=TODAY) == [
        "week 48, maandag 23 t/m zondag 29 november",
        "week 48, maandag 23 tot en met zondag 29 november",
        "week 48, Monday 23 to Sunday 29 November",
    ]
    assert week(date(2026, 12, 28), DUTCH, today=TODAY) == "week 53, maandag 28 december 2026 t/m zondag 3 januari 2027"


def test_occasions() -> None:
    assert in_all(occasion, TUESDAY, MORNING, today=TODAY) == [
        "dinsdag 24 november, 10.00–12.00 uur",
        "dinsdag 24 november, 10–12 uur",
        "Tuesday 24 November, 10:00–12:00",
    ]
    assert (
        occasion(date(2026, 11, 30), Times(days=2), DUTCH, today=TODAY) == "maandag 30 november t/m dinsdag 1 december"
    )
    camp = Times(start=time(20), end=time(12), days=3)
    assert in_all(occasion, date(2026, 12, 30), camp, today=TODAY) == [
        "woensdag 30 december om 20.00 uur tot vrijdag 1 januari 2027 om 12.00 uur",
        "woensdag 30 december om 20 uur tot vrijdag 1 januari 2027 om 12 uur",
        "Wednesday 30 December at 20:00 to Friday 1 January 2027 at 12:00",
    ]


# --- facts --------------------------------------------------------------------------------------


def price(amount: str, name: str = "") -> Price:
    return Price(amount=Decimal(amount), name=name)


@pytest.mark.parametrize(
    ("amounts", "dutch", "english"),
    [
        ([], "gratis", "free"),
        ([price("0"), price("0.00", "met U-pas")], "gratis", "free"),
        (
            [price("6.00"), price("3", "met U-pas")],
            "€\N{NO-BREAK SPACE}6, met U-pas €\N{NO-BREAK SPACE}3",
            "€6, met U-pas €3",
        ),
        (
            [price("6", "Gewoon"), price("0", "met U-pas")],
            "€\N{NO-BREAK SPACE}6, met U-pas gratis",
            "€6, met U-pas free",
        ),
        ([price("2.50")], "€\N{NO-BREAK SPACE}2,50", "€2.50"),
        (
            [price("5", "volwassenen"), price("1.05", " kinderen "), price("12", "gezin")],
            "volwassenen €\N{NO-BREAK SPACE}5, kinderen €\N{NO-BREAK SPACE}1,05, gezin €\N{NO-BREAK SPACE}12",
            "volwassenen €5, kinderen €1.05, gezin €12",
        ),
        ([price("1250")], "€\N{NO-BREAK SPACE}1.250", "€1,250"),
        ([price("1250.5", "zaal")], "zaal €\N{NO-BREAK SPACE}1.250,50", "zaal €1,250.50"),
    ],
)
def test_prices(amounts: list[Price], dutch: str, english: str) -> None:
    assert in_all(prices, amounts) == [dutch, dutch, english]


@pytest.mark.parametrize(
    ("value", "more", "dutch", "english"),
    [
        (OccurrenceStatus.SCHEDULED, {}, "", ""),
        (OccurrenceStatus.CANCELLED, {}, "gaat niet door", "cancelled"),
        (
            OccurrenceStatus.CANCELLED,
            {"reason": "docent {ziek}", "moved_from": TUESDAY},
            "gaat niet door: docent {ziek}",
            "cancelled: docent {ziek}",
        ),
        (OccurrenceStatus.MOVED, {}, "verplaatst", "moved"),
        (OccurrenceStatus.MOVED, {"reason": "zaal bezet"}, "verplaatst: zaal bezet", "moved: zaal bezet"),
        (
            OccurrenceStatus.MOVED,
            {"moved_from": TUESDAY, "today": TODAY},
            "verplaatst van dinsdag 24 november",
            "moved from Tuesday 24 November",
        ),
        (
            OccurrenceStatus.MOVED,
            {"moved_from": TUESDAY, "reason": "zaal bezet"},
            "verplaatst van dinsdag 24 november 2026: zaal bezet",
            "moved from Tuesday 24 November 2026: zaal bezet",
        ),
        (OccurrenceStatus.EXTRA, {"reason": "hoort er niet bij"}, "extra datum", "extra date"),
    ],
)
def test_status(value: OccurrenceStatus, more: dict[str, object], dutch: str, english: str) -> None:
    assert in_all(status, value, **more) == [dutch, dutch, english]


@pytest.mark.parametrize(
    ("value", "full", "expected"),
    [
        (Participation.WALK_IN, False, ["loop binnen", "spring binnen", "walk in"]),
        (Participation.CALL_FIRST, False, ["bel vooraf", "bel op voorhand", "call first"]),
        (Participation.SIGN_UP, False, ["aanmelden", "inschrijven", "sign up"]),
        (Participation.SIGN_UP, True, ["vol", "volzet", "full"]),
    ],
)
def test_participation(value: Participation, expected: list[str], *, full: bool) -> None:
    assert in_all(participation, value, full=full) == expected


# --- the tables ---------------------------------------------------------------------------------


def names(pattern: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(pattern) if name}


def slots(table: object) -> dict[str, object]:
    """The slots of every pattern in a table, or how long a list of names is. A counted one may leave its number out."""
    found: dict[str, object] = {}
    for field in fields(table):
        value = getattr(table, field.name)
        if isinstance(value, str):
            found[field.name] = names(value)
        elif isinstance(value, Counted):
            found[field.name] = {frozenset(names(one) - {"number"}) for one in (value.other, *value.exact.values())}
        elif isinstance(value, tuple):
            found[field.name] = len(value)
        else:
            found[field.name] = set(value)
    return found


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_language_fills_the_same_slots(language: Language) -> None:
    for subject in ("dates", "times", "lists", "schedules", "prices", "states"):
        assert slots(getattr(language, subject)) == slots(getattr(DUTCH, subject))


def test_the_tables_stand_under_their_tags() -> None:
    assert {tag: language.code for tag, language in LANGUAGES.items()} == {"nl": "nl", "nl-BE": "nl-BE", "en": "en"}
