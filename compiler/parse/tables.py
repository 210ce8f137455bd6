"""Tables: cells, their spans, the shape they make together, and what attributes say of rows and columns."""

from __future__ import annotations

import re
from dataclasses import replace

from compiler import tree
from compiler.parse import inlines
from compiler.parse.context import Context
from compiler.parse.pipetable import PipeRow
from compiler.parse.positions import straight
from compiler.source import Span

#: Columns beyond which a table cannot be printed; spans count towards it.
COLUMN_LIMIT = 100

_ALIGN: dict[str, tree.Align] = {"l": "left", "c": "center", "r": "right"}


def pipe(context: Context, text: str, rows: list[PipeRow], aligns: tuple[tree.Align, ...], span: Span) -> tree.Table:
    """A pipe table of a shielded file. Its first row is its head; cells too many or too few are reported."""
    if len(aligns) > COLUMN_LIMIT:
        problem = (f"{len(aligns)} columns", f"共 {len(aligns)} 列")
        context.report("T051", span, hints=("columns",), problem=problem[0], problem_zh=problem[1])
        aligns = aligns[:COLUMN_LIMIT]
    width = len(aligns)
    made: list[tree.Row] = []
    for index, row in enumerate(rows):
        place = context.span(row.start, row.end)
        if len(row.cells) > width:
            surplus = context.span(row.cells[width][0], row.cells[-1][1])
            context.report("T050", surplus, found=len(row.cells), expected=width, hints=("pipe",))
        elif len(row.cells) < width:
            context.report("T053", place, found=len(row.cells), expected=width)
        cells = [_pipe_cell(context, text, start, end, index == 0) for start, end in row.cells[:width]]
        missing = context.span(row.end, row.end)
        cells += [tree.Cell(blocks=(), header=index == 0, span=missing)] * (width - len(cells))
        made.append(tree.Row(cells=tuple(cells), role="body" if index else "head", span=place))
    columns = tuple(tree.Column(align=align, span=made[0].span) for align in aligns)
    return tree.Table(rows=tuple(made), columns=columns, span=span)


def _pipe_cell(context: Context, text: str, start: int, end: int, header: bool) -> tree.Cell:
    span = context.span(start, end)
    content = text[start:end]
    children = inlines.read(context, content, straight(context.file, start), span, cell=True) if content else ()
    return tree.Cell(blocks=(block(children, span),) if children else (), header=header, span=span)


def block(children: tuple[tree.Inline, ...], span: Span) -> tree.Paragraph | tree.Figure:
    """A paragraph's node: a lone image is a figure, its title the caption."""
    match children:
        case (tree.Image() as image,):
            listed = image.attributes
            return tree.Figure(image=image, caption=image.title, id=listed.id, attributes=listed, span=span)
        case _:
            return tree.Paragraph(children=children, span=span)


def nested(context: Context, outer: tree.List) -> tree.Table | None:
    """A table from a nested list: outer items are rows, inner items cells. None, and a finding, for another list."""
    rows: list[tree.Row] = []
    for item in outer.items:
        match item.blocks:
            case (tree.List(items=cells),):
                rows.append(tree.Row(cells=tuple(_nested_cell(cell) for cell in cells), span=item.span))
            case _:
                context.report("T052", item.span, hints=("row",))
                return None
    columns = _shape(context, rows)
    if not columns:
        return None
    return tree.Table(rows=tuple(rows), columns=(tree.Column(span=outer.span),) * columns, span=outer.span)


def _nested_cell(item: tree.ListItem) -> tree.Cell:
    listed = item.attributes
    rows, columns = int(listed.get("rows", "1")), int(listed.get("cols", "1"))
    return tree.Cell(blocks=item.blocks, rows=rows, columns=columns, id=listed.id, attributes=listed, span=item.span)


def _shape(context: Context, rows: list[tree.Row]) -> int:
    """How many columns the cells fill, checked row by row; 0 where they cannot be laid out.

    `covered[c]` rows of column `c`, from the present one on, belong to a cell that began above.
    """
    covered: list[int] = []
    for index, row in enumerate(rows):
        if index == 0:
            width = sum(cell.columns for cell in row.cells)
            if not 0 < width <= COLUMN_LIMIT:
                context.report(
                    "T051", row.span, hints=("columns",), problem=f"{width} columns", problem_zh=f"{width} 列"
                )
                return 0
            covered = [0] * width
        if not _fill(context, row, covered):
            return 0
        left = len(rows) - index
        if any(count > left for count in covered):
            problem = ("a cell reaches below the last row", "有单元格超出最后一行")
            context.report("T051", row.span, hints=("rows",), problem=problem[0], problem_zh=problem[1])
            return 0
        covered = [max(0, count - 1) for count in covered]
    return len(covered)


def _fill(context: Context, row: tree.Row, covered: list[int]) -> bool:
    """Put a row's cells into the columns that are free in it."""
    at = 0
    for cell in row.cells:
        while at < len(covered) and covered[at]:
            at += 1
        end = at + cell.columns
        if end > len(covered):
            problem = (f"this row is wider than {len(covered)} columns", f"此行超过 {len(covered)} 列")
            context.report("T051", cell.span, hints=("covered",), problem=problem[0], problem_zh=problem[1])
            return False
        if any(covered[at:end]):
            problem = ("this cell overlaps one from a row above", "此单元格与上方的单元格重叠")
            context.report("T051", cell.span, hints=("covered",), problem=problem[0], problem_zh=problem[1])
            return False
        covered[at:end] = [cell.rows] * cell.columns
        at = end
    free = covered.count(0)
    if free:
        problem = (
            f"this row leaves {free} of {len(covered)} columns empty",
            f"此行有 {free} 列空缺（共 {len(covered)} 列）",
        )
        context.report("T051", row.span, hints=("covered",), problem=problem[0], problem_zh=problem[1])
    return not free


def attributed(context: Context, table: tree.Table, listed: tree.Attributes) -> tree.Table:
    """The table with what `header`, `align` and `widths` say."""
    count = len(table.columns)
    table = replace(table, id=listed.id, attributes=listed)
    if header := listed.find("header"):
        heads = int(header.value)
        if heads > len(table.rows):
            context.report("T032", header.span, name="header", value=header.value, hints=("header",))
        else:
            table = replace(table, rows=tuple(_headed(row, index < heads) for index, row in enumerate(table.rows)))
    if align := listed.find("align"):
        if len(align.value) != count:
            context.report("T054", align.span, name="align", found=len(align.value), expected=count)
        else:
            pairs = zip(table.columns, align.value, strict=True)
            table = replace(table, columns=tuple(replace(column, align=_ALIGN[letter]) for column, letter in pairs))
    if widths := listed.find("widths"):
        table = replace(table, columns=_widths(context, table.columns, widths))
    return table


def _headed(row: tree.Row, head: bool) -> tree.Row:
    cells = tuple(replace(cell, header=head) for cell in row.cells)
    return replace(row, cells=cells, role="head" if head else "body")


def _widths(context: Context, columns: tuple[tree.Column, ...], widths: tree.Attribute) -> tuple[tree.Column, ...]:
    shares = [float(text) for text in re.split("[ ,]+", widths.value)]
    if len(shares) != len(columns):
        context.report("T054", widths.span, name="widths", found=len(shares), expected=len(columns))
        return columns
    total = sum(shares)
    if total <= 0 or total == float("inf"):
        context.report("T032", widths.span, name="widths", value=widths.value, hints=("widths",))
        return columns
    return tuple(replace(column, width=share / total) for column, share in zip(columns, shares, strict=True))
