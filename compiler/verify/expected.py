"""What a finished document must show of a settled book, in reading order: `lines` for each medium.

Both media print the same blocks. Where the order of what stands inside a block, or what a block repeats, is the
medium's own (a case's label, the list of sections on a chapter's first page), it is told here, once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from compiler.book import Book, Chapter, Entry
from compiler.tree import (
    Block,
    Cell,
    CodeBlock,
    Container,
    DefinitionList,
    Figure,
    Heading,
    Inline,
    KpiStrip,
    List,
    Node,
    Note,
    NoteReference,
    Paragraph,
    Quote,
    Row,
    Table,
    plain_text,
    walk,
    walk_inlines,
)
from compiler.verify.lines import BLOCK, Kind, Line, Link, Medium, Words, folded, joined_cells, marked
from compiler.verify.phrases import Setting, picture, picture_text, words


def expected(book: Book, medium: Medium) -> tuple[Line, ...]:
    """Every line of the book, front page first; in a Word file the notes last, on a page at their chapters' ends."""
    return tuple(_Walk(Setting(medium, book, _ids(book))).book())


def column(book: Book) -> tuple[Line, ...]:
    """Every line of the book's column on the page of both languages: chapters alone, and no numbers before headings."""
    walk = _Walk(Setting("html", book, _ids(book)), column=True)
    return tuple(line for chapter in book.chapters for line in walk.in_column(chapter))


def _ids(book: Book) -> frozenset[str]:
    known = {chapter.id for chapter in book.chapters}
    for chapter in book.chapters:
        for block in walk(chapter.blocks):
            known.add(block.id)
            known.update(inner.id for inner in _inner(block))
    return frozenset(known - {""})


def _inner(block: Block) -> Iterator[Node]:
    """The parts of a block that have ids of their own."""
    match block:
        case List(items=items):
            yield from items
        case DefinitionList(entries=entries):
            yield from entries
        case Table(rows=rows):
            for row in rows:
                yield row
                yield from row.cells
        case KpiStrip(cards=cards):
            yield from cards
        case _:
            pass


