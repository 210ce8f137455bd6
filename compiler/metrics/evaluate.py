"""Formulas and checks, computed exactly: fractions in base units, dimensions checked, rounding kept as intervals.

A printed figure stands for every value that rounds to it. A stated sum and the sum of its stated parts agree if their
intervals meet: 472.79 beside parts that add to 472.78 is due to rounding. Whole counts of things are exact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from compiler.diagnostic import Diagnostic, diagnostic
from compiler.metrics.formula import Call, Chain, Negative, Node, Number, Reference
from compiler.metrics.model import Figure, Metric
from compiler.metrics.moments import figure_at
from compiler.metrics.names import levels
from compiler.numerals.calendar import before, parse_period
from compiler.numerals.exact import divide, shorten
from compiler.source import Span
from compiler.units import Dimension, Unit, combine, without_counts

#: Results beyond 2^332, which is about 10^100, or with denominators of more bits, are of no report.
_LARGEST_BITS = 332
_DENOMINATOR_BITS = 8000


@dataclass(frozen=True, slots=True)
class Quantity:
    """An exact amount in the base of its dimension, between the ends of its rounding interval.

    `free` marks a literal nought, which goes with any dimension.
    """

    low: Fraction
    value: Fraction
    high: Fraction
    dimension: Dimension
    free: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """Why there is no quantity: a reference without a figure, found or not; reported by whoever asked."""

    key: str
    period: str
    span: Span


class Evaluator:
    """Computes nodes over a set of metrics; what makes no sense is collected in `found`."""

    def __init__(self, metrics: Mapping[str, Metric]) -> None:
        self.metrics = metrics
        self.found: list[Diagnostic] = []
        self.levels: Mapping[str, tuple[str, ...]] = levels(metrics)

    def covered(self, reference: Reference) -> tuple[str, ...]:
        """The keys that a reference means, in the file's order."""
        if not reference.is_glob:
            return (reference.key,) if reference.key in self.metrics else ()
        return self.levels.get(reference.key, ())

    def compute(self, node: Node, period: str) -> Quantity | Missing | None:
        """The quantity of a node for a period; None where a diagnostic says why there is none.

        Depth is bounded by the parser: only brackets and calls nest.
        """
        match node:
            case Number(value=value):
                return Quantity(value, value, value, (), free=not value)
            case Reference():
                return self._reference(node, period)
            case Negative(inner=inner):
                result = self.compute(inner, period)
                return _negated(result) if isinstance(result, Quantity) else result
            case Chain(first=first, rest=rest):
                return self._chain(first, rest, period)
            case Call():
                return self._call(node, period)

    def _reference(self, node: Reference, period: str) -> Quantity | Missing | None:
        if node.is_glob:
            self.found.append(diagnostic("M082", node.span, left=node.key, right="sum() or mean()", hints=("glob",)))
            return None
        return self._one(node.key, _period(node, period), node.span)

    def _one(self, key: str, period: str, span: Span) -> Quantity | Missing:
        metric = self.metrics.get(key)
        figure = None if metric is None else figure_at(metric, period)
        if metric is None or figure is None or figure.value is None:
            return Missing(key, period, span)
        return quantity(figure, metric.unit)

    def _chain(self, first: Node, rest: tuple[tuple[str, Node], ...], period: str) -> Quantity | Missing | None:
        total = self.compute(first, period)
        for operator, node in rest:
            term = self.compute(node, period)
            if not isinstance(total, Quantity):
                return total
            if not isinstance(term, Quantity):
                return term
            total = self._apply(operator, total, term, node.span)
        return total

    def _apply(self, operator: str, left: Quantity, right: Quantity, span: Span) -> Quantity | None:
        match operator:
            case "+":
                return self._sum(left, right, span)
            case "-":
                return self._sum(left, _negated(right), span)
            case "*":
                return self._bounded(_product(left, right), span)
            case _:
                return self._quotient(left, right, span)

    def _sum(self, left: Quantity, right: Quantity, span: Span) -> Quantity | None:
        if not agree(left, right):
            self.found.append(mismatch(left, right, span))
            return None
        dimension = right.dimension if left.free else left.dimension
        total = Quantity(left.low + right.low, left.value + right.value, left.high + right.high, dimension)
        return self._bounded(total, span)

    def _bounded(self, result: Quantity, span: Span) -> Quantity | None:
        """Fractions grow with every step; none that a report needs comes near these sizes."""
        if _is_vast(result.low) or _is_vast(result.value) or _is_vast(result.high):
            self.found.append(diagnostic("M086", span))
            return None
        return result

    def _quotient(self, left: Quantity, right: Quantity, span: Span) -> Quantity | None:
        if not right.value or right.low <= 0 <= right.high:
            self.found.append(diagnostic("M081", span))
            return None
        upside_down = Quantity(
            1 / right.high, 1 / right.value, 1 / right.low, combine((), right.dimension, -1), free=False
        )
        return self._bounded(_product(left, upside_down), span)

    def _call(self, node: Call, period: str) -> Quantity | Missing | None:
        match node.name:
            case "ratio":
                return self._chain(node.arguments[0], (("/", node.arguments[1]),), period)
            case "change":
                return self._change(node, period)
            case _:
                return self._total(node, period)

    def _total(self, node: Call, period: str) -> Quantity | Missing | None:
        """sum() and mean() over arguments and what globs cover."""
        total: Quantity | None = None
        count = 0
        for term, span in self._terms(node, period):
            if not isinstance(term, Quantity):
                return term
            total = term if total is None else self._sum(total, term, span)
            if total is None:
                return None
            count += 1
        if total is None:
            return Missing(getattr(node.arguments[0], "key", node.name), period, node.span)
        if node.name == "sum":
            return total
        return Quantity(total.low / count, total.value / count, total.high / count, total.dimension)

    def _terms(self, node: Call, period: str) -> Iterator[tuple[Quantity | Missing | None, Span]]:
        for argument in node.arguments:
            if isinstance(argument, Reference):
                for key in self.covered(argument):
                    yield self._one(key, _period(argument, period), argument.span), argument.span
            else:
                yield self.compute(argument, period), argument.span

    def _change(self, node: Call, period: str) -> Quantity | Missing | None:
        """(now − before) / |before|, of the argument for a period and for the one before."""
        parsed = parse_period(period)
        now = self.compute(node.arguments[0], period)
        if not isinstance(now, Quantity) or parsed is None:
            return now
        earlier = self.compute(node.arguments[0], str(before(parsed)))
        if not isinstance(earlier, Quantity):
            return earlier
        change = self._sum(now, _negated(earlier), node.span)
        size = earlier if earlier.value >= 0 else _negated(earlier)
        return None if change is None else self._quotient(change, size, node.span)


