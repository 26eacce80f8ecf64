"""What Stichting Cluster does for people, field by field. Most of it happens in the village itself."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Heading, Hours, Paragraph, Price, Service, ServiceProse, Statement, Steps, Text

FREE = Text(nl="gratis", en="free")

SERVICES = (
    Service(
        slug="vraag-aan-het-sociaal-team",
        title="Uw vraag aan het Sociaal Team",
        summary="Zorgen over geld, gezondheid, werk of thuis? Het Sociaal Team in uw kern kijkt samen met u wat helpt.",
        audience="alle inwoners van de vijf kernen",
        booking="Loop binnen op het spreekuur, of vraag het Sociaal Team om bij u te komen.",
        price_note=FREE,
        times=(Hours(days=("TU",), opens=time(13), closes=time(15)),),
        times_note=Text(nl="op afspraak ook in een andere kern", en="by appointment in another village too"),
        venue="de-grenspaal",
        contact_role=Text(nl="het Sociaal Team", en="the social team"),
        contact_email="sociaalteam@cluster-losser.example",
        drawing="losser-kern",
        drawing_alt="Een dorp met een kerk, twee huizen en bomen bij een beek.",
        body=(
            Heading(text="Zo werkt het"),
            Paragraph(
                html="<p>U praat met één vaste persoon. Die kent de weg bij de gemeente, de huisarts en de woningbouw. "
                "Samen maakt u een lijstje: wat doet u zelf, wie uit uw buurt kan helpen, en wat doen wij?</p>"
            ),
            Heading(text="Wie komt dat te weten?"),
            Paragraph(
                html="<p>Niemand, als u dat niet wilt. We bellen pas met een ander als u dat goed vindt. U mag erbij "
                "zitten als we bellen.</p>"
            ),
        ),
        en=ServiceProse(
            title="Your question to the social team",
            summary="Worries about money, health, work or home? The social team in your village looks with you at what helps.",
            audience="everyone who lives in one of the five villages",
            booking="Walk in during the hours, or ask the social team to come to you.",
            drawing_alt="A village with a church, two houses and trees by a brook.",
            body=(
                Paragraph(
                    html="<p>You talk to one person, who knows the municipality, the doctors and the housing "
                    "association. Together you make a list: what do you do, who can help, what do we do? We call "
                    "nobody without your consent.</p>"
                ),
            ),
        ),
    ),
    Service(
        slug="meedenken-over-uw-dorp",
        title="Meedenken over uw dorp",
        summary="U wilt iets beter maken in uw straat of kern. De opbouwwerker helpt u op weg, van idee tot eerste dag.",
        audience="bewoners, buurtverenigingen en dorpsraden",
        booking="Stuur uw idee in via deze site. De opbouwwerker komt naar u toe.",
        price_note=FREE,
        times_note=Text(nl="ook 's avonds en in het weekend", en="evenings and weekends too"),
        contact_role=Text(nl="de opbouwwerker", en="the community worker"),
        contact_email="opbouwwerk@cluster-losser.example",
        drawing="ruilen",
        drawing_alt="Twee mensen zetten spullen in een ruilkast.",
        body=(
            Steps(
                heading="Waar helpt de opbouwwerker bij?",
                items=(
                    Statement(title="Mensen vinden", text="Wie in uw kern wil hetzelfde als u?"),
                    Statement(title="De weg wijzen", text="Wie beslist hierover, en hoe vraagt u dat?"),
                    Statement(title="Een plek of wat geld zoeken", text="Een schuur, een zaal, een klein potje."),
                    Statement(title="Weer weggaan", text="Als u het zelf kunt, hoeft u ons niet meer te bellen."),
                ),
            ),
        ),
        en=ServiceProse(
            title="A plan for your village",
            summary="You want to improve your street or village. Our community worker helps you from idea to first day.",
            audience="residents, neighbourhood clubs and village councils",
            booking="Hand in your idea on this site. The community worker comes to you.",
            drawing_alt="Two people put things into an exchange cupboard.",
        ),
    ),
    Service(
        slug="vragen-over-opvoeden",
        title="Vragen over opvoeden",
        summary="Uw kind slaapt slecht, luistert niet of zit steeds op het scherm. U praat erover met iemand die luistert.",
        audience="ouders en opvoeders met kinderen tot 18 jaar",
        booking="Kom naar de opvoedkoffie in De Lutte, of stuur een e-mail voor een gesprek bij u thuis.",
        price_note=FREE,
        venue="de-deel",
        contact_role=Text(nl="de opvoedadviseur", en="the parenting adviser"),
        contact_email="opvoeden@cluster-losser.example",
        drawing="kinderen",
        drawing_alt="Drie kinderen spelen met een bal.",
        body=(
            Paragraph(
                html="<p>Bijna elke ouder twijfelt wel eens. Meestal is één gesprek genoeg, of de raad van een andere "
                "ouder. Is er meer nodig? Dan gaat de adviseur met u mee naar iemand die meer kan doen.</p>"
            ),
        ),
        en=ServiceProse(
            title="Questions about raising children",
            summary="Your child sleeps badly, does not listen or is glued to a screen. You talk with somebody who listens.",
            audience="parents and carers of children up to 18",
            booking="Come to the parents' coffee in De Lutte, or send an e-mail for a talk at your home.",
            drawing_alt="Three children play with a ball.",
        ),
    ),
    Service(
        slug="huisbezoek-voor-ouderen",
        title="Bezoek aan huis voor ouderen",
        summary="Woont u alleen en is het stil in huis? Er komt iemand langs. Met een praatje, en met raad als u dat wilt.",
        audience="inwoners van 75 jaar en ouder, en wie jonger is en weinig buiten komt",
        booking="Vraag het zelf aan, of laat een buur of familielid het doen. Wij bellen eerst om kennis te maken.",
        price_note=FREE,
        contact_role=Text(nl="de ouderenadviseur", en="the adviser for older people"),
        contact_email="ouderen@cluster-losser.example",
        drawing="telefoon",
        drawing_alt="Twee mensen bellen met elkaar.",
        body=(
            Paragraph(
                html="<p>De ouderenadviseur komt één keer praten. Wat gaat goed? Wat mist u? Wilt u vaker bezoek, dan "
                "zoeken we een vrijwilliger uit uw eigen kern. Die komt daarna om de week.</p>"
            ),
            Heading(text="Liever aan de telefoon?"),
            Paragraph(html="<p>Doe dan mee met de Belkring Goedemorgen. Die staat in de agenda.</p>"),
        ),
        en=ServiceProse(
            title="A visit at home for older people",
            summary="Do you live alone and is the house quiet? Somebody drops in for a chat, and for advice if you like.",
            audience="residents of 75 and older, and younger ones who seldom get out",
            booking="Ask for it yourself, or have a neighbour or relative do so. We call first to get acquainted.",
            drawing_alt="Two people are on the phone with each other.",
        ),
    ),
    Service(
        slug="leren-van-een-gildelid",
        title="Leren van een gildelid",
        summary="Naaien, snoeien, rekenen of foto’s bewerken: een gildelid met ervaring leert het u, één op één.",
        audience="iedereen die iets wil leren",
        booking="Vertel op donderdagmiddag in het Kringhuis wat u wilt leren, of stuur een e-mail.",
        prices=(Price(name=Text(nl="voor vijf keer", en="for five times"), amount=Decimal("10.00")),),
        price_note=Text(nl="materiaal betaalt u zelf", en="you pay for materials yourself"),
        times=(Hours(days=("TH",), opens=time(13, 30), closes=time(16)),),
        venue="kringhuis",
        contact_role=Text(nl="het Gilde", en="the guild"),
        contact_email="gilde@cluster-losser.example",
        drawing="losser-gilde",
        drawing_alt="Een oude man en een jonge vrouw timmeren samen een vogelhuis.",
        body=(
            Paragraph(
                html="<p>Een gildelid is geen leraar, maar iemand die een vak of hobby goed kent en er graag over "
                "vertelt. U spreekt samen af waar en wanneer. Het Gilde vraagt na twee keer of het klikt.</p>"
            ),
            Heading(text="Hebt u zelf iets te leren aan een ander?"),
            Paragraph(html="<p>Word dan gildelid. Een diploma is niet nodig, geduld wel.</p>"),
        ),
        en=ServiceProse(
            title="Learn from a guild member",
            summary="Sewing, pruning, sums or editing photos: an experienced guild member teaches you, one to one.",
            audience="everyone who wants to learn something",
            booking="Tell us at the Kringhuis on Thursday afternoon what you want to learn, or send an e-mail.",
            drawing_alt="An old man and a young woman build a nesting box together.",
        ),
    ),
    Service(
        slug="stap-voor-stap-meedoen",
        title="Stap voor stap meedoen",
        summary="Lang niet gewerkt? Begin met één dagdeel in de werkplaats. Daarna kijkt u samen met ons verder.",
        audience="inwoners zonder betaald werk",
        booking="Loop vrijdagochtend binnen in de werkplaats. U mag eerst alleen kijken.",
        price_note=Text(nl="gratis; koffie en soep horen erbij", en="free, coffee and soup included"),
        times=(Hours(days=("FR",), opens=time(9, 30), closes=time(12)),),
        venue="kringhuis",
        contact_role=Text(nl="de begeleider van de werkplaats", en="the supervisor of the workshop"),
        contact_email="werkplaats@cluster-losser.example",
        drawing="repareren",
        drawing_alt="Een man schroeft aan een broodrooster. Een vrouw met een bril kijkt mee.",
        body=(
            Paragraph(
                html="<p>U kiest wat u doet: hout, fietsen, koken of de tuin. Na zes weken vragen we hoe het bevalt. De "
                "een wil meer uren, de ander een cursus of een proefplek bij een bedrijf. Blijven zoals het is, mag "
                "ook.</p>"
            ),
        ),
        en=ServiceProse(
            title="Take part, step by step",
            summary="Out of work for long? Begin with half a day in our workshop. After that we look further together.",
            audience="residents without paid work",
            drawing_alt="A man works on a toaster. A woman with glasses looks on.",
            booking="Walk into the workshop on Friday morning. You may just watch first.",
        ),
    ),
    Service(
        slug="vrijwilligers-voor-uw-vereniging",
        title="Vrijwilligers voor uw vereniging",
        summary="Zoekt uw club een penningmeester, een chauffeur of handen voor één dag? Wij helpen zoeken.",
        audience="verenigingen, kerken en scholen in de gemeente Losser",
        booking="Kom op donderdag naar het spreekuur in het Kringhuis, of stuur een e-mail.",
        price_note=FREE,
        times=(Hours(days=("TH",), opens=time(10), closes=time(12)),),
        venue="kringhuis",
        contact_role=Text(nl="de Vrijwilligerscentrale", en="the volunteer centre"),
        contact_email="vrijwilligers@cluster-losser.example",
        drawing="feest",
        drawing_alt="Drie mensen aan een lange tafel onder gekleurde vlaggetjes.",
        body=(
            Paragraph(
                html="<p>We maken met u een korte oproep: wat is het werk, hoeveel tijd kost het, en wat is er leuk aan? "
                "Een goede oproep doet de helft van het werk.</p>"
            ),
        ),
        en=ServiceProse(
            title="Volunteers for your club",
            summary="Does your club need a treasurer, a driver or hands for one day? We help you look.",
            audience="clubs, churches and schools in the municipality of Losser",
            drawing_alt="Three people at a long table under coloured bunting.",
            booking="Come to our Thursday hours at the Kringhuis, or send an e-mail.",
        ),
    ),
)
