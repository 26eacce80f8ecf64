"""Dates and activities in words: from rows of the database to the ready values of templates and feeds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _

from activities.domain.localtime import Times
from activities.domain.phrasing import LANGUAGES, Language
from activities.domain.phrasing import dates as say_dates
from activities.domain.phrasing import facts as say_facts
from activities.domain.phrasing import schedules as say_schedules
from activities.domain.terms import OccurrenceStatus, Participation
from activities.enums import Kind
from activities.models import ActivityPage, Occurrence, ScheduleRule
from activities.queries import Words, translated_words
from core import clock
from core.pages.reading import active_language
from core.places.enums import Known
from core.places.models import Venue
from core.prices.models import NamedAmount


@dataclass(frozen=True, kw_only=True)
class Row:
    """One date in a list; every value is ready to be printed."""

    start_text: str
    end_text: str
    title: str
    url: str
    kind: str
    venue: str
    price: str
    participation: str
    access: str
    full: bool
    status: str
    status_text: str
    note: str
    lang: str
    #: Of reason and note, which nobody translates: the language they are in, where it differs from the page's.
    said_lang: str = ""
    #: With ``reason`` after it, the same as ``status_text``; only where ``said_lang`` and a reason are there.
    status_lead: str = ""
    reason: str = ""
    #: Of the price, where somebody gave it a name.
    price_lang: str = ""
    #: The day in words, where no heading says it.
    day_text: str = ""


@dataclass(frozen=True, kw_only=True)
class Day:
    """A day and its dates."""

    heading: str
    date_iso: str
    rows: list[Row]


def phrasing(code: str | None = None) -> Language:
    """The phrases of language ``code`` (default: the active one), in Flemish where the site chose so."""
    code = code or active_language()
    if code == "nl" and "be" in settings.WORDS:
        return LANGUAGES["nl-BE"]
    return LANGUAGES.get(code, LANGUAGES["nl"])


def days(occurrences: Iterable[Occurrence], *, agenda_url: str, today: date, zone: ZoneInfo) -> list[Day]:
    """Group dates, soonest first, by their local day."""
    found = list(occurrences)
    rows = list(zip(found, list_rows(found, agenda_url=agenda_url, today=today, zone=zone), strict=True))
    return [
        day_of(day, [row for _occurrence, row in group], today=today)
        for day, group in groupby(rows, key=lambda pair: pair[0].local_date)
    ]


def day_of(day: date, rows: list[Row], *, today: date) -> Day:
    """Put a day above its dates."""
    heading = capital(say_dates.day_heading(day, phrasing(), today=today))
    return Day(heading=heading, date_iso=day.isoformat(), rows=rows)


def list_rows(occurrences: Sequence[Occurrence], *, agenda_url: str, today: date, zone: ZoneInfo) -> list[Row]:
    """Put dates, fetched by ``queries.with_facts``, into words (one query for translated titles, if needed)."""
    language = active_language()
    words: dict[object, Words] = {}
    if language != settings.LANGUAGE_CODE:
        words = translated_words((one.page for one in occurrences if one.page), language)
    return [
        _row(one, page_of(one), translated=words, agenda_url=agenda_url, today=today, zone=zone) for one in occurrences
    ]


def source_lang() -> str:
    """The default language, in which facts are typed, where the visitor reads another one; else empty."""
    return "" if active_language() == settings.LANGUAGE_CODE else settings.LANGUAGE_CODE


def titles_and_urls(pages: Sequence[ActivityPage], agenda_url: str) -> list[tuple[str, str, str]]:
    """Title, address and ``lang`` of activities in the visitor's language (one query for translated ones)."""
    language = active_language()
    words = translated_words(pages, language) if language != settings.LANGUAGE_CODE else {}
    found = []
    for page in pages:
        own = words.get(page.translation_key)
        title, slug = (own.title, own.slug) if own else (page.title, page.slug)
        found.append((title, f"{agenda_url}{slug}/", "" if own else source_lang()))
    return found


