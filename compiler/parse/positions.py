"""From offsets in a block's inline content back to offsets in its file.

The block parser cuts indentation and `>` off each line. Within a line the rest is contiguous, so a list of line starts
is all it takes.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Protocol

from compiler.source import Span


class Places(Protocol):
    """Where a stretch of content stands in its file."""

    def span(self, start: int, end: int) -> Span: ...


class Lines:
    """Exact places: line `i` of the content begins at `starts[i]` there and at `sources[i]` in the file."""

    __slots__ = ("_file", "_shift", "_sources", "_starts")

    def __init__(self, file: str, starts: list[int], sources: list[int], skipped: int = 0) -> None:
        """`skipped` code points were trimmed from the beginning of the content."""
        self._file = file
        self._starts = [start - skipped for start in starts]
        self._sources = sources
        self._shift = sources[0] - self._starts[0] if len(starts) == 1 else None

    def at(self, offset: int) -> int:
        if self._shift is not None:
            return offset + self._shift
        line = max(0, bisect_right(self._starts, offset) - 1)
        return offset - self._starts[line] + self._sources[line]

    def span(self, start: int, end: int) -> Span:
        if self._shift is not None:
            return Span(self._file, start + self._shift, max(start, end) + self._shift)
        first = self.at(start)
        return Span(self._file, first, max(first, self.at(end - 1) + 1) if end > start else first)


class Whole:
    """The one place of a text whose offsets are lost, such as a folded YAML scalar."""

    __slots__ = ("_span",)

    def __init__(self, span: Span) -> None:
        self._span = span

    def span(self, start: int, end: int) -> Span:
        return self._span


class Shifted:
    """The places of a content's tail, which begins at `by`."""

    __slots__ = ("_by", "_places")

    def __init__(self, places: Places, by: int) -> None:
        self._places = places
        self._by = by

    def span(self, start: int, end: int) -> Span:
        return self._places.span(start + self._by, end + self._by)


def straight(file: str, start: int) -> Lines:
    """Content that stands in the file as it is, from an offset on."""
    return Lines(file, [0], [start])
