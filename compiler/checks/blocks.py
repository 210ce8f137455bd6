"""Rules about blocks: is everything there, once, in order, and in one piece?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from compiler.book import Pair
from compiler.checks.view import View
from compiler.checks.words import describe, noun, noun_of, quote, short
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.source import Span
from compiler.tree import Cell, FrontMatter, KpiBlock, MetricsBlock, Node, NoteReference, plain_text, walk, walk_inlines
from compiler.tree import own_inlines as inline_runs


def missing_blocks(view: View) -> Iterator[Diagnostic]:
    """A block, item, row, cell or footnote of the Chinese has no English. Neighbours are one finding.

    Readers of the English would not be told something. Mend it by translating it at the place shown.
    """
    referred = _referred(view)
    for run in _runs(view, "missing"):
        told = [(pair, pair.zh) for pair in run if pair.zh is not None and not _told_at_reference(pair, referred)]
        if not told:
            continue
        pairs, nodes = [pair for pair, _ in told], [node for _, node in told]
        what = describe(pairs, nodes)
        at = pairs[0].after or view.en.span
        yield diagnostic(
            "P010",
            at,
            hints=("add", "only") if pairs[0].kind not in {"title", "row", "cell", "note", "keyline"} else ("add",),
            related=(Related(_cover(nodes), "chinese"),),
            what=what.en,
            what_zh=what.zh,
        )


def extra_blocks(view: View) -> Iterator[Diagnostic]:
    """A block, item, row, cell or footnote of the English has no Chinese. Neighbours are one finding.

    The English must not say more than the text that prevails. Mend it by deleting it or by adding it to the Chinese.
    """
    for run in _runs(view, "extra"):
        nodes = [pair.en for pair in run if pair.en is not None]
        what = describe(run, nodes)
        plain = run[0].kind not in {"title", "row", "cell", "note", "keyline"}
        yield diagnostic(
            "P011",
            _cover(nodes),
            hints=("delete", "only") if plain else ("delete",),
            what=what.en,
            what_zh=what.zh,
        )


def moved_blocks(view: View) -> Iterator[Diagnostic]:
    """A block stands elsewhere in the English. Neighbours that moved together are one finding.

    Reading side by side and switching the language rely on one order. Mend it by moving the block.
    """
    for siblings in _siblings(view):
        before = ""
        for moved, group in groupby(siblings, key=lambda pair: pair.status == "moved"):
            run = list(group)
            if not moved:
                before = next((quote(pair.zh) for pair in reversed(run) if pair.zh is not None), before)
                continue
            for part in _together(run):
                nodes = [pair.en for pair in part if pair.en is not None]
                what = describe(part, nodes)
                chinese = [pair.zh for pair in part if pair.zh is not None]
                yield diagnostic(
                    "P012",
                    _cover(nodes),
                    hints=("move",) if before else ("first",),
                    related=(Related(_cover(chinese), "chinese"),),
                    what=what.en,
                    what_zh=what.zh,
                    before=before,
                )


def split_blocks(view: View) -> Iterator[Diagnostic]:
    """One Chinese block stands as two in the English; approval goes block by block. Mend it by joining them."""
    for pair in view.pairs:
        if pair.status == "split" and pair.zh is not None and pair.en is not None:
            name = noun(pair.kind)
            yield diagnostic(
                "P013",
                _cover((pair.en, *pair.more)),
                hints=("join",),
                related=(Related(pair.zh.span, "chinese"),),
                what=name.en,
                what_zh=name.zh,
                count=1 + len(pair.more),
            )


def merged_blocks(view: View) -> Iterator[Diagnostic]:
    """Two Chinese blocks stand as one in the English; approval goes block by block. Mend it by splitting it."""
    for pair in view.pairs:
        if pair.status == "merged" and pair.zh is not None and pair.en is not None:
            name = noun(pair.kind)
            yield diagnostic(
                "P014",
                pair.en.span,
                hints=("split",),
                related=tuple(Related(node.span, "chinese") for node in (pair.zh, *pair.more)),
                what=name.en,
                what_zh=name.zh,
                count=1 + len(pair.more),
                at=quote(pair.more[0]) if pair.more else "",
            )


def untranslated_words(view: View) -> Iterator[Diagnostic]:
    """A caption, alternative text, term, cell or lead has words in Chinese and none in English. Translate it."""
    for pair in view.pairs:
        if isinstance(pair.zh, Cell) and isinstance(pair.en, Cell) and pair.zh.blocks and not pair.en.blocks:
            name = noun("cell")
            related = (Related(pair.zh.span, "chinese"),)
            zh = quote(pair.zh)
            yield diagnostic(
                "P016", pair.en.span, hints=("add",), related=related, what=name.en, what_zh=name.zh, zh=zh
            )
    for said in view.said:
        if said.segment.zh and not said.segment.en and type(said.pair.zh) is type(said.pair.en):
            name = noun(said.segment.kind)
            yield diagnostic(
                "P016",
                said.at if not isinstance(said.pair.en, FrontMatter) else _front(view),
                hints=("add",),
                related=said.chinese,
                what=name.en,
                what_zh=name.zh,
                zh=short(plain_text(said.segment.zh)),
            )


def surplus_words(view: View) -> Iterator[Diagnostic]:
    """A caption, alternative text, term, cell or lead has words in English only. Delete them, or write the Chinese."""
    for pair in view.pairs:
        if isinstance(pair.zh, Cell) and isinstance(pair.en, Cell) and pair.en.blocks and not pair.zh.blocks:
            name = noun("cell")
            yield diagnostic("P017", pair.en.span, hints=("delete",), what=name.en, what_zh=name.zh)
    for said in view.said:
        if said.segment.en and not said.segment.zh and type(said.pair.zh) is type(said.pair.en):
            name = noun(said.segment.kind)
            yield diagnostic("P017", said.at, hints=("delete",), what=name.en, what_zh=name.zh)


def other_kind(view: View) -> Iterator[Diagnostic]:
    """A list became a paragraph, a case a quotation: readers miss what the form says. Use the kind of the Chinese."""
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if zh is None or en is None or pair.kind in {"title", "lead", "note"}:
            continue
        here, there = noun_of(zh, pair.kind), noun_of(en, type(en).__name__.lower())
        if here != there:
            yield diagnostic(
                "P021",
                en.span,
                hints=("write",),
                related=(Related(zh.span, "chinese"),),
                zh=here.en,
                zh_zh=here.zh,
                en=there.en,
                en_zh=there.zh,
            )


# ---------------------------------------------------------------- helpers


def _siblings(view: View) -> Iterator[Sequence[Pair]]:
    """Every sequence of siblings, but the cells of tables whose columns are told about as a whole,
    and what English may leave out: words of cells, which are told elsewhere, and lines of metrics."""
    yield view.alignment.pairs
    for pair in view.pairs:
        if not pair.inside:
            continue
        if pair.kind == "cell" and not (_filled(pair.zh) and _filled(pair.en)):
            continue
        if isinstance(pair.en, (KpiBlock, MetricsBlock)) and not pair.en.lines:
            continue
        if pair.kind != "row" or id(pair) not in view.shifted_rows:
            yield pair.inside


def _filled(node: Node | None) -> bool:
    return isinstance(node, Cell) and bool(node.blocks)


def _runs(view: View, status: str) -> Iterator[list[Pair]]:
    """Neighbours of one status. Cells without words are nobody's loss."""
    for siblings in _siblings(view):
        for same, group in groupby(siblings, key=lambda pair: pair.status == status):
            run = [pair for pair in group if pair.kind != "cell" or quote(pair.zh or pair.en)]  # type: ignore[arg-type]
            if same and run:
                yield run


