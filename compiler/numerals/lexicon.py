"""Words around figures, compiled once: units, scale words, currencies, qualifiers.

Every pattern is matched at a known place and looks no further than its longest word, so reading stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from compiler.language import Lang
from compiler.numerals.scale import WORDS
from compiler.units import MEASURE_WORDS, UNITS, names


def alternatives(words: Iterable[str]) -> str:
    """A pattern of literal words, longest first; Latin ones end at a word's end."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) + _boundary(word) for word in ordered)


def _boundary(word: str) -> str:
    if not (word[-1].isascii() and word[-1].isalpha()):
        return ""
    return r"(?![A-Za-z])" if not word.isupper() or len(word) != 3 else r"(?![A-Za-z]| ?\d)"


#: Spellings of units that measure; what counts things is left to the words.
UNIT_KEYS: Mapping[str, str] = (
    {
        spelling: unit.key
        for unit in reversed(tuple(UNITS.values()))
        for spelling in names(unit)
        if not unit.counts and unit.key not in ("number", "month") and spelling != "times" and spelling[-1] not in "$€£"
    }
    | {"日": "day", "个月": "month", "month": "month", "months": "month", "points": "points", "个月份": "month"}
    | {"‰": "‰", "per mille": "‰", "fold": "fold"}
)

UNIT = re.compile(rf"[ -]?个?(?P<unit>{alternatives(UNIT_KEYS)})|[ ]?(?P<whole>个百分点|个月)")

#: What can stand under the stroke of a composite, counts by what they count.
_BELOW_KEYS: Mapping[str, str] = dict(UNIT_KEYS) | {
    spelling: unit.dimension[0][0] for unit in UNITS.values() if unit.counts for spelling in names(unit)
}
_MONEY_BEFORE: Mapping[str, str] = {
    "RMB": "CNY", "CNY": "CNY", "¥": "CNY", "人民币": "CNY", "US$": "USD", "USD": "USD", "$": "USD",
    "HK$": "HKD", "HKD": "HKD", "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "JPY": "JPY",
}  # fmt: skip
_MULTIPLES: Mapping[str, str] = {
    "千": "thousand", "百": "100", "百万": "million", "十亿": "billion", "万": "10,000", "亿": "100 million",
    "thousand": "thousand", "million": "million", "billion": "billion", "100 million": "100 million",
    "10,000": "10,000", "100": "100",
}  # fmt: skip
_MULTIPLE = alternatives(_MULTIPLES)
_CURRENCIES = "|".join(re.escape(word) for word in sorted(_MONEY_BEFORE, key=len, reverse=True))
BELOW = re.compile(
    rf" ?(?:/|per(?= )|每) ?(?:(?P<money>{_CURRENCIES})(?: ?(?P<after>{_MULTIPLE}))?"
    rf"|(?P<multiple>{_MULTIPLE})? ?(?P<unit>{alternatives(_BELOW_KEYS)}))"
)

MONEY_BEFORE = re.compile(rf"(?P<sign>[-\u2212+] ?)?(?<![A-Za-z])(?P<money>{_CURRENCIES}) ?$")
MONEY_AFTER = re.compile(r" ?人民币")

_SCALES: Mapping[str, int] = {word: size for words in WORDS.values() for word, size in words.items()} | {
    "百": 2, "mn": 6, "bn": 9, "tn": 12, "mln": 6, "bln": 9,
}  # fmt: skip
SCALE = re.compile(rf"[ -]?(?P<scale>{alternatives(_SCALES)})|(?P<w>[ ]?[wW](?![A-Za-z]))")

#: One digit's place beside the scale word: 200万余元, 200余万元.
OVER_INSIDE = re.compile(r" ?(?:余|多(?!元化|样|维))")

AFTER: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(r" ?(?:[家人件户场所名次份篇条个] ?)?(?P<word>以上|及以上|以下|以内|之内|左右|上下)"),
    "en": re.compile(r"(?P<word>\+| or more| or above| or over| or so| or less| or below)(?![A-Za-z0-9])"),
}
_AFTER_MEANS = {
    "以上": "at-least", "及以上": "at-least", "以下": "at-most", "以内": "at-most", "之内": "at-most",
    "左右": "about", "上下": "about", "+": "over", " or more": "at-least", " or above": "at-least",
    " or over": "at-least", " or so": "about", " or less": "at-most", " or below": "at-most",
}  # fmt: skip

