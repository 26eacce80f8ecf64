"""Reads for staff: what a site still lacks before residents can rely on it."""

from dataclasses import dataclass
from enum import StrEnum

from django.conf import settings
from django.db.models import Q

from activities.models import ActivityPage
from core.models import HolidayPeriod, OrganisationSettings, User, Venue
from core.places.enums import Known
from home.models import MissionPage, PolicyPage, StandardPage


class FirstStep(StrEnum):
    """What a new site needs, in the order in which residents miss it."""

    CONTACT = "contact"
    HOURS = "hours"
    VENUE = "venue"
    ACTIVITY = "activity"
    MISSION = "mission"
    PRIVACY = "privacy"
    LOGO = "logo"
    HOLIDAYS = "holidays"
    MODERATOR = "moderator"


#: Group whose members answer initiatives (initiatives.actions.setup).
MODERATORS = "Moderators"


@dataclass(frozen=True, kw_only=True)
class FirstSteps:
    """Which steps are taken, and the mission page, published or still a draft (None: there is none)."""

    done: frozenset[FirstStep]
    mission: int | None


def first_steps() -> FirstSteps:
    """Look at what is there (nine small queries; for the dashboard of the admin)."""
    who = OrganisationSettings.load()
    mission = MissionPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    told = Q(wheelchair=Known.UNKNOWN) | Q(accessible_toilet=Known.UNKNOWN)
    taken = {
        FirstStep.CONTACT: bool((who.phone or who.walk_in) and who.email and who.street),
        FirstStep.HOURS: bool(who.hours),
        FirstStep.VENUE: Venue.objects.exclude(told).exists(),
        FirstStep.ACTIVITY: ActivityPage.objects.live().exists(),
        FirstStep.MISSION: mission.live().exists() or PolicyPage.objects.live().exists(),
        FirstStep.PRIVACY: StandardPage.objects.live().filter(slug="privacy").exists(),
        FirstStep.LOGO: who.logo_id is not None,
        FirstStep.HOLIDAYS: HolidayPeriod.objects.exists(),
        FirstStep.MODERATOR: User.objects.filter(is_active=True, groups__name=MODERATORS).exists(),
    }
    page = mission.order_by("path").values_list("pk", flat=True).first()
    return FirstSteps(done=frozenset(step for step, is_taken in taken.items() if is_taken), mission=page)
