"""A sentence without a counterpart, and a length that cannot be right (P158 to P161)."""

from __future__ import annotations

import pytest

from compiler.align import Reader, align
from compiler.checks import usual_lengths
from compiler.checks.sentences.alone import ladder, sentences
from compiler.checks.sentences.norms import Norm, Norms, letters, log_ratio, measure
from tests.checks.faithful import PAIRS
from tests.checks.pairs import CHAPTERS, chapter, codes, couple, words

LENGTHS = {"P158", "P159", "P160", "P161"}

ZH = "指示灯变红时，说明滤芯需要更换。请先关闭进水阀，再旋下滤筒。更换后打开阀门，检查接口是否漏水。"
EN = (
    "A red light means that the filter needs replacing. Close the inlet valve first, then unscrew the "
    "housing. After replacing it, open the valve and look for leaks."
)


def page(pairs: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    zh = "\n\n".join(("# 题目", *(zh for zh, _ in pairs)))
    en = "\n\n".join(("# Title", *(en for _, en in pairs)))
    return zh + "\n", en + "\n"


def found(zh: str, en: str) -> list[str]:
    return [code for code in codes(*page(((zh, en),))) if code in LENGTHS]


def test_good_translations_are_silent_p158_p159_p160_p161() -> None:
    assert [code for code in codes(*page(PAIRS)) if code in LENGTHS] == []
    assert [pair for pair in PAIRS if found(*pair)] == []


def test_a_chapter_is_silent() -> None:
    assert LENGTHS.isdisjoint(codes(*chapter()))


@pytest.mark.parametrize("dropped", range(3))
def test_a_sentence_left_out_is_named_p160(dropped: int) -> None:
    pieces = EN.split(". ")
    told = couple(*page(((ZH, ". ".join(pieces[:dropped] + pieces[dropped + 1 :])),)))
    missing = next(one for one in told.findings() if one.code == "P160")
    chinese = missing.related[0].span
    sentence = ZH.split("。")[dropped]
    assert told.zh_source.text[chinese.start : chinese.end] == sentence + "。"


def test_the_place_is_the_sentence_before_p160() -> None:
    pieces = EN.split(". ")
    assert pieces[0] + "." in words(*page(((ZH, f"{pieces[0]}. {pieces[2]}"),)))


def test_a_sentence_too_many_is_named_p161() -> None:
    added = "The housing is made of recycled plastic and comes with a guarantee."
    assert added in words(*page(((ZH, EN.replace("After", added + " After")),)))


def test_half_a_sentence_is_too_short_p158() -> None:
    zh = "我们对供应商进行年度评估，内容包括质量、交付、环保和劳工权益，并将结果用于下一年度的采购决策。"
    assert found(zh, "We assess our suppliers every year.") == ["P158"]
    whole = (
        "We assess our suppliers every year for quality, delivery, environmental protection and labour "
        "rights, and use the results in the next year’s purchasing decisions."
    )
    assert found(zh, whole) == []


def test_twice_the_length_is_too_long_p159() -> None:
    zh = "员工每年接受一次健康检查，费用由公司承担。"
    en = (
        "Employees have a medical check once a year at the expense of the company, in a hospital of their own"
        " choice, and may bring their parents, their children and their partners along at a reduced price"
    )
    assert found(zh, en) == ["P159"]
    assert found(zh, en[: en.index(", in")] + ".") == []


@pytest.mark.parametrize(
    "en",
    [
        "A red light means that the filter needs replacing: first close the inlet valve and unscrew the "
        "housing; then, after replacing it, open the valve and look for leaks.",
        "When the light turns red, the filter needs replacing. Close the inlet valve. Then unscrew the "
        "housing. After replacing it, open the valve. Look for leaks.",
        "The light turns red when the filter is due for replacement. Before unscrewing the housing, close the"
        " inlet valve, which is to be opened again afterwards; check then whether the joints leak.",
    ],
)
def test_sentences_may_be_joined_and_split_p160(en: str) -> None:
    assert found(ZH, en) == []


def test_short_texts_prove_nothing() -> None:
    assert found("公司重视安全生产工作。", "Safety first.") == []


def test_two_sentences_in_three_are_missed_by_their_length_whatever_the_field_p160() -> None:
    tried = caught = 0
    for zh, en in PAIRS:
        pieces = sentences(en, "en", semicolons=False)
        if len(pieces) == zh.count("。") >= 2:
            for one in pieces:
                tried += 1
                caught += bool(found(zh, en[: one.start] + en[one.end :]))
    assert tried > 20
    assert 3 * caught >= 2 * tried


def test_a_terse_report_is_judged_by_its_own_habit() -> None:
    """Where all the English is short for its Chinese, one that is as short as the others stands out no more."""
    zh = "我们对供应商进行年度评估，内容包括质量、交付、环保和劳工权益。"
    terse = "Suppliers: yearly review of quality."
    assert found(zh, terse) == ["P158"]
    assert [code for code in codes(*page(((zh, terse),) * 30)) if code in LENGTHS] == []


def test_the_habit_of_the_report_is_that_of_all_chapters() -> None:
    pair = couple(*page(PAIRS))
    reader = Reader()
    norms = usual_lengths([(align(pair.zh, pair.en, reader=reader), reader)])
    assert abs(norms.of("paragraph").centre) < 0.2
    assert 0.5 < norms.of("paragraph").scale < 1.5


def test_without_texts_the_usual_is_the_norm() -> None:
    assert measure([]) == Norms()
    assert Norms().of("cell") == Norm()


def test_placeholders_and_latin_words_count_on_both_sides() -> None:
    assert letters("GRI 标准", "zh") == 3 + 2 * 3.15
    assert letters("the \ufffc Standards", "en") == 3 + 9 + 6
    assert log_ratio(100, 100) == 0


def test_abbreviations_end_no_sentence() -> None:
    text = "Qinghe Paper Co., Ltd. Shanghai is led by Dr. Li. See No. 5. The end."
    assert [text[one.start : one.end].strip() for one in sentences(text, "en", semicolons=False)] == [
        "Qinghe Paper Co., Ltd. Shanghai is led by Dr. Li.",
        "See No. 5.",
        "The end.",
    ]


def test_a_ladder_has_a_step_for_every_sentence() -> None:
    zh, en = sentences(ZH, "zh", semicolons=False), sentences(EN, "en", semicolons=False)
    steps = ladder(zh, en, Norm(), None).steps
    assert [(one.i, one.j) for one in steps] == [(0, 0), (1, 1), (2, 2)]


HALVES = [
    line.split("\t") for line in (CHAPTERS / "halves.tsv").read_text("utf-8").splitlines()
]  # Chinese, whole English, the English of its first half


@pytest.mark.parametrize(("zh", "en", "half"), HALVES)
def test_the_last_clause_of_a_sentence_is_missed_p160(zh: str, en: str, half: str) -> None:
    assert found(zh, half)
    assert found(zh, en) == []
