"""Keeps the Occurrence table in step with Wagtail."""

from typing import Any

from django.db.models.signals import post_save, pre_delete
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from activities.actions.materialise import rebuild
from activities.actions.removal import remove_dates
from activities.models import ActivityPage, Occurrence
from core import clock
from core.models import Venue


@receiver([page_published, page_unpublished], sender=ActivityPage)
def rebuild_dates(instance: ActivityPage, **_kwargs: Any) -> None:
    """A page that goes live or off line brings its dates along; drafts never do."""
    rebuild(instance.pk, now=clock.now())


@receiver(pre_delete, sender=ActivityPage)
def remove_dates_of_deleted(instance: ActivityPage, **_kwargs: Any) -> None:
    """Dates of a deleted page become "removed": hidden, but known to "what changed"."""
    remove_dates(page_id=instance.pk, now=clock.now())


@receiver(post_save, sender=Venue)
def rebuild_dates_of_venue(instance: Venue, *, created: bool, **_kwargs: Any) -> None:
    """A venue that moves to another neighbourhood takes its dates along."""
    if created:
        return
    pages = Occurrence.objects.filter(venue=instance, page__isnull=False).values_list("page_id", flat=True)
    for page_id in set(pages):
        rebuild(page_id, now=clock.now())
