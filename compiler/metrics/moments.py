"""What a period means to a metric: within it, at its end, or since the beginning until its end.

A metric that tells how things stood (`measure: point`) or all since the beginning (`cumulative`) belongs to a moment,
and its year, its last quarter, its December and its last day are one and the same.
"""

from __future__ import annotations

from itertools import pairwise

from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.metrics.model import Figure, Metric
from compiler.metrics.sources import same
from compiler.numerals.calendar import before, parse_period
from compiler.numerals.typed import Typed


def figure_at(metric: Metric, period: str) -> Figure | None:
    """The figure of a period: its own, or, of a momentary metric, one for the same moment."""
    figure = metric.values.get(period)
    if figure is not None or not metric.is_momentary:
        return figure
    return same_end(metric, period)


def same_end(metric: Metric, period: str) -> Figure | None:
    """The first figure whose period ends on the same day as another period."""
    wanted = parse_period(period)
    if wanted is None:
        return None
    for name, figure in metric.values.items():
        known = parse_period(name)
        if known is not None and known.last == wanted.last:
            return figure
    return None


def earlier(metric: Metric, period: str) -> Figure | None:
    """The figure of the period before, of the same length."""
    parsed = parse_period(period)
    return None if parsed is None else figure_at(metric, str(before(parsed)))


# ---------------------------------------------------------------- checks of the file


def check_periods(metric: Metric, found: list[Diagnostic]) -> None:
    """M043, M044, M045: days, falls and contradictions that the metric's measure does not allow."""
    if metric.measure == "period":
        for figure in metric.values.values():
            parsed = parse_period(figure.period)
            if parsed is not None and parsed.kind == "day":
                found.append(diagnostic("M043", figure.span, key=metric.key, period=figure.period, hints=("point",)))
    if not metric.is_momentary:
        return
    ends: dict[tuple[int, int, int], Figure] = {}
    for figure in metric.values.values():
        parsed = parse_period(figure.period)
        if parsed is None or figure.value is None:
            continue
        first = ends.setdefault(parsed.last, figure)
        if first is not figure and not _agree(first, figure):
            related = (Related(first.span, "first"),)
            found.append(
                diagnostic(
                    "M045", figure.span, key=metric.key, period=figure.period, first=first.period, related=related
                )
            )
    if metric.measure == "cumulative":
        _check_growth(metric, [ends[end] for end in sorted(ends)], found)


def _check_growth(metric: Metric, figures: list[Figure], found: list[Diagnostic]) -> None:
    for left, right in pairwise(figures):
        assert left.value is not None
        assert right.value is not None
        if right.value < left.value and not _agree(left, right):
            related = (Related(left.span, "first"),)
            found.append(
                diagnostic(
                    "M044", right.span, key=metric.key, period=right.period, earlier=left.period, related=related
                )
            )


def _agree(left: Figure, right: Figure) -> bool:
    assert left.value is not None
    assert right.value is not None
    return same(Typed(left.value, left.quantum), Typed(right.value, right.quantum), "half-up")


def check_target(metric: Metric, found: list[Diagnostic]) -> None:
    """M046: a change is aimed at, and there is nothing that it could be on."""
    target = metric.target
    if target is None or target.change is None:
        return
    base = figure_at(metric, target.base) if target.base else None
    if base is None or base.value is None:
        hints = ("base",) if not target.base else ("add",)
        found.append(diagnostic("M046", target.span, key=metric.key, period=target.base or "?", hints=hints))
