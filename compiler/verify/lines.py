"""What a reader meets in a document, line by line: the common form of what should be there and of what is.

A line is a paragraph, a heading, a table's row, a card, a caption, a note. It knows its words, where its links lead and
which ids stand at it; it knows nothing of looks. What should be there comes from the settled tree (`expected`), what is
from the finished files (`wordlines`, `pagelines`), and the writers have no part in either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from compiler.source import Span

Medium = Literal["docx", "html"]

Kind = Literal["heading", "text", "item", "row", "card", "caption", "contents", "note"]

#: Between the blocks of a cell, and between the cells of a row, in a line's text.
BLOCK, CELL = " ¶ ", " | "

_SPACE = re.compile(r"[ \t\n\r\f\u200b\u2060]+")
_WORD_JOINERS = re.compile("[\u200b\u2060\ufeff]")

# What no document can hold: the writers leave it out, or put U+FFFD in its place.
_LOST = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff\U0001fffe\U0001ffff]")


@dataclass(frozen=True, slots=True)
class Link:
    """`target` is an address, or `#` and an id of the same document."""

    text: str
    target: str

    @property
    def inside(self) -> bool:
        return self.target.startswith("#")


@dataclass(frozen=True, slots=True)
class Line:
    """`cells` are the texts of a row or a card; `text` is then all of them. `id` names the block that it belongs to,
    `row` counts the rows of a table from 1, and `span` is where its words come from: all empty in what was read."""

    kind: Kind
    text: str
    cells: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    anchors: tuple[str, ...] = ()
    id: str = ""
    row: int = 0
    number: int = 0  # of a note
    span: Span | None = None

    @property
    def key(self) -> tuple[Kind, str]:
        return self.kind, self.text


@dataclass(slots=True)
class Words:
    """Collects the words of one line."""

    pieces: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)

    def text(self) -> str:
        return folded("".join(self.pieces))

    def holds(self) -> bool:
        return any(piece.strip() for piece in self.pieces)


def folded(text: str) -> str:
    """One line, single spaces, without what nobody sees. A space that may not break stays what it is."""
    return _SPACE.sub(" ", _LOST.sub("", _WORD_JOINERS.sub("", text))).strip(" \u00a0")


def note_mark(number: int | str) -> str:
    return f"[^{number}]"


def figure(text: str, key: str, period: str, exact: str, form: str = "") -> str:
    """A figure that says what it is, as the pages do: its words, its metric and its exact value. `form` is `change` or
    `points` where the value is that of a difference."""
    return f"{text}⟨{key}@{period}{':' if form else ''}{form}={exact}⟩"


def joined_cells(kind: Kind, cells: Iterable[str], parts: Iterable[Line]) -> Line:
    """A row or a card of its cells. Empty cells at the end count for nothing: a row may be written short."""
    texts = list(cells)
    while texts and not texts[-1]:
        texts.pop()
    links: list[Link] = []
    anchors: list[str] = []
    for part in parts:
        links += part.links
        anchors += part.anchors
    return Line(kind, CELL.join(texts), tuple(texts), tuple(links), tuple(dict.fromkeys(anchors)))


def marked(line: Line, anchors: Iterable[str]) -> Line:
    """A line with further ids at it."""
    return replace(line, anchors=tuple(dict.fromkeys((*anchors, *line.anchors))))


def plain(text: str) -> str:
    """A line's text as a reader sees it: without the metrics that a page keeps beside its figures."""
    return re.sub(r"⟨[^⟨⟩]*⟩", "", text)
