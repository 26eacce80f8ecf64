"""The neighbourhoods of Vleuten-De Meern and the places where people meet."""

from datetime import time

from starters.domain.content import Heading, Hours, Neighbourhood, OtherHours, Paragraph, Prose, Text, Venue

NEIGHBOURHOODS = (
    Neighbourhood(
        slug="vleuten",
        postcodes="3451",
        contact_role=Text(nl="de buurtverbinder van Vleuten", en="the neighbourhood connector"),
        contact_email="vleuten@welzaam.example",
        name=Text(nl="Vleuten"),
        summary="Een oud dorp met een station en een winkelstraat, waar veel mensen elkaar kennen.",
        body=(
            Paragraph(
                html="<p>Vleuten was lang een dorp van tuinders. Nu hoort het bij Utrecht, maar het dorpsgevoel is "
                "gebleven. In de Dorpsstraat komt u altijd wel iemand tegen.</p>"
            ),
            Heading(text="Hier komen buren bij elkaar"),
            Paragraph(
                html="<p>Het Kompas aan de Pastoor Ohllaan is de plek waar u ons vindt. Er wordt gebreid, en op "
                "vrijdagavond staan de spelletjes op tafel. Wilt u iemand spreken over een idee? Loop dan binnen.</p>"
            ),
        ),
        drawing="wijk-dorp",
        drawing_alt="Een kerktoren en lage huizen tussen bomen.",
        en=Prose(
            title="Vleuten",
            summary="An old village with a station and a shopping street, where many people know each other.",
            body=(
                Paragraph(
                    html="<p>For long Vleuten was a village of market gardeners. Now it belongs "
                    "to Utrecht, but it still feels like a village. You find us at Het "
                    "Kompas, on Pastoor Ohllaan. Walk in with an idea.</p>"
                ),
            ),
            drawing_alt="A church tower and low houses between trees.",
        ),
    ),
    Neighbourhood(
        slug="de-meern",
        postcodes="3453, 3454",
        contact_role=Text(nl="de buurtverbinder van De Meern", en="the neighbourhood connector"),
        contact_email="de-meern@welzaam.example",
        name=Text(nl="De Meern"),
        summary="Langs de Leidse Rijn, met oude lanen en nieuwe straten. Op dinsdag ruikt het hier naar soep.",
        body=(
            Paragraph(
                html="<p>De Meern ligt aan weerszijden van de Leidse Rijn. Er wonen mensen die hier geboren zijn en "
                "mensen die er pas een paar jaar zijn. Die twee groepen leren elkaar steeds beter kennen.</p>"
            ),
            Heading(text="De Schakel"),
            Paragraph(
                html="<p>In De Schakel begint de week met koffie. Op dinsdag koken bewoners er soep voor iedereen die "
                "aanschuift. Op donderdag krijgt u er hulp met uw telefoon of computer.</p>"
            ),
        ),
        drawing="wijk-water",
        drawing_alt="Huizen in verschillende kleuren aan het water, met een zeilboot ervoor.",
        en=Prose(
            title="De Meern",
            summary="On the Leidse Rijn, with old lanes and new streets. On Tuesdays it smells of soup here.",
            body=(
                Paragraph(
                    html="<p>Some people were born here, others came a few years ago. They get "
                    "to know each other better and better. At De Schakel the week begins "
                    "with coffee, and on Tuesday residents cook soup for everybody who sits"
                    " down.</p>"
                ),
            ),
            drawing_alt="Houses in different colours on the water, with a sailing boat in front.",
        ),
    ),
    Neighbourhood(
        slug="vleuterweide",
        postcodes="3452",
        contact_role=Text(nl="de buurtverbinder van Vleuterweide", en="the neighbourhood connector"),
        contact_email="vleuterweide@welzaam.example",
        name=Text(nl="Vleuterweide"),
        summary="Een jonge wijk met veel gezinnen, een groot winkelcentrum en het Máximapark om de hoek.",
        body=(
            Paragraph(
                html="<p>In Vleuterweide wonen veel gezinnen. Overdag zijn veel mensen weg, 's avonds en in het "
                "weekend is het druk op straat. Daarom zijn hier ook activiteiten op zondag.</p>"
            ),
            Heading(text="Nog nieuw hier?"),
            Paragraph(
                html="<p>In de Weidekamer oefent u Nederlands met buren. Vaders en kinderen koken er samen. En in de "
                "buurttuin bij het park kunt u altijd een uurtje meewerken.</p>"
            ),
        ),
        drawing="wijk-nieuwbouw",
        drawing_alt="Een rij nieuwe huizen met zonnepanelen en een fiets voor de deur.",
        en=Prose(
            title="Vleuterweide",
            summary="A young neighbourhood with many families, a large shopping centre and the Máximapark near.",
            body=(
                Paragraph(
                    html="<p>Many people are away in the daytime; in the evening and at weekends"
                    " the streets are full. That is why there are activities on Sunday too."
                    " At De Weidekamer you practise Dutch with neighbours.</p>"
                ),
            ),
            drawing_alt="A row of new houses with solar panels and a bicycle at the door.",
        ),
    ),
    Neighbourhood(
        slug="veldhuizen",
        postcodes="3453, 3454",
        contact_role=Text(nl="de buurtverbinder van Veldhuizen", en="the neighbourhood connector"),
        contact_email="veldhuizen@welzaam.example",
        name=Text(nl="Veldhuizen"),
        summary="Een rustige wijk ten westen van De Meern, met veel water en brede stoepen.",
        body=(
            Paragraph(
                html="<p>Veldhuizen is rond het jaar 2000 gebouwd. De eerste bewoners worden nu een dagje ouder. Ze "
                "willen graag in hun eigen huis blijven wonen, met bekende gezichten in de buurt.</p>"
            ),
            Heading(text="Repareren en ruilen"),
            Paragraph(
                html="<p>In De Veldhoeve repareren handige buren wat kapot is. Een groep bewoners maakt een plan voor "
                "een ruilkast, waar iedereen spullen kan brengen en halen.</p>"
            ),
        ),
        drawing="wijk-flat",
        drawing_alt="Woongebouwen van verschillende hoogte met bomen ernaast.",
        en=Prose(
            title="Veldhuizen",
            summary="A quiet neighbourhood west of De Meern, with much water and wide pavements.",
            body=(
                Paragraph(
                    html="<p>Veldhuizen was built around the year 2000. Its first residents are "
                    "growing older and would like to stay in their own house. At De "
                    "Veldhoeve handy neighbours mend what is broken.</p>"
                ),
            ),
            drawing_alt="Blocks of flats of different heights with trees beside them.",
        ),
    ),
    Neighbourhood(
        slug="haarzuilens",
        postcodes="3455",
        contact_role=Text(nl="de buurtverbinder van Haarzuilens", en="the neighbourhood connector"),
        contact_email="haarzuilens@welzaam.example",
        name=Text(nl="Haarzuilens"),
        summary="Een klein dorp rond de Brink, naast kasteel De Haar. Hier kent bijna iedereen elkaar.",
        body=(
            Paragraph(
                html="<p>Haarzuilens is een klein dorp aan de rand van Utrecht. De huizen met rood-witte luiken horen bij het "
                "kasteel. Toeristen komen voor het kasteel, bewoners komen voor elkaar naar de Brink.</p>"
            ),
            Heading(text="Een nieuw idee"),
            Paragraph(
                html="<p>Er is nog geen vaste plek waar bewoners elkaar elke week zien. Een bewoner wil daar iets aan "
                "doen met samen zingen. Zingt u mee, of hebt u een ander idee? We horen het graag.</p>"
            ),
        ),
        drawing="wijk-kasteel",
        drawing_alt="Een kasteel met drie torens en een brug over het water.",
        en=Prose(
            title="Haarzuilens",
            summary="A small village around the Brink, beside De Haar castle. Almost everybody knows each other.",
            body=(
                Paragraph(
                    html="<p>The houses with red and white shutters belong to the castle. "
                    "Tourists come for the castle, residents come to the Brink for each "
                    "other. One of them would like to sing together. Do you sing along?</p>"
                ),
            ),
            drawing_alt="A castle with three towers and a bridge over the water.",
        ),
    ),
)

