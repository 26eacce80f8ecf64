"""Who Pluspunt is: settings, themes, neighbourhoods and venues."""

from datetime import time

from starters.domain.content import Heading, Hours, Neighbourhood, Organisation, Paragraph, Prose, Row, Text, Venue

ORGANISATION = Organisation(
    code="leiderdorp",
    name="Pluspunt",
    place=Text(nl="Leiderdorp", en="Leiderdorp"),
    headline=Text(nl="Met elkaar is altijd een plus", en="Together is always a plus"),
    mission_sentence=Text(
        nl="Pluspunt helpt inwoners van Leiderdorp elkaar te vinden, mee te doen en iets voor de buurt te beginnen.",
        en="Pluspunt helps the residents of Leiderdorp to find each other, take part and start something for their area.",
    ),
    street="Pluspad 10",
    postcode="2353 AA",
    city="Leiderdorp",
    email="info@pluspunt-leiderdorp.example",
    hours=Text(
        nl="maandag t/m vrijdag 9.00–17.00 uur, dinsdag ook 19.00–21.00 uur",
        en="Monday to Friday 9 am to 5 pm, Tuesday also 7 pm to 9 pm",
    ),
    walk_in=Text(
        nl="Loop binnen op Pluspad 10 in Leiderdorp",
        en="Walk in at Pluspad 10 in Leiderdorp",
    ),
    footer_line=Text(nl="Pluspunt werkt samen met SCw.", en="Pluspunt works together with SCw."),
    colour="#1f4e8c",
    logo_drawing="leiderdorp-logo",
    hero_drawing="leiderdorp-hero",
    hero_alt=Text(
        nl="Vier buurtgenoten van verschillende leeftijden varen samen in een boot, met huizen aan de kade.",
        en="Four neighbours of different ages sail in one boat, with houses along the quay.",
    ),
    word_neighbourhood=Text(nl="wijk", en="neighbourhood"),
    word_neighbourhoods=Text(nl="wijken", en="neighbourhoods"),
    word_themes=Text(nl="thema’s", en="themes"),
    holiday_region="NL-midden",
    hours_of="plushuis",
    header="left",
    hero="below",
)

THEMES = (
    Row(slug="ontmoeten", name=Text(nl="ontmoeten", en="meeting")),
    Row(slug="bewegen-en-gezond", name=Text(nl="bewegen en gezond leven", en="exercise and health")),
    Row(slug="taal-en-leren", name=Text(nl="taal en leren", en="language and learning")),
    Row(slug="buurt", name=Text(nl="buurt en groen", en="neighbourhood and green")),
    Row(slug="vrijwilligerswerk", name=Text(nl="vrijwilligerswerk", en="volunteer work")),
    Row(slug="kunst-en-cultuur", name=Text(nl="kunst en cultuur", en="arts and culture")),
)

AUDIENCES = (
    Row(slug="iedereen", name=Text(nl="iedereen", en="everyone")),
    Row(slug="ouderen", name=Text(nl="ouderen", en="older people")),
    Row(slug="gezinnen", name=Text(nl="gezinnen", en="families")),
    Row(
        slug="nieuw-in-nederland",
        name=Text(nl="mensen die nieuw zijn in Nederland", en="people new to the Netherlands"),
    ),
    Row(slug="vrouwen", name=Text(nl="vrouwen", en="women")),
    Row(slug="vrijwilligers", name=Text(nl="vrijwilligers", en="volunteers")),
)

