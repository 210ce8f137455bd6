"""Metrics on a terminal: columns that line up in either language, and one metric on a page."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from compiler.cli.texts import say
from compiler.language import Lang
from compiler.metrics import Figure, Metric, Metrics, Result
from compiler.numerals.exact import plain
from compiler.reports.tieouttexts import TEXTS
from compiler.reports.ties import Occurrence, display


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows with their columns lined up; Han take two places (Unicode Standard Annex 11)."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True) if width)
        lines.append("  ".join(cells).rstrip() + "\n")
    return "".join(lines)


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in ("W", "F") else 1 for character in text)


def page(metrics: Metrics, metric: Metric, results: Sequence[Result], places: Sequence[Occurrence], ui: Lang) -> str:
    """One metric: what it is, its values, and what ties it to others."""
    texts = TEXTS[ui]
    facts = [f"{metric.key}  {metric.label.zh.text} · {metric.label.en.text}  [{metric.unit.key}]"]
    if metric.formula is not None:
        facts.append(f"= {metric.formula.text}")
    for name, text in (("note", metric.note), ("boundary", metric.boundary)):
        if text is not None:
            facts.append(f"{texts[name]} {text[ui].text}")
    rows = [_value(metrics, metric, figure, ui) for figure in metric.values.values()]
    parts = ["\n".join(facts) + "\n", table(rows) if rows else ""]
    if results:
        parts.append(table([_result(result, ui) for result in results]))
    zh = sum(one.lang == "zh" for one in places)
    parts.append(say("metric-places", ui, zh=zh, en=len(places) - zh) + "\n")
    return "\n".join(part for part in parts if part)


def _value(metrics: Metrics, metric: Metric, figure: Figure, ui: Lang) -> tuple[str, ...]:
    texts = TEXTS[ui]
    origin = metrics.sources.get(figure.source)
    remarks = [] if origin is None else [origin.document[ui].text]
    remarks += [texts["computed"]] if figure.computed else []
    remarks += [f"{plain(other.value)} {other.source}" for other in figure.others if other.differs]
    remarks += [texts["conflict"]] if figure.in_conflict else []
    return (
        figure.period,
        "" if figure.value is None else plain(figure.value),
        display(metrics, metric, figure, "zh"),
        display(metrics, metric, figure, "en"),
        " · ".join(remarks),
    )


def _result(result: Result, ui: Lang) -> tuple[str, ...]:
    texts = TEXTS[ui]
    check = result.check
    if result.holds is None:
        verdict = texts["unknown"]
    elif result.holds:
        verdict = texts["rounding" if result.rounding else "holds"]
    else:
        verdict = texts["fails"] if check.waived is None else f"{texts['waived']}: {check.waived[ui].text}"
    return check.id, result.period, check.assertion.text, verdict
