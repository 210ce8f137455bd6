"""A figure as printed: rounded once, then scaled, grouped and dressed for its language.

Every function returns parts with roles, spaces included; both languages print the same rounded value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from compiler.language import Bilingual, Lang
from compiler.numerals.exact import Quantum, round_once, shifted
from compiler.numerals.scale import FULL, Scale, by_size, decimals
from compiler.tree import Part
from compiler.units import Unit

MINUS = "\u2212"

#: What stands before a figure that is not the whole truth, in both languages.
QUALIFIERS: Mapping[str, Bilingual[str]] = {
    "over": Bilingual("超过", "more than"),
    "about": Bilingual("约", "about"),
    "nearly": Bilingual("近", "nearly"),
    "at-least": Bilingual("不少于", "at least"),
    "at-most": Bilingual("不超过", "at most"),
    "less-than": Bilingual("不足", "less than"),
}


#: Units of rates: Chinese counts are 不少于, rates 不低于.
_RATES = frozenset({"%", "个百分点"})


@dataclass(frozen=True, slots=True)
class Rounded:
    """A value after its one rounding, with the place it was rounded to."""

    value: Decimal
    quantum: Quantum


def rounded(value: Decimal, quantum: Quantum, rounding: str) -> Rounded:
    result = round_once(value, quantum.exponent, rounding)
    return Rounded(result if result else result.copy_abs(), quantum)


def scale_for(figures: tuple[Rounded, ...], unit: Unit, lang: Lang) -> Scale:
    """The scale by size. Shares, durations and ratios such as t/million CNY are printed in full."""
    if len(unit.dimension) > 1 or unit.key in _NEVER_SCALED or unit.dimension in _FULL_DIMENSIONS:
        return FULL
    return by_size(((figure.value, figure.quantum) for figure in figures), lang)


_NEVER_SCALED = frozenset({"%", "points", "fold", "year", "month", "degC", "degF"})
_FULL_DIMENSIONS = ((("temperature", 1),), (("fahrenheit", 1),), (("calendar", 1),))


def digits(figure: Rounded, scale: Scale) -> str:
    """The magnitude's digits at a scale, grouped by thousands in both languages, without its sign."""
    places = decimals(figure.value, figure.quantum, scale)
    return f"{shifted(figure.value.copy_abs(), -scale.exponent):,.{places}f}"


def sign(value: Decimal, *, signed: bool) -> tuple[Part, ...]:
    if value < 0:
        return (Part("sign", MINUS),)
    return (Part("sign", "+"),) if signed and value > 0 else ()


def number(figure: Rounded, scale: Scale, lang: Lang, *, signed: bool = False) -> tuple[Part, ...]:
    """Sign, digits and scale word: 1,450万 / 14.5 million."""
    parts = (*sign(figure.value, signed=signed), Part("number", digits(figure, scale)))
    return parts + _scale_word(scale, lang)


def _scale_word(scale: Scale, lang: Lang) -> tuple[Part, ...]:
    if not scale.word:
        return ()
    return (Part("scale", scale.word if lang == "zh" else f" {scale.word}"),)


def plain(figure: Rounded, unit: Unit, scale: Scale, lang: Lang, *, signed: bool = False) -> tuple[Part, ...]:
    """Number and unit: 54.7亿元 / RMB 5.47 billion, 67.1%, 1 tonne."""
    shown = number(figure, scale, lang, signed=signed)
    if lang == "zh":
        return (*shown, Part("unit", unit.zh)) if unit.zh else shown
    if unit.prefix:
        before = sign(figure.value, signed=signed)
        return (*before, Part("currency", unit.prefix), *shown[len(before) :])
    name = unit_name(figure, unit, scale)
    if not name:
        return shown
    return (*shown, Part("unit", name if unit.tight else f" {name}"))


def unit_name(figure: Rounded, unit: Unit, scale: Scale) -> str:
    """English: singular for exactly 1 printed without decimals, by CLDR's rule; `1.0 tonnes`, `1 million people`."""
    if unit.one == unit.other:
        return unit.other
    singular = not scale.word and english_plural(digits(figure, scale).replace(",", "")) == "one"
    return unit.one if singular else unit.other


@cache
def english_plural(text: str) -> str:
    """CLDR's plural category of a number as printed: `one` for 1, `other` for 1.0 and the rest."""
    from babel.core import Locale

    return str(Locale("en").plural_form(Decimal(text)))


def qualified(parts: tuple[Part, ...], qualifier: str, lang: Lang) -> tuple[Part, ...]:
    """The figure with its qualifier: 超过1,450万人 / more than 14.5 million people."""
    if not qualifier:
        return parts
    word = QUALIFIERS[qualifier][lang]
    if qualifier == "at-least" and lang == "zh" and any(part.text in _RATES for part in parts):
        word = "不低于"
    return (Part("qualifier", word if lang == "zh" else f"{word} "), *parts)


def unit_parts(unit: Unit, lang: Lang) -> tuple[Part, ...]:
    """The unit alone, for `:unit`: 元 / RMB, 吨 / tonnes."""
    name = unit.zh if lang == "zh" else (unit.prefix.strip() or unit.other)
    return (Part("currency" if unit.prefix and lang == "en" else "unit", name),) if name else ()


def column(unit: Unit, scale: Scale, lang: Lang) -> tuple[Part, ...]:
    """The unit column of a table, with the scale word of its row: 亿元 / RMB billion."""
    name = unit.column(lang, scale.word)
    return (Part("unit", name),) if name else ()
