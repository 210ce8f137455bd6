"""Numbers of both languages: showing them, reading them, and the calendar.

`Decimal` throughout. A value is rounded once, to its quantum, and only then scaled (万 亿 万亿 / million billion
trillion) and dressed for a language, so both languages print the same rounded value. The reader is the inverse.
"""

from __future__ import annotations

from compiler.numerals.calendar import (
    Period,
    before,
    expand_periods,
    inside,
    parse_period,
    show_date,
    show_period,
    show_span,
)
from compiler.numerals.claim import Claim, ClaimKind
from compiler.numerals.exact import ROUNDINGS, Quantum
from compiler.numerals.read import read

__all__ = [
    "ROUNDINGS",
    "Claim",
    "ClaimKind",
    "Period",
    "Quantum",
    "before",
    "expand_periods",
    "inside",
    "parse_period",
    "read",
    "show_date",
    "show_period",
    "show_span",
]
