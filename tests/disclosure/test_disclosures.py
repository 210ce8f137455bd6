"""Marks, disclosures.yaml and frameworks, held against each other, and the index that is printed."""

from __future__ import annotations

import pytest

from compiler import frameworks
from compiler.tree import CrossReference, Table, own_inlines, plain_text, walk, walk_inlines
from tests.build.fixture import ENERGY_EN, ENERGY_ZH, FILES, codes, compile_files

INDEX_ZH = "# GRI内容索引 {#gri-index}\n\n::: index {framework=gri #tab-gri}\n:::\n"
INDEX_EN = "# GRI content index {#gri-index}\n\n::: index {framework=gri #tab-gri}\n:::\n"
STATED = """\
schema: 1
frameworks:
  gri:
    claim: with-reference
    omitted:
      2-5:
        reason: information-unavailable
        explanation: {zh: 本报告未经外部鉴证。, en: This report has not been assured.}
    referred:
      2-10:
        to: {zh: 请参阅公司年报, en: See the annual report}
"""


def report(stated: str = STATED, mark: str = 'gri="302-1"') -> dict[str, str | bytes]:
    """The report of the fixture with a mark on its section on electricity, and an index in its appendix."""
    return {
        **FILES,
        "content/zh/10-energy.md": ENERGY_ZH.replace("{#electricity}", "{#electricity " + mark + "}"),
        "content/en/10-energy.md": ENERGY_EN,
        "content/zh/90-contact.md": INDEX_ZH,
        "content/en/90-contact.md": INDEX_EN,
        "content/disclosures.yaml": stated,
    }


def d_codes(files: dict[str, str | bytes]) -> list[str]:
    return [code for code in codes(files) if code.startswith("D")]


def rows(files: dict[str, str | bytes], lang: str = "en") -> list[tuple[str, ...]]:
    """The rows of the index as texts."""
    book = compile_files(files).books["zh" if lang == "zh" else "en"]
    table = next(block for block in walk(book.chapters[-1].blocks) if isinstance(block, Table))
    return [
        tuple(
            "".join(plain_text(run) for block in walk(cell.blocks) for run in own_inlines(block)) for cell in row.cells
        )
        for row in table.rows
    ]


# ---------------------------------------------------------------- the index


def test_the_index_lists_what_is_disclosed_omitted_and_told_elsewhere_in_the_order_of_the_framework() -> None:
    assert rows(report()) == [
        ("Disclosure", "Title", "Location"),
        ("GRI 2: General Disclosures 2021 – The organization and its reporting practices",),
        ("2-5", "External assurance", "Omitted: Information unavailable/incomplete. This report has not been assured."),
        ("GRI 2: General Disclosures 2021 – Governance",),
        ("2-10", "Nomination and selection of the highest governance body", "See the annual report"),
        ("GRI 302: Energy 2016",),
        ("302-1", "Energy consumption within the organization", "1.1 Electricity"),
    ]


def test_the_chinese_index_has_the_same_rows_in_chinese() -> None:
    assert rows(report(), "zh")[-1] == ("302-1", "组织内部的能源消耗量", "1.1 用电")
    assert rows(report(), "zh")[2] == ("2-5", "外部鉴证", "从略：信息不可用/不完整。本报告未经外部鉴证。")


def test_a_location_is_a_link_to_the_section() -> None:
    book = compile_files(report()).books["en"]
    links = [
        node.target
        for block in walk(book.chapters[-1].blocks)
        for run in own_inlines(block)
        for node in walk_inlines(run)
        if isinstance(node, CrossReference)
    ]
    assert links == ["electricity"]


def test_the_statement_of_use_is_worded_as_gri_words_it() -> None:
    first = compile_files(report()).books["en"].chapters[-1].blocks[0]
    assert "".join(map(plain_text, own_inlines(first))) == (
        "Qinghe Paper Co., Ltd. has reported the information cited in this GRI content index for the period "
        "1 January to 31 December 2023 with reference to the GRI Standards."
    )


def test_the_goals_are_located_by_chapter() -> None:
    goals = INDEX_ZH.replace("gri", "sdg"), INDEX_EN.replace("gri", "sdg")
    files = report(mark='sdg="7 13"')
    files |= {"content/zh/90-contact.md": goals[0], "content/en/90-contact.md": goals[1]}
    assert [row[::2] for row in rows(files)[1:]] == [
        ("Goal 7: Affordable and clean energy", "1 Energy"),
        ("Goal 13: Climate action", "1 Energy"),
    ]


# ---------------------------------------------------------------- what is wrong


def test_d001_a_framework_that_does_not_exist_is_told_where_it_is_named() -> None:
    assert d_codes(report(mark='gri="302-1" index="ours:E1"')) == ["D001"]
    assert d_codes(report(STATED + "  hkex: {}\n")) == ["D001"]
    assert d_codes(report()) == []  # D001 is silent


