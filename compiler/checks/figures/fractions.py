"""Parts of a whole in words: 三分之一, 一半, 减半, 两成 against a third, half, halved, a fifth, one in five."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from compiler.checks.figures.rest import Rest
from compiler.numerals import Claim
from compiler.numerals.quantities import percent

_OVER = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_UNDER = {"half": 2, "halve": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
          "ninth": 9, "tenth": 10, "hundredth": 100, "thousandth": 1000}  # fmt: skip
_EN = re.compile(
    rf"\b(?:(?P<over>{'|'.join(_OVER)})[ -])?(?P<under>half|halve|halv(?=ing)|third|quarter|fifth|sixth|seventh"
    rf"|eighth|ninth|tenth"
    r"|hundredth|thousandth)(?:s|ing|d)?\b(?! (?:part(?:y|ies)|time|of (?:the )?(?:year|[12]\d{3}))|-part"
    r"|-quarter|-large)",
    re.IGNORECASE,
)
#: Before these words `half` is one of two, and `quarter` a stretch of time.
_NO_PART = re.compile(
    r"(?:first|second|third|fourth|last|latter|this|each|every|per|the|next|previous|other|past)[ -]$", re.I
)
_HALF = re.compile(
    "一半|半数|过半|减半|对半|折半|半价|半额|(?<![上下一个])半(?=年|天|日|个?小时|个月)|各半|大半|泰半"
    "|[近逾超]半(?![年个天月小])"
)

#: Without it the Chinese of `a quarter`, `half` may be something else: 季度, 一刻, 半年.
_NO_SHARE = {2: "半", 4: "季|刻", 3: "第三|三[方者等]", 5: "第五", 10: "第十", 100: "第一百", 1000: "千分"}


class Part(NamedTuple):
    """A part in a text, with the claim that reports it. `low` is in percent."""

    claim: Claim
    low: Fraction


def in_chinese(text: str, claims: list[Claim], taken: list[Claim]) -> list[Part]:
    """Shares in words: those that were read, and 减半 and the like."""
    found = [Part(claim, Fraction(claim.low)) for claim in claims if _in_words(claim) and claim.low is not None]
    spans = [(claim.start, claim.end) for claim in (*claims, *taken)]
    found += [
        _part(match, 1, 2)
        for match in _HALF.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in spans)
    ]
    return sorted(found, key=lambda one: one.claim.start)


def _in_words(claim: Claim) -> bool:
    return (
        claim.kind == "share"
        and claim.low == claim.high
        and ("成" in claim.text or "分之" in claim.text or "半" in claim.text)
    )


def in_english(text: str, claims: list[Claim], taken: list[Claim]) -> list[Part]:
    """Shares: those that were read, `third` where nothing was, and figures in percent."""
    found = [
        Part(one, Fraction(one.low))
        for one in claims
        if one.kind == "share" and one.low == one.high and one.low is not None
    ]
    spans = [(claim.start, claim.end) for claim in (*(one.claim for one in found), *taken)]
    for match in _EN.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in spans):
            continue
        under = _UNDER.get(match["under"].lower(), 2)
        alone = match["over"] is None
        if alone and (under != 2 or _NO_PART.search(text[max(0, match.start() - 10) : match.start()])):
            continue
        over = 1 if alone else _OVER[match["over"].lower()]
        if over < under:
            found.append(_part(match, over, under))
    return sorted(found, key=lambda one: one.claim.start)


def _part(match: re.Match[str], over: int, under: int) -> Part:
    value = percent(over, under)
    return Part(Claim(match.start(), match.end(), match[0], value, value, "%", "share"), Fraction(over * 100, under))


def agree(one: Part, other: Part) -> bool:
    """三分之一 may be 33%, 33.3% or a third."""
    return abs(one.low - other.low) < min(Fraction(1), one.low / 25)


def is_no_share(part: Part, rest: Rest) -> bool:
    """Whether an English part may tell something else of the Chinese: half a year, a quarter, one third-party."""
    under = round(100 / part.low) if part.low else 0
    if not any(character.isdigit() for character in part.claim.text):
        word = next((number for name, number in _UNDER.items() if name in part.claim.text.lower()), under)
        return word in _NO_SHARE and rest.holds(_NO_SHARE[word])
    return True
