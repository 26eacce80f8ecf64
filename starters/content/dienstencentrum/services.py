"""The services of De Linde, under /diensten/."""

from starters.domain.content import Drawing, Heading, Paragraph, Prose, Section, StandardPage

SERVICES = Section(
    slug="diensten",
    title="Diensten",
    summary="Maaltijden, vervoer, kapper en pedicure, hulp bij papieren: zo blijft u gemakkelijker thuis wonen.",
    children=(
        StandardPage(
            slug="maaltijden",
            title="Warme maaltijden",
            summary="Eet 's middags mee in De Linde, of laat een maaltijd aan huis brengen.",
            body=(
                Drawing(
                    name="dienstencentrum-maaltijd", alt="Twee mensen zitten aan tafel achter een dampend bord eten."
                ),
                Heading(text="In het dienstencentrum"),
                Paragraph(
                    html="<p>Op dinsdag en donderdag om 12 uur is er soep, een hoofdgerecht en een dessert. U betaalt 8,50 euro, "
                    "of 5,50 euro met verhoogde tegemoetkoming. Schrijf u in vóór 10 uur op de dag ervoor.</p>"
                ),
                Heading(text="Bij u thuis"),
                Paragraph(
                    html="<p>Kunt u zelf niet koken en ook niet tot bij ons komen? Dan brengt een vrijwilliger de maaltijd. "
                    "Die persoon blijft graag even voor een babbel.</p>"
                ),
            ),
        ),
        StandardPage(
            slug="vervoer",
            title="Vervoer",
            summary="Een vrijwillige chauffeur brengt u naar de dokter, de winkel of het dienstencentrum.",
            body=(
                Drawing(name="dienstencentrum-vervoer", alt="Een chauffeur rijdt een oudere vrouw met de auto."),
                Paragraph(
                    html="<p>Dit vervoer is voor wie niet met de bus kan en geen auto heeft. U betaalt een vergoeding per "
                    "kilometer. Vraag uw rit twee werkdagen vooraf aan, aan het onthaal of met een mail.</p>"
                    "<p>De chauffeur helpt u tot aan de deur. Uw rollator mag mee.</p>"
                ),
            ),
        ),
        StandardPage(
            slug="kapper-en-pedicure",
            title="Kapper en pedicure",
            summary="Verzorgd zijn doet deugd. Op vaste dagen komen een kapper en een pedicure naar De Linde.",
            body=(
                Paragraph(
                    html="<ul><li><b>Kapper:</b> elke woensdag van 9 tot 12 uur</li>"
                    "<li><b>Pedicure:</b> elke tweede vrijdag van 13 tot 16 uur</li></ul>"
                    "<p>Maak een afspraak aan het onthaal. De prijzen hangen uit en liggen lager voor wie een verhoogde "
                    "tegemoetkoming heeft. Zijn alle uren volzet? Dan zetten we u op de wachtlijst.</p>"
                ),
            ),
        ),
        StandardPage(
            slug="hulp-bij-papieren",
            title="Hulp bij papieren",
            summary="Een moeilijke brief, een premie, een formulier: we bekijken het samen met u.",
            body=(
                Paragraph(
                    html="<p>Op maandagvoormiddag is er een zitdag met een maatschappelijk werker. Breng uw brief en uw "
                    "identiteitskaart mee. Alles wat u vertelt, blijft onder ons.</p>"
                    "<p>Is een andere dienst beter geplaatst? Dan maken we voor u een afspraak bij die dienst.</p>"
                ),
            ),
        ),
        StandardPage(
            slug="thuis-meedoen",
            title="Meedoen van thuis uit",
            summary="Moet u thuisblijven? U hoort er toch bij: met de telefoon, met een scherm of met bezoek.",
            body=(
                Drawing(
                    name="dienstencentrum-bezoek", alt="Twee vrouwen zitten elk in een zetel en geven elkaar de hand."
                ),
                Paragraph(
                    html="<ul><li>de <b>belronde</b>: we bellen u twee keer per week</li><li>de <b>schermquiz</b>: spelen met "
                    "een tablet die u van ons leent</li><li><b>bezoek aan huis</b>: een vrijwilliger komt voorlezen of "
                    "kaarten</li></ul><p>Vraag het voor uzelf of voor iemand anders. Wij komen eerst kennismaken.</p>"
                ),
            ),
        ),
    ),
    en=Prose(title="Services", summary="Meals, transport, hairdresser and foot care, help with paperwork."),
)
