"""A figure goes into a cell and comes back as it was typed."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.spreadsheet.cells import shown, typed


@pytest.mark.parametrize(
    ("text", "value", "number_format"),
    [
        ("475.17", 475.17, "0.00"),
        ("13.0", 13.0, "0.0"),  # the nought is a precision, and is kept
        ("925", 925, "0"),
        ("1,542.33", 1542.33, "#,##0.00"),
        ("-3.2", -3.2, "0.0"),
        ("54.7亿", "54.7亿", "@"),
        ("67.1%", "67.1%", "@"),
        ("not-collected", "not-collected", "@"),
        ("1234567890123456.5", "1234567890123456.5", "@"),  # more digits than a cell keeps
        ("=1+1", "=1+1", "@"),
        ("007", "007", "@"),
    ],
)
def test_a_number_is_a_number_where_a_cell_keeps_every_digit(
    text: str, value: int | float | str, number_format: str
) -> None:
    cell = shown(text)
    assert (cell.value, cell.number_format) == (value, number_format)
    assert typed(cell.value, cell.number_format) == text


@given(st.from_regex(r"-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?", fullmatch=True) | st.text(max_size=12))
def test_every_text_comes_back_from_its_cell(text: str) -> None:
    cell = shown(text)
    assert typed(cell.value, cell.number_format) == (text.strip() if isinstance(cell.value, str) else text)


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (480, "0.00", "480.00"),  # typed into a cell that shows two places
        (480.125, "0.00", "480.125"),
        (0.085, "0.0%", "8.5%"),
        (1234567.0, "#,##0", "1,234,567"),
        (1e21, "General", "1000000000000000000000"),
        (0.1 + 0.2, "General", "0.3"),  # Excel keeps fifteen digits
        (1542.3300000000002, "0.00", "1542.33"),
        (datetime.datetime(2024, 4, 22), "yyyy-mm-dd", "2024-04-22"),
        (" 54.7亿 ", "@", "54.7亿"),
    ],
)
def test_what_people_put_into_cells_is_read_as_they_see_it(value: object, number_format: str, text: str) -> None:
    assert typed(value, number_format) == text


@pytest.mark.parametrize("value", [True, datetime.time(9, 30), datetime.datetime(2024, 4, 22, 9, 30), float("nan")])
def test_truth_values_and_times_are_no_figures(value: object) -> None:
    assert typed(value, "General") is None
