"""The news of Stichting Cluster, and what stands at the top of its pages."""

from starters.domain.content import Heading, News, Notice, Paragraph, Prose, Quote, Text

NEWS = (
    News(
        slug="oefenruimte-op-proef",
        title="Drie jongeren oefenen op proef in een schuur",
        summary="In De Lutte proberen drie muzikanten een middag een oude schuur. De buren luisteren mee, met een metertje.",
        days_ago=4,
        neighbourhood="de-lutte",
        themes=("ambulant-jongerenwerk",),
        drawing="losser-jongeren",
        drawing_alt="Drie jongeren zitten op een bank buiten, met een bal ernaast.",
        body=(
            Paragraph(
                html="<p>Thuis mogen zij niet zo hard spelen. Daarom zocht de jongerenwerker met hen een andere plek. De "
                "eerste schuur was te vochtig. Bij de tweede zei de boer: probeer het maar een middag.</p>"
            ),
            Heading(text="Wat vinden de buren?"),
            Paragraph(
                html="<p>Voor de proef zijn de jongeren zelf langs de deuren gegaan. Er komt een metertje dat het geluid "
                "meet. Is het buiten te hard, dan gaat de muziek zachter. Dat hebben zij zelf bedacht.</p>"
            ),
        ),
        en=Prose(
            title="Three young musicians try out a barn",
            summary="In De Lutte three young people rehearse in an old barn for one afternoon. The neighbours listen in.",
            drawing_alt="Three young people sit on a bench outside, with a ball beside them.",
            body=(
                Paragraph(
                    html="<p>At home they may not play so loud. Our youth worker looked for a place with them. They went "
                    "from door to door themselves, and a meter shows when the music has to be turned down.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="zesde-kookploeg-in-overdinkel",
        title="Zesde kookploeg in Overdinkel",
        summary="Er koken nu zes ploegen om de beurt voor de eettafel. De nieuwste ploeg woont in één straat.",
        days_ago=19,
        neighbourhood="overdinkel",
        themes=("opbouwwerk", "welzijn-ouderen"),
        drawing="soep",
        drawing_alt="Mensen zitten om een grote pan soep.",
        body=(
            Paragraph(
                html="<p>Op woensdag eten er in De Grenspaal ongeveer dertig mensen. Met vijf ploegen werd dat zwaar. "
                "Daarom belde een van de koks aan bij haar eigen buren. Vier van hen zeiden ja.</p>"
            ),
            Quote(text="Ik kon alleen stamppot. Nu kan ik stamppot voor dertig.", source="een kok van de zesde ploeg"),
        ),
        en=Prose(
            title="A sixth team of cooks in Overdinkel",
            summary="Six teams now take turns to cook the Wednesday lunch. The newest team lives in one street.",
            drawing_alt="People sit around a large pan of soup.",
            body=(
                Paragraph(
                    html="<p>Some thirty people eat at De Grenspaal on Wednesdays. For five teams that became too much, so "
                    "one of the cooks rang the bells of her neighbours. Four said yes.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="wat-deden-wij-met-uw-geld",
        title="Wat deden wij met uw geld?",
        summary="Op één blad leest u wat Cluster het afgelopen jaar deed, en wat dat inwoners heeft gebracht.",
        days_ago=38,
        body=(
            Paragraph(
                html="<p>Cluster werkt met geld van de gemeente, en dus van u. Elk jaar leggen we uit wat we ermee doen. "
                "Dit jaar past het op één blad. Op de voorkant staan de negen terreinen, op de achterkant zes verhalen "
                "uit de kernen.</p><p>Het blad ligt in alle gebouwen. Vindt u dat er iets mist, of klopt er iets niet? "
                "Zeg het tegen ons, of tegen uw raadslid.</p>"
            ),
        ),
        en=Prose(
            title="What did we do with your money?",
            summary="One sheet tells what Cluster did last year and what it brought residents.",
            body=(
                Paragraph(
                    html="<p>We work with money from the municipality, so from you. Each year we explain what we do with it. "
                    "The sheet lies in all our buildings. Is something missing? Tell us, or tell your councillor.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="timmeren-bij-het-gilde",
        title="Timmeren hoort nu bij het Gilde",
        summary="Het timmeren met jongeren begon in één schuur. Het Gilde gaat ermee door, met zes gildemeesters.",
        days_ago=58,
        neighbourhood="losser",
        themes=("gildeproject", "ambulant-jongerenwerk"),
        drawing="losser-gilde",
        drawing_alt="Een oude man en een jonge vrouw timmeren samen een vogelhuis.",
        body=(
            Paragraph(
                html="<p>Een timmerman met pensioen bood ruim een jaar geleden zijn schuur aan. Nu hangen er in het park "
                "vogelhuizen die jongeren hebben gemaakt. Voor vier jongeren is er nog geen plek. Hebt u gereedschap "
                "over, of een dak boven een werkbank? Het Gilde hoort het graag.</p>"
            ),
        ),
        en=Prose(
            title="Carpentry now belongs to the guild",
            summary="Carpentry with young people began in one barn. The guild carries it on, with six craftsmen.",
            drawing_alt="An old man and a young woman build a nesting box together.",
            body=(
                Paragraph(
                    html="<p>A retired carpenter offered his barn more than a year ago. Four young people are still waiting "
                    "for a place. Have you tools to spare, or a roof over a workbench? Tell the guild.</p>"
                ),
            ),
        ),
    ),
)

NOTICES = (
    Notice(
        text=Text(
            nl="De verwarming in De Schuurzaal wordt gemaakt. Neem een warme trui mee.",
            en="The heating at De Schuurzaal is being repaired. Bring a warm sweater.",
        ),
        in_days=0,
        days=10,
        neighbourhood="beuningen",
    ),
)
