"""The agenda as a page: days, chosen filters as words, and links to every other choice."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from activities import queries
from activities.domain.filters import MAX_PAGE, Filters
from activities.domain.periods import Period
from activities.domain.phrasing import dates as say_dates
from activities.enums import Kind
from activities.presentation import Day, active_language, capital, days, local_today, phrasing, week_of
from core.labels.queries import choices
from core.organisation.queries import Organisation


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


@dataclass(frozen=True, kw_only=True)
class DateForm:
    """The form that asks for a day and keeps what is chosen."""

    action: str
    value: str
    kept: list[dict[str, str]]


@dataclass(frozen=True, kw_only=True)
class Listing:
    """Ready values of the agenda page."""

    title: str
    days: list[Day]
    count_text: str
    chosen: list[Chosen]
    filters: list[Group]
    periods: list[NamedLink]
    date_form: DateForm
    next_url: str
    more_text: str
    calendar_url: str
    empty: bool
    empty_links: list[NamedLink]


def agenda_listing(
    filters: Filters, *, agenda_url: str, title: str, organisation: Organisation, now: datetime, zone: ZoneInfo
) -> Listing:
    """Gather one page of the agenda. Raises FilterError for a slug that is not there."""
    language = active_language()
    today = local_today(now, zone)
    found = queries.find(filters, language=language, now=now, zone=zone)
    groups = _groups(filters, agenda_url, organisation, language)
    last_page = filters.pagina >= MAX_PAGE
    return Listing(
        title=title,
        days=days(found.occurrences, agenda_url=agenda_url, today=today, zone=zone),
        count_text=_count_text(found.count),
        chosen=_chosen(filters, groups, agenda_url, today),
        filters=groups,
        periods=_periods(filters, agenda_url, today),
        date_form=_date_form(filters, agenda_url),
        next_url=agenda_url + filters.query(pagina=filters.pagina + 1) if found.has_more and not last_page else "",
        more_text=_("Later dates"),
        calendar_url=agenda_url + "agenda.ics" + filters.query(van=None, tot=None, pagina=1),
        empty=not found.occurrences,
        empty_links=[NamedLink(label=_("The whole agenda"), url=agenda_url)],
    )


def _count_text(count: int | None) -> str:
    if count is None:
        return _("More than %(limit)d found") % {"limit": queries.COUNT_LIMIT}
    return ngettext("%(count)d found", "%(count)d found", count) % {"count": count}


def _groups(filters: Filters, agenda_url: str, organisation: Organisation, language: str) -> list[Group]:
    in_use = queries.kinds_in_use()
    kinds = [(kind.value, str(kind.label)) for kind in Kind if kind.value in in_use]
    rows = {name: [(one.slug, one.label) for one in choices(name, language)] for name in ("wijk", "thema")}
    groups = [
        _group(filters, agenda_url, "wijk", capital(organisation.word_neighbourhood), rows["wijk"]),
        _group(filters, agenda_url, "soort", _("Kind"), kinds),
        _flags(filters, agenda_url),
        _group(filters, agenda_url, "thema", capital(organisation.word_themes), rows["thema"]),
    ]
    return [group for group in groups if group.options]


def _group(filters: Filters, agenda_url: str, name: str, label: str, options: list[tuple[str, str]]) -> Group:
    chosen: tuple[str, ...] = getattr(filters, name)
    return Group(
        name=name,
        label=label,
        options=[
            Option(
                value=slug,
                label=text,
                url=agenda_url + filters.query(**{name: _toggled(chosen, slug)}),
                chosen=slug in chosen,
            )
            for slug, text in options
        ],
    )


def _toggled(chosen: tuple[str, ...], slug: str) -> tuple[str, ...]:
    return tuple(one for one in chosen if one != slug) if slug in chosen else (*chosen, slug)


def _flags(filters: Filters, agenda_url: str) -> Group:
    words = {
        "gratis": _("free"),
        "inloop": _("walk in"),
        "rolstoel": _("wheelchair can get in"),
        "ringleiding": _("hearing loop"),
        "thuis": _("at home"),
    }
    if not queries.has_at_home():
        del words["thuis"]
    return Group(
        name="mogelijk",
        label=_("Possible"),
        options=[
            Option(
                value=name,
                label=label,
                url=agenda_url + filters.query(**{name: not getattr(filters, name)}),
                chosen=getattr(filters, name),
            )
            for name, label in words.items()
        ],
    )


def _chosen(filters: Filters, groups: list[Group], agenda_url: str, today: date) -> list[Chosen]:
    found = [(option.label, option.url) for group in groups for option in group.options if option.chosen]
    language = active_language()
    for name in ("locatie", "doelgroep"):
        slugs: tuple[str, ...] = getattr(filters, name)
        found += [
            (one.label, agenda_url + filters.query(**{name: _toggled(slugs, one.slug)}))
            for one in choices(name, language)
            if one.slug in slugs
        ]
    if filters.q:
        found.append((f"“{filters.q}”", agenda_url + filters.query(q="")))
    if (filters.van or filters.tot) and not any(period.current for period in _periods(filters, agenda_url, today)):
        found.append((_days_text(filters, today), agenda_url + filters.query(van=None, tot=None)))
    return [
        Chosen(label=label, remove_url=url, remove_label=_("%(choice)s: leave this out") % {"choice": label})
        for label, url in found
    ]


def _days_text(filters: Filters, today: date) -> str:
    language = phrasing()
    if filters.van and filters.tot:
        return say_dates.day_range(Period(first=filters.van, last=filters.tot), language, today=today)
    if filters.van:
        return _("from %(day)s") % {"day": say_dates.day(filters.van, language, today=today)}
    return _("until %(day)s") % {"day": say_dates.day(filters.tot or today, language, today=today)}


def _periods(filters: Filters, agenda_url: str, today: date) -> list[NamedLink]:
    monday, sunday = week_of(today)
    next_monday = monday + timedelta(days=7)
    ranges = [
        (_("today"), today, today),
        (_("this week"), today, sunday),
        (_("next week"), next_monday, next_monday + timedelta(days=6)),
    ]
    links = []
    for label, first, last in ranges:
        current = (filters.van, filters.tot) == (first, last)
        query = filters.query(van=None, tot=None) if current else filters.query(van=first, tot=last)
        links.append(NamedLink(label=label, url=agenda_url + query, current=current))
    return links


def _date_form(filters: Filters, agenda_url: str) -> DateForm:
    pairs = parse_qsl(filters.query(van=None, tot=None).removeprefix("?"))
    return DateForm(
        action=agenda_url,
        value=filters.van.isoformat() if filters.van else "",
        kept=[{"name": name, "value": value} for name, value in pairs],
    )
