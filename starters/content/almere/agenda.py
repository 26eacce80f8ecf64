"""The agenda of De Schoor: its own activities, those of residents and those of partners, all in two languages."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Activity, Cancellation, Paragraph, Price, Prose, Rule, Text

_PHONE = "036 - 52 78 500"

ACTIVITIES = (
    Activity(
        slug="wereldkeuken",
        title="Wereldkeuken",
        summary="Elke week kookt een andere bewoner een gerecht uit een ander land. U eet mee en hoort het verhaal erbij.",
        kind="samen-eten",
        body=(
            Paragraph(
                html="<p>Vorige maand aten we Surinaams, Pools, Syrisch en Zeeuws. Er is altijd iets zonder vlees en "
                "iets dat halal is. Bel uiterlijk een dag van tevoren, dan is er genoeg voor iedereen.</p>"
            ),
        ),
        rules=(Rule(weekday="TH", start=time(17, 30), end=time(19, 30)),),
        venue="de-kade",
        themes=("kleurrijk", "sociaal-en-zorgzaam"),
        audiences=("alle-leeftijden",),
        organiser="residents",
        organiser_name="koks van de Wereldkeuken",
        prices=(
            Price(name=Text(nl="gewoon", en="regular"), amount=Decimal("6.00")),
            Price(name=Text(nl="bij een laag inkomen", en="on a low income"), amount=Decimal("3.00")),
            Price(name=Text(nl="kinderen tot 12 jaar", en="children under 12"), amount=Decimal("1.50")),
        ),
        participation="call_first",
        contact_role="gastheer van de Wereldkeuken",
        contact_email="wereldkeuken@deschoor.example",
        contact_phone=_PHONE,
        drawing="soep",
        drawing_alt="Twee mensen met een kom achter een grote pan.",
        en=Prose(
            title="World Kitchen",
            summary="Every week another resident cooks a dish from another country. You eat along and hear its story.",
            body=(
                Paragraph(
                    html="<p>Last month we had food from Suriname, Poland, Syria and Zeeland. There is always a dish "
                    "without meat and one that is halal. Call a day ahead at the latest, so that there is enough for "
                    "everyone.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="taaltafel",
        title="Taaltafel",
        summary="Nederlands oefenen aan een kleine tafel, met koffie. Voor uw kinderen is er een oppas.",
        kind="taalles",
        body=(
            Paragraph(
                html="<p>Aan elke tafel zitten vier mensen en één vrijwilliger. We lezen een brief, oefenen een "
                "telefoongesprek of praten over het nieuws. U kunt elke week beginnen.</p>"
            ),
        ),
        rules=(
            Rule(weekday="MO", start=time(9, 30), end=time(11, 30)),
            Rule(weekday="WE", start=time(19), end=time(21)),
        ),
        venue="de-regenboogkamer",
        themes=("kleurrijk", "betrokken"),
        audiences=("nieuwe-almeerders",),
        organiser="ourselves",
        contact_role="begeleider van de taaltafel",
        contact_email="taaltafel@deschoor.example",
        contact_phone=_PHONE,
        language="makkelijk Nederlands",
        child_care=True,
        drawing="taal",
        drawing_alt="Twee mensen met een open boek. Boven hun hoofd hangen tekstballonnen.",
        en=Prose(
            title="Language table",
            summary="Practise Dutch at a small table, over coffee. Somebody looks after your children meanwhile.",
            body=(
                Paragraph(
                    html="<p>Each table seats four people and one volunteer. We read a letter, rehearse a phone call or "
                    "talk about the news. You can start in any week.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="vrouwen-in-beweging",
        title="Vrouwen in beweging",
        summary="Een uur bewegen op muziek, alleen voor vrouwen. Er kijkt niemand mee en u doet wat u kunt.",
        kind="bewegen",
        body=(
            Paragraph(
                html="<p>De docent is een vrouw en de ramen zijn afgeschermd. U kunt staan of op een stoel zitten. "
                "Na het bewegen drinken we thee en is er tijd om te praten.</p>"
            ),
        ),
        rules=(Rule(weekday="TU", start=time(10), end=time(11, 30)),),
        venue="het-weerhuis",
        themes=("sociaal-en-zorgzaam",),
        audiences=("vrouwen",),
        organiser="partner",
        organiser_name="Sportservice Almere-West",
        prices=(
            Price(name=Text(nl="gewoon", en="regular"), amount=Decimal("4.00")),
            Price(name=Text(nl="bij een laag inkomen", en="on a low income"), amount=Decimal("1.00")),
        ),
        participation="sign_up",
        contact_role="docent",
        contact_email="vrouwen@sportservice.example",
        women_only=True,
        child_care=True,
        bring="kleren die lekker zitten",
        cancellations=(Cancellation(nth=1, reason="de verwarming is kapot"),),
        drawing="bewegen",
        drawing_alt="Drie mensen zitten op een stoel en steken hun armen omhoog.",
        en=Prose(
            title="Women on the move",
            summary="An hour of exercise to music, for women only. Nobody looks in and you do what you can.",
            body=(
                Paragraph(
                    html="<p>The teacher is a woman and the windows are screened. You can stand or sit on a chair. "
                    "Afterwards we have tea and there is time to talk.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="wereldkoor",
        title="Wereldkoor",
        summary="Zingen in alle talen van de stad. U leert een lied op het gehoor, noten lezen hoeft niet.",
        kind="muziek",
        body=(
            Paragraph(
                html="<p>Bewoners brengen een lied mee uit hun jeugd en leren het aan de groep. Twee keer per jaar "
                "treden we op. Wie liever alleen luistert, is ook welkom.</p>"
            ),
        ),
        rules=(Rule(weekday="SU", start=time(14), end=time(16)),),
        venue="poortgebouw",
        themes=("kleurrijk",),
        audiences=("alle-leeftijden",),
        organiser="residents",
        organiser_name="Wereldkoor Poort",
        contact_role="het koor",
        contact_email="wereldkoor@poort.example",
        drawing="muziek",
        drawing_alt="Drie mensen zingen met een liedboek in de hand.",
        en=Prose(
            title="World choir",
            summary="Singing in all the languages of the city. You learn a song by ear; you need not read music.",
            body=(
                Paragraph(
                    html="<p>Residents bring a song from their childhood and teach it to the group. Twice a year we "
                    "perform. If you would rather just listen, you are welcome too.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="koffie-op-het-scherm",
        title="Koffie op het scherm",
        summary="Kunt u de deur niet uit? Drink koffie met anderen via uw tablet of telefoon, vanuit uw eigen stoel.",
        kind="koffie",
        body=(
            Paragraph(
                html="<p>We zijn met hoogstens acht mensen, zodat iedereen aan de beurt komt. Hebt u nog nooit met beeld "
                "gebeld? Bel ons. Een vrijwilliger komt bij u thuis om het voor te doen.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(10, 30), end=time(11, 15)),),
        neighbourhood="almere-stad",
        themes=("sociaal-en-zorgzaam", "vernieuwend"),
        audiences=("ouderen",),
        organiser="ourselves",
        participation="call_first",
        contact_role="vrijwilliger beeldbellen",
        contact_email="thuis@deschoor.example",
        contact_phone=_PHONE,
        at_home="video",
        drawing="digitaal",
        drawing_alt="Een oudere vrouw en een jonge man zitten samen achter een laptop.",
        en=Prose(
            title="Coffee on the screen",
            summary="Unable to go out? Have coffee with others on your tablet or phone, from your own chair.",
            body=(
                Paragraph(
                    html="<p>We are eight people at most, so that everybody gets a turn. Never made a video call "
                    "before? Call us. A volunteer comes to your home to show you how.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="speelmiddag-haven",
        title="Speelmiddag in Haven",
        summary="Spelen en knutselen voor kinderen van 4 tot 12 jaar. Ouders drinken ondertussen koffie.",
        kind="kinderen",
        body=(
            Paragraph(
                html="<p>Bij droog weer spelen we buiten op het plein, anders in de grote zaal. Jongeren uit de buurt "
                "leiden de spelletjes. Kleintjes onder de 4 jaar mogen mee met een volwassene.</p>"
            ),
        ),
        rules=(Rule(weekday="SA", start=time(13, 30), end=time(15, 30), interval=2),),
        venue="de-kade",
        themes=("leefbaar-en-veilig",),
        audiences=("gezinnen", "jongeren"),
        organiser="ourselves",
        contact_role="jongerenwerker",
        contact_email="spelen@deschoor.example",
        contact_phone=_PHONE,
        drawing="kinderen",
        drawing_alt="Drie kinderen spelen met een bal.",
        en=Prose(
            title="Play afternoon in Haven",
            summary="Games and crafts for children aged 4 to 12, while parents have coffee.",
            body=(
                Paragraph(
                    html="<p>In dry weather we play outside on the square, otherwise in the large room. Young people "
                    "from the neighbourhood lead the games. Children under 4 can come along with an adult.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="gebiedsavond-poort",
        title="Gebiedsavond Poort: denk mee",
        summary="Wat gaat goed in Almere Poort en wat kan beter? Uw mening telt mee in ons plan voor volgend jaar.",
        kind="meedenken",
        body=(
            Paragraph(
                html="<p>We laten zien wat we dit jaar hebben gedaan, wat het heeft gekost en wat het heeft opgeleverd. "
                "Daarna bent u aan het woord. Binnen een maand leest u wat we met uw ideeën doen.</p>"
            ),
        ),
        rules=(Rule(weekday="TU", start=time(19, 30), end=time(21, 30), frequency="once", weeks=2),),
        venue="poortgebouw",
        themes=("betrokken", "vernieuwend"),
        audiences=("alle-leeftijden",),
        organiser="ourselves",
        contact_role="gebiedswerker Almere Poort",
        contact_email="poort@deschoor.example",
        contact_phone=_PHONE,
        drawing="kring",
        drawing_alt="Drie mensen, ieder in een eigen cirkel. De cirkels raken elkaar.",
        en=Prose(
            title="District evening in Poort: have your say",
            summary="What goes well in Almere Poort and what could be better? Your opinion counts in next year's plan.",
            body=(
                Paragraph(
                    html="<p>We show what we did this year, what it cost and what came of it. Then it is your turn to "
                    "speak. Within a month you can read what we do with your ideas.</p>"
                ),
            ),
        ),
    ),
)
