"""All models of the ground floor, each defined in the folder of its subject."""

from core.accounts.models import User
from core.caching.models import CacheGeneration
from core.closures.models import Closure
from core.holidays.models import HolidayPeriod
from core.hours.models import OpeningChange, OpeningSpan
from core.images.models import Picture, PictureRendition
from core.labels.models import Audience, Priority, Theme
from core.limits.models import RateCount
from core.notices.models import Notice
from core.organisation.models import OrganisationSettings
from core.outbox.models import OutboxMail
from core.partners.models import Partner
from core.places.models import Neighbourhood, Venue
from core.privacy.models import Removal
from core.short.models import ShortAddress
from core.upkeep.models import Job

__all__ = [
    "Audience",
    "CacheGeneration",
    "Closure",
    "HolidayPeriod",
    "Job",
    "Neighbourhood",
    "Notice",
    "OpeningChange",
    "OpeningSpan",
    "OrganisationSettings",
    "OutboxMail",
    "Partner",
    "Picture",
    "PictureRendition",
    "Priority",
    "RateCount",
    "Removal",
    "ShortAddress",
    "Theme",
    "User",
    "Venue",
]
