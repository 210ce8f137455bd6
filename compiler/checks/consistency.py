"""What holds for a report as a whole: expansions at the first mention, and one English for each title in 《》.

A chapter by itself cannot tell, so these are no rules over a `View`: they read the chapters in reading order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from compiler.align.facts import Run, gather
from compiler.align.segments import segments
from compiler.book import Alignment, Segment
from compiler.checks.phrases import LIGHT, Match, Word, matches, shape, stem, words
from compiler.diagnostic import Diagnostic, Diagnostics, Related, diagnostic
from compiler.glossary import NO_TERMS, Glossary, Term, folded
from compiler.source import Span
from compiler.tree import Emphasis, Strong, plain_text, walk_inlines

#: Where running text begins: a heading or a cell has no room to expand an abbreviation.
_RUNNING = frozenset(["paragraph", "item", "note", "definition"])

_TITLE = re.compile(r"《([^《》]+(?:〈[^〈〉]*〉[^《》]*)?)》")
_QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"")
_CAPITAL = re.compile(r"[A-Z]")


def consistency(alignments: Iterable[Alignment], glossary: Glossary = NO_TERMS) -> Diagnostics:
    """Findings about the chapters of a report together; `alignments` stand in reading order. Linear."""
    reading = _Reading(glossary, tuple(term for term in glossary.terms if term.first))
    for alignment in alignments:
        for segment in segments(alignment):
            reading.segment(segment)
    return tuple(reading.found)


@dataclass(slots=True)
class _Reading:
    """What the chapters have said so far."""

    glossary: Glossary
    expanded: tuple[Term, ...]
    found: list[Diagnostic] = field(default_factory=list)
    introduced: dict[str, Span] = field(default_factory=dict)
    titles: dict[str, tuple[str, Span]] = field(default_factory=dict)
    reported: set[str] = field(default_factory=set)

    def segment(self, segment: Segment) -> None:
        zh = gather(segment.zh)
        named = tuple(_TITLE.finditer(zh.text)) if "《" in zh.text else ()
        if not named and not self.expanded:
            return
        en = gather(segment.en)
        if self.expanded and en.text:
            self.found += self._first_uses(segment, en)
        for title in named:
            self.found += self._unknown(title, zh)
        if len({title[1] for title in named}) == 1 and segment.status not in {"missing", "extra"}:
            self.found += self._otherwise(named[0], zh, segment, en)

    def _first_uses(self, segment: Segment, en: Run) -> Iterator[Diagnostic]:
        told = words(en.text)
        stems = {stem(word.text) for word in told}
        for term in self.expanded:
            if shape(term.en).stems[:1] and shape(term.en).stems[0] in stems:
                yield from self._first_use(term, segment, en, told)

    def _first_use(self, term: Term, segment: Segment, en: Run, told: tuple[Word, ...]) -> Iterator[Diagnostic]:
        closed = term.first.endswith(")")  # a bracket is no word, and belongs to the expansion
        full = tuple(
            Match(start, end + (closed and en.text[end : end + 1] == ")"))
            for start, end in matches(told, shape(term.first))
        )
        for at in full:
            place = en.locate(*at)
            first = self.introduced.get(term.zh)
            if first is not None and place is not None:
                yield diagnostic(
                    "P135",
                    place,
                    hints=("write",),
                    related=(Related(first, "first"),),
                    told=en.text[at.start : at.end],
                    en=term.en,
                )
            elif place is not None:
                self.introduced[term.zh] = place
        if full or term.zh in self.introduced or segment.kind not in _RUNNING:
            return
        longer = [match for form in term.also for match in matches(told, shape(form))]
        for at in matches(told, shape(term.en)):
            place = en.locate(*at)
            if place is not None and not _inside(at, longer):
                self.introduced[term.zh] = place
                yield diagnostic("P134", place, hints=("write",), told=en.text[at.start : at.end], first=term.first)
                return

    def _unknown(self, title: re.Match[str], zh: Run) -> Iterator[Diagnostic]:
        """A title that the glossary does not have, once."""
        if not self.glossary.terms or folded(title[1]) in self.reported:
            return
        if any(hit.start <= 1 and hit.end >= len(title[0]) - 1 for hit in self.glossary.find(title[0])):
            return
        place = zh.locate(*title.span())
        if place is not None:
            self.reported.add(folded(title[1]))
            yield diagnostic("P137", place, hints=("add",), zh=title[0])

    def _otherwise(self, title: re.Match[str], zh: Run, segment: Segment, en: Run) -> Iterator[Diagnostic]:
        """A title that the English has called by other words before."""
        given = tuple(_given(segment, en))
        if len(given) != 1 or any(hit.start <= 1 for hit in self.glossary.find(title[0])):
            return
        told, place = given[0]
        before = self.titles.setdefault(folded(title[1]), (told, place))
        if before[0] == told or _same(before[0], told):
            return
        chinese = zh.locate(*title.span())
        related = (Related(before[1], "first"), *(() if chinese is None else (Related(chinese, "chinese"),)))
        yield diagnostic("P139", place, hints=("write",), related=related, zh=title[0], told=told, before=before[0])


def _inside(match: Match, others: Iterable[Match]) -> bool:
    return any(other.start <= match.start and match.end <= other.end for other in others)


def _given(segment: Segment, en: Run) -> Iterator[tuple[str, Span]]:
    """What stands in the English as a title: emphasised or quoted, with a capital in it."""
    for inline in walk_inlines(segment.en):
        if isinstance(inline, (Emphasis, Strong)):
            text = plain_text(inline.children)
            if _CAPITAL.search(text):
                yield text, inline.span
    for match in _QUOTED.finditer(en.text):
        place = en.locate(*match.span())
        if place is not None and _CAPITAL.search(match[0]):
            yield match[1] or match[2], place


def _same(one: str, other: str) -> bool:
    """Whether two titles are one, or one of them the other's short form."""
    left, right = (frozenset(stem(word.text) for word in words(text)) - LIGHT for text in (one, other))
    return left <= right or right <= left
