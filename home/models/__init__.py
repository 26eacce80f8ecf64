"""The pages of the front door."""

from home.models.about import MissionPage, PartnersPage, PolicyPage, PolicyPriority
from home.models.contact import ContactPage
from home.models.front import RESERVED, HomePage, SectionPage, StandardPage
from home.models.neighbourhoods import NeighbourhoodIndexPage, NeighbourhoodPage
from home.models.news import NewsIndexPage, NewsPage
from home.models.services import ServiceIndexPage, ServicePage, ServicePrice, ServiceTime

__all__ = [
    "RESERVED",
    "ContactPage",
    "HomePage",
    "MissionPage",
    "NeighbourhoodIndexPage",
    "NeighbourhoodPage",
    "NewsIndexPage",
    "NewsPage",
    "PartnersPage",
    "PolicyPage",
    "PolicyPriority",
    "SectionPage",
    "ServiceIndexPage",
    "ServicePage",
    "ServicePrice",
    "ServiceTime",
    "StandardPage",
]
