"""English of another text, told by everyday words (P164, P165)."""

from __future__ import annotations

import pytest

from compiler.checks.sentences.anchors import anchors, is_said, spelt
from tests.checks.faithful import PAIRS
from tests.checks.pairs import chapter, codes

ITEMS = (
    ("关好仓库的门窗", "Shut the doors and windows of the warehouse"),
    ("给患者测量体温", "Take the patient’s temperature"),
    ("向供应商退回缺货订单", "Return orders that are out of stock to the supplier"),
    ("检查消防设备", "Inspect the fire equipment"),
    ("登记来访的投资者", "Register visiting investors"),
)


def listed(pairs: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    zh = "# 题目\n\n" + "\n".join(f"- {one}" for one, _ in pairs)
    en = "# Title\n\n" + "\n".join(f"- {one}" for _, one in pairs)
    return zh + "\n", en + "\n"


def strange(zh: str, en: str) -> list[str]:
    return [code for code in codes(zh, en) if code in {"P164", "P165"}]


def in_order(*order: int) -> tuple[tuple[str, str], ...]:
    return tuple((zh, ITEMS[at][1]) for (zh, _), at in zip(ITEMS, order, strict=True))


def test_every_text_in_its_place_is_silent_p164_p165() -> None:
    assert strange(*listed(ITEMS)) == []
    assert strange(*listed(PAIRS)) == []
    assert {"P164", "P165"}.isdisjoint(codes(*chapter()))


@pytest.mark.parametrize("order", [(0, 2, 1, 3, 4), (4, 1, 2, 3, 0)])
def test_two_items_in_each_others_place_p164(order: tuple[int, ...]) -> None:
    assert strange(*listed(in_order(*order))) == ["P164", "P164"]


def test_english_that_stands_twice_p165() -> None:
    assert strange(*listed(in_order(0, 1, 2, 3, 3))) == ["P165"]


def test_english_of_nothing_that_stands_there_p165() -> None:
    wrong = (
        ITEMS[2][0] + "，并通知客户、经销商、银行、医院和学校的会计",
        "The choir sang until the lamps went out over the quiet valley",
    )
    assert strange(*listed((ITEMS[0], ITEMS[1], wrong))) == ["P165"]


def test_one_word_said_otherwise_proves_nothing_p165() -> None:
    free = ("请客户关好仓库的门窗", "Would guests please see that everything is shut and locked")
    assert strange(*listed((ITEMS[1], free, ITEMS[4]))) == []


def test_stems_are_beginnings_and_words_with_a_stop_are_whole() -> None:
    assert list(anchors("员工乘汽车上班")) == ["员工", "汽车"]
    assert is_said("员工", spelt("The Company’s employees"))
    assert is_said("汽车", spelt("by car."))
    assert not is_said("汽车", spelt("with care"))
