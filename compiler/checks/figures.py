"""Typed figures of a segment, compared by value: which English one stands for which Chinese one, and what is wrong.

The order of the tests decides precision. Everything that a good translation does with figures is tried first: other
scale words, converted units, ranges told as two figures, a year told once, small counts in words. Only what is left
then is paired off as a difference, or told as missing or extra.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from compiler.align.facts import Run, claims
from compiler.align.features import is_figure
from compiler.checks.dates import covers, decade, same_year
from compiler.checks.idioms import said_in_chinese, said_in_english, told_otherwise
from compiler.checks.relations import (
    by_number,
    by_value,
    by_year,
    comparable,
    dates_agree,
    exact,
    factor,
    is_bare,
    is_count,
    is_high,
    is_low,
    is_range,
    is_strong,
    is_year,
    may_agree,
    other_unit,
    percent,
    points_for_percent,
    same_measure,
    two_ends,
    units_left_out,
)
from compiler.numerals import Claim

Relation = Literal["differs", "factor", "points", "unit", "date"]

#: Beyond so many comparisons in one segment, leftovers are paired in order: no honest paragraph comes near.
_MANY = 10_000
#: Beyond so many leftovers in one segment nobody was translating idioms.
_FEW = 200


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
        self._equal(exact)
        self._equal(by_value, may_agree)
        self._equal(by_number)
        self._equal(by_year)
        if not self.left and not self.right:
            return
        self._agree(dates_agree)
        self._agree(units_left_out)
        if len(self.left) + len(self.right) <= _FEW:
            self._labelled()
            self._ranges()
            self._generations()
            self._in_words()
        self._errors()

    def _equal(
        self, key: Callable[[Claim], Hashable | None], fits: Callable[[Claim, Claim], bool] | None = None
    ) -> None:
        """Pairs claims with equal keys, if they fit; the keys of the first pass are strict, later ones forgive more."""
        if not self.left or not self.right:
            return
        waiting: defaultdict[Hashable, list[Claim]] = defaultdict(list)
        for claim in reversed(self.right):
            waiting[key(claim)].append(claim)
        waiting.pop(None, None)
        pairs: list[tuple[Claim, Claim]] = []
        for one in self.left:
            equal = waiting.get(key(one))
            if equal and (fits is None or fits(one, equal[-1])):
                pairs.append((one, equal.pop()))
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

    def _labelled(self) -> None:
        """范围一 against Scope 2: what stands beside such a label is its name, and is never told by another word."""
        left = [claim for claim in self.left if claim.kind == "ordinal" and claim.text.startswith("范围")]
        right = [one for one in self.right if one.kind == "ordinal" and self.en_text[: one.start].endswith("Scope ")]
        for one, other in zip(left, right, strict=False):
            self.differences.append(Difference(one, other, "differs"))
            self._take([(one, other)])

    def _ranges(self) -> None:
        """`5~10家` against `from 5 … to 10`: the ends of a range, told apart; `by 0.35% to 1.28%` is no range."""
        for claim in [one for one in self.left if is_range(one)]:
            if ends := two_ends(claim, self.right):
                self._take([(claim, ends[0]), (claim, ends[1])])
        for claim in [one for one in self.right if is_range(one)]:
            if ends := two_ends(claim, self.left):
                self._take([(ends[0], claim), (ends[1], claim)])
                for end in ends:
                    if {percent(end), percent(claim)} == {"share", "points"}:
                        self.differences.append(Difference(end, claim, "points"))

    def _half_ranges(self) -> None:
        """A range of which English has one end, and another figure beside it: that one is wrong, and not the range."""
        for claim in [one for one in self.left if is_range(one)]:
            for at, end in enumerate(self.right):
                beside = next(iter(self.right[at + 1 : at + 2] if is_low(claim, end) else self.right[:at][-1:]), None)
                if beside is not None and (is_low(claim, end) or is_high(claim, end)):
                    self.differences.append(Difference(claim, beside, "date" if claim.kind == "date" else "differs"))
                    self._take([(claim, end), (claim, beside)])
                    break

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
        self._find(lambda one, other: "points" if points_for_percent(one, other) else None)
        self._find(lambda one, other: "unit" if other_unit(one, other) else None)
        self._factors()
        self._find(lambda one, other: "differs" if same_measure(one, other) else None, strong=True)
        self._find(lambda one, other: "date" if one.kind == other.kind and one.kind in {"date", "time"} else None)
        self._find(lambda one, other: "differs" if one.kind == other.kind == "code" else None)
        self._half_ranges()
        self._find(lambda one, other: "date" if is_year(one) and is_bare(other) else None)
        self._find(lambda one, other: "differs" if comparable(one, other) else None, strong=True)
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
        left = [claim for claim in self.left if is_count(claim)]
        right = [claim for claim in self.right if is_count(claim)]
        if len(left) == len(right) == 1 and left[0].kind == right[0].kind:
            self._take([(left[0], right[0])])
            self.differences.append(Difference(left[0], right[0], "differs"))

    def result(self) -> Figures:
        zh_keys = {by_value(claim) or exact(claim) for claim, _ in self.paired}
        missing = [
            claim
            for claim in self.left
            if is_strong(claim) and (by_value(claim) or exact(claim)) not in zh_keys and not self._year_told(claim)
        ]
        extra = [
            claim
            for claim in self.right
            if is_figure(claim)
            and claim.kind != "code"
            and (by_value(claim) or exact(claim)) not in zh_keys
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
