"""What Stichting Cluster stands for, and its contact and privacy pages."""

from starters.content.losser.partners import PARTNERS_PAGE
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
    Steps,
)

MISSION = MissionPage(
    slug="missie",
    title="Onze missie",
    summary="Waar Stichting Cluster voor staat, op welke negen terreinen we werken en hoe we dat doen.",
    highlight="Wij willen dat inwoners zelf de regie over hun leven nemen en die ook houden.",
    introduction=(
        Heading(text="Ons doel"),
        Paragraph(
            html="<p>Stichting Cluster is een brede welzijnsorganisatie. We werken aan welzijn en educatie voor alle "
            "inwoners van de gemeente Losser. Of u nu jong bent of oud, hier geboren of net verhuisd: u moet kunnen "
            "meedoen, iets kunnen leren en iets voor een ander kunnen betekenen.</p>"
            "<p>Ons doel is dat mensen zich thuis voelen in hun kern, elkaar kennen en er niet alleen voor staan.</p>"
        ),
    ),
    statements_heading="Onze negen terreinen",
    statements=(
        Statement(
            title="Sociaal cultureel werk",
            text="Mensen ontmoeten elkaar, maken muziek, koken of leren iets nieuws.",
        ),
        Statement(
            title="Opbouwwerk",
            text="We steunen bewoners die hun straat of dorp beter willen maken.",
        ),
        Statement(
            title="Sociaal Teams",
            text="In elke kern kijken beroepskrachten van verschillende organisaties samen wat er nodig is.",
        ),
        Statement(
            title="Ambulant jongerenwerk",
            text="De jongerenwerker gaat naar jongeren toe: op straat, op het veld en online.",
        ),
        Statement(
            title="Opvoedingsondersteuning",
            text="Ouders delen ervaringen en krijgen antwoord op gewone vragen over opvoeden.",
        ),
        Statement(
            title="Welzijn ouderen",
            text="Ouderen blijven actief, houden contact en wonen prettig in hun eigen omgeving.",
        ),
        Statement(
            title="Gildeproject",
            text="Wie veel kennis of ervaring heeft, geeft die door aan een ander.",
        ),
        Statement(
            title="Sociale activering",
            text="Wie lang niet heeft gewerkt, zet kleine stappen: een dagdeel meedoen, iets leren, weer ritme krijgen.",
        ),
        Statement(
            title="Vrijwilligerscentrale",
            text="We brengen mensen die willen helpen in contact met verenigingen die hulp zoeken.",
        ),
    ),
    body=(
        Steps(
            heading="Hoe doen we dat?",
            items=(
                Statement(
                    title="We gaan erop af", text="We wachten niet op kantoor, maar zijn aanwezig in alle vijf kernen."
                ),
                Statement(title="We luisteren eerst", text="U vertelt wat u wilt en wat u zelf al kunt."),
                Statement(
                    title="We zoeken wie er mee kan doen", text="Een buur, een vereniging, een school of een bedrijf."
                ),
                Statement(title="We doen een stap terug", text="Als het loopt, houdt u zelf het stuur in handen."),
            ),
        ),
        Heading(text="Wij leggen verantwoording af"),
        Paragraph(
            html="<p>Wij werken met gemeenschapsgeld, en dat is schaars. Daarom laten we zien wat we ermee doen en wat "
            "het oplevert. Dat doen we aan de samenleving en aan de gemeente, die ons de opdracht geeft.</p>"
        ),
        Heading(text="Even stilstaan bij ons vak"),
        Paragraph(
            html="<p>Wat is welzijnswerk eigenlijk? Dat vragen wij ons geregeld af. Mensen maken meer dan vroeger hun "
            "eigen keuzes. Dat geeft vrijheid, maar niet iedereen vindt even gemakkelijk zijn weg. Families wonen "
            "verder uit elkaar en vaste groepen worden kleiner.</p>"
            "<p>Welzijnswerk lost dat niet alleen op. Het <b>sluit aan</b> bij wat mensen zelf doen. Het <b>vult aan</b> "
            "waar iets ontbreekt. En het <b>brengt bij elkaar</b> wie elkaar nog niet kent. Dat doen we samen met:</p>"
            "<ul><li>woningcorporaties</li><li>politie en anderen die zorgen voor veiligheid</li>"
            "<li>winkels en kleine bedrijven</li><li>scholen</li><li>de zorg</li>"
            "<li>sport, cultuur en andere vrije tijd</li></ul>"
        ),
    ),
    quotation=(
        "Wie werkt aan welzijn, kijkt steeds opnieuw naar de samenleving om zich heen: "
        "wat kunnen mensen zelf, wat missen zij, en wie kan daarbij helpen?"
    ),
    quotation_source="Vrij naar de beleidsagenda 2002–2006 voor de welzijnssector",
    en=MissionProse(
        title="Our mission",
        summary="What Stichting Cluster stands for, the nine fields we work in and how we go about it.",
        highlight="We want residents to take control over their own life, and to keep it.",
        introduction=(
            Heading(text="Our aim"),
            Paragraph(
                html="<p>Stichting Cluster is a broad welfare organisation. We work on welfare and education for "
                "everyone who lives in the municipality of Losser. Young or old, born here or just moved in: "
                "you should be able to take part, to learn and to mean something to somebody else.</p>"
            ),
        ),
        statements_heading="Our nine fields of work",
        statements=(
            Statement(title="Social and cultural work", text="People meet, make music, cook or learn something new."),
            Statement(
                title="Community development",
                text="We support residents who want to improve their street or village.",
            ),
            Statement(title="Social teams", text="In each village, professionals look together at what is needed."),
            Statement(title="Outreach youth work", text="Our youth worker goes where young people are."),
            Statement(
                title="Support for parents",
                text="Parents share experience and get answers to everyday questions.",
            ),
            Statement(
                title="Welfare for older people",
                text="Older people stay active and in touch, and live well at home.",
            ),
            Statement(title="Guild project", text="People with knowledge or a craft pass it on."),
            Statement(title="Social activation", text="Small steps for people who have been out of work for long."),
            Statement(title="Volunteer centre", text="We link people who want to help with clubs that need them."),
        ),
        body=(
            Steps(
                heading="How do we do that?",
                items=(
                    Statement(
                        title="We go out", text="We do not wait in an office, but are present in all five villages."
                    ),
                    Statement(title="We listen first", text="You tell us what you want and what you can do yourself."),
                    Statement(title="We look for others", text="A neighbour, a club, a school or a business."),
                    Statement(title="We step back", text="Once it works, you keep the wheel in your own hands."),
                ),
            ),
            Heading(text="We account for what we do"),
            Paragraph(
                html="<p>We work with public money, and that is scarce. So we show what we do with it and what comes "
                "of it: to society, and to the municipality that commissions us.</p>"
            ),
            Heading(text="A moment to reflect"),
            Paragraph(
                html="<p>People make more choices of their own than they used to. That brings freedom, but not everybody "
                "finds the way as easily. Welfare work <b>joins in</b> with what people do themselves, <b>adds</b> what is "
                "missing and <b>brings together</b> people who do not know each other yet. Our partners are in housing, "
                "public safety, small business, schools, care and leisure.</p>"
            ),
        ),
        quotation=(
            "Whoever works on welfare keeps looking at society: what can people do themselves, "
            "what do they miss, and who can help?"
        ),
        quotation_source="Freely after the policy agenda 2002–2006 for the welfare sector",
    ),
)

