"""After publication: the road so far, news with pictures, “Ik help” and “Ik kom”, to the agenda."""

import re
from datetime import date, timedelta

import pytest
import time_machine
from django.core import mail
from django.test import Client

from activities.models import ActivityPage, AgendaPage
from core.models import Removal
from core.pages.queries import TitledLink
from initiatives.actions.actors import Actor
from initiatives.actions.decide import decide
from initiatives.actions.offer import KEEP_RELAYED, KEEP_UNCONFIRMED, PER_PERSON_A_DAY, purge_offers
from initiatives.actions.to_agenda import NoAgenda, to_agenda
from initiatives.domain.kinds import guess
from initiatives.enums import Answer
from initiatives.models import InitiativePage, Joining, StageStep, Submission, review_mark
from initiatives.queries.links import mine_path
from tests import initiative_factories as make

pytestmark = pytest.mark.django_db
TYPED = {"name": "Jan", "email": "jan@example.org", "phone": "", "message": "Ik kook graag.", "consent": "on"}


def placed(user, **changes):
    submission = make.in_review(**changes)
    reviewed = review_mark(submission.page.get_latest_revision())
    actor = Actor.staff(user)
    decide(reference=submission.reference, answer=Answer.PLACE, words="Mooi!", reviewed=reviewed, actor=actor)
    mail.outbox.clear()
    return Submission.objects.get(pk=submission.pk)


def send(client, path, *, wait=5, **changes):
    key = client.get(path).context["form"]["form_key"].value()
    with time_machine.travel(make.NOW + timedelta(seconds=wait), tick=False):
        return client.post(path, {"form_key": key, "website": ""} | TYPED | changes)


def link_in(message):
    return re.search(r"http://localhost:8000(/\S+)", message.body)[1]


# --- joining ------------------------------------------------------------------------------------------


def test_who_wants_to_help_confirms_with_a_button_and_the_initiator_hears(client, user):
    submission = placed(user)
    page = f"/initiatieven/{submission.page.slug}/"
    shown = client.get(page).context["initiative"]
    assert (shown["help_url"], shown["come_url"]) == (f"{page}ik-help/", f"{page}ik-kom/")
    form = client.get(shown["help_url"])
    assert {"private", "no-store"} <= set(form["Cache-Control"].split(", "))
    response = send(client, shown["help_url"])
    assert (response.status_code, response.url) == (302, "/initiatieven/meedoen/mail/")
    assert [(one.to, one.subject) for one in mail.outbox] == [(["jan@example.org"], "Wilt u meedoen?")]
    path = link_in(mail.outbox[0])
    assert (
        mail.outbox[0].body
        == f"""\
Beste Jan,

U wilt meedoen met ‘Soep op dinsdag’. Wat leuk!

Open deze pagina en druk op de knop. Dan geven we uw bericht door:
http://localhost:8000{path}

Hebt u niets ingestuurd? Dan hoeft u niets te doen. Zonder die knop doen wij er niets mee.

Hartelijke groet,
Welzaam
030 123 45 67
elke werkdag
"""
    )
    mail.outbox.clear()
    for _time in range(2):
        assert client.get(path).context["message"]["button"] == {"label": "Ja, geef het door", "action": path}
    assert (mail.outbox, Joining.objects.get().relayed_at) == ([], None)
    for _time in range(2):
        assert client.post(path).url == "/initiatieven/meedoen/bedankt/"
    [told] = mail.outbox
    mine = f"http://localhost:8000{mine_path(submission)}"
    assert (told.to, told.reply_to, told.subject) == ([make.EMAIL], ["jan@example.org"], "Iemand wil meedoen")
    assert (
        told.body
        == f"""\
Beste {make.NAME},

Jan wil helpen bij ‘Soep op dinsdag’.

Ik kook graag.

U kunt hier antwoorden, of deze mail beantwoorden:
jan@example.org

Uw adres kennen ze niet. Pas als u antwoordt, kennen ze het wel. Wilt u dat niet? Schrijf ons dan op uw eigen pagina:
{mine}

Hartelijke groet,
Welzaam
030 123 45 67
elke werkdag
"""
    )
    html = told.alternatives[0].content
    assert html[html.index("<body>") + 8 : html.index("<p>Hartelijke")] == (
        f"<p>Beste {make.NAME},</p>\n<p>Jan wil helpen bij ‘Soep op dinsdag’.</p>\n"
        "<blockquote><p>Ik kook graag.</p></blockquote>\n"
        "<p>U kunt hier antwoorden, of deze mail beantwoorden:<br>jan@example.org</p>\n"
        "<p>Uw adres kennen ze niet. Pas als u antwoordt, kennen ze het wel. Wilt u dat niet? Schrijf ons dan op uw "
        f'eigen pagina:<br><a href="{mine}">{mine}</a></p>\n\n'
    )
    for address in (page, f"{page}ik-help/", "/initiatieven/", "/initiatieven/meedoen/bedankt/"):
        text = client.get(address).content.decode()
        assert [planted in text for planted in (make.EMAIL, make.PHONE, make.NAME, "jan@example.org")] == [False] * 4


