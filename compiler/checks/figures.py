"""Typed figures of a segment, compared by value: which English one stands for which Chinese one, and what is wrong.

The order of the tests decides precision. Everything that a good translation does with figures is tried first: other
scale words, converted units, ranges told as two figures, a year told once, small counts in words. Only what is left
then is paired off as a difference, or told as missing or extra.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

from compiler.align.facts import Run, claims
from compiler.align.features import is_figure
from compiler.checks import dates
from compiler.checks.dates import covers, decade, same_year
from compiler.checks.idioms import said_in_chinese, said_in_english, told_otherwise
from compiler.numerals import Claim
from compiler.units import Unit, find_unit

Relation = Literal["differs", "factor", "points", "unit", "date"]

#: Beyond so many comparisons in one segment, leftovers are paired in order: no honest paragraph comes near.
_MANY = 10_000


class Difference(NamedTuple):
    """A Chinese figure, the English one in its place, and how they differ. `factor` is English over Chinese."""

    zh: Claim
    en: Claim
    relation: Relation
    factor: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a segment's figures do not agree in, in the order of the Chinese (extra ones of the English)."""

    differences: tuple[Difference, ...] = ()
    missing: tuple[Claim, ...] = ()
    extra: tuple[Claim, ...] = ()


class Value(NamedTuple):
    """A claim's interval in the base of its unit, and what it measures: `share`, `points`, a dimension, or nothing."""

    low: Fraction
    high: Fraction
    measure: str


@lru_cache(maxsize=512)
def _unit(key: str) -> Unit | None:
    return find_unit(key) if key else None


def value(claim: Claim) -> Value | None:
    """The value to compare by; None for codes, dates and times, which are compared as what they are."""
    if claim.low is None or claim.kind in {"code", "date", "time"}:
        return None
    low = Fraction(claim.low)
    high = low if claim.high is None else Fraction(claim.high)
    if claim.kind in {"share", "points"}:
        return Value(low, high, claim.kind)
    unit = _unit(claim.unit)
    if unit is None or unit.counts or not unit.dimension:
        return Value(low, high, "share" if unit is not None and unit.is_share else "")
    measure = "·".join(f"{name}{power}" for name, power in unit.dimension)
    return Value(low * unit.factor, high * unit.factor, measure)


def compare_figures(zh: Run, en: Run) -> Figures:
    """Compares the typed figures of a segment that both languages have."""
    left, right = list(claims(zh, "zh")), list(claims(en, "en"))
    if not left and not right:
        return Figures()
    match = _Match(zh.text, en.text, left, right)
    match.settle()
    return match.result()


