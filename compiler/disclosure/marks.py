"""Marks in chapters: `gri="302-1 302-3"` on a heading or a block, `index="ours:E1"` for a report's own framework."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from compiler.frameworks import SHIPPED
from compiler.source import Span
from compiler.tree import (
    Attribute,
    Block,
    Document,
    Figure,
    Heading,
    Inline,
    KpiBlock,
    MetricsBlock,
    Node,
    Placeholder,
    own_inlines,
    walk,
    walk_inlines,
)

_WORD = re.compile(r"[^\s,，]+")


@dataclass(frozen=True, slots=True)
class Mark:
    """One code where the author wrote it. `section` and `chapter` are ids.

    `empty` and `figures` tell whether anything stands at the place, and whether a figure does.
    """

    framework: str
    code: str
    span: Span
    section: str
    chapter: str
    empty: bool
    figures: bool


def marks(document: Document, ids: Mapping[int, str]) -> Iterator[Mark]:
    """The marks of a chapter in reading order. Linear in its length."""
    chapter = ids.get(id(document.title), "") if document.title is not None else ""
    blocks = document.blocks
    if document.title is not None:
        yield from _of(document.title, chapter, chapter, blocks)
    section = chapter
    ends = _sections(blocks)
    for at, top in enumerate(blocks):
        if isinstance(top, Heading):
            section = ids.get(id(top), section)
            yield from _of(top, section, chapter, blocks[at + 1 : ends[at]])
            continue
        for node in walk((top,)):
            if node.attributes.pairs or isinstance(node, Figure):
                own = ids.get(id(node), section) if isinstance(node, Heading) else section
                yield from _of(node, own, chapter, (top,) if isinstance(node, Heading) else (node,))


def _sections(blocks: Sequence[Block]) -> list[int]:
    """For each heading, where its section ends: at the next heading of its level or above."""
    ends = [0] * len(blocks)
    following = {level: len(blocks) for level in range(1, 7)}
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        if isinstance(block, Heading):
            ends[at] = following[block.level]
            for level in range(block.level, 7):
                following[level] = at
    return ends


def _of(node: Node, section: str, chapter: str, held: Sequence[Block]) -> Iterator[Mark]:
    named = [(pair.name, pair) for pair in node.attributes.pairs]
    if isinstance(node, Figure) and node.image.attributes is not node.attributes:
        named += [(pair.name, pair) for pair in node.image.attributes.pairs]
    told = [(framework, code, span) for name, pair in named for framework, code, span in _codes(name, pair)]
    if not told:
        return
    empty = all(isinstance(block, Heading) for block in held)
    figures = not empty and holds_figures(held)
    for framework, code, span in told:
        yield Mark(framework, code, span, section, chapter, empty, figures)


def _codes(name: str, pair: Attribute) -> Iterator[tuple[str, str, Span]]:
    if name not in SHIPPED and name != "index":
        return
    for word in _WORD.finditer(pair.value):
        framework, code = (name, word[0]) if name != "index" else _split(word[0])
        yield framework, code, Span(pair.span.file, pair.span.start + word.start(), pair.span.start + word.end())


def _split(word: str) -> tuple[str, str]:
    framework, _, code = word.partition(":")
    return framework, code


def holds_figures(blocks: Sequence[Block]) -> bool:
    """Whether blocks print a metric, or show a picture that may."""
    return any(
        isinstance(block, (KpiBlock, MetricsBlock, Figure)) or any(_is_figure(run) for run in own_inlines(block))
        for block in walk(tuple(blocks))
    )


def _is_figure(run: tuple[Inline, ...]) -> bool:
    return any(isinstance(node, Placeholder) and not node.key.startswith("report.") for node in walk_inlines(run))
