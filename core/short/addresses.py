"""Giving short addresses, and finding out where one leads."""

import secrets

from django.conf import settings
from django.db import IntegrityError, transaction
from wagtail.models import Page

from core.pages.queries import address_in
from core.short.models import ShortAddress

#: Small letters and digits of which none is taken for another, and none makes a word.
ALPHABET = "2345679bcdfghjkmnpqrstvwxz"
#: 26⁵ is twelve million: no two collide soon, and nobody guesses which there are.
LENGTH = 5
LONGEST_PATH = ShortAddress._meta.get_field("path").max_length  # noqa: SLF001 - Django's documented interface
TRIES = 5


def short_path(path: str, *, language: str, page: Page | None = None) -> str:
    """Return the short address (``/s/<code>``) of ``path``, the same one each time; made when there is none yet.

    ``page`` is the page that stands at ``path``: the address then follows it when it moves. Raises ValueError for a
    path that is not one of ours, or longer than is kept.
    """
    if not path.startswith("/") or path.startswith("//") or len(path) > (LONGEST_PATH or 0):
        raise ValueError(path)
    found = ShortAddress.objects.filter(page=page, language=language) if page else None
    row = (found.first() if found is not None else None) or ShortAddress.objects.filter(path=path).first()
    return f"/s/{row.code if row else _made(path, language=language, page=page)}"


def printed_address(path: str) -> str:
    """Return ``path`` as it is printed: with the host, without "https://"."""
    return settings.BASE_URL.split("://", 1)[1] + path


def _made(path: str, *, language: str, page: Page | None) -> str:
    for _try in range(TRIES):
        code = "".join(secrets.choice(ALPHABET) for _letter in range(LENGTH))
        try:
            with transaction.atomic():
                return ShortAddress.objects.create(code=code, path=path, page=page, language=language).code
        except IntegrityError:  # the code is taken, or somebody else made this address just now
            row = ShortAddress.objects.filter(path=path).first()
            if row is not None:
                return row.code
    raise RuntimeError(f"no free code found in {TRIES} tries")


def destination(code: str) -> str | None:
    """Return where ``/s/<code>`` leads now; None for a code that was never given, or whose page is not there."""
    row = ShortAddress.objects.select_related("page").filter(code=code.lower()).first()
    if row is None:
        return None
    return address_in(row.page, row.language) if row.page else row.path
