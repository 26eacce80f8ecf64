"""Privacy, accessibility, complaints and ANBI of a site of one's own. Pure.

What is true of each organisation is published at once; what only the organisation can promise or know is a draft.
"""

from starters.domain.basics import Heading, Paragraph, Text
from starters.domain.duties import Anbi, Complaints, Duties, Duty


def new_duties(who: str, *, flemish: bool) -> Duties:
    """Write them for the organisation called ``who``; a Dutch one may be an ANBI."""
    return Duties(
        privacy=Duty(
            slug="privacy",
            title="Privacy",
            summary=f"Wat de website van {who} van u bewaart, waarvoor en tot wanneer."[:200],
            introduction=(
                Paragraph(
                    html="<p>U kunt deze website lezen zonder dat wij weten wie u bent. Stuurt u een idee in? Dan zien "
                    "alleen onze medewerkers uw gegevens, om u te kunnen antwoorden.</p>"
                ),
            ),
        ),
        accessibility=Duty(
            slug="toegankelijkheid",
            title="Toegankelijkheid",
            summary="Iedereen moet deze website kunnen gebruiken. Hier staat hoe ver we zijn.",
        ),
        complaints=Complaints(
            slug="klachten",
            title="Klachten",
            summary="Gaat er iets niet goed? Zeg het ons.",
            introduction=(
                Paragraph(html="<p>Schrijf hier waarover mensen kunnen klagen, en hoe: bellen, mailen of komen.</p>"),
            ),
            body=(
                Heading(text="Wat er dan gebeurt"),
                Paragraph(html="<p>Schrijf hier wie de klacht leest, of er een gesprek is, en wie beslist.</p>"),
            ),
            draft=True,
        ),
        anbi=None if flemish else _anbi(who),
    )


def _anbi(who: str) -> Anbi:
    return Anbi(
        slug="anbi",
        title="ANBI",
        summary=f"Wat de Belastingdienst {who} vraagt te laten zien."[:200],
        legal_name=who,
        goal="<p>Schrijf hier het doel uit uw statuten.</p>",
        policy="<p>Schrijf hier wat u doet, waar het geld vandaan komt en waar het heen gaat.</p>",
        board=(
            Text(nl="Voorzitter", en="Chair"),
            Text(nl="Secretaris", en="Secretary"),
            Text(nl="Penningmeester", en="Treasurer"),
        ),
        pay_policy="<p>Schrijf hier wat het bestuur krijgt, en welke cao voor medewerkers geldt.</p>",
        draft=True,
    )
