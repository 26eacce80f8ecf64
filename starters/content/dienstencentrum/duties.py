"""What De Linde keeps and how it deals with complaints, in the words and with the authorities of Flanders."""

from starters.domain.basics import Paragraph, Text
from starters.domain.duties import Complaints, Duties, Duty

DUTIES = Duties(
    privacy=Duty(
        slug="privacy",
        title="Privacy",
        summary="Wat we van u bijhouden, wie het ziet en wanneer we het wissen.",
        introduction=(
            Paragraph(
                html="<p>U mag alles lezen op deze website zonder dat wij weten wie u bent.</p><p>Dient u een idee in? Enkel "
                "de medewerkers die de ideeën opvolgen, kunnen uw gegevens zien. Op de website komt alleen de naam die u "
                "zelf kiest voor het publiek.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<p>Wat u ons vertelt aan het onthaal, blijft binnen ons huis. We geven niets door zonder dat u "
                "akkoord bent.</p>"
            ),
        ),
        contact_role=Text(nl="het onthaal", en="the front desk"),
    ),
    accessibility=Duty(
        slug="toegankelijkheid",
        title="Toegankelijkheid",
        summary="Iedereen moet bij ons binnen kunnen, ook op deze website.",
        introduction=(
            Paragraph(
                html="<p>Wij schrijven in klare taal. U kunt de letters groter zetten, alles printen en alles bedienen met "
                "het toetsenbord.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<ul><li>Het weekoverzicht op papier hangt niet overal op ooghoogte. Vraag er aan het onthaal een "
                "om mee te nemen.</li></ul>"
            ),
        ),
    ),
    complaints=Complaints(
        slug="klachten",
        title="Klachten",
        summary="Niet tevreden? Laat het weten aan het onthaal. Wij nemen uw klacht ernstig.",
        introduction=(
            Paragraph(
                html="<p>U mag klagen over een activiteit, een dienst, een medewerker of het gebouw. Dat kan aan het "
                "onthaal, met een mailtje of met een brief in de bus.</p>"
            ),
        ),
        body=(
            Paragraph(
                html="<p>De centrumleider bekijkt uw klacht en nodigt u uit voor een gesprek. U hoort ook wat we eraan doen, "
                "en op het adviesmoment vertellen we wat we uit klachten leerden.</p>"
            ),
        ),
        contact_role=Text(nl="de centrumleider", en="the head of the centre"),
        contact_email="klachten@delinde.example",
    ),
)
