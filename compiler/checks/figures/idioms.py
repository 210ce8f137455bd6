"""Figures that one language tells in other words: `三` for 3, `twice`, `round the clock` for 24小时.

None of these is a finding: a good translator writes so. The lists are short on purpose; each entry is a phrase that
stands for its figure and for nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from compiler.checks.figures import orders
from compiler.checks.figures.dates import decade
from compiler.checks.figures.idiom_words import EN_STRETCHES, FEASTS, ZH_STRETCHES
from compiler.checks.figures.relations import value
from compiler.checks.figures.rest import Rest
from compiler.measures import KNOWN
from compiler.numerals import Claim
from compiler.numerals.lexicon import unit_at

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth"}
_OTHER = {
    0: r"no|none|nil|nor|not|never|neither|without|free",
    1: r"an?|once|single|sole|each|every|per|annual(?:ly)?|yearly|monthly|daily|weekly|primary",
    2: r"both|twice|double[ds]?(?![ -](?:click|check|bed|room|glaz|quot|spac))|pair|couple|dual|two-\w+|half-yearly"
    r"|semi-?annual(?:ly)?|secondary",
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
    50: r"half|halve[sd]?|halving|majority|most|mid\w*|even(?:ly)?|equal(?:ly)?|fifty|other|rest|both"
    r"|double[ds]?|remaining",
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
_ZH_ALL = re.compile("百分百|百分之百|全部|全体|全员|全覆盖|所有|均|皆|全面|全额|完全|悉数|每")
_ZH_CLOCK = re.compile("全天候|昼夜|全时|不间断|随时")


#: Times of day by their names; HHMM.
_TIMES = ((1200, r"\b(?:noon|midday)\b"), (0, r"\bmidnight\b"), (2400, r"\bmidnight\b"))
_ZH_TIMES = ((1200, "正午|中午"), (0, "零时|零点|午夜|子夜"), (2400, "零时|零点|午夜|子夜"))


def english_words(number: int) -> str:
    """A pattern for a count below 100 in English words, cardinal or ordinal."""
    if number < 20:
        word = _ONES[number]
    else:
        tens, ones = divmod(number, 10)
        word = _TENS[tens] + (f"[- ]{_ONES[ones]}" if ones else "")
    ordinal = _ORDINALS.get(number, word[:-1] + "ieth" if word.endswith("y") else word + "th")
    more = f"|{_OTHER[number]}" if number in _OTHER else ""
    return rf"(?<!ty-)\b(?:{word}|{ordinal}{more})\b"


#: 十二 is neither ten nor two.
_ZH_WHOLE = "(?<![二三四五六七八九十百千])", "(?![一二三四五六七八九十百千万亿])"


#: Other words for small numbers.
_ZH_WORDS = {0: "零|无|没有|未", 1: "[一单首每各]|年度|冠军", 2: "[二两双再]|亚军", 3: "三|季军"}


def chinese_words(number: int) -> str:
    """A pattern for a count below 100 in Chinese numerals."""
    if number < 10:
        return _ZH_WHOLE[0] + "(?:" + _ZH_WORDS.get(number, _DIGITS[number]) + ")" + _ZH_WHOLE[1]
    tens, ones = divmod(number, 10)
    return _ZH_WHOLE[0] + ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "") + _ZH_WHOLE[1]


def said_in_english(claim: Claim, text: Rest) -> bool:
    """Whether the English tells a Chinese figure in words, which are used up then."""
    if claim.kind == "time":
        return claim.low is not None and any(low == claim.low and text.take(words) for low, words in _TIMES)
    number = _count(claim)
    if number is not None:
        pattern = english_words(number) if number < 100 else rf"\b(?:{_OTHER[number]})\b" if number in _OTHER else ""
        if claim.unit == "s" and number == 2:
            pattern = r"\b(?:two|couple)\b"  # the unit of 3 seconds is no second one
        if pattern and claim.kind != "ordinal" and text.take(pattern):
            return True
        if claim.kind == "ordinal" and orders.said_in_english(number, text):
            return True
    if _share(claim, text) or _half(claim, text) or _decade_of_life(claim, text) or _stretch(claim, text, EN_STRETCHES):
        return True
    return _idiom(claim, text.text, _ALL, _CLOCK, _YEAR_ROUND)


_LIFE = {20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties", 70: "seventies", 80: "eighties",
         90: "nineties"}  # fmt: skip


def _decade_of_life(claim: Claim, text: Rest) -> bool:
    """30多岁 and in their thirties, or in their 30s."""
    word = _LIFE.get(int(claim.low)) if claim.low is not None and claim.unit == "year" else None
    return word is not None and claim.low == claim.high and text.take(rf"\b(?:{word}|{claim.low}s)\b")


_LETTERS_AND_DIGITS = re.compile(r"[A-Za-z]+|\d+(?:\.\d+)*")


def same_digits(claim: Claim, text: Rest) -> bool:
    """Whether the very digits, or for a name its letters and digits, stand in the other text too."""
    if claim.kind == "date" or claim.high != claim.low or claim.kind in {"share", "points"}:
        return False
    parts = (
        _LETTERS_AND_DIGITS.findall(claim.text) if claim.low is None else re.findall(r"\d[\d,.]*(?<=\d)", claim.text)
    )
    if not parts or len(parts) > 6 or (claim.low is not None and (len(parts) > 1 or claim.unit)):
        return False
    return text.take(r"(?<![\d.,])" + r"[ \-_]?".join(map(re.escape, parts)) + r"(?!\d|[.,]\d)")


def _half(claim: Claim, text: Rest) -> bool:
    """30分钟 and half an hour, 1.5天 and one and a half days or a day and a half."""
    if claim.kind != "quantity" or claim.low is None or claim.low != claim.high:
        return False
    if claim.unit == "min" and claim.low % 60 == 30:
        return _in_halves(int(claim.low // 60), "hour", text)
    return claim.low % 1 == Decimal("0.5") and _in_halves(int(claim.low), r"\w+", text)


def _in_halves(whole: int, what: str, text: Rest) -> bool:
    if whole >= len(_ONES):
        return False
    if whole == 0:
        told = rf"half (?:an? )?{what}|half-{what}"
    else:
        told = rf"{_ONES[whole]} and a half" + (rf"|an? {what} and a half" if whole == 1 else "")
    return text.take(rf"\b(?:{told})\b")


def _share(claim: Claim, text: Rest) -> bool:
    """一半 and half, 四分之一 and a quarter, 七成 and seven in ten."""
    if claim.kind != "share" or claim.low is None or claim.low != claim.high:
        return False
    percent = int(claim.low)
    words = r"half|halve[sd]?|halving|fifty|equal(?:ly)?|even(?:ly)?" if "50%" in claim.text else _SHARES.get(percent)
    if words and text.take(rf"\b(?:{words})\b"):
        return True
    tenths = percent // 10 if percent % 10 == 0 and 10 <= percent <= 90 else 0
    told = rf"\b{_ONES[tenths]} (?:(?:in|out of|of every) ten|tenths)\b"
    return bool(tenths) and text.take(told)


#: 十四五 is the 14th Five-Year Plan.
_PLANS = {
    number: f"{_DIGITS[number // 10] if number > 19 else ''}十{_DIGITS[number % 10]}五" for number in range(11, 20)
}


def said_in_chinese(claim: Claim, text: Rest) -> bool:
    """Whether the Chinese tells an English figure in numerals or by another word, which are used up then."""
    if claim.kind == "time":
        return claim.low is not None and any(low == claim.low and text.take(words) for low, words in _ZH_TIMES)
    number = _count(claim)
    if number is not None and number < 100 and text.take(chinese_words(number)):
        return True
    if claim.unit and claim.kind == "quantity" and _unit_in_chinese(claim, text):
        return True
    if claim.kind == "ordinal" and number in _PLANS and text.take(_PLANS[number]):
        return True
    if _share_in_chinese(claim, text) or _power_in_chinese(claim, text.text) or _stretch(claim, text, ZH_STRETCHES):
        return True
    if _decade_in_chinese(claim, text):
        return True
    return _idiom(claim, text.text, _ZH_ALL, _ZH_CLOCK, None)


_AMOUNTS = re.compile(f"(?:{_NOT_ALONE}(?P<power>[百千万亿]|十万|百万|千万)|(?P<half>半))个?(?=[\u4e00-\u9fff])")


def _unit_in_chinese(claim: Claim, text: Rest) -> bool:
    """500 g and 半公斤, the 100-metre race and 百米赛跑, 1 km and 千米: a unit without a figure that is one."""
    told = value(claim)
    if told is None or not told.measure or (told.low != told.high and told.low):
        return False  # 0–100 km/h in so many seconds is 百公里加速
    for found in _AMOUNTS.finditer(text.text):
        key, end = unit_at(text.text, found.end())
        unit = KNOWN.get(key)
        if unit is None or not key:
            continue
        number = Fraction(1, 2) if found["half"] else Fraction(_SIZES[found["power"]])
        measure = "·".join(f"{name}{power}" for name, power in unit.dimension)
        rate = told.low != told.high and told.measure.startswith(measure) and number * unit.factor / 3600 == told.high
        if rate or (measure == told.measure and number * unit.factor == told.high):
            text.use(found.start(), end)
            return True
    return told.low == 1000 and claim.unit == "km" and text.take("(?<![\\d一二三四五六七八九十几数百])千米")


_SIZES = {"百": 100, "千": 1000, "万": 10_000, "十万": 100_000, "百万": 10**6, "千万": 10**7, "亿": 10**8}


def _stretch(claim: Claim, text: Rest, stretches: Mapping[tuple[str, int], str]) -> bool:
    """12个月 and one year, 60 minutes and 一小时: a time told in a larger unit."""
    if claim.low is None or claim.low != claim.high or claim.low % 1:
        return False
    number = int(claim.low)
    if claim.unit == "month" and number % 12 == 0 and stretches is EN_STRETCHES and 0 < number // 12 < len(_ONES):
        years = number // 12
        return text.take(rf"\b(?:{_ONES[years]}|{years})[- ]years?\b{'|annual|a year' if years == 1 else ''}")
    pattern = stretches.get((claim.unit, number), "")
    return bool(pattern) and text.take(pattern)


def _decade_in_chinese(claim: Claim, text: Rest) -> bool:
    """the 1990s and 上世纪九十年代."""
    first = decade(claim)
    return first is not None and text.take(rf"{_DIGITS[first // 10 % 10]}十年代")


def _power_in_chinese(claim: Claim, text: str) -> bool:
    """100 and 百强, RMB 10,000 and 单位：万元; a currency other than 元 must be named."""
    if claim.kind != "quantity" or claim.low is None or claim.low != claim.high:
        return False
    if claim.unit not in {"", "CNY"} and not re.search("美元|港元|港币|欧元|英镑|日元", text):
        return False
    word = _POWERS.get(int(claim.low), "") if claim.low % 1 == 0 else ""
    return bool(word) and re.search(f"{_NOT_ALONE}{word}(?![百千万亿])", text) is not None


#: 八折, 九五折: what is left of the price, or what is off it.
_DISCOUNT = re.compile("(?P<tens>[一二三四五六七八九])(?P<ones>[一二三四五六七八九])?折")


def _share_in_chinese(claim: Claim, text: Rest) -> bool:
    """30% and 三成, 50% and 一半, 25% and 四分之一."""
    if claim.kind != "share" or claim.low is None or claim.low != claim.high or claim.low % 1:
        return False
    percent = int(claim.low)
    if off := _DISCOUNT.search(text.text):
        tens = _DIGITS.index(off["tens"]) * 10 + (_DIGITS.index(off["ones"]) if off["ones"] else 0)
        if percent in {tens, 100 - tens}:
            text.use(*off.span())
            return True
    told = {50: "半", 25: "四分之一", 75: "四分之三", 20: "五分之一", 33: "三分之一", 67: "三分之二"}.get(percent, "")
    tenths = f"{_DIGITS[percent // 10]}成" if percent % 10 == 0 and 10 <= percent <= 90 else ""
    return any(text.take(words) for words in (told, tenths) if words)


def _idiom(
    claim: Claim, text: str, whole: re.Pattern[str], clock: re.Pattern[str], year: re.Pattern[str] | None
) -> bool:
    if claim.kind == "share" and claim.low == claim.high == 100:
        return bool(whole.search(text))
    if claim.low == 24 and clock.search(text):
        return True
    return claim.low == 365 and year is not None and bool(year.search(text))


_ZH_YEAR = re.compile(
    "[去上前今本当明次翌]年|[上本前]一?年度|年[初末底内]|报告期|期[初末内]|[本上同]期|同比|本财年|上财年|历年"
    "|近[两三几]年|全年|本次年度"
)
_EN_YEAR = re.compile(
    r"\b(?:this|last|previous|prior|current|preceding|same|following|next|reporting|the) (?:financial |fiscal "
    r"|reporting )?(?:year|period)s?\b"
    r"|\byear[- ](?:on|over)[- ]year\b|\byear[- ]end\b|\ba year (?:earlier|ago|before)\b",
    re.IGNORECASE,
)


def _is_year(claim: Claim) -> bool:
    """A whole year, or the day on which one begins or ends."""
    if claim.kind != "date" or claim.unit or claim.low is None or claim.high is None or claim.low < 10000:
        return False
    return int(claim.low) % 10000 in {101, 1231} and int(claim.high) % 10000 in {101, 1231}


def year_in_english(claim: Claim, text: str) -> bool:
    """较2022年 may be `year on year`."""
    return _is_year(claim) and _EN_YEAR.search(text) is not None


#: What of the Chinese an English word may stand for beside its own numeral.
_KIN = {
    2: "[二两双秒亚乙副旧倍2Ⅱ]|再[次度]|另一|又一|其次|次[要级日年月]|下半|后[半者一]|第二",
    3: "[三丙叁3Ⅲ]|外部|独立|他人|他方|其他|番|倍|对外|向外|外界|外单位|别人|旁人|任何人|社会|中立|无关|委托|外包",
    4: "[四季丁刻4Ⅳ]|番|倍",
    50: "[半均等中各双]|五成|50|一分为二",
    25: "[四季刻]|25|三个月",
    75: "[四季刻]|75",
    33: "三|33",
    66: "三|6[67]",
    67: "三|6[67]",
}


def is_strange(claim: Claim, text: str) -> bool:
    """Whether an English ordinal, share or multiple in words has nothing in the Chinese that it could stand for."""
    if claim.low is None or claim.low != claim.high or claim.low < 2:
        return False
    if claim.kind == "ordinal" or claim.unit == "fold":
        number = int(claim.low)
        return re.search(_KIN.get(number, chinese_words(number) if number < 100 else "") + f"|{number}", text) is None
    if claim.kind == "share":
        return re.search(_KIN.get(int(claim.low), "[成半分]") + "|[%％‰]|分之|[一二三四五六七八九]成|倍", text) is None
    return False


def told_otherwise(claim: Claim, text: str) -> bool:
    """An English figure that Chinese tells without any: 24/7, and the year that it calls 上年."""
    if claim.kind == "date" and claim.unit == "day" and claim.low is not None:
        feast = FEASTS.get(int(claim.low))
        if feast is not None and re.search(feast, text):
            return True
    if _is_year(claim) and _ZH_YEAR.search(text):
        return True
    return claim.text.startswith("24/7") and bool(_ZH_CLOCK.search(text))


def _count(claim: Claim) -> int | None:
    """The claim as a small whole count, if it is one."""
    if claim.kind not in {"quantity", "ordinal"} or claim.low is None or claim.low != claim.high:
        return None
    whole = claim.low == claim.low.to_integral_value() and Decimal(0) <= claim.low <= 10000
    return int(claim.low) if whole else None
