"""Cases, cards and timelines. Their headings are titles and stand outside the contents."""

from __future__ import annotations

import re
from collections.abc import Callable

from compiler.tree import Block, Container, Definition, DefinitionList, Heading
from compiler.web.escape import text
from compiler.web.inlines import inlines, run
from compiler.web.state import Pieces, State

BlockPrinter = Callable[[tuple[Block, ...], State], Pieces]

_FIGURE = re.compile(r"\d+")


def case(node: Container, state: State, blocks: BlockPrinter, wide: str) -> Pieces:
    """A case box: the label in the gutter, the first heading as its title."""
    title, rest = _title(node.blocks)
    outer = state.level
    yield f'<div class="case{wide}"{state.id(node.id)}><p class="case-label">{text(state.book.labels.case)}</p>'
    yield '<div class="case-body">'
    if title is not None:
        yield _heading(title, state, "case-title", outer)
    yield blocks(rest, state)
    yield "</div></div>"
    state.level = outer


def cards(node: Container, state: State, blocks: BlockPrinter, wide: str) -> Pieces:
    """Each heading starts a card; what stands before the first is no card, and is printed first."""
    outer = state.level
    groups = _by_heading(node.blocks)
    before, rest = (groups[0][1], groups[1:]) if groups and groups[0][0] is None else ((), groups)
    yield f'<div class="deck{wide}"{state.id(node.id)}>'
    yield blocks(before, state)
    if rest:
        yield '<ul class="awards">'
    for title, inside in rest:
        yield '<li class="award">'
        if title is not None:
            yield _heading(title, state, "award-title", outer)
        yield blocks(inside, state)
        yield "</li>"
    yield "</ul></div>" if rest else "</div>"
    state.level = outer


def timeline(node: Container, state: State, blocks: BlockPrinter, wide: str) -> Pieces:
    """Quarters, each with its months; without headings, months alone."""
    outer = state.level
    yield f'<div class="timeline{wide}"{state.id(node.id)}>'
    for title, inside in _by_heading(node.blocks):
        yield '<div class="quarter">'
        if title is not None:
            yield _heading(title, state, "quarter-label", outer)
        yield '<div class="months">'
        for block in inside:
            yield _months(block, state, blocks) if isinstance(block, DefinitionList) else blocks((block,), state)
        yield "</div></div>"
    yield "</div>"
    state.level = outer


def _months(node: DefinitionList, state: State, blocks: BlockPrinter) -> Pieces:
    yield f"<dl{state.id(node.id)}>"
    for entry in node.entries:
        yield _month(entry, state, blocks)
    yield "</dl>"


def _month(entry: Definition, state: State, blocks: BlockPrinter) -> Pieces:
    term = run(entry.term, state)
    if "<" not in term and "&" not in term:  # a plain month: its number is set large
        term = _FIGURE.sub(lambda found: f'<span class="fig">{found[0]}</span>', term, count=1)
    yield f'<div{state.id(entry.id)}><dt class="tl-month">{term}</dt><dd class="tl-text">'
    yield blocks(entry.blocks, state)
    yield "</dd></div>"


def _title(blocks: tuple[Block, ...]) -> tuple[Heading | None, tuple[Block, ...]]:
    """The first heading, and everything else in its order."""
    for at, block in enumerate(blocks):
        if isinstance(block, Heading):
            return block, blocks[:at] + blocks[at + 1 :]
    return None, blocks


def _by_heading(blocks: tuple[Block, ...]) -> list[tuple[Heading | None, tuple[Block, ...]]]:
    groups: list[tuple[Heading | None, list[Block]]] = []
    for block in blocks:
        if isinstance(block, Heading):
            groups.append((block, []))
        elif groups:
            groups[-1][1].append(block)
        else:
            groups.append((None, [block]))
    return [(title, tuple(inside)) for title, inside in groups]


def _heading(node: Heading, state: State, look: str, outer: int) -> Pieces:
    """A title one level below the section that the container stands in."""
    state.level = min(outer + 1, 6)
    yield f'<h{state.level} class="{look}"{state.id(node.id)}>'
    yield inlines(node.children, state)
    yield f"</h{state.level}>"
