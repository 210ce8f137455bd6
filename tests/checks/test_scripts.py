"""Chinese that is still Chinese in the English is named; a Chinese name beside its English is not (P018)."""

from __future__ import annotations

import pytest

from tests.checks.pairs import codes, couple

ZH = "# 标题\n\n公司每年清洗一次水箱，并请第三方检测水质。\n\n公司重视安全。\n\n员工遵守规定。\n\n全文到此结束。\n"


def english(second: str) -> str:
    return f"# Title\n\n{second}\n\nThe company values safety.\n\nStaff follow the rules.\n\nThe text ends here.\n"


@pytest.mark.parametrize(
    "text",
    [
        "公司每年清洗一次水箱，并请第三方检测水质。",
        "The company cleans its tanks once a year. 并请第三方检测水质。",
        "ESG公司每年清洗水箱",
    ],
)
def test_what_is_still_chinese_is_named_p018(text: str) -> None:
    assert "P018" in codes(ZH, english(text))


@pytest.mark.parametrize(
    "text",
    [
        "The company cleans its tanks once a year and has a third party test the water.",
        "Jiayin (嘉银科技集团股份有限公司) cleans its tanks once a year; a third party tests the water.",
        "Under the Water Law 《中华人民共和国水污染防治法》 the tanks are cleaned once a year and tested by others.",
        "The motto “千里之行始于足下共创未来” stands on the tanks, cleaned once a year and tested by others.",
        "The company, 嘉银科技, cleans its tanks once a year and has a third party test the water.",
    ],
)
def test_english_and_chinese_names_beside_it_are_silent_p018(text: str) -> None:
    assert "P018" not in codes(ZH, english(text))


def test_the_words_themselves_are_marked_p018() -> None:
    text = english("The tanks are cleaned once a year. 并请第三方检测水质，结果公开。")
    found = next(one for one in couple(ZH, text).findings() if one.code == "P018")
    assert text[found.span.start : found.span.end] == "并请第三方检测水质，结果公开"
