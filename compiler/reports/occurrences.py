"""Every place where a settled book prints a metric: what the tie-out lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compiler.book import Book, runs
from compiler.language import Lang
from compiler.reports.findings import place
from compiler.reports.ties import Occurrence
from compiler.source import Sources
from compiler.tree import Value, walk_inlines


def occurrences(books: Mapping[Lang, Book], sources: Sources) -> tuple[Occurrence, ...]:
    """Printed figures of both languages, in reading order. The report's own texts (`report.*`) are no metrics."""
    return tuple(
        Occurrence(value.key, lang, at.file, at.line, at.column, value.period, value.form, value.text)
        for lang, book in books.items()
        for value in _values(book)
        if not value.key.startswith("report.")
        for at in (place(value.span, sources),)
    )


def _values(book: Book) -> Iterator[Value]:
    for run in runs(book):
        for inline in walk_inlines(run):
            if isinstance(inline, Value):
                yield inline
