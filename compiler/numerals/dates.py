"""Dates in prose, as intervals of whole days."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from compiler.language import Lang
from compiler.numerals.calendar import Period
from compiler.numerals.claim import Claim
from compiler.numerals.words import EN_ORDINALS

_MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
]  # fmt: skip
_SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
MONTHS: Mapping[str, int] = (
    {name: number for number, name in enumerate(_MONTHS, 1)}
    | {name: number for number, name in enumerate(_SHORT, 1)}
    | {"Sept": 9}
)
_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_JOIN = r" ?(?:-|–|—|~|至|到|to) ?"
_NTH = r"(?:st|nd|rd|th)?"

#: 6月, 6-8月, 6月5日, 6月5日至8日 without the month again.
_ZH_MONTH = (
    rf"(?P<m>\d{{1,2}})(?:{_JOIN}(?P<m_end>\d{{1,2}}))? ?月份?"
    rf"(?: ?(?P<d>\d{{1,2}})(?:{_JOIN}(?P<d2>\d{{1,2}}))? ?[日号])?"
)
_ZH_YEAR = re.compile(
    r"(?P<y>[12]\d{3}) ?年(?:度(?!假))?(?:(?P<decade>代)| ?第? ?(?P<q>[1-4一二三四]) ?季度| ?(?P<h>[上下])半年"
    rf"| ?前(?P<until>[二三23])个?季度| ?{_ZH_MONTH})?"
)
_ZH_DECADE = re.compile(r"(?P<century>1[5-9]|2[01]) ?世纪 ?(?:(?P<tens>\d)0|(?P<tens_zh>[一二三四五六七八九])十) ?年代")
#: 90年代, which are hardly those of another century.
_ZH_DECADE_ALONE = re.compile(r"(?P<tens>[2-9])0 ?年代")
#: 23年11月: two digits of the year.
_ZH_SHORT = re.compile(rf"(?P<yy>[0-4]\d) ?年 ?{_ZH_MONTH}")
_ZH_DAY = re.compile(_ZH_MONTH)
_ZH_END = re.compile(r"(?P<d>\d{1,2}) ?[日号]")
_ISO = re.compile(r"(?P<y>[12]\d{3})(?:-(?P<m>\d{1,2})-|/(?P<m2>\d{1,2})/|\.(?P<m3>\d{1,2})\.)(?P<d>\d{1,2})(?![\d.])")
_ISO_MONTH = re.compile(r"(?P<y>(?:19|20)\d{2})(?:-(?P<m>0[1-9]|1[0-2])|/(?P<m2>0?[1-9]|1[0-2]))(?![\d/-])")
_QUARTER = re.compile(r"(?P<y>[12]\d{3}) ?Q(?P<q>[1-4])(?!\d)")
_YEAR = re.compile(r"(?P<y>(?:19|20)\d{2})(?![\d%％])(?![,.]\d)(?![A-Za-rt-z])(?P<decade>s\b)?")
#: 2100 is hardly ever a year, but where a stretch of years ends.
_END_YEAR = re.compile(r"(?P<y>(?:19|20|21)\d{2})(?![\d%％])(?![,.]\d)(?![A-Za-rt-z])(?P<decade>s\b)?")
_EN_DAY = re.compile(
    rf"(?P<d>\d{{1,2}}){_NTH}(?:{_JOIN}(?P<d2>\d{{1,2}}){_NTH})? (?:of )?{_MONTH}(?:,? (?P<y>[12]\d{{3}})(?!\d|,\d))?"
)
_EN_MONTH = re.compile(
    rf"{_MONTH}(?:,? (?P<y>[12]\d{{3}})(?!\d|,\d)"
    rf"| (?P<d>\d{{1,2}})(?![\d,.]*\d){_NTH}(?:{_JOIN}(?P<d2>\d{{1,2}})(?!\d){_NTH})?"
    r"(?:,? (?P<y2>[12]\d{3})(?!\d))?)?"
)
_EN_QUARTER = re.compile(
    r"(?P<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth"
    r"|[Ff]inal(?= [a-z]+ of [12]))[ -][Qq]uarter(?: of (?P<y>[12]\d{3}))?"
)
_EN_HALF = re.compile(
    r"(?:(?P<h>[Ff]irst|[Ss]econd) half of|[Ff]irst (?P<months>three|six|nine) months of|"
    r"[Ff]irst (?P<until>two|three) quarters of) (?P<y>[12]\d{3})"
)
_EN_WORDED = re.compile(
    rf"(?P<ordinal>{'|'.join(EN_ORDINALS)}|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    rf"thirtieth|thirty-first) (?:day )?of {_MONTH}(?:,? (?P<y>[12]\d{{3}})(?!\d|,\d))?",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"(?:FY ?|Q)$")
_Q = re.compile(r"(?P<q>[1-4])(?!\d)(?: (?:of )?(?P<y>[12]\d{3})(?!\d| ?年))?")
_TO = re.compile(r" ?(?:-|–|—|~|至|到|to(?= )|until(?= )) ?")
_NEXT_MONTH = re.compile(rf"(?:, ?| ?[–—-] ?| (?:and|or|to|through) )(?:{'|'.join(_MONTHS)})\b")
_ENDED = re.compile(
    r"(?:^|[^A-Za-z])(?:[Ii]n|[Oo]f|"
    r"[Ss]ince|[Ff]rom|[Tt]o|[Uu]ntil|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id|and|or|[Ee]very|[Ll]ast|[Nn]ext)[ -]$"
)

_TENS = {name: number for number, name in enumerate("零一二三四五六七八九")}
_NAMES = {"final": 4, "一": 1, "二": 2, "三": 3, "四": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}


@dataclass(frozen=True, slots=True)
class _Date:
    """Year 0 where it is not said; `last_year` differs only for decades."""

    end: int
    year: int
    first: tuple[int, int]
    last: tuple[int, int]
    unit: str
    last_year: int = 0


def date_at(text: str, at: int, lang: Lang, floor: int) -> Claim | None:
    """The date, or stretch from one date to another, that starts at a digit or an English month's name."""
    start, first = _first(text, at, lang, floor)
    if first is None:
        return None
    join = _TO.match(text, first.end)
    if join is not None and join.end() > first.end:
        second = _end(text, join.end(), lang, first)
        if second is not None:
            return _stretch(text, start, first, second)
    return _claim(text, start, first, first)


