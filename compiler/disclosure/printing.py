"""An index as blocks of the settled tree: the statement of use, the edition, and a table in groups with links."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.disclosure.judgement import Entry, Index
from compiler.disclosure.stated import Omission
from compiler.language import Bilingual
from compiler.resolve import Scope, no_notes, settle_phrase, title_of
from compiler.source import Span
from compiler.tree import (
    Block,
    Cell,
    CellRole,
    Column,
    CrossReference,
    HardBreak,
    IndexBlock,
    Inline,
    Mark,
    Paragraph,
    Row,
    Table,
    Text,
)
from compiler.yamlfile import Scalar

#: Shares of the table's width, where the first column holds codes alone and where it holds titles too.
_WIDTHS = (14.0, 48.0, 38.0)
_TITLED = (26.0, 44.0, 30.0)


def print_index(block: IndexBlock, name: str, index: Index, scope: Scope, entity: str, span: str) -> tuple[Block, ...]:
    """The blocks of `::: index`. `entity` and `span` are the reporting company and period as the statement names them.

    Disclosures that the report says nothing about have no row.
    """
    at = block.span
    blocks: list[Block] = []
    statements, claim = index.framework.statements, index.stated.claim
    if statements is not None and claim is not None:
        statement = statements[claim.text][scope.lang].format(entity=entity, span=span)
        blocks.append(Paragraph(span=at, id=f"{name}-statement", children=(Text(statement, at),)))
    if index.framework.used is not None:
        edition = index.framework.used[scope.lang]
        blocks.append(Paragraph(span=at, id=f"{name}-edition", children=(Text(edition, at),)))
    titled = any(item.wording is not None for item in index.framework.items.values())
    widths = _TITLED if titled else _WIDTHS
    columns = tuple(Column(span=at, align="left", width=width) for width in widths)
    rows = tuple(_Printer(index, scope, at).rows())
    blocks.append(Table(span=at, id=name, attributes=block.attributes, rows=rows, columns=columns, kind="index"))
    return tuple(blocks)


class _Printer:
    """The rows of one index in one language."""

    def __init__(self, index: Index, scope: Scope, at: Span) -> None:
        self.index = index
        self.framework = index.framework
        self.scope = scope
        self.lang = scope.lang
        self.at = at

    def rows(self) -> Iterator[Row]:
        head = tuple(self._cell(title, "label", header=True) for title in self.framework.columns[self.lang])
        yield Row(span=self.at, cells=head, role="head")
        for standard in self.framework.standards:
            entries = [self.index.entries[item.code] for item in standard.items]
            told = [entry for entry in entries if entry.state != "missing"]
            if told and (title := standard.title[self.lang]):
                group = Cell(span=self.at, blocks=self._words(title), columns=3, header=True, role="label")
                yield Row(span=self.at, cells=(group,), role="group")
            for entry in told:
                yield self._row(entry)

    def _row(self, entry: Entry) -> Row:
        item = entry.item
        code = f"{self.framework.prefix[self.lang]}{item.code}"
        title = item.title[self.lang]
        if item.wording is not None:
            code, title = code + Bilingual("：", ": ")[self.lang] + title, item.wording[self.lang]
        where = Cell(span=self.at, blocks=(Paragraph(span=self.at, children=tuple(self._where(entry))),))
        return Row(span=self.at, cells=(self._cell(code, "label"), self._cell(title), where))

    def _cell(self, text: str, role: CellRole = "", *, header: bool = False) -> Cell:
        return Cell(span=self.at, blocks=self._words(text), role=role, header=header)

    def _words(self, text: str) -> tuple[Block, ...]:
        return (Paragraph(span=self.at, children=(Text(text, self.at),)),)

    def _where(self, entry: Entry) -> Iterator[Inline]:
        """Links to the places, a line each; what another document tells; or why nothing is told."""
        for at, place in enumerate(entry.places):
            if at:
                yield HardBreak(self.at)
            yield self._link(place)
        if entry.reference is not None and not entry.places:
            yield from self._phrase(entry.reference.to)
        elif entry.omission is not None and not entry.places:
            yield from self._omission(entry.omission)

    def _link(self, place: str) -> Inline:
        target = self.scope.targets.get(place)
        if target is None:
            return Mark(f"⟦#{place}?⟧", self.at)
        number = f"{target.number} " if target.number else ""
        children = (Text(number, self.at), *title_of(target.title, self.scope))
        printed = not self.scope.only or target.stem in self.scope.only
        return CrossReference(place if printed else "", "title", children, self.at)

    def _omission(self, omission: Omission) -> Iterator[Inline]:
        """The framework's template, with the explanation settled where it stands."""
        reason = self.framework.reasons[omission.reason.text][self.lang]
        before, _, after = self.framework.omission[self.lang].format(reason=reason, explanation="\0").partition("\0")
        yield Text(before, self.at)
        if omission.explanation is not None:
            yield from self._phrase(omission.explanation)
        if after:
            yield Text(after, self.at)

    def _phrase(self, text: Bilingual[Scalar]) -> tuple[Inline, ...]:
        return settle_phrase(text[self.lang], self.scope, no_notes, [])
