"""Duties and permissions keep their strength (P115, P116, P117)."""

from __future__ import annotations

import re

import pytest

from compiler.checks.negation.obligation import shifts
from tests.checks.pairs import CHAPTERS, codes, couple, sentences
from tests.checks.test_negation import GOOD

STRENGTH = {"P115", "P116", "P117"}
BLOCKS = (CHAPTERS / "obligation_wrong.txt").read_text("utf-8").strip().split("\n\n")
WRONG = [tuple(block.split("\n")) for block in BLOCKS]


def strength(zh: str, en: str) -> list[str]:
    return [code for code in codes(zh, en) if code in STRENGTH]


@pytest.mark.parametrize(("zh", "en"), GOOD, ids=[f"{at}-{zh[:12]}" for at, (zh, _) in enumerate(GOOD)])
def test_a_good_translation_has_no_finding(zh: str, en: str) -> None:
    assert shifts(zh, en) == ()


@pytest.mark.parametrize(("code", "zh", "en"), WRONG, ids=[f"{at}-{zh[:12]}" for at, (_, zh, _) in enumerate(WRONG)])
def test_another_strength_is_found(code: str, zh: str, en: str) -> None:
    assert code in strength(zh, en)


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("员工必须戴安全帽。", "Staff must wear helmets.", []),
        ("员工必须戴安全帽。", "Staff are required to wear helmets.", []),
        ("员工必须戴安全帽。", "Wear a helmet.", []),
        ("员工必须戴安全帽。", "Staff will wear helmets.", []),
        ("员工必须戴安全帽。", "Staff may wear helmets.", ["P115"]),
        ("员工必须戴安全帽。", "Staff can wear helmets.", ["P115"]),
        ("员工必须戴安全帽。", "Staff should wear helmets.", ["P115"]),
        ("员工必须戴安全帽。", "Staff are encouraged to wear helmets.", ["P115"]),
        ("员工应戴安全帽。", "Staff should wear helmets.", []),
        ("员工应戴安全帽。", "Staff may wear helmets.", ["P115"]),
        ("员工不得吸烟。", "Staff must not smoke.", []),
        ("员工不得吸烟。", "Staff should not smoke.", ["P116"]),
        ("员工不得吸烟。", "Staff need not smoke.", ["P116"]),
        ("员工不应吸烟。", "Staff should not smoke.", []),
        ("员工无需登记。", "Staff need not register.", []),
        ("员工可以提前离开。", "Staff may leave early.", []),
        ("员工可以提前离开。", "Staff must leave early.", ["P117"]),
        ("建议每周清洗一次。", "Clean it once a week.", []),
        ("建议每周清洗一次。", "It must be cleaned once a week.", ["P117"]),
        ("应用程序可能需要更新。", "The application may need an update.", []),
        ("只有经培训的人员方可操作，且须佩戴手套。", "Only trained staff may operate it, wearing gloves.", []),
        ("应定期清洗，否则影响性能。", "Clean it regularly, or performance may suffer.", []),
    ],
)
def test_the_strength_of_the_chinese_counts(zh: str, en: str, expected: list[str]) -> None:
    assert strength(zh, en) == expected


def test_the_modal_itself_is_marked() -> None:
    zh, en = "承租人须每月付款。", "The tenant may pay every month."
    found = next(one for one in couple(zh, en).findings() if one.code == "P115")
    assert en[found.span.start : found.span.end] == "may"
    assert zh[found.related[0].span.start : found.related[0].span.end] == "须"


def test_the_messages_take_their_arguments() -> None:
    assert sentences("承租人须每月付款。", "The tenant may pay every month.")
    assert sentences("建议每周清洗一次。", "It must be cleaned once a week.")
    assert sentences("员工不得吸烟。", "Staff need not smoke.")


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "链接会引用别的文件，所有文件必须一起移动。",
            "Links refer to other files; all files must be moved together.",
        ),
        ("您应该加入适当数量的空白页。", "You should add the appropriate number of blank pages."),
        ("您需要从以下几方面开始。", "You need to start with the following."),
    ],
)
def test_a_duty_is_known_by_its_deed_though_another_word_would_excuse_may_p115(zh: str, en: str) -> None:
    assert strength(zh, en) == []
    assert strength(zh, re.sub("must|should|need to", "may", en)) == ["P115"]
