"""Importing: all or nothing, never twice, and never over what an editor did."""

import io
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import time_machine
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import translation

from activities import import_queries
from activities.actions import import_agenda
from activities.actions.import_agenda import Choices, PlanChangedError, import_activities
from activities.actions.import_files import AlreadyDoneError, import_file, keep_file, purge_files
from activities.domain.importing import reading
from activities.domain.importing.proposals import Refused
from activities.models import ActivityPage, DateChange, DateLog, ImportedItem, ImportFile, Occurrence, ScheduleRule
from core.models import Theme, Venue
from tests.calendar_files import APPLE, GOOGLE, PROGRAMS, as_file
from tests.factories import NOW, TODAY, ThemeFactory, UserFactory, VenueFactory, rule, site

pytestmark = pytest.mark.django_db
WEEK = timedelta(days=7)
HERE = ZoneInfo("Europe/Amsterdam")


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False), translation.override("nl"):
        yield


@pytest.fixture
def tree():
    return site()


def found_in(data, name="agenda.ics"):
    data = as_file(data) if isinstance(data, str) else data
    return reading.read(data, name=name, circumstances=import_queries.circumstances(TODAY))


def plan_of(found, actor=None):
    return import_queries.plan(found, actor=actor, today=TODAY)


def run(data, *, publish=True, **chosen):
    """Import a file with all the venues and themes it names."""
    found = found_in(data)
    plan = plan_of(found)
    choices = Choices(publish=publish, venues=frozenset(plan.new_venues), themes=frozenset(plan.new_themes), **chosen)
    return import_activities(found=found, choices=choices, actor=None, now=NOW)


def counts(done):
    return done.created, done.updated, done.unchanged, done.refused


def one(title="Koffie", uid="koffie", start="20261201T100000", lines=()):
    return "\n".join(
        ["BEGIN:VCALENDAR", "BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", "LOCATION:De Linde", f"DTSTART:{start}",
         "DURATION:PT2H", "RRULE:FREQ=WEEKLY", *lines, "END:VEVENT", "END:VCALENDAR"]
    )  # fmt: skip


@pytest.mark.usefixtures("tree")
def test_a_calendar_becomes_drafts_that_nobody_sees():
    done = run(GOOGLE, publish=False)
    assert (counts(done), done.published, Occurrence.objects.count()) == ((4, 0, 0, 2), 0, 0)
    assert [page.live for page in ActivityPage.objects.all()] == [False] * 4
    assert Client().get("/agenda/koffieochtend/").status_code == 404


@pytest.mark.usefixtures("tree")
def test_what_is_published_stands_in_the_agenda_with_its_changed_dates():
    done = run(GOOGLE)
    page = ActivityPage.objects.get(title="Koffieochtend")
    assert (done.published, done.venues, page.venue.street, page.kind, page.summary) == (
        4, 1, "Lindelaan 4", "koffie", "Iedereen is welkom.",
    )  # fmt: skip
    dates = Occurrence.objects.filter(page=page).order_by("original_date")[:6]
    assert [(row.local_date.isoformat(), row.starts_at.hour, row.status, row.reason, row.note) for row in dates] == [
        ("2026-11-24", 9, "scheduled", "", ""),
        ("2026-12-01", 9, "scheduled", "", ""),
        ("2026-12-08", 13, "moved", "", "Koffieochtend met kerststukjes"),
        ("2026-12-15", 9, "cancelled", "deze keer niet", ""),
        ("2026-12-22", 9, "cancelled", "deze keer niet", ""),
        ("2026-12-29", 9, "cancelled", "deze keer niet", ""),
    ]
    assert DateLog.objects.filter(page_key=page.pk).count() == 5


def exported():
    """The dates that stand in our own calendar file, by the activity's title: begin, end, state."""
    body = Client().get(f"/agenda/agenda.ics?van={TODAY}&tot={TODAY + timedelta(days=365)}").content
    found = {}
    for event in icalendar.Calendar.from_ical(body).walk("VEVENT"):
        title = str(event["SUMMARY"]).removeprefix("GAAT NIET DOOR: ")
        found.setdefault(title, set()).add((event["DTSTART"].dt, event["DTEND"].dt, str(event["STATUS"])))
    return found


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize("program", PROGRAMS)
def test_what_was_imported_is_exported_as_another_reader_finds_it_in_the_original(program):
    data = as_file(PROGRAMS[program])
    run(data)
    events = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(TODAY, TODAY + timedelta(days=365))
    theirs = {}
    for event in events:
        if str(event.get("STATUS", "")) != "CANCELLED" and str(event.get("CLASS", "")) != "PRIVATE":
            theirs.setdefault(str(event["UID"]), set()).add(day_of(event["DTSTART"].dt))
    ours = {
        title: {day_of(start) for start, _end, state in dates if state != "CANCELLED"}
        for title, dates in exported().items()
    }
    assert sorted(map(sorted, ours.values())) == sorted(map(sorted, theirs.values()))


