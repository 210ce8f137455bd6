"""Figures that one language tells in other words: `三` for 3, `twice`, `round the clock` for 24小时.

None of these is a finding: a good translator writes so. The lists are short on purpose; each entry is a phrase that
stands for its figure and for nothing else.
"""

from __future__ import annotations

import re
from decimal import Decimal

from compiler.numerals import Claim

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth"}
_OTHER = {
    0: r"no|none|nil|nor|not|never|neither|without|free",
    1: r"an?|once|single|sole|each|every|per|annual(?:ly)?|yearly|monthly|daily|weekly|primary",
    2: r"both|twice|double[ds]?|pair|couple|dual|two-\w+|half-yearly|semi-?annual(?:ly)?|secondary",
    3: r"triple[ds]?|thrice|tertiary|threefold",
    4: r"quarterly|quadruple[ds]?",
    10: r"tenfold|decades?",
    12: r"dozens?|annual|a year|monthly",
    100: r"hundreds?|century|centenary",
    1000: r"thousands?",
    10000: r"ten thousand|myriad",
}
_DIGITS = "零一二三四五六七八九"

#: Shares in English words, by percent.
_SHARES = {
    10: "tenth",
    20: "fifth",
    25: "quarter",
    33: "thirds?",
    50: "half|halve[sd]?|halving",
    66: "two[- ]thirds",
    67: "two[- ]thirds",
    75: "three[- ]quarters",
}

#: English ways to say a whole, for 100%.
_ALL = re.compile(
    r"\b(?:all|every|each|entire(?:ly)?|full(?:y)?|whol(?:e|ly)|complete(?:ly)?|without exception|always)\b", re.I
)
#: 百强 is a Top 100, 单位：万元 is in RMB 10,000: a power that counts nothing stands alone, and is read as no figure.
_POWERS = {100: "百", 1000: "千", 10_000: "万", 1_000_000: "百万", 10_000_000: "千万", 100_000_000: "亿"}
_NOT_ALONE = r"(?<![\d.,一二三四五六七八九十百千万亿几数两半多余])"
_CLOCK = re.compile(r"\b(?:(?:a)?round[- ]the[- ]clock|day and night|24/7|all day)\b", re.I)
_YEAR_ROUND = re.compile(r"\b(?:all (?:the )?year|year[- ]round|every day|around the year)\b", re.I)
_ZH_ALL = re.compile("全部|全体|全员|全覆盖|所有|均|皆|全面|全额|完全|悉数|每")
_ZH_CLOCK = re.compile("全天候|昼夜|全时|不间断|随时")


def english_words(number: int) -> str:
    """A pattern for a count below 100 in English words, cardinal or ordinal."""
    if number < 20:
        word = _ONES[number]
    else:
        tens, ones = divmod(number, 10)
        word = _TENS[tens] + (f"[- ]{_ONES[ones]}" if ones else "")
    ordinal = _ORDINALS.get(number, word[:-1] + "ieth" if word.endswith("y") else word + "th")
    more = f"|{_OTHER[number]}" if number in _OTHER else ""
    return rf"\b(?:{word}|{ordinal}{more})\b"


def chinese_words(number: int) -> str:
    """A pattern for a count below 100 in Chinese numerals."""
    if number < 10:
        return {0: "零|无|没有|未", 2: "[二两双再]", 1: "[一单首每各]|年度"}.get(number, _DIGITS[number])
    tens, ones = divmod(number, 10)
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


def said_in_english(claim: Claim, text: str) -> bool:
    """Whether the English tells a Chinese figure in words."""
    number = _count(claim)
    if number is not None:
        pattern = english_words(number) if number < 100 else rf"\b(?:{_OTHER[number]})\b" if number in _OTHER else ""
        if pattern and re.search(pattern, text, re.IGNORECASE):
            return True
    return _share(claim, text) or _half(claim, text) or _idiom(claim, text, _ALL, _CLOCK, _YEAR_ROUND)


