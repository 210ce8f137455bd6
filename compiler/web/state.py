"""What one walk through a book gathers while it prints, and how its pieces become a string."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from compiler.book import Book
from compiler.tree import Note
from compiler.web.escape import anchor, fragment

#: A printer yields text, or another printer whose text stands there.
Piece: TypeAlias = "str | Iterator[Piece]"
Pieces: TypeAlias = Iterator[Piece]

#: Ids of the page itself. They begin with an underscore, which no id of the settled tree does.
SHELL_IDS = ("_top", "_main", "_menu", "_q", "_results", "_data", "_figures", "_words", "_card", "_card-title")


@dataclass(slots=True)
class State:
    """One edition on its way out.

    `prefix` stands before every id (`en-` in the bilingual edition); `taken` holds the ids that are in the file,
    `widths` the shares in tenths of a percent that need a class. `level` is that of the last heading; `finer` sets
    headings a step smaller, in chapters without numbers. `figures` is what the chapter has printed so far, `pending`
    the notes that its text has called and that are not printed yet, `calls` how often each was called. `anchors` says
    where a figure is listed, by key and period.
    """

    book: Book
    prefix: str = ""
    taken: set[str] = field(default_factory=lambda: set(SHELL_IDS))
    widths: set[int] = field(default_factory=set)
    level: int = 1
    finer: bool = False
    figures: list[str] = field(default_factory=list)
    pending: list[Note] = field(default_factory=list)
    calls: dict[int, int] = field(default_factory=dict)
    anchors: Mapping[tuple[str, str], str] = field(default_factory=dict)
    notes: dict[int, Note] = field(init=False)

    def __post_init__(self) -> None:
        self.notes = {note.number: note for note in self.book.notes}

    def id(self, name: str) -> str:
        """An `id` attribute with its leading space; nothing for a name that is empty or already in the file."""
        if not name:
            return ""
        full = anchor(self.prefix + name)
        if full in self.taken:
            return ""
        self.taken.add(full)
        return f' id="{full}"'

    def href(self, name: str) -> str:
        return fragment(self.prefix + name)

    def width(self, share: float) -> str:
        """The class that sets a width, given as a share of 1."""
        tenths = max(1, min(1000, round(share * 1000)))
        self.widths.add(tenths)
        return f"w{tenths}"

    def call(self, number: int) -> tuple[Note | None, str]:
        """A note that the text calls, and the anchor of this call, to which the note leads back."""
        note = self.notes.get(number)
        if note is None:
            return None, ""
        count = self.calls.get(number, 0) + 1
        self.calls[number] = count
        if count == 1:
            self.pending.append(note)
        return note, call_name(number, count)


def call_name(number: int, count: int) -> str:
    """The id of the `count`-th call of a note."""
    return f"_note-{number}" if count == 1 else f"_note-{number}-{count}"


def width_css(widths: set[int]) -> str:
    """The policy forbids style attributes, so every width in use is a class."""
    return "".join(f".w{tenths}{{width:{tenths / 10:g}%}}\n" for tenths in sorted(widths))


def joined(pieces: Pieces) -> str:
    """The text of a printer. Nesting is the author's to choose, so the stack is ours, not Python's."""
    out: list[str] = []
    stack = [pieces]
    while stack:
        for piece in stack[-1]:
            if isinstance(piece, str):
                out.append(piece)
            else:
                stack.append(piece)
                break
        else:
            stack.pop()
    return "".join(out)
