"""A report as the rows of a page: both languages of every segment, and all that is to be said of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from compiler.align import segments
from compiler.align.segments import Place, below, own, with_pairs
from compiler.book import Alignment, Pair, Segment
from compiler.diagnostic import Diagnostic, Finding
from compiler.freshness import Freshness, Standing
from compiler.freshness import Place as Spot
from compiler.glossary import NO_TERMS, Glossary, Term
from compiler.reports.pieces import Marks, Piece, side
from compiler.source import Sources, Span
from compiler.tree import (
    CodeBlock,
    Comment,
    Container,
    Figure,
    GroupLine,
    Heading,
    IndexBlock,
    Inline,
    KeyLine,
    Node,
    plain_text,
)
from compiler.waivers import Waived
from compiler.yamltexts import Texts

#: Findings about a pair of files as a whole.
_WHOLE = frozenset({"P001", "P002", "P003", "P004", "P005"})


@dataclass(frozen=True, slots=True)
class Compared:
    """What there is to tell about a translation.

    `texts` are segments of files that hold both languages; where there are approvals, `freshness` has them too, and
    those of chapters without an English file. `comments` may hold waivers as well as notes to the translator. `only`
    names the chapters that were asked about; empty means all.
    """

    findings: Sequence[Finding]
    alignments: Sequence[Alignment]
    sources: Sources
    freshness: Freshness | None = None
    texts: Sequence[Texts] = ()
    waived: Sequence[Waived] = ()
    comments: Sequence[Comment] = ()
    glossary: Glossary = NO_TERMS
    only: tuple[str, ...] = ()

    def concerns(self, file: str) -> bool:
        """Whether a file was asked about; of chapters under `--only`, those named."""
        return not self.only or not file.endswith(".md") or _name(file) in self.only

    def terms(self, listed: Iterable[Segment]) -> tuple[Term, ...]:
        """The glossary's terms in the Chinese of segments, each once."""
        if not self.glossary:
            return ()
        hits = (hit.term for one in listed for hit in self.glossary.find(plain_text(one.zh)))
        return tuple({term.zh: term for term in hits}.values())


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page. Each side holds its parts: one for a segment, one a cell for the row of a table.

    `standings` are those of the segments on the line, where approvals are kept; `notes` are the author's to the
    translator.
    """

    status: str
    kind: str
    zh: tuple[tuple[Piece, ...], ...]
    en: tuple[tuple[Piece, ...], ...]
    zh_span: Span | None
    en_span: Span | None
    findings: tuple[Finding, ...] = ()
    standings: tuple[Standing, ...] = ()
    waived: tuple[Waived, ...] = ()
    notes: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A pair of files, or one that holds both languages. `name` is the stem that report.yaml lists, or a file's name.

    `titles` are empty where there is none. `loose` findings are about the files as a whole.
    """

    name: str
    zh_file: str
    en_file: str
    titles: tuple[str, str]
    lines: tuple[Line, ...]
    segments: tuple[Segment, ...]
    loose: tuple[Finding, ...] = ()
    alone: tuple[Container, ...] = ()


class _Texts(NamedTuple):
    """A chapter that is known by its segments alone."""

    name: str
    zh_file: str
    en_file: str
    segments: tuple[Segment, ...]


@dataclass(slots=True)
class _Draft:
    """A line before anything is known about it."""

    status: str
    kind: str
    zh: list[tuple[Inline, ...]]
    en: list[tuple[Inline, ...]]
    zh_span: Span | None
    en_span: Span | None
    bare: tuple[str, str] = ("", "")
    segments: Sequence[Segment] = ()
    findings: list[Finding] = field(default_factory=list)
    waived: list[Waived] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


# ---------------------------------------------------------------- chapters


def chapters(compared: Compared, family: str = "P") -> tuple[Chapter, ...]:
    """Every chapter with its lines, in the order of the report. Of findings, those whose code begins with `family`."""
    shelf = _Shelf(compared, family)
    aligned = {one.zh_file: one for one in compared.alignments}
    made: list[Chapter] = []
    for texts in _texts(compared):
        alignment = aligned.pop(texts.zh_file, None)
        if alignment is not None:
            made.append(shelf.paired(alignment))
        elif texts.segments:  # a report need not have every file
            made.append(shelf.unpaired(texts))
    missed = [shelf.paired(alignment) for alignment in aligned.values()]
    listed = (*missed, *made) if compared.freshness is None else (*made, *missed)
    told = [one for one in listed if compared.concerns(one.en_file)]
    return (*told, *shelf.others({file for one in listed for file in (one.zh_file, one.en_file)}))


