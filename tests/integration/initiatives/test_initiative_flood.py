"""So many ideas at once that something must be wrong: the moderators hear it, once."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone
from django.utils.translation import override

from core.models import OrganisationSettings
from initiatives.actions.flood import FLOOD
from initiatives.models import Submission
from tests import initiative_factories as make

pytestmark = pytest.mark.django_db
BODY = (
    "In het afgelopen uur kwamen er 101 ideeën binnen. Dat is vreemd: misschien stuurt een computer ze.\n\n"
    "Kijk in de lijst. Is het onzin? Antwoord dan niet, en bel wie de website beheert.\n"
    "http://localhost:8000/beheer/inzendingen/\n\n"
    "Hartelijke groet,\nWelzaam\n030 123 45 67\nelke werkdag"
)
HTML = (
    "<p>In het afgelopen uur kwamen er 101 ideeën binnen. Dat is vreemd: misschien stuurt een computer ze.</p>\n"
    "<p>Kijk in de lijst. Is het onzin? Antwoord dan niet, en bel wie de website beheert.<br>"
    '<a href="http://localhost:8000/beheer/inzendingen/">http://localhost:8000/beheer/inzendingen/</a></p>'
)


@pytest.fixture(autouse=True)
def _site():
    with time_machine.travel(make.NOW, tick=False):
        make.organisation()
        yield


def came_in(number, *, ago):
    """So many ideas, so long ago, each from somebody else."""
    then = timezone.now() - ago
    Submission.objects.bulk_create(
        Submission(
            title="Idee", need="x", contact_name="x", phone="06 11 11 11 11", language="nl", form_key=f"{then}-{one}",
            origin=f"{one}", created_at=then, state_since=then, consent_at=then,
        )
        for one in range(number)
    )  # fmt: skip


def one_more(key, *, language="nl"):
    """Hand in another; return what is mailed about the flood."""
    mail.outbox.clear()
    with override(language):
        make.submission(key, email=f"{key}@example.org")
    return [one for one in mail.outbox if one.subject == "Heel veel ideeën tegelijk"]


def test_an_hour_that_is_only_busy_alarms_nobody():
    make.moderator()
    came_in(FLOOD - 1, ago=timedelta(minutes=59))
    came_in(FLOOD, ago=timedelta(hours=1, seconds=1))
    assert one_more("a") == []


def test_every_moderator_gets_one_mail_that_says_how_many_and_what_to_do():
    for name in ("een", "twee"):
        make.moderator(name)
    came_in(FLOOD, ago=timedelta(minutes=20))
    told = one_more("a", language="en")
    assert [(one.to, one.body.strip()) for one in told] == [
        (["een@welzaam.example"], BODY),
        (["twee@welzaam.example"], BODY),
    ]
    assert HTML in told[0].alternatives[0].content
    assert [planted in str(told[0].message()) for planted in (make.NAME, make.PHONE)] == [False, False]
    assert [one_more(key) for key in "bc"] == [[], []]
    with time_machine.travel(make.NOW + timedelta(minutes=59), tick=False):
        came_in(FLOOD, ago=timedelta(minutes=1))
        assert one_more("d") == []
    with time_machine.travel(make.NOW + timedelta(hours=1), tick=False):
        came_in(FLOOD, ago=timedelta(minutes=1))
        assert len(one_more("e")) == 2


def test_without_a_moderator_the_organisation_hears_it_or_nobody():
    came_in(FLOOD, ago=timedelta(minutes=20))
    assert [one.to for one in one_more("a")] == [["info@welzaam.example"]]
    OrganisationSettings.objects.update(email="")
    with time_machine.travel(make.NOW + timedelta(hours=1), tick=False):
        came_in(FLOOD, ago=timedelta(minutes=1))
        assert one_more("b") == []
