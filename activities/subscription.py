"""The agenda in somebody's own calendar, and its dates for other programs: addresses and words of those pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from activities.choices import NamedLink, Place, groups
from activities.domain.filters import Filters, added
from activities.enums import Kind
from activities.feeds.calendars import Cancelled
from activities.presentation import capital
from core.labels.queries import choices
from core.organisation.queries import Organisation
from core.pages.reading import active_language


@dataclass(frozen=True, kw_only=True)
class Subscription:
    """Ready values of the page that puts dates into somebody's own calendar."""

    title: str
    following: str
    lang: str  # of what is followed
    webcal_url: str
    google_url: str
    outlook_url: str
    address: str
    file_url: str
    cancelled: Sequence[NamedLink]
    back: NamedLink


def subscription(
    *,
    page_url: str,
    file_url: str,
    query: str,
    cancelled: Cancelled,
    following: str,
    name: str,
    back: NamedLink,
    title: str,
    lang: str = "",
) -> Subscription:
    """Gather the page. ``page_url`` and ``file_url`` are addresses on this host, ``query`` is what is chosen."""

    def with_choice(path: str, value: str) -> str:
        return path + (added(query, "afgelast", value) if value else query)

    address = settings.BASE_URL + with_choice(file_url, cancelled)
    webcal = "webcal://" + address.split("://", 1)[1]
    words = [
        ("", pgettext("a cancelled date", "Crossed out, where your calendar can do that")),
        ("tonen", pgettext("a cancelled date", "Always there, with “is cancelled” before it")),
        ("weg", pgettext("a cancelled date", "Not there at all")),
    ]
    return Subscription(
        title=title,
        following=following,
        lang=lang,
        webcal_url=webcal,
        google_url="https://calendar.google.com/calendar/r?" + urlencode({"cid": webcal}),
        outlook_url="https://outlook.live.com/calendar/0/addfromweb?" + urlencode({"url": address, "name": name}),
        address=address,
        file_url=with_choice(file_url, cancelled),
        cancelled=[
            NamedLink(label=label, url=with_choice(page_url, value), current=value == cancelled)
            for value, label in words
        ],
        back=back,
    )


def chosen_text(filters: Filters, *, agenda_url: str, organisation: Organisation) -> str:
    """What is followed, in words: "koffie, De Meern"; empty for all of it."""
    place = Place(agenda_url=agenda_url, path=agenda_url, filters=filters)
    shown = groups(place, organisation)
    labels = [option.label for group in shown for option in group.options if option.chosen]
    return ", ".join([*labels, *([f"“{filters.q}”"] if filters.q else [])])


@dataclass(frozen=True, kw_only=True)
class File:
    """One of the files, as the page about open data tells of it."""

    name: str
    address: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """Something that can be asked, with all values where they are few."""

    name: str
    text: str
    example: str
    values: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, kw_only=True)
class OpenData:
    """Ready values of the page about open data."""

    files: Sequence[File]
    parameters: Sequence[Parameter]
    fields: Sequence[tuple[str, str]]
    example: str


def open_data(*, agenda_url: str, organisation: Organisation) -> OpenData:
    """Gather the page about open data."""
    base = settings.BASE_URL + agenda_url
    return OpenData(
        files=[
            File(name="JSON", address=f"{base}agenda.json", text=_("For programs. A thousand dates a page.")),
            File(name="iCalendar", address=f"{base}agenda.ics", text=_("For calendars.")),
            File(name="CSV", address=f"{base}agenda.csv", text=_("For Excel and other spreadsheets.")),
            File(name="Atom", address=f"{base}feed.xml", text=_("For who wants to see what is new or changed.")),
        ],
        parameters=_parameters(organisation),
        fields=_fields(),
        example=f"{base}agenda.json?soort=koffie&gratis=1",
    )


def _parameters(organisation: Organisation) -> list[Parameter]:
    language = active_language()

    def rows(name: str) -> list[tuple[str, str]]:
        return [(one.slug, one.label) for one in choices(name, language)]

    flags = [
        ("gratis", _("What costs nothing.")),
        ("inloop", _("What one can walk in to.")),
        ("rolstoel", _("Where a wheelchair can get in.")),
        ("ringleiding", _("Where there is a hearing loop.")),
        ("thuis", _("What can be done at home.")),
    ]
    return [
        Parameter(name="van", text=_("From which day? Without it: today."), example="van=2027-03-01"),
        Parameter(
            name="tot", text=_("Until which day? Without it: 60 days; at most a year."), example="tot=2027-03-31"
        ),
        Parameter(name="q", text=_("About which words?"), example="q=soep"),
        Parameter(name="wijk", text=capital(organisation.word_neighbourhood), example="wijk=…", values=rows("wijk")),
        Parameter(
            name="soort",
            text=_("Kind"),
            example="soort=…",
            values=[(kind.value, str(kind.label)) for kind in Kind],
        ),
        Parameter(name="thema", text=capital(organisation.word_themes), example="thema=…", values=rows("thema")),
        Parameter(name="locatie", text=_("Where"), example="locatie=…", values=rows("locatie")),
        Parameter(name="doelgroep", text=_("For whom"), example="doelgroep=…", values=rows("doelgroep")),
        *(Parameter(name=name, text=text, example=f"{name}=1") for name, text in flags),
        Parameter(
            name="afgelast",
            text=_("For iCalendar alone: what becomes of a date that is cancelled. Without it: marked as cancelled."),
            example="afgelast=tonen",
            values=[("tonen", _("shown as if it goes ahead, with words before it")), ("weg", _("left out"))],
        ),
    ]


def _fields() -> list[tuple[str, str]]:
    return [
        ("uid", _("Stays the same for this date, whatever changes.")),
        ("title", _("What it is called.")),
        ("summary", _("One or two sentences.")),
        ("kind", _("One of the kinds above.")),
        ("start, end", _("Moments with the difference to UTC: 2027-03-01T10:00:00+01:00.")),
        ("all_day", _("Whether it has no hours.")),
        ("status", _("scheduled, moved, extra or cancelled.")),
        ("reason", _("Why it is cancelled or moved.")),
        ("venue", _("Name of the building; empty when it is elsewhere.")),
        ("neighbourhood, themes", _("Words as in the choices above.")),
        ("url", _("The page about it.")),
        ("changed_at", _("When something last changed.")),
    ]
