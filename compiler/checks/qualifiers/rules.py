"""P104 to P107: words that limit a figure, against the words that limit the same figure in the other language.

What stands beside a figure is compared first. A qualifier that only one language has there is looked for further off,
for a translator may say *the limit is 5* for 不超过 5; only what is nowhere is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compiler.align.facts import claims
from compiler.checks.beside import Group, Spot, groups, place, sentence
from compiler.checks.qualifiers import qualifier_words as words
from compiler.checks.qualifiers.counted_one import GATE, left_over
from compiler.checks.qualifiers.deadlines import exchanged
from compiler.checks.qualifiers.limits import Limit, agree, en_limits, is_range, zh_limits
from compiler.checks.view import Said, View
from compiler.diagnostic import Diagnostic, Related, diagnostic

#: 近三年 are the last three years as often as not quite three.
_STRETCHES = frozenset({"year", "month", "day", "week"})
_TIMES = _STRETCHES | {"h", "min", "s"}
#: These say where or when as often as how much: over 3 years, under 5 laws, around 5 sites.
_PLACES = re.compile(
    r"over|under|below|above|around|beyond|within|inside|pass\w*|cross\w*|tops|>|<|up to|as \w+ as", re.I
)
#: How far apart two figures stand that one word limits: *more than 10% and 20%*, *no more than 15 kg or 40 boxes*.
_NEXT, _NEXT_OR = 24, 70
_REACHING = re.compile(r"up to|as \w+ as", re.I)
_FIRM = re.compile(r"\b(?:well|just|slightly|far|is|was|were|are|to|by|at|of|exceed\w*|rose|grew|fell) $", re.I)
#: Talking about something.
_TOPIC = re.compile(
    r"\b(?:information|stor(?:y|ies)|questions?|learn\w*|think\w*|talk\w*|kn[oe]w\w*|complain\w*|ask\w*|reports?"
    r"|concern\w*"
    r"|worr(?:y|ied)|details?|tell\w*|told|bring\w*|brought|come|came|inquir\w*|enquir\w*|speak\w*|is|are) $",
    re.I,
)
#: *10% more than the 400,000 of last year*: what is compared with is not limited.
_COMPARED_EN = re.compile(r"(?:more|less|fewer|higher|lower|greater|larger|smaller|longer|shorter) than$", re.I)
_AMOUNT_AHEAD = re.compile(r"\d[\d.,]*(?:%| ?[a-z]+(?: points)?)? $|\b(?:points?|times|percent) $", re.I)
_COMPARED_ZH = re.compile("[比较于]|同期|相[当对]")
#: A range of two figures tells a lower and an upper limit.
_LOWER = frozenset({"at-least", "from", "full", "over", "least"})
_UPPER = frozenset({"at-most", "to", "short", "less-than", "most", "in"})
_TO = re.compile(r"(?: ?[A-Za-z%°℃]+){0,2}? ?(?:to|–|-|—|through)(?: [A-Z]{3}| [$€£])? ?")
_AND = re.compile(r"(?: ?[A-Za-z%°℃]+){0,2}? and(?: [A-Z]{3}| [$€£])? ?")
_BETWEEN = re.compile(r"\bbetween (?:[A-Z]{3} |[$€£])?$")
_RANGE_ZH = re.compile("[至到～~—–-]")
_RANGE_EN = re.compile(r" (?:to|and) |[–—-]")
#: Outside a place, or on a day, is not within.
_OUTSIDE = re.compile(r"\b(?:after|outside|past)(?: (?:a|an|about|the))? ?$", re.I)
_ON_THE = re.compile(r"\bon (?:the|its|their) $", re.I)
_ORDINAL_EN = re.compile(r"\d(?:st|nd|rd|th)$|(?:first|second|third|th)$", re.I)


def qualifiers(view: View) -> Iterator[Diagnostic]:
    """More than became at least, about was lost, nearly was added: the English limits a figure in another way."""
    for said in view.said:
        if said.figures.pairs or said.zh.placeholders:
            found = groups(said)
            yield from exchanged(said, found)
            yield from _Reading(said, found).findings()
        if GATE.search(said.zh.text):
            reading = _Reading(said, ())
            for zh, limits, en, wrong in left_over(said):
                if not _is_told_anyhow(limits, said.en.text):
                    yield from reading.judged(zh, limits, en, wrong)


def _is_told_anyhow(limits: Sequence[Limit], text: str) -> bool:
    """三天以上 as *anything longer*, the figure said once before."""
    return any(_ANYTHING.search(text) and words.LOOSE_EN[limit.meaning].search(text) for limit in limits)


_ANYTHING = re.compile(
    r"\b(?:anything|otherwise|all others?|the rest|any) (?:longer|more|above|over|beyond|less|shorter)", re.I
)


class _Reading:
    """The qualifiers of one segment, each at its figure."""

    def __init__(self, said: Said, found: Sequence[Group]) -> None:
        self.said = said
        self.rows = [
            (
                group,
                [zh_limits(said.zh.text, one) for one in group.zh],
                [en_limits(said.en.text, one) for one in group.en],
            )
            for group in found
            if all(map(_is_limited, group.zh)) and all(map(_is_limited, group.en))
        ]
        #: English qualifiers with the figure that each stands at, and whether its Chinese is limited too.
        self.placed = [
            (limit, spot, any(zh))
            for group, zh, en in self.rows
            for spot, limits in zip(group.en, en, strict=True)
            for limit in limits
        ]

    def findings(self) -> Iterator[Diagnostic]:
        for group, zh, en in self.rows:
            if not any(zh) and not any(en):
                continue
            if len(group.zh) > 1 and len(group.en) > 1:
                yield from self._several(group, zh, en)
                continue
            if len(group.en) > 1 and is_range(group.zh[0]):
                yield from self._from_to(group, en)
                continue
            if len(group.en) == 2 and any(en[0]) and not en[1] and self._is_loose(group):
                yield self._finding(
                    "P105", group.zh[0], [Limit("up-to", group.zh[0].start, group.zh[0].end)], group.en[1], []
                )
                continue
            if len(group.zh) > 1 and len(group.en) == 1 and any(agree(limits, en[0]) for limits in zh):
                continue  # 三天以内…，三天以上…: the other is *anything longer*
            if len(group.zh) > 1 and not any(en):  # 5万元以上10万元以下 as RMB 50,000 to RMB 100,000
                continue
            left = [limit for limits in zh for limit in limits]
            right = [limit for limits in en for limit in limits]
            yield from self.judged(group.zh[0], left, group.en[0], right)

    def _is_loose(self, group: Group) -> bool:
        """超过3000元至1.2万元 as *over RMB 3,000 and RMB 12,000*: the second lost its *up to*."""
        (first, last), text = group.en, self.said.en.text
        limits = zh_limits(self.said.zh.text, group.zh[0])
        if (
            group.zh[0].kind != "range"
            or limits[:1] == []
            or limits[0].meaning != "over"
            or not _AND.fullmatch(text, first.end, last.start)
        ):
            return False
        return not _BETWEEN.search(text[max(0, first.start - 14) : first.start])

    def _several(self, group: Group, zh: list[list[Limit]], en: list[list[Limit]]) -> Iterator[Diagnostic]:
        """Equal figures on both sides: those that agree are put together first."""
        free = list(range(len(en)))
        left: list[int] = []
        for at, limits in enumerate(zh):
            partner = next((one for one in free if bool(limits) == bool(en[one]) and agree(limits, en[one])), None)
            if partner is None:
                left.append(at)
            else:
                free.remove(partner)
        for at, other in zip(left, free, strict=False):
            yield from self.judged(group.zh[at], zh[at], group.en[other], en[other])

    def _from_to(self, group: Group, en: list[list[Limit]]) -> Iterator[Diagnostic]:
        """5万元以上10万元以下: each end has its own limit, or *from … to* has none."""
        zh = group.zh[0]
        for spot, limits, meaning in ((group.en[0], en[0], "from"), (group.en[-1], en[-1], "to")):
            if limits and not agree([Limit(meaning, zh.start, zh.end)], limits):
                yield self._finding("P104", zh, [Limit(meaning, zh.start, zh.end)], spot, limits)

    def judged(self, zh: Spot, left: list[Limit], en: Spot, right: list[Limit]) -> Iterator[Diagnostic]:
        right = right or self._outside(left, en)
        if agree(left, right) or (en.kind == "ordinal" and not right):
            return
        if left and right:
            if not self._forgiven(zh, left, en, right):
                yield self._finding("P104", zh, left, en, right)
        elif left:
            if not self._said_elsewhere(left, en) and not self._in_range(zh, left, en):
                yield self._finding("P105", zh, left, en, right)
        elif (en.kind != "share" or _DIGIT.search(en.text)) and not self._accounted(right, zh, en):
            yield self._finding("P106", zh, left, en, right)

    def _outside(self, left: list[Limit], en: Spot) -> list[Limit]:
        """*after 8 m* for 8米以内, *on the 30th day* for 30天内: no qualifiers elsewhere."""
        if not any(limit.meaning == "in" for limit in left):
            return []
        ahead = self.said.en.text[max(0, en.start - 20) : en.start]
        is_time = en.unit in _TIMES or en.kind in {"date", "time"}
        found = None if is_time or not en.unit else _OUTSIDE.search(ahead)
        if found is None and _ORDINAL_EN.search(en.text):
            found = _ON_THE.search(ahead)
        return [] if found is None else [Limit("outside", en.start - len(found[0]), en.start)]

    def _forgiven(self, zh: Spot, left: list[Limit], en: Spot, right: list[Limit]) -> bool:
        """近三年 in any words, and prepositions that came along: over about 5 years."""
        if zh.unit in _STRETCHES and any(limit.meaning == "nearly" for limit in left):
            return True
        said = [self.said.en.text[limit.start : limit.end].lower() for limit in right]
        return en.unit in _TIMES and said == ["over"] and left[0].meaning in {"in", "to"}

    def _said_elsewhere(self, left: list[Limit], en: Spot) -> bool:
        """Whether the English sentence tells the qualifier in other words, or at some distance."""
        text = self.said.en.text
        floor, ceiling = sentence(text, en.start, "en")
        for meaning in {limit.meaning for limit in left}:
            if meaning in words.OPTIONAL or (meaning == "nearly" and en.unit in _STRETCHES):
                return True
            if self._is_shared(meaning, en) or self._is_at_equal(meaning, en):
                return True
            before, after = words.NEAR[meaning]
            clause = range_en(text, en.start, en.end)
            start, end = max(floor, clause.start, en.start - before), min(ceiling, clause.stop, en.end + after)
            for found in words.LOOSE_EN[meaning].finditer(text, start, end):
                taken = any(self._is_of_another(one, found, en) for one in self.placed)
                if not taken and not (found.start() < en.end and found.end() > en.start):
                    return True
        return False

    def _is_of_another(self, placed: tuple[Limit, Spot, bool], found: re.Match[str], en: Spot) -> bool:
        """Whether a word limits another figure; *more than 10% and 20%* may limit both."""
        limit, spot, is_matched = placed
        shared = not is_matched and 0 <= en.start - spot.end <= _NEXT
        return limit.start < found.end() and found.start() < limit.end and not shared

    def _is_shared(self, meaning: str, en: Spot) -> bool:
        """No one lifts *more than 15 kg or 40 boxes*: one word for alternatives."""
        for limit, spot, _ in self.placed:
            if limit.meaning in words.ACCEPTED[meaning] and 0 <= en.start - spot.end <= _NEXT_OR:
                between = self.said.en.text[spot.end : en.start]
                if re.search(r"\bn?or\b", between) and not re.search(r"[.;:!?]\s|\b(?:and|but)\b", between):
                    return True
        return False

    def _is_at_equal(self, meaning: str, en: Spot) -> bool:
        """Whether the qualifier stands at an equal figure whose Chinese has none: it is that one's."""
        return any(
            not is_matched and spot.text == en.text and limit.meaning in words.ACCEPTED[meaning]
            for limit, spot, is_matched in self.placed
        )

    def _in_range(self, zh: Spot, left: list[Limit], en: Spot) -> bool:
        """不少于3人、不多于8人 as *between three and eight people*; and 内 behind a range asks for no word."""
        meanings = {limit.meaning for limit in left}
        if _RANGE_ZH.search(zh.text):
            return "in" in meanings
        if _RANGE_EN.search(en.text):
            return bool(meanings & (_LOWER | _UPPER))
        text = self.said.en.text
        for one in claims(self.said.en, "en"):
            first, last = (en.end, one.start) if one.start >= en.end else (one.end, en.start)
            if first > last or last - first > 40 or one.start == en.start:
                continue
            start = min(one.start, en.start)
            joined = _TO.fullmatch(text, first, last) or (
                _AND.fullmatch(text, first, last) and _BETWEEN.search(text[max(0, start - 14) : start])
            )
            if joined and meanings & (_LOWER if start == en.start else _UPPER):
                return True
        return False

    def _accounted(self, right: list[Limit], zh: Spot, en: Spot) -> bool:
        """Whether the Chinese sentence has a word for an English qualifier, or the word is none."""
        text, english = self.said.zh.text, self.said.en.text
        floor, ceiling = sentence(text, zh.start, "zh")
        for limit in right:
            word, ahead = english[limit.start : limit.end], english[max(0, limit.start - 14) : limit.start]
            if en.kind == "ordinal" and word.lower() == "under":
                return True  # under second-class protection
            if words.LOOSE_ZH[limit.meaning].search(text, floor, ceiling):
                return True
            if limit.meaning == "about" and _TOPIC.search(ahead):
                return True
            if _COMPARED_EN.search(word) and _COMPARED_ZH.search(text, floor, ceiling):
                gap = english[limit.end : en.start].strip()
                if gap.startswith(("the", "that", "its")) or _AMOUNT_AHEAD.search(ahead):
                    return True
            if _PLACES.fullmatch(word) and (
                _REACHING.fullmatch(word) or not (_FIRM.search(ahead) and en.unit not in _TIMES)
            ):
                return (
                    _REACHING.fullmatch(word) is not None
                    or en.kind not in {"share", "points"}
                    or word.lower() not in {"over", "under", "below", "above"}
                )
        return False

    def _finding(self, code: str, zh: Spot, left: list[Limit], en: Spot, right: list[Limit]) -> Diagnostic:
        said = self.said
        start = min([limit.start for limit in left] + [zh.start])
        end = max([limit.end for limit in left] + [zh.end])
        at = min([limit.start for limit in right] + [en.start])
        until = max([limit.end for limit in right] + [en.end])
        related = said.zh.locate(start, end)
        meaning = left[0].meaning if left else ""
        return diagnostic(
            code,
            place(said.en, at, until, said.at),
            hints=("delete",) if code == "P106" else ("write",),
            related=said.chinese if related is None else (Related(related, "chinese"),),
            zh=_shown(said.zh.text, start, end, zh),
            en=_shown(said.en.text, at, until, en),
            **({} if code == "P106" else {"suggestion": words.SUGGESTED[meaning].format(en.text)}),
        )


_CLAUSE = re.compile(r"[,;:()—](?!\d)|\b(?:and|but|while)\b")


def range_en(text: str, start: int, end: int) -> range:
    first = max((stop.end() for stop in _CLAUSE.finditer(text, 0, start)), default=0)
    last = _CLAUSE.search(text, end)
    return range(first, len(text) if last is None else last.start())


def _shown(text: str, start: int, end: int, spot: Spot) -> str:
    return f"{text[start : spot.start]}{spot.text}{text[spot.end : end]}".strip()


def _is_limited(spot: Spot) -> bool:
    if spot.kind == "code":
        return _MEASURED.fullmatch(spot.text) is not None
    if spot.kind == "ordinal":
        return "岁" in spot.text or spot.text.isdecimal() or _ORDINAL_EN.search(spot.text) is not None
    return spot.kind != "date"


#: 780MB, 1024x768: codes to the reader of figures, and limited as figures are.
_MEASURED = re.compile(r"\d[\d,.]*(?:[ -]?[A-Za-zµΩ°]{1,5}|[x×*]\d+)")
_DIGIT = re.compile(r"\d")
