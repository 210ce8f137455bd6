"""The parts of a Word file that pandoc leaves out, held against the book."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeVar

from compiler.book import Book, Role
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.source import Span
from compiler.tree import (
    NO_ATTRIBUTES,
    Block,
    Figure,
    Image,
    Inline,
    KpiStrip,
    own_inlines,
    plain_text,
    walk,
    walk_inlines,
)
from compiler.verify.lines import folded
from compiler.verify.matching import window
from compiler.verify.wordparts import Drawing, Parts, words_of_svg

T = TypeVar("T")

#: What cannot be compared: letters that a drawing has from elsewhere, bytes of what is drawn anew.
_UNKNOWN = "?"


def compare_parts(file: str, book: Book, parts: Parts) -> Iterator[Diagnostic]:
    at = Span(file, 0, 0)
    yield from _pictures(at, book, parts)
    yield from _running(at, book, parts)
    for target in parts.lost:
        yield diagnostic(
            "R105", at, place=target, place_zh=target, text="", expected="…", found=target, hints=("nowhere",)
        )
    if parts.open_fields:
        yield diagnostic("R106", at, place="fields", place_zh="域", text=str(parts.open_fields), hints=("fields",))
    for text, hint in parts.strange:
        yield diagnostic("R112", at, text=text[:120], hints=(hint,) if hint else ())
    for wanted, present in ((book.title, parts.title), (book.entity, parts.author)):
        if folded(plain_text(wanted)) != folded(present):
            yield diagnostic(
                "R110", at, place="properties", place_zh="文档属性", expected=plain_text(wanted), found=present
            )


# ---------------------------------------------------------------- pictures


def _pictures(at: Span, book: Book, parts: Parts) -> Iterator[Diagnostic]:
    """Pictures in order: the words that stand for each, what is written in a drawing, an image's bytes."""
    wanted = list(_expected_pictures(book))
    for number in range(max(len(wanted), len(parts.drawings))):
        one = wanted[number] if number < len(wanted) else None
        other = parts.drawings[number] if number < len(parts.drawings) else None
        if one is None or other is None:
            yield _differs(at, number, one, one[1].alt if one else "-", other.alt if other else "-")
            continue
        mine = one[1]
        for its, own in ((other.alt, mine.alt), (other.words, mine.words), (other.digest, mine.digest)):
            if own not in (its, _UNKNOWN):
                yield _differs(at, number, one, *window(own, its))


def _differs(at: Span, number: int, one: tuple[Image, Drawing] | None, expected: str, found: str) -> Diagnostic:
    related = (Related(one[0].span, "written"),) if one and one[0].span.file else ()
    place, place_zh = f"picture {number + 1}", f"第{number + 1}张图"
    return diagnostic("R109", at, place=place, place_zh=place_zh, expected=expected, found=found, related=related)


def _expected_pictures(book: Book) -> Iterator[tuple[Image, Drawing]]:
    """The images of the text, in the order of the document: a front chapter's own picture stands below its lead."""
    for chapter in book.chapters:
        yield from _in_runs(book, (chapter.title, chapter.lead))
        if chapter.number is None and chapter.role is not Role.NUMBERED and chapter.image in book.images:
            image = Image(chapter.image, (), (), NO_ATTRIBUTES, chapter.span)
            yield image, _drawing(book, image)
        for block in walk(chapter.blocks):
            yield from _in_block(book, block)
    for note in book.notes:
        for block in walk(note.blocks):
            yield from _in_block(book, block)


def _in_block(book: Book, block: Block) -> Iterator[tuple[Image, Drawing]]:
    if isinstance(block, Figure):
        if block.image.source in book.images:
            yield block.image, _drawing(book, block.image)
        yield from _in_runs(book, (block.caption,))
    elif isinstance(block, KpiStrip):
        yield from _in_runs(book, (run for card in block.cards for run in (card.label, card.value, card.change)))
    else:
        yield from _in_runs(book, own_inlines(block))


def _in_runs(book: Book, runs: Iterable[tuple[Inline, ...]]) -> Iterator[tuple[Image, Drawing]]:
    for run in runs:
        for inline in walk_inlines(run):
            if isinstance(inline, Image) and inline.source in book.images:
                yield inline, _drawing(book, inline)


def _drawing(book: Book, image: Image) -> Drawing:
    picture = book.images[image.source]
    alt = plain_text(image.alt) or plain_text(image.title) or image.source
    alt = " ".join(alt.replace("\n", " ").replace("\t", " ").split(" "))
    if picture.media_type == "image/svg+xml":
        words = words_of_svg(picture.data)
        return Drawing(alt, _UNKNOWN if words is None else words, _UNKNOWN)
    return Drawing(alt, "", hashlib.sha256(picture.data).hexdigest()[:12])


# ---------------------------------------------------------------- headers and footers


def _running(at: Span, book: Book, parts: Parts) -> Iterator[Diagnostic]:
    """Each section's head and foot: the title page bare, the report's title elsewhere, a chapter's at the foot."""
    title = plain_text(book.title)
    draft = book.labels.draft if book.draft else ""
    wanted = [(draft, "")]
    if book.contents:
        wanted.append((draft + title, f"1{title}"))
    wanted += [(draft + title, f"1{plain_text(chapter.title)}") for chapter in book.chapters]
    for number, ((header, footer), running) in enumerate(
        zip(_distinct(wanted), _distinct(parts.running), strict=False)
    ):
        edge = running.header.removesuffix(header)
        if not running.header.endswith(header) or not _is_edge(book, number, edge):
            yield _section(at, number, header, running.header)
        if running.footer != footer:
            yield _section(at, number, footer[1:], running.footer)
    if len(_distinct(wanted)) != len(_distinct(parts.running)):
        count = str(len(wanted)), str(len(parts.running))
        yield diagnostic("R110", at, place="sections", place_zh="节", expected=count[0], found=count[1])


def _distinct(sections: Iterable[T]) -> list[T]:
    """Sections of one look as one: a chapter has more than one where a table lies on its side."""
    return [section for section, _ in groupby(sections)]


def _section(at: Span, number: int, expected: str, found: str) -> Diagnostic:
    place, place_zh = f"section {number + 1}", f"第{number + 1}节"
    return diagnostic("R110", at, place=place, place_zh=place_zh, expected=expected, found=found)


def _is_edge(book: Book, section: int, found: str) -> bool:
    """Whether what stands before the title in a header is what the edge of the page shows: nothing, or the number of
    the section's chapter, with or without its title."""
    if not found:
        return True
    at = section - 1 - int(bool(book.contents))
    if not 0 <= at < len(book.chapters):
        return False
    chapter = book.chapters[at]
    return found in (str(chapter.number), f"{chapter.number}{plain_text(chapter.title)}")
