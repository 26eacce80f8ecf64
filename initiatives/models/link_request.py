"""Somebody wants a new link: the next minute it is answered by mail, if we know the address; nobody else learns it."""

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.privacy.declarations import Kept


class LinkRequest(models.Model):
    """One request. ``tick`` answers and deletes it: the page itself does the same work for every address."""

    email = models.EmailField(_("e-mail"))
    language = models.CharField(max_length=10, default="nl")
    created_at = models.DateTimeField(default=timezone.now)

    never_shown = "requests for a link"
    not_personal = frozenset({"language"})
    personal_data: ClassVar[dict[str, Kept]] = {
        "email": Kept(purpose=_("To mail you a new link, if we know your address."), until=_("A few minutes."))
    }

    class Meta:
        verbose_name = _("request for a link")
        verbose_name_plural = _("requests for a link")
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return f"request {self.pk}"
