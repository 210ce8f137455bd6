"""Formulas filled in, and every check of the metrics file with its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.metrics.evaluate import Evaluator, Missing, Quantity, agree, as_decimal, mismatch, quantity
from compiler.metrics.formula import Chain, Formula, Node, Reference, references
from compiler.metrics.model import Check, Figure, Metric, Metrics, Result
from compiler.metrics.moments import figure_at
from compiler.numerals.exact import Quantum, plain, round_once
from compiler.units import Unit

#: The quantum of a computed value that neither `quantum:` nor its parts decide.
_TWO_PLACES = Quantum(-2, True)


def compute_formulas(metrics: Metrics) -> Staged[Metrics]:
    """Metrics with the values that their formulas give where none is stated; stated ones are compared."""
    order, found = _in_order(metrics.metrics)
    known = dict(metrics.metrics)
    evaluator = Evaluator(known)
    for key in order:
        metric = known[key]
        assert metric.formula is not None
        known[key] = replace(metric, values=_filled(metric, metric.formula, evaluator))
    return replace(metrics, metrics=known), (*found, *evaluator.found)


def _in_order(metrics: Mapping[str, Metric]) -> tuple[list[str], list[Diagnostic]]:
    """Keys of metrics with formulas, what they need first; M083 for those that need themselves. Linear."""
    evaluator = Evaluator(metrics)
    needs: dict[str, set[str]] = {}
    for key, metric in metrics.items():
        if metric.formula is not None:
            named = {other for one in references(metric.formula.node) for other in evaluator.covered(one)}
            needs[key] = {other for other in named if metrics[other].formula is not None}
    users: dict[str, set[str]] = {key: set() for key in needs}
    for key, others in needs.items():
        for other in others:
            users[other].add(key)
    order = _peeled(needs, users)
    left = {key: others for key, others in needs.items() if key not in set(order)}
    looping = set(left) - set(_peeled({key: users[key] & left.keys() for key in left}, needs))
    found: list[Diagnostic] = []
    for key in left:
        formula = metrics[key].formula
        if key in looping and formula is not None:
            names = ", ".join(sorted(needs[key] & looping))
            found.append(diagnostic("M083", formula.span, key=key, names=names))
    return order, found


def _peeled(needs: Mapping[str, set[str]], users: Mapping[str, set[str]]) -> list[str]:
    """Keys in an order in which each comes after all that it needs; those in a circle are left out."""
    open_needs = {key: len(others) for key, others in needs.items()}
    order = [key for key, count in open_needs.items() if not count]
    for key in order:
        for user in users[key]:
            if user in open_needs:
                open_needs[user] -= 1
                if not open_needs[user]:
                    order.append(user)
    return order


def _filled(metric: Metric, formula: Formula, evaluator: Evaluator) -> Mapping[str, Figure]:
    values = dict(metric.values)
    for period in _periods(formula, evaluator):
        seen = len(evaluator.found)
        result = evaluator.compute(formula.node, period)
        if not isinstance(result, Quantity):
            if len(evaluator.found) > seen:
                break  # the same slip would be told once a period
            continue
        expected = Quantity(Fraction(0), Fraction(0), Fraction(0), metric.unit.dimension)
        if not agree(result, expected):
            evaluator.found.append(mismatch(result, expected, formula.span))
            break
        stated = figure_at(metric, period)
        if stated is None:
            values[period] = _computed(metric, formula, result, period, evaluator)
        elif stated.value is not None:
            values[stated.period] = _compared(metric, formula, stated, result, evaluator)
    return values


def _periods(formula: Formula, evaluator: Evaluator) -> list[str]:
    """Every period for which some metric of the formula has a value."""
    periods: dict[str, None] = {}
    for reference in references(formula.node):
        for key in evaluator.covered(reference):
            periods.update(dict.fromkeys(evaluator.metrics[key].values))
    return list(periods)


def _computed(metric: Metric, formula: Formula, result: Quantity, period: str, evaluator: Evaluator) -> Figure:
    quantum = metric.quantum or _quantum(formula.node, metric.unit, period, evaluator)
    value = as_decimal(result.value, metric.unit.factor)
    return Figure(period, value, quantum, formula.span, source=metric.source, computed=True)


def _quantum(node: Node, unit: Unit, period: str, evaluator: Evaluator) -> Quantum:
    """A sum in one unit is as fine as its coarsest part; anything else prints two decimals."""
    parts = list(references(node))
    quanta = []
    for reference in parts:
        for key in evaluator.covered(reference):
            metric = evaluator.metrics[key]
            figure = figure_at(metric, reference.period or period)
            if metric.unit.key != unit.key or figure is None:
                return _TWO_PLACES
            quanta.append(figure.quantum)
    if not quanta or not _is_sum(node):
        return _TWO_PLACES
    return max(quanta, key=lambda quantum: (quantum.exponent, quantum.firm))


def _is_sum(node: Node) -> bool:
    if isinstance(node, Chain):
        return all(operator in "+-" for operator, _ in node.rest)
    return isinstance(node, Reference) or getattr(node, "name", "") == "sum"


def _compared(metric: Metric, formula: Formula, stated: Figure, result: Quantity, evaluator: Evaluator) -> Figure:
    """The stated figure with what the formula gives; M084 where rounding cannot explain the difference."""
    exact = as_decimal(result.value, metric.unit.factor)
    if meet(quantity(stated, metric.unit), result):
        return replace(stated, expected=exact)
    shown = plain(round_once(exact, stated.quantum.exponent - 2, "half-even"))
    related = (Related(formula.span, "used"),)
    assert stated.value is not None
    evaluator.found.append(
        diagnostic(
            "M084",
            stated.span,
            key=metric.key,
            period=stated.period,
            stated=plain(stated.value),
            computed=shown,
            related=related,
        )
    )
    return replace(stated, expected=exact, agrees=False)


def meet(left: Quantity, right: Quantity, tolerance: Fraction = Fraction(0)) -> bool:
    """Whether some value of one interval is some value of the other."""
    return left.low - tolerance <= right.high and right.low - tolerance <= left.high


# ---------------------------------------------------------------- checks


def run_checks(metrics: Metrics) -> Staged[tuple[Result, ...]]:
    """Every check for each of its periods, the report's where it names none. A waived one may fail in peace."""
    evaluator = Evaluator(metrics.metrics)
    results: list[Result] = []
    for check in metrics.checks:
        mine = [_result(check, period, metrics, evaluator) for period in check.periods or (metrics.current,)]
        if check.waived is not None and all(result.holds for result in mine):
            evaluator.found.append(diagnostic("M087", check.waived.zh.span, check=check.id))
        results += mine
    return tuple(results), tuple(evaluator.found)


