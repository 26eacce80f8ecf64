"""The parts of Almere and the places where people meet."""

from datetime import time

from starters.domain.content import Hours, Neighbourhood, Paragraph, Prose, Text, Venue

NEIGHBOURHOODS = (
    Neighbourhood(
        slug="almere-haven",
        name=Text(nl="Almere Haven"),
        summary="Het oudste deel van Almere, aan het Gooimeer. Met een haven, grachtjes en veel groen.",
        body=(
            Paragraph(
                html="<p>In Almere Haven kwamen in 1976 de eerste bewoners van de stad. Sommigen wonen er nog. Bij de "
                "Wereldkeuken vertellen zij graag hoe het toen was.</p>"
            ),
        ),
        drawing="wijk-water",
        drawing_alt="Huizen in verschillende kleuren aan het water, met een zeilboot ervoor.",
        en=Prose(
            title="Almere Haven",
            summary="The oldest part of Almere, on the Gooimeer. With a harbour, small canals and much green.",
            body=(
                Paragraph(
                    html="<p>The first residents of the city came to Almere Haven in 1976. Some "
                    "of them still live there. At the World Kitchen they like to tell what "
                    "it was like.</p>"
                ),
            ),
            drawing_alt="Houses in different colours on the water, with a sailing boat in front.",
        ),
    ),
    Neighbourhood(
        slug="almere-stad",
        name=Text(nl="Almere Stad"),
        summary="Het hart van Almere: winkels, hoge gebouwen en het Weerwater, met rustige wijken eromheen.",
        body=(
            Paragraph(
                html="<p>Almere Stad is het grootste deel van de stad. In het centrum is altijd iets te doen, maar in "
                "een flat kent u niet vanzelf uw buren. Daarom zoeken onze medewerkers bewoners ook thuis op.</p>"
            ),
        ),
        drawing="wijk-flat",
        drawing_alt="Woongebouwen van verschillende hoogte met bomen ernaast.",
        en=Prose(
            title="Almere Stad",
            summary="The heart of Almere: shops, tall buildings and the Weerwater, with quiet streets around.",
            body=(
                Paragraph(
                    html="<p>Almere Stad is the largest part of the city. There is always "
                    "something to do in the centre, but in a block of flats you do not get "
                    "to know your neighbours by yourself. So our staff also visit residents"
                    " at home.</p>"
                ),
            ),
            drawing_alt="Blocks of flats of different heights with trees beside them.",
        ),
    ),
    Neighbourhood(
        slug="almere-buiten",
        name=Text(nl="Almere Buiten"),
        summary="Wonen tussen stad en polder. De huizen hebben veel kleur en de natuur is dichtbij.",
        body=(
            Paragraph(
                html="<p>In Almere Buiten wonen veel gezinnen met kinderen. In De Regenboogkamer leren zij elkaar kennen: "
                "bij de taaltafel, bij het spreekuur of gewoon bij een kop koffie.</p>"
            ),
        ),
        drawing="wijk-park",
        drawing_alt="Twee mensen op een bankje in het park, met een eend in het water.",
        en=Prose(
            title="Almere Buiten",
            summary="Living between city and polder, with colourful streets and the Oostvaardersplassen near.",
            body=(
                Paragraph(
                    html="<p>Many families with children live in Almere Buiten. They get to know"
                    " each other at De Regenboogkamer: at the language table, during the "
                    "open hours or just over coffee.</p>"
                ),
            ),
            drawing_alt="Two people on a bench in the park, with a duck in the water.",
        ),
    ),
    Neighbourhood(
        slug="almere-poort",
        name=Text(nl="Almere Poort"),
        summary="Het nieuwste grote deel van de stad, waar veel bewoners hun eigen huis hebben bedacht.",
        body=(
            Paragraph(
                html="<p>In Almere Poort komen nog elk jaar straten bij. Bewoners zijn gewend om zelf te bouwen, en dat "
                "merkt u aan hun plannen voor de buurt. Er is ruimte voor een proef.</p>"
            ),
        ),
        drawing="wijk-nieuwbouw",
        drawing_alt="Een rij nieuwe huizen met zonnepanelen en een fiets voor de deur.",
        en=Prose(
            title="Almere Poort",
            summary="The newest large part of the city, where many residents designed their own house.",
            body=(
                Paragraph(
                    html="<p>New streets are added to Almere Poort each year. Residents are used"
                    " to building for themselves, and you can tell from their plans. There "
                    "is room for an experiment.</p>"
                ),
            ),
            drawing_alt="A row of new houses with solar panels and a bicycle at the door.",
        ),
    ),
)

