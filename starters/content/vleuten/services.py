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
            drawing_alt="People at a table with a cup of coffee.",
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
        en=ServiceProse(
            title="Thinking along about your idea",
            summary="A neighbourhood connector helps you from a loose idea to a plan that you can carry out yourself.",
            audience="residents and groups with an idea for their street or neighbourhood",
            booking="Hand in your idea on this site, or walk in. You get an answer within three working days.",
            drawing_alt="Three people, each in a circle of their own. The circles touch.",
            body=(
                Paragraph(
                    html="<p>We talk over a cup of coffee, at your place or at ours. Together we see what it takes: people, a "
                    "room, some money. We also know who is doing something like it already.</p>"
                ),
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
        drawing="feest",
        drawing_alt="Drie mensen aan een lange tafel onder gekleurde vlaggetjes.",
        body=(
            Paragraph(
                html="<p>De grote zaal is voor veertig mensen, de keuken voor acht. Er staan een beamer en een piano. Na "
                "afloop ruimt u samen op.</p>"
            ),
        ),
        en=ServiceProse(
            title="A room for your group",
            summary="A hall or kitchen nearby for a group of residents, for little money.",
            audience="groups of residents, not for profit",
            drawing_alt="Three people at a long table under coloured bunting.",
            booking="Write at least two weeks ahead: how many you are, and whether anybody uses a wheelchair.",
            body=(
                Paragraph(
                    html="<p>The hall is for forty people, the kitchen for eight. There are a projector and a piano. You tidy "
                    "up together afterwards.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="kennismaken-aan-huis",
        title="Kennismaken met uw buurt",
        summary="Pas verhuisd, of lang weinig buiten geweest? Iemand uit uw wijk loopt een ochtend met u mee.",
        audience="nieuwe bewoners, en wie weer onder de mensen wil",
        booking="Stuur een e-mail of vraag ernaar bij de koffieochtend. U kiest zelf de dag.",
        price_note=Text(nl="gratis", en="free"),
        contact_role=Text(nl="de buurtverbinders", en="the neighbourhood connectors"),
        contact_email="kennismaken@welzaam.example",
        drawing="wandelen",
        drawing_alt="Drie mensen wandelen achter elkaar door het park. Een van hen heeft een stok.",
        body=(
            Paragraph(
                html="<p>U loopt samen langs de winkels, het park en de plekken waar buren elkaar zien. Onderweg wijst uw "
                "gids aan waar u koffie krijgt en bij wie u moet zijn. Spreekt u nog weinig Nederlands? Zeg welke taal "
                "u wel spreekt.</p>"
            ),
        ),
        en=ServiceProse(
            title="Meet your neighbourhood",
            summary="Just moved, or not been out for long? Somebody from your neighbourhood walks with you for a morning.",
            audience="new residents, and people who would like company again",
            booking="Send an e-mail or ask at the coffee morning. You choose the day.",
            drawing_alt="Three people walk through the park, one behind the other. One of them has a stick.",
            body=(
                Paragraph(
                    html="<p>You walk past the shops, the park and the places where neighbours meet. Your guide shows you "
                    "where there is coffee and whom to ask. Tell us which language you speak best.</p>"
                ),
            ),
        ),
    ),
)
