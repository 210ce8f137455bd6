"""Numbers in words, written and read."""

from __future__ import annotations

import pytest

from compiler.numerals.words import WORDS_LIMIT, read_en, read_zh, say


def test_every_count_that_is_said_is_read_back() -> None:
    for number in range(WORDS_LIMIT + 1):
        english, chinese = say(number, "en"), say(number, "zh")
        assert english is not None
        assert chinese is not None
        assert read_zh(chinese) == number
        assert read_en(english.split("-")) == number


def test_two_before_a_measure_word() -> None:
    assert (say(2, "zh"), say(2, "zh", measured=True), say(12, "zh", measured=True)) == ("二", "两", "十二")


def test_large_and_negative_numbers_are_not_said() -> None:
    assert [say(100, "en"), say(-1, "zh")] == [None, None]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三百零五", 305),
        ("一千二百万", 12_000_000),
        ("一亿两千万", 120_000_000),
        ("二〇二三", 2023),
        ("十万", 100_000),
        ("五一", None),
        ("百", None),
        ("千万", None),
        ("三三两两", None),
        ("一二三四", 1234),
    ],
)
def test_chinese_numerals(text: str, value: int | None) -> None:
    assert read_zh(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one hundred twenty", 120),
        ("two million three hundred thousand", 2_300_000),
        ("twenty one", 21),
        ("two three", None),
        ("one twenty", None),
        ("hundred", None),
        ("", None),
    ],
)
def test_english_numbers(text: str, value: int | None) -> None:
    assert read_en(text.split()) == value
