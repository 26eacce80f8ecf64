"""Calendars of real programs give the dates that another reader finds in them; every difference has its reason."""

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events

from activities.domain import occurrences
from activities.domain.importing import reading
from activities.domain.importing.proposals import Circumstances, Problem, Refused, Remark
from activities.domain.periods import Period
from tests.calendar_files import APPLE, GOOGLE, PROGRAMS, as_file
from tests.calendar_files_free import EXCHANGE

TODAY = date(2026, 11, 24)
HERE = ZoneInfo("Europe/Amsterdam")
WINDOW = Period(first=TODAY, last=TODAY + timedelta(days=548))
CIRCUMSTANCES = Circumstances(
    today=TODAY, zone_name="Europe/Amsterdam", kinds={"koffie": "koffie", "bewegen": "bewegen", "sport": "bewegen"}
)


def read(data, name="agenda.ics"):
    return reading.read(data, name=name, circumstances=CIRCUMSTANCES)


def calendar(*lines):
    """A calendar with one event of these lines."""
    return as_file("\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""]))


def one(*lines):
    (proposal,) = read(calendar(*lines)).proposals
    return proposal


def dates_of(proposal):
    """What the agenda would show of a proposal: begin, end and state of each date."""
    changes = [
        occurrences.DateChange(
            identity=occurrences.Identity(proposal.uuid_of(change.key), change.original_date),
            change=change.change,
            reason=change.reason,
            note=change.note,
            new_date=change.new_date,
            times=change.times,
        )
        for change in proposal.changes
    ]
    schedule = occurrences.Schedule(
        title=proposal.facts.title,
        place=occurrences.Place(),
        rules={proposal.uuid_of(rule.key): rule.rule for rule in proposal.rules},
        changes=changes,
    )
    found = occurrences.plan(schedule, window=WINDOW, zone=HERE)
    return {(row.starts_at, row.ends_at, row.status == "cancelled") for row in found}


def moment(value):
    value = value if isinstance(value, datetime) else datetime.combine(value, time.min)
    return value.replace(tzinfo=value.tzinfo or HERE).astimezone(UTC)


def dates_by_others(data):
    """The same, as recurring-ical-events reads it, by UID."""
    found = defaultdict(set)
    events = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(
        WINDOW.first, WINDOW.last + timedelta(days=1)
    )
    for event in events:
        is_cancelled = str(event.get("STATUS", "")).upper() == "CANCELLED"
        found[str(event["UID"])].add((moment(event["DTSTART"].dt), moment(event["DTEND"].dt), is_cancelled))
    return dict(found)


def amsterdam(day, hour, minute=0):
    return datetime.combine(date.fromisoformat(day), time(hour, minute), tzinfo=HERE).astimezone(UTC)


#: What differs, by program and UID: dates that only the other reader gives, then those that only we do.
DIFFERENCES = {
    ("google", "4koffie7ochtend@google.com"): (
        set(),
        # Left out of the series: readers know it, so they read that it does not go ahead.
        {
            (amsterdam("2026-12-22", 10), amsterdam("2026-12-22", 12), True),
            (amsterdam("2026-12-29", 10), amsterdam("2026-12-29", 12), True),
        },
    ),
    # Private: refused.
    ("google", "tandarts@google.com"): ({(amsterdam("2026-11-30", 9), amsterdam("2026-11-30", 10), False)}, set()),
    ("outlook", "040000008200E00074C5B7101A82E0080000000010BB"): (
        set(),
        {(amsterdam("2026-12-25", 14), amsterdam("2026-12-25", 16), True)},
    ),
    # Cancelled as a whole: refused.
    ("outlook", "040000008200E00074C5B7101A82E0080000000010FF"): (
        {(amsterdam("2026-12-03", 20), amsterdam("2026-12-03", 21), True)},
        set(),
    ),
    ("apple", "6D6E2A34-9F3B-4C0B-8C36-0B7C3E0A1F11"): (
        set(),
        {
            (amsterdam("2026-12-24", 13, 30), amsterdam("2026-12-24", 15, 30), True),
            (amsterdam("2026-12-31", 13, 30), amsterdam("2026-12-31", 15, 30), True),
        },
    ),
    # The night that has no half past two: it lasts as long as on the clock, not no time at all.
    ("nextcloud", "nextcloud-nacht"): (
        {(amsterdam(day, 3, 30), amsterdam(day, 3, 30), False) for day in ("2027-03-28", "2028-03-26")},
        {(amsterdam(day, 3, 30), amsterdam(day, 4, 30), False) for day in ("2027-03-28", "2028-03-26")},
    ),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_calendar_gives_the_dates_that_another_reader_finds(program):
    data = as_file(PROGRAMS[program])
    ours = {proposal.uid: dates_of(proposal) for proposal in read(data).proposals}
    theirs = dates_by_others(data)
    found = {
        (program, uid): (theirs.get(uid, set()) - ours.get(uid, set()), ours.get(uid, set()) - theirs.get(uid, set()))
        for uid in ours.keys() | theirs.keys()
    }
    assert sum(map(len, ours.values())) > 20
    assert {uid: found[uid] for uid in found if any(found[uid])} == {
        uid: value for uid, value in DIFFERENCES.items() if uid[0] == program
    }


def test_what_google_tells_of_an_activity():
    found = read(as_file(GOOGLE))
    facts = found.proposals[0].facts
    assert (facts.title, facts.summary, facts.kind, facts.paragraphs) == (
        "Koffieochtend",
        "Iedereen is welkom.",
        "koffie",
        ("Iedereen is welkom.", "De koffie is gratis, de koek ook."),
    )
    assert (facts.place.name, facts.place.street, facts.place.postcode, facts.place.city) == (
        "De Linde", "Lindelaan 4", "3451 AA", "Vleuten",
    )  # fmt: skip
    assert [(one.problem, one.line, one.title) for one in found.refusals] == [
        (Problem.OVER, 93, "Al lang voorbij"),
        (Problem.PRIVATE, 101, ""),
    ]
    changes = [(one.original_date.isoformat(), one.change.value, one.note) for one in found.proposals[0].changes]
    assert changes == [
        ("2026-12-22", "cancelled", ""),
        ("2026-12-29", "cancelled", ""),
        ("2026-12-08", "moved", ""),
        ("2026-12-08", "note", "Koffieochtend met kerststukjes"),
        ("2026-12-15", "cancelled", ""),
    ]
    assert found.proposals[0].remarks == (Remark.KIND_GUESSED, Remark.LEFT_OUT_SHOWN)


def test_an_address_to_meet_on_line_is_never_shown():
    film = read(as_file(PROGRAMS["outlook"])).proposals[-1]
    assert (film.facts.title, film.facts.online, film.facts.place.name, film.facts.paragraphs) == (
        "Filmavond", True, "", ("Kijk mee.",),
    )  # fmt: skip


WEEKLY = ("UID:x", "SUMMARY:Yoga", "DTSTART;TZID=Europe/Amsterdam:20261201T100000", "DURATION:PT1H")


@pytest.mark.parametrize(
    ("rrule", "rules", "remarks"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", [("weekly", 1, None)], ()),
        ("FREQ=MONTHLY;BYDAY=1TU", [("monthly_weekday", 1, None)], ()),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1", [("monthly_weekday", 1, None)], ()),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU", [("monthly_weekday", 1, None), ("monthly_weekday", 1, None)], ()),
        ("FREQ=MONTHLY", [("monthly_date", 1, None)], ()),
        ("FREQ=YEARLY;COUNT=3", [("yearly", 1, 3)], ()),
        ("FREQ=DAILY;INTERVAL=3;COUNT=4", [("daily", 3, 4)], ()),
        ("FREQ=WEEKLY;COUNT=-1", [("weekly", 1, None)], ()),
        # Three Tuesdays and a Wednesday: nothing of ours, so dates.
        ("FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=1;COUNT=2", [("once", 1, None)] * 2, (Remark.SEPARATE_DATES,)),
        ("FREQ=WEEKLY;BYMONTH=12;BYDAY=TU", [("weekly", 1, None)] * 2, (Remark.SEPARATE_DATES,)),
    ],
)
def test_a_rule_becomes_ours_or_dates(rrule, rules, remarks):
    found = one(*WEEKLY, f"RRULE:{rrule}")
    said = [(rule.rule.frequency.value, rule.rule.interval, rule.rule.count) for rule in found.rules]
    assert (said, found.remarks) == (rules, tuple(sorted((*remarks, Remark.KIND_GUESSED))))


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (("RRULE:FREQ=SECONDLY",), Problem.TOO_OFTEN),
        (("RRULE:FREQ=HOURLY;COUNT=2",), Problem.TOO_OFTEN),
        (("RRULE:FREQ=DAILY;BYHOUR=9,10,11",), Problem.TOO_OFTEN),
        (("RRULE:FREQ=DAILY;COUNT=1000000",), Problem.TOO_MANY_DATES),
        (("RRULE:FREQ=DAILY;BYDAY=XX",), Problem.BAD_RULE),
        (("RRULE:FREQ=DAILY;INTERVAL=0",), Problem.BAD_RULE),
        (("RRULE:elke week",), Problem.BAD_RULE),
        (("EXDATE:" + ",".join(["20261201T100000"] * 1_001),), Problem.TOO_MANY_DATES),
        (("RRULE:FREQ=WEEKLY;UNTIL=20200101",), Problem.OVER),
    ],
)
def test_a_rule_that_cannot_be_is_refused(lines, problem):
    found = read(calendar(*WEEKLY, *lines))
    assert (found.proposals, [(one.problem, one.line, one.title) for one in found.refusals]) == (
        (),
        [(problem, 2, "Yoga")],
    )


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (("SUMMARY:Yoga",), Problem.NO_DATE),
        (("DTSTART:20261201T100000",), Problem.NO_TITLE),
        (("SUMMARY:Yoga", "DTSTART:morgen"), Problem.BAD_DATE),
        (("SUMMARY:Yoga", "DTSTART:20261301T100000"), Problem.BAD_DATE),
        (("SUMMARY:Yoga", "DTSTART:20261201T990000"), Problem.BAD_TIME),
        (("SUMMARY:Yoga", "DTSTART:20261201T100000", "DTEND:20261130T100000"), Problem.ENDS_BEFORE_START),
        (("SUMMARY:Yoga", "DTSTART:20261201T100000", "DURATION:-PT1H"), Problem.ENDS_BEFORE_START),
        (("SUMMARY:Yoga", "DTSTART:20261201T100000", "DURATION:P999D"), Problem.TOO_LONG),
        (("SUMMARY:Yoga", "DTSTART:20251201T100000"), Problem.OVER),
        (("SUMMARY:Yoga", "DTSTART:20261201T100000", "CLASS:CONFIDENTIAL"), Problem.PRIVATE),
        (("SUMMARY:Yoga", "DTSTART:20261201T100000", "STATUS:CANCELLED"), Problem.CANCELLED),
    ],
)
def test_an_event_that_cannot_be_is_refused_with_its_reason(lines, problem):
    found = read(calendar("UID:x", *lines))
    assert (found.proposals, [one.problem for one in found.refusals]) == ((), [problem])