def _result(check: Check, period: str, metrics: Metrics, evaluator: Evaluator) -> Result:
    sides = []
    for node in (check.assertion.left, check.assertion.right):
        side = evaluator.compute(node, period)
        if isinstance(side, Missing):
            key, when = side.key, side.period
            if key in metrics.metrics:
                evaluator.found.append(diagnostic("M080", side.span, key=key, period=when, check=check.id))
            return Result(check, period, None)
        if side is None:
            return Result(check, period, None)
        sides.append(side)
    left, right = sides
    if not agree(left, right):
        evaluator.found.append(mismatch(left, right, check.assertion.span))
        return Result(check, period, None)
    holds = _holds(check, left, right, metrics)
    factor = _factor(check, left, right, metrics)
    shown = [plain(_shown(as_decimal(side.value, factor))) for side in (left, right)]
    if not holds and check.waived is None:
        evaluator.found.append(
            diagnostic(
                "M085",
                check.assertion.span,
                check=check.id,
                period=period,
                left=shown[0],
                right=shown[1],
                relation=check.assertion.relation,
            )
        )
    equal = check.assertion.relation == "=" and left.value != right.value
    return Result(check, period, holds, shown[0], shown[1], rounding=holds and equal)


def _shown(value: Decimal) -> Decimal:
    """At most ten decimals: enough to tell a difference, short enough to read."""
    return round_once(value, -10, "half-even")


def _holds(check: Check, left: Quantity, right: Quantity, metrics: Metrics) -> bool:
    tolerance = Fraction(check.tolerance or 0) * _factor(check, left, right, metrics)
    match check.assertion.relation:
        case "=":
            return meet(left, right, tolerance)
        case "<=":
            return left.low - tolerance <= right.high
        case "<":
            return left.low - tolerance < right.high
        case ">=":
            return left.high + tolerance >= right.low
        case ">":
            return left.high + tolerance > right.low


def _factor(check: Check, left: Quantity, right: Quantity, metrics: Metrics) -> Fraction:
    """The factor of the unit that the sides are told in: that of a side which is one metric, else the base's."""
    for node in (check.assertion.right, check.assertion.left):
        if isinstance(node, Reference) and node.key in metrics.metrics:
            return metrics.metrics[node.key].unit.factor
    for reference in (*references(check.assertion.left), *references(check.assertion.right)):
        metric = metrics.metrics.get(reference.key)
        if metric is not None and metric.unit.dimension == left.dimension:
            return metric.unit.factor
    return Fraction(1)


__all__ = ["compute_formulas", "meet", "run_checks"]
