"""The unit table: exact factors, names in both languages, and composition."""

from __future__ import annotations

from fractions import Fraction

import pytest

from compiler.units import COUNTED, DIMENSIONS, UNITS, Unit, combine, find_unit, without_counts

EVERY = pytest.mark.parametrize("unit", UNITS.values(), ids=lambda unit: unit.key)


def factor(key: str) -> Fraction:
    return UNITS[key].factor


@EVERY
def test_a_unit_has_an_exact_factor_a_known_dimension_and_says_its_name(unit: Unit) -> None:
    assert isinstance(unit.factor, Fraction)
    assert unit.factor > 0
    assert all(name in DIMENSIONS and power for name, power in unit.dimension)
    assert unit.zh or unit.key == "number"
    assert bool(unit.one) == bool(unit.other)


@pytest.mark.parametrize(
    ("one", "times", "other"),
    [
        ("t", 2000, "jin"),
        ("ha", 15, "mu"),
        ("MWh", 1000, "kWh"),
        ("MWh", Fraction(18, 5), "GJ"),
        ("tce", Fraction("29.3076"), "GJ"),
        ("m3", 1000, "L"),
        ("L", 1000, "mL"),
        ("day", 24, "h"),
        ("year", 12, "month"),
        ("tCO2", 1000, "kgCO2e"),
        ("number", 100, "%"),
    ],
)
def test_factors_are_exact(one: str, times: Fraction | int, other: str) -> None:
    assert factor(one) == times * factor(other)
    assert UNITS[one].dimension == UNITS[other].dimension


def test_composites_divide_factors_and_dimensions() -> None:
    intensity = find_unit("t/million CNY")
    assert intensity is not None
    assert (intensity.zh, intensity.other) == ("吨/百万元", "t/RMB million")
    assert intensity.dimension == (("CNY", -1), ("mass", 1))
    assert intensity.factor == Fraction(1, 1000)


@pytest.mark.parametrize(
    ("expression", "zh", "en"),
    [
        ("t/100 million CNY", "吨/亿元", "t/RMB 100 million"),
        ("tCO2/million CNY", "吨二氧化碳/百万元", "tCO₂/RMB million"),
        ("MWh / million CNY", "兆瓦时/百万元", "MWh/RMB million"),
        ("kWh/m2", "千瓦时/平方米", "kWh/m²"),
        ("h/people", "小时/人", "h/person"),
        ("CNY/people", "元/人", "RMB/person"),
        ("L/10,000 people", "升/万人", "L/10,000 people"),
        ("USD/kWh", "美元/千瓦时", "US$/kWh"),
    ],
)
def test_a_composite_says_its_name_in_both_languages(expression: str, zh: str, en: str) -> None:
    unit = find_unit(expression)
    assert unit is not None
    assert (unit.zh, unit.one, unit.other) == (zh, en, en)
    assert not unit.prefix


@pytest.mark.parametrize("expression", ["", "/", "t/", "/CNY", "x", "t/x", "t/million", "t/million x", "t/CNY/people"])
def test_an_unknown_part_makes_no_unit(expression: str) -> None:
    assert find_unit(expression) is None


def test_columns_carry_the_scale_word() -> None:
    assert UNITS["CNY"].column("zh", "亿") == "亿元"
    assert UNITS["CNY"].column("en", "billion") == "RMB billion"
    assert UNITS["people"].column("en", "million") == "million people"
    assert UNITS["tCO2e"].column("en") == "tCO₂e"
    assert UNITS["t"].column("en") == "tonnes"


def test_counts_cancel_in_ratios_only() -> None:
    people = UNITS["people"].dimension
    assert combine(UNITS["h"].dimension, people, -1) == (("people", -1), ("time", 1))
    assert without_counts(combine(UNITS["h"].dimension, people, -1)) == UNITS["h"].dimension
    assert combine(people, people, -1) == ()
    assert {name for name, _ in people} <= COUNTED