def page_of(one: Occurrence) -> ActivityPage:
    """The activity of a visible date. Raises LookupError for a date whose page is gone: those are never visible."""
    if one.page is None:
        raise LookupError(one.uid)
    return one.page


def _row(
    one: Occurrence,
    page: ActivityPage,
    *,
    translated: Mapping[object, Words],
    agenda_url: str,
    today: date,
    zone: ZoneInfo,
) -> Row:
    words = translated.get(page.translation_key)
    start, end = clock_texts(one, zone)
    status = status_text(one, today=today)
    return Row(
        start_text=start,
        end_text=end,
        title=words.title if words else page.title,
        url=f"{agenda_url}{words.slug if words else page.slug}/",
        kind=kind_label(page.kind),
        venue=place_text(one),
        price=price_text(page),
        participation=participation_text(page, full=one.full),
        access=access_text(one.venue),
        full=one.full or page.full,
        status=one.status,
        status_text=status,
        note=one.note,
        lang="" if words else source_lang(),
        price_lang=price_lang(page),
        **said(one, status),
    )


def said(one: Occurrence, status: str) -> dict[str, str]:
    """Mark what somebody wrote of this date, in the default language, for who reads another one."""
    lang = source_lang()
    if not (lang and one.reason and status.endswith(one.reason)):
        return {"said_lang": lang}
    return {"said_lang": lang, "status_lead": status.removesuffix(one.reason), "reason": one.reason}


def clock_texts(one: Occurrence, zone: ZoneInfo) -> tuple[str, str]:
    """Start and end on the clock: ``("10.00", "12.00")``; ``("hele dag", "")`` when it lasts all day.

    What lasts for days ends on a day: ``("10.00", "zo 29 nov, 16.00")``, ``("t/m zo 29 nov", "")``.
    """
    language = phrasing()
    last_day = say_dates.day_short(one.local_end_date, language) if one.local_end_date > one.local_date else ""
    if one.all_day and last_day:
        return up_to(one), ""
    if one.all_day:
        return say_dates.times_short(Times(), language), ""
    if last_day:
        end = say_dates.clock_in_list(one.ends_at.astimezone(zone).time(), language)
        return say_dates.clock_in_list(one.starts_at.astimezone(zone).time(), language), f"{last_day}, {end}"
    return (
        say_dates.clock_in_list(one.starts_at.astimezone(zone).time(), language),
        say_dates.clock_in_list(one.ends_at.astimezone(zone).time(), language, is_end=True),
    )


def up_to(one: Occurrence) -> str:
    """The last day of what lasts for days: "t/m zo 29 nov"."""
    return _("up to and including %(day)s") % {"day": say_dates.day_short(one.local_end_date, phrasing())}


def occasion_text(one: Occurrence, *, today: date, zone: ZoneInfo) -> str:
    """When one date is, in a line: "dinsdag 24 november, 10.00–12.00 uur"."""
    return say_dates.occasion(one.local_date, _times(one, zone), phrasing(), today=today)


def occasions_text(dates: Sequence[Occurrence], *, zone: ZoneInfo) -> str:
    """When several dates of one day each, at the same hours, are: "di 24 nov en wo 25 nov, 10.00–12.00 uur"."""
    language = phrasing()
    days = language.lists.of(short_days([one.local_date for one in dates]))
    return language.dates.with_times.format(date=days, times=say_dates.times_short(_times(dates[0], zone), language))


def _times(one: Occurrence, zone: ZoneInfo) -> Times:
    span = (one.local_end_date - one.local_date).days + 1
    if one.all_day:
        return Times(days=span)
    return Times(start=one.starts_at.astimezone(zone).time(), end=one.ends_at.astimezone(zone).time(), days=span)


def schedule_sentence(rule: ScheduleRule) -> str:
    """A rule as a sentence: "Elke dinsdag van 10.00 tot 12.00 uur". Raises RuleError for one that cannot be."""
    return capital(say_schedules.schedule(rule.as_rule(), phrasing(), today=clock.today()))


def short_days(days: Sequence[date]) -> list[str]:
    """Days where room is scarce: "di 24 nov"."""
    return [say_dates.day_short(day, phrasing()) for day in days]


