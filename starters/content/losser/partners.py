"""With whom Stichting Cluster works: one partner for each world that welfare work brings together."""

from starters.domain.content import Paragraph, Partner, PartnersPage, Prose, Text

PARTNERS = (
    Partner(
        slug="wonen",
        name=Text(nl="De woningcorporaties", en="The housing associations"),
        together=Text(
            nl="Wij gaan samen langs bij nieuwe huurders. Zo kennen zij meteen iemand in hun kern.",
            en="Together we visit new tenants, so that they know somebody in their village from the start.",
        ),
    ),
    Partner(
        slug="veiligheid",
        name=Text(nl="De politie en de handhavers", en="The police and wardens"),
        together=Text(
            nl="De wijkagent en onze jongerenwerker lopen samen hun ronde. Eerst praten, dan pas een boete.",
            en="The local policeman and our youth worker walk their round together. Talk first, fine later.",
        ),
    ),
    Partner(
        slug="winkeliers",
        name=Text(nl="Winkels en kleine bedrijven", en="Shops and small businesses"),
        together=Text(
            nl="Zij hangen het weekoverzicht op en bieden proefplekken aan voor wie weer wil werken.",
            en="They put up our week sheet and offer trial places to people who want to work again.",
        ),
    ),
    Partner(
        slug="scholen",
        name=Text(nl="De scholen", en="The schools"),
        together=Text(
            nl="Op school horen ouders van de opvoedkoffie. Jongeren horen er van De Deel.",
            en="At school we tell parents about the parents' coffee, and young people about De Deel.",
        ),
    ),
    Partner(
        slug="zorg",
        name=Text(nl="Huisartsen en thuiszorg", en="Doctors and home care"),
        together=Text(
            nl="In het Sociaal Team zitten we met hen aan één tafel. U vertelt uw verhaal maar één keer.",
            en="In the social team we sit at one table with them. You tell your story only once.",
        ),
    ),
    Partner(
        slug="verenigingen",
        name=Text(nl="Sportclubs, koren en muziekkorpsen", en="Sports clubs, choirs and bands"),
        together=Text(
            nl="Zij stellen hun gebouw open en nemen mensen mee die anders thuisblijven.",
            en="They open their buildings and take along people who would otherwise stay at home.",
        ),
    ),
)

PARTNERS_PAGE = PartnersPage(
    slug="partners",
    title="Onze partners",
    summary="Welzijn is niet van ons alleen. Deze partners doen mee, in alle vijf de kernen.",
    introduction=(
        Paragraph(
            html="<p>Wonen, veiligheid, winkels, school, zorg en vrije tijd: alles raakt aan hoe het met u gaat. Daarom "
            "zoeken wij bij elke vraag eerst wie er al iets doet. Daar sluiten we bij aan.</p>"
        ),
    ),
    en=Prose(
        title="Our partners",
        summary="Welfare is not ours alone. These partners take part, in all five villages.",
        body=(
            Paragraph(
                html="<p>Housing, safety, shops, school, care and leisure: all of it matters to how you are. So with each "
                "question we first look who is doing something already, and join in.</p>"
            ),
        ),
    ),
)
