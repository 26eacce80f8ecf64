"""The pages of Welzaam: who we are, how an initiative grows, how to reach us."""

from starters.domain.content import (
    ContactProse,
    Drawing,
    Heading,
    MissionPage,
    MissionProse,
    Network,
    Paragraph,
    PartnersPage,
    Proof,
    Prose,
    Section,
    StandardPage,
    Statement,
)

_MISSION = MissionPage(
    slug="missie-visie-en-werkwijze",
    title="Missie, visie en werkwijze",
    summary="Waar wij voor staan, hoe wij werken en waarom wij onszelf op het laatst overbodig maken.",
    highlight="Wij maken kleine kringen groter, zodat iedereen meedoet op een manier die past.",
    introduction=(
        Heading(text="Onze missie"),
        Paragraph(
            html="<p>Welzaam is een buurtverbinder. Iedereen leeft in kringen: familie, vrienden, buren, collega’s. Bij "
            "de een is die kring groot, bij de ander klein. Wij helpen mensen hun kring een stukje groter te maken. "
            "Want wie anderen kent, vraagt eerder hulp en geeft eerder hulp.</p>"
            "<p>Meedoen is voor iedereen anders. De een organiseert een feest voor de hele straat. De ander drinkt "
            "één keer per week koffie met een buurvrouw. Allebei is meedoen.</p>"
        ),
        Drawing(name="kring", alt="Drie mensen, ieder in een eigen cirkel. De cirkels raken elkaar."),
        Heading(text="Onze visie"),
        Paragraph(
            html="<p>Bewoners weten zelf het beste wat hun buurt nodig heeft. Een goed idee begint dus niet bij ons, "
            "maar bij iemand die iets mist, iets wil of iets kan. Wij luisteren, denken mee en leggen contact.</p>"
        ),
    ),
    statements_heading="Hier staan wij voor",
    statements=(
        Statement(
            title="Iedereen kan meedoen, op een manier die past",
            text="Ook wie weinig geld heeft, slecht ter been is of thuis moet blijven, vindt iets in de agenda.",
            proof=(
                Proof(kind="offer", slug="gratis"),
                Proof(kind="offer", slug="rolstoel"),
                Proof(kind="offer", slug="thuis"),
            ),
        ),
        Statement(
            title="Bewoners hebben zelf de leiding",
            text="Een goed idee blijft van wie het bedacht. Wij helpen op weg en nemen het niet over.",
            proof=(
                Proof(kind="initiative", slug="soep-op-dinsdag"),
                Proof(kind="initiative", slug="buurttuin-het-lint"),
                Proof(kind="activity", slug="breicafe"),
            ),
        ),
        Statement(
            title="Wij maken onszelf overbodig",
            text="Op het laatst gaan bewoners zelf verder, of neemt een organisatie het over die erbij past.",
            proof=(Proof(kind="initiative", slug="repaircafe-veldhuizen"),),
        ),
    ),
    steps_heading="Hoe doen we dat? Zo groeit een initiatief",
    steps=(
        Statement(
            title="Het begint bij u",
            text="U merkt dat er iets ontbreekt, of u wilt iets doen voor een ander. Daar beginnen wij mee.",
        ),
        Statement(
            title="We praten",
            text="Bij een kop koffie vertelt u wat u wilt. Samen bekijken we uw wensen en wat er mogelijk is.",
        ),
        Statement(
            title="Het idee krijgt vorm",
            text="Voor wie is het? Waar en wanneer? Wat is ervoor nodig? Stap voor stap wordt uw idee duidelijk.",
        ),
        Statement(
            title="We leggen contact",
            text="We brengen u bij andere bewoners en bij organisaties die hetzelfde willen of kunnen helpen.",
        ),
        Statement(
            title="Het gaat lopen",
            text="U en uw medebewoners voeren het uit. Wij blijven in de buurt zolang dat nodig is.",
        ),
        Statement(
            title="Bewoners gaan zelf verder",
            text="Op het laatst staat het initiatief op eigen benen. Of we dragen het over aan een organisatie die "
            "erbij past. Dan zijn wij niet meer nodig.",
        ),
    ),
    body=(
        Heading(text="Soms is een duwtje genoeg"),
        Paragraph(
            html="<p>Niet elke wens vraagt om iets nieuws. Soms weten wij al een plek waar u terechtkunt:</p>"
            "<ul><li>vrijwilligerswerk dat bij u past;</li><li>taalles;</li>"
            "<li>een initiatief of activiteit die er al is.</li></ul>"
            "<p>En soms is er meer nodig. Dan maken we samen met u een plan.</p>"
        ),
        Heading(text="Wat wij niet doen"),
        Paragraph(
            html="<p>Wij geven zelf geen persoonlijke zorg. Wel zoeken we de verbinding met mensen die dat doen. Hebt u "
            "zorg nodig, dan helpen wij u de juiste plek te vinden.</p>"
            "<p>Wij hebben ook geen vaste activiteiten van onszelf. Alles wat in de agenda staat, is van bewoners of "
            "van een andere organisatie.</p>"
        ),
    ),
    networks_heading="Netwerken die wij coördineren",
    networks=(
        Network(
            name="Presentoverleg",
            purpose="Organisaties in Vleuten-De Meern vertellen elkaar wat zij in de wijk zien en wat zij voor elkaar "
            "kunnen doen. Zo hoeft u uw verhaal maar één keer te vertellen.",
            partners=("bibliotheek", "taalhuis", "werkbank", "kerken"),
            contact_role="de netwerker van Welzaam",
            contact_email="presentoverleg@welzaam.example",
        ),
        Network(
            name="Stuurgroep Vreedzame Wijk",
            purpose="In een Vreedzame Wijk gaan kinderen en volwassenen goed met elkaar om, ook als zij het niet eens "
            "zijn. De stuurgroep zorgt dat school, sport en buurt dezelfde afspraken hebben.",
            partners=("scholen", "sportclub", "bibliotheek"),
            contact_role="de coördinator Vreedzame Wijk",
            contact_email="vreedzamewijk@welzaam.example",
        ),
    ),
    en=MissionProse(
        title="Mission, vision and way of working",
        summary="What we stand for, how we work, and why in the end we make ourselves superfluous.",
        highlight="We make small circles bigger, so that everyone takes part in a way that suits them.",
        introduction=(
            Heading(text="Our mission"),
            Paragraph(
                html="<p>Welzaam connects neighbours. Everybody lives in circles: family, friends, neighbours, "
                "colleagues. For one person that circle is large, for another it is small. We help people make "
                "theirs a little bigger. For if you know others, you ask for help sooner and you give it sooner.</p>"
                "<p>Taking part means something different to each of us. One person organises a party for the whole "
                "street. Another has coffee with a neighbour once a week. Both are taking part.</p>"
            ),
            Drawing(name="kring", alt="Three people, each in a circle of their own. The circles touch."),
            Heading(text="Our vision"),
            Paragraph(
                html="<p>Residents know best what their neighbourhood needs. So a good idea does not start with us, "
                "but with somebody who misses something, wants something or is good at something. We listen, think "
                "along and bring people into contact.</p>"
            ),
        ),
        statements_heading="What we stand for",
        statements=(
            Statement(
                title="Everyone can take part, in a way that suits them",
                text="If you have little money, find walking hard or have to stay at home, there is something for you.",
                proof=(
                    Proof(kind="offer", slug="gratis"),
                    Proof(kind="offer", slug="rolstoel"),
                    Proof(kind="offer", slug="thuis"),
                ),
            ),
            Statement(
                title="Residents are in charge",
                text="A good idea stays with whoever had it. We help it on its way and do not take it over.",
                proof=(
                    Proof(kind="initiative", slug="soep-op-dinsdag"),
                    Proof(kind="initiative", slug="buurttuin-het-lint"),
                ),
            ),
            Statement(
                title="We make ourselves superfluous",
                text="In the end residents carry on by themselves, or an organisation that suits it takes over.",
                proof=(Proof(kind="initiative", slug="repaircafe-veldhuizen"),),
            ),
        ),
        steps_heading="How do we do that? How an initiative grows",
        steps=(
            Statement(
                title="It starts with you",
                text="You notice that something is missing, or you want to do something for others.",
            ),
            Statement(
                title="We talk",
                text="Over a cup of coffee you tell us what you want. Together we look at wishes and possibilities.",
            ),
            Statement(
                title="The idea takes shape",
                text="Who is it for? Where and when? What does it take? Step by step your idea becomes clear.",
            ),
            Statement(
                title="We connect you",
                text="We introduce you to other residents, and to organisations that want the same or can help.",
            ),
            Statement(
                title="It is running",
                text="You and your fellow residents carry it out. We stay close for as long as you need us.",
            ),
            Statement(
                title="Residents carry on by themselves",
                text="In the end the initiative stands on its own feet, or we hand it over to an organisation that "
                "suits it. Then we are no longer needed.",
            ),
        ),
        body=(
            Heading(text="Sometimes a small push is enough"),
            Paragraph(
                html="<p>Not every wish asks for something new. Sometimes we already know the right place:</p>"
                "<ul><li>volunteer work that suits you;</li><li>language lessons;</li>"
                "<li>an initiative or activity that already exists.</li></ul>"
                "<p>And sometimes it takes more. Then we make a plan together with you.</p>"
            ),
            Heading(text="What we do not do"),
            Paragraph(
                html="<p>We give no individual care ourselves, but we do link up with those who give it. If you need "
                "care, we help you find the right place.</p>"
                "<p>Nor do we run regular activities of our own. Everything in the agenda belongs to residents or to "
                "another organisation.</p>"
            ),
        ),
        networks_heading="Networks that we coordinate",
        networks=(
            Network(
                name="Presentoverleg",
                purpose="Organisations in Vleuten-De Meern tell each other what they see in the neighbourhood and what "
                "they can do for each other, so that you need to tell your story only once.",
                partners=("bibliotheek", "taalhuis", "werkbank", "kerken"),
                contact_role="our networker",
                contact_email="presentoverleg@welzaam.example",
            ),
            Network(
                name="Vreedzame Wijk (peaceful neighbourhood)",
                purpose="Children and adults get on well, also when they disagree. The steering group sees to it that "
                "school, sports and neighbourhood keep the same agreements.",
                partners=("scholen", "sportclub", "bibliotheek"),
                contact_role="the coordinator",
                contact_email="vreedzamewijk@welzaam.example",
            ),
        ),
    ),
)

