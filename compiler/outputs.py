"""The documents of a build, as bytes by file name. The writers are imported only here: `check` needs none of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from compiler.build import Compilation, Options
from compiler.language import Lang
from compiler.reports import manifest, parity, tieout
from compiler.reports.occurrences import occurrences
from compiler.tree import plain_text


def outputs(compilation: Compilation, options: Options) -> dict[str, bytes]:
    """Every file of `build/`, in the order in which they are written: the manifest last."""
    files: dict[str, bytes] = {}
    if "docx" in options.formats:
        files |= _word(compilation, options)
    if "html" in options.formats:
        files |= _html(compilation, options)
    files |= _reports(compilation, options.ui or compilation.report.ui)
    files["manifest.json"] = manifest.write(
        compilation.inputs, files, compilation.findings, compilation.waived, compilation.only, compilation.sources
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


def _reports(compilation: Compilation, ui: Lang) -> dict[str, bytes]:
    findings, alignments, sources = compilation.findings, compilation.alignments, compilation.sources
    title = plain_text(compilation.books[ui].title)
    printed = occurrences(compilation.books, sources)
    return {
        "parity.html": parity.html(findings, alignments, sources, compilation.theme, ui, title),
        "parity.json": _json(parity.to_json(findings, alignments, sources, ui)),
        "metrics.html": tieout.html(compilation.metrics, printed, compilation.theme, ui),
        "metrics.json": _json(tieout.to_json(compilation.metrics, printed)),
    }


def _json(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()
