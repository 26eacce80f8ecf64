"""Twelve recurring activities. Residents and partners run them; Welzaam has none of its own."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Activity, Cancellation, Heading, Paragraph, Price, Prose, Rule, Text

ACTIVITIES = (
    Activity(
        slug="koffieochtend",
        title="Koffieochtend",
        summary="Koffie of thee aan de grote tafel. U hoeft niemand te kennen: er zit altijd iemand die u welkom heet.",
        kind="koffie",
        body=(
            Paragraph(
                html="<p>De koffie staat vanaf tien uur klaar. Sommige mensen lezen de krant, andere praten de hele "
                "ochtend door. U blijft zo lang als u wilt.</p>"
            ),
            Heading(text="Voor het eerst?"),
            Paragraph(
                html="<p>Zeg dat gerust als u binnenkomt. Een van de gastvrouwen of gastheren komt dan bij u zitten. "
                "De eerste kop koffie krijgt u van ons.</p>"
            ),
        ),
        rules=(
            Rule(weekday="MO", start=time(10), end=time(12)),
            Rule(weekday="SU", start=time(11), end=time(13)),
        ),
        venue="de-schakel",
        themes=("ontmoeten",),
        audiences=("iedereen", "ouderen"),
        organiser="residents",
        organiser_name="gastvrouwen en gastheren van De Schakel",
        prices=(Price(name=Text(nl="per kop", en="per cup"), amount=Decimal("0.75")),),
        contact_role="gastvrouw of gastheer",
        contact_email="koffie@deschakel.example",
        drawing="koffie",
        drawing_alt="Drie mensen aan tafel met koffie.",
        en=Prose(
            title="Coffee morning",
            summary="Coffee or tea at the large table. You need not know anybody: somebody always welcomes you.",
            body=(
                Paragraph(
                    html="<p>The coffee is ready from ten. Is it your first time? Say so when you"
                    " come in, and one of the hosts sits down with you. The first cup is on "
                    "us.</p>"
                ),
            ),
            drawing_alt="Three people at a table with coffee.",
        ),
    ),
    Activity(
        slug="bewegen-op-een-stoel",
        title="Bewegen op een stoel",
        summary="Een uur rustig bewegen op muziek. U zit op een stoel en doet mee op uw eigen manier.",
        kind="bewegen",
        body=(
            Paragraph(
                html="<p>U maakt uw armen, benen en rug los. Een docent doet alles voor. Gaat een oefening niet, dan "
                "krijgt u een andere. Na afloop is er water en thee.</p>"
            ),
            Paragraph(
                html="<p>Komt u met een rollator of rolstoel? Er is genoeg ruimte, en u kunt gewoon meedoen.</p>"
            ),
        ),
        rules=(Rule(weekday="MO", start=time(13, 30), end=time(14, 30)),),
        venue="de-weidekamer",
        themes=("gezond-en-in-beweging",),
        audiences=("ouderen",),
        organiser="partner",
        organiser_name="Sportclub In Beweging",
        prices=(
            Price(name=Text(nl="gewoon", en="regular"), amount=Decimal("3.50")),
            Price(name=Text(nl="met U-pas", en="with U-pas"), amount=Decimal("1.50")),
        ),
        contact_role="docent",
        contact_email="stoel@inbeweging.example",
        bring="kleren die lekker zitten en stevige schoenen",
        cancellations=(Cancellation(nth=1, reason="docent ziek"),),
        drawing="bewegen",
        drawing_alt="Drie mensen zitten op een stoel en steken hun armen omhoog.",
    ),
    Activity(
        slug="soepmiddag",
        title="Soepmiddag op dinsdag",
        summary="Buren koken een grote pan soep. U schuift aan, met brood erbij. Alleen of samen, allebei is goed.",
        kind="samen-eten",
        body=(
            Paragraph(
                html="<p>Om half één gaat de pan op tafel. Er is altijd een soep zonder vlees, en meestal is die ook "
                "halal. Bent u ergens allergisch voor? Vraag aan de koks wat erin zit.</p>"
            ),
            Paragraph(html="<p>Wilt u meehelpen met snijden? Kom dan al om tien uur. Een mes ligt voor u klaar.</p>"),
        ),
        rules=(Rule(weekday="TU", start=time(12), end=time(14)),),
        venue="de-schakel",
        themes=("eten-en-koken", "ontmoeten"),
        audiences=("iedereen",),
        organiser="residents",
        organiser_name="de soepgroep",
        prices=(
            Price(name=Text(nl="gewoon", en="regular"), amount=Decimal("3.00")),
            Price(name=Text(nl="met U-pas", en="with U-pas"), amount=Decimal("1.50")),
        ),
        contact_role="de soepgroep",
        contact_email="soep@deschakel.example",
        drawing="soep",
        drawing_alt="Twee mensen met een kom achter een grote pan soep.",
        en=Prose(
            title="Soup on Tuesday",
            summary="Neighbours cook a large pan of soup. You pull up a chair; there is bread "
            "with it. Alone or together is both fine.",
            body=(
                Paragraph(
                    html="<p>The pan goes on the table at half past twelve. There is always a "
                    "soup without meat, and usually it is halal. Would you like to help "
                    "cutting? Then come at ten.</p>"
                ),
            ),
            drawing_alt="Two people with a bowl behind a large pan of soup.",
        ),
    ),
    Activity(
        slug="taalcafe",
        title="Taalcafé",
        summary="U oefent Nederlands met buren. We praten over gewone dingen: de dokter, de school, het weer.",
        kind="taalles",
        body=(
            Paragraph(
                html="<p>U zit met vier mensen aan een tafel. Aan elke tafel zit een vrijwilliger. U praat, luistert en "
                "vraagt. Fouten maken mag.</p>"
            ),
            Paragraph(
                html="<p>Dit is geen school. U krijgt geen toets. Wilt u wel les? Wij weten waar dat kan en gaan "
                "graag een keer met u mee.</p>"
            ),
        ),
        rules=(
            Rule(weekday="TU", start=time(19), end=time(20, 30)),
            Rule(weekday="FR", start=time(9, 30), end=time(11)),
        ),
        venue="de-weidekamer",
        themes=("taal-en-leren", "ontmoeten"),
        audiences=("nieuw-in-nederland",),
        organiser="partner",
        organiser_name="Taalhuis West",
        contact_role="begeleider van het taalcafé",
        contact_email="taalcafe@taalhuiswest.example",
        language="makkelijk Nederlands",
        child_care=True,
        drawing="taal",
        drawing_alt="Twee mensen met een open boek. Boven hun hoofd hangen tekstballonnen.",
        en=Prose(
            title="Language café",
            summary="You practise Dutch with neighbours. We talk about everyday things: the "
            "doctor, school, the weather.",
            body=(
                Paragraph(
                    html="<p>You sit at a table of four with a volunteer. You talk, listen and "
                    "ask. Mistakes are welcome. This is no school and there is no test. If "
                    "you would like lessons, we know where and go along once.</p>"
                ),
            ),
            drawing_alt="Two people with an open book. Speech bubbles hang above their heads.",
        ),
    ),
    Activity(
        slug="wandelgroep",
        title="Wandelen met de buurt",
        summary="Een rondje door het Máximapark. Er is een korte en een lange route, en niemand loopt alleen.",
        kind="wandelen",
        body=(
            Paragraph(
                html="<p>We starten bij de buurttuin. De korte route is twee kilometer, vlak en verhard: die kan ook "
                "met een rollator. De lange route is vijf kilometer.</p>"
            ),
            Paragraph(
                html="<p>Halverwege rusten we op een bankje. We lopen ook als het een beetje regent. Uw hond mag mee "
                "aan de lijn.</p>"
            ),
        ),
        rules=(
            Rule(weekday="WE", start=time(10), end=time(11, 30)),
            Rule(weekday="SU", start=time(14), end=time(15, 30)),
        ),
        venue="buurttuin-het-lint",
        themes=("gezond-en-in-beweging", "groen-en-buiten"),
        audiences=("iedereen", "mantelzorgers"),
        organiser="residents",
        organiser_name="wandelgroep Vleuterweide",
        contact_role="wandelmaatje",
        contact_email="wandelen@welzaam.example",
        bring="stevige schoenen en een flesje water",
        drawing="wandelen",
        drawing_alt="Drie mensen wandelen achter elkaar door het park. Een van hen heeft een stok.",
    ),
    Activity(
        slug="breicafe",
        title="Breicafé",
        summary="Breien en haken met een kop thee erbij. Ervaren breiers helpen u graag met de eerste steken.",
        kind="handwerk",
        body=(
            Paragraph(
                html="<p>Er zijn naalden en er is wol om mee te beginnen. Wie al kan breien, neemt het eigen werk "
                "mee. We maken ook mutsen die naar de voedselbank gaan.</p>"
            ),
        ),
        rules=(Rule(weekday="WE", start=time(14), end=time(16)),),
        venue="het-kompas",
        themes=("maken-en-repareren", "ontmoeten"),
        audiences=("iedereen", "ouderen"),
        organiser="residents",
        organiser_name="de breigroep",
        contact_role="de breigroep",
        contact_email="breien@welzaam.example",
        bring="uw eigen breiwerk, als u dat hebt",
        drawing="breien",
        drawing_alt="Een oudere vrouw en een jonge man zitten te breien.",
    ),
    Activity(
        slug="digitaal-spreekuur",
        title="Digitaal spreekuur",
        summary="Hulp met uw telefoon, tablet of computer. Een vrijwilliger kijkt met u mee en neemt de tijd.",
        kind="computerles",
        body=(
            Paragraph(
                html="<p>Wilt u foto’s versturen, een afspraak maken bij de huisarts of inloggen met DigiD? "
                "We doen het samen, stap voor stap. Uw wachtwoord houdt u voor uzelf.</p>"
            ),
            Heading(text="Zo meldt u zich aan"),
            Paragraph(
                html="<p>Stuur een e-mail of kom langs op maandagochtend bij de koffie. U krijgt een half uur. Is er "
                "die dag iets vrij, dan kunt u ook zonder afspraak.</p>"
            ),
        ),
        rules=(Rule(weekday="TH", start=time(14), end=time(16)),),
        venue="de-schakel",
        themes=("taal-en-leren",),
        audiences=("iedereen", "ouderen"),
        organiser="partner",
        organiser_name="Bibliotheek in de Buurt",
        participation="sign_up",
        contact_role="vrijwilliger digitale hulp",
        contact_email="digitaal@bibliotheekindebuurt.example",
        bring="uw telefoon, tablet of laptop en de oplader",
        drawing="digitaal",
        drawing_alt="Een oudere vrouw en een jonge man zitten samen achter een laptop.",
    ),
    Activity(
        slug="telefooncirkel",
        title="Telefooncirkel",
        summary="Elke ochtend een belletje van een buurtgenoot. U hoort even een stem, en weet dat het goed gaat.",
        kind="bellen",
        body=(
            Paragraph(
                html="<p>U wordt gebeld en belt daarna zelf de volgende. Zo gaat de cirkel rond. Een gesprek duurt een "
                "paar minuten. Neemt u niet op, dan gaat iemand kijken of alles goed is.</p>"
            ),
            Heading(text="Meedoen"),
            Paragraph(
                html="<p>Stuur een e-mail of loop binnen bij Het Kompas. Mag iemand anders het voor u doen? Dat is ook "
                "goed. Eerst komt een vrijwilliger bij u thuis kennismaken.</p>"
            ),
        ),
        rules=(
            Rule(weekday="MO", start=time(9), end=time(9, 30)),
            Rule(weekday="TH", start=time(9), end=time(9, 30)),
            Rule(weekday="SA", start=time(9), end=time(9, 30)),
        ),
        neighbourhood="vleuten",
        themes=("ontmoeten",),
        audiences=("ouderen", "mantelzorgers"),
        organiser="residents",
        organiser_name="bellers van de telefooncirkel",
        participation="sign_up",
        contact_role="beller van de telefooncirkel",
        contact_email="telefooncirkel@welzaam.example",
        at_home="phone",
        drawing="telefoon",
        drawing_alt="Twee mensen bellen met elkaar. Ieder zit in een eigen cirkel, en de cirkels raken elkaar.",
    ),
    Activity(
        slug="spelletjesavond",
        title="Spelletjesavond",
        summary="Rummikub, klaverjassen of een nieuw bordspel. U komt alleen of met vrienden en kiest een tafel.",
        kind="spelletjes",
        body=(
            Paragraph(
                html="<p>Bij de deur vraagt iemand wat u graag speelt. U krijgt dan een plek aan een tafel. Kent u een "
                "spel nog niet? We leggen het uit.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(19, 30), end=time(22)),),
        venue="het-kompas",
        themes=("ontmoeten",),
        audiences=("iedereen", "jongeren"),
        organiser="residents",
        organiser_name="de spelgroep",
        contact_role="de spelgroep",
        contact_email="spelletjes@welzaam.example",
        drawing="spel",
        drawing_alt="Een oudere man en een meisje spelen een bordspel.",
    ),
    Activity(
        slug="repaircafe",
        title="Repaircafé",
        summary="Kapot? Niet weggooien. Handige buren repareren het samen met u, en u leert hoe het werkt.",
        kind="repareren",
        body=(
            Paragraph(
                html="<p>U kunt komen met kleine apparaten, kleding, speelgoed en fietsen. Per keer helpen we u met één "
                "ding. Nieuwe onderdelen betaalt u zelf. Wie voor twaalf uur binnen is, komt aan de beurt.</p>"
            ),
        ),
        rules=(Rule(weekday="SA", start=time(10), end=time(13), interval=2),),
        venue="de-veldhoeve",
        themes=("maken-en-repareren",),
        audiences=("iedereen",),
        organiser="partner",
        organiser_name="Stichting De Werkbank",
        prices=(Price(name=Text(nl="vrijwillige bijdrage", en="voluntary contribution"), amount=Decimal("2.00")),),
        contact_role="gastheer van het repaircafé",
        contact_email="repaircafe@dewerkbank.example",
        bring="wat kapot is, met het snoer erbij",
        cancellations=(Cancellation(nth=3, reason="de zaal wordt geschilderd"),),
        drawing="repareren",
        drawing_alt="Een man schroeft aan een broodrooster. Een vrouw met een bril kijkt mee.",
    ),
    Activity(
        slug="moestuin",
        title="Samen in de moestuin",
        summary="Zaaien, wieden en oogsten in de buurttuin. Er is werk voor elk lijf, ook zittend aan een hoge bak.",
        kind="tuinieren",
        body=(
            Paragraph(
                html="<p>Om tien uur verdelen we het werk. Gereedschap en handschoenen liggen in de schuur. Om elf uur "
                "is er koffie. Wat rijp is, verdelen we aan het eind.</p>"
            ),
            Paragraph(html="<p>Kinderen zijn welkom met een volwassene. Zij hebben hun eigen bak met aardbeien.</p>"),
        ),
        rules=(Rule(weekday="SA", start=time(10), end=time(12, 30)),),
        venue="buurttuin-het-lint",
        themes=("groen-en-buiten", "ontmoeten"),
        audiences=("iedereen", "ouders-en-kinderen"),
        organiser="residents",
        organiser_name="tuingroep Het Lint",
        contact_role="de tuingroep",
        contact_email="tuin@welzaam.example",
        bring="laarzen of oude schoenen",
        drawing="moestuin",
        drawing_alt="Een man geeft planten water. Een kind houdt een wortel vast.",
    ),
    Activity(
        slug="vaders-koken",
        title="Vaders koken",
        summary="Vaders en kinderen maken samen een maaltijd en eten die op. U hoeft nog niet te kunnen koken.",
        kind="koken",
        body=(
            Paragraph(
                html="<p>Elke keer kiest een ander gezin het recept. Zo aten we al roti, stamppot en zelfgemaakte "
                "pizza. De kinderen snijden, roeren en proeven. Opa's en pleegvaders horen er ook bij.</p>"
            ),
            Heading(text="Zo meldt u zich aan"),
            Paragraph(
                html="<p>Stuur uiterlijk vrijdag een e-mail met het aantal kinderen en wat u niet eet. Er is plaats "
                "voor acht gezinnen.</p>"
            ),
        ),
        rules=(Rule(weekday="SU", start=time(16), end=time(19), interval=2),),
        venue="de-weidekamer",
        themes=("eten-en-koken",),
        audiences=("ouders-en-kinderen",),
        organiser="residents",
        organiser_name="vaders uit Vleuterweide",
        prices=(
            Price(name=Text(nl="per gezin", en="per family"), amount=Decimal("7.50")),
            Price(name=Text(nl="per gezin met U-pas", en="per family with U-pas"), amount=Decimal("3.50")),
        ),
        participation="sign_up",
        contact_role="kookvader",
        contact_email="vaderskoken@welzaam.example",
        bring="een schort en een bakje voor wat overblijft",
        drawing="koken",
        drawing_alt="Een vader met een schort en een kind koken samen met een grote pan.",
    ),
)
