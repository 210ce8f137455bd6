"""Tables: real grids with repeated header rows, spans, group rows and the reporting year on its tint."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from compiler.tree import Block, Cell, Inline, List, Paragraph, Row, Table, own_inlines, plain_text, walk
from compiler.word import captions, indexpages, paragraphs
from compiler.word.columns import column_widths
from compiler.word.context import Context, Place
from compiler.word.markup import attribute, paragraph
from compiler.word.measure import pt
from compiler.word.tablestyles import border

#: With more columns than this, a table is set dense.
_WIDE = 6

#: A row with more words than this may break across pages: it could not keep together on one.
_LONG = 700

#: A table of no more rows than this is kept on one page, where its cells have no more characters than that.
_SHORT_ROWS, _SHORT_CELL = 9, 48

_UNKEPT = re.compile(r'(<w:pStyle w:val="Table(?:Text|Number|Centred)"/>)(?!<w:keepNext)')

_INNER_GAP = pt(4)  # around a table inside a case

_MOST_COLUMNS = 63  # Word's own limit

_STYLES = {"table": "ReportTable", "kpi": "KPITable", "index": "IndexTable"}


@dataclass(frozen=True, slots=True)
class _Grid:
    """What the cells of a table share. `widths` are twips; `merged` where the first column names groups of rows."""

    table: Table
    widths: list[int]
    place: Place
    dense: bool
    merged: bool


def table(context: Context, block: Table, place: Place) -> str:
    """Caption, grid, and the small paragraph that Word wants between two tables."""
    if block.kind == "index" and context.book.pages:
        block = indexpages.with_pages(block, context.book)
    count = len(block.columns) or max((sum(cell.columns for cell in row.cells) for row in block.rows), default=1) or 1
    count = min(count, _MOST_COLUMNS)
    left, width = place.left - place.bleed, place.width + place.bleed
    dense = block.kind == "index" or count > _WIDE
    style_id = "WideTable" if dense and block.kind != "index" else _STYLES[block.kind]
    merged = any(item.role == "body" and item.cells and item.cells[0].rows > 1 for item in block.rows)
    grid = _Grid(block, column_widths(context, block, count, width, dense=dense), place, dense, merged)
    out = []
    if block.caption or block.label:
        out.append(captions.caption(context, "TableTitle", block.id, block.label, block.caption, place, left))
    else:
        out.append(opening(place))
    summary = plain_text(block.caption)
    rule = context.theme.get("table.top_rule")
    top = f"<w:tblBorders>{border('top', rule[0], context.tone(place.palette, 'base'))}</w:tblBorders>"
    out.append(begin(style_id, grid.widths, left, summary, borders=top, header=_heads(block) > 0))
    out += _rows(context, grid)
    out.append("</w:tbl>" + closing(place))
    return "".join(out)


# ---------------------------------------------------------------- shared with boxes


def begin(
    style_id: str, widths: list[int], left: int, summary: str = "", *, borders: str = "", header: bool = False
) -> str:
    """Everything of a table before its first row. The first cell's text stands on `left`."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    caption = f'<w:tblCaption w:val="{attribute(summary[:250])}"/>' if summary else ""
    first = int(header)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style_id}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{left}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="0{"6" if first else "4"}{"2" if first else "0"}0" w:firstRow="{first}" w:lastRow="0" '
        f'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def row(cells: str, *, split: bool = False, header: bool = False) -> str:
    properties = "" if split else "<w:cantSplit/>"
    properties += "<w:tblHeader/>" if header else ""
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{cells}</w:tr>"


