"""What is near home in the smaller villages of Losser: help, games and music."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Activity, Paragraph, Price, Prose, Rule, Text

VILLAGE_ACTIVITIES = (
    Activity(
        slug="spreekuur-sociaal-team",
        title="Spreekuur van het Sociaal Team",
        summary="Stel uw vraag over geld, wonen, zorg of een moeilijke brief. U hebt geen afspraak nodig.",
        kind="spreekuur",
        body=(
            Paragraph(
                html="<p>U praat met een medewerker in een kamer apart. Die zoekt met u uit wie er kan helpen, en gaat mee "
                "als u dat prettig vindt. Neem de brief mee waar het om gaat. Alles wat u vertelt, blijft tussen u en de "
                "medewerker.</p>"
            ),
        ),
        rules=(Rule(weekday="TU", start=time(13), end=time(15)),),
        venue="de-grenspaal",
        themes=("sociaal-teams",),
        audiences=("iedereen",),
        participation="walk_in",
        contact_role="medewerker van het Sociaal Team",
        contact_email="sociaalteam@cluster-losser.example",
        bring="De brief of het formulier waar het om gaat.",
        en=Prose(
            title="Open hours of the social team",
            summary="Ask about money, housing, care or a difficult letter. You need no appointment.",
            body=(
                Paragraph(
                    html="<p>You talk with somebody in a separate room, who finds out with you "
                    "who can help, and goes along if you like that. Bring the letter. What "
                    "you tell stays between the two of you.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="kaarten-en-sjoelen-beuningen",
        title="Kaarten en sjoelen",
        summary="Een avond vol spelletjes in De Schuurzaal. Kom alleen of met een buur; er is altijd een tafel vrij.",
        kind="spelletjes",
        body=(
            Paragraph(
                html="<p>We spelen klaverjas, jokeren en sjoelen. De spelregels liggen op tafel en iemand legt ze graag nog "
                "een keer uit. Wie niet meer in het donker fietst, rijdt mee met een ander: bel of mail daarvoor.</p>"
            ),
        ),
        rules=(Rule(weekday="WE", start=time(19, 30), end=time(22), interval=2, weeks=-6),),
        venue="schuurzaal",
        themes=("welzijn-ouderen", "sociaal-cultureel-werk"),
        audiences=("iedereen", "ouderen"),
        organiser="residents",
        organiser_name="Spelgroep Beuningen",
        prices=(Price(name=Text(nl="met koffie", en="with coffee"), amount=Decimal("2.00")),),
        participation="walk_in",
        contact_role="gastvrouw van de spelavond",
        contact_email="schuurzaal@cluster-losser.example",
        drawing="spel",
        drawing_alt="Mensen spelen samen een bordspel.",
    ),
    Activity(
        slug="samen-muziek-in-de-deel",
        title="Samen muziek maken",
        summary="Neem uw instrument mee of zing mee. Een gildemeester helpt wie lang niet heeft gespeeld.",
        kind="muziek",
        body=(
            Paragraph(
                html="<p>Iedereen speelt op eigen niveau. We kiezen samen de liedjes: van vroeger en van nu. Hebt u geen "
                "instrument? In De Deel liggen twee gitaren, een trekharmonica en trommels.</p>"
            ),
        ),
        rules=(Rule(weekday="SA", start=time(10, 30), end=time(12), interval=2, weeks=-5),),
        venue="de-deel",
        themes=("gildeproject", "sociaal-cultureel-werk"),
        audiences=("iedereen", "jongeren"),
        organiser="residents",
        organiser_name="Gilde Losser",
        participation="walk_in",
        contact_role="gildemeester muziek",
        contact_email="gilde@cluster-losser.example",
        drawing="muziek",
        drawing_alt="Mensen zingen samen.",
    ),
)
