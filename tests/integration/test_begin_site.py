"""A site of one's own begins with five answers, on the command line or in the admin."""

from io import StringIO

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Page

from core.models import HolidayPeriod, Neighbourhood, OrganisationSettings
from home.models import AccessibilityPage, AnbiPage, ComplaintsPage, HomePage, MissionPage, NewsIndexPage, PrivacyPage
from home.staff_queries import FirstStep, draft_overviews, first_steps
from tests.factories import NOW, UserFactory, ask

pytestmark = pytest.mark.django_db

TOO_LIGHT = (
    "Deze kleur is te licht: tekst erin is slecht te lezen (contrast 1,1, minstens 4,5). Kies een donkerder kleur."
)
ANSWERS = {
    "name": "Buurthuis De Linde",
    "place": "Enschede",
    "neighbourhoods": "Glanerbrug\nDe Eschmarke, Wesselerbrink",
    "colour": "#8a2b52",
    "holiday_region": "NL-noord",
}
PATHS = [
    "/", "/agenda/", "/contact/", "/en/", "/en/agenda/", "/en/initiatieven/", "/en/wijken/", "/initiatieven/",
    "/over-ons/", "/privacy/", "/toegankelijkheid/", "/wijken/",
    "/wijken/de-eschmarke/", "/wijken/glanerbrug/", "/wijken/wesselerbrink/",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def admin():
    client = Client()
    client.force_login(UserFactory())
    return client


def made():
    who = OrganisationSettings.objects.get()
    return {
        "who": (who.starter, who.name, str(who.place), who.colour, who.holiday_region),
        "paths": sorted(page.get_url() for page in Page.objects.live().filter(depth__gte=2)),
        "drafts": [page.title for page in Page.objects.filter(live=False, depth__gte=2)],
        "neighbourhoods": [str(one) for one in Neighbourhood.objects.all()],
        "holidays": HolidayPeriod.objects.exists(),
    }


EXPECTED = {
    "who": ("eigen", "Buurthuis De Linde", "Enschede", "#8a2b52", "NL-noord"),
    "paths": PATHS,
    "drafts": [
        "Vrijwilligerswerk", "Diensten", "Nieuws", "Missie en visie", "Klachten", "ANBI",
        "Volunteering", "Services", "News",
    ],
    "neighbourhoods": ["Glanerbrug", "De Eschmarke", "Wesselerbrink"],
    "holidays": True,
}  # fmt: skip


def test_an_administrator_answers_five_questions(admin):
    dashboard = admin.get("/beheer/").content.decode()
    answer = admin.post("/beheer/beginnen/", ANSWERS)

    assert ("Naar de vijf vragen" in dashboard, answer.status_code, answer.url) == (True, 302, "/beheer/")
    assert made() == EXPECTED
    assert {path: ask(path).status_code for path in PATHS} == dict.fromkeys(PATHS, 200)


def test_wrong_answers_are_said_and_everything_typed_stays(admin):
    wrong = {**ANSWERS, "name": "!!", "colour": "#ffee00", "neighbourhoods": "x" * 61, "holiday_region": "mars"}
    answer = admin.post("/beheer/beginnen/", wrong)

    assert (answer.status_code, HomePage.objects.count()) == (422, 0)
    assert dict(answer.context["form"].errors.items()) == {
        "name": ["Schrijf een naam in letters."],
        "neighbourhoods": ["Een van de namen is langer dan 60 tekens. Staat elke naam op een eigen regel?"],
        "colour": [TOO_LIGHT],
        "holiday_region": ["Selecteer een geldige keuze. mars is geen beschikbare keuze."],
    }
    typed = answer.content.decode()
    assert ["x" * 61 in typed, 'value="!!"' in typed, "Enschede" in typed] == [True, True, True]


def test_only_an_administrator_and_only_once(admin):
    editor = Client()
    editor.force_login(UserFactory(is_superuser=False))
    refused = editor.post("/beheer/beginnen/", ANSWERS)
    nothing_made = HomePage.objects.count()
    admin.post("/beheer/beginnen/", ANSWERS)
    before = made()
    again = admin.post("/beheer/beginnen/", {**ANSWERS, "name": "Een ander"})

    assert (refused.status_code, nothing_made, again.status_code, again.url) == (302, 0, 302, "/beheer/")
    assert made() == before == EXPECTED


def test_the_command_makes_the_same_site_once():
    out = StringIO()
    options = {**ANSWERS, "neighbourhoods": "Glanerbrug, De Eschmarke, Wesselerbrink"}
    call_command("start_site", interactive=False, stdout=out, **options)
    call_command("start_site", interactive=False, stdout=out, **{**options, "name": "Een ander"})

    assert made() == EXPECTED
    assert out.getvalue().splitlines() == [
        "Buurthuis De Linde: made.",
        "Een ander: there is a site already, nothing changed.",
    ]


def test_the_command_says_which_answer_cannot_be_used():
    with pytest.raises(CommandError) as refused:
        call_command("start_site", interactive=False, name="De Linde", place="Enschede", colour="geel")
    assert str(refused.value) == (
        "--neighbourhoods: Dit is een verplicht veld.\n"
        "--colour: Geef de kleur als # met zes cijfers of letters, bijvoorbeeld #0b5d57.\n"
        "--holiday-region: Dit is een verplicht veld."
    )


def test_the_command_asks_again_until_it_can_use_the_answer(monkeypatch):
    answers = iter(["De Linde", "Enschede", "", "Glanerbrug, Noord", "", "NL-oost", "NL-noord"])
    monkeypatch.setattr("builtins.input", lambda _prompt: next(answers))
    call_command("start_site", stdout=StringIO())

    who = OrganisationSettings.objects.get()
    assert (who.name, who.colour, who.holiday_region, [str(one) for one in Neighbourhood.objects.all()]) == (
        "De Linde",
        "#0b5d57",
        "NL-noord",
        ["Glanerbrug", "Noord"],
    )


def test_the_dashboard_says_what_a_new_site_lacks(admin, settings):
    settings.DEMO = False  # no made-up moderator
    admin.post("/beheer/beginnen/", ANSWERS)
    found = first_steps()
    shown = admin.get("/beheer/").content.decode()

    drafts = {
        FirstStep.MISSION: MissionPage.objects.get().pk,
        FirstStep.COMPLAINTS: ComplaintsPage.objects.get().pk,
        FirstStep.ANBI: AnbiPage.objects.get().pk,
    }
    live = {
        FirstStep.PRIVACY: PrivacyPage.objects.get().pk,
        FirstStep.ACCESSIBILITY: AccessibilityPage.objects.get().pk,
    }
    assert (found.done, found.pages) == ({FirstStep.HOLIDAYS, *live}, drafts | live)
    assert [pk for pk in drafts.values() if f'href="/beheer/pages/{pk}/edit/"' not in shown] == []
    assert ("Voeg uw logo toe." in shown, "waar iemand een lek in de website kan melden" in shown) == (True, True)


def test_an_overview_waits_as_a_draft_until_an_editor_has_something_for_it(admin):
    promised = admin.get("/beheer/").content.decode()
    admin.post("/beheer/beginnen/", ANSWERS)
    waiting = draft_overviews()
    shown = admin.get("/beheer/").content.decode()
    before = [ask(path).status_code for path in ("/nieuws/", "/en/nieuws/", "/diensten/", "/vrijwilligerswerk/")]
    NewsIndexPage.objects.get(locale__language_code="nl").latest_revision.publish()
    menu = [one.title for one in ask("/nieuws/").context["chrome"].menu]
    NewsIndexPage.objects.get(locale__language_code="en").latest_revision.publish()

    assert before == [404, 404, 404, 404]
    assert "de overzichten van diensten, nieuws en vrijwilligerswerk" in promised
    assert [title for _pk, title in waiting] == ["Vrijwilligerswerk", "Diensten", "Nieuws"]
    assert [title for pk, title in waiting if f'<a href="/beheer/pages/{pk}/edit/">{title}</a>' not in shown] == []
    assert [title for _pk, title in draft_overviews()] == ["Vrijwilligerswerk", "Diensten"]
    assert menu == ["Agenda", "Initiatieven", "Wijken", "Nieuws", "Over ons", "Contact"]
    assert ask("/en/nieuws/").context["listing"]["title"] == "News"


def test_who_is_no_anbi_deletes_the_draft_and_is_asked_no_more(admin):
    admin.post("/beheer/beginnen/", ANSWERS)
    before = FirstStep.ANBI in first_steps().done
    AnbiPage.objects.get().delete()
    after = FirstStep.ANBI in first_steps().done
    assert (before, after) == (False, True)


def test_a_site_in_flanders_gets_no_anbi_page(admin):
    admin.post("/beheer/beginnen/", {**ANSWERS, "holiday_region": "BE-vlg"})
    assert (AnbiPage.objects.count(), made()["drafts"]) == (0, [one for one in EXPECTED["drafts"] if one != "ANBI"])
    assert ask("/privacy/").context["privacy"]["authority"].name == "Gegevensbeschermingsautoriteit"


def test_a_contact_for_leaks_is_the_e_mail_address_or_its_own(admin):
    admin.post("/beheer/beginnen/", ANSWERS)
    before = FirstStep.SECURITY in first_steps().done
    OrganisationSettings.objects.update(security_contact="https://linde.example/lek/")
    by_page = FirstStep.SECURITY in first_steps().done
    OrganisationSettings.objects.update(security_contact="", email="info@linde.example")
    assert (before, by_page, FirstStep.SECURITY in first_steps().done) == (False, True, True)


def test_before_there_is_a_site_visitors_read_so():
    answer = ask("/")
    assert (answer.status_code, "Hier wordt een website gemaakt" in answer.content.decode()) == (200, True)
