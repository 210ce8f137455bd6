"""Parity of a whole report: chapter by chapter, in two halves that may be compared side by side, then between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from compiler.align import Reader
from compiler.book import Alignment
from compiler.checks import consistency, parity, parity_of_texts, usual_lengths
from compiler.diagnostic import Diagnostic, Diagnostics
from compiler.glossary import Glossary
from compiler.tree import Document
from compiler.yamltexts import Texts

T = TypeVar("T")

#: A chapter's alignment, its Chinese, its English, and what has been read of them.
Compared = tuple[Alignment, Document, Document, Reader]

#: The other work of whoever compares the first half of the chapters, as a part of all comparing.
_HANDICAP = 5

#: Starts work without effects, here or elsewhere, and returns what to call for its result.
Beside = Callable[[Callable[[], T]], Callable[[], T]]


def at_once(work: Callable[[], T]) -> Callable[[], T]:
    """The plain way to do work beside other work: when its result is asked for."""
    return work


def compare(
    compared: Sequence[Compared], period: str, terms: Glossary, beside: Beside[Diagnostics]
) -> Callable[[], Diagnostics]:
    """Parity within each chapter, by what is usual in all: begun now, in two halves; what to call for it all."""
    norms = usual_lengths((alignment, reads) for alignment, _, _, reads in compared)
    halves = _halves(compared)

    def findings(half: Sequence[Compared]) -> Diagnostics:
        return tuple(
            found
            for alignment, zh, en, reads in half
            for found in parity(alignment, zh, en, period=period, reader=reads, glossary=terms, norms=norms)
        )

    elsewhere = beside(lambda: findings(halves[1]))
    return lambda: (*findings(halves[0]), *elsewhere())


def _halves(compared: Sequence[Compared]) -> tuple[list[Compared], list[Compared]]:
    """The chapters in two parts: each, from the longest down, goes to the shorter one.

    The first part starts with a handicap: whoever compares it settles the books, too, and reads the figures in prose.
    """
    halves: tuple[list[Compared], list[Compared]] = [], []
    lengths = [sum(one[1].span.end for one in compared) // _HANDICAP, 0]
    for one in sorted(compared, key=lambda one: -one[1].span.end):
        shorter = lengths.index(min(lengths))
        halves[shorter].append(one)
        lengths[shorter] += one[1].span.end
    return halves


def between(
    alignments: Sequence[Alignment], in_yaml: Iterable[Texts], period: str, terms: Glossary
) -> Iterable[Diagnostic]:
    """Parity from one chapter to the next, and in the YAML files."""
    yield from consistency(list(alignments), terms)
    for file in in_yaml:
        yield from parity_of_texts(file.segments, period=period, glossary=terms)
