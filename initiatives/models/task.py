"""The task of Wagtail's moderation workflow in which an initiative is placed or not placed."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask


class InitiativeTask(AbstractGroupApprovalTask):
    """Place, or do not place with words to the initiator."""

    class Meta:
        verbose_name = _("answer an initiative")
        verbose_name_plural = _("answer initiatives")
