"""A Chinese figure as English would write it, for the hint that mends a wrong one."""

from __future__ import annotations

import re
from decimal import Decimal

from compiler.checks.figures.dates import Day, days, is_whole
from compiler.measures import KNOWN
from compiler.numerals import Claim
from compiler.units import find_unit

_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
#: May be a version, in which 2.10 is not 2.1.
_VERSION = re.compile(r"\d+\.\d+")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_QUARTERS = ("first", "second", "third", "fourth")


def suggest(claim: Claim) -> str:
    """`RMB 5.47 billion`, `0.81 percentage points`, `24 October 2023`; a code as it stands."""
    if claim.low is None or claim.high is None or claim.kind == "time":
        return claim.text
    if not claim.unit and _VERSION.fullmatch(claim.text):
        return claim.text
    if claim.kind == "date":
        return _date(claim) or claim.text
    if claim.low == claim.high:
        return _with_unit(_number(claim.low), claim)
    return _with_unit(f"{_number(claim.low)} to {_number(claim.high)}", claim)


def _number(value: Decimal) -> str:
    for size, word in _SCALES:
        if abs(value) >= size:
            return f"{_plain(value / size)} {word}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    """Grouped, without needless noughts, and no longer than a figure in prose."""
    rounded = round(value, 6).normalize()
    return f"{rounded:,f}".replace("-", "−")


def _with_unit(number: str, claim: Claim) -> str:
    if claim.kind == "points":
        return f"{number} percentage points"
    if claim.kind == "share":
        return f"{number}%"
    unit = find_unit(claim.unit, KNOWN) if claim.unit else None
    if unit is None or unit.key == "number" or unit.counts:
        return number
    if unit.prefix:
        return unit.prefix + number
    return f"{number}{'' if unit.tight else ' '}{unit.other}"


def _date(claim: Claim) -> str:
    if claim.unit == "quarter" and claim.low is not None and 1 <= claim.low <= 4:
        return f"the {_QUARTERS[int(claim.low) - 1]} quarter"
    told = days(claim)
    if told is None:
        return ""
    first, last = told
    if first[1:] == (1, 1) and last[1:] == (12, 31) and first.year:
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    if is_whole(first, last) and (first.year, first.month) == (last.year, last.month):
        return _day(Day(first.year, first.month, 0))
    return _day(first) if first == last else f"{_day(first)} to {_day(last)}"


def _day(day: Day) -> str:
    if not 1 <= day.month <= 12:
        return str(day.year or "")
    parts = [str(day.day) if day.day else "", _MONTHS[day.month - 1], str(day.year) if day.year else ""]
    return " ".join(part for part in parts if part)