def _texts(compared: Compared) -> Iterable[_Texts]:
    """What is known by its segments alone, unless an alignment tells more."""
    if compared.freshness is None:
        return (_Texts(one.name, one.file, one.file, tuple(sorted(one.segments, key=_start))) for one in compared.texts)
    return (
        _Texts(one.name, one.zh_file, one.en_file, tuple(sorted((s.segment for s in one.standings), key=_start)))
        for one in compared.freshness.chapters
    )


def _start(one: Segment) -> int:
    return min(span.start for span in (one.zh_span, one.en_span) if span is not None)


class _Shelf:
    """Findings, waivers and notes by the file that they stand in, so that no chapter looks through those of others."""

    def __init__(self, compared: Compared, family: str) -> None:
        self._compared = compared
        self._known: Mapping[Spot, Standing] = {} if compared.freshness is None else compared.freshness.by_place
        self._findings: dict[str, list[Finding]] = {}
        self._waived: dict[str, list[Waived]] = {}
        self._notes: dict[str, list[Comment]] = {}
        for finding in compared.findings:
            if finding.diagnostic.code.startswith(family):
                self._findings.setdefault(finding.diagnostic.span.file, []).append(finding)
        for one in compared.waived:
            if one.diagnostic.code.startswith(family):
                self._waived.setdefault(one.diagnostic.span.file, []).append(one)
        for comment in compared.comments:
            if comment.kind == "note":
                self._notes.setdefault(comment.span.file, []).append(comment)

    def paired(self, alignment: Alignment) -> Chapter:
        drafts = list(_drafts(alignment.pairs))
        loose = self._place(drafts, alignment.zh_file, alignment.en_file)
        return Chapter(
            _name(alignment.en_file),
            alignment.zh_file,
            alignment.en_file,
            _titles(alignment),
            self._lines(drafts, alignment.zh_file, alignment.en_file),
            segments(alignment),
            loose,
            alignment.alone,
        )

    def unpaired(self, texts: _Texts) -> Chapter:
        drafts = [_draft(one) for one in texts.segments]
        loose = self._place(drafts, texts.zh_file, texts.en_file)
        lines = self._lines(drafts, texts.zh_file, texts.en_file)
        return Chapter(texts.name, texts.zh_file, texts.en_file, ("", ""), lines, texts.segments, loose)

    def others(self, told: set[str]) -> Iterator[Chapter]:
        """Files that have findings and no segments to show them at: pictures."""
        for file, found in self._findings.items():
            if file not in told:
                related = (other.span.file for one in found for other in one.diagnostic.related)
                yield Chapter(_name(file), next(related, file), file, ("", ""), (), (), tuple(found))

    def _place(self, drafts: Sequence[_Draft], zh_file: str, en_file: str) -> tuple[Finding, ...]:
        """Puts everything beside its line, and returns the findings that belong to none."""
        places = _Places(drafts)
        loose: list[Finding] = []
        for file in dict.fromkeys((en_file, zh_file)):
            for finding in self._findings.get(file, ()):
                draft = places.of(finding.diagnostic, english=file == en_file)
                (loose if draft is None else draft.findings).append(finding)
            for waived in self._waived.get(file, ()):
                draft = places.of(waived.diagnostic, english=file == en_file)
                if draft is not None:
                    draft.waived.append(waived)
        for file in dict.fromkeys((zh_file, en_file)):
            for note in self._notes.get(file, ()):
                draft = places.at(file == en_file, (note.target or note.span).start)
                if draft is not None and note.text not in draft.notes:
                    draft.notes.append(note.text)
        return tuple(loose)

    def _lines(self, drafts: Iterable[_Draft], zh_file: str, en_file: str) -> tuple[Line, ...]:
        files = dict.fromkeys((en_file, zh_file))
        marks = Marks([finding for file in files for finding in self._findings.get(file, ())])
        return tuple(
            Line(
                draft.status,
                draft.kind,
                side(draft.zh, draft.bare[0], marks),
                side(draft.en, draft.bare[1], marks),
                draft.zh_span,
                draft.en_span,
                tuple(draft.findings),
                tuple(self._standings(draft.segments)),
                tuple(draft.waived),
                tuple(draft.notes),
                self._compared.terms(draft.segments),
            )
            for draft in drafts
        )

    def _standings(self, listed: Iterable[Segment]) -> Iterator[Standing]:
        for one in listed if self._known else ():
            standing = self._known.get((one.zh_span, one.en_span))
            if standing is not None:
                yield standing


