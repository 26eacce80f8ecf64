"""What each role of staff may do, as a table. Pure; ``home.actions.roles`` gives these rights to groups."""

from collections.abc import Mapping
from dataclasses import dataclass

ALL = ("add", "change", "delete", "view")
#: Names and places, texts for the whole site: what communications staff keep up besides pages and pictures.
ROWS = (
    "core.audience",
    "core.holidayperiod",
    "core.neighbourhood",
    "core.notice",
    "core.partner",
    "core.priority",
    "core.theme",
    "core.venue",
)
CLOSURES = ("core.closure",)
DATES = ("activities.datechange",)
FILES = ("wagtailimages.image", "wagtaildocs.document")


@dataclass(frozen=True, kw_only=True)
class Role:
    """Rights of one group.

    ``models``: ``app.model`` → actions. ``pages``: which part of the site → page rights, as Wagtail names them
    (``add`` lets one change only what one added oneself). ``answers_initiatives``: reads and answers what is handed in.
    """

    models: Mapping[str, tuple[str, ...]]
    pages: Mapping[str, tuple[str, ...]]
    answers_initiatives: bool = False


#: Parts of the site that page rights are given on: the whole, or one of the fixed pages.
WHOLE, AGENDA, NEIGHBOURHOODS, VOLUNTEERING = "home", "agenda", "wijken", "vrijwilligerswerk"

_EDITORIAL: dict[str, tuple[str, ...]] = {
    **dict.fromkeys((*ROWS, *CLOSURES, *DATES), ALL),
    "core.organisationsettings": ("change", "view"),
    "wagtailredirects.redirect": ALL,
    "participation.rolecare": ("change", "view"),
}
#: The group's name in Wagtail → its rights. Administrators are not among them: they may do everything.
ROLES: dict[str, Role] = {
    "Editors": Role(models=_EDITORIAL, pages={WHOLE: ("add", "change", "publish")}),
    "Moderators": Role(
        models={
            **_EDITORIAL,
            "core.removal": ("view",),
            "initiatives.joining": ("change", "view"),
            "participation.helpoffer": ("change", "view"),
        },
        pages={WHOLE: ("add", "change", "publish")},
        answers_initiatives=True,
    ),
    # Knows one neighbourhood: keeps its dates right at once, and proposes changes of its pages to the editors.
    "Neighbourhood hosts": Role(
        models={**dict.fromkeys(DATES, ALL), "core.closure": ("view",), "core.notice": ("view",)},
        pages={AGENDA: ("add", "change"), NEIGHBOURHOODS: ("change",), VOLUNTEERING: ("add", "change")},
    ),
}
