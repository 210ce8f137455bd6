"""Words around figures, compiled once: units, scale words, currencies, qualifiers.

Every pattern is matched at a known place and looks no further than its longest word, so reading stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from compiler.language import Lang
from compiler.measures import KNOWN
from compiler.numerals.scale import WORDS
from compiler.units import MEASURE_WORDS, names


def alternatives(words: Iterable[str]) -> str:
    """A pattern of literal words, longest first; Latin ones end at a word's end."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) + _boundary(word) for word in ordered)


def _boundary(word: str) -> str:
    if not (word[-1].isascii() and word[-1].isalpha()):
        return ""
    return r"(?![A-Za-z])" if not word.isupper() or len(word) != 3 else r"(?![A-Za-z]| ?\d)"


_SIGNS = frozenset("$€£¥₩₹฿₫₱₽₺")

#: Spellings of units that measure; what counts things is left to the words.
UNIT_KEYS: Mapping[str, str] = (
    {
        spelling: unit.key
        for unit in reversed(tuple(KNOWN.values()))
        for spelling in names(unit)
        if not unit.counts
        and unit.key not in ("number", "month")
        and spelling != "times"
        and spelling[-1] not in _SIGNS
    }
    | {"日": "day", "个月": "month", "month": "month", "months": "month", "points": "points", "个月份": "month"}
    | {"‰": "‰", "per mille": "‰", "fold": "fold", "个百分点": "points"}
)


class _Words:
    """Literal words, longest first, asked for by the first character: a text has few of some hundreds."""

    __slots__ = ("_by_first", "_patterns")

    def __init__(self, words: Iterable[str]) -> None:
        self._by_first: dict[str, list[str]] = {}
        for word in words:
            self._by_first.setdefault(word[0], []).append(word)
        self._patterns: dict[str, re.Pattern[str]] = {}

    def match(self, text: str, at: int) -> re.Match[str] | None:
        first = text[at : at + 1]
        pattern = self._patterns.get(first)
        if pattern is None:
            words = self._by_first.get(first)
            if words is None:
                return None
            pattern = self._patterns[first] = re.compile(alternatives(words))
        return pattern.match(text, at)


_UNITS = _Words(UNIT_KEYS)

#: What can stand under the stroke of a composite, counts by what they count.
_BELOW_KEYS: Mapping[str, str] = dict(UNIT_KEYS) | {
    spelling: unit.dimension[0][0] for unit in KNOWN.values() if unit.counts for spelling in names(unit)
}
#: Currencies before a figure: signs, codes, and the Chinese names that stand there though 元 follows.
_MONEY_BEFORE: Mapping[str, str] = {
    spelling: unit.key
    for unit in KNOWN.values()
    if unit.is_currency
    for spelling in {unit.prefix.strip(), unit.key, *(one for one in unit.aliases if one[-1] in _SIGNS)}
} | {
    "¥": "CNY", "人民币": "CNY", "$": "USD", "€": "EUR", "£": "GBP", "美金": "USD", "港币": "HKD", "新台币": "TWD",
    "台币": "TWD", "澳门币": "MOP", "新加坡币": "SGD", "新币": "SGD", "澳币": "AUD", "加币": "CAD", "韩币": "KRW",
    "HKD$": "HKD", "Rs": "INR", "Rs.": "INR", "SFr": "CHF", "AU$": "AUD", "CA$": "CAD", "SG$": "SGD", "MOP$": "MOP",
    "US dollars": "USD", "USD$": "USD", "JP¥": "JPY", "CN¥": "CNY", "Rmb": "CNY", "NTD": "TWD",
}  # fmt: skip
_MULTIPLES: Mapping[str, str] = {
    "千": "thousand", "百": "100", "百万": "million", "十亿": "billion", "万": "10,000", "亿": "100 million",
    "thousand": "thousand", "million": "million", "billion": "billion", "100 million": "100 million",
    "10,000": "10,000", "100": "100",
}  # fmt: skip
_MULTIPLE = alternatives(_MULTIPLES)
_CURRENCIES = "|".join(re.escape(word) for word in sorted(_MONEY_BEFORE, key=len, reverse=True))
_BELOW = re.compile(
    rf" ?(?:/|per(?= )|每) ?(?:(?P<money>{_CURRENCIES})(?: ?(?P<after>{_MULTIPLE}))?|(?P<multiple>{_MULTIPLE})? ?)"
)
_UNITS_BELOW = _Words(_BELOW_KEYS)

MONEY_BEFORE = re.compile(rf"(?P<sign>[-\u2212+] ?)?(?<![A-Za-z])(?P<money>{_CURRENCIES}) ?$")
_MONEY_ENDS = frozenset(word[-1] for word in _MONEY_BEFORE)
MONEY_AFTER = re.compile(r" ?人民币")

_SCALES: Mapping[str, int] = {word: size for words in WORDS.values() for word, size in words.items()} | {
    "百": 2, "mn": 6, "bn": 9, "tn": 12, "mln": 6, "bln": 9,
}  # fmt: skip
SCALE = re.compile(
    rf"[ -]?(?P<scale>{alternatives(_SCALES)})"
    r"|(?P<w>[ ]?w(?![A-Za-z])|W(?=[+＋]| ?[余多元人次条名个件户家台辆篇份]))"
)

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
    + "|日(?=[内后前游假]|[之以][内后前]|左右|期限)"
)

