"""What changed between two texts, word by word: for a translator who must see at a glance what to translate anew."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

#: A Han character is a word; so are a run of letters, a figure with its separators, a placeholder and a run of spaces.
_WORD = re.compile(
    r"\{\{[^{}]*\}\}|\d+(?:[.,]\d+)*|[^\W\d_\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|\s+|.", re.DOTALL
)

#: Pairs of words beyond which a comparison would take too long to be worth it; what differs is then told whole.
_LIMIT = 400_000

Kind = Literal["same", "cut", "added"]


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch that stayed, went or came."""

    kind: Kind
    text: str


def words(text: str) -> list[str]:
    """The text in pieces that add up to it."""
    return _WORD.findall(text)


def changes(before: str, after: str) -> tuple[Change, ...]:
    """The way from one text to the other, in reading order; what went stands before what came in its place."""
    old, new = words(before), words(after)
    head = _alike(old, new)
    tail = min(_alike(old[::-1], new[::-1]), len(old) - head, len(new) - head)
    middle = _between(old[head : len(old) - tail], new[head : len(new) - tail])
    pieces: list[tuple[Kind, str]] = [("same", "".join(old[:head])), *middle]
    pieces.append(("same", "".join(old[len(old) - tail :])))
    return _joined(pieces)


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words both begin with."""
    shorter = min(len(old), len(new))
    return next((at for at in range(shorter) if old[at] != new[at]), shorter)


def _between(old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[Kind, str]]:
    if len(old) * len(new) > _LIMIT:
        yield "cut", "".join(old)
        yield "added", "".join(new)
        return
    for operation, i, i2, j, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if operation == "equal":
            yield "same", "".join(old[i:i2])
        else:
            yield "cut", "".join(old[i:i2])
            yield "added", "".join(new[j:j2])


def _joined(pieces: Iterable[tuple[Kind, str]]) -> tuple[Change, ...]:
    """Neighbours of one kind as one. A lone space between two changes goes with them: shreds are hard to read."""
    full = [piece for piece in pieces if piece[1]]
    joined: list[tuple[Kind, str]] = []
    for at, (kind, text) in enumerate(full):
        inner = 0 < at < len(full) - 1
        if kind == "same" and inner and not text.strip():
            joined += [("cut", text), ("added", text)]
        else:
            joined.append((kind, text))
    result: list[Change] = []
    for same, group in groupby(joined, key=lambda piece: piece[0] == "same"):
        stretch = list(group)
        kinds: tuple[Kind, ...] = ("same",) if same else ("cut", "added")
        for kind in kinds:
            text = "".join(text for one, text in stretch if one == kind)
            if text:
                result.append(Change(kind, text))
    return tuple(result)


def shortened(found: Sequence[Change], around: int = 16) -> tuple[Change, ...]:
    """The same with long stretches that stayed cut down to what stands beside a change."""
    result: list[Change] = []
    for at, change in enumerate(found):
        text = change.text
        if change.kind == "same":
            before = "" if at == 0 else text[:around]
            after = "" if at == len(found) - 1 else text[-around:]
            if len(before) + len(after) + 1 < len(text):
                text = f"{before}…{after}"
        result.append(Change(change.kind, text))
    return tuple(result)


def plain(found: Iterable[Change]) -> str:
    """For a plain line: `全球气候[-变暖-]{+变化+}`."""
    marks: dict[Kind, tuple[str, str]] = {"same": ("", ""), "cut": ("[-", "-]"), "added": ("{+", "+}")}
    return "".join(f"{marks[one.kind][0]}{one.text}{marks[one.kind][1]}" for one in found)
