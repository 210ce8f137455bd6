"""The workbook as bytes: the same metrics give the same bytes."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from compiler.metrics import Metrics
from compiler.spreadsheet.cells import shown
from compiler.spreadsheet.layout import (
    COLUMNS,
    HEADINGS,
    IDENTITY,
    MEMORY,
    NOTES,
    NOTES_TEXTS,
    REMEMBERED,
    VALUES,
    WIDTHS,
    Column,
)
from compiler.spreadsheet.rows import Row, periods, rows
from compiler.yamlfile import Mapping

_HAIR = Border(bottom=Side(style="hair", color="9A958C"))
_RULE = Border(bottom=Side(style="medium", color="2B2926"))
_HEAD = Font(bold=True, color="2B2926")
_QUIET = Font(color="6B665E")
_COMPUTED = PatternFill("solid", fgColor="EDEAE4")
_FIRST_PERIOD = len(COLUMNS) + 1

# No clock in the output; the earliest date that both a zip entry and a workbook can carry.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def export(root: Mapping, metrics: Metrics) -> bytes:
    """The metrics of a sound metrics.yaml, `root` as it was read, as an .xlsx file."""
    listed = rows(root, metrics)
    columns = periods(listed) or (metrics.current,)
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = VALUES
    _head(sheet, columns)
    for at, row in enumerate(listed, 2):
        _row(sheet, at, row, columns)
    _finish(sheet, len(listed) + 1, len(COLUMNS) + len(columns))
    _notes(book.create_sheet(NOTES))
    _remember(book.create_sheet(MEMORY), listed)
    return _steady(book)


def _head(sheet: Worksheet, columns: Sequence[str]) -> None:
    for at, column in enumerate(COLUMNS, 1):
        _text(sheet, 1, at, HEADINGS[column])
        sheet.column_dimensions[get_column_letter(at)].width = WIDTHS[column]
    for at, period in enumerate(columns, _FIRST_PERIOD):
        _text(sheet, 1, at, period)
        sheet.column_dimensions[get_column_letter(at)].width = 16
    for at, cell in enumerate(sheet[1], 1):
        cell.font, cell.border = _HEAD, _RULE
        cell.alignment = Alignment(vertical="center", horizontal="right" if at >= _FIRST_PERIOD else None)
    sheet.row_dimensions[1].height = 24
    # The first free column waits for the next period.
    _next = sheet.cell(1, _FIRST_PERIOD + len(columns))
    _next.protection, _next.font, _next.number_format = Protection(locked=False), _HEAD, "@"


def _row(sheet: Worksheet, at: int, row: Row, columns: Sequence[str]) -> None:
    told = facts(row)
    for index, column in enumerate(COLUMNS, 1):
        _text(sheet, at, index, told[column]).font = _QUIET
    for index, period in enumerate((*columns, ""), _FIRST_PERIOD):
        held = row.values.get(period)
        what = shown("" if held is None else held.text)
        cell = _text(sheet, at, index, what.value if isinstance(what.value, str) else "")
        if not isinstance(what.value, str):
            cell.value, cell.number_format = what.value, what.number_format
        elif held is None and row.metric.formula is not None and period:
            cell.fill = _COMPUTED
        cell.alignment = Alignment(horizontal="right")
        cell.protection = Protection(locked=False)
    for each in sheet[at]:
        each.border = _HAIR


def facts(row: Row) -> dict[Column, str]:
    """What the workbook says of a metric and does not take back."""
    metric = row.metric
    return {
        "key": metric.key,
        "of": row.id[1],
        "zh": metric.label.zh.text,
        "en": metric.label.en.text,
        "unit": metric.unit.key,
        "group": row.group,
        "source": row.source,
        "formula": row.formula,
    }


def _text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """A text is a text, whatever it begins with: never a formula, now or after somebody has edited it."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.value = text or None
    if text:
        cell.data_type = "s"
        cell.number_format = "@"
        cell.quotePrefix = text[0] in "=+-@\t\r"
    return cell


def _finish(sheet: Worksheet, last_row: int, last_column: int) -> None:
    """Panes, filter, print setup, and a protection without password: it keeps hands off the keys, it is no lock."""
    sheet.freeze_panes = f"{get_column_letter(COLUMNS.index('en') + 1)}2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(last_column)}{max(last_row, 1)}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight, sheet.print_title_rows = 0, "1:1"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.protection.sheet = True
    sheet.protection.autoFilter = sheet.protection.formatColumns = sheet.protection.formatCells = False


def _notes(sheet: Worksheet) -> None:
    for at, texts in enumerate(NOTES_TEXTS, 1):
        for column, text in enumerate(texts, 1):
            cell = _text(sheet, at, column, text)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for letter in "AB":
        sheet.column_dimensions[letter].width = 70
    sheet.protection.sheet = True


def _remember(sheet: Worksheet, listed: Sequence[Row]) -> None:
    """What each cell holds now: the base that later changes are told from."""
    sheet.sheet_state = "veryHidden"
    lines = [REMEMBERED]
    for row in listed:
        lines.append((*row.id, IDENTITY, row.metric.unit.key))
        lines += [(*row.id, period, scalar.text) for period, scalar in row.values.items()]
    for at, line in enumerate(lines, 1):
        for column, text in enumerate(line, 1):
            _text(sheet, at, column, text)
    sheet.protection.sheet = True


def _steady(book: Workbook) -> bytes:
    """The file without clock and chance: openpyxl stamps both the zip and the document's properties."""
    book.properties.creator = "zhengben"
    book.properties.created = book.properties.modified = datetime.datetime(*_EPOCH)
    written = io.BytesIO()
    book.save(written)
    out = io.BytesIO()
    with zipfile.ZipFile(written) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in given.namelist():
            data = given.read(name)
            if name == "docProps/core.xml":
                data = _STAMP.sub(rb"\g<1>1980-01-01T00:00:00Z", data)
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(info, data)
    return out.getvalue()