@pytest.mark.parametrize("changes", [{"email": "", "phone": "06 12 34 56 78"}])
def test_phone_only_goes_to_staff_who_pass_it_on(client, user, changes):
    submission = placed(user)
    response = send(client, f"/initiatieven/{submission.page.slug}/ik-kom/", **changes)
    assert response.url == "/initiatieven/meedoen/bedankt/"
    assert [(one.to, one.subject) for one in mail.outbox] == [
        ([user.email], "Iemand wil meedoen: wilt u het doorgeven?")
    ]
    text = mail.outbox[0].body
    assert [planted in text for planted in ("Jan", "06 12 34 56 78", "Ik kook graag.")] == [False] * 3


def test_a_page_that_an_editor_made_goes_to_the_moderators(client, index, user):
    make.initiative(index, "Bank")
    send(client, "/initiatieven/bank/ik-kom/")
    client.post(link_in(mail.outbox[0]))
    assert mail.outbox[-1].to == [user.email]


@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ({"name": ""}, [("id_name", "Vul uw naam in. Dan weten ze wie er meedoet.")]),
        ({"name": "Jan\nBcc: x@example.org"}, [("id_name", "Wat is uw naam? – Zet dit op één regel.")]),
        (
            {"email": ""},
            [("id_email", "Vul uw e-mailadres of uw telefoonnummer in. Anders kan niemand u antwoorden.")],
        ),
        ({"consent": ""}, [("id_consent", "Zet het vinkje. Anders mogen we het niet doorgeven.")]),
        (
            {"message": "Kijk op www.koop.example"},
            [
                (
                    "id_message",
                    (
                        "Wilt u er iets bij zeggen? – Laat links en code weg. "
                        "Zeg in woorden waar het te vinden is: wij zoeken het op."
                    ),
                )
            ],
        ),
    ],
)
def test_what_is_not_right_is_said_with_everything_kept(client, index, changes, errors):
    make.initiative(index, "Bank")
    response = send(client, "/initiatieven/bank/ik-kom/", **changes)
    assert response.status_code == 422
    assert [(one["field_id"], one["message"]) for one in response.context["error_summary"]] == errors
    assert response.context["form"]["message"].value() == changes.get("message", TYPED["message"])
    assert (Joining.objects.count(), mail.outbox) == (0, [])


@pytest.mark.parametrize("changes", [{"website": "x"}, {"wait": 1}, {"form_key": "made-up"}])
def test_machines_are_refused(client, index, changes):
    make.initiative(index, "Bank")
    assert send(client, "/initiatieven/bank/ik-kom/", **changes).status_code == 422
    assert Joining.objects.count() == 0


def test_sent_twice_is_stored_once_and_a_flood_is_stopped(client, index):
    make.initiative(index, "Bank")
    path = "/initiatieven/bank/ik-kom/"
    key = client.get(path).context["form"]["form_key"].value()
    with time_machine.travel(make.NOW + timedelta(seconds=5), tick=False):
        for _time in range(2):
            client.post(path, {"form_key": key, "website": ""} | TYPED)
        assert (Joining.objects.count(), len(mail.outbox)) == (1, 1)
    codes = [send(client, path, message=f"Bericht {number}").status_code for number in range(PER_PERSON_A_DAY)]
    assert codes == [302] * (PER_PERSON_A_DAY - 1) + [429]


@pytest.mark.parametrize("stage", ["stopped", "handed_over"])
def test_what_is_over_takes_nobody_more(client, index, stage):
    make.initiative(index, "Bank", stage=stage, handed_over_to="Buurthuis", help_wanted=["hands"])
    shown = client.get("/initiatieven/bank/").context["initiative"]
    assert (shown["help_url"], shown["come_url"]) == ("", "")
    assert client.get("/initiatieven/bank/ik-kom/").status_code == 404


def test_who_writes_while_it_stops_keeps_the_message(client, index):
    page = make.initiative(index, "Bank")
    key = client.get("/initiatieven/bank/ik-kom/").context["form"]["form_key"].value()
    InitiativePage.objects.filter(pk=page.pk).update(stage="stopped", first_published_at=make.NOW)
    closed = client.post("/initiatieven/bank/ik-kom/", {"form_key": key} | TYPED)
    assert (closed.status_code, closed.context["message"]["lines"][1]) == (409, f"Dit schreef u: {TYPED['message']}")
    assert not Joining.objects.exists()


@pytest.mark.parametrize("token", ["x", "a.b.c", "WyIxIiwieCJd:1:x"])
def test_links_that_are_no_good_are_refused_alike(client, index, token):  # noqa: ARG001 - the site must be there
    response = client.get(f"/initiatieven/meedoen/bevestigen/{token}/")
    assert (response.status_code, response.context["message"]["title"]) == (404, "Deze link werkt niet (meer)")


