"""The ten priorities of Pluspunt's policy plan 2016-2018, in the order of the plan."""

from starters.domain.content import Priority, Text

PRIORITIES = (
    Priority(
        slug="sociaal-domein",
        name=Text(nl="Meebewegen met het sociaal domein", en="Move with the social domain"),
        text=Text(
            nl="De zorg en hulp in Nederland veranderen. Pluspunt verandert mee en kijkt elk jaar wat inwoners nu van ons "
            "nodig hebben.",
            en="Care and support are changing. Pluspunt changes with them and asks each year what residents need now.",
        ),
    ),
    Priority(
        slug="voorkomen-en-signaleren",
        name=Text(nl="Problemen voorkomen en op tijd zien", en="Prevent problems and see them in time"),
        text=Text(
            nl="Wij zijn er vóórdat het misgaat. We letten op signalen en geven ze door. Ons aanbod is altijd voor groepen: "
            "voor persoonlijke hulp wijzen we u de weg.",
            en="We are there before things go wrong. We notice signals and pass them on. What we offer is always for groups: "
            "for individual help we show you the way.",
        ),
    ),
    Priority(
        slug="brede-organisatie",
        name=Text(nl="Samen met SCw één brede organisatie bouwen", en="Build a broad organisation together with SCw"),
        text=Text(
            nl="Met onze partner SCw bouwen we aan een brede welzijnsorganisatie. Dan hoeft u niet te weten wie wat doet: "
            "één deur is genoeg.",
            en="With our partner SCw we build a broad welfare organisation. You need not know who does what: one door is enough.",
        ),
    ),
    Priority(
        slug="voor-iedereen",
        name=Text(
            nl="Voor iedereen, vooral voor wie kwetsbaar is", en="For everyone, above all for vulnerable residents"
        ),
        text=Text(
            nl="Elke inwoner van Leiderdorp is welkom. We doen een stap extra voor mensen voor wie meedoen niet vanzelf gaat.",
            en="Every resident of Leiderdorp is welcome. We go one step further for people who find it hard to take part.",
        ),
    ),
    Priority(
        slug="beter-samenwerken",
        name=Text(nl="Beter samenwerken", en="Better cooperation"),
        text=Text(
            nl="We werken nauwer samen met zorg, sport, cultuur en de gemeente. Zo vult het aanbod elkaar aan en valt er "
            "niemand tussenuit.",
            en="We work more closely with care, sport, culture and the municipality, so that nobody falls between two stools.",
        ),
    ),
    Priority(
        slug="iedereen-doet-mee",
        name=Text(nl="Een samenleving waarin iedereen meedoet", en="An inclusive society"),
        text=Text(
            nl="We zorgen voor ontmoetingsplekken waar u zo binnenloopt en bereiken ook mensen die ons nog niet kennen. Wie "
            "iets wil doen voor een ander, kiest uit veel soorten vrijwilligerswerk.",
            en="We run meeting points that are easy to walk into, and reach people who do not know us yet. There is a wide "
            "choice of volunteer work.",
        ),
        evidence="<p>De deur van het Plushuis staat elke werkdag open. Wie binnenkomt voor koffie, blijft vaak om te helpen.</p>",
    ),
    Priority(
        slug="eigen-kracht",
        name=Text(nl="Eigen kracht en de kracht van de buurt", en="Own strength and the strength of the neighbourhood"),
        text=Text(
            nl="Mensen en buurten kunnen veel zelf. Hebt u een plan voor uw straat of wijk? Wij steunen initiatieven van "
            "bewoners met raad, ruimte en contacten.",
            en="People and neighbourhoods can do a lot themselves. We support citizens' initiatives with advice, space and "
            "contacts.",
        ),
        evidence="<p>Bewoners begonnen zelf met varen, tuinieren en repareren. Twee van die groepen hebben ons niet meer nodig. Daar zijn we trots op.</p>",
    ),
    Priority(
        slug="zichtbaar-in-de-wijk",
        name=Text(nl="Zichtbaar en aanwezig in de wijk", en="Visible and present in the neighbourhood"),
        text=Text(
            nl="U ziet ons niet alleen in een gebouw, maar ook op het plein, bij de winkels en op school. U kent ons gezicht "
            "voordat u een vraag hebt.",
            en="You see us not only in a building, but in the square, at the shops and at school. You know our faces before "
            "you have a question.",
        ),
    ),
    Priority(
        slug="gezond",
        name=Text(nl="Gezond: minder eenzaam, meer bewegen", en="Health: less loneliness, more exercise"),
        text=Text(
            nl="Wie mensen om zich heen heeft en genoeg beweegt, voelt zich beter. Daarom gaan ontmoeten en bewegen bij ons "
            "vaak samen.",
            en="People who have company and move enough feel better. So meeting and moving often go together here.",
        ),
        evidence="<p>Wandelen eindigt bij ons altijd met koffie. Deelnemers zeggen dat ze voor het wandelen kwamen en voor de mensen blijven.</p>",
    ),
    Priority(
        slug="kwaliteit",
        name=Text(nl="Kwaliteit die u kunt zien", en="Quality that shows"),
        text=Text(
            nl="We beginnen bij wat inwoners vragen. We laten zien wat ons werk voor de samenleving waard is en wat het "
            "verandert. En we letten erop dat het niet meer kost dan nodig.",
            en="We start from what residents ask for. We show the social value and the effect of our work, and keep costs "
            "reasonable.",
        ),
    ),
)
