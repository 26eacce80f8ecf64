"""Tables with activities: forgiving to how people write, clear about what cannot be."""

import csv
import io
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from openpyxl import Workbook

from activities.domain.importing import reading, template, words
from activities.domain.importing.heads import NAMES, Column
from activities.domain.importing.proposals import Circumstances, Price, Problem, Refused, Remark
from activities.domain.importing.texts import ANY_KIND, KINDS_BY_WORD
from activities.domain.terms import Frequency, Participation, Weekday
from activities.enums import Kind

TODAY = date(2026, 11, 24)
CIRCUMSTANCES = Circumstances(
    today=TODAY, zone_name="Europe/Amsterdam", kinds={"koffie": "koffie", "samen eten": "samen-eten"}
)


def read(data, name="agenda.csv"):
    return reading.read(data, name=name, circumstances=CIRCUMSTANCES)


def table(*rows, delimiter=";", encoding="utf-8"):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)


def sheet(*rows):
    workbook = Workbook()
    for row in rows:
        workbook.active.append(row)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def day(typed):
    try:
        return words.day(typed, today=TODAY, remarks=set()).isoformat()
    except Refused as refused:
        return refused.problem.value


def clock(typed):
    try:
        return words.clock(typed)
    except Refused:
        return None


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("24-11-2026", "2026-11-24"), ("24/11/2026", "2026-11-24"), ("24.11.2026", "2026-11-24"),
        ("2026-11-24", "2026-11-24"), ("24 nov 2026", "2026-11-24"), ("24 november 2026", "2026-11-24"),
        ("Dinsdag 24 november 2026", "2026-11-24"), ("di 24 nov ’26", "2026-11-24"), ("24/11/26", "2026-11-24"),
        ("24 nov. 2026", "2026-11-24"), ("1e mrt 2027", "2027-03-01"), ("2026-11-24 10:00:00", "2026-11-24"),
        ("24 nov", "2026-11-24"), ("23 nov", "2027-11-23"), ("46350", "2026-11-24"),
        (datetime.fromisoformat("2026-11-24T10:00"), "2026-11-24"), (date(2026, 11, 24), "2026-11-24"),
        ("31-02-2026", "bad_date"), ("11/24/2026", "bad_date"), ("morgen", "bad_date"), ("29 feb 2027", "bad_date"),
        ("24-11-1926", "bad_date"), ("24-11-9999", "bad_date"), ("", "bad_date"),
    ],
)  # fmt: skip
def test_a_date_as_people_type_it(typed, read_as):
    assert day(typed) == read_as


def test_a_year_that_was_left_out_is_said():
    remarks = set()
    assert (words.day("1 februari", today=TODAY, remarks=remarks), remarks) == (
        date(2027, 2, 1), {Remark.YEAR_GUESSED},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("24-11-2026; 1-12-2026", ["24-24", "1-1"]), ("24-11-2026, 1-12-2026", ["24-24", "1-1"]),
        ("di 24 nov 2026 en di 1 dec 2026", ["24-24", "1-1"]), ("24-11-2026\n25-11-2026", ["24-24", "25-25"]),
        ("24 t/m 26 november 2026", ["24-26"]), ("24-11-2026 t/m 26-11-2026", ["24-26"]),
        ("30 nov t/m 2 dec 2026", ["30-2"]),
    ],
)  # fmt: skip
def test_several_dates_in_one_cell(typed, read_as):
    found = words.days(typed, today=TODAY, remarks=set())
    assert [f"{first.day}-{last.day}" for first, last in found] == read_as


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("10.00", time(10)), ("10:00", time(10)), ("10:00 uur", time(10)), ("10 uur", time(10)), ("10u", time(10)),
        ("10u30", time(10, 30)), ("14h30", time(14, 30)), ("1000", time(10)), ("930", time(9, 30)), ("9", time(9)),
        ("2 pm", time(14)), ("12 AM", time(0)), ("24:00", time(0)), ("10:00:00", time(10)), ("om 10.00 uur.", time(10)),
        (time(10, 0, 30), time(10)), (0.5, time(12)), (datetime.fromisoformat("1900-01-01T10:00"), time(10)),
        ("25:00", None), ("tien uur", None), ("10.75", None), ("13 pm", None),
    ],
)  # fmt: skip
def test_a_time_as_people_type_it(typed, read_as):
    assert clock(typed) == read_as


@pytest.mark.parametrize("typed", ["10.00 - 12.00 uur", "10.00-12.00", "10:00 tot 12:00 uur", "10u–12u"])
def test_both_times_in_one_cell(typed):
    assert words.hours(typed, "") == (time(10), time(12))


TU, TH = Weekday.TUESDAY, Weekday.THURSDAY


