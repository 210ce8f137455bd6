"""Runs the compiler over mutants and says which were caught. Only public doors are used: parse, align, parity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cache
from itertools import chain, zip_longest
from random import Random

from benchmarks.parity import figures, marks, structure, wording
from benchmarks.parity.mutation import Kind, Mutant, mutant
from benchmarks.parity.page import Page, pages
from compiler.align import Reader, align, segments
from compiler.checks import parity
from compiler.diagnostic import Diagnostic
from compiler.glossary import Glossary, load
from compiler.parse import document
from compiler.source import Source, Span
from compiler.tree import Document

KINDS: tuple[Kind, ...] = (*figures.KINDS, *wording.KINDS, *marks.KINDS, *structure.KINDS)

ZH, EN = "zh.md", "en.md"

#: A finding over more lines than this points nowhere: it is never a catch.
WIDEST = 14


@dataclass(frozen=True, slots=True)
class Verdict:
    """`elsewhere` counts new findings that stand in other places: a cascade."""

    mutant: Mutant
    caught: bool
    elsewhere: int


@dataclass(frozen=True, slots=True)
class Untouched:
    """A corpus as it is: every finding in it is false."""

    page: str
    segments: int
    findings: tuple[Diagnostic, ...]


def mutants(kinds: Iterable[Kind], among: Sequence[Page], cases: int, seed: int) -> Iterator[Mutant]:
    """Up to `cases` mutants a kind, taken from the corpora in turn, so that all have their share."""
    for kind in kinds:
        drawn = [_drawn(kind, page, cases, seed) for page in among]
        inturn = (one for one in chain.from_iterable(zip_longest(*drawn)) if one is not None)
        yield from (one for one, _ in zip(inturn, range(cases), strict=False))


def _drawn(kind: Kind, page: Page, cases: int, seed: int) -> list[Mutant]:
    random = Random(f"{seed}/{page.name}/{kind.name}")
    candidates = list(kind.find(page, random))
    random.shuffle(candidates)
    made: dict[str, Mutant] = {}
    for candidate in candidates:
        if len(made) == cases:
            break
        one = mutant(kind.name, page, candidate)
        if one.text != page.en:
            made.setdefault(one.text, one)
    return list(made.values())


def check(page: Page, english: str) -> tuple[Diagnostic, ...]:
    """What `zhengben parity --glossary` reports."""
    zh, en = _chinese(page), document(Source(EN, english))
    reader = Reader()
    return (*en[1], *parity(align(zh, en[0], reader=reader), zh, en[0], reader=reader, glossary=_glossary(page)))


def untouched(page: Page) -> Untouched:
    zh, en = _chinese(page), document(Source(EN, page.en))[0]
    return Untouched(page.name, len(segments(align(zh, en))), check(page, page.en))


def verdict(one: Mutant) -> Verdict:
    """A finding counts if the untouched corpus does not have it, and if it stands at the place of the mutation."""
    page = next(page for page in pages() if page.name == one.page)
    sources = {ZH: Source(ZH, page.zh), EN: Source(EN, one.text)}
    old = Counter(_identity(finding) for finding in _baseline(page))
    caught, elsewhere = False, 0
    for finding in check(page, one.text):
        identity = _identity(finding)
        if old[identity]:
            old[identity] -= 1
        elif any(_stands(span, sources, one) for span in (finding.span, *(place.span for place in finding.related))):
            caught = True
        else:
            elsewhere += 1
    return Verdict(one, caught, elsewhere)


def judge(chosen: Sequence[Mutant], executor: Executor) -> list[Verdict]:
    """The verdicts, in order; the work is spread over the executor."""
    return list(executor.map(verdict, chosen, chunksize=8))


def _stands(span: Span, sources: dict[str, Source], one: Mutant) -> bool:
    if span.file not in sources:
        return False
    source = sources[span.file]
    first, last = source.position(span.start).line, source.position(max(span.start, span.end - 1)).line
    wanted = one.zh_lines if span.file == ZH else one.en_lines
    return last - first < WIDEST and any(line in wanted for line in range(first, last + 1))


def _identity(finding: Diagnostic) -> tuple[object, ...]:
    return (finding.code, finding.arguments)


@cache
def _glossary(page: Page) -> Glossary:
    return load(Source("glossary.yaml", page.glossary))[0]


@cache
def _chinese(page: Page) -> Document:
    return document(Source(ZH, page.zh))[0]


@cache
def _baseline(page: Page) -> tuple[Diagnostic, ...]:
    return check(page, page.en)
