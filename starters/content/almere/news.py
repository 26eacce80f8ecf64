"""The news of De Schoor, and what stands at the top of its pages; all of it in English as well."""

from starters.domain.content import Heading, News, Notice, Paragraph, Prose, Quote, Text

NEWS = (
    News(
        slug="gebiedsavonden-in-alle-stadsdelen",
        title="Gebiedsavonden in alle vier de stadsdelen",
        summary="Wat ging er goed, wat kostte het en wat doen we volgend jaar? U zegt mee wat er in het plan komt.",
        days_ago=3,
        themes=("betrokken",),
        body=(
            Paragraph(
                html="<p>Op een gebiedsavond staan de cijfers van uw stadsdeel op grote vellen aan de muur. U loopt rond, "
                "u vraagt en u plakt stickers bij wat u belangrijk vindt. Er is eten, en er is opvang voor kinderen.</p>"
            ),
            Heading(text="Liever in een andere taal?"),
            Paragraph(
                html="<p>Zeg het een week vooraf. Dan zit er iemand bij u aan tafel die uw taal spreekt. De avonden staan "
                "in de agenda.</p>"
            ),
        ),
        en=Prose(
            title="District evenings in all four districts",
            summary="What went well, what did it cost, and what shall we do next year? You help to decide on the plan.",
            body=(
                Paragraph(
                    html="<p>The figures of your district hang on the wall on large sheets. You walk round, ask questions "
                    "and put stickers on what matters to you. There is food, and child care.</p>"
                ),
                Heading(text="More at ease in another language?"),
                Paragraph(
                    html="<p>Tell us a week ahead. Somebody who speaks your language will sit at your table. The evenings "
                    "are in the agenda.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="groene-galerij-mag-blijven",
        title="De groene galerij mag blijven",
        summary="De brandweer kwam kijken naar de plantenbakken in de flat. Met een klein beetje schuiven is het veilig.",
        days_ago=17,
        neighbourhood="almere-stad",
        themes=("leefbaar-en-veilig", "vernieuwend"),
        drawing="moestuin",
        drawing_alt="Een man geeft planten water. Een kind houdt een wortel vast.",
        body=(
            Paragraph(
                html="<p>Vier verdiepingen hebben nu bakken met bloemen, kruiden en tomaten. Er moet 1,20 meter vrij "
                "blijven om te lopen. Dat past precies. Een bewoner heeft strepen op de vloer geverfd, zodat de bakken "
                "niet ongemerkt opschuiven.</p>"
            ),
            Quote(text="Vroeger kende ik hier alleen de lift.", source="een bewoner van de zesde verdieping"),
        ),
        en=Prose(
            title="The green gallery may stay",
            summary="The fire brigade looked at the plant boxes in the block of flats. With a little shifting it is safe.",
            drawing_alt="A man waters plants. A child holds a carrot.",
            body=(
                Paragraph(
                    html="<p>Four floors now have boxes with flowers, herbs and tomatoes. A passage of 1.20 metres must stay "
                    "free, and it just fits. A resident painted lines on the floor, so that the boxes cannot creep.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="dit-deden-we-met-het-geld",
        title="Dit deden we met het geld",
        summary="Ons jaarbericht is klaar. Zes pagina’s, met wat lukte, wat niet lukte en wat het kostte.",
        days_ago=36,
        themes=("betrokken",),
        body=(
            Paragraph(
                html="<p>Een van de proeven mislukte: het open kantoor op de markt. Er kwam bijna niemand. Ook dat staat in "
                "het jaarbericht, met wat we ervan leerden. Vragen over een bedrag? Bel 036 - 52 78 500. U krijgt "
                "antwoord van iemand die het weet.</p>"
            ),
        ),
        en=Prose(
            title="What we did with the money",
            summary="Our annual report is ready: six pages with what worked, what did not, and what it cost.",
            body=(
                Paragraph(
                    html="<p>One experiment failed: the open office at the market. Hardly anybody came. That is in the "
                    "report too, with what we learned. A question about an amount? Call 036 - 52 78 500.</p>"
                ),
            ),
        ),
    ),
    News(
        slug="weggeefhoek-in-de-kringloop",
        title="De weggeefhoek zit nu in de kringloopwinkel",
        summary="Vrijwilligers uit Haven begonnen in een garagebox. Nu hebben zij een vaste plek met een eigen ingang.",
        days_ago=44,
        neighbourhood="almere-haven",
        themes=("sociaal-en-zorgzaam",),
        drawing="ruilen",
        drawing_alt="Twee mensen bij een ruilkast met boeken.",
        body=(
            Paragraph(
                html="<p>Er wordt nog steeds niets verkocht. U brengt wat heel en schoon is, een ander neemt het mee. "
                "Winterjassen voor kinderen zijn nu het meest nodig.</p>"
            ),
        ),
        en=Prose(
            title="The giving corner has moved to the second-hand shop",
            summary="Volunteers from Haven began in a garage. Now they have a place of their own with its own door.",
            drawing_alt="Two people at an exchange cupboard with books.",
            body=(
                Paragraph(
                    html="<p>Still nothing is sold. You bring what is whole and clean, somebody else takes it along. Winter "
                    "coats for children are needed most.</p>"
                ),
            ),
        ),
    ),
)

NOTICES = (
    Notice(
        text=Text(
            nl="Praat mee over het plan voor uw stadsdeel. De gebiedsavonden staan in de agenda.",
            en="Have your say about the plan for your district. The district evenings are in the agenda.",
        ),
        in_days=5,
        days=14,
        news="gebiedsavonden-in-alle-stadsdelen",
    ),
)
