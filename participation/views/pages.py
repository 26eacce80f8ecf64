"""Values of the pages about volunteering."""

from decimal import Decimal
from typing import Any

from django.http import HttpRequest
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from activities.access import Fact, access_sentences
from activities.presentation import capital
from core import clock
from core.images.pictures import picture_of
from core.organisation.queries import organisation, phone_href
from core.pages.choices import Filter, filter_values, next_url, no_such_choice, page_number
from core.pages.chrome import page_context
from core.pages.providers import CannotShowError, provides
from core.pages.queries import TitledLink, index_url, links_below
from core.pages.reading import active_language, lang_of
from participation.enums import Company, Effort
from participation.models import RoleIndexPage, RolePage
from participation.queries.roles import Choice, Overview, overview

#: Words of the filter ``zwaarte``: they stand in addresses, the same in every language.
EFFORT_WORDS = {Effort.LIGHT: "licht", Effort.MIDDLE: "gemiddeld", Effort.HEAVY: "zwaar"}
#: Filter of the address → field of :class:`Choice`.
FILTERS = {"wijk": "neighbourhood", "thema": "theme", "zwaarte": "effort"}

type Values = dict[str, Any]


@provides(RoleIndexPage)
def index_context(page: RoleIndexPage, request: HttpRequest) -> Values:
    """One page of cards; a choice that cannot be is explained instead."""
    typed = {name: request.GET.get(name, "") for name in FILTERS}
    number = page_number(request.GET.get("pagina", "1"))
    effort_of = {word: effort.value for effort, word in EFFORT_WORDS.items()} | {"": ""}
    effort = effort_of.get(typed["zwaarte"])
    if effort is None or "\0" in "".join(typed.values()) or not number:
        raise _cannot_show(request)
    choice = Choice(neighbourhood=typed["wijk"], theme=typed["thema"], effort=effort)
    found = overview(choice, language=active_language(), today=clock.today(), number=number)
    for name, field in FILTERS.items():
        if typed[name] and not any(option.chosen for option in found.options[field]):
            raise _cannot_show(request)
    return page_context(request, page=page) | {"listing": _listing(page, typed, found)}


def _base() -> str:
    return index_url(RoleIndexPage.fixed_slug, active_language())


def _cannot_show(request: HttpRequest) -> CannotShowError:
    lead = _("Choose again from all volunteer work.")
    return no_such_choice(request, lead=lead, label=_("All volunteer work"), url=_base())


def _listing(page: RoleIndexPage, typed: dict[str, str], found: Overview) -> Values:
    base, who = _base(), organisation(active_language())
    labels = {
        "wijk": who.word_neighbourhood or _("Neighbourhood"),
        "thema": who.word_themes or _("Theme"),
        "zwaarte": _("How heavy"),
    }
    words = {effort.value: word for effort, word in EFFORT_WORDS.items()}
    filters = [
        Filter(name=name, label=labels[name], options=found.options[field], words=words if name == "zwaarte" else {})
        for name, field in FILTERS.items()
    ]
    choices = filter_values(base, typed, filters)
    count = ngettext("%(count)d thing you can help with", "%(count)d things you can help with", found.total)
    return {
        "title": page.title,
        "summary": page.summary,
        "lang": lang_of(page),
        "introduction": page.introduction,
        **choices,
        "count_text": count % {"count": found.total},
        "cards": found.cards,
        "empty": not found.cards,
        "empty_links": [{"label": _("All volunteer work"), "url": base}] if choices["chosen"] else [],
        "next_url": next_url(base, typed, number=found.number, has_next=found.has_next),
        "more_text": _("More volunteer work"),
    }


