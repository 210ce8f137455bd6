"""The whole document: registers, parts in their order, and the package that holds them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from docx.opc.constants import RELATIONSHIP_TYPE as RT

from compiler.book import Book, Chapter, Role
from compiler.language import WORD_TAGS
from compiler.theme import Theme
from compiler.tree import (
    Block,
    CrossReference,
    DefinitionList,
    Figure,
    Heading,
    Inline,
    KpiStrip,
    Link,
    List,
    Table,
    own_inlines,
    plain_text,
    walk,
    walk_inlines,
)
from compiler.word import chapters, cover, notes, settings
from compiler.word.blocks import LIES, STANDS, print_blocks
from compiler.word.context import FIRST_PAGE, Bookmarks, Context, Counts, Media
from compiler.word.markup import part
from compiler.word.measure import page
from compiler.word.numbering import Numbering
from compiler.word.package import FOOTNOTES_TYPE, Package, Relations
from compiler.word.running import Running, close_section, section
from compiler.word.styles import styles

#: Parts a chapter: what stands, what lies, what stands again.
_PARTING = re.compile(f"{LIES}|{STANDS}")

_DOCUMENT, _FOOTNOTES = "/word/document.xml", "/word/footnotes.xml"


@dataclass(frozen=True, slots=True)
class Printed:
    """A DOCX, and the names of its bookmarks by the ids that they stand for; `first` is that on page 1."""

    data: bytes
    bookmarks: Mapping[str, str]
    first: str


def write(book: Book, theme: Theme) -> bytes:
    """A settled book as a DOCX. The same book makes the same bytes."""
    return printed(book, theme).data


def printed(book: Book, theme: Theme) -> Printed:
    """As `write`, with what is needed to find the pages of a layout."""
    package = Package()
    context = _context(book, theme)
    note_relations = Relations("rIdN")
    body = _body(context, package)
    footnotes = notes.footnotes(context, note_relations, print_blocks)
    package.add(_FOOTNOTES, FOOTNOTES_TYPE, footnotes)
    context.relations.part(RT.FOOTNOTES, _FOOTNOTES)
    for name, picture in context.media.parts.items():
        package.add(name, picture.media_type, picture.data)
    package.replace(_DOCUMENT, part("w:document", f"<w:body>{body}</w:body>"))
    package.replace("/word/styles.xml", styles(theme, book.lang, context.page, package.latent_styles()))
    package.replace("/word/numbering.xml", context.numbering.xml())
    package.replace("/word/settings.xml", settings.settings(book.lang))
    package.replace("/word/fontTable.xml", settings.font_table(theme, book.lang))
    package.replace("/docProps/app.xml", settings.application())
    package.relate(_DOCUMENT, context.relations)
    package.relate(_FOOTNOTES, note_relations)
    package.describe(
        title=plain_text(book.title),
        author=plain_text(book.entity),
        language=WORD_TAGS[book.lang],
        published=book.published,
        keywords=book.keywords,
    )
    package.custom(
        {
            "Report period": book.year,
            "Report version": book.version,
            "Published": book.published,
            "Metrics fingerprint": book.metrics,
        }
    )
    names = context.bookmarks.named()
    first = names.pop(FIRST_PAGE, next(iter(names.values()), ""))
    return Printed(package.save(), {id_: name for id_, name in names.items() if id_ in context.targets}, first)


def _body(context: Context, package: Package) -> str:
    running = Running(context, package)
    bare = (running.header(None, bare=True), running.footer("", bare=True))
    out = [close_section(cover.cover(context), section(context, *bare, start=0, bottom=680))]
    title = plain_text(context.book.title)
    start: int | None = 1
    listing = cover.contents(context)
    pieces: list[tuple[str, str]] = []
    if listing:
        pieces.append((listing, section(context, running.header(None), running.footer(title), start=start)))
        start = None
    for chapter in context.book.chapters:
        pieces += _sections(context, running, chapter, bare, start)
        start = None
    if not pieces:  # a title page alone
        return out[0] + section(context, *bare)
    for xml, properties in pieces[:-1]:
        out.append(close_section(xml, properties))
    xml, properties = pieces[-1]
    return "".join(out) + xml + context.bookmarks.left_over() + properties


def _sections(
    context: Context, running: Running, chapter: Chapter, bare: tuple[str, str], start: int | None
) -> Iterator[tuple[str, str]]:
    """A chapter's body and its section properties: more than one where tables lie on their side."""
    numbered = chapter.role is Role.NUMBERED and chapter.number is not None
    footer = running.footer(plain_text(chapter.title), heading='"Chapter Title"' if numbered else "1")
    xml = chapters.chapter(context, chapter).replace(STANDS + LIES, "")
    first: tuple[str, str] | None = bare if numbered else None
    for at, part_ in enumerate(_PARTING.split(xml)):
        if not part_:
            continue
        sheet = context.lying() if at % 2 else context
        header = running.header(chapter, wide=bool(at % 2))
        yield part_, section(sheet, header, footer, first=first, start=start)
        first, start = None, None


# ---------------------------------------------------------------- registers


def _context(book: Book, theme: Theme) -> Context:
    sheet = page(theme, book.lang)
    known: set[str] = set()
    targets: set[str] = {entry.id for entry in book.contents}
    labelled: dict[str, str] = {}
    numbered: dict[str, str] = {}
    for inlines in _all_inlines(book):
        for inline in walk_inlines(inlines):
            match inline:
                case CrossReference(target=target):
                    targets.add(target)
                case Link(target=target) if target.startswith("#"):
                    targets.add(target[1:])
                case _:
                    pass
    for chapter in book.chapters:
        targets.add(chapter.id)
        known.add(chapter.id)
        if chapter.number is not None:
            numbered[chapter.id] = str(chapter.number)
        for block in walk(chapter.blocks):
            known.add(block.id)
            known.update(_inner_ids(block))
            match block:
                case Heading():
                    targets.add(block.id)
                    if block.number:
                        numbered[block.id] = block.number
                case Table(label=label) | Figure(label=label) if label:
                    targets.add(block.id)
                    labelled[block.id] = label
                case _:
                    pass
    return Context(
        book=book,
        theme=theme,
        page=sheet,
        relations=Relations("rIdD"),
        numbering=Numbering(theme, theme.get("list.marker")[book.lang], sheet.gutter, book.lang),
        bookmarks=Bookmarks(),
        counts=Counts(),
        media=Media(),
        known=frozenset(known - {""}),
        targets=frozenset(targets - {""}),
        labelled=labelled,
        numbered=numbered,
        unnoted={note.number for note in book.notes},
        custom_notes=set(),
        blocks=print_blocks,
    )


def _inner_ids(block: Block) -> Iterable[str]:
    """Ids of a block's rows, cells, items and entries."""
    match block:
        case Table(rows=rows):
            return {row.id for row in rows} | {cell.id for row in rows for cell in row.cells}
        case List(items=items):
            return {item.id for item in items}
        case DefinitionList(entries=entries):
            return {entry.id for entry in entries}
        case KpiStrip(cards=cards):
            return {card.id for card in cards}
        case _:
            return ()


def _all_inlines(book: Book) -> Iterator[tuple[Inline, ...]]:
    for chapter in book.chapters:
        yield chapter.title
        yield chapter.lead
        yield from _inlines(chapter.blocks)
    for note in book.notes:
        yield from _inlines(note.blocks)


def _inlines(blocks: tuple[Block, ...]) -> Iterator[tuple[Inline, ...]]:
    for block in walk(blocks):
        yield from own_inlines(block)
