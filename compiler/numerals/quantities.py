"""Amounts in prose: digits, scale word, unit, qualifier, and ranges of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from compiler.language import Lang
from compiler.numerals.claim import Claim, ClaimKind
from compiler.numerals.exact import DIGIT_LIMIT, added, divide, power, shifted, shorten
from compiler.numerals.lexicon import (
    OVER_INSIDE,
    SHARE_OF_TEN,
    money_before,
    qualifier_after,
    qualifier_before,
    scale_at,
    unit_at,
)
from compiler.numerals.words import EN_WORDS, ZH_DIGITS

_DIGITS = re.compile(r"[0-9]+")
_GROUP = re.compile(r",[0-9]{3}(?![0-9])")
_POINT = re.compile(r"\.[0-9]+")
_RANGE = re.compile(r" ?(?:-|–|—|~|至|到|to(?= )) ?")
_CHANGE = re.compile(r"(?:[Ff]rom|从|由|自) ?$")
_FRACTION = re.compile(r"(?P<over>[1-9]\d?)/(?P<under>[1-9]\d?)(?![\d/])")
#: 3 in 10, seven out of ten; `3 in 10 days` and `5 in 2023` are none.
_OUT_OF = re.compile(
    r" (?:in(?: every)?|out of(?: every)?|of every) "
    r"(?P<under>three|four|five|six|eight|ten|[34568]|10|100)(?![\d.,]*\d)"
    r"(?![- ](?:days?|weeks?|months?|years?|hours?|minutes?|quarters?|metres?|meters?|per ?cent|tonnes?)\b|%|-)"
)
_PARTS_ZH = re.compile(r" ?分之 ?")
_SCORE = re.compile(r"(?:percentage )?points?(?![A-Za-z])")
_MINUS = re.compile(r"(?P<both>正|plus or )?(?P<minus>零下 ?|负|(?:[Mm]inus|(?<![A-Za-z])[Nn]egative) )$")
_CURRENCY_AGAIN = re.compile(r"(?:RMB|CNY|US\$|USD|HK\$|HKD|EUR|GBP|JPY|人民币|[¥$€£]) ?")


class Amount(NamedTuple):
    """Digits with what follows them. `exponent` is the scale word's; `scaled` tells 0 from none."""

    end: int
    number: Decimal
    exponent: int
    unit: str
    over: bool

    @property
    def value(self) -> Decimal:
        return shifted(self.number, self.exponent)


def digits_at(text: str, at: int) -> tuple[Decimal | None, int]:
    """A number with thousands commas and decimals; None for a run too long to be a figure."""
    found = _DIGITS.match(text, at)
    assert found is not None
    end = found.end()
    if end - at <= 3:
        group = _GROUP.match(text, end)
        while group is not None:
            end = group.end()
            group = _GROUP.match(text, end)
    point = _POINT.match(text, end)
    if point is not None:
        end = point.end()
    if end - at > 2 * DIGIT_LIMIT:
        return None, end
    return Decimal(text[at:end].replace(",", "")), end


def amount_at(text: str, at: int) -> Amount | None:
    """The amount that starts at a digit: 1,450万人, 200余万元, 3亿5,000万元, 0.28 t/RMB million."""
    number, end = digits_at(text, at)
    if number is None:
        return None
    return dressed(text, end, number)


def dressed(text: str, end: int, number: Decimal) -> Amount:
    """What follows a number, whether typed in digits or in words."""
    over, end = _over(text, end)
    unit, stop = unit_at(text, end)
    if unit and text[stop : stop + 1] != "半":
        return _amount(stop, number, 0, unit, over)
    exponent, end = scale_at(text, end)
    if exponent and not over:
        number, exponent, end = _compound(text, end, number, exponent)
        over, end = _over(text, end)
    unit, end = unit_at(text, end)
    if unit in _HALVED and text[end : end + 1] == "半" and text[end + 1 : end + 2] not in _NO_HALF:
        return _amount(end + 1, added(number, _HALF), exponent, unit, over)
    if text.startswith("个半", end):
        half, stop = ("month", end + 3) if text.startswith("月", end + 2) else unit_at(text, end + 2)
        if half in _HALVED:
            return _amount(stop, added(number, _HALF), exponent, half, over)
    return _amount(end, number, exponent, unit, over)


