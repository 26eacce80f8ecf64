"""Welzaam in Vleuten-De Meern: residents and partners run the activities, Welzaam brings them together."""

from starters.content.vleuten.agenda import ACTIVITIES
from starters.content.vleuten.duties import DUTIES
from starters.content.vleuten.helping import HELPING
from starters.content.vleuten.initiatives import INITIATIVES
from starters.content.vleuten.news import NEWS, NOTICES
from starters.content.vleuten.organisation import AUDIENCES, ORGANISATION, THEMES
from starters.content.vleuten.pages import ABOUT, PAGES
from starters.content.vleuten.partners import PARTNERS
from starters.content.vleuten.places import NEIGHBOURHOODS, VENUES
from starters.content.vleuten.services import SERVICES
from starters.domain.content import Starter, Text

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=ACTIVITIES,
    initiatives=INITIATIVES,
    helping=HELPING,
    about=ABOUT,
    pages=PAGES,
    duties=DUTIES,
    partners=PARTNERS,
    services=SERVICES,
    services_summary=Text(
        nl="Waar wij u mee helpen, en hoe u het vraagt.", en="What we can help you with, and how to ask."
    ),
    news=NEWS,
    notices=NOTICES,
)
