"""Reads for staff: what a site still lacks before residents can rely on it."""

from dataclasses import dataclass
from enum import StrEnum

from django.conf import settings
from django.db.models import Q
from wagtail.models import Page

from activities.models import ActivityPage
from core.models import HolidayPeriod, OrganisationSettings, User, Venue
from core.pages.models import TranslatedIndex
from core.pages.queries import HOME_DEPTH
from core.places.enums import Known
from home.models import AccessibilityPage, AnbiPage, ComplaintsPage, DutyPage, MissionPage, PolicyPage, PrivacyPage


class FirstStep(StrEnum):
    """What a new site needs, in the order in which residents miss it."""

    CONTACT = "contact"
    HOURS = "hours"
    VENUE = "venue"
    ACTIVITY = "activity"
    MISSION = "mission"
    PRIVACY = "privacy"
    ACCESSIBILITY = "accessibility"
    COMPLAINTS = "complaints"
    ANBI = "anbi"
    SECURITY = "security"
    LOGO = "logo"
    HOLIDAYS = "holidays"
    MODERATOR = "moderator"


#: Group whose members answer initiatives (initiatives.actions.setup).
MODERATORS = "Moderators"


#: The step that each of these pages is.
PAGES_OF_STEPS: dict[FirstStep, type[MissionPage | DutyPage]] = {
    FirstStep.MISSION: MissionPage,
    FirstStep.PRIVACY: PrivacyPage,
    FirstStep.ACCESSIBILITY: AccessibilityPage,
    FirstStep.COMPLAINTS: ComplaintsPage,
    FirstStep.ANBI: AnbiPage,
}


@dataclass(frozen=True, kw_only=True)
class FirstSteps:
    """Which steps are taken, and the pages that some of them are, published or still drafts; not those that lack."""

    done: frozenset[FirstStep]
    pages: dict[FirstStep, int]


def first_steps() -> FirstSteps:
    """Look at what is there (some twelve small queries; for the dashboard of the admin).

    Not every organisation is an ANBI: that step is there only while a draft waits, and goes when the draft does.
    """
    who = OrganisationSettings.load()
    live, pages = {}, {}
    for step, model in PAGES_OF_STEPS.items():
        rows = model.objects.filter(locale__language_code=settings.LANGUAGE_CODE).order_by("-live", "path")
        found = rows.values_list("pk", "live").first()
        if found:
            pages[step], live[step] = found
    told = Q(wheelchair=Known.UNKNOWN) | Q(accessible_toilet=Known.UNKNOWN)
    taken = {
        FirstStep.CONTACT: bool((who.phone or who.walk_in) and who.email and who.street),
        FirstStep.HOURS: bool(who.hours or who.hours_of_id),
        FirstStep.VENUE: Venue.objects.exclude(told).exists(),
        FirstStep.ACTIVITY: ActivityPage.objects.live().exists(),
        FirstStep.MISSION: live.get(FirstStep.MISSION, False) or PolicyPage.objects.live().exists(),
        FirstStep.PRIVACY: live.get(FirstStep.PRIVACY, False),
        FirstStep.ACCESSIBILITY: live.get(FirstStep.ACCESSIBILITY, False),
        FirstStep.COMPLAINTS: live.get(FirstStep.COMPLAINTS, False),
        FirstStep.ANBI: live.get(FirstStep.ANBI, True),
        FirstStep.SECURITY: bool(who.security_contact or who.email),
        FirstStep.LOGO: who.logo_id is not None,
        FirstStep.HOLIDAYS: HolidayPeriod.objects.exists(),
        FirstStep.MODERATOR: User.objects.filter(is_active=True, groups__name=MODERATORS).exists(),
    }
    return FirstSteps(done=frozenset(step for step, is_taken in taken.items() if is_taken), pages=pages)


def draft_overviews() -> list[tuple[int, str]]:
    """Return id and title of the overviews that are not published yet, in the default language, in the editor's order.

    They cannot be deleted: who has no news leaves that one a draft.
    """
    slugs = [index.fixed_slug for index in TranslatedIndex.__subclasses__()]
    found = Page.objects.not_live().filter(depth=HOME_DEPTH + 1, slug__in=slugs)
    of_language = found.filter(locale__language_code=settings.LANGUAGE_CODE).order_by("path")
    return list(of_language.values_list("pk", "title"))
