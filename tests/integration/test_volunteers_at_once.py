"""A host answers about a role while the run of the night does the same."""

import threading
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


def first(function, locked):
    """Rest after each lock, so that the other one comes to wait for it."""

    def rest(execute, sql, params, many, context):
        found = execute(sql, params, many, context)
        if takes_a_lock(sql):
            locked.set()
            time.sleep(0.3)
        return found

    return watched(function, rest)


def second(function, locked):
    """Ask for the first lock once the other one has it."""

    def wait(execute, sql, params, many, context):
        if takes_a_lock(sql):
            assert locked.wait(10)
        return execute(sql, params, many, context)

    return watched(function, wait)


def takes_a_lock(sql):
    return "FOR UPDATE" in sql or sql.startswith("BEGIN IMMEDIATE")


def watched(function, wrapper):
    def run():
        with connection.execute_wrapper(wrapper):
            return function()

    return run


@pytest.mark.parametrize("host_is_first", [True, False])
@pytest.mark.parametrize("said", RoleCare.Answer)
def test_neither_waits_for_the_other_for_ever(committed, care, said, host_is_first):
    def host():
        answer(care=care, answer=said, actor=None, now=LATER)

    def night():
        look_after_roles(now=LATER)

    locked = threading.Event()
    before, after = (host, night) if host_is_first else (night, host)
    committed(first(before, locked), second(after, locked))
    care.refresh_from_db()
    assert (care.answer, RolePage.objects.get(pk=care.role_id).live) == (said, said == RoleCare.Answer.YES)
