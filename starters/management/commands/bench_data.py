"""``bench_data --activities N --initiatives N``: fills a loaded site with as much as a very large organisation has."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from itertools import batched
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from wagtail.search.backends import get_search_backend

from activities.actions.materialise import COLUMNS, HORIZON
from activities.domain.occurrences import Place, Planned, Schedule, plan
from activities.domain.periods import Period
from activities.domain.recurrence import Rule
from activities.enums import AtHome, Kind, Organiser, Participation
from activities.models import ActivityPage, ActivityPrice, AgendaPage, Occurrence, ScheduleRule
from core import clock
from core.caching.models import raise_generation
from core.clock import zone
from core.labels.fields import one_text
from core.models import Audience, Neighbourhood, Theme, Venue
from initiatives.enums import Stage
from initiatives.models import InitiativeIndexPage, InitiativePage
from starters.loading.bulk import add_children, insert

CHUNK = 500
#: Numbers without a common factor with the lengths of the lists they walk through: every combination occurs.
STRIDES = (7, 11, 13)
SUBJECTS = (
    "Koffieochtend",
    "Wandelgroep",
    "Taalcafé",
    "Breiclub",
    "Soepmiddag",
    "Schaakavond",
    "Zangkoor",
    "Fietstocht",
)
DAYPARTS = ("ochtend", "middag", "avond")


class Command(BaseCommand):
    """Adds activities of the shape that starters have, each weekly, and their dates of eighteen months."""

    help = "Add made-up activities and initiatives, to measure with. Needs a loaded starter."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the two numbers."""
        parser.add_argument("--activities", type=int, default=0)
        parser.add_argument("--initiatives", type=int, default=0)

    def handle(self, *, activities: int, initiatives: int, **_options: Any) -> None:
        """Add them, or say what is missing."""
        agenda = AgendaPage.objects.filter(locale__language_code="nl").first()
        index = InitiativeIndexPage.objects.filter(locale__language_code="nl").first()
        if agenda is None or index is None:
            raise CommandError("There is no agenda yet. Run load_starter first.")
        if min(activities, initiatives) < 0:
            raise CommandError("A number cannot be less than 0.")
        now = clock.now()
        dates = 0
        for numbers in batched(range(activities), CHUNK, strict=False):
            dates += _add_activities(agenda, numbers, now)
        for numbers in batched(range(initiatives), CHUNK, strict=False):
            _add_initiatives(index, numbers)
        raise_generation()
        self.stdout.write(f"{activities} activities with {dates} dates, {initiatives} initiatives added.")


@transaction.atomic
def _add_activities(agenda: AgendaPage, numbers: Sequence[int], now: datetime) -> int:
    neighbourhoods, venues = list(Neighbourhood.objects.all()), list(Venue.objects.all())
    themes, audiences = list(Theme.objects.all()), list(Audience.objects.all())
    today = now.astimezone(zone()).date()
    pages = [_activity(number, venues, neighbourhoods) for number in numbers]
    agenda.refresh_from_db()
    add_children(agenda, pages)
    rules = [_rule(page, number, today) for page, number in zip(pages, numbers, strict=True)]
    ScheduleRule.objects.bulk_create(rules)
    ActivityPrice.objects.bulk_create(_prices(pages, numbers))
    pairs = list(zip(pages, numbers, strict=True))
    for rows, field in ((themes, "theme"), (audiences, "audience")):
        through = getattr(ActivityPage, f"{field}s").through
        links = [
            {"activitypage_id": page.pk, f"{field}_id": rows[number % len(rows)].pk} for page, number in pairs if rows
        ]
        through.objects.bulk_create([through(**link) for link in links])
    dates = [
        _occurrence(page, rule, planned, now)
        for page, rule in zip(pages, rules, strict=True)
        for planned in _dates(rule.as_rule(), today)
    ]
    insert(Occurrence, dates)
    get_search_backend().add_bulk(ActivityPage, pages)
    return len(dates)


def _activity(number: int, venues: Sequence[Venue], neighbourhoods: Sequence[Neighbourhood]) -> ActivityPage:
    subject, part = SUBJECTS[number % len(SUBJECTS)], DAYPARTS[number % len(DAYPARTS)]
    at_home = [""] * STRIDES[0] + list(AtHome.values)
    return ActivityPage(
        title=f"{subject} {number} in de {part}",
        slug=f"meting-{number}",
        summary=f"Elke week {subject.lower()} in de {part}. Kom gerust een keer kijken.",
        kind=Kind.values[number % len(Kind.values)],
        body=[("paragraph", f"<p>{subject} voor wie zin heeft. U hoeft niets mee te nemen.</p>")],
        venue=venues[number % len(venues)] if venues else None,
        neighbourhood=neighbourhoods[number % len(neighbourhoods)] if neighbourhoods else None,
        organiser=Organiser.OURSELVES,
        participation=Participation.values[number % len(Participation.values)],
        at_home=at_home[number % len(at_home)],
        contact_role="de gastvrouw",
    )


def _rule(page: ActivityPage, number: int, today: date) -> ScheduleRule:
    hour = 8 + number * STRIDES[1] % 13
    first = today - timedelta(weeks=1) + timedelta(days=number * STRIDES[2] % 7)
    start, end = time(hour, 15 * (number % 4)), time(hour + 2)
    return ScheduleRule(page=page, first_date=first, start_time=start, end_time=end)


def _prices(pages: Sequence[ActivityPage], numbers: Sequence[int]) -> Iterator[ActivityPrice]:
    for page, number in zip(pages, numbers, strict=True):
        if number % 3:
            yield ActivityPrice(page=page, name=one_text("gewoon"), amount=Decimal(number % 5 + 1))


@cache
def _dates(rule: Rule, today: date) -> Sequence[Planned]:
    """Plan what a rule gives; thousands of activities share the few hundred hours of a week."""
    schedule = Schedule(title="", place=Place(), rules={UUID(int=0): rule})
    return plan(schedule, window=Period(first=today, last=today + HORIZON), zone=zone())


def _occurrence(page: ActivityPage, rule: ScheduleRule, planned: Planned, now: datetime) -> Occurrence:
    columns = {name: getattr(planned, name) for name in COLUMNS}
    own = {"title": page.title, "venue_id": page.venue_id, "neighbourhood_id": page.neighbourhood_id}
    return Occurrence(
        page_id=page.pk,
        page_key=page.pk,
        rule_uuid=rule.uuid,
        original_date=planned.identity.original_date,
        changed_at=now,
        **columns | own,
    )


@transaction.atomic
def _add_initiatives(index: InitiativeIndexPage, numbers: Sequence[int]) -> None:
    neighbourhoods = list(Neighbourhood.objects.all())
    pages = [
        InitiativePage(
            title=f"Samen aan de slag {number}",
            slug=f"meting-{number}",
            summary="Buren die samen iets beginnen.",
            need="Er is weinig te doen in de straat.",
            neighbourhood=neighbourhoods[number % len(neighbourhoods)] if neighbourhoods else None,
            stage=Stage.values[number % len(Stage.values)],
        )
        for number in numbers
    ]
    index.refresh_from_db()
    add_children(index, pages)
    get_search_backend().add_bulk(InitiativePage, pages)
