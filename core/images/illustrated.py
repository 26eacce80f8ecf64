"""What can be shown with a picture of its own."""

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

#: Wagtail's pages have no types: beside a typed base, mypy would believe that it knows all that they have.
Untyped: Any = models.Model


class Illustrated(Untyped):  # type: ignore[misc]  # on purpose, see above
    """Something with a picture, and the words for who cannot see it: never the one without the other."""

    image = models.ForeignKey(
        "core.Picture",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A photo or drawing of what happens. Ask whoever is on it first."),
    )
    image_alt = models.CharField(
        _("what the picture shows"),
        max_length=200,
        blank=True,
        help_text=_("For who cannot see it: what matters in the picture, in one sentence."),
    )

    class Meta:
        abstract = True

    def clean_fields(self, exclude: Collection[str] | None = None) -> None:
        """Ask for the words beside a picture, together with all else that is wrong."""
        errors: dict[str, Any] = {}
        try:
            super().clean_fields(exclude=exclude)
        except ValidationError as error:
            errors = error.update_error_dict(errors)
        if self.image_id and not self.image_alt and "image_alt" not in (exclude or ()):
            errors["image_alt"] = [_("Say what the picture shows, for who cannot see it.")]
        if errors:
            raise ValidationError(errors)


def picture_panel(help_text: Any = "") -> MultiFieldPanel:
    """Return the panel of both; ``help_text`` where another picture is meant than of what happens."""
    return MultiFieldPanel([FieldPanel("image", help_text=help_text), FieldPanel("image_alt")], heading=_("Picture"))
