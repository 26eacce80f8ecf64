"""What is personal is declared, kept as long as promised, and removed everywhere."""

import re
from datetime import timedelta
from html import unescape

import pytest
import time_machine
from django.core import mail
from django.db import models
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import override
from wagtail.models import Comment, Page, PageLogEntry, TaskState

from core.models import OutboxMail, Removal
from core.privacy.declarations import Kept, kept_data, own_models, problems, to_declare
from core.privacy.report import RemovalReport
from initiatives.actions.actors import Actor
from initiatives.actions.decide import decide
from initiatives.actions.remove import remove
from initiatives.actions.retention import purge_old
from initiatives.enums import Answer
from initiatives.models import InitiativePage, Submission, review_mark
from tests import initiative_factories as make
from tests.factories import UserFactory


def model(**attributes):
    """A model that visitors never see, as somebody might add it."""
    fields = {"__module__": "tests", "Meta": type("Meta", (), {"app_label": "core", "managed": False})}
    return type(f"Made{len(attributes)}{id(attributes)}", (models.Model,), fields | attributes)


def test_every_field_that_can_hold_something_about_a_person_is_declared():
    assert list(problems()) == []
    assert {"email", "phone", "contact_name", "call_when", "postal_address"} <= set(to_declare(Submission))


def test_a_new_personal_field_without_purpose_and_term_fails():
    hidden = model(never_shown="x", remark=models.TextField(), kind=models.CharField(choices=[("a", "a")]))
    assert [(name, problem) for _model, name, problem in problems([hidden])] == [("remark", "is not declared")]
    nameless = model(email=models.EmailField(), personal_data={"email": Kept(purpose="x", until="y")})
    assert [problem for _model, _name, problem in problems([nameless])] == ["has no name in words"]
    shown = model(email=models.EmailField(), title=models.TextField())
    assert [(name, problem) for _model, name, problem in problems([shown])] == [("email", "is not declared")]
    vague = model(email=models.EmailField("e-mail"), personal_data={"email": Kept(purpose="", until="")})
    assert [problem for _model, _name, problem in problems([vague])] == ["has no purpose or no term"]
    stale = model(never_shown="x", not_personal=frozenset({"gone"}))
    assert [problem for _model, _name, problem in problems([stale])] == ["is declared but does not exist"]


@pytest.mark.django_db
def test_residents_read_the_list_that_the_models_make(client):
    make.organisation()
    page = unescape(client.get("/privacy/gegevens/").content.decode())
    parts = kept_data()
    said = [field.purpose for part in parts for field in part.fields]
    assert len(parts) == len({part.label for part in parts}) > 6
    assert [purpose for purpose in set(said) if purpose not in page] == []
    assert set(own_models()) >= {Submission, OutboxMail}


# --- terms ----------------------------------------------------------------------------------------


@pytest.fixture
def index():
    with time_machine.travel(make.NOW, tick=False):
        yield make.organisation()


def answered(submission, answer, words="PLANTED-WORDS"):
    mark = review_mark(submission.page.get_latest_revision())
    actor = Actor.staff(make.moderator())
    return decide(reference=submission.reference, answer=answer, words=words, reviewed=mark, actor=actor)


def after(days):
    return make.NOW + timedelta(days=days)


@pytest.mark.django_db
@pytest.mark.usefixtures("index")
def test_what_nobody_confirmed_goes_after_thirty_days_with_a_log_without_the_data():
    submission = make.submission()
    assert (purge_old(now=after(29)), purge_old(now=after(30)), purge_old(now=after(31))) == (0, 1, 0)
    [entry] = Removal.objects.all()
    assert (entry.rule, entry.number, entry.references) == ("submission.received", 1, [str(submission.reference)])
    submission.refresh_from_db()
    kept = (submission.state, submission.title, submission.email, submission.contact_name, submission.phone)
    assert kept == ("purged", "", "", "", "")


@pytest.mark.django_db
@pytest.mark.usefixtures("index")
def test_what_waits_for_our_answer_is_never_removed_by_time():
    make.in_review()
    assert purge_old(now=after(3000)) == 0


