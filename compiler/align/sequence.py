"""Two sequences of units, brought together: anchors first, then dynamic programming in the small gaps between them.

Anchors are units that name each other: the same unique id, or the same unique set of facts. The longest run of
anchors in the same order on both sides cuts the sequences into short gaps, and each gap is aligned by dynamic
programming within a band around its diagonal. What is left over on both sides is then looked at once more, for
blocks that moved. Every part is linear in the length of the sequences, but for a logarithm in the order of anchors.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compiler.align.features import Unit
from compiler.align.mend import absorbed, moved
from compiler.align.scoring import GAP, SURE, Comparisons, Scores, Step, compatible

#: Half the width of the band around a gap's diagonal, and the most cells that one gap may cost.
BAND = 24
MOST_CELLS = 200_000


def align_units(
    zh: Sequence[Unit], en: Sequence[Unit], ratio: float, counter: Comparisons | None = None
) -> tuple[Step, ...]:
    """Steps through both sequences, in the order of the Chinese; an extra unit follows what precedes it."""
    scores = Scores(zh, en, ratio, counter or Comparisons())
    steps: list[Step] = []
    i = j = 0
    for at, to in [*_anchors(zh, en), (len(zh), len(en))]:
        steps += _gap(scores, i, at, j, to)
        if at < len(zh):
            steps.append(Step("matched", at, at + 1, to, to + 1))
        i, j = at + 1, to + 1
    return tuple(absorbed(scores, moved(scores, steps)))


# ---------------------------------------------------------------- anchors


def _anchors(zh: Sequence[Unit], en: Sequence[Unit]) -> list[tuple[int, int]]:
    """Pairs that name each other, rising on both sides: ids first, then sets of facts inside what the ids leave."""
    anchors = _rising(_named(zh, en))
    if len(anchors) == len(zh) == len(en):
        return anchors
    found: list[tuple[int, int]] = []
    i = j = 0
    taken_zh, taken_en = {i for i, _ in anchors}, {j for _, j in anchors}
    facts = [
        (i, j)
        for i, j in _alike(zh, en)
        if i not in taken_zh and j not in taken_en and not (zh[i].id and en[j].id and zh[i].id != en[j].id)
    ]
    position = 0
    for at, to in [*anchors, (len(zh), len(en))]:
        inside: list[tuple[int, int]] = []
        while position < len(facts) and facts[position][0] < at:
            if i <= facts[position][0] and j <= facts[position][1] < to:
                inside.append(facts[position])
            position += 1
        found += _rising(inside)
        if at < len(zh):
            found.append((at, to))
        i, j = at + 1, to + 1
    return found


def _named(zh: Sequence[Unit], en: Sequence[Unit]) -> list[tuple[int, int]]:
    """Units with the same id, which nothing else in their sequence has."""
    counts = Counter(unit.id for unit in zh), Counter(unit.id for unit in en)
    places = {unit.id: j for j, unit in enumerate(en) if unit.id and counts[1][unit.id] == 1}
    return [
        (i, places[unit.id])
        for i, unit in enumerate(zh)
        if unit.id in places and counts[0][unit.id] == 1 and compatible(unit.kind, en[places[unit.id]].kind)
    ]


def _alike(zh: Sequence[Unit], en: Sequence[Unit]) -> list[tuple[int, int]]:
    """Units of one kind with the same telling facts, which nothing else in their sequence has."""
    keys_zh, keys_en = [_key(unit) for unit in zh], [_key(unit) for unit in en]
    counts = Counter(keys_zh), Counter(keys_en)
    places = {key: j for j, key in enumerate(keys_en) if key and counts[1][key] == 1}
    return [(i, places[key]) for i, key in enumerate(keys_zh) if key in places and counts[0][key] == 1]


def _key(unit: Unit) -> tuple[str, frozenset[tuple[str, str, int]]] | None:
    """The facts by which a unit can be told from all others, or None: a year or a small count tells nothing."""
    if any(name != "figure" or len(value) > 4 or "." in value for name, value, _ in unit.features):
        return unit.kind, unit.features
    return None


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain with both numbers rising; `pairs` rise in the first already."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(j)
            ends.append(index)
        else:
            tails[at], ends[at] = j, index
    chain: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


# ---------------------------------------------------------------- one gap


def _gap(scores: Scores, i: int, i2: int, j: int, j2: int) -> Iterator[Step]:
    """Aligns `zh[i:i2]` with `en[j:j2]`, which no anchor cuts."""
    if i2 - i == j2 - j and all((scores.pair(i + k, j + k) or 0) >= SURE for k in range(i2 - i)):
        yield from (Step("matched", i + k, i + k + 1, j + k, j + k + 1) for k in range(i2 - i))
    else:
        head, tail = _ends(scores, i, i2, j, j2)
        yield from (Step("matched", i + k, i + k + 1, j + k, j + k + 1) for k in range(head))
        yield from _middle(scores, i + head, i2 - tail, j + head, j2 - tail)
        yield from (Step("matched", i2 - k, i2 - k + 1, j2 - k, j2 - k + 1) for k in range(tail, 0, -1))


def _ends(scores: Scores, i: int, i2: int, j: int, j2: int) -> tuple[int, int]:
    """How many sure pairs a gap begins and ends with, if it is too large for a band that holds all its differences."""
    height, width = i2 - i, j2 - j
    if 2 * height * (BAND + abs(height - width)) <= MOST_CELLS:
        return 0, 0
    head, most = 0, min(height, width)
    while head < most and (scores.pair(i + head, j + head) or 0) >= SURE:
        head += 1
    tail = 0
    while tail < most - head and (scores.pair(i2 - tail - 1, j2 - tail - 1) or 0) >= SURE:
        tail += 1
    return head, tail


def _middle(scores: Scores, i: int, i2: int, j: int, j2: int) -> Iterator[Step]:
    if i == i2 or j == j2:
        yield from (Step("missing", at, at + 1, j, j) for at in range(i, i2))
        yield from (Step("extra", i2, i2, at, at + 1) for at in range(j, j2))
    else:
        yield from _trace(scores, _table(scores, i, i2, j, j2), i, j)


_UP, _LEFT, _PAIR, _SPLIT, _MERGE = 1, 2, 3, 4, 5
_NEVER = float("-inf")


class _Row(NamedTuple):
    """One line of the table: best sums and moves for English positions from `low` on, counted from the gap's start."""

    low: int
    best: list[float]
    move: bytearray


