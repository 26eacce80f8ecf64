"""The table to fill in: the same heads that ``heads`` reads, an example, and help on how to fill it in."""

import csv
import io
from datetime import date, time

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.table import Table, TableStyleInfo

from activities.domain.importing.heads import Column

#: What each column is for, with an example; in the order of the template.
HELP: dict[Column, tuple[str, str]] = {
    Column.NUMBER: ("K1", ("Uw eigen nummer. Leest u het bestand later nog eens in, dan vindt de site zo dezelfde "
                    "activiteit terug. Leeg mag: dan tellen titel en locatie.")),
    Column.TITLE: ("Koffieochtend", "Verplicht. Wat er op de site boven komt te staan."),
    Column.KIND: ("koffie", "Een soort van de site, zoals koffie, wandelen, samen eten of bewegen."),
    Column.DATE: ("1-12-2026", ("Verplicht. 24-11-2026 of 24 nov 2026. Meer datums: zet er een puntkomma tussen. "
                  "Meer dagen achter elkaar: 24-11-2026 t/m 26-11-2026.")),
    Column.START: ("10.00", "Hoe laat het begint: 10.00, 10:00 uur of 10u. Leeg betekent: de hele dag."),
    Column.END: ("12.00", "Hoe laat het eindigt. Vroeger dan het begin betekent: na middernacht."),
    Column.REPEAT: ("elke week", ("Leeg betekent: één keer. Anders: elke week, om de week, elke 3 weken, "
                    "elke eerste dinsdag van de maand, elke maand, elk jaar.")),
    Column.UNTIL: ("29-6-2027", "De laatste dag waarop het kan zijn, of hoe vaak: 10 keer. Leeg betekent: geen einde."),
    Column.VENUE: ("De Linde, Lindelaan 4, 3451 AA Vleuten", ("De naam zoals die op de site staat. Een nieuwe locatie? "
                   "Zet het adres erachter, met komma's ertussen.")),
    Column.ROOM: ("Grote zaal", "De ruimte in het gebouw, of waar u elkaar treft."),
    Column.NEIGHBOURHOOD: ("", "Alleen als het een andere is dan die van de locatie."),
    Column.SUMMARY: ("Iedereen is welkom, u hoeft zich niet aan te melden.", "Eén of twee zinnen, hooguit 200 tekens."),
    Column.TEXT: ("", "De tekst op de pagina van de activiteit."),
    Column.THEMES: ("ontmoeten", "Thema's van de site, met een komma ertussen."),
    Column.AUDIENCES: ("", "Voor wie het is, met een komma ertussen."),
    Column.PRICE: ("gewoon 2,50; met stadspas 1", "Leeg of gratis betekent: gratis."),
    Column.PARTICIPATION: ("loop binnen", "loop binnen, bel vooraf of aanmelden."),
    Column.CONTACT: ("de gastvrouwen", "Een rol, geen naam van een mens."),
    Column.PHONE: ("030 123 45 67", "Het nummer dat bewoners bellen."),
    Column.EMAIL: ("koffie@voorbeeld.nl", "Het adres waar bewoners naar mailen."),
    Column.ORGANISER: ("", "Alleen als een andere organisatie het doet."),
    Column.LANGUAGE: ("", "Alleen als er een andere taal wordt gesproken."),
    Column.BRING: ("", "Wat bewoners zelf meenemen."),
}  # fmt: skip
EXPLANATION = (
    "Vul per activiteit één regel in op het blad “Activiteiten”. De koppen blijven staan; kolommen die u niet nodig "
    "hebt, mag u weglaten. De regel die er al staat is een voorbeeld: vervang die."
)
_HEAD = PatternFill("solid", fgColor="1F3A5F")


def as_csv() -> bytes:
    """The template for a simple table: with semicolons, as Dutch Excel opens it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.value for column in HELP])
    writer.writerow([example for example, _help in HELP.values()])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def as_xlsx() -> bytes:
    """The template as a spreadsheet, with the help on a second sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Activiteiten"
    sheet.append([column.value for column in HELP])
    sheet.append([_cell(column, example) for column, (example, _help) in HELP.items()])
    for place, column in enumerate(HELP, start=1):
        head = sheet.cell(row=1, column=place)
        head.font, head.fill = Font(bold=True, color="FFFFFF"), _HEAD
        sheet.column_dimensions[head.column_letter].width = 34 if column in {Column.VENUE, Column.SUMMARY} else 18
    for number in range(2, 200):
        sheet.cell(row=number, column=list(HELP).index(Column.DATE) + 1).number_format = "dd-mm-yyyy"
        for column in (Column.START, Column.END):
            sheet.cell(row=number, column=list(HELP).index(column) + 1).number_format = "hh:mm"
    sheet.freeze_panes = "C2"
    explained = workbook.create_sheet("Uitleg")
    explained.append([EXPLANATION])
    explained.append([])
    explained.append(["Kolom", "Zo vult u die in", "Voorbeeld"])
    for column, (example, text) in HELP.items():
        explained.append([column.value, text, example])
    explained.merge_cells("A1:C1")
    explained["A1"].alignment = Alignment(wrap_text=True, vertical="top")
    explained.row_dimensions[1].height = 48
    for letter, width in (("A", 24), ("B", 80), ("C", 44)):
        explained.column_dimensions[letter].width = width
    for row in explained.iter_rows(min_row=3):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=cell.row == 3 or cell.column == 1)  # noqa: PLR2004 - the heads
    help_table = Table(displayName="Uitleg", ref=f"A3:C{explained.max_row}")
    help_table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    explained.add_table(help_table)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _cell(column: Column, example: str) -> str | date | time:
    """A real date and real hours, so that a program shows them as such."""
    if column is Column.DATE:
        return date(2026, 12, 1)
    if column in {Column.START, Column.END}:
        return time.fromisoformat(example.replace(".", ":"))
    return example
