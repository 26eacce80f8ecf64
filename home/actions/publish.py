"""Publishes what is scheduled; who scheduled an activity hears when it shares its place with another."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Revision

from activities import staff_queries
from activities.models import ActivityPage
from activities.presentation import capital, local_today, occasion_text
from core.clock import zone
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered


def publish_scheduled(*, now: datetime) -> None:
    """Publish and take off line what is due. Nobody looks on: a double booking is told by mail."""
    due = list(
        Revision.page_revisions.filter(approved_go_live_at__lt=now)
        .select_related("user")
        .order_by("approved_go_live_at")
    )
    call_command("publish_scheduled", verbosity=0)
    pages = ActivityPage.objects.live().in_bulk([int(revision.object_id) for revision in due])
    for revision in due:
        page = pages.get(int(revision.object_id))
        if page is not None and page.is_source:
            _tell_of_double_bookings(page, revision.user.email if revision.user else "", now)


def _tell_of_double_bookings(page: ActivityPage, address: str, now: datetime) -> None:
    """Write to who scheduled it, else to the organisation; without an address the warning at scheduling was all."""
    found = staff_queries.double_bookings(page, now=now)
    to = address or organisation(settings.LANGUAGE_CODE).email
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
        context = {
            "organisation": organisation(settings.LANGUAGE_CODE),
            "subject": _("Two activities at the same time in the same place"),
            "title": page.title,
            "pairs": pairs,
            "url": settings.BASE_URL + reverse("dates_of_activity", args=[page.pk]),
            "language_code": settings.LANGUAGE_CODE,
        }
        send_rendered("double_booking", context, to=to)
