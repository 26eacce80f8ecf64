"""De Schoor in Almere: one city of many cultures, so that its texts are in English as well."""

from starters.content.almere.agenda import ACTIVITIES
from starters.content.almere.agenda_residents import RESIDENTS_ACTIVITIES
from starters.content.almere.initiatives import INITIATIVES
from starters.content.almere.organisation import AUDIENCES, ORGANISATION, THEMES
from starters.content.almere.pages import ABOUT, PAGES
from starters.content.almere.places import NEIGHBOURHOODS, VENUES
from starters.domain.content import Starter

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=(*ACTIVITIES, *RESIDENTS_ACTIVITIES),
    initiatives=INITIATIVES,
    about=ABOUT,
    pages=PAGES,
    home_order=("doors", "today", "mission", "initiative", "neighbourhoods", "at_home"),
)