@pytest.mark.django_db
@pytest.mark.usefixtures("index")
def test_a_placed_initiative_keeps_its_page_and_forgets_who_it_was_a_year_after_its_end():
    submission = answered(make.in_review(), Answer.PLACE)
    Comment.objects.create(
        page=submission.page.page_ptr, user=UserFactory(), text="Bel mevrouw eerst", contentpath="title"
    )
    assert purge_old(now=after(3000)) == 0  # it still runs
    InitiativePage.objects.update(stage="independent", stage_since=after(10).date())
    assert (purge_old(now=after(374)), purge_old(now=after(376))) == (0, 1)
    page = Page.objects.get(pk=submission.page_id)
    assert page.live
    assert not Comment.objects.exists()  # said by staff, beside the page
    assert "PLANTED-WORDS" not in str([list(TaskState.objects.values()), list(PageLogEntry.objects.values())])
    assert Client().get(f"/initiatieven/{page.slug}/").status_code == 200


@pytest.mark.django_db
@pytest.mark.usefixtures("index")
def test_removal_reaches_mail_that_waits_and_the_log_of_the_page(settings):
    submission = answered(make.in_review(), Answer.DECLINE)
    OutboxMail.objects.create(recipients=[make.EMAIL], sender="x", subject="PLANTED-SUBJECT", text="x")
    OutboxMail.objects.create(recipients=["colleague@welzaam.example"], sender="x", subject="other", text="x")
    assert settings.DEMO is True
    page = submission.page_id
    remove(reference=submission.reference, actor=Actor.initiator())
    assert [one.subject for one in OutboxMail.objects.all()] == ["other"]
    assert {(one.label, str(one.data)) for one in PageLogEntry.objects.filter(page=page)} == {("", "{}")}
    assert not InitiativePage.objects.exists()
    assert mail.outbox[-1].subject == "We hebben weggehaald wat u instuurde"


@pytest.mark.django_db
def test_who_answers_for_privacy_sees_the_proof_of_what_is_gone(django_assert_max_num_queries):
    make.organisation()
    with time_machine.travel(make.NOW, tick=False):
        make.submission("one", title="Geheim plan")
        make.submission("two", title="Ander plan")
    later = make.NOW + timedelta(days=31)
    with time_machine.travel(later, tick=False):
        purge_old(now=later)
    staff = Client()
    staff.force_login(UserFactory(is_superuser=True))
    with django_assert_max_num_queries(20):  # of which Wagtail's frame asks most
        answer = staff.get("/beheer/reports/verwijderd/")
    shown = answer.content.decode()
    cells = [" ".join(one.split()) for one in re.findall(r"<td[^>]*>\s*([^<]+?)\s*</td>", shown)]
    assert cells == ["Ideeën die niemand bevestigde", "2"]
    assert ["plan" in shown, make.NAME in shown] == [False, False]


# --- the log in the admin ---------------------------------------------------------------------------


@pytest.mark.django_db
def test_the_report_says_in_dutch_what_each_rule_of_each_room_removed(client):
    rules = {
        "draft": "Niet verstuurde ideeën van een dag oud",
        "submission.received": "Ideeën die niemand bevestigde",
        "submission.needs_addition": "Ideeën waar geen aanvulling op kwam",
        "submission.declined": "Ideeën die niet geplaatst zijn",
        "submission.withdrawn": "Ideeën die ingetrokken zijn",
        "submission.approved": "Persoonsgegevens van initiatieven die klaar zijn",
        "page.version": "Eerdere versies van pagina’s, een jaar oud",
        "joining.unconfirmed": "Aanbod om mee te doen dat niemand bevestigde",
        "joining.relayed": "Aanbod om mee te doen dat we doorgaven",
        "joining.asked": "Aanbod om mee te doen dat we weghaalden omdat iemand het vroeg",
        "help.unconfirmed": "Hulp die niemand bevestigde",
        "help.ended": "Hulp die afliep",
        "help.at_most": "Hulp van een jaar geleden",
        "help.asked": "Hulp die we weghaalden omdat iemand het vroeg",
    }
    for rule in (*rules, "rule.of.before"):
        Removal.objects.create(rule=rule, number=1)
    client.force_login(UserFactory())
    with override("nl"):
        column = next(one for one in RemovalReport.columns if one.name == "rule")
        shown = {row.rule: column.get_value(row) for row in Removal.objects.all()}
    page = client.get(reverse("removals")).content.decode()
    assert shown == rules | {"rule.of.before": "rule.of.before"}
    assert [words for words in shown.values() if escape(words) not in page] == []
