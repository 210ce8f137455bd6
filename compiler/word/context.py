"""What the printing functions share: the book, the theme, the page, and the registers that give out ids.

`Context` is passed everywhere; `Place` says where on the page a block stands.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Literal, Protocol

from compiler.book import Book, Picture
from compiler.language import Lang
from compiler.theme import Theme, Tone
from compiler.tree import Block
from compiler.word.measure import Page
from compiler.word.measure import page as sheet
from compiler.word.numbering import Numbering
from compiler.word.package import Relations

Surface = Literal["body", "case", "quote", "cell", "dense", "card", "note", "timeline", "definition", "plain"]

#: The paragraph style of running text on each surface.
TEXT_STYLES: dict[Surface, str] = {
    "body": "BodyText",
    "case": "CaseText",
    "quote": "Quote",
    "cell": "TableText",
    "dense": "TableTextDense",
    "card": "CardText",
    "note": "FootnoteText",
    "timeline": "TimelineText",
    "definition": "DefinitionText",
    "plain": "CaseText",
}

#: Blocks nested deeper than this print one after the other, without boxes: Word itself gives up on deep tables.
DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands. `left` is its text's indent from the container's edge, `width` that of the text, `bleed`
    how far a wide block may reach to the left of the text (the gutter). `style` overrides the surface's text style."""

    surface: Surface
    left: int
    width: int
    palette: int
    bleed: int = 0
    depth: int = 0
    level: int = 0
    style: str = ""
    align: str = ""

    @property
    def text_style(self) -> str:
        return self.style or TEXT_STYLES[self.surface]

    def inside(self, surface: Surface, left: int, width: int) -> Place:
        """A place in a box or a cell of its own."""
        return replace(
            self, surface=surface, left=left, width=max(width, 200), bleed=0, depth=self.depth + 1, level=0, style="",
            align="",
        )  # fmt: skip


#: The id of the bookmark on the page that is numbered 1. No author can write it.
FIRST_PAGE = "\0first"


@dataclass(slots=True)
class Bookmarks:
    """Names for ids. Word wants a letter first, letters, digits and underscores after it, at most 40 characters."""

    _names: dict[str, str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    placed: set[str] = field(default_factory=set)

    def name(self, id_: str) -> str:
        if id_ not in self._names:
            name = re.sub(r"[^A-Za-z0-9_]", "_", id_)
            if not name[:1].isalpha():
                name = "b_" + name
            if len(name) > 40 or name.lower() in self._taken or not id_.isascii():
                digest = hashlib.sha256(id_.encode("utf-8", "surrogatepass")).hexdigest()[:8]
                name = f"{name[:31]}_{digest}"
            self._taken.add(name.lower())  # Word compares without case
            self._names[id_] = name
        return self._names[id_]

    def around(self, id_: str, content: str) -> str:
        """`content` with a bookmark around it; an id is placed once."""
        if not id_ or id_ in self.placed:
            return content
        self.placed.add(id_)
        number = next(self._numbers)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{self.name(id_)}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'

    def named(self) -> dict[str, str]:
        """The names of all ids that have one."""
        return dict(self._names)

    def left_over(self) -> str:
        """Bookmarks that were promised and never placed, so that no link leads nowhere."""
        return "".join(self.around(id_, "") for id_ in list(self._names) if id_ not in self.placed)


@dataclass(slots=True)
class Counts:
    """Counters that Word keeps too: captions by label, footnotes, chapter and section of the outline; and drawings."""

    captions: Counter[str] = field(default_factory=Counter)
    notes: int = 0
    chapter: int = 0
    section: int = 0
    drawings: Iterator[int] = field(default_factory=lambda: count(1))


@dataclass(slots=True)
class Media:
    """Image parts, each file once however often it is shown."""

    _names: dict[str, str] = field(default_factory=dict)
    _by_content: dict[bytes, str] = field(default_factory=dict)
    parts: dict[str, Picture] = field(default_factory=dict)

    def name(self, source: str, picture: Picture) -> str:
        """The part name of a picture."""
        if source not in self._names:
            digest = hashlib.sha256(picture.data).digest()
            ending = "png" if picture.media_type == "image/png" else "jpeg"
            name = self._by_content.setdefault(digest, f"/word/media/image{len(self._by_content) + 1}.{ending}")
            self._names[source] = name
            self.parts[name] = picture
        return self._names[source]


class BlockPrinter(Protocol):
    """Prints blocks; boxes and cells get it from the context, so that no module imports in a circle."""

    def __call__(self, context: Context, blocks: tuple[Block, ...], place: Place, lead: str = "") -> str: ...


@dataclass(frozen=True, slots=True)
class Context:
    """`known` are the ids there are, `targets` those that something points at, `labelled` and `numbered` what a field
    would print that points at an id (表3; 5.2), `unnoted` the notes that still wait for their mark,
    `custom_notes` those whose number Word would count otherwise. `relations` belong to the part being written, `slips`
    hold what a chapter's figures draw, by its stem: cover and divider draw the same.
    """

    book: Book
    theme: Theme
    page: Page
    relations: Relations
    numbering: Numbering
    bookmarks: Bookmarks
    counts: Counts
    media: Media
    known: frozenset[str]
    targets: frozenset[str]
    labelled: Mapping[str, str]
    numbered: Mapping[str, str]
    unnoted: set[int]
    custom_notes: set[int]
    blocks: BlockPrinter
    slips: dict[str, list[float]] = field(default_factory=dict)
    in_notes: bool = False

    @property
    def lang(self) -> Lang:
        return self.book.lang

    def lying(self) -> Context:
        """The same document on a sheet that lies on its side; all registers are shared."""
        return replace(self, page=sheet(self.theme, self.lang, wide=True))

    def ink(self, name: str) -> str:
        """A plain colour as RRGGBB."""
        return self.theme.color(name)[1:]

    def tone(self, palette: int, tone: Tone) -> str:
        """A chapter's tone as RRGGBB."""
        return self.theme.tone(palette, tone)[1:]

    def ink_style(self, palette: int) -> str:
        """The character style of a chapter's ink."""
        return f"Chapter{palette}Ink" if palette else "FrontInk"
