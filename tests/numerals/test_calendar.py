"""Periods: parsing, neighbours, and both languages' dates."""

from __future__ import annotations

import pytest

from compiler.language import Lang
from compiler.numerals import expand_periods, inside, parse_period, show_date, show_period, show_span
from compiler.numerals.calendar import after, before

PERIODS = ("2023", "2023Q3", "2023-06", "2023-12-31", "2024-02-29", "0001")


@pytest.mark.parametrize("text", PERIODS)
def test_a_period_is_its_own_spelling(text: str) -> None:
    assert str(parse_period(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "23",
        "2023Q5",
        "2023Q0",
        "2023-13",
        "2023-00",
        "2023-6",
        "2023-02-29",
        "2023-04-31",
        "0000",
        "２０２３",
        "2023 ",
        "2023q3",
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert parse_period(text) is None


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("2023", "2022"),
        ("2023Q1", "2022Q4"),
        ("2023Q3", "2023Q2"),
        ("2023-01", "2022-12"),
        ("2023-12-31", "2022-12-31"),
        ("2024-02-29", "2023-02-28"),
    ],
)
def test_the_period_before_has_the_same_length(text: str, earlier: str) -> None:
    period = parse_period(text)
    assert period is not None
    assert str(before(period)) == earlier


def test_after_undoes_before() -> None:
    for text in ("2023", "2023Q1", "2023Q4", "2023-12", "2023-01", "2023-12-31"):
        period = parse_period(text)
        assert period is not None
        assert after(before(period)) == period


@pytest.mark.parametrize(
    ("inner", "outer", "expected"),
    [
        ("2023Q3", "2023", True),
        ("2023-12-31", "2023", True),
        ("2023-06", "2023Q2", True),
        ("2022", "2023", False),
        ("2023", "2023Q1", False),
    ],
)
def test_inside(inner: str, outer: str, expected: bool) -> None:
    first, second = parse_period(inner), parse_period(outer)
    assert first is not None
    assert second is not None
    assert inside(first, second) is expected


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("2021..2023", ("2021", "2022", "2023")),
        ("2021 2023", ("2021", "2023")),
        ("2023Q3..2024Q1", ("2023Q3", "2023Q4", "2024Q1")),
        ("2022-11..2023-01, 2023", ("2022-11", "2022-12", "2023-01", "2023")),
        ("2023 2023", ("2023",)),
        ("", ()),
    ],
)
def test_periods_expand(text: str, periods: tuple[str, ...]) -> None:
    assert expand_periods(text) == periods


@pytest.mark.parametrize("text", ["2023..2021", "2021..", "2021..2022Q1", "x", "2021...2023", "0001..9999"])
def test_malformed_periods_do_not(text: str) -> None:
    assert expand_periods(text) is None


@pytest.mark.parametrize(
    ("period", "lang", "expected"),
    [
        ("2023", "zh", "2023年"),
        ("2023", "en", "2023"),
        ("2023Q3", "zh", "2023年第三季度"),
        ("2023Q3", "en", "Q3 2023"),
        ("2023-06", "zh", "2023年6月"),
        ("2023-06", "en", "June 2023"),
        ("2023-12-31", "en", "31 December 2023"),
        ("soon", "en", "soon"),
    ],
)
def test_periods_are_shown(period: str, lang: Lang, expected: str) -> None:
    assert show_period(period, lang) == expected


def test_dates_and_spans_are_shown() -> None:
    assert show_date("2023-10-24", "zh") == "2023年10月24日"
    assert show_date("2023-10-04", "en") == "4 October 2023"
    assert show_span("2023", "zh") == "2023年1月1日至12月31日"
    assert show_span("2023", "en") == "1 January to 31 December 2023"
    assert show_span("2024-02", "zh") == "2024年2月1日至29日"
    assert show_span("2024-02", "en") == "1 to 29 February 2024"
    assert show_span("2023Q3", "en") == "1 July to 30 September 2023"
