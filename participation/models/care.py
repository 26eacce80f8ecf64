"""Whether somebody is still sought for a role: what we asked its host, and what was said."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.links.tokens import new_nonce
from participation.models.pages import RolePage


class RoleCare(models.Model):
    """Stands beside the page, so that publishing an older draft undoes no answer."""

    class Answer(models.TextChoices):
        """What can be said."""

        YES = "yes", _("still needed")
        NO = "no", _("no longer needed")

    role = models.OneToOneField(RolePage, on_delete=models.CASCADE, related_name="care")
    nonce = models.CharField(max_length=16, default=new_nonce, editable=False)
    asked_at = models.DateTimeField(null=True)
    answer = models.CharField(max_length=3, choices=Answer.choices, blank=True)
    answered_at = models.DateTimeField(null=True)
    #: The member of staff who said it; None when the host did.
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    #: When it was taken off by an answer or for want of one, and what was live then, of the page and of its
    #: translations: that can be put back as it was.
    closed_at = models.DateTimeField(null=True)
    closed_revisions: "models.ManyToManyField[Any, Any]" = models.ManyToManyField(
        "wagtailcore.Revision", related_name="+"
    )

    never_shown = "keys of hosts"
    not_personal = frozenset({"nonce"})

    class Meta:
        verbose_name = _("care for a role")
        verbose_name_plural = _("care for roles")

    def __str__(self) -> str:
        return f"care {self.pk}"
