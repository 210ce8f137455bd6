"""The corpora: Chinese and English, line by line.

In both files of a corpus, the same line holds the same block. So a corpus says by itself which Chinese belongs to
which English, and the measure does not lean on the alignment that it measures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

CORPORA = Path(__file__).resolve().parent / "corpora"


class Role(StrEnum):
    """What stands on a line. `MARKUP` is everything that has no words: fences, attribute lines, blank lines."""

    LEAD = "lead"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    ITEM = "item"
    HEAD = "head"
    ROW = "row"
    TERM = "term"
    ENTRY = "entry"
    NOTE = "note"
    QUOTE = "quote"
    IMAGE = "image"
    METRIC = "metric"
    MARKUP = "markup"


#: Lines of words in sentences or parts of them.
PROSE = frozenset({Role.LEAD, Role.PARAGRAPH, Role.ITEM, Role.ENTRY, Role.NOTE, Role.QUOTE})
WORDS = PROSE | {Role.HEADING, Role.CAPTION, Role.HEAD, Role.ROW, Role.TERM}

#: What stands before the words of a line.
OPENING = re.compile(r"lead: |#+ |- (?!-)|\d+\. |: |\[\^[^\]]+\]: |> ")

#: Stretches that are no words: placeholders, attributes, code, targets, addresses, note marks, telephone numbers.
_SHIELDED = re.compile(
    r"\{\{.*?\}\}|\{[#.\w][^}]*\}|`[^`]*`|\]\([^)]*\)|<[^>]+>|\[\^[^\]]+\]:?"
    r"|(?:\+|tel:)?\d[\d-]*(?:[ -]\d{3,})+|^lead: |^\d+\. "
)


@dataclass(frozen=True, slots=True)
class Line:
    """`index` counts from 0. `shown` is the English with a NUL for each character that is not a word or figure."""

    index: int
    role: Role
    zh: str
    en: str
    shown: str

    @property
    def opening(self) -> str:
        found = OPENING.match(self.en)
        return "" if found is None else found.group()

    @property
    def words(self) -> str:
        return self.en[len(self.opening) :]


@dataclass(frozen=True, slots=True)
class Page:
    """A corpus. `glossary` is the text of its glossary file."""

    name: str
    zh: str
    en: str
    lines: tuple[Line, ...]
    glossary: str = ""

    def of(self, *roles: Role) -> Iterator[Line]:
        return (line for line in self.lines if line.role in roles)

    def runs(self, role: Role, gap: int) -> Iterator[tuple[Line, ...]]:
        """Neighbours of one role, with `gap` lines of markup between two."""
        run: list[Line] = []
        for line in self.of(role):
            if run and line.index - run[-1].index != gap + 1:
                yield tuple(run)
                run = []
            run.append(line)
        if run:
            yield tuple(run)


def page(name: str, zh: str, en: str, glossary: str = "") -> Page:
    """Both texts as one page; ValueError where their lines do not match."""
    left, right = zh.splitlines(), en.splitlines()
    if len(left) != len(right):
        raise ValueError(f"{name}: {len(left)} lines in Chinese, {len(right)} in English")
    lines = []
    for index, (chinese, english, other, role) in enumerate(zip(left, right, _roles(left), _roles(right), strict=True)):
        if other is not role:
            raise ValueError(f"{name}:{index + 1}: {other} in Chinese, {role} in English")
        shown = _SHIELDED.sub(lambda found: "\0" * len(found.group()), english)
        lines.append(Line(index, role, chinese, english, shown))
    return Page(name, zh, en, tuple(lines), glossary)


@cache
def pages() -> tuple[Page, ...]:
    """All corpora, by name."""
    return tuple(
        page(folder.name, *(folder.joinpath(file).read_text("utf-8") for file in ("zh.md", "en.md", "glossary.yaml")))
        for folder in sorted(CORPORA.iterdir())
        if folder.is_dir()
    )


def _roles(lines: list[str]) -> list[Role]:
    """The corpora are written plainly, a block a line, so the first characters tell."""
    roles = []
    front, container = False, ""
    for index, line in enumerate(lines):
        if line.startswith("---"):
            front = not front
        elif line.startswith(":::"):
            container = line.strip(": ").partition(" ")[0]
        following = lines[index + 1] if index + 1 < len(lines) else ""
        roles.append(_front(line) if front else _role(line, following, container))
    return roles


def _front(line: str) -> Role:
    return Role.LEAD if line.startswith("lead: ") else Role.MARKUP


_FIRST = (
    (re.compile(r"#+ "), Role.HEADING),
    (re.compile(r"- |\d+\. "), Role.ITEM),
    (re.compile(r"\| ?-{3}"), Role.MARKUP),
    (re.compile(r"\|"), Role.ROW),
    (re.compile(r": "), Role.ENTRY),
    (re.compile(r"\[\^[^\]]+\]: "), Role.NOTE),
    (re.compile(r"> \S"), Role.QUOTE),
    (re.compile(r"!\["), Role.IMAGE),
    (re.compile(r":::|---|>$|\{[#.]|$"), Role.MARKUP),
)


def _role(line: str, following: str, container: str) -> Role:
    if container in ("kpi", "metrics") and re.fullmatch(r"[a-z0-9_.]+", line):
        return Role.METRIC
    for pattern, role in _FIRST:
        if pattern.match(line):
            if role is Role.ROW and following.startswith("| ---"):
                return Role.HEAD
            return Role.MARKUP if role is Role.ITEM and container == "metrics" else role
    if following.startswith(": "):
        return Role.TERM
    return Role.CAPTION if container in ("table", "metrics") else Role.PARAGRAPH