@provides(RolePage)
def role_context(page: RolePage, request: HttpRequest) -> Values:
    """One role: its prose in the page's language, its facts from the source page."""
    source = page.source
    place = source.neighbourhood or (source.venue.neighbourhood if source.venue else None)
    open_now = source.takes_helpers(clock.today())
    values = {
        "title": page.title,
        "summary": page.summary,
        "lang": lang_of(page),
        "neighbourhood": place.name.text(active_language()) if place else "",
        "tasks": page.tasks,
        "gains": [line.strip() for line in page.gains.splitlines() if line.strip()],
        "training": page.training,
        "facts": _facts(page, source),
        "asked": _asked(source),
        "status_text": "" if open_now else _status(source),
        "help_url": f"{_base()}{page.slug}/ik-help/" if open_now else "",
        "contact": _contact(source),
        "picture": picture_of(source, words=page),
        "helps": _helps(source),
    }
    text = _("%(title)s: volunteer work") % {"title": page.title}
    if values["neighbourhood"]:
        text = f"{text}, {values['neighbourhood']}"
    return page_context(request, page=page, share_text=text, picture=source.image) | {"role": values}


def _status(source: RolePage) -> str:
    if source.full and source.live:
        return _("There are enough people just now.")
    return _("Nobody is sought for this any more.")


def _facts(page: RolePage, source: RolePage) -> list[Fact]:
    """When and where."""
    when, lang = page.when or source.when, lang_of(page) if page.when else lang_of(source)
    facts = [Fact(sign="clock", label=_("When"), text=capital(when), lang=lang)] if when else []
    if source.hours_a_week is not None:
        facts.append(Fact(sign="calendar", label=_("How much time"), text=hours_text(source.hours_a_week)))
    if source.venue is not None:
        place = ", ".join([source.venue.name.text(active_language()), *source.venue.address_lines])
        facts.append(Fact(sign="pin", label=_("Where"), text=place))
        facts.append(Fact(sign="access", label=_("Getting in"), text=access_sentences(source.venue)))
    if source.places:
        words = ngettext("%(count)d person is sought.", "%(count)d people are sought.", source.places)
        facts.append(Fact(sign="people", label=_("Open places"), text=words % {"count": source.places}))
    if source.open_until is not None:
        until = _("until %(date)s") % {"date": date_format(source.open_until, "j F Y")}
        facts.append(Fact(sign="calendar", label=_("You can apply"), text=until))
    return [fact for fact in facts if fact.text]


def hours_text(hours: Decimal) -> str:
    """Say how many hours a week: "ongeveer 2,5 uur per week"."""
    return _("about %(hours)s hours a week") % {"hours": number_format(hours.normalize())}


def _asked(source: RolePage) -> list[Fact]:
    """What it asks of somebody, also what it does not ask: that decides for many."""
    company = Company(source.company)
    dutch = _("You need to speak some Dutch.") if source.dutch_needed else _("You need not speak Dutch well.")
    certificate = (
        _("We ask for a certificate of conduct.") if source.certificate else _("You need no certificate of conduct.")
    )
    return [
        Fact(sign="hand", label=_("How heavy"), text=capital(str(Effort(source.effort).label))),
        Fact(sign="people", label=_("With whom"), text=capital(str(company.label))),
        Fact(sign="chat", label=_("Language"), text=dutch),
        Fact(sign="check", label=_("Certificate"), text=certificate),
    ]


def _contact(source: RolePage) -> Values:
    """Whom one has to do with: the role's own, else the organisation. The e-mail is never shown."""
    who = organisation(active_language())
    phone = source.contact_phone or who.phone
    return {
        "role": source.contact_role,
        "lang": lang_of(source) if source.contact_role else "",
        "phone": phone,
        "phone_href": phone_href(phone),
        "email": "",
        "walk_in": "" if phone else who.walk_in,
    }


def _helps(source: RolePage) -> list[TitledLink]:
    """The activities and initiatives it helps, by the pages that a preview may hold only in memory."""
    helped = {"agenda": source.activities.all(), "initiatieven": source.initiatives.all()}
    found = {slug: Page.objects.live().filter(pk__in=[page.pk for page in pages]) for slug, pages in helped.items()}
    links = links_below(found, active_language())
    return [link for slug in helped for link in links[slug]]
