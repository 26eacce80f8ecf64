"""What came from files of others, and what was typed over elsewhere."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from activities.models.activity import ActivityPage
from core.privacy.declarations import Kept


class ImportedItem(models.Model):
    """An activity of a file, by what the file calls it, and the page that was made of it.

    ``written`` holds the values that the last import wrote, by field: what differs from them, an editor changed.
    ``changes`` are the rows of DateChange that it wrote. Without ``page`` it was deleted since.
    """

    key = models.CharField(max_length=64, unique=True)
    page = models.ForeignKey(ActivityPage, null=True, on_delete=models.SET_NULL, related_name="imported_items")
    written = models.JSONField(default=dict)
    changes = models.JSONField(default=list)
    imported_at = models.DateTimeField(default=timezone.now)
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    never_shown = "where pages came from"
    #: What stands on the page, which says itself what is personal.
    not_personal = frozenset({"key", "written", "changes"})

    class Meta:
        verbose_name = _("imported activity")
        verbose_name_plural = _("imported activities")

    def __str__(self) -> str:
        return self.key


class ImportFile(models.Model):
    """A file between its preview and its import: of one member of staff, for a day, and never a file on disk."""

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=200)
    content = models.BinaryField(_("content of the file"))
    created_at = models.DateTimeField(default=timezone.now)
    #: What was done, once it was: a second press finds it and does nothing.
    result = models.JSONField(null=True)

    never_shown = "files that wait for a press"
    not_personal = frozenset({"name", "result"})
    personal_data: ClassVar[dict[str, Kept]] = {
        "content": Kept(
            purpose=_("A calendar that staff bring in: names of guests in it are never taken along."),
            until=_("Until it is imported, a day at most."),
        )
    }

    class Meta:
        verbose_name = _("file to import")
        verbose_name_plural = _("files to import")
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["created_at"], name="importfile_created")]

    def __str__(self) -> str:
        return self.name


class ElsewhereMark(models.Model):
    """An activity was typed over in another agenda (UiTdatabank, the municipality's), as it stood then."""

    page = models.OneToOneField(ActivityPage, on_delete=models.CASCADE, related_name="elsewhere")
    marked_at = models.DateTimeField(default=timezone.now)
    marked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    never_shown = "what staff did in other agendas"

    class Meta:
        verbose_name = _("mark: entered elsewhere")
        verbose_name_plural = _("marks: entered elsewhere")

    def __str__(self) -> str:
        return f"{self.page_id} {self.marked_at:%Y-%m-%d}"