ABOUT = Section(
    slug="over-ons",
    title="Over ons",
    summary="Wie wij zijn, waar wij voor staan en met wie wij samenwerken.",
    children=(
        _MISSION,
        PartnersPage(
            slug="partners",
            title="Met wie wij werken",
            summary="Wij brengen organisaties en bewoners bij elkaar. Dit zijn onze vaste partners.",
            introduction=(
                Paragraph(
                    html="<p>Een bewoner met een vraag heeft er last van als organisaties langs elkaar heen werken. "
                    "Daarom brengen wij ze aan één tafel. Wij nodigen uit, maken de agenda en zorgen dat afspraken "
                    "niet blijven liggen.</p><p>Werkt u in de wijk of bent u er actief als bewoner? Laat het weten via "
                    "hallo@welzaam.example, of loop binnen bij Het Kompas.</p>"
                ),
            ),
            en=Prose(
                title="With whom we work",
                summary="We bring organisations and residents together. These are our regular partners.",
                body=(
                    Paragraph(
                        html="<p>A resident with a question suffers when organisations work past each other. So we bring "
                        "them to one table. Do you work in the neighbourhood, or are you active as a resident? Write to "
                        "hallo@welzaam.example, or walk in at Het Kompas.</p>"
                    ),
                ),
            ),
        ),
    ),
    en=Prose(title="About us", summary="Who we are, what we stand for and with whom we work."),
)

