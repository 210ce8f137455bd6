"""Two documents, paired from the title down to the cells of tables and the paragraphs of items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from compiler.align.features import Reader, Unit, combine, with_context
from compiler.align.parts import children, is_only, kind_of, shared, shared_notes
from compiler.align.scoring import Comparisons, Step, agreement, ratio_of
from compiler.align.sequence import align_units
from compiler.book import Alignment, Pair
from compiler.language import Lang
from compiler.source import Span
from compiler.tree import (
    Block,
    Container,
    Document,
    Heading,
    Node,
    Note,
    Quote,
    Row,
    Table,
    walk,
)

#: Deeper than any report nests; what lies below is compared as part of what holds it.
DEEPEST = 40

#: Two cells that contradict their neighbours opposite make a row worth aligning cell by cell.
_SHIFTED = 2


def align(
    zh: Document, en: Document, comparisons: Comparisons | None = None, reader: Reader | None = None
) -> Alignment:
    """Pairs everything that both documents hold: title, lead, blocks with what stands inside them, footnotes.

    `comparisons` counts the pairs that were scored; `reader` remembers what was read for the checks that follow.
    """
    head, zh_blocks, en_blocks = _title(zh, en)
    work = _Work(comparisons or Comparisons(), reader or Reader())
    zh_units, en_units = work.units(shared(zh_blocks), shared(en_blocks))
    work.ratio = ratio_of(zh_units, en_units)
    body = work.pairs(zh_units, en_units, _begin(head, en), 0)
    notes = work.notes(shared_notes(zh), shared_notes(en), Span(en.file, en.span.end, en.span.end))
    alone = tuple(block for side in (zh, en) for block in walk(side.blocks) if is_only(block))
    return Alignment(zh.file, en.file, (*head, *_lead(zh, en), *body, *notes), tuple(alone))  # type: ignore[arg-type]


def _begin(head: Sequence[Pair], en: Document) -> Span:
    """Where a block that is missing at the very beginning would have to stand."""
    title = head[0].en if head else None
    if title is not None:
        return _end(title.span)
    return _end(en.front.span) if en.front.lead else Span(en.file, en.span.start, en.span.start)


def _title(zh: Document, en: Document) -> tuple[list[Pair], tuple[Block, ...], tuple[Block, ...]]:
    """The pair of titles. A title set as a heading of another level is still the title, and not a missing one."""
    zh_title, en_title = zh.title, en.title
    zh_blocks, en_blocks = zh.blocks, en.blocks
    surplus = _headings(en_blocks) - _headings(zh_blocks)
    if zh_title and not en_title and en_blocks and isinstance(en_blocks[0], Heading) and surplus == 1:
        en_title, en_blocks = en_blocks[0], en_blocks[1:]
    elif en_title and not zh_title and zh_blocks and isinstance(zh_blocks[0], Heading) and surplus == -1:
        zh_title, zh_blocks = zh_blocks[0], zh_blocks[1:]
    if zh_title is None and en_title is None:
        return [], zh_blocks, en_blocks
    status = "matched" if zh_title and en_title else "missing" if zh_title else "extra"
    after = Span(en.file, en.span.start, en.span.start) if en_title is None else None
    return [Pair(status, "title", zh_title, en_title, (), after)], zh_blocks, en_blocks  # type: ignore[arg-type]


def _headings(blocks: Sequence[Block]) -> int:
    return sum(isinstance(block, Heading) for block in blocks)


def _lead(zh: Document, en: Document) -> tuple[Pair, ...]:
    return (Pair("matched", "lead", zh.front, en.front),) if zh.front.lead or en.front.lead else ()


def _end(span: Span) -> Span:
    return Span(span.file, span.end, span.end)


@dataclass(slots=True)
class _Work:
    """One alignment under way: the counter of comparisons and the length ratio of this pair of files."""

    comparisons: Comparisons
    reader: Reader
    ratio: float = 1.0

    def units(self, zh: Sequence[Node], en: Sequence[Node]) -> tuple[list[Unit], list[Unit]]:
        read = self.reader.unit
        return with_context([read(node, "zh") for node in zh]), with_context([read(node, "en") for node in en])

    def pairs(self, zh: Sequence[Unit], en: Sequence[Unit], before: Span, depth: int) -> tuple[Pair, ...]:
        """Pairs of two sequences of siblings, in the order of the Chinese. `before` is where the English begins."""
        steps = align_units(zh, en, self.ratio, self.comparisons)
        return tuple(self.pair(step, zh, en, before, depth) for step in steps)

    def pair(self, step: Step, zh: Sequence[Unit], en: Sequence[Unit], before: Span, depth: int) -> Pair:
        left = [one.node for one in zh[step.i : step.i2]]
        right = [one.node for one in en[step.j : step.j2]]
        kind = (zh[step.i] if left else en[step.j]).kind
        if not right:
            after = _end(en[step.j - 1].node.span) if step.j else before
            return Pair("missing", kind, left[0], None, (), after)
        if not left:
            return Pair("extra", kind, None, right[0])
        inside = self.inside(left, right, depth) if depth < DEEPEST else ()
        return Pair(step.status, kind, left[0], right[0], inside, None, (*left[1:], *right[1:]))

    def inside(self, left: Sequence[Node], right: Sequence[Node], depth: int) -> tuple[Pair, ...]:
        """What stands one level down. Halves of a split list are taken together."""
        zh, en = left[0], right[0]
        before = Span(en.span.file, en.span.start, en.span.start)
        if isinstance(zh, Table) and isinstance(en, Table):
            return self.table(zh, en, before, depth)
        if isinstance(zh, Row) and isinstance(en, Row):
            return self.row(zh, en, before, depth)
        if _family(zh) != _family(en):
            return ()
        below = [node for one in left for node in children(one)], [node for one in right for node in children(one)]
        if not below[0] and not below[1]:
            return ()
        if len(below[0]) == len(below[1]) == 1 and type(below[0][0]) is type(below[1][0]):
            # A paragraph in its cell, by far the most frequent case: there is nothing to choose.
            return (self.match(*below, depth + 1),)
        return self.pairs(*self.units(*below), before, depth + 1)

    def match(self, left: Sequence[Node], right: Sequence[Node], depth: int) -> Pair:
        inside = self.inside(left, right, depth) if depth < DEEPEST else ()
        return Pair("matched", kind_of(left[0]), left[0], right[0], inside)

    def table(self, zh: Table, en: Table, before: Span, depth: int) -> tuple[Pair, ...]:
        """Rows, and within them cells. Where several rows disagree about the places of cells, columns are matched."""
        rows = self.units(zh.rows, en.rows)
        steps = align_units(*rows, self.ratio, self.comparisons)
        pairs = [self.pair(step, *rows, before, depth + 1) for step in steps]
        if sum(any(cell.status != "matched" for cell in pair.inside) for pair in pairs) < _SHIFTED:
            return tuple(pairs)
        columns = self.columns(zh, en, steps)
        return tuple(pairs if columns is None else (self.by_columns(pair, columns, depth) for pair in pairs))

    def by_columns(self, pair: Pair, columns: Sequence[Step], depth: int) -> Pair:
        """A pair of rows with its cells paired as the columns of their table are."""
        zh, en = pair.zh, pair.en
        if not isinstance(zh, Row) or not isinstance(en, Row):
            return pair
        start = Span(en.span.file, en.span.start, en.span.start)
        cells = self.units(zh.cells, en.cells)
        return replace(pair, inside=tuple(self.pair(place, *cells, start, depth + 2) for place in columns))

    def columns(self, zh: Table, en: Table, steps: Sequence[Step]) -> tuple[Step, ...] | None:
        """Steps over the columns where one was dropped, added or moved; None where cells pair by their place."""
        if not all(_is_grid(table) for table in (zh, en)):
            return None
        rows = [(zh.rows[step.i], en.rows[step.j]) for step in steps if step.i < step.i2 and step.j < step.j2]
        if not rows:
            return None
        left = self.column_units([one for one, _ in rows], "zh")
        right = self.column_units([other for _, other in rows], "en")
        found = align_units(left, right, self.ratio, self.comparisons)
        return None if all(step.status == "matched" for step in found) else found

    def column_units(self, rows: Sequence[Row], lang: Lang) -> list[Unit]:
        width = len(rows[0].cells)
        return [combine([self.reader.unit(row.cells[at], lang) for row in rows]) for at in range(width)]

    def row(self, zh: Row, en: Row, before: Span, depth: int) -> tuple[Pair, ...]:
        """Cells by their place, unless that makes several contradict each other: then by what they hold."""
        left, right = self.units(zh.cells, en.cells)
        if len(left) == len(right):
            places = tuple(Step("matched", at, at + 1, at, at + 1) for at in range(len(left)))
            if sum(agreement(one, other) == 0 for one, other in zip(left, right, strict=True)) < _SHIFTED:
                return tuple(self.pair(step, left, right, before, depth + 1) for step in places)
            steps = align_units(left, right, self.ratio, self.comparisons)
            if sum(step.status != "matched" and _says(step, left, right) for step in steps) > len(left) // 2:
                steps = places
            return tuple(self.pair(step, left, right, before, depth + 1) for step in steps)
        return self.pairs(left, right, before, depth + 1)

    def notes(self, zh: Sequence[Note], en: Sequence[Note], end: Span) -> tuple[Pair, ...]:
        """Footnotes, by label first. Where they are defined is nobody's business, so none has moved."""
        left = [replace(self.reader.unit(note, "zh"), id=note.label) for note in zh]
        right = [replace(self.reader.unit(note, "en"), id=note.label) for note in en]
        pairs = self.pairs(left, right, _end(en[0].span) if en else end, 0)
        return tuple(replace(pair, status="matched") if pair.status == "moved" else pair for pair in pairs)


def _says(step: Step, zh: Sequence[Unit], en: Sequence[Unit]) -> bool:
    return any(one.text for one in (*zh[step.i : step.i2], *en[step.j : step.j2]))


def _is_grid(table: Table) -> bool:
    """Whether every row has the same number of cells, none of them spanning."""
    width = len(table.rows[0].cells) if table.rows else 0
    plain = all(cell.rows == cell.columns == 1 for row in table.rows for cell in row.cells)
    return width > 0 and plain and all(len(row.cells) == width for row in table.rows)


def _family(node: Node) -> str:
    """Nodes whose insides can be compared: quotes and containers hold blocks alike."""
    return "blocks" if isinstance(node, (Quote, Container)) else kind_of(node)
