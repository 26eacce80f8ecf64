"""The pages of De Schoor: mission and vision, openness about means and results, how to reach us."""

from starters.content.almere.partners import PARTNERS_PAGE
from starters.domain.content import (
    ContactProse,
    Heading,
    MissionPage,
    MissionProse,
    Paragraph,
    Prose,
    Section,
    StandardPage,
    Statement,
)

_MISSION = MissionPage(
    slug="missie-en-visie",
    title="Missie en visie",
    summary="De stad die wij voor ons zien, de plaats die wij daarin hebben en de manier waarop wij werken.",
    highlight="Wij werken aan een Almere waar mensen voor elkaar zorgen en waar iedereen meetelt.",
    introduction=(
        Paragraph(
            html="<p>De Schoor is er voor alle bewoners van Almere. Wij kiezen niet voor één groep of één wijk, maar voor "
            "de stad als geheel. Onze missie is daarom een beeld van die stad, in vijf delen.</p>"
        ),
    ),
    statements_heading="Onze missie: vijf keer Almere",
    statements=(
        Statement(
            title="Een leefbare en veilige stad",
            text="Straten zijn schoon en prettig. Mensen kennen elkaar en durven 's avonds naar buiten.",
        ),
        Statement(
            title="Een sociale en zorgzame stad",
            text="Bewoners letten op elkaar. Wie hulp nodig heeft, hoeft daar niet lang naar te zoeken.",
        ),
        Statement(
            title="Een kleurrijke stad",
            text="Er is ruimte voor alle culturen. Verschillen maken de stad rijker.",
        ),
        Statement(
            title="Een vernieuwende stad",
            text="Er is ruimte voor initiatieven en voor proeven. Een proef mag ook mislukken.",
        ),
        Statement(
            title="Een betrokken stad",
            text="Iedereen telt mee. Bewoners praten mee, beslissen mee en doen mee.",
        ),
    ),
    body=(
        Heading(text="Visie"),
        Paragraph(
            html="<p>Een stad wordt gemaakt door de mensen die er wonen. Bijna iedereen kan iets wat een ander nodig "
            "heeft. Wij zien het als onze taak om die twee bij elkaar te brengen. Waar mensen het zelf redden, doen "
            "wij een stap terug. Waar dat niet lukt, blijven wij erbij.</p>"
        ),
        Heading(text="Positie"),
        Paragraph(
            html="<p>Wij staan tussen bewoners, organisaties en de gemeente. Wij horen wat er in de wijken speelt en "
            "geven dat door aan wie beslist. Ook leggen we aan bewoners uit wat de gemeente wil. Wij werken samen met "
            "scholen, zorg, sport, cultuur, woningcorporaties en politie.</p>"
        ),
        Heading(text="Strategie"),
        Paragraph(
            html="<p>Wij kiezen voor werk dat problemen voorkomt. We beginnen bij wat er al is: een groep, een plek, een "
            "goed idee. Daar bouwen we op verder. Nieuwe manieren proberen we eerst in het klein uit. Werkt iets, dan "
            "doen we het ook in andere stadsdelen.</p>"
        ),
        Heading(text="Interne organisatie"),
        Paragraph(
            html="<p>Onze medewerkers werken in teams, elk in een eigen stadsdeel. Een team beslist zelf over het "
            "dagelijks werk, want het kent de bewoners. Teams leren van elkaar: wat in Haven goed gaat, kan ook in "
            "Buiten helpen. Vrijwilligers horen er volledig bij en krijgen begeleiding en scholing.</p>"
        ),
        Heading(text="Zo werken wij"),
        Paragraph(
            html="<ul>"
            "<li><b>Gebiedsgericht.</b> Elk stadsdeel is anders. We kijken wat daar nodig is en maken per gebied een "
            "plan.</li>"
            "<li><b>Plan, do, check, act.</b> We maken een plan, voeren het uit, kijken wat het heeft opgeleverd en "
            "passen het aan. Dan begint het opnieuw.</li>"
            "<li><b>Open en transparant.</b> We laten zien welke middelen we gebruiken en welke resultaten we "
            "bereiken.</li>"
            "<li><b>We laten ons beïnvloeden.</b> Wat bewoners en organisaties inbrengen, verandert wat wij doen.</li>"
            "<li><b>Samen.</b> We zoeken eerst wie er al mee bezig is, en sluiten daarbij aan.</li>"
            "</ul>"
        ),
    ),
    en=MissionProse(
        title="Mission and vision",
        summary="The city we have in mind, our place in it and the way we work.",
        highlight="We work for an Almere where people look after each other and where everyone counts.",
        introduction=(
            Paragraph(
                html="<p>De Schoor is there for all residents of Almere. We do not choose one group or one district, "
                "but the city as a whole. So our mission is a picture of that city, in five parts.</p>"
            ),
        ),
        statements_heading="Our mission: Almere five times",
        statements=(
            Statement(
                title="A liveable and safe city",
                text="Streets are clean and pleasant. People know each other and dare to go out at night.",
            ),
            Statement(
                title="A social and caring city",
                text="Residents look out for each other. If you need help, you do not have to search for long.",
            ),
            Statement(
                title="A colourful city",
                text="There is room for all cultures. Differences make the city richer.",
            ),
            Statement(
                title="An innovating city",
                text="There is room for initiatives and experiments. An experiment is allowed to fail.",
            ),
            Statement(
                title="An involved city",
                text="Everyone counts. Residents have a say, share in decisions and take part.",
            ),
        ),
        body=(
            Heading(text="Vision"),
            Paragraph(
                html="<p>A city is made by the people who live in it. Almost everybody can do something that somebody "
                "else needs. We see it as our task to bring those two together. Where people manage by themselves, we "
                "take a step back. Where they do not, we stay with them.</p>"
            ),
            Heading(text="Position"),
            Paragraph(
                html="<p>We stand between residents, organisations and the municipality. We hear what goes on in the "
                "districts and pass it on to those who decide. We also explain to residents what the municipality "
                "wants. We work with schools, care, sport, culture, housing associations and the police.</p>"
            ),
            Heading(text="Strategy"),
            Paragraph(
                html="<p>We choose work that prevents problems. We start from what is there already: a group, a place, "
                "a good idea. On that we build. New ways we first try out on a small scale. If something works, we do "
                "it in other districts as well.</p>"
            ),
            Heading(text="Internal organisation"),
            Paragraph(
                html="<p>Our staff work in teams, each in a district of its own. A team decides about its daily work "
                "itself, for it knows the residents. Teams learn from each other: what goes well in Haven may help in "
                "Buiten too. Volunteers fully belong, and receive guidance and training.</p>"
            ),
            Heading(text="How we work"),
            Paragraph(
                html="<ul>"
                "<li><b>Area by area.</b> Every district is different. We look at what it needs and make a plan for "
                "each.</li>"
                "<li><b>Plan, do, check, act.</b> We make a plan, carry it out, look at what came of it and adjust it. "
                "Then it starts again.</li>"
                "<li><b>Open and transparent.</b> We show which means we use and which results we reach.</li>"
                "<li><b>Open to influence.</b> What residents and organisations contribute changes what we do.</li>"
                "<li><b>Together.</b> First we find out who is working on it already, and join in.</li>"
                "</ul>"
            ),
        ),
    ),
)

