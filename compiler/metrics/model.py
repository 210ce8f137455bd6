"""The metrics file as plain data: what the loader yields and everything else reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from compiler.language import Bilingual
from compiler.metrics.formula import Assertion, Formula
from compiler.numerals.exact import Quantum
from compiler.numerals.scale import Scale
from compiler.source import Span
from compiler.tree import Part, Value
from compiler.units import Unit
from compiler.yamlfile import Scalar

StateKind = Literal["not-applicable", "not-collected", "omitted", "missing"]

#: States that a value may be written as; `missing` is what a table shows where nothing is written at all.
STATES: tuple[StateKind, ...] = ("not-applicable", "not-collected", "omitted")

#: What a figure of a period tells: what came about within it, how things stood at its end, or all since the beginning
#: until its end. The last two belong to a moment, so a year and its last day are the same to them.
Measure = Literal["period", "point", "cumulative"]
MEASURES: tuple[Measure, ...] = ("period", "point", "cumulative")


@dataclass(frozen=True, slots=True)
class State:
    """A cell of a table without a figure, and why."""

    kind: StateKind
    period: str


@dataclass(frozen=True, slots=True)
class Restated:
    """What stood in an earlier report, why it changed, and what the change does to it."""

    old: Decimal | None
    reason: Bilingual[Scalar] | None
    effect: Bilingual[Scalar] | None
    span: Span


@dataclass(frozen=True, slots=True)
class Alternative:
    """What a source of less standing says of a value. `differs`: by more than the rounding of the coarser one."""

    source: str
    value: Decimal
    quantum: Quantum
    span: Span
    differs: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of a metric. `value` is exact and in the metric's unit; None where there is a state instead.

    `source` is a key of the file's sources: the value's own, else the metric's; of several, the one that prevails, and
    `others` holds the rest. `waived` is the reason why they may differ. `computed` tells a formula's result from a
    stated value; of a stated one, `expected` is what the formula gives, and `agrees` whether rounding explains it.
    """

    period: str
    value: Decimal | None
    quantum: Quantum
    span: Span
    state: StateKind | Literal[""] = ""
    reason: Bilingual[Scalar] | None = None
    qualifier: str = ""
    source: str = ""
    restated: Restated | None = None
    computed: bool = False
    note: Bilingual[Scalar] | None = None
    others: tuple[Alternative, ...] = ()
    waived: Bilingual[Scalar] | None = None
    expected: Decimal | None = None
    agrees: bool = True

    @property
    def in_conflict(self) -> bool:
        return any(other.differs for other in self.others)


@dataclass(frozen=True, slots=True)
class Target:
    """What is aimed at: a value, or a change on a base period, by a period."""

    period: str
    base: str
    value: Decimal | None
    change: Decimal | None
    span: Span


@dataclass(frozen=True, slots=True)
class Metric:
    """`span` is that of the key; `scale` holds a language only where the file names its word."""

    key: str
    label: Bilingual[Scalar]
    unit: Unit
    values: Mapping[str, Figure]
    span: Span
    scale: Mapping[str, Scale] = field(default_factory=dict)
    quantum: Quantum | None = None
    source: str = ""
    note: Bilingual[Scalar] | None = None
    boundary: Bilingual[Scalar] | None = None
    group: str = ""
    formula: Formula | None = None
    target: Target | None = None
    measure: Measure | Literal[""] = ""

    @property
    def is_momentary(self) -> bool:
        """Whether its figures belong to a moment, the end of their period."""
        return self.measure in ("point", "cumulative")


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of KPI tables."""

    key: str
    label: Bilingual[Scalar]
    span: Span
    note: Bilingual[Scalar] | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """A source: the document and its kind. Of two, the audited one prevails, else that of lower `precedence`."""

    key: str
    document: Bilingual[Scalar]
    kind: str
    precedence: int
    span: Span

    @property
    def standing(self) -> tuple[bool, int]:
        """What sources are sorted by: the least prevails."""
        return self.kind != "audited", self.precedence


@dataclass(frozen=True, slots=True)
class Check:
    """An assertion over metrics for some periods. `waived` is the reason why it need not hold."""

    id: str
    assertion: Assertion
    periods: tuple[str, ...]
    tolerance: Decimal | None
    waived: Bilingual[Scalar] | None
    span: Span


@dataclass(frozen=True, slots=True)
class Result:
    """A check for one period. `holds` is None where it could not be computed.

    `left` and `right` are decimal strings, in the unit of whichever side is a metric alone, else in base units.
    `rounding` says that they differ by no more than rounding explains.
    """

    check: Check
    period: str
    holds: bool | None
    left: str = ""
    right: str = ""
    rounding: bool = False


@dataclass(frozen=True, slots=True)
class Metrics:
    """A whole metrics file. `current` is the report's period, `rounding` a key of `numerals.ROUNDINGS`.

    `broken` holds the keys of metrics without a usable label or unit, and `key@period` of values that could not be
    read: they are known, and cannot be printed.
    """

    metrics: Mapping[str, Metric]
    groups: Mapping[str, Group]
    sources: Mapping[str, Origin]
    checks: tuple[Check, ...]
    units: Mapping[str, Unit]
    current: str
    rounding: str = "half-up"
    broken: Mapping[str, Span] = field(default_factory=dict)
    results: tuple[Result, ...] = ()
    _grams: dict[str, list[str]] = field(default_factory=dict, repr=False, compare=False)
    _levels: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a KPI table: the unit column, then a cell a period."""

    unit: tuple[Part, ...]
    cells: tuple[Value | State, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A KPI card: the figure, and its signed change on the period before where there is one."""

    value: Value
    change: Value | None
