"""Sample values of every component in every state, for ``/bouwstenen/`` and for looking at the design. Plain Python."""

from typing import Any

from django.utils.translation import gettext as _

type Values = dict[str, Any]

#: The ids of ``static/icons.svg``.
ICONS = (
    "pin", "price", "door", "access", "clock", "calendar", "phone", "mail", "chat", "question", "idea", "home",
    "people", "bus", "hand", "bag", "link", "print", "share", "search", "warning", "check", "cross", "pen",
)  # fmt: skip
#: The tokens of ``static/css/tokens.css`` that fill a ground.
COLOURS = ("paper", "sand", "tint", "ring", "accent", "amber", "brick-tint", "night")


def _row(**other: Any) -> Values:
    row = {
        "start_text": "10.00",
        "end_text": "12.00",
        "title": "Koffieochtend",
        "url": "#dates",
        "kind": "koffie",
        "venue": "De Schakel",
        "price": "gratis",
        "participation": "loop binnen",
        "access": "rolstoel kan",
        "full": False,
        "status": "scheduled",
        "status_text": "",
        "note": "",
        "lang": "",
    }
    return row | other


def dates() -> list[Values]:
    """One date in each state that a visitor can see."""
    walk = {"title": "Wandelen met de buurt", "kind": "wandelen", "venue": "start Willem-Alexanderpark"}
    walk |= {"start_text": "13.30", "end_text": "15.30", "access": "vlakke route"}
    meal = {"title": "Samen eten", "kind": "samen eten", "venue": "Vleuterweide", "price": "€ 6, met U-pas € 3"}
    meal |= {"start_text": "17.30", "end_text": "19.30", "participation": "bel vooraf"}
    return [
        _row(),
        _row(**walk, status="cancelled", status_text="Gaat niet door: docent ziek"),
        _row(**meal, full=True),
        _row(
            title="Taalcafé",
            kind="taalles",
            status="moved",
            status_text="Andere plek: de bibliotheek",
            venue="bibliotheek",
        ),
        _row(
            title="Repaircafé",
            kind="repareren",
            status="extra",
            status_text="Extra keer",
            note="Neem uw kapotte lamp mee.",
        ),
        _row(title="Telefooncirkel", kind="bellen", venue="", start_text="hele dag", end_text="", access="", lang="nl"),
    ]


def stages(now: int) -> list[Values]:
    """The road of an initiative that stands at stage ``now`` (0 is the first)."""
    labels = ("idee", "verkennen", "plan maken", "loopt", "zelfstandig")
    states = ["done"] * now + ["now"] + ["todo"] * (len(labels) - now - 1)
    return [
        {"label": label, "state": state, "date_text": "september 2026" if state == "now" else ""}
        for label, state in zip(labels, states, strict=True)
    ]


def cards() -> list[Values]:
    """An initiative at the beginning and one that runs."""
    return [
        {
            "title": "Soepmiddag op dinsdag",
            "url": "#cards",
            "neighbourhood": "De Meern",
            "summary": "Drie buren koken elke dinsdag soep voor wie aanschuift. Al twintig mensen komen.",
            "stage_label": "loopt",
            "stages": stages(3),
            "lang": "",
        },
        {
            "title": "Een bank bij de vijver",
            "url": "#cards",
            "neighbourhood": "Vleuten",
            "summary": "Wie een eind loopt, wil even kunnen zitten. Buren zoeken een plek en iemand die de bank maakt.",
            "stage_label": "verkennen",
            "stages": stages(1),
            "lang": "",
        },
    ]


def listing() -> Values:
    """An agenda with choices made."""

    def options(*labels: str, chosen: int = -1) -> list[Values]:
        return [
            {"value": label, "label": label, "url": "#filters", "chosen": number == chosen}
            for number, label in enumerate(labels)
        ]

    return {
        "title": "Agenda",
        "days": [
            {"heading": "Vandaag, zondag 22 november", "date_iso": "2026-11-22", "rows": dates()[:3]},
            {"heading": "Morgen, maandag 23 november", "date_iso": "2026-11-23", "rows": dates()[3:]},
        ],
        "count_text": "14 gevonden",
        "chosen": [
            {"label": "De Meern", "remove_url": "#filters", "remove_label": "Haal De Meern weg"},
            {"label": "gratis", "remove_url": "#filters", "remove_label": "Haal gratis weg"},
        ],
        "filters": [
            {"name": "wijk", "label": "Wijk", "options": options("De Meern", "Vleuten", "Haarzuilens", chosen=0)},
            {"name": "thema", "label": "Thema", "options": options("ontmoeten", "bewegen", "taal", "samen eten")},
            {"name": "kenmerk", "label": "Prijs en toegang", "options": options("gratis", "rolstoel kan", chosen=0)},
        ],
        "periods": [
            {"label": "vandaag", "url": "#filters", "current": True},
            {"label": "deze week", "url": "#filters", "current": False},
        ],
        "date_form": {"action": "#filters", "value": "2026-11-22", "kept": [{"name": "wijk", "value": "de-meern"}]},
        "next_url": "#filters",
        "more_text": "Meer dagen",
        "calendar_url": "#filters",
        "empty": False,
        "empty_links": [{"label": _("Whole agenda"), "url": "#filters"}],
    }