@pytest.mark.parametrize(
    ("typed", "frequency", "interval", "weekdays", "nth"),
    [
        ("", "once", 1, [], None), ("eenmalig", "once", 1, [], None), ("wekelijks", "weekly", 1, [], None),
        ("Elke week", "weekly", 1, [], None), ("om de week", "weekly", 2, [], None),
        ("tweewekelijks", "weekly", 2, [], None), ("elke twee weken", "weekly", 2, [], None),
        ("elke 3 weken", "weekly", 3, [], None),
        ("elke tweede week", "weekly", 2, [], None),
        ("om de week op donderdag", "weekly", 2, [TH], None), ("dinsdag en donderdag", "weekly", 1, [TU, TH], None),
        ("elke werkdag", "weekly", 1, list(Weekday)[:5], None), ("dagelijks", "daily", 1, [], None),
        ("maandelijks", "monthly_date", 1, [], None), ("om de 2 maanden", "monthly_date", 2, [], None),
        ("elke eerste dinsdag van de maand", "monthly_weekday", 1, [TU], 1),
        ("1e dinsdag v.d. maand", "monthly_weekday", 1, [TU], 1),
        ("elke laatste donderdag", "monthly_weekday", 1, [TH], -1),
        ("elk jaar", "yearly", 1, [], None),
    ],
)  # fmt: skip
def test_repetition_as_people_type_it(typed, frequency, interval, weekdays, nth):
    found = words.repetition(typed)
    assert (found.frequency, found.interval, found.weekdays, found.nth) == (
        Frequency(frequency), interval, frozenset(weekdays), nth,
    )  # fmt: skip


@pytest.mark.parametrize("data", [template.as_csv(), template.as_xlsx()], ids=["csv", "xlsx"])
def test_the_template_reads_as_the_activity_it_shows(data):
    (found,) = read(data, "sjabloon").proposals if data.startswith(b"PK") else read(data).proposals
    facts, (named,) = found.facts, found.rules
    assert (facts.title, facts.kind, facts.place.name, facts.place.street, facts.place.postcode, facts.place.city) == (
        "Koffieochtend", "koffie", "De Linde", "Lindelaan 4", "3451 AA", "Vleuten",
    )  # fmt: skip
    assert (facts.prices, facts.participation, facts.themes, found.remarks) == (
        (Price(amount=Decimal("2.50"), name="gewoon"), Price(amount=Decimal("1.0"), name="met stadspas")),
        Participation.WALK_IN, ("ontmoeten",), (),
    )  # fmt: skip
    rule = named.rule
    assert (rule.frequency, rule.first_date, rule.start_time, rule.end_time, rule.until) == (
        Frequency.WEEKLY, date(2026, 12, 1), time(10), time(12), date(2027, 6, 29),
    )  # fmt: skip


HEADS = ("Titel", "Datum", "Van", "Tot")


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_of_any_program(delimiter, encoding):
    data = table(HEADS, ("Café, met taart", "24-11-2026", "10.00", "12.00"), delimiter=delimiter, encoding=encoding)
    assert [one.facts.title for one in read(data).proposals] == ["Café, met taart"]


def test_excel_says_its_own_sign_first():
    assert len(read(b"sep=;\r\n" + table(HEADS, ("Yoga", "24-11-2026", "10", "11"))).proposals) == 1


def test_what_outlook_and_google_call_the_columns():
    outlook = table(
        ("Onderwerp", "Begindatum", "Begintijd", "Einddatum", "Eindtijd", "Gebeurtenis, duurt hele dag", "Locatie"),
        ("Yoga", "1-12-2026", "10:00:00", "1-12-2026", "11:00:00", "Onwaar", "Gymzaal"),
        delimiter=",",
    )
    google = table(
        ("Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event", "Location"),
        ("Yoga", "2026-12-01", "10:00 AM", "2026-12-01", "11:00 AM", "False", "Gymzaal"),
        delimiter=",",
    )
    for data in (outlook, google):
        ((found,),) = [read(data).proposals]
        rule = found.rules[0].rule
        assert (rule.first_date, rule.start_time, rule.end_time, rule.days, found.facts.place.name) == (
            date(2026, 12, 1), time(10), time(11), 1, "Gymzaal",
        )  # fmt: skip


def test_rows_with_the_same_title_and_place_are_dates_of_one_activity():
    data = table(
        (*HEADS, "Locatie"),
        ("Film", "1-12-2026", "20.00", "22.00", "De Linde"),
        ("Film", "8-12-2026", "20.00", "22.00", "De Linde"),
        ("Film", "8-12-2026", "20.00", "22.00", "Elders"),
    )
    found = read(data).proposals
    assert [(one.facts.place.name, [rule.key for rule in one.rules]) for one in found] == [
        ("De Linde", ["2026-12-01", "2026-12-08"]),
        ("Elders", ["2026-12-08"]),
    ]


