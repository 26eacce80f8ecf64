"""What proves a mission, and what carries a plan out: live, never a 0, never of another period."""

import json
from datetime import date, timedelta

import pytest
import time_machine

from home.models import PolicyPriority
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    InitiativePageFactory,
    MissionPageFactory,
    PartnerFactory,
    PolicyPageFactory,
    PriorityFactory,
    SectionPageFactory,
    ask,
    price,
    rule,
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
    found.priority = PriorityFactory(slug="gezond", name={"nl": "Gezond", "en": "Health"})
    return found


def plan(tree, first, last, slug="plan", **values):
    rows = [PolicyPriority(priority=tree.priority, text="Bewegen.", **values)]
    return PolicyPageFactory(
        parent=tree.about, title=f"Plan {first}", slug=slug, period_start=first, period_end=last, priorities=rows
    )


def groups(path="/over-ons/plan/"):
    (priority,) = ask(path).context["policy"]["priorities"]
    return {one["heading"]: (one["count_text"], [link.title for link in one["links"]]) for one in priority["groups"]}


def test_a_running_plan_shows_what_carries_it_out(tree):
    plan(tree, 2025, 2027)
    served = {"parent": tree.agenda, "priorities": [tree.priority]}
    ActivityPageFactory(title="Wandelen", rules=[rule()], **served)
    ActivityPageFactory(title="Bellen", at_home="phone", **served)
    ActivityPageFactory(title="Geweest in 2030", rules=[rule(date(2030, 1, 1), frequency="once")], **served)
    ActivityPageFactory(title="Ander speerpunt", parent=tree.agenda, rules=[rule()])
    InitiativePageFactory(parent=tree.initiatives, title="Tuin", priorities=[tree.priority])
    InitiativePageFactory(
        parent=tree.initiatives,
        title="Gestopt in 2020",
        priorities=[tree.priority],
        stage="stopped",
        stage_since=date(2020, 1, 1),
    )
    assert groups() == {"Wat we ervoor doen": ("2 activiteiten en 1 initiatief", ["Bellen", "Wandelen", "Tuin"])}


def test_a_plan_that_is_over_says_so_and_shows_no_zero(tree):
    plan(tree, 2016, 2018, evidence="<p>Meer mensen lopen mee.</p>")
    values = ask("/over-ons/plan/").context["policy"]
    (priority,) = values["priorities"]
    assert (values["phase"], values["phase_text"], priority["groups"], priority["evidence_heading"]) == (
        "over",
        "Dit plan liep tot en met 2018.",
        [],
        "Wat ervan kwam",
    )
    text = ask("/over-ons/plan/").content.decode()
    assert ("Meer mensen lopen mee." in text, "0 activiteiten" in text, "0 initiatieven" in text) == (
        True,
        False,
        False,
    )


def test_what_still_goes_on_after_a_plan_stands_apart(tree):
    plan(tree, 2016, 2018)
    ActivityPageFactory(parent=tree.agenda, title="Wandelen", priorities=[tree.priority], rules=[rule()])
    assert groups() == {"Dit doen we nog steeds": ("1 activiteit", ["Wandelen"])}


def test_a_date_that_did_not_go_ahead_carries_nothing_out(tree):
    plan(tree, 2025, 2027)
    page = ActivityPageFactory(
        parent=tree.agenda, title="Wandelen", priorities=[tree.priority], rules=[rule(frequency="once")]
    )
    page.occurrences.update(status="cancelled")
    assert groups() == {}


def test_earlier_plans_are_an_archive_and_lead_to_the_present_one(tree):
    plan(tree, 2016, 2018, slug="oud")
    plan(tree, 2025, 2027)
    now, old = (ask(f"/over-ons/{slug}/").context["policy"] for slug in ("plan", "oud"))
    assert now["earlier_plans"] == [{"title": "Plan 2016", "url": "/over-ons/oud/", "years": "2016–2018"}]
    assert old["current_plan"] == {"title": "Plan 2025", "url": "/over-ons/plan/", "years": "2025–2027"}
    assert (now["current_plan"], now["phase_text"]) == (None, "Dit plan loopt van 2025 tot en met 2027.")