def facts() -> list[Values]:
    """What is good to know about an activity."""
    return [
        {"sign": "pin", "label": "Waar", "text": "De Schakel, Schoolstraat 1, Vleuten", "url": ""},
        {"sign": "price", "label": "Prijs", "text": "€ 6, met U-pas € 3", "url": ""},
        {"sign": "door", "label": "Meedoen", "text": "bel vooraf", "url": ""},
        {"sign": "access", "label": "Toegang", "text": "rolstoel kan, ringleiding", "url": ""},
        {"sign": "people", "label": "Wie organiseert", "text": "bewoners van de Schoolstraat", "url": ""},
        {"sign": "chat", "label": "Taal", "text": "makkelijk Nederlands", "url": ""},
        {"sign": "bag", "label": "Meenemen", "text": "een goed humeur", "url": ""},
    ]


def next_dates() -> list[Values]:
    """The dates of one activity, in each state."""

    def date(date_text: str, **other: Any) -> Values:
        plain = {"status": "scheduled", "status_text": "", "full": False, "note": "", "venue": ""}
        return {"date_text": date_text, "start_text": "10.00", "end_text": "12.00"} | plain | other

    return [
        date("dinsdag 24 november"),
        date("dinsdag 1 december", status="cancelled", status_text="Gaat niet door: docent ziek"),
        date("dinsdag 8 december", status="moved", status_text="Andere plek", venue="bibliotheek"),
        date("dinsdag 15 december", full=True, note="We zetten u graag op de wachtlijst."),
    ]


def updates() -> list[Values]:
    """What happened with an initiative, newest first."""
    return [
        {"date_text": "3 november 2026", "text": "We koken voor de tiende keer. Er komen nu twintig mensen."},
        {"date_text": "1 september 2026", "text": "De keuken van De Schakel is elke dinsdag van ons."},
    ]


def statements() -> list[Values]:
    """Statements of a mission, with and without an explanation."""
    return [
        {"title": "Iedereen kan meedoen", "text": "Ook wie slecht loopt, weinig geld heeft of nog Nederlands leert."},
        {"title": "Bewoners beslissen zelf", "text": ""},
        {
            "title": "We beginnen bij wat er al is",
            "text": "Past het bij een groep die er al is? Dan brengen we u daarheen.",
        },
    ]


def page_cards() -> list[Values]:
    """Neighbourhoods without a picture of their own."""
    return [
        {"title": name, "url": "#cards", "summary": summary, "picture": None, "lang": ""}
        for name, summary in (
            ("De Meern", "Een oud dorp aan de Leidse Rijn, met veel jonge gezinnen."),
            ("Vleuten", "Rond de Dorpsstraat kent iedereen elkaar."),
            ("Haarzuilens", "Klein, groen en ver van de bus."),
        )
    ]


def results() -> list[Values]:
    """What a search finds."""
    return [
        {
            "title": "Samen eten",
            "url": "#search",
            "kind": "agenda",
            "when_text": "dinsdag 24 november",
            "summary": "Elke dinsdag koken we met wat er over is.",
            "lang": "",
        },
        {
            "title": "Our mission",
            "url": "#search",
            "kind": "pagina",
            "when_text": "",
            "summary": "Why we exist.",
            "lang": "en",
        },
    ]


def errors() -> list[Values]:
    """What a form says when it cannot be sent."""
    return [
        {"field_id": "id_title", "message": "Vul in wat uw idee is."},
        {"field_id": "id_consent", "message": "Zet een vinkje, anders mogen we u niet antwoorden."},
    ]