ABOUT = Section(
    slug="over-ons",
    title="Algemeen",
    summary="Wat De Schoor wil, hoe wij werken en wat dat oplevert.",
    children=(
        _MISSION,
        PARTNERS_PAGE,
        StandardPage(
            slug="open-over-geld-en-resultaten",
            title="Open over geld en resultaten",
            summary="Wij werken met geld van de gemeenschap. U mag weten waar het naartoe gaat en wat ermee is bereikt.",
            body=(
                Paragraph(
                    html="<p>Ieder jaar vertellen wij wat we hebben gedaan, welke middelen daarvoor nodig waren en wat "
                    "bewoners eraan hadden. Dat doen we in gewone woorden, ook als iets niet is gelukt.</p>"
                ),
                Heading(text="Praat mee"),
                Paragraph(
                    html="<p>In elk stadsdeel houden we gebiedsavonden. Daar laten we de resultaten zien en hoort u wat "
                    "we van plan zijn. Wat u zegt, nemen we mee in het plan. Daarna leest u wat we ermee doen, en "
                    "als we iets niet doen, waarom niet.</p>"
                ),
                Heading(text="Vragen?"),
                Paragraph(
                    html="<p>Wilt u iets weten over onze uitgaven of resultaten? Bel 036 - 52 78 500 of mail naar "
                    "info@deschoor.example.</p>"
                ),
            ),
            en=Prose(
                title="Open about money and results",
                summary="We work with public money. You may know where it goes and what has been reached with it.",
                body=(
                    Paragraph(
                        html="<p>Every year we tell what we did, which means it took and what residents gained by it. "
                        "We do so in plain words, also when something failed.</p>"
                    ),
                    Heading(text="Have your say"),
                    Paragraph(
                        html="<p>In each district we hold evenings where we show the results and what we intend to do. "
                        "What you say goes into the plan. Afterwards you can read what we do with it and, if we do "
                        "not do something, why.</p>"
                    ),
                    Heading(text="Questions?"),
                    Paragraph(
                        html="<p>Would you like to know more about our spending or results? Call 036 - 52 78 500 or "
                        "write to info@deschoor.example.</p>"
                    ),
                ),
            ),
        ),
    ),
    en=Prose(title="General", summary="What De Schoor wants, how we work and what comes of it."),
)