@dataclass(slots=True)
class _Walk:
    """One walk. `section` counts what Word numbers by itself; `pending` are notes that were called and not yet told."""

    setting: Setting
    column: bool = False
    chapter: int = 0
    section: int = 0
    called: set[int] = field(default_factory=set)
    pending: list[int] = field(default_factory=list)

    @property
    def page(self) -> bool:
        return self.setting.medium == "html"

    # ---------------------------------------------------------------- the frame

    def book(self) -> Iterator[Line]:
        book = self.setting.book
        yield from self._cover(book)
        listed = [entry for entry in book.contents if entry.title or entry.number]
        if listed if self.page else book.contents:
            yield Line("text", book.labels.contents)
        for entry in listed if self.page else book.contents:
            yield self._entry(entry)
        for chapter in book.chapters:
            yield from self._chapter(chapter)
            if self.page:
                yield from self._notes()
        if self.page and book.notice:
            yield self._flat("text", book.notice)
        if not self.page:
            yield from self._notes()

    def _cover(self, book: Book) -> Iterator[Line]:
        facts = tuple((fact.label, fact.text) for fact in book.facts)
        if self.page:
            if book.draft:
                yield Line("text", book.labels.draft)
            yield self._flat("text", book.entity)
            year = book.year if book.year and book.year not in plain_text(book.title) else ""
            yield self._flat("heading", book.title, before=year)
            for label, text in facts:
                yield Line("text", folded(label))
                yield Line("text", folded(text))
        else:
            yield Line("text", folded(book.year))
            yield self._flat("text", book.title)
            yield self._flat("text", book.entity)
            for label, text in facts:
                yield Line("text", folded(label))
                yield Line("text", folded(text))
        if book.notice:
            yield self._flat("text", book.notice)

    def _entry(self, entry: Entry) -> Line:
        line = self._flat("contents", entry.title, before=entry.number)
        link = Link("", f"#{entry.id}")
        page = None if self.page else self.setting.book.pages.get(entry.id)
        if page is None:
            return replace(line, id=entry.id, links=(link,))
        return replace(line, text=f"{line.text} {page}", id=entry.id, links=(link, link))

    def _flat(self, kind: Kind, run: tuple[Inline, ...], *, before: str = "", span: Node | None = None) -> Line:
        """A run where nothing leads anywhere, and no note is called."""
        unnoted = tuple(inline for inline in run if not isinstance(inline, NoteReference))
        found = words(unnoted, self.setting, Words([f"{before} "] if before else []), linked=True)
        return Line(kind, found.text(), span=span.span if span else None)

    def _chapter(self, chapter: Chapter) -> Iterator[Line]:
        numbered = chapter.number is not None
        self.chapter, self.section = chapter.number or 0, 0
        title = self._run("heading", chapter.title, chapter.id, (chapter.id,))
        title = replace(title, span=title.span or chapter.span)
        if numbered:
            yield from self._divider(chapter, title)
        else:
            yield title
            if chapter.lead:
                yield self._run("text", chapter.lead, chapter.id)
        if self.page and chapter.image in self.setting.book.images:
            data = self.setting.book.images[chapter.image].data
            yield Line("text", picture_text("", data), id=chapter.id)
        yield from self.blocks(chapter.blocks)

    def in_column(self, chapter: Chapter) -> Iterator[Line]:
        title = self._run("heading", chapter.title, chapter.id, (chapter.id,))
        spoken = ""
        if chapter.number is not None and self.setting.book.lang == "zh":
            spoken = self.setting.book.labels.chapter.format(number=chapter.number)
        yield replace(title, text=folded(f"{spoken} {title.text}"), span=title.span or chapter.span)
        if chapter.lead:
            yield self._run("text", chapter.lead, chapter.id)
        yield from self.blocks(chapter.blocks)
        yield from self._notes()

    def _divider(self, chapter: Chapter, title: Line) -> Iterator[Line]:
        if self.page:
            spoken = self.setting.book.labels.chapter.format(number=chapter.number)
            yield replace(title, text=folded(f"{spoken} {title.text}"))
        else:
            yield Line("text", str(chapter.number), links=(Link("", f"#{chapter.id}"),), id=chapter.id)
            yield title
        if chapter.lead:
            yield self._run("text", chapter.lead, chapter.id)
        for block in chapter.blocks:
            if isinstance(block, Heading) and block.level == 2 and (block.children or not self.page):
                line = self._flat("contents", block.children, before=block.number, span=block)
                yield replace(line, id=block.id, links=(Link("", f"#{block.id}"),))

    def _notes(self) -> Iterator[Line]:
        """The notes that were called since the last time; a note may call another."""
        while self.pending:
            yield from self._note(self.setting.book.notes[self.pending.pop(0) - 1])

    def _note(self, note: Note) -> Iterator[Line]:
        for index, line in enumerate(self.blocks(note.blocks)):
            own = (note.id,) if not index else ()
            yield marked(replace(line, kind="note", number=note.number, id=note.id), own)

    # ---------------------------------------------------------------- blocks

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Line]:
        for block in blocks:
            found = self._block(block)
            if isinstance(block, Heading | Paragraph) or not block.id:
                yield from found
                continue
            # What has no words of its own is where its first line is.
            for index, line in enumerate(found):
                yield marked(line, (block.id,)) if not index else line

    def _block(self, block: Block) -> Iterator[Line]:
        match block:
            case Paragraph():
                yield self._run("text", block.children, block.id, (block.id,), block)
            case Heading():
                yield from self._heading(block)
            case List():
                yield from self._list(block)
            case Quote(blocks=inner):
                yield from self.blocks(inner)
            case CodeBlock():
                yield Line("text", folded(block.text), id=block.id, span=block.span)
            case DefinitionList():
                yield from self._definitions(block)
            case Table():
                yield from self._table(block)
            case Figure():
                yield from self._figure(block)
            case KpiStrip():
                yield from self._cards(block)
            case Container():
                yield from self._container(block)
            case _:
                pass

    def _run(
        self, kind: Kind, run: tuple[Inline, ...], id_: str, anchors: tuple[str, ...] = (), node: Node | None = None,
        before: str = "",
    ) -> Line:  # fmt: skip
        found = words(run, self.setting, Words([f"{before} "] if before else []))
        for inline in _marks(run):
            self._called(inline.number)
        span = node.span if node is not None else run[0].span if run else None
        return Line(kind, found.text(), (), tuple(found.links), tuple(filter(None, anchors)), id_, span=span)

    def _called(self, number: int) -> None:
        if 0 < number <= len(self.setting.book.notes) and number not in self.called:
            self.called.add(number)
            self.pending.append(number)

    def _heading(self, block: Heading, *, titles: bool = False) -> Iterator[Line]:
        """A heading's number is text on a page; Word counts it by itself, unless it would count to another."""
        if not (block.children or block.number):
            return
        number = "" if titles or self.column else block.number
        if number and not self.page and block.level == 2:
            if number == f"{self.chapter}.{self.section + 1}":
                self.section += 1
                number = ""
        elif not self.page:
            number = ""
        yield self._run("heading", block.children, block.id, (block.id,), block, number)

    def _list(self, block: List) -> Iterator[Line]:
        for item in block.items:
            inner = list(self.blocks(item.blocks))
            if item.blocks and isinstance(item.blocks[0], Paragraph):
                inner[0] = replace(inner[0], kind="item")
            for index, line in enumerate(inner):
                yield marked(line, (item.id,)) if item.id and not index else line

    def _definitions(self, block: DefinitionList, *, contact: bool = False) -> Iterator[Line]:
        for entry in block.entries:
            term = self._run("text", entry.term, block.id, (entry.id,), entry)
            inner = list(self.blocks(entry.blocks))
            if contact and not self.page and entry.blocks and isinstance(entry.blocks[0], Paragraph):
                first = inner.pop(0)
                anchors = (*term.anchors, *first.anchors)
                text = folded(f"{term.text} {first.text}")
                term = replace(term, text=text, links=(*term.links, *first.links), anchors=anchors)
            yield term
            yield from inner

    def _figure(self, block: Figure) -> Iterator[Line]:
        shown = picture(block.image, self.setting.book.images)
        if shown is None or self.page:
            found = words((block.image,), self.setting)
            yield Line("text", found.text(), id=block.id, span=block.span)
        if block.caption or block.label:
            yield self._run("caption", block.caption, block.id, (), block, block.label)

    def _cards(self, block: KpiStrip) -> Iterator[Line]:
        for card in block.cards:
            parts = [self._run("text", run, block.id) for run in (card.label, card.value, card.change)]
            line = joined_cells("card", (part.text for part in parts), parts)
            yield marked(replace(line, id=block.id, span=card.span), (card.id,) if card.id else ())

    # ---------------------------------------------------------------- tables

    def _table(self, block: Table) -> Iterator[Line]:
        # A table in a cell of Word has its caption there; elsewhere the caption is the table's.
        if block.caption if self.page else block.caption or block.label:
            yield self._run("caption", block.caption, block.id, (), block, block.label)
        for number, row in enumerate(block.rows, start=1):
            if row.cells:
                yield replace(self._row(block, row), id=block.id, row=number, span=row.span)

    def _row(self, table: Table, row: Row) -> Line:
        parts: list[Line] = []
        texts: list[str] = []
        unit = next((cell for cell in row.cells if cell.role == "unit"), None)
        for cell in row.cells:
            inner = self._cell(cell)
            text = BLOCK.join(line.text for line in inner if line.text)
            if self.page and unit and cell.role == "label" and table.kind == "kpi" and row.role == "body":
                runs = (one.children for one in unit.blocks if isinstance(one, Paragraph))
                text += "".join(f" [{self._flat('text', run).text}]" for run in runs)
            texts.append(text)
            parts += inner
        if table.kind == "index" and self.setting.book.pages and not self.page:
            self._pages(row, texts, parts)
        line = joined_cells("row", texts, parts)
        return marked(line, (row.id,)) if row.id else line

    def _pages(self, row: Row, texts: list[str], parts: list[Line]) -> None:
        """An index in Word has a column of pages, once they are known."""
        book = self.setting.book
        if row.role == "head":
            texts.append(book.labels.pages)
        elif row.role == "body":
            links = [link for part in parts for link in part.links if link.target[1:] in book.pages and link.inside]
            texts.append(" ".join(str(book.pages[link.target[1:]]) for link in links))
            parts.append(Line("text", "", links=tuple(links)))

    def _cell(self, cell: Cell) -> list[Line]:
        inner = list(self.blocks(cell.blocks))
        if cell.id and inner:
            inner[0] = marked(inner[0], (cell.id,))
        return inner

    # ---------------------------------------------------------------- containers

    def _container(self, block: Container) -> Iterator[Line]:
        match block.name:
            case "case":
                yield from self._case(block)
            case "timeline" if not self.page:
                yield from self._timeline(block)
            case "figures" if not self.page:
                figures = [one for one in block.blocks if isinstance(one, Figure)]
                yield from self.blocks([*figures, *(one for one in block.blocks if not isinstance(one, Figure))])
            case "cards" | "timeline":
                for one in block.blocks:
                    yield from self._heading(one, titles=True) if isinstance(one, Heading) else self.blocks((one,))
            case "contact":
                for one in block.blocks:
                    if isinstance(one, DefinitionList):
                        yield from self._definitions(one, contact=True)
                    else:
                        yield from self.blocks((one,))
            case _:
                yield from self.blocks(block.blocks)

    def _case(self, block: Container) -> Iterator[Line]:
        yield Line("text", self.setting.book.labels.case, id=block.id, span=block.span)
        first = next((one for one in block.blocks if isinstance(one, Heading)), None)
        if first is not None and (self.page or first is block.blocks[0]):
            yield from self._heading(first, titles=True)
            yield from self.blocks(one for one in block.blocks if one is not first)
        else:
            yield from self.blocks(block.blocks)

    def _timeline(self, block: Container) -> Iterator[Line]:
        """Word sets the months first, under their quarters; whatever else there is follows."""
        others = [one for one in block.blocks if not isinstance(one, Heading | DefinitionList)]
        for one in block.blocks:
            if isinstance(one, Heading):
                yield from self._heading(one, titles=True)
            elif isinstance(one, DefinitionList):
                yield from self._definitions(one)
        yield from self.blocks(others)


def _marks(run: tuple[Inline, ...]) -> Iterator[NoteReference]:
    return (inline for inline in walk_inlines(run) if isinstance(inline, NoteReference))
