"""Half a sentence without a counterpart: its English ends where the Chinese goes on with 并, 且, 否则 or a comma.

A clause that is merely short in English is no finding. Three kinds of evidence are added up as logarithms of
likelihood: the length with and without the clause, whether English goes on with a joining word at all, and whether
everyday words of the clause are found in the English.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from compiler.align.facts import HOLE, count_han
from compiler.checks.sentences.anchors import anchors, is_said, spelt
from compiler.checks.sentences.norms import Norm, letters

_MARK = re.compile("[，；]")
_JOINS = re.compile(
    "(?:并(?!非|不是|列|购|联|行|发症)|且|而且|同时|否则|不然|以便|以免|从而|进而|此外|另外|还|也|但|然而|不过"
    "|因此|所以|随后|然后|今后|此后|届时|再由?|最后|其中|以及|而(?!是))"
)
#: English that joins something on: a clause may be in it.
_JOINED = re.compile(
    r"\b(?:after|before|until|since|to|with|without|by|for|as|that|\w+ing)\b",
    re.I,
)
_TIED = re.compile(
    r"\b(?:thus|hence|therefore|who|whom|where|when|unless|if|because|although|though|however|including|whose"
    r"|, \w+ing|to [a-z]+|by \w+ing|with (?:an?|the) \w+ (?:of|to))\b|[;:,—–]",
    re.I,
)
_FINITE = re.compile(r"\b(?:and|but|or|while|otherwise|then|also|so|which|as well|whereas|plus|yet)\b|;|—", re.I)
#: Expected English letters of a clause that may be missed, and the share of its sentence.
_LEAST, _SHARE = 14.0, 0.2
#: How short the English must be for the whole, in standard deviations, before anything else is looked at.
_SHORT = -0.5


#: A sentence that begins with its condition or purpose is hardly left without what follows.
_LEADS = re.compile(
    r"\W*(?:如|若|要(?!求)|为[了使便]?|尽管|虽然?|即[使便]|当|由于|因|只[要有]|一旦|除|对于?|关于|根据|按|在本"
    r"|在[^，]{1,20}[时中下后前里内]，|随着|例如|同样|然而|但|不过|另外|此外|以前|假[如设]|无论|不管|是的|从|自|经)|[^，]{2,16}时，"
)
#: What points back at the clause before is often told within it: 即…, 这…, 用于….
_POINTS = re.compile(
    "(?:即|例如|如|这|该|它|此|其(?!中)|用[于来以]|来|以(?!便|免)|则|那|可|请|使|让|只|方|才|现在|以下|详|或|属|是|为)"
)


_TOKEN = re.compile(r"[A-Za-z]{2,}|\d[\d.,]*(?<=\d)")


class Clause(NamedTuple):
    """Offsets of a Chinese clause in its text, and how likely it is that nobody translated it."""

    start: int
    end: int
    score: float


def lost_half(zh: str, en: str, norm: Norm) -> Clause | None:
    """The last clause of a Chinese sentence, if the English is short of it; the caller judges the score."""
    if "，" not in zh and "；" not in zh:
        return None
    whole, after = letters(zh, "zh"), letters(en, "en")
    with_it = norm.deviation(whole, after)
    if with_it > _SHORT or HOLE in zh:
        return None
    bounds = _clauses(zh)
    if len(bounds) < 2:
        return None
    start, end = bounds[-1]
    size = letters(zh[start:end], "zh")
    if size < _LEAST or size < _SHARE * whole:
        return None
    without = norm.deviation(whole - size, after)
    score = (min(with_it * with_it, 20.0) - min(without * without, 20.0)) / 2
    return Clause(start, end, score + _join(zh, start, en) + _words(zh, start, end, en))


def _clauses(zh: str) -> list[tuple[int, int]]:
    """The clauses between commas; a very short one belongs to the next."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for mark in (*_MARK.finditer(zh), None):
        end = len(zh) if mark is None else mark.start()
        if count_han(zh[start:end]) >= 4:
            bounds.append((start, end))
            start = end + 1
    return bounds


def _join(zh: str, start: int, en: str) -> float:
    """What joining words say."""
    if _LEADS.match(zh):
        return -6.0
    if _POINTS.match(zh, start):
        return -4.0
    if _JOINS.match(zh, start):
        return -2.5 if _FINITE.search(en) else 1.6 if "," not in en else 0.8
    if _FINITE.search(en) or _TIED.search(en):
        return -1.2
    return 0.5 if _JOINED.search(en[len(en) // 4 :]) else 1.2


def _words(zh: str, start: int, end: int, en: str) -> float:
    """What everyday words say: those of the clause that no other clause has, found in the English or not."""
    told = spelt(en)
    if any(token in en for token in _TOKEN.findall(zh, start, end)):
        return -5.0  # a figure or a name of the clause is there
    own = set(anchors(zh[start:end])) - set(anchors(zh[:start] + "，" + zh[end:]))
    said = sum(is_said(word, told) for word in own)
    return 0.9 * min(len(own) - said, 3) - 2.5 * said