def _stretch(text: str, start: int, first: _Date, second: _Date) -> Claim | None:
    if second.year and not first.year:
        first = replace(first, year=second.year)
    elif first.year and not second.year:
        second = replace(second, year=first.year)
    claim = _claim(text, start, first, second)
    if claim.low is not None and claim.high is not None and claim.low > claim.high:
        return _claim(text, start, first, first)
    return claim


def _claim(text: str, start: int, first: _Date, second: _Date) -> Claim:
    if first.year:
        low = first.year * 10000 + first.first[0] * 100 + first.first[1]
        last_year, (month, day) = second.last_year or second.year, second.last
        # A month told without its year has no days yet: 2023年6月至8月 ends with the last day of August.
        low += 0 if first.first[1] else 1
        high = last_year * 10000 + month * 100 + (day or monthrange(last_year, month)[1])
        unit = ""
    else:
        unit = second.unit
        by_month = unit in ("month", "quarter")
        low = first.first[0] if by_month else first.first[0] * 100 + first.first[1]
        high = second.last[0] if by_month else second.last[0] * 100 + second.last[1]
    return Claim(start, second.end, text[start : second.end], Decimal(low), Decimal(high), unit, "date")


def _first(text: str, at: int, lang: Lang, floor: int) -> tuple[int, _Date | None]:
    if text[at].isdigit():
        lettered = _LETTERED.search(text[max(floor, at - 3) : at])
        if lettered is not None:
            start = at - len(lettered[0])
            if start > floor and text[start - 1].isalnum() and text[start - 1].isascii():
                return at, None
            found = _YEAR.match(text, at) if lettered[0][0] == "F" else _Q.match(text, at)
            return start, None if found is None else _made(found)
        return at, _at_digit(text, at, lang)
    return at, _at_month(text, at, floor)


def _at_digit(text: str, at: int, lang: Lang) -> _Date | None:
    for pattern in _PATTERNS[lang]:
        found = pattern.match(text, at)
        if found is not None:
            made = _made(found)
            if made is not None:
                return made
    return None


_PATTERNS: Mapping[Lang, tuple[re.Pattern[str], ...]] = {
    "zh": (_ZH_YEAR, _ZH_DECADE, _ZH_DECADE_ALONE, _ZH_SHORT, _ISO, _ISO_MONTH, _QUARTER, _ZH_DAY),
    "en": (_ISO, _ISO_MONTH, _QUARTER, _EN_DAY),
}


def _at_month(text: str, at: int, floor: int) -> _Date | None:
    """English: a month's name with a day or a year, or alone where it cannot be another word."""
    for pattern in (_EN_QUARTER, _EN_HALF, _EN_WORDED):
        found = pattern.match(text, at)
        if found is not None:
            return _made(found)
    found = _EN_MONTH.match(text, at)
    if found is None:
        return None
    alone = not (found["y"] or found["d"])
    name = found["month"]
    if alone and (name not in _MONTHS or (name in ("May", "March") and not _is_month(text, found, floor))):
        return None
    return _made(found)


