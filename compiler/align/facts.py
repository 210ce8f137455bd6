"""What a run of words says, gathered once: its plain text, its figures, and everything that is not words.

Alignment and checks read the same facts. Offsets into the plain text are led back to the file by `Run.locate`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from compiler.language import Lang
from compiler.numerals import Claim, read
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
)

#: Stands in the plain text for whatever is no word, so that figures on its two sides do not run together.
HOLE = "\ufffc"

#: Keeps the offsets behind an address; it is no word, and counts for nothing.
_FILLER = "\u2060"

HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_HAN_RUN = re.compile(f"{HAN.pattern}+")
LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’.-][A-Za-zÀ-ɏ]+)*")
_BREAKABLE = re.compile(r"[A-Za-z0-9À-ɏ,.;:)%]")
#: Addresses typed without being links. Their digits are no figures, and they are compared as targets.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[\w\-./?%&=+#~:@]*[\w/#]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    re.ASCII,
)
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")


#: Parts of an address that name a language: a site may well lead each reader to their own pages.
_LANGUAGE = re.compile(
    r"[/._=\-](?:zh|cn|en|gb|us|chs|eng|chinese|english|sc)(?:[-_](?:hans|cn|gb|us))?(?=[/._&?\-]|$)", re.I
)


class Piece(NamedTuple):
    """`length` characters of the plain text from `at`, and where they stand in the file."""

    at: int
    length: int
    span: Span


class Target(NamedTuple):
    """What a link, an address or a cross-reference leads to."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Run:
    """The facts of one inline run, in reading order."""

    text: str = ""
    pieces: tuple[Piece, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    notes: tuple[NoteReference, ...] = ()
    links: tuple[Target, ...] = ()
    references: tuple[Target, ...] = ()
    images: tuple[Image, ...] = ()
    codes: tuple[Code, ...] = ()

    def locate(self, start: int, end: int) -> Span | None:
        """The span in the file of `text[start:end]`; None for a run without words."""
        if not self.pieces:
            return None
        first, last = self._at(start, closing=False), self._at(max(end, start + 1), closing=True)
        return Span(first.file, first.start, max(first.start, last.end))

    def holes(self) -> Iterator[tuple[int, Placeholder]]:
        """Each placeholder with the place of its hole in the text."""
        waiting = iter(self.placeholders)
        following = next(waiting, None)
        for piece in self.pieces:
            if following is None:
                return
            if piece.span == following.span:
                yield piece.at, following
                following = next(waiting, None)

    def _at(self, offset: int, *, closing: bool) -> Span:
        """The place of one boundary. Text that differs in length from its source (an entity, say) is taken whole."""
        position = bisect_right(self.pieces, offset - closing, key=lambda piece: piece.at) - 1
        at, length, span = self.pieces[max(position, 0)]
        if length != span.end - span.start:
            return span
        point = span.start + min(max(offset - at, 0), length)
        return Span(span.file, point, point)


EMPTY = Run()


@dataclass(slots=True)
class _Gathering:
    """Grows while the inlines are walked; frozen into a `Run` at the end."""

    texts: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    placeholders: list[Placeholder] = field(default_factory=list)
    notes: list[NoteReference] = field(default_factory=list)
    links: list[Target] = field(default_factory=list)
    references: list[Target] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)
    length: int = 0

    def put(self, text: str, span: Span) -> None:
        if text:
            self.texts.append(text)
            self.pieces.append(Piece(self.length, len(text), span))
            self.length += len(text)

    def take(self, inline: Inline) -> tuple[Inline, ...]:
        """Notes one inline down; returns what stands inside it and is still to be walked."""
        match inline:
            case Text(text=text, span=span) | Mark(text=text, span=span):
                self.put(text, span)
            case SoftBreak(span=span) | HardBreak(span=span):
                self._break(span)
            case Code(span=span):
                self.codes.append(inline)
                self.put(HOLE, span)
            case Placeholder(span=span):
                self.placeholders.append(inline)
                self.put(HOLE, span)
            case Value(span=span):
                self.put(HOLE, span)
            case Image(span=span):
                self.images.append(inline)
                self.put(HOLE, span)
            case NoteReference():
                self.notes.append(inline)
            case CrossReference(target=target, span=span):
                self.references.append(Target(target.removeprefix("#"), span))
                self.put(HOLE, span)
            case Link(target=target, children=children, span=span):
                (self.references if target.startswith("#") else self.links).append(
                    Target(target.removeprefix("#"), span)
                )
                return children
            case Emphasis(children=children) | Strong(children=children):
                return children
            case Superscript(children=children):
                return _shifted(children, _RAISED)
            case Subscript(children=children):
                return _shifted(children, _LOWERED)
        return ()

    def _break(self, span: Span) -> None:
        """A line end is a space between Latin words and nothing between Han, as it will print."""
        before = self.texts[-1][-1:] if self.texts else ""
        if _BREAKABLE.match(before):
            self.put(" ", span)

    def run(self) -> Run:
        text, addresses = _without_addresses("".join(self.texts))
        pieces = tuple(self.pieces)
        if addresses:
            found = Run(text, pieces)
            known = {link.value.removeprefix("mailto:").rstrip("/") for link in self.links}
            for start, value in addresses:
                place = found.locate(start, start + len(value))
                if place is not None and value.rstrip("/") not in known:
                    self.links.append(Target(value, place))
        return Run(
            text,
            pieces,
            tuple(self.placeholders),
            tuple(self.notes),
            tuple(self.links),
            tuple(self.references),
            tuple(self.images),
            tuple(self.codes),
        )


