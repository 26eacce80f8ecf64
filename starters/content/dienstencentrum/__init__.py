"""A local service centre in Flanders: open meeting place, activities and services. Flemish usage throughout."""

from starters.content.dienstencentrum.about import ABOUT, CONTACT
from starters.content.dienstencentrum.agenda import ACTIVITIES
from starters.content.dienstencentrum.at_home import AT_HOME_ACTIVITIES
from starters.content.dienstencentrum.duties import DUTIES
from starters.content.dienstencentrum.helping import HELPING
from starters.content.dienstencentrum.initiatives import INITIATIVES
from starters.content.dienstencentrum.news import NEWS, NOTICES
from starters.content.dienstencentrum.organisation import AUDIENCES, NEIGHBOURHOODS, ORGANISATION, THEMES, VENUES
from starters.content.dienstencentrum.partners import PARTNERS
from starters.content.dienstencentrum.services import SERVICES
from starters.content.dienstencentrum.services_at_home import SERVICES_AT_HOME
from starters.domain.content import OwnSection, Starter, Text

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=(*ACTIVITIES, *AT_HOME_ACTIVITIES),
    initiatives=INITIATIVES,
    helping=HELPING,
    about=ABOUT,
    pages=(CONTACT,),
    duties=DUTIES,
    partners=PARTNERS,
    services=(*SERVICES, *SERVICES_AT_HOME),
    services_summary=Text(
        nl="Maaltijden, vervoer, was en strijk, kapper en pedicure: zo blijft u gemakkelijker thuis wonen.",
        en="Meals, transport, laundry, hairdresser and foot care, so that it is easier to go on living at home.",
    ),
    news=NEWS,
    notices=NOTICES,
    home_order=(
        "today",
        OwnSection(section="services", heading=Text(nl="Zo helpen wij u thuis", en="How we help you at home")),
        "at_home",
        "doors",
        "mission",
        "news",
        "initiative",
        "helping",
        "neighbourhoods",
    ),
)
