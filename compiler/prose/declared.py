"""The exceptions that a report declares for itself: in report.yaml, and the names in its glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, diagnostic
from compiler.glossary import Glossary
from compiler.language import LANGS, Lang
from compiler.project import FigureException
from compiler.prose.place import Place

_ANY = r"[0-9](?:[0-9.,]*[0-9])?"

#: Only names with a number in them are looked for.
_NUMBER = re.compile(
    "[0-9零一二三四五六七八九十百千万亿两]"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)\b"
    r"|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teen(?:th)?|\w+tieth)\b",
    re.IGNORECASE,
)


class Declared:
    """Looks figures up among them and remembers which were of use."""

    def __init__(self, exceptions: tuple[FigureException, ...], glossary: Glossary) -> None:
        self.exceptions = exceptions
        self._names: dict[Lang, re.Pattern[str] | None] = {lang: _names(glossary, lang) for lang in LANGS}
        self.used: set[int] = set()
        self._patterns: dict[Lang, list[tuple[int, re.Pattern[str]]]] = {
            lang: [(index, _pattern(one)) for index, one in enumerate(exceptions) if one.lang in ("", lang)]
            for lang in LANGS
        }
        #: Where they stand in the passage that was asked about last; most passages have one figure to ask about.
        self._text = ""
        self._places: list[tuple[int, int, int | None]] = []

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
            names = self._names[place.passage.side]
            self._places += [(found.start(), found.end(), None) for found in names.finditer(text)] if names else []
        hits = {index for start, end, index in self._places if start <= place.claim.start and place.claim.end <= end}
        self.used |= {index for index in hits if index is not None}
        return bool(hits)

    def unused(self) -> Iterator[Diagnostic]:
        """M205: a text that no figure needs any more."""
        for index, one in enumerate(self.exceptions):
            if index not in self.used:
                yield diagnostic("M205", one.span, text=one.text, hints=("delete",))


def _names(glossary: Glossary, lang: Lang) -> re.Pattern[str] | None:
    """Names, titles and awards that hold a number: 1024程序员节 tells no figure of the company."""
    forms = {
        form
        for term in glossary.terms
        if term.is_name
        for form in ((term.zh, *term.zh_also) if lang == "zh" else term.english)
        if _NUMBER.search(form)
    }
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile("|".join(map(re.escape, ordered)), re.IGNORECASE) if ordered else None


def _pattern(exception: FigureException) -> re.Pattern[str]:
    """The text word for word; in a pattern `{n}` stands for any number. A number is never cut in two."""
    text = re.escape(exception.text)
    if exception.is_pattern:
        text = text.replace(re.escape("{n}"), _ANY)
    return re.compile(rf"(?<![0-9])(?<![0-9][.,]){text}(?![.,]?[0-9])")
