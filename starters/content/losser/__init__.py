"""Stichting Cluster: welfare and education for the five villages of the municipality of Losser."""

from starters.content.losser.about import ABOUT, PAGES
from starters.content.losser.agenda import ACTIVITIES
from starters.content.losser.agenda_villages import VILLAGE_ACTIVITIES
from starters.content.losser.duties import DUTIES
from starters.content.losser.helping import HELPING
from starters.content.losser.initiatives import INITIATIVES
from starters.content.losser.news import NEWS, NOTICES
from starters.content.losser.organisation import AUDIENCES, NEIGHBOURHOODS, ORGANISATION, THEMES, VENUES
from starters.content.losser.partners import PARTNERS
from starters.content.losser.services import SERVICES
from starters.domain.content import Starter, Text

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=(*ACTIVITIES, *VILLAGE_ACTIVITIES),
    initiatives=INITIATIVES,
    helping=HELPING,
    about=ABOUT,
    pages=PAGES,
    duties=DUTIES,
    partners=PARTNERS,
    services=SERVICES,
    services_summary=Text(
        nl="Hulp per terrein: van het Sociaal Team tot het Gilde. Bij elke dienst leest u hoe u het vraagt.",
        en="Help field by field, from the social team to the guild. Each service says how to ask for it.",
    ),
    news=NEWS,
    notices=NOTICES,
    home_order=("today", "mission", "neighbourhoods", "initiative", "services", "doors", "at_home", "news", "helping"),
)