def _is_month(text: str, found: re.Match[str], floor: int) -> bool:
    """Whether `May` is the month: alone in its cell, among months, or after a word that asks for a time."""
    before = text[max(floor, found.start() - 8) : found.start()]
    return text.strip() == found[0] or bool(_ENDED.search(before) or _NEXT_MONTH.match(text, found.end()))


def _end(text: str, at: int, lang: Lang, first: _Date) -> _Date | None:
    """The second date of a stretch; in Chinese its year and month may be left out."""
    if at >= len(text):
        return None
    found = _at_digit(text, at, lang) if text[at].isdigit() else None
    if found is None and lang == "en" and text[at].isalpha():
        found = _at_month(text, at, at)
        if found is not None and found.unit == "month" and not found.year and first.unit != "month":
            return None
    if found is None and text[at].isdigit():
        day = _ZH_END.match(text, at)
        if day is not None and first.unit == "day" and 1 <= int(day["d"]) <= 31:
            return replace(
                first, end=day.end(), first=(first.first[0], int(day["d"])), last=(first.last[0], int(day["d"]))
            )
        year = _END_YEAR.match(text, at)
        if year is not None and first.unit == "year":
            return _made(year)
    return found


def year_at(text: str, at: int, lang: Lang) -> Claim | None:
    """A bare year, or two: 2023, 2021-2023. The caller knows that no unit or measure word follows."""
    found = _YEAR.match(text, at)
    if found is None:
        return None
    first = _made(found)
    assert first is not None
    join = _TO.match(text, first.end)
    if join is not None and join.end() > first.end:
        second = _end(text, join.end(), lang, first)
        if second is not None and second.unit == "year":
            return _stretch(text, at, first, second)
    return _claim(text, at, first, first)


def _made(found: re.Match[str]) -> _Date | None:
    """The date of a match; None where the numbers make none, such as month 13."""
    part = found.groupdict()
    year = int(part.get("y") or part.get("y2") or 0)
    end = found.end()
    if part.get("yy"):
        year = 2000 + int(part["yy"])
    tens = int(part.get("tens") or _TENS.get(part.get("tens_zh") or "", 0))
    if tens:
        year = (int(part.get("century") or 20) - 1) * 100 + tens * 10
    if part.get("decade") or tens:
        return _Date(end, year, (1, 1), (12, 31), "year", year + 9)
    if part.get("q"):
        quarter = _NAMES.get(part["q"].lower()) or int(part["q"])
        if not year:
            return _Date(end, 0, (quarter, 0), (quarter, 0), "quarter")
        return _of(end, Period("quarter", year, quarter))
    if part.get("h"):
        first_half = part["h"].lower() in ("上", "first")
        return _Date(end, year, (1, 1) if first_half else (7, 1), (6, 30) if first_half else (12, 31), "month")
    if part.get("months") or part.get("until"):
        last_month = {"six": 6, "nine": 9, "二": 6, "2": 6, "two": 6, "三": 9, "3": 9}.get(
            part.get("months") or part["until"], 3 if part.get("months") else 9
        )
        return _Date(end, year, (1, 1), (last_month, monthrange(year, last_month)[1]), "month")
    if part.get("ordinal"):
        month, last = MONTHS[part["month"].title()], _day_of(part["ordinal"].lower())
        return _Date(end, year, (month, last), (month, last), "day") if last else None
    named = part.get("month")
    month = MONTHS[named] if named else int(part.get("m") or part.get("m2") or part.get("m3") or 0)
    if not month:
        return _Date(end, year, (1, 1), (12, 31), "year")
    day, last = int(part.get("d") or 0), int(part.get("d2") or 0)
    if not 1 <= month <= 12 or not 0 <= day <= 31 or not 0 <= last <= 31 or (part.get("d") and not day):
        return None
    until = int(part.get("m_end") or 0)
    if until and (day or not month < until <= 12):
        return None
    if day:
        return _Date(end, year, (month, day), (month, last or day), "day")
    if until:
        return _Date(end, year, (month, int(bool(year))), (until, monthrange(year, until)[1] if year else 0), "month")
    if not year:
        return _Date(end, 0, (month, 0), (month, 0), "month")
    return _of(end, Period("month", year, month))


def _day_of(word: str) -> int:
    """The day of an ordinal in words, twenty-third."""
    tens, _, ones = word.rpartition("-")
    if word == "thirtieth":
        return 30
    return {"": 0, "twenty": 20, "thirty": 30}[tens] + EN_ORDINALS[ones]


def _of(end: int, period: Period) -> _Date:
    (_, month, day), (_, last_month, last_day) = period.first, period.last
    return _Date(end, period.year, (month, day), (last_month, last_day), period.kind)


__all__ = ["MONTHS", "date_at", "year_at"]
