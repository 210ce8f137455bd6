"""One value by several sources: the one that prevails is printed, the others are kept and compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compiler import yamlfile
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.metrics import fields
from compiler.metrics.model import Alternative, Origin
from compiler.numerals.exact import plain, round_once
from compiler.numerals.typed import Typed
from compiler.source import Span
from compiler.units import Unit
from compiler.yamlfile import Scalar, Value


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says."""

    source: str
    typed: Typed
    span: Span


def read_statements(
    value: Value, name: str, unit: Unit, sources: Mapping[str, Origin], found: list[Diagnostic]
) -> tuple[Statement, ...] | None:
    """The statements of `sources: {annual_report: 54.7亿, ledger: 54.6亿}`, the one that prevails first.

    None where one of the figures cannot be read: it might have been the one that prevails. A source that the file
    does not know is left out.
    """
    statements: list[Statement] = []
    whole = True
    cut = value.flow if isinstance(value, yamlfile.Mapping) else False
    for key, inner in fields.entries(value, name, found):
        if cut and key.text not in sources and isinstance(inner, Scalar) and not inner.text:
            found.append(diagnostic("M027", key.span, text=key.text, hints=("quote",)))
            whole = False
            continue
        if not isinstance(inner, Scalar):
            found.append(
                diagnostic("M005", inner.span, key=f"{name}.{key.text}", expected="a figure", expected_zh="数值")
            )
            whole = False
            continue
        typed = fields.figure(inner, unit, found)
        known = fields.source(key, f"{name}.{key.text}", sources, found)
        if typed is None:
            whole = False
        elif known:
            statements.append(Statement(known, typed, inner.span))
    if not whole or not statements:
        if whole:
            span = value.span._replace(end=value.span.start)
            found.append(diagnostic("M006", span, key=name, hints=("add",)))
        return None
    return tuple(sorted(statements, key=lambda one: sources[one.source].standing))


def alternatives(statements: tuple[Statement, ...], rounding: str) -> tuple[Alternative, ...]:
    """The statements after the first, each compared with it."""
    first = statements[0].typed
    return tuple(
        Alternative(one.source, one.typed.value, one.typed.quantum, one.span, not same(first, one.typed, rounding))
        for one in statements[1:]
    )


def same(left: Typed, right: Typed, rounding: str) -> bool:
    """Whether the finer figure, rounded to the place of the coarser, is the coarser: 54.68亿 beside 54.7亿."""
    exponent = max(left.quantum.exponent, right.quantum.exponent)
    return round_once(left.value, exponent, rounding) == round_once(right.value, exponent, rounding)


def report_conflicts(
    key: str,
    period: str,
    statements: tuple[Statement, ...],
    others: tuple[Alternative, ...],
    sources: Mapping[str, Origin],
    found: list[Diagnostic],
) -> None:
    """M042 at each figure that differs from the one that prevails."""
    kept = statements[0]
    for other in others:
        if not other.differs:
            continue
        tied = sources[other.source].standing == sources[kept.source].standing
        found.append(
            diagnostic(
                "M042",
                other.span,
                key=key,
                period=period,
                source=other.source,
                value=plain(other.value),
                kept=kept.source,
                kept_value=plain(kept.typed.value),
                hints=("tied",) if tied else ("waive",),
                related=(Related(kept.span, "prevails"),),
            )
        )
