"""A source line with a mark under a span, for readers in front of a terminal.

Widths are terminal columns: Han and other wide characters take two, combining marks none (Unicode Standard Annex 11).
Only a window around the span is ever looked at, so a line of ten megabytes costs no more than a short one.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from compiler.source import Source, Span

#: Columns of source text that are shown of a line.
WIDTH = 100
_TAB = "    "
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """`text` is the line or a window of it; the mark stands `indent` columns in and is `length` columns long."""

    line: int
    text: str
    indent: int
    length: int
    last_line: int


def snippet(source: Source, span: Span, width: int = WIDTH) -> Snippet | None:
    """The first line of a span, cut around it if it is longer than `width`; None if there is nothing to see."""
    text = source.text
    start = max(0, min(span.start, len(text)))
    end = max(start, min(span.end, len(text)))
    line = source.position(start).line
    line_start = source.line_start(line)
    low = max(line_start, start - width)
    newline = text.find("\n", start, start + 2 * width)
    high = newline if newline >= 0 else min(len(text), start + 2 * width)
    cut_right = newline < 0 and high < len(text)
    left = [_cell(character) for character in text[low:start]]
    marked = [_cell(character) for character in text[start : min(end, high)]]
    right = [_cell(character) for character in text[max(start, min(end, high)) : high]]
    if not any(cell.strip() for cell, _ in (*left, *marked, *right)):
        return None
    first = _first_shown(left, marked, width)
    shown, dropped = _fit([*left[first:], *marked, *right], width)
    before = _ELLIPSIS if first or low > line_start else ""
    after = _ELLIPSIS if dropped or cut_right else ""
    length = _width(shown[len(left) - first : len(left) - first + len(marked)])
    return Snippet(
        line=line,
        text=before + "".join(cell for cell, _ in shown) + after,
        indent=len(before) + _width(left[first:]),
        length=max(1, length),
        last_line=_last_line(source, start, end, line),
    )


def columns(text: str) -> int:
    """How many terminal columns a text takes."""
    return _width([_cell(character) for character in text])


def printable(text: str) -> str:
    """A text that cannot move the cursor, change colours or turn the line around."""
    return "".join(_cell(character)[0] if character != "\n" else character for character in text)


_Cell = tuple[str, int]


def _cell(character: str) -> _Cell:
    """What a character is shown as, and its width in columns."""
    if "\x20" <= character < "\x7f":
        return character, 1
    if character == "\t":
        return _TAB, len(_TAB)
    category = unicodedata.category(character)
    if category in ("Cc", "Cs", "Zl", "Zp") or unicodedata.bidirectional(character) in _TURNING:
        return "\ufffd", 1
    if category in ("Mn", "Me", "Cf"):
        return character, 0
    return character, 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


#: Embeddings, overrides and isolates: they reorder what follows, also in somebody's terminal.
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def _width(cells: list[_Cell]) -> int:
    return sum(width for _, width in cells)


def _first_shown(left: list[_Cell], marked: list[_Cell], width: int) -> int:
    """How many cells before the span must go so that the span is seen, with a third of the window before it."""
    room = max(width - _width(marked), width // 3)
    taken = 0
    for index in range(len(left) - 1, -1, -1):
        taken += left[index][1]
        if taken > room:
            return index + 1
    return 0


def _fit(cells: list[_Cell], width: int) -> tuple[list[_Cell], bool]:
    taken = 0
    for index, (_, columns_) in enumerate(cells):
        taken += columns_
        if taken > width:
            return cells[:index], True
    return cells, False


def _last_line(source: Source, start: int, end: int, line: int) -> int:
    """The last line that a span has text on: a block's span may end behind its line's end."""
    last = source.position(end)
    return max(line, last.line - 1 if last.column == 1 and end > start else last.line)
