"""De Schoor in Almere: one city of many cultures, so that its texts are in English as well."""

from starters.content.almere.agenda import ACTIVITIES
from starters.content.almere.agenda_residents import RESIDENTS_ACTIVITIES
from starters.content.almere.duties import DUTIES
from starters.content.almere.helping import HELPING
from starters.content.almere.initiatives import INITIATIVES
from starters.content.almere.news import NEWS, NOTICES
from starters.content.almere.organisation import AUDIENCES, ORGANISATION, THEMES
from starters.content.almere.pages import ABOUT, PAGES
from starters.content.almere.partners import PARTNERS
from starters.content.almere.places import NEIGHBOURHOODS, VENUES
from starters.content.almere.services import SERVICES
from starters.domain.content import Starter, Text

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=(*ACTIVITIES, *RESIDENTS_ACTIVITIES),
    initiatives=INITIATIVES,
    helping=HELPING,
    about=ABOUT,
    pages=PAGES,
    duties=DUTIES,
    partners=PARTNERS,
    services=SERVICES,
    services_summary=Text(
        nl="Bellen, binnenlopen of schrijven: zo krijgt u hulp, in een taal die u verstaat.",
        en="Call, walk in or write: this is how you get help, in a language you understand.",
    ),
    news=NEWS,
    notices=NOTICES,
    home_order=("doors", "today", "services", "mission", "news", "initiative", "neighbourhoods", "at_home", "helping"),
)
