"""Parsed chapters into a settled book: every number, label, id, note and figure filled in, for one language.

The one pass that rebuilds the tree. After it a writer has nothing left to decide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from compiler import disclosure, images, kpi
from compiler.book import Book, Chapter, Entry, Fact, Picture, Role
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.numerals import show_date, show_span
from compiler.project import ChapterEntry, Report
from compiler.refs import Ids, Numbering
from compiler.resolve import Scope, settle_inlines, settle_phrase, without_notes
from compiler.source import Files, Refusal, Span
from compiler.tree import (
    Block,
    Cell,
    CodeBlock,
    Container,
    CrossReference,
    Definition,
    DefinitionList,
    Document,
    Emphasis,
    Figure,
    Heading,
    Image,
    IndexBlock,
    Inline,
    KpiBlock,
    KpiStrip,
    Link,
    List,
    MetricsBlock,
    Note,
    NoteReference,
    Paragraph,
    Quote,
    Strong,
    Subscript,
    Superscript,
    Table,
    ThematicBreak,
    holds_image,
    plain_text,
)
from compiler.yamlfile import Scalar

PALETTES = 6


@dataclass(frozen=True, slots=True)
class Material:
    """What a language's book is made of."""

    report: Report
    chapters: tuple[tuple[ChapterEntry, Document], ...]
    ids: Ids
    numbering: Numbering
    scope: Scope
    indexes: Mapping[str, disclosure.Index] = field(default_factory=dict)


def settle(material: Material, files: Files) -> Staged[Book]:
    """The book of one language. It is marked as a draft by `build`, once all findings are known."""
    settler = _Settler(material, files)
    book = settler.book()
    return book, tuple(settler.found)