def test_more_than_fit_are_counted(tree):
    plan(tree, 2025, 2027)
    for number in range(10):
        ActivityPageFactory(
            parent=tree.agenda, title=f"A{number}", priorities=[tree.priority], rules=[rule(frequency="once")]
        )
    (priority,) = ask("/over-ons/plan/").context["policy"]["priorities"]
    (group,) = priority["groups"]
    assert (group["count_text"], len(group["links"]), group["more"]) == ("10 activiteiten", 8, 2)


# --- proof ----------------------------------------------------------------------------------------


def mission(tree, *proof, parent=None, **values):
    statement = {
        "title": "Iedereen doet mee",
        "text": "",
        "proof": [{"type": kind, "value": one} for kind, one in proof],
    }
    body = json.dumps([{"type": "statement", "value": statement}])
    return MissionPageFactory(parent=parent or tree.about, title="Missie", slug="missie", statements=body, **values)


def shown(path="/over-ons/missie/"):
    (statement,) = ask(path).context["mission"]["statements"]
    return [(one["text"], one["url"], one["lang"]) for one in statement["proof"]]


def test_a_statement_points_to_what_proves_it(tree):
    plan(tree, 2025, 2027)
    coffee = ActivityPageFactory(
        parent=tree.agenda,
        title="Koffie",
        slug="koffie",
        priorities=[tree.priority],
        prices=[price("0")],
        rules=[rule()],
    )
    garden = InitiativePageFactory(parent=tree.initiatives, title="Tuin", slug="tuin", priorities=[tree.priority])
    page = mission(tree, ("page", coffee.pk), ("page", garden.pk), ("priority", tree.priority.pk), ("offer", "gratis"))
    assert shown() == [
        ("Koffie", "/agenda/koffie/", ""),
        ("Tuin", "/initiatieven/tuin/", ""),
        ("Gezond: 1 activiteit en 1 initiatief", "/over-ons/plan/#speerpunt-gezond", ""),
        ("1 gratis activiteit", "/agenda/?gratis=1", ""),
    ]
    about = translation(tree.about, tree.english.home, title="About us")
    translation(page, about, title="Mission", statements=json.dumps(list(page.statements.raw_data)))
    assert shown("/en/over-ons/missie/")[:2] == [
        ("Koffie", "/en/agenda/koffie/", "nl"),
        ("Tuin", "/en/initiatieven/tuin/", "nl"),
    ]


def test_what_is_not_there_any_more_proves_nothing(tree):
    gone = ActivityPageFactory(parent=tree.agenda, title="Weg")
    draft = ActivityPageFactory(parent=tree.agenda, title="Concept", live=False)
    unplanned = PriorityFactory()
    mission(
        tree, ("page", gone.pk), ("page", draft.pk), ("page", 999_999), ("priority", unplanned.pk), ("offer", "thuis")
    )
    gone.delete()
    assert shown() == []


def test_networks_name_their_partners_and_whom_to_ask(tree):
    partner = PartnerFactory(slug="bieb", name={"nl": "Bibliotheek"}, link="https://bieb.example/")
    network = {
        "name": "Presentoverleg",
        "purpose": "Elkaar kennen.",
        "partners": [{"type": "item", "value": partner.pk, "id": "1"}],
        "contact_role": "de netwerker",
        "contact_phone": "",
        "contact_email": "net@welzaam.example",
    }
    mission(tree, networks=json.dumps([{"type": "network", "value": network}]))
    assert ask("/over-ons/missie/").context["mission"]["networks"] == [
        {
            "name": "Presentoverleg",
            "purpose": "Elkaar kennen.",
            "partners": [{"name": "Bibliotheek", "url": "https://bieb.example/"}],
            "contact": {"role": "de netwerker", "phone": "", "phone_href": "", "email": "net@welzaam.example"},
        }
    ]


def test_counts_follow_the_agenda(tree):
    mission(tree, ("offer", "gratis"))
    ActivityPageFactory(parent=tree.agenda, title="Koffie", rules=[rule(TODAY, frequency="once")])
    assert [text for text, _url, _lang in shown()] == ["1 gratis activiteit"]
    with time_machine.travel(NOW + timedelta(days=2), tick=False):
        assert shown() == []
