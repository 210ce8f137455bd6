"""Exact decimals: the one context that all arithmetic of figures uses, and typed numbers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal

#: Digits that a typed figure may have. No company counts beyond; a longer run is a slip of the hand.
DIGIT_LIMIT = 30

#: Wide enough that no sum, scale or rounding of figures is ever inexact. The ambient context, of 28 digits, is not:
#: nothing here may use an operator on a `Decimal`.
_WIDE = Context(prec=400, Emin=-9999, Emax=9999)
_SHORT = Context(prec=28, Emin=-9999, Emax=9999)

#: The report's rounding modes. Chinese corporate finance rounds half up; GB/T 8170 half to even.
ROUNDINGS = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN}


@dataclass(frozen=True, slots=True)
class Quantum:
    """The last decimal place that counts, as a power of ten.

    `firm` says that the place was meant: typed after a decimal point (13.0亿) or given by `quantum:`. A loose one is
    the last digit of a whole number, whose noughts may be no more than padding: 1,450万 may print as 14.5 million,
    but 13.0亿 prints as 1.30 billion.
    """

    exponent: int
    firm: bool


def power(exponent: int) -> Decimal:
    return Decimal((0, (1,), exponent))


def round_once(value: Decimal, exponent: int, rounding: str) -> Decimal:
    """`value` at 10^exponent, by one of `ROUNDINGS`."""
    return value.quantize(power(exponent), rounding=ROUNDINGS[rounding], context=_WIDE)


def shifted(value: Decimal, exponent: int) -> Decimal:
    """value × 10^exponent, all digits kept."""
    return value.scaleb(exponent, _WIDE)


def added(left: Decimal, right: Decimal) -> Decimal:
    return _WIDE.add(left, right)


def subtracted(left: Decimal, right: Decimal) -> Decimal:
    return _WIDE.subtract(left, right)


def divide(left: Decimal, right: Decimal) -> Decimal:
    """A quotient to far more places than are ever printed; `right` is not zero."""
    return _WIDE.divide(left, right)


def shorten(value: Decimal) -> Decimal:
    """To 28 significant digits, for quotients that do not end."""
    return _SHORT.plus(value)


def last_digit(value: Decimal) -> int:
    """Exponent of the last digit that is not a nought; of zero, 0."""
    if not value:
        return 0
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    at = len(digits)
    while digits[at - 1] == 0:
        at -= 1
    return exponent + len(digits) - at


def plain(value: Decimal) -> str:
    """A decimal string without exponent and without needless noughts, for data files."""
    if not value:
        return "0"
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
