"""``import_agenda FILE [--publish]``: a calendar or a table into the agenda; see activities.actions.import_agenda."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from activities import import_queries
from activities.actions.import_agenda import Choices, import_activities
from activities.domain.importing import limits, reading
from activities.domain.importing.proposals import NO_MISTAKE, Refused
from activities.import_preview import Preview, Shown, preview, problem_text
from activities.models import AgendaPage
from core import clock
from core.clock import zone


class Command(BaseCommand):
    help = (
        "Import activities from a calendar (.ics) or a table (.csv, .xlsx). Prints what is made (+), changed (~), left "
        "alone (=) and refused (-). New venues and themes are made. Exit code 0: done; 1: nothing was done; "
        "2: done, but something has to be mended in the file."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the file."""
        parser.add_argument("file", type=Path, help="the .ics, .csv or .xlsx")
        parser.add_argument("--publish", action="store_true", help="publish at once; without, all become drafts")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Import the file, all of it or nothing."""
        path: Path = options["file"]
        today = clock.today()
        try:
            found = reading.read(_content(path), name=path.name, circumstances=import_queries.circumstances(today))
            plan = import_queries.plan(found, actor=None, today=today)
            for line in lines(preview(plan, today=today, zone=zone())):
                self.stdout.write(line)
            choices = Choices(
                publish=options["publish"], venues=frozenset(plan.new_venues), themes=frozenset(plan.new_themes)
            )
            done = import_activities(found=found, choices=choices, actor=None, now=clock.now(), seen=plan.fingerprint)
        except Refused as refused:
            raise CommandError(f"{path.name}: {problem_text(refused.problem)}") from refused
        except ValidationError as error:
            raise CommandError(f"{path.name}: {'; '.join(error.messages)}") from error
        except AgendaPage.DoesNotExist as error:
            raise CommandError("There is no agenda yet: load a starter, or make the page first.") from error
        self.stdout.write(
            f"{done.created} made, {done.updated} changed, {done.unchanged} left alone, {done.refused} refused; "
            f"{done.published} published"
        )
        to_mend = [one for one in plan.refusals if one.problem not in NO_MISTAKE]
        if to_mend:
            raise CommandError(f"{len(to_mend)} to mend in {path.name}", returncode=2)


def _content(path: Path) -> bytes:
    """The file, as far as it may be read. Raises CommandError."""
    try:
        with path.open("rb") as file:
            return file.read(limits.MAX_BYTES + 1)
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from error


def lines(shown: Preview) -> Iterator[str]:
    """What will be done, in plain lines."""
    for sign, group in (("+", shown.new), ("~", shown.changed), ("=", shown.same), ("!", shown.not_allowed)):
        for one in group:
            yield from _activity(sign, one)
    for sign, names in (("venue", shown.venues), ("theme", shown.themes)):
        yield from (f"+ {sign}: {name}" for name in names.values())
    for refused in shown.refused:
        yield f"- {refused.reason} ({refused.count})"
        yield from (f"    {line}" for line in refused.lines)


def _activity(sign: str, one: Shown) -> Iterator[str]:
    yield f"{sign} {one.title}"
    if sign == "=":
        return
    if one.changed:
        yield f"    {one.changed}"
    yield from (f"    {sentence}" for sentence in one.schedule)
    yield from (f"      {date}" for date in one.dates)
    yield from (f"    * {remark}" for remark in one.remarks)
    if one.conflicts:
        yield f"    * {one.conflicts}: kept as an editor made it"
