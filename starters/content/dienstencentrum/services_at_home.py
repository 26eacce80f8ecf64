"""The services of De Linde that make living at home lighter: laundry, odd jobs, aids on loan, care for the carer."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Heading, Hours, Paragraph, Price, Service, ServiceProse, Text

SERVICES_AT_HOME = (
    Service(
        slug="was-en-strijk",
        title="Was en strijk",
        summary="Is wassen of strijken u te zwaar? Breng uw mand binnen en haal ze proper en geplooid weer op.",
        audience="senioren en mensen die het zelf even niet kunnen",
        booking="Breng uw mand op maandag of donderdag naar het onthaal. Uw naam moet erop staan.",
        prices=(
            Price(name=Text(nl="per mand"), amount=Decimal("6.00")),
            Price(name=Text(nl="met verhoogde tegemoetkoming"), amount=Decimal("4.00")),
        ),
        price_note=Text(nl="strijken inbegrepen", en="ironing included"),
        times=(Hours(days=("MO", "TH"), opens=time(9), closes=time(11)),),
        times_note=Text(nl="na drie werkdagen kunt u alles ophalen", en="ready after three working days"),
        venue="de-linde",
        contact_role=Text(nl="het onthaal", en="reception"),
        contact_email="was@delinde.example",
        drawing="was",
        drawing_alt="Een wasmand onder een wasdraad met propere was.",
        body=(
            Heading(text="Kunt u de mand niet dragen?"),
            Paragraph(
                html="<p>Zeg het aan het onthaal. Een vrijwilliger haalt ze bij u op en brengt ze terug. Wol en kleren die "
                "naar de droogkuis moeten, nemen we niet aan.</p>"
            ),
        ),
        en=ServiceProse(
            title="Laundry and ironing",
            summary="Is washing or ironing too heavy for you? Bring your basket and collect it clean and folded.",
            audience="older people, and whoever cannot do it for a while",
            drawing_alt="A laundry basket under a line with clean washing.",
            booking="Bring your basket to reception on Monday or Thursday, with your name on it.",
        ),
    ),
    Service(
        slug="karweitjes",
        title="Karweitjes in huis",
        summary="Een lamp vervangen, een kast vastzetten, een druppende kraan: een handige vrijwilliger komt langs.",
        audience="senioren en mensen met een beperking die niemand in de buurt hebben",
        booking="Vraag het aan het onthaal of met een mail. Wij kijken eerst of het werk veilig kan.",
        prices=(Price(name=Text(nl="per uur"), amount=Decimal("5.00")),),
        price_note=Text(nl="materiaal betaalt u zelf", en="you pay for materials yourself"),
        times=(Hours(days=("TU", "FR"), opens=time(9), closes=time(16)),),
        contact_role=Text(nl="de karweiploeg", en="the odd-job team"),
        contact_email="karweitjes@delinde.example",
        drawing="repareren",
        drawing_alt="Twee mensen herstellen samen een toestel.",
        body=(
            Paragraph(
                html="<p>Onze ploeg doet alleen kleine karweien. Voor elektriciteit, gas en daken zoekt u een vakman. Wij "
                "helpen u om een offerte te lezen.</p>"
            ),
        ),
        en=ServiceProse(
            title="Odd jobs in the house",
            summary="A lamp, a loose cupboard, a dripping tap: a handy volunteer drops by.",
            audience="older people and people with a disability who have nobody near",
            booking="Ask at reception or send an e-mail. We check first whether it is safe.",
            drawing_alt="Two people mend an appliance together.",
        ),
    ),
    Service(
        slug="hulpmiddelen-ontlenen",
        title="Hulpmiddelen ontlenen",
        summary="Een rollator, een rolstoel of een toiletstoel voor enkele weken: u haalt ze bij ons af.",
        audience="alle buurtbewoners, bijvoorbeeld na een verblijf in het ziekenhuis",
        booking="Vraag ernaar aan het onthaal. Hebt u haast? Zeg dan ook wanneer u thuiskomt.",
        price_note=Text(nl="gratis, tegen een waarborg van 20 euro", en="free, with a deposit of 20 euros"),
        times=(Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(12)),),
        venue="de-linde",
        partner="ziekenfondsen",
        contact_role=Text(nl="het onthaal", en="reception"),
        contact_email="onthaal@delinde.example",
        drawing="rollator",
        drawing_alt="Een oudere persoon stapt met een rollator.",
        body=(
            Paragraph(
                html="<p>U mag alles acht weken houden. Hebt u het langer nodig, dan zoeken we met uw ziekenfonds iets dat "
                "u zelf kunt houden. Wij tonen u hoe u het veilig gebruikt.</p>"
            ),
        ),
        en=ServiceProse(
            title="Aids on loan",
            summary="A walking frame, a wheelchair or a commode chair for some weeks: collect it from us.",
            audience="all local residents, for instance after a stay in hospital",
            drawing_alt="An older person walks with a walking frame.",
            booking="Ask at reception. Are you in a hurry? Tell us when you come home.",
        ),
    ),
    Service(
        slug="zorg-voor-de-zorger",
        title="Zorg voor de zorger",
        summary="Zorgt u voor uw man, uw moeder of een buur? Ook u mag eens uitblazen. Wij zoeken oppas en luisteren.",
        audience="mantelzorgers in Lindegem",
        booking="Spreek ons aan in de cafetaria of stuur een mail. Wij komen ook aan huis.",
        price_note=Text(nl="gratis", en="free"),
        times_note=Text(nl="op een uur dat u past", en="at an hour that suits you"),
        contact_role=Text(nl="de maatschappelijk werker", en="the social worker"),
        contact_email="mantelzorg@delinde.example",
        drawing="dienstencentrum-bezoek",
        drawing_alt="Twee vrouwen zitten elk in een zetel en geven elkaar de hand.",
        body=(
            Paragraph(
                html="<p>Een vrijwilliger blijft een namiddag bij wie u verzorgt. Intussen doet u iets voor uzelf: naar de "
                "kapper, naar het koor, of gewoon slapen. We zoeken ook uit op welke premie u recht hebt.</p>"
            ),
        ),
        en=ServiceProse(
            title="Care for the carer",
            summary="Do you look after your husband, mother or neighbour? You may rest too. We find somebody to sit in.",
            audience="family carers in Lindegem",
            booking="Speak to us in the cafeteria or send an e-mail. We also come to your home.",
            drawing_alt="Two women sit in armchairs and hold hands.",
        ),
    ),
)
