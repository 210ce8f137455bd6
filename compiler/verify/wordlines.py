"""A finished Word document as lines, from pandoc's reading of it (`docx+styles`, as pandoc's JSON).

pandoc knows nothing of this compiler. What it leaves out (pictures, headers, the targets of some fields) is read from
the package itself, in `wordparts`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from compiler.verify.lines import BLOCK, Kind, Line, Link, Words, joined_cells, marked, note_mark
from compiler.verify.phrases import address

#: Tables that only lay out: their cells are read one after the other.
_LAYOUT = frozenset({"CaseBox", "AwardCards", "TimelineTable", "FigureRow", "CoverFacts"})

#: Paragraph styles that say what a paragraph is, where pandoc does not.
_KINDS: Mapping[str, Kind] = {
    "Inner Heading": "heading",
    "Case Title": "heading",
    "Card Title": "heading",
    "Timeline Quarter": "heading",
    "Section Title": "heading",
    "Figure Caption": "caption",
    "Table Title": "caption",
    "toc 1": "contents",
    "toc 2": "contents",
    "toc 3": "contents",
    "Chapter Section": "contents",
}

#: Character styles of note marks that are text: where a note is called again.
_MARKS = frozenset({"footnote reference", "FootnoteReference"})


@dataclass(slots=True)
class Reading:
    """`notes` are the bodies of the notes in the order of their marks."""

    lines: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)

    @property
    def all(self) -> list[Line]:
        return [*self.lines, *self.notes]


def read(tree: bytes) -> Reading | None:
    """pandoc's JSON as lines; None where it is none, or nested beyond measure."""
    reading = Reading()
    try:
        document = json.loads(tree)
        _Reader(reading).flow(document["blocks"])
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None
    return reading


