"""More of the agenda of De Schoor: what residents and partners run in Haven, Stad, Buiten and Poort."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Activity, Paragraph, Price, Prose, Rule, Text

RESIDENTS_ACTIVITIES = (
    Activity(
        slug="buurtschouw-stad",
        title="Buurtschouw",
        summary="We lopen door de buurt en kijken wat mooi is, wat kapot is en wat er anders kan.",
        kind="wandelen",
        body=(
            Paragraph(
                html="<p>De wijkagent en iemand van de gemeente lopen mee. Na afloop drinken we koffie en verdelen we de "
                "klussen. De week erna leest u hier wat er is gemaakt en wat langer duurt.</p>"
            ),
        ),
        rules=(Rule(weekday="WE", start=time(10), end=time(11, 30), interval=4, weeks=-8),),
        venue="het-weerhuis",
        themes=("leefbaar-en-veilig", "betrokken"),
        audiences=("alle-leeftijden",),
        participation="walk_in",
        contact_role="gebiedsmedewerker Almere Stad",
        contact_email="stad@deschoor.example",
        drawing="wandelen",
        drawing_alt="Mensen van verschillende leeftijden wandelen samen.",
        en=Prose(
            title="Neighbourhood walk",
            summary="We walk through the neighbourhood and see what is good, what is broken and what could change.",
            body=(
                Paragraph(
                    html="<p>The local police officer and somebody from the council walk with us. Afterwards we have "
                    "coffee and share out the jobs. A week later you read here what has been mended.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="naaiatelier-buiten",
        title="Naaiatelier",
        summary="Kleding maken en veranderen, met machines die u mag gebruiken. Er is altijd iemand die het voordoet.",
        kind="handwerk",
        body=(
            Paragraph(
                html="<p>U neemt zelf stof of kleding mee. Voor wie dat niet heeft, staat er een kast vol. Aan de muur "
                "hangen patronen uit tien landen. Er wordt Nederlands gesproken, maar wijzen mag ook.</p>"
            ),
        ),
        rules=(Rule(weekday="TH", start=time(9, 30), end=time(12)),),
        venue="de-regenboogkamer",
        themes=("kleurrijk", "sociaal-en-zorgzaam"),
        audiences=("vrouwen", "nieuwe-almeerders"),
        organiser="residents",
        organiser_name="naaigroep Draad door Buiten",
        participation="walk_in",
        women_only=True,
        child_care=True,
        drawing="breien",
        drawing_alt="Vrouwen zitten samen te handwerken.",
        en=Prose(
            title="Sewing room",
            summary="Make and alter clothes, on machines that you may use. There is always somebody to show you how.",
            body=(
                Paragraph(
                    html="<p>Bring your own fabric or clothes; if you have none, there is a cupboard full. Patterns from "
                    "ten countries hang on the wall. We speak Dutch, and pointing is fine too.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="maakplaats-poort",
        title="Maakplaats",
        summary="Jongeren bouwen robots, lampen en spelletjes. Idee genoeg, of juist niet? Je kunt zo beginnen.",
        kind="jongeren",
        body=(
            Paragraph(
                html="<p>Er staan een 3D-printer, soldeerbouten en oude computers om uit elkaar te halen. Twee studenten "
                "helpen. Wat je maakt, neem je mee naar huis.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(15, 30), end=time(17, 30)),),
        venue="poortgebouw",
        themes=("vernieuwend",),
        audiences=("jongeren",),
        organiser="partner",
        organiser_name="studenten van de hogeschool",
        participation="walk_in",
        contact_role="jongerenwerker Almere Poort",
        contact_email="poort@deschoor.example",
        drawing="repareren",
        drawing_alt="Twee mensen repareren samen een apparaat.",
        en=Prose(
            title="Maker space",
            summary="Young people build robots, lamps and games. Full of ideas, or none at all? You can just begin.",
            body=(
                Paragraph(
                    html="<p>There is a 3D printer, there are soldering irons and old computers to take apart. Two "
                    "students help. What you make, you take home.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="buurttafel-haven",
        title="Buurttafel voor mantelzorgers",
        summary="Zorgt u voor een ander? Eet rustig mee en praat met mensen die weten hoe dat is.",
        kind="samen-eten",
        body=(
            Paragraph(
                html="<p>Moet u iemand thuis alleen laten? Zeg het bij het bellen, dan zoeken wij een vrijwilliger die er "
                "zolang is. Er schuift elke keer iemand aan die iets weet over hulp en regelingen.</p>"
            ),
        ),
        rules=(Rule(weekday="MO", start=time(12), end=time(13, 30), interval=2, weeks=-4),),
        venue="de-kade",
        themes=("sociaal-en-zorgzaam",),
        audiences=("alle-leeftijden", "ouderen"),
        prices=(Price(name=Text(nl="bijdrage", en="contribution"), amount=Decimal("3.50")),),
        participation="call_first",
        contact_role="medewerker mantelzorg",
        contact_phone="036 - 52 78 500",
        drawing="soep",
        drawing_alt="Twee mensen met een kom achter een grote pan.",
        en=Prose(
            title="Lunch for carers",
            summary="Do you look after somebody? Sit down to a meal with people who know what that is like.",
            body=(
                Paragraph(
                    html="<p>Would somebody be alone at home? Tell us when you call: we will find a volunteer to keep "
                    "them company. Each time there is somebody who knows about help and benefits.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="begroting-op-tafel",
        title="Begroting op tafel",
        summary="Wat doen wij met het geld, en wat levert het op? U ziet de cijfers en zegt wat u anders zou doen.",
        kind="meedenken",
        body=(
            Paragraph(
                html="<p>We laten zien wat elk gebied kost en wat er is bereikt, ook wat niet lukte. Daarna verdeelt u aan "
                "kleine tafels een deel van het geld voor het volgende halfjaar. De uitkomst staat binnen een week op deze "
                "website.</p>"
            ),
        ),
        rules=(Rule(weekday="TH", start=time(19, 30), end=time(21), interval=13, weeks=-10),),
        venue="het-weerhuis",
        themes=("betrokken", "vernieuwend"),
        audiences=("alle-leeftijden",),
        participation="sign_up",
        contact_role="medewerker bestuur en verantwoording",
        contact_email="meepraten@deschoor.example",
        en=Prose(
            title="The budget on the table",
            summary="What do we do with the money, and what comes of it? See the figures and say what you would change.",
            body=(
                Paragraph(
                    html="<p>We show what each area costs and what was achieved, and what was not. Then, at small tables, "
                    "you divide part of the money for the next six months. The outcome is on this site within a week.</p>"
                ),
            ),
        ),
    ),
)
