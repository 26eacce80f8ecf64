"""The policy plan of Pluspunt, and its contact and privacy pages."""

from starters.content.leiderdorp.partners import PARTNERS_PAGE
from starters.domain.content import ContactProse, Drawing, Heading, Paragraph, PolicyPage, Prose, Section, StandardPage

POLICY = PolicyPage(
    slug="beleidsplan",
    title="Beleidsplan",
    summary="Onze strategische visie voor 2016–2018, in tien speerpunten.",
    period_start=2016,
    period_end=2018,
    adopted_on=(2016, 10, 10),
    adopted_by="het bestuur",
    introduction=(
        Drawing(
            name="leiderdorp-plan",
            alt="Twee mensen leggen samen tien cirkels tegen elkaar; de laatste is geel.",
        ),
        Paragraph(
            html="<p>Waar wil Pluspunt naartoe? Dit plan geeft daar antwoord op. Het is onze strategische visie: geen lijst "
            "met alles wat we doen, maar tien speerpunten waar we op letten bij elke keuze.</p>"
            "<p>Bij veel activiteiten op deze site leest u aan welk speerpunt zij bijdragen. Zo ziet u wat er van het plan "
            "terechtkomt.</p>"
        ),
    ),
    body=(
        Heading(text="Hoe houden we het plan levend?"),
        Paragraph(
            html="<p>Twee keer per jaar bespreken we de speerpunten met bewoners, vrijwilligers en partners. Wat goed gaat, "
            "houden we vast. Wat niet werkt, veranderen we. De uitkomst leest u op deze site.</p>"
        ),
    ),
    en=Prose(
        title="Policy plan",
        summary="Our strategic vision for 2016–2018, in ten priorities.",
        body=(
            Paragraph(
                html="<p>Where does Pluspunt want to go? This plan is our strategic vision: not a list of all we do, but ten "
                "priorities that we keep in mind with every choice. Activities on this site say which priority they "
                "serve.</p>"
            ),
            Heading(text="How do we keep the plan alive?"),
            Paragraph(
                html="<p>Twice a year we discuss the priorities with residents, volunteers and partners. We keep what works "
                "and change what does not. You can read the outcome on this site.</p>"
            ),
        ),
    ),
)

ABOUT = Section(
    slug="over-ons",
    title="Beleid",
    summary="Wat Pluspunt wil bereiken, hoe we kiezen en met wie we samenwerken.",
    children=(
        POLICY,
        PARTNERS_PAGE,
    ),
    en=Prose(title="Policy", summary="What Pluspunt wants to achieve, how we choose and with whom we work."),
)

CONTACT = StandardPage(
    slug="contact",
    title="Contact",
    summary="Met een vraag, een plan of gewoon voor een praatje. Op dinsdag zijn we ook 's avonds open.",
    body=(
        Heading(text="Loop binnen"),
        Paragraph(html="<p>De balie is links van de deur. U hebt geen afspraak nodig, en geen goede reden ook.</p>"),
        Heading(text="Mail ons"),
        Paragraph(html="<p>U krijgt binnen drie werkdagen antwoord van iemand die erover gaat.</p>"),
        Heading(text="Liever bij u in de buurt?"),
        Paragraph(html="<p>Op woensdagmiddag staan we met de bakfiets op het plein in het Oude Dorp.</p>"),
    ),
    directions="<p>Het Plushuis is het gebouw met de gele deur, naast de school. Op de fiets komt u er via het Pluspad, een weg "
    "zonder auto's. Voor de deur zijn vier parkeerplaatsen, waarvan één voor wie een kaart voor gehandicapten heeft.</p>",
    in_menu=True,
    en=ContactProse(
        title="Contact",
        summary="Walk in at Pluspad 10 or send an e-mail. On Tuesdays we are open in the evening too.",
        body=(
            Heading(text="Walk in"),
            Paragraph(html="<p>The desk is to the left of the door. You need no appointment. We speak English.</p>"),
            Heading(text="Send an e-mail"),
            Paragraph(html="<p>We answer within three working days.</p>"),
            Heading(text="Rather in your own neighbourhood?"),
            Paragraph(html="<p>On Wednesday afternoons our cargo bike stands in the square of the Oude Dorp.</p>"),
        ),
        directions="<p>The Plushuis is the building with the yellow door, beside the school. By bicycle you come along Pluspad, "
        "which has no cars. There are four parking spaces at the door, one of them for a disabled badge.</p>",
    ),
)

PAGES = (CONTACT,)
