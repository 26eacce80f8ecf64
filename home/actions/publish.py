"""Publishes what is scheduled; who scheduled it hears what nobody saw happen: it could not be, or shares its place."""

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page, Revision

from activities import staff_queries
from activities.models import ActivityPage
from activities.presentation import capital, local_today, occasion_text
from core.clock import zone
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered

log = logging.getLogger("buurtkring.upkeep")


def publish_scheduled(*, now: datetime) -> None:
    """Publish and take off line what is due. Nobody looks on: what is wrong with a page is told by mail."""
    due = (
        Revision.page_revisions.filter(approved_go_live_at__lt=now)
        .select_related("user")
        .order_by("approved_go_live_at")
    )
    done = [revision for revision in due if _is_published(revision)]
    call_command("publish_scheduled", verbosity=0)  # all else: what expires, and what is no page
    pages = ActivityPage.objects.live().in_bulk([int(revision.object_id) for revision in done])
    for revision in done:
        page = pages.get(int(revision.object_id))
        if page is not None and page.is_source:
            _tell_of_double_bookings(page, _writer_of(revision), now)


def _is_published(revision: Revision) -> bool:
    """Publish; what cannot be (its address was taken meanwhile) is no longer scheduled, stays a draft, and is told.

    Wagtail would lose the schedule without a word, and stop before all that was to come after it.
    """
    try:
        with transaction.atomic(), override(settings.LANGUAGE_CODE):
            revision.publish(log_action="wagtail.publish.scheduled")
    except ValidationError as error:
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
        page = revision.as_object()
        tell_of_unpublished(page, error.messages, to=_writer_of(revision))
        return False
    return True


def _writer_of(revision: Revision) -> str:
    """Return where who scheduled it has mail, else the organisation; may be empty."""
    address: str = revision.user.email if revision.user else ""
    return address or organisation(settings.LANGUAGE_CODE).email


def tell_of_unpublished(page: Page, reasons: Sequence[str], *, to: str) -> None:
    """Write that ``page`` was to be on the website, and why it is not; without ``to`` the log of the site is all."""
    if not to:
        log.warning("page %s could not be published at its hour", page.pk)
        return
    with override(settings.LANGUAGE_CODE):
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        subject = _("A page could not come on the website")
        _tell("not_published", page, subject=subject, url=url, to=to, reasons=reasons)


def _tell_of_double_bookings(page: ActivityPage, to: str, now: datetime) -> None:
    """Without an address the warning at scheduling was all."""
    found = staff_queries.double_bookings(page, now=now)
    if not found or not to:
        return
    here = zone()
    today = local_today(now, here)
    with override(settings.LANGUAGE_CODE):
        pairs = [
            {"when": capital(occasion_text(own, today=today, zone=here)), "other": other.title, "venue": other.venue}
            for own, other in found
        ]
    tell_of_double_bookings(page, pairs, to=to)


def tell_of_double_bookings(page: ActivityPage, pairs: Sequence[Mapping[str, Any]], *, to: str) -> None:
    """Write which dates share their place: ``when``, ``other`` (a title) and ``venue`` of each."""
    with override(settings.LANGUAGE_CODE):
        url = reverse("dates_of_activity", args=[page.pk])
        subject = _("Two activities at the same time in the same place")
        _tell("double_booking", page, subject=subject, url=url, to=to, pairs=pairs)


def _tell(template: str, page: Page, *, subject: str, url: str, to: str, **more: Any) -> None:
    context = {
        "organisation": organisation(settings.LANGUAGE_CODE),
        "subject": subject,
        "title": page.title,
        "url": settings.BASE_URL + url,
        "language_code": settings.LANGUAGE_CODE,
        **more,
    }
    send_rendered(template, context, to=to)
