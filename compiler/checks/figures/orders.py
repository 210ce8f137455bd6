"""Which one in a row: 第三, 首次, 二期, 上半年 against third, the first time, Phase II, the first half.

Chinese tells many of them without 第. What English tells otherwise (第二天 and the next day, 第三方 and independent)
is no finding; a place in the row that the Chinese does not name, where one that it names is not told, is one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from compiler.checks.figures.rest import Rest
from compiler.numerals import Claim
from compiler.numerals.words import read_en

_ZH = re.compile(
    r"(?P<first>首(?![席都府页饰尾脑领相长肯付字])(?!先生|位数|日志|发经济)|上半(?=年|场|月))"
    r"|(?P<second>下半(?=年|场|月)|其次)|(?P<listed>(?:(?<![^：:；;，,。\s（(])|其)[一二三四五六七](?=是"
    r"|要(?![求点素])|[来则](?![自源])|[，,、]))"
    r"|(?P<last>最后一?(?=[次个名批届轮期项款条])|末[位次季期轮])"
    r"|(?P<n>[一二三四五六七八九十]|[1-9])(?=期(?![间限刊待望权货末初内满票中房节盼许])"
    r"|级(?![台阶别])|等奖|审(?![查核计议批慎])|号(?:仓|线|楼|厂|机|车间|炉|门|井)|车间|楼(?![盘宇房梯栋])|线城"
    r"|类(?!似))(?<!第.)(?<!同.)(?<!每.)"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_CARDINAL = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_EN = re.compile(
    r"\b(?:Phase|Tier|Level|Class|Category|Grade|Stage|Part|Chapter|Volume|Type|Article|Section|Step|Round|No\.|Rule"
    r"|Schedule|Annex|Appendix|Paragraph|Clause|Item|Page|Line|Zone|Group|Principle|Point|Plant|Workshop|Warehouse"
    r"|Building|Gate|Edition|Number)s?[ -]"
    rf"(?P<n>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:{'|'.join(_CARDINAL)}))?"
    rf"|(?-i:VIII|VII|III|VI|IV|IX|II|V|X|I(?! [a-z]))|{'|'.join(_CARDINAL)}|[1-9]\d{{0,2}}(?![\d.,]*\d|%))\b",
    re.IGNORECASE,
)
#: First, we …; the reader leaves these to the words.
_EN_ADVERB = re.compile(r"\b(First|Second|Third|Fourth|Fifth|Sixth)(?:ly)?(?=,)", re.IGNORECASE)
_EN_LAST = re.compile(
    r"\b(?:the|its|their|our) (?:last|final)\b(?! (?:year|month|week|quarter|decade|few|two|three|four|five|ten"
    r"|day|century|\d|of the))"
)
#: The last one stands behind all others.
LAST = 99
_NUMERALS = "零一二三四五六七八九十"

#: What English says for the first few; patterns after the ordinal, the count and the digits themselves.
_SAID = {
    1: "initial|inaugural|maiden|debut|primary|primarily|principal|foremost|top|best|leading|largest|biggest|once|once|"
    "immediate(?:ly)?|promptly|prompt|front(?:-?line)?|earliest|opening|chief|never before|pioneer(?:ed|ing)?|start|"
    "highest|main(?:ly)?|new|ahead|before|single|a|H1|begin|began|launch(?:ed)?|premi[eè]red?|top-ranked|basic",
    2: "secondary|secondly|next|following|another|twice|runners?-up|other|both|again|then|double|H2|later|latter"
    "|half-year",
    3: "tertiary|thirdly|triple|independent|external|outside|finally|lastly|bronze",
    4: "fourthly|finally|lastly|last|quaternary|final",
}
#: Words that are hardly said for anything else.
_NAMED = {
    1: "initial|inaugural|maiden|debut|primary|earliest|pioneer(?:ed|ing)?|H1|start with|begin with|never before",
    2: "secondary|runners?-up|H2",
    3: "tertiary",
    LAST: "last|final|finally|lastly|end|ends|closing|latest|bottom|remaining|ultimate|conclud(?:es|ed|ing)",
}
#: Words that are said where the Chinese goes on so: 第一大, 第二天, 第三方, 第四，.
_NAMED_BEFORE = (
    (
        1,
        re.compile("[大位名要选]|时间|责任|线|梯队|手|席|创"),
        "top|largest|biggest|best|leading|foremost"
        "|highest|principal|primar\\w+|"
        "immediate(?:ly)?|promptly|at once|without delay|right away|front|direct(?:ly)?|chief|main(?:ly)?|most"
        "|opening|new",
    ),
    (2, re.compile("天|日|年|个?月|周"), "next|following|later|after"),
    (3, re.compile("方|人|者|国"), "independent|external(?:ly)?|outside|outsourc\\w+|other|another|others"),
)
_IN_A_LIST = re.compile("[，,、：:]|是|点")
_LISTED = (
    "next|then|in addition|also|moreover|further(?:more)?|finally|lastly|last|besides|another|additionally"
    "|to start|to begin"
)

_ORDINALS = {
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth",
    10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth",
    17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth",
}  # fmt: skip

#: What Chinese says for the first two beside 第一 and 一.
_FIRST = (
    r"第一|首|最?初|最先|领先|率先|头[一次批]|起初|其一|甲|创始|一[期级届季批次等线类者是楼层流手、]|上半"
    r"|(?<!\d)1(?!\d)|Ⅰ|(?<![A-Za-z])A(?![A-Za-z])|开局"
)
_SECOND = (
    r"第二|二[期级届季批次等线类者是、手]|其次|再次|又一次|下半|(?<!\d)2(?!\d)|Ⅱ"
    r"|(?<![A-Za-z])B(?![A-Za-z])|次[要级席]|亚军|秒"
)
_LAST = "末|最后|尾|去|上|昨|近|过|终|倒数|底|截|历|前|持续|维持|最新|延续"


class Told(NamedTuple):
    """A place in a row, as a claim, with its value."""

    claim: Claim
    value: int


def in_chinese(text: str, claims: list[Claim], taken: list[Claim]) -> list[Told]:
    """Ordinals of the text: those that were read, and those without 第."""
    found = [Told(claim, int(claim.low or 0)) for claim in claims if claim.kind == "ordinal"]
    spans = [(claim.start, claim.end) for claim in taken if claim.kind in {"ordinal", "date"}]
    for match in _ZH.finditer(text):
        if not any(start <= match.start() < end for start, end in spans):
            digit = match["n"]
            if match["listed"]:
                digit = match["listed"][-1]
            value = 1 if match["first"] else 2 if match["second"] else LAST if match["last"] else _value(digit)
            found.append(Told(_claim(match.start(), match.end(), match[0], value), value))
    return sorted(found, key=lambda one: one.claim.start)


def in_english(text: str, claims: list[Claim], taken: list[Claim]) -> list[Told]:
    """Ordinals of the text: those that were read, and Phase II, Chapter Three."""
    found = [Told(claim, int(claim.low or 0)) for claim in claims if claim.kind == "ordinal"]
    spans = [(claim.start, claim.end) for claim in (*(one.claim for one in found), *taken)]
    for match in _EN.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in spans):
            word = match["n"].lower()
            value = int(word) if word.isdigit() else _ROMAN.get(word) or read_en(word.split("-")) or 0
            found.append(Told(_claim(match.start(), match.end(), match[0], value), value))
    for match in _EN_ADVERB.finditer(text):
        value = next(number for number, word in _ORDINALS.items() if word == match[1].lower())
        if not any(one.claim.start == match.start() for one in found):
            found.append(Told(_claim(match.start(), match.end(), match[0], value), value))
    found += [Told(_claim(match.start(), match.end(), match[0], LAST), LAST) for match in _EN_LAST.finditer(text)]
    return sorted(found, key=lambda one: one.claim.start)


def _value(digit: str) -> int:
    return int(digit) if digit.isdigit() else _NUMERALS.index(digit)


def _claim(start: int, end: int, text: str, value: int) -> Claim:
    return Claim(start, end, text, Decimal(value), Decimal(value), "", "ordinal")


def said_in_english(value: int, rest: Rest) -> bool:
    """Whether English tells a place of the Chinese in some other way; the words are used up."""
    roman = next((word for word, number in _ROMAN.items() if number == value and number > 1), "")
    cardinal = next((word for word, number in _CARDINAL.items() if number == value), "")
    ordinal = _ORDINALS.get(value, "")
    plain = "|".join(word for word in (ordinal, cardinal, roman, rf"{value}(?:st|nd|rd|th)?") if word)
    if rest.take(rf"\b(?:{plain})(?:ly)?\b"):
        return True
    return value in _SAID and rest.take(rf"\b(?:{_SAID[value]})\b")


def named_in_english(one: Told, after: str, rest: Rest) -> bool:
    """As `said_in_english`, by words that are hardly said for anything else. `after` is what follows in the Chinese.

    第三 is `three` only as a name, Chapter Three; 三级 may be `three-tier`.
    """
    value = one.value
    roman = next((word for word, number in _ROMAN.items() if number == value and number > 1), "")
    cardinal = next((word for word, number in _CARDINAL.items() if number == value), "")
    if one.claim.text[0] in "第首":
        cardinal = cardinal and rf"(?:number|no\.?|(?-i:[A-Z])[a-z]+) {cardinal}"
    digits = rf"(?<!\d[.,]){value}(?:st|nd|rd|th)?(?![.,]\d|%)"
    words = [_ORDINALS.get(value, ""), cardinal, roman, digits, _NAMED.get(value, "")]
    words += [said for number, follows, said in _NAMED_BEFORE if number == value and follows.match(after)]
    if one.claim.text[-1] in "先次" or one.claim.text[0] not in "第首" or _IN_A_LIST.match(after):
        words.append(_LISTED)
    return rest.take(rf"\b(?:{'|'.join(word for word in words if word)})(?:ly)?\b")


def named_in_chinese(value: int, rest: Rest) -> bool:
    """Whether the Chinese has anything that an English ordinal may stand for."""
    if value == LAST:
        return rest.take(_LAST)
    if value <= 2:
        return rest.take(_FIRST if value == 1 else _SECOND)
    tens, ones = divmod(value, 10)
    numeral = ("" if tens == 0 else "十" if tens == 1 else f"{_NUMERALS[tens % 10]}十") + (
        _NUMERALS[ones] if ones else ""
    )
    return rest.take(rf"第{numeral}|{numeral}(?=[期级届季批次等线类者是、日号月])|(?<!\d){value}(?!\d)")


_TO = re.compile("[\u4e00-\u9fff]{0,2}?(?:[至到—–～~-]|——)")


def spans(text: str, found: list[Claim]) -> list[Claim]:
    """The Chinese claims, with 第二步到第四步 as one range: where English has *steps 2 to 4*."""
    joined: list[Claim] = []
    for one in found:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.kind == one.kind == "ordinal"
            and last.low is not None
            and one.high is not None
            and last.low < one.high
            and _TO.fullmatch(text, last.end, one.start)
        ):
            joined[-1] = Claim(last.start, one.end, text[last.start : one.end], last.low, one.high, "", "range")
        else:
            joined.append(one)
    return joined