#: What the words before a figure mean; `checks.qualifier_words` refines the meanings and adds to the words.
BEFORE_WORDS: Mapping[Lang, Mapping[str, str]] = {
    "zh": {
        "不少于": "at-least", "不低于": "at-least", "至少": "at-least", "最少": "at-least", "不小于": "at-least",
        "不超过": "at-most", "不多于": "at-most", "不高于": "at-most", "至多": "at-most", "最多": "at-most",
        "不大于": "at-most", "超过": "over", "超出": "over", "超": "over", "逾": "over", "多于": "over",
        "大于": "over", "高于": "over", "突破": "over", "约": "about", "大约": "about", "约为": "about",
        "大概": "about", "约占": "about", "近": "nearly", "将近": "nearly", "接近": "nearly", "近乎": "nearly",
        "不足": "less-than", "不到": "less-than", "少于": "less-than", "低于": "less-than", "小于": "less-than",
        "未满": "less-than",
    },
    "en": {
        "at least": "at-least", "no less than": "at-least", "no fewer than": "at-least", "not less than": "at-least",
        "at most": "at-most", "up to": "at-most", "no more than": "at-most", "not more than": "at-most",
        "not exceeding": "at-most", "more than": "over", "over": "over", "above": "over", "exceeding": "over",
        "exceeds": "over", "exceeded": "over", "in excess of": "over", "greater than": "over", "about": "about",
        "approximately": "about", "around": "about", "roughly": "about", "some": "about", "nearly": "nearly",
        "almost": "nearly", "close to": "nearly", "less than": "less-than", "fewer than": "less-than",
        "under": "less-than", "below": "less-than",
    },
}  # fmt: skip
_BEFORE: Mapping[Lang, re.Pattern[str]] = {
    lang: re.compile(
        ("" if lang == "zh" else r"(?<![A-Za-z])")
        + f"({'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})[ ]?$",
        re.IGNORECASE,
    )
    for lang, words in BEFORE_WORDS.items()
}

#: Words that end like a qualifier, by their last character: 节约 saves, 附近 is a neighbourhood, 纽约 a city.
NOT_AFTER: Mapping[str, str] = {"约": "节合签公预制契条履违续简集纽", "近": "附最远邻临靠亲贴新", "超": "赶反高"}
_NO_QUALIFIER = re.compile(f"^(?:{'|'.join(f'[{ahead}]{last}' for last, ahead in NOT_AFTER.items())})$")

#: Measure words, for 两; and those with units that make a Chinese numeral before them a figure.
MEASURE = re.compile(alternatives(MEASURE_WORDS))
MEASURED = re.compile(
    alternatives(MEASURE_WORDS - {"处", "点", "方", "国", "地", "分", "门", "步"} | {"阶段", "分钟", "元", "美元"})
)

#: Verbs and nouns that begin with 成: 三成 is a share, 成立 is not.
SHARE_OF_TEN = re.compile(r"成(?!员(?!工)|[立为本果功长绩效交就人年都熟品分不套])(?P<half>半)?")


#: Words that begin like a unit: 4 升级 are no litres.
_NO_UNIT: Mapping[str, str] = {
    "升": "级至高降为到值幅空温", "周": "岁年", "天": "然津线", "元": "素旦件", "米": "饭其", "克": "服隆", "秒": "杀",
}  # fmt: skip


def unit_at(text: str, at: int) -> tuple[str, int]:
    """The unit's key and end at a place, composites with it; an empty key where there is none."""
    found = UNIT.match(text, at)
    if found is None:
        return "", at
    key, end = UNIT_KEYS[found["unit"] or found["whole"]], found.end()
    if key == "points" and text[at : at + 1] == "-":
        return "", at  # a 3-point scale
    if text[end : end + 1] and text[end : end + 1] in _NO_UNIT.get(text[end - 1], ""):
        return "", at
    if key == "CNY" and (suffix := MONEY_AFTER.match(text, end)):
        end = suffix.end()
    below = BELOW.match(text, end)
    if below is None or key in ("%", "points"):
        return key, end
    if below["money"]:
        multiple, under = below["after"], _MONEY_BEFORE[below["money"]]
    else:
        multiple, under = below["multiple"], _BELOW_KEYS[below["unit"]]
    return f"{key}/{_MULTIPLES[multiple] + ' ' if multiple else ''}{under}", below.end()


def scale_at(text: str, at: int) -> tuple[int, int]:
    """The power of ten and the end of a scale word at a place; 0 where there is none."""
    found = SCALE.match(text, at)
    if found is None:
        return 0, at
    return (4 if found["w"] else _SCALES[found["scale"]]), found.end()


def money_before(text: str, at: int, floor: int) -> tuple[str, int, bool]:
    """The currency that ends just before a place, where it starts, and whether a minus stands before it."""
    found = MONEY_BEFORE.search(text[max(floor, at - 8) : at])
    if found is None:
        return "", at, False
    start = max(floor, at - 8) + found.start()
    return _MONEY_BEFORE[found["money"]], start, bool(found["sign"]) and found["sign"][0] != "+"


def qualifier_before(text: str, at: int, floor: int, lang: Lang) -> str:
    """The qualifier whose words end just before a place."""
    return qualifier_words(text, at, floor, lang)[0]


def qualifier_words(text: str, at: int, floor: int, lang: Lang) -> tuple[str, int, int]:
    """The qualifier whose words end just before a place, and where they stand; empty where there is none."""
    start = max(floor, at - 18)
    found = _BEFORE[lang].search(text[start:at])
    if found is None or _NO_QUALIFIER.search(text[max(floor, start + found.start() - 1) : start + found.end(1)]):
        return "", at, at
    return BEFORE_WORDS[lang][found[1].lower()], start + found.start(1), start + found.end(1)


def qualifier_after(text: str, at: int, lang: Lang) -> str:
    found = AFTER[lang].match(text, at)
    return "" if found is None else _AFTER_MEANS[found["word"]]