def day_of(start):
    return start.astimezone(HERE).date() if isinstance(start, datetime) else start


@pytest.mark.usefixtures("tree")
def test_a_second_import_changes_nothing_and_makes_nothing_twice():
    run(GOOGLE)
    before = (
        list(Occurrence.objects.order_by("pk").values()),
        list(DateChange.objects.order_by("pk").values()),
        ActivityPage.objects.count(), Venue.objects.count(), DateLog.objects.count(),
    )  # fmt: skip
    assert counts(run(GOOGLE)) == (0, 0, 4, 2)
    assert before == (
        list(Occurrence.objects.order_by("pk").values()),
        list(DateChange.objects.order_by("pk").values()),
        ActivityPage.objects.count(), Venue.objects.count(), DateLog.objects.count(),
    )  # fmt: skip


@pytest.mark.usefixtures("tree")
def test_a_second_import_updates_by_uid_and_keeps_what_happened_to_dates():
    run(one())
    page = ActivityPage.objects.get()
    uid = Occurrence.objects.get(page=page, local_date=date(2026, 12, 8)).uid
    done = run(one(title="Koffie met koek", start="20261201T110000", lines=["EXDATE:20261208T110000"]))
    page.refresh_from_db()
    row = Occurrence.objects.get(page=page, local_date=date(2026, 12, 8))
    assert (counts(done), page.title, page.slug, row.uid, row.status, row.starts_at.hour) == (
        (0, 1, 0, 0), "Koffie met koek", "koffie", uid, "cancelled", 10,
    )  # fmt: skip
    # And when the file takes it back, so do we.
    run(one(title="Koffie met koek", start="20261201T110000"))
    assert (Occurrence.objects.get(pk=row.pk).status, DateChange.objects.count()) == ("scheduled", 0)


def edited(page, **values):
    """What an editor does: change the page and publish it."""
    draft = page.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return ActivityPage.objects.get(pk=page.pk)


@pytest.mark.usefixtures("tree")
def test_what_an_editor_changed_stays_unless_somebody_says_otherwise():
    run(one())
    page = edited(ActivityPage.objects.get(), title="Koffie bij Riet", contact_phone="030 123 45 67")
    changed = one(title="Koffie en thee", start="20261201T110000")
    (item,) = plan_of(found_in(changed)).items
    assert (item.verdict, item.changed, item.conflicts) == ("changed", ("rules", "title"), ("title",))
    run(changed)
    page.refresh_from_db()
    assert (page.title, page.contact_phone, page.rules.get().start_time) == (
        "Koffie bij Riet", "030 123 45 67", time(11),
    )  # fmt: skip
    run(changed, overwrite=frozenset({item.proposal.key}))
    page.refresh_from_db()
    assert (page.title, page.contact_phone) == ("Koffie en thee", "030 123 45 67")


@pytest.mark.usefixtures("tree")
def test_a_rule_and_a_date_that_an_editor_changed_stay():
    run(one(lines=["EXDATE:20261208T100000"]))
    page = ActivityPage.objects.get()
    draft = page.get_latest_revision_as_object()
    draft.rules = [*draft.rules.all(), rule(TODAY + WEEK, frequency="once", start_time=time(20), end_time=time(21))]
    draft.save_revision().publish()
    DateChange.objects.update(reason="Riet is ziek")
    run(one(start="20261201T110000"))
    page = ActivityPage.objects.get()
    assert sorted(page.rules.values_list("start_time", flat=True)) == [time(11), time(20)]
    assert list(DateChange.objects.values_list("change", "reason")) == [("cancelled", "Riet is ziek")]


@pytest.mark.usefixtures("tree")
def test_a_draft_that_waits_is_never_published_along():
    run(one())
    page = ActivityPage.objects.get()
    draft = page.get_latest_revision_as_object()
    draft.summary = "Nog niet af"
    draft.save_revision()
    done = run(one(title="Koffie en thee"))
    page.refresh_from_db()
    draft = page.get_latest_revision_as_object()
    assert (done.published, page.title, draft.title, draft.summary) == (0, "Koffie", "Koffie en thee", "Nog niet af")


