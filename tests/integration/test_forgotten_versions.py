"""What daily drops of the earlier versions of pages: names that an editor took away do not stay for ever."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Comment, Revision

from core.models import Removal
from home.actions import versions
from home.actions.upkeep import daily
from home.actions.versions import KEEP_VERSIONS, forget_old_versions
from participation.actions.expiry import answer_for
from participation.models import RoleCare, RolePage
from tests import initiative_factories as make
from tests.factories import NOW, RoleIndexPageFactory, RolePageFactory, UserFactory, site

pytestmark = pytest.mark.django_db
LATER = NOW + KEEP_VERSIONS
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def roles():
    return RoleIndexPageFactory(parent=site().home)


def version(page, email, **planned):
    """Save another version of the page, as an editor does."""
    draft = RolePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.contact_email = email
    for name, value in planned.items():
        setattr(draft, name, value)
    return draft.save_revision()


def kept(page):
    return sorted(one.content["contact_email"] for one in Revision.objects.for_instance(page))


def test_earlier_versions_go_after_a_year_and_the_live_and_the_newest_stay(roles):
    page = RolePageFactory(parent=roles, contact_email="0-first@example.org")
    for email in ("1-left@example.org", "2-live@example.org"):
        version(page, email).publish()
    for email in ("3-draft@example.org", "4-newest@example.org"):
        version(page, email)
    Revision.objects.for_instance(page).update(created_at=NOW)
    before = Revision.objects.for_instance(page).count()
    daily(now=LATER - MINUTE)
    assert Revision.objects.for_instance(page).count() == before
    daily(now=LATER + timedelta(days=1))
    assert kept(page) == ["2-live@example.org", "4-newest@example.org"]
    fresh = RolePage.objects.get(pk=page.pk)
    assert (fresh.live, fresh.live_revision is not None, fresh.latest_revision is not None) == (True, True, True)
    assert list(Removal.objects.values_list("rule", "number")) == [("page.version", before - 2)]


def test_what_is_planned_and_what_can_be_put_back_stays(roles):
    planned, closed = (RolePageFactory(parent=roles, slug=slug) for slug in ("planned", "closed"))
    version(planned, "planned@example.org", go_live_at=LATER + timedelta(days=9)).publish()
    version(planned, "newest@example.org")
    version(closed, "back@example.org").publish()
    answer_for(role=RolePage.objects.get(pk=closed.pk), answered=RoleCare.Answer.NO, actor=UserFactory(), now=NOW)
    version(closed, "newest@example.org")
    forget_old_versions(now=LATER + MINUTE)
    assert kept(planned) == ["", "newest@example.org", "planned@example.org"]  # the first is live
    assert kept(closed) == ["back@example.org", "newest@example.org"]


def test_what_a_moderator_has_to_read_stays():
    make.organisation()
    page = make.in_review().page
    page.save_revision()
    found = Revision.objects.for_instance(page)
    assert (forget_old_versions(now=LATER + MINUTE), found.count()) == (0, 2)


def many_versions(roles, number):
    """A page with so many spare versions of more than a year ago."""
    page = RolePageFactory(parent=roles)
    for count in range(number):
        version(page, f"{count}@example.org")
    Revision.objects.for_instance(page).update(created_at=NOW)
    spare = Revision.objects.for_instance(page).count() - 2  # the live one, and the newest
    return page, spare


def test_many_go_some_at_a_time_without_their_content_being_read(roles, monkeypatch):
    monkeypatch.setattr(versions, "BATCH", 3)
    page, spare = many_versions(roles, 8)
    with CaptureQueriesContext(connection) as queries:
        assert forget_old_versions(now=LATER + MINUTE) == spare
    asked = [query["sql"] for query in queries]
    assert [sql for sql in asked if '"wagtailcore_revision"."content"' in sql] == []
    assert sum(sql.startswith('DELETE FROM "wagtailcore_revision"') for sql in asked) == -(-spare // 3)
    assert [row.number for row in Removal.objects.order_by("pk")] == [3] * (spare // 3) + [spare % 3] * (spare % 3 > 0)
    assert Revision.objects.for_instance(page).count() == 2


def test_what_is_gone_stays_gone_when_the_run_is_cut_off(roles, monkeypatch):
    monkeypatch.setattr(versions, "BATCH", 3)
    page, spare = many_versions(roles, 8)
    noted = iter([versions.note_removal])

    def cut_off(**values):
        next(noted)(**values)

    monkeypatch.setattr(versions, "note_removal", cut_off)
    with pytest.raises(StopIteration):
        forget_old_versions(now=LATER + MINUTE)
    assert (Revision.objects.for_instance(page).count(), Removal.objects.get().number) == (spare + 2 - 3, 3)


def test_what_was_said_beside_a_page_stays_when_its_version_goes(roles):
    page, _spare = many_versions(roles, 3)
    old = Revision.objects.for_instance(page).order_by("pk")[1]  # the first is live
    page.refresh_from_db()
    Comment.objects.create(
        page=page, user=UserFactory(), text="Klopt de tijd?", contentpath="when", revision_created=old
    )
    forget_old_versions(now=LATER + MINUTE)
    page.refresh_from_db()
    assert list(Comment.objects.values_list("text", "revision_created")) == [
        ("Klopt de tijd?", page.latest_revision_id)
    ]
