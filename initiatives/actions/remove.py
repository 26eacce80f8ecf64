"""What is personal goes: at the initiator's request with the page, or because its time is over."""

from uuid import UUID

from django.db import transaction

from initiatives.actions.actors import Actor
from initiatives.actions.erase_traces import forget_conversation, forget_mail, forget_page
from initiatives.actions.mails import tell_removed
from initiatives.actions.transition import locked, move
from initiatives.domain.lifecycle import Event
from initiatives.models import InitiativePage, Submission

#: What stays: the reference, the state with its dates, and the log without words.
ERASED_TEXTS = (
    "title",
    "summary",
    "need",
    "audience",
    "where",
    "when",
    "public_name",
    "contact_name",
    "email",
    "phone",
    "call_when",
    "postal_address",
    "origin",
)


def remove(*, reference: UUID, actor: Actor) -> Submission:
    """Remove everything at once: contact data, texts, conversation, proposals and the page itself.

    The initiator gets one last mail. Raises ``Submission.DoesNotExist`` and :class:`NotAllowed`.
    """
    with transaction.atomic():
        submission = locked(reference)
        move(submission, Event.REMOVE, actor=actor)
        forget_mail(submission)
        if submission.email:
            tell_removed(submission)
        page = submission.page
        erase(submission)
        if page is not None:
            _delete(page, actor)
    return submission


def purge(*, reference: UUID, actor: Actor) -> Submission:
    """Remove what is personal because its time is over; a placed page stays, since nothing personal stands there.

    Raises ``Submission.DoesNotExist`` and :class:`NotAllowed`.
    """
    with transaction.atomic():
        submission = locked(reference)
        placed = submission.page is not None and submission.page.live
        move(submission, Event.PURGE, actor=actor)
        page = submission.page
        forget_mail(submission)
        erase(submission)
        if page is not None and placed:
            for one in (page, *page.get_translations()):
                forget_conversation(one)
        elif page is not None:
            _delete(page, actor)
    return submission


def _delete(page: InitiativePage, actor: Actor) -> None:
    """Delete the page and its translations with all their texts, and then what the log says about them."""
    for one in (*page.get_translations(), page):
        key = one.pk
        one.specific.delete(user=actor.user)
        forget_page(key)


def erase(submission: Submission) -> None:
    """Empty every text of ``submission``, whose row the caller has locked; revoke its links; forget what was said."""
    for name in ERASED_TEXTS:
        setattr(submission, name, "")
    submission.neighbourhood = None
    submission.help_wanted = []
    submission.link_nonce = ""  # no token is good without one
    submission.page = None
    submission.save()
    submission.themes.clear()
    submission.proposals.all().delete()
    submission.events.update(words="", note="")
    submission.pictures.all().delete()
    submission.calls.all().delete()
