"""What a typed figure measures, and the relations in which a Chinese and an English one may stand."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from compiler.align.features import is_figure
from compiler.checks.figures import dates
from compiler.checks.figures.dates import covers
from compiler.measures import KNOWN
from compiler.numerals import Claim
from compiler.numerals.telephones import telephone
from compiler.units import Unit, find_unit


class Value(NamedTuple):
    """A claim's interval in the base of its unit, and what it measures: `share`, `points`, a dimension, or nothing."""

    low: Fraction
    high: Fraction
    measure: str


@lru_cache(maxsize=512)
def _unit(key: str) -> Unit | None:
    return find_unit(key, KNOWN) if key else None


def percent(claim: Claim) -> str:
    """`share` or `points`, for a single figure as for a range; empty for any other."""
    if claim.kind in {"share", "points"}:
        return claim.kind
    return {"%": "share", "points": "points"}.get(claim.unit, "")


@lru_cache(maxsize=4096)
def value(claim: Claim) -> Value | None:
    """The value to compare by; None for codes, dates and times, which are compared as what they are."""
    if claim.low is None or claim.kind in {"code", "date", "time"}:
        return None
    low = Fraction(claim.low)
    high = low if claim.high is None else Fraction(claim.high)
    if percent(claim):
        return Value(low, high, percent(claim))
    unit = _unit(claim.unit)
    if unit is None or unit.counts or not unit.dimension:
        return Value(low, high, "")
    measure = "·".join(f"{name}{power}" for name, power in unit.dimension)
    return Value(low * unit.factor, high * unit.factor, measure)


# ---------------------------------------------------------------- keys

#: x86-based, VT100-like, F1-key: an English word grown onto the name.
_SUFFIX = re.compile(r"(?<=\d)-[a-z]{3,}$")


def exact(claim: Claim) -> Hashable:
    if claim.kind == "code":
        number = telephone(claim.text)
        if number is not None:
            return "code", number
        bare = re.sub(r"[\s\-–—‑_]", "", _SUFFIX.sub("", claim.text)).casefold()
        return "code", "24/7" if re.fullmatch(r"7[×x*/]24|24[×x*/]7", bare) else bare
    if claim.kind == "date":
        return dates.key(claim)
    return (claim.kind, claim.low) if claim.kind in {"time", "ordinal"} else value(claim)


def by_value(claim: Claim) -> Hashable | None:
    """Value alone, where what is measured is told by one language only; shares and points stay apart from the rest."""
    told = value(claim)
    if told is None or claim.kind == "ordinal":
        return None
    return told if told.measure in {"share", "points"} else (told.low, told.high)


def may_agree(one: Claim, other: Claim) -> bool:
    """Whether equal values may be the same: dollars are no yuan, but tonnes may be tonnes of carbon dioxide."""
    here, there = value(one), value(other)
    if here is None or there is None:
        return False
    measures = {here.measure, there.measure}
    return len(measures) == 1 or "" in measures or measures == {"mass1", "emissions1"}


def by_number(claim: Claim) -> Hashable | None:
    """30% against 0.3, and 三倍 against 300%."""
    told = value(claim)
    if told is None or told.measure not in {"share", ""} or not (is_figure(claim) or told.measure == "share"):
        return None
    scale = 100 if told.measure == "share" else 1
    return round(told.low / scale, 9), round(told.high / scale, 9)


def by_year(claim: Claim) -> Hashable | None:
    """A bare 2023 that one reader took for a count and the other for a year."""
    if claim.kind == "date" and claim.low is not None and not claim.unit and claim.low % 10000 == 101:
        year, last = divmod(int(claim.high or 0), 10000)
        return year if last == 1231 and year == claim.low // 10000 else None
    return claim.low if claim.kind in {"quantity", "ordinal"} and not claim.unit and (claim.low or 0) >= 1000 else None


def by_place(claim: Claim) -> Hashable | None:
    """第12条 and a bare 12: what is counted in one language and put in order in the other."""
    return claim.low if claim.kind in {"quantity", "ordinal"} and not claim.unit else None


# ---------------------------------------------------------------- relations


