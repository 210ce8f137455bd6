"""The exceptions that a report declares for itself, in report.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, diagnostic
from compiler.language import Lang
from compiler.project import FigureException
from compiler.prose.place import Place

_ANY = r"[0-9](?:[0-9.,]*[0-9])?"


class Declared:
    """Looks figures up among them and remembers which were of use."""

    def __init__(self, exceptions: tuple[FigureException, ...]) -> None:
        self.exceptions = exceptions
        self.used: set[int] = set()
        self._patterns: dict[Lang, list[tuple[int, re.Pattern[str]]]] = {
            lang: [(index, _pattern(one)) for index, one in enumerate(exceptions) if one.lang in ("", lang)]
            for lang in ("zh", "en")
        }
        #: Where they stand in the passage that was asked about last; most passages have one figure to ask about.
        self._text = ""
        self._places: list[tuple[int, int, int]] = []

    def covers(self, place: Place) -> bool:
        """Whether a figure stands inside a declared text."""
        text = place.passage.text
        if text is not self._text:
            self._text = text
            self._places = [
                (found.start(), found.end(), index)
                for index, pattern in self._patterns[place.passage.side]
                for found in pattern.finditer(text)
            ]
        hits = {index for start, end, index in self._places if start <= place.claim.start and place.claim.end <= end}
        self.used |= hits
        return bool(hits)

    def unused(self) -> Iterator[Diagnostic]:
        """M205: a text that no figure needs any more."""
        for index, one in enumerate(self.exceptions):
            if index not in self.used:
                yield diagnostic("M205", one.span, text=one.text, hints=("delete",))


def _pattern(exception: FigureException) -> re.Pattern[str]:
    """The text word for word; in a pattern `{n}` stands for any number. A number is never cut in two."""
    text = re.escape(exception.text)
    if exception.is_pattern:
        text = text.replace(re.escape("{n}"), _ANY)
    return re.compile(rf"(?<![0-9])(?<![0-9][.,]){text}(?![.,]?[0-9])")
