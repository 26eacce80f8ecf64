"""Who Stichting Cluster is: settings, fields of work, villages and venues."""

from datetime import time

from starters.domain.content import (
    Drawing,
    Heading,
    Hours,
    Neighbourhood,
    Organisation,
    Paragraph,
    Prose,
    Row,
    Text,
    Venue,
)

ORGANISATION = Organisation(
    code="losser",
    name="Stichting Cluster",
    place=Text(nl="gemeente Losser", en="municipality of Losser"),
    headline=Text(nl="Samen zijn we vijf dorpen sterk", en="Five villages, strong together"),
    mission_sentence=Text(
        nl="Welzijn en educatie voor alle inwoners van de gemeente Losser, van jong tot oud.",
        en="Welfare and education for everyone who lives in the municipality of Losser, young and old.",
    ),
    street="Kringplein 3",
    postcode="7581 AA",
    city="Losser",
    email="info@cluster-losser.example",
    hours=Text(
        nl="maandag t/m donderdag 9.00–16.30 uur, vrijdag 9.00–12.30 uur",
        en="Monday to Thursday 9 am to 4.30 pm, Friday 9 am to 12.30 pm",
    ),
    walk_in=Text(
        nl="Loop binnen op Kringplein 3 in Losser",
        en="Walk in at Kringplein 3 in Losser",
    ),
    footer_line=Text(nl="Deze site draait op Buurtkring.", en="This site runs on Buurtkring."),
    colour="#3b6a1f",
    logo_drawing="losser-logo",
    hero_drawing="losser-hero",
    hero_alt=Text(
        nl="Vijf mensen van jong tot oud staan naast elkaar in een groen landschap, met een dorp en een kerktoren achter zich.",
        en="Five people, young and old, stand side by side in a green landscape. Behind them are a village and a church tower.",
    ),
    word_neighbourhood=Text(nl="kern", en="village"),
    word_neighbourhoods=Text(nl="kernen", en="villages"),
    word_themes=Text(nl="terreinen", en="fields of work"),
    holiday_region="NL-noord",
    hours_of="kringhuis",
    header="band",
    hero="left",
)

THEMES = (
    Row(slug="sociaal-cultureel-werk", name=Text(nl="Sociaal cultureel werk", en="Social and cultural work")),
    Row(slug="opbouwwerk", name=Text(nl="Opbouwwerk", en="Community development")),
    Row(slug="sociaal-teams", name=Text(nl="Sociaal Teams", en="Social teams")),
    Row(slug="ambulant-jongerenwerk", name=Text(nl="Ambulant jongerenwerk", en="Outreach youth work")),
    Row(slug="opvoedingsondersteuning", name=Text(nl="Opvoedingsondersteuning", en="Support for parents")),
    Row(slug="welzijn-ouderen", name=Text(nl="Welzijn ouderen", en="Welfare for older people")),
    Row(slug="gildeproject", name=Text(nl="Gildeproject", en="Guild project")),
    Row(slug="sociale-activering", name=Text(nl="Sociale activering", en="Social activation")),
    Row(slug="vrijwilligerscentrale", name=Text(nl="Vrijwilligerscentrale", en="Volunteer centre")),
)

AUDIENCES = (
    Row(slug="iedereen", name=Text(nl="iedereen", en="everyone")),
    Row(slug="jongeren", name=Text(nl="jongeren", en="young people")),
    Row(slug="ouders", name=Text(nl="ouders en opvoeders", en="parents and carers")),
    Row(slug="ouderen", name=Text(nl="ouderen", en="older people")),
    Row(slug="vrijwilligers", name=Text(nl="vrijwilligers", en="volunteers")),
    Row(slug="zonder-betaald-werk", name=Text(nl="mensen zonder betaald werk", en="people without paid work")),
)

