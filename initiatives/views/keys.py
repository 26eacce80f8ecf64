"""The two keys of a draft: one in the address (or the form), one in a cookie."""

import re

from django.conf import settings
from django.http import HttpRequest

COOKIE = f"{settings.ORG}_concept"
KEY = re.compile(r"[A-Za-z0-9_-]{22}")


def draft_key(request: HttpRequest) -> str:
    """Return the key of the draft from the form or the address; empty for none and for what is none."""
    found = request.POST.get("concept", "") or request.GET.get("concept", "")
    return found if KEY.fullmatch(found) else ""
