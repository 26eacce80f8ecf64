"""A host answers about a role while the run of the night does the same."""

import time
from datetime import timedelta

import pytest
from django.db import connection
from wagtail.models import Page, PageLogEntry

from participation.actions.expiry import answer, look_after_roles
from participation.domain.expiry import ANSWER_WITHIN, TERM
from participation.models import RoleCare, RolePage
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


def slowly(function):
    """Rest after each lock, so that the other one is there too."""

    def rest(execute, sql, params, many, context):
        found = execute(sql, params, many, context)
        if "FOR UPDATE" in sql:
            time.sleep(0.3)
        return found

    def run():
        with connection.execute_wrapper(rest):
            return function()

    return run


@pytest.mark.parametrize("said", RoleCare.Answer)
def test_neither_waits_for_the_other_for_ever(committed, care, said):
    committed(
        slowly(lambda: answer(care=care, answer=said, actor=None, now=LATER)),
        slowly(lambda: look_after_roles(now=LATER)),
    )
    care.refresh_from_db()
    assert (care.answer, RolePage.objects.get(pk=care.role_id).live) == (said, said == RoleCare.Answer.YES)
