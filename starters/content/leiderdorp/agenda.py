"""What Pluspunt itself organises, alone or with partners; each activity names the priorities it serves."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Activity, Cancellation, Heading, Paragraph, Price, Prose, Rule, Text

REGULAR = Text(nl="gewoon", en="regular")
LOW_INCOME = Text(nl="laag inkomen", en="low income")

ACTIVITIES = (
    Activity(
        slug="open-huis",
        title="Open Huis",
        summary="De deur staat open en de koffie is klaar. Kom praten, de krant lezen of een vraag stellen.",
        kind="inloop",
        body=(
            Paragraph(
                html="<p>Er is altijd een gastvrouw of gastheer die u welkom heet. Wilt u iemand leren kennen? Zeg het, dan "
                "brengen we u in contact. Wilt u alleen even rustig zitten? Dat mag ook.</p>"
            ),
        ),
        rules=(Rule(weekday="MO", start=time(9, 30), end=time(12)),),
        venue="plushuis",
        themes=("ontmoeten",),
        audiences=("iedereen",),
        participation="walk_in",
        contact_role="gastvrouw of gastheer van het Plushuis",
        contact_email="plushuis@pluspunt-leiderdorp.example",
        priorities=("iedereen-doet-mee", "voorkomen-en-signaleren", "brede-organisatie"),
        drawing="leiderdorp-ontmoeten",
        drawing_alt="Een open deur met twee mensen erin die een buurvrouw begroeten.",
        en=Prose(
            title="Open house",
            summary="The door is open and the coffee is ready. Come to talk, read the paper or ask a question.",
            body=(
                Paragraph(
                    html="<p>A host is always there to welcome you. Would you like to meet somebody? Tell us and we introduce "
                    "you. Just a quiet seat is fine as well.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="samen-koken-samen-eten",
        title="Samen koken, samen eten",
        summary="Eerst koken we met elkaar, daarna gaan we aan tafel. Elke week een gerecht uit een ander land.",
        kind="koken",
        body=(
            Paragraph(
                html="<p>Om half vijf verdelen we het werk: snijden, roeren of tafeldekken. Om half zeven eten we. Alles is "
                "halal en er is altijd iets zonder vlees.</p>"
            ),
            Heading(text="Aanmelden"),
            Paragraph(
                html="<p>Meld u aan vóór maandag 12.00 uur, met een mail of aan de balie. Er zijn 16 plaatsen.</p>"
            ),
        ),
        rules=(Rule(weekday="TU", start=time(16, 30), end=time(19, 30)),),
        venue="plushuis",
        themes=("ontmoeten", "bewegen-en-gezond"),
        audiences=("iedereen", "nieuw-in-nederland"),
        prices=(
            Price(name=REGULAR, amount=Decimal("5.00")),
            Price(name=LOW_INCOME, amount=Decimal("2.50")),
        ),
        participation="sign_up",
        contact_role="kookbegeleider",
        contact_email="koken@pluspunt-leiderdorp.example",
        bring="Een schort.",
        priorities=("voor-iedereen", "gezond", "iedereen-doet-mee"),
        drawing="koken",
        drawing_alt="Twee mensen koken samen in een keuken.",
        en=Prose(
            title="Cook together, eat together",
            summary="First we cook, then we sit down to eat. Each week a dish from another country.",
            body=(
                Paragraph(
                    html="<p>We divide the work at half past four and eat at half past six. "
                    "Everything is halal, and there is always something without meat. Sign "
                    "up by noon on Monday. There are 16 places.</p>"
                ),
            ),
            drawing_alt="Two people cook together in a kitchen.",
        ),
    ),
    Activity(
        slug="bakfiets-op-het-plein",
        title="De bakfiets op het plein",
        summary="Koffie op straat. Vertel ons wat er goed gaat in uw wijk en wat u mist.",
        kind="koffie",
        body=(
            Paragraph(
                html="<p>Wij komen naar u toe. U kunt een idee vertellen, vragen naar vrijwilligerswerk of gewoon iets warms "
                "drinken. Bij storm blijven we binnen.</p>"
            ),
        ),
        rules=(Rule(weekday="WE", start=time(14), end=time(16)),),
        venue="dorpsplein",
        themes=("ontmoeten", "buurt"),
        audiences=("iedereen",),
        participation="walk_in",
        contact_role="wijkwerker",
        contact_email="wijk@pluspunt-leiderdorp.example",
        priorities=("zichtbaar-in-de-wijk", "eigen-kracht"),
    ),
    Activity(
        slug="wandelen-met-de-wijk",
        title="Wandelen met de wijk",
        summary="Twee rondes: 2 kilometer voor wie rustig loopt en 5 kilometer voor wie flink door wil stappen.",
        kind="wandelen",
        body=(
            Paragraph(
                html="<p>Uw begeleiders lopen zelf ook bij de sportclub. Niemand loopt alleen achteraan. De korte ronde gaat "
                "ook met een rollator of een rolstoel.</p>"
            ),
        ),
        rules=(Rule(weekday="WE", start=time(10), end=time(11, 30)),),
        venue="de-serre",
        themes=("bewegen-en-gezond", "ontmoeten"),
        audiences=("ouderen", "iedereen"),
        organiser="partner",
        organiser_name="Sportverenigingen in Leiderdorp",
        participation="walk_in",
        bring="Schoenen die goed zitten.",
        priorities=("gezond", "beter-samenwerken"),
        cancellations=(Cancellation(nth=1, reason="de begeleiders hebben een cursusdag"),),
        drawing="wandelen",
        drawing_alt="Mensen van verschillende leeftijden wandelen samen buiten.",
    ),
    Activity(
        slug="fit-op-donderdag",
        title="Fit op donderdag",
        summary="Een uur bewegen op muziek, staand of zittend. De fysiotherapeut kijkt mee of u het goed doet.",
        kind="bewegen",
        body=(
            Paragraph(
                html="<p>U traint kracht en evenwicht. Vallen gebeurt dan minder snel. De eerste keer is gratis, zodat u kunt "
                "voelen of het iets voor u is.</p>"
            ),
        ),
        rules=(Rule(weekday="TH", start=time(9, 30), end=time(10, 30), until_weeks=20),),
        venue="plushuis",
        themes=("bewegen-en-gezond",),
        audiences=("ouderen",),
        organiser="partner",
        organiser_name="Fysiotherapie in de wijk",
        prices=(
            Price(name=REGULAR, amount=Decimal("4.00")),
            Price(name=LOW_INCOME, amount=Decimal("2.00")),
        ),
        participation="sign_up",
        contact_role="sportcoach",
        contact_email="bewegen@pluspunt-leiderdorp.example",
        bring="Gymschoenen en een handdoek.",
        priorities=("gezond", "beter-samenwerken", "sociaal-domein"),
        drawing="leiderdorp-park",
        drawing_alt="Drie mensen bewegen buiten met de armen omhoog.",
    ),
    Activity(
        slug="taalcafe",
        title="Taalcafé",
        summary="Oefen Nederlands aan een tafel met vrijwilligers. Praten over gewone dingen, fouten maken mag.",
        kind="taalles",
        body=(
            Paragraph(
                html="<p>Er zijn tafels voor beginners en voor mensen die al veel spreken. Uw kinderen kunnen spelen met een "
                "oppas in dezelfde zaal.</p>"
            ),
        ),
        rules=(Rule(weekday="TH", start=time(13, 30), end=time(15)),),
        venue="plushuis",
        themes=("taal-en-leren", "ontmoeten"),
        audiences=("nieuw-in-nederland",),
        participation="walk_in",
        contact_role="coördinator taal",
        contact_email="taal@pluspunt-leiderdorp.example",
        language="makkelijk Nederlands",
        child_care=True,
        priorities=("voor-iedereen", "iedereen-doet-mee"),
        drawing="taal",
        drawing_alt="Twee mensen oefenen taal met een boek.",
        en=Prose(
            title="Language café",
            summary="Practise Dutch at a table with volunteers. Talk about everyday things; mistakes are welcome.",
            body=(
                Paragraph(
                    html="<p>There are tables for beginners and for people who speak a lot already. Your children can play in "
                    "the same room with a sitter.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="koffie-en-kiezen",
        title="Koffie en kiezen: vrijwilligerswerk",
        summary="Van voorlezen tot tuinieren, van een uur tot een dag per week. Kies wat bij u past.",
        kind="spreekuur",
        body=(
            Paragraph(
                html="<p>Op tafel liggen kaarten met vrijwilligerswerk in Leiderdorp. U zoekt er drie uit. Samen bellen we "
                "meteen de eerste plek om kennis te maken.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(14), end=time(16)),),
        venue="plushuis",
        themes=("vrijwilligerswerk",),
        audiences=("vrijwilligers",),
        participation="walk_in",
        contact_role="adviseur vrijwilligerswerk",
        contact_email="vrijwilligers@pluspunt-leiderdorp.example",
        priorities=("iedereen-doet-mee", "brede-organisatie"),
    ),
    Activity(
        slug="wat-levert-het-op",
        title="Wat levert het op?",
        summary="Een avond waarop u met ons bekijkt wat ons werk verandert in Leiderdorp, en wat het kost.",
        kind="meedenken",
        body=(
            Paragraph(
                html="<p>We laten cijfers zien en vooral verhalen. Daarna praten we per tafel over één speerpunt uit het "
                "beleidsplan. Uw opmerkingen komen in het jaarverslag.</p>"
            ),
        ),
        rules=(Rule(weekday="TU", start=time(19, 30), end=time(21), frequency="once", weeks=4),),
        venue="plushuis",
        themes=("buurt",),
        audiences=("iedereen", "vrijwilligers"),
        participation="sign_up",
        contact_role="directie",
        contact_email="info@pluspunt-leiderdorp.example",
        priorities=("kwaliteit", "sociaal-domein"),
        drawing="leiderdorp-plan",
        drawing_alt="Twee mensen leggen samen tien cirkels tegen elkaar; de laatste is geel.",
    ),
)
