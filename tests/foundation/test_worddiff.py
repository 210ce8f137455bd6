"""Word by word: what a translator sees of a change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.worddiff import Change, changes, plain, shortened, words


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("全球气候变暖。", "全球气候变化。", "全球气候变[-暖-]{+化+}。"),
        ("员工318人", "员工1,318人", "员工[-318-]{+1,318+}人"),
        ("the old boiler", "the new boiler", "the [-old-]{+new+} boiler"),
        ("the old red mill", "the new grey mill", "the [-old red-]{+new grey+} mill"),
        ("共{{ a.b }}元", "共{{ a.c@2022 }}元", "共[-{{ a.b }}-]{+{{ a.c@2022 }}+}元"),
        ("", "新的", "{+新的+}"),
        ("旧的", "", "[-旧的-]"),
        ("一样", "一样", "一样"),
        ("", "", ""),
    ],
)
def test_a_change_is_told_by_its_words(before: str, after: str, told: str) -> None:
    assert plain(changes(before, after)) == told


def test_a_word_is_a_han_character_a_latin_word_a_figure_or_a_placeholder() -> None:
    assert words("用电1,234.5 MWh（{{ a.b }}）") == ["用", "电", "1,234.5", " ", "MWh", "（", "{{ a.b }}", "）"]


def test_long_stretches_that_stayed_are_cut_down_to_their_ends() -> None:
    found = changes("甲" * 60 + "旧" + "乙" * 60 + "去" + "丙" * 60, "甲" * 60 + "新" + "乙" * 60 + "丙" * 60)
    assert plain(shortened(found, 3)) == "…甲甲甲[-旧-]{+新+}乙乙乙…乙乙乙[-去-]丙丙丙…"
    assert shortened((Change("same", "短"),)) == (Change("same", "短"),)


def test_two_texts_with_nothing_in_common_and_of_any_length_are_compared_at_once() -> None:
    before, after = "".join(map(chr, range(0x4E00, 0x5E00))), "".join(map(chr, range(0x6E00, 0x7E00)))
    assert changes(before, after) == (Change("cut", before), Change("added", after))


@given(st.text("甲乙 ab1,。", max_size=30), st.text("甲乙 ab1,。", max_size=30))
def test_both_texts_can_be_read_from_a_diff(before: str, after: str) -> None:
    found = changes(before, after)
    assert "".join(one.text for one in found if one.kind != "added") == before
    assert "".join(one.text for one in found if one.kind != "cut") == after
