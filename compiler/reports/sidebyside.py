"""An alignment as the rows of a page: both languages of every segment, with the words that findings stand at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from compiler.align.segments import Place, below, own, with_pairs
from compiler.book import Alignment, Pair, Segment
from compiler.diagnostic import Finding, Severity
from compiler.freshness import Freshness, Standing
from compiler.freshness import Place as Spot
from compiler.source import Span
from compiler.tree import (
    Code,
    CodeBlock,
    CrossReference,
    Emphasis,
    Figure,
    GroupLine,
    HardBreak,
    Image,
    IndexBlock,
    Inline,
    KeyLine,
    Link,
    Mark,
    Node,
    NoteReference,
    Placeholder,
    SoftBreak,
    Strong,
    Subscript,
    Superscript,
    Text,
    Value,
    plain_text,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one kind: `text`, `key`, `code`, `note`, `link` or `image`. `severity` is set where a finding stands."""

    text: str
    kind: str = "text"
    severity: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page. Each side holds its parts: one for a segment, one a cell for the row of a table."""

    status: str
    kind: str
    zh: tuple[tuple[Piece, ...], ...]
    en: tuple[tuple[Piece, ...], ...]
    zh_span: Span | None
    en_span: Span | None
    findings: tuple[Finding, ...] = ()
    standings: tuple[Standing, ...] = ()  # of each segment on the line, where approvals are kept


@dataclass(frozen=True, slots=True)
class Chapter:
    """A pair of files. `loose` findings are about the files as a whole."""

    alignment: Alignment
    lines: tuple[Line, ...]
    loose: tuple[Finding, ...]


@dataclass(slots=True)
class _Draft:
    """A line before the findings are known."""

    status: str
    kind: str
    zh: list[tuple[Inline, ...]]
    en: list[tuple[Inline, ...]]
    zh_span: Span | None
    en_span: Span | None
    bare: tuple[str, str] = ("", "")
    segments: Sequence[Segment] = ()
    findings: list[Finding] = field(default_factory=list)


def chapter(alignment: Alignment, findings: Sequence[Finding], freshness: Freshness | None = None) -> Chapter:
    """The lines of one pair of files, each with its findings. `findings` may hold those of other files too."""
    known: Mapping[Spot, Standing] = {} if freshness is None else freshness.by_place
    drafts = list(_drafts(alignment.pairs))
    mine = [one for one in findings if one.diagnostic.span.file == alignment.en_file]
    places = _Places(drafts)
    loose: list[Finding] = []
    for finding in mine:
        draft = places.of(finding)
        (loose if draft is None else draft.findings).append(finding)
    marks = _Marks(mine)
    lines = tuple(
        Line(
            draft.status,
            draft.kind,
            _side(draft.zh, draft.bare[0], marks),
            _side(draft.en, draft.bare[1], marks),
            draft.zh_span,
            draft.en_span,
            tuple(draft.findings),
            tuple(_known(draft.segments, known)),
        )
        for draft in drafts
    )
    return Chapter(alignment, lines, tuple(loose))


def _known(segments: Sequence[Segment], known: Mapping[Spot, Standing]) -> Iterator[Standing]:
    if known:
        for one in segments:
            standing = known.get((one.zh_span, one.en_span))
            if standing is not None:
                yield standing


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
        segments = list(own(place))
        for one in segments:
            yield _Draft(one.status, one.kind, [one.zh], [one.en], one.zh_span, one.en_span, segments=(one,))
        if not segments and (_bare(pair.zh) or _bare(pair.en)):
            spans = (pair.zh.span if pair.zh else None, pair.en.span if pair.en else None)
            yield _Draft(place.status, pair.kind, [], [], *spans, bare=(_bare(pair.zh), _bare(pair.en)))
        stack.extend(reversed(below(place)))


def _row(place: Place) -> _Draft:
    row = place.pair
    segments = [segment for _, segment in with_pairs((row,))]
    zh = [segment.zh for segment in segments if segment.zh]
    en = [segment.en for segment in segments if segment.en]
    spans = (row.zh.span if row.zh else None, row.en.span if row.en else None)
    return _Draft(place.status, "row", zh, en, *spans, segments=segments)


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


# ---------------------------------------------------------------- findings


class _Places:
    """Finds the line that a finding belongs to."""

    def __init__(self, drafts: Sequence[_Draft]) -> None:
        self._en = sorted((d.en_span.start, -d.en_span.end, n) for n, d in enumerate(drafts) if d.en_span)
        self._zh = sorted((d.zh_span.start, -d.zh_span.end, n) for n, d in enumerate(drafts) if d.zh_span)
        self._drafts = drafts

    def of(self, finding: Finding) -> _Draft | None:
        found = finding.diagnostic
        if found.code in {"P001", "P002", "P003"} or not self._drafts:
            return None
        if found.code == "P010" and found.related:
            return self._at(self._zh, found.related[0].span.start)
        return self._at(self._en, found.span.start)

    def _at(self, places: list[tuple[int, int, int]], start: int) -> _Draft | None:
        """The last line that begins at or before the place, if it reaches it; else the next one."""
        if not places:
            return None
        at = bisect_right(places, (start, 1, 0)) - 1
        draft = self._drafts[places[max(at, 0)][2]]
        span = draft.en_span if places is self._en else draft.zh_span
        if at >= 0 and span is not None and span.end < start and at + 1 < len(places):
            return self._drafts[places[at + 1][2]]
        return draft


class _Marks:
    """The words that findings stand at, in both files; errors win over warnings."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._spans: dict[str, list[tuple[int, int, str]]] = {}
        for finding in findings:
            found = finding.diagnostic
            spans = [found.span, *(related.span for related in found.related)]
            for span in spans:
                if span.end > span.start:
                    self._spans.setdefault(span.file, []).append((span.start, span.end, finding.severity.value))
        for spans_of in self._spans.values():
            spans_of.sort()

    def within(self, span: Span) -> list[tuple[int, int, str]]:
        """Marks that touch a span. Those that reach beyond it are about more than its words, and are left out."""
        known = self._spans.get(span.file, [])
        at = bisect_right(known, (span.start, -1, ""))
        found: list[tuple[int, int, str]] = []
        while at < len(known) and known[at][0] < span.end:
            if known[at][1] <= span.end:
                found.append(known[at])
            at += 1
        return found


