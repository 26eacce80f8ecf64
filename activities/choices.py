"""The filters of the agenda as links and words: what is chosen, what else could be."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import parse_qsl

from django.utils.translation import gettext as _

from activities import queries
from activities.domain.calendar import Span, Unit
from activities.domain.filters import Filters
from activities.domain.periods import Period
from activities.domain.phrasing import dates as say_dates
from activities.enums import Kind
from activities.presentation import capital, phrasing, week_of
from core.labels.queries import choices
from core.organisation.queries import Organisation
from core.pages.reading import active_language


@dataclass(frozen=True, kw_only=True)
class Option:
    """One value of a filter, as a link that chooses it or takes it away."""

    value: str
    label: str
    url: str
    chosen: bool


@dataclass(frozen=True, kw_only=True)
class Group:
    """A filter with its values."""

    name: str
    label: str
    options: list[Option]


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """A filter that is on, as a word that can be taken away."""

    label: str
    remove_url: str
    remove_label: str


@dataclass(frozen=True, kw_only=True)
class NamedLink:
    """A link with its words."""

    label: str
    url: str
    current: bool = False
    lang: str = ""


@dataclass(frozen=True, kw_only=True)
class DateForm:
    """The form that asks for days and words, and keeps what else is chosen."""

    action: str
    value: str
    until: str
    words: str
    kept: list[dict[str, str]]


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a list of dates stands and what is chosen there; every link of its filters is made from it.

    ``path`` is the agenda's own address, or that of a day, week or month of it, which then says the days.
    """

    agenda_url: str
    path: str
    filters: Filters

    def url(self, **changes: object) -> str:
        """The address of the same list with other choices."""
        return self.path + self.filters.query(**changes)

    def url_of(self, span: Span) -> str:
        """The address of a day, week or month with the same choices."""
        return self.agenda_url + span.path + self.filters.query(van=None, tot=None)

    def agenda(self, **changes: object) -> str:
        """The address of the agenda with the same choices."""
        return self.agenda_url + self.filters.query(**changes)


def groups(place: Place, organisation: Organisation) -> list[Group]:
    """All filters that can find something, in the order in which people ask for them."""
    in_use = queries.kinds_in_use()
    kinds = [(kind.value, str(kind.label)) for kind in Kind if kind.value in in_use]
    found = [
        _group(place, "wijk", capital(organisation.word_neighbourhood), _rows("wijk")),
        _group(place, "soort", _("Kind"), kinds),
        _flags(place),
        _group(place, "thema", capital(organisation.word_themes), _rows("thema")),
        _group(place, "locatie", _("Where"), _rows("locatie")),
        _group(place, "doelgroep", _("For whom"), _rows("doelgroep")),
    ]
    return [group for group in found if group.options]


def _rows(name: str) -> list[tuple[str, str]]:
    return [(one.slug, one.label) for one in choices(name, active_language())]


def _group(place: Place, name: str, label: str, options: Iterable[tuple[str, str]]) -> Group:
    chosen: tuple[str, ...] = getattr(place.filters, name)
    return Group(
        name=name,
        label=label,
        options=[
            Option(value=slug, label=text, url=place.url(**{name: _toggled(chosen, slug)}), chosen=slug in chosen)
            for slug, text in options
        ],
    )


def _toggled(chosen: tuple[str, ...], slug: str) -> tuple[str, ...]:
    return tuple(one for one in chosen if one != slug) if slug in chosen else (*chosen, slug)


def flag_words() -> dict[str, str]:
    """The filters that are on or off, in words."""
    return {
        "gratis": _("free"),
        "inloop": _("walk in"),
        "rolstoel": _("wheelchair can get in"),
        "ringleiding": _("hearing loop"),
        "thuis": _("at home"),
    }


def _flags(place: Place) -> Group:
    words = flag_words()
    if not (queries.has_at_home() or place.filters.thuis):
        del words["thuis"]
    return Group(
        name="mogelijk",
        label=_("Possible"),
        options=[
            Option(
                value=name,
                label=label,
                url=place.url(**{name: not getattr(place.filters, name)}),
                chosen=getattr(place.filters, name),
            )
            for name, label in words.items()
        ],
    )


def chosen_words(place: Place, shown: Iterable[Group], *, today: date) -> list[Chosen]:
    """Everything that is on, each as a word that can be taken away."""
    filters = place.filters
    found = [(option.label, option.url) for group in shown for option in group.options if option.chosen]
    if filters.q:
        found.append((f"“{filters.q}”", place.url(q="")))
    if (filters.van or filters.tot) and not any(period.current for period in periods(place, today=today)):
        found.append((days_text(filters, today), place.url(van=None, tot=None)))
    return [
        Chosen(label=label, remove_url=url, remove_label=_("%(choice)s: leave this out") % {"choice": label})
        for label, url in found
    ]


def days_text(filters: Filters, today: date) -> str:
    """The chosen days: "dinsdag 1 december", "vanaf maandag 30 november"."""
    language = phrasing()
    if filters.van and filters.tot:
        return say_dates.day_range(Period(first=filters.van, last=filters.tot), language, today=today)
    if filters.van:
        return _("from %(day)s") % {"day": say_dates.day(filters.van, language, today=today)}
    return _("until %(day)s") % {"day": say_dates.day(filters.tot or today, language, today=today)}


def periods(place: Place, *, today: date) -> list[NamedLink]:
    """The days that most people ask for."""
    monday, sunday = week_of(today)
    next_monday = monday + timedelta(days=7)
    ranges = [
        (_("today"), today, today),
        (_("this week"), today, sunday),
        (_("next week"), next_monday, next_monday + timedelta(days=6)),
    ]
    return [_period(place, *one) for one in ranges]


def more_periods(place: Place, *, today: date) -> list[NamedLink]:
    """Other days, and the agenda by week and by month."""
    _monday, sunday = week_of(today)
    tomorrow = today + timedelta(days=1)
    saturday = max(today, sunday - timedelta(days=1))
    return [
        _period(place, _("tomorrow"), tomorrow, tomorrow),
        _period(place, _("this weekend"), saturday, sunday),
        NamedLink(label=_("week by week"), url=place.url_of(Span.of(Unit.WEEK, today))),
        NamedLink(label=_("month by month"), url=place.url_of(Span.of(Unit.MONTH, today))),
    ]


def _period(place: Place, label: str, first: date, last: date) -> NamedLink:
    current = (place.filters.van, place.filters.tot) == (first, last)
    url = place.agenda(van=None, tot=None) if current else place.agenda(van=first, tot=last)
    return NamedLink(label=label, url=url, current=current)


def date_form(place: Place) -> DateForm:
    """The one form: days and words, the other choices along."""
    filters = place.filters
    pairs = parse_qsl(filters.query(van=None, tot=None, q="").removeprefix("?"))
    return DateForm(
        action=place.agenda_url,
        value=filters.van.isoformat() if filters.van else "",
        until=filters.tot.isoformat() if filters.tot else "",
        words=filters.q,
        kept=[{"name": name, "value": value} for name, value in pairs],
    )
