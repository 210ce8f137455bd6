"""How long the English of a Chinese text usually is: in general, and in this report, for each kind of text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import log, sqrt
from statistics import median

from compiler.align.facts import HOLE, count_han
from compiler.align.features import Reader
from compiler.align.segments import segments
from compiler.book import Alignment, Segment
from compiler.language import Lang

#: English letters that a Han character comes to, and those allowed for a figure or whatever else is no word. Measured
#: on translations of several fields: the medians lie between 2.8 and 3.4.
LETTERS_PER_HAN = 3.15
LETTERS_PER_HOLE = 6.0

#: Added to both lengths, so that a word more or less in a short text proves little.
_SMOOTH = 4.0
#: Expected letters of a text that helps to set the norm: about 14 Han characters.
_MEASURED = 44.0
#: Texts that what is known of translations at large weighs as much as.
_PRIOR = 10
_VERY_FEW = 4

_LETTER = re.compile(r"[A-Za-zÀ-ɏ]")

#: Kinds whose lengths behave alike; all others are running text.
_GROUPS: Mapping[str, str] = {
    "title": "heading",
    "heading": "heading",
    "cell": "cell",
    "caption": "cell",
    "term": "cell",
    "alt": "cell",
    "item": "item",
}


def letters(text: str, lang: Lang) -> float:
    """The length of a text in English letters: as it is, or as its translation may be expected to be."""
    own = len(_LETTER.findall(text)) + LETTERS_PER_HOLE * text.count(HOLE)
    return own + LETTERS_PER_HAN * count_han(text) if lang == "zh" else own


def log_ratio(zh: float, en: float) -> float:
    """How long the English is for its Chinese: 0 as expected, -0.7 half of it. Both in English letters."""
    return log((en + _SMOOTH) / (zh + _SMOOTH))


def spread(zh: float) -> float:
    """The usual standard deviation of `log_ratio`: about 0.2 for ten Han characters, 0.14 for a hundred."""
    return sqrt(0.0169 + 1.04 / max(zh, 8.0))


@dataclass(frozen=True, slots=True)
class Norm:
    """What is usual: the middle of `log_ratio`, and how wide it scatters beside `spread`."""

    centre: float = 0.0
    scale: float = 1.15

    def deviation(self, zh: float, en: float) -> float:
        """In standard deviations: -3 is far too short."""
        return (log_ratio(zh, en) - self.centre) / (self.scale * spread(zh))


USUAL = Norm()


@dataclass(frozen=True, slots=True)
class Norms:
    """The norms of a report, by kind of text."""

    overall: Norm = USUAL
    groups: Mapping[str, Norm] = field(default_factory=dict)

    def of(self, kind: str) -> Norm:
        return self.groups.get(_group(kind), self.overall)


NO_NORMS = Norms()

#: A group of kinds, a logarithm of lengths, and how wide such a one usually scatters.
Sample = tuple[str, float, float]


def samples(listed: Iterable[Segment], reader: Reader) -> list[Sample]:
    """What the segments say about lengths. Those that may not be each other's translation say nothing."""
    found: list[Sample] = []
    for one in listed:
        if one.status != "matched" or not one.zh or not one.en:
            continue
        before = letters(reader.run(one.zh).text, "zh")
        after = letters(reader.run(one.en).text, "en") if before >= _MEASURED else 0.0
        if after:
            found.append((_group(one.kind), log_ratio(before, after), spread(before)))
    return found


def measure(found: Iterable[Sample]) -> Norms:
    """The norms of a report, or of as much of it as there is. Linear but for sorting."""
    groups: dict[str, list[Sample]] = {}
    for one in found:
        groups.setdefault(one[0], []).append(one)
    overall = _norm([one for group in groups.values() for one in group], USUAL)
    return Norms(overall, {name: _norm(group, overall) for name, group in groups.items()})


def usual_lengths(aligned: Iterable[tuple[Alignment, Reader]]) -> Norms:
    """The norms of a whole report: every chapter is judged by all of them."""
    return measure([one for alignment, reader in aligned for one in samples(segments(alignment), reader)])


def _group(kind: str) -> str:
    return _GROUPS.get(kind, "text")


def _norm(found: list[Sample], prior: Norm) -> Norm:
    """Median and median deviation, drawn towards the prior while there are few. Of very few, one may be the odd one."""
    weight = len(found) - _VERY_FEW
    if weight <= 0:
        return prior
    centre = (weight * median(ratio for _, ratio, _ in found) + _PRIOR * prior.centre) / (weight + _PRIOR)
    own = 1.4826 * median(abs(ratio - centre) / usual for _, ratio, usual in found)
    scale = ((weight * own * own + _PRIOR * prior.scale * prior.scale) / (weight + _PRIOR)) ** 0.5
    return Norm(centre, max(scale, 0.9))