def _is_vast(end: Fraction) -> bool:
    bits = end.denominator.bit_length()
    return bits > _DENOMINATOR_BITS or end.numerator.bit_length() - bits > _LARGEST_BITS


@lru_cache(maxsize=1024)
def _half(exponent: int, factor: Fraction) -> Fraction:
    """Half a quantum in base units."""
    return Fraction(10) ** exponent * factor / 2


def quantity(figure: Figure, unit: Unit) -> Quantity:
    """A stated figure as an interval of half its quantum either way; whole counts are exact."""
    assert figure.value is not None
    value = Fraction(figure.value) * unit.factor
    exponent = figure.quantum.exponent
    counted = (unit.counts or unit.key == "number") and exponent == 0 and not figure.qualifier
    if counted:
        return Quantity(value, value, value, unit.dimension)
    half = _half(exponent, unit.factor)
    return Quantity(value - half, value, value + half, unit.dimension)


def _period(reference: Reference, period: str) -> str:
    if reference.period != "previous":
        return reference.period or period
    parsed = parse_period(period)
    return "" if parsed is None else str(before(parsed))


def _negated(quantity: Quantity) -> Quantity:
    return Quantity(-quantity.high, -quantity.value, -quantity.low, quantity.dimension, quantity.free)


def _product(left: Quantity, right: Quantity) -> Quantity:
    ends = (left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high)
    dimension = combine(left.dimension, right.dimension)
    return Quantity(min(ends), left.value * right.value, max(ends), dimension)


def agree(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities may be added or compared. Counts of different things may not, ratios of them may."""
    if left.free or right.free or left.dimension == right.dimension:
        return True
    if without_counts(left.dimension) != without_counts(right.dimension):
        return False
    return not (_is_count(left.dimension) and _is_count(right.dimension))


def _is_count(dimension: Dimension) -> bool:
    return len(dimension) == 1 and dimension[0][1] == 1 and not without_counts(dimension)


def mismatch(left: Quantity, right: Quantity, span: Span) -> Diagnostic:
    return diagnostic("M082", span, left=dimension_name(left.dimension), right=dimension_name(right.dimension))


def dimension_name(dimension: Dimension) -> str:
    """mass/CNY, as a reader of the metrics file would write it."""
    above = [_powered(name, power) for name, power in dimension if power > 0]
    below = [_powered(name, -power) for name, power in dimension if power < 0]
    return "/".join(["·".join(above) or ("1" if below else "number"), *below])


def _powered(name: str, power: int) -> str:
    return name if power == 1 else f"{name}^{power}"


def as_decimal(value: Fraction, factor: Fraction = Fraction(1)) -> Decimal:
    """A fraction in a unit as a decimal, exact where it ends, else to 28 digits."""
    result = value / factor
    exact = divide(Decimal(result.numerator), Decimal(result.denominator))
    return exact if Fraction(exact) == result else shorten(exact)
