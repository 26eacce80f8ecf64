"""``daily``: see home.actions.upkeep."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from core.clock import now
from home.actions import upkeep


class Command(BaseCommand):
    help = "Each night: extend the agenda, drop what is no longer needed."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Run it now; a second one beside it goes home."""
        try:
            done = upkeep.daily(now=now())
        except upkeep.UpkeepError as error:
            raise CommandError(f"daily: failed: {error} (see the log)") from error
        if not done:
            self.stdout.write("daily: another one is running")
