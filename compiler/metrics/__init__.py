"""The metrics file: exact values with their units, periods and sources, and their printing.

`load` reads it, `print_value`, `print_line` and `print_card` are the only door from it to a page.
"""

from __future__ import annotations

from compiler.metrics.aftermath import fold
from compiler.metrics.load import FILE, load
from compiler.metrics.model import (
    Card,
    Check,
    Figure,
    Group,
    Line,
    Metric,
    Metrics,
    Origin,
    Restated,
    Result,
    State,
    StateKind,
    Target,
)
from compiler.metrics.names import matching, nearest
from compiler.metrics.printing import default_period, print_card, print_line, print_value
from compiler.metrics.stamp import fingerprint
from compiler.numerals.calendar import expand_periods

__all__ = [
    "FILE",
    "Card",
    "Check",
    "Figure",
    "Group",
    "Line",
    "Metric",
    "Metrics",
    "Origin",
    "Restated",
    "Result",
    "State",
    "StateKind",
    "Target",
    "default_period",
    "expand_periods",
    "fingerprint",
    "fold",
    "load",
    "matching",
    "nearest",
    "print_card",
    "print_line",
    "print_value",
]
