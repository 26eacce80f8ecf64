"""What Welzaam keeps, how it deals with complaints, and what the tax office asks. The numbers are examples."""

from starters.domain.basics import Heading, Paragraph, Text
from starters.domain.duties import Anbi, AnbiProse, Complaints, Duties, Duty, DutyProse

DUTIES = Duties(
    privacy=Duty(
        slug="privacy",
        title="Privacy",
        summary="Wat deze website van u bewaart, waarvoor, en hoe u het weer laat verwijderen.",
        introduction=(
            Paragraph(
                html="<p>U kunt deze website lezen zonder dat wij weten wie u bent. Er zijn geen advertenties, en "
                "niemand volgt u van de ene naar de andere website.</p><p>Stuurt u een idee in? Dan ziet niemand op de "
                "website uw naam, e-mailadres of telefoonnummer. Alleen onze medewerkers zien die, om u te kunnen "
                "antwoorden. Op de website komt alleen de naam die u daarvoor kiest.</p>"
            ),
        ),
        body=(
            Heading(text="Wat wij buiten de website bewaren"),
            Paragraph(
                html="<p>Doet u mee aan een activiteit van bewoners? Dan houden de begeleiders zelf bij wie er komt. Wij "
                "krijgen die lijsten niet.</p>"
            ),
        ),
        contact_role=Text(nl="de privacymedewerker", en="the privacy officer"),
        contact_email="privacy@welzaam.example",
        en=DutyProse(
            title="Privacy",
            summary="What this website keeps of you, what for, and how to have it removed.",
            introduction=(
                Paragraph(
                    html="<p>You can read this website without our knowing who you are. There are no advertisements, and "
                    "nobody follows you.</p><p>Do you hand in an idea? Nobody sees your name, e-mail address or phone "
                    "number on the website. Only our staff do, so that they can answer you.</p>"
                ),
            ),
        ),
    ),
    accessibility=Duty(
        slug="toegankelijkheid",
        title="Toegankelijkheid",
        summary="Iedereen moet deze website kunnen gebruiken. Hier staat hoe ver we zijn.",
        introduction=(
            Paragraph(
                html="<p>Wij schrijven kort en in gewone woorden. U kunt alles met het toetsenbord doen, en laten "
                "voorlezen. Onder aan elke pagina staat een knop voor grotere letters.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<ul><li>Niet elke tekst is er in het Engels. Bel of mail ons, dan vertellen we wat er staat.</li>"
                "<li>Een weekoverzicht als PDF is op een telefoon klein. In de agenda staat hetzelfde.</li></ul>"
            ),
        ),
        contact_email="website@welzaam.example",
        en=DutyProse(
            title="Accessibility",
            summary="Everybody must be able to use this website. Here you read how far we are.",
            introduction=(
                Paragraph(
                    html="<p>We write short texts in plain words. Everything works with a keyboard, and can be read out "
                    "loud. At the foot of each page there is a button for larger letters.</p>"
                ),
            ),
            body=(
                Paragraph(
                    html="<ul><li>Not every text is there in English. Write to us, and we tell you what it says.</li>"
                    "<li>A week overview as PDF is small on a phone. The agenda says the same.</li></ul>"
                ),
            ),
        ),
    ),
    complaints=Complaints(
        slug="klachten",
        title="Klachten",
        summary="Gaat er iets niet goed? Zeg het ons. Daar leren wij van.",
        introduction=(
            Paragraph(
                html="<p>Vond u dat wij u niet goed hielpen? Of ging er iets mis bij een activiteit? Vertel het eerst aan "
                "de medewerker die u kent. Wilt u dat liever niet? Mail dan, of loop binnen en vraag naar de "
                "coördinator.</p>"
            ),
        ),
        body=(
            Heading(text="Wat er dan gebeurt"),
            Paragraph(
                html="<ol><li>U krijgt bericht dat wij uw klacht hebben.</li><li>Iemand die er zelf niet bij was, praat "
                "met u.</li><li>U leest wat wij ervan vinden en wat wij veranderen.</li></ol>"
            ),
        ),
        contact_role=Text(nl="de coördinator", en="the coordinator"),
        contact_email="klachten@welzaam.example",
        en=DutyProse(
            title="Complaints",
            summary="Is something not right? Tell us. We learn from it.",
            introduction=(
                Paragraph(
                    html="<p>Did we not help you well? First tell the person you know. Would you rather not? Write to us, "
                    "or walk in and ask for the coordinator.</p>"
                ),
            ),
        ),
    ),
    anbi=Anbi(
        slug="anbi",
        title="ANBI",
        summary="Wat de Belastingdienst van ons vraagt te laten zien. De gegevens op deze pagina zijn een voorbeeld.",
        legal_name="Stichting Welzaam (voorbeeld)",
        rsin="123456782",
        kvk="12345678",
        goal="<p>Kleine kringen groter maken, zodat iedereen in Vleuten-De Meern meedoet op een manier die past.</p>",
        policy="<p>Wij helpen bewoners met een idee op weg. De gemeente betaalt ons werk. Wat overblijft, gaat naar het "
        "werk van volgend jaar.</p>",
        policy_page="missie-visie-en-werkwijze",
        board=(
            Text(nl="Voorzitter", en="Chair"),
            Text(nl="Secretaris", en="Secretary"),
            Text(nl="Penningmeester", en="Treasurer"),
        ),
        pay_policy="<p>Het bestuur krijgt geen loon, alleen onkosten. Voor medewerkers geldt de cao Sociaal Werk.</p>",
        activities="<p>Wat er van onze plannen kwam, leest u bij de initiatieven en in het nieuws.</p>",
        accounts=(1, 2),
        en=AnbiProse(
            title="ANBI",
            summary="What the Dutch tax office asks us to show. The facts on this page are an example.",
            goal="<p>Making small circles bigger, so that everyone in Vleuten-De Meern takes part in a way that suits "
            "them.</p>",
            policy="<p>We help residents who have an idea. The municipality pays for our work. What is left goes to next "
            "year's work.</p>",
            pay_policy="<p>The board is not paid, and gets back only what it spends. The collective agreement for social "
            "work holds for our staff.</p>",
            activities="<p>What came of our plans you read with the initiatives and in the news.</p>",
        ),
    ),
)
