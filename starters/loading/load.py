"""Loads a starter into an empty site: all or nothing, once."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from wagtail.models import Page

from core.holidays.actions import import_holidays
from core.models import OrganisationSettings
from home.models import HomePage
from starters.domain.content import Starter
from starters.loading.about import Provable, load_about
from starters.loading.agenda import load_activities
from starters.loading.duties import load_duties
from starters.loading.helping import load_roles
from starters.loading.initiatives import load_initiatives
from starters.loading.news import load_news
from starters.loading.notices import load_notices
from starters.loading.pages import load_tree
from starters.loading.people import load_people
from starters.loading.pictures import Pictures
from starters.loading.rows import load_rows
from starters.loading.services import load_services


class AlreadyInUseError(Exception):
    """The database holds another organisation's site; its name is the argument."""


@transaction.atomic
def load(starter: Starter, *, now: datetime) -> bool:
    """Load ``starter``; return False, having changed nothing, when a home page is there already.

    ``now`` is aware; dates of the content count from its local day. Raises AlreadyInUseError when the site
    belongs to another organisation. An editor's change is never overwritten, since nothing loads twice.
    """
    # Two at once would both find no home page: the second waits here for the first.
    Page.objects.select_for_update(of=("self",)).get(depth=1)
    if HomePage.objects.exists():
        present = OrganisationSettings.load()
        if present.starter != starter.organisation.code:
            raise AlreadyInUseError(present.name)
        return False
    today = now.astimezone(ZoneInfo(settings.TIME_ZONE)).date()
    import_holidays(region=starter.organisation.holiday_region, years=range(today.year, today.year + 3))
    pictures = Pictures(starter.organisation.colour)
    rows = load_rows(starter, pictures, today=today)
    tree = load_tree(starter, rows, pictures)
    activities = load_activities(starter, tree, rows, pictures, today=today, now=now)
    initiatives = load_initiatives(starter, tree, rows, activities, pictures, today=today)
    made = Provable(activities=activities, initiatives=initiatives)
    load_roles(starter, tree, rows, pictures, made)
    load_services(starter, tree, rows, pictures)
    news = load_news(starter, tree, rows, pictures, today=today)
    load_notices(starter, rows, news, today=today)
    load_about(starter, tree, rows, pictures, made)
    load_duties(starter, tree, pictures, today=today)
    load_people(tree)
    return True
