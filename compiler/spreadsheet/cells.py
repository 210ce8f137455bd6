"""A figure as typed in metrics.yaml, and the cell that shows it: the same text comes back from the same cell."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal

#: Digits that a cell keeps: Excel stores binary floating point and shows fifteen.
EXCEL_DIGITS = 15

_PLAIN = re.compile(r"-?(?:(?P<grouped>[1-9][0-9]{0,2}(?:,[0-9]{3})+)|(?:0|[1-9][0-9]*))(?:\.(?P<decimals>[0-9]+))?")
_FORMAT = re.compile(r"(?P<grouped>#,##)?0(?:\.(?P<decimals>0+))?(?:_\)|_ )?(?P<percent>%)?(?:;.*)?")


@dataclass(frozen=True, slots=True)
class Shown:
    """What goes into a cell. A text has the format of texts, so that no program takes it for something else."""

    value: int | float | str
    number_format: str


def shown(text: str) -> Shown:
    """The cell of a typed figure: a number where one keeps every digit that was typed, else the text itself."""
    found = _PLAIN.fullmatch(text)
    if found is None or sum(map(str.isdigit, text)) > EXCEL_DIGITS:
        return Shown(text, "@")
    decimals = found["decimals"] or ""
    number_format = ("#,##0" if found["grouped"] else "0") + ("." + "0" * len(decimals) if decimals else "")
    digits = text.replace(",", "")
    cell = Shown(float(digits) if decimals else int(digits), number_format)
    return cell if typed(cell.value, number_format) == text else Shown(text, "@")


def typed(value: object, number_format: str) -> str | None:
    """What a person would type for a cell's value. None for what is no figure: a truth value, an error, a time of day.

    A number keeps the places that its format shows, as they are what the reader of the sheet was told; a number with
    more places than that keeps all of them.
    """
    match value:
        case bool():
            return None
        case int():
            return _number(Decimal(value), _FORMAT.fullmatch(number_format))
        case float():
            # What a computation leaves behind the last digit that Excel shows is none that anybody meant.
            return _number(Decimal(f"{value:.{EXCEL_DIGITS}g}"), _FORMAT.fullmatch(number_format))
        case datetime.datetime() if value.time() == datetime.time():
            return value.date().isoformat()
        case datetime.date() if not isinstance(value, datetime.datetime):
            return value.isoformat()
        case str():
            return value.strip()
        case _:
            return None


def _number(number: Decimal, form: re.Match[str] | None) -> str | None:
    if not number.is_finite():
        return None
    places = len(form["decimals"] or "") if form else 0
    if form and form["percent"]:
        number *= 100
    number = number.normalize()
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    text = f"{number:{',' if form and form['grouped'] else ''}.{max(places, -exponent)}f}"
    return text + ("%" if form and form["percent"] else "")
