"""Common words by which a Chinese text and its English know each other.

No dictionary: a word is in `common.txt` if it is frequent in reports, manuals, contracts or the press and mostly
becomes one of few English stems. One of them that is not said is no evidence, because a good translator may well say
it otherwise; many of them in one text are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

_NO_LETTER = re.compile(r"[^a-z0-9&]+")


@cache
def _stems() -> Mapping[str, tuple[str, ...]]:
    """A Chinese word, and how its English begins, after a space: ` employ` stands for employee, employees, employer.

    In the file a stem that ends with a stop is a whole word: `car.` is no care.
    """
    lines = files("compiler.checks.sentences").joinpath("common.txt").read_text("utf-8").splitlines()
    pairs = (line.split(" ", 1) for line in lines)
    return {word: tuple(" " + stem.replace(".", " ") for stem in stems.split("|")) for word, stems in pairs}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_stems(), key=len, reverse=True)))


def anchors(text: str) -> Iterator[str]:
    """The words of a Chinese text that are listed, the longest at each place."""
    return (match[0] for match in _pattern().finditer(text))


def spelt(text: str) -> str:
    """An English text as `is_said` reads it: small letters, one space before each word and after the last."""
    return f" {_NO_LETTER.sub(' ', text.lower())} "


def is_said(word: str, english: str) -> bool:
    """Whether an English text, `spelt`, has a word that begins like this one's."""
    return any(stem in english for stem in _stems()[word])
