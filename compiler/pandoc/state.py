"""What is known while a book is handed over, and the forms of pandoc's nodes (pandoc-types 1.23)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from compiler.book import Book
from compiler.tree import Block

#: A node of pandoc's tree, as its JSON has it.
Node: TypeAlias = dict[str, Any]
Blocks: TypeAlias = Callable[[tuple[Block, ...]], list[Node]]

#: What pandoc's tree has no place for; hints of R090 by these names.
Loss = Literal["design", "cards", "boxes", "calls", "spans", "drawings"]


@dataclass(slots=True)
class State:
    """One handing-over. `target` gives an image's address, `called` the notes whose text has been given."""

    book: Book
    target: Callable[[str], str]
    losses: Counter[Loss] = field(default_factory=Counter)
    called: set[int] = field(default_factory=set)
    inside: bool = False  # in a box, where a heading is a title and not part of the outline


def node(kind: str, content: object = None) -> Node:
    return {"t": kind} if content is None else {"t": kind, "c": content}


def attributes(id: str = "", *classes: str, **pairs: str) -> list[object]:
    """pandoc's `Attr`. Names of pairs are given with underscores."""
    return [id, list(classes), [[name.replace("_", "-"), value] for name, value in pairs.items() if value]]


def words(text: str) -> list[Node]:
    """A text as `Str` and `Space`."""
    found: list[Node] = []
    for at, word in enumerate(text.split(" ")):
        if at:
            found.append(node("Space"))
        if word:
            found.append(node("Str", word))
    return found


def strong(children: list[Node]) -> Node:
    return node("Strong", children)