@dataclass(slots=True)
class _Match:
    """One comparison under way: what is still unpaired on each side, and what was found."""

    zh_text: str
    en_text: str
    left: list[Claim]
    right: list[Claim]
    differences: list[Difference] = field(default_factory=list)
    paired: list[tuple[Claim, Claim]] = field(default_factory=list)

    # ------------------------------------------------------------ what a good translation does

    def settle(self) -> None:
        self._equal(_exact)
        self._equal(_by_value)
        self._equal(_by_number)
        self._equal(_by_year)
        if not self.left and not self.right:
            return
        self._agree(_dates_agree)
        self._agree(_units_left_out)
        self._ranges()
        self._generations()
        self._in_words()
        self._errors()

    def _equal(self, key: Callable[[Claim], Hashable | None]) -> None:
        """Pairs claims with equal keys; the keys of the first pass are strict, later ones forgive more."""
        if not self.left or not self.right:
            return
        waiting: defaultdict[Hashable, list[Claim]] = defaultdict(list)
        for claim in reversed(self.right):
            waiting[key(claim)].append(claim)
        waiting.pop(None, None)
        pairs = [(one, waiting[key(one)].pop()) for one in self.left if waiting.get(key(one))]
        self._take(pairs)

    def _agree(self, agrees: Callable[[Claim, Claim], bool]) -> None:
        if len(self.left) * len(self.right) > _MANY:
            return
        pairs: list[tuple[Claim, Claim]] = []
        free = list(self.right)
        for one in self.left:
            other = next((claim for claim in free if agrees(one, claim)), None)
            if other is not None:
                free.remove(other)
                pairs.append((one, other))
        self._take(pairs)

    def _take(self, pairs: list[tuple[Claim, Claim]]) -> None:
        gone = {id(claim) for pair in pairs for claim in pair}
        self.left = [claim for claim in self.left if id(claim) not in gone]
        self.right = [claim for claim in self.right if id(claim) not in gone]
        self.paired += pairs

    def _ranges(self) -> None:
        """`5~10家` against `from 5 … to 10`: the ends of a range, told apart."""
        self.left, self.right = self._ends(self.left, self.right), self._ends(self.right, self.left)

    def _ends(self, ranges: list[Claim], others: list[Claim]) -> list[Claim]:
        """Takes both ends of each range out of `others`; returns the ranges that found none."""
        rest: list[Claim] = []
        for claim in ranges:
            ends = _two_ends(claim, others)
            if ends is None:
                rest.append(claim)
                continue
            others[:] = [other for other in others if other not in ends]
            self.paired.append((claim, ends[0]))
        return rest

    def _generations(self) -> None:
        """`90后` are those born in the 1990s."""
        born = {int(claim.low or 0) for claim in self.left if self.zh_text[claim.end :].lstrip()[:1] == "后"}
        pairs = [(one, decade(other)) for one in self.left for other in self.right if int(one.low or 0) in born]
        found = {id(one) for one, year in pairs if year is not None and year % 100 == one.low}
        years = {int(one.low or 0) for one in self.left if id(one) in found}
        self.left = [claim for claim in self.left if id(claim) not in found]
        self.right = [claim for claim in self.right if (decade(claim) or 1) % 100 not in years]

    def _in_words(self) -> None:
        """Small counts that one language writes in words, and idioms that stand for a figure."""
        self.left = [claim for claim in self.left if not said_in_english(claim, self.en_text)]
        self.right = [claim for claim in self.right if not said_in_chinese(claim, self.zh_text)]

    # ------------------------------------------------------------ what is wrong

    def _errors(self) -> None:
        self._find(lambda one, other: "points" if _points_for_percent(one, other) else None)
        self._find(lambda one, other: "unit" if _other_unit(one, other) else None)
        self._factors()
        self._find(lambda one, other: "differs" if _same_measure(one, other) else None, strong=True)
        self._find(lambda one, other: "date" if one.kind == other.kind and one.kind in {"date", "time"} else None)
        self._find(lambda one, other: "differs" if one.kind == other.kind == "code" else None)
        self._find(lambda one, other: "differs" if _comparable(one, other) else None, strong=True)
        self._one_word()

    def _find(self, relation: Callable[[Claim, Claim], Relation | None], *, strong: bool = False) -> None:
        """Pairs off what stands in such a relation. `strong` asks for a figure in digits on one side at least."""

        def related(one: Claim, other: Claim) -> bool:
            return (not strong or is_figure(one) or is_figure(other)) and relation(one, other) is not None

        before = len(self.paired)
        self._agree(related)
        for one, other in self.paired[before:]:
            self.differences.append(Difference(one, other, relation(one, other) or "differs"))

    def _factors(self) -> None:
        before = len(self.paired)
        self._agree(lambda one, other: factor(one, other) != 0)
        self.differences += [
            Difference(one, other, "factor", factor(one, other)) for one, other in self.paired[before:]
        ]

    def _one_word(self) -> None:
        """三 against four: told only where each side has a single count in words left, for words are often idiom."""
        left = [claim for claim in self.left if _is_count(claim)]
        right = [claim for claim in self.right if _is_count(claim)]
        if len(left) == len(right) == 1 and left[0].kind == right[0].kind:
            self._take([(left[0], right[0])])
            self.differences.append(Difference(left[0], right[0], "differs"))

    def result(self) -> Figures:
        zh_keys = {_by_value(claim) or _exact(claim) for claim, _ in self.paired}
        missing = [
            claim
            for claim in self.left
            if _is_strong(claim) and (_by_value(claim) or _exact(claim)) not in zh_keys and not self._year_told(claim)
        ]
        extra = [
            claim
            for claim in self.right
            if is_figure(claim)
            and claim.kind != "code"
            and (_by_value(claim) or _exact(claim)) not in zh_keys
            and not self._year_told(claim)
            and not told_otherwise(claim, self.zh_text)
        ]
        self.differences.sort(key=lambda difference: difference.en.start)
        return Figures(tuple(self.differences), tuple(missing), tuple(extra))

    def _year_told(self, claim: Claim) -> bool:
        """A year said once in one language may be said at every date of it in the other, and a date said twice."""
        return claim.kind == "date" and any(
            other.kind == "date" and (same_year(claim, other) or covers(claim, other) or covers(other, claim))
            for pair in self.paired
            for other in pair
        )


# ---------------------------------------------------------------- keys


def _exact(claim: Claim) -> Hashable:
    if claim.kind == "code":
        bare = re.sub(r"[\s\-–—‑_]", "", claim.text).casefold()
        return "code", "24/7" if re.fullmatch(r"7[×x*/]24|24[×x*/]7", bare) else bare
    if claim.kind == "date":
        return dates.key(claim)
    return (claim.kind, claim.low) if claim.kind == "time" else value(claim)


def _by_value(claim: Claim) -> Hashable | None:
    """Value alone, where what is measured is told by one language only; shares and points stay apart from the rest."""
    told = value(claim)
    if told is None:
        return None
    return told if told.measure in {"share", "points"} else (told.low, told.high)


