"""Sentences of a segment, beside each other by length alone: which of them has no partner?

The model is that of Gale and Church (1993): the length of a sentence's translation scatters about what is to be
expected, and a translator joins or splits sentences now and then, but hardly ever leaves one out. What both languages
must show alike (digits, Latin names, placeholders) is weighed too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from compiler.align.facts import HOLE, LATIN_WORD
from compiler.checks.sentences.anchors import anchors, is_said, spelt
from compiler.checks.sentences.norms import Norm, letters
from compiler.language import Lang

_ZH_END = re.compile(r"[。！？；]+[”’」』）)》]*")
_EN_END = re.compile(r"(?:[.!?]+[\"”’)\]]*(?=\s+[\"“‘(\[]*[A-Za-z0-9\ufffc])|;(?=\s))\s*")
#: A full stop after these ends no sentence.
_SHORTENED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|No|Nos|Co|Ltd|Inc|Corp|St|vs|Art|Fig|Figs|Sec|Vol|approx|e\.g|i\.e|cf|al|etc|[A-Z]))\.$"
)
_TOKEN = re.compile(rf"\d+|{LATIN_WORD.pattern}|{HOLE}")

#: Sentences beyond this are not laid beside each other one by one: the table would grow with their product.
MOST = 24


class Sentence(NamedTuple):
    """A stretch of a run's text. `size` is in English letters, those to be expected on the Chinese side."""

    start: int
    end: int
    size: float
    tokens: frozenset[str]


def sentences(text: str, lang: Lang, semicolons: bool) -> tuple[Sentence, ...]:
    """The sentences of a text. `semicolons` divide too: one language may set them for the other's full stop."""
    found: list[Sentence] = []
    for start, end in _bounds(text, lang, semicolons):
        piece = text[start:end]
        size = letters(piece, lang)
        if size:
            tokens = frozenset(token.lower() for token in _TOKEN.findall(piece))
            found.append(Sentence(start, end, size, tokens))
    return tuple(found)


def _bounds(text: str, lang: Lang, semicolons: bool) -> Iterator[tuple[int, int]]:
    low = text[:1].islower()  # labels and tips may do without capitals throughout
    start = 0
    for match in (_ZH_END if lang == "zh" else _EN_END).finditer(text):
        if match[0][0] in "；;" and not semicolons:
            continue
        if lang == "en" and match[0][0] != ";" and text[match.end() : match.end() + 1].islower() and not low:
            continue
        if lang == "en" and _SHORTENED.search(text[max(start, match.start() - 12) : match.start() + 1]):
            continue
        yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def anchored(
    zh: Sequence[Sentence], en: Sequence[Sentence], zh_text: str, en_text: str
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """The sentences with the everyday words as tokens by which they know each other."""
    words = [frozenset(anchors(zh_text[one.start : one.end])) for one in zh]
    known: frozenset[str] = frozenset().union(*words)
    texts = [spelt(en_text[one.start : one.end]) for one in en]
    found = [frozenset(word for word in known if is_said(word, text)) for text in texts]
    return (
        tuple(one._replace(tokens=one.tokens | here) for one, here in zip(zh, words, strict=True)),
        tuple(one._replace(tokens=one.tokens | here) for one, here in zip(en, found, strict=True)),
    )


class Step(NamedTuple):
    """`zh[i:i2]` goes with `en[j:j2]`; one of the two may be empty."""

    i: int
    i2: int
    j: int
    j2: int


@dataclass(frozen=True, slots=True)
class Ladder:
    """The best way to lay the sentences beside each other. `cost` is a negative logarithm of its probability."""

    cost: float
    steps: tuple[Step, ...]


#: How many sentences of each side go together, and what it costs: joined and split are usual, others are not.
_MOVES = ((1, 1, 0.1), (2, 1, 2.2), (1, 2, 2.2), (2, 2, 4.5), (3, 1, 5.0), (1, 3, 5.0))
_LOST = 3.5
#: A token of one side that the other lacks.
_STRAY = 0.8


def ladder(zh: Sequence[Sentence], en: Sequence[Sentence], norm: Norm, lost: tuple[int, int] | None) -> Ladder:
    """The cheapest way; `lost` is (1, 0) if Chinese sentences may be missing, (0, 1) if English ones may be surplus.

    Time and memory grow with the product of the two numbers, which the caller keeps below `MOST` each.
    """
    moves = _MOVES if lost is None else (*_MOVES, (*lost, _LOST))
    tokens = [frozenset[str]().union(*(one.tokens for one in side)) for side in (zh, en)]
    said = tokens[0] & tokens[1]  # a sentence whose words are found on the other side is not likely to be missing there
    best: dict[tuple[int, int], tuple[float, Step | None]] = {(0, 0): (0.0, None)}
    for i in range(len(zh) + 1):
        for j in range(len(en) + 1):
            here = best.get((i, j))
            if here is None:
                continue
            for more_zh, more_en, price in moves:
                step = Step(i, i + more_zh, j, j + more_en)
                if step.i2 > len(zh) or step.j2 > len(en):
                    continue
                if more_zh and more_en:
                    cost = here[0] + price + _cost(zh[i : step.i2], en[j : step.j2], norm)
                else:
                    cost = here[0] + price + _STRAY * len((zh[i] if more_zh else en[j]).tokens & said)
                known = best.get((step.i2, step.j2))
                if known is None or cost < known[0]:
                    best[step.i2, step.j2] = (cost, step)
    end = best.get((len(zh), len(en)))
    return Ladder(float("inf"), ()) if end is None else Ladder(end[0], _way(best, (len(zh), len(en))))


def _way(best: dict[tuple[int, int], tuple[float, Step | None]], at: tuple[int, int]) -> tuple[Step, ...]:
    steps: list[Step] = []
    while (step := best[at][1]) is not None:
        steps.append(step)
        at = (step.i, step.j)
    return tuple(reversed(steps))


def _cost(zh: Sequence[Sentence], en: Sequence[Sentence], norm: Norm) -> float:
    deviation = min(abs(norm.deviation(sum(one.size for one in zh), sum(one.size for one in en))), 6.0)
    here: frozenset[str] = frozenset().union(*(one.tokens for one in zh))
    there: frozenset[str] = frozenset().union(*(one.tokens for one in en))
    return deviation * deviation / 2 + _STRAY * min(len(here - there), 4)