ABOUT = Section(
    slug="over-ons",
    title="Over Cluster",
    summary="Wie wij zijn, waar we voor staan en hoe we verantwoording afleggen.",
    children=(
        MISSION,
        PARTNERS_PAGE,
        StandardPage(
            slug="vrijwilliger-worden",
            title="Vrijwilliger worden",
            summary="Zoekt u werk dat bij u past? De Vrijwilligerscentrale denkt met u mee.",
            body=(
                Paragraph(
                    html="<p>U kunt een uur per week helpen of alleen op één dag in het jaar. Vertel ons wat u leuk vindt "
                    "en wanneer u tijd hebt. Dan zoeken wij een vereniging of activiteit die bij u past.</p>"
                ),
                Heading(text="Zo begint u"),
                Paragraph(
                    html="<ol><li>Loop op donderdag tussen 10.00 en 12.00 uur binnen in het Kringhuis.</li>"
                    "<li>Maak kennis met de plek die u kiest.</li><li>Kijk een maand of het bevalt. Pas daarna "
                    "beslist u.</li></ol>"
                ),
            ),
        ),
    ),
    en=Prose(title="About Cluster", summary="Who we are, what we stand for and how we account for it."),
)

CONTACT = StandardPage(
    slug="contact",
    title="Contact",
    summary="U hoeft geen afspraak te maken. Niet in de buurt? Stuur een e-mail.",
    body=(
        Heading(text="Loop binnen"),
        Paragraph(
            html="<p>Er is altijd iemand die naar u luistert. Weet u niet wie u moet hebben? Begin dan gewoon te vertellen, "
            "wij zoeken het uit.</p>"
        ),
        Heading(text="Mail ons"),
        Paragraph(html="<p>U krijgt binnen drie werkdagen antwoord. Haast? Schrijf dat erbij.</p>"),
        Heading(text="Kunt u niet komen?"),
        Paragraph(html="<p>Dan komen wij naar u toe, in elk van de vijf kernen. Vraag het een buur of mail ons.</p>"),
    ),
    directions="<p>Het Kringhuis staat achter de kerk, aan het Kringplein. Fietsen zet u onder het afdak. Komt u uit Glane of "
    "Beuningen, waar weinig bussen rijden? Dan zoeken we iemand die met u meerijdt.</p>",
    in_menu=True,
    en=ContactProse(
        title="Contact",
        summary="Walk in at Kringplein 3 in Losser, or send an e-mail. No appointment needed.",
        body=(
            Heading(text="Walk in"),
            Paragraph(
                html="<p>Somebody is always there to listen. You do not know whom to ask for? Just begin your story, and we "
                "find out. Many of us speak English or German.</p>"
            ),
            Heading(text="Send an e-mail"),
            Paragraph(html="<p>We answer within three working days.</p>"),
            Heading(text="Can you not come?"),
            Paragraph(html="<p>Then we come to you, in each of the five villages.</p>"),
        ),
        directions="<p>The Kringhuis stands behind the church, on Kringplein. Bicycles go under the shelter. Do you come from a "
        "village with few buses? We find somebody who gives you a lift.</p>",
    ),
)

PAGES = (CONTACT,)
