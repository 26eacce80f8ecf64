"""What an editor of the front door types: kept when it is right, refused in clear words when it is not."""

import pytest
import time_machine
from django.test import Client
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from core.models import OpeningSpan, Venue
from home import models
from home.models import MissionPage, NewsPage, PolicyPage, ServicePage
from tests.factories import (
    NOW,
    NewsIndexPageFactory,
    NewsPageFactory,
    PolicyPageFactory,
    PriorityFactory,
    SectionPageFactory,
    ServiceIndexPageFactory,
    ServicePageFactory,
    UserFactory,
    VenueFactory,
    ask,
    site,
    translation,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    found = site()
    found.about = SectionPageFactory(parent=found.home, title="Over ons", slug="over-ons")
    return found


@pytest.fixture
def admin():
    client = Client()
    client.force_login(UserFactory())
    return client


def errors(response):
    """Every error of the form and its rows, by field."""
    assert response.status_code == 200
    form = response.context["form"]
    found = {name: [str(one) for one in messages] for name, messages in form.errors.items()}
    for name, formset in form.formsets.items():
        for row in formset.errors:
            found |= {f"{name}.{field}": [str(one) for one in messages] for field, messages in row.items()}
    return found


def venue_data(*spans, changes=(), **values):
    rows = [{"weekday": str(day), "opens": opens, "closes": closes} for day, opens, closes in spans]
    data = {"name_nl": "Het Kompas", "slug": "kompas", "sort_order": "0", "wheelchair": "yes", "lift": "unknown"}
    data |= {"accessible_toilet": "yes", "hearing_loop": "unknown", **values}
    data["opening_spans"] = inline_formset(rows)
    data["opening_changes"] = inline_formset(list(changes))
    return nested_form_data(data)


ADD_VENUE = "/beheer/snippets/core/venue/add/"


def test_hours_are_kept_as_they_were_typed(admin):
    response = admin.post(ADD_VENUE, venue_data((0, "09:00", "12:30"), (0, "13:30", "17:00"), (4, "19:00", "00:00")))
    assert response.status_code == 302
    assert [str(row) for row in OpeningSpan.objects.order_by("weekday", "opens")] == [
        "maandag 09.00–12.30",
        "maandag 13.30–17.00",
        "vrijdag 19.00–00.00",
    ]


def test_hours_that_overlap_are_refused_and_nothing_is_lost(admin):
    response = admin.post(ADD_VENUE, venue_data((0, "09:00", "12:30"), (1, "09:00", "12:30"), (0, "12:00", "17:00")))
    assert errors(response) == {
        "opening_spans.opens": [
            "Maandag: 9.00–12.30 en 12.00–17.00 overlappen elkaar. Verander een van de twee, of haal er een weg."
        ]
    }
    typed = [form["closes"].value() for form in response.context["form"].formsets["opening_spans"].forms]
    assert (typed, Venue.objects.count()) == (["12:30", "12:30", "17:00"], 0)


def test_hours_that_end_before_they_begin_are_refused(admin):
    response = admin.post(ADD_VENUE, venue_data((0, "17:00", "09:00")))
    assert errors(response) == {"opening_spans.closes": ["Dit houdt op voordat het begint. Kijk beide tijden na."]}


def change(**values):
    row = {"first_day": "2026-12-24", "last_day": "", "opens": "", "closes": "", "reason_nl": "", "reason_en": ""}
    return row | values


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([change(last_day="2026-12-20")], {"last_day": "De laatste dag ligt voor de eerste. Kijk beide datums na."}),
        ([change(opens="09:00")], {"closes": "Vul beide tijden in, of laat ze allebei leeg als het dicht is."}),
        (
            [change(opens="09:00", closes="12:00"), change(opens="11:00", closes="15:00")],
            {
                "opens": "24-12-2026: 9.00–12.00 en 11.00–15.00 overlappen elkaar. "
                "Verander een van de twee, of haal er een weg."
            },
        ),
    ],
)
def test_other_hours_that_cannot_be_are_refused(admin, rows, expected):
    found = errors(admin.post(ADD_VENUE, venue_data(changes=rows)))
    assert list(found) == [f"opening_changes.{field}" for field in expected]
    if "last_day" not in expected:
        assert found == {f"opening_changes.{field}": [message] for field, message in expected.items()}


def test_a_postcode_that_is_none_is_named(admin):
    data = {"name_nl": "Vleuten", "slug": "vleuten", "sort_order": "0", "postcodes": "3451, Vleuten"}
    response = admin.post("/beheer/snippets/core/neighbourhood/add/", data)
    assert response.context["form"].errors == {
        "postcodes": ["“Vleuten” is geen postcode. Schrijf ze zo: 3451, 3452 AA, 3453-3455."]
    }


# --- plans ----------------------------------------------------------------------------------------