def test_a_number_finds_the_activity_again_whatever_its_title():
    first, second = (
        read(table(("Nummer", *HEADS), ("K 1", title, "1-12-2026", "10", "11"))).proposals[0]
        for title in ("Yoga", "Jóga")
    )
    assert first.key == second.key


def test_each_row_that_cannot_be_is_refused_with_its_line_and_reason():
    data = table(
        (*HEADS, "Herhaling", "Privé"),
        ("", "1-12-2026", "10", "11", "", ""),
        ("Zonder datum", "", "10", "11", "", ""),
        ("Rare datum", "gisteren", "10", "11", "", ""),
        ("Rare tijd", "1-12-2026", "half elf", "11", "", ""),
        ("Rare herhaling", "1-12-2026", "10", "11", "af en toe", ""),
        ("Voorbij", "1-12-2025", "10", "11", "", ""),
        ("Geheim", "1-12-2026", "10", "11", "", "ja"),
        ("Goed", "1-12-2026", "10", "11", "", ""),
    )
    found = read(data)
    assert [(one.line, one.problem.value, one.title) for one in found.refusals] == [
        (2, "no_title", ""), (3, "no_date", "Zonder datum"), (4, "bad_date", "Rare datum"),
        (5, "bad_time", "Rare tijd"),
        (6, "bad_rule", "Rare herhaling"), (7, "over", "Voorbij"), (8, "private", ""),
    ]  # fmt: skip
    assert [one.facts.title for one in found.proposals] == ["Goed"]


def test_what_had_to_be_assumed_is_said():
    data = table(
        (*HEADS, "Prijs", "E-mail", "Locatie"),
        ("Iets", "1-12-2026", "10.00", "", "vraag het ons", "geen adres", "https://zoom.us/j/123"),
    )
    (found,) = read(data).proposals
    assert found.remarks == (Remark.BAD_EMAIL, Remark.BAD_PRICE, Remark.KIND_UNKNOWN, Remark.NO_END, Remark.ONLINE)
    assert (found.rules[0].rule.end_time, found.facts.email, found.facts.prices) == (time(11), "", ())


def test_a_day_without_hours_lasts_all_day_and_an_evening_may_pass_midnight():
    data = table(HEADS, ("Markt", "1-12-2026 t/m 2-12-2026", "", ""), ("Feest", "1-12-2026", "20.00", "1.00"))
    market, party = (one.rules[0].rule for one in read(data).proposals)
    assert ((market.all_day, market.days), (party.all_day, party.days, party.end_time)) == (
        (True, 2), (False, 1, time(1)),
    )  # fmt: skip


def test_a_spreadsheet_holds_dates_numbers_and_a_title_above_the_heads():
    data = sheet(
        ("Programma najaar",),
        (),
        ("Titel", "Datum", "Van", "Tot", "Prijs", "Nummer"),
        ("Yoga", datetime.fromisoformat("2026-12-01T00:00"), time(10), time(11), 2.5, 7),
        ("Lunch", datetime.fromisoformat("2026-12-02T12:30"), None, None, 0, 8.0),
    )
    yoga, lunch = read(data, "rooster.xlsx").proposals
    assert (yoga.rules[0].rule.start_time, yoga.facts.prices, yoga.uid) == (
        time(10), (Price(amount=Decimal("2.5")),), "nummer 7",
    )  # fmt: skip
    assert (lunch.rules[0].rule.start_time, lunch.facts.kind, lunch.facts.prices, lunch.uid) == (
        time(12, 30), "samen-eten", (), "nummer 8",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "name", "problem"),
    [
        (b"", "a.csv", Problem.EMPTY),
        (b"\r\n\0", "a.ics", Problem.EMPTY),
        (b"wat;is;dit\r\n1;2;3", "a.csv", Problem.NO_HEADS),
        (table(HEADS), "a.csv", Problem.NOTHING_IN_IT),
        (b"\xd0\xcf\x11\xe0 oud", "a.xls", Problem.UNKNOWN_FORMAT),
        (b"%PDF-1.7", "a.pdf", Problem.UNKNOWN_FORMAT),
        (b"zomaar", "a.docx", Problem.UNKNOWN_FORMAT),
        (b"PK\x03\x04 geen zip", "a.xlsx", Problem.BROKEN),
        (b"zomaar", "a.ics", Problem.BROKEN),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data, name, problem):
    with pytest.raises(Refused) as refused:
        read(data, name)
    assert refused.value.problem == problem


def test_every_kind_that_a_word_means_is_one_of_ours_and_every_head_is_known():
    assert {*KINDS_BY_WORD.values(), ANY_KIND} <= set(Kind.values)
    assert set(NAMES.values()) == set(Column)
    assert set(template.HELP) <= set(Column)
