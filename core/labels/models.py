"""Themes, audiences and priorities: single rows with a label per language, not one row per language."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from core.labels.fields import LabelsField
from core.labels.slugs import free_slug


class Row(models.Model):
    """A name that is a fact: a slug that stands in addresses, and a label per language."""

    slug = models.SlugField(
        _("address word"),
        max_length=60,
        unique=True,
        blank=True,
        help_text=_("Stands in addresses. Leave it empty: it is made from the name. Do not change it later."),
    )
    name = LabelsField(
        _("name"),
        help_text=_("As visitors read it. The other languages may stay empty."),
    )
    sort_order = models.PositiveIntegerField(
        _("order"),
        default=0,
        help_text=_("Low numbers come first."),
    )

    panels: list[Any] = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("sort_order")]

    class Meta:
        abstract = True
        ordering = ["sort_order", "slug"]

    def __str__(self) -> str:
        return str(self.name)

    def clean(self) -> None:
        """Make the address word from the name where nobody chose one."""
        super().clean()
        if not self.slug:
            self.slug = free_slug(self.name.text(settings.LANGUAGE_CODE), self._taken())

    def _taken(self) -> set[str]:
        rows = type(self)._default_manager.exclude(pk=self.pk)  # noqa: SLF001 - Django's documented name
        return set(rows.values_list("slug", flat=True))


class Theme(Row):
    """What it is about: meeting people, health, language. Filter ``thema``."""

    class Meta(Row.Meta):
        app_label = "core"
        verbose_name = _("theme")
        verbose_name_plural = _("themes")


class Audience(Row):
    """For whom: everybody, older people, parents. Filter ``doelgroep``."""

    class Meta(Row.Meta):
        app_label = "core"
        verbose_name = _("audience")
        verbose_name_plural = _("audiences")


class Priority(Row):
    """A priority of a policy plan. Activities and initiatives say which of them they carry out."""

    class Meta(Row.Meta):
        app_label = "core"
        verbose_name = _("priority")
        verbose_name_plural = _("priorities")
