"""The texts that a new organisation begins with, in the languages of the site; moderators make them their own.

Plain words (B1), said to one person, with what is possible instead. Names of answers as in Wagtail's workflow.
"""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Seed:
    """One text: for which answer, what staff call it, and the text by language."""

    answer: str
    name: str
    nl: str
    en: str


SEEDS = (
    Seed(
        answer="approve",
        name="Geplaatst",
        nl="Wat een mooi idee! Het staat nu op onze website. Buren kunnen het lezen en zich melden om mee te doen.\n\n"
        "Meldt er zich iemand? Dan hoort u dat van ons.",
        en="What a good idea! It is on our website now. Neighbours can read it and say that they join in.\n\n"
        "Does somebody come forward? Then you hear from us.",
    ),
    Seed(
        answer="approve",
        name="Geplaatst, tekst iets veranderd",
        nl="Uw idee staat nu op onze website. We hebben de tekst een beetje veranderd, zodat iedereen het snel begrijpt."
        "\n\nKlopt er iets niet? Laat het ons weten, dan passen we het aan.",
        en="Your idea is on our website now. We changed the text a little, so that everybody understands it quickly."
        "\n\nIs something not right? Tell us, and we change it.",
    ),
    Seed(
        answer="approve",
        name="Geplaatst, we denken graag mee",
        nl="Uw idee staat nu op onze website. Wilt u erover praten hoe u kunt beginnen? {bereik}. "
        "Dan maken we samen een plan.",
        en="Your idea is on our website now. Would you like to talk about how to begin? {bereik}. "
        "Then we make a plan together.",
    ),
    Seed(
        answer="ask",
        name="Waar en wanneer?",
        nl="We vinden het een mooi idee. We willen graag nog weten waar en wanneer u het wilt doen. Een plek en een dag "
        "die u in gedachten hebt, is genoeg. Het hoeft nog niet vast te staan.",
        en="We like your idea. We would still like to know where and when you want to do it. A place and a day that "
        "you have in mind will do. It need not be settled yet.",
    ),
    Seed(
        answer="ask",
        name="Naam of gegevens van iemand anders",
        nl="In uw tekst staat iets over iemand anders. Uw tekst komt op onze website, en iedereen kan die lezen. Vindt "
        "die persoon dat goed? Zo niet, wilt u dat dan uit de tekst halen?",
        en="Your text says something about somebody else. Your text comes on our website, where everybody can read it. "
        "Does that person agree? If not, would you take it out of the text?",
    ),
    Seed(
        answer="ask",
        name="Telefoonnummer of e-mail in de tekst",
        nl="In uw tekst staat een telefoonnummer of een e-mailadres. Dat kan dan iedereen lezen. Wilt u dat? Het hoeft "
        "niet: op de website staat een knop, en wij geven berichten aan u door.",
        en="Your text holds a phone number or an e-mail address. Everybody can read it then. Do you want that? There is "
        "no need: there is a button on the website, and we pass messages on to you.",
    ),
    Seed(
        answer="ask",
        name="Wat hebt u nodig?",
        nl="We vinden het een mooi idee. Wat hebt u nodig om te beginnen? Denk aan een ruimte, spullen, geld of mensen "
        "die meehelpen. Dan kunnen we beter met u meedenken.",
        en="We like your idea. What do you need to begin? Think of a room, things, money or people who help. Then we "
        "can think along better.",
    ),
    Seed(
        answer="reject",
        name="Er is al iets wat hierop lijkt",
        nl="Er is al iets wat op uw idee lijkt. Misschien kunt u daar meedoen. {bereik}. Dan brengen we u "
        "met elkaar in contact.",
        en="There is something like your idea already. Perhaps you can join in there. {bereik}. Then we "
        "put you in touch with each other.",
    ),
    Seed(
        answer="reject",
        name="Dit is iets voor de gemeente",
        nl="We begrijpen dat u dit graag opgelost ziet. Wij kunnen dit niet regelen, de gemeente wel. Weet u niet waar u "
        "moet zijn? {bereik}. Dan zoeken we het samen uit.",
        en="We understand that you want this to be solved. We cannot arrange it, but the municipality can. Do you not "
        "know whom to ask? {bereik}. Then we find out together.",
    ),
    Seed(
        answer="reject",
        name="Dit is een bedrijf of reclame",
        nl="Op deze plek staan ideeën van buren, voor buren. Wat u aanbiedt, kost geld en hoort bij een bedrijf. Daarom "
        "plaatsen we het niet. Wilt u iets doen voor de buurt zonder eraan te verdienen? Dan horen we dat graag.",
        en="Here stand ideas of neighbours, for neighbours. What you offer costs money and belongs to a business. That "
        "is why we do not place it. Do you want to do something for the neighbourhood without earning from it? Then "
        "we would like to hear it.",
    ),
    Seed(
        answer="reject",
        name="Dit gaat over een persoon",
        nl="Uw bericht gaat over iemand anders. Dat kunnen we niet op een website zetten. Hebt u zorgen over iemand, of "
        "hebt u zelf hulp nodig? {bereik}. Dan luisteren we en denken we met u mee.",
        en="Your message is about somebody else. We cannot put that on a website. Do you worry about somebody, or do "
        "you need help yourself? {bereik}. Then we listen, and think along with you.",
    ),
)
