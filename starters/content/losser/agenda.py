"""The weekly programme in the five villages of Losser."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Activity, Cancellation, Heading, Paragraph, Price, Prose, Rule, Text

ACTIVITIES = (
    Activity(
        slug="koffie-op-maandag",
        title="Koffie op maandag",
        summary="Begin de week met koffie en een praatje in het Kringhuis. U kent snel een paar gezichten.",
        kind="koffie",
        body=(
            Paragraph(
                html="<p>Aan de grote tafel is altijd een stoel vrij. Komt u voor het eerst? De gastvrouw of gastheer stelt "
                "u aan iemand voor. Er liggen kranten, en wie wil, speelt een spelletje mee.</p>"
            ),
        ),
        rules=(Rule(weekday="MO", start=time(10), end=time(11, 30)),),
        venue="kringhuis",
        themes=("sociaal-cultureel-werk", "welzijn-ouderen"),
        audiences=("iedereen",),
        participation="walk_in",
        contact_role="gastvrouw of gastheer van het Kringhuis",
        contact_email="kringhuis@cluster-losser.example",
        drawing="koffie",
        drawing_alt="Mensen drinken samen koffie aan een tafel.",
        en=Prose(
            title="Monday coffee",
            summary="Start the week with coffee and a chat at the Kringhuis. You will soon know a few faces.",
            body=(
                Paragraph(
                    html="<p>There is always a free chair at the big table. First time? The host introduces you to "
                    "somebody. There are newspapers, and you can join in a game.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="opvoedkoffie-de-lutte",
        title="Opvoedkoffie",
        summary="Ouders praten met elkaar over slapen, schermen, zakgeld en wat er nog meer speelt thuis.",
        kind="ouders",
        body=(
            Paragraph(
                html="<p>Geen les, wel een gesprek. Elke keer kiest de groep een onderwerp. Een medewerker van Cluster is "
                "erbij en weet waar u meer kunt vragen. Uw kinderen spelen in de kamer ernaast, met oppas.</p>"
            ),
        ),
        rules=(Rule(weekday="TU", start=time(9), end=time(10, 45), interval=2),),
        venue="de-deel",
        themes=("opvoedingsondersteuning",),
        audiences=("ouders",),
        participation="walk_in",
        contact_role="medewerker opvoedingsondersteuning",
        contact_email="opvoeden@cluster-losser.example",
        child_care=True,
        drawing="kinderen",
        drawing_alt="Kinderen spelen samen buiten met een bal.",
    ),
    Activity(
        slug="fietsen-langs-de-dinkel",
        title="Fietsen langs de Dinkel",
        summary="Een rustige fietstocht van ongeveer 25 kilometer, met een stop voor koffie. Elektrisch mag ook.",
        kind="fietsen",
        body=(
            Paragraph(
                html="<p>We fietsen in een groep en wachten op elkaar. Twee vrijwilligers kennen de weg en kunnen een band "
                "plakken. Bij harde regen of gladheid ziet u hier dat de tocht niet doorgaat.</p>"
            ),
        ),
        rules=(Rule(weekday="TU", start=time(13, 30), end=time(16, 30), interval=2, weeks=-7),),
        venue="schuurzaal",
        themes=("welzijn-ouderen", "sociaal-cultureel-werk"),
        audiences=("ouderen", "iedereen"),
        organiser="residents",
        organiser_name="Fietsgroep Beuningen",
        participation="walk_in",
        bring="Een fiets die in orde is en geld voor koffie.",
        cancellations=(Cancellation(nth=1, reason="het fietspad is afgesloten"),),
    ),
    Activity(
        slug="eettafel-overdinkel",
        title="Eettafel Overdinkel",
        summary="Buren koken een warme maaltijd van drie gangen. U eet mee en hoeft niets af te wassen.",
        kind="samen-eten",
        body=(
            Paragraph(
                html="<p>Elke woensdag kookt een andere ploeg uit het dorp. Meestal is er soep, een hoofdgerecht en iets "
                "zoets. Vegetarisch eten kan altijd. Zeg het als u iets niet mag eten.</p>"
            ),
            Heading(text="Aanmelden"),
            Paragraph(
                html="<p>Laat uiterlijk dinsdag om 12.00 uur weten dat u komt. Dat kan met een mail of op het lijstje in het "
                "dorpshuis.</p>"
            ),
        ),
        rules=(Rule(weekday="WE", start=time(12), end=time(13, 30)),),
        venue="de-grenspaal",
        themes=("welzijn-ouderen", "opbouwwerk"),
        audiences=("iedereen", "ouderen"),
        organiser="residents",
        organiser_name="Koks van de Dorpshof",
        prices=(
            Price(name=Text(nl="gewoon", en="regular"), amount=Decimal("7.50")),
            Price(name=Text(nl="laag inkomen", en="low income"), amount=Decimal("4.00")),
            Price(name=Text(nl="kind tot 12 jaar", en="child under 12"), amount=Decimal("3.00")),
        ),
        participation="sign_up",
        contact_role="planner van de eettafel",
        contact_email="eettafel@cluster-losser.example",
        drawing="soep",
        drawing_alt="Mensen zitten om een grote pan soep.",
        en=Prose(
            title="Lunch in Overdinkel",
            summary="Neighbours cook a hot lunch of three courses. You join in and need not wash up.",
            body=(
                Paragraph(
                    html="<p>Every Wednesday another team from the village cooks. Usually there "
                    "is soup, a main course and something sweet. There is always a "
                    "vegetarian plate. Let us know by noon on Tuesday that you are coming, "
                    "by e-mail or on the list in the village hall.</p>"
                ),
            ),
            drawing_alt="People sit around a large pan of soup.",
        ),
    ),
    Activity(
        slug="vrijwilligersspreekuur",
        title="Spreekuur vrijwilligerswerk",
        summary="U wilt iets doen voor een ander, maar weet nog niet wat. Wij zoeken met u een plek die past.",
        kind="spreekuur",
        body=(
            Paragraph(
                html="<p>We vragen wat u leuk vindt, wat u kunt en hoeveel tijd u hebt. U gaat naar huis met twee of drie "
                "adressen waar u welkom bent. Zoekt uw vereniging juist hulp? Dan mag u ook binnenlopen.</p>"
            ),
        ),
        rules=(Rule(weekday="TH", start=time(10), end=time(12)),),
        venue="kringhuis",
        themes=("vrijwilligerscentrale", "sociale-activering"),
        audiences=("vrijwilligers", "zonder-betaald-werk"),
        participation="walk_in",
        contact_role="bemiddelaar van de Vrijwilligerscentrale",
        contact_email="vrijwilligers@cluster-losser.example",
    ),
    Activity(
        slug="gilde-leer-van-elkaar",
        title="Gilde: leer van elkaar",
        summary="Iemand met jaren ervaring leert u een vak of hobby: hout, naaiwerk, fietsen maken, een taal.",
        kind="repareren",
        body=(
            Paragraph(
                html="<p>In het Gildeproject geven mensen hun kennis gratis door. U neemt iets mee dat stuk is of u kiest "
                "iets dat u wilt leren. U doet het zelf; de gildemeester kijkt mee.</p>"
            ),
            Paragraph(html="<p>Kunt u zelf iets goed? Word gildemeester. U krijgt er nieuwe vrienden voor terug.</p>"),
        ),
        rules=(Rule(weekday="TH", start=time(13, 30), end=time(16)),),
        venue="kringhuis",
        themes=("gildeproject",),
        audiences=("iedereen",),
        organiser="residents",
        organiser_name="Gildemeesters van Losser",
        prices=(Price(name=Text(nl="voor materiaal", en="for materials"), amount=Decimal("1.50")),),
        participation="walk_in",
        bring="Het voorwerp dat u wilt maken.",
        drawing="losser-gilde",
        drawing_alt="Een oude man en een jonge vrouw timmeren samen een vogelhuis.",
    ),
    Activity(
        slug="werkplaats-meedoen",
        title="Meedoen in de werkplaats",
        summary="Hebt u lang niet gewerkt? Bouw hier in een kleine groep weer ritme en vertrouwen op.",
        kind="cursus",
        body=(
            Paragraph(
                html="<p>U komt tien keer een ochtend. We knappen meubels op voor verenigingen in de gemeente. Na tien "
                "keer kijkt u met uw begeleider wat een goede volgende stap is.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(9, 30), end=time(12), weeks=-4, until_weeks=12),),
        venue="kringhuis",
        themes=("sociale-activering", "sociaal-teams"),
        audiences=("zonder-betaald-werk",),
        participation="sign_up",
        contact_role="begeleider sociale activering",
        contact_email="meedoen@cluster-losser.example",
        bring="Kleren die vies mogen worden.",
    ),
    Activity(
        slug="jongerenplek-de-deel",
        title="Jongerenplek De Deel",
        summary="Elke vrijdagavond open voor jongeren van 12 tot 18 jaar: muziek, tafeltennis of gewoon even zitten.",
        kind="jongeren",
        body=(
            Paragraph(
                html="<p>Jongeren bepalen zelf wat er gebeurt. Er is een jongerenwerker bij. Wat daar wordt verteld, "
                "blijft onder elkaar. Er is geen alcohol. Ouders mogen het eerste kwartier meekijken.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(19), end=time(22)),),
        venue="de-deel",
        themes=("ambulant-jongerenwerk",),
        audiences=("jongeren",),
        participation="walk_in",
        contact_role="jongerenwerker",
        contact_email="jongeren@cluster-losser.example",
        drawing="losser-jongeren",
        drawing_alt="Drie jongeren zitten op een bank buiten, met een bal ernaast.",
    ),
    Activity(
        slug="belkring-goedemorgen",
        title="Belkring Goedemorgen",
        summary="Kunt u moeilijk de deur uit? Een vrijwilliger belt u drie ochtenden per week voor een praatje.",
        kind="bellen",
        body=(
            Paragraph(
                html="<p>U wordt gebeld op een vaste tijd. Neemt u niet op? Dan bellen we nog eens en daarna de persoon die "
                "u hebt opgegeven. Zo weet u dat er iemand aan u denkt.</p>"
            ),
            Paragraph(html="<p>Geef u op per mail of vraag een buur om u op te geven in het Kringhuis.</p>"),
        ),
        rules=(
            Rule(weekday="MO", start=time(9), end=time(9, 45)),
            Rule(weekday="WE", start=time(9), end=time(9, 45)),
            Rule(weekday="FR", start=time(9), end=time(9, 45)),
        ),
        neighbourhood="losser",
        themes=("welzijn-ouderen", "vrijwilligerscentrale"),
        audiences=("ouderen",),
        participation="sign_up",
        contact_role="planner van de belkring",
        contact_email="belkring@cluster-losser.example",
        at_home="phone",
        drawing="telefoon",
        drawing_alt="Twee mensen bellen met elkaar.",
    ),
)
