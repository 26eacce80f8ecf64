"""Mission and vision of De Linde with its nine guarantees, a say for users, contact and privacy."""

from starters.content.dienstencentrum.partners import PARTNERS_PAGE
from starters.domain.content import (
    ContactProse,
    Drawing,
    Heading,
    MissionPage,
    MissionProse,
    Paragraph,
    Proof,
    Prose,
    Section,
    StandardPage,
    Statement,
    Steps,
)

MISSION = MissionPage(
    slug="missie-en-visie",
    title="Missie en visie",
    summary="Waarom ons dienstencentrum er is, en de negen garanties die u van ons krijgt.",
    highlight="Wij helpen u om goed thuis te wonen, zo lang mogelijk, met mensen om u heen.",
    introduction=(
        Heading(text="Onze missie"),
        Paragraph(
            html="<p>Ons dienstencentrum is een open ontmoetingsplaats voor alle buurtbewoners. U kunt bij ons terecht met "
            "elke vraag en elk probleem, klein of groot. U hoeft geen lid te zijn en u hoeft niets uit te leggen.</p>"
            "<p>We doen twee dingen: we organiseren activiteiten waar iedereen gemakkelijk aan meedoet, en we bieden "
            "diensten aan die het leven thuis lichter maken. Dat kan alleen met vrijwilligers. Zonder hen gaat de deur "
            "niet open.</p>"
        ),
        Heading(text="Onze visie"),
        Paragraph(
            html="<p>Een visie is pas iets waard als u er ons aan kunt houden. Daarom schreven we ze op als negen "
            "garanties.</p>"
        ),
    ),
    statements_heading="Onze negen garanties",
    statements=(
        Statement(
            title="Uw privacy is veilig",
            text="Wij zijn discreet. Uw persoonlijke gegevens gebruiken we alleen binnen ons huis, en alleen als u "
            "daarmee akkoord gaat.",
        ),
        Statement(
            title="Iedereen kan bij ons geraken",
            text="Ons centrum is bereikbaar en toegankelijk voor iedereen: met de rolstoel, met de bus, met weinig geld "
            "en met weinig Nederlands.",
            proof=(Proof(kind="offer", slug="rolstoel"), Proof(kind="offer", slug="gratis")),
        ),
        Statement(
            title="Niemand hoeft alleen te zitten",
            text="We voorkomen dat mensen vereenzamen. Ons aanbod is gevarieerd en we vernieuwen het geregeld.",
        ),
        Statement(
            title="Ook wie thuis moet blijven, doet mee",
            text="Kunt u de deur niet uit? Dan komen we naar u: met een telefoontje, een schermgesprek of een bezoek.",
            proof=(
                Proof(kind="offer", slug="thuis"),
                Proof(kind="activity", slug="belronde"),
                Proof(kind="activity", slug="bezoek-aan-huis"),
            ),
        ),
        Statement(
            title="Een mix van activiteiten en diensten",
            text="We kijken naar het hele leven: eten, bewegen, leren, ontmoeten, zich verplaatsen, papieren in orde "
            "brengen.",
        ),
        Statement(
            title="Samen met anderen, niet ernaast",
            text="We werken met de organisaties die er al zijn. We vullen aan wat ontbreekt en zetten geen tweede aanbod "
            "op naast een goed bestaand aanbod.",
        ),
        Statement(
            title="Vrijwilligers staan er niet alleen voor",
            text="We werken met vrijwilligers. We volgen hen op, we geven hen vorming en we zeggen hen dank u.",
        ),
        Statement(
            title="U hebt inspraak",
            text="Op het adviesmoment bekijkt u met ons wat goed is en wat beter kan. Horen we dat er iets nodig is in de "
            "buurt? Dan geven we dat signaal door aan wie het beleid maakt.",
            proof=(Proof(kind="activity", slug="adviesmoment"),),
        ),
        Statement(
            title="We bewaken de kwaliteit",
            text="Op vaste tijden gaan we na of alles nog werkt zoals het moet. Wat niet goed is, passen we aan.",
        ),
    ),
    body=(
        Heading(text="Vijf soorten aanbod"),
        Paragraph(
            html="<ul><li><b>sociaal</b>: elkaar zien en samen eten</li><li><b>educatief</b>: iets bijleren</li>"
            "<li><b>informatief</b>: weten waar u recht op hebt</li><li><b>sportief</b>: bewegen op uw eigen tempo</li>"
            "<li><b>cultureel</b>: zingen, luisteren, kijken en maken</li></ul>"
        ),
    ),
    en=MissionProse(
        title="Mission and vision",
        summary="Why our service centre exists, and the nine guarantees you get from us.",
        highlight="We help you to live well at home, for as long as possible, with people around you.",
        introduction=(
            Paragraph(
                html="<p>Our service centre is an open meeting place for all local residents, with any question or problem. "
                "We organise activities that are easy to join, and services that make life at home lighter. Volunteers "
                "are essential: without them the door stays shut.</p>"
            ),
        ),
        statements_heading="Our nine guarantees",
        statements=(
            Statement(
                title="Your privacy is safe",
                text="We use personal data inside our house only, and only if you agree.",
            ),
            Statement(title="Everyone can reach us", text="Our centre is easy to get to and accessible for all."),
            Statement(
                title="Nobody has to be alone",
                text="We prevent isolation with an offer that is varied and up to date.",
            ),
            Statement(
                title="People who have to stay at home take part too",
                text="By phone, by video call or with a visit.",
            ),
            Statement(title="A mix of activities and services", text="We look at all areas of life."),
            Statement(
                title="Together with others",
                text="We work with organisations that exist, fill gaps and set up no parallel offer.",
            ),
            Statement(title="Volunteers are not left alone", text="We support, follow up and train them."),
            Statement(
                title="You have a say",
                text="Users evaluate our offer at the advice meeting. We pass on signals of needs to policy makers.",
            ),
            Statement(title="We guard quality", text="We evaluate regularly and change what is not good enough."),
        ),
        body=(Paragraph(html="<p>Our offer is social, educational, informative, sports and cultural.</p>"),),
    ),
)