VENUES = (
    Venue(
        slug="de-kade",
        name=Text(nl="Buurtcentrum De Kade", en="Community centre De Kade"),
        street="Havenkade 12",
        postcode="1357 PA",
        city="Almere",
        neighbourhood="almere-haven",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="no",
        lift="no",
        access_note=Text(nl="Alles is op de begane grond.", en="Everything is on the ground floor."),
        transport=Text(nl="Bushalte Haven Centrum, 4 minuten lopen.", en="Bus stop Haven Centrum, a 4-minute walk."),
        hours=(
            Hours(days=("MO", "TU", "WE", "TH"), opens=time(9, 30), closes=time(17)),
            Hours(days=("SA",), opens=time(13), closes=time(16)),
        ),
    ),
    Venue(
        slug="het-weerhuis",
        name=Text(nl="Het Weerhuis"),
        street="Waterlaan 30",
        postcode="1315 KB",
        city="Almere",
        neighbourhood="almere-stad",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="yes",
        lift="yes",
        access_note=Text(
            nl="De zalen zijn op de eerste verdieping. De lift is breed genoeg voor een scootmobiel.",
            en="The rooms are on the first floor. The lift is wide enough for a mobility scooter.",
        ),
        transport=Text(
            nl="Station Almere Centrum, 10 minuten lopen.", en="Almere Centrum railway station, a 10-minute walk."
        ),
        hours=(
            Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(17)),
            Hours(days=("TH",), opens=time(19), closes=time(22)),
        ),
    ),
    Venue(
        slug="de-regenboogkamer",
        name=Text(nl="De Regenboogkamer"),
        street="Kleurenplein 8",
        postcode="1339 CD",
        city="Almere",
        neighbourhood="almere-buiten",
        wheelchair="yes",
        accessible_toilet="partly",
        hearing_loop="unknown",
        lift="no",
        access_note=Text(
            nl="Het toilet is ruim, maar heeft nog geen steunen.",
            en="The toilet is spacious, but has no grab rails yet.",
        ),
        transport=Text(
            nl="Station Almere Buiten, 6 minuten lopen.", en="Almere Buiten railway station, a 6-minute walk."
        ),
        hours=(
            Hours(days=("MO", "WE", "TH"), opens=time(9), closes=time(16)),
            Hours(days=("WE",), opens=time(19), closes=time(21)),
        ),
    ),
    Venue(
        slug="poortgebouw",
        name=Text(nl="Het Poortgebouw"),
        street="Duinstraat 5",
        postcode="1363 LE",
        city="Almere",
        neighbourhood="almere-poort",
        wheelchair="partly",
        accessible_toilet="yes",
        hearing_loop="no",
        lift="no",
        access_note=Text(
            nl="Er is een steile helling bij de deur. Bel aan, dan helpen we u naar binnen.",
            en="The ramp at the door is steep. Ring the bell and we will help you in.",
        ),
        transport=Text(
            nl="Station Almere Poort, 7 minuten lopen.", en="Almere Poort railway station, a 7-minute walk."
        ),
        hours=(
            Hours(days=("TU", "FR"), opens=time(13), closes=time(17, 30)),
            Hours(days=("SU",), opens=time(13, 30), closes=time(17)),
        ),
    ),
)
