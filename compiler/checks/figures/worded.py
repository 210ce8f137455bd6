"""Figures in words: how many times, what part of it, which one in a row, once and twice.

Each step pairs off what both languages tell, and reports a word that stands where the Chinese has another one.
"""

from __future__ import annotations

import re
from decimal import Decimal

from compiler.checks.figures import fractions, multiples, orders
from compiler.checks.figures.ones import once_in_chinese, once_in_english, twice_in_english
from compiler.checks.figures.pairing import Difference, Pairing
from compiler.checks.figures.relations import is_count
from compiler.checks.figures.rest import Rest
from compiler.numerals import Claim


def pair_multiples(match: Pairing) -> None:
    """增长两倍 and tripled, 两倍 and twice: paired by what they come to, before anything compares their numbers."""
    zh, en = multiples.in_chinese(match.zh_text), multiples.in_english(match.en_text)
    free = list(en)
    alone = []
    for one in zh:
        other = next((two for two in free if multiples.agree(one, two)), None)
        if other is not None:
            free.remove(other)
            _settled(match, one, other)
            continue
        share = next((claim for claim in match.right if claim.kind == "share" and claim.low in one.shares), None)
        own = next((claim for claim in match.left if claim.start < one.end and one.start < claim.end), None)
        if share is not None:
            match.right.remove(share)
            match.left = [claim for claim in match.left if claim is not own]
        else:
            alone.append(one)
    for one, other in zip(alone, free, strict=False):
        match.differences.append(Difference(multiples.as_claim(one), multiples.as_claim(other), "differs"))
        _settled(match, one, other)


def _settled(match: Pairing, one: multiples.Multiple, other: multiples.Multiple) -> None:
    match.left = [claim for claim in match.left if claim.end <= one.start or one.end <= claim.start]
    match.right = [claim for claim in match.right if claim.end <= other.start or other.end <= claim.start]


def pair_fractions(match: Pairing, zh_rest: Rest) -> None:
    """三分之一, 减半, 两成 against a third, halved, a fifth."""
    zh = fractions.in_chinese(match.zh_text, match.left, [one for one, _ in match.paired])
    if not zh:
        return
    en = fractions.in_english(match.en_text, match.right, [other for _, other in match.paired])
    alone = []
    for one in zh:
        zh_rest.use(one.claim.start, one.claim.end)
        other = next((part for part in en if fractions.agree(one, part)), None)
        if other is not None:
            en.remove(other)
            _told_apart(match, one.claim, other.claim)
        else:
            alone.append(one)
    read = {id(claim) for claim in match.right}
    en = [other for other in en if id(other.claim) in read or not fractions.is_no_share(other, zh_rest)]
    for one, other in zip(alone, en, strict=False):
        match.differences.append(Difference(one.claim, other.claim, "differs"))
        _told_apart(match, one.claim, other.claim)


def _told_apart(match: Pairing, one: Claim, other: Claim) -> None:
    """Takes a pair, and with it whatever was read of the same words in another way."""
    match.take([(one, other)])
    match.left = [claim for claim in match.left if claim.end <= one.start or one.end <= claim.start]
    match.right = [claim for claim in match.right if claim.end <= other.start or other.end <= claim.start]


def pair_orders(match: Pairing, zh_rest: Rest, en_rest: Rest) -> None:
    """第三, 首次, 二期 against what English counts."""
    zh = orders.in_chinese(match.zh_text, match.left, [one for one, _ in match.paired])
    en = orders.in_english(match.en_text, match.right, [other for _, other in match.paired])
    if not zh or not en:
        return
    alone = []
    for one in zh:
        other = next((two for two in en if two.value == one.value), None)
        if other is not None:
            en.remove(other)
            zh_rest.use(one.claim.start, one.claim.end)
            en_rest.use(other.claim.start, other.claim.end)
            _told_apart(match, one.claim, other.claim)
        else:
            alone.append(one)
    for two in en:
        en_rest.use(two.claim.start, two.claim.end)
    for one in alone:
        zh_rest.use(one.claim.start, one.claim.end)
    alone = [
        one
        for one in alone
        if not orders.named_in_english(one, match.zh_text[one.claim.end : one.claim.end + 2], en_rest)
    ]
    en = [other for other in en if not orders.named_in_chinese(other.value, zh_rest)]
    for one, other in zip(alone, en, strict=False):
        match.differences.append(Difference(one.claim, other.claim, "differs"))
        _told_apart(match, one.claim, other.claim)


_QUARTERLY = re.compile(r",? (?:and|or|to|,) |(?: quarters?)?\s*(?:[.,;:)]|$)| quarters?\b")


_AFTER_QUARTER = re.compile(r"quarters? (?:and|to|or|through)(?: the)? $")


def _is_quarter(text: str, claim: Claim) -> bool:
    """The first *quarter* to the *third*."""
    before = _AFTER_QUARTER.search(text, max(0, claim.start - 24), claim.start)
    return before is not None or _QUARTERLY.match(text, claim.end) is not None


def pair_quarters(match: Pairing) -> None:
    """第一季度、第二季度 and *the first and second quarters*, *in the first quarter and … in the second*."""
    left = [claim for claim in match.left if claim.unit == "quarter" and claim.low == claim.high]
    if not left or "uarter" not in match.en_text:
        return
    right = [
        claim
        for claim in match.right
        if claim.unit == "quarter"
        or (claim.kind == "ordinal" and (claim.low or 9) <= 4 and _is_quarter(match.en_text, claim))
    ]
    for one in list(left):
        other = next((claim for claim in right if claim.low == one.low), None)
        if other is not None:
            left.remove(one)
            right.remove(other)
            match.take([(one, other)])
    for one, other in zip(left, right, strict=False):
        match.differences.append(Difference(one, other, "date"))
        match.take([(one, other)])


_ONE_WHOLE = {
    unit: re.compile(rf"\b(?:an?|one|1)[ -](?:full |whole )?{word}\b(?! and a half|-and-a-half)", re.I)
    for unit, word in {"year": "year", "month": "month", "day": "day", "week": "week", "h": "hour"}.items()
}


def pair_halves(match: Pairing, en_rest: Rest) -> None:
    """一年半 told as *a year*: the half is lost."""
    for one in [claim for claim in match.left if claim.low == Decimal("1.5") and claim.unit in _ONE_WHOLE]:
        found = _ONE_WHOLE[one.unit].search(en_rest.text)
        if found is not None and "half" not in en_rest.text:
            told = Claim(found.start(), found.end(), found[0], Decimal(1), Decimal(1), one.unit, "quantity")
            match.differences.append(Difference(one, told, "differs"))
            match.take([(one, told)])


def pair_ones(match: Pairing, zh_rest: Rest, en_rest: Rest) -> None:
    """两次 against once, 一次 against twice: one is no figure to the reader, for it hardly ever is one."""
    left = [claim for claim in match.left if is_count(claim) and claim.kind == "quantity"]
    right = [claim for claim in match.right if is_count(claim) and claim.kind == "quantity"]
    if len(left) == 1 and not right:
        right = once_in_english(zh_rest, en_rest)
        if not right and match.zh_text[left[0].end - 1 : left[0].end + 1].endswith("次"):
            right = twice_in_english(zh_rest, en_rest)
    elif not left and (one := once_in_chinese(zh_rest, en_rest)) is not None:
        left = [one]
        right = right or twice_in_english(zh_rest, en_rest)
    if len(left) == len(right) == 1:
        match.take([(left[0], right[0])])
        match.differences.append(Difference(left[0], right[0], "differs"))
