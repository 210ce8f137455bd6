"""Blocks as pandoc's."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.pandoc import tables
from compiler.pandoc.inlines import image, run
from compiler.pandoc.state import Node, State, attributes, node, strong, words
from compiler.tree import (
    Block,
    CodeBlock,
    Container,
    DefinitionList,
    Figure,
    Heading,
    IndexBlock,
    Inline,
    KpiBlock,
    KpiCard,
    KpiStrip,
    List,
    MetricsBlock,
    Paragraph,
    Quote,
    Table,
    ThematicBreak,
)


def listed(blocks: tuple[Block, ...], state: State) -> list[Node]:
    return [made for block in blocks for made in _made(block, state)]


def inline(children: tuple[Inline, ...], state: State) -> list[Node]:
    return run(children, state, lambda blocks: listed(blocks, state))


def _made(block: Block, state: State) -> Iterator[Node]:
    match block:
        case Paragraph(children=children):
            yield node("Para", inline(children, state))
        case Heading():
            yield _heading(block, state)
        case List():
            yield _list(block, state)
        case Table():
            yield tables.table(block, state, inline, listed)
        case Figure():
            yield _figure(block, state)
        case KpiStrip(cards=cards):
            state.losses["cards"] += 1
            yield node("DefinitionList", [_card(card, state) for card in cards])
        case Container():
            yield _container(block, state)
        case DefinitionList(entries=entries):
            made = [[inline(entry.term, state), [listed(entry.blocks, state)]] for entry in entries]
            yield node("DefinitionList", made)
        case Quote(blocks=blocks):
            yield node("BlockQuote", listed(blocks, state))
        case CodeBlock(text=text, language=language):
            yield node("CodeBlock", [attributes(block.id, *([language] if language else [])), text])
        case ThematicBreak():
            yield node("HorizontalRule")
        case KpiBlock() | MetricsBlock() | IndexBlock():
            raise TypeError("a block of figures is not settled")


def _heading(heading: Heading, state: State) -> Node:
    title = inline(heading.children, state)
    if state.inside:
        return node("Para", [strong(title)])
    number = [node("Span", [attributes("", "number"), words(heading.number)]), node("Space")] if heading.number else []
    return node("Header", [heading.level, attributes(heading.id), [*number, *title]])


def _list(made: List, state: State) -> Node:
    items = [listed(item.blocks, state) for item in made.items]
    if made.tight:
        items = [[_plain(block) for block in blocks] for blocks in items]
    if made.ordered:
        return node("OrderedList", [[made.start, node("Decimal"), node("Period")], items])
    return node("BulletList", items)


def _plain(block: Node) -> Node:
    """A paragraph without the space around it."""
    return node("Plain", block["c"]) if block["t"] == "Para" else block


def _figure(figure: Figure, state: State) -> Node:
    label = [strong(words(figure.label)), node("Space")] if figure.label else []
    caption = [*label, *inline(figure.caption, state)]
    content = [node("Plain", [image(figure.image, state)])]
    return node("Figure", [attributes(figure.id), [None, [node("Plain", caption)] if caption else []], content])


def _card(card: KpiCard, state: State) -> list[object]:
    told = [node("Para", [strong(inline(card.value, state))])]
    if card.change:
        told.append(node("Para", inline(card.change, state)))
    return [inline(card.label, state), [told]]


def _container(box: Container, state: State) -> Node:
    """A `Div` of the container's name; a case says what it is."""
    state.losses["boxes"] += 1
    outside, state.inside = state.inside, True
    content = listed(box.blocks, state)
    state.inside = outside
    if box.name == "case":
        content.insert(0, node("Para", words(state.book.labels.case)))
    return node("Div", [attributes(box.id, box.name), content])
