"""Who changed which date, when, from what to what."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from activities.enums import DateAction


class DateLog(models.Model):
    """One action on one date. Written by ``actions.dates`` alone, and never changed but for ``undone_by``.

    It names the date as Occurrence does and outlives the page. ``before`` and ``after`` hold under ``changes`` the
    date's rows of DateChange, from which undoing restores them, and under ``date`` what visitors read (None: no date).
    """

    page_key = models.BigIntegerField()
    rule_uuid = models.UUIDField()
    original_date = models.DateField()
    title = models.CharField(max_length=255)
    action = models.CharField(_("what happens"), max_length=10, choices=DateAction.choices)
    before = models.JSONField()
    after = models.JSONField()
    undone_by = models.OneToOneField("self", null=True, on_delete=models.SET_NULL, related_name="undoes")
    created_at = models.DateTimeField(default=timezone.now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    never_shown = "log of staff: the dates themselves count"
    not_personal = frozenset({"title", "before", "after"})

    class Meta:
        verbose_name = _("logged change of a date")
        verbose_name_plural = _("log of changed dates")
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["page_key", "rule_uuid", "original_date", "-id"], name="datelog_identity"),
            models.Index(fields=["created_at"], name="datelog_created"),
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.original_date}"
