"""Dutch on an English page says that it is Dutch, so that a screen reader reads it as such."""

import re

import pytest
import time_machine

from activities.actions.dates import cancel_date, set_note
from activities.models import Occurrence
from core.closures.models import Closure
from core.labels.fields import Labels, one_text
from core.models import OrganisationSettings
from core.pages.queries import TitledLink
from home.models import ServicePrice
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    InitiativePageFactory,
    PictureFactory,
    ServiceIndexPageFactory,
    ServicePageFactory,
    VenueFactory,
    ask,
    opened,
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
    return site()


def marked(path):
    """What stands in Dutch on a page: the text or the description right in each element that says so."""
    html = ask(path).content.decode()
    main = html[html.index("<nav class=") :]  # the list of languages stands before it
    found = re.findall(r'<(\w+)([^>]*) lang="nl"[^>]*>(?:<svg.*?</svg>)?([^<]*)', main)
    alts = [re.search(r'alt="([^"]*)"', attributes) for _tag, attributes, _text in found]
    return [alt[1] if alt else text for alt, (_tag, _attributes, text) in zip(alts, found, strict=True)]


@pytest.fixture
def activity(tree):
    picture = PictureFactory()
    return ActivityPageFactory(
        parent=tree.agenda, title="Koffieochtend", slug="koffie", summary="Koffie en thee.", rules=[rule()],
        organiser="residents", organiser_name="de koffiegroep", prices=[price("3"), price("1.5", "met U-pas")],
        image=picture, image_alt="Mensen met koffie.",
    )  # fmt: skip


def test_of_an_activity_without_translation_title_prose_names_and_picture(tree, activity):
    InitiativePageFactory(parent=tree.initiatives, title="Samen aan tafel", slug="tafel", activities=[activity])
    assert marked("/en/agenda/koffie/") == [
        "Koffieochtend",  # in the breadcrumbs, after "Coffee: "
        "Koffieochtend",
        "Koffie en thee.",
        "Mensen met koffie.",
        "€3, met U-pas €1.50",
        "de koffiegroep",
        "Samen aan tafel",
    ]
    assert 'Residents: <span lang="nl">de koffiegroep</span>' in ask("/en/agenda/koffie/").content.decode()
    assert marked("/agenda/koffie/") == []


def test_of_a_translated_activity_what_nobody_translates(tree, activity):
    translation(
        activity, tree.english.agenda, title="Coffee morning", summary="Coffee and tea.", slug="coffee",
        image_alt="People with coffee.",
    )  # fmt: skip
    came = InitiativePageFactory(parent=tree.initiatives, title="Samen aan tafel", activities=[activity])
    translation(came, tree.english.initiatives, title="At one table", slug="table")
    assert marked("/en/agenda/coffee/") == ["€3, met U-pas €1.50", "de koffiegroep"]
    response = ask("/en/agenda/coffee/")
    assert response.context["activity"].began_as == [
        TitledLink(title="At one table", url="/en/initiatieven/table/", lang="")
    ]
    assert 'alt="People with coffee."' in response.content.decode()
    assert marked("/en/agenda/")[:1] == ["€3, met U-pas €1.50"]


@pytest.mark.usefixtures("activity")
def test_of_a_date_on_the_hallway_screen_and_in_the_frame_on_another_site():
    date = Occurrence.objects.soonest_first()[0]
    cancel_date(occurrence=date, reason="docent ziek", actor=None, now=NOW)
    set_note(occurrence=date, note="Volgende week wel", actor=None, now=NOW)
    frame, screen = (ask(f"/en/agenda/{path}/").content.decode() for path in ("insluiten", "scherm"))
    reason = 'Cancelled: <span lang="nl">docent ziek</span></p>'
    assert (reason in frame, '<span lang="nl">€3, met U-pas €1.50</span>' in frame) == (True, True)
    assert (reason in screen, '<span lang="nl">Volgende week wel</span>' in screen) == (True, True)
    assert [path for path in ("insluiten", "scherm") if "<span lang" in ask(f"/agenda/{path}/").content.decode()] == []


def test_a_price_without_a_name_is_in_the_visitors_language(tree):
    ActivityPageFactory(parent=tree.agenda, title="Soep", slug="soep", rules=[rule()], prices=[price("3", "gewoon")])
    (row,) = ask("/en/agenda/dag/2026-11-24/").context["listing"].days[0].rows
    assert (row.price, row.price_lang) == ("€3", "")


def prices_in_english():
    """On the page of its own, in the list, in the JSON-LD."""
    (row,) = ask("/en/agenda/dag/2026-11-24/").context["listing"].days[0].rows
    page = ask("/en/agenda/soep/")
    said = [(fact.text, fact.lang) for fact in page.context["activity"].access if fact.sign == "price"]
    offers = re.findall(r'"@type": ?"Offer".*?"name": ?"([^"]*)"', page.content.decode())
    return [*said, (row.price, row.price_lang), sorted(set(offers))]


