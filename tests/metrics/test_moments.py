"""What a period means to a metric: within it, at its end, or since the beginning."""

from __future__ import annotations

import pytest

from compiler.metrics import print_card, print_line
from compiler.tree import Value
from tests.metrics.files import AT, complete, one, printed, read


def codes(found: list[str]) -> list[str]:
    return [line.split()[1] for line in found]


def test_a_metric_over_periods_has_no_value_as_of_a_day_m043() -> None:
    assert one("{2023: 5, 2023-12-31: 5}", more="measure: period")[1] == ["6:35 M043 5"]


@pytest.mark.parametrize(
    ("values", "measure"),
    [
        ("{2023: 5, 2023Q3: 4, 2023-06: 1}", "period"),
        ("{2022-12-31: 5, 2023-12-31: 4}", "point"),
        ("{2023Q4: 5, 2023: 5, 2023-12-31: 5.0}", "point"),
        ("{2023Q1: 5, 2023-06: 7, 2022: 5}", "cumulative"),
        ("{2022: 5.2, 2023: 5}", "cumulative"),
        ("{2022: not-collected, 2023: 5}", "cumulative"),
    ],
)
def test_what_fits_its_measure_is_silent(values: str, measure: str) -> None:
    """Silent: M043, M044, M045."""
    assert one(values, more=f"measure: {measure}")[1] == []


def test_a_measure_is_one_of_three_m026() -> None:
    assert codes(one("{2023: 5}", more="measure: flow")[1]) == ["M026"]


def test_a_cumulative_figure_that_falls_is_reported_m044() -> None:
    """In the order of time, whatever the order of the file."""
    assert one("{2023: 5, 2022: 6, 2021: 4}", more="measure: cumulative")[1] == ["6:20 M044 5"]


def test_one_moment_cannot_have_two_values_m045() -> None:
    assert one("{2023: 5, 2023-12-31: 6}", more="measure: point")[1] == ["6:35 M045 6"]


def test_a_year_of_a_momentary_metric_is_its_last_day() -> None:
    loaded, found = one("{2022-12-31: 884, 2023-06-30: 903, 2023-12-31: 925}", unit="people", more="measure: point")
    assert found == []
    assert printed(loaded, "a.b", "en") == "925 people"
    assert printed(loaded, "a.b@2022", "en") == "884 people"
    assert printed(loaded, "a.b@2022Q4", "en") == "884 people"
    assert printed(loaded, "a.b:change", "en") == "4.6%"
    assert printed(loaded, "a.b@2021", "en") == "M061"
    row, problems = print_line(loaded, "a.b", ("2022", "2023"), "en", AT)
    assert (row is not None, problems) == (True, ())
    assert row is not None
    assert [cell.period for cell in row.cells if isinstance(cell, Value)] == ["2022-12-31", "2023-12-31"]
    card, _ = print_card(loaded, "a.b", "", "en", AT)
    assert card is not None
    assert card.change is not None
    assert card.change.text == "+4.6%"


def test_a_formula_takes_a_momentary_figure_at_the_end_of_the_year() -> None:
    loaded, found = read(
        """
        schema: 1
        metrics:
          staff.all: {label: {zh: 甲, en: A}, unit: people, measure: point, values: {2023-12-31: 925}}
          training.hours: {label: {zh: 甲, en: A}, unit: h, values: {2023: 12025}}
          training.a_head: {label: {zh: 甲, en: A}, unit: h/people, formula: training.hours / staff.all}
        """
    )
    assert found == []
    assert printed(loaded, "training.a_head", "en") == "13.00 h/person"


def test_a_change_between_unlike_periods_is_refused_m070() -> None:
    loaded, found = one("{2022: 5, 2023-12-31: 6}")
    assert found == []
    assert printed(loaded, "a.b@2023-12-31:change", "zh") == "M070"


def test_a_change_between_like_periods_is_not_m070() -> None:
    assert printed(one("{2022-12-31: 5, 2023-12-31: 6}")[0], "a.b:change", "zh") == "20.0%"
    assert printed(one("{2022: 5, 2023-12-31: 6}", more="measure: point")[0], "a.b:change", "zh") == "20.0%"
    assert printed(one("{2021: 5, 2023: 6}")[0], "a.b:change", "zh") == "M065"


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("{period: 2030, change: -30%}", ["M046"]),
        ("{period: 2030, base: 2021, change: -30%}", ["M046"]),
        ("{period: 2030, base: 2023, change: -30%}", []),
        ("{period: 2030, value: 4}", []),
        ("{period: 2030, base: 2021, value: 4}", []),
    ],
)
def test_a_target_that_is_a_change_needs_its_base_m046(target: str, expected: list[str]) -> None:
    assert codes(one("{2023: 5}", more=f"target: {target}")[1]) == expected


@pytest.mark.parametrize(
    ("form", "exact"), [("value", "14500000"), ("number", "14500000"), ("label", ""), ("unit", "")]
)
def test_a_printed_value_remembers_the_figure_exactly(form: str, exact: str) -> None:
    from compiler.metrics import print_value

    loaded, _ = one('{2022: "1,200万", 2023: "1,450万"}')
    value, found = print_value(loaded, "a.b", "", form, "zh", AT)
    complete(found)
    assert value is not None
    assert value.exact == exact


def test_a_printed_change_remembers_itself_unrounded() -> None:
    from compiler.metrics import print_value

    loaded, _ = one('{2022: "1,200万", 2023: "1,450万"}')
    value, _ = print_value(loaded, "a.b", "", "change", "en", AT)
    assert value is not None
    assert (value.text, value.exact) == ("20.8%", "20.83333333333333333333333333")


def test_a_row_and_a_card_hold_exact_values_too() -> None:
    loaded, _ = one("{2022: 1.25亿, 2023: 1.5亿}")
    row, _ = print_line(loaded, "a.b", ("2022", "2023"), "en", AT)
    card, _ = print_card(loaded, "a.b", "", "en", AT)
    assert row is not None
    assert card is not None
    assert card.change is not None
    assert [cell.exact for cell in row.cells if isinstance(cell, Value)] == ["125000000", "150000000"]
    assert (card.value.exact, card.change.exact) == ("150000000", "20")
