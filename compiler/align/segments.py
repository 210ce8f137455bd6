"""An alignment as segments: the smallest pairs of inline runs with words, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from compiler.align.parts import children, kind_of
from compiler.book import Alignment, Pair, Segment, Status
from compiler.source import Span
from compiler.tree import (
    Definition,
    Figure,
    FrontMatter,
    Heading,
    Inline,
    MetricsBlock,
    Node,
    Paragraph,
    SoftBreak,
    Table,
)

#: What the paragraphs inside these are called: a reader looks for the cell, not for the paragraph in it.
_HOLDERS = {"listitem": "item", "cell": "cell", "definition": "definition", "note": "note"}


class Place(NamedTuple):
    """A pair where it stands: what holds it, and its status or, where that says nothing, that of what holds it."""

    pair: Pair
    holder: str = ""
    inherited: Status = "matched"

    @property
    def status(self) -> Status:
        return self.pair.status if self.pair.status != "matched" else self.inherited


def segments(alignment: Alignment) -> tuple[Segment, ...]:
    """Every pair of inline runs, in the order of the Chinese. Blocks without words have none."""
    return tuple(segment for _, segment in with_pairs(alignment.pairs))


def with_pairs(pairs: tuple[Pair, ...]) -> Iterator[tuple[Pair, Segment]]:
    """Each segment with the pair that it belongs to."""
    stack = [Place(pair) for pair in reversed(pairs)]
    while stack:
        place = stack.pop()
        for segment in own(place):
            yield place.pair, segment
        stack.extend(reversed(below(place)))


def below(place: Place) -> list[Place]:
    """What stands inside a pair. What is inside a missing block is missing too, though it is no finding of its own."""
    pair = place.pair
    holder = _HOLDERS.get(pair.kind, place.holder)
    status = place.status if place.status in {"missing", "extra", "moved"} else "matched"
    return [
        Place(inner, holder, status if inner.status == "matched" else inner.status)
        for inner in pair.inside or _alone(pair)
    ]


def own(place: Place) -> Iterator[Segment]:
    """The segments of a pair itself, not of what stands inside it."""
    pair = place.pair
    zh, en = _runs(pair.zh), _runs(pair.en)
    for name in dict.fromkeys((*zh, *en)):
        left, right = zh.get(name, ()), en.get(name, ())
        left_span, right_span = _span(pair.zh, left), _span(pair.en, right)
        for node in pair.more:
            run = _runs(node).get(name, ())
            if pair.status == "merged":
                left, left_span = _with(left, run, node.span), left_span.cover(node.span) if left_span else None
            else:
                right, right_span = _with(right, run, node.span), right_span.cover(node.span) if right_span else None
        if left or right:
            yield Segment(place.status, _kind(pair, name, place.holder), left, right, left_span, right_span)


def _span(node: Node | None, run: tuple[Inline, ...]) -> Span | None:
    """A block's own span is that of its words; a caption, a term or a lead is only part of its node."""
    if node is None or isinstance(node, (Heading, Paragraph)) or not run:
        return None if node is None else node.span
    first, last = run[0].span, run[-1].span
    return first.cover(last) if first.file == last.file else first


def _kind(pair: Pair, name: str, holder: str) -> str:
    if name:
        return name
    return holder if holder and pair.kind == "paragraph" else pair.kind


def _with(run: tuple[Inline, ...], more: tuple[Inline, ...], span: Span) -> tuple[Inline, ...]:
    return (*run, SoftBreak(Span(span.file, span.start, span.start)), *more) if more else run


def _runs(node: Node | None) -> dict[str, tuple[Inline, ...]]:
    """The inline runs of a node by what they are; the nameless one is the node's own text."""
    match node:
        case Heading(children=children) | Paragraph(children=children):
            return {"": children}
        case FrontMatter(lead=lead):
            return {"": lead}
        case Definition(term=term):
            return {"term": term}
        case Table(caption=caption) | MetricsBlock(caption=caption):
            return {"caption": caption}
        case Figure(image=image, caption=caption):
            return {"alt": image.alt, "caption": caption}
        case _:
            return {}


def _alone(pair: Pair) -> tuple[Pair, ...]:
    """What stands inside a block of one language, or of two that cannot be compared within, as pairs of one side."""
    if pair.zh is not None and pair.en is not None and (pair.inside or _comparable(pair)):
        return ()
    left = () if pair.zh is None else children(pair.zh)
    right = () if pair.en is None else children(pair.en)
    return (
        *(Pair("missing", kind_of(node), node, None) for node in left),
        *(Pair("extra", kind_of(node), None, node) for node in right),
    )


def _comparable(pair: Pair) -> bool:
    return type(pair.zh) is type(pair.en)
