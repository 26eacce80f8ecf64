"""With whom Pluspunt works: SCw first, then the worlds its policy plan names."""

from starters.domain.content import Paragraph, Partner, PartnersPage, Prose, Text

PARTNERS = (
    Partner(
        slug="scw",
        name=Text(nl="SCw"),
        together=Text(
            nl="Met SCw bouwen we aan één brede organisatie. De balie en de cursussen doen we al samen.",
            en="With SCw we build one broad organisation. Desk and courses we already run together.",
        ),
    ),
    Partner(
        slug="zorg",
        name=Text(nl="Huisartsen en wijkverpleging", en="Doctors and district nurses"),
        together=Text(
            nl="Zij zien wie eenzaam is en vertellen over onze groepen. Wij vertellen hun wat we in de wijk zien.",
            en="They notice who is lonely and tell them about our groups. We tell them what we see in the neighbourhood.",
        ),
    ),
    Partner(
        slug="sport",
        name=Text(nl="Sportverenigingen in Leiderdorp", en="Sports clubs in Leiderdorp"),
        together=Text(
            nl="Hun begeleiders lopen mee met Wandelen met de wijk. Bij hen kunt u daarna verder.",
            en="Their coaches walk along with our walking group. With them you can go on afterwards.",
        ),
    ),
    Partner(
        slug="cultuur",
        name=Text(nl="Bibliotheek en muziekonderwijs", en="Library and music school"),
        together=Text(
            nl="De bibliotheek brengt boeken naar het taalcafé. Leerlingen met een instrument spelen in de wijk.",
            en="The library brings books to the language café. Music pupils play in the neighbourhood.",
        ),
    ),
    Partner(
        slug="scholen",
        name=Text(nl="De scholen", en="The schools"),
        together=Text(
            nl="Op het schoolplein staan we elke maand een ochtend, met koffie voor de ouders.",
            en="One morning a month we stand in the schoolyard with coffee for the parents.",
        ),
    ),
    Partner(
        slug="gemeente",
        name=Text(nl="De gemeente", en="The municipality"),
        together=Text(
            nl="De gemeente geeft de opdracht en het geld. Wij laten zien wat ermee gebeurt.",
            en="The municipality commissions and pays. We show what is done with it.",
        ),
    ),
)

PARTNERS_PAGE = PartnersPage(
    slug="samenwerken",
    title="Samenwerken",
    summary="SCw, zorg, sport, cultuur en de gemeente: samen komen we verder dan alleen.",
    introduction=(
        Paragraph(
            html="<p>Beter samenwerken is een van onze speerpunten. Met deze partners hebben we vaste afspraken. Zo vult "
            "het aanbod elkaar aan, en valt er niemand tussenuit.</p><p>Wij geven zelf geen persoonlijke hulp. Hebt u "
            "die nodig? Dan lopen we met u mee tot u bij de goede persoon bent.</p>"
        ),
    ),
    en=Prose(
        title="Working together",
        summary="SCw, care, sport, culture and the municipality: together we get further.",
        body=(
            Paragraph(
                html="<p>Better cooperation is one of our priorities. With these partners we have standing agreements, so "
                "that nobody falls between two stools.</p><p>We give no individual help ourselves. If you need it, we walk "
                "with you until you are with the right person.</p>"
            ),
        ),
    ),
)
