"""Pluspunt, Leiderdorp: a policy plan of ten priorities, and activities that say which of them they serve."""

from starters.content.leiderdorp.about import ABOUT, PAGES
from starters.content.leiderdorp.agenda import ACTIVITIES
from starters.content.leiderdorp.agenda_residents import RESIDENTS_ACTIVITIES
from starters.content.leiderdorp.initiatives import INITIATIVES
from starters.content.leiderdorp.organisation import AUDIENCES, NEIGHBOURHOODS, ORGANISATION, THEMES, VENUES
from starters.content.leiderdorp.priorities import PRIORITIES
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
    priorities=PRIORITIES,
    home_order=("doors", "today", "initiative", "neighbourhoods", "mission", "at_home"),
)
