"""Privacy, accessibility, complaints, and what an ANBI publishes."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from activities.domain.phrasing import dates as say_dates
from activities.presentation import capital, phrasing
from core.organisation.queries import Organisation
from core.pages.chrome import page_context
from core.pages.prose import plain
from core.pages.providers import provides
from core.pages.queries import titled_link
from core.pages.reading import lang_of_label
from core.privacy.cookies import cookies
from core.privacy.declarations import kept_data
from home.domain import authorities
from home.domain.accessibility import Checked
from home.domain.authorities import Authority
from home.models import AccessibilityPage, AnbiPage, ComplaintsPage, PrivacyPage
from home.models.duties import AskedPage
from home.presentation import Values, contact_of, head
from home.queries.duties import checked, page_types


@provides(PrivacyPage)
def privacy_context(page: PrivacyPage, request: HttpRequest) -> Values:
    """What is kept, made from the models; whom to ask, what one may ask, where to complain."""
    context = page_context(request, page=page)
    values = head(page) | _asked(page, context["chrome"].organisation, authorities.DATA)
    values |= {
        "introduction": page.introduction,
        "body": page.body,
        "parts": kept_data(),
        "cookies": cookies(),
        "rights": [
            _("See what we have of you."),
            _("Have it put right when it is wrong."),
            _("Have it removed."),
            _("Ask us to use it no longer, or for fewer things."),
            _("Take it with you, in a file that a computer can read."),
        ],
        "list_url": reverse("kept_data"),
    }
    return context | {"privacy": values}


@provides(ComplaintsPage)
def complaints_context(page: ComplaintsPage, request: HttpRequest) -> Values:
    """How to complain, to whom, when there is an answer, and what then."""
    context = page_context(request, page=page)
    days = page.source.answer_days
    promise = ngettext(
        "You get an answer within %(count)d working day.", "You get an answer within %(count)d working days.", days
    )
    values = head(page) | _asked(page, context["chrome"].organisation, authorities.COMPLAINTS)
    values |= {
        "introduction": page.introduction,
        "promise": promise % {"count": days},
        "body": page.body,
        "address_lines": context["chrome"].organisation.address_lines,
    }
    return context | {"complaints": values}


@provides(AccessibilityPage)
def accessibility_context(page: AccessibilityPage, request: HttpRequest) -> Values:
    """The statement: how far we are, what a program found, what people know, how to report."""
    context = page_context(request, page=page)
    facts = page.source
    found = checked()
    values = head(page) | _asked(page, context["chrome"].organisation, authorities.ACCESS)
    values |= {
        "introduction": page.introduction,
        "status": capital(str(facts.get_status_display())),
        "examined": _examined(facts),
        "report_url": facts.report_url,
        "checked": _checked(found) if found else None,
        "shortcomings": page.shortcomings,
    }
    return context | {"accessibility": values}


def _asked(page: AskedPage, who: Organisation, usual: Mapping[str, Authority]) -> Values:
    """Whom to ask, and who looks at it after us."""
    facts = page.source
    own = Authority(name=facts.authority_name, url=facts.authority_url) if facts.authority_name else None
    return {"contact": contact_of(facts, who), "authority": own or usual[who.country]}


def _examined(facts: AccessibilityPage) -> str:
    if not (facts.examined_on and facts.examined_by):
        return _("Nobody has examined the whole site yet.")
    words = {"who": facts.examined_by, "day": say_dates.full_date(facts.examined_on, phrasing())}
    return _("%(who)s examined the whole site on %(day)s.") % words


def _checked(found: Checked) -> Values:
    """The record of the tests in words. Of types that were not looked at it says so."""
    names = page_types()
    views = _view_names()
    looked = sorted(capital(names.get(kind) or views[kind]) for kind in found.kinds if kind in names or kind in views)
    return {
        "day": say_dates.full_date(found.day, phrasing()),
        "tool": found.tool,
        "browser": found.browser,
        "checks": found.checks,
        "widths": _("%(narrow)d and %(wide)d") % {"narrow": found.widths[0], "wide": found.widths[-1]},
        "findings": _findings(found.findings),
        "states": sum(found.kinds.values()),
        "looked": looked,
        "missed": sorted(capital(name) for kind, name in names.items() if kind not in found.kinds),
    }


def _findings(number: int) -> str:
    if not number:
        return _("The program found nothing wrong.")
    return ngettext("The program found %(count)d thing.", "The program found %(count)d things.", number) % {
        "count": number
    }


def _view_names() -> dict[str, str]:
    """What is no page of the tree, by the names that the tests use."""
    return {
        "hand-in": _("form to hand in an idea"),
        "back-to-your-idea": _("way back to your own idea"),
        "subscribe": _("the agenda in your own calendar"),
        "open-data": _("open data"),
        "own-website": _("the agenda on another website"),
        "screen": _("screen for the hallway"),
        "kept-data": _("list of what we keep"),
        "search": _("search page"),
        "message": _("message that something is not there"),
    }


@provides(AnbiPage)
def anbi_context(page: AnbiPage, request: HttpRequest) -> Values:
    """What the tax office asks, in its own order; what is not there yet is said."""
    context = page_context(request, page=page)
    facts = page.source
    chrome = context["chrome"]
    board = [
        {"role": str(row.role), "lang": lang_of_label(row.role), "name": row.name or _("name follows")}
        for row in facts.board.all()
    ]
    accounts = sorted(facts.accounts.select_related("document") if facts.pk else facts.accounts.all(), key=_newest)
    plan = titled_link(facts.policy_page, chrome.language_code) if facts.policy_page else None
    parts: list[Values] = [
        _part("goal", _("Goal"), text=page.goal),
        _part("policy", _("Main lines of the policy plan"), text=page.policy, link=vars(plan) if plan else None),
        _part("board", _("Functions and names of the board"), rows=board),
        _part("pay", _("Pay policy"), text=page.pay_policy),
        _part("report", _("Report of what we did"), text=page.activities, link=_document(facts.report)),
        _part(
            "accounts",
            _("Annual accounts"),
            links=[_document(row.document, _("Accounts of %(year)s") % {"year": row.year}) for row in accounts],
        ),
    ]
    values = head(page) | {
        "names": _names(facts, chrome.organisation),
        "parts": parts,
    }
    return context | {"anbi": values}


def _names(facts: AnbiPage, who: Organisation) -> list[Values]:
    """Both names where they differ, the numbers, and how to reach us."""
    lines = [
        (_("Name in the statutes"), facts.legal_name),
        (_("Known as"), who.name if who.name != facts.legal_name else ""),
        (_("RSIN"), facts.rsin),
        (_("Chamber of commerce"), facts.kvk),
        (_("Address"), ", ".join(who.address_lines)),
        (_("Phone"), who.phone),
        (_("E-mail"), who.email),
    ]
    return [{"label": label, "text": text} for label, text in lines if text]


def _part(
    anchor: str,
    heading: str,
    *,
    text: str = "",
    link: Values | None = None,
    rows: list[Values] | None = None,
    links: list[Values | None] | None = None,
) -> Values:
    every = [one for one in (link, *(links or ())) if one]
    text = text if plain(text) else ""  # an editor's empty box holds an empty paragraph
    return {
        "anchor": anchor, "heading": heading, "text": text, "rows": rows or [], "links": every,
        "empty": not (text or rows or every),
    }  # fmt: skip


def _document(document: Any, title: str = "") -> Values | None:
    """A file: its title, address, kind and size."""
    if document is None:
        return None
    return {
        "title": title or document.title,
        "url": document.url,
        "kind": document.file_extension.upper(),
        "bytes": document.file_size,  # asking for it would write it down where it is not known
    }


def _newest(row: Any) -> int:
    return -int(row.year)