def test_one_bad_event_does_not_stop_the_others():
    text = PROGRAMS["exchange"].replace("END:VCALENDAR", "BEGIN:VEVENT\nUID:y\nSUMMARY:Fout\nEND:VEVENT\nEND:VCALENDAR")
    found = read(as_file(text))
    assert ([one.facts.title for one in found.proposals], [one.title for one in found.refusals]) == (
        ["Taalcafé"], ["Fout"],
    )  # fmt: skip


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: text.encode("cp1252"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "crlf", "cr"],
)
def test_a_calendar_is_read_in_any_encoding(encode):
    (found,) = read(encode(EXCHANGE)).proposals
    assert (found.facts.title, len(dates_of(found))) == ("Taalcafé", 31)


def test_lines_are_unfolded_before_they_are_decoded():
    (found,) = read(
        calendar("UID:x", "DTSTART:20261201T100000", "SUMMARY:Caf@avond").replace(b"@", b"\xc3\r\n \xa9")
    ).proposals
    assert found.facts.title == "Caféavond"


def test_badly_written_lines_are_understood():
    (found,) = read(
        calendar(
            "UID:x",
            "DTSTART:20261201T100000Z",
            "DTEND:20261201T110000Z",
            "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 voor ieder=",
            "een",
            "DESCRIPTION:De eerste regel",
            "en een die zomaar verder gaat",
            "X-RAAR;=:;:",
        )
    ).proposals  # fmt: skip
    assert (found.facts.title, found.facts.paragraphs) == (
        "Café voor iedereen",
        ("De eerste regel", "en een die zomaar verder gaat"),
    )


