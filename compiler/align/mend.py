"""Second looks at what dynamic programming left over: halves of a split, and blocks that moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from compiler.align.features import Unit, combine
from compiler.align.scoring import GAP, SPLITTABLE, Scores, Step, agreement, length_fit

#: A fact that so many leftovers share tells nothing about where one of them went.
COMMON = 8
#: From what score and what share of equal facts a leftover counts as moved.
MOVED = 0.5
SWAPPED = 0.3
SAME = 0.6


# ---------------------------------------------------------------- splits and mergers beside an anchor


def absorbed(scores: Scores, steps: Sequence[Step]) -> list[Step]:
    """Joins an extra (missing) unit to its neighbour where both together translate the one opposite."""
    result: list[Step] = []
    for step in steps:
        before = result[-1] if result else None
        joined = None
        if before is not None and before.status in {"matched", "split", "merged"}:
            joined = _joined(scores, before, step, before)
        elif before is not None and step.status == "matched":
            joined = _joined(scores, before, before, step)
        if joined is None:
            result.append(step)
        else:
            result[-1] = joined
    return result


def _joined(scores: Scores, first: Step, left: Step, paired: Step) -> Step | None:
    """`paired` with the leftover beside it as one step, if that scores better than both apart."""
    second = left if paired is first else paired
    zh = _whole(scores.zh, paired.i, paired.i2)
    en = _whole(scores.en, paired.j, paired.j2)
    if zh.kind not in SPLITTABLE:
        return None
    alone = scores.pair_of(zh, en)
    if left.status == "extra" and paired.status != "merged":
        together = scores.split(zh, _whole(scores.en, first.j, first.j2), _whole(scores.en, second.j, second.j2))
        bounds = ("split", paired.i, paired.i2, min(first.j, second.j), max(first.j2, second.j2))
    elif left.status == "missing" and paired.status != "split":
        together = scores.merge(_whole(scores.zh, first.i, first.i2), _whole(scores.zh, second.i, second.i2), en)
        bounds = ("merged", min(first.i, second.i), max(first.i2, second.i2), paired.j, paired.j2)
    else:
        return None
    if together is None or alone is None or together <= alone + GAP:
        return None
    return Step(*bounds)  # type: ignore[arg-type]


def _whole(units: Sequence[Unit], start: int, end: int) -> Unit:
    return units[start] if end == start + 1 else combine(units[start:end])


# ---------------------------------------------------------------- moves


def moved(scores: Scores, steps: Sequence[Step]) -> list[Step]:
    """Pairs what is missing here with what is extra there. The pair stands where the Chinese stands."""
    missing = {step.i: place for place, step in enumerate(steps) if step.status == "missing"}
    extra = {step.j: place for place, step in enumerate(steps) if step.status == "extra"}
    if not missing or not extra:
        return list(steps)
    partners = _partners(scores, missing, extra)
    _extend(scores, missing, extra, partners)
    _swapped(scores, steps, missing, extra, partners)
    gone = {extra[j] for j in partners.values()}
    result: list[Step] = []
    for place, step in enumerate(steps):
        if step.status == "missing" and step.i in partners:
            j = partners[step.i]
            result.append(Step("moved", step.i, step.i2, j, j + 1))
        elif place not in gone:
            result.append(step)
    return result


def _partners(scores: Scores, missing: Iterable[int], extra: Iterable[int]) -> dict[int, int]:
    """The best partner by id or by facts, each unit once, the surest pairs first."""
    where: defaultdict[object, list[int]] = defaultdict(list)
    for j in extra:
        unit = scores.en[j]
        for fact in unit.features:
            where[fact].append(j)
        if unit.id:
            where[unit.id].append(j)
        if unit.text:
            where[unit.text].append(j)
    found: list[tuple[float, int, int]] = []
    for i in missing:
        unit = scores.zh[i]
        facts = (*unit.features, unit.id, unit.text)
        candidates = {j for fact in facts if len(where.get(fact, ())) <= COMMON for j in where.get(fact, ())}
        for j in candidates:
            gain = scores.pair(i, j)
            if gain is not None and gain >= MOVED and _same(unit, scores.en[j]):
                found.append((-gain, i, j))
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(found):
        if i not in partners and j not in taken:
            partners[i] = j
            taken.add(j)
    return partners


def _same(zh: Unit, en: Unit) -> bool:
    return bool(zh.id and zh.id == en.id) or (agreement(zh, en) or 0) >= SAME or zh.text == en.text


def _extend(scores: Scores, missing: Iterable[int], extra: Iterable[int], partners: dict[int, int]) -> None:
    """Blocks without facts of their own move with the neighbour that they followed or preceded."""
    left, right = set(missing) - partners.keys(), set(extra) - set(partners.values())
    stack = list(partners.items())
    while stack:
        i, j = stack.pop()
        for near, other in ((i + 1, j + 1), (i - 1, j - 1)):
            if near in left and other in right and (scores.pair(near, other) or -1) >= 0:
                partners[near] = other
                left.discard(near)
                right.discard(other)
                stack.append((near, other))


def _swapped(
    scores: Scores, steps: Sequence[Step], missing: dict[int, int], extra: dict[int, int], partners: dict[int, int]
) -> None:
    """Neighbours that changed places and have no facts: told by their length, if it is telling."""
    taken = set(partners.values())
    for i, place in missing.items():
        for other in (place - 2, place + 2):
            if i in partners or not 0 <= other < len(steps):
                continue
            between, step = steps[(place + other) // 2], steps[other]
            if step.status != "extra" or step.j in taken or between.status != "matched":
                continue
            zh, en = scores.zh[i], scores.en[step.j]
            gain = scores.pair(i, step.j)
            telling = min(zh.size, en.size) >= 12 and length_fit(zh.size, en.size, scores.ratio) > 0.2
            if telling and gain is not None and gain >= SWAPPED and not zh.features ^ en.features:
                partners[i] = step.j
                taken.add(step.j)
