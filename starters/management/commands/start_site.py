"""``start_site``: makes a site from five answers, asked one by one or given as options."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from core import clock
from starters.domain.new_site import new_site
from starters.forms import BeginForm
from starters.loading.load import AlreadyInUseError, load


class Command(BaseCommand):
    """Asks what is not given, again while an answer cannot be used, and makes the site once."""

    help = "Make a well-structured site for an organisation of your own, from five answers."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take each answer as an option."""
        for name, field in BeginForm.base_fields.items():
            parser.add_argument(f"--{name.replace('_', '-')}", dest=name, help=str(field.label))
        parser.add_argument("--no-input", action="store_false", dest="interactive", help="never ask; fail instead")

    def handle(self, *, interactive: bool, **options: Any) -> None:
        """Gather the answers and load the site, or say in one line why not."""
        given = {name: options[name] for name in BeginForm.base_fields if options[name] is not None}
        if "neighbourhoods" in given:
            given["neighbourhoods"] = given["neighbourhoods"].replace(",", "\n")
        form = BeginForm({name: field.initial for name, field in BeginForm.base_fields.items()} | given)
        if interactive:
            form = self._ask(form, given)
        if not form.is_valid():
            problems = [
                f"--{name.replace('_', '-')}: {' '.join(map(str, lines))}" for name, lines in form.errors.items()
            ]
            raise CommandError("\n".join(problems))
        try:
            made = load(new_site(form.answers), now=clock.now())
        except AlreadyInUseError as error:
            raise CommandError(f"This database already holds the site of {error}. Choose another database.") from None
        who = form.answers.name
        self.stdout.write(f"{who}: made." if made else f"{who}: there is a site already, nothing changed.")

    def _ask(self, form: BeginForm, given: dict[str, str]) -> BeginForm:
        """Ask for each answer that is missing or cannot be used; an empty line takes what stands in brackets."""
        found = dict(form.data)
        for name, field in BeginForm.base_fields.items():
            while name not in given or name in BeginForm(found).errors:
                for problem in BeginForm(found).errors.get(name, []) if name in given else []:
                    self.stdout.write(f"  {problem}")
                hint = ", ".join(value for value, _label in getattr(field, "choices", [])) or str(field.help_text)
                default = f" [{field.initial}]" if field.initial else ""
                self.stdout.write(f"{field.label} ({hint}){default}")
                given[name] = found[name] = input("> ").strip().replace(",", "\n") or field.initial or ""
        return BeginForm(found)
