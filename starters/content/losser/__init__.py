"""Stichting Cluster: welfare and education for the five villages of the municipality of Losser."""

from starters.content.losser.about import ABOUT, PAGES
from starters.content.losser.agenda import ACTIVITIES
from starters.content.losser.agenda_villages import VILLAGE_ACTIVITIES
from starters.content.losser.initiatives import INITIATIVES
from starters.content.losser.organisation import AUDIENCES, NEIGHBOURHOODS, ORGANISATION, THEMES, VENUES
from starters.domain.content import Starter

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=(*ACTIVITIES, *VILLAGE_ACTIVITIES),
    initiatives=INITIATIVES,
    about=ABOUT,
    pages=PAGES,
    home_order=("today", "mission", "neighbourhoods", "initiative", "doors", "at_home"),
)
