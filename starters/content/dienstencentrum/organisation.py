"""Who lokaal dienstencentrum De Linde is. The place is invented, so that no real municipality is spoken for."""

from datetime import time

from starters.domain.content import Heading, Hours, Neighbourhood, Organisation, Paragraph, Prose, Row, Text, Venue

ORGANISATION = Organisation(
    code="dienstencentrum",
    name="Lokaal dienstencentrum De Linde",
    place=Text(nl="Lindegem", en="Lindegem"),
    headline=Text(nl="Onder de linde is er plaats voor iedereen", en="Under the linden tree there is room for all"),
    mission_sentence=Text(
        nl="Een open huis voor alle buurtbewoners, met elke vraag. Zo woont u goed thuis, zo lang mogelijk.",
        en="An open house for all local residents, with any question. So that you live well at home, as long as you can.",
    ),
    street="Lindeplein 4",
    postcode="9999",
    city="Lindegem",
    email="onthaal@delinde.example",
    hours=Text(
        nl="maandag tot en met vrijdag van 9 tot 12 uur en van 13 tot 17 uur",
        en="Monday to Friday, 9 am to noon and 1 pm to 5 pm",
    ),
    walk_in=Text(
        nl="Spring binnen aan het onthaal: Lindeplein 4 in Lindegem",
        en="Drop in at our reception: Lindeplein 4 in Lindegem",
    ),
    footer_line=Text(
        nl="De Linde werkt met vrijwilligers uit de buurt. Dank u wel!",
        en="De Linde works with volunteers from the neighbourhood. Thank you!",
    ),
    colour="#96481a",
    logo_drawing="dienstencentrum-logo",
    hero_drawing="dienstencentrum-hero",
    hero_alt=Text(
        nl="Vijf buurtbewoners zitten samen aan een grote tafel met koffie, onder een lindeboom.",
        en="Five local residents sit around a large table with coffee, under a linden tree.",
    ),
    word_neighbourhood=Text(nl="buurt", en="neighbourhood"),
    word_neighbourhoods=Text(nl="buurten", en="neighbourhoods"),
    word_themes=Text(nl="soorten aanbod", en="kinds of offer"),
    holiday_region="BE-vlg",
    flemish=True,
    header="centre",
    hero="below",
    hours_of="de-linde",
)

THEMES = (
    Row(slug="sociaal", name=Text(nl="sociaal", en="social")),
    Row(slug="educatief", name=Text(nl="educatief", en="educational")),
    Row(slug="informatief", name=Text(nl="informatief", en="informative")),
    Row(slug="sportief", name=Text(nl="sportief", en="sports")),
    Row(slug="cultureel", name=Text(nl="cultureel", en="cultural")),
)

AUDIENCES = (
    Row(slug="buurtbewoners", name=Text(nl="alle buurtbewoners", en="all local residents")),
    Row(slug="senioren", name=Text(nl="senioren", en="older people")),
    Row(slug="mantelzorgers", name=Text(nl="mantelzorgers", en="family carers")),
    Row(slug="thuisblijvers", name=Text(nl="wie thuis moet blijven", en="people who have to stay at home")),
    Row(slug="nieuwkomers", name=Text(nl="nieuwkomers", en="newcomers")),
    Row(slug="vrijwilligers", name=Text(nl="vrijwilligers", en="volunteers")),
)

