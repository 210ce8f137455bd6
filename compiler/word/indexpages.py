"""An index with a column of pages: on paper a place is found by its page, on a screen by its link."""

from __future__ import annotations

from dataclasses import replace

from compiler.book import Book
from compiler.tree import (
    Block,
    Cell,
    Column,
    CrossReference,
    HardBreak,
    Inline,
    Paragraph,
    Row,
    Table,
    Text,
    own_inlines,
    walk,
    walk_inlines,
)

#: The column's width, beside all others together.
_SHARE = 0.11


def with_pages(table: Table, book: Book) -> Table:
    """The table with one column more: the page of each place that a row leads to, a line each as there."""
    width = _SHARE * sum(column.width for column in table.columns)
    added = Column(span=table.span, align="right", width=width)
    rows = tuple(_row(row, book) for row in table.rows)
    return replace(table, columns=(*table.columns, added), rows=rows)


def _row(row: Row, book: Book) -> Row:
    match row.role:
        case "group":
            *before, last = row.cells
            return replace(row, cells=(*before, replace(last, columns=last.columns + 1)))
        case "head":
            head = Text(book.labels.pages, row.span)
            return replace(row, cells=(*row.cells, _cell(row, (head,), header=True)))
        case "body":
            return replace(row, cells=(*row.cells, _cell(row, tuple(_pages(row, book)))))


def _cell(row: Row, words: tuple[Inline, ...], *, header: bool = False) -> Cell:
    blocks: tuple[Block, ...] = (Paragraph(span=row.span, children=words),) if words else ()
    return Cell(span=row.span, blocks=blocks, header=header, role="number")


def _pages(row: Row, book: Book) -> list[Inline]:
    found: list[Inline] = []
    for cell in row.cells:
        for block in walk(cell.blocks):
            for run in own_inlines(block):
                for inline in walk_inlines(run):
                    if isinstance(inline, CrossReference) and inline.target in book.pages:
                        found += [HardBreak(row.span)] if found else []
                        found.append(replace(inline, form="page", children=()))
    return found