PAGES = (
    StandardPage(
        slug="contact",
        title="Contact",
        summary="Bel, mail, schrijf of kom langs. Spreekt u beter een andere taal? Zeg het, dan zoeken we iemand.",
        in_menu=True,
        body=(
            Heading(text="Bellen"),
            Paragraph(
                html="<p>U krijgt een mens aan de lijn, geen keuzemenu. Wij bellen u terug als u dat liever hebt.</p>"
            ),
            Heading(text="Langskomen"),
            Paragraph(
                html="<p>Meld u bij de balie, een afspraak is niet nodig. Er is een hoek waar kinderen spelen.</p>"
            ),
            Heading(text="Schrijven"),
            Paragraph(
                html="<p>Mail naar info@deschoor.example, of stuur een brief naar Postbus 1220, 1300 BE Almere. Schrijf in "
                "de taal die u het beste kent.</p>"
            ),
        ),
        directions="<p>Kom met de bus of op de fiets: in Almere hebben die een eigen weg. Weet u niet welke bus u moet hebben? "
        "Bel ons, dan zoeken we het op en wachten we u bij de halte op.</p>",
        en=ContactProse(
            title="Contact",
            summary="Call, mail, write or drop in. More at ease in another language? Tell us, and we find someone.",
            body=(
                Heading(text="Call us"),
                Paragraph(html="<p>A person answers, not a menu. We call you back if you like that better.</p>"),
                Heading(text="Visit us"),
                Paragraph(
                    html="<p>Report to the desk; you need no appointment. There is a corner where children play.</p>"
                ),
                Heading(text="Write to us"),
                Paragraph(
                    html="<p>Send an e-mail to info@deschoor.example, or a letter to Postbus 1220, 1300 BE Almere. Write in "
                    "the language you know best.</p>"
                ),
            ),
            directions="<p>Come by bus or by bicycle: in Almere both have roads of their own. You do not know which bus to take? "
            "Call us. We look it up and wait for you at the stop.</p>",
        ),
    ),
)
