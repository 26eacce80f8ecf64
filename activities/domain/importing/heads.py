"""The columns of a table: the heads that we give in the template, and those that people and programs use."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from core.text.folding import fold


class Column(StrEnum):
    """What a column is about; the value is its head in the template."""

    NUMBER = "Nummer"
    TITLE = "Titel"
    KIND = "Soort"
    DATE = "Datum"
    START = "Van"
    END = "Tot"
    END_DATE = "Einddatum"
    ALL_DAY = "Hele dag"
    REPEAT = "Herhaling"
    UNTIL = "Herhalen tot en met"
    VENUE = "Locatie"
    ROOM = "Ruimte"
    NEIGHBOURHOOD = "Wijk"
    SUMMARY = "Samenvatting"
    TEXT = "Omschrijving"
    THEMES = "Thema's"
    AUDIENCES = "Doelgroepen"
    PRICE = "Prijs"
    PARTICIPATION = "Meedoen"
    CONTACT = "Contact"
    PHONE = "Telefoon"
    EMAIL = "E-mail"
    ORGANISER = "Organisator"
    LANGUAGE = "Taal"
    BRING = "Meenemen"
    PRIVATE = "Privé"


#: Other words for the same, folded; those of Google's and Outlook's own tables among them.
OTHER_WORDS = {
    Column.NUMBER: "nr id uid kenmerk code activiteitnummer",
    Column.TITLE: "naam activiteit onderwerp subject title evenement wat name",
    Column.KIND: "type categorie categorieen categories category kind",
    Column.DATE: "datums begindatum startdatum dag wanneer start_date date data",
    Column.START: "begin begintijd starttijd aanvang tijd tijden start_time uur beginuur start aanvangstijd",
    Column.END: "eind einde eindtijd end_time einduur tot_en_met_tijd",
    Column.END_DATE: "einddatum end_date laatste_dag",
    Column.ALL_DAY: "duurt_hele_dag all_day_event gebeurtenis,_duurt_hele_dag all_day heledag",
    Column.REPEAT: "herhalen herhaalt frequentie hoe_vaak repeat recurrence terugkerend",
    Column.UNTIL: "herhaling_tot herhaal_tot herhalen_tot tot_en_met t/m einde_herhaling repeat_until aantal_keer",
    Column.VENUE: "plaats waar adres location venue lokatie gebouw",
    Column.ROOM: "zaal lokaal room ontmoetingspunt",
    Column.NEIGHBOURHOOD: "buurt kern dorp stadsdeel neighbourhood",
    Column.SUMMARY: "korte_omschrijving inleiding intro summary",
    Column.TEXT: "beschrijving tekst description toelichting informatie notities",
    Column.THEMES: "thema themas theme tags labels",
    Column.AUDIENCES: "doelgroep voor_wie audience",
    Column.PRICE: "prijzen kosten bijdrage eigen_bijdrage price entree",
    Column.PARTICIPATION: "aanmelden deelname hoe_meedoen inschrijven",
    Column.CONTACT: "contactpersoon contact_(rol)",
    Column.PHONE: "tel telefoonnummer tel. phone",
    Column.EMAIL: "email mail e-mailadres mailadres",
    Column.ORGANISER: "organisatie door wie organizer georganiseerd_door",
    Column.LANGUAGE: "voertaal language",
    Column.BRING: "zelf_meenemen wat_meenemen",
    Column.PRIVATE: "prive private",
}
NAMES = {
    **{word.replace("_", " "): column for column, words in OTHER_WORDS.items() for word in words.split()},
    **{fold(column.value): column for column in Column},
}
#: Rows above the heads that a file may have: a title, an empty line.
HEADS_WITHIN = 10


def columns_of(row: Sequence[Any]) -> dict[Column, int] | None:
    """The place of each column, when ``row`` holds heads: at least a title and a date."""
    found: dict[Column, int] = {}
    for place, cell in enumerate(row):
        column = NAMES.get(fold(str(cell if cell is not None else "")).strip(" *:?"))
        if column is not None:
            found.setdefault(column, place)
    return found if {Column.TITLE, Column.DATE} <= set(found) else None
