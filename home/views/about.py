"""Mission, policy and partners."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from activities.domain.phrasing import dates as say_dates
from activities.presentation import local_today, phrasing
from core import clock
from core.clock import zone
from core.images.pictures import shown
from core.models import Partner
from core.organisation.queries import phone_href
from core.pages.chrome import Chrome, page_context
from core.pages.providers import provides
from core.pages.reading import active_language
from home.blocks import Offer
from home.domain.plan import Phase, phase
from home.models import MissionPage, PartnersPage, PolicyPage
from home.presentation import Values, head
from home.queries import about
from home.queries.about import CarriedOut, Carriers, Plan, anchor
from home.queries.front import Target, targets

#: Offer → a sign of static/icons.svg.
OFFER_SIGNS = {Offer.AT_HOME: "home", Offer.FREE: "price", Offer.WHEELCHAIR: "access", Offer.WALK_IN: "door"}


@provides(MissionPage)
def mission_context(page: MissionPage, request: HttpRequest) -> Values:
    """The mission: statements with their proof, the way of working as steps, networks."""
    context = page_context(request, page=page)
    quotation = {"text": page.quotation, "source": page.quotation_source} if page.quotation else None
    values = head(page) | {
        "highlight": page.highlight,
        "introduction": page.introduction,
        "statements_heading": page.statements_heading,
        "statements": _statements(page, context["chrome"]),
        "steps_heading": page.steps_heading or _("How we do that"),
        "steps": [{"title": block.value["title"], "text": block.value["text"]} for block in page.steps],
        "networks_heading": page.networks_heading or _("Networks"),
        "networks": _networks(page.networks),
        "body": page.body,
        "quotation": quotation,
    }
    return context | {"mission": values}


def _statements(page: MissionPage, chrome: Chrome) -> list[Values]:
    """The statements, each with what proves it now; what is not there (any more) proves nothing.

    Read as they are stored: only titles and addresses of what they point to are needed, not the pages.
    """
    statements = [block["value"] for block in page.statements.raw_data]
    proofs = [proof for statement in statements for proof in statement.get("proof", ())]
    of_type: dict[str, set[Any]] = {"page": set(), "priority": set(), "offer": set()}
    for proof in proofs:
        of_type[proof["type"]].add(proof["value"])
    now = clock.now()
    known = _Known(
        pages=targets(of_type["page"], chrome.language_code),
        plans=about.plans_of(of_type["priority"], chrome.language_code),
        serving=about.serving(of_type["priority"], now=now),
        offering=about.offering(of_type["offer"], now=now),
        agenda_url=chrome.agenda_url,
    )
    return [
        {
            "title": statement["title"],
            "text": statement.get("text", ""),
            "proof": [
                made for proof in statement.get("proof", ()) if (made := known.proof(proof["type"], proof["value"]))
            ],
        }
        for statement in statements
    ]


class _Known:
    """What is known of everything that statements point to."""

    def __init__(
        self,
        *,
        pages: dict[int, Target],
        plans: dict[int, about.Planned],
        serving: dict[int, tuple[int, int]],
        offering: dict[str, int],
        agenda_url: str,
    ) -> None:
        self.pages, self.plans, self.serving, self.offering = pages, plans, serving, offering
        self.agenda_url = agenda_url

    def proof(self, kind: str, value: Any) -> Values | None:
        """One proof as a link; None where there is nothing to show."""
        if kind == "page":
            target = self.pages.get(value)
            return _proof("link", target.title, target.url, target.lang) if target else None
        if kind == "priority":
            plan = self.plans.get(value)
            if plan is None:
                return None
            counts = _serving_text(*self.serving[value])
            words = _("%(priority)s: %(counts)s") % {"priority": plan.name, "counts": counts} if counts else plan.name
            return _proof("check", words, plan.url)
        count = self.offering.get(value, 0)
        if not count:
            return None
        offer = Offer(value)
        return _proof(OFFER_SIGNS[offer], _offer_text(offer, count), f"{self.agenda_url}?{offer.value}=1")


def _offer_text(offer: Offer, count: int) -> str:
    """Say how many activities there are of an offer, in whole phrases: languages inflect them in their own ways."""
    match offer:
        case Offer.AT_HOME:
            words = ngettext("%(count)d activity to join from home", "%(count)d activities to join from home", count)
        case Offer.FREE:
            words = ngettext("%(count)d free activity", "%(count)d free activities", count)
        case Offer.WHEELCHAIR:
            words = ngettext(
                "%(count)d activity where a wheelchair can get in",
                "%(count)d activities where a wheelchair can get in",
                count,
            )
        case Offer.WALK_IN:
            words = ngettext("%(count)d activity to walk into", "%(count)d activities to walk into", count)
    return words % {"count": count}


def _proof(sign: str, text: str, url: str, lang: str = "") -> Values:
    return {"sign": sign, "text": text, "url": url, "lang": lang}


def _serving_text(activities: int, initiatives: int) -> str:
    """Say counts: "3 activiteiten en 1 initiatief"; what there is none of stays unsaid."""
    parts = []
    if activities:
        parts.append(ngettext("%(count)d activity", "%(count)d activities", activities) % {"count": activities})
    if initiatives:
        parts.append(ngettext("%(count)d initiative", "%(count)d initiatives", initiatives) % {"count": initiatives})
    return _("%(first)s and %(last)s") % {"first": parts[0], "last": parts[1]} if len(parts) > 1 else "".join(parts)


def _networks(blocks: Iterable[Any]) -> list[Values]:
    return [
        {
            "name": block.value["name"],
            "purpose": block.value["purpose"],
            "partners": [_partner_link(partner) for partner in block.value["partners"] if partner is not None],
            "contact": _network_contact(block.value),
        }
        for block in blocks
    ]


def _network_contact(value: Any) -> Values | None:
    if not (value["contact_phone"] or value["contact_email"]):
        return None
    phone = value["contact_phone"]
    return {
        "role": value["contact_role"], "phone": phone, "phone_href": phone_href(phone), "email": value["contact_email"]
    }  # fmt: skip


def _partner_link(partner: Partner) -> Values:
    return {"name": partner.name.text(active_language()), "url": partner.link}


@provides(PartnersPage)
def partners_context(page: PartnersPage, request: HttpRequest) -> Values:
    """All partners, and the networks."""
    language = active_language()
    values = head(page) | {
        "introduction": page.introduction,
        "partners": [
            _partner_link(partner)
            | {
                "slug": partner.slug,
                "together": partner.together.text(language),
                "lang": "" if partner.together.language(language) == language else partner.together.language(language),
                "logo": shown(partner.logo, alt="", spec="max-320x160"),
            }
            for partner in Partner.objects.select_related("logo")
        ],
        "networks_heading": page.networks_heading or _("Networks"),
        "networks": _networks(page.networks),
    }
    return page_context(request, page=page) | {"partners": values}


@provides(PolicyPage)
def policy_context(page: PolicyPage, request: HttpRequest) -> Values:
    """The plan: its priorities in order, each with what carries it out; earlier plans; who adopted it when."""
    context = page_context(request, page=page)
    now = clock.now()
    today = local_today(now, zone())
    when = phase(page.period_start, page.period_end, today=today)
    rows = list(page.priorities.select_related("priority").all() if page.pk else page.priorities.all())
    carried = about.carried_out(
        [row.priority_id for row in rows],
        first=date(page.period_start, 1, 1),
        last=date(page.period_end, 12, 31),
        today=today,
        now=now,
    )
    links = targets(
        [pk for one in carried.values() for part in (one.activities, one.initiatives, one.now) for pk in part.shown],
        active_language(),
    )
    others = about.other_plans(page)
    values = head(page) | {
        "period_text": _("%(start)s–%(end)s") % {"start": page.period_start, "end": page.period_end},
        "phase": when.value,
        "phase_text": _phase_text(page, when),
        "current_plan": _current(others, when, today),
        "introduction": page.introduction,
        "priorities_heading": _("Our priorities"),
        "priorities": [_priority(row, carried[row.priority_id], links, when) for row in rows],
        "body": page.body,
        "earlier_plans": [_plan(plan) for plan in others if plan.last_year < page.period_start],
        "adopted_text": _adopted(page),
    }
    return context | {"policy": values}


def _phase_text(page: PolicyPage, when: Phase) -> str:
    words = {
        Phase.COMING: _("This plan begins in %(start)s and runs up to and including %(end)s."),
        Phase.RUNNING: _("This plan runs from %(start)s up to and including %(end)s."),
        Phase.OVER: _("This plan ran up to and including %(end)s."),
    }
    return words[when] % {"start": page.period_start, "end": page.period_end}


def _priority(row: Any, carried: CarriedOut, links: dict[int, Target], when: Phase) -> Values:
    """A priority with what carries it out. Where there is nothing, nothing is said: never a 0."""
    is_over = when == Phase.OVER
    groups = [
        (_("What we did for it") if is_over else _("What we do for it"), carried.activities, carried.initiatives),
        (_("What goes on today"), carried.now, Carriers()),
    ]
    return {
        "title": row.priority.name.text(active_language()),
        "anchor": anchor(row.priority.slug),
        "text": row.text,
        "evidence_heading": _("What came of it") if is_over else _("What we see of it"),
        "evidence": row.evidence,
        "groups": [
            {
                "heading": heading,
                "count_text": _serving_text(activities.count, initiatives.count),
                "links": [links[pk] for part in (activities, initiatives) for pk in part.shown if pk in links],
                "more": max(0, activities.count + initiatives.count - len(activities.shown) - len(initiatives.shown)),
            }
            for heading, activities, initiatives in groups
            if activities.shown or initiatives.shown
        ],
    }


def _plan(plan: Plan) -> Values:
    years = _("%(start)s–%(end)s") % {"start": plan.first_year, "end": plan.last_year}
    return {"title": plan.title, "url": plan.url, "years": years}


def _current(others: list[Plan], when: Phase, today: date) -> Values | None:
    """The plan that runs now, on the page of one that is over."""
    if when != Phase.OVER:
        return None
    running = (one for one in others if phase(one.first_year, one.last_year, today=today) == Phase.RUNNING)
    return next((_plan(one) for one in running), None)


def _adopted(page: PolicyPage) -> str:
    if page.adopted_on is None:
        return ""
    day = say_dates.full_date(page.adopted_on, phrasing())
    if not page.adopted_by:
        return _("Adopted on %(day)s.") % {"day": day}
    return _("Adopted by %(who)s on %(day)s.") % {"who": page.adopted_by, "day": day}
