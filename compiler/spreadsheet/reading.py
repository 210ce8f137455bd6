"""A workbook taken apart: its figures as a person would type them, each with its address."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.numerals.calendar import parse_period
from compiler.source import Source, Span
from compiler.spreadsheet.cells import typed
from compiler.spreadsheet.layout import COLUMNS, HEADINGS, IDENTITY, MEMORY, VALUES, Column
from compiler.spreadsheet.rows import RowId

#: Bytes that a workbook may unpack to, and cells that its first sheet may span.
UNPACKED_LIMIT, CELL_LIMIT = 100_000_000, 2_000_000


#: openpyxl raises whatever the broken part of a file happens to provoke; lxml's errors are SyntaxErrors.
_BROKEN = (
    *(InvalidFileException, zipfile.BadZipFile, zlib.error, LookupError, ValueError, TypeError, AttributeError),
    *(ArithmeticError, RuntimeError, NotImplementedError, OSError, EOFError, SyntaxError),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of the first sheet. `address` is what Excel calls it, `span` its place in `Workbook.source`."""

    id: RowId
    period: str
    text: str
    address: str
    span: Span


@dataclass(frozen=True, slots=True)
class Workbook:
    """What the first sheet says, and what it said when it was exported.

    `source` is that sheet as lines of tab-separated texts, so that findings have a place to stand. `remembered` maps
    (key, source, period) to the text that was exported; None in a workbook that lost its memory.
    """

    source: Source
    cells: tuple[Cell, ...] = ()
    facts: Mapping[RowId, tuple[Mapping[Column, str], Span]] = field(default_factory=dict)
    remembered: Mapping[tuple[str, str, str], str] | None = None


def read(name: str, data: bytes) -> Staged[Workbook]:
    """The workbook of a file's bytes; `name` is what findings call the file. One that cannot be read is empty."""
    problem = _refusal(data)
    if problem is None:
        try:
            book = openpyxl.load_workbook(io.BytesIO(data))
        except _BROKEN:
            problem = "damaged"
    if problem is None and VALUES not in book.sheetnames:
        problem = "sheet"
    if problem is not None:
        empty = Workbook(Source(name, ""))
        return empty, (diagnostic("M100", empty.source.whole(), file=name, sheet=VALUES, hints=(problem,)),)
    sheet = book[VALUES]
    if not isinstance(sheet, Worksheet) or sheet.max_row * sheet.max_column > CELL_LIMIT:
        empty = Workbook(Source(name, ""))
        return empty, (diagnostic("M100", empty.source.whole(), file=name, sheet=VALUES, hints=("large",)),)
    return _Reader(name, sheet).workbook(_memory(book[MEMORY]) if MEMORY in book.sheetnames else None)


def absent(book: Workbook) -> int:
    """How many values that were exported have no cell any more."""
    there = {(*cell.id, cell.period) for cell in book.cells}
    return sum(known not in there for known in book.remembered or ())


def _refusal(data: bytes) -> str | None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return "old"  # the container of .xls files, and of .xlsx files with a password
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > UNPACKED_LIMIT:
                return "large"
            return None if "xl/workbook.xml" in archive.namelist() else "damaged"
    except (zipfile.BadZipFile, ValueError, OSError):
        return "damaged"


def _memory(sheet: Any) -> Mapping[tuple[str, str, str], str]:
    lines = (
        [str(value) if value is not None else "" for value in line]
        for line in sheet.iter_rows(min_row=2, values_only=True)
    )
    return {(line[0], line[1], line[2]): line[3] for line in lines if len(line) >= 4 and line[2] != IDENTITY}


