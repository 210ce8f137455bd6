"""How many times as much: 两倍, 翻番, 增长两倍 against twice, doubled, tripled.

Chinese counts what came on top (增长两倍 is three times as much) or what it came to (增至两倍, 是去年的两倍 are twice
as much); English verbs count what it came to. So a multiple is compared by the totals that it may mean.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from compiler.numerals import Claim
from compiler.numerals.words import ZH_DIGITS, read_zh


class Multiple(NamedTuple):
    """A multiple in a text. `totals` are the multiples that it may mean, `shares` the increases in percent."""

    start: int
    end: int
    text: str
    totals: frozenset[Decimal]
    shares: frozenset[Decimal] = frozenset()
    #: English: whether it may count what came on top: grew by two times, two times more.
    added: bool = False


_ZH = re.compile(
    r"翻(?:了)?(?:(?P<twos>[一两二三四])?番|(?:了)?(?:一)?倍(?!增))"
    r"|(?P<n>\d{1,4}(?:\.\d{1,4})?|[一二两三四五六七八九十百]{1,5}) ?[余多]?倍(?!速|率|频|数)|(?P<double>双倍"
    r"|加倍|倍增|双重|双份|双层)"
)
_GREW = re.compile(
    r"(?:增长|增加|增多|提高|上升|提升|上涨|扩大|延长|加长|拉长|扩张|扩容|扩充|壮大|加快|加大|翻|增|涨|升|高出?|多出?|增幅为?|增幅达到?|增速为?|大|快)(?:了|达到?|近"
    r"|约|逾|超过?|将近|接近|大约|"
    r"幅度|幅|率|不少于|不到|超)*$"
)
_CAME_TO = re.compile(r"(?:至|到|为|成)(?:了|原来的|近|约|原有|之前|上年的|去年的)*$")

_TIMES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
          "twelve": 12, "twenty": 20, "a hundred": 100}  # fmt: skip
_VERBS = {"doubl": 2, "twice": 2, "redoubl": 2, "trebl": 3, "tripl": 3, "thrice": 3, "quadrupl": 4, "quintupl": 5}
_WORDS = "|".join(_TIMES)
_EN = re.compile(
    rf"\b(?:(?P<n>\d{{1,4}}(?:\.\d{{1,4}})?|{_WORDS})(?:(?P<times> times)| ?[x×](?![A-Za-z\d ]| \d)"
    rf"|(?P<fold>[- ]?fold))(?![A-Za-z])"
    r"|(?P<verb>doubl(?=e|ing)|twice|redoubl(?=e|ing)|trebl(?=e|ing)|tripl(?=e|ing)|thrice|quadrupl(?=e|ing)"
    r"|quintupl(?=e|ing))(?!-?(?:check|click|glaz|side|standard|entry|tax|digit|blind|count|deck|bottom))[a-z]{0,3}\b)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:\bby|(?:increase|rise|growth)[ds]?(?: of)?|increased|rose|grew|up)(?: (?:about|nearly|over|almost"
    r"|more than|some|around))? $",
    re.I,
)
_MORE = re.compile(r" (?:more|higher|greater|faster|larger)\b")


def in_chinese(text: str) -> list[Multiple]:
    return [one for found in _ZH.finditer(text) if (one := _chinese(text, found)) is not None]


def _chinese(text: str, found: re.Match[str]) -> Multiple | None:
    here = (found.start(), found.end(), found[0])
    if found["n"] is None:
        twos = ZH_DIGITS[found["twos"]] if found["twos"] else 1
        total = Decimal(2) ** twos
        return Multiple(*here, frozenset({total}), frozenset({(total - 1) * 100}))
    number = Decimal(found["n"]) if found["n"][0].isdigit() else _numeral(found["n"])
    if number is None:
        return None
    before = text[max(0, found.start() - 12) : found.start()]
    if _GREW.search(before) and not _CAME_TO.search(before):
        return Multiple(*here, frozenset({number + 1}), frozenset({number * 100}), added=True)
    return Multiple(*here, frozenset({number}), frozenset({number * 100, (number - 1) * 100}))


def _numeral(text: str) -> Decimal | None:
    value = read_zh(text)
    return None if value is None else Decimal(value)


def in_english(text: str) -> list[Multiple]:
    return [_english(text, found) for found in _EN.finditer(text)]


def _english(text: str, found: re.Match[str]) -> Multiple:
    if found["verb"]:
        number = Decimal(_VERBS[found["verb"].lower()])
    else:
        word = found["n"].lower()
        number = Decimal(_TIMES[word]) if word in _TIMES else Decimal(word)
    # `rose 3 times`, `a 3x increase` are said for either; twice, doubled and threefold are not.
    digits = bool(found["n"]) and found["n"][0].isdigit() and not found["fold"]
    added = digits or (
        bool(found["times"])
        and bool(_BY.search(text[max(0, found.start() - 24) : found.start()]) or _MORE.match(text, found.end()))
    )
    return Multiple(found.start(), found.end(), found[0], frozenset({number}), added=added)


def agree(zh: Multiple, en: Multiple) -> bool:
    """Whether both may mean the same; `grew by two times` is taken as the Chinese has it."""
    if zh.totals & en.totals:
        return True
    return zh.added and en.added and {one - 1 for one in zh.totals} == en.totals


def as_claim(one: Multiple) -> Claim:
    total = min(one.totals)
    return Claim(one.start, one.end, one.text, total, total, "fold", "quantity")
