"""What a mutation is: lines of the English exchanged for others, and where a finding about it may stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random

from benchmarks.parity.page import WORDS, Line, Page, Role


@dataclass(frozen=True, slots=True)
class Change:
    """Lines `start` to `stop` (from 0, half-open) of the English become `lines`."""

    start: int
    stop: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mutation:
    """Changes from the top down, without overlap. `what` says what must be found, as `before → after`."""

    changes: tuple[Change, ...]
    what: str


@dataclass(frozen=True, slots=True)
class Mutant:
    """The mutated English. A finding counts on one of the English lines, or with one of the Chinese (from 1)."""

    kind: str
    page: str
    text: str
    en_lines: frozenset[int]
    zh_lines: frozenset[int]
    what: str


#: All mutations of one kind that a page has room for, in the order of the page.
Find = Callable[[Page, Random], Iterator[Mutation]]


@dataclass(frozen=True, slots=True)
class Kind:
    """`hard` kinds are differences of words alone; they are counted apart."""

    name: str
    find: Find
    hard: bool = False


def mutant(kind: str, page: Page, mutation: Mutation) -> Mutant:
    """Applies a mutation. Where lines only go, the words above and below are where a finding stands."""
    lines: list[str] = []
    en_lines: set[int] = set()
    zh_lines: set[int] = set()
    holes: list[int] = []
    done = 0
    for change in mutation.changes:
        lines += (line.en for line in page.lines[done : change.start])
        en_lines.update(range(len(lines) + 1, len(lines) + len(change.lines) + 1))
        zh_lines.update(line.index + 1 for line in page.lines[change.start : change.stop] if line.en)
        if not any(change.lines):
            holes.append(len(lines))
        lines += change.lines
        done = change.stop
    lines += (line.en for line in page.lines[done:])
    for hole in holes:
        en_lines.update(_beside(lines, hole))
    text = "\n".join(lines) + "\n"
    return Mutant(kind, page.name, text, frozenset(en_lines), frozenset(zh_lines), mutation.what)


def _beside(lines: list[str], hole: int) -> Iterator[int]:
    above = (index for index in range(hole - 1, -1, -1) if lines[index])
    below = (index for index in range(hole, len(lines)) if lines[index])
    for way in (above, below):
        for index in way:
            yield index + 1
            if lines[index][0] not in ":{|-" or not re.match(r":::|\{[#.]|\| ?---", lines[index]):
                break


# ---------------------------------------------------------------- helpers of the kinds


def rewrite(line: Line, new: str, what: str = "") -> Mutation:
    """One line exchanged for another."""
    return Mutation((Change(line.index, line.index + 1, (new,)),), what or f"{line.en} → {new}")


def exchange(line: Line, start: int, end: int, new: str) -> Mutation:
    """Some characters of a line exchanged; a few words around them make the description."""
    old = line.en
    before, after = old[max(0, start - 20) : start], old[end : end + 20]
    what = f"…{before}[{old[start:end]} → {new}]{after}…"
    return rewrite(line, old[:start] + new + old[end:], what)


def matches(
    page: Page, pattern: re.Pattern[str], roles: Iterable[Role] = WORDS, zh: str = ""
) -> Iterator[tuple[Line, re.Match[str]]]:
    """Where a pattern stands among the words of the English, and the pattern `zh`, if any, in the Chinese line."""
    chinese = re.compile(zh)
    wanted = frozenset(roles)
    for line in page.lines:
        if line.role in wanted and chinese.search(line.zh):
            for found in pattern.finditer(line.shown):
                yield line, found


def sentences(text: str) -> list[str]:
    """English sentences, each with the space after it."""
    return [piece for piece in re.split(r"(?:(?<=[.!?”] )|(?<=[.!?]\*\* ))(?=[A-Z“*])", text) if piece]


def chinese_sentences(text: str) -> list[str]:
    return [piece for piece in re.split(r"(?<=[。！？；])", text) if piece]


def cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def as_row(texts: Iterable[str]) -> str:
    return "| " + " | ".join(texts) + " |"