class _Reader:
    def __init__(self, reading: Reading, counter: list[int] | None = None) -> None:
        self.reading = reading
        self.lines = reading.lines
        self.counter = [0] if counter is None else counter  # notes met so far, shared with the cells' readers
        self.kind: Kind | None = None
        self.waiting: list[str] = []

    def flow(self, blocks: Sequence[Any], style: str = "") -> None:
        for block in blocks:
            self.block(block, style)

    def block(self, block: Any, style: str = "") -> None:
        content = block.get("c")
        match block["t"]:
            case "Para" | "Plain":
                self._paragraph(content, _KINDS.get(style, "text"))
            case "Header":
                _, (name, _, _), inlines = content
                self._paragraph(inlines, "heading", (name,))
            case "Div":
                (name, _, pairs), inner = content
                self.waiting += [name] if name else []
                self.flow(inner, dict(pairs).get("custom-style", style))
            case "BlockQuote":
                self.flow(content, style)
            case "BulletList":
                self._items(content)
            case "OrderedList":
                self._items(content[1])
            case "DefinitionList":
                for term, bodies in content:
                    self._paragraph(term, "text")
                    for body in bodies:
                        self.flow(body)
            case "LineBlock":
                for line in content:
                    self._paragraph(line, "text")
            case "CodeBlock" | "RawBlock":
                self._put(Line("text", Words([content[1]]).text()))
            case "Table":
                self._table(content)
            case "Figure":
                _, (_, caption), inner = content
                self.flow(inner)
                self.flow(caption, "Figure Caption")
            case _:  # a rule
                pass

    def _items(self, items: Sequence[Any]) -> None:
        for item in items:
            self.kind = "item"
            for block in item:
                self.block(block)
                self.kind = None

    def _paragraph(self, inlines: Sequence[Any], kind: Kind, anchors: tuple[str, ...] = ()) -> None:
        words = Words()
        self._words(inlines, words)
        text = words.text()
        if not text and not words.links:
            self.waiting += [*anchors, *words.anchors]
            return
        if kind == "text" and self.kind:
            kind = self.kind
        self._put(Line(kind, text, (), tuple(words.links), (*anchors, *words.anchors)))

    def _put(self, line: Line) -> None:
        self.lines.append(marked(line, self.waiting))
        self.waiting = []

    # ---------------------------------------------------------------- tables

    def _table(self, content: Any) -> None:
        (name, _, pairs), (_, caption), _, (_, head), bodies, (_, foot) = content
        style = dict(pairs).get("custom-style", "")
        self.waiting += [name] if name else []
        self.kind = None
        rows = [*head, *(row for body in bodies for part in (body[2], body[3]) for row in part), *foot]
        if style == "KPICards":
            self._cards(rows)
            return
        if style in _LAYOUT:
            for _, cells in rows:
                for cell in cells:
                    self.flow(cell[4])
            return
        self.flow(caption, "Table Title")
        for _, cells in rows:
            inner = [self._apart(cell[4]) for cell in cells]
            texts = [BLOCK.join(line.text for line in lines if line.text) for lines in inner]
            self._put(joined_cells("row", texts, (line for lines in inner for line in lines)))

    def _cards(self, rows: Sequence[Any]) -> None:
        """A row of labels begins a row of cards; figures and changes stand below their labels."""
        groups: list[list[list[Any]]] = []
        for _, cells in rows:
            if not groups or any("KPI Label" in _styles(cell[4]) for cell in cells):
                groups.append([])
            groups[-1].append([cell[4] for cell in cells])
        for group in groups:
            for column in range(max(len(row) for row in group)):
                inner = [self._apart(row[column]) if column < len(row) else [] for row in group]
                texts = [BLOCK.join(line.text for line in lines if line.text) for lines in inner]
                line = joined_cells("card", texts, (line for lines in inner for line in lines))
                if line.text:
                    self._put(line)

    def _apart(self, blocks: Sequence[Any]) -> list[Line]:
        inner = _Reader(Reading(notes=self.reading.notes), self.counter)
        inner.flow(blocks)
        if inner.waiting:
            inner.lines.append(Line("text", "", anchors=tuple(inner.waiting)))
        return inner.lines

    # ---------------------------------------------------------------- words

    def _words(self, inlines: Sequence[Any], words: Words) -> None:
        for inline in inlines:
            content = inline.get("c")
            match inline["t"]:
                case "Str":
                    words.pieces.append(content)
                case "Space" | "SoftBreak" | "LineBreak":
                    words.pieces.append(" ")
                case "Emph" | "Strong" | "Underline" | "Strikeout" | "SmallCaps":
                    self._words(content, words)
                case "Quoted" | "Cite":
                    self._words(content[1], words)
                case "Subscript":
                    self._dressed("~", content, words)
                case "Superscript":
                    self._dressed("^", content, words)
                case "Code" | "Math" | "RawInline":
                    words.pieces.append(content[1])
                case "Span":
                    self._span(content, words)
                case "Link":
                    self._link(content, words)
                case "Note":
                    self._note(content, words)
                case _:  # a picture: `wordparts` reads them
                    pass

    def _dressed(self, mark: str, inner: Sequence[Any], words: Words) -> None:
        """Raised or lowered words; a note's number that is text is raised too."""
        own = Words()
        self._words(inner, own)
        text = own.text()
        if not text:
            return
        words.links += own.links
        words.anchors += own.anchors
        words.pieces.append(text if text.startswith("[^") else f"{mark}{''.join(own.pieces)}{mark}")

    def _span(self, content: Any, words: Words) -> None:
        (name, classes, pairs), inner = content
        if name:
            words.anchors.append(name)
        style = dict(pairs).get("custom-style", "")
        own = Words()
        self._words(inner, own)
        text = own.text()
        words.links += own.links
        words.anchors += own.anchors
        if style in _MARKS and text.strip("^").isdecimal():
            words.pieces.append(note_mark(text.strip("^")))
        elif "anchor" not in classes or text:
            words.pieces += own.pieces

    def _link(self, content: Any, words: Words) -> None:
        _, inner, (target, _) = content
        own = Words()
        self._words(inner, own)
        words.pieces += own.pieces
        words.anchors += own.anchors
        if target.startswith("#"):
            words.links.append(Link("", target))
        else:
            words.links.append(Link(own.text(), address(target)))
        words.links += own.links

    def _note(self, blocks: Sequence[Any], words: Words) -> None:
        self.counter[0] += 1
        number = self.counter[0]
        words.pieces.append(note_mark(number))
        inner = _Reader(Reading(), self.counter)
        inner.flow(blocks)
        self.reading.notes += [replace(line, kind="note", number=number) for line in inner.lines]


def _styles(blocks: Sequence[Any]) -> Iterator[str]:
    for block in blocks:
        if block["t"] == "Div":
            yield from (value for key, value in block["c"][0][2] if key == "custom-style")
