"""A metrics file with every form of value, exported, changed as somebody in Excel would, and merged back."""

from __future__ import annotations

import io
from collections.abc import Callable

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from compiler import edits, spreadsheet, yamlfile
from compiler import metrics as figures
from compiler.metrics import Metrics
from compiler.source import Source
from compiler.spreadsheet.layout import VALUES

METRICS = """\
# kept by the finance department
schema: 1
sources:
  annual_report: {document: {zh: 年报, en: Annual report}, kind: audited, precedence: 1}
  ledger: {document: {zh: 台账, en: Ledger}, kind: internal, precedence: 2}
metrics:
  finance.revenue:  # audited
    label: {zh: 营业收入, en: Revenue}
    unit: CNY
    source: annual_report
    values:
      2022: 32.71亿  # restated last year
      2023: "54.7亿"
  people.total: {label: {zh: 员工, en: Employees}, unit: people, values: {2022: 857, 2023: 925}}
  energy.water:
    label: {zh: 用水, en: Water}
    unit: t
    values:
      2022: not-collected
      2023: {value: 1,
             qualifier: over}
  donations.total:
    label: {zh: 捐赠, en: Donations}
    unit: CNY
    values:
      2023: {sources: {annual_report: 200万, ledger: 200万}}
  people.women:
    label: {zh: 女性, en: Women}
    unit: people
    formula: people.total - people.men
  people.men:
    label: {zh: 男性, en: Men}
    unit: people
    values: {2023: 500}
"""

FILE = figures.FILE


def read(text: str = METRICS) -> tuple[Source, yamlfile.Mapping, Metrics]:
    source = Source(FILE, text)
    root, found = yamlfile.read(source)
    metrics, problems = figures.load(source, current="2023")
    assert not found
    assert not [one for one in problems if one.code < "M060"], problems
    return source, root, metrics


def exported(text: str = METRICS) -> bytes:
    _, root, metrics = read(text)
    return spreadsheet.export(root, metrics)


def edited(change: Callable[[Worksheet], object], data: bytes | None = None) -> bytes:
    """The workbook after somebody has opened, changed and saved it."""
    book = openpyxl.load_workbook(io.BytesIO(exported() if data is None else data))
    change(book[VALUES])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def imported(data: bytes, text: str = METRICS) -> tuple[str, list[str]]:
    """metrics.yaml after the import, and the codes of what was found."""
    source, root, metrics = read(text)
    book, found = spreadsheet.read("metrics.xlsx", data)
    merged, problems = spreadsheet.merge(book, source, root, metrics)
    after = edits.apply(text.encode(), merged.edits).decode() if not found else text
    return after, [one.code for one in (*found, *problems)]


def at(sheet: Worksheet, key: str, period: str, of: str = "") -> str:
    """The address of a figure."""
    column = next(cell.column_letter for cell in sheet[1] if cell.value == period)
    row = next(
        cells[0].row for cells in sheet.iter_rows(min_row=2) if cells[0].value == key and (cells[1].value or "") == of
    )
    return f"{column}{row}"


def put(key: str, period: str, value: object, of: str = "") -> Callable[[Worksheet], None]:
    def change(sheet: Worksheet) -> None:
        sheet[at(sheet, key, period, of)].value = value

    return change
