"""Whether a text says of a predicate what its translation denies: 不接受 and *accepts*, 接受 and *does not accept*.

A negation may be told in a hundred ways, and to miss one of them is no proof of an error. That the denied verb stands
in the other language as well, and nothing negates it there, nearly is. So a rule that found a negation without
counterpart asks here what became of its verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from compiler.checks.predicate_words import PREDICATES, THINGS

#: What may be known of a predicate: it stands in the other text, it does not, or the lexicon does not hold it.
AFFIRMED, ABSENT, UNKNOWN = "affirmed", "absent", "unknown"

_NEGATION = re.compile(
    "[并尚从毫均仍亦也概皆绝切请]*(?:不得|不能|不会|不可|不予|不准|不许|不应当|不应该|不应|不该|不宜|不再|不曾|不要|不用|"
    "不必|不须|不需要|不需|无须|无需|无法|无从|无权|无力|没有|没能|未能|未曾|未有|未获|未经|未被|未予|禁止|严禁|难以|拒绝|拒不|"
    "切勿|请勿|莫|毋|勿|未|不|无|没|非|零)(?:能够|可以|允许)?"
)
#: Adverbs and auxiliaries between a negation and its verb.
_SKIP = re.compile(
    "(?:[再曾被能会得应可要予须宜只先另便也都还很太更]|任何|予以|进行|能够|可以|允许|必要|以任何[^，。；]{1,6}?|"
    "擅自|私自|自行|继续|随意|任意|同时|单独|直接|另行|按时|按期|及时|完全|充分|明显|真正|重大|实质性?|其他|"
    "[通经]过|出现|发生|存在|构成|造成|产生|做出|作出|给予|达到)"
)
#: They put words before the verb: 不得向他人转让.
_BEFORE_VERB = re.compile("[向对将把以在因由从与和为按被给于就随同用受]")
_CLAUSE = re.compile("[，。；：！？,;:!?（）()“”、]")
_THING = re.compile(r".*(?:没有|无|零|未见|未有|不存在|不具[有备]|不享有|不含)$")
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")
_STOP = frozenset(
    _WORD.findall(
        "a an the any be been being is are was were am do does did have has had will would shall should can could "
        "may might must to of in on at by for from with as and or that this these those it its their his her our "
        "your my we you they he she there so such yet even longer one ever also currently still only other "
        "further more most very all each every either both whatsoever least"
    )
)
_REACH = 18
#: What may follow a beginning of three letters or fewer.
_ENDING = r"(?:e?[sdnr]?|\w?ing|\w?ed|ment|able|y|al|t)\b"


def _read(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in re.split(r" ;\s|\n(?! )", re.sub(r"\n +", "", text.strip())):
        words, _, stems = entry.partition(" = ")
        for word in words.split():
            found[word] = (*found.get(word, ()), *stems.split("|"))
    return found


_VERBS, _NOUNS = _read(PREDICATES), _read(THINGS)
_EITHER = {word: (*_NOUNS.get(word, ()), *_VERBS.get(word, ())) for word in _VERBS | _NOUNS}


def _alternatives(words: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words, key=len, reverse=True)))


_VERB, _ANY = _alternatives(_VERBS), _alternatives(_EITHER)


@lru_cache(maxsize=1024)
def _english(word: str) -> re.Pattern[str]:
    stems = (stem.replace("_", " ") for stem in _EITHER[word])
    told = (stem if len(stem) > 3 else stem + _ENDING for stem in stems)
    return re.compile(rf"\b(?:{'|'.join(told)})", re.IGNORECASE)


def predicates(text: str, start: int) -> tuple[str, ...]:
    """The listed words that a Chinese negation at `start` may deny, the likeliest first; at most three."""
    negation = _NEGATION.match(text, start)
    at = negation.end() if negation else start + 1
    thing = negation is not None and _THING.fullmatch(negation[0]) is not None
    end = _CLAUSE.search(text, at)
    stop = min(end.start() if end else len(text), at + _REACH)
    listed = _listed(text, at, stop, thing=thing)
    if thing:
        listed = tuple(sorted(listed, key=lambda word: word not in _NOUNS))
    return listed[:3]


def _listed(text: str, at: int, stop: int, *, thing: bool) -> tuple[str, ...]:
    """The listed words. Light verbs (作出, 发生) only where nothing heavier follows."""
    pattern = _ANY if thing else _VERB
    found: list[str] = []
    light: list[str] = []
    first = True
    while at < stop:
        skip = _SKIP.match(text, at, stop)
        match = pattern.match(text, at, stop)
        if match and (skip is None or len(match[0]) > len(skip[0])) and (len(match[0]) > 1 or first):
            found.append(match[0])
            at = match.end()
            first = False
        elif skip:
            if match and len(match[0]) > 1:
                light.append(match[0])
            at = skip.end()
        else:
            first = False
            at += 1
    return tuple(found or light)


def affirmed(
    zh: str, start: int, en: str, begin: int, end: int, negated: tuple[int, ...], *, compound: bool = False
) -> str:
    """What the English between `begin` and `end` makes of the predicate of the Chinese negation at `start`.

    `negated` are the ends of English negations: what follows one in its clause is not affirmed.
    In a `compound` (不同, 未知) a lone character is no word of its own.
    """
    words = predicates(zh, start)
    if not words or (compound and len(words[0]) == 1):
        return UNKNOWN
    negation = _NEGATION.match(zh, start)
    fronted = negation is not None and _BEFORE_VERB.match(zh, negation.end()) is not None
    for word in words if fronted else words[:1]:
        for match in _english(word).finditer(en, begin, end):
            if not any(
                0 <= match.start() - one < 40 and not _EN_CLAUSE.search(en, one, match.start()) for one in negated
            ):
                return AFFIRMED
    return ABSENT if len(words[0]) > 1 else UNKNOWN


_EN_CLAUSE = re.compile("[,;:.!?]")
_TOLD_BY: dict[str, tuple[str, ...]] = {}
for _word, _stems in _EITHER.items():
    for _stem in _stems:
        _TOLD_BY[_stem] = (*_TOLD_BY.get(_stem, ()), _word)
_STEMS = tuple(
    (re.compile((stem if len(stem) > 3 else stem + _ENDING).replace("_", " "), re.IGNORECASE), words)
    for stem, words in _TOLD_BY.items()
)


@lru_cache(maxsize=4096)
def _chinese(word: str) -> tuple[str, ...]:
    """The Chinese words that an English word may render."""
    return tuple({zh for pattern, words in _STEMS if pattern.match(word) for zh in words})


def _occurrences(text: str, word: str, begin: int, end: int) -> Iterator[int]:
    at = text.find(word, begin, end)
    while at >= 0:
        yield at
        at = text.find(word, at + 1, end)


def _denied(text: str, place: int, denied: tuple[int, ...]) -> bool:
    """Whether a Chinese negation of the same clause, starting at one of `denied`, stands before `place`."""
    return any(0 <= place - one < _REACH and not _CLAUSE.search(text, one, place) for one in denied)


def asserted(en: str, at: int, stop: int, zh: str, begin: int, end: int, denied: tuple[int, ...] = ()) -> str:
    """What the Chinese between `begin` and `end` makes of the predicate of the English negation that ends at `at`.

    `denied` are the places of Chinese negations: what follows one in its clause is not asserted.
    """
    known = 0
    clause = _EN_CLAUSE.search(en, at, stop)
    for match in _WORD.finditer(en, at, clause.start() if clause else stop):
        word = match[0].lower()
        if word in _STOP or word.endswith("ly"):
            continue
        words = _chinese(word)
        places = [at for one in words for at in _occurrences(zh, one, begin, end)]
        if any(not _denied(zh, place, denied) for place in places):
            return AFFIRMED
        if places:
            return ABSENT
        known += bool(words)
        if known > 1 or match.start() - at > 60:
            break
    return ABSENT if known else UNKNOWN
