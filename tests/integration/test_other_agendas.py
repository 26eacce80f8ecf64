"""Activities for other agendas: the file, the mark, and what changed since."""

import csv
import io
from datetime import timedelta

import pytest
import time_machine
from django.utils import translation
from openpyxl import load_workbook

from activities import export_queries
from activities.actions.dates import cancel_date
from activities.actions.elsewhere import mark_elsewhere
from activities.actions.materialise import extend_horizon
from activities.export_queries import ExportFilters, State
from activities.models import ElsewhereMark, Occurrence
from core.models import Closure
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    NeighbourhoodFactory,
    UserFactory,
    VenueFactory,
    price,
    rule,
    site,
)

pytestmark = pytest.mark.django_db
REPORT = "/beheer/reports/elders/"
LATER = NOW + timedelta(hours=1)


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False), translation.override("nl"):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def page(tree):
    venue = VenueFactory(slug="linde", name={"nl": "De Linde"}, neighbourhood=NeighbourhoodFactory(slug="vleuten"))
    return ActivityPageFactory(
        parent=tree.agenda, slug="koffie", title="=Koffie", summary="Kom erbij", venue=venue, rules=[rule()],
        prices=[price("2.50")], contact_phone="+31 30 1234567",
    )  # fmt: skip


@pytest.fixture
def staff(client):
    client.force_login(UserFactory(username="anna"))
    return client


def state(page, now=LATER):
    (found,) = export_queries.activities(ExportFilters(), now=now).filter(pk=page.pk)
    return export_queries.state_of(found)


def test_an_activity_is_marked_and_what_changes_afterwards_shows(page):
    assert state(page) == State.NEVER
    mark_elsewhere(page_ids=[page.pk], actor=None, now=NOW)
    assert state(page) == State.SAME
    with time_machine.travel(LATER, tick=False):
        page.get_latest_revision_as_object().save_revision().publish()
    assert state(page) == State.CHANGED


def test_a_date_that_changes_counts_and_the_nightly_extension_does_not(page):
    mark_elsewhere(page_ids=[page.pk], actor=None, now=NOW)
    extend_horizon(now=NOW + timedelta(days=14))
    assert state(page, NOW + timedelta(days=14)) == State.SAME
    cancel_date(
        occurrence=Occurrence.objects.filter(page=page).soonest_first()[3], reason="ziek", actor=None, now=LATER
    )
    assert state(page) == State.CHANGED


def test_a_closure_counts_as_well(page):
    mark_elsewhere(page_ids=[page.pk], actor=None, now=NOW)
    with time_machine.travel(LATER, tick=False):
        day = TODAY + timedelta(days=7)
        Closure.objects.create(first_day=day, last_day=day, reason={"nl": "lekkage"}, venue=page.venue)
    assert state(page) == State.CHANGED


@pytest.mark.usefixtures("page")
def test_the_file_says_all_of_it_and_holds_no_formula(staff):
    text = staff.get(f"{REPORT}?bestand=csv").content.decode("utf-8-sig")
    (line,) = csv.DictReader(io.StringIO(text), delimiter=";")
    expected = {
        "Titel": "'=Koffie", "Samenvatting": "Kom erbij", "Soort": "koffie",
        "Rooster": "Elke dinsdag van 10.00 tot 12.00 uur", "Volgende datum": "2026-11-24", "Begint": "10:00",
        "Eindigt": "12:00", "Plaats": "De Linde", "Straat": "Schoolstraat 1", "Wijk": "Vleuten", "Prijs": "€ 2,50",
        "Telefoon": "'+31 30 1234567", "Elders ingevoerd": "",
    }  # fmt: skip
    assert {name: line[name] for name in expected} == expected
    assert line["Webpagina"].endswith("/agenda/koffie/")
    assert line["Datums komende drie maanden"].count("dinsdag") == 14
    sheet = load_workbook(io.BytesIO(staff.get(f"{REPORT}?bestand=xlsx").content)).active
    assert [cell.value for cell in sheet[1]] == list(line)
    assert {cell.data_type for cell in sheet[2]} <= {"s", "n", "inlineStr"}
    assert sheet["A2"].value == "'=Koffie"


def test_marking_from_the_report(staff, page):
    response = staff.post(f"{REPORT}?soort=koffie", {"page": [page.pk, "x", "999999"], "action": "mark"})
    mark = ElsewhereMark.objects.get()
    assert (response.url, mark.page_id, mark.marked_by.username) == (f"{REPORT}?soort=koffie", page.pk, "anna")
    (row,) = staff.get(REPORT).context["rows"]
    assert (row["state"], row["state_text"], row["by"]) == ("same", "ingevoerd op 24-11-2026", "anna")
    staff.post(REPORT, {"page": [page.pk], "action": "unmark"})
    assert ElsewhereMark.objects.count() == 0


@pytest.mark.usefixtures("page")
def test_the_filters_of_the_report(staff):
    asked = {
        "stand=never": 1, "stand=same": 0, "soort=koffie": 1, "soort=dansen": 0, "locatie=linde": 1,
        "activiteit=thee": 0, "wijk=vleuten": 1,
    }  # fmt: skip
    found = {query: len(staff.get(f"{REPORT}?{query}").context["rows"]) for query in asked}
    assert found == asked
    assert staff.get(f"{REPORT}?soort=zeppelin").status_code == 400


def test_the_report_asks_as_much_for_many_as_for_one(staff, tree, page, django_assert_max_num_queries):
    for number in range(8):
        ActivityPageFactory(parent=tree.agenda, title=f"Yoga {number}", venue=page.venue, rules=[rule()])
    staff.get(REPORT)
    with django_assert_max_num_queries(20):
        staff.get(f"{REPORT}?bestand=csv")
