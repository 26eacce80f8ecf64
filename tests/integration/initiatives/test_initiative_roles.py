"""Personal data on no screen of the wrong role: every address of the admin that takes no or a known key is opened."""

import re

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import URLPattern, get_resolver
from wagtail.models import GroupPagePermission, Page

from core.models import User
from initiatives.actions.actors import Actor
from initiatives.actions.converse import write
from tests import initiative_factories as make

pytestmark = pytest.mark.django_db
PLANTED = (make.EMAIL, make.PHONE, make.NAME, "Planted words")
#: Ends the session, changes something, or waits for another server.
LEFT_OUT = re.compile(r"logout|/oauth|/jsi18n|sprite")


def addresses(patterns, before=""):
    """Every address below the admin, with its keys still in braces."""
    for one in patterns:
        here = before + str(one.pattern)
        if isinstance(one, URLPattern):
            yield here
        else:
            yield from addresses(one.url_patterns, here)


def filled(submission):
    """Addresses that can be opened: keys are those of the submission and its page."""
    keys = {"pk": submission.pk, "page_id": submission.page_id, "parent_page_id": submission.page.get_parent().pk}
    for found in addresses(get_resolver().url_patterns):
        path = re.sub(r"\^|\$|\\Z", "", found)
        if "beheer/" not in path:
            continue
        path = re.sub(r"<(?:\w+:)?(\w+)>", lambda key: str(keys.get(key[1], submission.page_id)), path)
        if not re.search(r"[<>()\\\[\]|]", path) and not LEFT_OUT.search(path):
            yield "/" + path.lstrip("/")


def member(name, *, edits):
    """Somebody of the staff: an editor of all pages, or one who only comes in."""
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    home = Page.objects.get(slug="home")
    for codename in ("add_page", "change_page", "publish_page") if edits else ():
        permission = Permission.objects.get(codename=codename, content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=home, permission=permission)
    user = User.objects.create_user(name)
    user.groups.add(group)
    return user


@pytest.mark.parametrize("edits", [True, False])
def test_who_may_not_read_submissions_meets_no_personal_data_anywhere_in_the_admin(index, edits):  # noqa: ARG001 - the site
    make.moderator()
    submission = make.in_review()
    write(reference=submission.reference, words="Planted words", actor=Actor.initiator())
    browser = Client(raise_request_exception=False)
    browser.force_login(member("somebody", edits=edits))
    opened = []
    for path in sorted(set(filled(submission))):
        response = browser.get(path)
        body = b"".join(response.streaming_content) if response.streaming else response.content
        text = body.decode(errors="replace")
        assert [planted in text for planted in PLANTED] == [False] * 4, path
        if response.status_code == 200:
            opened.append(path)
    assert len(opened) > (20 if edits else 3)
    assert f"/beheer/pages/{submission.page_id}/edit/" in opened or not edits
