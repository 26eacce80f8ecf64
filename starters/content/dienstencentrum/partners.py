"""With whom De Linde works: it fills gaps and sets up nothing beside what is good already."""

from starters.domain.content import Paragraph, Partner, PartnersPage, Prose, Text

PARTNERS = (
    Partner(
        slug="kapper",
        name=Text(nl="Een kapper uit Lindegem", en="A hairdresser from Lindegem"),
        together=Text(
            nl="Knipt elke woensdagvoormiddag in De Linde, aan een prijs die u kunt betalen.",
            en="Cuts hair at De Linde each Wednesday morning, at a price you can pay.",
        ),
    ),
    Partner(
        slug="pedicure",
        name=Text(nl="Een erkende pedicure", en="A certified pedicurist"),
        together=Text(
            nl="Komt om de twee weken op vrijdagnamiddag naar De Linde.",
            en="Comes to De Linde every second Friday afternoon.",
        ),
    ),
    Partner(
        slug="sociale-dienst",
        name=Text(nl="De sociale dienst van Lindegem", en="The social service of Lindegem"),
        together=Text(
            nl="Houdt elke maandag zitdag bij ons. Zo hoeft u niet naar een loket in het stadhuis.",
            en="Holds office at our centre each Monday, so that you need not go to the town hall.",
        ),
    ),
    Partner(
        slug="ziekenfondsen",
        name=Text(nl="De ziekenfondsen", en="The health insurance funds"),
        together=Text(
            nl="Een spreker van hen vertelt hoe u langer thuis woont. Ook onze rollators komen van hen.",
            en="They give information afternoons about living at home and lend us aids.",
        ),
    ),
    Partner(
        slug="bibliotheek",
        name=Text(nl="De bibliotheek", en="The library"),
        together=Text(
            nl="Zoekt boeken uit voor wie thuisblijft. Onze bezoekers brengen ze aan huis.",
            en="Chooses books for people who stay at home. Our visitors bring them.",
        ),
    ),
    Partner(
        slug="thuisverpleging",
        name=Text(nl="De thuisverpleging en de gezinszorg", en="Home nursing and family help"),
        together=Text(
            nl="Zij verwittigen ons als iemand te weinig volk ziet. Wij gaan langs, als die persoon dat wil.",
            en="They tell us when somebody sees too few people. We visit, if that person agrees.",
        ),
    ),
)

PARTNERS_PAGE = PartnersPage(
    slug="partners",
    title="Onze partners",
    summary="Wij vullen aan wat ontbreekt. Wat anderen al goed doen, doen wij niet over.",
    introduction=(
        Paragraph(
            html="<p>Voor we met iets nieuws beginnen, bellen we rond: wie doet dit al? Vaak is er al een goed aanbod. Dan "
            "sturen we u daarheen, of we vragen of het ook bij ons kan. Zo blijft er tijd over voor wat nog niemand doet.</p>"
        ),
    ),
    en=Prose(
        title="Our partners",
        summary="We fill the gaps. What others do well already, we do not do again.",
        body=(
            Paragraph(
                html="<p>Before we start something new, we call round: who does this already? Often there is a good offer. "
                "Then we send you there, or ask whether it can be done at our centre.</p>"
            ),
        ),
    ),
)
