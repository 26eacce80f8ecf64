"""The five starters against organisations.md and against the rules that their pages must keep."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from activities.enums import Kind
from core.organisation.contrast import PAPER, contrast, mix
from core.text.readability import B1, flesch_douma
from starters.domain.content import Activity, Drawing, MissionPage, Paragraph, PolicyPage, Starter, Text
from starters.domain.duties import Anbi, Duty
from starters.registry import CODES, starter

STARTERS = {code: starter(code) for code in CODES}
DRAWINGS = Path(__file__).resolve().parents[2] / "starters" / "drawings"
PHONE = re.compile(r"(?<![\w/])0\d{1,3}[ -]{0,3}\d[\d -]{5,}\d")
MAIL = re.compile(r"[\w.+-]+@[\w.-]+\w")
TAG = re.compile(r"<(/?\w+)([^>]*)>")
MAX_DRAWING = 2048

every_starter = pytest.mark.parametrize("content", STARTERS.values(), ids=STARTERS.keys())


def walk(value: Any) -> Iterator[Any]:
    """Every value inside a starter, however deep."""
    yield value
    if is_dataclass(value):
        for field in fields(value):
            yield from walk(getattr(value, field.name))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from walk(one)


def texts(content: Starter) -> list[str]:
    return [value for value in walk(content) if isinstance(value, str)]


def missions(content: Starter) -> list[MissionPage]:
    return [value for value in walk(content) if isinstance(value, MissionPage)]


def plans(content: Starter) -> list[PolicyPage]:
    return [value for value in walk(content) if isinstance(value, PolicyPage)]


def duties(content: Starter) -> list[Duty | Anbi]:
    return [value for value in walk(content.duties) if isinstance(value, (Duty, Anbi))]


def slugs(rows: Any) -> list[str]:
    return [row.slug for row in rows]


@every_starter
def test_slugs_are_words_of_addresses_and_unique_among_their_own(content):
    groups = [
        content.themes, content.audiences, content.neighbourhoods, content.venues, content.priorities,
        content.activities, content.initiatives, content.helping.roles,
        # These stand side by side right under the home page.
        [content.about, *content.sections, *content.pages, *duties(content)],
        *(section.children for section in (content.about, *content.sections)),
    ]  # fmt: skip
    for group in groups:
        found = slugs(group)
        assert sorted(set(found)) == sorted(found)
        assert [slug for slug in found if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) or len(slug) > 60] == []


@every_starter
def test_everything_referred_to_is_there(content):
    known = {
        name: set(slugs(getattr(content, name)))
        for name in ("themes", "audiences", "neighbourhoods", "venues", "priorities", "activities")
    }
    missing = [venue.neighbourhood for venue in content.venues if venue.neighbourhood not in known["neighbourhoods"]]
    for one in (*content.activities, *content.initiatives):
        missing += [theme for theme in one.themes if theme not in known["themes"]]
        missing += [one.neighbourhood] if one.neighbourhood and one.neighbourhood not in known["neighbourhoods"] else []
    for activity in content.activities:
        missing += [slug for slug in activity.audiences if slug not in known["audiences"]]
        missing += [slug for slug in activity.priorities if slug not in known["priorities"]]
        missing += [activity.venue] if activity.venue and activity.venue not in known["venues"] else []
    for initiative in content.initiatives:
        missing += [slug for slug in initiative.activities if slug not in known["activities"]]
    known["initiatives"] = set(slugs(content.initiatives))
    for role in content.helping.roles:
        for name in ("themes", "activities", "initiatives"):
            missing += [slug for slug in getattr(role, name) if slug not in known[name]]
        missing += [role.venue] if role.venue and role.venue not in known["venues"] else []
        missing += [slug for slug in [role.neighbourhood] if slug and slug not in known["neighbourhoods"]]
    assert missing == []


@every_starter
def test_there_is_volunteer_work_from_light_to_heavier_and_everything_is_said_of_it(content):
    roles = content.helping.roles
    assert (len(roles) >= 3, len({role.effort for role in roles}) >= 2) == (True, True)
    texts = [(one.summary, one.tasks, one.when, one.gains, one.training) for one in roles]
    assert [one for one in texts if not all(one)] == []
    assert [one.slug for one in roles if not (one.activities or one.initiatives)] == []
    assert [one.slug for one in roles if not (one.contact_role and one.contact_email)] == []


@every_starter
def test_summaries_fit_their_field_and_are_plain(content):
    found = [value.summary for value in walk(content) if hasattr(value, "summary")]
    assert [text for text in found if len(text) > 200 or "<" in text] == []
    assert [one.slug for one in (*content.activities, *content.neighbourhoods) if not one.summary] == []


@every_starter
def test_activities_can_be_published(content):
    assert [one.kind for one in content.activities if one.kind not in Kind.values] == []
    assert [one.slug for one in content.activities if not one.rules and not one.at_home] == []
    assert [one.slug for one in content.activities if one.organiser != "ourselves" and not one.organiser_name] == []
    assert [one.slug for one in content.activities if not (one.venue or one.at_home)] == []
    assert [one.slug for one in content.activities if bool(one.drawing) != bool(one.drawing_alt)] == []
    rules = [rule for one in content.activities for rule in one.rules]
    assert [rule for rule in rules if not time(6) <= rule.start < rule.end or rule.interval < 1] == []
    running = [one.slug for one in content.activities if any(rule.weeks < 0 for rule in one.rules)]
    assert len(running) >= 4  # so that there is something this week, and something that was


@every_starter
def test_every_reason_reads_on_after_gaat_niet_door(content):
    reasons = [cancellation.reason for one in content.activities for cancellation in one.cancellations]
    assert reasons != []
    assert [text for text in reasons if text != text.strip().rstrip(".") or text[0].isupper()] == []


@every_starter
def test_the_words_of_the_house_are_used(content):
    forbidden = re.compile(r"\b(vervalt|afgelast|geannuleerd|ik zeg toe)\b", re.IGNORECASE)
    assert [text for text in texts(content) if forbidden.search(text)] == []


@every_starter
def test_only_known_phone_numbers_and_made_up_mail_domains(content):
    allowed = {"036 - 52 78 500"} if content.organisation.code == "almere" else set()
    assert {number for text in texts(content) for number in PHONE.findall(text)} - allowed == set()
    assert content.organisation.phone in {"", *allowed}
    addresses = [address for text in texts(content) for address in MAIL.findall(text)]
    assert [address for address in addresses if not address.endswith(".example")] == []


@every_starter
def test_rich_text_holds_only_what_an_editor_can_make(content):
    html = [value.html for value in walk(content) if isinstance(value, Paragraph)]
    tags = {match for text in html for match in TAG.findall(text)}
    allowed = {"p", "ul", "ol", "li", "b", "i", "h3"}
    assert {(tag, rest) for tag, rest in tags if tag.lstrip("/") not in allowed or rest} == set()


@every_starter
def test_every_drawing_asked_for_is_there(content):
    parts = (*content.activities, *content.initiatives, *content.neighbourhoods, *content.services, *content.news)
    names = {one.drawing for one in parts}
    names |= {one.drawing for one in content.helping.roles}
    names |= {value.name for value in walk(content) if isinstance(value, Drawing)}
    names |= {content.organisation.logo_drawing, content.organisation.hero_drawing}
    assert {name for name in names - {""} if not (DRAWINGS / f"{name}.svg").exists()} == set()


@pytest.mark.parametrize("path", sorted(DRAWINGS.glob("*.svg")), ids=lambda path: path.stem)
def test_a_drawing_is_small_and_only_a_drawing(path):
    text = path.read_text()
    elements = set(re.findall(r"<(\w+)", text))
    assert elements & {"script", "style", "text", "image", "foreignObject", "a", "use"} == set()
    assert re.findall(r"\b(?:on\w+|style|href|xlink:href)=", text) == []
    assert re.search(r'viewBox="0 0 \d+ \d+"', text) is not None
    assert len(text.encode()) <= MAX_DRAWING


@every_starter
def test_the_colour_can_be_read_on_every_ground(content):
    colour = content.organisation.colour
    grounds = (PAPER, "#ffffff", mix(colour, PAPER, 0.12))
    assert [ground for ground in grounds if contrast(colour, ground) < 4.5] == []


def test_every_starter_is_about_the_organisation_it_is_named_after():
    assert [(code, one.organisation.code, one.organisation.name) for code, one in STARTERS.items()] == [
        ("vleuten", "vleuten", "Welzaam"),
        ("losser", "losser", "Stichting Cluster"),
        ("dienstencentrum", "dienstencentrum", STARTERS["dienstencentrum"].organisation.name),
        ("almere", "almere", "De Schoor"),
        ("leiderdorp", "leiderdorp", "Pluspunt"),
    ]


def test_addresses_under_over_ons_are_those_of_the_contract():
    found = {code: (content.about.slug, content.about.children[0].slug) for code, content in STARTERS.items()}
    assert found == {
        "vleuten": ("over-ons", "missie-visie-en-werkwijze"),
        "losser": ("over-ons", "missie"),
        "dienstencentrum": ("over-ons", "missie-en-visie"),
        "almere": ("over-ons", "missie-en-visie"),
        "leiderdorp": ("over-ons", "beleidsplan"),
    }
    assert (STARTERS["almere"].about.title, STARTERS["leiderdorp"].about.title) == ("Algemeen", "Beleid")


def test_school_holidays_are_those_of_the_region():
    assert {code: content.organisation.holiday_region for code, content in STARTERS.items()} == {
        "vleuten": "NL-midden",
        "losser": "NL-noord",
        "dienstencentrum": "BE-vlg",
        "almere": "NL-noord",
        "leiderdorp": "NL-midden",
    }


def enough(content: Starter) -> tuple[bool, bool]:
    return len(content.activities) >= 12, len(content.initiatives) >= 6


def test_there_is_enough_to_do():
    assert {code: enough(content) for code, content in STARTERS.items()} == dict.fromkeys(CODES, (True, True))


def test_vleuten_is_complete_and_runs_nothing_itself():
    content = STARTERS["vleuten"]
    assert (len(content.activities), len(content.initiatives)) == (12, 6)
    assert [one.slug for one in content.activities if one.organiser == "ourselves"] == []
    assert len({one.stage for one in content.initiatives}) >= 5
    assert [one.slug for one in content.initiatives if one.stage == "handed_over" and not one.handed_over_to] == []


def test_losser_has_nine_fields_of_work_and_a_source():
    content = STARTERS["losser"]
    (mission,) = missions(content)
    assert [one.title for one in mission.statements] == [
        "Sociaal cultureel werk",
        "Opbouwwerk",
        "Sociaal Teams",
        "Ambulant jongerenwerk",
        "Opvoedingsondersteuning",
        "Welzijn ouderen",
        "Gildeproject",
        "Sociale activering",
        "Vrijwilligerscentrale",
    ]
    assert (bool(mission.highlight), bool(mission.quotation), "2002" in mission.quotation_source) == (True, True, True)


def test_the_service_centre_gives_nine_guarantees_in_flemish():
    content = STARTERS["dienstencentrum"]
    (mission,) = missions(content)
    assert (len(mission.statements), content.organisation.flemish) == (9, True)
    at_home = [one for one in content.activities if isinstance(one, Activity) and one.at_home]
    assert at_home != []


def test_almere_makes_five_statements_and_has_its_foot():
    content = STARTERS["almere"]
    (mission,) = missions(content)
    who = content.organisation
    assert len(mission.statements) == 5
    assert (who.street, who.po_box, who.postcode, who.city, who.phone) == (
        "Haagbeukweg 153",
        "Postbus 1220",
        "1300 BE",
        "Almere",
        "036 - 52 78 500",
    )


def test_leiderdorp_has_ten_priorities_in_order_adopted_by_the_board():
    content = STARTERS["leiderdorp"]
    (plan,) = plans(content)
    assert (plan.period_start, plan.period_end, plan.adopted_on) == (2016, 2018, (2016, 10, 10))
    assert "bestuur" in plan.adopted_by
    assert len(content.priorities) == 10
    served = {slug for one in content.activities for slug in one.priorities}
    assert served != set()


@every_starter
def test_every_duty_is_there_and_the_anbi_of_the_dutch_is_clearly_an_example(content):
    found = duties(content)
    assert slugs(found)[:3] == ["privacy", "toegankelijkheid", "klachten"]
    anbi = [(one.legal_name.endswith("(voorbeeld)"), "voorbeeld" in one.summary, one.rsin) for one in found[3:]]
    assert anbi == ([] if content.organisation.flemish else [(True, True, "123456782")])


#: What is no running Dutch text: names, addresses, English, words that are chosen from a list.
NO_PROSE = frozenset(
    {
        "slug", "en", "drawing", "drawing_alt", "alt", "contact_email", "contact_phone", "postcodes", "kind", "venue",
        "neighbourhood", "themes", "audiences", "priorities", "name", "title", "organiser", "organiser_name", "partner",
        "participation", "at_home", "language", "help_wanted", "stage", "proof", "quotation_source", "adopted_by",
        "partners", "contact_role", "carried_by", "handed_over_to", "activities", "bring",
    }
)  # fmt: skip


def prose(value: Any) -> Iterator[str]:
    """The running Dutch texts inside a part of a starter, without markup."""
    if isinstance(value, str):
        yield re.sub(r"<[^>]+>", "\n", value)
    elif isinstance(value, Text):
        yield value.nl
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in NO_PROSE:
                yield from prose(getattr(value, field.name))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from prose(one)


@every_starter
def test_every_page_reads_as_plain_dutch(content):
    parts = (
        *content.activities, *content.initiatives, *content.neighbourhoods, *content.services, *content.news,
        *content.partners, *content.priorities, *content.pages, *content.about.children,
    )  # fmt: skip
    ease = {one.slug: flesch_douma("\n".join(prose(one))) for one in parts}
    assert {slug: value for slug, value in ease.items() if value < B1} == {}


@every_starter
def test_every_service_and_news_item_is_in_english_too(content):
    assert [one.slug for one in (*content.services, *content.news, *content.neighbourhoods) if one.en is None] == []
    assert [one.slug for one in content.services if not (one.drawing and one.drawing_alt and one.en.drawing_alt)] == []
