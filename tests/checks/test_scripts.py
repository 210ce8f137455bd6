"""Chinese that is still Chinese in the English is named; a Chinese name beside its English is not (P018)."""

from __future__ import annotations

import pytest

from compiler import glossary
from compiler.checks import parity
from compiler.source import Source
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


@pytest.mark.parametrize(
    "text",
    [
        "The 水箱 are cleaned once a year.",
        "The company cleans its tanks once a year and has the 水质 tested.",
        "水箱 are cleaned once a year by the company.",
    ],
)
def test_a_chinese_word_among_english_ones_is_named_p018(text: str) -> None:
    assert codes(ZH, english(text)).count("P018") == 1


@pytest.mark.parametrize(
    "text",
    [
        "The tanks beside Lake Tai 太湖 are cleaned once a year.",
        "The character 福 stands on the tanks, cleaned once a year.",
        "The tanks (水箱) are cleaned once a year by the company.",
        "The 水箱 (tanks) are cleaned once a year by the company.",
        "[简体中文](zh.md) | The tanks are cleaned once a year | [中文文档](b.md)",
    ],
)
def test_names_and_words_shown_beside_their_english_are_silent_p018(text: str) -> None:
    assert "P018" not in codes(ZH, english(text))


def test_a_name_of_the_glossary_is_silent_p018() -> None:
    source = Source("glossary.yaml", "schema: 1\nterms:\n  - {zh: 清河, en: Qinghe, kind: body}\n")
    terms, _ = glossary.load(source)
    text = english("The 清河 tanks are cleaned once a year by the company.")
    pair = couple(ZH, text)
    told = {one.code for one in parity(pair.alignment, pair.zh, pair.en, glossary=terms)}
    assert "P018" in codes(ZH, text)
    assert "P018" not in told


SENTENCE = "The company cleans its tanks once a year and has the water tested by a third party."


@pytest.mark.parametrize("first", [SENTENCE, f"水箱管理。{SENTENCE}"])
def test_english_left_in_the_chinese_is_named_p156(first: str) -> None:
    chinese = ZH.replace("公司每年清洗一次水箱，并请第三方检测水质。", first)
    found = [one for one in couple(chinese, english(SENTENCE)).findings() if one.code == "P156"]
    assert [chinese[one.span.start : one.span.end] for one in found] == [SENTENCE.removesuffix(".")]


@pytest.mark.parametrize(
    "first",
    [
        "公司依据 GRI Sustainability Reporting Standards 清洗水箱。",
        f"公司清洗水箱（{SENTENCE}），并检测水质。",
        f"公司清洗水箱，详见 [{SENTENCE}](https://example.com/a)。",
        "Copyright 2023 by the authors of this manual, all rights reserved to them and to us.",
        "Li, W. et al. A study of the cleaning of tanks in the north of China, and of its cost.",
    ],
)
def test_names_quotations_and_references_are_silent_p156(first: str) -> None:
    chinese = ZH.replace("公司每年清洗一次水箱，并请第三方检测水质。", first)
    assert "P156" not in codes(chinese, english(SENTENCE))


def test_english_all_over_the_chinese_is_told_once_p156() -> None:
    lines = [f"The tank of house number {number} is cleaned once a year and tested by us." for number in range(1, 9)]
    page = "\n\n" + "\n\n".join(lines) + "\n"
    rest = "\n".join(f"\n{number}号楼的水箱每年清洗一次，并由我们检测。\n" for number in range(11, 19))
    told = "\n".join(
        f"\nThe tank of house number {number} is cleaned once a year and tested by us.\n" for number in range(11, 19)
    )
    assert codes("# 题目" + page + rest, "# Title" + page + told).count("P156") == 1
    assert "P156" not in codes("# Title" + page, "# Title" + page)
