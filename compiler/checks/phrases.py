"""English phrases as they bend: plural, tense, possessive, hyphens, spelling on both sides of the Atlantic, lists.

`words` reads a text, `matches` finds where it holds a form of the glossary word for word, `holds` whether it does in
some way that a good writer may choose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

#: Letters and digits are words of their own, so that CO2, CO₂ and `CO 2`, Wi-Fi and WiFi are the same.
_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:'[A-Za-z]+)?|\d+|&|(?<=\d)[–—-](?=\d)")
_PLAIN = str.maketrans("’‘ʼ‑‐\u00a0₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹", "'''-- 01234567890123456789")

#: What ends a sentence, or might: no phrase reaches over it. The stop of an abbreviation does not: No. 2 Middle School.
_END = re.compile(r"(?<!\bNo)(?<!\bNos)(?<!\bCo)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.!?;:](?:\s|$)|[\n\ufffc]")

#: Words that come and go without changing what a phrase names.
LIGHT = frozenset(
    {"a", "an", "the", "of", "and", "or", "for", "to", "in", "on", "at", "by", "with", "from", "its", "their", "our"}
) | {"as", "s", "&"}

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "criteria": "criterion", "phenomena": "phenomenon",
    "indices": "index", "matrices": "matrix", "appendices": "appendix", "analyses": "analysis", "bases": "base",
    "bought": "buy", "sold": "sell", "held": "hold", "made": "make", "built": "build", "led": "lead", "paid": "pay",
    "lent": "lend", "spent": "spend", "kept": "keep", "taken": "take", "took": "take", "given": "give", "gave": "give",
    "grown": "grow", "grew": "grow", "known": "know", "written": "write", "wrote": "write", "cheque": "check",
    "licence": "license", "defence": "defense", "offence": "offense", "practise": "practice", "programme": "program",
    "programmes": "program", "grey": "gray", "tyre": "tire", "aluminium": "aluminum", "sulphur": "sulfur",
    "ageing": "aging", "judgement": "judgment", "mould": "mold", "&": "and", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
}  # fmt: skip

#: Both spellings to one, on the word's own letters. The length keeps `our`, `four` and `hour` out of it.
_SPELLING: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=[iy])z"), "s"),
    (re.compile(r"(?<=[a-z]{3})our(?=(?:s|ed|ing|able|al|ite|ful|less|er|ers)?$)"), "or"),
    (re.compile(r"(?<=[a-z]{2})([tb])re(?=s?$)"), r"\1er"),
    (re.compile(r"ogue(?=s?$)"), "og"),
    (re.compile(r"ll"), "l"),
)
_DIPHTHONG = re.compile(r"(?<=[a-z])[ao]e(?=[a-z]{3})|^[ao]e(?=[a-z]{4})")

#: Endings that turn a word into another part of speech of the same notion. Those of persons are not among them: a
#: director is no direction.
_DERIVED = re.compile(
    r"(?:isat|ational|ativ|ation|ition|iti|abiliti|ibiliti|ment|nes|anc|enc|iv|ical|ic|ali|al|ari|li|abl|ibl|ant|ent|ion|ful|i)$"
)


class Word(NamedTuple):
    """A word, `text[start:end]`. `sentence` numbers the stretch that no phrase reaches out of."""

    text: str
    start: int
    end: int
    sentence: int

    @property
    def is_light(self) -> bool:
        return self.text in LIGHT


def words(text: str) -> tuple[Word, ...]:
    """An English text as words, in lower case and without possessives."""
    plain = text.translate(_PLAIN)
    ends = [match.start() for match in _END.finditer(plain)]
    found: list[Word] = []
    sentence = 0
    for match in _WORD.finditer(plain):
        while sentence < len(ends) and ends[sentence] < match.start():
            sentence += 1
        word = match[0].lower() if match[0] not in "–—-" else "to"  # 2023–2025
        found.append(Word(word.partition("'")[0] if "'" in word else word, *match.span(), sentence))
    return tuple(found)


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """What a word's inflected forms share, in one spelling. Not a word to be shown."""
    word = _IRREGULAR.get(word, word)
    for pattern, spelling in _SPELLING:
        word = pattern.sub(spelling, word)
    word = _DIPHTHONG.sub("e", word)
    word = _IRREGULAR.get(word, word)
    if len(word) > 3:
        word = _without_plural(word)
    if len(word) > 4:
        word = _without_tense(word)
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 2 and word.endswith("y") else word


