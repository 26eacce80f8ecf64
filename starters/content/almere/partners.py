"""With whom De Schoor works, from the whole city to one street."""

from starters.domain.content import Paragraph, Partner, PartnersPage, Prose, Text

PARTNERS = (
    Partner(
        slug="gemeente",
        name=Text(nl="De gemeente Almere", en="The municipality of Almere"),
        together=Text(
            nl="De gemeente geeft de opdracht. Wij vertellen wat bewoners willen, ook als dat niet past in het plan.",
            en="The municipality commissions. We tell what residents want, also when it does not fit the plan.",
        ),
    ),
    Partner(
        slug="scholen",
        name=Text(nl="Scholen en kinderopvang", en="Schools and child care"),
        together=Text(
            nl="Na schooltijd zijn lokalen open voor de buurt. Ouders leren er elkaars taal en gewoonten kennen.",
            en="After hours classrooms are open to the neighbourhood. Parents get to know each other's language and habits.",
        ),
    ),
    Partner(
        slug="geloof",
        name=Text(nl="Kerken, moskeeën en tempels", en="Churches, mosques and temples"),
        together=Text(
            nl="Zij bereiken mensen die wij niet bereiken. Op feestdagen eten we bij elkaar.",
            en="They reach people we do not reach. On feast days we eat at each other's tables.",
        ),
    ),
    Partner(
        slug="sportservice",
        name=Text(nl="Sportservice Almere-West", en="Almere-West sports service"),
        together=Text(
            nl="Een docent van hen leidt Vrouwen in beweging. Wij zorgen voor de zaal en de kinderopvang.",
            en="Their coach leads Women on the move. We see to the room and the child care.",
        ),
    ),
    Partner(
        slug="corporaties",
        name=Text(nl="Woningcorporaties", en="Housing associations"),
        together=Text(
            nl="Samen lopen we de buurtschouw: wat is stuk, wat is vies, en wie maakt het?",
            en="Together we walk through the neighbourhood: what is broken, what is dirty, and who mends it?",
        ),
    ),
    Partner(
        slug="politie",
        name=Text(nl="De politie", en="The police"),
        together=Text(
            nl="De wijkagent zit aan tafel op elke gebiedsavond. U kunt daar zo naast gaan zitten.",
            en="The community officer is at every district evening. You can just sit down beside them.",
        ),
    ),
)

PARTNERS_PAGE = PartnersPage(
    slug="partners",
    title="Onze partners",
    summary="Een stad maak je niet alleen. Met deze partners werken wij in alle stadsdelen.",
    introduction=(
        Paragraph(
            html="<p>We zoeken eerst wie er al mee bezig is. Daarna vragen we of wij mee mogen doen. Zo komt er niet iets "
            "naast te staan wat al goed loopt.</p>"
        ),
    ),
    en=Prose(
        title="Our partners",
        summary="Nobody makes a city alone. With these partners we work in all districts.",
        body=(
            Paragraph(
                html="<p>First we find out who is working on it already. Then we ask whether we may join in. So nothing is "
                "set up beside what works well.</p>"
            ),
        ),
    ),
)
