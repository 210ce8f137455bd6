"""Emphasis: which delimiters open and close, which belong together, and the nodes they make.

CommonMark 0.31, section 6.2, with one difference: beside Chinese, full-width punctuation does not count as
punctuation, and Han counts as punctuation's other side. So `这是**重点。**然后` and `**“引文”**是` are bold, which the
plain flanking rule leaves as asterisks; text without Chinese is read as CommonMark says.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Sequence
from typing import Literal

from compiler import tree
from compiler.parse.positions import Places

#: Emphasis nested deeper than this keeps its marks as text, and so do images in images: no later walk can run deep.
DEPTH_LIMIT = 24


class Piece:
    """A stretch of content: text as it stands, or a finished node."""

    __slots__ = ("depth", "end", "node", "start")

    def __init__(self, start: int, end: int, node: tree.Inline | None = None, depth: int = 0) -> None:
        self.start = start
        self.end = end
        self.node = node
        self.depth = depth


class Delimiters(Piece):
    """A run of `*` or `_`. Matched, its characters close what is in `closes`, stay text, then open `opens`."""

    __slots__ = ("can_close", "can_open", "closes", "left", "length", "marker", "opens")

    def __init__(self, text: str, start: int, end: int) -> None:
        super().__init__(start, end)
        self.marker = text[start]
        self.length = self.left = end - start
        self.can_open, self.can_close = _flanks(text, start, end)
        self.opens: list[int] = []
        self.closes: list[int] = []


Kind = Literal["space", "mark", "han mark", "han", "other"]


@functools.cache
def _kind(character: str) -> Kind:
    """What the flanking rule sees in a character. A shielded placeholder may print Han, so it counts as Han."""
    if character.isspace():
        return "space"
    code = ord(character)
    east = 0x2E80 <= code < 0xA000 or 0xAC00 <= code < 0xD7B0 or 0xF900 <= code < 0xFB00 or 0xFE30 <= code < 0xFE50
    east = east or 0xFF00 <= code < 0xFFF0 or 0x20000 <= code < 0x40000
    if unicodedata.category(character)[0] in "PS":
        return "han mark" if east else "mark"
    return "han" if east or unicodedata.category(character) == "Co" else "other"


#: Marks that Chinese and English share; Chinese where the character on their other side is.
_SHARED = frozenset("“”‘’…—·")


def _beside(text: str, at: int, step: int) -> Kind:
    if not 0 <= at < len(text):
        return "space"
    kind = _kind(text[at])
    if kind == "mark" and text[at] in _SHARED and 0 <= at + step < len(text) and _kind(text[at + step]) == "han":
        return "han mark"
    return kind


def _flanks(text: str, start: int, end: int) -> tuple[bool, bool]:
    before, after = _beside(text, start - 1, -1), _beside(text, end, 1)
    marker = text[start]
    if marker == "_":
        before = "mark" if before == "han mark" else before
        after = "mark" if after == "han mark" else after
    eased = ("space", "mark", "han mark") if marker == "_" else ("space", "mark", "han mark", "han")
    left = after != "space" and (after != "mark" or before in eased)
    right = before != "space" and (before != "mark" or after in eased)
    if marker == "*":
        return left, right
    return left and (not right or before == "mark"), right and (not left or after == "mark")


def pair(runs: Sequence[Delimiters]) -> None:
    """Match openers with closers, each run leaving the list once: linear but for the bounds CommonMark keeps."""
    count = len(runs)
    before = list(range(-1, count - 1))
    after = list(range(1, count + 1))
    bounds: dict[tuple[str, bool, int], int] = {}

    def remove(at: int) -> None:
        if before[at] >= 0:
            after[before[at]] = after[at]
        if after[at] < count:
            before[after[at]] = before[at]

    at = 0
    while at < count:
        closer = runs[at]
        if not closer.can_close:
            at = after[at]
            continue
        key = (closer.marker, closer.can_open, closer.length % 3)
        bound = bounds.get(key, -1)
        found = before[at]
        while found > bound and not _fit(runs[found], closer):
            found = before[found]
        if found <= bound:
            bounds[key] = before[at]
            following = after[at]
            if not closer.can_open:
                remove(at)
            at = following
            continue
        opener = runs[found]
        width = 2 if opener.left >= 2 and closer.left >= 2 else 1
        opener.opens.append(width)
        closer.closes.append(width)
        opener.left -= width
        closer.left -= width
        before[at], after[found] = found, at  # what stood between is text
        if not opener.left:
            remove(found)
        if not closer.left:
            following = after[at]
            remove(at)
            at = following


def _fit(opener: Delimiters, closer: Delimiters) -> bool:
    if opener.marker != closer.marker or not opener.can_open:
        return False
    if not (opener.can_close or closer.can_open):
        return True
    return (opener.length + closer.length) % 3 != 0 or (opener.length % 3 == 0 and closer.length % 3 == 0)


class _Open:
    __slots__ = ("children", "depth", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.children: list[tree.Inline] = []
        self.depth = 0


class _Writer:
    """Pieces into nodes. `text_from` to `text_to` is text as it stands, not yet written."""

    def __init__(self, text: str, places: Places) -> None:
        self.text = text
        self.places = places
        self.frames = [_Open(0)]
        self.text_from = self.text_to = -1
        self.skipped = 0  # opened too deep, and so text

    def plain(self, start: int, end: int) -> None:
        if start >= end:
            return
        if start == self.text_to:
            self.text_to = end
            return
        self.flush()
        self.text_from, self.text_to = start, end

    def flush(self) -> None:
        if self.text_to > self.text_from:
            span = self.places.span(self.text_from, self.text_to)
            self.frames[-1].children.append(tree.Text(self.text[self.text_from : self.text_to], span))
        self.text_from = self.text_to = -1

    def node(self, node: tree.Inline, depth: int) -> None:
        self.flush()
        frame = self.frames[-1]
        frame.children.append(node)
        frame.depth = max(frame.depth, depth)

    def run(self, run: Delimiters) -> None:
        at = run.start
        for width in run.closes:
            self.close(at, width)
            at += width
        self.plain(at, at + run.left)
        at += run.left
        for width in reversed(run.opens):
            self.open(at, width)
            at += width

    def open(self, at: int, width: int) -> None:
        if self.skipped or len(self.frames) > DEPTH_LIMIT:
            self.skipped += 1
            self.plain(at, at + width)
            return
        self.flush()
        self.frames.append(_Open(at))

    def close(self, at: int, width: int) -> None:
        if self.skipped:  # pairs nest, so the innermost open one is a skipped one
            self.skipped -= 1
            self.plain(at, at + width)
            return
        self.flush()
        frame = self.frames.pop()
        parent = self.frames[-1]
        span = self.places.span(frame.start, at + width)
        kind = tree.Strong if width == 2 else tree.Emphasis
        parent.children.append(kind(tuple(frame.children), span))
        parent.depth = max(parent.depth, frame.depth + 1)


def write(text: str, pieces: Sequence[Piece], places: Places) -> tuple[tuple[tree.Inline, ...], int]:
    """Nodes of paired pieces, in order, and how deep they nest. Neighbouring text becomes one node."""
    writer = _Writer(text, places)
    for piece in pieces:
        if isinstance(piece, Delimiters):
            writer.run(piece)
        elif piece.node is not None:
            writer.node(piece.node, piece.depth)
        else:
            writer.plain(piece.start, piece.end)
    writer.flush()
    return tuple(writer.frames[0].children), writer.frames[0].depth
