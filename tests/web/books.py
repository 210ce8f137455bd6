"""Settled books by hand: a small real one in both languages, and short constructors for everything in a tree."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from typing import Any

from compiler.book import Book, Chapter, Entry, Fact, Picture, Role
from compiler.labels import labels
from compiler.language import Lang
from compiler.source import Span
from compiler.tree import (
    Attribute,
    Attributes,
    Block,
    Cell,
    CellRole,
    Column,
    Container,
    Definition,
    DefinitionList,
    Emphasis,
    Figure,
    Heading,
    Image,
    Inline,
    KpiCard,
    KpiStrip,
    List,
    ListItem,
    Note,
    NoteReference,
    Paragraph,
    Part,
    PartRole,
    Row,
    RowRole,
    Strong,
    Table,
    TableKind,
    Text,
    Value,
)

AT = Span("content/zh/05-climate.md", 0, 0)

# ---------------------------------------------------------------- inlines


def words(text: str) -> tuple[Inline, ...]:
    return (Text(text, AT),)


def inl(*pieces: str | Inline) -> tuple[Inline, ...]:
    return tuple(Text(piece, AT) if isinstance(piece, str) else piece for piece in pieces)


def strong(text: str) -> Strong:
    return Strong(words(text), AT)


def emphasis(text: str) -> Emphasis:
    return Emphasis(words(text), AT)


def figure_of(number: str, unit: str = "", *, key: str = "ghg.total", period: str = "2023", scale: str = "") -> Value:
    roles: list[tuple[PartRole, str]] = [("number", number), ("scale", scale), ("unit", unit)]
    parts = tuple(Part(role, text) for role, text in roles if text)
    return Value(parts, key, period, "value", AT, exact=number.replace(",", ""))


def note_mark(number: int, *, first: bool = True) -> NoteReference:
    return NoteReference(f"n{number}", AT, number, first)


def image(source: str, alt: str = "", width: str = "") -> Image:
    pairs = (Attribute("width", width, AT),) if width else ()
    return Image(source, words(alt) if alt else (), (), Attributes(pairs=pairs), AT)


# ---------------------------------------------------------------- blocks


def para(*pieces: str | Inline, id: str = "", classes: tuple[str, ...] = ()) -> Paragraph:
    return Paragraph(span=AT, id=id, children=inl(*pieces), attributes=Attributes(classes=classes))


def head(level: int, text: str | tuple[Inline, ...], id: str = "", number: str = "") -> Heading:
    return Heading(span=AT, id=id, level=level, number=number, children=words(text) if isinstance(text, str) else text)


def bullets(*items: str | Sequence[Block], id: str = "", ordered: bool = False, start: int = 1) -> List:
    entries = (ListItem(span=AT, blocks=(para(item),) if isinstance(item, str) else tuple(item)) for item in items)
    return List(span=AT, id=id, ordered=ordered, items=tuple(entries), start=start)


def cell(content: str | Inline | Sequence[Block], role: CellRole = "", **more: Any) -> Cell:
    match content:
        case str():
            blocks: tuple[Block, ...] = (para(content),)
        case tuple() | list():
            blocks = tuple(content)
        case inline:
            blocks = (para(inline),)  # type: ignore[arg-type]
    return Cell(span=AT, blocks=blocks, role=role, **more)


def row(*cells: Cell, role: RowRole = "body") -> Row:
    return Row(span=AT, cells=cells, role=role)


def grid(
    *rows: Row,
    columns: int = 0,
    kind: TableKind = "table",
    id: str = "",
    caption: str = "",
    label: str = "",
    aligns: str = "",
    widths: Sequence[float] = (),
) -> Table:
    names: dict[str, Any] = {"l": "left", "r": "right", "c": "center", "-": ""}
    count = columns or max(sum(part.columns for part in line.cells) for line in rows)
    shares = list(widths) + [0.0] * (count - len(widths))
    marks = aligns.ljust(count, "-")
    return Table(
        span=AT,
        id=id,
        rows=rows,
        columns=tuple(Column(span=AT, align=names[marks[at]], width=shares[at]) for at in range(count)),
        caption=words(caption) if caption else (),
        label=label,
        kind=kind,
    )


def box(name: Any, *blocks: Block, id: str = "") -> Container:
    return Container(span=AT, id=id, name=name, blocks=blocks)


def defs(*entries: tuple[str, Sequence[Block]], id: str = "") -> DefinitionList:
    return DefinitionList(
        span=AT, id=id, entries=tuple(Definition(span=AT, term=words(term), blocks=tuple(b)) for term, b in entries)
    )


def strip(*cards: tuple[str, Value, str], id: str = "") -> KpiStrip:
    return KpiStrip(
        span=AT,
        id=id,
        cards=tuple(KpiCard(span=AT, label=words(a), value=(b,), change=words(c) if c else ()) for a, b, c in cards),
    )


def picture_block(source: str, alt: str, caption: str = "", label: str = "", id: str = "", width: str = "") -> Figure:
    return Figure(
        span=AT, id=id, image=image(source, alt, width), caption=words(caption) if caption else (), label=label
    )


def note(number: int, *blocks: Block) -> Note:
    return Note(span=AT, id=f"note-{number}", label=f"n{number}", blocks=blocks, number=number)


# ---------------------------------------------------------------- books


def chapter(
    *blocks: Block,
    id: str = "climate",
    title: str = "低碳运营",
    number: int | None = 5,
    palette: int = 5,
    lead: str = "",
    picture: str = "",
) -> Chapter:
    role = Role.NUMBERED if number is not None else Role.PRELIMINARY
    return Chapter(
        f"{number or 0:02}-{id}",
        role,
        number,
        palette,
        id,
        words(title),
        words(lead) if lead else (),
        picture,
        blocks,
        AT,
    )


def book(
    *chapters: Chapter,
    lang: Lang = "zh",
    notes: Sequence[Note] = (),
    images: dict[str, Picture] | None = None,
    draft: bool = False,
    title: str = "环境、社会及公司治理报告",
    entity: str = "衡川科技集团股份有限公司",
    notice: str = "两种文本如有出入，以简体中文为准。",
    facts: Sequence[Fact] = (),
) -> Book:
    contents: list[Entry] = []
    for part in chapters:
        contents.append(Entry(1, part.id, str(part.number or ""), part.title, part.palette))
        contents += [
            Entry(2, block.id, block.number, block.children, part.palette)
            for block in part.blocks
            if isinstance(block, Heading) and block.level == 2
        ]
    return Book(
        lang=lang,
        title=words(title),
        entity=words(entity),
        notice=words(notice),
        year="2024",
        facts=tuple(facts),
        chapters=chapters,
        contents=tuple(contents),
        notes=tuple(notes),
        images=images or {},
        labels=labels(lang),
        published="2025-04-18",
        draft=draft,
    )


def png(width: int = 8, height: int = 8, shade: int = 120) -> Picture:
    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\0" + bytes((shade, 180, 160)) * width) * height
    data = b"\x89PNG\r\n\x1a\n" + part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return Picture(data + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b""), "image/png", width, height)


def drawing(words_in_it: str = "董事会") -> Picture:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 710 200" width="710" height="200">'
        '<rect x="190" y="8" width="330" height="58" fill="#266A52"/>'
        f'<text x="355" y="44" text-anchor="middle" fill="#fff" font-size="15">{words_in_it}</text>'
        '<rect x="190" y="120" width="330" height="58" fill="#ECF7F2"/><path d="M355 66v54" stroke="#266A52"/></svg>'
    )
    return Picture(svg.encode(), "image/svg+xml", 710, 200)
