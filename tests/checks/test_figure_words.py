"""Figures in words, units away from figures, telephone numbers: pairs that are right, and pairs that are not."""

from __future__ import annotations

import pytest

from tests.checks.pairs import CHAPTERS, codes, words

FIGURES = {"P050", "P051", "P052", "P053", "P054", "P055", "P056"}


def pairs(name: str) -> list[tuple[str, str]]:
    """A line each: Chinese, tab, English."""
    lines = (CHAPTERS / name).read_text("utf-8").splitlines()
    return [(zh, en) for zh, en in (line.split("\t") for line in lines)]


@pytest.mark.parametrize(("zh", "en"), pairs("figures_good.tsv"))
def test_what_good_translations_do_with_figures_is_no_finding(zh: str, en: str) -> None:
    assert FIGURES.isdisjoint(codes(zh, en))


@pytest.mark.parametrize(("zh", "en"), pairs("figures_wrong.tsv"))
def test_another_figure_or_unit_is_a_finding(zh: str, en: str) -> None:
    assert not FIGURES.isdisjoint(codes(zh, en))


@pytest.mark.parametrize(
    ("zh", "en", "code", "at"),
    [
        ("三分之一的用水来自雨水", "A quarter of the water comes from rain", "P050", "A quarter"),
        ("收入增长两倍", "Revenue doubled", "P050", "doubled"),
        ("第四届会议于第三季度召开", "the third session was held in the third quarter", "P050", "third"),
        ("首批产品", "the last batch", "P050", "the last"),
        ("两次会议", "the board met once", "P050", "once"),
        ("试用期三个月", "a probation period of three years", "P055", "three years"),
        ("用电量（千瓦时）", "Electricity use (MWh)", "P055", "MWh"),
        ("每年一次", "once a month", "P055", "a month"),
        ("500户受益", "500 people benefit", "P055", "500 people"),
        ("以美元计价", "denominated in RMB", "P055", "RMB"),
        ("3%至5%", "3% to 5 percentage points", "P054", "5 percentage points"),
        ("9亿至16亿元人民币", "between US$900 million and RMB 1.6 billion", "P055", "US$900 million"),
        ("周一至周五", "Monday to Saturday", "P056", "Saturday"),
        ("上午9点", "9 p.m.", "P056", "9 p.m."),
    ],
)
def test_the_finding_stands_at_the_wrong_words(zh: str, en: str, code: str, at: str) -> None:
    assert code in codes(zh, en)
    assert at in words(zh, en)


def table(head: str, *rows: str) -> str:
    return "\n".join([head, "|" + "---|" * (head.count("|") - 1), *rows])


ZH = table("| 项目 | 营业收入（亿元） | 员工（人） |", "| 甲 | 123.4 | 1,234 |", "| 乙 | 25.0 | 567 |")


@pytest.mark.parametrize(
    ("head", "rows", "expected"),
    [
        ("| Item | Revenue (RMB billion) | Employees (persons) |", ("| A | 12.34 | 1,234 |", "| B | 2.5 | 567 |"), []),
        (
            "| Item | Revenue (RMB million) | Employees (persons) |",
            ("| A | 12,340 | 1,234 |", "| B | 2,500 | 567 |"),
            [],
        ),
        ("| Item | Revenue (RMB billion) | Employees (persons) |", ("| A | 12.3 | 1,234 |", "| B | 2.5 | 567 |"), []),
        (
            "| Item | Revenue (RMB billion) | Employees (persons) |",
            ("| A | 12.34 | 1,234 |", "| B | 25.0 | 567 |"),
            ["P051"],
        ),
        (
            "| Item | Revenue (RMB billion) | Employees (persons) |",
            ("| A | 123.4 | 1,234 |", "| B | 25.0 | 567 |"),
            ["P055"],
        ),
        (
            "| Item | Revenue (RMB billion) | Employees (households) |",
            ("| A | 12.34 | 1,234 |", "| B | 2.5 | 567 |"),
            ["P055"],
        ),
        (
            "| Item | Revenue (RMB billion) | Employees (persons) |",
            ("| A | 12.43 | 1,234 |", "| B | 2.5 | 567 |"),
            ["P050"],
        ),
    ],
)
def test_figures_are_worth_what_the_head_says(head: str, rows: tuple[str, ...], expected: list[str]) -> None:
    assert [code for code in codes(ZH, table(head, *rows)) if code in FIGURES] == expected


def test_a_line_before_the_table_is_a_label_too_and_heads_may_be_counted_beside_it() -> None:
    zh = "单位：万元\n\n" + table("| 项目 | 2023 |", "| 营业收入 | 1,234 |", "| 员工 | 50 |")
    en = "In RMB million\n\n" + table("| Item | 2023 |", "| Revenue | 12.34 |", "| Staff | 50 |")

    assert codes(zh, en) == []
    assert "P051" in codes(zh, en.replace("12.34", "123.4"))


def test_a_unit_column_is_a_label_of_its_row() -> None:
    zh = table("| 指标 | 单位 | 2023 |", "| 收入 | 亿元 | 54.7 |", "| 用电 | 万千瓦时 | 120 |")
    en = table("| Indicator | Unit | 2023 |", "| Revenue | RMB billion | 5.47 |", "| Electricity | MWh | 1,200 |")

    assert codes(zh, en) == []
    assert codes(zh, en.replace("| MWh |", "| GWh |")) != []


def test_a_word_that_renders_something_else_tells_no_two_p050() -> None:
    assert codes("添加一个2秒的间隔。", "Add a three-second break.") == ["P050"]
    assert codes("添加一个2秒的间隔。", "Add a two second break.") == []
    assert codes("选择这两格，然后双击。", "Select those three cells, then double-click.") == ["P050"]
    assert codes("选择这两格，然后双击。", "Select both cells, then double-click.") == []


def test_two_days_and_hours_within_which_are_figures_p050_p052() -> None:
    assert codes("平台迟延两日支付货款的，应付违约金。", "If the Platform pays two days late, it owes damages.") == []
    assert codes("平台迟延两日支付货款的，应付违约金。", "If the Platform pays three days late, it owes damages.") == [
        "P050"
    ]
    zh, en = (
        "客服全年无休。市区24小时内上门。",
        "We are there every day of the year. In cities we come within 24 hours.",
    )
    assert codes(zh, en) == []
    assert codes(zh, en.replace("within 24 hours", "soon")) == ["P052"]


def test_a_range_of_places_in_a_row_is_compared_as_one_p050() -> None:
    zh = "维护者处理第二步到第四步的工作。"
    assert codes(zh, "The maintainer takes care of steps 2 to 4.") == []
    assert codes(zh, "The maintainer takes care of the second to the fourth step.") == []
    assert codes(zh, "The maintainer takes care of steps 2 to 7.") == ["P050"]


def test_the_first_of_several_quarters_is_a_quarter_p056() -> None:
    zh = "第一至第三季度增长3至5个百分点。"
    assert codes(zh, "It grew by 3 to 5 percentage points from Q1 to Q3.") == []
    assert codes(zh, "It grew by 3 to 5 percentage points from Q1 to Q4.") == ["P056"]
