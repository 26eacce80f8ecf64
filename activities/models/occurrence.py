"""The one table that lists, sheets, feeds and search read."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from activities.enums import OccurrenceStatus
from activities.models.activity import ActivityPage
from activities.querysets import OccurrenceQuerySet


class Occurrence(models.Model):
    """One date of one activity, computed from rules, date changes and closures (design §2).

    ``uid`` (page, rule or extra date, original date) never changes; ``sequence`` and ``changed_at`` rise with
    every difference. Times are UTC; ``local_date`` is the day it begins on in the site's zone. ``created_at`` is when
    it first stood in the agenda (None: before that was kept): what came later is on no sheet that hung already.
    """

    page = models.ForeignKey(ActivityPage, null=True, on_delete=models.SET_NULL, related_name="occurrences")
    page_key = models.BigIntegerField()  # the page's id, also once it is deleted
    rule_uuid = models.UUIDField()
    original_date = models.DateField()
    title = models.CharField(max_length=255)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    local_date = models.DateField()
    local_end_date = models.DateField()
    all_day = models.BooleanField(default=False)
    status = models.CharField(max_length=10, choices=OccurrenceStatus.choices, default=OccurrenceStatus.SCHEDULED)
    reason = models.CharField(max_length=200, blank=True)
    full = models.BooleanField(default=False)
    note = models.CharField(max_length=200, blank=True)
    venue = models.ForeignKey("core.Venue", null=True, on_delete=models.SET_NULL, related_name="occurrences")
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood", null=True, on_delete=models.SET_NULL, related_name="occurrences"
    )
    sequence = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(default=timezone.now)
    created_at = models.DateTimeField(null=True)

    objects = OccurrenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("date")
        verbose_name_plural = _("dates")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["page_key", "rule_uuid", "original_date"], name="occurrence_identity")
        ]
        indexes: ClassVar[list[models.Index]] = [
            # Removed dates are in no index that lists read.
            # With all that a choice of dates asks of them, so that they are passed by and counted without being read.
            models.Index(
                fields=["starts_at", "id", "page", "ends_at", "neighbourhood", "venue", "status"],
                condition=~Q(status="removed"),
                name="occurrence_agenda",
            ),
            models.Index(
                fields=["neighbourhood", "starts_at", "id", "page", "ends_at", "venue", "status"],
                condition=~Q(status="removed"),
                name="occurrence_neighbourhood",
            ),
            models.Index(
                fields=["venue", "starts_at", "id", "page", "ends_at", "neighbourhood", "status"],
                condition=~Q(status="removed"),
                name="occurrence_venue",
            ),
            # With the places, so that an activity that has no date there is passed by without reading its dates.
            models.Index(fields=["page", "starts_at", "neighbourhood", "venue"], name="occurrence_page"),
            models.Index(fields=["changed_at"], name="occurrence_changed"),
            models.Index(fields=["ends_at"], name="occurrence_ends"),
            # The few dates of several days: what goes on today without having begun today.
            models.Index(
                fields=["local_end_date"],
                condition=~Q(status="removed") & Q(local_end_date__gt=F("local_date")),
                name="occurrence_running",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} {self.local_date}"

    @property
    def uid(self) -> str:
        """The VEVENT's UID (RFC 7986, 5.3): the identity, without the host, so that it survives a new address."""
        # Not by strftime, which takes longer than all the rest: a calendar file asks it of each date.
        day = self.original_date.isoformat().replace("-", "")
        return f"{self.page_key}-{self.rule_uuid.hex}-{day}@buurtkring"
