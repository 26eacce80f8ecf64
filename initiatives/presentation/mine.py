"""Ready values for the initiator's private page."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from initiatives.domain.lifecycle import ActorKind, Event, State, possible
from initiatives.enums import Happened, HelpWanted, Source, SubmissionState
from initiatives.models import Submission, SubmissionEvent
from initiatives.queries.cards import RoadStage

#: What an initiator may do → the address below the private page, in the order in which it is offered.
DOORS = (
    (Event.RESUBMIT, "verbeteren"),
    (Event.PROPOSE, "nieuws"),
    (Event.PROPOSE, "wijzigen"),
    (Event.WRITE, "bericht"),
    (Event.CARRY_ON, "zelf-verder"),
    (Event.WITHDRAW, "intrekken"),
    (Event.REMOVE, "verwijderen"),
)


@dataclass(frozen=True, kw_only=True)
class Said:
    """One piece of the conversation."""

    who: str
    when: str
    what: str
    words: str
    mine: bool


def door_label(name: str) -> str:
    """Return the words on the button that leads to a step."""
    return {
        "verbeteren": _("Change my text, and hand it in again"),
        "nieuws": _("I have news for the page"),
        "wijzigen": _("Something on the page is not right"),
        "bericht": _("Write to us"),
        "zelf-verder": _("We go on by ourselves"),
        "intrekken": _("I do not go on with it"),
        "verwijderen": _("Remove everything"),
    }[name]


def doors(submission: Submission) -> list[dict[str, str]]:
    """Return what can be done now, as label and name."""
    may = possible(State(submission.state), ActorKind.INITIATOR)
    return [{"name": name, "label": door_label(name)} for event, name in DOORS if event in may]


def state_text(submission: Submission) -> str:
    """Say in plain words how it stands."""
    before = _day(submission.answer_by) if submission.answer_by else ""
    return {
        SubmissionState.RECEIVED: _("We have your idea. Is it yours? Press the button in the mail that we sent you."),
        SubmissionState.CONFIRMED: _("We are going to read your idea. You hear from us before %(day)s."),
        SubmissionState.IN_REVIEW: _("We are reading your idea. You hear from us before %(day)s."),
        SubmissionState.NEEDS_ADDITION: _("We asked you something. Read it below, and answer it with the button."),
        SubmissionState.APPROVED: _("Your idea is on our website."),
        SubmissionState.DECLINED: _("Your idea is not on our website. Below you read why."),
        SubmissionState.WITHDRAWN: _("You told us that you do not go on. Your idea is not on our website."),
        SubmissionState.PURGED: _("Everything was removed."),
    }[SubmissionState(submission.state)] % {"day": before}


def steps(submission: Submission, events: list[SubmissionEvent]) -> list[RoadStage]:
    """Return the way of the idea with the day on which it came to each step."""
    reached: dict[str, str] = {}
    for event in events:
        if event.from_state != event.to_state:
            reached[event.to_state] = _day(timezone.localdate(event.at), short=True)
    state = submission.state
    end = state if state in {"approved", "declined", "withdrawn", "purged"} else "approved"
    way: list[tuple[str, str]] = [("received", _("handed in")), ("confirmed", _("confirmed"))]
    way.append(("needs_addition", _("your answer")) if state == "needs_addition" else ("in_review", _("we read it")))
    way.append((end, {"approved": _("on the website")}.get(end) or str(SubmissionState(end).label)))
    names = [name for name, _label in way]
    here = names.index(state) if state in names else 0
    return [
        RoadStage(
            label=label,
            state="done" if place < here else "now" if place == here else "todo",
            date_text=reached.get(name, "") if place <= here else "",
        )
        for place, (name, label) in enumerate(way)
    ]


def conversation(events: list[SubmissionEvent], organisation: str) -> list[Said]:
    """Return what was said, the newest first."""
    return [
        Said(
            who=_("You") if one.by == ActorKind.INITIATOR else organisation,
            when=_day(timezone.localdate(one.at)),
            what=str(Happened(one.event).label) if one.event else "",
            words=one.words,
            mine=one.by == ActorKind.INITIATOR,
        )
        for one in reversed(events)
        if one.words
    ]


#: In the file, but nothing that a person reads.
NOT_READ = frozenset({"reference", "language"})


CHOICES: dict[str, Any] = {"help_wanted": HelpWanted, "state": SubmissionState, "source": Source}
DAYS = frozenset({"created_at", "state_since", "answer_by", "consent_at", "confirmed_at", "told_at"})


def kept(everything: dict[str, Any]) -> list[tuple[str, str]]:
    """Return everything we keep as labels and texts that a person reads; what is empty stays away."""
    labels = {one.name: str(one.verbose_name) for one in Submission._meta.concrete_fields}  # noqa: SLF001 - documented
    labels |= {"themes": _("themes"), "events": _("what happened"), "proposals": _("proposed changes")}
    labels |= {"pictures": _("pictures"), "neighbourhood": _("neighbourhood")}
    filled = {name: value for name, value in everything.items() if value and name not in NOT_READ}
    return [(labels.get(name, name), _text(name, value)) for name, value in filled.items()]


def _text(name: str, value: Any) -> str:
    rows: list[Any] = value if isinstance(value, list) else [value]
    if name == "pictures":
        lines = [str(len(rows))]
    elif name == "events":
        lines = [_joined(_date(one["at"]), _happened(one["event"]) or _("handed in"), one["words"]) for one in rows]
    elif name == "proposals":
        lines = [_joined(_date(one["at"]), *map(str, one["values"].values())) for one in rows]
    elif name in CHOICES:
        lines = [", ".join(str(CHOICES[name](one).label) for one in rows)]
    elif value is True:
        lines = ["✓"]
    elif name in DAYS:
        lines = [_date(value)]
    else:
        lines = [", ".join(map(str, rows))]
    return "\n".join(lines)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _happened(event: str) -> str:
    return str(Happened(event).label) if event else ""


def _date(text: str) -> str:
    """Return the day of an ISO date or moment as people write it."""
    moment = datetime.fromisoformat(text)
    return date_format(timezone.localtime(moment) if moment.tzinfo else moment, "j F Y")


def _day(day: date, *, short: bool = False) -> str:
    return date_format(day, "j F" if short else "l j F")
