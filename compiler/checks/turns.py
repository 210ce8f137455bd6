"""Direction words of a segment as data: where they stand, which way they point, and the clause that each stands in."""

from __future__ import annotations

import re
from typing import NamedTuple

from compiler.checks import direction_words as lexicon


class Turn(NamedTuple):
    """A word of direction. `kind` is `fact` or `deed` in Chinese, `strong` or `weak` in English, `soft` where it is
    denied or about a pace, and may be told either way."""

    start: int
    end: int
    way: int
    kind: str


# ---------------------------------------------------------------- reading words


def chinese_turns(text: str) -> list[Turn]:
    """The direction words of a Chinese text, in order."""
    masked = [one.span() for one in lexicon.ZH_MASKED.finditer(text)]
    paces = [one.end() for one in lexicon.ZH_PACE.finditer(text)]
    found: list[Turn] = []
    for one in lexicon.ZH_WORD.finditer(text):
        if any(start < one.end() and one.start() < end for start, end in masked):
            continue
        way, kind = lexicon.ZH_WORDS.get(one[0], (0, "fact"))
        way = way or lexicon.ZH_SINGLE[one[0]]
        ahead = text[max(0, one.start() - 12) : one.start()]
        if (
            lexicon.ZH_DENIED.search(ahead)
            or any(0 <= one.start() - end <= 6 for end in paces)
            or lexicon.ZH_TURNED.match(text, one.end())
        ):
            kind = "soft"
        found.append(Turn(one.start(), one.end(), way, kind))
    return found


def english_turns(text: str) -> list[Turn]:
    """The direction words of an English text, in order."""
    found: list[Turn] = []
    for one in lexicon.EN_WORD.finditer(text):
        word = one[0].lower()
        way = lexicon.EN_WORDS.get(word)
        if way is None or "-" in (text[one.start() - 1 : one.start()], text[one.end() : one.end() + 1]):  # pull-down
            continue
        ahead = text[max(0, one.start() - 40) : one.start()]
        if lexicon.EN_AT_FIGURE.match(text, one.start()):
            continue
        kind = "strong" if word in lexicon.EN_STRONG else "weak"
        if (
            word in {"up", "down"}
            and lexicon.EN_PARTICLE.search(ahead)
            and not lexicon.EN_MOTION.search(f"{ahead}{word}")
        ):
            continue
        if lexicon.EN_PARTICLE_AFTER.match(text, one.start()):
            kind = "weak"
        if lexicon.EN_COMPARED.match(text, one.start()):
            kind = "compare"
        if lexicon.EN_DENIED.search(ahead):
            kind = "soft"
        found.append(Turn(one.start(), one.end(), way, kind))
    return found


_CLAUSE_ZH = re.compile("[，。；：！？]")
_CLAUSE_EN = re.compile(r"[,;:.!?()—](?!\d)|\b(?:and|but|while|whereas|which|as|because|although|though)\b")


def without(text: str) -> str:
    """A Chinese text without its direction words, for what else may explain an English one."""
    return lexicon.ZH_PACE.sub("", lexicon.ZH_WORD.sub("", text))


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
    for zh, en in lexicon.NOUNS:
        if re.search(zh, clause):
            found.append((zh, en))
            clause = re.sub(zh, "", clause)
    return found


def has_any(subjects: list[tuple[str, str]], english: str) -> bool:
    return any(re.search(rf"\b(?:{en})", english, re.IGNORECASE) for _, en in subjects)


def names_any(clause: str, english: str) -> bool:
    """Whether the English has the subject of a Chinese clause by its name."""
    return has_any(subjects(clause), english)
