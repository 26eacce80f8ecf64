"""``tick``: see home.actions.upkeep."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from core.clock import now
from home.actions import upkeep


class Command(BaseCommand):
    help = "Each minute: publish what is scheduled, keep agenda and cache right, send mail."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Run it now; a second one beside it goes home."""
        try:
            done = upkeep.tick(now=now())
        except upkeep.UpkeepError as error:
            raise CommandError(f"tick: failed: {error} (see the log)") from error
        if not done:
            self.stdout.write("tick: another one is running")