def cell(
    width: int, content: str, *, span: int = 1, merge: str = "", borders: str = "", fill: str = "", pad: str = "",
    vertical: str = "",
) -> str:  # fmt: skip
    """A cell; `pad` is a `w:tcMar`. A cell always ends in a paragraph: Word refuses it otherwise."""
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    properties += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    properties += merge
    properties += f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""
    properties += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    properties += pad
    properties += f'<w:vAlign w:val="{vertical}"/>' if vertical else ""
    if not content.endswith("</w:p>"):
        content += paragraph("Anchor", "")
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def opening(place: Place, before: int | None = None) -> str:
    """Room before a block without a caption; `before` in twips where it wants more than others."""
    if place.surface == "case":
        return paragraph("BlockStart", "", paragraphs.direct(before=_INNER_GAP))
    if place.surface != "body":
        return paragraph("Anchor", "")
    return paragraph("BlockStart", "", paragraphs.direct(before=before))


def closing(place: Place) -> str:
    """The paragraph after a table: two tables without one between them would become one."""
    if place.surface == "case":
        return paragraph("BlockEnd", "", f'<w:spacing w:after="{_INNER_GAP}"/>')
    return paragraph("BlockEnd" if place.surface == "body" else "Anchor", "")


# ---------------------------------------------------------------- the grid


def _heads(block: Table) -> int:
    """How many rows at the top are header rows: only those can repeat."""
    count = 0
    for item in block.rows:
        if item.role != "head":
            break
        count += 1
    return count


def _rows(context: Context, grid: _Grid) -> list[str]:
    heads = _heads(grid.table)
    count = len(grid.widths)
    repeated = bool(context.theme.get("table.repeat_head"))
    kept = _first_kept(grid.table) if grid.place.surface == "body" else len(grid.table.rows)
    covered: dict[int, tuple[int, int, Cell]] = {}  # column → rows still to cover, columns, the cell that covers
    out = []
    for index, item in enumerate(grid.table.rows):
        cells, column, waiting = [], 0, list(item.cells)
        while column < count:
            if column in covered:
                left, span, above = covered.pop(column)
                cells.append(_covered(context, grid, item, column, span, above, last_head=index == heads - 1))
                if left > 1:
                    covered[column] = (left - 1, span, above)
                column += span
                continue
            own = waiting.pop(0) if waiting else None
            span = _room(own.columns if own else 1, column, count, covered)
            if own and waiting and not any(free not in covered for free in range(column + span, count)):
                # More cells than columns: their words go into the last one, so that none are lost.
                own = replace(own, blocks=own.blocks + tuple(block for more in waiting for block in more.blocks))
                waiting.clear()
            cells.append(_cell(context, grid, item, own, column, span, last_head=index == heads - 1))
            if own and own.rows > 1:
                covered[column] = (min(own.rows, len(grid.table.rows) - index) - 1, span, own)
                if not covered[column][0]:
                    del covered[column]
            column += span
        split = context.theme.get("table.split_rows") or _length(item) > _LONG
        content = "".join(cells)
        if kept <= index < len(grid.table.rows) - 1:
            content = _UNKEPT.sub(r"\1<w:keepNext/>", content)
        out.append(row(content, split=split, header=index < heads and repeated))
    return out


def _first_kept(block: Table) -> int:
    """The row from which on all stay on one page: the first of a short table, else the third from the end, so that no
    row is alone on a page. Rows of many lines stay where they fall."""
    count = len(block.rows)
    first = 0 if count <= _SHORT_ROWS else count - 3
    return first if all(_length(item) <= _SHORT_CELL for item in block.rows[first:]) else count


def _room(wanted: int, column: int, count: int, covered: dict[int, tuple[int, int, Cell]]) -> int:
    """How far a cell may reach before the edge, or before a cell that comes down from above."""
    reach = 1
    while reach < wanted and column + reach < count and column + reach not in covered:
        reach += 1
    return reach


def _length(item: Row) -> int:
    return max((sum(len(plain_text(run)) for run in _words(cell.blocks)) for cell in item.cells), default=0)


def _words(blocks: tuple[Block, ...]) -> list[tuple[Inline, ...]]:
    return [run for block in walk(blocks) for run in own_inlines(block)]


