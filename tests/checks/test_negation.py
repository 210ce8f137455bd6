"""Negation: a good translation may tell it in many ways, a bad one loses or adds it (P110 to P113)."""

from __future__ import annotations

import pytest

from compiler.checks.negation.polarity import compare
from compiler.checks.sentences.stretches import stretches
from tests.checks.pairs import CHAPTERS, codes, couple, sentences

NEGATION = {"P110", "P111", "P112", "P113"}


def pairs(name: str) -> list[tuple[str, str]]:
    blocks = (CHAPTERS / name).read_text("utf-8").strip().split("\n\n")
    return [(zh, en) for zh, en in (block.split("\n") for block in blocks)]


def negation(zh: str, en: str) -> list[str]:
    return [code for code in codes(zh, en) if code in NEGATION]


GOOD, WRONG = pairs("negation_good.txt"), pairs("negation_wrong.txt")
#: True errors that no rule finds yet: where the evidence is thin it is silent. One that is found moves to WRONG.
MISSED = pairs("negation_missed.txt")


@pytest.mark.parametrize(("zh", "en"), GOOD, ids=[f"{at}-{zh[:12]}" for at, (zh, _) in enumerate(GOOD)])
def test_a_good_translation_has_no_finding(zh: str, en: str) -> None:
    assert negation(zh, en) == []


@pytest.mark.parametrize(("zh", "en"), WRONG, ids=[f"{at}-{zh[:12]}" for at, (zh, _) in enumerate(WRONG)])
def test_a_negation_lost_or_added_is_found(zh: str, en: str) -> None:
    assert negation(zh, en)


@pytest.mark.xfail(strict=True, reason="not found yet")
@pytest.mark.parametrize(("zh", "en"), MISSED, ids=[f"{at}-{zh[:12]}" for at, (zh, _) in enumerate(MISSED)])
def test_what_is_still_missed(zh: str, en: str) -> None:
    assert negation(zh, en)


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("公司不接受现金。", "The company accepts cash.", ["P110"]),
        ("公司不接受现金。", "The company does not accept cash.", []),
        ("公司不接受现金。", "The company refuses cash.", []),
        ("公司接受现金。", "The company does not accept cash.", ["P111"]),
        ("公司接受现金。", "The company accepts cash.", []),
        ("全年未发生安全事故。", "Safety accidents occurred in the year.", ["P112"]),
        ("全年未发生安全事故。", "No safety accident occurred in the year.", []),
        ("全年零事故。", "The year saw accidents.", ["P112"]),
        ("全年零事故。", "The year passed without accidents.", []),
        ("当年发生一起火灾。", "No fire occurred in that year.", ["P113"]),
        ("当年发生一起火灾。", "One fire occurred in that year.", []),
        ("费用包括但不限于运费。", "The costs include but are limited to freight.", ["P110"]),
        ("否", "Yes", ["P110"]),
        ("否", "No", []),
        ("无", "—", []),
        ("是否有疑问", "Whether or not there are doubts", []),
    ],
)
def test_the_codes_tell_what_happened(zh: str, en: str, expected: list[str]) -> None:
    assert negation(zh, en) == expected


def test_the_finding_stands_at_the_sentence_that_lost_it() -> None:
    zh = "员工按时到岗。员工不得吸烟。离开时关灯。"
    en = "Staff arrive on time. Staff may smoke. They switch off the lights when they leave."
    found = next(one for one in couple(zh, en).findings() if one.code == "P110")
    assert en[found.span.start : found.span.end] == "Staff may smoke."
    assert zh[found.related[0].span.start : found.related[0].span.end] == "不得"


def test_an_added_negation_is_marked_by_its_own_words() -> None:
    en = "The plant is not open to visitors."
    found = next(one for one in couple("工厂向访客开放。", en).findings() if one.code == "P111")
    assert en[found.span.start : found.span.end] == "not"


def test_the_messages_take_their_arguments() -> None:
    assert sentences("公司不接受现金。", "The company accepts cash.")
    assert sentences("当年发生一起火灾。", "No fire occurred in that year.")
    assert sentences("全年未发生安全事故。", "Safety accidents occurred in the year.")


def test_what_stayed_in_english_on_both_sides_is_not_compared() -> None:
    text = "Do not forget the other thing, which is not here."
    assert compare(f"见附录。{text}", f"See the appendix. {text}") == ()


def test_sentences_joined_in_english_belong_together() -> None:
    zh, en = "共10人。其中女性4人。全部在上海。", "There are 10, of whom 4 are women. All are in Shanghai."
    assert [zh[one.zh_start : one.zh_end] for one in stretches(zh, en)] == ["共10人。其中女性4人。", "全部在上海。"]
