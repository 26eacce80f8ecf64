"""A local service centre in Flanders: open meeting place, activities and services. Flemish usage throughout."""

from starters.content.dienstencentrum.about import ABOUT, CONTACT, PRIVACY
from starters.content.dienstencentrum.agenda import ACTIVITIES
from starters.content.dienstencentrum.at_home import AT_HOME_ACTIVITIES
from starters.content.dienstencentrum.initiatives import INITIATIVES
from starters.content.dienstencentrum.organisation import AUDIENCES, NEIGHBOURHOODS, ORGANISATION, THEMES, VENUES
from starters.content.dienstencentrum.services import SERVICES
from starters.domain.content import Starter

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=(*ACTIVITIES, *AT_HOME_ACTIVITIES),
    initiatives=INITIATIVES,
    about=ABOUT,
    sections=(SERVICES,),
    pages=(CONTACT, PRIVACY),
    home_order=("today", "at_home", "doors", "mission", "initiative", "neighbourhoods"),
)
