"""The `values:` of a metric: figures, states, and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from compiler import schema, yamlfile
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.metrics import fields
from compiler.metrics.model import STATES, Figure, Origin, Restated, StateKind
from compiler.metrics.sources import alternatives, read_statements, report_conflicts
from compiler.numerals.calendar import parse_period
from compiler.numerals.exact import Quantum, plain, power, round_once
from compiler.numerals.show import QUALIFIERS
from compiler.units import Unit
from compiler.yamlfile import Scalar, Value

_VALUE = ("value", "qualifier", "state", "reason", "source", "sources", "waived", "restated", "note")
_RESTATED = ("old", "reason", "effect")
_UNIT_PLACE = Quantum(0, False)


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the metric says for all its values, and the file for all its metrics. `name` is the metric's key."""

    name: str
    unit: Unit
    quantum: Quantum | None
    source: str
    qualifier: str
    sources: Mapping[str, Origin]
    rounding: str


def read_values(entries: Mapping[str, Value], defaults: Defaults, found: list[Diagnostic]) -> Mapping[str, Figure]:
    """Figures by period, in the file's order. A metric's own `restated:` maps periods to what stood there before."""
    name = defaults.name
    value = entries.get("values")
    figures: dict[str, Figure] = {}
    cut = value.flow if isinstance(value, yamlfile.Mapping) else False
    last = ""
    for key, inner in fields.entries(value, f"{name}.values", found):
        if parse_period(key.text) is None:
            if cut and isinstance(inner, Scalar) and not inner.text:
                _cut_in_two(key, last, figures, found)
            else:
                found.append(diagnostic("M025", key.span, text=key.text or "(empty)", hints=("forms",)))
            continue
        last = key.text
        figure = _figure(key, inner, defaults, found)
        if figure is not None:
            figures[key.text] = figure
    return _restated_by_period(entries.get("restated"), figures, defaults, found)


def _cut_in_two(key: Scalar, last: str, figures: dict[str, Figure], found: list[Diagnostic]) -> None:
    """`{2023: 1,450万}`: YAML ends the value at the comma. The half that was read would be a wrong number."""
    half = figures.pop(last, None)
    related = (Related(half.span, "first"),) if half is not None else ()
    found.append(diagnostic("M027", key.span, text=key.text, hints=("quote",), related=related))


def _figure(key: Scalar, value: Value, defaults: Defaults, found: list[Diagnostic]) -> Figure | None:
    if isinstance(value, Scalar):
        if value.text in STATES:
            return _state(key, value, _kind(value.text), None, defaults, found)
        return _stated(key, value, defaults, found)
    if not isinstance(value, yamlfile.Mapping):
        name = f"{defaults.name}.values.{key.text}"
        found.append(diagnostic("M005", value.span, key=name, expected="a figure", expected_zh="数值"))
        return None
    return _mapped(key, value, defaults, found)


def _kind(text: str) -> StateKind:
    return next(state for state in STATES if state == text)


def _stated(key: Scalar, value: Scalar, defaults: Defaults, found: list[Diagnostic]) -> Figure | None:
    number = fields.figure(value, defaults.unit, found)
    if number is None:
        return None
    quantum = defaults.quantum or number.quantum
    if number.value and not round_once(number.value, quantum.exponent, defaults.rounding):
        found.append(diagnostic("M048", value.span, text=value.text.strip(), quantum=plain(power(quantum.exponent))))
    return Figure(key.text, number.value, quantum, value.span, qualifier=defaults.qualifier, source=defaults.source)


