"""Dates as the reader of figures tells them, compared part by part.

A claim holds its first and last day as YYYYMMDD; where the year is not told, MMDD, MM or a quarter's number.
"""

from __future__ import annotations

from calendar import monthrange
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
    """First and last day to compare by."""
    low, high = int(claim.low or 0), int(claim.high or 0)
    if claim.unit or low < 10000:
        return low, high, claim.unit
    return low, high, ""


def last_day(year: int, month: int) -> int:
    """The number of days of a month; 31 for what is no month of a year."""
    return monthrange(year, month)[1] if 1 <= month <= 12 and 1 <= year <= 9999 else 31


def is_whole(first: Day, last: Day) -> bool:
    """Whether two days begin a month and end the same or a later one."""
    return first.day == 1 and last.day == last_day(last.year, last.month)


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
        return is_whole(*there) and (here[0].month, here[1].month) == (there[0].month, there[1].month)
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
