"""What goes out: the segments of a report that a translation tool is to show, each with a name that comes back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from compiler.exchange.tokens import Token, tokens
from compiler.freshness import Chapter, Freshness, Standing
from compiler.language import UNTRANSLATED
from compiler.translations import fingerprint
from compiler.tree import Inline, Text

#: `open`: no English, or Chinese that was reworded since. `unapproved`: all that nobody has approved as it stands.
Choice = Literal["open", "unapproved", "all"]
CHOICES: tuple[Choice, ...] = ("open", "unapproved", "all")

#: The English of a segment that has none yet.
_NONE = "0"
_NAME = re.compile(r"([0-9a-f]{16})-([1-9][0-9]{0,5})-([0-9a-f]{16}|0)")


class Name(NamedTuple):
    """What a unit is called: its Chinese, which of several with the same, and the English that it had.

    So a segment is found again wherever it moved to, and what changed meanwhile shows, even where a tool has thrown
    away everything but the name.
    """

    zh: str
    ordinal: int
    en: str

    def __str__(self) -> str:
        return f"{self.zh}-{self.ordinal}-{self.en}"

    @staticmethod
    def read(text: str) -> Name | None:
        found = _NAME.fullmatch(text)
        return None if found is None else Name(found[1], int(found[2]), found[3])


@dataclass(frozen=True, slots=True)
class Unit:
    """A segment to translate. `target` is empty where there is no English yet; `file` is where the English belongs."""

    name: Name
    chapter: Chapter
    standing: Standing
    source: tuple[Token, ...]
    target: tuple[Token, ...]

    @property
    def file(self) -> str:
        return self.chapter.en_file

    @property
    def key(self) -> tuple[str, str, int]:
        """Where the unit is found in another state of the report."""
        return self.chapter.zh_file, self.name.zh, self.name.ordinal


def outgoing(freshness: Freshness) -> tuple[Unit, ...]:
    """Every segment with Chinese, in the order of the report. English without Chinese is nothing to translate."""
    return tuple(unit for chapter in freshness.chapters for unit in _units(chapter))


def chosen(unit: Unit, choice: Choice) -> bool:
    match choice:
        case "all":
            return True
        case "unapproved":
            return unit.standing.state != "approved"
        case "open":
            return unit.standing.state in ("missing", "stale")


def _units(chapter: Chapter) -> Iterator[Unit]:
    seen: Counter[str] = Counter()
    for one in chapter.standings:
        if not one.zh:
            continue
        zh = fingerprint(one.zh)
        seen[zh] += 1
        english = () if UNTRANSLATED in one.en else tokens(one.segment.en)
        en = fingerprint(one.en) if english and one.en else _NONE
        yield Unit(Name(zh, seen[zh], en), chapter, one, tokens(one.segment.zh), english)


def marked(run: tuple[Inline, ...]) -> bool:
    """Whether a run still holds the mark of a text to be translated."""
    return any(isinstance(one, Text) and UNTRANSLATED in one.text for one in run)
