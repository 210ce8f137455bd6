"""The documents of a build, as bytes by file name. The writers are imported only here: `check` needs none of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from compiler.build import Compilation, Options
from compiler.comparing import Beside, at_once
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.reports import jsontext, manifest, parity, paritypage, tieout
from compiler.reports.occurrences import occurrences
from compiler.reports.sidebyside import Compared, chapters
from compiler.source import Span
from compiler.tree import plain_text

if TYPE_CHECKING:
    from compiler.pandoc.state import Loss


def outputs(
    compilation: Compilation,
    options: Options,
    beside: Beside[dict[str, bytes]] = at_once,
    more: Mapping[str, bytes] = MappingProxyType({}),
) -> dict[str, bytes]:
    """Every file of `build/`, in the order in which they are written: the manifest last.

    `beside` is given the printing of the Word files, which may go on elsewhere, and returns what to call for them.
    `more` holds files that somebody else has printed: `others`.
    """
    documents = beside(lambda: _word(compilation, options)) if "docx" in options.formats else dict
    pages = _html(compilation, options) if "html" in options.formats else {}
    reports = _reports(compilation, options)
    files = {**documents(), **pages, **more, **reports}
    files["manifest.json"] = manifest.write(
        compilation.inputs,
        files,
        compilation.findings,
        compilation.waived,
        compilation.only,
        compilation.sources,
        compilation.coverage,
    )
    return files


#: Runs pandoc: the tree as JSON, pandoc's name of the format, the one date that the document may carry, in seconds
#: since 1970. Gives the document and pandoc's warnings.
Convert = Callable[[bytes, str, int], tuple[bytes, tuple[str, ...]]]


def others(compilation: Compilation, options: Options, convert: Convert) -> Staged[dict[str, bytes]]:
    """The documents of the formats that pandoc writes, their images beside them, and what was lost on the way."""
    from compiler import pandoc

    files: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    for form in (form for name, form in pandoc.FORMATS.items() if name in options.formats):
        for lang in options.langs:
            book = compilation.books[lang]
            handed = pandoc.document(book, form)
            name = f"report.{lang}.{form.ending}"
            files[name], warnings = convert(handed.json, form.writer, _seconds(book.published))
            files |= handed.images
            found.append(_lost(name, handed.losses, warnings))
    return files, tuple(found)


def _seconds(published: str) -> int:
    day = date.fromisoformat(published) if published else date(1980, 1, 1)
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())


def _lost(name: str, losses: Mapping[Loss, int], warnings: tuple[str, ...]) -> Diagnostic:
    hints = [*losses, *(["warnings"] if warnings else [])]
    first = warnings[0].removeprefix("[WARNING] ")[:100] if warnings else ""
    told = diagnostic("R090", Span(name, 0, 0), file=name, hints=hints, warnings=len(warnings), first=first)
    return replace(
        told, arguments=(*told.arguments, *((f"{loss}_count", str(count)) for loss, count in losses.items()))
    )


def _word(compilation: Compilation, options: Options) -> dict[str, bytes]:
    from compiler import word

    return {f"report.{lang}.docx": word.write(compilation.books[lang], compilation.theme) for lang in options.langs}


def _html(compilation: Compilation, options: Options) -> dict[str, bytes]:
    from compiler import web

    names = {lang: f"report.{lang}.html" for lang in options.langs}
    both = "report.bilingual.html" if len(names) == 2 else ""
    links = web.Links(names.get("zh", ""), names.get("en", ""), both)
    books = compilation.books
    figures = web.gather((books[lang] for lang in names), compilation.metrics)
    files = {
        name: web.write(books[lang], compilation.theme, links, figures, compilation.overrides)
        for lang, name in names.items()
    }
    if both:
        files[both] = web.write_bilingual(
            books["zh"], books["en"], compilation.theme, links, figures, compilation.overrides
        )
    return files


def _reports(compilation: Compilation, options: Options) -> dict[str, bytes]:
    ui = options.ui or compilation.report.ui
    compared = Compared(
        compilation.findings,
        compilation.alignments,
        compilation.sources,
        compilation.freshness,
        compilation.texts,
        compilation.waived,
        compilation.comments,
        compilation.glossary,
        options.only,
    )
    title = plain_text(compilation.books[ui].title)
    printed = occurrences(compilation.books, compilation.sources)
    listed = chapters(compared)
    return {
        "parity.html": paritypage.html(compared, compilation.theme, ui, title, listed),
        "parity.json": jsontext.text(parity.to_json(compared, ui, listed)).encode(),
        "metrics.html": tieout.html(compilation.metrics, printed, compilation.theme, ui),
        "metrics.json": jsontext.text(tieout.to_json(compilation.metrics, printed)).encode(),
    }