def _mapped(key: Scalar, value: yamlfile.Mapping, defaults: Defaults, found: list[Diagnostic]) -> Figure | None:
    name = f"{defaults.name}.values.{key.text}"
    entries = schema.fields(value, name, _VALUE, found)
    if "sources" in entries:
        return _by_sources(key, entries, defaults, found)
    if "waived" in entries:
        found.append(diagnostic("M049", entries["waived"].span, key=defaults.name, period=key.text))
    state = fields.choice(entries.get("state"), f"{name}.state", tuple(STATES), found)
    text = entries.get("value")
    if isinstance(text, Scalar) and text.text in STATES and not state:
        state, text = text.text, None
    reason = entries.get("reason")
    if state:
        if text is not None:
            found.append(diagnostic("M038", text.span, state=state))
        return _state(key, value, _kind(state), reason, defaults, found)
    if text is None:
        if "state" not in entries:
            found.append(
                diagnostic("M006", value.span._replace(end=value.span.start), key=f"{name}.value", hints=("add",))
            )
        return None
    if not isinstance(text, Scalar):
        found.append(diagnostic("M005", text.span, key=f"{name}.value", expected="a figure", expected_zh="数值"))
        return None
    figure = _stated(key, text, defaults, found)
    if figure is None:
        return None
    source = fields.source(entries.get("source"), f"{name}.source", defaults.sources, found)
    return _beside(replace(figure, source=source or figure.source), entries, name, defaults, found)


def _by_sources(
    key: Scalar, entries: Mapping[str, Value], defaults: Defaults, found: list[Diagnostic]
) -> Figure | None:
    """`sources:` instead of `value:`: the figure of the source that prevails, with what the others say."""
    name = f"{defaults.name}.values.{key.text}"
    others = (other for other in ("value", "source", "state") if other in entries)
    found.extend(diagnostic("M041", entries[other].span, key=other) for other in others)
    statements = read_statements(entries["sources"], f"{name}.sources", defaults.unit, defaults.sources, found)
    if statements is None:
        return None
    first = statements[0]
    beside = alternatives(statements, defaults.rounding)
    waived = fields.words(entries.get("waived"), f"{name}.waived", found)
    if "waived" not in entries:
        report_conflicts(defaults.name, key.text, statements, beside, defaults.sources, found)
    elif not any(other.differs for other in beside):
        found.append(diagnostic("M049", entries["waived"].span, key=defaults.name, period=key.text))
    figure = Figure(
        key.text,
        first.typed.value,
        defaults.quantum or first.typed.quantum,
        first.span,
        qualifier=defaults.qualifier,
        source=first.source,
        others=beside,
        waived=waived,
    )
    return _beside(figure, entries, name, defaults, found)


def _beside(
    figure: Figure, entries: Mapping[str, Value], name: str, defaults: Defaults, found: list[Diagnostic]
) -> Figure:
    """The figure with what a value may carry in either form."""
    qualifier = fields.choice(entries.get("qualifier"), f"{name}.qualifier", tuple(QUALIFIERS), found)
    return replace(
        figure,
        reason=fields.words(entries.get("reason"), f"{name}.reason", found),
        qualifier=qualifier or figure.qualifier,
        restated=_restated(entries.get("restated"), f"{name}.restated", defaults.unit, found),
        note=schema.both(entries.get("note"), f"{name}.note", found),
    )


def _state(
    key: Scalar, value: Value, state: StateKind, reason: Value | None, defaults: Defaults, found: list[Diagnostic]
) -> Figure:
    name = f"{defaults.name}.values.{key.text}"
    said = fields.words(reason, f"{name}.reason", found)
    if state == "omitted" and said is None:
        found.append(diagnostic("M039", value.span, key=name, hints=("reason",)))
    return Figure(key.text, None, _UNIT_PLACE, value.span, state=state, reason=said, source=defaults.source)


def _restated(value: Value | None, name: str, unit: Unit, found: list[Diagnostic]) -> Restated | None:
    if value is None:
        return None
    entries = schema.fields(value, name, _RESTATED, found, required=("old", "reason"))
    if not entries:
        return None
    old = fields.amount(entries.get("old"), unit, found)
    reason = fields.words(entries.get("reason"), f"{name}.reason", found)
    effect = fields.words(entries.get("effect"), f"{name}.effect", found)
    return Restated(old, reason, effect, value.span)


def _restated_by_period(
    value: Value | None, figures: dict[str, Figure], defaults: Defaults, found: list[Diagnostic]
) -> Mapping[str, Figure]:
    for key, inner in fields.entries(value, f"{defaults.name}.restated", found):
        figure = figures.get(key.text)
        if figure is None:
            found.append(diagnostic("M040", key.span, period=key.text, key=defaults.name))
            continue
        restated = _restated(inner, f"{defaults.name}.restated.{key.text}", defaults.unit, found)
        figures[key.text] = replace(figure, restated=restated)
    return figures
