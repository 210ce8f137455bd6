"""Reading back: the finished files, opened by other programs' readers, held against the settled tree.

`verify` is pure: it is given the bytes of the files and a reader of Word files (pandoc, run by an outer layer), and
returns what differs. The writers have no part in it: a fault of theirs is found here as surely as a change by hand.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from compiler.book import Book
from compiler.build import Compilation
from compiler.diagnostic import Diagnostic, Diagnostics, diagnostic
from compiler.language import LANGS, TAGS, Lang
from compiler.source import Span
from compiler.verify import pagecolumns, pagelines, values, wordlines, wordparts
from compiler.verify.compare import compare
from compiler.verify.expected import column, expected
from compiler.verify.lines import Line
from compiler.verify.matching import is_another
from compiler.verify.package import compare_parts
from compiler.verify.pagelines import Page

MANIFEST = "manifest.json"
BOTH = "report.bilingual.html"

#: Findings of one file that are told one by one.
MOST = 60

#: A Word file's bytes to pandoc's JSON, or None where pandoc cannot read it.
WordReader = Callable[[bytes], "bytes | None"]


def documents() -> tuple[str, ...]:
    """The files of a build that hold the report itself."""
    return (*(f"report.{lang}.{kind}" for kind in ("docx", "html") for lang in LANGS), BOTH)


def verify(
    compilation: Compilation, files: Mapping[str, bytes], reader: WordReader, folder: str = "build"
) -> Diagnostics:
    """What differs between the files of a build and the report. `folder` is what findings call the files' folder."""
    return tuple(_verify(compilation, files, reader, folder))


def _verify(
    compilation: Compilation, files: Mapping[str, bytes], reader: WordReader, folder: str
) -> Iterator[Diagnostic]:
    manifest = _manifest(files.get(MANIFEST))
    if manifest is None:
        yield _at(folder, MANIFEST, "R100", problem=_absent(MANIFEST, files, "it is no manifest"))
    yield from _from_other_sources(compilation, manifest, folder)
    outputs = _sums((manifest or {}).get("outputs"))
    pages: dict[Lang, Page] = {}
    for name in documents():
        if name in files:
            yield from _limited(_document(compilation, name, files[name], reader, folder, pages), folder, name)
        elif manifest is None or name in outputs:
            yield _at(folder, name, "R100", problem="it is not there")
    yield from values.one_value(f"{folder}/report.en.html", compilation.books, pages)
    for name, digest in outputs.items():
        if name in files and hashlib.sha256(files[name]).hexdigest() != digest:
            yield _at(folder, name, "R113")
        elif name not in files and name not in documents():
            yield _at(folder, name, "R100", problem="it is not there")


def _at(folder: str, name_: str, code: str, hints_: tuple[str, ...] = (), **arguments: object) -> Diagnostic:
    found = diagnostic(code, Span(f"{folder}/{name_}", 0, 0), name=name_, hints=hints_)
    texts = tuple((key, str(value)) for key, value in arguments.items())
    return replace(found, arguments=(*found.arguments, *texts))


def _absent(name: str, files: Mapping[str, bytes], else_: str) -> str:
    return else_ if name in files else "it is not there"


# ---------------------------------------------------------------- the manifest


def _manifest(data: bytes | None) -> dict[str, Any] | None:
    try:
        found = json.loads(data or b"")
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _sums(entries: object) -> dict[str, str]:
    """Checksums by path; what is no entry counts for nothing."""
    if not isinstance(entries, list):
        return {}
    return {
        str(one["path"]): str(one["sha256"])
        for one in entries
        if isinstance(one, dict) and {"path", "sha256"} <= one.keys()
    }


def _from_other_sources(compilation: Compilation, manifest: dict[str, Any] | None, folder: str) -> Iterator[Diagnostic]:
    """R114 where the files were made from other sources than the report has now: then every change would be told."""
    if manifest is None:
        return
    then = _sums(manifest.get("inputs"))
    now = {path: hashlib.sha256(data).hexdigest() for path, data in compilation.inputs.items()}
    changed = sorted(path for path in {*then, *now} if then.get(path) != now.get(path))
    if changed:
        names = ", ".join(changed[:3]) + (" …" if len(changed) > 3 else "")
        yield _at(folder, MANIFEST, "R114", count=len(changed), names=names)


