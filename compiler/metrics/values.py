"""The `values:` of a metric: figures, states, and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from compiler import schema, yamlfile
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.metrics import fields
from compiler.metrics.model import STATES, Figure, Origin, Restated, StateKind
from compiler.numerals.calendar import parse_period
from compiler.numerals.exact import Quantum
from compiler.numerals.show import QUALIFIERS
from compiler.units import Unit
from compiler.yamlfile import Scalar, Value

_VALUE = ("value", "qualifier", "state", "reason", "source", "restated")
_RESTATED = ("old", "reason", "effect")
_UNIT_PLACE = Quantum(0, False)


@dataclass(frozen=True, slots=True)
class _Defaults:
    """What the metric says for all its values."""

    name: str
    unit: Unit
    quantum: Quantum | None
    source: str
    qualifier: str
    sources: Mapping[str, Origin]


def read_values(
    entries: Mapping[str, Value],
    name: str,
    unit: Unit,
    quantum: Quantum | None,
    source: str,
    qualifier: str,
    sources: Mapping[str, Origin],
    found: list[Diagnostic],
) -> Mapping[str, Figure]:
    """Figures by period, in the file's order. A metric's own `restated:` maps periods to what stood there before."""
    defaults = _Defaults(name, unit, quantum, source, qualifier, sources)
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


def _figure(key: Scalar, value: Value, defaults: _Defaults, found: list[Diagnostic]) -> Figure | None:
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


def _stated(key: Scalar, value: Scalar, defaults: _Defaults, found: list[Diagnostic]) -> Figure | None:
    number = fields.figure(value, defaults.unit, found)
    if number is None:
        return None
    quantum = defaults.quantum or number.quantum
    return Figure(key.text, number.value, quantum, value.span, qualifier=defaults.qualifier, source=defaults.source)


def _mapped(key: Scalar, value: yamlfile.Mapping, defaults: _Defaults, found: list[Diagnostic]) -> Figure | None:
    name = f"{defaults.name}.values.{key.text}"
    entries = schema.fields(value, name, _VALUE, found)
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
    qualifier = fields.choice(entries.get("qualifier"), f"{name}.qualifier", tuple(QUALIFIERS), found)
    return Figure(
        key.text,
        figure.value,
        figure.quantum,
        figure.span,
        reason=fields.words(reason, f"{name}.reason", found),
        qualifier=qualifier or figure.qualifier,
        source=fields.source(entries.get("source"), f"{name}.source", defaults.sources, found) or defaults.source,
        restated=_restated(entries.get("restated"), f"{name}.restated", defaults.unit, found),
    )


def _state(
    key: Scalar, value: Value, state: StateKind, reason: Value | None, defaults: _Defaults, found: list[Diagnostic]
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
    value: Value | None, figures: dict[str, Figure], defaults: _Defaults, found: list[Diagnostic]
) -> Mapping[str, Figure]:
    for key, inner in fields.entries(value, f"{defaults.name}.restated", found):
        figure = figures.get(key.text)
        if figure is None:
            found.append(diagnostic("M040", key.span, period=key.text, key=defaults.name))
            continue
        restated = _restated(inner, f"{defaults.name}.restated.{key.text}", defaults.unit, found)
        figures[key.text] = _with_restated(figure, restated)
    return figures


def _with_restated(figure: Figure, restated: Restated | None) -> Figure:
    return replace(figure, restated=restated)
