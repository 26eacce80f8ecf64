"""Examples of the mails about initiatives (core.outbox.examples). Nobody in them exists; nothing is stored."""

from collections.abc import Callable
from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from core import clock
from core.models import User
from core.outbox.examples import Example
from initiatives.actions import mails, offer_mails
from initiatives.actions.join import Joiner, tell_carrier
from initiatives.enums import JoinKind, SubmissionState
from initiatives.models import InitiativePage, Joining, Submission

#: No row has this number: a link in an example leads nowhere.
NOBODY = 0
ADDRESS = "bewoner@voorbeeld.example"
STAFF = "medewerker@voorbeeld.example"
INITIATOR, MODERATORS = gettext_lazy("the initiator"), gettext_lazy("moderators")


def mail_examples() -> list[Example]:
    """Every mail of this room, in the order in which an idea meets them."""
    return [*_to_initiators(), *_to_staff(), *_about_joining()]


def _to_initiators() -> list[Example]:
    def example(name: str, when: object, write: Callable[[Submission], None]) -> Example:
        return Example(
            template=f"initiative_{name}",
            to=INITIATOR,
            when=when,
            write=lambda language: write(_submission(language)),
            own_language=True,
        )

    return [
        example("confirm", gettext_lazy("Right after handing in an idea."), mails.ask_to_confirm),
        example(
            "confirmed", gettext_lazy("The initiator pressed the button: the idea is theirs."), mails.tell_confirmed
        ),
        example(
            "asked",
            gettext_lazy("A moderator asks for an addition."),
            lambda one: mails.tell_asked(one, words=_words(one, gettext_lazy("On which day do you want to do this?"))),
        ),
        example(
            "placed",
            gettext_lazy("A moderator places the idea on the website."),
            lambda one: mails.tell_placed(one, _page(one.language), words=_words(one, THANKS)),
        ),
        example(
            "declined",
            gettext_lazy("A moderator does not place the idea."),
            lambda one: mails.tell_declined(
                one, words=_words(one, gettext_lazy("There is a garden like this already. May we bring you together?"))
            ),
        ),
        example("taken_off", gettext_lazy("The page is taken off the website."), mails.tell_taken_off),
        example(
            "message",
            gettext_lazy("A member of staff writes a message."),
            lambda one: mails.tell_message(one, words=_words(one, gettext_lazy("Shall we call this week?"))),
        ),
        example(
            "merged",
            gettext_lazy("A proposed change stands on the page."),
            lambda one: mails.tell_merged(one, _page(one.language), words=_words(one, THANKS)),
        ),
        example(
            "not_merged",
            gettext_lazy("A proposed change does not come on the page."),
            lambda one: mails.tell_not_merged(one, words=_words(one, gettext_lazy("A name of a neighbour is in it."))),
        ),
        example("link", gettext_lazy("Somebody asks for their link again."), mails.tell_link),
        example("withdrawn", gettext_lazy("The initiator withdraws the idea."), mails.tell_withdrawn),
        example("removed", gettext_lazy("Everything is removed, at the initiator’s request."), mails.tell_removed),
    ]


THANKS = gettext_lazy("Thank you, we like it!")


def _to_staff() -> list[Example]:
    return [
        Example(
            template="initiative_staff",
            to=MODERATORS,
            when=gettext_lazy("An initiator did something, or a colleague passed an idea on."),
            write=lambda language: mails.tell_passed_on(_submission(language), User(email=STAFF)),
        ),
        Example(
            template="initiative_reminder",
            to=MODERATORS,
            when=gettext_lazy("In the morning, when an answer is due or late."),
            write=lambda language: mails.remind_staff(
                User(email=STAFF), late=[_submission(language)], soon=[_submission(language)]
            ),
        ),
        Example(
            template="initiative_flood",
            to=MODERATORS,
            when=gettext_lazy("Very many ideas come in within an hour."),
            write=lambda _language: mails.tell_flood(120, to=[STAFF]),
        ),
    ]


def _about_joining() -> list[Example]:
    return [
        Example(
            template="join_confirm",
            to=gettext_lazy("who offers help"),
            when=gettext_lazy("Right after offering help with an initiative."),
            write=lambda language: offer_mails.ask_joiner_to_confirm(_joining(language)),
            own_language=True,
        ),
        Example(
            template="join_relayed",
            to=INITIATOR,
            when=gettext_lazy("Who offers help confirmed it."),
            write=lambda language: offer_mails.tell_initiator_of(_joining(language), _submission(language)),
            own_language=True,
        ),
        Example(
            template="join_staff",
            to=MODERATORS,
            when=gettext_lazy("The initiator has no e-mail, so somebody has to pass an offer on."),
            write=lambda language: offer_mails.ask_to_pass_on(_joining(language), to=STAFF),
        ),
        Example(
            template="initiative_join",
            to=gettext_lazy("the organisation and who carries it"),
            when=gettext_lazy("While handing in an idea, somebody joins what is there already."),
            write=_join,
        ),
    ]


def _join(language: str) -> None:
    with override(language):
        joiner = Joiner(name=_("First name"), email=ADDRESS, phone="", words=_("I like to help in the garden."))
        tell_carrier(_page(language), joiner, url="/initiatieven/", to=STAFF)


def _words(submission: Submission, words: object) -> str:
    with override(submission.language):
        return str(words)


def _page(language: str) -> InitiativePage:
    with override(language):
        return InitiativePage(title=_("A garden for the street"), slug="voorbeeld")


def _submission(language: str) -> Submission:
    with override(language):
        return Submission(
            pk=NOBODY,
            title=_("A garden for the street"),
            contact_name=_("First name"),
            email=ADDRESS,
            language=language,
            state=SubmissionState.IN_REVIEW,
            answer_by=clock.today() + timedelta(days=7),
        )


def _joining(language: str) -> Joining:
    with override(language):
        return Joining(
            pk=NOBODY,
            page=_page(language),
            kind=JoinKind.HELP,
            name=_("First name"),
            email=ADDRESS,
            message=_("I like to help in the garden."),
            language=language,
            answer_by=clock.today() + timedelta(days=7),
        )
