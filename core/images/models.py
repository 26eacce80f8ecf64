"""Pictures and their renditions."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class Picture(AbstractImage):
    """An image with what a reader needs beside it: Wagtail's ``description`` is the text for who cannot see it."""

    credit = models.CharField(
        _("credit"), max_length=120, blank=True, help_text=_("Who made it, if that must be named.")
    )

    admin_form_fields = (*Image.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        app_label = "core"
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")


class PictureRendition(AbstractRendition):
    """One size of a picture."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    never_shown = "made while a page is rendered; the picture itself counts"
    not_personal = frozenset({"filter_spec", "file", "focal_point_key"})

    class Meta:
        app_label = "core"
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_per_filter")
        ]