ADVICE = StandardPage(
    slug="adviesmoment-en-signalen",
    title="Adviesmoment en signalen",
    summary="Vier keer per jaar zegt u wat u van ons aanbod vindt. Wat de buurt mist, geven we door.",
    body=(
        Drawing(
            name="dienstencentrum-adviesmoment",
            alt="Drie mensen aan tafel met drie tekstballonnen: een gesprek, een vinkje en een uitroepteken.",
        ),
        Heading(text="Het adviesmoment"),
        Paragraph(
            html="<p>Het adviesmoment is voor iedereen die ons centrum gebruikt. We overlopen wat we de voorbije maanden "
            "deden. U zegt wat mag blijven, wat anders moet en wat u mist. Het verslag hangt daarna aan het onthaal, met "
            "bij elke vraag ons antwoord.</p>"
        ),
        Heading(text="Signalen uit de buurt"),
        Paragraph(
            html="<p>Soms horen we een paar keer hetzelfde: een bushalte die te ver is, een toelage die niemand kent. "
            "Dat noemen we een signaal. We schrijven het op zonder namen, brengen het naar wie erover beslist en vertellen u "
            "wat ermee gebeurde.</p>"
        ),
        Steps(
            heading="Zo geeft u een signaal door",
            items=(
                Statement(title="Zeg het", text="Aan het onthaal, aan een vrijwilliger of met een mail."),
                Statement(title="Wij bundelen", text="We kijken of ook andere buurtbewoners dit ervaren."),
                Statement(
                    title="Wij geven het door",
                    text="Aan het lokaal bestuur of aan de organisatie die er iets aan kan doen.",
                ),
                Statement(title="U hoort het antwoord", text="Op het volgende adviesmoment, of vroeger als het kan."),
            ),
        ),
    ),
)

VOLUNTEERS = StandardPage(
    slug="vrijwilligers",
    title="Vrijwilligers",
    summary="Zij schenken koffie, rijden, bellen en luisteren. Wij volgen hen op en geven hen vorming.",
    body=(
        Paragraph(
            html="<p>U kiest zelf wat u doet en hoeveel tijd u geeft. U krijgt een vaste begeleider, u bent verzekerd en we "
            "betalen uw onkosten terug. Twee keer per jaar is er vorming, bijvoorbeeld over goed luisteren.</p>"
        ),
        Paragraph(html="<p>Interesse? Spring binnen aan het onthaal en drink een koffie met ons.</p>"),
    ),
)

ABOUT = Section(
    slug="over-ons",
    title="Over De Linde",
    summary="Wie we zijn, wat we u garanderen en hoe u mee beslist.",
    children=(MISSION, ADVICE, VOLUNTEERS, PARTNERS_PAGE),
    en=Prose(title="About De Linde", summary="Who we are, what we guarantee and how you have a say."),
)

CONTACT = StandardPage(
    slug="contact",
    title="Contact",
    summary="U bent elke weekdag welkom, ook zonder afspraak. Mailen kan ook.",
    body=(
        Heading(text="Spring binnen"),
        Paragraph(
            html="<p>Aan het onthaal zit altijd iemand die tijd heeft. Tussen 12 en 13 uur is het onthaal dicht, maar in de "
            "cafetaria kunt u dan gerust blijven zitten.</p>"
        ),
        Heading(text="Mail ons"),
        Paragraph(html="<p>U krijgt antwoord binnen drie werkdagen. Schrijven mag ook in het Frans of het Engels.</p>"),
        Heading(text="Kunt u niet tot bij ons komen?"),
        Paragraph(
            html="<p>Vraag een buur, uw verpleegkundige of uw poetshulp om ons te verwittigen. Wij komen bij u langs.</p>"
        ),
    ),
    directions="<p>De Linde ligt op het Lindeplein, recht tegenover de bushalte. Aan de zijkant is een stalling voor fietsen en "
    "scootmobielen. Geraakt u niet tot bij ons? Vraag onze vrijwillige chauffeurs.</p>",
    in_menu=True,
    en=ContactProse(
        title="Contact",
        summary="Drop in at our reception on Lindeplein on any weekday. You can also send an e-mail.",
        body=(
            Heading(text="Drop in"),
            Paragraph(
                html="<p>At reception there is always somebody who has time. Between noon and 1 pm it is closed, but you may "
                "stay in the cafeteria.</p>"
            ),
            Heading(text="Send an e-mail"),
            Paragraph(html="<p>We answer within three working days. You may write in Dutch, French or English.</p>"),
            Heading(text="You cannot come to us?"),
            Paragraph(html="<p>Ask a neighbour, your nurse or your home help to tell us. We visit you.</p>"),
        ),
        directions="<p>De Linde is on Lindeplein, right opposite the bus stop. At the side there is room for bicycles and mobility "
        "scooters. No way to get here? Ask for one of our volunteer drivers.</p>",
    ),
)
