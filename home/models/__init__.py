"""The pages of the front door."""

from home.models.about import MissionPage, PartnersPage, PolicyPage, PolicyPriority
from home.models.anbi import AnbiAccounts, AnbiBoardMember, AnbiPage
from home.models.contact import ContactPage
from home.models.duties import AccessibilityPage, AccessStatus, ComplaintsPage, DutyPage, PrivacyPage
from home.models.front import RESERVED, HomePage, SectionPage, StandardPage
from home.models.neighbourhoods import NeighbourhoodIndexPage, NeighbourhoodPage
from home.models.news import NewsIndexPage, NewsPage
from home.models.services import ServiceIndexPage, ServicePage, ServicePrice, ServiceTime

__all__ = [
    "RESERVED",
    "AccessStatus",
    "AccessibilityPage",
    "AnbiAccounts",
    "AnbiBoardMember",
    "AnbiPage",
    "ComplaintsPage",
    "ContactPage",
    "DutyPage",
    "HomePage",
    "MissionPage",
    "NeighbourhoodIndexPage",
    "NeighbourhoodPage",
    "NewsIndexPage",
    "NewsPage",
    "PartnersPage",
    "PolicyPage",
    "PolicyPriority",
    "PrivacyPage",
    "SectionPage",
    "ServiceIndexPage",
    "ServicePage",
    "ServicePrice",
    "ServiceTime",
    "StandardPage",
]
