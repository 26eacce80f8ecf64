"""What volunteers can do for De Linde, in Flemish."""

from decimal import Decimal

from starters.domain.basics import Text
from starters.domain.helping import Helping, Role

HELPING = Helping(
    lead=Text(
        nl="Zonder vrijwilligers draait De Linde niet. Wij volgen u op en zorgen voor vorming.",
        en="Without volunteers De Linde does not run. We look after you and train you.",
    ),
    introduction=Text(
        nl="Kom eerst eens kijken en drink een tas koffie mee. U kiest zelf wat u doet en hoe vaak. U bent verzekerd en u krijgt een vaste begeleider.",
        en="Come and have a cup of coffee first. You choose what you do and how often. You are insured, and somebody guides you.",
    ),
    roles=(
        Role(
            slug="opdienen-aan-tafel",
            title="Opdienen bij Samen aan tafel",
            summary="U dient de maaltijd op en maakt een babbel met wie aan tafel zit. Over de middag, één dag in de week.",
            tasks="U dekt de tafels, dient soep en hoofdschotel op en ruimt af. Er is tijd voor een babbel. De afwas doet de keuken.",
            when="één dag in de week, van elf tot twee uur",
            hours_a_week=Decimal(3),
            venue="de-linde",
            themes=("sociaal",),
            gains=("een warme maaltijd", "een verzekering", "een vrijwilligersfeest in het voorjaar"),
            training="U draait eerst drie keer mee. Daarna volgt u een korte vorming over hygiëne in de keuken.",
            effort="middle",
            activities=("samen-aan-tafel",),
            contact_role="keuken van De Linde",
            contact_email="keuken@delinde.example",
            places=2,
            drawing="dienstencentrum-maaltijd",
            drawing_alt="Een dampend bord op een gedekte tafel.",
        ),
        Role(
            slug="digihelper",
            title="Digihelper in het Digipunt",
            summary="U helpt buren met hun smartphone, tablet of computer. Geduld is belangrijker dan kennis.",
            tasks="U zit naast iemand en kijkt mee. U laat hem of haar zelf drukken en typen. Mails lezen, een afspraak maken, een foto doorsturen: daar gaat het meestal over.",
            when="op dinsdagnamiddag of donderdagvoormiddag",
            hours_a_week=Decimal("2.5"),
            venue="de-linde",
            themes=("educatief", "informatief"),
            gains=("koffie en gebak", "vorming over digitaal helpen", "een attest als u dat wenst"),
            training="U leert eerst mee met een ervaren digihelper. Moeilijke vragen bespreekt u samen.",
            effort="middle",
            company="either",
            dutch_needed=True,
            activities=("digipunt", "schermquiz"),
            contact_role="digihelper",
            contact_email="digipunt@delinde.example",
            places=3,
            drawing="digitaal",
            drawing_alt="Twee mensen kijken samen naar een tablet.",
        ),
        Role(
            slug="bezoeker-aan-huis",
            title="Op bezoek bij wie thuisblijft",
            summary="U gaat langs bij iemand die het huis niet meer uit kan. U leest voor, u kaart of u babbelt.",
            tasks="U bezoekt om de twee weken dezelfde persoon. U doet samen iets kleins: voorlezen, kaarten, een toertje in de tuin. Verzorgen of poetsen hoort er niet bij.",
            when="om de twee weken, op een moment dat voor allebei past",
            hours_a_week=Decimal(1),
            neighbourhood="centrum",
            themes=("sociaal",),
            gains=(
                "vergoeding van uw verplaatsing",
                "een verzekering",
                "twee keer per jaar een etentje met alle bezoekers",
            ),
            training="De coördinator gaat de eerste keer mee. U kunt haar altijd bellen. U volgt een vorming over luisteren en over wat u niet doorvertelt.",
            company="alone",
            dutch_needed=True,
            certificate=True,
            activities=("bezoek-aan-huis", "belronde"),
            contact_role="coördinator van de bezoekers",
            contact_email="thuis@delinde.example",
            places=4,
            drawing="dienstencentrum-bezoek",
            drawing_alt="Twee mensen zitten samen in een zetel met een boek.",
        ),
    ),
)
