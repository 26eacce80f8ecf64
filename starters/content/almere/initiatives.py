"""Three initiatives of residents of Almere."""

from starters.domain.content import Initiative, Update

INITIATIVES = (
    Initiative(
        slug="wereldkoor-poort",
        title="Wereldkoor Poort",
        summary="Twee buurvrouwen zongen elk in hun eigen taal. Nu is er een koor van veertig mensen uit dertien landen.",
        need="In Almere Poort komen steeds nieuwe mensen wonen. Zij spreken niet allemaal dezelfde taal, maar wilden "
        "elkaar wel leren kennen.",
        approach="We zingen liedjes uit elkaars jeugd. Wie een lied meebrengt, leert het de anderen. Na afloop eten we "
        "wat iedereen heeft meegenomen.",
        audience="Iedereen die wil zingen of luisteren, in welke taal ook.",
        neighbourhood="almere-poort",
        themes=("kleurrijk", "betrokken"),
        where="Het Poortgebouw in Almere Poort.",
        when="Elke zondag van 14.00 tot 16.00 uur.",
        help_wanted=("things",),
        stage="independent",
        carried_by="Wereldkoor Poort",
        outcome="Het koor heeft een eigen bestuur en betaalt de zaal zelf. Vijf leden zijn via het koor vrijwilliger "
        "geworden bij de taaltafel.",
        updates=(
            Update(days_ago=700, text="Twee buurvrouwen vragen of er een zaaltje vrij is op zondag."),
            Update(days_ago=420, text="Het koor treedt voor het eerst op. Er staan 25 mensen op het podium."),
            Update(days_ago=130, text="Er is een bestuur gekozen. Het koor gaat zelf verder."),
        ),
        activities=("wereldkoor",),
        drawing="muziek",
        drawing_alt="Drie mensen zingen met een liedboek in de hand.",
    ),
    Initiative(
        slug="groene-galerij",
        title="Groene galerij",
        summary="Bewoners van een flat in Almere Stad zetten bakken met planten op hun galerij. Elke verdieping kiest iets.",
        need="De galerijen zagen er kaal uit. Bewoners liepen snel door en kenden elkaar alleen van de lift.",
        approach="Elke verdieping krijgt drie bakken en kiest zelf wat erin komt: bloemen, kruiden of tomaten. We geven "
        "om de beurt water en letten op dat er genoeg ruimte blijft om te lopen.",
        audience="Alle bewoners van de flat.",
        neighbourhood="almere-stad",
        themes=("leefbaar-en-veilig", "vernieuwend"),
        where="Een flat bij het Weerwater.",
        when="Het hele jaar. In het voorjaar planten we samen.",
        help_wanted=("money", "things", "hands"),
        stage="running",
        carried_by="bewoners van vier verdiepingen",
        outcome="Op vier van de acht verdiepingen staan nu bakken. De brandweer heeft gekeken of het veilig is.",
        updates=(
            Update(days_ago=190, text="Op de begane grond staat de eerste bak. De munt groeit er al uit."),
            Update(days_ago=70, text="De brandweer heeft alles bekeken. Het mag, als er 1,20 meter vrij blijft."),
            Update(days_ago=18, text="De vierde verdieping doet mee. Ze hebben bloembollen geplant."),
        ),
        drawing="moestuin",
        drawing_alt="Een man geeft planten water. Een kind houdt een wortel vast.",
    ),
    Initiative(
        slug="fietsmaatjes-buiten",
        title="Fietsmaatjes in Buiten",
        summary="Een groep jongeren wil mensen die slecht lopen meenemen op een fiets met twee plaatsen.",
        need="Veel oudere bewoners van Almere Buiten komen bijna niet meer in de natuur, terwijl die heel dichtbij is.",
        approach="We zoeken een fiets waarop twee mensen naast elkaar zitten. Jongeren fietsen, de oudere bewoner kiest "
        "de route en vertelt.",
        audience="Mensen die niet meer zelf kunnen fietsen, en jongeren die tijd hebben.",
        neighbourhood="almere-buiten",
        themes=("sociaal-en-zorgzaam", "vernieuwend"),
        where="Vanaf De Regenboogkamer.",
        when="In het weekend, bij mooi weer.",
        help_wanted=("things", "money"),
        stage="exploring",
        carried_by="jongeren uit Almere Buiten",
        updates=(
            Update(days_ago=26, text="Drie jongeren vertellen over hun plan. We zoeken uit wat een duofiets kost."),
            Update(days_ago=6, text="Een zorginstelling wil haar fiets misschien uitlenen. We gaan samen kijken."),
        ),
        drawing="wijk-park",
        drawing_alt="Twee mensen op een bankje in het park, met een eend in het water.",
    ),
)
