"""One visible dispatch from the tree's blocks to the functions that print them."""

from __future__ import annotations

from dataclasses import replace

from compiler.tree import (
    Block,
    CodeBlock,
    Container,
    DefinitionList,
    Figure,
    Heading,
    IndexBlock,
    KpiBlock,
    KpiStrip,
    List,
    MetricsBlock,
    Paragraph,
    Quote,
    Table,
    ThematicBreak,
    own_inlines,
    walk,
)
from compiler.word import boxes, figures, headings, lists, paragraphs, tables
from compiler.word.context import DEEPEST, Context, Place
from compiler.word.markup import paragraph, run, style
from compiler.word.measure import pt

#: The class of tables that ask for it, and comments in the body around them, until it is parted into sections.
LYING, LIES, STANDS = "landscape", "<!--lies-->", "<!--stands-->"


def print_blocks(context: Context, blocks: tuple[Block, ...], place: Place, lead: str = "") -> str:
    """Blocks one after the other. `lead` are runs that stand before the first words: a footnote's own mark."""
    if place.depth > DEEPEST:
        return lead_in(place, lead) + _flattened(context, blocks, place)
    out = []
    if lead and not (blocks and isinstance(blocks[0], Paragraph)):
        out.append(lead_in(place, lead))
        lead = ""
    for index, block in enumerate(blocks):
        if lead and isinstance(block, Paragraph):
            out.append(paragraphs.text(context, block.children, place, id_=block.id, lead=lead))
            lead = ""
            continue
        if isinstance(block, Heading) and place.surface == "body" and index and isinstance(blocks[index - 1], Table):
            # A heading brings its own space. Where the table fills its page, the small paragraph after it would go
            # over to the next one and stand there above the heading.
            out[-1] = out[-1].removesuffix(tables.closing(place))
        out.append(print_block(context, block, place))
    return "".join(out)


def lead_in(place: Place, lead: str) -> str:
    return paragraph(place.text_style, lead) if lead else ""


def print_block(context: Context, block: Block, place: Place) -> str:
    xml = _print(context, block, place)
    # Blocks that have no words of their own keep their bookmark in front of them.
    return paragraphs.marked(context, block.id, "") + xml


def _print(context: Context, block: Block, place: Place) -> str:
    match block:
        case Paragraph(children=children):
            return paragraphs.text(context, children, place, id_=block.id)
        case Heading():
            return headings.heading(context, block, place)
        case List():
            return lists.list_block(context, block, place)
        case Table() if LYING in block.attributes.classes and place.surface == "body" and not place.depth:
            return _lying(context, block, place)
        case Table():
            return tables.table(context, block, place)
        case Figure():
            return figures.figure(context, block, place)
        case Quote(blocks=inner):
            return _quote(context, inner, place)
        case CodeBlock():
            return _code(context, block, place)
        case ThematicBreak():
            left = place.left if place.left != context.page.gutter else None
            return paragraph("ThematicBreak", "", paragraphs.direct(left=left))
        case DefinitionList():
            return lists.definition_list(context, block, place)
        case KpiStrip():
            return boxes.kpi_strip(context, block, place)
        case Container():
            return _container(context, block, place)
        case KpiBlock() | MetricsBlock() | IndexBlock():
            return ""  # settled into other blocks before a writer sees them


def _lying(context: Context, block: Table, place: Place) -> str:
    """A table on pages of its own that lie on their side. The marks are where the document ends its sections."""
    wide = context.lying()
    return LIES + tables.table(wide, block, replace(place, width=wide.page.column)) + STANDS


def _container(context: Context, block: Container, place: Place) -> str:
    match block.name:
        case "case":
            return boxes.case(context, block, place)
        case "cards":
            return boxes.cards(context, block, place)
        case "timeline":
            return boxes.timeline(context, block, place)
        case "figures":
            return figures.side_by_side(context, block, place)
        case "signature":
            return boxes.signature(context, block, place)
        case "contact":
            return boxes.contact(context, block, place)
        case "only":
            return print_blocks(context, block.blocks, place)


def _quote(context: Context, blocks: tuple[Block, ...], place: Place) -> str:
    """Set in, with a rule at the left; a quote in a cell takes less room."""
    step = pt(12) if place.surface in ("body", "quote", "case", "plain") else pt(6)
    small = place.surface in ("cell", "dense", "card", "timeline", "note")
    inner = replace(place, surface=place.surface if small else "quote", left=place.left + step, bleed=0,
                    width=max(place.width - step, 200), depth=place.depth + 1, level=0,
                    style=place.style if small else "")  # fmt: skip
    return print_blocks(context, blocks, inner)


def _code(context: Context, block: CodeBlock, place: Place) -> str:
    left = place.left + pt(6)
    native = paragraphs.native_left(context, "CodeBlock")
    text = run(block.text.rstrip("\n"))
    return paragraph("CodeBlock", paragraphs.marked(context, block.id, text),
                     paragraphs.direct(left=left if left != native else None))  # fmt: skip


def _flattened(context: Context, blocks: tuple[Block, ...], place: Place) -> str:
    """Words of blocks nested beyond what Word can hold, one paragraph each: nothing is lost but the boxes."""
    out = []
    for block in walk(blocks):
        if isinstance(block, CodeBlock):
            out.append(paragraph(place.text_style, run(block.text, style("Code"))))
        if isinstance(block, Figure):
            out.append(figures.figure(context, block, place))
            continue
        out += [paragraphs.text(context, children, place, id_=block.id) for children in own_inlines(block)]
    return "".join(out)
