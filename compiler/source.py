"""Text with positions, and the read-only door to files.

Offsets count code points of the decoded text. Line and column are derived from them only when somebody reads a
finding, so that spans stay two integers everywhere else.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple, Protocol


class Span(NamedTuple):
    """A half-open range of code points in one file. `file` is POSIX and relative to the report."""

    file: str
    start: int
    end: int

    def cover(self, other: Span) -> Span:
        """The smallest span that holds both; `other` must be of the same file."""
        return Span(self.file, min(self.start, other.start), max(self.end, other.end))


class Position(NamedTuple):
    """Line and column, both from 1; columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Source:
    """A file's decoded text: no byte order mark, line ends as `\\n`."""

    file: str
    text: str
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = [0]
        find = self.text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        object.__setattr__(self, "_starts", tuple(starts))

    def position(self, offset: int) -> Position:
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def line_at(self, offset: int) -> int:
        """The line of an offset, where nobody asks for the column."""
        return bisect_right(self._starts, max(0, min(offset, len(self.text))))

    def line_start(self, line: int) -> int:
        """Offset of the first code point of a line that counts from 1; past the end, the text's length."""
        return self._starts[line - 1] if line <= len(self._starts) else len(self.text)

    def line_text(self, line: int) -> str:
        start = self.line_start(line)
        end = self.text.find("\n", start)
        return self.text[start : len(self.text) if end < 0 else end]

    def span(self, start: int, end: int) -> Span:
        return Span(self.file, start, end)

    def whole(self) -> Span:
        return Span(self.file, 0, len(self.text))


#: Every text that was read, by file: what a rendering of findings needs to show lines and columns.
Sources = Mapping[str, Source]


class Refusal(Enum):
    """Why a file could not be read."""

    ABSENT = "absent"
    OUTSIDE = "outside"  # leads out of the report: absolute, `..`, or a link
    FOLDER = "folder"
    UNREADABLE = "unreadable"


class Files(Protocol):
    """Read-only access to a report's files. Paths are POSIX and relative to the report's root."""

    def read(self, path: str) -> bytes | Refusal:
        """The bytes of a file, or why there are none. Never raises for bad content."""

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of the files directly in a folder, sorted; empty if there is no such folder."""