#: What says which half of the day an hour is in.
_HALF_OF_DAY = re.compile(r"[ap]\.?m|:|morning", re.I)
_MORNING = re.compile("(?:上午|早上|早晨|凌晨|清晨|早) ?$")


def hour_alone(one: Claim, other: Claim, en: str) -> bool:
    """16:00 and *last entry at 4*."""
    if one.kind != "time" or other.kind != "quantity" or other.unit or one.low is None or other.low is None:
        return False
    before = en[max(0, other.start - 9) : other.start].lower()
    return one.low / 100 in {other.low, other.low + 12} and before.endswith(_AT)


_AT = (" at ", " to ", " until ", " till ", " from ", " by ", " after ", " before ", " and ", "between ", "–", "-")


def times_agree(one: Claim, other: Claim, zh: str) -> bool:
    """两点半 may be 2:30 p.m. where the Chinese does not say which half of the day; midnight begins and ends one."""
    if one.kind != "time" or other.kind != "time" or one.low is None or other.low is None:
        return False
    if not _HALF_OF_DAY.search(other.text) and other.low < 1200 and one.low == other.low + 1200:
        return True
    unmarked = "点" in one.text and not _MORNING.search(zh[max(0, one.start - 3) : one.start])
    return {one.low, other.low} == {Decimal(0), Decimal(2400)} or (unmarked and one.low + 1200 == other.low)


def dates_agree(one: Claim, other: Claim) -> bool:
    return one.kind == other.kind == "date" and (covers(one, other) or covers(other, one))


#: Dollars of any country are `$` to their own readers.
_DOLLARS = frozenset({"USD", "HKD", "SGD", "AUD", "CAD", "NZD", "TWD"})
_ANY_DOLLAR = re.compile(r"(?<![A-Za-z])\$|(?<!US )(?<!U\.S\. )dollars?$")
#: Speeds and rates of which Chinese may tell the time before the figure: 时速60英里, 每秒100兆比特.
_RATE_OF: Mapping[str, str] = {
    "mph": "mi", "kn": "nmi", "km/h": "km", "m/s": "m", "kbps": "kbit", "Mbps": "Mbit", "Gbps": "Gbit", "Tbps": "Tbit",
    "rps": "fold", "rpm": "fold",
}  # fmt: skip
_AGED = re.compile(r"(?<=\d)s$")
_LETTER_M = re.compile(r"\d ?m$")


def named_alike(one: Claim, other: Claim) -> bool:
    """The same number of what has one name for two units: $ of any country, pounds, ¥, points of a score, over-65s."""
    if one.low is None or (one.low, one.high) != (other.low, other.high):
        return False
    here, there, text = one.unit, other.unit, other.text
    if here in _DOLLARS and there in _DOLLARS:
        return _ANY_DOLLAR.search(text) is not None
    if {here, there} == {"GBP", "lb"}:
        return "pound" in text
    if {here, there} == {"CNY", "JPY"}:
        return "¥" in text or "¥" in one.text
    if there == "points":
        return not here and text.endswith(("point", "points")) and "percent" not in text
    if there == "s" and _AGED.search(text):
        return not here or here == "year"
    if _LETTER_M.search(text):
        return here in {"min", "month"}
    return bool(here) and here == _RATE_OF.get(there)


_LETTERED = re.compile(r"(?P<digits>\d+(?:\.\d+)?) ?(?P<letter>[KMGT])(?:B|b|bps|bit)?")


def lettered(one: Claim, other: Claim) -> bool:
    """16G and 16 GB, 100M and 100 Mbps: a letter tells the unit where the trade knows it."""
    if one.kind != "code" and other.kind != "code":
        return False
    here, there = _LETTERED.fullmatch(one.text), _LETTERED.fullmatch(other.text)
    return here is not None and there is not None and here.groups() == there.groups()


_END_EN = re.compile(r"(?:\b(?:end|close|last day|final day)(?: of| in)? (?:the )?|-end,? |\bend-)$", re.I)
_START_EN = re.compile(r"\b(?:start|beginning|opening|first day|outset)(?: of| in)? (?:the )?$", re.I)
_MONTHS_TO = re.compile(r"\bmonths (?:to|ended?|ending|through) $", re.I)
_END_ZH, _START_ZH = re.compile("[末底]|最后一[天日]|结束"), re.compile("初|[首第]一?[天日]|开始")


