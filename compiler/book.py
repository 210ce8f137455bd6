"""Plain data between the stages: a settled book for the writers, pairs and segments for parity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from compiler.labels import Labels
from compiler.language import Lang
from compiler.source import Span
from compiler.tree import Block, Container, Inline, Node, Note, own_inlines, walk

# ---------------------------------------------------------------- the settled book


class Role(StrEnum):
    """Where a chapter stands; only numbered ones carry a number and a chapter colour."""

    PRELIMINARY = "preliminary"
    NUMBERED = "numbered"
    APPENDIX = "appendix"


@dataclass(frozen=True, slots=True)
class Chapter:
    """A settled chapter. `palette` is 0 for the front matter's colours, else 1 to 6; both languages share the `id`."""

    stem: str
    role: Role
    number: int | None
    palette: int
    id: str
    title: tuple[Inline, ...]
    lead: tuple[Inline, ...]
    image: str
    blocks: tuple[Block, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents. Level 1 is a chapter, level 2 a section."""

    level: int
    id: str
    number: str
    title: tuple[Inline, ...]
    palette: int


MediaType = Literal["image/png", "image/jpeg", "image/svg+xml"]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image's bytes and its natural size in CSS pixels (96 to the inch)."""

    data: bytes
    media_type: MediaType
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the title page: 报告期, 2023年1月1日至12月31日. `alone` if the other language has no such line."""

    label: str
    text: str
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that a writer prints, in one language. Images are keyed by the path that `tree.Image.source` holds.

    `pages` maps ids to the pages of the Word document on which they fell; empty until it has been laid out. `version`
    is that of a release, `metrics` the fingerprint of the values: properties for whoever handles the file, not printed.
    """

    lang: Lang
    title: tuple[Inline, ...]
    entity: tuple[Inline, ...]
    notice: tuple[Inline, ...]
    year: str
    facts: tuple[Fact, ...]
    chapters: tuple[Chapter, ...]
    contents: tuple[Entry, ...]
    notes: tuple[Note, ...]
    images: Mapping[str, Picture]
    labels: Labels
    published: str  # ISO date; the only date that a document may carry
    draft: bool = False
    pages: Mapping[str, int] = field(default_factory=dict)
    keywords: str = ""
    version: str = ""
    metrics: str = ""


def runs(book: Book) -> Iterator[tuple[Inline, ...]]:
    """Every run of inlines that a book prints, each once, in reading order; its notes last."""
    yield from (book.title, book.entity, book.notice)
    for chapter in book.chapters:
        yield from (chapter.title, chapter.lead)
        for block in walk(chapter.blocks):
            yield from own_inlines(block)
    for note in book.notes:
        for block in walk(note.blocks):
            yield from own_inlines(block)


# ---------------------------------------------------------------- both languages, block by block

Status = Literal["matched", "missing", "extra", "moved", "split", "merged"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A block, item, row or cell of one language and its partner. At least one side is there.

    `inside` holds the pairs one level down (items, rows, cells, blocks of a container), `kind` is the class name of
    the node in lower case (`paragraph`, `heading`, `listitem`, `row` …). `after` is the end of the English that
    precedes a missing block: where a finding about it stands. `more` holds the further blocks of a pair that is not
    one to one: the English after the first of a split, the Chinese after the first of a merger.
    """

    status: Status
    kind: str
    zh: Node | None
    en: Node | None
    inside: tuple[Pair, ...] = ()
    after: Span | None = None
    more: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two documents, paired from the title down. `title` and `lead` come first among `pairs`, footnotes last.

    `alone` holds the `only` containers of both files: blocks of one language that need no counterpart.
    """

    zh_file: str
    en_file: str
    pairs: tuple[Pair, ...]
    alone: tuple[Container, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """The smallest pair of inline runs with words; either side may be empty, not both."""

    status: Status
    kind: str
    zh: tuple[Inline, ...]
    en: tuple[Inline, ...]
    zh_span: Span | None
    en_span: Span | None
