"""Personal data planted everywhere it may be stored, and looked for everywhere it may not be seen."""

import logging
import re
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
import time_machine
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.core.cache import caches
from django.test import Client, override_settings
from wagtail.models import GroupPagePermission, Page

from core.caching.middleware import store
from core.links.tokens import make_token
from core.models import User
from initiatives.actions.actors import Actor
from initiatives.actions.converse import write
from initiatives.actions.decide import decide
from initiatives.actions.drafts import save_draft
from initiatives.actions.enter import enter
from initiatives.actions.hand_in import Behalf
from initiatives.enums import Answer
from initiatives.models import Joining, LinkRequest, Submission, review_mark
from initiatives.queries.links import MINE_PURPOSE
from participation.models import HelpOffer, RolePage
from tests import initiative_factories as make
from tests.factories import RoleIndexPageFactory, RolePageFactory

pytestmark = pytest.mark.django_db

WORDS = "PLANTED-WORDS"
#: The address of a role's host: on the role's own form alone, where staff keep it.
HOST = "planted-host@"
PLANTED = (
    make.EMAIL,
    make.PHONE,
    make.NAME,
    "PLANTED-HOURS",
    "PLANTED-STREET",
    "PLANTED-DRAFT",
    "planted-link@",
    "PLANTED-HELPER",
    "planted-helper@",
    HOST,
    WORDS,
)
FEEDS = (
    "/agenda/agenda.ics", "/agenda/agenda.json", "/agenda/agenda.csv", "/agenda/feed.xml", "/sitemap.xml",
    "/robots.txt", "/healthz", "/readyz", "/zoeken/?q=Planted", "/zoeken/?q=planted-address", "/privacy/gegevens/",
    "/nergens/", "/vrijwilligerswerk/", "/vrijwilligerswerk/snijden/ik-help/", "/zoeken/?q=planted-host",
    "/initiatieven/mijn/", "/initiatieven/aanmelden/", "/en/initiatieven/",
    "/initiatieven/aanmelden/formulier.pdf",
)  # fmt: skip
MOST_PAGES = 250


@pytest.fixture
def planted():
    """A placed initiative, one in review, one on paper, a draft, a request; with words in each."""
    with time_machine.travel(make.NOW, tick=False):
        index = make.organisation()
        user = make.moderator()
        first = make.in_review(call_when="PLANTED-HOURS")
        write(reference=first.reference, words=WORDS, actor=Actor.initiator())
        first.refresh_from_db()
        mark = review_mark(first.page.get_latest_revision())
        decide(reference=first.reference, answer=Answer.PLACE, words="Mooi.", reviewed=mark, actor=Actor.staff(user))
        make.in_review("second", title="Bankje", email="", call_when="PLANTED-HOURS")
        enter(
            form_key="third",
            answers=make.answers(title="Op papier", email="", phone=""),
            behalf=Behalf(source="paper", postal_address="PLANTED-STREET 1"),
            language="nl",
            actor=Actor.staff(user),
        )
        save_draft(
            key="k" * 22, browser="b" * 22, answers={"title": ["PLANTED-DRAFT"]}, address="192.0.2.1", now=make.NOW
        )
        LinkRequest.objects.create(email="planted-link@example.org")
        plant_helpers(index.get_parent())
        plant_joiners(first.page)
        yield index


def plant_helpers(home):
    """A role with the address of its host, and two who want to help with it: one confirmed, one not."""
    parent = RoleIndexPageFactory(parent=home)
    role = RolePageFactory(parent=parent, title="Snijden", slug="snijden", contact_email=f"{HOST}example.org")
    typed = {"name": "PLANTED-HELPER", "email": "planted-helper@example.org", "phone": make.PHONE, "message": WORDS}
    typed |= {"call_when": "PLANTED-HOURS", "note": WORDS, "language": "nl", "role": role, "title": role.title}
    HelpOffer.objects.create(form_key="one", confirmed_at=make.NOW, **typed)
    HelpOffer.objects.create(form_key="two", **typed)


def plant_joiners(page):
    """Two who join the placed initiative: one confirmed, one not."""
    typed = {"name": "PLANTED-HELPER", "email": "planted-helper@example.org", "phone": make.PHONE, "message": WORDS}
    for key, relayed in (("one", make.NOW), ("two", None)):
        Joining.objects.create(
            page=page, kind="help", form_key=key, relayed_at=relayed, note=WORDS, language="nl", **typed
        )


