"""The programme of De Linde: social, educational, informative, sports and cultural."""

from datetime import time
from decimal import Decimal

from starters.domain.content import Activity, Cancellation, Heading, Paragraph, Price, Prose, Rule, Text

REGULAR = Text(nl="gewoon", en="regular")
RAISED_ALLOWANCE = Text(nl="met verhoogde tegemoetkoming", en="with raised allowance")

ACTIVITIES = (
    Activity(
        slug="zitdag-maatschappelijk-werk",
        title="Zitdag maatschappelijk werk",
        summary="Een moeilijke brief of een vraag over een premie? Een maatschappelijk werker bekijkt het met u.",
        kind="spreekuur",
        body=(
            Paragraph(
                html="<p>U neemt een nummertje aan het onthaal en wacht met een koffie. Het gesprek is in een apart lokaal. "
                "Wij schrijven alleen iets op als u dat goed vindt.</p>"
            ),
        ),
        rules=(Rule(weekday="MO", start=time(9), end=time(11, 30)),),
        venue="de-linde",
        themes=("informatief",),
        audiences=("buurtbewoners", "mantelzorgers"),
        organiser="partner",
        organiser_name="Sociale dienst van Lindegem",
        participation="walk_in",
        contact_role="onthaal",
        contact_email="onthaal@delinde.example",
        bring="Uw brief en uw identiteitskaart.",
    ),
    Activity(
        slug="babbeltafel",
        title="Babbeltafel",
        summary="Koffie, taart en een babbel in de cafetaria. Kom alleen of breng iemand mee.",
        kind="koffie",
        body=(
            Paragraph(
                html="<p>Elke week heeft de tafel een ander gespreksonderwerp: de eerste schooldag, de mooiste reis, het lekkerste "
                "gerecht. Meepraten mag, luisteren ook.</p>"
            ),
        ),
        rules=(Rule(weekday="MO", start=time(14), end=time(16)),),
        venue="de-linde",
        themes=("sociaal",),
        audiences=("buurtbewoners", "senioren"),
        participation="walk_in",
        contact_role="onthaal",
        contact_email="onthaal@delinde.example",
        drawing="koffie",
        drawing_alt="Mensen drinken samen koffie aan een tafel.",
        en=Prose(
            title="Chat table",
            summary="Coffee, cake and a chat in our cafeteria. Come on your own or bring somebody.",
            body=(Paragraph(html="<p>Every week has another topic. You may talk, you may also just listen.</p>"),),
        ),
    ),
    Activity(
        slug="samen-aan-tafel",
        title="Samen aan tafel",
        summary="Een warm middagmaal met soep en dessert, in goed gezelschap. Inschrijven tot de dag ervoor om 10 uur.",
        kind="samen-eten",
        body=(
            Paragraph(
                html="<p>Onze kok houdt rekening met diabetes, zoutarm eten en gemalen eten. Zeg het wanneer u inschrijft. "
                "Aan de muzikale tafel zit u als u graag wat leven rond u hebt; in de hoek is het rustig.</p>"
            ),
            Heading(text="Inschrijven"),
            Paragraph(
                html="<p>Aan het onthaal of met een mail. Er zijn 40 plaatsen. Volzet? Dan komt u op de wachtlijst.</p>"
            ),
        ),
        rules=(
            Rule(weekday="TU", start=time(12), end=time(13, 30)),
            Rule(weekday="TH", start=time(12), end=time(13, 30)),
        ),
        venue="de-linde",
        themes=("sociaal",),
        audiences=("buurtbewoners", "senioren"),
        prices=(
            Price(name=REGULAR, amount=Decimal("8.50")),
            Price(name=RAISED_ALLOWANCE, amount=Decimal("5.50")),
        ),
        participation="sign_up",
        contact_role="keuken van De Linde",
        contact_email="keuken@delinde.example",
        drawing="dienstencentrum-maaltijd",
        drawing_alt="Twee mensen zitten aan tafel achter een dampend bord eten.",
        en=Prose(
            title="Lunch together",
            summary="A hot lunch with soup and dessert, in good company. Sign up until 10 o’clock the day before.",
            body=(
                Paragraph(
                    html="<p>Our cook takes diabetes, low salt and ground food into account. Tell"
                    " us when you sign up. There are 40 places; after that there is a "
                    "waiting list.</p>"
                ),
            ),
            drawing_alt="Two people sit at a table behind a steaming plate of food.",
        ),
    ),
    Activity(
        slug="bewegen-op-de-stoel",
        title="Bewegen op de stoel",
        summary="Rustige oefeningen op muziek, op een stoel. Voor wie soepel wil blijven en niet meer zo vast staat.",
        kind="bewegen",
        body=(
            Paragraph(
                html="<p>Een lesgever met ervaring toont elke oefening in drie moeilijkheden. U kiest wat bij uw lichaam past. "
                "Na de les is er water en tijd om na te praten.</p>"
            ),
        ),
        rules=(Rule(weekday="WE", start=time(10), end=time(11)),),
        venue="buurtzaal-molenveld",
        themes=("sportief",),
        audiences=("senioren",),
        prices=(
            Price(name=REGULAR, amount=Decimal("3.00")),
            Price(name=RAISED_ALLOWANCE, amount=Decimal("1.50")),
        ),
        participation="sign_up",
        contact_role="sportbegeleider",
        contact_email="bewegen@delinde.example",
        bring="Gemakkelijke kleren en stevige schoenen.",
        cancellations=(Cancellation(nth=2, reason="lesgever ziek"),),
        drawing="bewegen",
        drawing_alt="Drie mensen op een stoel steken hun armen in de lucht.",
    ),
    Activity(
        slug="digipunt",
        title="Digipunt",
        summary="Hulp met uw gsm, tablet of computer: een app van de bank, een foto versturen, een ticket kopen.",
        kind="computerles",
        body=(
            Paragraph(
                html="<p>Vrijwilligers zitten naast u en doen het niet in uw plaats. Zo kunt u het daarna zelf. Uw wachtwoord "
                "tikt u altijd zelf in.</p>"
            ),
        ),
        rules=(Rule(weekday="TH", start=time(9, 30), end=time(11, 30)),),
        venue="de-linde",
        themes=("educatief",),
        audiences=("buurtbewoners", "nieuwkomers"),
        participation="walk_in",
        contact_role="digihelper",
        contact_email="digipunt@delinde.example",
        language="Nederlands, Frans en Engels",
        bring="Uw toestel en de oplader.",
        drawing="digitaal",
        drawing_alt="Twee mensen kijken samen naar een laptop.",
        en=Prose(
            title="Digital help desk",
            summary="Help with your phone, tablet or computer: a bank app, sending a photo, buying a ticket.",
            body=(
                Paragraph(
                    html="<p>Volunteers sit beside you and do not do it for you, so that you can "
                    "do it yourself afterwards. You always type your password yourself.</p>"
                ),
            ),
            drawing_alt="Two people look at a laptop together.",
        ),
    ),
    Activity(
        slug="infonamiddag-langer-thuis",
        title="Infonamiddag: langer thuis",
        summary="Elke maand een spreker over thuis wonen: valpreventie, premies, zorg voor de zorger.",
        kind="lezing",
        body=(
            Paragraph(
                html="<p>De spreker vertelt ongeveer een uur, met duidelijke voorbeelden. Daarna stelt u uw vragen. U krijgt "
                "een blad mee met de adressen die u nodig hebt.</p>"
            ),
        ),
        rules=(Rule(weekday="TU", start=time(14), end=time(16), interval=4, weeks=-7),),
        venue="de-linde",
        themes=("informatief", "educatief"),
        audiences=("mantelzorgers", "senioren"),
        organiser="partner",
        organiser_name="Ziekenfondsen in Lindegem",
        participation="sign_up",
        contact_role="onthaal",
        contact_email="onthaal@delinde.example",
    ),
    Activity(
        slug="koor-onder-de-linde",
        title="Koor onder de Linde",
        summary="Zingen uit volle borst: oude liedjes, nieuwe liedjes, in alle talen die de zangers meebrengen.",
        kind="muziek",
        body=(
            Paragraph(
                html="<p>U hoeft geen noten te kunnen lezen. De teksten staan groot op papier. Twee keer per jaar zingen we op "
                "het plein, voor wie wil.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(14), end=time(15, 30)),),
        venue="de-linde",
        themes=("cultureel", "sociaal"),
        audiences=("buurtbewoners",),
        organiser="residents",
        organiser_name="Koorvrienden van De Linde",
        prices=(Price(name=Text(nl="vrije bijdrage vanaf", en="free contribution from"), amount=Decimal("1.00")),),
        participation="walk_in",
        drawing="muziek",
        drawing_alt="Drie mensen zingen samen uit een boekje.",
    ),
    Activity(
        slug="petanque-op-het-plein",
        title="Petanque op het plein",
        summary="Ballen gooien met buurtbewoners op zaterdag. Beginners krijgen uitleg, ballen liggen klaar.",
        kind="spelletjes",
        body=(
            Paragraph(
                html="<p>De groep begon als een idee van twee buren. Nu zijn er elke week drie ploegen. Bij regen wordt er "
                "binnen gekaart.</p>"
            ),
        ),
        rules=(Rule(weekday="SA", start=time(14), end=time(16, 30)),),
        venue="petanqueplein",
        themes=("sportief", "sociaal"),
        audiences=("buurtbewoners",),
        organiser="residents",
        organiser_name="Petanquevrienden Lindeplein",
        participation="walk_in",
    ),
    Activity(
        slug="adviesmoment",
        title="Adviesmoment",
        summary="Zeg wat u van ons aanbod vindt en wat u mist in de buurt. Met koffie, en met antwoord op elke vraag.",
        kind="meedenken",
        body=(
            Paragraph(
                html="<p>We beginnen met wat we vorige keer beloofden en wat daarvan is gebeurd. Daarna overlopen we het aanbod "
                "van de voorbije maanden. Signalen over noden in de buurt geven we door aan wie het beleid maakt.</p>"
            ),
            Paragraph(html="<p>Kunt u niet komen? Geef uw mening aan de vrijwilliger die u bezoekt of belt.</p>"),
        ),
        rules=(Rule(weekday="TH", start=time(14), end=time(16), weeks=3, interval=13),),
        venue="de-linde",
        themes=("informatief", "sociaal"),
        audiences=("buurtbewoners", "vrijwilligers"),
        participation="walk_in",
        contact_role="centrumleiding",
        contact_email="advies@delinde.example",
        drawing="dienstencentrum-adviesmoment",
        drawing_alt="Drie mensen aan tafel met drie tekstballonnen: een gesprek, een vinkje en een uitroepteken.",
    ),
)
