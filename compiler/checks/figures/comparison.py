"""Typed figures of a segment, compared by value: which English one stands for which Chinese one, and what is wrong.

The order of the tests decides precision. Everything that a good translation does with figures is tried first: other
scale words, converted units, ranges told as two figures, a year told once, small counts in words. Only what is left
then is paired off as a difference, or told as missing or extra.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from compiler.align.facts import Run, claims
from compiler.align.features import is_figure
from compiler.checks.figures import orders
from compiler.checks.figures.dates import covers, decade, same_year
from compiler.checks.figures.idioms import (
    is_strange,
    said_in_chinese,
    said_in_english,
    same_digits,
    told_otherwise,
    year_in_english,
)
from compiler.checks.figures.pairing import Difference, Figures, Pairing
from compiler.checks.figures.rates import per_scale
from compiler.checks.figures.relations import (
    by_number,
    by_place,
    by_value,
    by_year,
    comparable,
    converted,
    dates_agree,
    discounted,
    ends_agree,
    exact,
    factor,
    hour_alone,
    is_bare,
    is_count,
    is_high,
    is_low,
    is_range,
    is_strong,
    is_year,
    lettered,
    may_agree,
    named_alike,
    other_unit,
    percent,
    points_for_percent,
    same_measure,
    signs_agree,
    times_agree,
    times_as_much,
    two_ends,
    unit_in_words,
    units_left_out,
)
from compiler.checks.figures.rest import Rest
from compiler.checks.figures.scales import Ratio, scaled
from compiler.checks.figures.worded import (
    pair_fractions,
    pair_halves,
    pair_multiples,
    pair_ones,
    pair_orders,
    pair_quarters,
)
from compiler.numerals import Claim
from compiler.numerals.exact import divide, shorten

#: Chinese words that count although no figure is read in them: 双倍, 首批, 减半.
_UNREAD = re.compile("[倍首半双末]|一次|最后|[一二三四五六七八九十]期")
_ONE_TO = re.compile(r"\b(?:one|an?|1)\b(?: [a-z]+)? ?(?:to|or|and|-|–|through) ?$", re.I)
_DURATION = re.compile(r"(?:(\d+) ?小时)?(?:(\d+) ?分钟?)?(?:(\d+) ?秒)?(?<=[时分钟秒])")
_CLOCKED = re.compile(r"(?<![\d:])\d{1,3}(?::\d{2}){1,2}(?![\d:])")
_PADDED = re.compile(r"\d+\.\d*0")
_VERSION_ZH = re.compile(" ?(?:及?以上|或更高|或以上)?(?:的)?版")
_RELEASE = re.compile(r"(?:[A-Za-z]{2,} ?|\bv|版本(?:号)?(?:为|：|:)? ?)$", re.I)
_SIZE = re.compile(r"\d+(?:\.\d+)?(?: ?[×xX*] ?\d+(?:\.\d+)?)+")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
#: Beyond so many leftovers in one segment nobody was translating idioms.
_FEW = 200


def compare_figures(zh: Run, en: Run, ratio: Ratio | None = None) -> Figures:
    """Compares the typed figures of a segment that both languages have; `ratio` is what the labels of a table make of
    bare ones."""
    left, right = list(claims(zh, "zh")), list(claims(en, "en"))
    if not left and not right and not _UNREAD.search(zh.text):
        return Figures()
    if any(claim.kind == "range" and not claim.unit for claim in right):
        left = orders.spans(zh.text, left)
    match = _Match(zh.text, en.text, left, right, per=per_scale(zh.text, en.text))
    if ratio is not None:
        match.rescale(ratio)
    match.settle()
    return match.result()


def _times(claim: Claim, ratio: Fraction) -> Claim:
    if claim.kind not in {"quantity", "range"} or claim.low is None or claim.high is None:
        return claim
    factor = shorten(divide(Decimal(ratio.numerator), Decimal(ratio.denominator)))
    return replace(claim, low=claim.low * factor, high=claim.high * factor)


@dataclass(slots=True)
class _Match(Pairing):
    """One comparison under way: what is still unpaired on each side, and what was found.

    `per` is English over Chinese where both say what a rate is per: 每万元, per RMB million.
    """

    per: Fraction = Fraction(1)

    # ------------------------------------------------------------ what a good translation does

    def rescale(self, ratio: Ratio) -> None:
        """123.4 under 亿元 is 12.34 under RMB billion. What was rounded on the way is as good."""
        self.agree(lambda one, other: scaled(one, other, ratio.value))
        # A table in 万元 may well count heads in a row: whole numbers are compared as they stand, too.
        self.left = [
            _times(claim, ratio.value) if not claim.unit and (ratio.firm or "." in claim.text) else claim
            for claim in self.left
        ]

    def settle(self) -> None:
        if "倍" in self.zh_text or "番" in self.zh_text:
            pair_multiples(self)
        self.equal(exact)
        self.equal(by_value, may_agree)
        self.equal(by_number)
        self.equal(by_year)
        if not self.left and not self.right and not _UNREAD.search(self.zh_text):
            return
        self.agree(dates_agree)
        self.agree(lambda one, other: times_agree(one, other, self.zh_text))
        self.agree(lambda one, other: hour_alone(one, other, self.en_text))
        if ":" in self.en_text:
            self._durations()
        self.agree(lambda one, other: ends_agree(one, other, self.zh_text, self.en_text))
        self.agree(named_alike)
        self.agree(units_left_out)
        self.agree(lettered)
        self._sizes()
        if "折" in self.zh_text:
            self.agree(lambda one, other: discounted(one, other, self.zh_text))
        if self.per != 1:
            self.agree(lambda one, other: times_as_much(one, other, self.per))
        self.agree(converted)
        self.agree(lambda one, other: signs_agree(one, other, self.zh_text, self.en_text))
        if len(self.left) + len(self.right) <= _FEW:
            self._labelled()
            self._ranges()
            self._worded_ranges()
            self._generations()
            self.find(lambda one, other: "unit" if unit_in_words(one, other) else None)
            self._in_words()
        self._errors()
        self._literally()

    def _durations(self) -> None:
        """1:18:27 and 4:05 tell 1小时18分27秒 and 4分5秒."""
        for zh in _DURATION.finditer(self.zh_text):
            parts = [int(part) for part in zh.groups() if part is not None]
            for en in _CLOCKED.finditer(self.en_text) if len(parts) > 1 else ():
                if [int(part) for part in en[0].split(":")] == parts:
                    self.left = [one for one in self.left if one.end <= zh.start() or zh.end() <= one.start]
                    self.right = [one for one in self.right if one.end <= en.start() or en.end() <= one.start]

    def _sizes(self) -> None:
        """5 × 2 × 3 metres tells 长5米、宽2米、高3米."""
        for other in [claim for claim in self.right if claim.kind == "code" and _SIZE.fullmatch(claim.text)]:
            numbers = [Decimal(number) for number in _NUMBER.findall(other.text)]
            told = [next((one for one in self.left if one.low == one.high == number), None) for number in numbers]
            if None not in told:
                self.take([(one, other) for one in told if one is not None])

    def _labelled(self) -> None:
        """范围一 against Scope 2: what stands beside such a label is its name, and is never told by another word."""
        left = [claim for claim in self.left if claim.kind == "ordinal" and claim.text.startswith("范围")]
        right = [one for one in self.right if one.kind == "ordinal" and self.en_text[: one.start].endswith("Scope ")]
        for one, other in zip(left, right, strict=False):
            self.differences.append(Difference(one, other, "differs"))
            self.take([(one, other)])

    def _ranges(self) -> None:
        """`5~10家` against `from 5 … to 10`: the ends of a range, told apart; `by 0.35% to 1.28%` is no range."""
        for claim in [one for one in self.left if is_range(one)]:
            if ends := two_ends(claim, self.right):
                self.take([(claim, ends[0]), (claim, ends[1])])
                for end in ends:
                    self._end_unit(claim, end)
            elif claim.low == 1 and (last := self._from_one(claim)) is not None:
                self.take([(claim, last)])
        for claim in [one for one in self.right if is_range(one)]:
            if ends := two_ends(claim, self.left):
                self.take([(ends[0], claim), (ends[1], claim)])
                for end in ends:
                    self._end_unit(end, claim)

    def _from_one(self, claim: Claim) -> Claim | None:
        """1～4粒 and *one to four*: one by itself is no figure to the reader."""
        for last in self.right:
            if is_high(claim, last) and _ONE_TO.search(self.en_text[max(0, last.start - 24) : last.start]):
                return last
        return None

    def _end_unit(self, one: Claim, other: Claim) -> None:
        """One end of a range may have another unit: 3%至5% against 3% to 5 percentage points."""
        if {percent(one), percent(other)} == {"share", "points"}:
            self.differences.append(Difference(one, other, "points"))
        elif one.kind != "date" and one.unit and other.unit and not may_agree(one, other):
            self.differences.append(Difference(one, other, "unit"))

    def _half_ranges(self) -> None:
        """A range of which English has one end, and another figure beside it: that one is wrong, and not the range."""
        for claim in [one for one in self.left if is_range(one)]:
            for at, end in enumerate(self.right):
                beside = next(iter(self.right[at + 1 : at + 2] if is_low(claim, end) else self.right[:at][-1:]), None)
                if beside is not None and (is_low(claim, end) or is_high(claim, end)):
                    self.differences.append(Difference(claim, beside, "date" if claim.kind == "date" else "differs"))
                    self.take([(claim, end), (claim, beside)])
                    break

    def _worded_ranges(self) -> None:
        """三到五年 against `three to six years`: one end is right, and what it is joined to stands for the other."""
        for claim in [one for one in self.left if is_range(one) and not is_figure(one) and one.kind != "date"]:
            for first, last in zip(self.right, self.right[1:], strict=False):
                joined = self.en_text[first.end : last.start].strip() in {"to", "and", "or", "–", "-"}
                if joined and (is_low(claim, first) or is_high(claim, last)):
                    self.differences.append(Difference(claim, last if is_low(claim, first) else first, "differs"))
                    self.take([(claim, first), (claim, last)])
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
        """Small counts that one language writes in words, and idioms that stand for a figure. A word tells one only."""
        zh_rest, en_rest = Rest(self.zh_text), Rest(self.en_text)
        zh_rest.without(claim for pair in self.paired for claim in pair[:1])
        en_rest.without(claim for pair in self.paired for claim in pair[1:])
        pair_quarters(self)
        pair_fractions(self, Rest(zh_rest.text))
        pair_orders(self, Rest(zh_rest.text), Rest(en_rest.text))
        self.equal(by_place)
        zh_rest.without(one for one, _ in self.paired)
        en_rest.without(other for _, other in self.paired)
        left = [claim for claim in self.left if not said_in_english(claim, en_rest)]
        zh_rest.without(claim for claim in self.left if claim.low is not None and claim.low % 1 and "半" in claim.text)
        right = [claim for claim in self.right if not said_in_chinese(claim, zh_rest)]
        self.told += [claim for claim in self.left if claim not in left]
        self.told += [claim for claim in self.right if claim not in right]
        self.left, self.right = left, right
        pair_halves(self, en_rest)
        pair_ones(self, zh_rest, en_rest)

    def _literally(self) -> None:
        """The same digits where one language makes a name of them: Python3, v8.6, 3D, 16 / 32 位 against 16/32 bit."""
        zh_rest, en_rest = Rest(self.zh_text), Rest(self.en_text)
        zh_rest.without(one for one, _ in self.paired)
        en_rest.without(other for _, other in self.paired)
        self.left = [claim for claim in self.left if not same_digits(claim, en_rest)]
        self.right = [claim for claim in self.right if not same_digits(claim, zh_rest)]

    # ------------------------------------------------------------ what is wrong

    def _errors(self) -> None:
        self.find(lambda one, other: "points" if points_for_percent(one, other) else None)
        self.find(lambda one, other: "unit" if other_unit(one, other) else None)
        self._factors()
        self.find(lambda one, other: "differs" if same_measure(one, other) else None, strong=True)
        self.find(lambda one, other: "date" if one.kind == other.kind and one.kind in {"date", "time"} else None)
        self.find(lambda one, other: "differs" if one.kind == other.kind == "code" else None)
        self._half_ranges()
        self.find(lambda one, other: "date" if is_year(one) and is_bare(other) else None)
        self.find(lambda one, other: "differs" if comparable(one, other) else None, strong=True)
        self._one_word()

    def _factors(self) -> None:
        before = len(self.paired)
        self.agree(lambda one, other: factor(one, other) != 0)
        self.differences += [
            Difference(one, other, "factor", factor(one, other)) for one, other in self.paired[before:]
        ]

    def _one_word(self) -> None:
        """三 against four: told only where each side has a single count in words left, for words are often idiom."""
        left = [claim for claim in self.left if is_count(claim)]
        right = [claim for claim in self.right if is_count(claim)]
        if len(left) == len(right) == 1 and left[0].kind == right[0].kind:
            self.take([(left[0], right[0])])
            self.differences.append(Difference(left[0], right[0], "differs"))

    def result(self) -> Figures:
        zh_keys = {by_value(claim) or exact(claim) for claim in (*(one for one, _ in self.paired), *self.told)}
        missing = [
            claim
            for claim in self.left
            if is_strong(claim)
            and (by_value(claim) or exact(claim)) not in zh_keys
            and not self._year_told(claim)
            and not year_in_english(claim, self.en_text)
        ]
        extra = [
            claim
            for claim in self.right
            if (is_figure(claim) or is_strange(claim, self.zh_text))
            and claim.kind != "code"
            and (by_value(claim) or exact(claim)) not in zh_keys
            and not self._year_told(claim)
            and not told_otherwise(claim, self.zh_text)
            and not any(converted(one, claim) for one, _ in self.paired)
        ]
        self._versions()
        self.differences.sort(key=lambda difference: difference.en.start)
        return Figures(tuple(self.differences), tuple(missing), tuple(extra), tuple(self.paired))

    def _versions(self) -> None:
        """Version 2.10 is not 2.1, though the numbers are equal."""
        for one, other in self.paired:
            if (
                one.low is None
                or one.unit
                or other.unit
                or not (_PADDED.fullmatch(one.text) or _PADDED.fullmatch(other.text))
            ):
                continue
            versions = _VERSION_ZH.match(self.zh_text, one.end) or _RELEASE.search(self.zh_text[: one.start])
            if versions and one.text != other.text and "." in one.text and "." in other.text:
                self.differences.append(Difference(one, other, "differs"))

    def _year_told(self, claim: Claim) -> bool:
        """A year said once in one language may be said at every date of it in the other, and a date said twice."""
        return claim.kind == "date" and any(
            other.kind == "date" and (same_year(claim, other) or covers(claim, other) or covers(other, claim))
            for pair in self.paired
            for other in pair
        )


__all__ = ["Difference", "Figures", "compare_figures"]
