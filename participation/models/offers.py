"""Who offers help for a role: kept apart from the page, followed up by staff, gone after a while."""

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.links.tokens import new_nonce
from core.privacy.declarations import Kept
from initiatives.models.follow_up import FollowedUp, FollowUpStep
from participation.domain.follow_up import FOLLOWS, WAITING
from participation.enums import HelpEvent, HelpState
from participation.models.pages import RolePage
from participation.querysets import HelpOfferQuerySet

_UNTIL = _("60 days after you began or it did not go on, and never longer than a year. Not confirmed: 14 days.")


class HelpOffer(FollowedUp):
    """Somebody offers help. It outlives the page, whose title and neighbourhood are noted here."""

    FOLLOWS, WAITING = FOLLOWS, WAITING

    role = models.ForeignKey(RolePage, null=True, on_delete=models.SET_NULL, related_name="offers")
    title = models.CharField(_("volunteer work"), max_length=255)
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood", verbose_name=_("neighbourhood"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    #: From the key of the form and all that was typed: sent twice, it is stored once.
    form_key = models.CharField(max_length=64, unique=True)
    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    call_when = models.CharField(_("when to call"), max_length=200, blank=True)
    message = models.TextField(_("message"), max_length=1000, blank=True)
    language = models.CharField(_("language"), max_length=10)
    created_at = models.DateTimeField(_("came in"), default=timezone.now)
    #: When its button was pressed, or at once where there is no e-mail to send it to; until then nobody sees it.
    confirmed_at = models.DateTimeField(null=True)
    state = models.CharField(_("how far"), max_length=10, choices=HelpState.choices, default=HelpState.NEW)
    link_nonce = models.CharField(max_length=16, default=new_nonce, editable=False)

    objects = HelpOfferQuerySet.as_manager()

    never_shown = "who offers help"
    personal_data: ClassVar[dict[str, Kept]] = {
        name: Kept(purpose=_("To call or mail you about the volunteer work, and to see what came of it."), until=_UNTIL)
        for name in ("name", "email", "phone", "call_when", "message", "language", "note")
    }
    not_personal = frozenset({"title", "form_key", "link_nonce"})

    class Meta:
        verbose_name = _("offer of help")
        verbose_name_plural = _("offers of help")
        permissions = (("export_helpoffer", "Can download who offers help"),)
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["state", "answer_by"], name="helpoffer_state"),
            models.Index(fields=["created_at"], name="helpoffer_created"),
        ]

    def __str__(self) -> str:
        # Never a name or an address: this text ends up in logs.
        return f"offer of help {self.pk}"


class HelpStep(FollowUpStep):
    """What staff did with an offer, and when: the data themselves never stand here."""

    offer = models.ForeignKey(HelpOffer, on_delete=models.CASCADE, related_name="steps")
    event = models.CharField(max_length=10, choices=HelpEvent.choices)

    class Meta(FollowUpStep.Meta):
        verbose_name = _("step of an offer of help")
        verbose_name_plural = _("steps of offers of help")