def ends_agree(one: Claim, other: Claim, zh: str, en: str) -> bool:
    """The last or first day of a month or year, told by its date in one language: 6月30日, the end of June."""
    if one.kind != "date" or other.kind != "date":
        return False
    before = en[max(0, other.start - 24) : other.start]
    if one.unit == "quarter" and other.unit == "month":
        return one.low is not None and one.low * 3 == other.low and _MONTHS_TO.search(before) is not None
    if _END_EN.search(before) or (en[other.end : other.end + 6].lower().startswith(" year-e")):
        return dates.is_last_of(one, other)
    if _START_EN.search(before):
        return dates.is_first_of(one, other)
    after = zh[one.end : one.end + 5]
    if _END_ZH.match(after):
        return dates.is_last_of(other, one)
    return _START_ZH.match(after) is not None and dates.is_first_of(other, one)


def units_left_out(one: Claim, other: Claim) -> bool:
    """The same number, with the unit named in one language only, in a table's head perhaps."""
    if one.low is None or percent(one) or percent(other) or {one.kind, other.kind} & {"date", "time"}:
        return False
    parts = one.unit.split("/")[0], other.unit.split("/")[0]
    left_out = not one.unit or not other.unit or (parts[0] == parts[1] and "/" in one.unit + other.unit)
    return left_out and (one.low, one.high) == (other.low, other.high)


def times_as_much(one: Claim, other: Claim, ratio: Fraction) -> bool:
    """A rate told per more in English: 0.35 per 万元 is 35 per million."""
    here, there = _above(one), _above(other)
    if here is None or there is None or here.measure != there.measure or not here.low:
        return False
    return here.low * ratio == there.low and here.high * ratio == there.high


def _above(claim: Claim) -> Value | None:
    """The value of what stands above the stroke of a rate."""
    return value(replace(claim, unit=claim.unit.split("/")[0]) if "/" in claim.unit else claim)


def discounted(one: Claim, other: Claim, zh: str) -> bool:
    """8.5折 and 15% off."""
    if not zh.startswith("折", one.end) or one.low is None or other.kind != "share" or other.low is None:
        return False
    return other.low in {one.low * 10, 100 - one.low * 10, one.low, 100 - one.low}


#: What two editions may differ by where one converts mu into hectares and rounds.
_ROUNDED = Fraction(1, 200)


def converted(one: Claim, other: Claim) -> bool:
    """The same amount in another unit, rounded: 3.5万亩 and 2,333 hectares."""
    here, there = value(one), value(other)
    if here is None or there is None or not here.measure or here.measure != there.measure or one.unit == other.unit:
        return False
    if percent(one) or not there.low or not there.high:
        return False
    return abs(here.low / there.low - 1) <= _ROUNDED and abs(here.high / there.high - 1) <= _ROUNDED


_ZH_DOWN = re.compile("降|减|跌|亏|负|少|低|缩|流出|损失|逊|回落")
_EN_DOWN = re.compile(
    r"\b(?:down|decreas\w*|declin\w*|fell|fall(?:s|ing|en)?|drop\w*|reduc\w*|los(?:s|ses|t)|less|lower\w*|negative|outflows?|"
    r"cuts?|shrank|shrunk|minus|below|deficit|contract\w*)\b",
    re.IGNORECASE,
)
_NEAR = 45


def signs_agree(one: Claim, other: Claim, zh: str, en: str) -> bool:
    """−12.3% and 下降12.3%, (1,234) and −1,234: a minus on one side, and on the other words or brackets that say so."""
    if one.low is None or other.low is None or one.low != one.high or one.low != -other.low or not one.low:
        return False
    here, there = value(one), value(other)
    if here is None or there is None or (here.measure != there.measure and here.measure and there.measure):
        return False
    zh_says = _bracketed(one, zh) or _ZH_DOWN.search(zh[max(0, one.start - 20) : one.end + 12]) is not None
    en_says = _bracketed(other, en) or _EN_DOWN.search(en[max(0, other.start - _NEAR) : other.end + 25]) is not None
    return en_says if one.low < 0 else zh_says and not en_says


