"""Figures: a picture in its own paragraph, its caption below; several side by side in a row of cells."""

from __future__ import annotations

from compiler.tree import Block, Container, Figure
from compiler.word import captions, paragraphs, tables
from compiler.word.context import Context, Place
from compiler.word.markup import paragraph
from compiler.word.measure import pt
from compiler.word.pictures import inline_picture
from compiler.word.tablestyles import margins

_BESIDE = 3


def figure(context: Context, block: Figure, place: Place) -> str:
    captioned = bool(block.caption or block.label)
    image = inline_picture(context, block.image, place.width, grow=True)
    if not block.label:
        image = paragraphs.marked(context, block.id, image)
    left = place.left if place.left != paragraphs.native_left(context, "Figure") else None
    out = paragraph("Figure", image, paragraphs.direct(keep=None if captioned else False, left=left))
    if captioned:
        out += captions.caption(context, "FigureCaption", block.id, block.label, block.caption, place, place.left)
    return out


def side_by_side(context: Context, block: Container, place: Place) -> str:
    """Figures in rows of up to three; whatever else the container holds is printed after them."""
    figures = [item for item in block.blocks if isinstance(item, Figure)]
    others: tuple[Block, ...] = tuple(item for item in block.blocks if not isinstance(item, Figure))
    if not figures:
        return context.blocks(context, others, place)
    across = min(len(figures), _BESIDE if len(figures) != 4 else 2)
    gap = pt(context.theme.get("space.word.s4"))
    wide = (place.width - gap * (across - 1)) // across
    widths = [wide + gap] * (across - 1) + [wide]
    out = [tables.opening(place), tables.begin("FigureRow", widths, place.left)]
    for start in range(0, len(figures), across):
        cells = []
        for column in range(across):
            inner = place.inside("plain", 0, wide)
            item = figures[start + column] if start + column < len(figures) else None
            content = figure(context, item, inner) if item else ""
            pad = margins(0, 0, 0, gap / 20 if column < across - 1 else 0, "tcMar")
            cells.append(tables.cell(widths[column], content, pad=pad))
        out.append(tables.row("".join(cells)))
    out.append("</w:tbl>" + tables.closing(place))
    return "".join(out) + (context.blocks(context, others, place) if others else "")
