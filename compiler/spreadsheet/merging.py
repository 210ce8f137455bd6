"""What was changed in a workbook, as edits of metrics.yaml that leave every other byte as it was.

Three texts meet at each cell: the one that was exported, the one in the workbook and the one in metrics.yaml now. Where
the workbook still has what was exported, nobody touched the cell, and metrics.yaml keeps what it has. Where both have
changed, and not to the same, nobody but a person can tell which is right: M107, and nothing is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from compiler import yamlfile
from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.edits import Edit
from compiler.metrics import Metrics
from compiler.metrics.model import STATES
from compiler.metrics.names import nearest
from compiler.numerals.typed import Fault, typed
from compiler.source import Source
from compiler.spreadsheet.layout import Column
from compiler.spreadsheet.placing import added, replaced
from compiler.spreadsheet.reading import Cell, Workbook
from compiler.spreadsheet.rows import Row, RowId, rows
from compiler.spreadsheet.writing import facts
from compiler.yamlfile import Scalar

#: Columns that the workbook shows and does not take back, in the order in which they are told.
_FIXED: tuple[Column, ...] = ("unit", "zh", "en", "group", "source", "formula")


_GROUPED = re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?")


@dataclass(frozen=True, slots=True)
class Change:
    """One value: `old` is empty for a new one. `of` names the source, where the value has several."""

    key: str
    of: str
    period: str
    old: str
    new: str
    address: str


@dataclass(frozen=True, slots=True)
class Merged:
    changes: tuple[Change, ...]
    edits: tuple[Edit, ...]


def merge(book: Workbook, source: Source, root: yamlfile.Mapping, metrics: Metrics) -> Staged[Merged]:
    """The edits of metrics.yaml (`source`, and `root` as it was read) that the workbook asks for.

    With a finding there are no edits: all that was changed is taken over, or nothing.
    """
    listed = {row.id: row for row in rows(root, metrics)}
    found: list[Diagnostic] = []
    found += _strangers(book, listed, metrics)
    found += _fixed(book, listed)
    changes: list[Change] = []
    edits: list[Edit] = []
    fresh: dict[RowId, list[Cell]] = {}
    for cell in book.cells:
        row = listed.get(cell.id)
        if row is None:
            continue
        held = row.values.get(cell.period)
        if not _asks(cell, held, book, row, found):
            continue
        changes.append(Change(*cell.id, cell.period, "" if held is None else held.text, cell.text, cell.address))
        if held is None:
            fresh.setdefault(cell.id, []).append(cell)
        else:
            edits.append(replaced(source, held, cell.text))
    for known, cells in fresh.items():
        pairs = [(cell.period, cell.text) for cell in cells]
        new = added(source, root, known, pairs)
        if new is None:
            found += [
                diagnostic("M109", cell.span, cell=cell.address, key=known[0], period=cell.period) for cell in cells
            ]
        else:
            edits += new
    if found:
        return Merged(tuple(changes), ()), tuple(found)
    return Merged(tuple(changes), tuple(edits)), ()


def _bare(text: str) -> str:
    """A figure without what a cell's format adds to it: commas, and the sign of the unit that the row names."""
    return text.replace(",", "").removesuffix("%") if _GROUPED.fullmatch(text) else text


def _asks(cell: Cell, held: Scalar | None, book: Workbook, row: Row, found: list[Diagnostic]) -> bool:
    """Whether the cell asks for another text than metrics.yaml has; what it may not ask for is reported."""
    now = "" if held is None else held.text.strip()
    before = now if book.remembered is None else book.remembered.get((*cell.id, cell.period), "").strip()
    if _bare(cell.text) in (_bare(now), _bare(before)):
        return False
    related = () if held is None else (Related(held.span, "metric"),)

    def refuse(code: str, hint: str, text: str) -> bool:
        found.append(
            diagnostic(
                code,
                cell.span,
                hints=(hint,),
                related=related,
                cell=cell.address,
                key=row.metric.key,
                period=cell.period,
                text=text[:60],
                before=before,
                now=now,
            )
        )
        return False

    if now != before:
        return refuse("M107", "both", cell.text)
    if not cell.text:
        return refuse("M105", "state", now)
    if cell.text not in STATES and isinstance(typed(cell.text, row.metric.unit), Fault):
        return refuse("M106", "typed", cell.text)
    return True


def _strangers(book: Workbook, listed: Mapping[RowId, Row], metrics: Metrics) -> Iterable[Diagnostic]:
    """Rows of metrics that are not, or no more, in metrics.yaml."""
    for known, (texts, span) in book.facts.items():
        if known in listed:
            continue
        address = next((cell.address for cell in book.cells if cell.id == known), "")
        close = nearest(metrics, known[0]) if known[0] not in metrics.metrics else ()
        hint = "nearest" if close else "source" if known[0] in metrics.metrics else "define"
        yield diagnostic(
            "M103", span, cell=address, text=texts["key"], names=", ".join(close), of=known[1], hints=(hint,)
        )


def _fixed(book: Workbook, listed: Mapping[RowId, Row]) -> Iterable[Diagnostic]:
    """What may not be changed here, and was: a figure in another unit would be another figure."""
    for known, (texts, span) in book.facts.items():
        row = listed.get(known)
        if row is None:
            continue
        for column in _FIXED:
            if column in texts and texts[column] != (wanted := facts(row)[column].strip()):
                yield diagnostic("M108", span, key=known[0], text=texts[column], wanted=wanted, hints=("yaml",))
                break
