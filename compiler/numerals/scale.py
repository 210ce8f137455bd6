"""The two magnitude systems, and which word a figure takes.

English counts in thousands, Chinese in ten thousands, so 54.7亿 and 5.47 billion are one value with different
decimals. A scale word is chosen per language after the one rounding, never before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from compiler.language import Lang
from compiler.numerals.exact import Quantum, last_digit, power

#: Scale words that a report may ask for and that typed figures may hold, as powers of ten.
WORDS: Mapping[Lang, Mapping[str, int]] = {
    "zh": {"千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12},
    "en": {"thousand": 3, "million": 6, "billion": 9, "trillion": 12},
}

#: The words that are chosen by size, greatest first.
_USUAL: Mapping[Lang, tuple[tuple[int, str], ...]] = {
    "zh": ((12, "万亿"), (8, "亿"), (4, "万")),
    "en": ((12, "trillion"), (9, "billion"), (6, "million")),
}

#: Decimals beyond which a figure is better printed in full.
_DECIMALS = 4
_DECIMALS_OF_WAN = 2

#: Below this a whole number typed in digits keeps them in Chinese: 12,800, not 1.28万.
_FULL_BELOW = 100_000


@dataclass(frozen=True, slots=True)
class Scale:
    """A power of ten and its word; 0 and no word where the figure is printed in full."""

    exponent: int
    word: str


FULL = Scale(0, "")


def named(word: str, lang: Lang) -> Scale | None:
    """The scale of a word, or of `none`; None if the language has no such word."""
    if word == "none":
        return FULL
    exponent = WORDS[lang].get(word)
    return None if exponent is None else Scale(exponent, word)


def decimals(value: Decimal, quantum: Quantum, scale: Scale) -> int:
    """How many decimals show the rounded `value` exactly, and its firm quantum whole."""
    last = quantum.exponent if quantum.firm else max(quantum.exponent, last_digit(value))
    return max(0, scale.exponent - last)


def by_size(figures: Iterable[tuple[Decimal, Quantum]], lang: Lang) -> Scale:
    """The greatest word that fits rounded figures: one of them reaches it, and none needs too many decimals."""
    pairs = tuple(figures)
    top = max((value.copy_abs() for value, _ in pairs), default=Decimal(0))
    for exponent, word in _USUAL[lang]:
        scale = Scale(exponent, word)
        if top >= power(exponent) and all(_fits(value, quantum, scale) for value, quantum in pairs):
            return scale
    return FULL


def _fits(value: Decimal, quantum: Quantum, scale: Scale) -> bool:
    places = decimals(value, quantum, scale)
    if scale.exponent != 4:
        return places <= _DECIMALS
    return places <= _DECIMALS_OF_WAN and (value.copy_abs() >= _FULL_BELOW or quantum.exponent >= 2 or not value)
