"""What Welzaam does for people: no care of its own, but a way to the right place."""

from datetime import time

from starters.domain.content import Heading, Hours, Paragraph, Service, ServiceProse, Text

SERVICES = (
    Service(
        slug="wegwijs-in-de-wijk",
        title="Wegwijs in de wijk",
        summary="U hebt een vraag en weet niet waar u moet zijn. Wij zoeken het met u uit.",
        audience="iedereen die in Vleuten-De Meern woont",
        booking="Loop binnen. Een afspraak is niet nodig.",
        price_note=Text(nl="gratis", en="free"),
        times=(Hours(days=("MO", "TU", "WE", "TH"), opens=time(9, 30), closes=time(12)),),
        venue="het-kompas",
        drawing="koffie",
        drawing_alt="Mensen met een kop koffie aan tafel.",
        body=(
            Heading(text="Zo gaat het"),
            Paragraph(
                html="<p>U vertelt wat er speelt. Wij luisteren en denken mee. Vaak is er al iets: taalles, een "
                "eettafel, iemand die met u naar de huisarts gaat. Als u dat wilt, bellen wij samen.</p>"
            ),
            Heading(text="Wat wij niet doen"),
            Paragraph(
                html="<p>Wij geven zelf geen zorg en regelen geen uitkering. Wel kennen we de mensen die dat doen.</p>"
            ),
        ),
        en=ServiceProse(
            title="Find your way in the neighbourhood",
            summary="You have a question and do not know where to go. We find out together.",
            audience="everybody who lives in Vleuten-De Meern",
            booking="Just walk in. You need no appointment.",
            body=(
                Paragraph(
                    html="<p>You tell us what is the matter. We listen and think along. Often there is something "
                    "already: language lessons, a shared meal, somebody who goes to the doctor with you.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="meedenken-over-uw-idee",
        title="Meedenken over uw idee",
        summary="Een buurtverbinder helpt u van een los idee naar een plan dat u zelf kunt uitvoeren.",
        audience="bewoners en groepen met een idee voor hun straat of wijk",
        booking="Stuur uw idee in via deze site, of loop binnen. U krijgt binnen drie werkdagen antwoord.",
        price_note=Text(nl="gratis", en="free"),
        times_note=Text(nl="op een moment dat u past, ook 's avonds", en="whenever suits you, evenings too"),
        contact_role=Text(nl="de buurtverbinders", en="the neighbourhood connectors"),
        contact_email="ideeen@welzaam.example",
        drawing="kring",
        drawing_alt="Drie mensen, ieder in een eigen cirkel. De cirkels raken elkaar.",
        body=(
            Paragraph(
                html="<p>We praten bij een kop koffie, bij u thuis of bij ons. Samen kijken we wat er nodig is: mensen, "
                "een ruimte, wat geld. We weten ook wie er al met zoiets bezig is.</p>"
            ),
        ),
    ),
    Service(
        slug="een-ruimte-voor-uw-groep",
        title="Een ruimte voor uw groep",
        summary="Een zaal of keuken in de buurt voor een groep bewoners, voor weinig geld.",
        audience="groepen van bewoners, zonder winst",
        booking="Mail ten minste twee weken vooraf. Schrijf erbij met hoeveel u bent en of er iemand in een rolstoel zit.",
        price_note=Text(
            nl="koffie en thee inbegrepen; de eerste drie keer gratis",
            en="coffee and tea included; the first three times are free",
        ),
        times=(
            Hours(days=("MO", "TU", "WE", "TH", "FR"), opens=time(9), closes=time(22)),
            Hours(days=("SA",), opens=time(10), closes=time(17)),
        ),
        venue="de-schakel",
        neighbourhood="de-meern",
        contact_role=Text(nl="het beheer van De Schakel", en="the caretakers of De Schakel"),
        contact_email="ruimte@welzaam.example",
        body=(
            Paragraph(
                html="<p>De grote zaal is voor veertig mensen, de keuken voor acht. Er staan een beamer en een piano. Na "
                "afloop ruimt u samen op.</p>"
            ),
        ),
    ),
)
