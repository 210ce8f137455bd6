"""How many figures of a report come from where: the line under its findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler.book import Book, runs
from compiler.prose.bound import FIGURES
from compiler.tree import Value, walk_inlines

#: The codes of typed figures without a source. Where somebody allows one, it is a declared exception.
UNTRACED = frozenset({"M200", "M201"})


@dataclass(frozen=True, slots=True)
class Coverage:
    """Printed figures of both languages: from metrics, declared exceptions, or from nobody knows where."""

    metrics: int
    exceptions: int
    untraced: int


NOTHING = Coverage(0, 0, 0)


def cover(books: Iterable[Book], exceptions: int, found: Iterable[str], waived: Iterable[str]) -> Coverage:
    """Counts by codes found and waived; `exceptions` are those that no finding is about."""
    allowed = sum(code in UNTRACED for code in waived)
    return Coverage(
        metrics=sum(_prints_figure(inline) for book in books for run in runs(book) for inline in walk_inlines(run)),
        exceptions=exceptions + allowed,
        untraced=sum(code in UNTRACED for code in found),
    )


def _prints_figure(inline: object) -> bool:
    """The report's own texts (`report.*`), labels and units are no figures."""
    return isinstance(inline, Value) and inline.form in FIGURES and not inline.key.startswith("report.")
