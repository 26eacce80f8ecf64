"""``load_starter ORG``: fills an empty site with one of the five organisations."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core import clock
from starters.loading.load import AlreadyInUseError, load
from starters.loading.people import load_demo_logins
from starters.registry import CODES, EMPTY, starter


class Command(BaseCommand):
    """Loads a starter once; a second time changes nothing."""

    help = "Fill an empty site with the pages, agenda and initiatives of an example organisation."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the organisation's code."""
        parser.add_argument("org", metavar="ORG", help=", ".join(CODES))

    def handle(self, *, org: str, **_options: Any) -> None:
        """Load it, or say in one line why not."""
        if org == EMPTY and settings.DEMO:
            load_demo_logins()
            self.stdout.write("An empty site: begin it at /beheer/.")
            return
        try:
            content = starter(org)
        except KeyError:
            raise CommandError(f"{org!r} is no starter. Choose one of: {', '.join(CODES)}.") from None
        try:
            loaded = load(content, now=clock.now())
        except AlreadyInUseError as error:
            raise CommandError(f"This database already holds the site of {error}. Choose another database.") from None
        if loaded:
            self.stdout.write(f"{content.organisation.name}: loaded.")
        else:
            self.stdout.write(f"{content.organisation.name}: already there, nothing changed.")
