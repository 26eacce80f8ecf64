"""Values of the initiatives' pages."""

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from core import clock
from core.images.pictures import shown
from core.organisation.queries import organisation
from core.pages.chrome import page_context
from core.pages.providers import CannotShowError, provides
from core.pages.queries import language_of
from initiatives.enums import HelpWanted, Stage
from initiatives.models import InitiativeIndexPage, InitiativePage
from initiatives.queries.cards import index_url, initiative_url, stages
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
#: Nobody turns so many pages; a choice helps more.
LAST_PAGE = 20
#: Kind of help → a sign of static/icons.svg.
HELP_SIGNS = {HelpWanted.SPACE: "home", HelpWanted.MONEY: "price", HelpWanted.HANDS: "hand", HelpWanted.THINGS: "bag"}

type Values = dict[str, Any]


def _language() -> str:
    return get_language() or settings.LANGUAGE_CODE


def _lang_of(page: InitiativePage | InitiativeIndexPage) -> str:
    """Return the language of the page's prose where it is not the visitor's."""
    code = language_of(page)
    return "" if code == _language() else code


@provides(InitiativeIndexPage)
def index_context(page: InitiativeIndexPage, request: HttpRequest) -> Values:
    """One page of cards; a choice that cannot be is explained instead."""
    typed = {name: request.GET.get(name, "") for name in FILTERS}
    asked = request.GET.get("pagina", "1")
    number = int(asked) if asked.isdecimal() and len(asked) <= len(str(LAST_PAGE)) else 0
    stage_of = {word: stage.value for stage, word in STAGE_WORDS.items()} | {"": ""}
    stage = stage_of.get(typed["fase"])
    if stage is None or "\0" in "".join(typed.values()) or not 1 <= number <= LAST_PAGE:
        raise _cannot_show(request)
    choice = Choice(neighbourhood=typed["wijk"], theme=typed["thema"], stage=stage)
    found = overview(choice, language=_language(), number=number)
    for name, field in FILTERS.items():
        if typed[name] and not any(option.chosen for option in found.options[field]):
            raise _cannot_show(request)
    return page_context(request, page=page) | {"listing": _listing(page, typed, found)}


def _cannot_show(request: HttpRequest) -> CannotShowError:
    context = page_context(request, title=_("We cannot show this"))
    context["message"] = {
        "title": _("We cannot show this"),
        "lines": [_("One of your choices is not there (any more)."), _("Choose again from all initiatives.")],
        "button": None,
        "links": [{"label": _("All initiatives"), "url": index_url(_language())}],
    }
    return CannotShowError(context, status=404)


def _listing(page: InitiativeIndexPage, typed: dict[str, str], found: Overview) -> Values:
    base = index_url(_language())

    def address(**changes: str) -> str:
        query = urlencode({name: value for name, value in (typed | changes).items() if value})
        return f"{base}?{query}" if query else base

    who = organisation(_language())
    labels = {
        "wijk": who.word_neighbourhood or _("Neighbourhood"),
        "thema": who.word_themes or _("Theme"),
        "fase": _("How far"),
    }
    filters, chosen = [], []
    for name, field in FILTERS.items():
        options = []
        for option in found.options[field]:
            word = STAGE_WORDS[Stage(option.value)] if name == "fase" else option.value
            url = address(**{name: "" if option.chosen else word})
            options.append({"label": f"{option.label} ({option.count})", "url": url, "chosen": option.chosen})
            if option.chosen:
                remove = _("Take away %(choice)s") % {"choice": option.label}
                chosen.append({"label": option.label, "remove_url": url, "remove_label": remove})
        if options:
            filters.append({"name": name, "label": labels[name], "options": options})
    return {
        "title": page.title,
        "summary": page.summary,
        "lang": _lang_of(page),
        "introduction": page.introduction,
        "filters": filters,
        "chosen": chosen,
        "count_text": ngettext("%(count)d initiative", "%(count)d initiatives", found.total) % {"count": found.total},
        "cards": found.cards,
        "empty": not found.cards,
        "empty_links": [{"label": _("All initiatives"), "url": base}] if chosen else [],
        "next_url": address(pagina=str(found.number + 1)) if found.has_next and found.number < LAST_PAGE else "",
        "more_text": _("More initiatives"),
    }


@provides(InitiativePage)
def initiative_context(page: InitiativePage, request: HttpRequest) -> Values:
    """One initiative: its prose in the page's language, its facts from the source page."""
    source = source_of(page)
    address, joins = initiative_url(page, _language()), page.live and can_join(source)
    texts = [(_("Why"), page.need), (_("What they do"), page.approach)]
    facts = [
        ("people", _("For whom"), page.audience, page),
        ("pin", _("Where"), page.where, page),
        ("clock", _("When"), page.when, page),
        ("chat", _("Who carry it"), source.carried_by, source),
    ]
    words = page if page.image_alt else source
    values = {
        "title": page.title,
        "summary": page.summary,
        "lang": _lang_of(page),
        "neighbourhood": str(source.neighbourhood or ""),
        "stages": stages(source.stage, source.stage_since, source.handed_over_to, stage_dates(source)),
        "outcome": page.outcome,
        "texts": [{"heading": heading, "text": text} for heading, text in texts if text],
        "updates": [
            {
                "date_text": date_format(update.date, "j F Y"),
                "text": update.text,
                "picture": shown(update.image, alt=update.image_alt, lang=_lang_of(page)),
            }
            for update in page.updates.select_related("image").prefetch_related("image__renditions")
        ],
        "picture": shown(source.image, alt=words.image_alt, lang=_lang_of(words)),
        "facts": [_fact(sign, text, label, _lang_of(its)) for sign, label, text, its in facts if text],
        "help_wanted": [_fact(HELP_SIGNS[kind], str(kind.label)) for kind in HelpWanted if kind in source.help_wanted],
        "help_url": f"{address}ik-help/" if joins and source.help_wanted else "",
        "come_url": f"{address}ik-kom/" if joins else "",
        "activities": [_activity(one) for one in coming_activities(source, language=_language(), now=clock.now())],
    }
    text = _("%(title)s, an initiative of residents") % {"title": page.title}
    if source.neighbourhood:
        text = f"{text}, {source.neighbourhood}"
    return page_context(request, page=page, share_text=text, picture=source.image) | {"initiative": values}


def _fact(sign: str, text: str, label: str = "", lang: str = "") -> dict[str, str]:
    return {"sign": sign, "label": label, "text": text, "url": "", "lang": lang}


def _activity(activity: ComingActivity) -> dict[str, str]:
    when = date_format(localtime(activity.next_at), "l j F, H.i") if activity.next_at else ""
    return {"title": activity.title, "url": activity.url, "lang": activity.lang, "when_text": when}
