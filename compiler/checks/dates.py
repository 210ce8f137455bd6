"""Dates as the reader of figures tells them, compared part by part.

A claim holds its first and last day as YYYYMMDD; where the year is not told, MMDD, MM or a quarter's number.
"""

from __future__ import annotations

from typing import NamedTuple

from compiler.numerals import Claim


class Day(NamedTuple):
    """Parts of a date; 0 where they are not told."""

    year: int
    month: int
    day: int


def days(claim: Claim) -> tuple[Day, Day] | None:
    """First and last day of a date; None for quarters without a year, which have no days."""
    if claim.low is None or claim.high is None or claim.unit == "quarter":
        return None
    return _day(int(claim.low), claim.unit), _day(int(claim.high), claim.unit)


def key(claim: Claim) -> tuple[int, int, str]:
    """First and last day to compare by; `2023年6月至8月` ends with its last month, whichever day that is."""
    low, high = int(claim.low or 0), int(claim.high or 0)
    if claim.unit or low < 10000:
        return low, high, claim.unit
    whole = low % 100 in {0, 1} and (high % 100 == 0 or high % 100 >= 28)
    return (low // 100, high // 100, "months") if whole and low // 100 * 100 != high else (low, high, "")


def _day(number: int, unit: str) -> Day:
    if unit == "month":
        return Day(0, number, 0)
    if unit == "day" or number < 10000:
        return Day(0, number // 100, number % 100)
    return Day(number // 10000, number // 100 % 100, number % 100)


def covers(partial: Claim, full: Claim) -> bool:
    """Whether `partial` is `full` with its year left out: 10月 and October 2023."""
    here, there = days(partial), days(full)
    if partial.kind != "date" or full.kind != "date" or here is None or there is None:
        return partial.kind == full.kind == "date" and _quarter(partial, full)
    if here[0].year or not there[0].year:
        return False
    if not here[0].day:
        whole = there[0].day == 1 and there[1].day >= 28
        return whole and (here[0].month, here[1].month) == (there[0].month, there[1].month)
    return here[0][1:] == there[0][1:] and here[1][1:] == there[1][1:]


def _quarter(partial: Claim, full: Claim) -> bool:
    """第三季度 and the third quarter of 2023."""
    there = days(full)
    if partial.unit != "quarter" or partial.low is None or there is None or not there[0].year:
        return False
    first = 3 * int(partial.low) - 2
    return (there[0].month, there[1].month) == (first, first + 2)


def decade(claim: Claim) -> int | None:
    """The first year of a decade, `1990s`; None for any other claim."""
    told = days(claim) if claim.kind == "date" else None
    return told[0].year if told and told[0].year and told[1].year == told[0].year + 9 else None


def same_year(year: Claim, other: Claim) -> bool:
    """Whether `year` is a whole year, and `other` lies in it."""
    here, there = days(year), days(other)
    if here is None or there is None or not here[0].year:
        return False
    whole = here[0][1:] == (1, 1) and here[1][1:] == (12, 31)
    return whole and here[0].year == there[0].year and here[1].year == there[1].year