def test_offers_are_forgotten(index):
    page = make.initiative(index, "Bank")
    row = {"page": page, "kind": "help", "name": "Jan", "language": "nl"}
    now = make.NOW
    Joining.objects.create(form_key="1", created_at=now - KEEP_UNCONFIRMED, **row)
    Joining.objects.create(form_key="2", created_at=now - KEEP_UNCONFIRMED - timedelta(seconds=1), **row)
    Joining.objects.create(form_key="3", relayed_at=now - KEEP_RELAYED, **row)
    Joining.objects.create(form_key="4", relayed_at=now - KEEP_RELAYED - timedelta(seconds=1), **row)
    assert purge_offers(now=now) == 2
    assert sorted(Joining.objects.values_list("form_key", flat=True)) == ["1", "3"]
    assert sorted(Removal.objects.values_list("rule", "number")) == [
        ("joining.relayed", 1),
        ("joining.unconfirmed", 1),
    ]


# --- the road -----------------------------------------------------------------------------------------


def test_the_road_so_far_has_its_dates_also_when_an_older_text_is_published(client, index, user):
    page = make.initiative(index, "Bank")
    for stage, since in (("idea", date(2026, 1, 5)), ("exploring", date(2026, 3, 1)), ("running", date(2026, 9, 1))):
        page.stage, page.stage_since = stage, since
        page.save_revision(user=user).publish(user=user)
    road = client.get("/initiatieven/bank/").context["initiative"]["stages"]
    assert [(one.label, one.state, one.date_text) for one in road] == [
        ("idee", "done", "januari 2026"),
        ("verkennen", "done", "maart 2026"),
        ("plan maken", "done", ""),
        ("loopt", "now", "september 2026"),
        ("zelfstandig", "todo", ""),
    ]
    page.stage, page.stage_since = "stopped", date(2026, 11, 1)
    page.save_revision(user=user).publish(user=user)
    road = client.get("/initiatieven/bank/").context["initiative"]["stages"]
    assert [(one.label, one.state) for one in road] == [
        ("idee", "done"), ("verkennen", "done"), ("loopt", "done"), ("gestopt", "now"),
    ]  # fmt: skip
    assert StageStep.objects.count() == 4


# --- to the agenda ------------------------------------------------------------------------------------


@pytest.fixture
def agenda(index):
    return index.get_parent().add_child(instance=AgendaPage(title="Agenda", slug="agenda"))


def test_in_one_click_an_initiative_is_a_draft_in_the_agenda_linked_both_ways(client, agenda, user):
    submission = placed(user, need="Veel buren eten <b>alleen</b>.")
    browser = Client()
    browser.force_login(user)
    path = browser.get(f"/beheer/inzendingen/{submission.pk}/").context["agenda_url"]
    assert browser.get(path).status_code == 200
    assert ActivityPage.objects.count() == 0
    for _time in range(2):
        made = browser.post(path)
    activity = ActivityPage.objects.get()
    assert made.url == f"/beheer/pages/{activity.pk}/edit/"
    assert activity.get_parent().specific == agenda
    assert (activity.title, activity.summary, activity.kind, activity.live) == (
        "Soep op dinsdag", "Samen soep koken en eten.", "koken", False,
    )  # fmt: skip
    assert (activity.organiser, activity.organiser_name, activity.neighbourhood.slug) == (
        "residents",
        "Fatma",
        "vleuten",
    )
    assert [theme.slug for theme in activity.themes.all()] == ["ontmoeten"]
    assert "&lt;b&gt;alleen&lt;/b&gt;" in str(activity.body)
    page = InitiativePage.objects.get()
    assert (page.live, page.has_unpublished_changes, list(page.activities.all())) == (True, False, [activity])
    assert client.get(f"/initiatieven/{page.slug}/").context["initiative"]["activities"] == []
    activity.get_latest_revision().publish()
    shown = client.get(f"/initiatieven/{page.slug}/").context["initiative"]["activities"]
    assert [(one["title"], one["url"]) for one in shown] == [("Soep op dinsdag", f"/agenda/{activity.slug}/")]
    other = client.get(f"/agenda/{activity.slug}/").context["activity"]
    assert other.began_as == [TitledLink(title="Soep op dinsdag", url=f"/initiatieven/{page.slug}/", lang="")]


def test_without_an_agenda_it_says_so(index, user):
    page = make.initiative(index, "Bank")
    with pytest.raises(NoAgenda):
        to_agenda(page=page.pk, actor=Actor.staff(user))


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Samen soep eten", "samen-eten"), ("Moestuin", "tuinieren"), ("Een ommetje", "wandelen"), ("Iets", "inloop")],
)
def test_the_kind_is_guessed_by_its_words(text, kind):
    assert guess(text) == kind