def _together(run: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Cuts a run of moved pairs where the English does not follow on."""
    part: list[Pair] = []
    for pair in run:
        if part and (pair.en is None or part[-1].en is None or pair.en.span.start < part[-1].en.span.end):
            yield part
            part = []
        part.append(pair)
    if part:
        yield part


def _cover(nodes: Sequence[Node]) -> Span:
    span = nodes[0].span
    for node in nodes[1:]:
        span = span.cover(node.span)
    return span


def _front(view: View) -> Span:
    return Span(view.en.file, view.en.span.start, view.en.span.start)


def _referred(view: View) -> frozenset[str]:
    """Labels of the footnotes that the English refers to."""
    blocks = [*view.en.blocks, *(block for note in view.en.notes for block in note.blocks)]
    runs = [run for block in walk(tuple(blocks)) for run in inline_runs(block)]
    if view.en.title is not None:
        runs.append(view.en.title.children)
    runs.append(view.en.front.lead)
    return frozenset(one.label for run in runs for one in walk_inlines(run) if isinstance(one, NoteReference))


def _told_at_reference(pair: Pair, referred: frozenset[str]) -> bool:
    """A footnote that is dropped together with its mark is told once, at the mark."""
    return pair.kind == "note" and getattr(pair.zh, "label", "") not in referred