def _side(runs: Sequence[tuple[Inline, ...]], bare: str, marks: _Marks) -> tuple[tuple[Piece, ...], ...]:
    if bare:
        return ((Piece(bare, "code"),),)
    return tuple(_pieces(run, marks) for run in runs if run)


def _pieces(run: tuple[Inline, ...], marks: _Marks) -> tuple[Piece, ...]:
    if not run:
        return ()
    whole = run[0].span.cover(run[-1].span) if run[0].span.file == run[-1].span.file else run[0].span
    inside = [mark for mark in marks.within(whole) if len(run) == 1 or mark[:2] != (whole.start, whole.end)]
    pieces: list[Piece] = []
    for inline, shown in _reading(run):
        if shown is None:
            continue
        text, kind = shown
        hits = inside and [mark for mark in inside if mark[0] < inline.span.end and mark[1] > inline.span.start]
        if kind == "text" and hits and len(text) == inline.span.end - inline.span.start:
            pieces += _cut(text, inline.span.start, hits)
        else:
            pieces.append(Piece(text, kind, _worst(hits)))
    return tuple(pieces)


def _reading(run: tuple[Inline, ...]) -> Iterator[tuple[Inline, tuple[str, str] | None]]:
    """Every inline with what is shown of it; a link's address comes after its words."""
    stack: list[tuple[Inline, bool]] = [(inline, False) for inline in reversed(run)]
    while stack:
        inline, closing = stack.pop()
        if isinstance(inline, Text):  # most of them
            yield inline, (inline.text, "text")
        elif isinstance(inline, Link) and not closing:
            if plain_text(inline.children) != inline.target.removeprefix("mailto:"):
                stack.append((inline, True))
            stack.extend((child, False) for child in reversed(inline.children))
        elif isinstance(inline, (Emphasis, Strong, Subscript, Superscript)):
            stack.extend((child, False) for child in reversed(inline.children))
        else:
            yield inline, _shown(inline)


def _cut(text: str, start: int, hits: Sequence[tuple[int, int, str]]) -> Iterator[Piece]:
    edges = {0, len(text)}
    for low, high, _ in hits:
        edges |= {max(low - start, 0), min(high - start, len(text))}
    ordered = sorted(edges)
    for low, high in pairwise(ordered):
        over = [hit for hit in hits if hit[0] < start + high and hit[1] > start + low]
        yield Piece(text[low:high], "text", _worst(over))


def _worst(hits: Sequence[tuple[int, int, str]]) -> str:
    if not hits:
        return ""
    severities = {severity for _, _, severity in hits}
    return next((one.value for one in Severity if one.value in severities), "")


def _shown(inline: Inline) -> tuple[str, str] | None:
    """What a reader of the report sees of an inline; None for one that only holds others."""
    match inline:
        case Text(text=text) | Mark(text=text):
            return text, "text"
        case SoftBreak():
            return " ", "text"
        case HardBreak():
            return "\n", "text"
        case Code(text=text):
            return text, "code"
        case Placeholder(key=key, period=period, form=form):
            return "{{ " + key + (f"@{period}" if period else "") + (f":{form}" if form else "") + " }}", "key"
        case Value(text=text):
            return text, "key"
        case NoteReference(label=label):
            return f"[^{label}]", "note"
        case CrossReference(target=target):
            return "#" + target.removeprefix("#"), "link"
        case Link(target=target):
            return f" ({target})", "link"
        case Image(source=source):
            return source, "image"
        case _:
            return None
