"""The services of De Linde, under /diensten/."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Heading, Hours, Paragraph, Price, Service, ServiceProse, Text

SERVICES = (
    Service(
        slug="maaltijden",
        title="Warme maaltijden",
        summary="Eet 's middags mee in De Linde, of laat een maaltijd aan huis brengen.",
        audience="buurtbewoners die niet graag alleen eten, of zelf niet kunnen koken",
        booking="Schrijf u in vóór 10 uur op de dag ervoor, aan het onthaal of met een mail.",
        prices=(
            Price(name=Text(nl="gewoon", en="normal"), amount=Decimal("8.50")),
            Price(name=Text(nl="met verhoogde tegemoetkoming"), amount=Decimal("5.50")),
        ),
        price_note=Text(nl="soep en dessert inbegrepen", en="soup and dessert included"),
        times=(Hours(days=("TU", "TH"), opens=time(12), closes=time(13, 30)),),
        venue="de-linde",
        contact_role=Text(nl="het onthaal", en="reception"),
        contact_email="maaltijden@delinde.example",
        drawing="dienstencentrum-maaltijd",
        drawing_alt="Twee mensen zitten aan tafel achter een dampend bord eten.",
        body=(
            Heading(text="In het dienstencentrum"),
            Paragraph(
                html="<p>Er is soep, een hoofdgerecht en een dessert. Zeg ons wat u niet eet, dan houden we daar rekening mee.</p>"
            ),
            Heading(text="Bij u thuis"),
            Paragraph(
                html="<p>Kunt u zelf niet koken en ook niet tot bij ons komen? Dan brengt een vrijwilliger de maaltijd. Die "
                "persoon blijft graag even voor een babbel.</p>"
            ),
        ),
        en=ServiceProse(
            title="Hot meals",
            summary="Have lunch at De Linde, or have a meal brought to your home.",
            audience="residents who do not like to eat alone, or cannot cook",
            booking="Tell us before 10 o’clock the day before, at reception or by e-mail.",
            drawing_alt="Two people sit at a table behind a steaming plate of food.",
            body=(
                Paragraph(
                    html="<p>There is soup, a main course and a dessert. Tell us what you do not eat. If you can neither cook "
                    "nor come to us, a volunteer brings the meal and likes to stay for a chat.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="vervoer",
        title="Vervoer",
        summary="Een vrijwillige chauffeur brengt u naar de dokter, de winkel of het dienstencentrum.",
        audience="wie niet met de bus kan en geen auto heeft",
        booking="Vraag uw rit twee werkdagen op voorhand aan, aan het onthaal of met een mail.",
        price_note=Text(nl="een vergoeding per kilometer", en="an amount per kilometre"),
        times=(Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(8, 30), closes=time(17)),),
        contact_role=Text(nl="het onthaal", en="reception"),
        contact_email="vervoer@delinde.example",
        drawing="dienstencentrum-vervoer",
        drawing_alt="Een chauffeur rijdt een oudere vrouw met de auto.",
        body=(Paragraph(html="<p>De chauffeur helpt u tot aan de deur. Uw rollator mag mee.</p>"),),
        en=ServiceProse(
            title="Transport",
            summary="A volunteer drives you to the doctor, the shop or the service centre.",
            audience="people who cannot take the bus and have no car",
            booking="Ask for your ride two working days ahead, at reception or by e-mail.",
            drawing_alt="A driver takes an older woman in the car.",
            body=(Paragraph(html="<p>The driver helps you to the door. Your walking frame comes along.</p>"),),
        ),
    ),
    Service(
        slug="kapper",
        title="Kapper",
        summary="Verzorgd zijn doet deugd. Elke woensdag komt een kapper naar De Linde.",
        audience="buurtbewoners voor wie een kapsalon te ver of te duur is",
        booking="Maak een afspraak aan het onthaal. Zijn alle uren volzet? Dan zetten we u op de wachtlijst.",
        price_note=Text(
            nl="de prijzen hangen uit, en liggen lager met verhoogde tegemoetkoming",
            en="prices hang on the wall, and are lower with a social allowance",
        ),
        times=(Hours(days=("WE",), opens=time(9), closes=time(12)),),
        partner="kapper",
        venue="de-linde",
        drawing="kapper",
        drawing_alt="Een kapper knipt het haar van een vrouw met een kapmantel om.",
        body=(
            Paragraph(
                html="<p>Wassen, knippen, leggen of een baard bijwerken: het kan allemaal. Zit u in een rolstoel, dan blijft u "
                "gewoon zitten. Geraakt u niet tot bij ons? Vraag of de kapper eens aan huis komt.</p>"
            ),
        ),
        en=ServiceProse(
            title="Hairdresser",
            summary="Looking cared for does you good. Each Wednesday a hairdresser comes to De Linde.",
            audience="residents for whom a salon is too far or too expensive",
            drawing_alt="A hairdresser cuts the hair of a woman in a cape.",
            booking="Make an appointment at reception. Is every hour taken? We put you on the waiting list.",
            body=(
                Paragraph(
                    html="<p>Washing, cutting, setting or trimming a beard. In a wheelchair you simply stay seated.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="pedicure",
        title="Pedicure",
        summary="Moeilijk bij uw voeten? Een pedicure helpt u, op vrijdagnamiddag in De Linde.",
        audience="senioren en mensen met suikerziekte",
        booking="Maak een afspraak aan het onthaal.",
        price_note=Text(nl="de prijzen hangen uit", en="prices hang on the wall"),
        times=(Hours(days=("FR",), opens=time(13), closes=time(16)),),
        times_note=Text(nl="om de twee weken", en="every two weeks"),
        partner="pedicure",
        venue="de-linde",
        drawing="voeten",
        drawing_alt="Twee voeten in een bad met warm water.",
        body=(
            Paragraph(
                html="<p>Breng een handdoek mee. Hebt u suikerziekte? Zeg het bij uw afspraak, dan rekent de pedicure meer tijd. "
                "Soms betaalt uw ziekenfonds een deel terug. Vraag een attest.</p>"
            ),
        ),
        en=ServiceProse(
            title="Foot care",
            summary="Can you hardly reach your feet? A pedicurist helps you on Friday afternoon at De Linde.",
            audience="older people and people with diabetes",
            drawing_alt="Two feet in a bath of warm water.",
            booking="Make an appointment at reception.",
            body=(
                Paragraph(
                    html="<p>Bring a towel. Do you have diabetes? Tell us when you make the appointment. Sometimes your health "
                    "insurance fund pays part of it back.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="hulp-bij-papieren",
        title="Hulp bij papieren",
        summary="Een moeilijke brief, een premie, een formulier: we bekijken het samen met u.",
        audience="iedereen met een brief die niet duidelijk is",
        booking="Kom binnen zonder afspraak. Breng uw brief en uw identiteitskaart mee.",
        price_note=Text(nl="gratis", en="free"),
        times=(Hours(days=("MO",), opens=time(9), closes=time(12)),),
        venue="de-linde",
        contact_role=Text(nl="de maatschappelijk werker", en="the social worker"),
        drawing="brief",
        drawing_alt="Twee mensen lezen samen een brief aan tafel.",
        body=(
            Paragraph(
                html="<p>Alles wat u vertelt, blijft onder ons. Is een andere dienst beter geplaatst? Dan maken we voor u "
                "een afspraak bij die dienst.</p>"
            ),
        ),
        en=ServiceProse(
            title="Help with paperwork",
            summary="A difficult letter, a grant, a form: we look at it together.",
            audience="everybody with a letter that is not clear",
            drawing_alt="Two people read a letter together at a table.",
            booking="Come in without an appointment. Bring your letter and your identity card.",
        ),
    ),
    Service(
        slug="thuis-meedoen",
        title="Meedoen van thuis uit",
        summary="Moet u thuisblijven? U hoort er toch bij: met de telefoon, met een scherm of met bezoek.",
        audience="wie de deur niet uit kan, voor even of voor lang",
        booking="Vraag het voor uzelf of voor iemand anders. Wij komen eerst kennismaken.",
        price_note=Text(nl="gratis", en="free"),
        drawing="dienstencentrum-bezoek",
        drawing_alt="Twee vrouwen zitten elk in een zetel en geven elkaar de hand.",
        body=(
            Paragraph(
                html="<ul><li>de <b>belronde</b>: we bellen u twee keer per week</li><li>de <b>schermquiz</b>: spelen met een "
                "tablet die u van ons leent</li><li><b>bezoek aan huis</b>: een vrijwilliger komt voorlezen of "
                "kaarten</li></ul>"
            ),
        ),
        en=ServiceProse(
            title="Take part from home",
            summary="Do you have to stay at home? You belong all the same: by phone, on a screen or with a visit.",
            audience="people who cannot go out, for a while or for long",
            booking="Ask for yourself or for somebody else. We come and get acquainted first.",
            drawing_alt="Two women sit in armchairs and hold hands.",
            body=(
                Paragraph(
                    html="<ul><li>the <b>phone round</b>: we call you twice a week</li><li>the <b>screen quiz</b>: play on a "
                    "tablet that you borrow from us</li><li><b>visits</b>: a volunteer comes to read aloud or play cards</li></ul>"
                ),
            ),
        ),
    ),
)
