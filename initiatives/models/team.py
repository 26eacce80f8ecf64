"""Who answers for which neighbourhoods, and who stands in."""

from datetime import date
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from initiatives.querysets import TeamQuerySet


class Team(models.Model):
    """Moderators of some neighbourhoods. Whoever is in a team reads and answers only what its teams have.

    A moderator in no team reads everything: a coordinator, or an organisation that does not divide the work. The
    right to moderate at all comes from the group; a team only narrows it.
    """

    name = models.CharField(
        _("name"),
        max_length=80,
        unique=True,
        help_text=_("Only staff see it, for example: Team East."),
    )
    neighbourhoods = models.ManyToManyField(
        "core.Neighbourhood",
        verbose_name=_("neighbourhoods"),
        blank=True,
        related_name="+",
        help_text=_("Ideas from these neighbourhoods come to this team."),
    )
    members = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("members"),
        blank=True,
        related_name="initiative_teams",
        help_text=_("They read and answer what the team has, and only that."),
    )
    away_from = models.DateField(
        _("away from"),
        null=True,
        blank=True,
        help_text=_("The first day away. Empty: the team is there."),
    )
    away_until = models.DateField(_("away until"), null=True, blank=True, help_text=_("The last day away."))
    stand_in = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who stands in"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Reads and answers what the team has, on the days that it is away."),
    )

    objects = TeamQuerySet.as_manager()

    never_shown = "who answers"
    not_personal = frozenset({"name"})

    panels: ClassVar[list[Any]] = [
        FieldPanel("name"),
        FieldPanel("neighbourhoods"),
        FieldPanel("members"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("away_from"), FieldPanel("away_until")]), FieldPanel("stand_in")],
            heading=_("Away"),
        ),
    ]

    class Meta:
        verbose_name = _("team of moderators")
        verbose_name_plural = _("teams of moderators")
        ordering: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse an absence without both days and somebody who stands in."""
        errors: dict[str, Any] = {}
        if bool(self.away_from) != bool(self.away_until):
            errors["away_until"] = _("Fill in both days, or none.")
        elif self.away_from and self.away_until and self.away_until < self.away_from:
            errors["away_until"] = _("The last day lies before the first. Check both dates.")
        if self.away_from and not self.stand_in:
            errors["stand_in"] = _("Choose who answers on these days.")
        if errors:
            raise ValidationError(errors)

    def is_away(self, today: date) -> bool:
        """Whether the team is away on ``today`` (a local day)."""
        return bool(self.away_from and self.away_until and self.away_from <= today <= self.away_until)
