"""YAML as positioned plain data; the only importer of yaml.

Scalars stay the text that was typed (`13.0` keeps its zero, `010` its nought, `No` is a word), because what they mean
is for the reader of the file to say. Anchors, aliases, tags and several documents are refused before anything could
expand, so no input can grow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from compiler.diagnostic import Diagnostic, Diagnostics, Related, Staged, diagnostic
from compiler.source import Source, Span

DEPTH_LIMIT = 32

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

#: What the scanner itself says from 1,000 flow levels on, before it hands out the first event (PyYAML 6.0.4).
_TOO_DEEP = "exceeded maximum nesting depth"

#: libyaml where it was built in: fifteen times faster, same events.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """`text` is what stands inside the quotes, if `quoted`; a null is an empty unquoted text."""

    text: str
    span: Span
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple[Value, ...]
    span: Span
    flow: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    key: Scalar
    value: Value


@dataclass(frozen=True, slots=True)
class Mapping:
    entries: tuple[Entry, ...]
    span: Span
    flow: bool = False

    def find(self, key: str) -> Value | None:
        return next((entry.value for entry in self.entries if entry.key.text == key), None)

    def items(self) -> Iterator[tuple[Scalar, Value]]:
        return ((entry.key, entry.value) for entry in self.entries)


Value = Scalar | Sequence | Mapping


def read(source: Source) -> Staged[Mapping]:
    """The top-level mapping of a file. On a syntax error: what was read of it, and where reading stopped."""
    reader = _Reader(source)
    return reader.top(), tuple(reader.found)


class _Frame:
    """A collection that is still open."""

    __slots__ = ("entries", "flow", "items", "key", "seen", "start")

    def __init__(self, start: int, flow: bool, mapping: bool) -> None:
        self.start = start
        self.flow = flow
        self.items: list[Value] = []
        self.entries: list[Entry] | None = [] if mapping else None
        self.key: Scalar | None = None
        self.seen: dict[str, Span] = {}


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.found: list[Diagnostic] = []
        self.stack: list[_Frame] = []
        self.root: Value | None = None

    def top(self) -> Mapping:
        if self._refused_characters():
            return Mapping((), self.source.whole())
        try:
            for event in yaml.parse(self.source.text, Loader=_LOADER):
                if not self._take(event):
                    break
        except yaml.MarkedYAMLError as error:
            self._syntax(error)
        while self.stack:
            self._close(len(self.source.text))
        if isinstance(self.root, Mapping):
            return self.root
        if self.root is not None and not self.found:
            self.found.append(
                diagnostic("M005", self.root.span, key=self.source.file, expected="a mapping", expected_zh="映射")
            )
        return Mapping((), self.source.whole())

    def _refused_characters(self) -> bool:
        """YAML's own character set, checked first: the C reader's error has no usable position."""
        refused = _REFUSED.search(self.source.text)
        if refused is None:
            return False
        span = self.source.span(*refused.span())
        self.found.append(diagnostic("M001", span, problem=f"control character U+{ord(refused[0]):04X}"))
        return True

    def _take(self, event: Event) -> bool:
        """One event into the tree; False where reading must stop."""
        match event:
            case AliasEvent():
                self._refuse(event, "aliases")
                self._add(Scalar("", self._span(event)))
            case ScalarEvent():
                self._refuse_properties(event)
                quoted = event.style in ("'", '"', "|", ">")
                text = "" if not quoted and event.value in ("~", "null") else event.value
                self._add(Scalar(text, self._span(event), quoted))
            case MappingStartEvent() | SequenceStartEvent():
                self._refuse_properties(event)
                if len(self.stack) >= DEPTH_LIMIT:
                    self.found.append(diagnostic("M007", self._span(event), limit=DEPTH_LIMIT))
                    return False
                start = _start(event)
                self.stack.append(_Frame(start, bool(event.flow_style), isinstance(event, MappingStartEvent)))
            case MappingEndEvent() | SequenceEndEvent():
                # A block collection's end mark is the start of what follows: its last child's end says more.
                self._close(_end(event) if self.stack[-1].flow else None)
            case DocumentStartEvent() if self.root is not None:
                self._refuse(event, "documents after the first")
                return False
            case _:
                pass
        return True

    def _refuse_properties(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent) -> None:
        if event.anchor is not None:
            self._refuse(event, "anchors")
        if event.tag is not None and not (isinstance(event, ScalarEvent) and event.tag == "!"):
            self._refuse(event, "tags")

    def _refuse(self, event: Event, feature: str) -> None:
        self.found.append(diagnostic("M002", self._span(event), feature=feature, hints=("plain",)))

    def _span(self, event: Event) -> Span:
        start, end = _start(event), _end(event)
        if isinstance(event, ScalarEvent):
            if event.style in ("'", '"'):
                return self.source.span(start + 1, max(start + 1, end - 1))
            text = self.source.text[start:end].rstrip()
            end = start + len(text)
        return self.source.span(start, max(start, end))

    def _add(self, value: Value) -> None:
        if not self.stack:
            self.root = value
            return
        frame = self.stack[-1]
        if frame.entries is None:
            frame.items.append(value)
        elif frame.key is None:
            frame.key = value if isinstance(value, Scalar) else self._nested_key(value)
        else:
            self._entry(frame, frame.key, value)
            frame.key = None

    def _nested_key(self, value: Value) -> Scalar:
        self.found.append(
            diagnostic("M005", value.span, key="a key", expected="a word", expected_zh="一个词", hints=("braces",))
        )
        return Scalar("", value.span)

    def _entry(self, frame: _Frame, key: Scalar, value: Value) -> None:
        assert frame.entries is not None
        first = frame.seen.get(key.text)
        if first is not None:
            related = (Related(first, "first"),)
            self.found.append(diagnostic("M003", key.span, key=key.text, hints=("delete",), related=related))
            return
        frame.seen[key.text] = key.span
        frame.entries.append(Entry(key, value))

    def _close(self, end: int | None) -> None:
        frame = self.stack.pop()
        last: Span | None = None
        if frame.entries:
            last = frame.entries[-1].value.span
        elif frame.items:
            last = frame.items[-1].span
        stop = end if end is not None else (last.end if last else frame.start)
        span = self.source.span(frame.start, max(frame.start, stop))
        if frame.entries is None:
            self._add(Sequence(tuple(frame.items), span, frame.flow))
        else:
            self._add(Mapping(tuple(frame.entries), span, frame.flow))

    def _syntax(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        at = min(mark.index if mark else 0, len(self.source.text))
        line = self.source.line_text(self.source.position(at).line)
        hints = ("tab",) if "\t" in line else ("quote",)
        problem = " ".join(part for part in (error.context, error.problem) if part)
        span = self.source.span(at, min(at + 1, len(self.source.text)))
        if _TOO_DEEP in problem:
            self.found.append(diagnostic("M007", span, limit=DEPTH_LIMIT))
        else:
            self.found.append(diagnostic("M001", span, problem=problem, hints=hints))


def _start(event: Event) -> int:
    return event.start_mark.index if event.start_mark else 0


def _end(event: Event) -> int:
    return event.end_mark.index if event.end_mark else 0


__all__ = ["DEPTH_LIMIT", "Diagnostics", "Entry", "Mapping", "Scalar", "Sequence", "Value", "read"]
