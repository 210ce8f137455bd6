"""What a placeholder stands for, as far as the words beside it may be held against it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from compiler import metrics as figures
from compiler.metrics import Figure, Metric, Metrics
from compiler.source import Span
from compiler.tree import Form, Placeholder, Value

#: Forms that print a figure.
FIGURES: frozenset[Form] = frozenset({"value", "plain", "number", "words", "change", "points"})


@dataclass(frozen=True, slots=True)
class Bound:
    """A placeholder with the value that it prints; `exact` is signed and not rounded, of the change for `change`."""

    metric: Metric
    figure: Figure
    value: Value
    exact: Decimal

    @property
    def is_change(self) -> bool:
        return self.value.form in ("change", "points")


def bind(metrics: Metrics, placeholder: Placeholder) -> Bound | None:
    """None where nothing is printed, or no figure: that is another finding, or none."""
    metric = metrics.metrics.get(placeholder.key)
    if metric is None:
        return None
    value, _ = figures.print_value(
        metrics, placeholder.key, placeholder.period, placeholder.form, "en", placeholder.span
    )
    figure = None if value is None else metric.values.get(value.period)
    if value is None or figure is None or not value.exact:
        return None
    return Bound(metric, figure, value, Decimal(value.exact))


def own_qualifier(metrics: Metrics, bound: Bound) -> tuple[str, str]:
    """The qualifier that a value prints, in Chinese and in English; empty where it prints none."""
    zh, _ = figures.print_value(metrics, bound.metric.key, bound.figure.period, "value", "zh", bound.value.span)
    return _qualifier(zh), _qualifier(bound.value)


def _qualifier(value: Value | None) -> str:
    return next((part.text.strip() for part in value.parts if part.role == "qualifier"), "") if value else ""


def shown(metrics: Metrics, key: str, period: str, at: Span) -> tuple[str, str]:
    """The value of a metric for a period in Chinese and in English, for messages."""
    zh, _ = figures.print_value(metrics, key, period, "value", "zh", at)
    en, _ = figures.print_value(metrics, key, period, "value", "en", at)
    return ("?" if zh is None else zh.text), ("?" if en is None else en.text)
