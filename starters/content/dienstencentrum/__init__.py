"""A local service centre in Flanders: open meeting place, activities and services. Flemish usage throughout."""

from starters.content.dienstencentrum.about import ABOUT, CONTACT, PRIVACY
from starters.content.dienstencentrum.agenda import ACTIVITIES
from starters.content.dienstencentrum.at_home import AT_HOME_ACTIVITIES
from starters.content.dienstencentrum.initiatives import INITIATIVES
from starters.content.dienstencentrum.organisation import AUDIENCES, NEIGHBOURHOODS, ORGANISATION, THEMES, VENUES
from starters.content.dienstencentrum.services import SERVICES
from starters.domain.content import OwnSection, Partner, Starter, Text

STARTER = Starter(
    organisation=ORGANISATION,
    themes=THEMES,
    audiences=AUDIENCES,
    neighbourhoods=NEIGHBOURHOODS,
    venues=VENUES,
    activities=(*ACTIVITIES, *AT_HOME_ACTIVITIES),
    initiatives=INITIATIVES,
    about=ABOUT,
    pages=(CONTACT, PRIVACY),
    partners=(
        Partner(
            slug="kapper",
            name=Text(nl="een kapper uit Lindegem", en="a hairdresser from Lindegem"),
            together=Text(nl="Knipt elke woensdag in De Linde.", en="Cuts hair at De Linde each Wednesday."),
        ),
        Partner(
            slug="pedicure",
            name=Text(nl="een erkende pedicure", en="a certified pedicurist"),
            together=Text(nl="Komt om de twee weken naar De Linde.", en="Comes to De Linde every two weeks."),
        ),
    ),
    services=SERVICES,
    services_summary=Text(
        nl="Maaltijden, vervoer, kapper en pedicure, hulp bij papieren: zo blijft u gemakkelijker thuis wonen.",
        en="Meals, transport, hairdresser and foot care, help with paperwork.",
    ),
    home_order=(
        "today",
        OwnSection(section="services", heading=Text(nl="Zo helpen wij u thuis", en="How we help you at home")),
        "at_home",
        "doors",
        "mission",
        "initiative",
        "helping",
        "neighbourhoods",
    ),
)