def _table(scores: Scores, i: int, i2: int, j: int, j2: int) -> list[_Row]:
    """The best way to every cell of the band. Positions count what has been consumed on each side."""
    height, width = i2 - i, j2 - j
    reach = min(BAND + abs(height - width), max(8, MOST_CELLS // (2 * height)))
    rows: list[_Row] = []
    for a in range(height + 1):
        middle = a * width // height
        low = 0 if a == 0 else max(0, middle - reach)
        high = width if a == height else min(width, middle + reach)
        if a == 0:
            high = min(width, reach)
        low = min(low, rows[-1].low + len(rows[-1].best) - 1) if rows else low
        row = _Row(low, [], bytearray())
        rows.append(row)
        for b in range(low, high + 1):
            best, move = _best(scores, rows, i, j, a, b)
            row.best.append(best)
            row.move.append(move)
    return rows


def _best(scores: Scores, rows: list[_Row], i: int, j: int, a: int, b: int) -> tuple[float, int]:
    if a == b == 0:
        return 0.0, 0
    best, move = _NEVER, _UP
    if a and (way := _at(rows[a - 1], b)) + GAP > best:
        best, move = way + GAP, _UP
    if b and (way := _at(rows[a], b - 1)) + GAP > best:
        best, move = way + GAP, _LEFT
    if a and b and (way := _at(rows[a - 1], b - 1)) > _NEVER:
        gain = scores.pair(i + a - 1, j + b - 1)
        if gain is not None and way + gain >= best:
            best, move = way + gain, _PAIR
    if a and b > 1 and (way := _at(rows[a - 1], b - 2)) > _NEVER:
        gain = scores.split(scores.zh[i + a - 1], scores.en[j + b - 2], scores.en[j + b - 1])
        if gain is not None and way + gain > best:
            best, move = way + gain, _SPLIT
    if a > 1 and b and (way := _at(rows[a - 2], b - 1)) > _NEVER:
        gain = scores.merge(scores.zh[i + a - 2], scores.zh[i + a - 1], scores.en[j + b - 1])
        if gain is not None and way + gain > best:
            best, move = way + gain, _MERGE
    return best, move


def _at(row: _Row, b: int) -> float:
    place = b - row.low
    return row.best[place] if 0 <= place < len(row.best) else _NEVER


def _trace(scores: Scores, rows: list[_Row], i: int, j: int) -> Iterator[Step]:
    """Walks the moves back from the far corner; `i` and `j` are where the gap begins."""
    steps: list[Step] = []
    a, b = len(rows) - 1, rows[-1].low + len(rows[-1].best) - 1
    while a or b:
        move = rows[a].move[b - rows[a].low]
        x, y = i + a, j + b
        match move:
            case 3:
                steps.append(Step("matched", x - 1, x, y - 1, y))
                a, b = a - 1, b - 1
            case 4:
                steps.append(Step("split", x - 1, x, y - 2, y))
                a, b = a - 1, b - 2
            case 5:
                steps.append(Step("merged", x - 2, x, y - 1, y))
                a, b = a - 2, b - 1
            case 2 if b:
                steps.append(Step("extra", x, x, y - 1, y))
                b -= 1
            case _:
                steps.append(Step("missing", x - 1, x, y, y))
                a -= 1
    return reversed(steps)