class _Reader:
    def __init__(self, name: str, sheet: Worksheet) -> None:
        self.name = name
        self.sheet = sheet
        self.found: list[Diagnostic] = []
        self.spans: dict[tuple[int, int], Span] = {}
        self.source = self._lines()

    def _lines(self) -> Source:
        lines: list[str] = []
        at = 0
        for row, cells in enumerate(self.sheet.iter_rows(), 1):
            texts = []
            for column, cell in enumerate(cells, 1):
                text = " ".join(str("" if cell.value is None else cell.value).split())
                self.spans[row, column] = Span(self.name, at, at + len(text))
                at += len(text) + 1
                texts.append(text)
            lines.append("\t".join(texts) + "\n")
            if not cells:
                at += 1
        return Source(self.name, "".join(lines))

    def workbook(self, remembered: Mapping[tuple[str, str, str], str] | None) -> Staged[Workbook]:
        self._merged()
        named, periods = self._columns()
        if "key" not in named:
            span = self.source.span(0, 0)
            self.found.append(diagnostic("M103", span, cell="A1", text=HEADINGS["key"], hints=("heading",)))
            return Workbook(self.source, remembered=remembered), tuple(self.found)
        facts: dict[RowId, tuple[Mapping[Column, str], Span]] = {}
        cells: list[Cell] = []
        for row in range(2, self.sheet.max_row + 1):
            texts = {column: self._text(row, at) for column, at in named.items()}
            if not texts["key"]:
                self._without_key(row, periods)
                continue
            known = (texts["key"], texts.get("of", ""))
            span = self.spans[row, named["key"]]
            if known in facts:
                address = _address(row, named["key"])
                related = (Related(facts[known][1], "first"),)
                self.found.append(
                    diagnostic("M103", span, cell=address, text=texts["key"], hints=("twice",), related=related)
                )
                continue
            facts[known] = texts, span
            cells += self._figures(row, known, periods)
        return Workbook(self.source, tuple(cells), facts, remembered), tuple(self.found)

    def _merged(self) -> None:
        for merged in self.sheet.merged_cells.ranges:
            span = self.spans.get((merged.min_row, merged.min_col), self.source.span(0, 0))
            self.found.append(diagnostic("M102", span, cell=str(merged)))

    def _columns(self) -> tuple[dict[Column, int], dict[str, int]]:
        """Columns by their headings, wherever somebody has moved them."""
        headings = {HEADINGS[column]: column for column in COLUMNS}
        named: dict[Column, int] = {}
        periods: dict[str, int] = {}
        for at in range(1, self.sheet.max_column + 1):
            text = self._text(1, at)
            if text in headings:
                named.setdefault(headings[text], at)
            elif parse_period(text) is not None and text not in periods:
                periods[text] = at
            elif text or any(self._text(row, at) for row in range(2, self.sheet.max_row + 1)):
                hint = "twice" if text in periods else "periods"
                span = self.spans[1, at]
                self.found.append(diagnostic("M104", span, cell=_address(1, at), text=text, hints=(hint,)))
        return named, periods

    def _figures(self, row: int, known: RowId, periods: Mapping[str, int]) -> Iterator[Cell]:
        for period, at in periods.items():
            cell = self.sheet.cell(row, at)
            span, address = self.spans[row, at], _address(row, at)
            if cell.data_type == "f":
                self.found.append(diagnostic("M101", span, cell=address))
                continue
            text = "" if cell.value is None else typed(cell.value, cell.number_format)
            if text is None:
                self.found.append(diagnostic("M106", span, cell=address, text=str(cell.value)[:60], hints=("kind",)))
                continue
            yield Cell(known, period, text, address, span)

    def _without_key(self, row: int, periods: Mapping[str, int]) -> None:
        """An empty row is nothing; one with figures and no key has lost what they belong to."""
        for at in periods.values():
            if self._text(row, at):
                address = _address(row, at)
                self.found.append(diagnostic("M103", self.spans[row, at], cell=address, text="", hints=("none",)))
                return

    def _text(self, row: int, column: int) -> str:
        cell = self.sheet.cell(row, column)
        if cell.value is None:
            return ""
        return typed(cell.value, cell.number_format) or str(cell.value)


def _address(row: int, column: int) -> str:
    return f"{get_column_letter(column)}{row}"
