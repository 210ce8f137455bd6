"""Blocks as HTML, in the look's own elements: cases, cards, timelines, strips of figures."""

from __future__ import annotations

import re
from typing import assert_never

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
)
from compiler.web import containers
from compiler.web.escape import text
from compiler.web.inlines import inlines, run
from compiler.web.pictures import is_broad_drawing, picture
from compiler.web.state import Pieces, State
from compiler.web.tables import caption, table

_SPOKEN = ("lead", "note", "callout")
_STRIP = {1: 2, 2: 2, 3: 3, 5: 3, 6: 3, 9: 3}


def flow(blocks: tuple[Block, ...], state: State) -> Pieces:
    """A chapter's blocks; those that may use the gutter are marked `wide`."""
    for block in blocks:
        yield block_pieces(block, state, " wide")


def inner(blocks: tuple[Block, ...], state: State) -> Pieces:
    """Blocks inside a block: nothing there is wider than its holder."""
    for block in blocks:
        yield block_pieces(block, state, "")


def cell_blocks(blocks: tuple[Block, ...], state: State) -> Pieces:
    """Blocks of a table's cell, whose lists are set tight."""
    for block in blocks:
        yield _list(block, state, "cell-list") if isinstance(block, List) else block_pieces(block, state, "")


def block_pieces(block: Block, state: State, wide: str) -> Pieces:
    """One block. `wide` is a class with its leading space, or nothing."""
    match block:
        case Paragraph():
            return _paragraph(block, state)
        case Heading():
            return heading(block, state)
        case List():
            return _list(block, state, "list")
        case Quote():
            return _wrapped("blockquote", "quote", block.blocks, block.id, state)
        case CodeBlock():
            return _code(block, state)
        case ThematicBreak():
            return iter((f'<hr class="break"{state.id(block.id)}>',))
        case DefinitionList():
            return _definitions(block, state)
        case Table():
            return table(block, state, cell_blocks, wide)
        case Figure():
            return figure(block, state)
        case KpiStrip():
            return _strip(block, state, wide)
        case Container():
            return _container(block, state, wide)
        case KpiBlock() | MetricsBlock() | IndexBlock():
            raise TypeError(f"{type(block).__name__} is not settled")
        case _:
            assert_never(block)


def heading(node: Heading, state: State) -> Pieces:
    """A heading of the contents. A level that the author skips is not skipped in the outline."""
    if not (node.children or node.number):  # an anchor still, but no heading
        yield f"<div{state.id(node.id)}></div>"
        return
    state.level = min(node.level + 1, state.level + 1, 6)
    look = f"h{min(node.level + state.finer, 4)}"
    yield f'<h{state.level} class="{look}"{state.id(node.id)}>'
    if node.number:
        yield f'<span class="num">{text(node.number)}</span> '
    yield inlines(node.children, state)
    yield f"</h{state.level}>"


def figure(node: Figure, state: State) -> Pieces:
    yield f'<figure class="figure"{state.id(node.id)}>'
    image = picture(node.image, state)
    if is_broad_drawing(node.image, state):
        label = text(node.label or state.book.labels.figure.format(number="").strip())
        image = f'<div class="scroll broad" tabindex="0" role="group" aria-label="{label}">{image}</div>'
    yield image
    if node.caption or node.label:
        yield f"<figcaption>{caption(node.label, run(node.caption, state))}</figcaption>"
    yield "</figure>"


def _paragraph(node: Paragraph, state: State) -> Pieces:
    names = [name for name in _SPOKEN if name in node.attributes.classes]
    look = f' class="{" ".join(names)}"' if names else ""
    yield f"<p{look}{state.id(node.id)}>"
    yield inlines(node.children, state)
    yield "</p>"


def _list(node: List, state: State, look: str) -> Pieces:
    element = "ol" if node.ordered else "ul"
    start = f' start="{node.start}"' if node.ordered and node.start != 1 else ""
    loose = "" if node.tight else " loose"
    yield f'<{element} class="{look}{loose}"{start}{state.id(node.id)}>'
    for item in node.items:
        yield f"<li{state.id(item.id)}>"
        yield inner(item.blocks, state)
        yield "</li>"
    yield f"</{element}>"


def _wrapped(element: str, look: str, blocks: tuple[Block, ...], name: str, state: State) -> Pieces:
    yield f'<{element} class="{look}"{state.id(name)}>'
    yield inner(blocks, state)
    yield f"</{element}>"


def _code(node: CodeBlock, state: State) -> Pieces:
    language = re.sub(r"[^\w+#.-]", "", node.language)
    named = f' class="language-{text(language)}"' if language else ""
    yield f'<pre class="scroll code"{state.id(node.id)} tabindex="0"><code{named}>{text(node.text)}</code></pre>'


def _definitions(node: DefinitionList, state: State) -> Pieces:
    yield f'<dl class="defs"{state.id(node.id)}>'
    for entry in node.entries:
        yield f"<div{state.id(entry.id)}><dt>"
        yield inlines(entry.term, state)
        yield "</dt><dd>"
        yield inner(entry.blocks, state)
        yield "</dd></div>"
    yield "</dl>"


def _strip(node: KpiStrip, state: State, wide: str) -> Pieces:
    columns = _STRIP.get(len(node.cards), 4)
    yield f'<dl class="kpis k{columns}{wide}"{state.id(node.id)}>'
    for card in node.cards:
        yield f'<div class="kpi"{state.id(card.id)}><dt class="kpi-label">'
        yield inlines(card.label, state)
        yield '</dt><dd class="kpi-value">'
        yield inlines(card.value, state, "card")
        if card.change:
            yield '</dd><dd class="kpi-change">'
            yield inlines(card.change, state)
        yield "</dd></div>"
    yield "</dl>"


def _container(node: Container, state: State, wide: str) -> Pieces:
    match node.name:
        case "case":
            return containers.case(node, state, inner, wide)
        case "cards":
            return containers.cards(node, state, inner, wide)
        case "timeline":
            return containers.timeline(node, state, inner, wide)
        case "figures":
            return _figures(node, state, wide)
        case "signature" | "contact":
            return _wrapped("div", node.name, node.blocks, node.id, state)
        case "only":
            return inner(node.blocks, state)
        case _:
            assert_never(node.name)


def _figures(node: Container, state: State, wide: str) -> Pieces:
    pictures = sum(1 for block in node.blocks if isinstance(block, Figure))
    yield f'<div class="side f{min(max(pictures, 1), 3)}{wide}"{state.id(node.id)}>'
    yield inner(node.blocks, state)
    yield "</div>"
