"""The parts of Almere and the places where people meet."""

from starters.domain.content import Neighbourhood, Paragraph, Text, Venue

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
    ),
    Neighbourhood(
        slug="almere-buiten",
        name=Text(nl="Almere Buiten"),
        summary="Wonen tussen stad en polder, met kleurige wijken en de Oostvaardersplassen dichtbij.",
        body=(
            Paragraph(
                html="<p>In Almere Buiten wonen veel gezinnen met kinderen. In De Regenboogkamer leren zij elkaar kennen: "
                "bij de taaltafel, bij het spreekuur of gewoon bij een kop koffie.</p>"
            ),
        ),
        drawing="wijk-park",
        drawing_alt="Twee mensen op een bankje in het park, met een eend in het water.",
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
    ),
)
