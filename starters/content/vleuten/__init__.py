"""Welzaam in Vleuten-De Meern: residents and partners run the activities, Welzaam brings them together."""

from starters.content.vleuten.agenda import ACTIVITIES
from starters.content.vleuten.initiatives import INITIATIVES
from starters.content.vleuten.organisation import AUDIENCES, ORGANISATION, THEMES
from starters.content.vleuten.pages import ABOUT, PAGES
from starters.content.vleuten.places import NEIGHBOURHOODS, VENUES
from starters.domain.content import Starter

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=ACTIVITIES,
    initiatives=INITIATIVES,
    about=ABOUT,
    pages=PAGES,
)
