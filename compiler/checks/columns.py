"""Whether the columns of two tables correspond: one finding for a table, where each row would repeat it."""

from __future__ import annotations

from typing import NamedTuple

from compiler.book import Pair
from compiler.tree import Table

#: Rows whose cells are out of place make the columns wrong, and not the cells.
SEVERAL = 2


class Shift(NamedTuple):
    """A table whose cells do not stand under the same columns: how many rows tell so, and the columns of each side."""

    rows: int
    zh: int
    en: int


def shifted(table: Pair) -> Shift | None:
    """Whether the columns of a pair of tables differ as a whole."""
    zh, en = table.zh, table.en
    if not isinstance(zh, Table) or not isinstance(en, Table):
        return None
    rows = sum(any(cell.status != "matched" for cell in row.inside) for row in table.inside)
    counts = len(zh.columns), len(en.columns)
    if _spans_left_out(zh, en):
        return Shift(rows, *counts) if rows >= SEVERAL else None
    return Shift(rows, *counts) if counts[0] != counts[1] or rows >= SEVERAL else None


def _spans_left_out(zh: Table, en: Table) -> bool:
    """English may leave spans to the Chinese; its columns then count fewer than they are."""
    return _has_spans(zh) and not _has_spans(en)


def _has_spans(table: Table) -> bool:
    return any(cell.rows > 1 or cell.columns > 1 for row in table.rows for cell in row.cells)