def _without_plural(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _without_tense(word: str) -> str:
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 2 and re.search("[aeiouy]", rest):
            if rest[-1] == rest[-2] and rest[-1] not in "aeiouslz":
                rest = rest[:-1]
            return rest
    return word


@lru_cache(maxsize=32768)
def root(word: str) -> str:
    """What a word shares with its kin of other parts of speech, as neutral and neutrality do."""
    rest = stem(word)
    while True:
        shorter = _DERIVED.sub("", rest)
        if shorter == rest or len(shorter) < 4:
            return rest
        rest = shorter


class Shape(NamedTuple):
    """A form of the glossary, ready to be sought.

    `stems` are those of every word; `joined` the letters with the last word's stem, for compounds written in one word;
    `heavy` are the words that name the thing, `core` their stems, `roots` their roots.
    """

    stems: tuple[str, ...]
    joined: str
    heavy: tuple[str, ...]
    core: frozenset[str]
    roots: frozenset[str]
    initials: frozenset[str]


#: What a name may go without: the state that a law is of, the legal form of a company.
_OPTIONAL = re.compile(
    r"\(.*?\)|\b(?:of )?(?:the )?people's republic of china\b|\b(?:of )?(?:the )?prc\b"
    r"|,? *\b(?:co|ltd|inc|llp|llc|plc|limited|corporation|corp|incorporated|gmbh|ag|s\.?a)\b\.?",
    re.I,
)


@lru_cache(maxsize=8192)
def shape(form: str) -> Shape:
    every = [word.text for word in words(form)]
    stems = tuple(stem(word) for word in every if word not in {"a", "an", "the"})
    core = [word.text for word in words(_OPTIONAL.sub(" ", form.translate(_PLAIN)))]
    heavy = [word for word in core if word not in LIGHT] or [word for word in every if word not in LIGHT] or every
    letters = {"".join(word[0] for word in told) for told in (every, core, heavy) if len(told) > 1}
    return Shape(
        stems,
        "".join(every[:-1]) + stem(every[-1]) if every else "",
        tuple(heavy),
        frozenset(map(stem, heavy)),
        frozenset(map(root, heavy)),
        frozenset(letters),
    )


class Match(NamedTuple):
    start: int
    end: int


def matches(text: tuple[Word, ...], form: Shape) -> Iterator[Match]:
    """Where a form stands word for word, inflected as it may be."""
    if not form.stems:
        return
    first = form.stems[0]
    for at, word in enumerate(text):
        if stem(word.text) == first:
            end = _along(text, at, form.stems)
            if end is not None:
                yield Match(word.start, text[end].end)
                continue
        if form.joined.startswith(word.text[:3]):
            end = _joined(text, at, form.joined)
            if end is not None:
                yield Match(word.start, text[end].end)


def _along(text: tuple[Word, ...], at: int, stems: tuple[str, ...]) -> int | None:
    """The index of the last word of a phrase from `at`; articles may come between."""
    sentence, last = text[at].sentence, at
    index = at
    for wanted in stems:
        while index < len(text) and text[index].text in {"a", "an", "the"} and index > at:
            index += 1
        if index >= len(text) or text[index].sentence != sentence or stem(text[index].text) != wanted:
            return None
        last = index
        index += 1
    return last


def _joined(text: tuple[Word, ...], at: int, joined: str) -> int | None:
    """As `_along`, where compounds are written apart or in one: lifecycle and life cycle."""
    told, sentence = "", text[at].sentence
    for index in range(at, min(at + 12, len(text))):
        word = text[index]
        if word.sentence != sentence:
            return None
        if told + stem(word.text) == joined:
            return index
        told += word.text
        if not joined.startswith(told):
            return None
    return None


#: Words that a loose mention may have between its own: `carbon emissions of all workplaces in China will peak`.
_BETWEEN_WORDS, _BETWEEN_NAMES = 6, 5


def holds(text: tuple[Word, ...], raw: str, form: Shape, *, name: bool) -> bool:
    """Whether a text holds a form, word for word, by its initials, or with its words apart.

    The words of a plain term may be of other parts of speech, and other words may come between; those of a name may be
    in another order or share a list: `the Ministries of Finance and Commerce`.
    """
    if next(matches(text, form), None) is not None:
        return True
    if any(len(letters) > 1 and re.search(rf"\b{letters.upper()}s?\b", raw) for letters in form.initials):
        return True
    if len(form.stems) == 2 and form.stems[1].isdigit():
        return _numbered(text, *form.stems)
    wanted = form.core if name else form.roots
    if len(wanted) < 2:
        return not name and any(root(word.text) in wanted for word in text)
    return _together(text, wanted, stem if name else root, _BETWEEN_NAMES if name else _BETWEEN_WORDS)


def _together(text: tuple[Word, ...], wanted: frozenset[str], read: Callable[[str], str], between: int) -> bool:
    places = [(index, key) for index, word in enumerate(text) if (key := read(word.text)) in wanted]
    seen: dict[str, int] = {}
    for index, key in places:
        if seen and text[next(reversed(seen.values()))].sentence != text[index].sentence:
            seen.clear()
        seen.pop(key, None)
        seen[key] = index
        if len(seen) == len(wanted) and index - min(seen.values()) <= len(wanted) + between:
            return True
    return False


def _numbered(text: tuple[Word, ...], head: str, number: str) -> bool:
    """Whether a numbered thing is named in a list: `Scopes 1, 2 and 3`, `Scope 1 to 3`, and not by another's number."""
    told: list[str] = []
    for word in text:
        key = stem(word.text)
        if key == head:
            told = [key]
        elif told and (key.isdigit() or word.is_light):
            if key == number or (told[-1] == "to" and _between(told[-2], number, key)):
                return True
            told.append(key)
        else:
            told = []
    return False


def _between(low: str, number: str, high: str) -> bool:
    return low.isdigit() and high.isdigit() and int(low) < int(number) < int(high)
