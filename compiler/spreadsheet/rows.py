"""The rows of the workbook: a metric's values as they stand in metrics.yaml, text for text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compiler import yamlfile
from compiler.metrics import Metric, Metrics
from compiler.numerals.calendar import parse_period
from compiler.yamlfile import Scalar, Value

#: What a row is known by: the metric's key, and the source whose figures it holds where a metric has several.
RowId = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """`values` maps periods to the scalar that holds the figure, or the state, in metrics.yaml."""

    id: RowId
    metric: Metric
    group: str
    source: str
    values: Mapping[str, Scalar]

    @property
    def formula(self) -> str:
        return "" if self.metric.formula is None else self.metric.formula.text


def rows(root: yamlfile.Mapping, metrics: Metrics) -> tuple[Row, ...]:
    """A row a metric, in the file's order; after it one for each source that a value of it names beside others."""
    defined = root.find("metrics")
    items = {key.text: value for key, value in defined.items()} if isinstance(defined, yamlfile.Mapping) else {}
    return tuple(row for key, metric in metrics.metrics.items() for row in _rows(metric, items.get(key), metrics))


def _rows(metric: Metric, defined: Value | None, metrics: Metrics) -> Iterator[Row]:
    stated: dict[str, dict[str, Scalar]] = {"": {}}
    for period, source, scalar in _stated(defined):
        stated.setdefault(source, {})[period] = scalar
    group = metrics.groups[metric.group].label.zh.text if metric.group else ""
    for source, values in stated.items():
        yield Row((metric.key, source), metric, group, source or metric.source, values)


def _stated(defined: Value | None) -> Iterator[tuple[str, str, Scalar]]:
    """Period, source where the value has several, and the scalar."""
    values = defined.find("values") if isinstance(defined, yamlfile.Mapping) else None
    for period, value in values.items() if isinstance(values, yamlfile.Mapping) else ():
        match value:
            case Scalar():
                yield period.text, "", value
            case yamlfile.Mapping():
                yield from _mapped(period.text, value)


def _mapped(period: str, value: yamlfile.Mapping) -> Iterator[tuple[str, str, Scalar]]:
    named = value.find("sources")
    if isinstance(named, yamlfile.Mapping):
        for source, figure in named.items():
            if isinstance(figure, Scalar):
                yield period, source.text, figure
        return
    stated = value.find("value") or value.find("state")
    if isinstance(stated, Scalar):
        yield period, "", stated


def periods(listed: tuple[Row, ...]) -> tuple[str, ...]:
    """All periods that have a value, in order of time, a year after its parts."""
    named = {period for row in listed for period in row.values}
    return tuple(sorted(named, key=by_time))


def by_time(period: str) -> tuple[bool, tuple[int, int, int], tuple[int, int, int]]:
    """What periods are sorted by: their end, then their start."""
    known = parse_period(period)
    return (True, (0, 0, 0), (0, 0, 0)) if known is None else (False, known.last, known.first)