def _shifted(children: tuple[Inline, ...], table: dict[int, int]) -> tuple[Inline, ...]:
    """Raised and lowered digits are not figures of their own: `m^2^` is m², not m2."""
    return tuple(
        Text(inner.text.translate(table), inner.span) if isinstance(inner, Text) else inner for inner in children
    )


def _without_addresses(text: str) -> tuple[str, list[tuple[int, str]]]:
    if not _may_hold_address(text):
        return text, []
    found: list[tuple[int, str]] = []
    pieces: list[str] = []
    end = 0
    for match in _ADDRESS.finditer(text):
        found.append((match.start(), match[0]))
        pieces += [text[end : match.start()], HOLE + _FILLER * (len(match[0]) - 1)]
        end = match.end()
    return "".join([*pieces, text[end:]]), found


def _may_hold_address(text: str) -> bool:
    return "@" in text or "/" in text or "www." in text


def gather(inlines: Sequence[Inline]) -> Run:
    """The facts of an inline run. Link texts and emphasis are entered, alt texts are not."""
    if not inlines:
        return EMPTY
    first = inlines[0]
    if len(inlines) == 1 and isinstance(first, Text) and first.text and not _may_hold_address(first.text):
        return Run(first.text, (Piece(0, len(first.text), first.span),))  # most runs, and nearly all cells
    gathering = _Gathering()
    stack = list(reversed(inlines))
    while stack:
        stack.extend(reversed(gathering.take(stack.pop())))
    return gathering.run() if gathering.pieces or gathering.notes else EMPTY


def address(value: str) -> str:
    """An address to compare by: without the parts that name a language."""
    return _LANGUAGE.sub("", value.removeprefix("mailto:").rstrip("/"))


def count_han(text: str) -> int:
    return 0 if text.isascii() else len("".join(_HAN_RUN.findall(text)))


def script(text: str, side: Lang) -> Lang:
    """The language to read a text's figures in: its side's, unless its letters are plainly the other one's.

    A Chinese cell may hold `5 million`, and a file may be compared with itself.
    """
    if side == "zh":
        return "zh" if HAN.search(text) or not LATIN_WORD.search(text) else "en"
    if text.isascii() or not HAN.search(text):
        return "en"
    return "zh" if count_han(text) > 2 * len(LATIN_WORD.findall(text)) else "en"


@lru_cache(maxsize=16384)
def _read(text: str, side: Lang) -> tuple[Claim, ...]:
    return read(text, script(text, side))


def claims(run: Run, side: Lang) -> tuple[Claim, ...]:
    """The figures typed in a run. Cached: alignment and checks ask for the same texts."""
    return _read(run.text, side) if run.text else ()