def _name(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".md")


def _titles(alignment: Alignment) -> tuple[str, str]:
    first = next((pair for pair in alignment.pairs if pair.kind == "title"), None)
    if first is None:
        return "", ""
    zh, en = (plain_text(node.children) if isinstance(node, Heading) else "" for node in (first.zh, first.en))
    return zh, en


# ---------------------------------------------------------------- lines


def _drafts(pairs: tuple[Pair, ...]) -> Iterator[_Draft]:
    """One draft a segment; the cells of a row share one; blocks without words show what they are."""
    stack = [Place(pair) for pair in reversed(pairs)]
    while stack:
        place = stack.pop()
        pair = place.pair
        if pair.kind == "row":
            yield _row(place)
            continue
        listed = list(own(place))
        yield from map(_draft, listed)
        if not listed and (_bare(pair.zh) or _bare(pair.en)):
            spans = (pair.zh.span if pair.zh else None, pair.en.span if pair.en else None)
            yield _Draft(place.status, pair.kind, [], [], *spans, bare=(_bare(pair.zh), _bare(pair.en)))
        stack.extend(reversed(below(place)))


def _draft(one: Segment) -> _Draft:
    return _Draft(one.status, one.kind, [one.zh], [one.en], one.zh_span, one.en_span, segments=(one,))


def _row(place: Place) -> _Draft:
    row = place.pair
    listed = [segment for _, segment in with_pairs((row,))]
    zh = [segment.zh for segment in listed if segment.zh]
    en = [segment.en for segment in listed if segment.en]
    spans = (row.zh.span if row.zh else None, row.en.span if row.en else None)
    return _Draft(place.status, "row", zh, en, *spans, segments=listed)


def _bare(node: Node | None) -> str:
    match node:
        case CodeBlock(text=text):
            return text
        case KeyLine(key=key, period=period):
            return f"{key}@{period}" if period else key
        case GroupLine(group=group):
            return f"group: {group}"
        case IndexBlock(framework=framework):
            return f"index: {framework}"
        case Figure(image=image):
            return image.source
        case _:
            return ""


# ---------------------------------------------------------------- places


class _Places:
    """Finds the line that something belongs to."""

    def __init__(self, drafts: Sequence[_Draft]) -> None:
        self._en = sorted((d.en_span.start, -d.en_span.end, n) for n, d in enumerate(drafts) if d.en_span)
        self._zh = sorted((d.zh_span.start, -d.zh_span.end, n) for n, d in enumerate(drafts) if d.zh_span)
        self._drafts = drafts

    def of(self, found: Diagnostic, *, english: bool = True) -> _Draft | None:
        """The line of a finding; None for one about the files as a whole. What is missing stands in the Chinese."""
        if found.code in _WHOLE or not self._drafts:
            return None
        if found.code == "P010" and found.related:
            return self.at(False, found.related[0].span.start)
        return self.at(english, found.span.start)

    def at(self, english: bool, start: int) -> _Draft | None:
        """The last line that begins at or before the place, if it reaches it; else the next one."""
        places = self._en if english else self._zh
        if not places:
            return None
        at = bisect_right(places, (start, 1, 0)) - 1
        draft = self._drafts[places[max(at, 0)][2]]
        span = draft.en_span if english else draft.zh_span
        if at >= 0 and span is not None and span.end < start and at + 1 < len(places):
            return self._drafts[places[at + 1][2]]
        return draft