NEIGHBOURHOODS = (
    Neighbourhood(
        slug="losser",
        name=Text(nl="Losser", en="Losser"),
        summary="In Losser staat ons hoofdgebouw, het Kringhuis. Hier kunt u met elke vraag binnenlopen.",
        body=(
            Paragraph(
                html="<p>Losser is de grootste van de vijf kernen. In het Kringhuis zijn de meeste cursussen en "
                "spreekuren. Woont u ergens anders in de gemeente? Dan bent u hier net zo welkom.</p>"
            ),
            Heading(text="Wat speelt er?"),
            Paragraph(
                html="<p>Inwoners vertellen ons dat zij elkaar overdag graag vaker zien. Daarom staat op maandag de "
                "koffie klaar en is er op donderdag hulp bij het repareren van spullen.</p>"
            ),
        ),
        drawing="losser-kern",
        drawing_alt="Een dorp met een kerk, twee huizen en bomen bij een beek.",
        en=Prose(
            title="Losser",
            summary="In Losser stands our main building, the Kringhuis. Walk in with any question.",
            body=(
                Paragraph(
                    html="<p>Losser is the largest of the five villages. Most courses and open "
                    "hours are at the Kringhuis. Do you live elsewhere in the municipality?"
                    " You are just as welcome.</p>"
                ),
            ),
            drawing_alt="A village with a church, two houses and trees by a brook.",
        ),
    ),
    Neighbourhood(
        slug="overdinkel",
        name=Text(nl="Overdinkel", en="Overdinkel"),
        summary="In Overdinkel eten buren elke woensdag samen in dorpshuis De Grenspaal.",
        body=(
            Paragraph(
                html="<p>Overdinkel ligt aan de grens met Duitsland. Veel mensen hebben familie, werk of vrienden aan "
                "de andere kant. Onze activiteiten staan open voor iedereen die langskomt.</p>"
            ),
            Paragraph(
                html="<p>De eettafel begon als een idee van enkele buren. Zij koken nu zelf. Onze opbouwwerker helpt "
                "alleen nog als er iets te regelen is.</p>"
            ),
        ),
        drawing="soep",
        drawing_alt="Mensen zitten om een grote pan soep.",
        en=Prose(
            title="Overdinkel",
            summary="In Overdinkel neighbours eat together every Wednesday at De Grenspaal.",
            body=(
                Paragraph(
                    html="<p>Overdinkel lies on the border with Germany. Many people have "
                    "family, work or friends on the other side. Our activities are open to "
                    "everybody who drops in.</p>"
                ),
            ),
            drawing_alt="People sit around a large pan of soup.",
        ),
    ),
    Neighbourhood(
        slug="glane",
        name=Text(nl="Glane", en="Glane"),
        summary="In Glane denken bewoners na over een plek buiten, om even te zitten en te praten.",
        body=(
            Paragraph(
                html="<p>Glane is klein en groen. Er is geen eigen gebouw van Cluster. Daarom komen wij naar u toe: op "
                "afspraak, bij u in de straat of gewoon aan de keukentafel.</p>"
            ),
            Paragraph(
                html="<p>Voor een activiteit binnen gaat u naar Losser of Overdinkel. Kunt u daar moeilijk komen? Laat "
                "het ons weten, dan zoeken we iemand die meerijdt.</p>"
            ),
        ),
        drawing="wandelen",
        drawing_alt="Mensen van verschillende leeftijden wandelen samen buiten.",
        en=Prose(
            title="Glane",
            summary="In Glane residents think about a place outdoors, to sit for a while and talk.",
            body=(
                Paragraph(
                    html="<p>Glane is small and green. Cluster has no building here, so we come "
                    "to you: by appointment, in your street or at the kitchen table.</p>"
                ),
            ),
            drawing_alt="People of different ages walk together outdoors.",
        ),
    ),
    Neighbourhood(
        slug="de-lutte",
        name=Text(nl="De Lutte", en="De Lutte"),
        summary="In De Lutte is op vrijdagavond een eigen plek voor jongeren, in De Deel.",
        body=(
            Paragraph(
                html="<p>De Lutte ligt tussen bos en heuvels. Jongeren zeiden dat er 's avonds weinig te doen was. Nu "
                "staat er elke vrijdag een jongerenwerker in De Deel, en op andere dagen op straat.</p>"
            ),
            Paragraph(
                html="<p>Ook ouders weten De Deel te vinden. Bij de opvoedkoffie praten zij met elkaar over slapen, "
                "schermen en zakgeld.</p>"
            ),
        ),
        drawing="losser-jongeren",
        drawing_alt="Drie jongeren zitten op een bank buiten, met een bal ernaast.",
        en=Prose(
            title="De Lutte",
            summary="In De Lutte young people have a place of their own on Friday evening, at De Deel.",
            body=(
                Paragraph(
                    html="<p>De Lutte lies between woods and hills. Young people said there was "
                    "little to do in the evening. Now a youth worker is at De Deel every "
                    "Friday, and in the street on other days.</p>"
                ),
            ),
            drawing_alt="Three young people sit on a bench outside, with a ball beside them.",
        ),
    ),
    Neighbourhood(
        slug="beuningen",
        name=Text(nl="Beuningen", en="Beuningen"),
        summary="In Beuningen zorgen bewoners samen voor een ruilkast die nooit leeg is.",
        body=(
            Paragraph(
                html="<p>In Beuningen kent bijna iedereen elkaar. Toch kan ook hier iemand zich alleen voelen. De "
                "fietsgroep start om de week bij de Schuurzaal en haalt nieuwe mensen graag thuis op.</p>"
            ),
            Drawing(name="ruilen", alt="Twee mensen zetten spullen in een ruilkast."),
            Paragraph(html="<p>De ruilkast staat naast de zaal. U mag er altijd iets uit halen of in zetten.</p>"),
        ),
        drawing="ruilen",
        drawing_alt="Twee mensen bij een ruilkast met boeken.",
        en=Prose(
            title="Beuningen",
            summary="In Beuningen residents look after an exchange cupboard that is never empty.",
            body=(
                Paragraph(
                    html="<p>Almost everybody knows everybody here. Yet somebody can feel alone "
                    "in Beuningen too. The cycling group starts at De Schuurzaal every "
                    "other week and likes to collect new people at home.</p>"
                ),
            ),
            drawing_alt="Two people at an exchange cupboard with books.",
        ),
    ),
)

