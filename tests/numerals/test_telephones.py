"""Telephone numbers: where they stand, and what of them is the number."""

from __future__ import annotations

import pytest

from compiler.numerals import read
from compiler.numerals.telephones import find_telephones, telephone


@pytest.mark.parametrize(
    ("here", "abroad"),
    [
        ("021-6190-2826", "+86 21 6190 2826"),
        ("0571-8888 6666", "+86 571 8888 6666"),
        ("（0571）88886666", "+86 (571) 8888 6666"),
        ("0571-8888 6666", "+86-(0)571-8888 6666"),
        ("010-6612 3456转8001", "+86 10 6612 3456, ext. 8001"),
        ("010-66123456-8001", "(86-10) 6612 3456 ext 8001"),
        ("400-820-8820", "4008208820"),
        ("13812345678", "+86 138 1234 5678"),
        ("+852 2345 6789", "(852) 2345 6789"),
    ],
)
def test_one_number_is_written_in_many_ways(here: str, abroad: str) -> None:
    assert telephone(here) == telephone(abroad) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0571-8888 6666", "0571-8888 6668"),
        ("010-6612 3456转8001", "010-6612 3456转8010"),
        ("400-820-8820", "400-820-8280"),
    ],
)
def test_other_digits_are_another_number(one: str, other: str) -> None:
    assert telephone(one) != telephone(other)


@pytest.mark.parametrize(
    "text",
    ["2023-06-30", "1,234,567", "12315", "2021-2023", "3-5%", "GB/T 19001-2016", "RMB 1 380 000 000", "0.571", "86"],
)
def test_other_figures_are_no_telephone_numbers(text: str) -> None:
    assert telephone(text) is None
    assert find_telephones(text) == []


def test_a_number_is_read_whole_and_several_apart() -> None:
    found = [claim.text for claim in read("电话0571-8888 6666、0571-8888 6667，传真021-5012 3456", "zh")]

    assert found == ["0571-8888 6666", "0571-8888 6667", "021-5012 3456"]


@pytest.mark.parametrize("unit", ["0571-", "+86 ", "(86", "138 ", "400-", "1 2 "])
def test_a_text_of_pieces_of_numbers_is_read_to_the_end(unit: str) -> None:
    """A pattern that tried every grouping of every piece would not come back from this."""
    assert all(start < end for start, end in find_telephones(unit * 8_000))