def test_the_name_of_a_price_is_in_the_visitors_language_where_it_has_one(tree):
    page = ActivityPageFactory(
        parent=tree.agenda, title="Soep", slug="soep", rules=[rule()],
        prices=[price("3", "gewoon", en="normal"), price("1", "met U-pas", en="with U-pas")],
    )  # fmt: skip
    assert prices_in_english() == [("€3, with U-pas €1", ""), ("€3, with U-pas €1", ""), ["normal", "with U-pas"]]

    page.prices.add(price("2", "kinderen"))  # said in one breath: then in one language
    page.save_revision().publish()
    words = "€3, met U-pas €1, kinderen €2"
    assert prices_in_english() == [(words, "nl"), (words, "nl"), ["gewoon", "kinderen", "met U-pas"]]
    assert 'lang="nl">€' not in ask("/agenda/soep/").content.decode()


def test_of_a_service_the_note_beside_its_prices(tree):
    index = ServiceIndexPageFactory(parent=tree.home)
    translation(index, tree.english.home, title="Services")
    service = ServicePageFactory(
        parent=index, title="Maaltijden", slug="maaltijden", summary="Samen eten.", audience="iedereen",
        prices=[ServicePrice(name=Labels(nl="met pas", en="with pass"), amount=4)], price_note=one_text("met koffie"),
    )  # fmt: skip

    def said():
        return [(fact["text"], fact["lang"]) for fact in ask("/en/diensten/maaltijden/").context["service"]["facts"]][1]

    without = said()
    service.price_note = Labels(nl="met koffie", en="with coffee")
    service.save_revision().publish()
    assert (without, said()) == (("With pass €4. Met koffie", "nl"), ("With pass €4. With coffee", ""))


def test_of_a_service_the_names_of_its_prices(tree):
    index = ServiceIndexPageFactory(parent=tree.home)
    english = translation(index, tree.english.home, title="Services")
    service = ServicePageFactory(
        parent=index, title="Maaltijden", slug="maaltijden", summary="Samen eten.", audience="iedereen",
        prices=[ServicePrice(name=one_text("met pas"), amount=4)],
    )  # fmt: skip
    assert marked("/en/diensten/maaltijden/") == ["Maaltijden", "Maaltijden", "Samen eten.", "iedereen", "Met pas €4"]
    translation(service, english, title="Meals", summary="Eating together.", audience="everyone")
    assert (marked("/en/diensten/maaltijden/"), marked("/en/diensten/")) == (["Met pas €4"], ["met pas €4"])


def test_of_an_initiative_its_facts_and_who_carries_it(tree):
    page = InitiativePageFactory(
        parent=tree.initiatives, title="Ruilkast", slug="kast", summary="Een kast.", need="Veel spullen.",
        audience="alle buren", where="op het plein", when="altijd", carried_by="zes buren",
    )  # fmt: skip
    assert marked("/en/initiatieven/kast/") == [
        "Ruilkast", "Ruilkast", "Een kast.", "\n", "alle buren", "op het plein", "altijd", "zes buren",
    ]  # fmt: skip
    translation(page, tree.english.initiatives, title="Cupboard", need="Many things.", where="in the square")
    assert marked("/en/initiatieven/kast/") == ["zes buren"]


def test_who_comes_along_reads_which_words_are_dutch(tree):
    InitiativePageFactory(parent=tree.initiatives, title="Kast & co", slug="kast", stage="running")
    html = ask("/en/initiatieven/kast/ik-kom/").content.decode()
    assert 'Do you want to come to “<span lang="nl">Kast &amp; co</span>”? Say who you are.' in html
    assert '<a href="/en/initiatieven/kast/" lang="nl">Kast &amp; co</a>' in html
    dutch = ask("/initiatieven/kast/ik-kom/").content.decode()
    assert ("Kast &amp; co" in dutch, 'lang="nl">Kast' in dutch) == (True, False)


def test_why_it_is_closed_where_nobody_said_so_in_english():
    site()
    venue = VenueFactory(opening_spans=[opened(1, NOW.time().replace(hour=8), NOW.time().replace(hour=17))])
    OrganisationSettings.objects.update(hours_of=venue)
    closure = Closure.objects.create(first_day=TODAY, last_day=TODAY, reason={"nl": "lekkage"})
    hours = ask("/en/").context["home"]["hours"]
    assert (hours.now, hours.said, hours.lang) == ("closed today: ", "lekkage", "nl")
    assert [(line.hours, line.said, line.lang) for line in hours.changes] == [("closed: ", "lekkage", "nl")]
    assert '<b>Closed today: <span lang="nl">lekkage</span></b>' in ask("/en/").content.decode()
    closure.reason = {"nl": "lekkage", "en": "leak"}
    closure.save()
    hours = ask("/en/").context["home"]["hours"]
    assert (hours.now, hours.said, hours.lang) == ("closed today: leak", "", "")
