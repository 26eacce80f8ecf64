"""What the host of an activity (a teacher, a volunteer) has and says: a link without an account, answers, numbers."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from activities.models.activity import ActivityPage
from activities.models.log import DateLog
from core.privacy.declarations import Kept

#: A link that nobody used for so long works no more: who held it has left.
WORKS_FOR = timedelta(days=400)


class HostLink(models.Model):
    """The key of one host to one activity; link and code both follow from ``nonce``, so that renewing changes both.

    Personal is the e-mail alone: it stands on no page, in no log and in no export, and goes when the link is revoked.
    """

    activity = models.ForeignKey(ActivityPage, on_delete=models.CASCADE, related_name="host_links")
    role = models.CharField(_("who is it for"), max_length=80, help_text=_("A role, not a name: “teacher”."))
    email = models.EmailField(_("e-mail"), blank=True)
    nonce = models.CharField(max_length=32)
    created_at = models.DateTimeField(default=timezone.now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    renewed_at = models.DateTimeField(default=timezone.now)
    revoked_at = models.DateTimeField(null=True)
    last_used_at = models.DateTimeField(null=True)
    #: When we last asked by mail whether the activity goes on.
    asked_at = models.DateTimeField(null=True)

    never_shown = "keys of hosts"
    not_personal = frozenset({"role", "nonce"})
    personal_data: ClassVar[dict[str, Kept]] = {
        "email": Kept(
            purpose=_("To mail the host the link, and to ask whether the activity goes on."),
            until=_("Until the link is stopped."),
        )
    }

    class Meta:
        verbose_name = _("access for a host")
        verbose_name_plural = _("access for hosts")

    def __str__(self) -> str:
        # Never the address: this text may end up in logs.
        return f"host {self.pk}"

    @property
    def works_until(self) -> datetime:
        """When it stops by itself, unless it is used or renewed before."""
        return max(self.renewed_at, self.last_used_at or self.renewed_at) + WORKS_FOR


class HostAct(models.Model):
    """Says of an entry in the log of dates that a host did it, and in which role; the role outlives the link."""

    entry = models.OneToOneField(DateLog, on_delete=models.CASCADE, related_name="host_act")
    link = models.ForeignKey(HostLink, null=True, on_delete=models.SET_NULL, related_name="acts")
    role = models.CharField(max_length=80)

    never_shown = "log of staff"
    not_personal = frozenset({"role"})

    class Meta:
        verbose_name = _("act of a host")
        verbose_name_plural = _("acts of hosts")

    def __str__(self) -> str:
        return f"{self.role}: {self.entry}"


class HostAnswer(models.Model):
    """What somebody said to "does this go on?". It waits until staff handled it, unless it is a bare "yes"."""

    class Answer(models.TextChoices):
        """What can be said."""

        YES = "yes", _("yes, it goes on")
        NO = "no", _("no, it stops")
        OTHER_TIME = "other_time", _("yes, at another time or place")

    activity = models.ForeignKey(ActivityPage, on_delete=models.CASCADE, related_name="host_answers")
    link = models.ForeignKey(HostLink, null=True, on_delete=models.SET_NULL, related_name="answers")
    answer = models.CharField(max_length=10, choices=Answer.choices)
    words = models.CharField(_("what was said"), max_length=300, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    #: The member of staff who said it; None when the host did.
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    handled_at = models.DateTimeField(null=True)
    handled_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    #: Those with which something has to be done.
    asks_something: ClassVar[models.Q] = ~models.Q(answer=Answer.YES, words="")

    never_shown = "answers to staff"
    personal_data: ClassVar[dict[str, Kept]] = {
        "words": Kept(
            purpose=_("What a host said about the activity."), until=_("As long as the activity stands in the agenda.")
        )
    }

    class Meta:
        verbose_name = _("answer of a host")
        verbose_name_plural = _("answers of hosts")
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["activity", "answer", "created_at"], name="hostanswer_activity")
        ]

    def __str__(self) -> str:
        return f"{self.answer} {self.created_at:%Y-%m-%d}"


class Attendance(models.Model):
    """How many people were at one date. Names the date as Occurrence does, and outlives the page."""

    page_key = models.BigIntegerField()
    rule_uuid = models.UUIDField()
    original_date = models.DateField()
    number = models.PositiveSmallIntegerField()
    noted_at = models.DateTimeField(default=timezone.now)

    never_shown = "numbers for staff"

    class Meta:
        verbose_name = _("number present")
        verbose_name_plural = _("numbers present")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["page_key", "rule_uuid", "original_date"], name="attendance_identity")
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["page_key", "noted_at"], name="attendance_noted")]

    def __str__(self) -> str:
        return f"{self.number} on {self.original_date}"