#: 两年半, 三个半月: the half stands behind the unit, or inside.
_HALVED = frozenset({"year", "day", "month", "week", "h", "km", "t", "kg", "mu", "m"})
_NO_HALF = frozenset("年天日月个")
_HALF = Decimal("0.5")


def _amount(end: int, number: Decimal, exponent: int, unit: str, over: bool) -> Amount:
    """2‰ is 0.2%: English has no other way to say it that readers know."""
    if unit == "‰":
        return Amount(end, shifted(number, -1), exponent, "%", over)
    return Amount(end, number, exponent, unit, over)


def _over(text: str, end: int) -> tuple[bool, int]:
    found = OVER_INSIDE.match(text, end)
    return (False, end) if found is None else (True, found.end())


def _compound(text: str, end: int, number: Decimal, exponent: int) -> tuple[Decimal, int, int]:
    """3亿5,000万: a second amount on a smaller scale that stands right behind the first."""
    if end < len(text) and text[end].isdigit() and text[end - 1] in "亿万":
        more, stop = digits_at(text, end)
        smaller, stop = scale_at(text, stop)
        if more is not None and 0 < smaller < exponent and shifted(more, smaller) < power(exponent):
            return added(shifted(number, exponent), shifted(more, smaller)), 0, stop
    return number, exponent, end


_LETTERS = {"k": 3, "m": 6, "b": 9}
_LETTER = re.compile(r"[KkMmBb](?![A-Za-z])")


def _lettered(text: str, amount: Amount) -> Amount:
    """$24K, US$5m, $3B: beside money a letter is a scale."""
    end = amount.end - 1 if amount.unit else amount.end
    letter = _LETTER.match(text, end)
    if letter is None or amount.exponent or amount.unit not in {"", "m"}:
        return amount
    return Amount(letter.end(), amount.number, _LETTERS[letter[0].lower()], "", amount.over)


@dataclass(frozen=True, slots=True)
class _Opening:
    """What stands before a number: where the claim starts, its currency, and its sign."""

    start: int
    currency: str
    negative: bool


def _opening(text: str, at: int, floor: int) -> _Opening:
    negative, start = _sign(text, at, floor)
    said = _MINUS.search(text[max(floor, at - 18) : at]) if start == at else None
    if said is not None and not said["both"]:
        return _Opening(at - len(said["minus"]), "", True)
    currency, opened, minus = money_before(text, start, floor)
    if not currency:
        return _Opening(start, "", negative)
    if not minus and opened > floor and text[opened - 1] == "\u2212":
        minus, opened = True, opened - 1
    return _Opening(opened, currency, negative or minus)


def _sign(text: str, at: int, floor: int) -> tuple[bool, int]:
    """A true minus always counts; a hyphen only where it cannot be a dash between two things."""
    if at <= floor or text[at - 1] not in "-\u2212+":
        return False, at
    if text[at - 1] == "-" and at >= 2:
        before = text[at - 2]
        if before.isalnum() and before.isascii():
            return False, at
    return text[at - 1] != "+", at - 1


def quantity_at(text: str, at: int, lang: Lang, floor: int) -> Claim | None:
    """The quantity, share or range that starts at a digit; None for a run of digits too long to be a figure."""
    special = _fraction(text, at, lang, floor) or _tenths(text, at, lang, floor)
    if special is not None:
        return special
    first = amount_at(text, at)
    if first is None:
        return None
    opening = _opening(text, at, floor)
    if opening.currency and (not first.unit or text[first.end - 1] == "m"):
        first = _lettered(text, first)
    ranged = _range(text, opening, first, lang, floor)
    if ranged is not None:
        return ranged
    return finish(text, opening.start, first, lang, floor, currency=opening.currency, negative=opening.negative)


def finish(
    text: str, start: int, amount: Amount, lang: Lang, floor: int, *, currency: str = "", negative: bool = False
) -> Claim:
    """The claim of one amount, with its qualifier looked up around it."""
    unit = _joined(currency, amount.unit)
    end = amount.end
    if not unit and lang == "en" and amount.number != amount.number.to_integral_value():
        points = _SCORE.match(text, end + 1) if text[end : end + 1] == " " else None
        if points is not None:
            unit, end = "points", points.end()
    value = amount.value.copy_negate() if negative else amount.value
    qualifier = qualifier_before(text, start, floor, lang) or qualifier_after(text, end, lang)
    if amount.over and not qualifier:
        qualifier = "over"
    return Claim(start, end, text[start:end], value, value, unit, _kind(unit), qualifier)


