"""Reporting periods and dates, shown in both languages.

A period is a year `2023`, a quarter `2023Q3`, a month `2023-06` or a day `2023-12-31` (as of its end). Chinese dates
are unpadded (GB/T 15835); English ones are day, month, year, with Babel's month names.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from functools import cache
from typing import Literal

from compiler.language import Lang

Kind = Literal["year", "quarter", "month", "day"]

_PERIOD = re.compile(r"(\d{4})(?:Q([1-4])|-(\d{2})(?:-(\d{2}))?)?", re.ASCII)

#: More periods than that in one expansion is a slip of the hand.
EXPANSION_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Period:
    """`part` is the quarter or the month, 0 for a year; `day` is 0 but for a day."""

    kind: Kind
    year: int
    part: int = 0
    day: int = 0

    def __str__(self) -> str:
        match self.kind:
            case "year":
                return f"{self.year:04d}"
            case "quarter":
                return f"{self.year:04d}Q{self.part}"
            case "month":
                return f"{self.year:04d}-{self.part:02d}"
            case "day":
                return f"{self.year:04d}-{self.part:02d}-{self.day:02d}"

    @property
    def first(self) -> tuple[int, int, int]:
        """Year, month and day on which it begins."""
        match self.kind:
            case "year":
                return self.year, 1, 1
            case "quarter":
                return self.year, 3 * self.part - 2, 1
            case "month":
                return self.year, self.part, 1
            case "day":
                return self.year, self.part, self.day

    @property
    def last(self) -> tuple[int, int, int]:
        match self.kind:
            case "year":
                return self.year, 12, 31
            case "quarter":
                return self.year, 3 * self.part, 31 if self.part in (1, 4) else 30
            case "month":
                return self.year, self.part, monthrange(self.year, self.part)[1]
            case "day":
                return self.year, self.part, self.day


def parse_period(text: str) -> Period | None:
    """The period of its ASCII spelling; None for anything else, such as 2023-13 or 2023-02-30."""
    found = _PERIOD.fullmatch(text)
    if found is None or not 1 <= int(found[1]) <= 9999:
        return None
    year, quarter, month, day = int(found[1]), found[2], int(found[3] or 0), int(found[4] or 0)
    if quarter:
        return Period("quarter", year, int(quarter))
    if found[3] is None:
        return Period("year", year)
    if not 1 <= month <= 12:
        return None
    if found[4] is None:
        return Period("month", year, month)
    return Period("day", year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def inside(inner: Period, outer: Period) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def before(period: Period) -> Period:
    """The period of the same length just before it; for a day, the same day a year before (31 December, again)."""
    match period.kind:
        case "year":
            return Period("year", period.year - 1)
        case "quarter" | "month":
            parts = 4 if period.kind == "quarter" else 12
            if period.part > 1:
                return Period(period.kind, period.year, period.part - 1)
            return Period(period.kind, period.year - 1, parts)
        case "day":
            last = monthrange(max(period.year - 1, 1), period.part)[1]
            return Period("day", period.year - 1, period.part, min(period.day, last))


def after(period: Period) -> Period:
    """The period just after; of a day, the same day a year on."""
    match period.kind:
        case "year":
            return Period("year", period.year + 1)
        case "quarter" | "month":
            parts = 4 if period.kind == "quarter" else 12
            if period.part < parts:
                return Period(period.kind, period.year, period.part + 1)
            return Period(period.kind, period.year + 1, 1)
        case "day":
            last = monthrange(period.year + 1, period.part)[1]
            return Period("day", period.year + 1, period.part, min(period.day, last))


def expand_periods(text: str) -> tuple[str, ...] | None:
    """The periods of `2021..2023`, `2021 2023`, `2023Q1..2023Q4 2023`; None if one is malformed or runs backwards.

    Commas may stand for spaces. A period named twice counts once. Empty text gives an empty tuple.
    """
    found: dict[str, None] = {}
    for word in text.replace(",", " ").replace("，", " ").split():
        first, dots, last = word.partition("..")
        start, end = parse_period(first), parse_period(last if dots else first)
        if start is None or end is None or start.kind != end.kind:
            return None
        while start.first < end.first:
            found[str(start)] = None
            if len(found) > EXPANSION_LIMIT:
                return None
            start = after(start)
        if start != end:
            return None
        found[str(end)] = None
    return tuple(found)


@cache
def month_names() -> tuple[str, ...]:
    """English month names from CLDR, January first. Loaded on first use: Babel's locale data cost 20 ms."""
    from babel.core import Locale

    names = Locale("en").months["format"]["wide"]
    return tuple(str(names[month]) for month in range(1, 13))


def _zh(year: int, month: int = 0, day: int = 0) -> str:
    return f"{year}年" + (f"{month}月" if month else "") + (f"{day}日" if day else "")


def _en(year: int, month: int, day: int = 0, *, with_year: bool = True) -> str:
    words = ([str(day)] if day else []) + [month_names()[month - 1]] + ([str(year)] if with_year else [])
    return " ".join(words)


def show_period(period: str, lang: Lang) -> str:
    """2023年, 2023年第三季度, 2023年6月, 2023年12月31日 / 2023, Q3 2023, June 2023, 31 December 2023.

    A text that is no period is returned as it is: it has been reported where it was read.
    """
    parsed = parse_period(period)
    if parsed is None:
        return period
    match parsed.kind:
        case "year":
            return f"{parsed.year}年" if lang == "zh" else str(parsed.year)
        case "quarter" if lang == "zh":
            return f"{parsed.year}年第{'一二三四'[parsed.part - 1]}季度"
        case "quarter":
            return f"Q{parsed.part} {parsed.year}"
        case "month" | "day":
            show = _zh if lang == "zh" else _en
            return show(parsed.year, parsed.part, parsed.day)


def show_date(iso: str, lang: Lang) -> str:
    """2023-10-24 as 2023年10月24日 / 24 October 2023; anything else as it is."""
    return show_period(iso, lang)


def show_span(period: str, lang: Lang) -> str:
    """From the first day to the last: 2023年1月1日至12月31日 / 1 January to 31 December 2023; a day is that day."""
    parsed = parse_period(period)
    if parsed is None or parsed.kind == "day":
        return show_period(period, lang)
    (year, month, day), (_, last_month, last_day) = parsed.first, parsed.last
    if lang == "zh":
        end = f"{last_month}月{last_day}日" if last_month != month else f"{last_day}日"
        return f"{_zh(year, month, day)}至{end}"
    if last_month == month:
        return f"{day} to {_en(year, month, last_day)}"
    return f"{_en(year, month, day, with_year=False)} to {_en(year, last_month, last_day)}"
