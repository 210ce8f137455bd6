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


def is_last_of(day: Claim, period: Claim) -> bool:
    """Whether a day is the last one of a month or a year; years left out on one side are no difference."""
    here, there = _single(day), _longer(period)
    if here is None or there is None:
        return False
    end = there[1]
    last = end.day or last_day(end.year or here.year or 2023, end.month)
    return _same(here, Day(end.year, end.month, last))


def is_first_of(day: Claim, period: Claim) -> bool:
    """Whether a day is the first one of a month or a year."""
    here, there = _single(day), _longer(period)
    if here is None or there is None:
        return False
    return _same(here, Day(there[0].year, there[0].month, 1))


def _single(claim: Claim) -> Day | None:
    """The day that a claim is, if it is one."""
    told = days(claim)
    return told[0] if told is not None and told[0] == told[1] and told[0].day else None


def _longer(claim: Claim) -> tuple[Day, Day] | None:
    """First and last day of what is longer than one."""
    told = days(claim)
    return None if told is None or (told[0] == told[1] and told[0].day) else told


def _same(one: Day, other: Day) -> bool:
    same_year = not one.year or not other.year or one.year == other.year
    return same_year and (one.month, one.day) == (other.month, other.day)


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
