"""How well two units go together, and what the steps of an alignment are."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from compiler.align.features import Unit, combine
from compiler.book import Status

#: What an unpaired unit costs. Two of them cost more than any honest pair whose figure was mistyped, and less than two
#: pairs that both contradict themselves: so a changed figure stays a pair, and swapped paragraphs come apart.
GAP = -0.45
SPLIT = -0.7
#: The most that can be said against a pair of one kind, unless it has so many facts and not one in common.
AGAINST = -1.0
MANY = 4
#: Nobody splits a text of fewer Han characters.
SHORT = 30
#: A pair that is sure without looking further.
SURE = 0.55

SPLITTABLE = frozenset({"paragraph", "list", "listitem"})
_TEXTUAL = frozenset({"paragraph", "heading", "list", "quote", "definitionlist", "container", "codeblock"})
_TABULAR = frozenset({"table", "metricsblock", "kpiblock", "indexblock", "list"})


def compatible(one: str, other: str) -> bool:
    """Whether two kinds may be translations of each other at all."""
    return one == other or (one in _TEXTUAL and other in _TEXTUAL) or (one in _TABULAR and other in _TABULAR)


def agreement(zh: Unit, en: Unit) -> float | None:
    """The share of facts that the other side has too, a count perhaps in words; None if there are no facts."""
    total = len(zh.features) + len(en.features)
    if not total:
        return None
    shared = len(zh.features & en.features)
    same = 2 * shared
    if shared < len(zh.features) and en.counts:
        same += len((zh.features - en.features) & en.counts)
    if shared < len(en.features) and zh.counts:
        same += len((en.features - zh.features) & zh.counts)
    return same / total


def length_fit(zh: float, en: float, ratio: float) -> float:
    """From 0.3 for the length to be expected down to -0.6. Short texts vary more, so they prove less."""
    if not zh or not en:
        return 0.3 if zh == en else -0.4
    distance = math.log(en / (zh * ratio))
    return max(-0.6, 0.3 - 0.25 * distance * distance / (0.09 + 1.2 / zh))


def score(zh: Unit, en: Unit, ratio: float) -> float | None:
    """How well two units go together; None if they cannot. About -1.5 to 5; 0 is indifferent."""
    if not compatible(zh.kind, en.kind):
        return None
    total = 0.3 if zh.kind == en.kind else -0.5
    if zh.kind == "heading" == en.kind:
        total += 0.3 if zh.level == en.level else -0.1
        if zh.context and en.context:
            total += 0.5 * len(zh.context & en.context) / max(len(zh.context), len(en.context))
    if zh.id and en.id:
        total += 3.0 if zh.id == en.id else -0.3
    if zh.text == en.text and zh.text:
        return total + 1.5
    return total + _evidence(zh, en, ratio)


def _evidence(zh: Unit, en: Unit, ratio: float) -> float:
    """What facts, names, length and marks say. Against a pair only so much: a list short of an item is still itself."""
    total = length_fit(zh.size, en.size, ratio) + _marks_fit(zh.marks, en.marks)
    agreed = agreement(zh, en)
    if agreed is not None:
        weight = min(1.0, 0.5 + 0.15 * max(len(zh.features), len(en.features)))
        total += (2 * agreed - 1) * weight
    if zh.names:
        weight = min(0.8, 0.35 + 0.15 * len(zh.names))
        total += (2 * len(zh.names & en.words) / len(zh.names) - 1) * weight
    strangers = agreed == 0 and min(len(zh.features), len(en.features)) >= MANY
    return total if strangers else max(total, AGAINST)


def _marks_fit(zh: tuple[int, ...], en: tuple[int, ...]) -> float:
    """Quotations, brackets and sentences mostly survive a translation; from 0.2 down to -0.3."""
    if zh == en:
        return 0.2 if any(zh) else 0.0
    return max(-0.3, 0.1 - 0.08 * sum(abs(one - other) for one, other in zip(zh, en, strict=True)))


def ratio_of(zh: Iterable[Unit], en: Iterable[Unit]) -> float:
    """How long this English is for its Chinese; held near one, so that a lost half does not look normal."""
    before, after = sum(unit.size for unit in zh), sum(unit.size for unit in en)
    return min(1.5, max(0.67, after / before)) if before > 50 and after > 50 else 1.0


class Step(NamedTuple):
    """`zh[i:i2]` goes with `en[j:j2]`. A missing unit has j == j2: it belongs before `en[j]`."""

    status: Status
    i: int
    i2: int
    j: int
    j2: int


@dataclass(slots=True)
class Comparisons:
    """How many pairs were scored; tests hold it to be linear."""

    count: int = 0


@dataclass(slots=True)
class Scores:
    """The scores of one pair of sequences."""

    zh: Sequence[Unit]
    en: Sequence[Unit]
    ratio: float
    counter: Comparisons

    def pair(self, i: int, j: int) -> float | None:
        return self.pair_of(self.zh[i], self.en[j])

    def pair_of(self, zh: Unit, en: Unit) -> float | None:
        self.counter.count += 1
        return score(zh, en, self.ratio)

    def split(self, one: Unit, first: Unit, second: Unit) -> float | None:
        """A Chinese unit against two English ones."""
        if not may_split(one, first, second, one.size * self.ratio):
            return None
        self.counter.count += 1
        whole = score(one, combine((first, second)), self.ratio)
        return None if whole is None else whole + SPLIT

    def merge(self, first: Unit, second: Unit, one: Unit) -> float | None:
        """Two Chinese units against an English one."""
        if not may_split(one, first, second, one.size / self.ratio):
            return None
        self.counter.count += 1
        whole = score(combine((first, second)), one, self.ratio)
        return None if whole is None else whole + SPLIT


def may_split(one: Unit, first: Unit, second: Unit, expected: float) -> bool:
    """Cheap test first: same kind, neither half trifling, and together nearer to the expected length than alone."""
    if one.kind not in SPLITTABLE or first.kind != one.kind or second.kind != one.kind:
        return False
    if one.id and second.id and one.id != second.id and first.id == one.id:
        return False
    small, large = sorted((first.size, second.size))
    together = small + large
    if together < SHORT:
        return False
    return small >= 0.2 * together and abs(together - expected) < abs(large - expected)
