"""Sentences for people about what may not happen: what is the matter, and what to do instead."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from initiatives.domain.lifecycle import ActorKind, Event, NotAllowed, State

#: To an initiator, by the state that their idea is in.
TO_INITIATOR: dict[State, Any] = {
    State.RECEIVED: _("First tell us that this idea is yours: press the button in the mail that we sent you."),
    State.CONFIRMED: _("We are reading your idea. You hear from us soon; then you can go on."),
    State.IN_REVIEW: _("We are reading your idea. You hear from us soon; then you can go on."),
    State.NEEDS_ADDITION: _("We asked you something about your idea. Answer that first; then you can go on."),
    State.APPROVED: _("Your idea is on the website already. Do you want to change it? Propose a change."),
    State.DECLINED: _("We answered this idea. Do you see it differently? Write to us or call us."),
    State.WITHDRAWN: _("This idea was withdrawn. Do you want to go on after all? Send it in again, or call us."),
    State.PURGED: _("This idea was removed. We keep nothing of it. A new idea is always welcome."),
}
#: To staff, likewise.
TO_STAFF: dict[State, Any] = {
    State.RECEIVED: _("This was not confirmed yet. Wait for the button in the mail, or call and confirm it here."),
    State.CONFIRMED: _("This is not before the moderators (any more). Start the moderation first."),
    State.IN_REVIEW: _("This waits for an answer. Answer it first."),
    State.NEEDS_ADDITION: _("The initiator was asked for an addition. Wait for it, or write a message."),
    State.APPROVED: _("This was placed already, perhaps by a colleague. Look at the page."),
    State.DECLINED: _("This was answered already: it is not placed. Write a message, or take it up again on its page."),
    State.WITHDRAWN: _("The initiator withdrew this. It cannot go on; only its removal can."),
    State.PURGED: _("What was personal here was removed. Nothing can be done with it any more."),
}
#: Where the step itself says more than the state does.
BY_EVENT: dict[Event, Any] = {
    Event.OPEN: _("There is no contact data (any more)."),
    Event.MERGE: _("This change was decided already, or the page is not on the website. Look at the page first."),
    Event.REFUSE: _("This change was decided already, perhaps by a colleague."),
}


def refusal(refused: NotAllowed) -> str:
    """Return the sentence for who was refused, in the active language."""
    if refused.actor == ActorKind.INITIATOR:
        return str(TO_INITIATOR[refused.state])
    return str(BY_EVENT.get(refused.event) or TO_STAFF[refused.state])
