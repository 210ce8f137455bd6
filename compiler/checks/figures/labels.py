"""Units that stand in a head, a row's label or a unit column, away from their figures: 营业收入（亿元）, RMB million.

The figures of such a row or column are worth what the label says. 123.4 under 亿元 and 12.34 under RMB billion are one
value; 123.4 under both is an error of the label or of the figure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from compiler.checks.figures.relations import value
from compiler.numerals import read


class Label(NamedTuple):
    """A unit by itself: where its words stand, what one of it is worth, and what it measures."""

    start: int
    end: int
    text: str
    factor: Fraction
    measure: str


#: What is counted, by the words of a label.
_COUNTED: Mapping[str, str] = {
    **dict.fromkeys(
        ("人", "名", "位", "persons", "people", "person", "employees", "headcount", "number of people"), "people"
    ),
    **dict.fromkeys(("户", "households", "families"), "households"),
    **dict.fromkeys(("家", "companies", "enterprises", "firms"), "organisations"),
}
_SCALES = {
    "": 1, "百": 100, "千": 1000, "万": 10_000, "百万": 10**6, "千万": 10**7, "亿": 10**8, "十亿": 10**9,
    "thousand": 1000, "'000": 1000, "’000": 1000, "000": 1000, "million": 10**6, "m": 10**6, "mn": 10**6,
    "billion": 10**9, "bn": 10**9, "10,000": 10_000, "ten thousand": 10_000, "100 million": 10**8,
    "hundred million": 10**8,
}  # fmt: skip
#: In a head these are units; beside a figure they are something else.
_SHORT = {"月": "个月", "分": "分钟", "时": "小时", "岁": "年"}
#: Written without a figure these are read differently, or not at all.
_OTHERS: Mapping[str, str] = {
    "℉": "fahrenheit", "°F": "fahrenheit", "华氏度": "fahrenheit", "degrees Fahrenheit": "fahrenheit",
    "kelvin": "kelvin", "K": "kelvin", "开尔文": "kelvin",
}  # fmt: skip
_MONEY = re.compile(
    r"(?P<money>RMB|CNY|¥|US\$|USD|HK\$|HKD|€|EUR|£|GBP|JPY|\$) ?(?P<scale>['’]?000|thousand|million|billion|mn?"
    r"|bn|10,000|"
    r"100 million)?(?P<more>/.+|(?: per .+))?"
)
_SCALED = re.compile(
    r"(?P<scale>['’]000|thousand|million|billion|10,000|100 million|hundred million|ten thousand) (?:of )?(?P<unit>.+)"
)
_ZH_SCALED = re.compile("(?P<scale>百万|千万|十亿|[百千万亿])(?P<unit>.+)")
_IN = re.compile(
    r"^(?:(?:in|expressed in|unit|units|unit of measurement|(?:all )?(?:amounts|figures) in)[:：]? |单位[:：]? ?"
    r"|计量单位[:：]? ?|以|按)",
    re.I,
)
_BRACKET = re.compile(r"[（(](?P<unit>[^（()）]{1,40})[)）](?=[\s*†‡:：]*$)")
_UNIT_LINE = re.compile(
    r"(?:^|[（(，,;； ])(?P<whole>(?:单位|计量单位|[Uu]nits?|[Ii]n"
    r"|[Ee]xpressed in)[:： ] ?(?P<unit>[^（()），,;；。]{1,30}))(?=[)）.。]?$)"
)
_AFTER_COMMA = re.compile(r"[,，] ?(?P<unit>[^,，]{1,30})$")


#: Alone in a cell these name rows, A and B, before they are units.
_NAMES = frozenset("ABCFJKNVWabcdfgm安法欧希巴摩勒焦瓦伏牛两")
#: What a text must have before a pattern is tried.
_CLOSES, _HAS_COMMA = re.compile("[)）]"), re.compile("[,，]")
_NAMES_A_UNIT = re.compile("单位|nits?[:： ]|[Ii]n[:： ]")
#: A head is short; what is longer is prose.
_LONGEST = 90


def label_of(text: str) -> Label | None:
    """The unit at the end of a head or a row's label, or that a unit column holds; None where there is none."""
    if not text or len(text) > _LONGEST:
        return None
    for pattern, may_match in ((_BRACKET, _CLOSES), (_UNIT_LINE, _NAMES_A_UNIT), (_AFTER_COMMA, _HAS_COMMA)):
        found = pattern.search(text) if may_match.search(text) else None
        if found is not None and (parsed := _unit(found["unit"])) is not None:
            return Label(found.start("unit"), found.end("unit"), found["unit"], *parsed)
    if len(text) <= 30 and text not in _NAMES and (parsed := _unit(text)) is not None:
        return Label(0, len(text), text, *parsed)
    return None


@lru_cache(maxsize=2048)
def _unit(text: str) -> tuple[Fraction, str] | None:
    """What one of a unit is worth, and what it measures."""
    bare = _IN.sub("", text.strip()).strip().removesuffix("计").strip()
    if not bare or re.search(
        r"\d",
        bare.replace("10,000", "")
        .replace("100", "")
        .replace("000", "")
        .replace("m2", "")
        .replace("m3", "")
        .replace("CO2", ""),
    ):
        return None
    bare = _SHORT.get(bare, bare)
    if bare in _OTHERS:
        return Fraction(1), _OTHERS[bare]
    if bare.lower() in _COUNTED:
        return Fraction(1), _COUNTED[bare.lower()]
    for pattern in (_SCALED, _ZH_SCALED):
        found = pattern.fullmatch(bare)
        if found is not None and found["unit"].lower() in _COUNTED:
            return Fraction(_SCALES[found["scale"]]), _COUNTED[found["unit"].lower()]
    return _measured(bare)


def _measured(bare: str) -> tuple[Fraction, str] | None:
    """A unit read as the reader of figures does, with one of it before it."""
    zh = not bare.isascii() and re.search("[\u4e00-\u9fff]", bare) is not None
    money = _MONEY.fullmatch(bare)
    if money is not None:
        scale = _SCALES[money["scale"] or ""]
        typed = f"{money['money']} {scale}{money['more'] or ''}"
    else:
        found = _SCALED.fullmatch(bare)
        typed = f"{_SCALES[found['scale']]} {found['unit']}" if found is not None else f"1{'' if zh else ' '}{bare}"
    claims = read(typed, "zh" if zh else "en")
    if len(claims) != 1 or claims[0].text != typed or not claims[0].unit:
        return None
    told = value(claims[0])
    return None if told is None or not told.measure else (told.low, told.measure)


def same_measure(one: str, other: str) -> bool:
    return one == other or {one, other} == {"mass1", "emissions1"}
