"""Lists, each ordered one counted by itself, and definition lists."""

from __future__ import annotations

from dataclasses import replace

from compiler.tree import DefinitionList, List, Paragraph
from compiler.word import paragraphs
from compiler.word.context import Context, Place
from compiler.word.markup import paragraph
from compiler.word.measure import pt

#: List styles by surface, bullet and number; other surfaces number their own text style.
_STYLES = {
    "body": ("ListBullet", "ListNumber"),
    "case": ("ListBullet", "ListNumber"),
    "plain": ("ListBullet", "ListNumber"),
    "cell": ("TableBullet", "TableOrdinal"),
}

_DEEPEST_LEVEL = 8


def list_block(context: Context, block: List, place: Place) -> str:
    level = min(place.level, _DEEPEST_LEVEL)
    number = context.numbering.list(block.ordered, level, place.left, place.palette, block.start)
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    styles = _STYLES.get(place.surface)
    style_id = styles[block.ordered] if styles else place.text_style
    indent = context.numbering.indent(block.ordered)
    inner = replace(place, left=place.left + indent, width=max(place.width - indent, 200), bleed=0,
                    level=place.level + 1, depth=place.depth + 1)  # fmt: skip
    out = []
    for item in block.items:
        first, rest = item.blocks[:1], item.blocks[1:]
        if first and isinstance(first[0], Paragraph):
            id_ = item.id if item.id in context.targets else first[0].id
            out.append(
                paragraphs.text(context, first[0].children, inner, style_id=style_id, id_=id_, number=properties)
            )
        else:  # a marker alone, then what the item holds
            out.append(paragraph(style_id, paragraphs.marked(context, item.id, ""), properties))
            rest = item.blocks
        if rest:
            out.append(context.blocks(context, rest, inner))
    return "".join(out)


def definition_list(context: Context, block: DefinitionList, place: Place) -> str:
    out = []
    indent = pt(18)
    for entry in block.entries:
        out.append(paragraphs.text(context, entry.term, place, style_id="DefinitionTerm", id_=entry.id))
        style = "" if place.surface in ("body", "case", "plain", "quote") else place.text_style
        inner = replace(place, surface="definition", style=style, left=place.left + indent, bleed=0,
                        width=max(place.width - indent, 200), depth=place.depth + 1)  # fmt: skip
        out.append(context.blocks(context, entry.blocks, inner))
    return "".join(out)
