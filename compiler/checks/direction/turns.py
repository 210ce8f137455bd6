"""Direction words of a segment as data: where they stand, which way they point, and the clause that each stands in."""

from __future__ import annotations

import re
from typing import NamedTuple

from compiler.checks.direction import direction_words as lexicon
from compiler.checks.direction.subjects import NOUNS


class Turn(NamedTuple):
    """A word of direction. `kind` is `fact`, `deed` or `compare` in Chinese, `strong`, `weak` or `compare` in English;
    `pace` where it is about the pace of a change, `soft` where it is denied and may be told either way. `sort` holds
    the classes of `direction_words`."""

    start: int
    end: int
    way: int
    kind: str
    sort: str = "q"
    #: What the change is, of which a `pace` is told: 1 in 增速放缓, -1 in 降幅收窄.
    change: int = 0


# ---------------------------------------------------------------- reading words


def chinese_turns(text: str) -> list[Turn]:
    """The direction words of a Chinese text, in order."""
    found: list[Turn] = []
    words = list(lexicon.ZH_WORD.finditer(text))
    if not words:
        return found
    masked = [one.span() for one in lexicon.ZH_MASKED.finditer(text)]
    paced = list(lexicon.ZH_PACED.finditer(text))
    masked += [one.span() for one in paced]
    paces = [one.end() for one in lexicon.ZH_PACE.finditer(text)]
    for one in paced:
        change = 1 if one["up"] else -1
        found.append(Turn(one.start(), one.end(), 1 if one["more"] else -1, "pace", "qsw", change))
    for one in words:
        if any(start < one.end() and one.start() < end for start, end in masked):
            continue
        way, kind, sort = lexicon.ZH_WORDS[one[0]]
        ahead = text[max(0, one.start() - 12) : one.start()]
        if (
            lexicon.ZH_DENIED.search(ahead)
            or lexicon.ZH_PREVENTED.search(ahead)
            or (kind != "compare" and any(0 <= one.start() - end <= 6 for end in paces))
            or lexicon.ZH_TURNED.match(text, one.end())
        ):
            kind = "soft"
        found.append(Turn(one.start(), one.end(), way, kind, sort))
    return sorted(found)


def english_turns(text: str) -> list[Turn]:
    """The direction words of an English text, in order."""
    found: list[Turn] = []
    for one in lexicon.EN_WORD.finditer(text):
        known = lexicon.EN_WORDS.get(one[0].lower())
        if known is not None and (turn := _english(text, one.start(), one.end(), *known)) is not None:
            found.append(turn)
    return found


_CAME_UP = re.compile(r"(?:.{0,4}\b)?(?:come|comes|came|coming) up from\b", re.IGNORECASE)
_MORE_OR_LESS = re.compile(r"(?:.{0,8}?\b)?more or less\b", re.IGNORECASE)


def _english(text: str, start: int, end: int, way: int, kind: str, sort: str) -> Turn | None:
    word = text[start:end].lower()
    if text[max(0, start - 1) : start] == "-" or text[end : end + 1] == "-":  # pull-down
        return None
    if lexicon.EN_AT_FIGURE.match(text, start):
        return None
    ahead = text[max(0, start - 40) : start]
    if word == "up" and _CAME_UP.match(text, max(0, start - 7)):
        return Turn(start, end, way, "strong", sort)
    if word in {"up", "down"} and lexicon.EN_PARTICLE.search(ahead) and not lexicon.EN_MOTION.search(f"{ahead}{word}"):
        return None
    if word in {"more", "less"} and _MORE_OR_LESS.match(text, max(0, start - 8)):
        return None
    if word == "limit" and lexicon.EN_LIMIT.search(ahead):
        return None
    if word in lexicon.EN_AMOUNT and ahead.lower().endswith(f"{word} and "):  # more and more
        return None
    if lexicon.EN_PARTICLE_AFTER.match(text, start) and not lexicon.EN_ARTICLE.search(ahead):
        kind = "weak"
    if lexicon.EN_COMPARED.match(text, start):
        kind = "compare"
    if lexicon.EN_DENIED.search(ahead) or (word in lexicon.EN_AMOUNT and lexicon.EN_BAD.match(text, end)):
        kind = "soft"
    return Turn(start, end, way, kind, sort)


_CLAUSE_ZH = re.compile("[，。；：！？]")
_CLAUSE_EN = re.compile(r"[,;:.!?()—](?!\d)|\b(?:and|but|while|whereas|which|as|because|although|though)\b")


def without(text: str) -> str:
    """A Chinese text without its direction words, each place kept, for what else may explain an English one."""
    for words in (lexicon.ZH_PACED, lexicon.ZH_WORD, lexicon.ZH_PACE):
        text = words.sub(_blank, text)
    return text


def _blank(found: re.Match[str]) -> str:
    return "_" * len(found[0])


def clause_before(text: str, at: int) -> str:
    start = max((stop.end() for stop in _CLAUSE_ZH.finditer(text, 0, at)), default=0)
    return text[start:at]


def range_zh(text: str, turn: Turn) -> range:
    start = max((stop.end() for stop in _CLAUSE_ZH.finditer(text, 0, turn.start)), default=0)
    stop = _CLAUSE_ZH.search(text, turn.end)
    return range(start, len(text) if stop is None else stop.start())


def clause_zh(text: str, turn: Turn) -> str:
    within = range_zh(text, turn)
    return text[within.start : within.stop]


def range_en(text: str, turn: Turn) -> range:
    start = max((stop.end() for stop in _CLAUSE_EN.finditer(text, 0, turn.start)), default=0)
    stop = _CLAUSE_EN.search(text, turn.end)
    return range(start, len(text) if stop is None else stop.start())


def clause_en(text: str, turn: Turn) -> str:
    within = range_en(text, turn)
    return text[within.start : within.stop]


def subjects(clause: str) -> list[tuple[str, str]]:
    """The entries of the list of nouns that a Chinese clause names; of two that overlap, the earlier in the list."""
    found: list[tuple[str, str]] = []
    for zh, en in NOUNS:
        if re.search(zh, clause):
            found.append((zh, en))
            clause = re.sub(zh, "", clause)
    return found


def has_any(subjects: list[tuple[str, str]], english: str) -> bool:
    return any(re.search(rf"\b(?:{en})", english, re.IGNORECASE) for _, en in subjects)


def names_any(clause: str, english: str) -> bool:
    """Whether the English has the subject of a Chinese clause by its name."""
    return has_any(subjects(clause), english)
