"""The news of Pluspunt, and what stands at the top of its pages."""

from starters.domain.content import Heading, News, Notice, Paragraph, Prose, Text

NEWS = (
    News(
        slug="straat-voor-het-plushuis-open",
        title="De straat voor het Plushuis gaat open",
        summary="De gemeente legt nieuwe buizen. Ons gebouw blijft open: loop om via de tuinkant.",
        days_ago=2,
        neighbourhood="voorhof",
        body=(
            Paragraph(
                html="<p>Drie weken lang kunt u niet met de auto voor de deur komen. De stoep aan de tuinkant blijft vrij. "
                "Die is vlak en breed genoeg voor een scootmobiel. Bel aan bij de tuindeur, dan doen we open.</p>"
            ),
            Heading(text="Wordt u gebracht?"),
            Paragraph(html="<p>Uitstappen kan bij de school. Vandaar is het één minuut lopen.</p>"),
        ),
        en=Prose(
            title="Roadworks in front of the Plushuis",
            summary="The municipality lays new pipes. Our building stays open: walk round to the garden side.",
            body=(
                Paragraph(
                    html="<p>For three weeks no car can reach our door. The pavement on the garden side stays free. It is "
                    "level, and wide enough for a mobility scooter. Ring at the garden door and we open.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="speerpunten-besproken",
        title="Tien speerpunten, honderd opmerkingen",
        summary="Bewoners, vrijwilligers en partners bespraken ons beleidsplan. Twee dingen doen we voortaan anders.",
        days_ago=15,
        drawing="leiderdorp-plan",
        drawing_alt="Twee mensen leggen samen tien cirkels tegen elkaar; de laatste is geel.",
        body=(
            Paragraph(
                html="<p>Twee keer per jaar leggen we onze speerpunten op tafel. Deze keer kwamen er vijftig mensen. Zij "
                "schreven honderd briefjes. De meeste gingen over speerpunt acht: zichtbaar in de wijk.</p>"
            ),
            Heading(text="Dit veranderen we"),
            Paragraph(
                html="<ol><li>De bakfiets komt ook 's avonds, want overdag is niet iedereen thuis.</li>"
                "<li>Bij elke activiteit schrijven we op of u alleen kunt komen.</li></ol>"
            ),
        ),
        en=Prose(
            title="Ten priorities, a hundred remarks",
            summary="Residents, volunteers and partners discussed our policy plan. Two things will be different.",
            drawing_alt="Two people lay ten circles against each other; the last one is yellow.",
            body=(
                Paragraph(
                    html="<p>Fifty people came and wrote a hundred notes. From now on the cargo bike comes in the evening "
                    "too, and with each activity we say whether you can come alone.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="fietsclub-neemt-lessen-over",
        title="De fietsclub neemt de fietslessen over",
        summary="Vrouwen leerden vrouwen fietsen op een leeg parkeerterrein. Nu doet de fietsclub dat, met dezelfde lerares.",
        days_ago=33,
        neighbourhood="zijlkwartier",
        themes=("bewegen-en-gezond", "vrijwilligerswerk"),
        body=(
            Paragraph(
                html="<p>Het begon met vier leerlingen en vier geleende fietsen. Inmiddels fietsen er 31 vrouwen zelf naar "
                "school, werk of winkel. De club heeft helmen, een vaste begeleider en een schuur. Wij zwaaien ze "
                "trots uit.</p>"
            ),
        ),
        en=Prose(
            title="The cycling club takes over the lessons",
            summary="Women taught women to ride a bicycle in an empty car park. The cycling club now carries it on.",
            body=(
                Paragraph(
                    html="<p>It began with four pupils and four borrowed bicycles. By now 31 women cycle to school, work "
                    "or shop. The club has helmets, a regular coach and a shed.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="sloep-gevonden",
        title="Er ligt een sloep klaar in het Oude Dorp",
        summary="Een bewoner leent zijn boot drie jaar uit. De sloepenploeg zoekt nog geld voor een lage instap.",
        days_ago=52,
        neighbourhood="oude-dorp",
        themes=("ontmoeten", "buurt"),
        drawing="leiderdorp-buurt",
        drawing_alt="Drie huizen aan het water, met een bootje.",
        body=(
            Paragraph(
                html="<p>Met een gewone boot kan niet iedereen mee. Daarom komt er een plateau dat tot aan de kade zakt. De "
                "tekening is klaar. Weet u een bedrijf dat wil helpen? Laat het de sloepenploeg weten.</p>"
            ),
        ),
        en=Prose(
            title="A boat is waiting in the Oude Dorp",
            summary="A resident lends his boat for three years. The crew still needs money for a low step.",
            drawing_alt="Three houses on the water, with a small boat.",
            body=(
                Paragraph(
                    html="<p>Not everybody can board an ordinary boat. So there will be a platform that comes down to the "
                    "quay. Do you know a business that could help? Tell the crew.</p>"
                ),
            ),
        ),
    ),
)

NOTICES = (
    Notice(
        text=Text(
            nl="De straat voor het Plushuis ligt open. Wij zijn wel open: loop om via de tuinkant.",
            en="Roadworks in front of the Plushuis. We are open: walk round to the garden side.",
        ),
        in_days=-2,
        days=21,
        news="straat-voor-het-plushuis-open",
    ),
)