def _covered(context: Context, grid: _Grid, item: Row, column: int, span: int, above: Cell, *, last_head: bool) -> str:
    width = sum(grid.widths[column : column + span])
    fill = context.tone(grid.place.palette, "tint") if above.current else ""
    return cell(width, paragraph("TableText", ""), span=span, merge="<w:vMerge/>", fill=fill,
                borders=_borders(context, grid, item, last_head))  # fmt: skip


def _cell(
    context: Context, grid: _Grid, item: Row, own: Cell | None, column: int, span: int, *, last_head: bool
) -> str:
    width = sum(grid.widths[column : column + span])
    borders = _borders(context, grid, item, last_head)
    if own is None:  # the source has too few cells here
        return cell(width, paragraph("TableText", ""), span=span, borders=borders)
    merge = '<w:vMerge w:val="restart"/>' if own.rows > 1 else ""
    fill = context.tone(grid.place.palette, "tint") if own.current else ""
    pad = ""
    if fill and column:
        side = context.theme.get("table.cell_pad")["right"]
        pad = margins_sides(pt(side / 2), pt(side))
    content = _content(context, grid, item, own, column, width)
    vertical = "bottom" if item.role == "head" else ""
    return cell(width, content, span=span, merge=merge, fill=fill, borders=borders, pad=pad, vertical=vertical)


def margins_sides(left: int, right: int) -> str:
    """Left and right padding of one cell, in twips."""
    return f'<w:tcMar><w:left w:w="{left}" w:type="dxa"/><w:right w:w="{right}" w:type="dxa"/></w:tcMar>'


def _borders(context: Context, grid: _Grid, item: Row, last_head: bool) -> str:
    if last_head:
        width, ink = context.theme.get("table.head_rule")
        return border("bottom", width, context.ink(ink))
    if item.role == "group":
        return border("bottom", context.theme.get("table.group.rule")[0], context.tone(grid.place.palette, "line"))
    return ""


def _content(context: Context, grid: _Grid, item: Row, own: Cell, column: int, width: int) -> str:
    align = grid.table.columns[column].align if column < len(grid.table.columns) else ""
    if own.role in ("number", "state"):
        align = context.theme.get("table.number_align")
    pad = pt(context.theme.get("table.cell_pad")["right"])
    place = grid.place.inside("dense" if grid.dense else "cell", 0, width - pad)
    dense = "Dense" if grid.dense else ""
    if item.role == "head":
        style_id, direct_align = f"TableHead{dense}", align
    elif item.role == "group":
        style_id, direct_align = f"TableGroup{dense}", align
    elif grid.dense:
        style_id, direct_align = "TableTextDense", align
    else:
        style_id, direct_align = {"right": "TableNumber", "center": "TableCentred"}.get(align, "TableText"), ""
    place = Place(place.surface, 0, place.width, place.palette, depth=place.depth, style=style_id,
                  align=direct_align if direct_align != "left" else "")  # fmt: skip
    first = own.blocks[:1]
    if first and isinstance(first[0], Paragraph) and len(own.blocks) == 1:
        names_group = grid.merged and item.role == "body" and not column
        base = context.ink_style(grid.place.palette) if names_group else _base(context, item, own, grid.place.palette)
        current = own.current and context.theme.get("table.current")["bold"] and item.role != "group"
        return paragraphs.text(context, first[0].children, place, id_=own.id if own.id in context.targets else
                               first[0].id, bold=current or names_group, base=base)  # fmt: skip
    if any(isinstance(block, List) for block in own.blocks) and style_id == "TableText":
        place = Place(place.surface, 0, place.width, place.palette, depth=place.depth)
    mark = paragraphs.marked(context, own.id, "")
    return mark + (context.blocks(context, own.blocks, place) if own.blocks else paragraph(style_id, ""))


def _base(context: Context, item: Row, own: Cell, palette: int) -> str:
    """The character style of a cell's text: units and states are secondary, a group has its chapter's ink."""
    if item.role == "group":
        return context.ink_style(palette)
    return "Unit" if item.role == "body" and own.role in ("unit", "state") else ""
