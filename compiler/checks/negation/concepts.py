"""A small two-way lexicon: which Chinese words and which English words may render each other.

Each Chinese word has the beginnings of the English words that tell it, its keys. A Chinese and an English word mean the
same if they share a key. The words are in `predicate_words` and its neighbours; reading a text is linear in its length.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from compiler.checks.negation.deed_words import DEEDS
from compiler.checks.negation.opposite_words import OPPOSITES
from compiler.checks.negation.predicate_words import PREDICATES, THINGS
from compiler.checks.negation.state_words import NOUNS, STATES

_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_CLASS = re.compile(r"\[(\w+)\]")
_MAYBE = re.compile(r"(\w)\?")
#: What may follow a beginning of three letters or fewer.
_ENDING = re.compile(r"(?:e?[sdnr]?|[a-z]?ing|ng|[a-z]?ed|[a-z]?er|ment|able|ly|y|al|t)\Z")
_NO_KEYS: frozenset[str] = frozenset()
_AUXILIARY = frozenset({"has", "have", "had", "having"})
_PARTICIPLE = re.compile(r" (?:been|not|never|\w+e[dn])\b", re.IGNORECASE)
_UN = re.compile(r"un|in|im|ir|il|non|dis|mis")


class Word(NamedTuple):
    """A listed word of a text: its place, and the keys that it shares with the words that render it."""

    start: int
    end: int
    text: str
    keys: frozenset[str]


def _expand(stem: str) -> list[str]:
    """us[ei] as use and usi, colou?r as colour and color."""
    parts = _CLASS.split(_MAYBE.sub(lambda match: f"[{match[1]}0]", stem))
    return [
        "".join(one).replace("0", "")
        for one in product(*(part if at % 2 else (part,) for at, part in enumerate(parts)))
    ]


def _read(*tables: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for table in tables:
        for entry in re.split(r" ;\s|\n(?! )", re.sub(r"\n +", "", table.strip())):
            words, _, stems = entry.partition(" = ")
            keys = frozenset(one for stem in stems.split("|") for one in _expand(stem.strip()))
            for word in words.split():
                found[word] = found.get(word, frozenset()) | keys
    return found


VERBS, THINGS_ = _read(PREDICATES, DEEDS, STATES), _read(THINGS, NOUNS)
#: 无效 = valid: what English says when the negation inside a Chinese word is lost.
OPPOSITE = _read(OPPOSITES)
_BOTH = {word: VERBS.get(word, frozenset()) | THINGS_.get(word, frozenset()) for word in VERBS | THINGS_}


def _by_first(words: dict[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        found.setdefault(word[0], []).append(word)
    return {first: tuple(group) for first, group in found.items()}


_VERB_BY_FIRST, _ANY_BY_FIRST = _by_first(VERBS), _by_first(_BOTH)


def chinese_word(text: str, at: int, stop: int, *, verb: bool = False) -> Word | None:
    """The longest listed word that begins at `at`; with `verb` none that is only a thing."""
    for word in (_VERB_BY_FIRST if verb else _ANY_BY_FIRST).get(text[at : at + 1], ()):
        if at + len(word) <= stop and text.startswith(word, at):
            return Word(at, at + len(word), word, VERBS[word] if verb else _BOTH[word])
    return None


@lru_cache(maxsize=2048)
def chinese_words(text: str) -> tuple[Word, ...]:
    """Every listed word of a Chinese text, the longest at each place."""
    found: list[Word] = []
    at = 0
    while at < len(text):
        word = chinese_word(text, at, len(text))
        if word is None:
            at += 1
        else:
            found.append(word)
            at = word.end
    return tuple(found)


def is_thing(word: Word) -> bool:
    """Whether a Chinese word names a thing and nothing else."""
    return word.text in THINGS_ and word.text not in VERBS


def _stems() -> tuple[dict[str, set[str]], dict[str, list[tuple[str, str]]]]:
    """Beginnings of words; and, by their first word, those of several words."""
    single: dict[str, set[str]] = {}
    several: dict[str, list[tuple[str, str]]] = {}
    for keys in (*_BOTH.values(), *OPPOSITE.values()):
        for key in keys:
            first, _, rest = key.partition("_")
            if rest:
                several.setdefault(first, []).append((rest.replace("_", " "), key))
            else:
                single.setdefault(key.removesuffix(r"\b"), set()).add(key)
    return single, several


_SINGLE, _SEVERAL = _stems()


@lru_cache(maxsize=16384)
def _keys(word: str) -> frozenset[str]:
    """The keys of one English word in lower case."""
    found: set[str] = set()
    for length in range(2, len(word) + 1):
        rest = word[length:]
        for key in _SINGLE.get(word[:length], ()):
            if not rest or (not key.endswith(r"\b") and (length > 3 or _ENDING.match(rest))):
                found.add(key)
    return frozenset(found)


@lru_cache(maxsize=2048)
def english_words(text: str) -> tuple[Word, ...]:
    """Every listed word of an English text; *unpaid* as *paid* at its third letter."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        word = match[0].lower()
        start = match.start()
        keys = _NO_KEYS if word in _AUXILIARY and _PARTICIPLE.match(text, match.end()) else _keys(word)
        if not keys and (before := _UN.match(word)):
            keys = _keys(word[before.end() :])
            start += before.end()
        if word in _SEVERAL:
            more = frozenset(key for rest, key in _SEVERAL[word] if text[match.end() + 1 :].lower().startswith(rest))
            keys |= more
        if keys:
            found.append(Word(start, match.end(), word, keys))
    return tuple(found)
