"""Every run of words of a report with what stands around it, as one plain text to read figures in.

Documents are read as parsed, so that a placeholder is a hole and not a figure. Of the YAML files, the report's own
texts and the notes of metrics are read; labels only name figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from compiler import parse
from compiler.align.facts import HAN, Run, gather, script
from compiler.language import LANGS, Bilingual, Lang
from compiler.metrics import Metrics
from compiler.numerals import read
from compiler.project import Report
from compiler.source import Span
from compiler.tree import (
    Block,
    Container,
    DefinitionList,
    Document,
    Heading,
    Inline,
    List,
    Placeholder,
    Quote,
    Table,
    own_inlines,
)
from compiler.yamlfile import Scalar

Role = Literal["", "cell"]

#: Gathers a run; alignment and checks have gathered most of them before.
Gather: TypeAlias = Callable[[tuple[Inline, ...]], Run]


@dataclass(frozen=True, slots=True)
class Passage:
    """One run. `side` is whose text it is, `lang` the language that its letters are in, which is seldom another.

    `items` counts the items, rows or cards that follow it directly; `row` is the number of a body row whose first
    cell this is. Both are 0 where there is no such thing.
    """

    run: Run
    inlines: tuple[Inline, ...]
    side: Lang
    role: Role = ""
    items: int = 0
    row: int = 0

    @property
    def text(self) -> str:
        return self.run.text

    @property
    def lang(self) -> Lang:
        text, side = self.run.text, self.side
        return side if (HAN.search(text) is not None) == (side == "zh") else script(text, side)

    @property
    def file(self) -> str:
        return self.run.pieces[0].span.file

    def at(self, start: int, end: int) -> Span:
        """The exact words in the file."""
        place = self.run.locate(start, end)
        assert place is not None
        return place

    def placeholders(self) -> Iterator[tuple[int, Placeholder]]:
        """Each placeholder with the place of its hole in the text."""
        return self.run.holes()


def _passages(
    inlines: tuple[Inline, ...], side: Lang, runs: Gather, role: Role = "", items: int = 0, row: int = 0
) -> Iterator[Passage]:
    """The passage of a run, and those of the images inside it; none for a run without words."""
    run = runs(inlines)
    if run.text:
        yield Passage(run, inlines, side, role, items, row)
    for image in run.images:
        yield from _passages(image.alt, side, gather)
        yield from _passages(image.title, side, gather)


# ---------------------------------------------------------------- documents


@dataclass(frozen=True, slots=True)
class _Place:
    """A block on its way, with what its paragraphs will be told."""

    block: Block
    role: Role = ""
    items: int = 0
    row: int = 0


def of_document(document: Document, side: Lang, runs: Gather = gather) -> Iterator[Passage]:
    """Title, lead, blocks and notes, in reading order, without recursion."""
    if document.title is not None:
        yield from _passages(document.title.children, side, runs)
    yield from _passages(document.front.lead, side, runs)
    yield from _of_blocks(document.blocks, side, runs)
    for note in document.notes:
        yield from _of_blocks(note.blocks, side, runs)


def _of_blocks(blocks: tuple[Block, ...], side: Lang, runs: Gather) -> Iterator[Passage]:
    stack = _siblings(blocks)
    while stack:
        place = stack.pop()
        for run in own_inlines(place.block):
            yield from _passages(run, side, runs, place.role, place.items, place.row)
        stack.extend(_inside(place))


def _siblings(blocks: tuple[Block, ...], role: Role = "", row: int = 0) -> list[_Place]:
    """Last first, as a stack wants them."""
    followers = (*blocks[1:], None)
    return [_Place(block, role, _items(next_), row) for block, next_ in zip(blocks, followers, strict=False)][::-1]


def _inside(place: _Place) -> list[_Place]:
    match place.block:
        case List(items=items):
            return [inner for item in reversed(items) for inner in _siblings(item.blocks, place.role)]
        case DefinitionList(entries=entries):
            return [inner for entry in reversed(entries) for inner in _siblings(entry.blocks, place.role)]
        case Quote(blocks=blocks) | Container(blocks=blocks):
            return _siblings(blocks, place.role)
        case Table():
            return _cells(place.block)
        case _:
            return []


def _cells(table: Table) -> list[_Place]:
    places: list[_Place] = []
    body = 0
    for row in table.rows:
        body += row.role == "body" and not all(cell.header for cell in row.cells)
        for index, cell in enumerate(row.cells):
            places.extend(_siblings(cell.blocks, "cell", body if index == 0 else 0)[::-1])
    return places[::-1]


def _items(block: Block | None) -> int:
    """How many things a block lists."""
    match block:
        case List(items=items):
            return len(items)
        case DefinitionList(entries=entries):
            return len(entries)
        case Table(rows=rows):
            return sum(row.role == "body" and not all(cell.header for cell in row.cells) for row in rows)
        case Container(name="cards", blocks=blocks):
            return sum(isinstance(inner, Heading) for inner in blocks)
        case Container(name="figures", blocks=blocks):
            return len(blocks)
        case _:
            return 0


# ---------------------------------------------------------------- YAML


def of_yaml(report: Report, metrics: Metrics) -> Iterator[Passage]:
    """The report's own texts, and the notes and boundaries of the metrics file."""
    for _, pair in report.texts():
        yield from _of_pair(pair)
    for group in metrics.groups.values():
        yield from _of_pair(group.note)
    for metric in metrics.metrics.values():
        yield from _of_pair(metric.note)
        yield from _of_pair(metric.boundary)


def _of_pair(pair: Bilingual[Scalar] | None) -> Iterator[Passage]:
    if pair is None:
        return
    for lang in LANGS:
        scalar = pair[lang]
        # Most texts hold no figure, and parsing is what costs.
        if "{{" in scalar.text or read(scalar.text, lang):
            yield from _passages(parse.inline(scalar.text, scalar.span)[0], lang, gather)