class _Settler:
    """One pass in reading order; notes and images are counted as they are met."""

    def __init__(self, material: Material, files: Files) -> None:
        self.material = material
        self.scope = material.scope
        self.files = files
        self.found: list[Diagnostic] = []
        self.notes: list[Note] = []
        self.images: dict[str, Picture] = {}
        self.cited: dict[tuple[str, str], int] = {}
        self.defined: Mapping[str, Note] = {}
        self.file = ""

    def book(self) -> Book:
        report, scope = self.material.report, self.scope
        title = self._phrase(report.title[scope.lang])
        entity = self._phrase(report.entity[scope.lang])
        notice = self._phrase(report.notice[scope.lang]) if report.notice else ()
        chapters = tuple(self._chapter(entry, document) for entry, document in self.material.chapters)
        return Book(
            lang=scope.lang,
            title=title,
            entity=entity,
            notice=notice,
            year=report.period[:4],
            facts=self._facts(),
            chapters=chapters,
            contents=contents(chapters),
            notes=tuple(self.notes),
            images=self.images,
            labels=scope.labels,
            published=report.published,
            keywords=report.keywords[scope.lang].text if report.keywords else "",
        )

    def _facts(self) -> tuple[Fact, ...]:
        report, scope = self.material.report, self.scope
        facts: list[Fact] = []
        if report.period:
            facts.append(Fact(scope.labels.period, show_span(report.period, scope.lang)))
        if report.published:
            facts.append(Fact(scope.labels.published, show_date(report.published, scope.lang)))
        if report.basis is not None:
            facts.append(Fact(scope.labels.basis, report.basis[scope.lang].text))
        return tuple(facts)

    # ---------------------------------------------------------------- chapters and notes

    def _chapter(self, entry: ChapterEntry, document: Document) -> Chapter:
        self.file = document.file
        self.defined = {note.label: note for note in document.notes}
        title = document.title
        settled_title = self._inlines(title.children) if title is not None else ()
        lead = self._inlines(document.front.lead)
        image = self._image_key(document.front.image, document.front.span) if document.front.image else ""
        blocks = self._blocks(document.blocks)
        number = entry.number if entry.role is Role.NUMBERED else None
        return Chapter(
            stem=entry.stem,
            role=entry.role,
            number=number,
            palette=0 if number is None else (number - 1) % PALETTES + 1,
            id=self.material.ids[id(title)] if title is not None else entry.stem,
            title=settled_title,
            lead=lead,
            image=image,
            blocks=blocks,
            span=document.span,
        )

    def _cite(self, reference: NoteReference) -> NoteReference | None:
        key = (self.file, reference.label)
        number = self.cited.get(key)
        if number is not None:
            return replace(reference, number=number, first=False)
        note = self.defined.get(reference.label)
        if note is None:
            return None
        number = self._new_note(note)
        self.cited[key] = number
        # Its own words are settled after its number is taken: a note may cite another.
        self.notes[number - 1] = replace(self.notes[number - 1], blocks=self._blocks(note.blocks))
        return replace(reference, number=number, first=True)

    def _new_note(self, note: Note) -> int:
        number = len(self.notes) + 1
        self.notes.append(replace(note, number=number, id=f"note-{number}"))
        return number

    def metric_note(self, phrase: Scalar, at: Span, seen: dict[str, int]) -> NoteReference:
        """A note of the metrics file: one footnote a table, however many of its rows share it."""
        number = seen.get(phrase.text)
        if number is not None:
            return NoteReference(phrase.text, at, number, first=False)
        children = self._phrase(phrase)
        paragraph = Paragraph(span=phrase.span, children=children)
        number = self._new_note(Note(span=phrase.span, label="", blocks=(paragraph,)))
        seen[phrase.text] = number
        return NoteReference(phrase.text, at, number, first=True)

    # ---------------------------------------------------------------- blocks

    def _blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        settled: list[Block] = []
        for block in blocks:
            if isinstance(block, Container) and block.name == "only":
                settled.extend(self._blocks(block.blocks))
                continue
            if isinstance(block, IndexBlock):
                settled.extend(self._index(block))
                continue
            result = self._block(block)
            if result is not None:
                settled.append(result)
        return tuple(settled)

    def _block(self, block: Block) -> Block | None:
        name = self.material.ids.get(id(block), block.id)
        label = self.material.numbering.labels.get(id(block), "")
        match block:
            case Heading():
                return replace(block, id=name, number=label, children=self._inlines(block.children))
            case Paragraph(span=span, attributes=attributes, children=children):  # the most frequent: no `replace`
                return Paragraph(span=span, id=name, attributes=attributes, children=self._inlines(children))
            case List():
                ids = self.material.ids
                items = (
                    replace(item, id=ids.get(id(item), item.id), blocks=self._blocks(item.blocks))
                    for item in block.items
                )
                return replace(block, id=name, items=tuple(items))
            case DefinitionList():
                return replace(block, id=name, entries=self._definitions(block))
            case Quote() | Container():
                return replace(block, id=name, blocks=self._blocks(block.blocks))
            case Table():
                return self._table(block, name, label)
            case Figure():
                return self._figure(block, name, label)
            case KpiBlock():
                strip, problems = kpi.strip(block, name, self.scope, self._phrase)
                self.found.extend(problems)
                return strip
            case MetricsBlock():
                caption = self._inlines(block.caption)
                table, problems = kpi.table(block, name, label, caption, self.scope, self._phrase, self.metric_note)
                self.found.extend(problems)
                return table
            case IndexBlock():
                return None  # `_blocks` makes several of it
            case CodeBlock() | ThematicBreak() | KpiStrip():
                return replace(block, id=name)

    def _index(self, block: IndexBlock) -> tuple[Block, ...]:
        indexes, report = self.material.indexes, self.material.report
        index = indexes.get(block.framework)
        if index is None:
            names = ", ".join(indexes)
            self.found.append(diagnostic("D001", block.span, framework=block.framework, names=names, hints=("known",)))
            return ()
        if not any(entry.places for entry in index.entries.values()):
            self.found.append(diagnostic("D010", block.span, framework=block.framework, hints=("mark",)))
        name = self.material.ids.get(id(block), block.id)
        lang = self.scope.lang
        entity, span = report.entity[lang].text, show_span(report.period, lang)
        return disclosure.print_index(block, name, index, self.scope, entity, span)

    def _definitions(self, block: DefinitionList) -> tuple[Definition, ...]:
        ids = self.material.ids
        return tuple(
            replace(
                entry,
                id=ids.get(id(entry), entry.id),
                term=self._inlines(entry.term),
                blocks=self._blocks(entry.blocks),
            )
            for entry in block.entries
        )

    def _table(self, table: Table, name: str, label: str) -> Table:
        caption = self._inlines(table.caption)
        rows = tuple(replace(row, cells=tuple(self._cell(cell) for cell in row.cells)) for row in table.rows)
        return replace(table, id=name, label=label, caption=caption, rows=rows)

    def _cell(self, cell: Cell) -> Cell:
        return replace(cell, blocks=self._blocks(cell.blocks))

    def _figure(self, figure: Figure, name: str, label: str) -> Figure:
        image = self._settled_image(figure.image)
        return replace(figure, id=name, label=label, image=image, caption=self._inlines(figure.caption))

    # ---------------------------------------------------------------- inlines and images

    def _inlines(self, nodes: tuple[Inline, ...]) -> tuple[Inline, ...]:
        settled = settle_inlines(nodes, self.scope, self._cite, self.found)
        if holds_image(settled):
            return tuple(self._with_images(node) for node in settled)
        return settled

    def _with_images(self, node: Inline) -> Inline:
        match node:
            case Image():
                self._need_words(node)
                return replace(node, source=self._image_key(node.source, node.span))
            case Emphasis() | Strong() | Subscript() | Superscript() | Link() | CrossReference():
                return replace(node, children=tuple(self._with_images(inner) for inner in node.children))
            case _:
                return node

    def _settled_image(self, image: Image) -> Image:
        self._need_words(image)
        alt = settle_inlines(image.alt, self.scope, self._cite, self.found)
        return replace(image, alt=without_notes(alt), title=(), source=self._image_key(image.source, image.span))

    def _need_words(self, image: Image) -> None:
        if not plain_text(image.alt).strip():
            self.found.append(diagnostic("T134", image.span, path=image.source, hints=("describe",)))

    def _phrase(self, phrase: Scalar) -> tuple[Inline, ...]:
        return settle_phrase(phrase, self.scope, self._cite, self.found)

    def _image_key(self, source: str, span: Span) -> str:
        """The key of the book's images for what a chapter names, read once; empty where there is no such picture."""
        path = images.asset_path(source)
        if path is None:
            self.found.append(diagnostic("T130", span, path=source, hints=("inside",)))
            return ""
        own = self._image_path(path, span)
        if own is None:
            return ""
        if own not in self.images:
            data = self.files.read(own)
            if isinstance(data, Refusal):
                code = {Refusal.OUTSIDE: "T130", Refusal.ABSENT: "T131"}.get(data, "T132")
                problem = {Refusal.FOLDER: "it is a folder"}.get(data, "it cannot be read")
                hints = ("inside",) if code == "T130" else ("place",) if code == "T131" else ()
                self.found.append(diagnostic(code, span, path=own, problem=problem, hints=hints))
                return ""
            picture = images.picture(own, data)
            if isinstance(picture, str):
                self.found.append(diagnostic("T132", span, path=own, problem=picture))
                return ""
            self.images[own] = picture
        return own

    def _image_path(self, path: str, span: Span) -> str | None:
        """`org.svg`, or its variant in this language where the two variants exist; one alone is a finding."""
        folder, _, name = path.rpartition("/")
        present = self.files.names(folder)
        zh, en = images.variant(name, "zh"), images.variant(name, "en")
        if zh in present and en in present:
            return f"{folder}/{zh if self.scope.lang == 'zh' else en}"
        if (zh in present) != (en in present) and name not in present:
            missing = en if zh in present else zh
            self.found.append(diagnostic("T133", span, path=f"{folder}/{missing}", hints=("draw",)))
            return None
        return path


def contents(chapters: Sequence[Chapter]) -> tuple[Entry, ...]:
    """Chapters and their sections; titles inside cases and cards stand outside the contents."""
    entries: list[Entry] = []
    for chapter in chapters:
        number = "" if chapter.number is None else str(chapter.number)
        entries.append(Entry(1, chapter.id, number, without_notes(chapter.title), chapter.palette))
        for block in chapter.blocks:
            if isinstance(block, Heading) and block.level == 2:
                title = without_notes(block.children)
                entries.append(Entry(2, block.id, block.number, title, chapter.palette))
    return tuple(entries)
