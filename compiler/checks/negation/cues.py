"""The negations of a text, as `Cue`s: read off the lists in `negatives_zh` and `negatives_en`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from compiler.checks.negation import negatives_en as english
from compiler.checks.negation import negatives_zh as chinese
from compiler.checks.negation.negatives_told import TOLD


class Cue(NamedTuple):
    """A word that negates: where it stands in the segment's text, and what it asks of the other side.

    Chinese kinds: `plain` and `zero` must be told by a negation, `told` by one or by its own rendering; `free` and
    `alike` ask for none and account for one; `words` accounts for its own rendering alone; `nothing` is no negation.
    English kinds: `strong` must come from the Chinese, `weak` and `limit` need not, `idiom` is no negation.
    """

    start: int
    end: int
    text: str
    kind: str


def _lists() -> tuple[dict[str, str], dict[str, str]]:
    """Kind and English stems of every listed word."""
    kinds: dict[str, str] = {}
    stems: dict[str, str] = {}
    for kind, text in (("words", chinese.WORDS), ("alike", chinese.ALIKE), ("told", TOLD)):
        for line in re.sub(r"\n +", " ", text).strip().splitlines():
            words, _, told = line.replace("| ", "|").partition(" = ")
            for word in words.split():
                stems[word] = f"{stems[word]}|{told}" if kinds.get(word) == kind else told
                kinds[word] = kind
    kinds |= dict.fromkeys(chinese.FREE.split(), "free")
    kinds |= dict.fromkeys(chinese.NOTHING.split(), "nothing")
    kinds |= dict.fromkeys(chinese.PLAIN.split(), "plain")
    return kinds, stems


_KINDS, _STEMS = _lists()
_LISTED = "|".join(sorted(_KINDS, key=len, reverse=True))
_CHINESE = re.compile(
    rf"(?:是(?=非[法凡同]))|(?P<choice>(?<![可功性效职技产智])([\u4e00-\u9fff])(?<!包)[不没]\2|有没有)"
    rf"|(?P<words>除(?=[^，。；]{{1,40}}?外))|"
    rf"(?P<able>(?<=[找收达做得拿看听想感买见遇赶碰等办查])不到)"
    rf"|(?P<free>不过(?![敏滤户期夜问关度量])|没有(?=[^，。；！？]{{0,8}}比)"
    rf"|没有(?=[^。；！？]{{1,30}}[就便]没有)|(?<=[就便])没有)|"
    rf"(?P<alike>(?<![避未难不以豁减])免(?=[\u4e00-\u9fff])(?![费税息除于受责职赔疫冠予])"
    rf"|(?<![识分特个差级性类告区派辨有甄])别(?=[\u4e00-\u9fff])(?!人|的|处|名|墅|样|致|开|"
    rf"称))|(?P<digit>(?<![\d.,])0(?![\d.,:]))|(?P<listed>{_LISTED})|(?P<plain>千万别|没有|不得|不能|不会|不可"
    rf"|不予|并未|尚未|从未|并无|禁止|"
    rf"严禁|切勿|请勿|切莫|莫要|毋|[未不无没勿]|非(?=[\u4e00-\u9fff \d“\"\ufffcA-Z])|(?<=[既也并绝])非)"
    r"|(?P<zero>(?<![一二三四五六七八九十百千万亿点两第〇\d])零(?!售|部件|件|时|点|下|上|度|星|散|食|钱|工|距|碎|点|"
    r"花|用|头|担|[一二三四五六七八九十])(?=[\u4e00-\u9fff]{2})|"
    r"(?<=[为是达])零(?![\u4e00-\u9fff\d点]))"
)
_GATE_ZH = re.compile("[不无未没非勿毋莫否零禁难缺拒免避防谢供只别]")
_GATE_EN = re.compile(
    r"\b(?:no|not|none|never|neither|nor|nothing|nobody|nowhere|cannot|without|hardly|scarcely|barely|nil)\b|n['’]t\b",
    re.I,
)
#: Beginnings so short that they would be found everywhere; a word that negates is taken for them anyway.
_PREFIXES = frozenset({"un", "in", "im", "ir", "less"})
_UN = r"un(?!der|til|it|ion|i[vqf]|do)\w+"
#: Short, and yet the beginning of a word.
_SHORT_STEMS = frozenset({"non", "mis", "dis", "den", "omi"})


_BESIDE = re.compile(
    r"un|in(?!stead)|im|ir|il|non|dis|\w+-free|(?!unless)\w+less|out of|yet to|exclud|exempt|waiv|refus|reject|"
    r"forbid|prohib|ban|avoid|den|prevent|stop|omit|declin|fail|lack|ceas|far from|barred",
    re.IGNORECASE,
)
_NOT = re.compile(r"(?:\bnot|n['’]t)(?: be)? $")


def may_negate(zh: str, en: str) -> bool:
    """A cheap test that most segments fail."""
    return _GATE_ZH.search(zh) is not None or _GATE_EN.search(en) is not None


@lru_cache(maxsize=16384)
def chinese_cues(text: str) -> tuple[Cue, ...]:
    """The negations of a Chinese text, in order; `nothing` left out."""
    found: list[Cue] = []
    for match in _CHINESE.finditer(text):
        kind = {"choice": "nothing", "able": "plain", "digit": "free", "listed": _KINDS.get(match[0], "nothing")}.get(
            match.lastgroup or "", match.lastgroup or "nothing"
        )
        if kind == "alike" and match[0] == "否" and text.strip() == "否":
            kind = "plain"  # a cell: Yes or No
        if kind != "nothing":
            found.append(Cue(match.start(), match.end(), match[0], kind))
    return tuple(found)


@lru_cache(maxsize=16384)
def english_cues(text: str) -> tuple[Cue, ...]:
    """The negations of an English text, in order; idioms left out."""
    found: list[Cue] = []
    for match in english.CUE.finditer(text):
        kind = match.lastgroup or ""
        if kind == "idiom":
            continue
        if (
            kind == "weak"
            and _BESIDE.match(match[0])
            and found
            and _NOT.search(text, max(0, match.start() - 8), match.start())
        ):
            kind = "strong"  # not invisible, not non-refundable
        after_not = bool(found) and found[-1].kind == "strong" and english.DOUBLE.match(text, found[-1].end)
        if kind == "half":
            if match[0].lower().startswith("any") and found and match.start() - found[-1].end < 60:
                continue  # not … any more
            kind = "weak"
        if kind == "short" or (kind == "weak" and after_not and match.start() - found[-1].end < 20):
            kind = "strong"
        found.append(Cue(match.start(), match.end(), match[0], kind))
    return tuple(found)


@lru_cache(maxsize=2048)
def _pattern(word: str) -> re.Pattern[str] | None:
    if word == "除":
        return re.compile(chinese.EXCEPT, re.IGNORECASE)
    stems = [
        stem.replace("_", " ").replace(r"un\w+", _UN)
        for stem in _STEMS.get(word, "").split("|")
        if stem and stem not in _PREFIXES
    ]
    if not stems:
        return None
    if "at_most" in _STEMS[word]:  # a limit: any way to set one
        stems.append(rf"(?:{english.LIMITS})")
    told = "|".join(stem if len(stem) > 3 or stem in _SHORT_STEMS else rf"{stem}\b" for stem in stems)
    return re.compile(rf"\b(?:{told})", re.IGNORECASE)


def pattern_of(cue: Cue) -> re.Pattern[str] | None:
    """What tells a Chinese word without a plain negation."""
    return _pattern(cue.text) if cue.kind in {"told", "alike", "words"} else None


def negated_list(text: str, cue: Cue, *, joined: bool) -> bool:
    """Whether an English negation goes for a whole list: no A, B or C. `joined` allows *and*: without A and B."""
    if english.OR.match(text, cue.end):
        return True
    return joined and english.LISTS.fullmatch(cue.text) is not None and english.AND.match(text, cue.end) is not None
