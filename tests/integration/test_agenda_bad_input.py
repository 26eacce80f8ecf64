"""Addresses that cannot be: each of them, with each mistake, answers 400 or 404 in Dutch with a way on; never a 500."""

import html
import json
import re

import pytest
import time_machine

from tests.factories import NOW, ActivityPageFactory, ask, rule, site

pytestmark = pytest.mark.django_db

PAGES = ["", "week/2026-W49/", "maand/2026-12/", "dag/2026-12-01/"]
FILES = ["agenda.ics", "agenda.json"]
#: By what is wrong: the query, and the words that help.
QUERIES = {
    "no such day": ("?van=2026-02-30", "Die dag bestaat niet."),
    "day zero": ("?tot=0000-00-00", "Die dag bestaat niet."),
    "year 9999": ("?van=9999-12-31", "Die dag bestaat niet."),
    "a word for a day": ("?van=gisteren", "Die dag bestaat niet."),
    "van after tot": ("?van=2026-12-02&tot=2026-12-01", "De laatste dag ligt vóór de eerste dag."),
    "unknown neighbourhood": ("?wijk=atlantis", "Een van uw keuzes bestaat niet (meer)."),
    "unknown venue": ("?locatie=atlantis", "Een van uw keuzes bestaat niet (meer)."),
    "unknown theme": ("?thema=atlantis", "Een van uw keuzes bestaat niet (meer)."),
    "unknown kind": ("?soort=jodelen", "Een van uw keuzes bestaat niet (meer)."),
    "unknown audience": ("?doelgroep=atlantis", "Een van uw keuzes bestaat niet (meer)."),
    "no slug": ("?wijk=%00", "Een van uw keuzes bestaat niet (meer)."),
    "page past the end": ("?pagina=99999", "Zo veel pagina’s met datums zijn er niet. Kies liever een datum."),
    "page zero": ("?pagina=0", "Zo veel pagina’s met datums zijn er niet. Kies liever een datum."),
    "control characters": ("?q=a%00b%1b", "Het adres van deze pagina klopt niet."),
    "no yes or no": ("?gratis=ja", "Het adres van deze pagina klopt niet."),
    "100 kB of words": ("?q=" + "a" * 100_000, "Dat is te veel om te zoeken. Gebruik een paar woorden."),
    "100 kB of choices": ("?" + "&".join(f"wijk=w{number}" for number in range(12_000)), "Dit adres klopt niet"),
}
#: Addresses where nothing stands, and the words that help.
NOWHERE = {
    "week/2026-W54/": "Die week bestaat niet. Een jaar heeft 52 weken, soms 53.",
    "week/9999-W01/": "Die week bestaat niet. Een jaar heeft 52 weken, soms 53.",
    "week/48/": "Die week bestaat niet. Een jaar heeft 52 weken, soms 53.",
    "week/2026-W01/": "Dat is voorbij.",
    "maand/2026-13/": "Die maand bestaat niet.",
    "maand/9999-12/": "Die maand bestaat niet.",
    "maand/2099-01/": "Zo ver vooruit weten we nog niets.",
    "maand/%1b/": "Die maand bestaat niet.",
    "dag/2026-02-30/": "Die dag bestaat niet.",
    "dag/9999-12-31/": "Die dag bestaat niet.",
    "dag/morgen/": "Die dag bestaat niet.",
    "koffie/2026-02-30/": "Die dag bestaat niet.",
    "koffie/9999-12-31/": "Die dag bestaat niet.",
    "koffie/2026-11-23/": "Dat is voorbij.",
    "koffie/2026-12-02/": "Op die dag is het er niet.",
    "?pagina=3": "Zo veel pagina’s met datums zijn er niet. Kies liever een datum.",
    "week/2026-W49/?pagina=2": "Zo veel pagina’s met datums zijn er niet. Kies liever een datum.",
}


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        ActivityPageFactory(parent=site().agenda, slug="koffie", rules=[rule()])
        yield


def said(response):
    """The words of a page, of JSON, or of a text."""
    if response.status_code == 200:
        return ""
    kind, text = response["Content-Type"].split(";")[0], response.content.decode()
    if kind == "application/json":
        return json.loads(text)["error"]
    if kind == "text/plain":
        return text.partition(": ")[2]
    main = re.search(r"<main.*</main>", text, re.DOTALL)[0]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", main)).split())


@pytest.mark.parametrize("path", [*PAGES, *FILES])
def test_a_choice_that_cannot_be_is_explained(path):
    answers = {wrong: ask(f"/agenda/{path}{query}") for wrong, (query, _words) in QUERIES.items()}
    leads_on = "De hele agenda" if path in PAGES else ""
    unhelped = {
        wrong: (response.status_code, said(response)[:200])
        for wrong, response in answers.items()
        if response.status_code not in {400, 404}
        or QUERIES[wrong][1] not in said(response)
        or not (leads_on in said(response) or "Naar de agenda" in said(response))
    }
    assert unhelped == {}


def test_an_address_where_nothing_stands_leads_on():
    answers = {path: ask(f"/agenda/{path}") for path in NOWHERE}
    unhelped = {
        path: (response.status_code, said(response)[:200])
        for path, response in answers.items()
        if response.status_code not in {400, 404}
        or NOWHERE[path] not in said(response)
        or "De hele agenda" not in said(response)
    }
    assert unhelped == {}


def test_an_activity_that_is_not_there_leads_on():
    for path in ("nergens/2026-12-01/", "nergens/", "nergens/agenda.ics", "koffie/2026-12-01/x/"):
        response = ask(f"/agenda/{path}")
        assert (path, response.status_code, "Naar de agenda" in said(response)) == (path, 404, True)


def test_what_an_activity_does_not_ask_does_no_harm():
    queries = ("?van=9999-12-31", "?q=" + "a" * 100_000, "?%00=%00", "?day=2026-02-30")
    paths = ("koffie/", "koffie/2026-12-01/", "koffie/agenda.ics")
    answers = {(path, query[:20]): ask(f"/agenda/{path}{query}").status_code for path in paths for query in queries}
    assert set(answers.values()) == {200}, answers
