"""The two keys of a draft: one in the address (or the form), one in a cookie."""

import re

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from core.privacy.cookies import Cookie, declare
from initiatives.models.draft import KEPT_FOR

COOKIE = f"{settings.ORG}_concept"
declare(
    Cookie(
        name=COOKIE,
        purpose=_("When you hand in an idea: so that what you filled in is still there, for you alone."),
        kept_for=KEPT_FOR,
    )
)
KEY = re.compile(r"[A-Za-z0-9_-]{22}")


def draft_key(request: HttpRequest) -> str:
    """Return the key of the draft from the form or the address; empty for none and for what is none."""
    found = request.POST.get("concept", "") or request.GET.get("concept", "")
    return found if KEY.fullmatch(found) else ""