#: Verbs and nouns that begin with 成: 三成 is a share, 成立 is not.
SHARE_OF_TEN = re.compile(
    r"成(?!员(?!工)|[立为本果功长绩效交就人年都熟品分份不套])(?:(?P<half>半)|(?P<more>[一二三四五六七八九])(?![\u4e00-\u9fff])"
    r"|(?P<more_>[一二三四五六七八九])(?=[的以左上受学员客用居企家选认表被左]))?"
)


#: Words that begin like a unit: 4 升级 are no litres.
_NO_UNIT: Mapping[str, str] = {
    "升": "级至高降为到值幅空温",
    "周": "岁年", "天": "然津线", "元": "素旦件", "米": "饭其粉粒酒", "克": "服隆", "秒": "杀",
    "磅": "秤", "码": "头率农", "桶": "装面", "岁": "月末", "分": "之", "年": "级代度假", "立方": "体",
}  # fmt: skip
#: Units of one character with which many words begin: units only where nothing is grown onto them.
_ALONE = frozenset("安伏瓦法欧牛焦帕赫摩希勒巴埃铢")
_GROWN = re.compile("(?![，。、；：（）()左右以的及和与至到/~-])[\u4e00-\u9fffA-Za-z]")
#: One letter is a unit where it is no name, A-share, V-shaped: nothing follows with a hyphen or an apostrophe.
_LETTER_NAMES = re.compile(r"[-‑’'&.]?[A-Za-z]|['’] | ?[Ss]hares?\b|\d")


def unit_at(text: str, at: int) -> tuple[str, int]:
    """The unit's key and end at a place, composites with it; an empty key where there is none."""
    start = at + (text[at : at + 1] in _GAPS)
    found = _UNITS.match(text, start)
    if found is None and text[start : start + 1] == "个":
        found = _UNITS.match(text, start + 1)
    if found is None:
        return _knots(text, at)
    key, end, spelt = UNIT_KEYS[found[0]], found.end(), found[0]
    if key == "points" and text[at : at + 1] == "-":
        return "", at  # a 3-point scale
    if len(spelt) == 1 and not _may_be_unit(text, at, end, spelt):
        return "", at
    if text[end : end + 1] and text[end : end + 1] in _NO_UNIT.get(spelt[-1], _NO_UNIT.get(spelt, "")):
        return "", at
    if key == "CNY" and (suffix := MONEY_AFTER.match(text, end)):
        end = suffix.end()
    below = _BELOW.match(text, end) if text[end : end + 1] in _STROKES and key not in ("%", "points") else None
    if below is None:
        return key, end
    if below["money"]:
        multiple, under = below["after"], _MONEY_BEFORE[below["money"]]
        end = below.end()
    else:
        counted = _UNITS_BELOW.match(text, below.end())
        if counted is None:
            return key, end
        multiple, under, end = below["multiple"], _BELOW_KEYS[counted[0]], counted.end()
    return f"{key}/{_MULTIPLES[multiple] + ' ' if multiple else ''}{under}", end


_GAPS, _STROKES = frozenset((" ", "-")), frozenset(" /p每")
_SPEED = re.compile("[航船时风]速|速度|speed|以 ?$")
_NO_KNOTS = re.compile("节(?![能约日省课车目点奏操假气庆电水流拍选])")


def _knots(text: str, at: int) -> tuple[str, int]:
    """18节 is a speed where one is told; 18节课 are lessons, 18节车厢 carriages."""
    knots = _NO_KNOTS.match(text, at) if text[at : at + 1] == "节" else None
    if knots is None or not _SPEED.search(text[max(0, at - 14) : at]):
        return "", at
    return "kn", knots.end()


def _may_be_unit(text: str, at: int, end: int, spelt: str) -> bool:
    if not spelt.isascii():
        return spelt not in _ALONE or _GROWN.match(text, end) is None
    if not spelt.isalpha():
        return True
    if spelt == "K" and text[at : at + 1] != " ":
        return False  # 4K, 24K
    if spelt == "W" and text[at : at + 1] != " " and _TEN_THOUSAND.match(text, end):
        return False
    return _LETTER_NAMES.match(text, end) is None


#: 45W is watts, 1,500W余条 and 300W元 are counted in ten thousands.
_TEN_THOUSAND = re.compile("[+＋]| ?[余多元人次条名个件户家台辆篇份]")


def scale_at(text: str, at: int) -> tuple[int, int]:
    """The power of ten and the end of a scale word at a place; 0 where there is none."""
    found = SCALE.match(text, at)
    if found is None:
        return 0, at
    return (4 if found["w"] else _SCALES[found["scale"]]), found.end()


def money_before(text: str, at: int, floor: int) -> tuple[str, int, bool]:
    """The currency that ends just before a place, where it starts, and whether a minus stands before it."""
    last = text[at - 1 : at]
    if ((last == " " and text[at - 2 : at - 1]) or last) not in _MONEY_ENDS:
        return "", at, False
    found = MONEY_BEFORE.search(text[max(floor, at - 12) : at])
    if found is None:
        return "", at, False
    start = max(floor, at - 12) + found.start()
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
