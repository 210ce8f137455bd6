"""Typed figures by value: what a good translation does is no finding, what a bad one does is one."""

from __future__ import annotations

import re

import pytest

from tests.checks.pairs import CHAPTERS, codes

GOOD = [tuple(pair.split("\n")[:2]) for pair in (CHAPTERS / "good.txt").read_text("utf-8").strip().split("\n\n")]


@pytest.mark.parametrize(("zh", "en"), GOOD, ids=[zh[:16] for zh, _ in GOOD])
def test_a_good_translation_has_no_finding(zh: str, en: str) -> None:
    assert codes(zh, en) == []


def test_no_digit_of_a_figure_can_change_unseen() -> None:
    """Every digit of the corpus is changed once; digits of units and names (CO2, Scope 3) are no figures."""
    unseen = []
    for zh, en in GOOD:
        for digit in re.finditer(r"(?<![A-Za-z])(?<!Scope )\d", en):
            spoilt = en[: digit.start()] + str((int(digit[0]) + 3) % 10) + en[digit.end() :]
            if not codes(zh, spoilt):
                unseen.append(spoilt)
    assert unseen == []


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("90亿元", "RMB 9 billion", []),
        ("90亿元", "RMB 90 billion", ["P051"]),
        ("1,234.5万千瓦时", "12.345 GWh", []),
        ("1,234.5万千瓦时", "1,234.5 kWh", ["P051"]),
        ("提高 12.5 个百分点", "up 12.5%", ["P054"]),
        ("提高 12.5 个百分点", "up 12.5 percentage points", []),
        ("下降 0.35 个百分点至 1.28%", "down by 0.35% to 1.28%", ["P054"]),
        ("2025 年 6 月 30 日", "30 June 2025", []),
        ("2025 年 6 月 30 日", "June 30, 2025", []),
        ("2025 年 6 月 30 日", "30 July 2025", ["P056"]),
        ("2023年1月1日至12月31日", "1 January to 31 December 2023", []),
        ("2023年1月1日至12月31日", "1 January to 30 December 2023", ["P056"]),
        ("2023年6月至8月", "June to August 2023", []),
        ("2023年6月至8月", "June to September 2023", ["P056"]),
        ("约三成员工", "about 30% of employees", []),
        ("约三成员工", "about three in ten employees", []),
        ("约三成的员工", "about 40% of employees", ["P050"]),
        ("9 亿至 16 亿元", "between RMB 900 million and RMB 1.6 billion", []),
        ("9 亿至 16 亿元", "between RMB 900 million and RMB 1.7 billion", ["P050"]),
        ("5～10 家", "five to ten", []),
        ("3,500 万美元", "US$35 million", []),
        ("3,500 万美元", "RMB 35 million", ["P055"]),
        ("2023 年，共 45 家", "In 2023 there were 45, and no more in 2023", []),
        ("三道防线", "three lines of defence", []),
        ("三道防线", "four lines of defence", ["P050"]),
        ("万一发生，千方百计应对", "Whatever happens, we deal with it", []),
        ("24 小时值守", "manned round the clock", []),
        ("覆盖率 100%", "all of them are covered", []),
        ("罚款 0 元", "no fines were paid", []),
        ("第 3 季度", "the third quarter", []),
        ("下降四分之一", "a quarter less", []),
        ("到2030年排放降低50%", "We will halve emissions by 2030", []),
        ("响应时间在30分钟以内", "a response within half an hour", []),
        ("平均1.5天，最长2.5小时", "one and a half days on average, two and a half hours at most", []),
        ("平均1.5天", "a day and a half", []),
        ("平均1.5天", "two and a half days", ["P050"]),
        ("百强企业，超百场活动", "a Top 100 company, with more than 100 events", []),
        ("单位：万元", "In RMB 10,000", []),
        ("单位：亿元", "In RMB 100 million", []),
        ("单位：万元", "In RMB 100 million", ["P053"]),
        ("单位：万元", "In US$10,000", ["P053"]),
        ("单位：万美元", "In US$10,000", []),
        ("共3百场", "More than 100 events", ["P050"]),
        ("电话：021-6190-2826", "Telephone: +86 21 6190 2826", []),
        ("电话：021-6190-2826", "Telephone: +86 21 6190 2827", ["P050"]),
        ("汽油（范围一）和电力（范围二）", "petrol (Scope 1) and electricity (Scope 2)", []),
        ("汽油（范围一）和电力（范围二）", "petrol (Scope 2) and electricity (Scope 2)", ["P050"]),
        ("汽油（范围一）和电力（范围二）", "petrol (Scope 1) and electricity (Scope 3)", ["P050"]),
        ("范围一和范围二排放", "Scope 1 and 2 emissions", []),
    ],
)
def test_figures_compare_by_value(zh: str, en: str, expected: list[str]) -> None:
    assert codes(zh, en) == expected
