"""``check_dates``: see activities.actions.check_dates."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from activities.actions.check_dates import Wrong, check_dates, repair_dates
from core import clock

WORDS = {"missing": "is missing", "surplus": "should not be there", "differs": "differs"}


class Command(BaseCommand):
    """Writes nothing unless asked; the exit code is 1 while something is wrong."""

    help = "Check the dates of the agenda against schedules, changes, closures and holidays; --repair puts them right."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take ``--repair``."""
        parser.add_argument("--repair", action="store_true", help="Write what is right.")

    def handle(self, *, repair: bool, **_options: Any) -> None:
        """Name each date that is wrong; repair them when asked."""
        now = clock.now()
        number = 0
        for number, wrong in enumerate(check_dates(now=now), start=1):  # noqa: B007 - the last one is the sum
            self.stdout.write(_line(wrong))
        if not number:
            self.stdout.write("The dates are right.")
            return
        if not repair:
            raise CommandError(f"Dates that are wrong: {number}. Nothing was written; --repair puts them right.")
        done = repair_dates(now=now)
        self.stdout.write(f"Repaired: {done.created} made, {done.updated} changed, {done.removed} removed.")


def _line(wrong: Wrong) -> str:
    details = "; ".join(f"{name} is {_word(stored)}, should be {_word(right)}" for name, stored, right in wrong.columns)
    line = f"page {wrong.page_id}, {wrong.title}, {wrong.day}: {WORDS[wrong.problem]}"
    return f"{line}: {details}" if details else line


def _word(value: object) -> str:
    return "empty" if value in {"", None} else str(value)
