"""Edits of a text file that leave every other byte as it was."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from compiler.source import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """`text` takes the place of what the span holds."""

    span: Span
    text: str


def apply(data: bytes, edits: Iterable[Edit]) -> bytes:
    """A file's bytes with edits of its text; its byte order mark and its line ends stay. New lines end alike."""
    text = data.decode("utf-8")
    mark = text.startswith("\ufeff")
    # Spans count a Windows line end as one character.
    ends = [found.start() - count for count, found in enumerate(re.finditer("\r\n", text))]

    def raw(offset: int) -> int:
        return offset + mark + bisect_left(ends, offset + mark)

    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        pieces += [text[at : raw(edit.span.start)], edit.text.replace("\n", "\r\n") if ends else edit.text]
        at = raw(edit.span.end)
    return "".join([*pieces, text[at:]]).encode("utf-8")
