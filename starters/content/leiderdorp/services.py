"""What Pluspunt offers: always for groups and for everyone together; for individual help it shows the way."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Heading, Hours, Paragraph, Price, Service, ServiceProse, Text

FREE = Text(nl="gratis", en="free")

SERVICES = (
    Service(
        slug="aan-de-balie",
        title="Aan de balie: u vraagt, wij wijzen de weg",
        summary="U hoeft niet te weten wie wat doet. Onze balie kent alle hulp in Leiderdorp en belt met u mee.",
        audience="iedereen die in Leiderdorp woont",
        booking="Loop binnen. Een afspraak is niet nodig.",
        price_note=FREE,
        times=(
            Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(17)),
            Hours(days=("TU",), opens=time(19), closes=time(21)),
        ),
        venue="plushuis",
        drawing="leiderdorp-ontmoeten",
        drawing_alt="Een open deur met twee mensen erin die een buurvrouw begroeten.",
        body=(
            Paragraph(
                html="<p>Persoonlijke hulp geven we zelf niet. Dat doen de wijkverpleging, het sociaal wijkteam en "
                "anderen, en zij doen het goed. Wij zorgen dat u bij de juiste persoon komt. U gaat pas weg met een "
                "naam, een adres en een tijd.</p>"
            ),
            Heading(text="Komt u er niet uit met een brief?"),
            Paragraph(html="<p>Neem hem mee. We lezen hem samen en kijken wie u verder kan helpen.</p>"),
        ),
        en=ServiceProse(
            title="At the desk: you ask, we show the way",
            summary="You need not know who does what. Our desk knows all help in Leiderdorp and makes the call with you.",
            audience="everybody who lives in Leiderdorp",
            booking="Walk in. You need no appointment.",
            drawing_alt="An open door with two people who welcome a neighbour.",
            body=(
                Paragraph(
                    html="<p>We give no individual help ourselves, but see to it that you reach the right person. Bring "
                    "the letter you do not understand: we read it together.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="de-bakfiets-in-uw-straat",
        title="De bakfiets in uw straat",
        summary="Vraag onze bakfiets met koffie. Zo leert u in één middag de hele straat kennen.",
        audience="straten, portieken en hofjes in Leiderdorp",
        booking="Vraag de bakfiets drie weken vooraf aan. U zorgt voor twee buren die meehelpen.",
        price_note=Text(nl="gratis, met koffie en thee", en="free, coffee and tea included"),
        times_note=Text(nl="op werkdagen tot 20 uur", en="on working days until 8 pm"),
        contact_role=Text(nl="de wijkwerker", en="the neighbourhood worker"),
        contact_email="wijk@pluspunt-leiderdorp.example",
        drawing="leiderdorp-buurt",
        drawing_alt="Drie huizen aan het water, met een bootje.",
        body=(
            Paragraph(
                html="<p>U kiest een plek en hangt briefjes op. Wij brengen koffie, krukjes en een groot vel papier. "
                "Daarop schrijft iedereen wat er goed is aan de straat, en wat beter kan.</p>"
                "<p>Na een week krijgt u het vel terug, met ideeën waar buren zelf mee verder kunnen.</p>"
            ),
        ),
        en=ServiceProse(
            title="The cargo bike in your street",
            summary="Ask for our cargo bike with coffee, and get to know the whole street in one afternoon.",
            audience="streets, stairwells and courtyards in Leiderdorp",
            booking="Ask three weeks ahead. You bring two neighbours who lend a hand.",
            drawing_alt="Three houses on the water, with a small boat.",
        ),
    ),
    Service(
        slug="een-zaal-voor-uw-groep",
        title="Een zaal voor uw groep",
        summary="In het Plushuis kan uw groep samenkomen, koken of sporten. Voor bewoners is dat goedkoop.",
        audience="groepen van bewoners en verenigingen uit Leiderdorp",
        booking="Mail twee weken vooraf met de dag, de tijd en met hoeveel u bent.",
        prices=(
            Price(name=Text(nl="bewoners, per dagdeel"), amount=Decimal("7.50")),
            Price(name=Text(nl="organisaties, per dagdeel"), amount=Decimal("35.00")),
        ),
        price_note=Text(
            nl="een nieuw initiatief betaalt drie maanden niets", en="new initiatives pay nothing for three months"
        ),
        times=(
            Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(22)),
            Hours(days=("SA",), opens=time(10), closes=time(17)),
        ),
        venue="plushuis",
        contact_role=Text(nl="het beheer van het Plushuis", en="the caretakers of the Plushuis"),
        contact_email="zaal@pluspunt-leiderdorp.example",
        drawing="feest",
        drawing_alt="Drie mensen aan een lange tafel onder gekleurde vlaggetjes.",
        body=(
            Paragraph(
                html="<p>Er is een zaal voor zestig mensen, een keuken voor tien en een gymzaal met spiegels. In alle "
                "ruimtes komt u met een rolstoel.</p>"
            ),
        ),
        en=ServiceProse(
            title="A room for your group",
            summary="At the Plushuis your group can meet, cook or exercise. For residents that is cheap.",
            audience="groups of residents, and clubs from Leiderdorp",
            booking="Write two weeks ahead with day, time and number of people.",
            drawing_alt="Three people at a long table under coloured bunting.",
        ),
    ),
    Service(
        slug="steun-voor-uw-initiatief",
        title="Steun voor uw initiatief",
        summary="Raad, ruimte en contacten: meer hebben de meeste plannen niet nodig. U blijft zelf de baas.",
        audience="bewoners met een plan voor hun straat of wijk",
        booking="Stuur uw idee in via deze site, of vertel het op woensdag bij de bakfiets.",
        price_note=FREE,
        contact_role=Text(nl="de adviseur bewonersinitiatieven", en="the adviser for citizens' initiatives"),
        contact_email="initiatief@pluspunt-leiderdorp.example",
        drawing="leiderdorp-plan",
        drawing_alt="Twee mensen leggen samen tien cirkels tegen elkaar; de laatste is geel.",
        body=(
            Heading(text="Wat u van ons krijgt"),
            Paragraph(
                html="<ul><li><b>raad</b>: hoe u een vergunning vraagt, en hoe u een begroting maakt</li>"
                "<li><b>ruimte</b>: drie maanden gratis een zaal</li>"
                "<li><b>contacten</b>: wie deed zoiets al, en wat leerde die ervan?</li></ul>"
            ),
        ),
        en=ServiceProse(
            title="Support for your initiative",
            summary="Advice, space and contacts: most plans need no more. You stay in charge.",
            audience="residents with a plan for their street or neighbourhood",
            booking="Hand in your idea on this site, or tell it at the cargo bike on Wednesday.",
            drawing_alt="Two people lay ten circles against each other; the last one is yellow.",
        ),
    ),
    Service(
        slug="maatjes-in-beweging",
        title="Samen in beweging komen",
        summary="Alleen beginnen met bewegen is moeilijk. Wij zoeken een groep die bij u past, en gaan één keer mee.",
        audience="iedereen die meer wil bewegen, op elk niveau",
        booking="Kom op donderdag vóór of na Fit op donderdag, of stuur een mail.",
        price_note=FREE,
        times=(Hours(days=("TH",), opens=time(9), closes=time(11)),),
        venue="plushuis",
        contact_role=Text(nl="de sportcoach", en="the sports coach"),
        contact_email="bewegen@pluspunt-leiderdorp.example",
        drawing="leiderdorp-park",
        drawing_alt="Drie mensen bewegen buiten met de armen omhoog.",
        body=(
            Paragraph(
                html="<p>De coach vraagt wat u vroeger graag deed. Zwemmen, dansen, een bal? Daarna gaat u samen kijken "
                "bij een club of een groep in de wijk. Wat u doet, doet u met anderen: dan houdt u het vol.</p>"
            ),
        ),
        en=ServiceProse(
            title="Get moving together",
            summary="Starting to exercise alone is hard. We find a group that suits you and come along once.",
            audience="everybody who wants to move more, at any level",
            booking="Come on Thursday before or after Fit on Thursday, or send an e-mail.",
            drawing_alt="Three people exercise outdoors with their arms up.",
        ),
    ),
)