def status_text(one: Occurrence, *, today: date) -> str:
    """What became of a date: "Gaat niet door: docent ziek"; empty when it goes ahead as planned."""
    moved_from = one.original_date if one.original_date != one.local_date else None
    return capital(
        say_facts.status(
            OccurrenceStatus(one.status), phrasing(), reason=one.reason, moved_from=moved_from, today=today
        )
    )


def kind_label(kind: str) -> str:
    """The name of a kind in the visitor's language."""
    return str(Kind(kind).label) if kind in Kind.values else ""


def price_text(page: ActivityPage) -> str:
    """What it costs: "gratis", "€ 6, met U-pas € 3"."""
    return amounts_text(page.prices.all())


def price_lang(page: ActivityPage) -> str:
    """The language of the names in ``price_text``, where the visitor reads another one."""
    return amounts_lang(page.prices.all())


def amounts_text(prices: Iterable[NamedAmount]) -> str:
    """Say amounts: "€ 6, met U-pas € 3"; "gratis" for none."""
    said = [
        say_facts.Price(amount=price.amount, name=name if _is_named(price) else "")
        for price, name in zip(prices, names_of(prices), strict=True)
    ]
    return say_facts.prices(said, phrasing())


def names_of(prices: Iterable[NamedAmount]) -> list[str]:
    """The name of each in the visitor's language; all in the default one where ``amounts_lang`` says so."""
    code = settings.LANGUAGE_CODE if amounts_lang(prices) else active_language()
    return [price.name.text(code) for price in prices]


def amounts_lang(prices: Iterable[NamedAmount]) -> str:
    """The default language, where some name is there in that one alone and the visitor reads another; else empty.

    Names that are said in one breath are all in one language: a screen reader cannot change in the middle.
    """
    lang = source_lang()
    return lang if lang and any(_is_named(price) and not price.name.get(active_language()) for price in prices) else ""


def _is_named(price: NamedAmount) -> bool:
    """Whether the name is said at all: "gewoon" is not, in no language."""
    return say_facts.is_named(price.name.text(settings.LANGUAGE_CODE))


def participation_text(page: ActivityPage, *, full: bool = False) -> str:
    """How to take part: "loop binnen", "bel vooraf", "vol"."""
    return say_facts.participation(Participation(page.participation), phrasing(), full=full or page.full)


def place_text(one: Occurrence) -> str:
    """Where one date is: the room and the venue, else how it is done at home. A date moved elsewhere has no room."""
    room = room_text(one)
    if one.venue is not None:
        return _("%(room)s, %(venue)s") % {"room": room, "venue": one.venue.name} if room else str(one.venue.name)
    if one.page is not None and one.page.at_home:
        # Of what is done by phone, the kind says so already.
        return "" if one.page.kind == Kind.CALLING else str(one.page.get_at_home_display())
    return str(one.neighbourhood.name) if one.neighbourhood is not None else ""


def room_text(one: Occurrence) -> str:
    """The room at the venue; empty where there is none, and for a date moved elsewhere."""
    if one.venue is None or one.page is None or one.page.venue_id != one.venue_id:
        return ""
    return str(one.page.room)


def access_text(venue: Venue | None) -> str:
    """Whether one can get in, in a few words; empty when it is not known."""
    if venue is None:
        return ""
    words = {
        Known.YES: _("wheelchair can get in"),
        Known.PARTLY: _("wheelchair can get in partly"),
        Known.NO: _("not for wheelchairs"),
    }
    parts = [words.get(Known(venue.wheelchair), "")]
    if venue.hearing_loop == Known.YES:
        parts.append(_("hearing loop"))
    return ", ".join(part for part in parts if part)


def capital(text: str) -> str:
    """Begin with a capital letter, leaving the rest as it is."""
    return text[:1].upper() + text[1:]


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week of ``day``."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def local_today(now: datetime, zone: ZoneInfo) -> date:
    """The local date of ``now``."""
    return now.astimezone(zone).date()
