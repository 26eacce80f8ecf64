"""A host answers about a role while the run of the night does the same."""

from datetime import timedelta

import pytest
from wagtail.models import Page, PageLogEntry

from participation.actions.expiry import answer, look_after_roles
from participation.domain.expiry import ANSWER_WITHIN, TERM
from participation.models import RoleCare, RolePage
from tests.at_once import one_after_the_other
from tests.factories import NOW, RolePageFactory

LATER = NOW + ANSWER_WITHIN + timedelta(days=1)


@pytest.fixture
def care(committed):
    """A role that nobody answered for, committed; it goes again."""
    del committed
    page = RolePageFactory(parent=Page.objects.get(depth=1), slug="snijden")
    RolePage.objects.filter(pk=page.pk).update(last_published_at=NOW - TERM)
    yield RoleCare.objects.create(role=page, asked_at=NOW)
    page.delete()
    PageLogEntry.objects.filter(page_id=page.pk).delete()


@pytest.mark.parametrize("host_is_first", [True, False])
@pytest.mark.parametrize("said", RoleCare.Answer)
def test_neither_waits_for_the_other_for_ever(committed, care, said, host_is_first):
    def host():
        answer(care=care, answer=said, actor=None, now=LATER)

    def night():
        look_after_roles(now=LATER)

    committed(*one_after_the_other(*((host, night) if host_is_first else (night, host))))
    care.refresh_from_db()
    assert (care.answer, RolePage.objects.get(pk=care.role_id).live) == (said, said == RoleCare.Answer.YES)
