"""content/metrics.yaml to `Metrics`: every key known, every value exact, every slip reported where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from compiler import schema, yamlfile
from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.metrics import fields
from compiler.metrics.checking import compute_formulas, run_checks
from compiler.metrics.formula import Formula, parse_assertion, parse_formula, references
from compiler.metrics.model import MEASURES, Check, Group, Measure, Metric, Metrics, Origin, Target
from compiler.metrics.moments import check_periods, check_target
from compiler.metrics.names import RESERVED, is_key, matching, nearest
from compiler.metrics.values import Defaults, read_values
from compiler.numerals.calendar import expand_periods
from compiler.numerals.scale import WORDS, Scale, named
from compiler.numerals.show import QUALIFIERS
from compiler.source import Source, Span
from compiler.units import DIMENSIONS, UNITS, UNSCALED, Unit, dimension_of, find_unit
from compiler.yamlfile import Scalar, Value

#: The metrics file of a report.
FILE = "content/metrics.yaml"

_TOP = ("schema", "units", "sources", "groups", "metrics", "checks")
_METRIC = (
    "label",
    "unit",
    "scale",
    "quantum",
    "source",
    "values",
    "formula",
    "note",
    "qualifier",
    "restated",
    "target",
    "boundary",
    "group",
    "measure",
)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_./ -]*", re.ASCII)
SOURCE_KINDS = ("audited", "assured", "reported", "internal", "external", "estimated")


def load(source: Source, *, current: str, rounding: str = "half-up") -> Staged[Metrics]:
    """The metrics file. What is wrong in it is left out, so that the rest of the report can still be checked.

    `current` is the report's period, `rounding` one of `numerals.ROUNDINGS`.
    """
    root, problems = yamlfile.read(source)
    found = list(problems)
    top = schema.fields(root, "", _TOP, found) if root.entries else {}
    _schema(top.get("schema"), root, found)
    units = _units(top.get("units"), found)
    sources = _sources(top.get("sources"), found)
    groups = _groups(top.get("groups"), found)
    reader = _MetricReader(units, sources, groups, rounding, found)
    metrics: dict[str, Metric] = {}
    broken: dict[str, Span] = {}
    for key, value in fields.entries(top.get("metrics"), "metrics", found):
        metric = reader.metric(key, value)
        if metric is None:
            broken[key.text] = key.span
        else:
            metrics[key.text] = metric
            broken.update(_unread(metric, value))
    checks = _checks(top.get("checks"), found)
    loaded = Metrics(metrics, groups, sources, checks, units, current, rounding, broken)
    found.extend(_unknown_references(loaded))
    computed, problems = compute_formulas(loaded)
    for metric in computed.metrics.values():
        check_target(metric, found)
    results, failures = run_checks(computed)
    return replace(computed, results=results), (*found, *problems, *failures)


def _unread(metric: Metric, value: Value) -> Iterator[tuple[str, Span]]:
    """The values that are typed but could not be read, as `key@period`."""
    typed = value.find("values") if isinstance(value, yamlfile.Mapping) else None
    for period, _ in typed.items() if isinstance(typed, yamlfile.Mapping) else ():
        if period.text not in metric.values:
            yield f"{metric.key}@{period.text}", period.span


def _schema(value: Value | None, root: yamlfile.Mapping, found: list[Diagnostic]) -> None:
    if value is None:
        if root.entries:
            span = root.span._replace(end=root.span.start)
            found.append(diagnostic("M006", span, key="schema", hints=("add",)))
    elif not isinstance(value, Scalar) or value.text != "1":
        shown = value.text if isinstance(value, Scalar) else "…"
        found.append(diagnostic("M029", value.span, text=shown))


# ---------------------------------------------------------------- units, sources, groups


def _units(value: Value | None, found: list[Diagnostic]) -> Mapping[str, Unit]:
    units = dict(UNITS)
    for key, inner in fields.entries(value, "units", found):
        unit = _unit(key, inner, units, found)
        if unit is not None:
            units[key.text] = unit
    return units


def _unit(key: Scalar, value: Value, units: Mapping[str, Unit], found: list[Diagnostic]) -> Unit | None:
    name = f"units.{key.text}"
    if not _NAME.fullmatch(key.text) or key.text in UNITS:
        hint = "taken" if key.text in UNITS else "unit"
        found.append(diagnostic("M024", key.span, key=key.text, hints=(hint,)))
        return None
    entries = schema.fields(
        value, name, ("dimension", "factor", "zh", "en", "symbol"), found, ("dimension", "zh", "en")
    )
    dimension = schema.text(entries.get("dimension"), f"{name}.dimension", found)
    zh = schema.text(entries.get("zh"), f"{name}.zh", found)
    symbol = schema.text(entries.get("symbol"), f"{name}.symbol", found)
    english = _english(entries.get("en"), f"{name}.en", found)
    factor = _factor(entries.get("factor"), f"{name}.factor", found)
    if dimension is None or zh is None or english is None or factor is None:
        return None
    base, size = dimension_of(dimension.text), Fraction(1)
    if base is None:
        like = find_unit(dimension.text, units)
        if like is None:
            close = schema.nearest(dimension.text, (*DIMENSIONS, *units)) or tuple(sorted(DIMENSIONS))
            found.append(
                diagnostic("M034", dimension.span, text=dimension.text, names=", ".join(close), hints=("names",))
            )
            return None
        base, size = like.dimension, like.factor
    return Unit(key.text, base, factor * size, zh.text, *english, symbol=symbol.text if symbol else "")


def _english(value: Value | None, name: str, found: list[Diagnostic]) -> tuple[str, str] | None:
    """`{one: …, other: …}`, or one text where both are the same (kWh)."""
    if isinstance(value, Scalar) and value.text:
        return value.text, value.text
    entries = schema.fields(value, name, ("one", "other"), found, ("one", "other"))
    one = schema.text(entries.get("one"), f"{name}.one", found)
    other = schema.text(entries.get("other"), f"{name}.other", found)
    return (one.text, other.text) if one is not None and other is not None else None


def _factor(value: Value | None, name: str, found: list[Diagnostic]) -> Fraction | None:
    """A positive decimal or a fraction such as 2000/3, exactly; 1 where none is given."""
    if value is None:
        return Fraction(1)
    if (
        isinstance(value, Scalar)
        and len(value.text) <= 40
        and re.fullmatch(r"\d+(?:\.\d+|/\d+)?", value.text, re.ASCII)
    ):
        over, _, under = value.text.partition("/")
        if not under or int(under):
            factor = Fraction(over) / Fraction(under or 1)
            if factor:
                return factor
    shown = value.text if isinstance(value, Scalar) else "…"
    found.append(diagnostic("M035", value.span, text=shown, key=name))
    return None


def _sources(value: Value | None, found: list[Diagnostic]) -> Mapping[str, Origin]:
    sources: dict[str, Origin] = {}
    for key, inner in fields.entries(value, "sources", found):
        name = f"sources.{key.text}"
        entries = schema.fields(inner, name, ("document", "kind", "precedence"), found, required=("document", "kind"))
        document = fields.words(entries.get("document"), f"{name}.document", found)
        kind = fields.choice(entries.get("kind"), f"{name}.kind", SOURCE_KINDS, found)
        precedence = fields.whole(entries.get("precedence"), f"{name}.precedence", found)
        if document is not None and kind:
            standing = SOURCE_KINDS.index(kind) if precedence is None else precedence
            sources[key.text] = Origin(key.text, document, kind, standing, key.span)
    return sources


def _groups(value: Value | None, found: list[Diagnostic]) -> Mapping[str, Group]:
    groups: dict[str, Group] = {}
    for key, inner in fields.entries(value, "groups", found):
        name = f"groups.{key.text}"
        entries = schema.fields(inner, name, ("label", "note"), found, required=("label",))
        label = schema.both(entries.get("label"), f"{name}.label", found)
        note = schema.both(entries.get("note"), f"{name}.note", found)
        if label is not None:
            groups[key.text] = Group(key.text, label, key.span, note)
    return groups


# ---------------------------------------------------------------- metrics


class _MetricReader:
    """Reads one metric after another against the same units, sources and groups."""

    def __init__(
        self,
        units: Mapping[str, Unit],
        sources: Mapping[str, Origin],
        groups: Mapping[str, Group],
        rounding: str,
        found: list[Diagnostic],
    ) -> None:
        self.units = units
        self.sources = sources
        self.groups = groups
        self.rounding = rounding
        self.found = found
        self.composed: dict[str, Unit | None] = {}

    def metric(self, key: Scalar, value: Value) -> Metric | None:
        """The metric, or None where it cannot be printed at all: no label or no unit."""
        found, name = self.found, key.text
        if not is_key(name):
            hint = "reserved" if name.startswith(RESERVED) else "metric"
            found.append(diagnostic("M024", key.span, key=name or "(empty)", hints=(hint,)))
            return None
        entries = schema.fields(value, name, _METRIC, found, required=("label", "unit"))
        label = schema.both(entries.get("label"), f"{name}.label", found)
        unit = self._unit(entries.get("unit"), f"{name}.unit")
        quantum_value = entries.get("quantum")
        quantum = None if quantum_value is None else fields.quantum(quantum_value, f"{name}.quantum", found)
        source = self._source(entries.get("source"), f"{name}.source")
        qualifier = fields.choice(entries.get("qualifier"), f"{name}.qualifier", tuple(QUALIFIERS), found)
        if label is None or unit is None:
            return None
        if "values" not in entries and "formula" not in entries:
            found.append(diagnostic("M036", key.span, key=name, hints=("values",)))
        defaults = Defaults(name, unit, quantum, source, qualifier, self.sources, self.rounding)
        metric = Metric(
            key=name,
            label=label,
            unit=unit,
            values=read_values(entries, defaults, found),
            span=key.span,
            scale=self._scale(entries.get("scale"), f"{name}.scale", unit),
            quantum=quantum,
            source=source,
            note=schema.both(entries.get("note"), f"{name}.note", found),
            boundary=fields.words(entries.get("boundary"), f"{name}.boundary", found),
            group=self._group(entries.get("group"), f"{name}.group"),
            formula=self._formula(entries.get("formula"), f"{name}.formula"),
            target=self._target(entries.get("target"), f"{name}.target", unit),
            measure=self._measure(entries.get("measure"), f"{name}.measure"),
        )
        check_periods(metric, found)
        return metric

    def _unit(self, value: Value | None, name: str) -> Unit | None:
        text = schema.text(value, name, self.found)
        if text is None:
            return None
        if text.text not in self.composed:
            self.composed[text.text] = find_unit(text.text, self.units)
        unit = self.composed[text.text]
        if unit is None:
            self.found.append(fields.unknown_unit(text, self.units))
        return unit

    def _source(self, value: Value | None, name: str) -> str:
        return fields.source(value, name, self.sources, self.found)

    def _group(self, value: Value | None, name: str) -> str:
        text = schema.text(value, name, self.found)
        if text is None:
            return ""
        if text.text not in self.groups:
            self.found.append(fields.unknown("M031", text, tuple(self.groups)))
            return ""
        return text.text

    def _measure(self, value: Value | None, name: str) -> Measure | Literal[""]:
        chosen = fields.choice(value, name, MEASURES, self.found)
        return next((measure for measure in MEASURES if measure == chosen), "")

    def _scale(self, value: Value | None, name: str, unit: Unit | None) -> Mapping[str, Scale]:
        """`{zh: 亿, en: billion}`, either alone, or `none` for figures in full."""
        if value is None:
            return {}
        if isinstance(value, Scalar) and value.text == "none":
            return {"zh": Scale(0, ""), "en": Scale(0, "")}
        if not isinstance(value, yamlfile.Mapping):
            self.found.append(schema.wrong_type(value, name, "both"))
            return {}
        if unit is not None and unit.key in UNSCALED:
            self.found.append(diagnostic("M047", value.span, unit=unit.key))
            return {}
        scales: dict[str, Scale] = {}
        for lang in ("zh", "en"):
            text = schema.text(schema.fields(value, name, ("zh", "en"), []).get(lang), f"{name}.{lang}", self.found)
            if text is None:
                continue
            scale = named(text.text, "zh" if lang == "zh" else "en")
            if scale is None:
                words = ", ".join(("none", *WORDS["zh" if lang == "zh" else "en"]))
                self.found.append(diagnostic("M028", text.span, text=text.text, names=words, hints=("names",)))
            else:
                scales[lang] = scale
        schema.fields(value, name, ("zh", "en"), self.found)
        return scales

    def _formula(self, value: Value | None, name: str) -> Formula | None:
        text = schema.text(value, name, self.found)
        if text is None:
            return None
        formula, problems = parse_formula(text)
        self.found.extend(problems)
        return formula

    def _target(self, value: Value | None, name: str, unit: Unit) -> Target | None:
        if value is None:
            return None
        found = self.found
        entries = schema.fields(value, name, ("period", "base", "value", "change"), found, required=("period",))
        period = fields.period(entries.get("period"), f"{name}.period", found)
        base = fields.period(entries.get("base"), f"{name}.base", found)
        aim = fields.amount(entries.get("value"), unit, found)
        change = fields.amount(entries.get("change"), UNITS["%"], found)
        if aim is None and change is None and period:
            found.append(diagnostic("M006", value.span, key=f"{name}.value", hints=("add",)))
        return Target(period, base, aim, change, value.span) if period else None


# ---------------------------------------------------------------- checks


def _checks(value: Value | None, found: list[Diagnostic]) -> tuple[Check, ...]:
    checks: list[Check] = []
    seen: dict[str, Scalar] = {}
    for index, item in enumerate(schema.items(value, "checks", found), 1):
        known = ("id", "assert", "periods", "tolerance", "waived")
        entries = schema.fields(item, f"checks.{index}", known, found, required=("id", "assert"))
        name = schema.text(entries.get("id"), f"checks.{index}.id", found)
        text = schema.text(entries.get("assert"), f"checks.{index}.assert", found)
        if name is None or text is None:
            continue
        if name.text in seen:
            related = (Related(seen[name.text].span, "first"),)
            found.append(diagnostic("M003", name.span, key=name.text, hints=("delete",), related=related))
            continue
        seen[name.text] = name
        assertion, problems = parse_assertion(text)
        found.extend(problems)
        periods = _check_periods(entries.get("periods"), f"checks.{index}.periods", found)
        waived = fields.words(entries.get("waived"), f"checks.{index}.waived", found)
        tolerance = fields.amount(entries.get("tolerance"), None, found)
        if assertion is not None:
            checks.append(Check(name.text, assertion, periods, tolerance, waived, name.span))
    return tuple(checks)


def _check_periods(value: Value | None, name: str, found: list[Diagnostic]) -> tuple[str, ...]:
    text = schema.text(value, name, found)
    if text is None:
        return ()
    periods = expand_periods(text.text)
    if not periods:
        found.append(diagnostic("M025", text.span, text=text.text, hints=("range",)))
        return ()
    return periods


def _unknown_references(metrics: Metrics) -> list[Diagnostic]:
    """M032: keys in formulas and checks that no metric has, globs that cover none."""
    found: list[Diagnostic] = []
    nodes = [metric.formula.node for metric in metrics.metrics.values() if metric.formula is not None]
    nodes += [side for check in metrics.checks for side in (check.assertion.left, check.assertion.right)]
    for node in nodes:
        for reference in references(node):
            key = reference.key
            known = key in metrics.metrics or key in metrics.broken or (reference.is_glob and matching(metrics, key))
            if not known:
                close = nearest(metrics, reference.key)
                hints = ("nearest",) if close else ()
                found.append(diagnostic("M032", reference.span, key=reference.key, names=", ".join(close), hints=hints))
    return found
