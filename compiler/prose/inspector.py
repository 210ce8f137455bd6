"""M200, M201: every typed figure of both languages, classified; with the checks of the words beside bound figures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from compiler.align.facts import claims, gather
from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.glossary import NO_TERMS, Glossary
from compiler.language import Lang
from compiler.metrics import Metrics
from compiler.project import Report
from compiler.prose.bound import Bound, bind, shown
from compiler.prose.declared import Declared
from compiler.prose.direction import directions
from compiler.prose.index import ABOUT, SUGGESTED, Entry, Index, Reading, is_about, noun_after
from compiler.prose.passage import Gather, Passage, of_document, of_yaml
from compiler.prose.place import Place
from compiler.prose.qualifiers import FLOORS, beyond, contradiction, opposed, qualifiers, said_before, said_beside
from compiler.prose.rules import is_exception
from compiler.tree import Document

_TIMES = re.compile(
    r"\b(?:in|of|by|since|from|until|till|to|early|late|mid|the|our|its|their|year|between|before|after|during"
    r"|for)[ -]$",
    re.IGNORECASE,
)

#: Sentences in which a limit may be about something else than what the metric states: aims, rules, parts, other times.
_ELSEWHERE: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        "目标|计划|力争|预计|预期|将|拟|到20|上限|下限|标准|要求|不得|须|应当|如果|其中|[上去前]一?年|同期"
        "|季度|\\d ?月|半年"
    ),
    "en": re.compile(
        r"\b(?:target\w*|goals?|aim\w*|plan\w*|will|shall|must|should|may|expect\w*|by 20\d\d|limit\w*|if"
        r"|of which|of whom"
        r"|including|last year|previous|prior|earlier|year before|quarter|half|month|since)\b",
        re.IGNORECASE,
    ),
}


#: Typed figures that are exceptions, by file.
Tally = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A parsed file, with what has gathered its runs before, if anything has."""

    document: Document
    lang: Lang
    runs: Gather = gather


def inspect(
    chapters: Iterable[Chapter], report: Report, metrics: Metrics, glossary: Glossary = NO_TERMS
) -> Staged[Tally]:
    """Read every figure of a report's prose. Linear in its length."""
    inspector = _Inspector(metrics, Declared(report.exceptions, glossary))
    for chapter in chapters:
        for passage in of_document(chapter.document, chapter.lang, chapter.runs):
            inspector.read(passage)
    for passage in of_yaml(report, metrics):
        inspector.read(passage)
    inspector.found.extend(inspector.declared.unused())
    return inspector.exceptions, tuple(inspector.found)


