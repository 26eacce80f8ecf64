"""What De Schoor does for the people of Almere, each text in English as well."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Heading, Hours, Paragraph, Price, Service, ServiceProse, Statement, Steps, Text

FREE = Text(nl="gratis", en="free")

SERVICES = (
    Service(
        slug="een-vraag-in-uw-taal",
        title="Een vraag, in uw taal",
        summary="Bel of kom langs met elke vraag. Spreekt u weinig Nederlands? Dan zoeken wij iemand die u verstaat.",
        audience="alle bewoners van Almere",
        booking="Bel 036 - 52 78 500 of loop binnen aan de Haagbeukweg 153.",
        price_note=FREE,
        times=(Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(17)),),
        drawing="telefoon",
        drawing_alt="Twee mensen bellen met elkaar. Ieder zit in een eigen cirkel, en de cirkels raken elkaar.",
        body=(
            Heading(text="Welke talen?"),
            Paragraph(
                html="<p>Aan de balie spreken we Nederlands en Engels. Voor andere talen bellen we een collega of een "
                "vrijwilliger uit uw stadsdeel. Dat lukt vaak op dezelfde dag. U hoeft geen kind mee te nemen om te "
                "tolken.</p>"
            ),
            Heading(text="Wat gebeurt er met uw vraag?"),
            Paragraph(
                html="<p>Wij luisteren en zeggen eerlijk of we u kunnen helpen. Is een ander beter? Dan maken wij de "
                "afspraak voor u.</p>"
            ),
        ),
        en=ServiceProse(
            title="A question, in your own language",
            summary="Call or drop in with any question. Do you speak little Dutch? We find somebody who understands you.",
            audience="everybody who lives in Almere",
            booking="Call 036 - 52 78 500 or walk in at Haagbeukweg 153.",
            drawing_alt="Two people are on the phone. Each sits in a circle, and the circles touch.",
            body=(
                Heading(text="Which languages?"),
                Paragraph(
                    html="<p>At the desk we speak Dutch and English. For other languages we call a colleague or a volunteer "
                    "from your district, often on the same day. You need not bring a child to interpret.</p>"
                ),
                Heading(text="What happens to your question?"),
                Paragraph(
                    html="<p>We listen and say honestly whether we can help. If somebody else is better at it, we make the "
                    "appointment for you.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="hulp-bij-brieven-en-geld",
        title="Hulp bij brieven en geld",
        summary="Een brief van de Belastingdienst, een toeslag, een boete: u krijgt hulp voordat het erger wordt.",
        audience="bewoners van Almere die er zelf niet uitkomen",
        booking="Kom naar De Regenboogkamer en trek een nummer. Neem alle brieven mee, ook als ze nog dicht zijn.",
        price_note=FREE,
        times=(Hours(days=("MO", "WE"), opens=time(13), closes=time(16)),),
        times_note=Text(nl="wie voor half vier binnen is, wordt geholpen", en="whoever is in before 3.30 pm is helped"),
        venue="de-regenboogkamer",
        contact_role=Text(nl="de raadslieden", en="the advisers"),
        contact_email="brieven@deschoor.example",
        drawing="brief",
        drawing_alt="Twee mensen lezen samen een brief aan tafel.",
        body=(
            Steps(
                heading="Zo gaat het",
                items=(
                    Statement(title="Wij maken de brieven samen open", text="Niemand is boos op u."),
                    Statement(title="We leggen ze op volgorde", text="Wat moet vandaag, wat kan later?"),
                    Statement(title="U belt of schrijft", text="Wij zitten ernaast en helpen met de woorden."),
                ),
            ),
        ),
        en=ServiceProse(
            title="Help with letters and money",
            summary="A letter from the tax office, an allowance, a fine: you get help before it gets worse.",
            audience="residents of Almere who cannot work it out by themselves",
            booking="Come to De Regenboogkamer and take a number. Bring all letters, even the unopened ones.",
            drawing_alt="Two people read a letter together at a table.",
            body=(
                Steps(
                    heading="How it goes",
                    items=(
                        Statement(title="We open the letters together", text="Nobody is angry with you."),
                        Statement(title="We put them in order", text="What must be done today, what can wait?"),
                        Statement(title="You call or write", text="We sit beside you and help with the words."),
                    ),
                ),
            ),
        ),
    ),
    Service(
        slug="taal-op-weg",
        title="Taal: waar kunt u les krijgen?",
        summary="Er zijn veel lessen Nederlands in de stad. Wij zoeken met u de les die past bij uw werk en uw gezin.",
        audience="bewoners die beter Nederlands willen spreken, lezen of schrijven",
        booking="Kom op maandagochtend of woensdagavond naar de taaltafel. Daar zit een taaladviseur.",
        price_note=FREE,
        times=(
            Hours(days=("MO",), opens=time(9, 30), closes=time(11, 30)),
            Hours(days=("WE",), opens=time(19), closes=time(21)),
        ),
        venue="de-regenboogkamer",
        contact_role=Text(nl="de taaladviseur", en="the language adviser"),
        contact_email="taal@deschoor.example",
        drawing="taal",
        drawing_alt="Twee mensen met een open boek. Boven hun hoofd hangen tekstballonnen.",
        body=(
            Paragraph(
                html="<p>U doet een korte test van tien minuten. Daarna kijken we samen: overdag of 's avonds, met "
                "kinderopvang, gratis of niet? De eerste keer gaat er iemand met u mee.</p>"
            ),
        ),
        en=ServiceProse(
            title="Language: where can you take lessons?",
            summary="There are many Dutch lessons in the city. We look for the one that fits your work and family.",
            audience="residents who want to speak, read or write better Dutch",
            booking="Come to the language table on Monday morning or Wednesday evening. A language adviser is there.",
            drawing_alt="Two people with an open book. Speech bubbles hang above their heads.",
            body=(
                Paragraph(
                    html="<p>You do a short test of ten minutes. Then we look together: in the daytime or in the evening, "
                    "with child care, free or not? The first time somebody goes with you.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="een-proef-in-uw-buurt",
        title="Een proef in uw buurt",
        summary="Een nieuw plan mag klein beginnen, en mag mislukken. Wij helpen u om het eerst eens uit te proberen.",
        audience="bewoners en groepen met een plan dat nog niemand heeft gedaan",
        booking="Stuur uw plan in via deze site. De gebiedswerker van uw stadsdeel belt u.",
        price_note=Text(nl="gratis; voor kleine kosten is er een potje", en="free; there is a fund for small costs"),
        contact_role=Text(nl="de gebiedswerkers", en="the district workers"),
        contact_email="proef@deschoor.example",
        drawing="kring",
        drawing_alt="Drie mensen, ieder in een eigen cirkel. De cirkels raken elkaar.",
        body=(
            Paragraph(
                html="<p>We spreken samen af wat u gaat doen, hoe lang de proef duurt en hoe u merkt of het werkt. Na "
                "afloop vertelt u het aan anderen, ook als het tegenviel. Daar leert de hele stad van.</p>"
            ),
        ),
        en=ServiceProse(
            title="An experiment in your neighbourhood",
            summary="A new plan may begin small, and may fail. We help you to try it out first.",
            audience="residents and groups with a plan that nobody has done yet",
            booking="Hand in your plan on this site. The worker of your district calls you.",
            drawing_alt="Three people, each in a circle of their own. The circles touch.",
            body=(
                Paragraph(
                    html="<p>We agree on what you will do, how long it lasts and how you will know whether it works. "
                    "Afterwards you tell others, also if it was a disappointment. The whole city learns from it.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="een-zaal-huren",
        title="Een zaal huren",
        summary="In elk stadsdeel is een zaal voor uw feest, les of vergadering. Bewoners betalen weinig.",
        audience="groepen van bewoners, kerken, moskeeën en verenigingen",
        booking="Bel 036 - 52 78 500, ten minste twee weken vooraf.",
        prices=(
            Price(name=Text(nl="bewoners, per avond"), amount=Decimal("12.50")),
            Price(name=Text(nl="bedrijven, per avond"), amount=Decimal("60.00")),
        ),
        price_note=Text(nl="de keuken hoort erbij", en="the kitchen is included"),
        times=(
            Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(23)),
            Hours(days=("SA", "SU"), opens=time(10), closes=time(22)),
        ),
        venue="het-weerhuis",
        contact_role=Text(nl="de verhuur van zalen", en="room hire"),
        contact_email="zalen@deschoor.example",
        drawing="feest",
        drawing_alt="Drie mensen aan een lange tafel onder gekleurde vlaggetjes.",
        en=ServiceProse(
            title="Hire a room",
            summary="Each district has a room for your party, lesson or meeting. Residents pay little.",
            audience="groups of residents, churches, mosques and clubs",
            booking="Call 036 - 52 78 500 at least two weeks ahead.",
            drawing_alt="Three people at a long table under coloured bunting.",
        ),
    ),
    Service(
        slug="steun-voor-mantelzorgers",
        title="Steun voor mantelzorgers",
        summary="Zorgt u voor een ander? Dan mag u ook eens gaan zitten. Wij luisteren en regelen een vrije middag.",
        audience="iedereen die voor een ouder, kind, partner of buur zorgt",
        booking="Kom op maandag naar de buurttafel in De Kade, of bel 036 - 52 78 500.",
        price_note=FREE,
        times=(Hours(days=("MO",), opens=time(12), closes=time(13, 30)),),
        venue="de-kade",
        contact_role=Text(nl="de adviseur mantelzorg", en="the adviser for carers"),
        contact_email="mantelzorg@deschoor.example",
        drawing="koffie",
        drawing_alt="Drie mensen aan tafel met koffie.",
        body=(
            Paragraph(
                html="<p>Veel mensen zeggen: ik zorg niet, ik doe het gewoon. Dat is ook zorgen. Samen kijken we wie het "
                "een middag kan overnemen. Dat kan een buur zijn, een vrijwilliger of een dagopvang.</p>"
            ),
        ),
        en=ServiceProse(
            title="Support for carers",
            summary="Do you look after somebody? Then you may sit down too. We listen and arrange a free afternoon.",
            audience="everybody who looks after a parent, child, partner or neighbour",
            drawing_alt="Three people at a table with coffee.",
            booking="Come to the Monday lunch at De Kade, or call 036 - 52 78 500.",
            body=(
                Paragraph(
                    html="<p>Many people say: I am no carer, I just do it. That is caring as well. Together we find "
                    "somebody who takes over for an afternoon: a neighbour, a volunteer or a day centre.</p>"
                ),
            ),
        ),
    ),
)
