"""With whom Welzaam works: kinds of organisation that every neighbourhood has, and those its agenda names."""

from starters.domain.content import Partner, Text

PARTNERS = (
    Partner(
        slug="bibliotheek",
        name=Text(nl="Bibliotheek in de Buurt", en="Neighbourhood library"),
        together=Text(
            nl="Zij helpen u elke donderdag in De Schakel met uw telefoon of computer.",
            en="Each Thursday the library helps people with their phone or computer at De Schakel.",
        ),
    ),
    Partner(
        slug="taalhuis",
        name=Text(nl="Taalhuis West", en="Language house West"),
        together=Text(
            nl="Het Taalhuis vindt vrijwilligers voor het taalcafé. Wij vinden de ruimte en de mensen die willen oefenen.",
            en="The Language house finds volunteers for the language café. We find the room, and people who want to practise.",
        ),
    ),
    Partner(
        slug="werkbank",
        name=Text(nl="Stichting De Werkbank", en="De Werkbank foundation"),
        together=Text(
            nl="De Werkbank nam het repaircafé van bewoners over en houdt het draaiend.",
            en="De Werkbank took over the repair café from residents and keeps it going.",
        ),
    ),
    Partner(
        slug="sportclub",
        name=Text(nl="Sportclub In Beweging", en="Sports club In Beweging"),
        together=Text(
            nl="De sportclub leidt het bewegen op een stoel en doet mee aan Vreedzame Wijk.",
            en="The sports club leads the chair exercises and takes part in Vreedzame Wijk.",
        ),
    ),
    Partner(
        slug="scholen",
        name=Text(nl="De basisscholen", en="The primary schools"),
        together=Text(
            nl="Kinderen leren er hoe zij een ruzie zelf oplossen. Wij doen in de buurt hetzelfde.",
            en="With the schools we agree on how children settle quarrels themselves.",
        ),
    ),
    Partner(
        slug="kerken",
        name=Text(nl="De kerken in Vleuten-De Meern", en="The churches of Vleuten-De Meern"),
        together=Text(
            nl="De kerken kennen veel mensen die alleen zijn. Samen zorgen we dat er iemand aanbelt.",
            en="The churches know many people who are alone. Together we see to it that somebody rings their bell.",
        ),
    ),
)