@pytest.mark.parametrize(
    ("start", "begins", "remarks"),
    [
        ("DTSTART;TZID=W. Europe Standard Time:20261201T100000", 9, ()),
        ("DTSTART;TZID=Romance Standard Time:20261201T100000", 9, ()),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Amsterdam:20261201T100000", 9, ()),
        ('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20261201T100000', 9, ()),
        ("DTSTART:20261201T100000Z", 10, ()),
        ("DTSTART:20261201T100000", 9, ()),
        ("DTSTART;TZID=Europe/London:20261201T100000", 10, ()),
        ("DTSTART;TZID=Maan:20261201T100000", 9, (Remark.UNKNOWN_ZONE,)),
    ],
)
def test_zones_by_the_names_that_programs_give_them(start, begins, remarks):
    found = one("UID:x", "SUMMARY:Yoga", start, "DURATION:PT1H")
    assert (min(dates_of(found))[0].hour, found.remarks) == (
        begins, tuple(sorted((*remarks, Remark.KIND_GUESSED))),
    )  # fmt: skip


def test_parts_of_a_google_series_that_was_changed_from_a_day_on_are_one_activity():
    event = (
        "BEGIN:VEVENT\nUID:{uid}\nSUMMARY:Koffie\nDTSTART:{start}\nDURATION:PT1H\n"
        "RRULE:FREQ=WEEKLY{until}\nEND:VEVENT\n"
    )
    text = (
        "BEGIN:VCALENDAR\n"
        + event.format(uid="abc@google.com", start="20261201T100000", until=";UNTIL=20261231")
        + event.format(uid="abc_R20270105T090000@google.com", start="20270105T140000", until="")
        + "END:VCALENDAR"
    )
    (found,) = read(as_file(text)).proposals
    assert (found.uid, [rule.rule.start_time for rule in found.rules]) == ("abc@google.com", [time(10), time(14)])