class _Inspector:
    """One pass over all passages."""

    def __init__(self, metrics: Metrics, declared: Declared) -> None:
        self.metrics = metrics
        self.declared = declared
        self.index = Index(metrics)
        self.nouns = _counted_nouns(metrics)
        self.exceptions: Counter[str] = Counter()
        self.found: list[Diagnostic] = []

    def read(self, passage: Passage) -> None:
        told = claims(passage.run, passage.side)
        if told:
            lang = passage.lang
            for claim in told:
                self._classify(Place(claim, passage, lang))
        if passage.run.placeholders:
            bounds = list(self._bounds(passage))
            if bounds:
                self.found.extend(directions(passage, bounds, self.metrics))
                self.found.extend(qualifiers(passage, bounds, self.metrics))

    def _bounds(self, passage: Passage) -> Iterator[tuple[int, Bound]]:
        """The placeholders that a word may contradict: changes, qualified ones, and several of one metric."""
        placed = list(passage.placeholders())
        keys = Counter(placeholder.key for _, placeholder in placed)
        for at, placeholder in placed:
            if (
                placeholder.form in ("change", "points")
                or keys[placeholder.key] > 1
                or any(said_beside(passage.text, at, passage.lang))
            ):
                bound = bind(self.metrics, placeholder)
                if bound is not None:
                    yield at, bound

    def _classify(self, place: Place) -> None:
        if place.claim.kind == "code" and not place.in_digits:
            return  # an address
        place = self._not_a_year(place)
        if is_exception(place) or self.declared.covers(place):
            self.exceptions[place.passage.file] += 1
            return
        equal = self.index.equal(place)
        near = () if equal else self.index.near(place)
        self.found.append(self._typed(place, equal) if equal else self._untraced(place, near))
        self.found.extend(self._contradicted(place, equal, near))

    def _not_a_year(self, place: Place) -> Place:
        """English: `2000 employees` are read as a year, until the noun of a unit follows."""
        claim = place.claim
        if place.lang != "en" or claim.kind != "date" or len(claim.text) != 4 or not claim.text.isdecimal():
            return place
        if _TIMES.search(place.before) or not self.nouns.match(place.after):
            return place
        number = Decimal(claim.text)
        return Place(replace(claim, low=number, high=number, kind="quantity"), place.passage, place.lang)

    # ------------------------------------------------------------ typed figures

    def _typed(self, place: Place, equal: tuple[Entry, ...]) -> Diagnostic:
        """M200: the figure is a metric's, and stays behind when the metric changes."""
        first = equal[0]
        start, end = self._replaced(place, first)
        names = [self.index.write(entry, place, whole=(start, end) != _own(place)) for entry in equal[:SUGGESTED]]
        return diagnostic(
            "M200",
            place.passage.at(start, end),
            hints=("use",),
            related=(Related(first.figure.span, "metric"),),
            text=place.passage.text[start:end],
            key=first.metric.key,
            period=first.figure.period,
            placeholder=names[0],
            names=" / ".join(dict.fromkeys(names)),
        )

    def _replaced(self, place: Place, entry: Entry) -> tuple[int, int]:
        """The words that the placeholder would print: with the noun that the unit prints, and its own qualifier."""
        start, end = _own(place)
        if entry.form != "value" or not place.in_digits:
            return start, end
        noun = noun_after(entry, place)
        said = said_before(place.passage.text, start, place.lang)
        if (noun or place.claim.unit) and said is not None and said.meaning == entry.figure.qualifier:
            start = said.start
        return start, end + noun

    def _untraced(self, place: Place, near: tuple[Entry, ...]) -> Diagnostic:
        """M201: nothing says where the figure comes from."""
        claim, passage = place.claim, place.passage
        related = (Related(near[0].figure.span, "metric"),) if near else ()
        return diagnostic(
            "M201",
            passage.at(claim.start, claim.end),
            hints=("near", "except") if near else ("store", "except"),
            related=related,
            text=claim.text.strip(),
            names=" / ".join(dict.fromkeys(self.index.write(entry, place) for entry in near[:SUGGESTED])),
        )

    # ------------------------------------------------------------ M204 for typed figures

    def _contradicted(self, place: Place, equal: tuple[Entry, ...], near: tuple[Entry, ...]) -> Iterator[Diagnostic]:
        """超过1,450万人 where the metric that the sentence names is 14,400,000; only where nothing else is meant."""
        entries = [one for one in equal or near if one.form == "value" and is_about(one.metric, place, ABOUT)]
        said = said_before(place.passage.text, place.claim.start, place.lang) if entries else None
        if said is None or said.denied or _ELSEWHERE[place.lang].search(place.sentence):
            return
        read = self.index.reading(place)
        if read is not None and all(_contradicts(said.meaning, entry, read) for entry in entries):
            first = entries[0]
            zh, en = shown(self.metrics, first.metric.key, first.figure.period, first.metric.span)
            yield contradiction(place.passage, said, first.metric.key, first.figure, zh, en)


def _own(place: Place) -> tuple[int, int]:
    return place.claim.start, place.claim.end


def _contradicts(meaning: str, entry: Entry, read: Reading) -> bool:
    """Whether a typed limit is on the wrong side of a value, however its last place was rounded."""
    quantum, own = entry.figure.quantum, entry.figure.qualifier
    if own:
        return opposed(meaning, own) and entry.size == read.size
    slack = Fraction(10) ** quantum.exponent * entry.metric.unit.factor / 2 if quantum.firm else Fraction(0)
    return beyond(meaning, entry.size + slack if meaning in FLOORS else entry.size - slack, read.size)


def _counted_nouns(metrics: Metrics) -> re.Pattern[str]:
    """What English counts by units: after four digits they make an amount of what might be a year."""
    nouns = {name for unit in metrics.units.values() if unit.counts for name in (unit.one, unit.other) if len(name) > 2}
    return re.compile(rf" (?:{'|'.join(sorted(map(re.escape, nouns), key=len, reverse=True))})\b")
