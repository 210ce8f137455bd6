"""What comes back from a translation tool, before it is held against the report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from compiler.source import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """Text, or an inline code: its number in the file and the Markdown that stands in it, if the tool has kept it."""

    role: Literal["text", "code", "open", "close"]
    text: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A translation. `name` is the unit's own in XLIFF. In TMX it is empty, and `chinese` tells what was translated.

    `span` is the unit's place in the file that came back.
    """

    name: str
    file: str
    pieces: tuple[Piece, ...]
    span: Span
    chinese: tuple[Piece, ...] = ()
