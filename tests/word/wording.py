"""What a document must say: its paragraphs' words in order, from the settled tree and from pandoc's reading of a DOCX.

White space is left out on both sides: Word parts a number from a title by a tab, pandoc by a blank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from compiler.book import Book, Chapter, Role
from compiler.theme import Theme
from compiler.tree import (
    Block,
    CodeBlock,
    Container,
    DefinitionList,
    Figure,
    HardBreak,
    Heading,
    Image,
    Inline,
    KpiStrip,
    List,
    NoteReference,
    Paragraph,
    Quote,
    Table,
    plain_text,
    walk_inlines,
)

#: A divider lists its sections where they fit on its page: a dozen do, so many do not.
_TOO_MANY = 20


@dataclass(slots=True)
class Words:
    """The words of the body, a paragraph each, and of the footnotes, a note each."""

    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def squeezed(text: str) -> str:
    return "".join(text.split())


# ---------------------------------------------------------------- the tree's


def of_book(book: Book, theme: Theme) -> Words:
    body = [*_front(book), *(text for chapter in book.chapters for text in _chapter(chapter, book, theme))]
    notes = ["".join(_blocks(note.blocks, book, theme)) for note in book.notes]
    return Words([text for line in body if (text := squeezed(line))], [squeezed(note) for note in notes])


def _front(book: Book) -> Iterator[str]:
    yield from (book.year, _text(book.title), _text(book.entity))
    for fact in book.facts:
        yield from (fact.label, fact.text)
    yield _text(book.notice)
    yield book.labels.contents
    yield from (entry.number + _text(entry.title, notes=False) for entry in book.contents)


def _chapter(chapter: Chapter, book: Book, theme: Theme) -> Iterator[str]:
    numbered = chapter.role is Role.NUMBERED and chapter.number is not None
    if numbered:
        yield str(chapter.number)
    yield _text(chapter.title)
    yield _text(chapter.lead)
    sections = [block for block in chapter.blocks if isinstance(block, Heading) and block.level == 2]
    if numbered and len(sections) < _TOO_MANY:
        yield from (section.number + _text(section.children, notes=False) for section in sections)
    yield from _blocks(chapter.blocks, book, theme)


def _blocks(blocks: Iterable[Block], book: Book, theme: Theme) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(children=children) | Heading(children=children):
                yield _text(children)
            case CodeBlock(text=text):
                yield text
            case List(items=items):
                for item in items:
                    yield from _blocks(item.blocks, book, theme)
            case Quote(blocks=inner):
                yield from _blocks(inner, book, theme)
            case DefinitionList(entries=entries):
                for entry in entries:
                    yield _text(entry.term)
                    yield from _blocks(entry.blocks, book, theme)
            case Figure(label=label, caption=caption):
                yield label + _text(caption)
            case Table(label=label, caption=caption, rows=rows):
                yield label + _text(caption)
                for row in rows:
                    for cell in row.cells:
                        yield from _blocks(cell.blocks, book, theme)
            case KpiStrip():
                yield from _strip(block, theme)
            case Container():
                yield from _container(block, book, theme)
            case _:
                pass


def _strip(strip: KpiStrip, theme: Theme) -> Iterator[str]:
    """Labels, figures and changes of as many cards as stand side by side."""
    most, count = theme.get("kpi.columns")["max"], len(strip.cards)
    across = max(-(-count // -(-count // most)), theme.get("kpi.columns")["min"])
    for start in range(0, count, across):
        group = strip.cards[start : start + across]
        yield from (_text(card.label) for card in group)
        yield from (_text(card.value) for card in group)
        yield from (_text(card.change) for card in group)


def _container(block: Container, book: Book, theme: Theme) -> Iterator[str]:
    inner = block.blocks
    if block.name == "case":
        yield book.labels.case
    elif block.name == "timeline":  # what is neither a quarter nor a month comes after them
        inner = tuple(sorted(inner, key=lambda one: not isinstance(one, Heading | DefinitionList)))
    elif block.name == "figures":
        inner = tuple(sorted(inner, key=lambda one: not isinstance(one, Figure)))
    elif block.name == "contact":
        yield from _contact(inner, book, theme)
        return
    yield from _blocks(inner, book, theme)


def _contact(blocks: tuple[Block, ...], book: Book, theme: Theme) -> Iterator[str]:
    """A name and the first words of what it means stand in one line."""
    for block in blocks:
        if not isinstance(block, DefinitionList):
            yield from _blocks((block,), book, theme)
            continue
        for entry in block.entries:
            first, *rest = entry.blocks or (None,)
            if isinstance(first, Paragraph):
                yield _text(entry.term) + _text(first.children)
                yield from _blocks(rest, book, theme)
            else:
                yield _text(entry.term)
                yield from _blocks(entry.blocks, book, theme)


def _text(children: tuple[Inline, ...], *, notes: bool = True) -> str:
    """Words, and the number of a note that is mentioned again."""
    out = []
    for inline in walk_inlines(children):
        match inline:
            case NoteReference(number=number, first=first):
                out.append(str(number) if notes and not first else "")
            case HardBreak() | Image():
                pass
            case _ if not hasattr(inline, "children"):
                out.append(plain_text((inline,)))
    return "".join(out)


# ---------------------------------------------------------------- pandoc's


def of_pandoc(document: dict[str, Any]) -> Words:
    """`document` is pandoc's JSON."""
    words = Words()
    title = document["meta"].get("title")
    if title:
        words.body.append(squeezed(_inlines(title["c"], words)))
    _read(document["blocks"], words)
    words.body = [text for text in words.body if text]
    return words


