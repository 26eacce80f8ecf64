"""The news of Welzaam."""

from starters.domain.content import Heading, News, Notice, Paragraph, Prose, Text

NEWS = (
    News(
        slug="nieuwe-wandelroute-zonder-drempels",
        title="Wandelroute zonder drempels is klaar",
        summary="De wandelgroep liep de hele wijk af. De nieuwe route gaat zonder één drempel langs het Máximapark.",
        days_ago=3,
        neighbourhood="vleuterweide",
        themes=("gezond-en-in-beweging", "groen-en-buiten"),
        drawing="wandelen",
        drawing_alt="Drie mensen wandelen samen door het park.",
        body=(
            Paragraph(
                html="<p>Met een rolstoel of een kinderwagen is een stoeprand al genoeg om om te draaien. Daarom liep de "
                "wandelgroep van Vleuterweide zes weken lang elke straat na, met een rolmaat en een krijtje.</p>"
                "<p>Het resultaat is een ronde van drie kilometer. Er staan zeven bankjes langs.</p>"
            ),
            Heading(text="Meelopen?"),
            Paragraph(
                html="<p>Elke week loopt de groep de route. De datums staan in de agenda. De kaart ligt bij De "
                "Weidekamer.</p>"
            ),
        ),
        en=Prose(
            title="A walk without doorsteps is ready",
            summary="The walking group checked the whole neighbourhood. The new route passes the park without a single step.",
            drawing_alt="Three people walk through the park together.",
            body=(
                Paragraph(
                    html="<p>With a wheelchair or a pram, one kerb is enough to turn back. So the walking group checked "
                    "every street for six weeks. The result is a round of three kilometres, with seven benches.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="repaircafe-blijft",
        title="Het repaircafé blijft, nu bij De Werkbank",
        summary="Bewoners van Veldhuizen begonnen het. Stichting De Werkbank zet het voort, op dezelfde plek en dezelfde tijd.",
        days_ago=16,
        neighbourhood="veldhuizen",
        themes=("maken-en-repareren",),
        body=(
            Paragraph(
                html="<p>Vier jaar geleden zetten drie buren een tafel met gereedschap neer in De Veldhoeve. Er kwamen "
                "steeds meer mensen, en steeds meer tosti-ijzers. De buren zochten iemand die het wilde overnemen, "
                "zodat zij weer gewoon konden repareren.</p><p>Dat is gelukt. Stichting De Werkbank doet voortaan de "
                "planning en de verzekering. De buren blijven komen, met hun eigen schroevendraaier.</p>"
            ),
        ),
        en=Prose(
            title="The repair café stays, now with De Werkbank",
            summary="Residents of Veldhuizen began it. De Werkbank foundation carries it on, same place, same time.",
            body=(
                Paragraph(
                    html="<p>Four years ago three neighbours put a table with tools in De Veldhoeve. More and more people "
                    "came. From now on the foundation does the planning and the insurance, and the neighbours simply "
                    "repair.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="de-schakel-heeft-een-lift",
        title="De lift in De Schakel doet het weer",
        summary="U kunt weer met de rolstoel naar de grote zaal. Dank u wel voor het geduld.",
        days_ago=34,
        neighbourhood="de-meern",
        themes=("ontmoeten",),
        body=(
            Paragraph(
                html="<p>Door een kapot onderdeel stond de lift vijf weken stil. De koffieochtend en de soepmiddag waren "
                "zo lang beneden. Vanaf nu is alles weer op de vaste plek.</p>"
            ),
        ),
        en=Prose(
            title="The lift at De Schakel works again",
            summary="You can reach the large room in a wheelchair again. Thank you for your patience.",
            body=(
                Paragraph(
                    html="<p>For want of one part the lift stood still for five weeks. Coffee morning and soup afternoon are "
                    "back upstairs.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="honderd-ideeen",
        title="Honderd ideeën van bewoners",
        summary="Deze maand kwam het honderdste idee binnen. Meer dan de helft is uitgevoerd of loopt nog.",
        days_ago=61,
        body=(
            Paragraph(
                html="<p>Het honderdste idee is een leesclub voor mensen die slecht zien. Die begint in het voorjaar. "
                "Hebt u ook een idee? Stuur het in. U hoeft er geen account voor te maken.</p>"
            ),
        ),
        en=Prose(
            title="A hundred ideas of residents",
            summary="This month the hundredth idea came in. More than half have been carried out or are running.",
            body=(
                Paragraph(
                    html="<p>The hundredth is a reading club for people with poor sight. It begins in spring. Do you have an "
                    "idea too? Hand it in. You need no account.</p>"
                ),
            ),
        ),
    ),
)

NOTICES = (
    Notice(
        text=Text(
            nl="Het Kompas is één dag dicht: wij gaan op pad met onze vrijwilligers. Welke dag, ziet u bij Contact.",
            en="Het Kompas is closed for one day: we go out with our volunteers. The contact page says which day.",
        ),
        in_days=9,
        days=4,
    ),
)
