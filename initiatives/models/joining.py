"""What comes of a page: who offers help or comes along, and the stages it went through."""

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.links.tokens import new_nonce
from core.privacy.declarations import Kept
from initiatives.domain.offers import FOLLOWS, WAITING
from initiatives.enums import JoinEvent, JoinKind, JoinState, Stage
from initiatives.models.follow_up import FollowedUp, FollowUpStep
from initiatives.querysets import JoiningQuerySet

_UNTIL = _("60 days after it was passed on. Not confirmed with the button: 14 days.")


class StageStep(models.Model):
    """A stage that an initiative reached, and since when: the road so far, also when an older draft is published."""

    page = models.ForeignKey("initiatives.InitiativePage", on_delete=models.CASCADE, related_name="steps")
    stage = models.CharField(max_length=20, choices=Stage.choices)
    since = models.DateField()

    never_shown = "shown as the road of the page"

    class Meta:
        ordering: ClassVar[list[str]] = ["since", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["page", "stage"], name="one_step_per_stage")
        ]

    def __str__(self) -> str:
        return f"{self.stage} {self.since}"


class Joining(FollowedUp):
    """Somebody offers help, or comes along: passed on to the initiator, shown nowhere, gone after a while."""

    FOLLOWS, WAITING = FOLLOWS, WAITING

    page = models.ForeignKey("initiatives.InitiativePage", on_delete=models.CASCADE, related_name="joinings")
    kind = models.CharField(max_length=10, choices=JoinKind.choices)
    #: From the key of the form and all that was typed: sent twice, it is stored once.
    form_key = models.CharField(max_length=64, unique=True)
    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    message = models.TextField(_("message"), max_length=1000, blank=True)
    language = models.CharField(_("language"), max_length=10)
    created_at = models.DateTimeField(default=timezone.now, db_index=True)
    #: When it was passed on, by mail or to staff; until then it waits for the button in the mail, and nobody sees it.
    relayed_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(_("how far"), max_length=10, choices=JoinState.choices, default=JoinState.NEW)
    link_nonce = models.CharField(max_length=16, default=new_nonce, editable=False)

    never_shown = "who offers help"
    personal_data: ClassVar[dict[str, Kept]] = {
        name: Kept(purpose=_("To pass on that you want to join in."), until=_UNTIL)
        for name in ("name", "email", "phone", "message", "language", "note")
    }
    not_personal = frozenset({"form_key", "link_nonce"})

    objects = JoiningQuerySet.as_manager()

    class Meta:
        verbose_name = _("offer to join")
        verbose_name_plural = _("offers to join")
        permissions = (("export_joining", "Can download who joins an initiative"),)
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["state", "answer_by"], name="joining_state")]

    def __str__(self) -> str:
        # Never a name or an address: this text ends up in logs.
        return f"{self.kind} {self.pk}"

    @property
    def title(self) -> str:
        """Name what they join."""
        return str(self.page.title)


class JoiningStep(FollowUpStep):
    """What staff did with an offer to join, and when."""

    offer = models.ForeignKey(Joining, on_delete=models.CASCADE, related_name="steps")
    event = models.CharField(max_length=10, choices=JoinEvent.choices)

    class Meta(FollowUpStep.Meta):
        verbose_name = _("step of an offer to join")
        verbose_name_plural = _("steps of offers to join")
