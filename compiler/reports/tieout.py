"""The tie-out: every metric with its values and sources, and every place where it is printed in either language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from compiler.language import LANGS
from compiler.metrics import Figure, Metric, Metrics, Result
from compiler.numerals.exact import plain
from compiler.reports.tieoutpage import html
from compiler.reports.ties import Occurrence, by_key, display

__all__ = ["SCHEMA", "Occurrence", "html", "metric_json", "to_json"]

SCHEMA = 1


def to_json(metrics: Metrics, occurrences: Iterable[Occurrence]) -> dict[str, Any]:
    """`metrics.json`. Values are decimal strings, unscaled, in the metric's unit; null beside a state."""
    places = by_key(occurrences)
    return {
        "schema": SCHEMA,
        "metrics": {key: metric_json(metrics, metric, places.get(key, ())) for key, metric in metrics.metrics.items()},
        "checks": [check_json(result) for result in metrics.results],
    }


def metric_json(metrics: Metrics, metric: Metric, places: Sequence[Occurrence]) -> dict[str, Any]:
    return {
        "label": {lang: metric.label[lang].text for lang in LANGS},
        "unit": metric.unit.key,
        "values": {period: _value(metrics, metric, figure) for period, figure in metric.values.items()},
        "occurrences": [occurrence_json(one) for one in places],
    }


def occurrence_json(one: Occurrence) -> dict[str, Any]:
    return {
        "lang": one.lang,
        "file": one.file,
        "line": one.line,
        "column": one.column,
        "period": one.period,
        "form": one.form,
        "text": one.text,
    }


def _value(metrics: Metrics, metric: Metric, figure: Figure) -> dict[str, Any]:
    return {
        "value": None if figure.value is None else plain(figure.value),
        "state": figure.state or None,
        "display": {lang: display(metrics, metric, figure, lang) for lang in LANGS},
        "source": figure.source or None,
    }


def check_json(result: Result) -> dict[str, Any]:
    check = result.check
    return {
        "id": check.id,
        "assert": check.assertion.text,
        "period": result.period,
        "holds": result.holds,
        "left": result.left or None,
        "right": result.right or None,
        "tolerance": None if check.tolerance is None else plain(check.tolerance),
        "waived": None if check.waived is None else {lang: check.waived[lang].text for lang in LANGS},
    }
