"""Everything personal about an initiative, apart from its page; owns the state (design §3)."""

import uuid
from datetime import date
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.links.tokens import new_nonce
from core.privacy.declarations import Kept
from initiatives.enums import WAITING, By, Happened, ProposalKind, ProposalState, Source, SubmissionState
from initiatives.querysets import EventQuerySet, ProposalQuerySet, SubmissionQuerySet

#: The terms themselves: initiatives/domain/retention.py.
UNTIL_THE_END = _(
    "Until a year after your initiative ended. Not confirmed or withdrawn: 30 days. Not placed: 90 days. Our question "
    "not answered: 180 days. Or at once, when you press “remove everything”."
)


class Submission(models.Model):
    """What somebody handed in. ``reference`` is safe to show; contact data is never public."""

    reference = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    #: From the key of the form and all that was typed: the same answers sent twice carry the same one.
    form_key = models.CharField(max_length=64, unique=True)
    state = models.CharField(
        _("state"), max_length=20, choices=SubmissionState.choices, default=SubmissionState.RECEIVED
    )
    language = models.CharField(max_length=10, default="nl")
    created_at = models.DateTimeField(_("handed in"), default=timezone.now)
    state_since = models.DateTimeField(_("in this state since"), default=timezone.now)
    answer_by = models.DateField(_("answer before"), null=True, blank=True)
    page = models.OneToOneField(
        "initiatives.InitiativePage", null=True, blank=True, on_delete=models.SET_NULL, related_name="submission"
    )

    #: For which promise the moderators were reminded: before it, and when it had passed.
    reminded_before = models.DateField(null=True, blank=True, editable=False)
    reminded_after = models.DateField(null=True, blank=True, editable=False)
    #: Who answers it, where a moderator passed it on; else the team of its neighbourhood.
    team = models.ForeignKey(
        "initiatives.Team",
        verbose_name=_("team"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="submissions",
    )

    title = models.CharField(_("title"), max_length=120)
    summary = models.CharField(_("in short"), max_length=200, blank=True)
    need = models.TextField(_("the idea"), max_length=2000)
    audience = models.CharField(_("for whom"), max_length=300, blank=True)
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    themes = models.ManyToManyField("core.Theme", blank=True, related_name="+")
    where = models.CharField(_("where"), max_length=300, blank=True)
    when = models.CharField(_("when"), max_length=300, blank=True)
    help_wanted = models.JSONField(_("help wanted"), default=list, blank=True)

    public_name = models.CharField(_("public name"), max_length=60, blank=True)
    contact_name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    call_when = models.CharField(_("when to call"), max_length=120, blank=True)
    postal_address = models.CharField(_("address"), max_length=300, blank=True)
    comes_by = models.BooleanField(_("comes by for the answer"), default=False)
    source = models.CharField(_("how it came in"), max_length=10, choices=Source.choices, default=Source.WEB)
    #: The member of staff who typed it over.
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    consent_at = models.DateTimeField(_("consent given"), null=True, blank=True)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)
    #: When the initiator was told the answer: by mail at once, or by somebody who called.
    told_at = models.DateTimeField(_("told the answer"), null=True, blank=True)
    #: Stands in every link mailed to the initiator: storing another one revokes them.
    link_nonce = models.CharField(max_length=16, default=new_nonce, editable=False)
    #: Which sender, for the limits; a keyed digest that changes every day, never an address.
    origin = models.CharField(_("sign of your connection"), max_length=32, blank=True, editable=False)

    objects = SubmissionQuerySet.as_manager()

    never_shown = "personal; what is public stands on the page"
    not_personal = frozenset({"form_key", "language", "help_wanted", "link_nonce"})
    personal_data: ClassVar[dict[str, Kept]] = {
        **{
            name: Kept(purpose=_("To answer you about your idea. Only we see it."), until=UNTIL_THE_END)
            for name in ("contact_name", "email", "phone", "call_when", "postal_address")
        },
        "public_name": Kept(
            purpose=_("The name that may stand on the website, if you chose one."), until=UNTIL_THE_END
        ),
        **{
            name: Kept(
                purpose=_("Your idea, as you told it. What is placed stands on the website."), until=UNTIL_THE_END
            )
            for name in ("title", "summary", "need", "audience", "where", "when")
        },
        "origin": Kept(
            purpose=_("To stop machines: a scrambled sign of your connection, which changes every day."),
            until=UNTIL_THE_END,
        ),
    }

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        permissions: ClassVar[list[tuple[str, Any]]] = [
            ("export_contact", _("Can download names, phone numbers and e-mail addresses"))
        ]
        ordering: ClassVar[list[str]] = ["-created_at"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["state", "answer_by"], name="submission_queue"),
            models.Index(fields=["created_at"], name="submission_recent"),
        ]

    def __str__(self) -> str:
        # Never a name or an address: this text ends up in logs and admin lists.
        return f"submission {self.reference}"

    def is_late(self, today: date) -> bool:
        """Whether it waits for an answer that should have come before ``today`` (a local day)."""
        return self.state in WAITING and self.answer_by is not None and self.answer_by <= today


