"""What residents of Losser can help with: the Vrijwilligerscentrale."""

from decimal import Decimal

from starters.domain.basics import Text
from starters.domain.helping import Helping, Role

HELPING = Helping(
    lead=Text(
        nl="De Vrijwilligerscentrale brengt mensen die willen helpen bij plekken waar hulp nodig is.",
        en="We bring people who want to help to places where help is needed.",
    ),
    introduction=Text(
        nl="Staat er niets bij wat bij u past? Kom dan naar ons spreekuur. Samen zoeken we iets dat u leuk vindt.",
        en="Nothing that suits you? Come and talk to us: together we look for something you like.",
    ),
    roles=(
        Role(
            slug="gastvrouw-kringhuis",
            title="Gastvrouw of gastheer in het Kringhuis",
            summary="U schenkt koffie, begroet wie binnenkomt en wijst de weg. U bent het eerste gezicht van het Kringhuis.",
            tasks="U zet koffie en thee klaar en maakt een praatje met wie binnenkomt. Weet iemand de weg niet? U brengt hem of haar naar de goede plek. Na afloop ruimt u samen op.",
            when="op maandagochtend van half tien tot twaalf uur",
            hours_a_week=Decimal("2.5"),
            venue="kringhuis",
            themes=("sociaal-cultureel-werk", "vrijwilligerscentrale"),
            gains=("koffie en thee", "vergoeding van uw reis", "een cursus gastvrijheid"),
            training="U loopt eerst twee keer mee. Daarna volgt u een middag over gastvrij ontvangen.",
            dutch_needed=True,
            activities=("koffie-op-maandag",),
            contact_role="bemiddelaar van de Vrijwilligerscentrale",
            contact_email="vrijwilligers@cluster-losser.example",
            places=2,
            drawing="koffie",
            drawing_alt="Een vrouw schenkt koffie in voor twee gasten.",
        ),
        Role(
            slug="koken-voor-de-eettafel",
            title="Koken voor de Eettafel Overdinkel",
            summary="U kookt met een ploeg van vier voor twintig dorpsgenoten. Daarna schuift u zelf aan.",
            tasks="U doet de boodschappen of u kookt: u kiest zelf. U kookt met vier mensen een gewone maaltijd van drie gangen. Afwassen doet de andere ploeg.",
            when="één keer in de maand, van drie uur tot zeven uur",
            hours_a_week=Decimal(1),
            venue="de-grenspaal",
            themes=("sociaal-cultureel-werk", "welzijn-ouderen"),
            gains=("u eet gratis mee", "vergoeding van wat u voor de groep koopt"),
            training="De kok van de ploeg leert u koken voor veel mensen en schoon werken in de keuken.",
            effort="middle",
            activities=("eettafel-overdinkel",),
            initiatives=("samen-eten-in-overdinkel",),
            contact_role="planner van de eettafel",
            contact_email="eettafel@cluster-losser.example",
            places=2,
            drawing="koken",
            drawing_alt="Twee mensen koken samen in een grote pan.",
        ),
        Role(
            slug="goedemorgen-bellen",
            title="Goedemorgen bellen",
            summary="U belt op een vaste ochtend met mensen die alleen wonen. Een praatje van vijf minuten is genoeg.",
            tasks="U krijgt een lijst van ten hoogste vijf mensen. U belt hen en vraagt hoe het gaat. Maakt u zich zorgen om iemand? Dan belt u de planner. U lost het niet alleen op.",
            when="één ochtend in de week, tussen half negen en half tien",
            hours_a_week=Decimal(1),
            neighbourhood="losser",
            themes=("welzijn-ouderen",),
            gains=("wij betalen het bellen", "elk jaar een dag uit met de hele belkring"),
            training="U begint samen met een ander. Twee keer per jaar praten de bellers met elkaar over wat ze meemaken.",
            company="alone",
            dutch_needed=True,
            certificate=True,
            activities=("belkring-goedemorgen",),
            contact_role="planner van de belkring",
            contact_email="belkring@cluster-losser.example",
            drawing="telefoon",
            drawing_alt="Iemand zit in een stoel en belt.",
        ),
    ),
)
