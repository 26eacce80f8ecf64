"""One initiative, with what came of it."""

from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.db.models import Min

from activities.enums import OccurrenceStatus
from activities.models import ActivityPage, Occurrence
from core.pages.queries import home_tree, language_of
from initiatives.enums import Stage
from initiatives.models import InitiativePage


@dataclass(frozen=True, kw_only=True)
class ComingActivity:
    """An activity that came of an initiative, and when it is next (aware, UTC); None: no date planned."""

    title: str
    url: str
    next_at: datetime | None
    lang: str


def source_of(page: InitiativePage) -> InitiativePage:
    """Return the page that holds the facts: ``page`` itself, or the one it translates (a query only for the latter)."""
    if language_of(page) == settings.LANGUAGE_CODE:
        return page
    sources = InitiativePage.objects.sources(settings.LANGUAGE_CODE).select_related("neighbourhood", "image")
    return sources.filter(translation_key=page.translation_key).first() or page


def live_page(slug: str, language: str) -> InitiativePage | None:
    """Return the live initiative at ``slug`` below the overview in ``language``: translated, else the source."""
    found = InitiativePage.objects.live().filter(slug=slug).select_related("locale")
    by_language = {page.locale.language_code: page for page in found}
    return by_language.get(language) or by_language.get(settings.LANGUAGE_CODE)


def can_join(page: InitiativePage) -> bool:
    """Whether somebody can still join in: it did not stop, and no organisation took it over."""
    return page.stage not in {Stage.STOPPED, Stage.HANDED_OVER}


def stage_dates(page: InitiativePage) -> dict[str, date]:
    """Return the day on which the source ``page`` reached each stage that is known (one query; none if never saved)."""
    return dict(page.steps.values_list("stage", "since")) if page.pk else {}


def coming_activities(page: InitiativePage, *, language: str, now: datetime) -> list[ComingActivity]:
    """Return the live activities of a source page, the next one first (two queries, three in another language)."""
    pages = [activity for activity in page.activities.all() if activity.live]
    if not pages:
        return []
    dates = dict(
        Occurrence.objects.visible()
        .exclude(status=OccurrenceStatus.CANCELLED)
        .not_over(now)
        .filter(page__in=[activity.pk for activity in pages])
        .order_by()
        .values_list("page")
        .annotate(Min("starts_at"))
    )
    other = language != settings.LANGUAGE_CODE
    keys = [activity.translation_key for activity in pages]
    translated = (
        {
            found.translation_key: found
            for found in ActivityPage.objects.live().filter(translation_key__in=keys, locale__language_code=language)
        }
        if other
        else {}
    )
    agenda = home_tree(language).child_url("agenda") or "/agenda/"
    coming = [
        ComingActivity(
            title=translated.get(activity.translation_key, activity).title,
            url=f"{agenda}{translated.get(activity.translation_key, activity).slug}/",
            next_at=dates.get(activity.pk),
            lang=settings.LANGUAGE_CODE if other and activity.translation_key not in translated else "",
        )
        for activity in pages
    ]
    return sorted(coming, key=lambda one: (one.next_at is None, one.next_at or now, one.title))
