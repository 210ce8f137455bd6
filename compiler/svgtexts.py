"""The words in an SVG as a document: one paragraph a label, so that parity reads pictures as it reads chapters."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple
from xml.parsers import expat

from compiler.source import Source
from compiler.tree import Document, FrontMatter, Inline, Paragraph, SoftBreak, Text

#: What a reader sees, and what a screen reader tells.
_LABELS = frozenset({"text", "title", "desc"})
_LABEL = re.compile(r"<(?:\w+:)?(?:text|title|desc)\b")
#: A `tspan` with one of these begins a line; any other only looks different.
_PLACES = frozenset({"x", "y", "dy"})
#: From line to line of one label, by font size; labels that stand apart are further apart.
_LEADING = 1.6


def read(source: Source) -> Document:
    """The labels of an SVG as blocks."""
    front = FrontMatter(span=source.span(0, 0))
    return Document(file=source.file, span=source.whole(), front=front, title=None, blocks=labels(source))


def labels(source: Source) -> tuple[Paragraph, ...]:
    """The labels in the order of the file, with their ids; one on several lines is one.

    What is not well-formed ends the reading: whoever settles the image tells of it.
    """
    if not _LABEL.search(source.text):
        return ()
    reading = _Labels(source)
    parser = expat.ParserCreate()
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.characters
    reading.index = lambda: parser.CurrentByteIndex
    with suppress(expat.ExpatError, ValueError):
        parser.Parse(reading.bytes, True)
    return tuple(reading.found)


class _Line(NamedTuple):
    """How a `text` element stands: `look` is every attribute but its height."""

    y: float
    size: float
    look: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, attributes: dict[str, str]) -> _Line | None:
        try:
            y, size = (float(attributes[name].removesuffix("px")) for name in ("y", "font-size"))
        except (KeyError, ValueError):
            return None
        return cls(y, size, frozenset(item for item in attributes.items() if item[0] not in {"y", "id"}))

    def follows(self, above: _Line) -> bool:
        return self.look == above.look and 0 < self.y - above.y <= _LEADING * self.size


class _Labels:
    """The handlers of the parser, which tells places in bytes where spans count characters."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.bytes = source.text.encode()
        self.index: Callable[[], int] = lambda: 0
        self.found: list[Paragraph] = []
        self.depth = 0  # of elements inside a label
        self.id = ""
        self.line: _Line | None = None
        self.pieces: list[Inline] = []
        self.read = self.offset = 0  # bytes and characters so far

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.depth:
            self.depth += 1
            if self.pieces and not _PLACES.isdisjoint(attributes):
                at = self._offset()
                self.pieces.append(SoftBreak(self.source.span(at, at)))
        elif name.rpartition(":")[2] in _LABELS:
            self.depth = 1
            self._open(attributes)

    def _open(self, attributes: dict[str, str]) -> None:
        """A label, or the next line of the one before: drawing programs make every line an element of its own."""
        line = _Line.of(attributes)
        if self.line is not None and line is not None and line.follows(self.line) and self.found:
            before = self.found.pop()
            at = before.span.end
            self.id, self.pieces = before.id, [*before.children, SoftBreak(self.source.span(at, at))]
        else:
            self.id, self.pieces = attributes.get("id", ""), []
        self.line = line

    def end(self, _: str) -> None:
        if not self.depth:
            return
        self.depth -= 1
        while not self.depth and self.pieces and isinstance(self.pieces[-1], SoftBreak):
            self.pieces.pop()
        if not self.depth and self.pieces:
            span = self.pieces[0].span.cover(self.pieces[-1].span)
            self.found.append(Paragraph(span=span, id=self.id, children=tuple(self.pieces)))

    def characters(self, data: str) -> None:
        """A stretch of text. The parser breaks it at line ends and at character references (`&amp;`)."""
        if not self.depth or not data.strip():
            return
        start = self._offset()
        end = start + len(data)
        if self.source.text[start:end] != data:
            end = self.source.text.find(";", start) + 1 or start
        self.pieces.append(Text(data, self.source.span(start, end)))

    def _offset(self) -> int:
        """Where the parser stands, in characters. It only moves forward, so that each byte is counted once."""
        index = self.index()
        self.offset += len(self.bytes[self.read : index].decode(errors="ignore"))
        self.read = index
        return self.offset
