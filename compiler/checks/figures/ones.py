"""One, which is hardly ever a figure: 一次, once, a single one. Read only where a count has nothing to stand for."""

from __future__ import annotations

import re
from decimal import Decimal

from compiler.checks.figures.rest import Rest
from compiler.numerals import Claim

_ONCE = re.compile(r"\b(?:once|one|single)\b(?! (?:of|another|or|and|hand|way|day|side)\b|-|['’]s)", re.IGNORECASE)
_NO_ONCE = re.compile("[一单1独唯壹]|首|之一|任何|某|每|个别|曾|旦|当|起|仅|只")
_ONE_TIME = re.compile("(?<![第每逐又再下上这那万])一次(?![性级生元])")
_SAID_ONCE = re.compile(
    r"\b(?:once|one|single|an? \w+|annual\w*|yearly|monthly|weekly|daily|quarterly|every|each|time)\b", re.IGNORECASE
)
_TWICE = re.compile(r"\b(?P<two>twice)\b|\b(?P<three>thrice)\b", re.IGNORECASE)
_NO_TWICE = re.compile("[二两双2倍再半重复]")


def once_in_english(zh: Rest, en: Rest) -> list[Claim]:
    """`once` or `one` where the Chinese has nothing that it could stand for."""
    found = list(_ONCE.finditer(en.text))
    return [_claim(found[0], 1)] if len(found) == 1 and not _NO_ONCE.search(zh.text) else []


def once_in_chinese(zh: Rest, en: Rest) -> Claim | None:
    """一次 where English has nothing that it could stand for."""
    found = _ONE_TIME.search(zh.text)
    return None if found is None or _SAID_ONCE.search(en.text.replace("twice a ", "")) else _claim(found, 1)


def twice_in_english(zh: Rest, en: Rest) -> list[Claim]:
    found = _TWICE.search(en.text)
    if found is None or _NO_TWICE.search(zh.text):
        return []
    return [_claim(found, 2 if found["two"] else 3)]


def _claim(found: re.Match[str], number: int) -> Claim:
    value = Decimal(number)
    return Claim(found.start(), found.end(), found[0], value, value, "", "quantity")
