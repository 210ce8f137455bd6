"""Words that say which way a figure went, in both languages, and how they stand beside it.

The checks of prose hold them against the metrics, those of parity against the other language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from compiler.language import Lang

#: Stands in a plain text for a placeholder, as in `align.facts`.
_HOLE = "\ufffc"

Way = Literal[1, -1]

#: How far a word may stand from its figure.
_REACH = 80


class Word(NamedTuple):
    """A direction word in a text."""

    start: int
    end: int
    way: Way


def _words(text: str, way: Way) -> dict[str, Way]:
    return dict.fromkeys(text.split(), way)


#: Words are looked up, not matched: two long patterns in every place would cost more to build than a report to check.
_ZH: Mapping[str, Way] = {
    **_words(
        "正增长 增长 增加 增多 增高 增大 增幅 增速 涨幅 升幅 上升 上涨 上浮 上扬 上调 提高 提升 升高 攀升 回升"
        " 走高 扩大 递增"
        " 激增 猛增 高出 多出 增 升 涨 多 高",
        1,
    ),
    **_words(
        "负增长 下降 下跌 下滑 下调 下浮 减少 减低 降低 降幅 跌幅 减幅 缩减 缩小 压缩 压减 削减 收窄 回落 走低"
        " 递减 锐减 骤减"
        " 减 降 跌 少 低",
        -1,
    ),
}
_LONGEST = max(map(len, _ZH))
#: 最多, 至少, 不少 and the like are no directions.
_ZH_DEGREES = "最至不很许更较"
_EN: Mapping[str, Way] = {
    **_words(
        "increase increases increased increasing rose rise rises risen rising grew grow grows grown growing"
        " growth climb climbs"
        " climbed climbing gain gains gained gaining up jump jumps jumped jumping surge surges surged surging"
        " higher raise"
        " raises raised raising expand expands expanded expanding expansion widen widens widened widening soar"
        " soars soared soaring",
        1,
    ),
    **_words(
        "decrease decreases decreased decreasing fell fall falls fallen falling decline declines declined"
        " declining drop drops"
        " dropped dropping reduce reduces reduced reducing reduction reductions cut cuts cutting down lower"
        " lowers lowered"
        " lowering shrank shrink shrinks shrunk shrinking slid slide slides sliding slip slips slipped slipping"
        " plunge"
        " plunged contracted contraction narrow narrows narrowed narrowing",
        -1,
    ),
}
_EN_WORD = re.compile(r"[A-Za-z]+")
_EN_LAST = re.compile(r"[A-Za-z]+$")

#: What may stand between the word and its figure.
_FILLERS: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(r"(?:率|的?幅度)?(?:[了约近达为是超逾仅]|达到|超过|大约|将近|不足|至少|[:：])*[ ]?$"),
    "en": re.compile(
        r"(?: rate)?(?:,? (?:by|of|about|nearly|over|around|some|approximately|almost|roughly|just|only|an?"
        r"|the|is|was|were|at"
        r"|been|more than|less than|at least|up to|no less than|year on year|year-on-year|sharply|slightly"
        r"|further|again"
        r"|another|overall|on average|in total))*:? ?$"
    ),
}
_AFTER: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        r"[ ]?的?(?:同比|年度|年均|总体|整体|平均)?(?P<word>增长|增幅|涨幅|升幅|上升|上涨|提升|提高|增加"
        r"|下降|降幅|跌幅|减幅|减少|降低|下滑|下跌)(?=[，。；、！？）)”：的\s]|$)"
    ),
    "en": re.compile(
        r" ?(?:(?:year-on-year|year on year|annual|overall|net|total|sharp|further|slight|average|relative"
        r"|absolute) ){0,2}"
        r"(?P<word>increase|rise|growth|gain|jump|surge|more(?! or less)|higher|up"
        r"|decrease|decline|drop|fall|reduction|cut|less|lower|fewer|down)\b",
        re.IGNORECASE,
    ),
}
_ONLY_AFTER: Mapping[str, Way] = {"more": 1, "less": -1, "fewer": -1}

#: A verb with its object before the figure: cut its use of water by …; words of both directions say nothing sure.
_EN_BY = re.compile(
    r"\bby(?: (?:about|nearly|over|around|some|approximately|almost|a|an|another|more than|at least))* ?$"
)
_EN_NOUN = re.compile(
    r"\b(?:an?|the|its|our|their) (?:[a-z-]+ )?(?P<word>increase|rise|growth|gain|decrease|decline|drop|fall"
    r"|reduction|cut)"
    rf" in [^,;:.!?()—{_HOLE}]{{1,40}} of (?:about |nearly |over |more than |around )?$",
    re.IGNORECASE,
)
_EN_CLAUSE = re.compile(
    rf"[,;:.!?()—{_HOLE}]"
    r"|\b(?:and|but|while|whereas|which|that|as|with|or|than|then|to|so|because|since|after|before|when|if)\b"
)
_ZH_VERBS = re.compile(
    r"(?P<word>增加|提高|提升|扩大|减少|降低|压减|削减|缩减)了?"
    rf"[^，。；、：！？（）的使让令后时中并和及值等与以{_HOLE}\s]{{1,10}}?(?:约|近|达|超过)?[ ]?$"
)

#: What turns a word round, or makes it the name of something whose change is told: 未增长, 降幅扩大.
_DENIED: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?:[未没不无非免]|没有|停止|扭转|遏制|避免|防止|抑制|控制|遏止)(?:再|有|曾|能|见|出现|发生|是)?$"
        r"|(?:[降跌减增涨]幅|增速|增长率|[上下][升降涨跌]幅度|差距|亏损|逆差|缺口)(?:同比|环比|较上年|也|又|再"
        r"|进一步|有所|的)?$"
    ),
    "en": re.compile(
        r"(?:\b(?:not|no|never|without|nor|neither|rather than|instead of|less|slower|slowing|avoid\w*"
        r"|prevent\w*|halt\w*"
        r"|stop\w*|offset\w*|revers\w*)|n['’]t)(?: [a-z]+){0,2} $",
        re.IGNORECASE,
    ),
}
_NEGATIVE = re.compile(r"\bnegative $", re.IGNORECASE)
_NO_WORD = re.compile(
    r"\b(?:mak(?:es?|ing)|made|set|sets|ma[dk]e|follow(?:s|ed|ing)?|back|start|scal(?:e|ed|ing)) $", re.IGNORECASE
)


# ---------------------------------------------------------------- finding the word


class _Spot(NamedTuple):
    """A candidate in a window of the text."""

    start: int
    end: int
    way: Way


def word_of(text: str, at: int, end: int, lang: Lang) -> Word | None:
    """The direction word of the change at `text[at:end]`: just before it, a verb before its object, or just after."""
    floor = max(0, at - _REACH)
    window = text[floor:at]
    filler = _FILLERS[lang].search(window)
    spot = _last(window if filler is None else window[: filler.start()], lang) or _verb(window, lang)
    if spot is not None:
        return _word(spot, window, floor, lang)
    after = _AFTER[lang].match(text, end, end + _REACH)
    if after is None:
        return None
    way = _way(after["word"].lower(), lang) or _ONLY_AFTER[after["word"].lower()]
    return _word(
        _Spot(after.start("word") - floor, after.end("word") - floor, way), text[floor : after.end()], floor, lang
    )


def _way(word: str, lang: Lang) -> Way | None:
    return _ZH.get(word) if lang == "zh" else _EN.get(word)


def _last(window: str, lang: Lang) -> _Spot | None:
    """The direction word that ends a window."""
    end = len(window)
    if lang == "en":
        found = _EN_LAST.search(window, max(0, end - 16))
        way = None if found is None else _EN.get(found[0].lower())
        return None if found is None or way is None else _Spot(found.start(), end, way)
    for length in range(min(_LONGEST, end), 0, -1):
        way = _ZH.get(window[end - length :])
        if way is not None:
            is_degree = length == 1 and window[end - 2 : end - 1] and window[end - 2] in _ZH_DEGREES
            return None if is_degree else _Spot(end - length, end, way)
    return None


def _verb(window: str, lang: Lang) -> _Spot | None:
    """A verb, or a noun, that the object stands behind before the figure comes."""
    found = _ZH_VERBS.search(window) if lang == "zh" else None
    if lang == "en":
        by = _EN_BY.search(window)
        if by is not None:
            return _sure(window, by.start())
        found = _EN_NOUN.search(window)
    way = None if found is None else _way(found["word"].lower(), lang)
    return None if found is None or way is None else _Spot(found.start("word"), found.end("word"), way)


def _sure(window: str, end: int) -> _Spot | None:
    """The last direction word of an English clause, if all of them point one way."""
    start = max((one.end() for one in _EN_CLAUSE.finditer(window, 0, end)), default=0)
    spots = [
        _Spot(one.start(), one.end(), way)
        for one in _EN_WORD.finditer(window, start, end)
        if (way := _EN.get(one[0].lower())) is not None
    ]
    return spots[-1] if len({spot.way for spot in spots}) == 1 else None


def _word(spot: _Spot, window: str, floor: int, lang: Lang) -> Word | None:
    """A candidate with its place in the text; None where something before it denies it."""
    ahead = window[max(0, spot.start - 24) : spot.start]
    if _DENIED[lang].search(ahead):
        return None
    way = spot.way
    if lang == "en":
        if window[spot.start : spot.end].lower() in ("up", "down") and _NO_WORD.search(ahead):
            return None
        if _NEGATIVE.search(ahead):
            way = -1 if way > 0 else 1
    return Word(floor + spot.start, floor + spot.end, way)


# ---------------------------------------------------------------- from one value to another

_ZH_TO = re.compile(r"[至到为]了?[约近]?[ ]?$")
_EN_FROM = re.compile(r"\bfrom $")
_EN_TO = re.compile(r"[^.;!?]{0,60}\bto (?:about |nearly |just |only )?")


def between(text: str, first: tuple[int, int], second: int, lang: Lang) -> Word | None:
    """由 … 降至 …, fell from … to …: the word of two values, the first at a span and the other from `second` on."""
    left, after = first
    between = text[after:second]
    if len(between) > _REACH:
        return None
    if lang == "zh":
        to = None if any(stop in between for stop in "。；！？") else _ZH_TO.search(between)
        spot = None if to is None else _last(between[: to.start()], lang)
        return None if spot is None else _word(spot, between, after, lang)
    floor = max(0, left - _REACH)
    window = text[floor:left]
    opened = _EN_FROM.search(window)
    if opened is None or not _EN_TO.fullmatch(between):
        return None
    spot = _sure(window, opened.start())
    return None if spot is None else _word(spot, window, floor, lang)


#: A loss that grows is a result that falls.
_LOSS: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile("亏损|净损失|赤字|逆差|缺口|透支"),
    "en": re.compile(r"\b(?:loss(?:es)?|deficits?|shortfalls?|overdrafts?)\b", re.IGNORECASE),
}


def is_of_loss(text: str, word: Word, lang: Lang) -> bool:
    """Whether a direction word tells of a loss, in the words of its sentence before it: 亏损由…扩大到…."""
    ahead = text[max(0, word.start - _REACH) : word.start]
    start = max((ahead.rfind(stop) + 1 for stop in "。；！？.;!?"), default=0)
    return _LOSS[lang].search(ahead, start) is not None