NEIGHBOURHOODS = (
    Neighbourhood(
        slug="oude-dorp",
        name=Text(nl="Oude Dorp", en="Oude Dorp"),
        summary="Smalle straten, oude huizen en water. Op woensdag staat onze bakfiets hier op het plein.",
        body=(
            Paragraph(
                html="<p>In het Oude Dorp wonen mensen vaak lang op dezelfde plek. Toch zien buren elkaar minder dan vroeger. "
                "Daarom zetten we elke week koffie op straat.</p>"
            ),
            Paragraph(
                html="<p>Bewoners willen samen het water op. Met een oude sloep maken zij tochtjes voor mensen die niet meer "
                "zelf kunnen varen.</p>"
            ),
        ),
        drawing="leiderdorp-buurt",
        drawing_alt="Drie huizen aan het water, met een bootje.",
        en=Prose(
            title="Oude Dorp",
            summary="Narrow streets, old houses and water. On Wednesdays our cargo bike stands in the square.",
            body=(
                Paragraph(
                    html="<p>People often live in the Oude Dorp for long. Still neighbours see "
                    "less of each other than they used to. So we serve coffee in the street"
                    " each week.</p>"
                ),
            ),
            drawing_alt="Three houses on the water, with a small boat.",
        ),
    ),
    Neighbourhood(
        slug="zijlkwartier",
        name=Text(nl="Zijlkwartier", en="Zijlkwartier"),
        summary="Een wijk met handige mensen. In de Werkplaats maken zij op zaterdag spullen van buren weer heel.",
        body=(
            Paragraph(
                html="<p>In het Zijlkwartier begon een groep bewoners met repareren. Dat werd een vaste middag. Wie niets "
                "te maken heeft, komt voor de gezelligheid.</p>"
            ),
            Heading(text="Goed om te weten"),
            Paragraph(html="<p>De Werkplaats is een gebouw van bewoners zelf. Pluspunt helpt met de verzekering.</p>"),
        ),
        drawing="repareren",
        drawing_alt="Twee mensen repareren samen een apparaat.",
        en=Prose(
            title="Zijlkwartier",
            summary="A neighbourhood of handy people. On Saturdays they mend their neighbours' "
            "things at De Werkplaats.",
            body=(
                Paragraph(
                    html="<p>It began with a group of residents who repaired things. Now it is a"
                    " fixed afternoon. If you have nothing to mend, you come for the "
                    "company.</p>"
                ),
            ),
            drawing_alt="Two people repair an appliance together.",
        ),
    ),
    Neighbourhood(
        slug="voorhof",
        name=Text(nl="Voorhof", en="Voorhof"),
        summary="In de Voorhof staat ons eigen gebouw, het Plushuis. Op maandag is er Open Huis.",
        body=(
            Paragraph(
                html="<p>In de Voorhof wonen mensen uit veel landen en van alle leeftijden. In het Plushuis kunt u samen eten, "
                "Nederlands oefenen en bewegen.</p>"
            ),
            Paragraph(
                html="<p>Hebt u een vraag? Loop binnen. U hoeft niet te weten of u aan het goede adres bent.</p>"
            ),
        ),
        drawing="leiderdorp-ontmoeten",
        drawing_alt="Een open deur met twee mensen erin die een buurvrouw begroeten.",
        en=Prose(
            title="Voorhof",
            summary="Our own building, the Plushuis, stands in the Voorhof. Monday is Open House.",
            body=(
                Paragraph(
                    html="<p>People from many countries and of all ages live in the Voorhof. At "
                    "the Plushuis you can eat together, practise Dutch and exercise. You "
                    "have a question? Walk in.</p>"
                ),
            ),
            drawing_alt="An open door with two people who welcome a neighbour.",
        ),
    ),
    Neighbourhood(
        slug="leyhof",
        name=Text(nl="Leyhof", en="Leyhof"),
        summary="Veel gezinnen en een tuin die bewoners samen zijn begonnen. Kom gerust kijken wat er groeit.",
        body=(
            Paragraph(
                html="<p>In de Leyhof misten ouders een plek waar kinderen kunnen zien hoe eten groeit. Nu is er een buurttuin "
                "met twaalf bakken. Drie daarvan zijn hoog, zodat u er zittend kunt werken.</p>"
            ),
            Paragraph(html="<p>De tuin is van iedereen. Plukken mag, als u ook eens water geeft.</p>"),
        ),
        drawing="moestuin",
        drawing_alt="Twee mensen geven jonge planten water.",
        en=Prose(
            title="Leyhof",
            summary="Many families, and a garden that residents began together. Come and see what grows.",
            body=(
                Paragraph(
                    html="<p>Parents missed a place where children can see how food grows. Now "
                    "there is a garden with twelve beds. Three of them are raised, so that "
                    "you can work sitting down.</p>"
                ),
            ),
            drawing_alt="Two people water young plants.",
        ),
    ),
    Neighbourhood(
        slug="ouderzorg",
        name=Text(nl="Ouderzorg", en="Ouderzorg"),
        summary="Een rustige wijk waar veel ouderen wonen. De wandelgroep haalt u thuis op als u dat wilt.",
        body=(
            Paragraph(
                html="<p>In Ouderzorg starten we elke woensdag met wandelen. Er is een korte ronde voor wie met een rollator "
                "loopt. Na afloop drinken we iets in De Serre.</p>"
            ),
            Paragraph(html="<p>Komt u niet meer buiten? Dan belt de belkring u elke vrijdag.</p>"),
        ),
        drawing="wandelen",
        drawing_alt="Mensen van verschillende leeftijden wandelen samen buiten.",
        en=Prose(
            title="Ouderzorg",
            summary="A quiet neighbourhood where many older people live. The walking group collects you if you like.",
            body=(
                Paragraph(
                    html="<p>In Ouderzorg we start walking every Wednesday. There is a short "
                    "round for people with a walking frame. Afterwards we have a drink at "
                    "De Serre.</p>"
                ),
            ),
            drawing_alt="People of different ages walk together outdoors.",
        ),
    ),
)

