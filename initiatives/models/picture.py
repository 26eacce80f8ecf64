"""Pictures that come with an idea: kept apart from the public ones until somebody places them."""

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.privacy.declarations import Kept


class SubmissionPicture(models.Model):
    """One picture, made anew by us: in the database, where nobody finds it by its address (ADR 20)."""

    draft = models.ForeignKey(
        "initiatives.IdeaDraft", null=True, blank=True, on_delete=models.CASCADE, related_name="pictures"
    )
    submission = models.ForeignKey(
        "initiatives.Submission", null=True, blank=True, on_delete=models.CASCADE, related_name="pictures"
    )
    content = models.BinaryField(_("picture"))
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    created_at = models.DateTimeField(default=timezone.now)

    never_shown = "pictures that nobody placed yet"
    personal_data: ClassVar[dict[str, Kept]] = {
        "content": Kept(
            purpose=_("A picture that you sent with your idea, without its place and time."),
            until=_("As long as your idea. In an unfinished form: one day."),
        )
    }

    class Meta:
        verbose_name = _("picture of an idea")
        verbose_name_plural = _("pictures of ideas")
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(draft=None, submission__isnull=False)
                | models.Q(draft__isnull=False, submission=None),
                name="picture_has_one_owner",
            )
        ]

    def __str__(self) -> str:
        return f"picture {self.pk}"
