"""Whether a report's own templates print at all: they are programs, so only printing with them tells."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from dataclasses import replace

from jinja2 import TemplateSyntaxError

from compiler.book import Book
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.metrics import Metrics
from compiler.overrides import Overrides
from compiler.source import Source, Span
from compiler.theme import Theme
from compiler.web.bilingual import write_bilingual
from compiler.web.edition import Links, write
from compiler.web.figures import gather
from compiler.web.shell import page

_LINKS = Links("report.zh.html", "report.en.html", "report.bilingual.html")


def tried(overrides: Overrides, zh: Book, en: Book, metrics: Metrics, theme: Theme) -> Staged[Overrides]:
    """The overrides that print. Where a template fails, the package's own stand instead of all, and R013 says why."""
    if not overrides.templates:
        return overrides, ()
    figures = gather((zh, en), metrics)
    try:
        for book in (zh, en):
            write(book, theme, _LINKS, figures, overrides)
        write_bilingual(zh, en, theme, _LINKS, figures, overrides)
        page("x", "", "en", theme, overrides=overrides)
    except Exception as error:  # whatever a template can do wrong
        return replace(overrides, templates={}), (_told(error, overrides.templates.values()),)
    return overrides, ()


def _told(error: Exception, templates: Iterable[Source]) -> Diagnostic:
    """The failure at the last line of a report's own template that was being printed."""
    own = {source.file: source for source in templates}
    source, line = next(iter(own.values())), 1
    if isinstance(error, TemplateSyntaxError):
        source, line = own.get(error.filename or "", source), error.lineno
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename in own:
                source, line = own[frame.filename], frame.lineno or 1
    problem = " ".join(str(error).split()) or type(error).__name__
    return diagnostic("R013", _line(source, line), problem=problem)


def _line(source: Source, number: int) -> Span:
    start = 0
    for _ in range(number - 1):
        end = source.text.find("\n", start)
        if end < 0:
            break
        start = end + 1
    end = source.text.find("\n", start)
    return source.span(start, len(source.text) if end < 0 else end)
