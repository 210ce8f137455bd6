"""Figures as people type them into the metrics file: 54.7亿, 1,450万, 5.47 billion, RMB 1.3 billion, 67.1%.

Strict on purpose: a figure that could be read in two ways is refused with the reason, never guessed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from compiler.numerals.exact import DIGIT_LIMIT, Quantum, last_digit, power, shifted
from compiler.numerals.scale import WORDS
from compiler.units import UNITS, UNSCALED, Unit, names

FaultKind = Literal["empty", "text", "full-width", "separators", "digits", "exponent", "special", "unit", "scale"]


@dataclass(frozen=True, slots=True)
class Typed:
    """An exact value in its unit, and the last place that was typed."""

    value: Decimal
    quantum: Quantum


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a typed figure is refused; `detail` is what the message shows."""

    kind: FaultKind
    detail: str


_NUMBER = re.compile(r"[-+\u2212]?[0-9][0-9.,]*")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+")
_SPECIAL = re.compile(r"[-+\u2212]?\.?(?:nan|inf|infinity)", re.IGNORECASE)
_SPLIT = re.compile(r"[\s_'’·]+[0-9]")
_EXPONENT = re.compile(r"[eE][-+]?[0-9]")

_SCALES: tuple[tuple[str, int], ...] = tuple(
    sorted(
        ((word, exponent) for words in WORDS.values() for word, exponent in words.items()),
        key=lambda pair: -len(pair[0]),
    )
)
_CURRENCIES = tuple(
    sorted(
        (
            (spelling, unit.key)
            for unit in UNITS.values()
            if unit.prefix
            for spelling in (unit.prefix.strip(), unit.key)
        ),
        key=lambda pair: -len(pair[0]),
    )
)


def typed(text: str, unit: Unit | None) -> Typed | Fault:
    """The value of a typed figure in `unit`. The unit may stand beside it if it is the metric's own."""
    rest = text.strip()
    if not rest:
        return Fault("empty", "")
    if any(unicodedata.east_asian_width(character) == "F" for character in rest):
        return Fault("full-width", unicodedata.normalize("NFKC", rest)[:60])
    if _SPECIAL.fullmatch(rest):
        return Fault("special", rest)
    sign, rest = (rest[0], rest[1:].lstrip()) if rest[0] in "-+\u2212" else ("", rest)
    currency, rest = _currency(rest)
    if sign and rest[:1] in "-+\u2212":
        return Fault("text", text[:60])
    matched = _NUMBER.match(rest)
    if matched is None:
        return Fault("text", text[:60])
    digits, rest = matched[0], rest[matched.end() :]
    if _EXPONENT.match(rest):
        return Fault("exponent", text[:60])
    if _SPLIT.match(rest):
        return Fault("separators", text[:60])
    number = _number(sign + digits)
    if isinstance(number, Fault):
        return number
    rest = rest.strip()
    # 千克 and 千米 begin like a scale word: the metric's own unit is looked for first.
    exponent, rest = (0, rest) if unit is not None and rest in names(unit) else _scale(rest)
    if (rest or currency) and not _fits(rest, currency, unit):
        return Fault("unit", " ".join(part for part in (currency, rest) if part)[:40])
    if exponent and unit is not None and unit.key in UNSCALED:
        return Fault("scale", unit.key)
    return _scaled(number, exponent)


def _number(digits: str) -> Decimal | Fault:
    """Digits with optional thousands commas and one point; `Decimal` keeps the noughts after it."""
    digits = digits.replace("\u2212", "-")
    whole, point, decimals = digits.lstrip("+-").partition(".")
    if not _GROUPED.fullmatch(whole) or (point and not (decimals.isdigit() and decimals.isascii())):
        return Fault("separators", digits[:60])
    if len(whole.replace(",", "")) + len(decimals) > DIGIT_LIMIT:
        return Fault("digits", str(DIGIT_LIMIT))
    return Decimal(digits.replace(",", ""))


def _scaled(number: Decimal, exponent: int) -> Typed:
    places = number.as_tuple().exponent
    assert isinstance(places, int)
    return Typed(shifted(number, exponent), Quantum(places + exponent, places < 0))


def _currency(text: str) -> tuple[str, str]:
    for spelling, key in _CURRENCIES:
        if text.startswith(spelling):
            return key, text[len(spelling) :].lstrip()
    return "", text


def _scale(text: str) -> tuple[int, str]:
    for word, exponent in _SCALES:
        if text.startswith(word) and not (word.isascii() and text[len(word) : len(word) + 1].isalpha()):
            return exponent, text[len(word) :].strip()
    return 0, text


def _fits(rest: str, currency: str, unit: Unit | None) -> bool:
    if unit is None:
        return True
    if currency and currency != unit.key:
        return False
    return not rest or rest in names(unit)


def quantum(text: str) -> Quantum | None:
    """A quantum as typed: 0.1亿, 1万, 0.01. None unless it is a power of ten."""
    found = typed(text, None)
    if isinstance(found, Fault) or found.value <= 0:
        return None
    exponent = last_digit(found.value)
    return Quantum(exponent, True) if found.value == power(exponent) else None