VENUES = (
    Venue(
        slug="plushuis",
        name=Text(nl="Plushuis"),
        street="Pluspad 10",
        postcode="2353 AA",
        city="Leiderdorp",
        neighbourhood="voorhof",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="yes",
        lift="yes",
        access_note=Text(
            nl="De deur gaat open met een knop op zithoogte. De gymzaal is boven, met de lift.",
            en="The door opens with a button at seat height. The gym is upstairs, by lift.",
        ),
        transport=Text(
            nl="De bushalte is op 2 minuten lopen. Parkeren is gratis.",
            en="The bus stop is a 2-minute walk away. Parking is free.",
        ),
        hours=(
            Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(17)),
            Hours(days=("TU",), opens=time(19), closes=time(21)),
        ),
    ),
    Venue(
        slug="de-werkplaats",
        name=Text(nl="De Werkplaats"),
        street="Scheepmakershof 5",
        postcode="2352 AA",
        city="Leiderdorp",
        neighbourhood="zijlkwartier",
        wheelchair="partly",
        accessible_toilet="no",
        hearing_loop="no",
        lift="no",
        access_note=Text(
            nl="Bij de deur is een drempel van 4 cm. Er ligt een plank klaar.",
            en="There is a threshold of 4 cm at the door. A ramp is at hand.",
        ),
        transport=Text(nl="U kunt uw fiets binnen zetten.", en="You can put your bicycle inside."),
        hours=(
            Hours(days=("TH",), opens=time(19), closes=time(22)),
            Hours(days=("SA",), opens=time(13), closes=time(16)),
        ),
    ),
    Venue(
        slug="de-serre",
        name=Text(nl="De Serre"),
        street="Tuinpad 2",
        postcode="2351 AA",
        city="Leiderdorp",
        neighbourhood="ouderzorg",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="unknown",
        lift="unknown",
        access_note=Text(nl="Alles is op de begane grond.", en="Everything is on the ground floor."),
        transport=Text(nl="De bushalte is op 5 minuten lopen.", en="The bus stop is a 5-minute walk away."),
        hours=(Hours(days=("MO", "WE", "FR"), opens=time(9, 30), closes=time(13)),),
    ),
    Venue(
        slug="dorpsplein",
        name=Text(nl="Plein in het Oude Dorp"),
        street="Kadeplein",
        postcode="2351 AB",
        city="Leiderdorp",
        neighbourhood="oude-dorp",
        wheelchair="yes",
        accessible_toilet="no",
        access_note=Text(
            nl="Het plein is vlak, met kleine klinkers.", en="The square is flat, with small paving bricks."
        ),
    ),
    Venue(
        slug="buurttuin",
        name=Text(nl="Buurttuin Leyhof"),
        street="Zonnebloemweg",
        postcode="2353 AB",
        city="Leiderdorp",
        neighbourhood="leyhof",
        wheelchair="partly",
        accessible_toilet="no",
        access_note=Text(
            nl="Het hoofdpad is verhard. Bij regen zijn de zijpaden zacht.",
            en="The main path is paved. Side paths get soft when it rains.",
        ),
    ),
)
