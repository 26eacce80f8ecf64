"""The offer of De Linde for people who have to stay at home: by phone, by video call, with a visit."""

from datetime import time

from starters.domain.content import Activity, Paragraph, Prose, Rule

AT_HOME_ACTIVITIES = (
    Activity(
        slug="belronde",
        title="Belronde",
        summary="Een vaste vrijwilliger belt u twee keer per week, zomaar, om te horen hoe het gaat.",
        kind="bellen",
        body=(
            Paragraph(
                html="<p>U zegt zelf op welk uur het past. Neemt u niet op, dan proberen we het nog eens. Daarna verwittigen we "
                "de persoon die u gekozen hebt.</p><p>Inschrijven kan met een mail, of iemand doet het voor u aan het onthaal.</p>"
            ),
        ),
        rules=(
            Rule(weekday="TU", start=time(10), end=time(11)),
            Rule(weekday="FR", start=time(10), end=time(11)),
        ),
        neighbourhood="centrum",
        themes=("sociaal",),
        audiences=("thuisblijvers",),
        participation="sign_up",
        contact_role="coördinator van de belronde",
        contact_email="thuis@delinde.example",
        at_home="phone",
        drawing="telefoon",
        drawing_alt="Twee mensen bellen met elkaar.",
        en=Prose(
            title="Phone round",
            summary="The same volunteer calls you twice a week, just to hear how you are.",
            body=(
                Paragraph(
                    html="<p>You choose the hour. Sign up by e-mail, or ask somebody to do it at our reception.</p>"
                ),
            ),
        ),
    ),
    Activity(
        slug="bezoek-aan-huis",
        title="Bezoek aan huis: een boek en een babbel",
        summary="Een vrijwilliger komt bij u langs met boeken uit de bibliotheek. Voorlezen, kaarten of gewoon babbelen.",
        kind="lezen",
        body=(
            Paragraph(
                html="<p>U krijgt altijd dezelfde bezoeker. De eerste keer komt er iemand van De Linde mee. Klikt het niet? Dan "
                "zoeken we iemand anders, zonder uitleg.</p>"
            ),
        ),
        rules=(Rule(weekday="WE", start=time(14), end=time(16)),),
        neighbourhood="ter-beek",
        themes=("cultureel", "sociaal"),
        audiences=("thuisblijvers", "mantelzorgers"),
        participation="sign_up",
        contact_role="coördinator van de bezoekers",
        contact_email="thuis@delinde.example",
        at_home="visit",
        drawing="dienstencentrum-bezoek",
        drawing_alt="Twee vrouwen zitten elk in een zetel en geven elkaar de hand.",
    ),
    Activity(
        slug="schermquiz",
        title="Schermquiz van thuis uit",
        summary="Een vrolijke quiz met videobellen. Hebt u geen tablet? Dan leent u er een van ons, met uitleg.",
        kind="spelletjes",
        body=(
            Paragraph(
                html="<p>We spelen met hoogstens tien mensen, zodat iedereen elkaar ziet en hoort. De vragen gaan over vroeger "
                "en nu. Er is geen verliezer.</p>"
            ),
        ),
        rules=(Rule(weekday="FR", start=time(10, 30), end=time(11, 30), interval=2, weeks=-6),),
        neighbourhood="stationsbuurt",
        themes=("educatief", "sociaal"),
        audiences=("thuisblijvers",),
        participation="sign_up",
        contact_role="digihelper",
        contact_email="digipunt@delinde.example",
        at_home="video",
        drawing="digitaal",
        drawing_alt="Twee mensen kijken samen naar een laptop.",
    ),
)
