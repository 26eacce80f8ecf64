"""Closed lists about places."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Known(TextChoices):
    """A facility of a venue. "Unknown" differs from "no": it is shown as nothing and asked of the editor."""

    YES = "yes", _("yes")
    PARTLY = "partly", _("partly")
    NO = "no", _("no")
    UNKNOWN = "unknown", _("not known")
