"""The news of De Linde, and what stands at the top of its pages."""

from starters.domain.content import Heading, News, Notice, Paragraph, Prose, Text

NEWS = (
    News(
        slug="straks-weer-adviesmoment",
        title="Straks is er weer adviesmoment",
        summary="Vorige keer vroeg u drie dingen. Twee zijn er in orde, aan het derde werken we nog. Kom horen hoe ver we staan.",
        days_ago=2,
        themes=("informatief", "sociaal"),
        drawing="dienstencentrum-adviesmoment",
        drawing_alt="Drie mensen aan tafel met drie tekstballonnen: een gesprek, een vinkje en een uitroepteken.",
        body=(
            Paragraph(
                html="<ul><li><b>Stoelen met leuningen in de cafetaria</b>: ze staan er.</li>"
                "<li><b>Een latere bus voor het koor</b>: de vrijwillige chauffeurs rijden nu tot 17 uur.</li>"
                "<li><b>Een zitbank aan de halte in Molenveld</b>: het signaal is doorgegeven. We wachten op antwoord.</li></ul>"
            ),
            Heading(text="Kunt u niet komen?"),
            Paragraph(
                html="<p>Geef uw mening mee aan wie u belt of bezoekt, of leg een briefje in de bus aan het onthaal. De dag "
                "en het uur staan in het programma.</p>"
            ),
        ),
        en=Prose(
            title="Our advice meeting is coming up",
            summary="Last time you asked for three things. Two are done, we are still working on the third.",
            drawing_alt="Three people at a table with three speech bubbles: a talk, a tick and an exclamation mark.",
            body=(
                Paragraph(
                    html="<p>There are chairs with armrests in the cafeteria, and our drivers now ride until 5 pm. The bench at "
                    "the bus stop in Molenveld we passed on as a signal. Can you not come? Give your opinion to whoever calls "
                    "or visits you.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="donderdag-veggiedag",
        title="Op donderdag ook een bord zonder vlees",
        summary="Verschillende eters vroegen het. Vanaf nu kiest u op donderdag tussen vlees, vis en veggie.",
        days_ago=9,
        themes=("sociaal",),
        drawing="dienstencentrum-maaltijd",
        drawing_alt="Twee mensen zitten aan tafel achter een dampend bord eten.",
        body=(
            Paragraph(
                html="<p>De prijs blijft dezelfde. Zeg bij het inschrijven wat u kiest, dan weet de kok hoeveel hij moet "
                "maken. De eerste veggieschotel was een stoofpotje met bonen. Er bleef niets over.</p>"
            ),
        ),
        en=Prose(
            title="A plate without meat on Thursdays",
            summary="Several guests asked for it. From now on you choose between meat, fish and vegetarian on Thursdays.",
            drawing_alt="Two people sit at a table behind a steaming plate of food.",
            body=(
                Paragraph(html="<p>The price stays the same. Tell us your choice when you sign up for the meal.</p>"),
            ),
        ),
    ),
    News(
        slug="herstelhoek-verhuist",
        title="De herstelhoek verhuist naar de parochiezaal",
        summary="De herstellers vonden een nieuw onderdak. U brengt uw toestel voortaan binnen in de parochiezaal.",
        days_ago=48,
        neighbourhood="centrum",
        themes=("sociaal", "educatief"),
        drawing="repareren",
        drawing_alt="Twee mensen herstellen samen een toestel.",
        body=(
            Paragraph(
                html="<p>De ontmoetingsgroep van de parochiezaal organiseert de herstelhoek nu zelf, nog altijd op de eerste "
                "zaterdag van de maand. De cafetaria werd te klein. Wij blijven ons gereedschap uitlenen.</p>"
            ),
        ),
        en=Prose(
            title="The repair corner moves to the parish hall",
            summary="The repairers found a new roof. From now on you bring your appliance to the parish hall.",
            drawing_alt="Two people mend an appliance together.",
            body=(
                Paragraph(
                    html="<p>The group of the parish hall now runs the repair corner itself, still on the first Saturday of the "
                    "month. Our cafeteria became too small. We keep lending our tools.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="uw-signaal-bracht-een-lift",
        title="Uw signaal bracht een nieuwe lift",
        summary="Buren in de Stationsbuurt klaagden over de lift. Wij gaven het door. Nu is ze vernieuwd.",
        days_ago=78,
        neighbourhood="stationsbuurt",
        themes=("informatief",),
        body=(
            Paragraph(
                html="<p>Wie op de zesde verdieping woont, zat soms dagen vast. Vijf buren vertelden het aan het onthaal. We "
                "schreven het op zonder namen en brachten het naar de huisvestingsmaatschappij. Die heeft niet alleen de "
                "motor vervangen. Er hangt nu ook een klapzitje in de lift.</p>"
            ),
        ),
        en=Prose(
            title="Your signal brought a new lift",
            summary="Neighbours near the station complained about the lift. We passed it on. Now it has been renewed.",
            body=(
                Paragraph(
                    html="<p>Whoever lives on the sixth floor was sometimes stuck for days. Five neighbours told us. We wrote "
                    "it down without names and took it to the housing company. There is a folding seat in the lift now.</p>"
                ),
            ),
        ),
    ),
)

NOTICES = (
    Notice(
        text=Text(
            nl="We schilderen de inkom. Volg de pijlen naar de zijdeur: ook daar is er geen drempel.",
            en="We are painting the entrance. Follow the arrows to the side door: it has no threshold either.",
        ),
        in_days=0,
        days=6,
    ),
)