def _read(blocks: list[Any], words: Words) -> None:
    for block in blocks:
        content = block.get("c")
        match block["t"]:
            case "Para" | "Plain":
                words.body.append(squeezed(_inlines(content, words)))
            case "Header":
                words.body.append(squeezed(_inlines(content[2], words)))
            case "CodeBlock":
                words.body.append(squeezed(content[1]))
            case "BulletList":
                for item in content:
                    _read(item, words)
            case "OrderedList":
                for item in content[1]:
                    _read(item, words)
            case "BlockQuote":
                _read(content, words)
            case "Div":
                _read(content[1], words)
            case "DefinitionList":
                for term, meanings in content:
                    words.body.append(squeezed(_inlines(term, words)))
                    for meaning in meanings:
                        _read(meaning, words)
            case "LineBlock":
                words.body += [squeezed(_inlines(line, words)) for line in content]
            case "Figure":
                _read(content[2], words)
                _read(content[1][1], words)
            case "Table":
                _read_table(content, words)
            case "HorizontalRule" | "RawBlock" | "Null":
                pass
            case other:
                raise AssertionError(other)


def _read_table(content: list[Any], words: Words) -> None:
    _, caption, _, head, bodies, foot = content
    title = Words()
    _read(caption[1], title)
    # In a box pandoc takes the table's alternative text for a caption, and the caption above it for a paragraph.
    words.body += [text for text in title.body if not words.body[-1].endswith(text)]
    words.notes += title.notes
    rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
    for row in rows:
        for cell in row[1]:
            _read(cell[4], words)


def _inlines(inlines: list[Any], words: Words) -> str:
    out = []
    for inline in inlines:
        content = inline.get("c")
        match inline["t"]:
            case "Str":
                out.append(content)
            case "Code" | "Math":
                out.append(content[1])
            case "Note":
                inner = Words()
                _read(content, inner)
                words.notes.append("".join(inner.body))
            case "Link" | "Span" | "Quoted" | "Cite":
                out.append(_inlines(content[1], words))
            case "Emph" | "Strong" | "Underline" | "Strikeout" | "Superscript" | "Subscript" | "SmallCaps":
                out.append(_inlines(content, words))
            case _:
                pass
    return "".join(out)