@pytest.mark.usefixtures("tree")
def test_a_page_that_was_deleted_is_made_anew_and_that_is_said():
    run(one())
    ActivityPage.objects.get().delete()
    (item,) = plan_of(found_in(one())).items
    assert (item.verdict, item.findings) == ("new", ("deleted_before",))
    assert (counts(run(one())), ImportedItem.objects.count()) == ((1, 0, 0, 0), 1)


@pytest.mark.usefixtures("tree")
def test_venues_and_themes_are_found_by_name_and_made_only_when_chosen():
    VenueFactory(slug="linde", name={"nl": "De Linde", "en": "The Lime"})
    ThemeFactory(slug="ontmoeten", name={"nl": "Ontmoeten"})
    found = found_in(
        one(lines=["CATEGORIES:ONTMOETEN,Gezond"]).replace("LOCATION:De Linde", "LOCATION:de línde, Laan 4")
    )
    plan = plan_of(found)
    assert (dict(plan.new_venues), dict(plan.new_themes)) == ({}, {"gezond": "Gezond"})
    import_activities(found=found, choices=Choices(), actor=None, now=NOW)
    page = ActivityPage.objects.get().get_latest_revision_as_object()
    assert (page.venue.slug, [theme.slug for theme in page.themes.all()], Theme.objects.count()) == (
        "linde", ["ontmoeten"], 1,
    )  # fmt: skip


@pytest.mark.usefixtures("tree")
def test_without_the_new_venue_its_name_is_the_meeting_point():
    found = found_in(one())
    import_activities(found=found, choices=Choices(), actor=None, now=NOW)
    page = ActivityPage.objects.get()
    assert (page.venue, page.room, Venue.objects.count()) == (None, "De linde", 0)
    assert plan_of(found).items[0].verdict == "same"


@pytest.mark.usefixtures("tree")
def test_slugs_that_are_kept_or_taken_are_passed_over():
    text = "".join(
        f"BEGIN:VEVENT\nUID:{number}\nSUMMARY:{title}\nDTSTART:20261201T100000\nDURATION:PT1H\nEND:VEVENT\n"
        for number, title in enumerate(["Week", "Bingo", "Bingo", "★ ★", "Insluiten"])
    )
    run(f"BEGIN:VCALENDAR\n{text}END:VCALENDAR")
    slugs = sorted(ActivityPage.objects.values_list("slug", flat=True))
    assert [slug for slug in slugs if not slug.startswith("activiteit-")] == [
        "bingo",
        "bingo-2",
        "insluiten-2",
        "week-2",
    ]
    assert len(slugs) == 5


@pytest.mark.usefixtures("tree")
def test_what_fails_half_way_leaves_nothing(monkeypatch):
    made = []

    def fail_at_the_third(self, item):
        made.append(item)
        if len(made) == 3:
            raise OSError("the disk is full")
        return create(self, item)

    create = import_agenda._Import._create
    monkeypatch.setattr(import_agenda._Import, "_create", fail_at_the_third)
    with pytest.raises(OSError, match="disk"):
        run(GOOGLE)
    tables = (ActivityPage, ImportedItem, Venue, Occurrence, DateChange, DateLog, ScheduleRule)
    assert [table.objects.count() for table in tables] == [0] * len(tables)


@pytest.mark.usefixtures("tree")
def test_a_plan_that_is_no_longer_true_is_not_carried_out():
    found = found_in(one())
    seen = plan_of(found).fingerprint
    run(one())
    with pytest.raises(PlanChangedError):
        import_activities(found=found, choices=Choices(), actor=None, now=NOW, seen=seen)


@pytest.mark.usefixtures("tree")
def test_what_one_may_not_edit_is_left_alone():
    run(one())
    reader = UserFactory(is_superuser=False, is_staff=False)
    (item,) = plan_of(found_in(one(title="Overgenomen")), reader).items
    assert (item.verdict, item.changed) == ("not_allowed", ())


# --- the file between preview and import ----------------------------------------------------------


