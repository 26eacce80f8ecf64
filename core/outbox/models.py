"""Mail that waits to be sent, stored in the sender's own transaction."""

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.outbox.querysets import OutboxQuerySet
from core.privacy.declarations import Kept


class OutboxMail(models.Model):
    """One mail as it will leave. Its content is wiped once sent (the demo mailbox keeps it)."""

    created_at = models.DateTimeField(_("written"), default=timezone.now)
    next_attempt_at = models.DateTimeField(_("next attempt"), default=timezone.now, db_index=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    given_up_at = models.DateTimeField(_("given up"), null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    last_error = models.CharField(_("last error"), max_length=200, blank=True)
    sender = models.CharField(_("from"), max_length=320)
    recipients = models.JSONField(_("recipients"), default=list)
    reply_to = models.JSONField(_("reply to"), default=list)
    headers = models.JSONField(_("headers"), default=dict)
    subject = models.CharField(_("subject"), max_length=500)
    text = models.TextField(_("text"))
    html = models.TextField(_("HTML"), blank=True)

    objects = OutboxQuerySet.as_manager()
    never_shown = "mail that waits"
    not_personal = frozenset({"sender", "headers", "last_error"})
    personal_data: ClassVar[dict[str, Kept]] = {
        name: Kept(
            purpose=_("To send the mail, and to try again when the mail server does not answer."),
            until=_("Wiped as soon as the mail is sent. A mail that cannot be sent: 90 days."),
        )
        for name in ("recipients", "reply_to", "subject", "text", "html")
    }

    class Meta:
        app_label = "core"
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        # Never the address or the subject: this text ends up in logs and admin lists.
        return f"mail {self.pk}"
