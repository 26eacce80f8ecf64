"""Ready values for a moderator's screen of one submission."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from core.organisation.queries import phone_href
from initiatives.domain.lifecycle import ActorKind, Event, State, possible
from initiatives.domain.sensitive import Kind
from initiatives.enums import ANSWERED, WAITING, Answer, HelpWanted, ProposalKind, SubmissionState
from initiatives.models import InitiativePage, Submission, SubmissionEvent, UpdateProposal, review_mark
from initiatives.queries.readers import team_of
from initiatives.queries.replies import Reply, replies
from initiatives.queries.screening import warnings
from initiatives.views.agenda import may_add

#: What each warning means, and what to do.
WARNINGS: dict[Kind, Any] = {
    Kind.OWN: gettext_lazy("Contact data of the initiator. We promised that this never stands on the website."),
    Kind.EMAIL: gettext_lazy("An e-mail address"),
    Kind.PHONE: gettext_lazy("A phone number"),
    Kind.ADDRESS: gettext_lazy("An address: somebody's home?"),
    Kind.LINK: gettext_lazy("A link to another site"),
    Kind.NAME: gettext_lazy("A name: does this person agree?"),
    Kind.HEALTH: gettext_lazy("Something about health: does it say something about one person?"),
}
#: Labels of the fields of the page, in its order.
LABELS: dict[str, Any] = {
    "title": gettext_lazy("Title"),
    "summary": gettext_lazy("Summary"),
    "need": gettext_lazy("Why"),
    "approach": gettext_lazy("What they do"),
    "audience": gettext_lazy("For whom"),
    "neighbourhood": gettext_lazy("Neighbourhood"),
    "themes": gettext_lazy("Themes"),
    "where": gettext_lazy("Where"),
    "when": gettext_lazy("When"),
    "help_wanted": gettext_lazy("Help wanted"),
    "carried_by": gettext_lazy("Name on the website"),
    "outcome": gettext_lazy("What came of it"),
}


def values(submission: Submission, user: Any, *, today: date) -> dict[str, Any]:
    """Return everything the template shows; forms come from the view."""
    page = submission.page
    revision = page.latest_revision if page else None
    draft = page.get_latest_revision_as_object() if page else None
    state = page.current_workflow_task_state if page else None
    may = possible(State(submission.state), ActorKind.MODERATOR)
    ends_the_wait = submission.state == SubmissionState.NEEDS_ADDITION
    may_answer = ends_the_wait or (state is not None and bool(state.task.specific.get_actions(page, user)))
    offered = [Answer.DECLINE] if ends_the_wait else list(Answer)
    texts = draft or submission
    public = _public(texts)
    events = list(submission.events.select_related("actor"))
    return {
        "submission": submission,
        "overdue": submission.is_late(today),
        "waits": submission.state in WAITING,
        "team": team_of(submission),
        "contact": _contact(submission),
        "aids": _aids(submission),
        "public": public,
        "rows": _rows(_public(submission), public),
        "warnings": [{"label": WARNINGS[one.kind], "text": one.text} for one in warnings(submission, texts)],
        "draft": draft,
        "preview_url": reverse("wagtailadmin_pages:view_draft", args=[page.pk]) if page else "",
        "live_url": page.url if page and page.live else "",
        "edit_url": reverse("wagtailadmin_pages:edit", args=[page.pk]) if page else "",
        "agenda_url": reverse("initiative_to_agenda", args=[page.pk]) if page and page.live and may_add(user) else "",
        "may_answer": may_answer,
        "answers": offered,
        "groups": _groups(replies(submission), offered) if may_answer else [],
        "reviewed": review_mark(revision) if revision else "-",
        "to_confirm": submission.state == SubmissionState.RECEIVED and not submission.email,
        "to_tell": submission.state in ANSWERED and not submission.email and submission.told_at is None,
        "to_start": Event.SUBMIT in may and state is None and submission.state == SubmissionState.CONFIRMED,
        "may_pass_on": Event.PASS_ON in may,
        "may_write": Event.WRITE in may,
        "may_withdraw": Event.WITHDRAW in may,
        "may_remove": Event.REMOVE in may,
        "proposals": [_proposal(one, page) for one in submission.proposals.waiting()] if page else [],
        "last_words": _last_words(events),
        "events": [_step(one) for one in events],
    }


def _last_words(events: Iterable[SubmissionEvent]) -> str:
    """Return what the initiator wrote after our last words; empty where we spoke last."""
    said = [one for one in events if one.words]
    return said[-1].words if said and said[-1].by == ActorKind.INITIATOR else ""


def _contact(submission: Submission) -> dict[str, Any]:
    return {
        "name": submission.contact_name,
        "phone": submission.phone,
        "phone_href": phone_href(submission.phone),
        "email": submission.email,
        "call_when": submission.call_when,
        "address": submission.postal_address,
        "comes_by": submission.comes_by,
    }


def _aids(submission: Submission) -> list[dict[str, str]]:
    """Return the screens that help with this one: what to say on the phone, a letter, the pictures that wait."""
    pictures = submission.pictures.count()
    found = []
    if not submission.email and submission.phone:
        found.append(("submission_call", [submission.pk], _("What to say on the phone")))
    if not submission.email:
        found.append(("submission_letter", [submission.pk], _("Print a letter with the card")))
    if pictures:
        text = ngettext("%(number)s picture waits", "%(number)s pictures wait", pictures) % {"number": pictures}
        found.append(("submission_pictures", [], text))
    return [{"url": reverse(name, args=args), "label": label} for name, args, label in found]


def _public(one: InitiativePage | Submission) -> list[tuple[str, str]]:
    """Return what visitors read once it is placed, as labels and texts, in the order of the page."""
    named = one.carried_by if isinstance(one, InitiativePage) else one.public_name
    texts = {name: getattr(one, name, "") for name in LABELS} | {
        "neighbourhood": str(one.neighbourhood or ""),
        "themes": ", ".join(str(theme) for theme in one.themes.all()),
        "help_wanted": _kinds(one.help_wanted),
        "carried_by": named or _("no name"),
    }
    return [(str(label), texts[name]) for name, label in LABELS.items() if texts[name]]


def _kinds(help_wanted: Iterable[str]) -> str:
    return ", ".join(str(HelpWanted(kind).label) for kind in help_wanted)


def _rows(typed: list[tuple[str, str]], public: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return the text as typed; beside it what becomes public, where staff or the initiator changed it."""
    now = dict(public)
    was = dict(typed)
    labels = dict.fromkeys([*was, *now])
    return [
        {
            "label": label,
            "typed": was.get(label, ""),
            "public": now.get(label, ""),
            "changed": was.get(label, "") != now.get(label, ""),
        }
        for label in labels
    ]


