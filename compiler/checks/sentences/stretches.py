"""Which sentences of a segment's English say what which sentences of its Chinese say.

Translators join sentences and split them, so a stretch may hold up to three on one side. Lengths decide, and figures
and Latin names found on both sides; a segment that cannot be cut with confidence stays whole.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import inf, log
from typing import NamedTuple

_ZH_END = re.compile(r"[。！？；!?;]+[”’」』）)]*")
_EN_END = re.compile(r"[.!?;][\"”’)\]]*\s+(?=[A-Z“\"'‘(\d\ufffca-z])")
#: A full stop after these ends no sentence.
_ABBREVIATION = re.compile(
    r"\b(?:No|Nos|Art|Arts|Co|Corp|Inc|Ltd|Mr|Mrs|Ms|Dr|St|vs|cf|e\.g|i\.e|etc|approx|Fig|p|pp|[A-Z])\.$", re.IGNORECASE
)
_FACT = re.compile(r"\d[\d.,]*|[A-Za-z]*[A-Z][A-Za-z]+")
#: How many sentences of each side go together, and what it costs to say so.
_STEPS = ((1, 1, 0.0), (1, 2, 0.7), (2, 1, 0.7), (2, 2, 1.6), (1, 3, 1.5), (3, 1, 1.5))
#: Beyond so many pairs of sentences a segment is no paragraph of prose.
_MANY = 900


class Stretch(NamedTuple):
    """Offsets into the plain text of both sides, and whether it is one sentence of each."""

    zh_start: int
    zh_end: int
    en_start: int
    en_end: int
    plain: bool


@lru_cache(maxsize=16384)
def stretches(zh: str, en: str) -> tuple[Stretch, ...]:
    """The segment cut into stretches in reading order; never empty."""
    left, right = _cut(zh, _ZH_END), _cut(en, _EN_END)
    if len(left) == 1 or len(right) == 1 or len(left) * len(right) > _MANY:
        return (Stretch(0, len(zh), 0, len(en), len(left) == len(right) == 1),)
    return _path(zh, en, left, right) or (Stretch(0, len(zh), 0, len(en), False),)


def _cut(text: str, end: re.Pattern[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for match in end.finditer(text):
        dot = match.start() + 1
        if text[match.start()] == "." and _ABBREVIATION.search(text, max(0, dot - 8), dot):
            continue
        if text[match.start()] in ".!?" and text[match.end() : match.end() + 1].islower():
            continue
        found.append((start, match.end()))
        start = match.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found or [(0, len(text))]


def _path(zh: str, en: str, left: list[tuple[int, int]], right: list[tuple[int, int]]) -> tuple[Stretch, ...]:
    """The cheapest way through both lists of sentences."""
    ratio = len(en) / max(len(zh), 1)
    facts = [_facts(zh[start:end]) for start, end in left], [_facts(en[start:end]) for start, end in right]
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(left) + 1):
        for j in range(len(right) + 1):
            if (i, j) not in best:
                continue
            so_far = best[i, j][0]
            for rows, columns, price in _STEPS:
                if i + rows > len(left) or j + columns > len(right):
                    continue
                here = (i + rows, j + columns)
                long_zh = (left[i + rows - 1][1] - left[i][0]) * ratio + 20
                long_en = right[j + columns - 1][1] - right[j][0] + 20
                one = frozenset().union(*facts[0][i : i + rows])
                other = frozenset().union(*facts[1][j : j + columns])
                cost = so_far + price + 1.5 * abs(log(long_zh / long_en)) + 0.6 * len(one ^ other)
                if cost < best.get(here, (inf, here))[0]:
                    best[here] = (cost, (i, j))
    return _back(best, left, right)


def _back(
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]],
    left: list[tuple[int, int]],
    right: list[tuple[int, int]],
) -> tuple[Stretch, ...]:
    at = (len(left), len(right))
    if at not in best:
        return ()
    found: list[Stretch] = []
    while at != (0, 0):
        before = best[at][1]
        plain = at[0] - before[0] == at[1] - before[1] == 1
        found.append(Stretch(left[before[0]][0], left[at[0] - 1][1], right[before[1]][0], right[at[1] - 1][1], plain))
        at = before
    return tuple(reversed(found))


def _facts(text: str) -> frozenset[str]:
    """Figures by their digits alone, so that 54.7亿 and 5.47 billion are one; names as they stand."""
    return frozenset(
        told
        for fact in _FACT.findall(text)
        if (told := fact.replace(",", "").replace(".", "").strip("0")) and not fact.istitle()
    )
