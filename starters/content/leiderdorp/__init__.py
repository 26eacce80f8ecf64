"""Pluspunt, Leiderdorp: a policy plan of ten priorities, and activities that say which of them they serve."""

from starters.content.leiderdorp.about import ABOUT, PAGES
from starters.content.leiderdorp.agenda import ACTIVITIES
from starters.content.leiderdorp.agenda_residents import RESIDENTS_ACTIVITIES
from starters.content.leiderdorp.duties import DUTIES
from starters.content.leiderdorp.helping import HELPING
from starters.content.leiderdorp.initiatives import INITIATIVES
from starters.content.leiderdorp.news import NEWS, NOTICES
from starters.content.leiderdorp.organisation import AUDIENCES, NEIGHBOURHOODS, ORGANISATION, THEMES, VENUES
from starters.content.leiderdorp.partners import PARTNERS
from starters.content.leiderdorp.priorities import PRIORITIES
from starters.content.leiderdorp.services import SERVICES
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
    priorities=PRIORITIES,
    partners=PARTNERS,
    services=SERVICES,
    services_title=Text(nl="Wat u bij ons kunt", en="What we offer"),
    services_summary=Text(
        nl="Voor groepen, straten en iedereen die wil meedoen. Zoekt u persoonlijke hulp? Aan de balie wijzen we de weg.",
        en="For groups, streets and everybody who wants to take part. For individual help our desk shows the way.",
    ),
    news=NEWS,
    notices=NOTICES,
    home_order=("doors", "today", "initiative", "news", "neighbourhoods", "services", "mission", "at_home", "helping"),
)