def leaks(text):
    return [one for one in PLANTED if one in unescape(text)]


def crawl(client, starts, inside):
    """Open every address that is linked from ``starts``; return what leaked, and how many were opened."""
    waiting, seen, found = list(starts), set(starts), []
    while waiting and len(seen) < MOST_PAGES:
        path = waiting.pop(0)
        answer = client.get(path)
        body = (b"".join(answer.streaming_content) if answer.streaming else answer.content).decode(errors="replace")
        found += [(path, one) for one in leaks(body + str(answer.headers))]
        for link in re.findall(r'href="([^"#]+)', body):
            split = urlsplit(urljoin(f"http://localhost{path}", unescape(link)))
            there = split.path + (f"?{split.query}" if split.query else "")
            local = split.netloc in {"localhost", "localhost:8000"}
            static = split.path.startswith(("/static/", "/media/", "/stijl/"))
            if local and not static and split.path.startswith(inside) and "logout" not in there and there not in seen:
                seen.add(there)
                waiting.append(there)
    return found, len(seen)


def editor():
    """A member of staff who edits pages and has nothing to do with submissions."""
    group = Group.objects.create(name="Redactie")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    root = Page.get_first_root_node()
    for codename in ("add_page", "change_page", "publish_page"):
        permission = Permission.objects.get(codename=codename, content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=root, permission=permission)
    user = User.objects.create_user("editor")
    user.groups.add(group)
    return user


@pytest.mark.usefixtures("planted")
def test_no_public_page_feed_search_cache_or_log_shows_what_is_personal(caplog):
    caplog.set_level(logging.DEBUG)
    found, opened = crawl(Client(), ["/", *FEEDS], "/")
    assert found == []
    assert opened > len(FEEDS) + 5
    assert leaks(caplog.text) == []
    kept = str([vars(page) if hasattr(page, "__dict__") else page for page in vars(store).values()])
    assert leaks(kept) == []
    assert leaks(str([vars(cache) for cache in caches.all(initialized_only=True)])) == []


@pytest.mark.usefixtures("planted")
def test_no_screen_of_an_editor_shows_what_is_personal():
    browser = Client(raise_request_exception=False)
    browser.force_login(editor())
    found, opened = crawl(browser, ["/beheer/", "/beheer/reports/site-history/"], "/beheer/")
    role = RolePage.objects.get()
    own = f"/beheer/pages/{role.pk}/edit/"
    assert [one for one in found if not (one[1] == HOST and one[0].startswith(own))] == []
    assert opened > 20
    helpers = ("wie-helpt/", f"wie-helpt/{HelpOffer.objects.first().pk}/", "wie-helpt/?export=csv")
    joiners = ("wie-doet-mee/", f"wie-doet-mee/{Joining.objects.first().pk}/", "wie-doet-mee/?export=csv")
    for name in ("inzendingen/", "inzendingen/bellen/", "inzendingen/invoeren/", *helpers, *joiners):
        assert leaks(browser.get(f"/beheer/{name}", follow=True).content.decode()) == []


@pytest.mark.usefixtures("planted")
def test_a_page_that_breaks_tells_nobody_what_was_typed(monkeypatch, caplog, mailoutbox):
    def broken(**_typed):
        raise RuntimeError("broken")

    monkeypatch.setattr("initiatives.views.handing_in.hand_in", broken)
    client = Client(raise_request_exception=False)
    mailoutbox.clear()
    with override_settings(ADMINS=["staff@welzaam.example"], DEBUG=False):
        answer = make.send(client)
    assert answer.status_code == 500
    assert [one.to for one in mailoutbox] == [["staff@welzaam.example"]]
    told = answer.content.decode() + caplog.text + str([(one.subject, one.body) for one in mailoutbox])
    assert leaks(told) == []
    assert settings.DEBUG is False


@pytest.mark.usefixtures("planted")
def test_a_page_with_a_key_that_breaks_does_not_log_the_key(monkeypatch, caplog):
    def broken(_submission):
        raise RuntimeError("broken")

    monkeypatch.setattr("initiatives.views.mine.state_text", broken)
    submission = Submission.objects.order_by("pk").first()
    token = make_token(MINE_PURPOSE, str(submission.reference), nonce=submission.link_nonce)
    client = Client(raise_request_exception=False)
    assert client.get(f"/initiatieven/mijn/{token}/").status_code == 500
    assert ("Internal Server Error: /initiatieven/mijn/…/" in caplog.text, token in caplog.text) == (True, False)
