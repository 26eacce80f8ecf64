"""Values of the initiatives' pages."""

from typing import Any

from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core import clock
from core.images.pictures import picture_of, shown
from core.organisation.queries import organisation
from core.pages.choices import Filter, filter_values, next_url, no_such_choice, page_number
from core.pages.chrome import page_context
from core.pages.providers import CannotShowError, provides
from core.pages.queries import TitledLink, links_below
from core.pages.reading import active_language, lang_of
from initiatives.enums import HelpWanted, Stage
from initiatives.models import InitiativeIndexPage, InitiativePage
from initiatives.queries.cards import ending, index_url, initiative_url, stages
from initiatives.queries.initiative import ComingActivity, can_join, coming_activities, source_of, stage_dates
from initiatives.queries.overview import Choice, Overview, overview

#: Words of the filter ``fase``: they stand in addresses, the same in every language.
STAGE_WORDS = {
    Stage.IDEA: "idee",
    Stage.EXPLORING: "verkennen",
    Stage.PLANNING: "plan-maken",
    Stage.RUNNING: "loopt",
    Stage.INDEPENDENT: "zelfstandig",
    Stage.HANDED_OVER: "overgedragen",
    Stage.STOPPED: "gestopt",
}
#: Filter of the address → field of :class:`Choice`.
FILTERS = {"wijk": "neighbourhood", "thema": "theme", "fase": "stage"}
#: Kind of help → a sign of static/icons.svg.
HELP_SIGNS = {HelpWanted.SPACE: "home", HelpWanted.MONEY: "price", HelpWanted.HANDS: "hand", HelpWanted.THINGS: "bag"}

type Values = dict[str, Any]


@provides(InitiativeIndexPage)
def index_context(page: InitiativeIndexPage, request: HttpRequest) -> Values:
    """One page of cards; a choice that cannot be is explained instead."""
    typed = {name: request.GET.get(name, "") for name in FILTERS}
    number = page_number(request.GET.get("pagina", "1"))
    stage_of = {word: stage.value for stage, word in STAGE_WORDS.items()} | {"": ""}
    stage = stage_of.get(typed["fase"])
    if stage is None or "\0" in "".join(typed.values()) or not number:
        raise _cannot_show(request)
    choice = Choice(neighbourhood=typed["wijk"], theme=typed["thema"], stage=stage)
    found = overview(choice, language=active_language(), number=number)
    for name, field in FILTERS.items():
        if typed[name] and not any(option.chosen for option in found.options[field]):
            raise _cannot_show(request)
    return page_context(request, page=page) | {"listing": _listing(page, typed, found)}


def _cannot_show(request: HttpRequest) -> CannotShowError:
    lead, url = _("Choose again from all initiatives."), index_url(active_language())
    return no_such_choice(request, lead=lead, label=_("All initiatives"), url=url)


def _listing(page: InitiativeIndexPage, typed: dict[str, str], found: Overview) -> Values:
    base, who = index_url(active_language()), organisation(active_language())
    labels = {
        "wijk": who.word_neighbourhood or _("Neighbourhood"),
        "thema": who.word_themes or _("Theme"),
        "fase": _("How far"),
    }
    words = {stage.value: word for stage, word in STAGE_WORDS.items()}
    filters = [
        Filter(name=name, label=labels[name], options=found.options[field], words=words if name == "fase" else {})
        for name, field in FILTERS.items()
    ]
    choices = filter_values(base, typed, filters)
    return {
        "title": page.title,
        "summary": page.summary,
        "lang": lang_of(page),
        "introduction": page.introduction,
        **choices,
        "count_text": ngettext("%(count)d initiative", "%(count)d initiatives", found.total) % {"count": found.total},
        "cards": found.cards,
        "empty": not found.cards,
        "empty_links": [{"label": _("All initiatives"), "url": base}] if choices["chosen"] else [],
        "next_url": next_url(base, typed, number=found.number, has_next=found.has_next),
        "more_text": _("More initiatives"),
    }


@provides(InitiativePage)
def initiative_context(page: InitiativePage, request: HttpRequest) -> Values:
    """One initiative: its prose in the page's language, its facts from the source page."""
    source = source_of(page)
    language = active_language()
    address, joins = initiative_url(page, language), page.live and can_join(source)
    texts = [(_("Why"), page.need), (_("What they do"), page.approach)]
    facts = [
        ("people", _("For whom"), page.audience, page),
        ("pin", _("Where"), page.where, page),
        ("clock", _("When"), page.when, page),
        ("chat", _("Who carry it"), source.carried_by, source),
    ]
    values = {
        "title": page.title,
        "summary": page.summary,
        "lang": lang_of(page),
        "neighbourhood": str(source.neighbourhood or ""),
        "stages": stages(source.stage, source.stage_since, source.handed_over_to, stage_dates(source)),
        "ending": ending(source.stage, source.handed_over_to),
        "outcome": page.outcome,
        "texts": [{"heading": heading, "text": text} for heading, text in texts if text],
        "updates": [
            {
                "date_text": date_format(update.date, "j F Y"),
                "text": update.text,
                "picture": shown(update.image, alt=update.image_alt, lang=lang_of(page)),
            }
            for update in page.updates.select_related("image").prefetch_related("image__renditions")
        ],
        "picture": picture_of(source, words=page),
        "facts": [_fact(sign, text, label, lang_of(its)) for sign, label, text, its in facts if text],
        "help_wanted": [_fact(HELP_SIGNS[kind], str(kind.label)) for kind in HelpWanted if kind in source.help_wanted],
        "help_url": f"{address}ik-help/" if joins and source.help_wanted else "",
        "come_url": f"{address}ik-kom/" if joins else "",
        "helping": _helping(source),
        "activities": [_activity(one) for one in coming_activities(source, language=language, now=clock.now())],
    }
    text = _("%(title)s, an initiative of residents") % {"title": page.title}
    if source.neighbourhood:
        text = f"{text}, {source.neighbourhood}"
    return page_context(request, page=page, share_text=text, picture=source.image) | {"initiative": values}


def _helping(source: InitiativePage) -> list[TitledLink]:
    """The volunteer roles with room that help it, by the reverse relation: their room lies above (one query)."""
    slug = "vrijwilligerswerk"
    found = {slug: source.roles.wanted(clock.today()).with_room()} if source.pk else {}
    return links_below(found, active_language())[slug] if found else []


def _fact(sign: str, text: str, label: str = "", lang: str = "") -> dict[str, str]:
    return {"sign": sign, "label": label, "text": text, "url": "", "lang": lang}


def _activity(activity: ComingActivity) -> dict[str, str]:
    when = date_format(localtime(activity.next_at), "l j F, H.i") if activity.next_at else ""
    return {"title": activity.title, "url": activity.url, "lang": activity.lang, "when_text": when}
