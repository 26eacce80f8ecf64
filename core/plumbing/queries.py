"""What stands in the sitemap."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.conf import settings
from wagtail.models import Page

from core.organisation.queries import organisation_row
from core.pages.queries import address_in, home_tree


@dataclass(frozen=True, kw_only=True)
class SitemapEntry:
    """One page: its path, when it last changed, and all its languages with their paths where there are several."""

    path: str
    changed_at: datetime | None
    alternates: dict[str, str]


def sitemap_entries() -> list[SitemapEntry]:
    """Return the live pages in the order of the tree (two queries).

    A page whose original is not live is left out: a translation does not outlive its source.
    """
    homes = home_tree(settings.LANGUAGE_CODE).homes
    rows = (
        Page.objects.filter(depth__gte=2)
        .public()
        .order_by("pk")
        .values_list("translation_key", "locale__language_code", "path", "url_path", "live", "last_published_at")
    )
    originals: dict[UUID, bool] = {}
    groups: dict[UUID, dict[str, str]] = defaultdict(dict)
    found: list[tuple[str, UUID, str, datetime | None]] = []
    for key, code, tree_path, url_path, live, changed_at in rows:
        originals.setdefault(key, live)
        home = homes.get(code)
        if not live or not originals[key] or home is None or not tree_path.startswith(home.path):
            continue
        address = home.url + url_path.removeprefix(home.url_path)
        groups[key][code] = address
        found.append((tree_path, key, address, changed_at))
    return [
        SitemapEntry(path=address, changed_at=changed_at, alternates=groups[key] if len(groups[key]) > 1 else {})
        for _tree_path, key, address, changed_at in sorted(found, key=lambda one: one[0])
    ]


def security_policy_path() -> str:
    """Return the path of the page about reports of weak spots; empty while there is none that visitors see."""
    page = organisation_row().security_policy
    return (page and address_in(page, settings.LANGUAGE_CODE)) or ""