def _kind(unit: str) -> ClaimKind:
    return "share" if unit == "%" else "points" if unit == "points" else "quantity"


def _joined(currency: str, unit: str) -> str:
    """RMB 5 is CNY; RMB 5/person is CNY/people, which `unit_at` has read as a bare stroke."""
    return currency or unit


def _range(text: str, opening: _Opening, first: Amount, lang: Lang, floor: int) -> Claim | None:
    """9亿至16亿元, 5~10家, RMB 0.9 billion to RMB 1.6 billion. What the first figure leaves out, the second says."""
    join = _RANGE.match(text, first.end)
    if join is None or _CHANGE.search(text[max(floor, opening.start - 5) : opening.start]):
        return None
    at = join.end()
    again = _CURRENCY_AGAIN.match(text, at)
    if again is not None:
        at = again.end()
    if at >= len(text) or not ("0" <= text[at] <= "9"):
        return None
    second = amount_at(text, at)
    if second is None or (first.unit and second.unit and first.unit != second.unit):
        return None
    if first.unit and (again is not None or (second.exponent and not second.unit)):
        return None  # rose 8.5% to RMB 320 million
    exponent = first.exponent
    if not exponent and not first.unit and second.exponent and not first.over:
        exponent = second.exponent
    unit = _joined(opening.currency, second.unit or first.unit)
    low, high = shifted(first.number, exponent), second.value
    if not first.unit and text[second.end - 1] == "‰":
        low = shifted(low, -1)
    if low >= high or opening.negative:
        return None
    qualifier = qualifier_before(text, opening.start, floor, lang) or qualifier_after(text, second.end, lang)
    span = text[opening.start : second.end]
    return Claim(opening.start, second.end, span, low, high, unit, "range", qualifier)


def opens_with_money(text: str, at: int, floor: int) -> bool:
    return bool(money_before(text, at, floor)[0])


def percent(over: int, under: int) -> Decimal:
    """A fraction in percent, exact where decimals can say it, else to 28 digits as `Decimal` divides."""
    return shorten(divide(Decimal(over * 100), Decimal(under)))


def tenths(found: re.Match[str]) -> int:
    """What 三成半 and 七成五 have beyond 三成 and 七成, in percent."""
    return 5 if found["half"] else ZH_DIGITS.get(found["more"] or found["more_"] or "", 0)


def share(text: str, start: int, end: int, value: Decimal, lang: Lang, floor: int) -> Claim:
    qualifier = qualifier_before(text, start, floor, lang) or qualifier_after(text, end, lang)
    return Claim(start, end, text[start:end], value, value, "%", "share", qualifier)


def _fraction(text: str, at: int, lang: Lang, floor: int) -> Claim | None:
    """1/3, and 5分之3."""
    found = _FRACTION.match(text, at)
    if found is not None and int(found["over"]) < int(found["under"]):
        return share(text, at, found.end(), percent(int(found["over"]), int(found["under"])), lang, floor)
    digit = _DIGITS.match(text, at) if lang == "en" else None
    return None if digit is None or digit.end() - at > 2 else out_of(text, at, digit.end(), int(digit[0]), floor)


def out_of(text: str, start: int, end: int, over: int, floor: int) -> Claim | None:
    """The share that begins with a number and goes on `in five` or `out of ten`; English only."""
    found = _OUT_OF.match(text, end)
    if found is None:
        return None
    under = int(found["under"]) if found["under"].isdigit() else EN_WORDS[found["under"]]
    return share(text, start, found.end(), percent(over, under), "en", floor) if 0 < over < under else None


def _tenths(text: str, at: int, lang: Lang, floor: int) -> Claim | None:
    """3成, 3成半."""
    if lang != "zh":
        return None
    digit = _DIGITS.match(text, at)
    found = None if digit is None or digit.end() - at > 1 else SHARE_OF_TEN.match(text, at + 1)
    if found is None:
        return None
    value = Decimal(int(text[at]) * 10 + tenths(found))
    return share(text, at, found.end(), value, lang, floor)
