"""The pages of a host: opening changes nothing, every wrong link looks alike, and each button can be undone."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from activities import host_queries
from activities.actions.host_links import make_link, revoke_link
from activities.actions.materialise import rebuild
from activities.host_queries import waiting_answers
from activities.models import Attendance, DateLog, HostAnswer, HostLink, Occurrence
from activities.views.host import PRESSES
from core import clock
from core.caching.middleware import store
from core.models import OrganisationSettings
from tests import factories
from tests.factories import NOW

pytestmark = pytest.mark.django_db
EMAIL = "geheim.adres@example.org"
NO_LINK = (
    "Deze link werkt niet (meer) Misschien is de link te oud, is er een nieuwe gekomen of mist er een stukje. "
    "U kunt ook de code intypen die u van ons kreeg. Hebt u een vraag? Bel 030 123 45 67. Typ de code"
)
NO_CODE = (
    "Voor begeleiders Typ de code die u van ons kreeg. Dan ziet u uw datums. Nog niet verstuurd: kijk eerst hiernaar "
    "Deze code werkt niet, of er is te vaak geprobeerd. Kijk nog eens op uw papier, of bel ons. "
    "Wat u typte, staat er nog. Uw code Bijvoorbeeld 12-345-678. De streepjes mag u weglaten. "
    "Naar mijn datums Hebt u een vraag? Bel 030 123 45 67."
)


@pytest.fixture(autouse=True)
def nine_in_the_morning(monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.fixture
def agenda():
    agenda = factories.site().agenda
    organisation = OrganisationSettings.load()
    organisation.phone = "030 123 45 67"
    organisation.save()
    return agenda


@pytest.fixture
def coffee(agenda):
    page = factories.ActivityPageFactory(parent=agenda, rules=[factories.rule(count=2)])
    Occurrence.objects.all().delete()
    rebuild(page.pk, now=NOW)
    return page


@pytest.fixture
def link(coffee):
    return make_link(page=coffee, role="docent", email=EMAIL, actor=factories.UserFactory(), now=NOW)


@pytest.fixture
def token(link):
    return host_queries.token_of(link)


def first(page):
    return Occurrence.objects.visible().of_pages([page.pk]).soonest_first().first()


def state():
    """All that a host can change."""
    models = (Occurrence, DateLog, Attendance, HostAnswer, HostLink)
    return [list(model.objects.order_by("pk").values()) for model in models]


def press(token, name="host", /, *more, **values):
    return Client().post(reverse(name, args=[token, *more]), values)


def lines(response):
    """The words of a page, without the keys in its forms."""
    html = response.content.decode()
    main = re.sub(r"<[^>]+>", " ", html[html.index("<main") : html.index("</main>")])
    return " ".join(main.split())


def addresses(coffee, token):
    return [
        reverse("host", args=[token]),
        reverse("host_cancel", args=[token, first(coffee).pk]),
        reverse("host_answer", args=[token]),
        reverse("host_code"),
    ]


def test_opening_changes_nothing_and_is_kept_by_nobody(coffee, token):
    before = state()
    found = []
    for address in [*addresses(coffee, token), reverse("host", args=[token]) + "?klaar=cancelled&datum=1"]:
        response = Client().get(address)
        headers = [response[name] for name in ("X-Robots-Tag", "Referrer-Policy")]
        kept = sorted(part.strip() for part in response["Cache-Control"].split(","))
        found.append((response.status_code, kept, headers))
    assert found == [(200, ["no-store", "private"], ["noindex, nofollow", "same-origin"])] * 5
    assert state() == before


def test_the_page_does_not_repeat_its_own_address_for_sharing(coffee, token):
    html = Client().get(reverse("host", args=[token])).content.decode()
    own = [place for place in re.findall(r'(?:href|action|value|data-url|content)="([^"]*)"', html) if token in place]
    expected = {
        reverse("host_answer", args=[token]),
        *(reverse("host_cancel", args=[token, one.pk]) for one in Occurrence.objects.of_pages([coffee.pk])),
    }
    assert (set(own), "qr" in re.findall(r'class="([^"]+)"', html)) == (expected, False)


@pytest.mark.parametrize("how", ["revoked", "forged", "another activity", "cut off"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_every_link_that_is_no_good_looks_alike(coffee, link, token, how, method):
    bad, pk = token, first(coffee).pk
    if how == "revoked":
        revoke_link(link=link, now=NOW)
    elif how == "forged":
        bad = token[:-1] + ("A" if token[-1] != "A" else "B")
    elif how == "cut off":
        bad = token[:-9]
    else:
        pk = factories.OccurrenceFactory(page=factories.ActivityPageFactory(parent=coffee.get_parent())).pk
    before = state()
    response = getattr(Client(), method)(reverse("host_cancel", args=[bad, pk]), {"reason": "ill"})
    assert (response.status_code, response["Cache-Control"], lines(response)) == (404, "private, no-store", NO_LINK)
    assert state() == before


def test_cancelling_is_confirmed_with_a_button_that_undoes_it(coffee, token):
    one = first(coffee)
    answer = press(token, "host_cancel", one.pk, reason="ill")
    page = Client().get(answer.url)
    one.refresh_from_db()
    cancelled = (one.status, one.reason)
    undone = press(token, do=page.context["undo"]["do"], date=page.context["undo"]["date"])
    after = Client().get(undone.url)
    one.refresh_from_db()
    assert (cancelled, page.context["done"]) == (
        ("cancelled", "begeleider ziek"),
        "Vandaag gaat niet door. Bezoekers zien het meteen.",
    )
    assert (one.status, after.context["done"]) == ("scheduled", "Vandaag gaat weer door. Bezoekers zien het meteen.")


def test_own_words_go_before_the_list_and_become_one_printable_line(coffee, token):
    one = first(coffee)
    press(token, "host_cancel", one.pk, reason="few", words="  de\x07 sleutel\nis\tweg ")
    one.refresh_from_db()
    assert one.reason == "de sleutel is weg"


@pytest.mark.parametrize(
    ("typed", "messages"),
    [
        ({}, ["Kies een reden, of schrijf hem zelf."]),
        ({"reason": "onzin"}, ["Kies een reden, of schrijf hem zelf."]),
        ({"words": " \x07 "}, ["Kies een reden, of schrijf hem zelf."]),
    ],
)
def test_without_a_reason_nothing_happens_and_the_form_says_what_to_do(coffee, token, typed, messages):
    before = state()
    response = press(token, "host_cancel", first(coffee).pk, **typed)
    said = [error["message"] for error in response.context["error_summary"]]
    assert (response.status_code, said, state()) == (422, messages, before)


def test_full_and_not_full(coffee, token):
    one, found = first(coffee), []
    for do in ("full", "not_full"):
        page = Client().get(press(token, do=do, date=one.pk).url)
        one.refresh_from_db()
        found.append((one.full, page.context["done"], page.context["undo"]["do"]))
    assert found == [
        (True, "Vandaag is vol. Bezoekers zien het meteen.", "not_full"),
        (False, "Er is weer plaats op vandaag. Bezoekers zien het meteen.", "full"),
    ]


def test_a_number_is_noted_and_undone_to_what_stood_there(coffee, token):
    one, found = first(coffee), []
    for number in ("12", "14"):
        page = Client().get(press(token, do="number", date=one.pk, number=number).url)
        found.append((Attendance.objects.get().number, page.context["done"], page.context["undo"]["number"]))
    press(token, do="number", date=one.pk, number=page.context["undo"]["number"])
    assert (found, Attendance.objects.get().number) == (
        [
            (12, "Het aantal van vandaag is genoteerd. Alleen wij zien het.", ""),
            (14, "Het aantal van vandaag is genoteerd. Alleen wij zien het.", "12"),
        ],
        12,
    )


@pytest.mark.parametrize("typed", ["veel", "-1", "1.5", "٣", "10000", "9" * 50])
def test_a_number_that_cannot_be_stays_in_its_field(coffee, token, typed):
    response = press(token, do="number", date=first(coffee).pk, number=typed)
    shown = response.context["host"].coming[0].number
    assert (response.status_code, shown, response.context["error_summary"], Attendance.objects.count()) == (
        422,
        typed[:6],
        [
            {
                "field_id": f"aanwezig-{first(coffee).pk}",
                "message": "Geef het aantal mensen in cijfers, bijvoorbeeld 12.",
            }
        ],
        0,
    )


@pytest.mark.parametrize("values", [{}, {"do": "weg"}, {"do": "full", "date": "x"}, {"do": "undo"}, {"date": "9" * 40}])
def test_a_button_that_does_not_exist_changes_nothing(coffee, token, values):
    before = state()
    sent = {"date": str(first(coffee).pk)} | values
    assert (press(token, **sent).status_code in {404, 409}, state()) == (True, before)


def test_the_question_is_answered_with_one_press_and_taken_back(link, token):
    thanks = []
    for answer in ("yes", "other_time", "no"):
        page = Client().get(press(token, "host_answer", answer=answer, words="op\ndonderdag").url)
        thanks.append(page.context["thanks"])
    stored = list(HostAnswer.objects.values_list("answer", "words", "link"))
    press(token, "host_answer", answer="undo")
    assert (stored, list(HostAnswer.objects.all())) == ([("no", "op donderdag", link.pk)], [])
    assert thanks == [
        "Dank u wel. Het blijft in de agenda zoals het is.",
        "Dank u wel. Wij lezen wat er anders is en passen de agenda aan.",
        "Dank u wel. Wij lezen dat het stopt en halen het uit de agenda.",
    ]


def test_what_is_different_is_read_whichever_button_is_pressed(token):
    press(token, "host_answer", answer="yes")
    bare = list(waiting_answers())
    press(token, "host_answer", answer="yes", words="vanaf januari op donderdag")
    assert (bare, [(one.answer, one.words) for one in waiting_answers()]) == (
        [],
        [("yes", "vanaf januari op donderdag")],
    )
    press(token, "host_answer", answer="yes")
    assert list(waiting_answers()) == []  # the later answer takes its place


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"answer": "yes", "words": "a" * 301}, "Maak dit korter: hoogstens 300 tekens. Nu zijn het er 301."),
        ({"answer": "misschien", "words": "a"}, "Druk op een van de drie knoppen."),
        ({"words": "a"}, "Druk op een van de drie knoppen."),
    ],
)
def test_an_answer_that_cannot_be_is_said_and_nothing_typed_is_cut_off(token, values, message):
    response = press(token, "host_answer", **values)
    said = [(one["field_id"], one["message"]) for one in response.context["error_summary"]]
    assert (response.status_code, said, response.context["typed"]) == (422, [("words", message)], values["words"])
    assert not HostAnswer.objects.exists()


def test_a_form_that_is_not_ours_changes_nothing(coffee, token):
    before = state()
    strict = Client(enforce_csrf_checks=True)
    answers = [strict.post(address, {"do": "full", "answer": "no"}).status_code for address in addresses(coffee, token)]
    assert (answers, state()) == ([422] * 4, before)


def test_one_link_is_pressed_so_often_and_not_more(coffee, token):
    one = first(coffee)
    for _ in range(PRESSES):
        press(token, do="weg", date=one.pk)
    response = press(token, do="full", date=one.pk)
    one.refresh_from_db()
    assert (response.status_code, one.full) == (429, False)


# --- the code -------------------------------------------------------------------------------------


def test_the_code_leads_to_the_page(coffee, link):
    response = Client().post(reverse("host_code"), {"code": host_queries.code_of(link)})
    page = Client().get(response.url)
    assert (response.status_code, page.context["host"].title) == (302, coffee.title)


def test_every_failure_of_a_code_says_the_same(link):
    right = host_queries.code_of(link)
    revoked = make_link(page=link.activity, role="gast", email="", actor=None, now=NOW)
    gone = host_queries.code_of(revoked)
    revoke_link(link=revoked, now=NOW)
    # The last one is right, but one too many from this address.
    tried = ["", "12", "999-123-456", gone, "x" * 5000, "٣" * 9, "\0", "1-1", "2-2", "3-3", right]
    pages = [Client().post(reverse("host_code"), {"code": one}) for one in tried]
    assert {(page.status_code, lines(page)) for page in pages} == {(422, NO_CODE)}


# --- privacy --------------------------------------------------------------------------------------


def test_the_address_of_a_host_and_the_token_stay_out_of_pages_and_logs(agenda, coffee, link, token, caplog):
    caplog.set_level("DEBUG")
    one = first(coffee)
    store.clear()
    public = [agenda.url, coffee.url, "/agenda/agenda.ics", "/agenda/agenda.json", "/sitemap.xml"]
    own = addresses(coffee, token)
    bodies = [Client().get(address).content.decode() for address in [*public, *own]]
    bodies.append(press(token, "host_cancel", one.pk).content.decode())
    bodies.append(press(token, do="number", date=one.pk, number="veel").content.decode())
    bodies.append(Client().get(reverse("host", args=[token[:-4]])).content.decode())
    logged = [record.getMessage() for record in caplog.records if record.name != "django.db.backends"]
    leaks = [body for body in [*bodies, *logged] if EMAIL in body or escape(EMAIL) in body or EMAIL in str(link)]
    assert (leaks, [text for text in logged if token[:20] in text], len(bodies)) == ([], [], 12)


def test_number_and_answers_stand_on_no_public_page(coffee, token):
    press(token, do="number", date=first(coffee).pk, number="7351")
    press(token, "host_answer", answer="other_time", words="geheim antwoord")
    store.clear()
    bodies = [Client().get(address).content.decode() for address in (coffee.url, "/agenda/", "/agenda/agenda.json")]
    assert [body for body in bodies if "7351" in body or "geheim antwoord" in body] == []


def test_the_dates_cost_the_same_number_of_queries(coffee, token):
    address = reverse("host", args=[token])
    counts = []
    for number in (2, 8):
        for week in range(number):
            starts_at = NOW + timedelta(days=30 + week)
            factories.OccurrenceFactory(page=coffee, starts_at=starts_at)
        Client().get(address)
        with CaptureQueriesContext(connection) as queries:
            Client().get(address)
        counts.append(len(queries))
    assert counts[0] == counts[1]
