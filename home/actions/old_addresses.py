"""Old addresses lead to new pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import Page

from core.caching.models import raise_generation
from core.models import User
from home.domain.old_addresses import OldAddress
from home.quality_queries import live_pages_by_path


@dataclass(kw_only=True)
class Result:
    """How many redirects were made and changed; which rows lead to a page that is not there, or from one that is."""

    made: int = 0
    changed: int = 0
    missing: list[OldAddress] = field(default_factory=list)
    taken: list[OldAddress] = field(default_factory=list)


def lead_on(*, rows: Sequence[OldAddress], actor: User) -> Result:
    """Make or change a redirect for each usable row, all in one transaction.

    A new address of this site becomes a redirect to its page, which follows the page when that is renamed later; where
    there is no such page the row is left out and returned as missing. Another site's address is kept as it is. An old
    address at which a page of this site is live is taken: that page would answer, and no redirect.
    """
    result = Result()
    pages = live_pages_by_path()
    own = urlsplit(settings.BASE_URL).netloc
    with transaction.atomic():
        # The second of two uploads waits here: a redirect of every site has no key in the database that keeps it from
        # being made twice.
        raise_generation()
        for row in rows:
            address = urlsplit(row.new)
            page = None
            if _with_slash(urlsplit(Redirect.normalise_path(row.old)).path) in pages:
                result.taken.append(row)
                continue
            if not address.netloc or address.netloc == own:
                page = pages.get(_with_slash(address.path))
                if page is None:
                    result.missing.append(row)
                    continue
            _store(row, page, actor, result)
    return result


def _with_slash(path: str) -> str:
    return path if path.endswith("/") else f"{path}/"


def _store(row: OldAddress, page: int | None, actor: User, result: Result) -> None:
    target = {
        "redirect_page": Page.objects.get(pk=page) if page else None,
        "redirect_link": "" if page else row.new,
        "is_permanent": True,
    }
    path = Redirect.normalise_path(row.old)
    redirect, made = Redirect.objects.update_or_create(old_path=path, site=None, defaults=target)
    log(instance=redirect, action="wagtail.create" if made else "wagtail.edit", user=actor)
    if made:
        result.made += 1
    else:
        result.changed += 1