VENUES = (
    Venue(
        slug="kringhuis",
        name=Text(nl="Kringhuis Losser"),
        street="Kringplein 3",
        postcode="7581 AA",
        city="Losser",
        neighbourhood="losser",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="yes",
        lift="yes",
        access_note=Text(
            nl="De schuifdeur gaat vanzelf open. De ringleiding is in de grote zaal.",
            en="The sliding door opens by itself. The hearing loop is in the main hall.",
        ),
        transport=Text(
            nl="De bushalte is op 3 minuten lopen. Er zijn twee parkeerplaatsen voor mensen met een handicap.",
            en="The bus stop is a 3-minute walk away. There are two parking spaces for disabled people.",
        ),
        hours=(
            Hours(days=("MO", "TU", "WE", "TH"), opens=time(9), closes=time(16, 30)),
            Hours(days=("FR",), opens=time(9), closes=time(12, 30)),
        ),
    ),
    Venue(
        slug="de-grenspaal",
        name=Text(nl="Dorpshuis De Grenspaal"),
        street="Dorpshof 12",
        postcode="7586 AA",
        city="Overdinkel",
        neighbourhood="overdinkel",
        wheelchair="yes",
        accessible_toilet="yes",
        hearing_loop="no",
        lift="unknown",
        access_note=Text(
            nl="Alles is op de begane grond. De deur is 95 cm breed.",
            en="Everything is on the ground floor. The door is 95 cm wide.",
        ),
        transport=Text(nl="U kunt voor de deur uitstappen.", en="You can be dropped off at the door."),
        hours=(Hours(days=("TU", "WE", "TH"), opens=time(10), closes=time(16)),),
    ),
    Venue(
        slug="de-deel",
        name=Text(nl="De Deel"),
        street="Bosrand 8",
        postcode="7587 AA",
        city="De Lutte",
        neighbourhood="de-lutte",
        wheelchair="partly",
        accessible_toilet="no",
        hearing_loop="no",
        lift="no",
        access_note=Text(
            nl="De zaal beneden is drempelvrij. Naar boven is er alleen een trap.",
            en="The downstairs room has no thresholds. There are only stairs to the first floor.",
        ),
        transport=Text(
            nl="Het station is op ongeveer 15 minuten fietsen.", en="The station is about 15 minutes by bicycle."
        ),
        hours=(
            Hours(days=("TU",), opens=time(9), closes=time(12)),
            Hours(days=("FR",), opens=time(15), closes=time(22)),
            Hours(days=("SA",), opens=time(10), closes=time(13)),
        ),
    ),
    Venue(
        slug="schuurzaal",
        name=Text(nl="De Schuurzaal"),
        street="Kerkepad 1",
        postcode="7588 AA",
        city="Beuningen",
        neighbourhood="beuningen",
        wheelchair="partly",
        accessible_toilet="unknown",
        access_note=Text(nl="Er is een drempel van 3 cm.", en="There is a threshold of 3 cm."),
        transport=Text(nl="Er is een fietsenstalling naast de zaal.", en="There are bicycle stands beside the hall."),
        hours=(
            Hours(days=("TU",), opens=time(13), closes=time(17)),
            Hours(days=("WE",), opens=time(19), closes=time(22)),
        ),
    ),
)