def _by_number(claim: Claim) -> Hashable | None:
    """30% against 0.3, and 三倍 against 300%."""
    told = value(claim)
    if told is None or told.measure not in {"share", ""} or not (is_figure(claim) or told.measure == "share"):
        return None
    scale = 100 if told.measure == "share" else 1
    return round(told.low / scale, 9), round(told.high / scale, 9)


def _by_year(claim: Claim) -> Hashable | None:
    """A bare 2023 that one reader took for a count and the other for a year."""
    if claim.kind == "date" and claim.low is not None and not claim.unit and claim.low % 10000 == 101:
        year, last = divmod(int(claim.high or 0), 10000)
        return year if last == 1231 and year == claim.low // 10000 else None
    return claim.low if claim.kind in {"quantity", "ordinal"} and not claim.unit else None


# ---------------------------------------------------------------- relations


def _dates_agree(one: Claim, other: Claim) -> bool:
    return one.kind == other.kind == "date" and (covers(one, other) or covers(other, one))


def _units_left_out(one: Claim, other: Claim) -> bool:
    """The same number, with the unit named in one language only, in a table's head perhaps."""
    if (
        one.low is None
        or one.kind in {"share", "points", "date", "time"}
        or other.kind in {"share", "points", "date", "time"}
    ):
        return False
    parts = one.unit.split("/")[0], other.unit.split("/")[0]
    left_out = not one.unit or not other.unit or (parts[0] == parts[1] and "/" in one.unit + other.unit)
    return left_out and (one.low, one.high) == (other.low, other.high)


def _two_ends(claim: Claim, others: list[Claim]) -> tuple[Claim, Claim] | None:
    if claim.low is None or claim.low == claim.high or (claim.kind == "date" and not others):
        return None
    if claim.kind == "date":
        first = next((other for other in others if other.kind == "date" and other.low == claim.low), None)
        last = next((other for other in others if other.kind == "date" and other.high == claim.high), None)
    else:
        told = value(claim)
        numbers = [(other, value(other)) for other in others]
        first = next((o for o, v in numbers if v and told and v.low == v.high and v.low in {told.low, claim.low}), None)
        last = next(
            (o for o, v in numbers if v and told and v.low == v.high and v.low in {told.high, claim.high}), None
        )
    return (first, last) if first is not None and last is not None and first is not last else None


def _points_for_percent(one: Claim, other: Claim) -> bool:
    kinds = {one.kind, other.kind}
    return kinds == {"share", "points"} and (one.low, one.high) == (other.low, other.high)


def _other_unit(one: Claim, other: Claim) -> bool:
    """The same number of something else: kWh for MWh, dollars for yuan, a bare figure for a percentage."""
    if one.low is None or (one.low, one.high) != (other.low, other.high):
        return False
    here, there = value(one), value(other)
    return here is not None and there is not None and here != there and (is_figure(one) or is_figure(other))


def factor(one: Claim, other: Claim) -> int:
    """English over Chinese as a power of ten, if that is all that differs: 10000, or -10000 for too small; else 0."""
    here, there = value(one), value(other)
    if here is None or there is None or not (is_figure(one) and is_figure(other)):
        return 0
    if "points" in {here.measure, there.measure} and here.measure != there.measure:
        return 0
    if not here.low or not there.low or here.high * there.low != here.low * there.high:
        return 0
    ratio = there.low / here.low
    large = max(ratio.numerator, ratio.denominator)
    if min(ratio.numerator, ratio.denominator) != 1 or large == 1 or str(large).strip("0") != "1":
        return 0
    return large if ratio > 1 else -large


def _same_measure(one: Claim, other: Claim) -> bool:
    here, there = value(one), value(other)
    return here is not None and there is not None and here.measure == there.measure and one.kind == other.kind


def _comparable(one: Claim, other: Claim) -> bool:
    """Any two figures, as long as neither is a date or a code; a share is no count."""
    here, there = value(one), value(other)
    if here is None or there is None:
        return False
    return here.measure == there.measure or {here.measure, there.measure}.isdisjoint({"share", "points"})


def _is_strong(claim: Claim) -> bool:
    """Whether a Chinese figure must come back in English: in digits, or as a share in words (三成, 百分之五).

    A code without letters is a slogan as often as not: “30·60”目标.
    """
    if claim.kind == "code":
        return any(character.isascii() and character.isalpha() for character in claim.text)
    return is_figure(claim) or (
        claim.kind in {"share", "points"} and any(mark in claim.text for mark in ("成", "分之"))
    )


def _is_count(claim: Claim) -> bool:
    return claim.kind in {"quantity", "ordinal"} and not is_figure(claim) and claim.low is not None and claim.low >= 2
