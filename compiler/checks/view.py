"""What the rules look at: an alignment with the facts of every segment, gathered once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from compiler.align.facts import Run
from compiler.align.features import Reader
from compiler.align.segments import with_pairs
from compiler.book import Alignment, Pair, Segment
from compiler.checks.bags import Keys, compare_placeholders
from compiler.checks.columns import shifted
from compiler.checks.figures.comparison import Figures, compare_figures
from compiler.checks.figures.scales import Ratio, Wrong, scales
from compiler.checks.sentences.norms import NO_NORMS, Norms, measure, samples
from compiler.diagnostic import Related
from compiler.glossary import NO_TERMS, Glossary
from compiler.numerals import Claim
from compiler.source import Span
from compiler.tree import Document, Inline, Placeholder


@dataclass(frozen=True, slots=True)
class Said:
    """A segment of both languages and what each says. `at` is where a finding about the whole of it stands.

    `typed` pairs Chinese placeholders with figures that the English types in their place, `stored` English ones with
    figures that the Chinese types.
    """

    pair: Pair
    segment: Segment
    zh: Run
    en: Run
    at: Span
    keys: Keys
    figures: Figures
    typed: tuple[tuple[Placeholder, Claim], ...] = ()
    stored: tuple[tuple[Placeholder, Claim], ...] = ()

    @property
    def chinese(self) -> tuple[Related, ...]:
        """The Chinese segment as related place."""
        place = whole(self.segment.zh, self.zh, self.segment.zh_span)
        return () if place is None else (Related(place, "chinese"),)


@dataclass(frozen=True, slots=True)
class View:
    """Everything a rule may ask for.

    `pairs` are all pairs, depth first; `said` holds the segments that both languages have; `shifted_rows` the identity
    of row pairs whose cells are no finding of their own, because their table's columns are. `norms` says what lengths
    are usual, `labels` which units of tables the figures beside them do not bear out.
    """

    alignment: Alignment
    zh: Document
    en: Document
    pairs: tuple[Pair, ...]
    said: tuple[Said, ...]
    shifted_rows: frozenset[int]
    reader: Reader
    glossary: Glossary = NO_TERMS
    norms: Norms = NO_NORMS
    labels: tuple[Wrong, ...] = ()


def view(
    alignment: Alignment,
    zh: Document,
    en: Document,
    period: str,
    reader: Reader,
    glossary: Glossary = NO_TERMS,
    norms: Norms | None = None,
) -> View:
    """Gathers the facts. `period` is the report's, which a placeholder without one means; empty if unknown.

    `norms` are those of the whole report; without them those of this pair of files are measured.
    """
    pairs = tuple(_walk(alignment.pairs))
    labels = scales(alignment.pairs, reader)
    said = tuple(
        _said(pair, segment, period, reader, labels.ratios.get(id(pair)))
        for pair, segment in with_pairs(alignment.pairs)
        if segment.status not in {"missing", "extra"} and pair.zh is not None and pair.en is not None
    )
    tables = (pair for pair in pairs if pair.kind == "table" and shifted(pair) is not None)
    rows = frozenset(id(row) for table in tables for row in table.inside)
    norms = measure(samples((one.segment for one in said), reader)) if norms is None else norms
    return View(alignment, zh, en, pairs, said, rows, reader, glossary, norms, tuple(labels.wrong))


def _walk(pairs: tuple[Pair, ...]) -> Iterator[Pair]:
    stack = list(reversed(pairs))
    while stack:
        pair = stack.pop()
        yield pair
        stack.extend(reversed(pair.inside))


def _said(pair: Pair, segment: Segment, period: str, reader: Reader, ratio: Ratio | None) -> Said:
    zh, en = reader.run(segment.zh), reader.run(segment.en)
    keys = compare_placeholders(zh.placeholders, en.placeholders, period)
    same = ratio is None and zh.text == en.text and not keys.missing and not keys.extra
    figures = Figures() if same or not segment.zh or not segment.en else compare_figures(zh, en, ratio)
    assert pair.en is not None
    at = whole(segment.en, en, segment.en_span) or pair.en.span
    typed = tuple(zip(keys.missing, figures.extra, strict=False))
    stored = tuple(zip(keys.extra, figures.missing, strict=False))
    if typed or stored:
        keys = replace(keys, missing=keys.missing[len(typed) :], extra=keys.extra[len(stored) :])
        figures = replace(figures, missing=figures.missing[len(stored) :], extra=figures.extra[len(typed) :])
    return Said(pair, segment, zh, en, at, keys, figures, typed, stored)


def whole(inlines: tuple[Inline, ...], run: Run, otherwise: Span | None) -> Span | None:
    """The span of a segment's words; without words, of the node that should hold them."""
    if not inlines:
        return otherwise
    first, last = inlines[0].span, inlines[-1].span
    return first.cover(last) if first.file == last.file else first