NEIGHBOURHOODS = (
    Neighbourhood(
        slug="centrum",
        name=Text(nl="Centrum", en="Centre"),
        summary="Hier ligt het dienstencentrum, aan het plein met de lindeboom. U kunt elke weekdag binnenspringen.",
        body=(
            Paragraph(
                html="<p>Rond het Lindeplein wonen veel mensen al heel lang. Er zijn winkels en een bushalte dichtbij. "
                "In het dienstencentrum drinkt u een tas koffie, eet u een warm middagmaal of stelt u uw vraag.</p>"
            ),
            Heading(text="Wat leeft er?"),
            Paragraph(
                html="<p>Buurtbewoners vragen meer zitbanken en een rustige plaats om te petanquen. Daar werken ze nu zelf "
                "aan. Wij helpen met de contacten.</p>"
            ),
        ),
        drawing="wijk-dorp",
        drawing_alt="Een dorpsplein met huizen en een kerk.",
        en=Prose(
            title="Centre",
            summary="Here is the service centre, on the square with the linden tree. You can drop in on any weekday.",
            body=(
                Paragraph(
                    html="<p>Many people have lived around Lindeplein for very long. Shops and a"
                    " bus stop are near. At the centre you have coffee, eat a hot lunch or "
                    "ask your question.</p>"
                ),
            ),
            drawing_alt="A village square with houses and a church.",
        ),
    ),
    Neighbourhood(
        slug="molenveld",
        name=Text(nl="Molenveld", en="Molenveld"),
        summary="Een buurt met smalle straten en veel gezinnen. Buren maken er hun gevels groen.",
        body=(
            Paragraph(
                html="<p>In Molenveld wonen jonge gezinnen naast senioren. Er is weinig groen in de straat. "
                "Op woensdag is er beweging op de stoel in de buurtzaal, vlak bij de school.</p>"
            ),
            Paragraph(html="<p>Kunt u niet te voet komen? Onze vrijwillige chauffeurs halen u thuis op.</p>"),
        ),
        drawing="wijk-nieuwbouw",
        drawing_alt="Een rij huizen naast elkaar.",
        en=Prose(
            title="Molenveld",
            summary="A neighbourhood of narrow streets and many families. Neighbours make their house fronts green.",
            body=(
                Paragraph(
                    html="<p>Young families live beside older people here. On Wednesday there is"
                    " chair exercise in the hall near the school. You cannot walk here? Our"
                    " volunteer drivers collect you.</p>"
                ),
            ),
            drawing_alt="A row of houses side by side.",
        ),
    ),
    Neighbourhood(
        slug="stationsbuurt",
        name=Text(nl="Stationsbuurt", en="Station area"),
        summary="Appartementen rond het station, met mensen van overal. Buren doen er boodschappen voor elkaar.",
        body=(
            Paragraph(
                html="<p>Wie hier komt wonen, kent vaak nog niemand. Daarom gaan we er van deur tot deur om kennis te "
                "maken. In de inkomhal van elk gebouw hangt elke week ons programma.</p>"
            ),
            Paragraph(
                html="<p>Bewoners maakten samen een lijst met wie wat kan doen: een brood meebrengen, een lamp vervangen, "
                "even binnenspringen.</p>"
            ),
        ),
        drawing="wijk-flat",
        drawing_alt="Appartementsgebouwen met bomen ervoor.",
        en=Prose(
            title="Station area",
            summary="Flats around the station, with people from everywhere. Neighbours do each other's shopping.",
            body=(
                Paragraph(
                    html="<p>Whoever comes to live here often knows nobody yet. So we go from "
                    "door to door to get acquainted. Our programme hangs in the hall of "
                    "each building.</p>"
                ),
            ),
            drawing_alt="Blocks of flats with trees in front.",
        ),
    ),
    Neighbourhood(
        slug="ter-beek",
        name=Text(nl="Ter Beek", en="Ter Beek"),
        summary="Landelijk en verspreid. Wie hier woont en niet buiten kan, krijgt bezoek of telefoon van ons.",
        body=(
            Paragraph(
                html="<p>In Ter Beek staan de huizen ver van elkaar. De bus rijdt er niet vaak. We brengen daarom veel "
                "aan huis: een maaltijd, een boek, een babbel.</p>"
            ),
            Paragraph(
                html="<p>Kent u in Ter Beek iemand die weinig volk ziet? Vertel het ons. We vragen altijd eerst of die "
                "persoon dat zelf goed vindt.</p>"
            ),
        ),
        drawing="wijk-park",
        drawing_alt="Twee mensen op een bank in het groen, bij het water.",
        en=Prose(
            title="Ter Beek",
            summary="Rural and scattered. If you live here and cannot go out, we visit or call you.",
            body=(
                Paragraph(
                    html="<p>In Ter Beek the houses stand far apart and the bus does not run "
                    "often. So we bring much to your home: a meal, a book, a chat.</p>"
                ),
            ),
            drawing_alt="Two people on a bench in the green, near the water.",
        ),
    ),
)

VENUES = (
    Venue(
        slug="de-linde",
        name=Text(nl="Dienstencentrum De Linde"),
        street="Lindeplein 4",
        postcode="9999",
        city="Lindegem",
        neighbourhood="centrum",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="yes",
        lift="yes",
        access_note=Text(
            nl="De ingang heeft geen drempel. Er staat een rolstoel klaar aan het onthaal.",
            en="The entrance has no threshold. A wheelchair is available at reception.",
        ),
        hours=(
            Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(12)),
            Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(13), closes=time(17)),
        ),
        transport=Text(
            nl="De bus stopt op het Lindeplein. Er zijn drie voorbehouden parkeerplaatsen.",
            en="The bus stops at Lindeplein. There are three reserved parking spaces.",
        ),
    ),
    Venue(
        slug="buurtzaal-molenveld",
        name=Text(nl="Buurtzaal Molenveld"),
        street="Wiekstraat 21",
        postcode="9999",
        city="Lindegem",
        neighbourhood="molenveld",
        wheelchair="yes",
        accessible_toilet="no",
        hearing_loop="no",
        lift="no",
        access_note=Text(
            nl="De zaal ligt gelijkvloers. Het toilet is te smal voor een rolstoel.",
            en="The hall is on the ground floor. The toilet is too narrow for a wheelchair.",
        ),
        transport=Text(nl="U kunt parkeren aan de school, na 16 uur.", en="You can park at the school after 4 pm."),
        hours=(Hours(days=("WE", "FR"), opens=time(9), closes=time(12)),),
    ),
    Venue(
        slug="petanqueplein",
        name=Text(nl="Petanqueplein"),
        street="Achter de Linde",
        postcode="9999",
        city="Lindegem",
        neighbourhood="centrum",
        wheelchair="partly",
        accessible_toilet="yes",
        access_note=Text(
            nl="Het pad is verhard, het speelveld is fijn grind. Het toilet is in het dienstencentrum.",
            en="The path is paved, the court is fine gravel. The toilet is in the service centre.",
        ),
        transport=Text(nl="De bus stopt op het Lindeplein.", en="The bus stops at Lindeplein."),
    ),
)
