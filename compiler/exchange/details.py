"""What a translator should know about a unit beside its words: printed figures, terms, notes, what has changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from compiler import worddiff
from compiler.book import runs
from compiler.build import Compilation
from compiler.exchange.units import Unit
from compiler.glossary import Glossary, Term
from compiler.source import Sources, Span
from compiler.tree import Comment, Inline, Placeholder, Value, plain_text, walk_inlines


@dataclass(frozen=True)
class Details:
    """`printed` is what each placeholder prints, by its place."""

    printed: Mapping[Span, str]
    glossary: Glossary
    comments: Mapping[str, Sequence[Comment]]
    sources: Sources

    def figures(self, run: tuple[Inline, ...]) -> Iterator[str]:
        """What the placeholders of a run print, one for one; empty where that is unknown."""
        return (self.printed.get(one.span, "") for one in walk_inlines(run) if isinstance(one, Placeholder))

    def line(self, unit: Unit) -> int:
        """Where the Chinese stands, from 1."""
        span = unit.standing.segment.zh_span
        source = None if span is None else self.sources.get(span.file)
        return 1 if source is None or span is None else source.position(span.start).line

    def notes(self, unit: Unit) -> Iterator[tuple[str, str]]:
        """(who says it, text): `author`, `glossary` or `change`."""
        span = unit.standing.segment.zh_span
        if span is not None:
            for comment in self.comments.get(span.file, ()):
                about = comment.target or comment.span
                if about.start <= span.start < max(about.end, about.start + 1):
                    yield "author", comment.text
        hits = self.glossary.find(plain_text(unit.standing.segment.zh))
        for term in {hit.term.zh: hit.term for hit in hits}.values():
            yield "glossary", _told(term)
        if changed := unit.standing.changes():
            yield "change", worddiff.plain(worddiff.shortened(changed))


def details_of(compilation: Compilation) -> Details:
    values = (one for book in compilation.books.values() for run in runs(book) for one in walk_inlines(run))
    comments: dict[str, list[Comment]] = {}
    for comment in compilation.comments:
        if comment.kind == "note":
            comments.setdefault(comment.span.file, []).append(comment)
    printed = {one.span: one.text for one in values if isinstance(one, Value)}
    return Details(printed, compilation.glossary, comments, compilation.sources)


def _told(term: Term) -> str:
    told = f"{term.zh} = {' / '.join(term.english)}"
    if wrong := (*term.banned, *term.never):
        told += f" (not: {', '.join(wrong)})"
    return f"{told}; {term.note}" if term.note else told