def _groups(found: list[Reply], offered: list[Answer]) -> list[dict[str, Any]]:
    """Return the stock texts by answer, in the order of the buttons."""
    return [
        {"label": str(answer.label), "value": answer.value, "replies": [one for one in found if one.answer == answer]}
        for answer in offered
        if any(one.answer == answer for one in found)
    ]


def _proposal(proposal: UpdateProposal, page: InitiativePage) -> dict[str, Any]:
    """Return what would change on the page: what stands there now, and what is proposed."""
    rows = []
    if proposal.kind == ProposalKind.UPDATE:
        day = date_format(date.fromisoformat(proposal.values["date"]), "j F Y")
        rows.append({"label": day, "was": "", "becomes": proposal.values["text"]})
    elif proposal.kind == ProposalKind.CORRECTION:
        for name, value in proposal.values.items():
            was, becomes = getattr(page, name), value
            if name == "help_wanted":
                was, becomes = _kinds(was), _kinds(becomes)
            rows.append({"label": str(LABELS[name]), "was": was, "becomes": becomes})
    return {
        "pk": proposal.pk,
        "kind": proposal.get_kind_display(),
        "at": date_format(localtime(proposal.created_at), "l j F, H.i"),
        "rows": rows,
    }


def _step(event: SubmissionEvent) -> dict[str, Any]:
    """Return one step of the log: what happened, when, by whom, with its words."""
    who = event.actor.get_full_name() or event.actor.get_username() if event.actor else event.get_by_display()
    return {
        "at": date_format(localtime(event.at), "j F Y, H.i"),
        "what": event.get_event_display() or event.get_to_state_display(),
        "who": who,
        "words": event.words,
        "note": event.note,
        "from_initiator": event.by == ActorKind.INITIATOR,
    }