def test_d002_a_code_that_the_framework_lacks() -> None:
    assert d_codes(report(mark='gri="302-1 302-9"')) == ["D002"]
    assert d_codes(report(STATED.replace("2-10", "2-99"))) == ["D002"]
    assert d_codes(report(mark='gri="302-1 302-3"')) == []  # D002 is silent


def test_d003_a_location_or_an_omission_never_both() -> None:
    assert d_codes(report(mark='gri="2-5"')) == ["D003"]
    assert d_codes(report(STATED.replace("2-10", "2-5"))) == ["D003"]
    assert d_codes(report(mark='gri="2-6"')) == []  # D003 is silent


def test_d004_only_the_reasons_of_the_framework_count() -> None:
    assert d_codes(report(STATED.replace("information-unavailable", "too-much-work"))) == ["D004"]
    for reason in ("not-applicable", "legal-prohibitions", "confidentiality-constraints"):
        assert d_codes(report(STATED.replace("information-unavailable", reason))) == []  # D004 is silent


def test_d005_and_d006_a_report_in_accordance_omits_no_basic_disclosure_and_misses_no_universal_one() -> None:
    found = d_codes(report(STATED.replace("with-reference", "in-accordance")))
    assert found.count("D005") == 1  # 2-5
    assert found.count("D006") == 31  # 33 universal ones, of which one is omitted and one referred
    assert d_codes(report()) == []  # D005 and D006 are silent: with reference to, nothing is owed


def test_d007_a_section_that_holds_nothing_discloses_nothing() -> None:
    empty = report(mark="")
    empty["content/zh/10-energy.md"] = str(empty["content/zh/10-energy.md"]).replace(
        "## 厂区 {#mill}", '## 空 {#nothing gri="302-4"}\n\n## 厂区 {#mill}'
    )
    assert "D007" in d_codes(empty)
    assert "D007" not in d_codes(report(mark='gri="302-4"'))


def test_d008_a_disclosure_that_asks_for_figures_needs_one_in_its_section() -> None:
    words = report(mark="")
    words["content/zh/10-energy.md"] = str(words["content/zh/10-energy.md"]).replace(
        "## 厂区 {#mill}", '## 话 {#words gri="302-1"}\n\n我们节约用电。\n\n## 厂区 {#mill}'
    )
    assert d_codes(words) == ["D008"]
    assert "D008" not in d_codes(report(mark='gri="302-1"'))


def test_d010_an_index_without_a_single_mark_is_empty() -> None:
    assert d_codes(report(mark="")) == ["D010", "D010"]  # in both languages
    assert "D010" not in d_codes(report())


def test_d011_a_claim_that_the_framework_does_not_know() -> None:
    assert d_codes(report(STATED.replace("with-reference", "inspired-by"))) == ["D011"]
    assert "D011" not in d_codes(report(STATED.replace("with-reference", "in-accordance")))


def test_d013_another_version_of_the_format() -> None:
    assert d_codes(report(STATED.replace("schema: 1", "schema: 2"))) == ["D013"]
    assert "D013" not in d_codes(report())


# ---------------------------------------------------------------- frameworks as data

OWN = """\
name = { zh = "本行业指引", en = "Guide of our trade" }
columns = { zh = ["编号", "内容", "位置"], en = ["Code", "Subject", "Location"] }

[[standard]]
title = { zh = "环境", en = "Environment" }
disclosures = [["E1", "用纸", "Paper"], ["E2", "用水", "Water", "figures"]]
"""


def test_a_report_brings_a_framework_of_its_own() -> None:
    files = report(mark='index="trade:E2"') | {
        "assets/frameworks/trade.toml": OWN,
        "content/zh/90-contact.md": INDEX_ZH.replace("framework=gri", "framework=trade"),
        "content/en/90-contact.md": INDEX_EN.replace("framework=gri", "framework=trade"),
    }
    assert d_codes(files) == []
    assert rows(files)[1:] == [("Environment",), ("E2", "Water", "1.1 Electricity")]


@pytest.mark.parametrize(
    "broken",
    [
        "name = ",
        OWN.replace('"E2"', '"E1"'),
        OWN.replace('"Water", "figures"', '"Water", "tables"'),
        OWN.replace('en = "Environment"', ""),
        OWN.replace('"Code", "Subject", "Location"', '"Code"'),
        'location = "page"\n' + OWN,
    ],
)
def test_d012_a_framework_file_that_is_none(broken: str) -> None:
    assert "D012" in d_codes({**FILES, "assets/frameworks/trade.toml": broken})
    assert "D012" not in d_codes({**FILES, "assets/frameworks/trade.toml": OWN})


def test_the_goals_are_seventeen_and_the_universal_disclosures_thirty_three() -> None:
    assert list(frameworks.shipped("sdg").items) == [str(number) for number in range(1, 18)]
    gri = frameworks.shipped("gri")
    assert sum(item.universal for item in gri.items.values()) == 33
    assert [code for code, item in gri.items.items() if item.required] == [
        "2-1",
        "2-2",
        "2-3",
        "2-4",
        "2-5",
        "3-1",
        "3-2",
    ]
    assert len(gri.reasons) == 4
