"""From five answers to a well-structured site, written in the vocabulary of a starter. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.text.folding import words
from starters.domain.content import (
    Heading,
    MissionPage,
    Neighbourhood,
    Organisation,
    Paragraph,
    Row,
    Section,
    StandardPage,
    Starter,
    Statement,
    Steps,
    Text,
)
from starters.domain.new_duties import new_duties

#: The code of a site that came from no example.
CODE = "eigen"
MOST_NEIGHBOURHOODS = 40
LONGEST_NAME = 60

THEMES = (
    Row(slug="ontmoeten", name=Text(nl="Ontmoeten", en="Meeting people")),
    Row(slug="eten-en-koken", name=Text(nl="Eten en koken", en="Eating and cooking")),
    Row(slug="gezond-en-in-beweging", name=Text(nl="Gezond en in beweging", en="Health and exercise")),
    Row(slug="taal-en-leren", name=Text(nl="Taal en leren", en="Language and learning")),
    Row(slug="kunst-en-handwerk", name=Text(nl="Kunst en handwerk", en="Arts and crafts")),
    Row(slug="hulp-en-advies", name=Text(nl="Hulp en advies", en="Help and advice")),
)
AUDIENCES = (
    Row(slug="iedereen", name=Text(nl="Iedereen", en="Everyone")),
    Row(slug="ouderen", name=Text(nl="Ouderen", en="Older people")),
    Row(slug="ouders-en-kinderen", name=Text(nl="Ouders en kinderen", en="Parents and children")),
    Row(slug="jongeren", name=Text(nl="Jongeren", en="Young people")),
    Row(slug="nieuwkomers", name=Text(nl="Nieuw in Nederland", en="New in the country")),
)
NEWCOMERS_IN_FLANDERS = Text(nl="Nieuw in België", en="New in the country")


@dataclass(frozen=True, kw_only=True)
class Answers:
    """The five answers, checked already: ``colour`` is ``#rrggbb`` and readable, no name is empty or twice there."""

    name: str
    place: str  # the municipality
    neighbourhoods: tuple[str, ...]
    colour: str
    holiday_region: str  # a value of core.organisation.models.HolidayRegion


def named_neighbourhoods(text: str) -> tuple[str, ...]:
    """Read names of neighbourhoods, one on a line or divided by commas; a name that stands there twice counts once.

    Raises ValueError with ``"too_many"`` or ``"too_long"``.
    """
    names = [" ".join(part.split()) for line in text.splitlines() for part in line.split(",")]
    found = {address_word(name): name for name in reversed(names) if address_word(name)}
    kept = tuple(name for name in dict.fromkeys(names) if found.get(address_word(name)) == name)
    if len(kept) > MOST_NEIGHBOURHOODS:
        raise ValueError("too_many")
    if any(len(name) > LONGEST_NAME for name in kept):
        raise ValueError("too_long")
    return kept


def address_word(name: str) -> str:
    """The word for addresses: "Wijk 't Zand" → ``wijk-t-zand``; empty when no letter or digit is in it."""
    return "-".join(word for word in words(name.replace("_", " ")) if word.isascii())[:60].strip("-")


def new_site(answers: Answers) -> Starter:
    """Write the site: everything that is true of each organisation stands there, the rest is a draft that asks."""
    flemish = answers.holiday_region.startswith("BE-")
    who, place = answers.name, answers.place
    return Starter(
        organisation=Organisation(
            code=CODE,
            name=who,
            place=Text(nl=place),
            headline=Text(nl=f"Samen in {place}", en=f"Together in {place}"),
            mission_sentence=Text(
                nl=f"{who} is er voor iedereen in {place}: elkaar ontmoeten, meedoen en samen iets beginnen.",
                en=f"{who} is there for everyone in {place}: to meet, to take part and to start something together.",
            ),
            city=place,
            footer_line=Text(nl=f"Voor en door bewoners van {place}.", en=f"For and by the people of {place}."),
            colour=answers.colour,
            hero_drawing="kring",
            hero_alt=Text(
                nl="Buurtgenoten van jong tot oud staan samen in een kring.",
                en="Neighbours young and old stand together in a circle.",
            ),
            holiday_region=answers.holiday_region,  # type: ignore[arg-type]  # checked by the form against the same list
            flemish=flemish,
        ),
        themes=THEMES,
        audiences=tuple(
            Row(slug=one.slug, name=NEWCOMERS_IN_FLANDERS) if flemish and one.slug == "nieuwkomers" else one
            for one in AUDIENCES
        ),
        neighbourhoods=_neighbourhoods(answers.neighbourhoods),
        venues=(),
        activities=(),
        initiatives=(),
        about=_about(who, place),
        pages=(_contact(who),),
        duties=new_duties(who, flemish=flemish),
    )


def _neighbourhoods(names: Sequence[str]) -> tuple[Neighbourhood, ...]:
    return tuple(
        Neighbourhood(
            slug=address_word(name),
            name=Text(nl=name),
            summary=f"Wat er in {name} te doen is, welke plannen bewoners hebben en waar u terechtkunt.",
        )
        for name in names
    )


def _about(who: str, place: str) -> Section:
    return Section(
        slug="over-ons",
        title="Over ons",
        summary=f"Wie {who} is, waar wij voor staan en hoe wij werken.",
        children=(
            MissionPage(
                slug="missie-en-visie",
                title="Missie en visie",
                summary=f"Waar {who} voor staat.",
                highlight=f"{who} is er voor iedereen in {place}.",
                statements_heading="Hier staan wij voor",
                statements=(
                    Statement(title="Iedereen is welkom", text="Schrijf hier waaraan mensen dat merken."),
                    Statement(title="Bewoners maken de buurt", text="Schrijf hier hoe u bewoners met een idee helpt."),
                    Statement(title="Wij werken samen", text="Schrijf hier met wie, en wat dat oplevert."),
                ),
                body=(
                    Heading(text="Onze visie"),
                    Paragraph(
                        html="<p>Schrijf hier in drie of vier korte zinnen hoe de buurt er over een paar jaar uitziet, "
                        "als het aan u ligt.</p>"
                    ),
                    Steps(
                        heading="Hoe doen we dat?",
                        items=(
                            Statement(title="Eerst luisteren", text="Schrijf hier wat u aan mensen vraagt, en waar."),
                            Statement(title="Dan samen een plan", text="Schrijf hier wie wat doet."),
                            Statement(
                                title="Bewoners doen het zelf", text="Schrijf hier wanneer u een stap terug doet."
                            ),
                        ),
                    ),
                ),
                draft=True,
            ),
        ),
    )


def _contact(who: str) -> StandardPage:
    return StandardPage(
        slug="contact",
        title="Contact",
        summary=f"Zo bereikt u {who}.",
        body=(
            Paragraph(
                html="<p>Hebt u een vraag? Bel of mail ons, of kom langs. Ons adres en onze openingstijden staan "
                "onder aan elke pagina.</p>"
            ),
        ),
        in_menu=True,
    )