def plan_data(*priorities, **values):
    rows = [{"priority": str(row.pk), "text": "", "evidence": rich_text("")} for row in priorities]
    data = {"title": "Plan", "slug": "plan", "summary": "", "period_start": "2026", "period_end": "2029"}
    data |= {"introduction": streamfield([]), "body": streamfield([]), "priorities": inline_formset(rows)}
    data |= {"comments": inline_formset([]), "action-publish": "1", "adopted_on": "", "adopted_by": "", **values}
    return nested_form_data(data)


def add(admin, parent, model, data):
    return admin.post(f"/beheer/pages/add/home/{model._meta.model_name}/{parent.pk}/", data)


def test_a_plan_without_priorities_is_refused(tree, admin):
    found = errors(add(admin, tree.about, PolicyPage, plan_data()))
    assert found == {
        "__all__": ["Een plan heeft speerpunten nodig: voeg er ten minste één toe onder “Speerpunten, op volgorde”."]
    }


def test_a_priority_stands_in_a_plan_once(tree, admin):
    row = PriorityFactory()
    found = errors(add(admin, tree.about, PolicyPage, plan_data(row, row)))
    assert found == {"priorities.priority": ["Dit speerpunt staat al in het plan. Haal een van de twee weg."]}


def test_a_plan_with_ten_priorities_is_published(tree, admin):
    rows = [PriorityFactory() for _ in range(10)]
    assert add(admin, tree.about, PolicyPage, plan_data(*rows)).status_code == 302
    assert len(ask("/over-ons/plan/").context["policy"]["priorities"]) == 10


def mission_data(priority):
    proof = streamfield([("priority", str(priority.pk))])
    statements = streamfield([("statement", {"title": "Wij doen mee", "text": "", "proof": proof})])
    names = ("introduction", "steps", "networks", "body")
    data = {"title": "Missie", "slug": "missie", "highlight": "Iedereen.", "statements": statements}
    data |= {name: streamfield([]) for name in names} | {"comments": inline_formset([]), "action-publish": "1"}
    return nested_form_data(data)


def test_proof_by_a_priority_that_no_plan_holds_is_refused(tree, admin):
    priority = PriorityFactory(name={"nl": "Gezond"})
    found = errors(add(admin, tree.about, MissionPage, mission_data(priority)))
    assert found == {
        "statements": [
            (
                "Het speerpunt “Gezond” staat in geen enkel gepubliceerd plan. "
                "Zet het eerst in het beleidsplan, of kies ander bewijs."
            )
        ]
    }
    PolicyPageFactory(parent=tree.about, priorities=[PolicyPage.priorities.rel.related_model(priority=priority)])
    assert add(admin, tree.about, MissionPage, mission_data(priority)).status_code == 302


# --- news and services ----------------------------------------------------------------------------


def test_news_without_a_summary_is_refused(tree, admin):
    index = NewsIndexPageFactory(parent=tree.home)
    data = {"title": "Nieuw", "slug": "nieuw", "summary": "", "date": "2026-11-24", "body": streamfield([])}
    data |= {"comments": inline_formset([]), "action-publish": "1"}
    found = errors(add(admin, index, NewsPage, nested_form_data(data)))
    assert found == {
        "summary": ["Zeg het nieuws in een of twee zinnen: dat lezen mensen in de lijst."],
    }


def test_a_translation_asks_for_words_alone(tree, admin):
    news, services = NewsIndexPageFactory(parent=tree.home), ServiceIndexPageFactory(parent=tree.home)
    pages = [
        (news, NewsPageFactory(parent=news)),
        (services, ServicePageFactory(parent=services, venue=VenueFactory())),
    ]
    asked = {}
    for index, page in pages:
        english = translation(index, tree.english.home)
        form = admin.get(f"/beheer/pages/{translation(page, english).pk}/edit/").context["form"]
        asked[type(page)] = (
            set(form.fields) & {"date", "themes", "venue", "partner", "audience", "body"},
            set(form.formsets) - {"comments"},
        )
    assert asked == {NewsPage: ({"body"}, set()), ServicePage: ({"audience", "body"}, set())}


def test_pages_stand_only_where_they_belong(tree, admin):
    wrong = [(tree.about, NewsPage), (tree.home, MissionPage), (tree.home, ServicePage), (tree.home, PolicyPage)]
    statuses = [
        admin.get(f"/beheer/pages/add/home/{model._meta.model_name}/{parent.pk}/").status_code
        for parent, model in wrong
    ]
    assert statuses == [302] * 4  # back to the admin, with a word


def test_every_field_of_the_front_door_explains_itself():
    silent = []
    for name in models.__all__:
        model = getattr(models, name)
        fields = model._meta.local_fields if hasattr(model, "_meta") else []
        silent += [
            f"{name}.{field.name}"
            for field in fields
            if field.editable and not field.primary_key and not field.help_text and field.remote_field is None
        ]
    assert [one for one in silent if not one.endswith((".sort_order", ".weekday"))] == []