PAGES = (
    StandardPage(
        slug="contact",
        title="Contact",
        summary="Loop binnen, stuur een e-mail of schrijf een brief. U krijgt altijd antwoord van een mens.",
        in_menu=True,
        body=(
            Heading(text="Loop binnen"),
            Paragraph(
                html="<p>U vindt ons in Het Kompas. Een afspraak is niet nodig. Alles is op de begane grond en er is een "
                "toilet voor mensen in een rolstoel.</p>"
            ),
            Heading(text="Stuur een e-mail"),
            Paragraph(
                html="<p>Mail naar hallo@welzaam.example. Binnen drie werkdagen hoort u van ons. Schrijven mag in het "
                "Nederlands of het Engels. U hoeft niet op spelling te letten.</p>"
            ),
            Heading(text="Vraag over een activiteit?"),
            Paragraph(
                html="<p>Bij elke activiteit staat wie erover gaat. Neem met diegene contact op. Komt u er niet uit, "
                "dan zoeken wij het voor u uit.</p>"
            ),
        ),
        directions="<p>Het Kompas heeft een blauwe deur met een bank ervoor. Fietsen zet u achter het gebouw. Met de auto kunt u op "
        "het plein staan. Eén plek is voor wie een kaart voor gehandicapten heeft.</p>",
        en=ContactProse(
            title="Contact",
            summary="Walk in, send an e-mail or write a letter. A person will always answer you.",
            body=(
                Heading(text="Walk in"),
                Paragraph(
                    html="<p>You find us at Het Kompas. You need no appointment. Everything is on the ground floor, and "
                    "there is a toilet for wheelchair users.</p>"
                ),
                Heading(text="Send an e-mail"),
                Paragraph(
                    html="<p>Write to hallo@welzaam.example. We answer within three working days. You can write in "
                    "Dutch or in English. Do not worry about spelling.</p>"
                ),
                Heading(text="A question about an activity?"),
                Paragraph(
                    html="<p>Each activity says whom to ask. If that does not work out, we find out for you.</p>"
                ),
            ),
            directions="<p>Het Kompas has a blue door with a bench in front. Bicycles go behind the building. By car you can park in "
            "the square, where one space is for a disabled badge.</p>",
        ),
    ),
)
