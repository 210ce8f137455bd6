"""`::: kpi` and `::: metrics`, settled: cards and tables whose every word comes from the metrics file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from compiler import metrics as figures
from compiler import schema
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.numerals import show_period
from compiler.resolve import Scope
from compiler.source import Span
from compiler.tree import (
    Block,
    Cell,
    CellRole,
    Column,
    GroupLine,
    Inline,
    KeyLine,
    KpiBlock,
    KpiCard,
    KpiStrip,
    Mark,
    MetricsBlock,
    NoteReference,
    Paragraph,
    Row,
    Table,
    Text,
    Value,
)
from compiler.yamlfile import Scalar

#: Settles a text of the metrics file.
Phrase: TypeAlias = Callable[[Scalar], tuple[Inline, ...]]

#: Numbers a note of the metrics file; the mapping holds the notes that this table has given already.
NoteOf: TypeAlias = Callable[[Scalar, Span, dict[str, int]], NoteReference]


def strip(block: KpiBlock, name: str, scope: Scope, phrase: Phrase) -> Staged[KpiStrip]:
    """A strip of cards: label, figure, and the change on the period before where there is one."""
    found: list[Diagnostic] = []
    cards: list[KpiCard] = []
    for line in block.lines:
        metric = scope.metrics.metrics.get(line.key)
        card, problems = figures.print_card(scope.metrics, line.key, line.period, scope.lang, line.span)
        found.extend(problems)
        label = (Text(line.key, line.span),) if metric is None else phrase(metric.label[scope.lang])
        if card is None:
            mark = Mark(f"⟦{line.key}?⟧", line.span)
            cards.append(KpiCard(span=line.span, label=label, value=(mark,), change=()))
            continue
        change = _change(card.change, scope) if card.change is not None else ()
        cards.append(KpiCard(span=line.span, label=label, value=(card.value,), change=change))
    return KpiStrip(span=block.span, id=name, attributes=block.attributes, cards=tuple(cards)), tuple(found)


def _change(value: Value, scope: Scope) -> tuple[Inline, ...]:
    """较上年 −20.1% / −20.1% on the year before: the words around the figure are labels."""
    before, after = scope.labels.compared.split("{change}")
    pieces: list[Inline] = [value]
    if before:
        pieces.insert(0, Text(before, value.span))
    if after:
        pieces.append(Text(after, value.span))
    return tuple(pieces)


def table(
    block: MetricsBlock,
    name: str,
    label: str,
    caption: tuple[Inline, ...],
    scope: Scope,
    phrase: Phrase,
    note: NoteOf,
) -> Staged[Table]:
    """A table of metrics over periods: indicator, unit, and a column a period; groups open with a row of their own."""
    found: list[Diagnostic] = []
    periods = _periods(block, scope, found)
    seen: dict[str, int] = {}
    rows = [_head(block, periods, scope)]
    for line in block.lines:
        if isinstance(line, GroupLine):
            rows.append(_group(line, len(periods), scope, phrase, note, seen, found))
        else:
            rows.append(_row(line, periods, scope, phrase, note, seen, found))
    left = (Column(span=block.span, align="left"), Column(span=block.span, align="left"))
    right = tuple(Column(span=block.span, align="right") for _ in periods)
    settled = Table(
        span=block.span,
        id=name,
        attributes=block.attributes,
        rows=tuple(rows),
        columns=left + right,
        caption=caption,
        label=label,
        kind="kpi",
    )
    return settled, tuple(found)


def _periods(block: MetricsBlock, scope: Scope, found: list[Diagnostic]) -> tuple[str, ...]:
    current = (scope.metrics.current,)
    written = block.attributes.find("periods")
    if written is None:
        return current
    periods = figures.expand_periods(written.value)
    if not periods:
        found.append(diagnostic("T141", written.span, text=written.value, hints=("range",)))
        return current
    return periods


def _head(block: MetricsBlock, periods: tuple[str, ...], scope: Scope) -> Row:
    span, labels = block.span, scope.labels
    cells = [
        _cell((Text(labels.indicator, span),), span, "label", header=True),
        _cell((Text(labels.unit, span),), span, "unit", header=True),
    ]
    for period in periods:
        shown = period if period.isdigit() else show_period(period, scope.lang)
        current = period == scope.metrics.current
        cells.append(_cell((Text(shown, span),), span, "number", header=True, current=current))
    return Row(span=span, cells=tuple(cells), role="head")


def _group(
    line: GroupLine,
    periods: int,
    scope: Scope,
    phrase: Phrase,
    note: NoteOf,
    seen: dict[str, int],
    found: list[Diagnostic],
) -> Row:
    group = scope.metrics.groups.get(line.group)
    children: tuple[Inline, ...]
    if group is None:
        close = schema.nearest(line.group, scope.metrics.groups)
        names = ", ".join(close or scope.metrics.groups)
        found.append(diagnostic("T140", line.span, group=line.group, names=names, hints=("known",)))
        children = (Mark(f"⟦{line.group}?⟧", line.span),)
    else:
        children = phrase(group.label[scope.lang])
        if group.note is not None:
            children += (note(group.note[scope.lang], line.span, seen),)
    cell = Cell(span=line.span, blocks=_blocks(children, line.span), columns=2 + periods, header=True, role="label")
    return Row(span=line.span, cells=(cell,), role="group")


def _row(
    line: KeyLine,
    periods: tuple[str, ...],
    scope: Scope,
    phrase: Phrase,
    note: NoteOf,
    seen: dict[str, int],
    found: list[Diagnostic],
) -> Row:
    span = line.span
    metric = scope.metrics.metrics.get(line.key)
    printed, problems = figures.print_line(scope.metrics, line.key, periods, scope.lang, span)
    found.extend(problems)
    if metric is None or printed is None:
        mark = _cell((Mark(f"⟦{line.key}?⟧", span),), span, "label")
        return Row(span=span, cells=(mark, *(_cell((), span, "number") for _ in range(len(periods) + 1))))
    label = phrase(metric.label[scope.lang])
    if metric.note is not None:
        label += (note(metric.note[scope.lang], span, seen),)
    unit = "".join(part.text for part in printed.unit)
    cells = [_cell(label, span, "label"), _cell((Text(unit, span),) if unit else (), span, "unit")]
    for period, figure in zip(periods, printed.cells, strict=True):
        current = period == scope.metrics.current
        if isinstance(figure, Value):
            stated = metric.values[figure.period]
            beside = () if stated.note is None else (note(stated.note[scope.lang], span, seen),)
            cells.append(_cell((figure, *beside), span, "number", current=current))
        else:
            cells.append(_cell(_state(figure, scope, span), span, "state", current=current))
    return Row(span=span, cells=tuple(cells))


def _state(state: figures.State, scope: Scope, span: Span) -> tuple[Inline, ...]:
    """A state prints its word, never an empty cell; a value that is missing altogether prints a mark."""
    labels = scope.labels
    words = {
        "not-applicable": labels.not_applicable,
        "not-collected": labels.not_collected,
        "omitted": labels.omitted,
    }
    word = words.get(state.kind)
    return (Mark(f"⟦{state.period}?⟧", span),) if word is None else (Text(word, span),)


def _cell(
    children: tuple[Inline, ...], span: Span, role: CellRole, *, header: bool = False, current: bool = False
) -> Cell:
    return Cell(span=span, blocks=_blocks(children, span), role=role, header=header, current=current)


def _blocks(children: tuple[Inline, ...], span: Span) -> tuple[Block, ...]:
    return (Paragraph(span=span, children=children),)
