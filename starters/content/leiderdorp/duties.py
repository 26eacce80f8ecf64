"""What Pluspunt keeps, how it deals with complaints, and what the tax office asks. The numbers are examples."""

from starters.domain.basics import Paragraph, Text
from starters.domain.duties import Anbi, Complaints, Duties, Duty

DUTIES = Duties(
    privacy=Duty(
        slug="privacy",
        title="Privacy",
        summary="Welke gegevens wij bewaren, wie ze leest en wanneer ze weggaan.",
        introduction=(
            Paragraph(
                html="<p>Rondkijken op deze site kan zonder naam. We houden niet bij wat u leest.</p><p>Stuurt u een idee "
                "in? Dat lezen alleen de medewerkers die met ideeën werken. Bezoekers van de site zien alleen de naam "
                "die u zelf invult als openbare naam.</p>"
            ),
        ),
        contact_role=Text(nl="de administratie"),
    ),
    accessibility=Duty(
        slug="toegankelijkheid",
        title="Toegankelijkheid",
        summary="Wij willen dat iedereen in Leiderdorp deze site kan lezen en gebruiken.",
        introduction=(
            Paragraph(
                html="<p>Wij houden ons aan de regels voor websites van de overheid. Voor elke nieuwe versie kijkt een "
                "programma alle soorten pagina’s na.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<ul><li>In het beleidsplan staan vaktermen. Vraag ernaar bij de balie, dan leggen wij ze uit.</li>"
                "</ul>"
            ),
        ),
    ),
    complaints=Complaints(
        slug="klachten",
        title="Klachten",
        summary="Loopt het niet zoals het hoort? Dan zoeken wij samen naar een oplossing.",
        answer_days=5,
        introduction=(
            Paragraph(
                html="<p>Een klacht mag gaan over alles wat wij doen of laten. Kom langs bij de balie of stuur een mail. "
                "Schrijven lukt niet? Dan schrijven wij het samen met u op.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<p>Een medewerker die er niet bij betrokken was, belt of bezoekt u. Binnen een maand hoort u wat wij "
                "besluiten, en waarom.</p>"
            ),
        ),
        contact_role=Text(nl="de balie"),
        contact_email="klachten@pluspunt-leiderdorp.example",
    ),
    anbi=Anbi(
        slug="anbi",
        title="ANBI",
        summary="Wie aan ons geeft, wil weten waarvoor. De gegevens op deze pagina zijn een voorbeeld.",
        legal_name="Stichting Pluspunt (voorbeeld)",
        rsin="123456782",
        kvk="12345678",
        goal="<p>Inwoners van Leiderdorp doen mee, helpen elkaar en maken hun buurt sterker.</p>",
        policy="<p>In ons beleidsplan staan tien speerpunten. De gemeente betaalt het meeste; fondsen betalen mee aan "
        "nieuwe plannen.</p>",
        policy_page="beleidsplan",
        board=(
            Text(nl="Voorzitter", en="Chair"),
            Text(nl="Secretaris", en="Secretary"),
            Text(nl="Penningmeester", en="Treasurer"),
        ),
        pay_policy="<p>Het bestuur werkt zonder beloning. Voor het personeel volgen wij de cao Sociaal Werk.</p>",
        activities="<p>Bij elk speerpunt van het beleidsplan staat welke activiteiten eruit kwamen.</p>",
        accounts=(1, 2, 3),
    ),
)
