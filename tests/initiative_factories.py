"""A small organisation with initiatives, for tests."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import time_machine
from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail.models import GroupPagePermission, Locale, Page, Site

from core.models import Neighbourhood, OrganisationSettings, Theme, User
from home.models import HomePage
from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.actions.hand_in import Answers, hand_in
from initiatives.actions.setup import ensure_workflow
from initiatives.models import InitiativeIndexPage, InitiativePage, Submission

#: A Sunday: the answer comes before Monday 30 November.
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
FORM = "/initiatieven/aanmelden/"

#: Planted where it must never show.
EMAIL = "planted-address@example.org"
PHONE = "06 98 76 54 32"
NAME = "Planted Contactname"

TYPED: dict[str, Any] = {
    "title": "Soep op dinsdag",
    "summary": "Samen soep koken en eten.",
    "need": "Veel buren eten alleen.\nDat kan gezelliger.",
    "audience": "iedereen uit de straat",
    "neighbourhood": "vleuten",
    "themes": ["ontmoeten"],
    "where": "De Schakel",
    "when": "dinsdag om twaalf uur",
    "help_wanted": ["space", "hands"],
    "contact_name": NAME,
    "public_name": "Fatma",
    "email": EMAIL,
    "phone": PHONE,
    "consent": "on",
    "website": "",
}


def organisation() -> InitiativeIndexPage:
    """Home page, overview, one neighbourhood, one theme, moderators, workflow."""
    OrganisationSettings.objects.update_or_create(
        pk=1,
        defaults={
            "name": "Welzaam",
            "phone": "030 123 45 67",
            "email": "info@welzaam.example",
            "hours": {"nl": "elke werkdag"},
        },
    )
    Neighbourhood.objects.create(slug="vleuten", name={"nl": "Vleuten"})
    Theme.objects.create(slug="ontmoeten", name={"nl": "ontmoeten", "en": "meeting"})
    Locale.objects.get_or_create(language_code="nl")
    root = Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root"))
    for page in root.get_children():
        page.delete()
    root.refresh_from_db()
    home = root.add_child(instance=HomePage(title="Welzaam", slug="home"))
    Site.objects.all().delete()
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
    index = home.add_child(instance=InitiativeIndexPage(title="Initiatieven", slug="initiatieven", show_in_menus=True))
    group, _made = Group.objects.get_or_create(name="Moderators")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("change_page", "publish_page"):
        GroupPagePermission.objects.get_or_create(
            group=group,
            page=home,
            permission=Permission.objects.get(codename=codename, content_type__app_label="wagtailcore"),
        )
    ensure_workflow(index, group)
    return index


def moderator(username: str = "moderator") -> User:
    """A member of staff who answers initiatives."""
    user = User.objects.create_user(username, f"{username}@welzaam.example", "long-enough-password")
    user.groups.add(Group.objects.get(name="Moderators"))
    return user


def answers(**changes: Any) -> Answers:
    """What the form would give."""
    values = {name: value for name, value in TYPED.items() if name not in {"consent", "website"}} | changes
    return Answers(**values | {"themes": tuple(values["themes"]), "help_wanted": tuple(values["help_wanted"])})


def submission(key: str = "key", **changes: Any) -> Submission:
    """Hand in."""
    return hand_in(
        form_key=key, answers=answers(**changes), language="nl", address="192.0.2.1", actor=Actor.initiator()
    )


def in_review(key: str = "key", **changes: Any) -> Submission:
    """Hand in and confirm: a draft before the moderators."""
    return confirm(reference=submission(key, **changes).reference, actor=Actor.initiator())


def send(client: Client, *, wait: float = 5, **changes: Any) -> Any:
    """Open the form, wait, fill it in and send it. Pass None to leave a field out."""
    shown = client.get(FORM)
    values = {"form_key": shown.context["form"]["form_key"].value()} | TYPED | changes
    with time_machine.travel(datetime.now(UTC).timestamp() + wait, tick=False):
        return client.post(FORM, {name: value for name, value in values.items() if value is not None})


def reference_of(response: Any) -> UUID:
    """The submission that a redirect to the page of thanks is about."""
    return UUID(response.url.rstrip("/").rsplit("/", 1)[-1])


def initiative(index: InitiativeIndexPage, title: str, **values: Any) -> InitiativePage:
    """A live initiative made by an editor."""
    themes = values.pop("themes", [])
    page = InitiativePage(title=title, need=values.pop("need", f"Waarom {title}"), **values)
    page.themes = themes
    return index.add_child(instance=page)
