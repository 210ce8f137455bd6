"""Tables as pandoc's, which has heads, spans and shares of the width."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from compiler.pandoc.state import Node, State, attributes, node, strong, words
from compiler.tree import Block, Cell, Column, Inline, Row, Table

Inlines: TypeAlias = Callable[[tuple[Inline, ...], State], list[Node]]
Listed: TypeAlias = Callable[[tuple[Block, ...], State], list[Node]]

_ALIGN = {"": "AlignDefault", "left": "AlignLeft", "center": "AlignCenter", "right": "AlignRight"}


def table(made: Table, state: State, inline: Inlines, listed: Listed) -> Node:
    if any(cell.rows > 1 or cell.columns > 1 for row in made.rows for cell in row.cells):
        state.losses["spans"] += 1
    heads = [row for row in made.rows if row.role == "head"]
    body = [row for row in made.rows if row.role != "head"]

    def rows(chosen: list[Row]) -> list[object]:
        return [[attributes(row.id), [_cell(cell, row, state, listed) for cell in row.cells]] for row in chosen]

    label = [strong(words(made.label)), node("Space")] if made.label else []
    caption = [*label, *inline(made.caption, state)]
    return node(
        "Table",
        [
            attributes(made.id, made.kind),
            [None, [node("Plain", caption)] if caption else []],
            [_column(column) for column in made.columns],
            [attributes(), rows(heads)],
            [[attributes(), 0, [], rows(body)]],
            [attributes(), []],
        ],
    )


def _column(column: Column) -> list[Node]:
    width = node("ColWidth", round(column.width, 4)) if column.width else node("ColWidthDefault")
    return [node(_ALIGN[column.align]), width]


def _cell(cell: Cell, row: Row, state: State, listed: Listed) -> list[object]:
    outside, state.inside = state.inside, True
    content = listed(cell.blocks, state)
    state.inside = outside
    if len(content) == 1 and content[0]["t"] == "Para":
        content = [node("Plain", [strong(content[0]["c"])] if row.role == "group" else content[0]["c"])]
    align = "AlignRight" if cell.role in ("number", "state") else "AlignDefault"
    return [attributes(cell.id), node(align), cell.rows, cell.columns, content]