VENUES = (
    Venue(
        slug="het-kompas",
        name=Text(nl="Het Kompas"),
        street="Pastoor Ohllaan 36",
        postcode="3451 CC",
        city="Vleuten",
        neighbourhood="vleuten",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="yes",
        lift="yes",
        access_note=Text(
            nl="Alles is op de begane grond. De voordeur gaat vanzelf open.",
            en="Everything is on the ground floor. The front door opens by itself.",
        ),
        transport=Text(nl="Station Vleuten, 8 minuten lopen.", en="Vleuten railway station, an 8-minute walk."),
        hours=(Hours(days=("MO", "TU", "WE", "TH"), opens=time(9, 30), closes=time(16)),),
        other_hours=(
            OtherHours(in_days=12, reason=Text(nl="uitje met vrijwilligers", en="a day out with volunteers")),
        ),
    ),
    Venue(
        slug="de-schakel",
        name=Text(nl="De Schakel"),
        street="Oranjelaan 10",
        postcode="3454 BT",
        city="De Meern",
        neighbourhood="de-meern",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="no",
        lift="yes",
        access_note=Text(
            nl="De grote zaal is boven. De lift is naast de keuken.",
            en="The large room is upstairs. The lift is next to the kitchen.",
        ),
        transport=Text(nl="Bushalte Oranjelaan, 2 minuten lopen.", en="Bus stop Oranjelaan, a 2-minute walk."),
        hours=(
            Hours(days=("MO", "TU", "TH"), opens=time(9), closes=time(17)),
            Hours(days=("WE", "FR"), opens=time(9), closes=time(12, 30)),
            Hours(days=("FR",), opens=time(13, 30), closes=time(21)),
        ),
    ),
    Venue(
        slug="de-weidekamer",
        name=Text(nl="De Weidekamer"),
        street="Burchtplein 5",
        postcode="3452 MZ",
        city="Vleuten",
        neighbourhood="vleuterweide",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="unknown",
        lift="no",
        access_note=Text(
            nl="De ingang is aan het plein. U hebt geen lift nodig.",
            en="The entrance is on the square. You do not need a lift.",
        ),
        transport=Text(
            nl="Bushalte Vleuterweide Centrum, 3 minuten lopen.",
            en="Bus stop Vleuterweide Centrum, a 3-minute walk.",
        ),
        hours=(
            Hours(days=("MO", "WE", "TH"), opens=time(10), closes=time(16)),
            Hours(days=("SU",), opens=time(14), closes=time(18)),
        ),
    ),
    Venue(
        slug="de-veldhoeve",
        name=Text(nl="De Veldhoeve"),
        street="Veldhuizerlaan 2",
        postcode="3453 AB",
        city="De Meern",
        neighbourhood="veldhuizen",
        wheelchair="partly",
        accessible_toilet="no",
        hearing_loop="no",
        lift="no",
        access_note=Text(
            nl="Er is een drempel van 3 cm. We leggen een plank neer als u dat vraagt.",
            en="There is a threshold of 3 cm. We put down a ramp if you ask.",
        ),
        transport=Text(nl="Er zijn twee parkeerplaatsen voor de deur.", en="Two parking spaces in front of the door."),
        hours=(
            Hours(days=("WE",), opens=time(13), closes=time(17)),
            Hours(days=("SA",), opens=time(10), closes=time(13)),
        ),
    ),
    Venue(
        slug="buurttuin-het-lint",
        name=Text(nl="Buurttuin Het Lint", en="Het Lint neighbourhood garden"),
        street="Alendorperweg 61",
        postcode="3451 GM",
        city="Vleuten",
        neighbourhood="vleuterweide",
        wheelchair="partly",
        accessible_toilet="no",
        access_note=Text(
            nl="Het hoofdpad is hard en vlak. De bakken vooraan zijn hoog, zodat u zittend kunt werken.",
            en="The main path is firm and level. The beds at the front are raised, so that you can work sitting down.",
        ),
        transport=Text(
            nl="Er is een fietsenrek bij de ingang van het Máximapark.",
            en="Bicycle racks at the entrance to the Máximapark.",
        ),
        hours=(Hours(days=("MO", "TU", "WE", "TH", "FR", "SA", "SU"), opens=time(8), closes=time(20)),),
    ),
)
