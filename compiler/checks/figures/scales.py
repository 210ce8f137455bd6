"""What the labels of a table make of its figures: by how much English figures must differ from Chinese ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from compiler.align.facts import HOLE, claims
from compiler.align.features import Reader
from compiler.align.parts import blocks_of
from compiler.book import Pair
from compiler.checks.figures.labels import Label, label_of, same_measure
from compiler.numerals import Claim
from compiler.tree import Cell, Inline, Node, Row, Table, own_inlines, walk


class Wrong(NamedTuple):
    """An English label that is not worth what the Chinese one is, though the figures beside it are the same."""

    pair: Pair
    zh: Label
    en: Label


class Ratio(NamedTuple):
    """English over Chinese. `firm` is a row's or column's own label; the label of a whole table may spare a column."""

    value: Fraction
    firm: bool


@dataclass(slots=True)
class Scales:
    """English figures are Chinese ones times the ratio, for the pairs of cells (and of what is in them) by identity."""

    ratios: dict[int, Ratio] = field(default_factory=dict)
    wrong: list[Wrong] = field(default_factory=list)


class _Labelled(NamedTuple):
    zh: Label | None
    en: Label | None
    pair: Pair

    @property
    def ratio(self) -> Fraction | None:
        """How many English units are in a Chinese one; None where they cannot be compared."""
        if self.zh is None or self.en is None or not same_measure(self.zh.measure, self.en.measure):
            return None
        return self.zh.factor / self.en.factor


def scales(pairs: Sequence[Pair], reader: Reader) -> Scales:
    """For every table among siblings, at any depth. A line `单位：万元` before a table counts as its caption."""
    found = Scales()
    stack = [tuple(pairs)]
    while stack:
        before: Pair | None = None
        for pair in stack.pop():
            if isinstance(pair.zh, Table) and isinstance(pair.en, Table):
                _table(pair, before, reader, found)
            elif pair.inside:
                stack.append(pair.inside)
            before = pair
    return found


def _table(table: Pair, before: Pair | None, reader: Reader, found: Scales) -> None:
    whole = [one for one in (_caption(table, reader), _line(before, reader)) if one is not None]
    heads: dict[int, _Labelled] = {}
    cells: list[tuple[Pair, _Labelled, bool]] = []
    for row in table.inside:
        if not isinstance(row.zh, Row) or not isinstance(row.en, Row):
            continue
        if row.zh.role == "head":
            heads |= {at: one for at, cell in enumerate(row.inside) if (one := _labelled(cell, reader)) is not None}
            whole = [*([heads[0]] if 0 in heads else []), *whole]  # the corner speaks for the table
            continue
        labels = [one for cell in row.inside if (one := _labelled(cell, reader)) is not None]
        for at, cell in enumerate(row.inside):
            label = next(iter(labels), None) or heads.get(at)
            own = _joined(label, whole)
            if own is not None:
                cells.append((cell, own, label is not None))
    _judge(cells, reader, found)


def _joined(label: _Labelled | None, whole: list[_Labelled]) -> _Labelled | None:
    """A cell's label, or that of the table; each language may set it in another place."""
    if label is not None and label.zh is not None and label.en is not None:
        return label
    candidates = [one for one in (label, *whole) if one is not None]
    zh = next((one for one in candidates if one.zh is not None), None)
    en = next((one for one in candidates if one.en is not None), None)
    return None if zh is None or en is None else _Labelled(zh.zh, en.en, en.pair)


def _judge(cells: list[tuple[Pair, _Labelled, bool]], reader: Reader, found: Scales) -> None:
    """A label that no figure bears out is wrong itself; then the figures are compared as they stand."""
    groups: dict[int, list[tuple[Pair, _Labelled, bool]]] = {}
    for cell in cells:
        groups.setdefault(id(cell[1].pair), []).append(cell)
    for group in groups.values():
        label = group[0][1]
        ratio = label.ratio
        if ratio is None or ratio == 1 or label.zh is None or label.en is None:
            continue
        borne = same = read = 0
        for part, _, _ in group:
            for zh, en in _figures(part, reader):
                read += 1
                borne += scaled(zh, en, ratio)
                same += bool(zh.low) and zh.low == en.low
        if borne:
            found.ratios |= {id(part): Ratio(ratio, firm) for cell, _, firm in group for part in (cell, *cell.inside)}
        elif same or not (read or any(_is_filled(part, reader) for part, _, _ in group)):
            found.wrong.append(Wrong(label.pair, label.zh, label.en))


def _figures(cell: Pair, reader: Reader) -> Iterator[tuple[Claim, Claim]]:
    if cell.zh is None or cell.en is None:
        return
    zh = [claim for run in _runs(cell.zh) for claim in claims(reader.run(run), "zh") if not claim.unit]
    en = [claim for run in _runs(cell.en) for claim in claims(reader.run(run), "en") if not claim.unit]
    if len(zh) == len(en) == 1:
        yield zh[0], en[0]


def scaled(zh: Claim, en: Claim, ratio: Fraction) -> bool:
    """Whether a bare English figure is the Chinese one in the unit of its label, rounded to the places it shows."""
    if zh.low is None or en.low is None or zh.unit or en.unit or zh.low != zh.high or en.low != en.high:
        return False
    places = en.low.as_tuple().exponent
    room = Fraction(1, 2) * Fraction(10) ** places if isinstance(places, int) and places < 0 else Fraction(0)
    return abs(Fraction(zh.low) * ratio - Fraction(en.low)) <= room


def _is_filled(cell: Pair, reader: Reader) -> bool:
    """Whether a placeholder stands in the cell: it prints its own unit."""
    return cell.zh is not None and HOLE in _text(cell.zh, reader)


def _labelled(cell: Pair, reader: Reader) -> _Labelled | None:
    if not isinstance(cell.zh, Cell) or not isinstance(cell.en, Cell):
        return None
    return _found(label_of(_text(cell.zh, reader)), label_of(_text(cell.en, reader)), cell)


def _found(zh: Label | None, en: Label | None, pair: Pair) -> _Labelled | None:
    return _Labelled(zh, en, pair) if zh is not None or en is not None else None


def _caption(table: Pair, reader: Reader) -> _Labelled | None:
    if not isinstance(table.zh, Table) or not isinstance(table.en, Table):
        return None
    zh, en = reader.run(table.zh.caption).text, reader.run(table.en.caption).text
    return _found(label_of(zh), label_of(en), table)


def _line(before: Pair | None, reader: Reader) -> _Labelled | None:
    if before is None or before.kind != "paragraph" or before.zh is None or before.en is None:
        return None
    return _found(label_of(_text(before.zh, reader)), label_of(_text(before.en, reader)), before)


def _runs(node: Node) -> list[tuple[Inline, ...]]:
    return [run for block in walk(blocks_of(node)) for run in own_inlines(block)]


def _text(node: Node, reader: Reader) -> str:
    return " ".join(reader.run(run).text for run in _runs(node))
