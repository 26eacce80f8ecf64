"""``import_holidays``: school and public holidays of the organisation's region, this year and the next."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from core import clock
from core.holidays.actions import import_coming_holidays, import_holidays
from core.models import OrganisationSettings


class Command(BaseCommand):
    """Takes holidays over from the library; what an editor changed stays."""

    help = "Take the school and public holidays of the organisation's region over from the holidays library."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the years, default this one and the next two."""
        parser.add_argument("years", nargs="*", type=int)

    def handle(self, *, years: list[int], **_options: Any) -> None:
        """Import, and say which years are not known yet."""
        region = OrganisationSettings.load().holiday_region
        done = import_holidays(region=region, years=years) if years else import_coming_holidays(today=clock.today())
        self.stdout.write(f"{region}: {done.new} new, {done.changed} changed.")
        for year in done.unknown:
            self.stderr.write(f"{year}: the school holidays are not known yet. Add them in the admin.")