def _half(claim: Claim, text: str) -> bool:
    """30分钟 and half an hour, 1.5天 and one and a half days or a day and a half."""
    if claim.kind != "quantity" or claim.low is None or claim.low != claim.high:
        return False
    if claim.unit == "min" and claim.low % 60 == 30:
        return _in_halves(int(claim.low // 60), "hour", text)
    return claim.low % 1 == Decimal("0.5") and _in_halves(int(claim.low), r"\w+", text)


def _in_halves(whole: int, what: str, text: str) -> bool:
    if whole >= len(_ONES):
        return False
    if whole == 0:
        told = rf"half (?:an? )?{what}|half-{what}"
    else:
        told = rf"{_ONES[whole]} and a half" + (rf"|an? {what} and a half" if whole == 1 else "")
    return bool(re.search(rf"\b(?:{told})\b", text, re.IGNORECASE))


def _share(claim: Claim, text: str) -> bool:
    """一半 and half, 四分之一 and a quarter, 七成 and seven in ten."""
    if claim.kind != "share" or claim.low is None or claim.low != claim.high:
        return False
    percent = int(claim.low)
    if percent in _SHARES and re.search(rf"\b(?:{_SHARES[percent]})\b", text, re.IGNORECASE):
        return True
    tenths = percent // 10 if percent % 10 == 0 and 10 <= percent <= 90 else 0
    told = rf"\b{_ONES[tenths]} (?:(?:in|out of|of every) ten|tenths)\b"
    return bool(tenths) and bool(re.search(told, text, re.IGNORECASE))


def said_in_chinese(claim: Claim, text: str) -> bool:
    """Whether the Chinese tells an English figure in numerals or by another word."""
    number = _count(claim)
    if number is not None and number < 100 and re.search(chinese_words(number), text):
        return True
    if _share_in_chinese(claim, text) or _power_in_chinese(claim, text):
        return True
    return _idiom(claim, text, _ZH_ALL, _ZH_CLOCK, None)


def _power_in_chinese(claim: Claim, text: str) -> bool:
    """100 and 百强, RMB 10,000 and 单位：万元; a currency other than 元 must be named."""
    if claim.kind != "quantity" or claim.low is None or claim.low != claim.high:
        return False
    if claim.unit not in {"", "CNY"} and not re.search("美元|港元|港币|欧元|英镑|日元", text):
        return False
    word = _POWERS.get(int(claim.low), "") if claim.low % 1 == 0 else ""
    return bool(word) and re.search(f"{_NOT_ALONE}{word}(?![百千万亿])", text) is not None


def _share_in_chinese(claim: Claim, text: str) -> bool:
    """30% and 三成, 50% and 一半, 25% and 四分之一."""
    if claim.kind != "share" or claim.low is None or claim.low != claim.high or claim.low % 1:
        return False
    percent = int(claim.low)
    told = {50: "半", 25: "四分之一", 75: "四分之三", 20: "五分之一", 33: "三分之一", 67: "三分之二"}.get(percent, "")
    tenths = f"{_DIGITS[percent // 10]}成" if percent % 10 == 0 and 10 <= percent <= 90 else ""
    return any(words in text for words in (told, tenths) if words)


def _idiom(
    claim: Claim, text: str, whole: re.Pattern[str], clock: re.Pattern[str], year: re.Pattern[str] | None
) -> bool:
    if claim.kind == "share" and claim.low == claim.high == 100:
        return bool(whole.search(text))
    if claim.low == 24 and clock.search(text):
        return True
    return claim.low == 365 and year is not None and bool(year.search(text))


def told_otherwise(claim: Claim, text: str) -> bool:
    """An English figure that Chinese tells without any: 24/7."""
    return claim.text.startswith("24/7") and bool(_ZH_CLOCK.search(text))


def _count(claim: Claim) -> int | None:
    """The claim as a small whole count, if it is one."""
    if claim.kind not in {"quantity", "ordinal"} or claim.low is None or claim.low != claim.high:
        return None
    whole = claim.low == claim.low.to_integral_value() and Decimal(0) <= claim.low <= 10000
    return int(claim.low) if whole else None
