"""What Stichting Cluster keeps, how it deals with complaints, and what the tax office asks. The numbers are examples."""

from starters.domain.basics import Paragraph, Text
from starters.domain.duties import Anbi, Complaints, Duties, Duty

DUTIES = Duties(
    privacy=Duty(
        slug="privacy",
        title="Privacy",
        summary="Wat wij bewaren, wie dat ziet en wanneer we het weghalen.",
        introduction=(
            Paragraph(
                html="<p>U kunt deze site lezen zonder iets over uzelf te vertellen. Wij volgen u niet.</p><p>Stuurt u een "
                "idee in? Alleen de medewerkers die ideeën beantwoorden, zien uw gegevens. Op de site staat alleen de "
                "naam die u daar zelf voor kiest.</p>"
            ),
        ),
        contact_role=Text(nl="het kantoor"),
    ),
    accessibility=Duty(
        slug="toegankelijkheid",
        title="Toegankelijkheid",
        summary="Hoe wij ervoor zorgen dat u deze site kunt gebruiken, en wat nog beter moet.",
        introduction=(
            Paragraph(
                html="<p>De site werkt op oude en nieuwe telefoons. Elke pagina kunt u printen, en groter zetten.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<ul><li>De lange tekst over onze missie is niet voor iedereen makkelijk te lezen. Wij schrijven er "
                "een kortere bij.</li></ul>"
            ),
        ),
    ),
    complaints=Complaints(
        slug="klachten",
        title="Klachten",
        summary="Bent u niet tevreden over ons werk? Dan horen wij dat graag.",
        introduction=(
            Paragraph(
                html="<p>Praat er eerst over met de medewerker om wie het gaat. Helpt dat niet? Schrijf ons dan wat er is "
                "gebeurd, waar en wanneer. Een brief is ook goed.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<p>De directie leest uw klacht en nodigt u uit voor een gesprek. U mag iemand meenemen. Daarna krijgt "
                "u op papier wat wij ermee doen.</p>"
            ),
        ),
        contact_role=Text(nl="de directie"),
        contact_email="klachten@cluster-losser.example",
    ),
    anbi=Anbi(
        slug="anbi",
        title="ANBI",
        summary="Ons werk wordt betaald met gemeenschapsgeld. De gegevens op deze pagina zijn een voorbeeld.",
        legal_name="Stichting Cluster (voorbeeld)",
        rsin="123456782",
        kvk="12345678",
        goal="<p>Welzijn en educatie voor alle inwoners van de gemeente Losser.</p>",
        policy="<p>Wij werken op negen terreinen. De gemeente geeft de opdracht en betaalt die. Wij besteden het geld aan "
        "dat werk, en laten zien wat het oplevert.</p>",
        policy_page="missie",
        board=(
            Text(nl="Voorzitter", en="Chair"),
            Text(nl="Secretaris", en="Secretary"),
            Text(nl="Penningmeester", en="Treasurer"),
            Text(nl="Lid", en="Member"),
        ),
        pay_policy="<p>Bestuursleden krijgen geen beloning. Medewerkers vallen onder de cao Sociaal Werk.</p>",
        accounts=(1,),
    ),
)
