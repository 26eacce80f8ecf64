"""Answers on the way: what somebody typed in the form and did not send yet."""

from datetime import timedelta
from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.privacy.declarations import Kept

#: So long unfinished answers are kept after the last step.
KEPT_FOR = timedelta(days=1)


class IdeaDraft(models.Model):
    """The unfinished answers of one browser; nobody reads them, and a day after the last step they go."""

    #: Digest of two keys: one in the address, one in a cookie. Neither of them alone, nor this row, opens it.
    digest = models.CharField(max_length=64, unique=True)
    answers = models.JSONField(_("answers"), default=dict)
    changed_at = models.DateTimeField(default=timezone.now)

    never_shown = "unfinished answers"
    not_personal = frozenset({"digest"})
    personal_data: ClassVar[dict[str, Kept]] = {
        "answers": Kept(
            purpose=_("What you typed and did not send yet, so that you can go on. Nobody reads it."),
            until=_("One day after the last step, or at once when you press “stop”."),
        )
    }

    class Meta:
        verbose_name = _("unfinished form")
        verbose_name_plural = _("unfinished forms")
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["changed_at"], name="ideadraft_changed")]

    def __str__(self) -> str:
        return f"draft {self.pk}"
