"""Kinds of mutation that change what is counted: digits, scale words, units, dates, ranges, ordinals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from random import Random

from benchmarks.parity.mutation import Find, Kind, Mutation, exchange, matches
from benchmarks.parity.page import PROSE, Page, Role

NUMBER = r"(?<![\w.,-])\d+(?:,\d{3})*(?:\.\d+)?(?!\w|[,.:]\d)"
SCALES = {"": Decimal(1), "thousand": Decimal(10**3), "million": Decimal(10**6), "billion": Decimal(10**9)}
_NUMBER = re.compile(NUMBER)
_SCALED = re.compile(rf"({NUMBER})(?: (thousand|million|billion)\b)?")


def _pairs(text: str) -> dict[str, str]:
    """`a:b, c:d` as a table."""
    return {left: right for left, _, right in (pair.partition(":") for pair in text.split(", "))}


def other_digits(number: str, random: Random) -> str:
    """The same number with one digit changed, and no new zero in front."""
    places = [place for place, character in enumerate(number) if character.isdigit()]
    place = random.choice(places)
    choices = [digit for digit in "0123456789" if digit != number[place] and (digit != "0" or place > places[0])]
    return number[:place] + random.choice(choices) + number[place + 1 :]


def digit(page: Page, random: Random) -> Iterator[Mutation]:
    for line, found in matches(page, _NUMBER):
        yield exchange(line, *found.span(), other_digits(found.group(), random))


def table(pattern: str, becomes: Mapping[str, str], zh: str = "") -> Find:
    """A kind that exchanges words by a table; `{}` in the pattern stands for the words, longest first."""
    words = "|".join(re.escape(word) for word in sorted(becomes, key=len, reverse=True))
    compiled = re.compile(pattern.format(words))

    def find(page: Page, _: Random) -> Iterator[Mutation]:
        for line, found in matches(page, compiled, zh=zh):
            yield exchange(line, *found.span(1), becomes[found.group(1)])

    return find


def chinese_scale_kept(page: Page, _: Random) -> Iterator[Mutation]:
    """1,234.5万 as 1,234.5: the scale word lost."""
    yield from _copied(page, "万", Decimal(10**4), "")


def hundred_million_as_billion(page: Page, _: Random) -> Iterator[Mutation]:
    """86.42亿 as 86.42 billion."""
    yield from _copied(page, "亿", Decimal(10**8), " billion")


def _copied(page: Page, word: str, factor: Decimal, scale: str) -> Iterator[Mutation]:
    for line, found in matches(page, _SCALED):
        value = Decimal(found[1].replace(",", "")) * SCALES[found[2] or ""]
        for chinese in re.finditer(rf"(\d[\d,]*(?:\.\d+)?) ?{word}", line.zh):
            if Decimal(chinese[1].replace(",", "")) * factor == value:
                yield exchange(line, *found.span(), chinese[1] + scale)
                break


def figure_dropped(page: Page, _: Random) -> Iterator[Mutation]:
    amount = rf"(?:RMB |USD |EUR |−)*{NUMBER}(?:%| (?:million|billion))?(?: percentage points)?"
    pattern = re.compile(rf" (?:by|to|of|or|for|from|within) (?:about |nearly |over |more than )?{amount}")
    for line, found in matches(page, pattern, PROSE):
        yield exchange(line, *found.span(), "")


def sign(page: Page, _: Random) -> Iterator[Mutation]:
    for line, found in matches(page, re.compile(r"−(?=\d)")):
        yield exchange(line, *found.span(), "")
    for line, found in matches(page, re.compile(r"(?<=\| )(?=\d[\d.]*% \|)"), [Role.ROW]):
        yield exchange(line, *found.span(), "−")


def percent_to_points(page: Page, _: Random) -> Iterator[Mutation]:
    for line, found in matches(page, re.compile(rf"{NUMBER}(%)"), PROSE):
        yield exchange(line, *found.span(1), " percentage points")


def points_to_percent(page: Page, _: Random) -> Iterator[Mutation]:
    for line, found in matches(page, re.compile(rf"{NUMBER}( percentage points?)")):
        yield exchange(line, *found.span(1), "%")


_UNITS = _pairs(
    "kWh:MWh, GWh:MWh, MWh:kWh, MW:kW, kW:MW, kΩ:Ω, Ω:kΩ, V:kV, kg:g, t:kg, tonnes:kg, g:kg, mu:hectares, m³:litres, "
    "m²:cm², GHz:MHz, km:m, metres:km, m:km, cm:mm, mm:cm, nautical miles:km, knots:km/h, seconds:minutes, "
    "minutes:seconds, hours:days, days:hours, hour:day, months:years, years:months, milliseconds:seconds"
)
_CURRENCIES = _pairs("RMB:USD, USD:RMB, EUR:USD")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNTS_ZH = ("[两二双2]", "[三3]", "[四4]", "[五5]", "[六6]", "[七7]", "[八8]", "[九9]", "[十1]", "十一|11", "十二|12")
_FRACTIONS = _pairs(
    "a quarter:a third, a third:a quarter, one third:one quarter, two thirds:three quarters, half:a third, "
    "halved:tripled, doubled:tripled, doubling:tripling, twice:three times, Twice:Three times, three times:four times"
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_QUARTERS = dict(zip(_ORDINALS[:4], (*_ORDINALS[1:4], _ORDINALS[0]), strict=True))


def day(page: Page, _: Random) -> Iterator[Mutation]:
    for line, found in matches(page, re.compile(rf"\b(\d{{1,2}}) (?:{'|'.join(_MONTHS)})\b")):
        yield exchange(line, *found.span(1), str(int(found[1]) % 28 + 1))


def month(page: Page, _: Random) -> Iterator[Mutation]:
    pattern = re.compile(rf"(?:(?<=\d )|(?<=[Ii]n )|(?<=since )|(?<=from )|(?<=to ))({'|'.join(_MONTHS)})\b")
    for line, found in matches(page, pattern, zh="月"):
        yield exchange(line, *found.span(1), _MONTHS[(_MONTHS.index(found[1]) + 1) % 12])


def year(page: Page, random: Random) -> Iterator[Mutation]:
    for line, found in matches(page, re.compile(r"(?<![\d,.-])(?:19|20)\d\d(?![\d,-])")):
        if found.group() in line.zh:
            yield exchange(line, *found.span(), str(int(found.group()) + random.choice((-1, 1))))


def time_of_day(page: Page, _: Random) -> Iterator[Mutation]:
    for line, found in matches(page, re.compile(r"\b(\d{1,2})[:.]\d\d(?= p\.m|[^\d%]|$)"), zh=r"\d:\d\d"):
        if found.group().replace(".", ":") in line.zh:
            yield exchange(line, *found.span(1), str((int(found[1]) + 1) % 24))
    for line, found in matches(page, re.compile(r"(?<=\d )[ap](?=\.m\.)")):
        yield exchange(line, *found.span(), "a" if found.group() == "p" else "p")


def ordinal(page: Page, _: Random) -> Iterator[Mutation]:
    words = re.compile(rf"\b({'|'.join(_ORDINALS[:-1])})\b(?! quarter| half| month)")
    for line, found in matches(page, words, PROSE):
        place = _ORDINALS.index(found[1])
        if re.search(("第一|首", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九")[place], line.zh):
            yield exchange(line, *found.span(), _ORDINALS[place + 1])
    for line, found in matches(page, re.compile(r"\b\d+(?=th\b)|(?<=Article )\d+|(?<=Chapter )\d+"), zh="第"):
        yield exchange(line, *found.span(), str(int(found.group()) + 3))


def range_end(page: Page, random: Random) -> Iterator[Mutation]:
    pattern = re.compile(rf"(?<=[\d%Cn])(?: to | and |–)(?:RMB |−)?({NUMBER})")
    for line, found in matches(page, pattern, zh="[~～至—]"):
        yield exchange(line, *found.span(1), other_digits(found[1], random))


def number_word(page: Page, _: Random) -> Iterator[Mutation]:
    """Counts in words, one more each; the Chinese must have the count, so that no idiom is meant."""
    for line, found in matches(page, re.compile(rf"\b({'|'.join(_COUNTS)})\b(?= [a-z])(?! thirds| times)")):
        place = _COUNTS.index(found[1])
        if re.search(_COUNTS_ZH[place], line.zh):
            yield exchange(line, *found.span(1), [*_COUNTS[1:], "fifteen"][place])


KINDS = (
    Kind("digit", digit),
    Kind("scale word exchanged", table(r"(?<=\d )({})\b", {"million": "billion", "billion": "million"})),
    Kind("万 lost", chinese_scale_kept),
    Kind("亿 read as billion", hundred_million_as_billion),
    Kind("figure dropped", figure_dropped),
    Kind("sign", sign),
    Kind("percent to points", percent_to_points),
    Kind("points to percent", points_to_percent),
    Kind("unit", table(r"(?<=\d )({})(?![\w²³])", _UNITS)),
    Kind("currency", table(r"\b({})(?= ?−?\d)", _CURRENCIES)),
    Kind("number word", number_word),
    Kind("fraction or multiple", table(r"\b({})\b(?! in)", _FRACTIONS, zh="分之|半|倍|番|退一赔三")),
    Kind("ordinal", ordinal),
    Kind("range end", range_end),
    Kind("day", day),
    Kind("month", month),
    Kind("year", year),
    Kind("time of day", time_of_day),
    Kind("quarter", table(r"\b({}) quarter\b", _QUARTERS, zh="季度")),
)
