"""The documents of a build, as bytes by file name. The writers are imported only here: `check` needs none of them."""

from __future__ import annotations

from collections.abc import Callable

from compiler.build import Compilation, Options
from compiler.reports import jsontext, manifest, parity, paritypage, tieout
from compiler.reports.occurrences import occurrences
from compiler.reports.sidebyside import Compared
from compiler.tree import plain_text

#: Makes files by name.
Work = Callable[[], dict[str, bytes]]


def at_once(work: Work) -> Work:
    """The plain way to do work beside other work: when its result is asked for."""
    return work


def outputs(compilation: Compilation, options: Options, beside: Callable[[Work], Work] = at_once) -> dict[str, bytes]:
    """Every file of `build/`, in the order in which they are written: the manifest last.

    `beside` is given the printing of the Word files, which may go on elsewhere, and returns what to call for them.
    """
    documents = beside(lambda: _word(compilation, options)) if "docx" in options.formats else dict
    pages = _html(compilation, options) if "html" in options.formats else {}
    reports = _reports(compilation, options)
    files = {**documents(), **pages, **reports}
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


def _word(compilation: Compilation, options: Options) -> dict[str, bytes]:
    from compiler import word

    return {f"report.{lang}.docx": word.write(compilation.books[lang], compilation.theme) for lang in options.langs}


def _html(compilation: Compilation, options: Options) -> dict[str, bytes]:
    from compiler import web

    names = {lang: f"report.{lang}.html" for lang in options.langs}
    both = "report.bilingual.html" if len(names) == 2 else ""
    links = web.Links(names.get("zh", ""), names.get("en", ""), both)
    books = compilation.books
    files = {name: web.write(books[lang], compilation.theme, links) for lang, name in names.items()}
    if both:
        files[both] = web.write_bilingual(books["zh"], books["en"], compilation.theme, links)
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
    return {
        "parity.html": paritypage.html(compared, compilation.theme, ui, title),
        "parity.json": jsontext.text(parity.to_json(compared, ui)).encode(),
        "metrics.html": tieout.html(compilation.metrics, printed, compilation.theme, ui),
        "metrics.json": jsontext.text(tieout.to_json(compilation.metrics, printed)).encode(),
    }
