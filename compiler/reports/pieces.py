"""The words of a segment in pieces, those that findings stand at marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from compiler.diagnostic import Finding, Severity
from compiler.source import Span
from compiler.tree import (
    Code,
    CrossReference,
    Emphasis,
    HardBreak,
    Image,
    Inline,
    Link,
    Mark,
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


#: What is said of a segment as a whole; to mark all of it would point at nothing.
_WHOLE = frozenset({"P150", "P151"})

#: Characters beyond which marking a whole run would only make it harder to read.
_LONG = 60


class Marks:
    """The words that findings stand at, in both files; errors win over warnings."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._spans: dict[str, list[tuple[int, int, str]]] = {}
        for finding in findings:
            found = finding.diagnostic
            if found.code in _WHOLE:
                continue
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


def side(runs: Sequence[tuple[Inline, ...]], bare: str, marks: Marks) -> tuple[tuple[Piece, ...], ...]:
    """The parts of one side of a line; `bare` is what a block without words is known by."""
    if bare:
        return ((Piece(bare, "code"),),)
    return tuple(_pieces(run, marks) for run in runs if run)


def _pieces(run: tuple[Inline, ...], marks: Marks) -> tuple[Piece, ...]:
    if not run:
        return ()
    whole = run[0].span.cover(run[-1].span) if run[0].span.file == run[-1].span.file else run[0].span
    pointless = len(run) > 1 or whole.end - whole.start > _LONG
    inside = [mark for mark in marks.within(whole) if not pointless or mark[:2] != (whole.start, whole.end)]
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
