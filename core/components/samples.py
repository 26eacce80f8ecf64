"""Sample values of every component in every state, for ``/bouwstenen/`` and for looking at the design. Plain Python."""

from typing import Any

from django.utils.translation import gettext as _

type Values = dict[str, Any]


def _row(**other: Any) -> Values:
    row = {
        "time_text": "10.00 tot 12.00",
        "start_text": "10.00",
        "end_text": "12.00",
        "title": "Koffieochtend",
        "url": "#dates",
        "kind": "koffie",
        "kind_sign": "",
        "venue": "De Schakel",
        "price": "gratis",
        "participation": "loop binnen",
        "access": "rolstoel kan",
        "full": False,
        "status": "scheduled",
        "status_text": "",
        "note": "",
        "lang": "",
        "organiser": "",
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
        _row(title="Taalcafé", kind="taalles", status="moved", status_text="Andere plek: de bibliotheek", venue="bibliotheek"),
        _row(title="Repaircafé", kind="repareren", status="extra", status_text="Extra keer", note="Neem uw kapotte lamp mee."),
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
            "summary": "Drie buren koken elke dinsdag soep voor wie aanschuift. Sinds september komen er twintig mensen.",
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
        "date_form": {"action": "", "value": "2026-11-22", "kept": [{"name": "wijk", "value": "de-meern"}]},
        "next_url": "#filters",
        "more_text": "Meer dagen",
        "calendar_url": "#filters",
        "empty": False,
        "empty_links": [{"label": _("Whole agenda"), "url": "#filters"}],
    }