# ---------------------------------------------------------------- one file


def _limited(found: Iterable[Diagnostic], folder: str, name: str) -> Iterator[Diagnostic]:
    more = 0
    for index, one in enumerate(found):
        if index < MOST:
            yield one
        else:
            more += 1
    if more:
        yield _at(folder, name, "R115", hints_=("more",), count=more)


def _document(
    compilation: Compilation, name: str, data: bytes, reader: WordReader, folder: str, pages: dict[Lang, Page]
) -> Iterator[Diagnostic]:
    if name == BOTH:
        yield from _both(compilation, data, folder)
        return
    lang: Lang = "zh" if ".zh." in name else "en"
    book = compilation.books[lang]
    if name.endswith(".docx"):
        yield from _word(book, name, data, reader, folder)
        return
    page = pagelines.read(data)
    if page is None:
        yield _at(folder, name, "R100", problem="it is no HTML")
        return
    yield from _page(book, name, page, folder)
    if is_another(expected(book, "html"), page.lines):
        return
    pages[lang] = page
    yield from values.behind(f"{folder}/{name}", page, lang, values.known(compilation.books, compilation.metrics))


def _held(
    file: str, folder: str, name: str, wanted: tuple[Line, ...], found: list[Line], ids: Mapping[str, int] | None
) -> Iterator[Diagnostic]:
    if is_another(wanted, found):
        yield _at(folder, name, "R115", count=len(wanted), hints_=("another",))
        return
    yield from compare(file, wanted, found, ids=ids)


def _word(book: Book, name: str, data: bytes, reader: WordReader, folder: str) -> Iterator[Diagnostic]:
    parts = wordparts.read(data)
    if isinstance(parts, str):
        yield _at(folder, name, "R100", problem=parts)
        return
    tree = reader(data)
    reading = None if tree is None else wordlines.read(tree)
    if reading is None:
        yield _at(folder, name, "R100", problem="pandoc cannot read it")
        return
    wanted = expected(book, "docx")
    file = f"{folder}/{name}"
    yield from _held(file, folder, name, wanted, reading.all, None)
    if not is_another(wanted, reading.all):
        yield from compare_parts(file, book, parts)


def _page(book: Book, name: str, page: Page, folder: str) -> Iterator[Diagnostic]:
    wanted = expected(book, "html")
    if not is_another(wanted, page.lines) and page.lang != TAGS[book.lang]:
        yield _at(folder, name, "R112", text=f'lang="{page.lang}"')
    yield from _held(f"{folder}/{name}", folder, name, wanted, page.lines, page.ids)
    yield from _sound(name, page, folder)


def _sound(name: str, page: Page, folder: str) -> Iterator[Diagnostic]:
    """What a page of ours never has: two places of one id, links that lead nowhere, parts that could hide words."""
    for id_, count in page.ids.items():
        if count > 1:
            yield _at(folder, name, "R111", hints_=("twice",), place="", place_zh="", id=id_)
    for href in dict.fromkeys(page.links):
        if href.startswith("#") and unquote(href[1:]) not in page.ids and href[1:] not in page.ids:
            yield _at(
                folder, name, "R105", place=href, place_zh=href, text="", expected="#…", found=href, hints_=("nowhere",)
            )
    for odd in page.odd:
        yield _at(folder, name, "R112", text=odd[:120])


def _both(compilation: Compilation, data: bytes, folder: str) -> Iterator[Diagnostic]:
    columns = pagecolumns.read_columns(data)
    if columns is None:
        yield _at(folder, BOTH, "R100", problem="it is no HTML")
        return
    for lang in LANGS:
        wanted = column(compilation.books[lang])
        for one in _held(f"{folder}/{BOTH}", folder, BOTH, wanted, columns[lang].lines, columns[lang].ids):
            # English blocks stand beside their Chinese ones, whose order may be another.
            if not (lang == "en" and one.code == "R104"):
                yield one
    yield from _sound(BOTH, columns["zh"], folder)
    known = values.known(compilation.books, compilation.metrics)
    yield from values.behind(f"{folder}/{BOTH}", columns["zh"], "zh", known)


__all__ = ["MANIFEST", "MOST", "WordReader", "documents", "verify"]
