"""What a moderator can do with a submission besides answering: each button is a command."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core import clock
from core.accounts.staff import staff
from initiatives.actions.actors import Actor
from initiatives.actions.call import told, withdraw
from initiatives.actions.confirm import confirm
from initiatives.actions.converse import write
from initiatives.actions.pass_on import pass_on
from initiatives.actions.propose import merge, refuse
from initiatives.actions.remove import remove
from initiatives.actions.review import begin
from initiatives.actions.withdraw import withdraw as withdraw_page
from initiatives.domain.lifecycle import NotAllowed
from initiatives.models import Submission, Team, UpdateProposal
from initiatives.page_forms import PassOnForm, WordsForm

#: What a hand-made request sends may be anything; a key is a number that fits its column.
_NUMBER = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, kw_only=True)
class Handled:
    """What came of it: a sentence, or the ``form`` that was not filled in well.

    ``proposal`` is the one to which that form belongs, if any. ``leaves``: it is not ours any more.
    """

    said: str = ""
    warned: str = ""
    form: Any = None
    proposal: int | None = None
    leaves: bool = False


def is_number(typed: str) -> bool:
    """Whether ``typed`` can be the key of a row."""
    return _NUMBER.fullmatch(typed) is not None


def staff_of(request: HttpRequest) -> Actor:
    """Return who is logged in; the admin lets nobody else come here."""
    return Actor.staff(staff(request))


def call(submission: Submission, request: HttpRequest) -> Handled:
    """Note what came of a call: ``confirm``, ``withdraw`` or ``told``."""
    calls: dict[str, Callable[..., Any]] = {"confirm": confirm, "withdraw": withdraw, "told": told}
    pressed = calls.get(request.POST.get("call", ""))
    if pressed is None:
        return Handled()
    try:
        pressed(reference=submission.reference, actor=staff_of(request))
    except NotAllowed:
        return Handled(warned=_("This was done already, perhaps by a colleague. Below you see how it stands."))
    return Handled(said=_("Noted. Thank you for calling."))


def message(submission: Submission, request: HttpRequest) -> Handled:
    """Write to the initiator."""
    form = WordsForm(request.POST, auto_id="message_%s")
    if not form.is_valid():
        return Handled(form=form)
    write(reference=submission.reference, words=form.cleaned_data["words"], actor=staff_of(request))
    if submission.email:
        return Handled(said=_("Your message was sent."))
    return Handled(said=_("Your message stands on the initiator's own page. There is no e-mail: call, and say so."))


def give_away(submission: Submission, request: HttpRequest) -> Handled:
    """Pass it on to another team."""
    form = PassOnForm(request.POST, teams=Team.objects.all())
    if not form.is_valid():
        return Handled(form=form)
    team = form.cleaned_data["team"]
    pass_on(reference=submission.reference, team=team, note=form.cleaned_data["note"], actor=staff_of(request))
    said = _("Passed on to %(team)s. They got a mail.") % {"team": team}
    return Handled(said=said, leaves=not _still_reads(submission, request))


def take_over(submission: Submission, request: HttpRequest) -> Handled:
    """Merge a proposed change into the page."""
    found = _proposal(submission, request, "merge")
    if found is None:
        return Handled()
    form = WordsForm(request.POST)
    form.fields["words"].required = False
    if not form.is_valid():
        return Handled(form=form, proposal=found.pk)
    merge(proposal=found.pk, words=form.cleaned_data["words"], actor=staff_of(request))
    return Handled(said=_("The change stands on the website."))


def leave_out(submission: Submission, request: HttpRequest) -> Handled:
    """Refuse a proposed change, with words."""
    found = _proposal(submission, request, "refuse")
    if found is None:
        return Handled()
    form = WordsForm(request.POST)
    if not form.is_valid():
        return Handled(form=form, proposal=found.pk)
    refuse(proposal=found.pk, words=form.cleaned_data["words"], actor=staff_of(request))
    return Handled(said=_("The page stays as it is. The initiator reads why."))


def start(submission: Submission, request: HttpRequest) -> Handled:
    """Bring before the moderators what got stuck."""
    begin(reference=submission.reference, actor=staff_of(request))
    return Handled(said=_("It can be answered now."))


def stop(submission: Submission, request: HttpRequest) -> Handled:
    """Withdraw it for an initiator who asked for that."""
    withdraw_page(reference=submission.reference, actor=staff_of(request))
    return Handled(said=_("Withdrawn. It is not on the website (any more)."))


def forget(submission: Submission, request: HttpRequest) -> Handled:
    """Remove everything for an initiator who asked for that."""
    if request.POST.get("sure") != "on":
        return Handled(warned=_("Tick the box first: what is removed cannot be brought back."))
    remove(reference=submission.reference, actor=staff_of(request))
    return Handled(said=_("Everything was removed, the page too."))


#: Name of the button → what it does.
COMMANDS: dict[str, Callable[[Submission, HttpRequest], Handled]] = {
    "call": call,
    "message": message,
    "pass_on": give_away,
    "merge": take_over,
    "refuse": leave_out,
    "start": start,
    "withdraw": stop,
    "remove": forget,
}


def _proposal(submission: Submission, request: HttpRequest, name: str) -> UpdateProposal | None:
    """Return the proposal that the button names, when it is one of this submission."""
    number = request.POST.get(name, "")
    return submission.proposals.filter(pk=int(number)).first() if is_number(number) else None


def _still_reads(submission: Submission, request: HttpRequest) -> bool:
    return Submission.objects.visible_to(request.user, clock.today()).filter(pk=submission.pk).exists()
