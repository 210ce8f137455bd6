"""Tables as HTML: head, row groups, spans, the reporting year; each in a frame of its own that can be scrolled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from compiler.tree import Block, Cell, Paragraph, Row, Table
from compiler.web.escape import text
from compiler.web.grid import Placed, bands, placed
from compiler.web.inlines import run
from compiler.web.state import Pieces, State

#: Prints the blocks of a cell; given by the printer of blocks, which stands above this module.
BlockPrinter = Callable[[tuple[Block, ...], State], Pieces]

_KINDS = {"table": "rich", "kpi": "kpi-table", "index": "index"}
_ALIGNMENTS = {"right": "n", "center": "c"}


@dataclass(frozen=True, slots=True)
class _Columns:
    """What a table's columns say to its cells: how they are aligned, which of them hold units, which merged headers."""

    alignments: tuple[str, ...]
    units: frozenset[int]
    merged: frozenset[int]

    def alignment(self, column: int) -> str:
        return self.alignments[column] if column < len(self.alignments) else ""


def table(node: Table, state: State, blocks: BlockPrinter, classes: str = "") -> Pieces:
    """The frame alone, or a `figure` around it with the caption above. `classes` begin with a space."""
    own = state.id(node.id)
    label = node.label or state.book.labels.table.format(number="").strip()
    if not node.caption:
        yield f'<div class="tbl{classes}"{own}>'
        yield f'<div class="scroll" tabindex="0" role="group" aria-label="{text(label)}">'
        yield _table(node, state, blocks)
        yield "</div></div>"
        return
    caption_id = state.id(f"{node.id}-caption" if node.id else "")
    yield f'<figure class="tbl{classes}"{own}><figcaption{caption_id}>'
    yield caption(node.label, run(node.caption, state))
    named = f"aria-labelledby{caption_id[3:]}" if caption_id else f'aria-label="{text(label)}"'
    yield f'</figcaption><div class="scroll" tabindex="0" role="group" {named}>'
    yield _table(node, state, blocks)
    yield "</div></figure>"


def caption(label: str, words: str) -> str:
    """表3 and what it shows."""
    return f'<b class="label">{text(label)}</b> {words}' if label else words


def _table(node: Table, state: State, blocks: BlockPrinter) -> Pieces:
    groups = bands(node.rows)
    grid = placed(groups, len(node.columns))
    head = int(bool(groups) and groups[0][0].role == "head")
    columns = _Columns(
        tuple(_ALIGNMENTS.get(column.align, "") for column in node.columns),
        frozenset(cell.column for group in grid for row in group for cell in row if _role(cell) == "unit"),
        frozenset(
            cell.column for group in grid[head:] for row in group for cell in row if cell.rows > 1 and _heads(cell)
        ),
    )
    few = " few" if len(node.columns) <= 3 else ""
    yield f'<table class="{_KINDS[node.kind]}{few}">'
    breadth = max((cell.column + cell.columns for group in grid for row in group for cell in row), default=0)
    if breadth == len(node.columns):
        yield _colgroup(node, state)
    for index, (rows, lines) in enumerate(zip(groups, grid, strict=True)):
        named = "thead" if index < head else "tbody"
        yield f"<{named}>"
        for row, line in zip(_with_cells(rows), lines, strict=False):
            yield _row(node, row, line, len(lines), columns, state, blocks)
        yield f"</{named}>"
    yield "</table>"


def _colgroup(node: Table, state: State) -> str:
    """The author's shares of the width. A share counts among those that are given; the other columns take the rest."""
    given = sum(column.width for column in node.columns)
    if not given:
        return ""
    whole = given if all(column.width for column in node.columns) else max(given, 1.0)
    cols = (
        f'<col class="{state.width(column.width / whole)}">' if column.width else "<col>" for column in node.columns
    )
    return f"<colgroup>{''.join(cols)}</colgroup>"


def _with_cells(rows: Sequence[Row]) -> list[Row]:
    """The rows that the grid has kept."""
    return [row for row in rows if row.cells]


def _role(cell: Placed) -> str:
    return cell.cell.role if cell.cell else ""


def _heads(at: Placed) -> bool:
    """Whether a cell heads its row: by its author's word, or because it stands first and spans several."""
    return at.cell is not None and (at.cell.header or at.cell.role == "label" or (at.column == 0 and at.rows > 1))


def _row(
    node: Table,
    row: Row,
    line: Sequence[Placed],
    height: int,
    columns: _Columns,
    state: State,
    blocks: BlockPrinter,
) -> Pieces:
    group = ' class="group"' if row.role == "group" else ""
    yield f"<tr{group}{state.id(row.id)}>"
    unit = next((cell.cell for cell in line if cell.cell and cell.cell.role == "unit"), None)
    for at in line:
        if at.cell is None:
            yield "<td></td>"
            continue
        element, scope = _element(at, row, height, columns)
        spans = (f' colspan="{at.columns}"' if at.columns > 1 else "") + (
            f' rowspan="{at.rows}"' if at.rows > 1 else ""
        )
        named = _classes(at, at.cell, row, columns)
        yield f"<{element}{scope}{spans}{named}"
        yield _content(at.cell, state, blocks)
        if unit and at.cell.role == "label" and node.kind == "kpi" and row.role == "body":
            yield f'<small class="u-in">{_flat(unit, state)}</small>'
        yield f"</{element}>"
    yield "</tr>"


def _element(at: Placed, row: Row, height: int, columns: _Columns) -> tuple[str, str]:
    """`th` with its scope, or `td`. A label heads its row, a merged one its row group, a group's name all below it."""
    cell = at.cell
    assert cell is not None
    if row.role == "head":
        return "th", ' scope="col"'
    if row.role == "group":
        return ("th", ' scope="rowgroup"') if at.column == 0 else ("td", "")
    if _heads(at) or (at.column == 0 and at.column in columns.merged):
        return "th", ' scope="rowgroup"' if at.rows > 1 and at.rows == height else ' scope="row"'
    return "td", ""


def _classes(at: Placed, cell: Cell, row: Row, columns: _Columns) -> str:
    names = []
    if cell.role in ("number", "state"):
        names.append("n")
    elif cell.role == "unit" or (row.role == "head" and at.column in columns.units):
        names.append("u")
    elif at.columns == 1 and row.role != "group" and columns.alignment(at.column):
        names.append(columns.alignment(at.column))
    if cell.role == "state":
        names.append("state")
    if cell.current:
        names.append("now")
    if at.column in columns.merged and row.role == "body" and (_heads(at) or at.column == 0):
        names.append("merged")
    return f' class="{" ".join(names)}"' if names else ""


def _content(cell: Cell, state: State, blocks: BlockPrinter) -> Pieces:
    """The end of the start tag and what the cell holds. A lone paragraph needs no element of its own, only its id."""
    own = state.id(cell.id)
    match cell.blocks:
        case (Paragraph(children=children, id=name),):
            yield f"{own or state.id(name)}>"
            yield run(children, state)
        case inner:
            yield f"{own}>"
            yield blocks(inner, state)


def _flat(cell: Cell, state: State) -> str:
    return " ".join(run(block.children, state, "flat") for block in cell.blocks if isinstance(block, Paragraph))
