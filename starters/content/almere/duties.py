"""What De Schoor keeps, how it deals with complaints, and what the tax office asks. The numbers are examples."""

from starters.domain.basics import Paragraph, Text
from starters.domain.duties import Anbi, AnbiProse, Complaints, Duties, Duty, DutyProse

DUTIES = Duties(
    privacy=Duty(
        slug="privacy",
        title="Privacy",
        summary="Wat deze website van u bewaart, en wat u daarover te zeggen hebt.",
        introduction=(
            Paragraph(
                html="<p>Wie alleen leest, laat bij ons geen naam achter. Op deze website staan geen advertenties en er "
                "kijken geen andere bedrijven mee.</p><p>Stuurt u een idee in? Op de website staat alleen uw idee, met "
                "de openbare naam die u zelf hebt gekozen. De rest is nodig om u te kunnen antwoorden.</p>"
            ),
        ),
        contact_role=Text(nl="de privacymedewerker", en="the privacy officer"),
        contact_email="privacy@deschoor.example",
        en=DutyProse(
            title="Privacy",
            summary="What this website keeps of you, and what you can do about it.",
            introduction=(
                Paragraph(
                    html="<p>Who only reads leaves no name with us. There are no advertisements on this website, and no "
                    "other companies look on.</p><p>Do you hand in an idea? Only your idea stands on the website, with "
                    "the public name that you chose.</p>"
                ),
            ),
        ),
    ),
    accessibility=Duty(
        slug="toegankelijkheid",
        title="Toegankelijkheid",
        summary="Een site voor alle Almeerders: in gewone taal, en bruikbaar zonder muis of goede ogen.",
        introduction=(
            Paragraph(
                html="<p>In Almere worden veel talen gesproken. Daarom schrijven wij kort, met plaatjes, en staat veel er "
                "ook in het Engels.</p>"
            ),
        ),
        body=(
            Paragraph(html="<ul><li>Andere talen dan Nederlands en Engels zijn er nog niet. Bel ons gerust.</li></ul>"),
        ),
        en=DutyProse(
            title="Accessibility",
            summary="A site for everybody in Almere: in plain words, and usable without a mouse or good eyes.",
            introduction=(
                Paragraph(
                    html="<p>Many languages are spoken in Almere. So we write short texts, with pictures, and much of it is "
                    "there in English too.</p>"
                ),
            ),
            body=(
                Paragraph(
                    html="<ul><li>There are no other languages than Dutch and English yet. Do call us.</li></ul>"
                ),
            ),
        ),
    ),
    complaints=Complaints(
        slug="klachten",
        title="Klachten",
        summary="U mag ons aanspreken op wat wij doen. Zo werkt dat.",
        introduction=(
            Paragraph(
                html="<p>Wij laten ons graag aanspreken. Bel, mail of schrijf een brief naar onze postbus. Zeg wat er "
                "gebeurde en wat u wilt dat wij doen.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<p>Een leidinggevende bespreekt uw klacht met u en met de medewerker. Komen we er niet uit, dan kijkt "
                "de directie ernaar. Elk jaar schrijven wij op hoeveel klachten er waren en wat wij veranderden.</p>"
            ),
        ),
        en=DutyProse(
            title="Complaints",
            summary="You may call us to account for what we do. This is how.",
            introduction=(
                Paragraph(
                    html="<p>Call, write an e-mail, or send a letter to our post box. Say what happened, and what you want "
                    "us to do.</p>"
                ),
            ),
            body=(
                Paragraph(
                    html="<p>A manager talks about it with you and with the colleague. If that does not help, the directors "
                    "look at it.</p>"
                ),
            ),
        ),
    ),
    anbi=Anbi(
        slug="anbi",
        title="ANBI",
        summary="Open over geld en bestuur. De gegevens op deze pagina zijn een voorbeeld.",
        legal_name="Stichting De Schoor (voorbeeld)",
        rsin="123456782",
        kvk="12345678",
        goal="<p>Een stad die leefbaar, sociaal en kleurrijk is, en waarin iedereen meetelt.</p>",
        policy="<p>Wij werken per gebied, en meten elk jaar wat het opleverde. De gemeente Almere is de grootste "
        "opdrachtgever.</p>",
        policy_page="missie-en-visie",
        board=(
            Text(nl="Directeur-bestuurder", en="Chief executive"),
            Text(nl="Voorzitter raad van toezicht", en="Chair of the supervisory board"),
            Text(nl="Lid raad van toezicht", en="Member of the supervisory board"),
        ),
        pay_policy="<p>De bestuurder en de medewerkers vallen onder de cao Sociaal Werk. De raad van toezicht krijgt een "
        "kleine vergoeding.</p>",
        activities="<p>Wij laten zien wat wij deden bij de activiteiten en de initiatieven op deze site.</p>",
        accounts=(1, 2),
        en=AnbiProse(
            title="ANBI",
            summary="Open about money and board. The facts on this page are an example.",
            goal="<p>A city that is liveable, social and colourful, and in which everyone counts.</p>",
            policy="<p>We work area by area, and measure every year what came of it. Most of our work is commissioned by "
            "the municipality of Almere.</p>",
            pay_policy="<p>The collective agreement for social work holds for the chief executive and the staff. The "
            "supervisory board gets a small payment.</p>",
            activities="<p>We show what we did with the activities and the initiatives on this site.</p>",
        ),
    ),
)
