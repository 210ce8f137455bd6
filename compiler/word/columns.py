"""Column widths from what the columns hold: Han count one em, Latin about half."""

from __future__ import annotations

import re
from functools import lru_cache

from compiler.tree import Cell, Table, own_inlines, plain_text, walk
from compiler.word.context import Context
from compiler.word.measure import mm, pt

# What cannot be broken: a Latin word or a figure; Han break anywhere.
_UNBROKEN = re.compile(r"[^\s\u2e80-\uffef]+")


@lru_cache(maxsize=4096)
def ems(text: str) -> float:
    """The width of a line of text in ems."""
    return sum(1.0 if ord(char) > 0x2E7F else 0.3 if char in " .,:;|il'!()" else 0.56 for char in text)


def column_widths(context: Context, table: Table, count: int, total: int, *, dense: bool) -> list[int]:
    """Twips for each column, `total` together: the author's shares where given, else by content."""
    shares = [column.width for column in table.columns] + [0.0] * (count - len(table.columns))
    if any(shares):
        known = [share for share in shares if share > 0]
        mean = sum(known) / len(known)
        filled = [share or mean for share in shares]
        return _spread([share / sum(filled) * total for share in filled], total)
    size = context.theme.get(f"type.word.{context.lang}.{'table_dense' if dense else 'table'}")[0]
    pad = pt(context.theme.get("table.cell_pad")["right"]) + pt(1)
    least, most = _extents(table, count, pt(size), pad, total)
    if table.kind == "kpi":
        return _kpi(table, least, most, total)
    room = total - sum(least)
    if room <= 0:
        return _spread([width / sum(least) * total for width in least], total)
    # Long columns get more, but not in proportion: twice the words need less than twice the width to look even.
    wishes = [(many - few) ** 0.75 if many > few else 0.0 for few, many in zip(least, most, strict=True)]
    if sum(most) <= total:
        extra = (total - sum(most)) / count
        return _spread([width + extra for width in most], total)
    return _spread([few + room * wish / sum(wishes) for few, wish in zip(least, wishes, strict=True)], total)


def _extents(table: Table, count: int, em: int, pad: int, total: int) -> tuple[list[float], list[float]]:
    """For each column the width of its longest unbreakable piece and of its longest line, in twips."""
    least, most = [0.0] * count, [0.0] * count
    covered: dict[int, int] = {}
    for row in table.rows:
        column = 0
        for cell in row.cells:
            while covered.get(column, 0) > 0:
                covered[column] -= 1
                column += 1
            if column >= count:
                break
            if cell.columns == 1:
                short, long = _cell(cell)
                least[column], most[column] = max(least[column], short), max(most[column], long)
            for covering in range(column, min(column + cell.columns, count)):
                covered[covering] = cell.rows - 1
            column += cell.columns
    cap = total * 0.45
    few = [min(value * em * 1.06 + pad, cap) for value in least]
    many = [max(value * em * 1.06 + pad, few[index]) for index, value in enumerate(most)]
    return few, many


def _cell(cell: Cell) -> tuple[float, float]:
    short = long = 0.0
    for block in walk(cell.blocks):
        for run in own_inlines(block):
            text = plain_text(run)
            long = max(long, ems(text))
            pieces = _UNBROKEN.findall(text)
            # Four Han together: a column of single characters is no column.
            short = max(short, max((ems(piece) for piece in pieces), default=0.0), min(long, 4.0))
    return short, long


def _kpi(table: Table, least: list[float], most: list[float], total: int) -> list[int]:
    """Labels take what units and figures leave; all years are equally wide."""
    roles = [""] * len(least)
    for row in table.rows:
        if row.role == "body" and len(row.cells) == len(least):
            roles = [cell.role for cell in row.cells]
            break
    figures = [index for index, role in enumerate(roles) if role in ("number", "state")]
    if not figures:
        return _spread([total / len(least)] * len(least), total)
    year = min(max(max(most[index] for index in figures), mm(24)), total * 0.55 / len(figures))
    widths = [year if index in figures else 0.0 for index in range(len(least))]
    for index, role in enumerate(roles):
        if role == "unit":
            widths[index] = min(max(most[index], mm(18)), total * 0.23)
    rest = [index for index, width in enumerate(widths) if not width]
    room = total - sum(widths)
    for index in rest:
        widths[index] = max(room / len(rest), mm(20))
    return _spread([width / sum(widths) * total for width in widths], total)


def _spread(widths: list[float], total: int) -> list[int]:
    """Whole twips that add up."""
    whole = [int(width) for width in widths]
    whole[-1] += total - sum(whole)
    return whole
