"""Fields that only the metrics file has: figures, periods, choices, sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from compiler import schema, yamlfile
from compiler.diagnostic import Diagnostic, diagnostic
from compiler.language import Bilingual
from compiler.metrics.model import Origin
from compiler.numerals.calendar import parse_period
from compiler.numerals.exact import Quantum
from compiler.numerals.show import QUALIFIERS
from compiler.numerals.typed import Fault, Typed, typed
from compiler.numerals.typed import quantum as typed_quantum
from compiler.source import Span
from compiler.units import Unit, names
from compiler.yamlfile import Scalar, Value


def entries(value: Value | None, name: str, found: list[Diagnostic]) -> Iterable[tuple[Scalar, Value]]:
    """The entries of a mapping whose keys are free; none for an empty or missing one."""
    if value is None or (isinstance(value, Scalar) and not value.text and not value.quoted):
        return ()
    if not isinstance(value, yamlfile.Mapping):
        found.append(schema.wrong_type(value, name, "mapping"))
        return ()
    return value.items()


def words(value: Value | None, name: str, found: list[Diagnostic]) -> Bilingual[Scalar] | None:
    """A text in both languages, or one that serves both (the title of a document)."""
    if isinstance(value, Scalar) and value.text.strip():
        return Bilingual(value, value)
    return schema.both(value, name, found)


def choice(value: Value | None, name: str, known: tuple[str, ...], found: list[Diagnostic]) -> str:
    text = schema.text(value, name, found)
    if text is None:
        return ""
    if text.text not in known:
        found.append(unknown("M026", text, known, key=name))
        return ""
    return text.text


def unknown(code: str, text: Scalar, known: tuple[str, ...], key: str = "") -> Diagnostic:
    """A name that is not among the known ones: those that look like it, else all."""
    listed = schema.nearest(text.text, known) or known[:12]
    hints = ("names",) if listed else ()
    return diagnostic(code, text.span, text=text.text, names=", ".join(listed), key=key, hints=hints)


def unknown_unit(text: Scalar, units: Mapping[str, Unit]) -> Diagnostic:
    """M023, with the key of a unit that goes by the name that was written, if there is one."""
    spelt = text.text.strip().lower()
    called = tuple(unit.key for unit in units.values() if any(name.lower() == spelt for name in names(unit)))
    if called:
        return diagnostic("M023", text.span, text=text.text, names=", ".join(called[:4]), hints=("called",))
    close = schema.nearest(text.text, units)
    hints = ("nearest",) if close else ("own",)
    return diagnostic("M023", text.span, text=text.text, names=", ".join(close), hints=hints)


def source(value: Value | None, name: str, sources: Mapping[str, Origin], found: list[Diagnostic]) -> str:
    text = schema.text(value, name, found)
    if text is None:
        return ""
    if text.text not in sources:
        found.append(unknown("M030", text, tuple(sources)))
        return ""
    return text.text


def period(value: Value | None, name: str, found: list[Diagnostic]) -> str:
    text = schema.text(value, name, found)
    if text is None:
        return ""
    if parse_period(text.text) is None:
        found.append(diagnostic("M025", text.span, text=text.text, hints=("forms",)))
        return ""
    return text.text


def whole(value: Value | None, name: str, found: list[Diagnostic]) -> int | None:
    """A whole number from 0 to 999."""
    text = schema.text(value, name, found)
    if text is None:
        return None
    if not (text.text.isascii() and text.text.isdigit() and len(text.text) <= 3):
        found.append(
            diagnostic(
                "M005", text.span, key=name, expected="a whole number up to 999", expected_zh="不超过 999 的整数"
            )
        )
        return None
    return int(text.text)


def quantum(value: Value, name: str, found: list[Diagnostic]) -> Quantum | None:
    """A power of ten, as 0.01, 1万 or 0.1亿."""
    result = typed_quantum(value.text) if isinstance(value, Scalar) else None
    if result is None:
        shown = value.text if isinstance(value, Scalar) else "…"
        found.append(diagnostic("M037", value.span, text=shown, key=name))
    return result


def amount(value: Value | None, unit: Unit | None, found: list[Diagnostic]) -> Decimal | None:
    """A typed figure where only its value matters."""
    if value is None:
        return None
    if not isinstance(value, Scalar):
        found.append(schema.wrong_type(value, "value", "text"))
        return None
    result = figure(value, unit, found)
    return None if result is None else result.value


def figure(text: Scalar, unit: Unit | None, found: list[Diagnostic]) -> Typed | None:
    """A typed figure in a unit; what keeps it from being one is reported with a way out."""
    result = typed(text.text, unit)
    if isinstance(result, Typed):
        return result
    found.append(_fault(result, text, unit))
    return None


def _fault(fault: Fault, text: Scalar, unit: Unit | None) -> Diagnostic:
    span: Span = text.span
    shown = text.text.strip()[:60]
    match fault.kind:
        case "digits":
            return diagnostic("M021", span, limit=fault.detail)
        case "unit":
            name = "" if unit is None else unit.key
            return diagnostic("M022", span, text=fault.detail, unit=name, hints=("same",))
        case "scale":
            return diagnostic("M047", span, unit=fault.detail)
        case "empty":
            return diagnostic("M020", span, text="", hints=("empty",))
        case "full-width":
            return diagnostic("M020", span, text=shown, plain=fault.detail, hints=("width",))
        case "text" if any(shown.startswith(word[lang]) for word in QUALIFIERS.values() for lang in ("zh", "en")):
            return diagnostic("M020", span, text=shown, hints=("qualifier",))
        case "text" | "separators" | "exponent" | "special":
            return diagnostic("M020", span, text=shown, hints=(fault.kind,))
