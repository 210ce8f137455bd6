"""pages.lock: on which page of its Word document each bookmark fell, as LibreOffice laid it out.

A line for each language with the fingerprint of what was laid out, and one for each bookmark:

    zh <tab> fingerprint
    zh <tab> id <tab> page

Whatever could move a page is in the fingerprint: every text, table and picture, and the look. Pages of another book are
not used: a wrong page number is worse than none.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from compiler import __version__
from compiler.book import Book
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.language import LANGS, Lang
from compiler.source import Source, Span
from compiler.theme import Theme
from compiler.tree import Block, Container, Figure, Heading, KpiStrip, List, Table, own_inlines, plain_text, walk

FILE = "content/pages.lock"

#: The first line. Its number is that of the format, not of the program.
HEADER = "# zhengben pages 1"

_PRINT = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Layout:
    """One language's pages, by id, and the fingerprint of the book that they belong to. `span` is that of its line."""

    fingerprint: str
    span: Span
    pages: Mapping[str, int] = field(default_factory=dict)


def load(source: Source) -> Staged[Mapping[Lang, Layout]]:
    """The layouts of pages.lock. A file with a line that cannot be read says nothing: R050."""
    lines = source.text.split("\n")
    layouts: dict[Lang, tuple[str, Span, dict[str, int]]] = {}
    at = 0
    for number, line in enumerate(lines):
        span = source.span(at, at + len(line))
        at += len(line) + 1
        if not number:
            if line.rstrip() != HEADER:
                return {}, (diagnostic("R050", span, header=HEADER, hints=("header",)),)
            continue
        if line.strip() and not _take(line, span, layouts):
            return {}, (diagnostic("R050", span, header=HEADER, hints=("line",)),)
    return {lang: Layout(mark, span, pages) for lang, (mark, span, pages) in layouts.items()}, ()


def _take(line: str, span: Span, layouts: dict[Lang, tuple[str, Span, dict[str, int]]]) -> bool:
    lang = next((one for one in LANGS if line.startswith(f"{one}\t")), None)
    match line.split("\t")[1:]:
        case [mark] if lang and lang not in layouts and _PRINT.fullmatch(mark):
            layouts[lang] = mark, span, {}
        case [id_, page] if lang in layouts and id_ and page.isascii() and page.isdigit() and len(page) < 6:
            layouts[lang][2][id_] = int(page)
        case _:
            return False
    return True


def write(layouts: Mapping[Lang, tuple[str, Mapping[str, int]]]) -> bytes:
    """The file, lines sorted: `layouts` maps a language to its fingerprint and its pages by id."""
    lines = [HEADER]
    for lang in (lang for lang in LANGS if lang in layouts):
        mark, pages = layouts[lang]
        lines.append(f"{lang}\t{mark}")
        lines += [f"{lang}\t{id_}\t{page}" for id_, page in sorted(pages.items())]
    return ("\n".join(lines) + "\n").encode()


def current(lang: Lang, book: Book, theme: Theme, layouts: Mapping[Lang, Layout]) -> Staged[Mapping[str, int]]:
    """The pages of a book; none, and R051, where the layout is that of another one."""
    layout = layouts.get(lang)
    if layout is None:
        return {}, ()
    if layout.fingerprint != fingerprint(book, theme):
        found: tuple[Diagnostic, ...] = (diagnostic("R051", layout.span, lang=lang, hints=("again",)),)
        return {}, found
    return layout.pages, ()


def fingerprint(book: Book, theme: Theme) -> str:
    """Of everything that could move a page, but for the pages themselves and whether the book is a draft."""
    digest = hashlib.sha256(f"{HEADER}\n{__version__}\n{book.lang}\n".encode())
    digest.update(json.dumps(theme.tokens, sort_keys=True, default=str).encode())
    for text in _texts(book):
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    for name, picture in sorted(book.images.items()):
        digest.update(name.encode() + hashlib.sha256(picture.data).digest())
    return digest.hexdigest()[:16]


def _texts(book: Book) -> Iterator[str]:
    for run in (book.title, book.entity, book.notice):
        yield plain_text(run)
    yield from (f"{fact.label}\t{fact.text}" for fact in book.facts)
    for chapter in book.chapters:
        yield f"{chapter.id}\t{chapter.number}\t{chapter.palette}\t{chapter.image}"
        yield plain_text(chapter.title) + "\t" + plain_text(chapter.lead)
        for block in walk(chapter.blocks):
            yield _shape(block)
            yield from (plain_text(run) for run in own_inlines(block))
    for note in book.notes:
        for block in walk(note.blocks):
            yield from (plain_text(run) for run in own_inlines(block))


def _shape(block: Block) -> str:
    """A block without its words: what it is, and how it lies."""
    shape = f"{type(block).__name__}\t{block.id}\t{','.join(block.attributes.classes)}"
    match block:
        case Heading(level=level, number=number):
            return f"{shape}\t{level}\t{number}"
        case Table(rows=rows, columns=columns, kind=kind, label=label):
            cells = ";".join(f"{cell.rows}x{cell.columns}" for row in rows for cell in row.cells)
            return f"{shape}\t{kind}\t{label}\t{len(rows)}\t{[column.width for column in columns]}\t{cells}"
        case Figure(image=image, label=label):
            return f"{shape}\t{label}\t{image.source}\t{image.attributes.get('width')}"
        case List(ordered=ordered, items=items, start=start):
            return f"{shape}\t{ordered}\t{len(items)}\t{start}"
        case Container(name=name):
            return f"{shape}\t{name}"
        case KpiStrip(cards=cards):
            return f"{shape}\t{len(cards)}"
        case _:
            return shape
