"""Keeps the Occurrence table in step with Wagtail."""

from typing import Any

from django.db.models.signals import post_delete, post_init, post_save, pre_delete
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from activities.actions.closing import decide_dates_in
from activities.actions.materialise import rebuild, rebuild_pages, rebuild_rules_that_skip
from activities.actions.removal import remove_dates
from activities.domain.periods import Period
from activities.models import ActivityPage, Occurrence
from core import clock
from core.holidays.actions import holidays_imported
from core.models import Closure, HolidayPeriod, Venue


@receiver(page_published, sender=ActivityPage)
def rebuild_dates(instance: ActivityPage, **_kwargs: Any) -> None:
    """A page that goes live brings its dates along; drafts never do."""
    rebuild(instance.pk, now=clock.now())


# Before it deletes a page, Wagtail says that it is off line while its row still says live: a rebuild would be misled.
@receiver(page_unpublished, sender=ActivityPage)
@receiver(pre_delete, sender=ActivityPage)
def remove_dates_of_page(instance: ActivityPage, **_kwargs: Any) -> None:
    """Dates of a page that is off line or deleted become "removed": hidden, but known to "what changed"."""
    remove_dates(page_id=instance.pk, now=clock.now())


@receiver(post_save, sender=Venue)
def rebuild_dates_of_venue(instance: Venue, *, created: bool, **_kwargs: Any) -> None:
    """A venue that moves to another neighbourhood takes its dates along."""
    if created:
        return
    found = Occurrence.objects.filter(venue=instance, page__isnull=False).values_list("page_id", flat=True)
    rebuild_pages(sorted(set(found)), now=clock.now())


@receiver(post_init, sender=Closure)
@receiver(post_init, sender=HolidayPeriod)
def remember_days(instance: Closure | HolidayPeriod, **_kwargs: Any) -> None:
    """Keep the days as they were read: a period that moves concerns the days it leaves as well."""
    instance.days_before = (instance.first_day, instance.last_day) if instance.pk else None


@receiver([post_save, post_delete], sender=Closure)
def rebuild_closed_dates(instance: Closure, **_kwargs: Any) -> None:
    """A closure that comes, changes or goes changes what becomes of the dates in it, and in the days it leaves."""
    decide_dates_in(_days(instance), now=clock.now())


@receiver([post_save, post_delete], sender=HolidayPeriod)
def rebuild_skipped_dates(instance: HolidayPeriod, **_kwargs: Any) -> None:
    """A holiday that comes, changes or goes takes dates away, or gives them back."""
    rebuild_rules_that_skip(_days(instance), now=clock.now())


@receiver(holidays_imported)
def rebuild_after_import(**_kwargs: Any) -> None:
    """Many holidays at once: every rule that skips them, as far as the agenda reaches."""
    rebuild_rules_that_skip(None, now=clock.now())


def _days(instance: Closure | HolidayPeriod) -> Period:
    days = [day for day in (*(instance.days_before or ()), instance.first_day, instance.last_day) if day]
    instance.days_before = (instance.first_day, instance.last_day)
    return Period(first=min(days), last=max(days))
