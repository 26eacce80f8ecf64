"""What residents of Leiderdorp run themselves, and the phone circle for people at home."""

from datetime import time

from starters.domain.content import Activity, Paragraph, Prose, Rule

RESIDENTS_ACTIVITIES = (
    Activity(
        slug="belkring",
        title="Belkring op vrijdag",
        summary="Een kring van acht mensen belt elkaar door, van huis tot huis. U hoeft de deur niet uit.",
        kind="bellen",
        body=(
            Paragraph(
                html="<p>De eerste beller begint om tien uur. Na een praatje belt u de volgende. Neemt iemand niet op? Dan gaat "
                "een vrijwilliger kijken. Opgeven kan met een mail of via een buur.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(10), end=time(11)),),
        neighbourhood="ouderzorg",
        themes=("ontmoeten",),
        audiences=("ouderen",),
        participation="sign_up",
        contact_role="coördinator van de belkring",
        contact_email="belkring@pluspunt-leiderdorp.example",
        at_home="phone",
        priorities=("gezond", "voorkomen-en-signaleren"),
        drawing="telefoon",
        drawing_alt="Twee mensen bellen met elkaar.",
    ),
    Activity(
        slug="vrouwenochtend",
        title="Vrouwenochtend: maken en praten",
        summary="Naaien, breien of tekenen in een kring van vrouwen uit de wijk. Kinderen zijn welkom.",
        kind="handwerk",
        body=(
            Paragraph(
                html="<p>Er zijn vier naaimachines en veel wol. Iemand die het kan, helpt iemand die het wil leren. Vrouwen uit "
                "de groep hebben zelf de sleutel.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(9, 30), end=time(11, 30)),),
        venue="plushuis",
        themes=("kunst-en-cultuur", "ontmoeten"),
        audiences=("vrouwen", "nieuw-in-nederland"),
        organiser="residents",
        organiser_name="Vrouwengroep Voorhof",
        participation="walk_in",
        women_only=True,
        child_care=True,
        priorities=("voor-iedereen", "eigen-kracht"),
        drawing="breien",
        drawing_alt="Twee mensen breien samen.",
        en=Prose(
            title="Women’s morning: make and talk",
            summary="Sewing, knitting or drawing in a circle of women from the neighbourhood. Children are welcome.",
            body=(
                Paragraph(
                    html="<p>There are four sewing machines and much wool. Whoever knows how "
                    "helps whoever wants to learn. The women of the group have the key "
                    "themselves.</p>"
                ),
            ),
            drawing_alt="Two people knit together.",
        ),
    ),
    Activity(
        slug="repareercafe",
        title="Repareercafé",
        summary="Lamp stuk, rits los, fiets die piept? Breng het mee en maak het samen met een handige buur.",
        kind="repareren",
        body=(
            Paragraph(
                html="<p>De hulp is gratis. Voor een onderdeel betaalt u wat het kost. Lukt het niet? Dan weet u in elk geval "
                "waarom.</p>"
            ),
        ),
        rules=(Rule(weekday="SA", start=time(13), end=time(16), interval=2),),
        venue="de-werkplaats",
        themes=("buurt", "ontmoeten"),
        audiences=("iedereen",),
        organiser="residents",
        organiser_name="Makers van het Zijlkwartier",
        participation="walk_in",
        bring="Eén voorwerp per keer.",
        priorities=("eigen-kracht", "kwaliteit"),
        drawing="repareren",
        drawing_alt="Twee mensen repareren samen een apparaat.",
    ),
    Activity(
        slug="tuinuur-leyhof",
        title="Tuinuur in de buurttuin",
        summary="Zaaien, wieden en oogsten met buren en kinderen. Er zijn ook hoge bakken om zittend te werken.",
        kind="tuinieren",
        body=(
            Paragraph(
                html="<p>Gereedschap staat in de kist. In de winter maken we vogelvoer en plannen we het nieuwe seizoen.</p>"
            ),
        ),
        rules=(Rule(weekday="SU", start=time(14), end=time(15, 30)),),
        venue="buurttuin",
        themes=("buurt", "bewegen-en-gezond"),
        audiences=("gezinnen", "iedereen"),
        organiser="residents",
        organiser_name="Tuiniers van de Leyhof",
        participation="walk_in",
        bring="Handschoenen.",
        priorities=("eigen-kracht", "gezond"),
        drawing="moestuin",
        drawing_alt="Twee mensen geven jonge planten water.",
    ),
)
