"""How figures print: one rounding, then a scale for each language."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from babel.core import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.language import Lang
from compiler.numerals.calendar import month_names
from compiler.numerals.exact import Quantum
from compiler.numerals.scale import FULL, named
from compiler.numerals.show import digits, plain, qualified, rounded, scale_for, unit_name
from compiler.numerals.typed import Typed, typed
from compiler.tree import Part
from compiler.units import UNITS, find_unit


def shown(text: str, unit: str, lang: Lang, *, quantum: Quantum | None = None, rounding: str = "half-up") -> str:
    """A figure typed into the metrics file, as a page prints it."""
    known = find_unit(unit)
    assert known is not None
    number = typed(text, known)
    assert isinstance(number, Typed), number
    figure = rounded(number.value, quantum or number.quantum, rounding)
    return "".join(part.text for part in plain(figure, known, scale_for((figure,), known, lang), lang))


@pytest.mark.parametrize(
    ("text", "unit", "zh", "en"),
    [
        ("54.7亿", "CNY", "54.7亿元", "RMB 5.47 billion"),
        ("5,470,000,000", "CNY", "54.7亿元", "RMB 5.47 billion"),
        ("13.0亿", "CNY", "13.0亿元", "RMB 1.30 billion"),
        ("2.963亿", "CNY", "2.963亿元", "RMB 296.3 million"),
        ("134.2万", "CNY", "134.2万元", "RMB 1.342 million"),
        ("1.2万亿", "USD", "1.2万亿美元", "US$1.2 trillion"),
        ("12.5", "HKD", "12.5港元", "HK$12.5"),
        ("1,450万", "people", "1,450万人", "14.5 million people"),
        ("6万", "jin", "6万斤", "60,000 jin"),
        ("1,542.33", "t", "1,542.33吨", "1,542.33 tonnes"),
        ("19,841.4", "tCO2e", "19,841.4吨二氧化碳当量", "19,841.4 tCO₂e"),
        ("8,982.6", "L", "8,982.6升", "8,982.6 litres"),
        ("12,800", "mL", "12,800毫升", "12,800 ml"),
        ("2,389,667", "cases", "2,389,667件", "2,389,667 cases"),
        ("0.28", "t/million CNY", "0.28吨/百万元", "0.28 t/RMB million"),
        ("67.1%", "%", "67.1%", "67.1%"),
        ("0.81", "points", "0.81个百分点", "0.81 percentage points"),
        ("-3.2", "%", "−3.2%", "−3.2%"),
        ("-5.47 billion", "CNY", "−54.7亿元", "−RMB 5.47 billion"),
        ("71", "institutions", "71家", "71 institutions"),
        ("1", "institutions", "1家", "1 institution"),
        ("1.0", "t", "1.0吨", "1.0 tonnes"),
        ("0", "people", "0人", "0 people"),
        ("1,920", "attendances", "1,920人次", "1,920 attendances"),
        ("3", "number", "3", "3"),
    ],
)
def test_one_value_prints_in_both_languages(text: str, unit: str, zh: str, en: str) -> None:
    assert (shown(text, unit, "zh"), shown(text, unit, "en")) == (zh, en)


def test_the_scale_is_chosen_after_rounding() -> None:
    assert shown("99,999,999", "CNY", "zh", quantum=Quantum(7, True)) == "1.0亿元"
    assert shown("99,999,999", "CNY", "en", quantum=Quantum(7, True)) == "RMB 100 million"
    assert shown("9,999.96万", "CNY", "zh", quantum=Quantum(4, False)) == "1亿元"
    assert shown("999,999,999", "CNY", "en", quantum=Quantum(6, True)) == "RMB 1.000 billion"


def test_a_quantum_that_the_scale_cannot_show_keeps_every_digit() -> None:
    scale = named("亿", "zh")
    assert scale is not None
    assert digits(rounded(Decimal(39_628_123), Quantum(0, False), "half-up"), scale) == "0.39628123"


@pytest.mark.parametrize(("rounding", "printed"), [("half-up", "0.13%"), ("half-even", "0.12%")])
def test_the_report_chooses_the_rounding_of_halves(rounding: str, printed: str) -> None:
    assert shown("0.125", "%", "en", quantum=Quantum(-2, True), rounding=rounding) == printed


def test_a_value_is_never_rounded_twice() -> None:
    """2.4949 is 2 at ones; by way of 2.5 it would be 3."""
    assert shown("2.4949亿", "CNY", "zh", quantum=Quantum(8, True)) == "2亿元"


def test_what_rounds_to_nought_has_no_sign() -> None:
    assert shown("-0.004", "%", "zh", quantum=Quantum(-2, True)) == "0.00%"


def test_parts_carry_roles_and_their_spaces() -> None:
    figure = rounded(Decimal(5_470_000_000), Quantum(7, True), "half-up")
    scale = named("billion", "en")
    assert scale is not None
    parts = qualified(plain(figure, UNITS["CNY"], scale, "en"), "over", "en")
    assert [(part.role, part.text) for part in parts] == [
        ("qualifier", "more than "),
        ("currency", "RMB "),
        ("number", "5.47"),
        ("scale", " billion"),
    ]


@settings(max_examples=100)
@given(st.decimals(min_value=0, max_value=10**15, places=2))
def test_grouping_is_cldr_s(value: Decimal) -> None:
    """Babel's own grouping costs 27 ms to load, so ours is Python's; this is what keeps the two alike."""
    figure = rounded(value, Quantum(-2, True), "half-up")
    for lang in ("zh", "en"):
        assert digits(figure, FULL) == format_decimal(value, format="#,##0.00", locale=lang)


def test_months_and_plurals_are_cldr_s() -> None:
    for number, name in enumerate(month_names(), 1):
        assert name == format_date(datetime.date(2023, number, 1), "MMMM", locale="en")
    plural = Locale("en").plural_form
    for text in ("0", "1", "1.0", "1.00", "2", "21", "0.5"):
        value = Decimal(text)
        figure = rounded(value, Quantum(int(value.as_tuple().exponent), True), "half-up")
        assert unit_name(figure, UNITS["t"], FULL) == ("tonne" if plural(value) == "one" else "tonnes")


def test_rates_are_at_least_in_their_own_word() -> None:
    count, rate = (Part("number", "80"), Part("unit", "人")), (Part("number", "80"), Part("unit", "%"))
    assert [part.text for part in qualified(count, "at-least", "zh")] == ["不少于", "80", "人"]
    assert [part.text for part in qualified(rate, "at-least", "zh")] == ["不低于", "80", "%"]
    assert [part.text for part in qualified(rate, "at-least", "en")] == ["at least ", "80", "%"]
