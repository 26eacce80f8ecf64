"""The log that proves what was removed, without what it was."""

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Removal(models.Model):
    """One time that a rule removed something: which rule, how many, and references that lead to nobody any more."""

    at = models.DateTimeField(_("when"), default=timezone.now)
    rule = models.CharField(_("rule"), max_length=80)
    number = models.PositiveIntegerField(_("number"))
    references = models.JSONField(_("references"), default=list, blank=True)

    never_shown = "log of removals"
    not_personal = frozenset({"rule", "references"})

    class Meta:
        app_label = "core"
        verbose_name = _("removal")
        verbose_name_plural = _("removals")
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["at"], name="removal_at")]

    def __str__(self) -> str:
        return f"{self.rule}: {self.number}"
