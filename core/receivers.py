"""Raises the cache generation for every change a visitor may see.

Every model counts, also those of Wagtail and of rooms to come, with few exceptions. A model of ours is one when
it says why, in an attribute ``never_shown``; those of others are listed here. A forgotten exception costs a
little work, a forgotten model would show stale pages.
"""

from typing import Any

from django.apps import AppConfig
from django.db import models
from django.db.models.signals import m2m_changed, post_delete, post_migrate, post_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from core.caching.models import raise_generation

#: Label of an app or of a model of others → why its rows show on no public page.
UNSEEN = {
    "auth": "permissions and groups of staff",
    "contenttypes": "Django's bookkeeping",
    "migrations": "Django's bookkeeping",
    "sessions": "logins of staff",
    "taggit": "tags order pictures in the admin",
    "wagtail_localize": "working copies: a translation shows when its page is published",
    "wagtailadmin": "editing sessions of staff",
    "wagtailcore.apitoken": "not in use",
    "wagtailcore.comment": "remarks of editors",
    "wagtailcore.commentreply": "remarks of editors",
    "wagtailcore.groupapprovaltask": "moderation",
    "wagtailcore.groupcollectionpermission": "what staff may do",
    "wagtailcore.grouppagepermission": "what staff may do",
    "wagtailcore.groupsitepermission": "what staff may do",
    "wagtailcore.modellogentry": "log",
    "wagtailcore.pagelogentry": "log",
    "wagtailcore.pagesubscription": "who hears of remarks",
    "wagtailcore.referenceindex": "where a picture is used",
    "wagtailcore.revision": "drafts: shown when published",
    "wagtailcore.task": "moderation",
    "wagtailcore.taskstate": "moderation",
    "wagtailcore.uploadedfile": "half-finished uploads",
    "wagtailcore.workflow": "moderation",
    "wagtailcore.workflowcontenttype": "moderation",
    "wagtailcore.workflowpage": "moderation",
    "wagtailcore.workflowstate": "moderation",
    "wagtailcore.workflowtask": "moderation",
    "wagtailsearch": "follows the pages, whose own change counts",
    "wagtailusers": "preferences of staff",
}
#: Fields of a page that only the admin shows. Saving a draft writes these alone.
DRAFT_FIELDS = frozenset(
    {"draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at", "locked", "locked_at",
     "locked_by"}
)  # fmt: skip


def seen_by_visitors(model: type[models.Model]) -> bool:
    """Whether rows of ``model`` may show on a public page."""
    meta = model._meta  # noqa: SLF001 - Django's documented interface
    # Migrations work with models of their own, perhaps before the generation has its table.
    if model.__module__ == "__fake__" or hasattr(model, "never_shown"):
        return False
    return meta.app_label not in UNSEEN and meta.label_lower not in UNSEEN


def _is_draft(instance: Any) -> bool:
    """Whether ``instance`` is, or is known to be part of, a page that is not live. Asks the database nothing."""
    page = instance if isinstance(instance, Page) else instance._state.fields_cache.get("page")  # noqa: SLF001 - see above
    return isinstance(page, Page) and not page.live


@receiver(post_save)
def raise_on_save(sender: type[models.Model], instance: models.Model, **saved: Any) -> None:
    """Every save counts; a page's own save also when it is not live, since it may just have become so."""
    if not seen_by_visitors(sender):
        return
    if isinstance(instance, Page):
        fields = saved["update_fields"]
        hidden = (saved["created"] and not instance.live) or (fields is not None and DRAFT_FIELDS.issuperset(fields))
    else:
        hidden = _is_draft(instance)
    if not hidden:
        raise_generation()


@receiver(post_delete)
def raise_on_delete(sender: type[models.Model], instance: models.Model, **_kwargs: Any) -> None:
    """Every deletion counts."""
    if seen_by_visitors(sender) and not _is_draft(instance):
        raise_generation()


@receiver(m2m_changed)
def raise_on_relation(sender: type[models.Model], instance: models.Model, action: str, **_kwargs: Any) -> None:
    """Themes of an activity, activities of an initiative."""
    if (
        action.startswith("post_")
        and seen_by_visitors(sender)
        and seen_by_visitors(type(instance))
        and not _is_draft(instance)
    ):
        raise_generation()


@receiver([page_published, page_unpublished, post_page_move, page_slug_changed])
def raise_on_page_event(**_kwargs: Any) -> None:
    """Changes of the tree are written without signals of their rows, and parts of a page after the page."""
    raise_generation()


@receiver(post_migrate)
def raise_after_migrating(sender: AppConfig, using: str, **_kwargs: Any) -> None:
    """Migrations change rows and templates change with releases: begin anew."""
    if sender.name == "core" and using == "default":
        raise_generation()