def _bracketed(claim: Claim, text: str) -> bool:
    """Accounting sets a loss in brackets."""
    return text[max(0, claim.start - 1) : claim.start] in {"(", "（"} and text[claim.end : claim.end + 1] in {")", "）"}


def unit_in_words(one: Claim, other: Claim) -> bool:
    """三个月 and three years: the same number of something else, though neither is in digits."""
    if (
        not one.unit
        or not other.unit
        or (one.low, one.high) != (other.low, other.high)
        or percent(one)
        or percent(other)
    ):
        return False
    here, there = value(one), value(other)
    return here is not None and there is not None and here != there and bool(here.measure and there.measure)


def is_range(claim: Claim) -> bool:
    return claim.low is not None and claim.low != claim.high and not (claim.kind == "date" and claim.unit)


def two_ends(claim: Claim, others: list[Claim]) -> tuple[Claim, Claim] | None:
    """The figures that are the two ends of a range."""
    first = next((other for other in others if is_low(claim, other)), None)
    last = next((other for other in others if is_high(claim, other) and other is not first), None)
    return None if first is None or last is None else (first, last)


def is_low(claim: Claim, other: Claim) -> bool:
    if claim.kind == "date" or other.kind == "date":
        if claim.kind != other.kind:
            return False
        first, partial = dates.key(claim)[0], dates.key(other)
        return first == partial[0] or (partial[2] == "day" and first > 10000 and first % 10000 == partial[0])
    return other.low == other.high and is_end(claim, other, claim.low)


def is_high(claim: Claim, other: Claim) -> bool:
    if claim.kind == "date" or other.kind == "date":
        return claim.kind == other.kind and dates.key(claim)[1] == dates.key(other)[1]
    return other.low == other.high and is_end(claim, other, claim.high)


def is_end(claim: Claim, other: Claim, end: Decimal | None) -> bool:
    """By number, or by value: `9 亿至 16 亿元` may become `900 million` and `RMB 1.6 billion`."""
    if end is None or other.low is None:
        return False
    told, single = value(claim), value(other)
    if told is None or single is None:
        return False
    return other.low == end or single.low == (told.low if end == claim.low else told.high)


def points_for_percent(one: Claim, other: Claim) -> bool:
    return {percent(one), percent(other)} == {"share", "points"} and (one.low, one.high) == (other.low, other.high)


def other_unit(one: Claim, other: Claim) -> bool:
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


def is_year(claim: Claim) -> bool:
    return claim.kind == "date" and by_year(claim) is not None


def is_bare(claim: Claim) -> bool:
    """A figure that may be a year gone wrong: 6023."""
    return claim.kind in {"quantity", "code"} and not claim.unit and claim.text.isdecimal()


def same_measure(one: Claim, other: Claim) -> bool:
    here, there = value(one), value(other)
    return here is not None and there is not None and here.measure == there.measure and one.kind == other.kind


def comparable(one: Claim, other: Claim) -> bool:
    """Any two figures, as long as neither is a date or a code; a share is no count."""
    here, there = value(one), value(other)
    if here is None or there is None:
        return False
    return here.measure == there.measure or {here.measure, there.measure}.isdisjoint({"share", "points"})


def is_strong(claim: Claim) -> bool:
    """Whether a Chinese figure must come back in English: in digits, or as a share in words (三成, 百分之五).

    A code without letters is a slogan as often as not: “30·60”目标.
    """
    if claim.kind == "code":
        return telephone(claim.text) is not None or any(
            character.isascii() and character.isalpha() for character in claim.text
        )
    return is_figure(claim) or (
        claim.kind in {"share", "points"} and any(mark in claim.text for mark in ("成", "分之", "一半", "半数"))
    )


def is_count(claim: Claim) -> bool:
    return claim.kind in {"quantity", "ordinal"} and not is_figure(claim) and claim.low is not None and claim.low >= 2