class SubmissionEvent(models.Model):
    """One step in the life of a submission: what, from, to, by whom, when.

    Its log and its conversation at once: ``words`` are what one said to the other (staff with an answer, or either
    of them in a message), and what the private page shows; ``note`` is for colleagues and never shown there.
    """

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="events")
    at = models.DateTimeField(default=timezone.now)
    event = models.CharField(max_length=20, choices=Happened.choices, blank=True)
    by = models.CharField(max_length=20, choices=By.choices, default=By.SYSTEM)
    from_state = models.CharField(max_length=20, choices=SubmissionState.choices, blank=True)
    to_state = models.CharField(max_length=20, choices=SubmissionState.choices)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    words = models.TextField(_("words"), blank=True)
    note = models.TextField(_("note for colleagues"), blank=True)

    objects = EventQuerySet.as_manager()

    never_shown = "steps of a submission"
    personal_data: ClassVar[dict[str, Kept]] = {
        "words": Kept(purpose=_("What you and we wrote to each other about your idea."), until=UNTIL_THE_END),
        "note": Kept(purpose=_("What colleagues have to know to answer you well."), until=UNTIL_THE_END),
    }

    class Meta:
        verbose_name = _("step of an idea")
        verbose_name_plural = _("steps of an idea")
        ordering: ClassVar[list[str]] = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.from_state} → {self.to_state}"


class UpdateProposal(models.Model):
    """What the initiator proposes about the live page; a moderator merges it, or refuses it with words.

    ``values`` holds what would change: of news ``{"date": "2026-11-24", "text": …}``; of a correction the new text
    by the name of the page's field (see :data:`PROPOSABLE`); of going on by themselves the new stage.
    """

    #: Fields of the page that an initiator may correct.
    PROPOSABLE: ClassVar[tuple[str, ...]] = (
        "title",
        "summary",
        "need",
        "approach",
        "audience",
        "where",
        "when",
        "help_wanted",
        "carried_by",
        "outcome",
    )

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="proposals")
    kind = models.CharField(max_length=20, choices=ProposalKind.choices)
    state = models.CharField(max_length=20, choices=ProposalState.choices, default=ProposalState.OPEN)
    values = models.JSONField(_("what would change"), default=dict)
    created_at = models.DateTimeField(default=timezone.now)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = ProposalQuerySet.as_manager()

    never_shown = "proposals of an initiator"
    personal_data: ClassVar[dict[str, Kept]] = {
        "values": Kept(purpose=_("What you want to change on your page."), until=UNTIL_THE_END)
    }

    class Meta:
        verbose_name = _("proposed change")
        verbose_name_plural = _("proposed changes")
        ordering: ClassVar[list[str]] = ["created_at", "pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["state", "created_at"], name="proposal_queue")]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