def test_uuids_stay_when_hours_change_and_differ_between_activities():
    ten, eleven = (
        one(*WEEKLY[:2], f"DTSTART:20261201T{hour}0000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY") for hour in (10, 11)
    )
    other = one("UID:y", *WEEKLY[1:], "RRULE:FREQ=WEEKLY")
    assert ten.uuid_of("series") == eleven.uuid_of("series") != other.uuid_of("series")


def test_a_date_that_became_a_whole_day_leaves_the_series():
    (found, *_others) = read(as_file(PROGRAMS["nextcloud"])).proposals
    assert [(rule.rule.frequency.value, rule.rule.all_day) for rule in found.rules] == [
        ("weekly", False),
        ("once", True),
    ]


def test_the_same_file_read_a_week_later_names_its_dates_the_same():
    later = Circumstances(today=TODAY + timedelta(days=7), zone_name="Europe/Amsterdam", kinds={})
    for text in (APPLE, PROGRAMS["thunderbird"], PROGRAMS["nextcloud"]):
        now = {
            uid: {rule.key for rule in found.rules} for found in read(as_file(text)).proposals for uid in [found.uid]
        }
        then = reading.read(as_file(text), name="a.ics", circumstances=later)
        for found in then.proposals:
            ours = {rule.key for rule in found.rules}
            assert ours & now[found.uid] == {key for key in now[found.uid] if key in ours} != set()


def test_a_file_that_is_none_is_refused():
    with pytest.raises(Refused) as refused:
        read(b"BEGIN:VEVENT\nEND:VEVENT")
    assert refused.value.problem == Problem.BROKEN


@pytest.mark.parametrize(
    "rrule",
    [
        "FREQ=DAILY;INTERVAL=5", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;WKST=SU",
        "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=30,31",
        "FREQ=MONTHLY;INTERVAL=7;BYDAY=-2FR", "FREQ=YEARLY;INTERVAL=3;BYMONTH=1,6;BYDAY=2TU", "FREQ=YEARLY;BYWEEKNO=53",
        "FREQ=YEARLY;BYYEARDAY=-1,100", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,1", "FREQ=DAILY;COUNT=4000",
        "FREQ=WEEKLY;COUNT=1100;BYDAY=TU,TH", "FREQ=MONTHLY;UNTIL=20270301T090000Z;BYMONTHDAY=1", "FREQ=YEARLY",
    ],
)  # fmt: skip
@pytest.mark.parametrize("start", ["20160229T193000", "20181031T100000", "20200106T090000"])
def test_a_rule_that_began_years_ago_gives_what_another_reader_finds(rrule, start):
    data = calendar(
        "UID:x", "SUMMARY:Yoga", f"DTSTART;TZID=Europe/Amsterdam:{start}", "DURATION:PT1H", f"RRULE:{rrule}"
    )
    ours = {date for found in read(data).proposals for date in dates_of(found)}
    assert ours == dates_by_others(data).get("x", set())
