"""What residents of the five villages started."""

from starters.domain.content import Initiative, Update

INITIATIVES = (
    Initiative(
        slug="samen-eten-in-overdinkel",
        title="Samen eten in Overdinkel",
        summary="Buren koken om de beurt voor elkaar. Elke woensdag zitten er ongeveer dertig mensen aan tafel.",
        need="Veel mensen in Overdinkel aten alleen. Sommigen kookten daardoor niet meer.",
        approach="Zes kleine ploegen koken om de beurt. Wie slecht ter been is, wordt opgehaald door een buur.",
        audience="Iedereen die graag met anderen eet",
        neighbourhood="overdinkel",
        themes=("opbouwwerk", "welzijn-ouderen"),
        where="Dorpshuis De Grenspaal",
        when="elke woensdag tussen de middag",
        help_wanted=("hands",),
        stage="running",
        carried_by="de koks van de Dorpshof",
        updates=(
            Update(
                days_ago=230, text="Vier buren vertelden hun idee aan onze opbouwwerker, bij hen aan de keukentafel."
            ),
            Update(days_ago=190, text="De beheerder van het dorpshuis wil de keuken op woensdag gratis uitlenen."),
            Update(days_ago=150, text="De eerste maaltijd! Er kwamen zeventien mensen en de soep was op."),
            Update(
                days_ago=20, text="Er is een zesde kookploeg. Nu hoeft niemand vaker dan eens in de zes weken te koken."
            ),
        ),
        activities=("eettafel-overdinkel",),
        drawing="soep",
        drawing_alt="Mensen zitten om een grote pan soep.",
    ),
    Initiative(
        slug="bankje-bij-de-grens",
        title="Een bankje bij de grens",
        summary="Bewoners van Glane willen een bank en een boom op de plek waar veel mensen langs wandelen.",
        need="Wie oud is of slecht loopt, kan onderweg nergens rusten. Daarom blijven mensen thuis.",
        approach="De groep kiest een plek, praat met de gemeente en bouwt de bank zelf, met hulp van het Gilde.",
        audience="Wandelaars en buren van elke leeftijd",
        neighbourhood="glane",
        themes=("opbouwwerk", "gildeproject"),
        where="langs het wandelpad in Glane",
        help_wanted=("money", "hands", "things"),
        stage="planning",
        carried_by="Wandelvrienden Glane",
        updates=(
            Update(days_ago=75, text="Het idee kwam binnen. We liepen samen de route en telden vijf goede plekken."),
            Update(days_ago=40, text="Alle buren langs het pad kregen een briefje. Bijna iedereen is voor."),
            Update(
                days_ago=9,
                text="Het plan ligt bij de gemeente. Twee gildemeesters maken alvast een tekening van de bank.",
            ),
        ),
        drawing="wandelen",
        drawing_alt="Mensen van verschillende leeftijden wandelen samen buiten.",
    ),
    Initiative(
        slug="ruilkast-beuningen",
        title="Ruilkast Beuningen",
        summary="Een kast naast de zaal waar u boeken, speelgoed en potten jam ruilt. Bewoners zorgen er zelf voor.",
        need="Mensen gooiden goede spullen weg, terwijl een ander ze kon gebruiken.",
        approach="Elke week ruimt een ander huishouden de kast op. Wat kapot is, gaat eruit.",
        audience="Iedereen in Beuningen en wie erlangs fietst",
        neighbourhood="beuningen",
        themes=("opbouwwerk",),
        where="naast De Schuurzaal",
        when="altijd open",
        stage="independent",
        carried_by="de bewoners van het Kerkepad",
        outcome="De kast staat er en wordt elke dag gebruikt. Cluster is niet meer nodig: de bewoners hebben een eigen "
        "rooster en een spaarpot voor verf.",
        updates=(
            Update(days_ago=310, text="Een bewoner vroeg of er ergens plaats was voor een kast."),
            Update(days_ago=265, text="De kast is klaar. Jongeren uit het dorp hebben hem geschilderd."),
            Update(days_ago=95, text="De bewoners regelen alles zelf. Wij kijken er met plezier naar."),
        ),
        drawing="ruilen",
        drawing_alt="Twee mensen bij een ruilkast met boeken.",
    ),
    Initiative(
        slug="muziekkelder-de-lutte",
        title="Een muziekkelder voor jongeren",
        summary="Drie jongeren zoeken een plek in De Lutte waar zij hard mogen oefenen zonder dat iemand er last van heeft.",
        need="Thuis oefenen kan niet: de buren horen alles.",
        approach="De jongerenwerker zoekt met de jongeren een ruimte. Zij maken samen afspraken over geluid.",
        audience="Jongeren van 12 tot 20 jaar",
        neighbourhood="de-lutte",
        themes=("ambulant-jongerenwerk",),
        help_wanted=("space", "things"),
        stage="exploring",
        carried_by="drie muzikanten uit De Lutte",
        updates=(
            Update(days_ago=24, text="Het idee is geplaatst. We gaan met de jongeren langs twee lege schuren."),
            Update(days_ago=5, text="Eén schuur is te vochtig. De andere mogen we een middag proberen."),
        ),
        drawing="muziek",
        drawing_alt="Mensen zingen samen.",
    ),
)