@pytest.mark.usefixtures("tree")
def test_a_kept_file_is_imported_once_however_often_one_presses():
    anna = UserFactory()
    kept = keep_file(name="agenda.ics", content=as_file(one()), actor=anna, now=NOW)
    seen = plan_of(found_in(one()), anna).fingerprint
    press = {"uuid": kept.uuid, "choices": Choices(), "seen": seen, "actor": anna, "now": NOW}
    assert import_file(**press)["created"] == 1
    with pytest.raises(AlreadyDoneError) as again:
        import_file(**press)
    kept.refresh_from_db()
    assert (again.value.result["created"], ActivityPage.objects.count(), bytes(kept.content)) == (1, 1, b"")
    page = ActivityPage.objects.get()
    assert (page.owner, page.latest_revision.user, ImportedItem.objects.get().imported_by) == (anna, anna, anna)


@pytest.mark.usefixtures("tree")
def test_a_kept_file_is_its_own_users_and_is_gone_after_a_day():
    anna, bert = UserFactory(), UserFactory()
    kept = keep_file(name="agenda.ics", content=as_file(one()), actor=anna, now=NOW)
    with pytest.raises(ImportFile.DoesNotExist):
        import_file(uuid=kept.uuid, choices=Choices(), seen="", actor=bert, now=NOW)
    newer = keep_file(name="later.ics", content=as_file(one()), actor=anna, now=NOW)
    assert list(ImportFile.objects.values_list("uuid", flat=True)) == [newer.uuid]
    assert (purge_files(now=NOW + timedelta(hours=20)), purge_files(now=NOW + timedelta(hours=25))) == (0, 1)


def test_a_file_that_cannot_be_read_is_not_kept():
    with pytest.raises(Refused):
        keep_file(name="a.pdf", content=b"%PDF-1.7", actor=UserFactory(), now=NOW)
    assert ImportFile.objects.count() == 0


# --- the command ----------------------------------------------------------------------------------


def command(path, *options):
    out = io.StringIO()
    code = 0
    try:
        call_command("import_agenda", str(path), *options, stdout=out)
    except CommandError as error:
        code = error.returncode
        out.write(f"! {error}")
    return code, out.getvalue().splitlines()


@pytest.mark.usefixtures("tree")
def test_the_command_prints_what_it_does(tmp_path):
    path = tmp_path / "agenda.ics"
    path.write_bytes(as_file(one(lines=["EXDATE:20261208T100000"])))
    assert command(path, "--publish") == (
        0,
        [
            "+ Koffie",
            "    Elke dinsdag van 10.00 tot 12.00 uur, vanaf 1 december 2026",
            "      dinsdag 1 december, 10.00–12.00 uur",
            "      dinsdag 8 december, 10.00–12.00 uur (gaat niet door)",
            "      dinsdag 15 december, 10.00–12.00 uur",
            "    * De soort is geraden uit de titel.",
            "    * Datums die het bestand overslaat, blijven zichtbaar als datums die niet doorgaan.",
            "+ venue: De Linde",
            "1 made, 0 changed, 0 left alone, 0 refused; 1 published",
        ],
    )
    assert command(path, "--publish") == (0, ["= Koffie", "0 made, 0 changed, 1 left alone, 0 refused; 0 published"])


@pytest.mark.usefixtures("tree")
def test_the_command_says_by_its_code_that_something_is_to_be_mended(tmp_path):
    path = tmp_path / "agenda.csv"
    path.write_text("Titel;Datum;Van;Tot\nYoga;1-12-2026;10;11\nBingo;gisteren;10;11\n")
    code, printed = command(path)
    assert (code, printed[-4:], ActivityPage.objects.count()) == (
        2,
        [
            "- Dit is geen datum, of hij is te ver weg. Schrijf hem als 24-11-2026. (1)",
            "    regel 3: Bingo: “gisteren”",
            "1 made, 0 changed, 0 left alone, 1 refused; 0 published",
            "! 1 to mend in agenda.csv",
        ],
        1,
    )
    assert command(tmp_path / "nergens.ics")[0] == 1
    (tmp_path / "leeg.csv").write_text("")
    assert command(tmp_path / "leeg.csv") == (1, ["! leeg.csv: Het bestand is leeg."])


@pytest.mark.usefixtures("tree")
def test_an_import_of_apple_keeps_extra_and_moved_dates():
    run(APPLE)
    page = ActivityPage.objects.get(title="Breien en haken")
    rows = Occurrence.objects.filter(page=page, local_date__range=("2026-12-09", "2026-12-26")).order_by("starts_at")
    assert [(row.local_date.day, row.status, str(row.venue.name)) for row in rows] == [
        (11, "moved", "Bibliotheek"), (17, "scheduled", "Lokaal 3"), (23, "extra", "Lokaal 3"),
        (24, "cancelled", "Lokaal 3"),
    ]  # fmt: skip
