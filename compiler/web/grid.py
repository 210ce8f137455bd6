"""Where a table's cells fall, and what a table must be for HTML to accept it.

The HTML table model (HTML Standard, 4.9.12) refuses spans that leave their row group, rows wider than the first, and
columns or rows in which no cell begins. A settled table may have any of these by its author's will; here they are
made regular without losing a word.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from compiler.tree import Cell, Row


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell at its column. `rows` and `columns` are the spans that it really has; None fills a hole."""

    cell: Cell | None
    column: int
    rows: int
    columns: int


def bands(rows: Sequence[Row]) -> tuple[tuple[Row, ...], ...]:
    """Rows by row group: the head, then a new group at each group row and wherever merged cells end.

    Tables without group rows or merged cells have one group.
    """
    groups: list[tuple[Row, ...]] = []
    current: list[Row] = []
    merging = any(cell.rows > 1 for row in rows if row.role == "body" for cell in row.cells)
    below = 0
    for index, row in enumerate(rows):
        fresh = row.role == "group" or (index and (row.role == "head") != (rows[index - 1].role == "head"))
        if current and (fresh or (merging and below <= 0 and row.role != "head")):
            groups.append(tuple(current))
            current = []
            below = 0
        current.append(row)
        below = max(below, *(cell.rows for cell in row.cells)) - 1 if row.cells else below - 1
    if current:
        groups.append(tuple(current))
    return tuple(groups)


def placed(groups: Sequence[Sequence[Row]], width: int) -> tuple[tuple[tuple[Placed, ...], ...], ...]:
    """Every group's rows as cells at their columns, `width` columns at least, every row equally wide."""
    laid = [_laid(rows, width) for rows in groups]
    width = max([width, 1, *(cell.column + cell.columns for group in laid for row in group for cell in row)])
    starts = {cell.column for group in laid for row in group for cell in row}
    filled = [_filled(group, width) for group in laid]
    starts |= {cell.column for group in filled for row in group for cell in row}
    kept = [column for column in range(width) if column in starts]
    if len(kept) == width:
        return tuple(filled)
    rank = {column: index for index, column in enumerate(kept)}
    return tuple(tuple(tuple(_narrowed(cell, rank) for cell in row) for row in group) for group in filled)


def _laid(rows: Sequence[Row], width: int) -> list[list[Placed]]:
    """Cells at the first free column of their row, spans cut at the end of the group and at cells already there."""
    taken: set[tuple[int, int]] = set()
    laid: list[list[Placed]] = []
    for y, row in enumerate(rows):
        line: list[Placed] = []
        x = 0
        for cell in row.cells:
            while (x, y) in taken:
                x += 1
            high = max(1, min(cell.rows, len(rows) - y))
            wide = 1
            while wide < min(cell.columns, width - x) and (x + wide, y) not in taken:
                wide += 1
            taken.update((x + dx, y + dy) for dx in range(wide) for dy in range(high))
            line.append(Placed(cell, x, high, wide))
            x += wide
        laid.append(line)
    return _without_empty_rows(laid)


def _without_empty_rows(laid: list[list[Placed]]) -> list[list[Placed]]:
    """A row in which no cell begins is dropped, and the cells that cover it are shorter by one."""
    if all(laid):
        return laid
    kept = [y for y, line in enumerate(laid) if line]
    return [
        [
            Placed(cell.cell, cell.column, bisect_left(kept, y + cell.rows) - bisect_left(kept, y), cell.columns)
            for cell in laid[y]
        ]
        for y in kept
    ]


def _filled(laid: Sequence[Sequence[Placed]], width: int) -> tuple[tuple[Placed, ...], ...]:
    """Short rows are filled up with empty cells."""
    taken = {
        (cell.column + dx, y + dy)
        for y, line in enumerate(laid)
        for cell in line
        for dx in range(cell.columns)
        for dy in range(cell.rows)
    }
    return tuple(
        tuple(
            sorted(
                [*line, *(Placed(None, x, 1, 1) for x in range(width) if (x, y) not in taken)],
                key=lambda cell: cell.column,
            )
        )
        for y, line in enumerate(laid)
    )


def _narrowed(cell: Placed, rank: dict[int, int]) -> Placed:
    columns = sum(1 for column in range(cell.column, cell.column + cell.columns) if column in rank)
    return Placed(cell.cell, rank[cell.column], cell.rows, columns)
