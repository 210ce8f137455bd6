"""Each code where it fires and, beside it, the nearest thing that is right. Chinese, then English."""

from __future__ import annotations

import pytest

from compiler.codes import CODES
from tests.checks.pairs import codes, sentences, words

#: Code, Chinese, English with the fault, English without.
CASES = [
    ("P002", "# 标题\n\n段落。", "", "# Title\n\nA paragraph."),
    ("P003", "", "# Title\n\nA paragraph.", ""),
    ("P010", "甲段。\n\n共有 35 家供应商。", "Part one.", "Part one.\n\nThere are 35 suppliers."),
    ("P011", "甲段。", "Part one.\n\nThere are 35 suppliers.", "Part one."),
    (
        "P012",
        "共有 35 家供应商。\n\n用水 1,280 吨。",
        "We used 1,280 tonnes of water.\n\nThere are 35 suppliers.",
        "There are 35 suppliers.\n\nWe used 1,280 tonnes of water.",
    ),
    (
        "P013",
        "董事会每季度召开一次会议，审议重大事项，听取管理层汇报。全年共召开 14 次，全体董事亲自出席了其中的 12 次。",
        "The Board meets every quarter, decides on major matters and hears the management.\n\n"
        "It met 14 times in the year; all directors attended 12 of the meetings in person.",
        "The Board meets every quarter, decides on major matters and hears the management. "
        "It met 14 times in the year; all directors attended 12 of the meetings in person.",
    ),
    (
        "P014",
        "董事会每季度召开一次会议，审议重大事项，听取汇报。\n\n全年共召开 14 次，全体董事亲自出席了其中的 12 次。",
        "The Board meets every quarter, decides on major matters and hears the management. "
        "It met 14 times in the year; all directors attended 12 of the meetings in person.",
        "The Board meets every quarter, decides on major matters and hears the management.\n\n"
        "It met 14 times in the year; all directors attended 12 of the meetings in person.",
    ),
    ("P016", '![电站](a.svg "屋顶"){#f}', "![Plant](a.svg){#f}", '![Plant](a.svg "Roof"){#f}'),
    ("P017", "![电站](a.svg){#f}", '![Plant](a.svg "Roof"){#f}', "![Plant](a.svg){#f}"),
    ("P018", "水箱每年清洗一次。", "水箱每年清洗一次。", "The tanks are cleaned once a year."),
    ("P020", "# 甲\n\n## 乙", "# One\n\n### Two", "# One\n\n## Two"),
    ("P021", "> 引文一段。", "A quotation.", "> A quotation."),
    ("P025", "## 治理 {#gov}", "## Governance", "## Governance {#gov}"),
    ("P026", "## 治理 {#gov}", "## Governance {#governance}", "## Governance {#gov}"),
    ("P027", "## 治理", "## Governance {#gov}", "## Governance"),
    (
        "P030",
        "| 甲 | 乙 |\n|--|--|\n| 1 | 2 |",
        "| A |\n|--|\n| 1 |",
        "| A | B |\n|--|--|\n| 1 | 2 |",
    ),
    (
        "P031",
        "::: table {header=2}\n| 甲 | 乙 |\n|--|--|\n| 丙 | 丁 |\n| 12 | 20 |\n:::",
        "::: table {header=1}\n| A | B |\n|--|--|\n| C | D |\n| 12 | 20 |\n:::",
        "::: table {header=2}\n| A | B |\n|--|--|\n| C | D |\n| 12 | 20 |\n:::",
    ),
    (
        "P032",
        "::: table {header=1}\n- - 甲\n  - 乙\n  - 丙\n- - {cols=2} 12\n  - 20\n- - 30\n  - {cols=2} 40\n:::",
        "::: table {header=1}\n- - A\n  - B\n  - C\n- - 12\n  - {cols=2} 20\n- - 30\n  - {cols=2} 40\n:::",
        "::: table {header=1}\n- - A\n  - B\n  - C\n- - {cols=2} 12\n  - 20\n- - 30\n  - {cols=2} 40\n:::",
    ),
    (
        "P033",
        "| 甲 | 乙 |\n|--|--|\n| 100 吨 | 20% |\n| 300 吨 | 40% |",
        "| A | B |\n|--|--|\n| 20% | 100 t |\n| 40% | 300 t |",
        "| A | B |\n|--|--|\n| 100 t | 20% |\n| 300 t | 40% |",
    ),
    ("P035", "1. 甲\n2. 乙", "- One\n- Two", "1. One\n2. Two"),
    ("P036", "3. 甲\n4. 乙", "1. One\n2. Two", "3. One\n4. Two"),
    ("P040", "共 {{ a.b }}。", "In all {{ a.c }}.", "In all {{ a.b }}."),
    ("P041", "共 {{ a.b }}。", "In all.", "In all {{ a.b }}."),
    ("P042", "共计。", "In all {{ a.b }}.", "In all."),
    ("P043", "共 {{ a.b@2022 }}。", "In all {{ a.b@2021 }}.", "In all {{ a.b@2022 }}."),
    ("P044", "升 {{ a.b:change }}。", "Up {{ a.b }}.", "Up {{ a.b:change }}."),
    ("P045", "共 {{ a.b }}。", "In all 45 tonnes.", "In all {{ a.b:plain }}."),
    ("P046", "共 45 吨。", "In all {{ a.b }}.", "In all 45 tonnes."),
    ("P050", "收入 54.7 亿元。", "Revenue was RMB 5.48 billion.", "Revenue was RMB 5.47 billion."),
    ("P051", "收入 90 亿元。", "Revenue was RMB 90 billion.", "Revenue was RMB 9 billion."),
    ("P052", "共培训 45 场。", "Training sessions were held.", "We held 45 training sessions."),
    ("P053", "举办了培训。", "We held 45 training sessions.", "We held training sessions."),
    ("P054", "提高 2.5 个百分点。", "It rose by 2.5%.", "It rose by 2.5 percentage points."),
    ("P055", "供电 45 兆瓦时。", "45 kWh were supplied.", "45 MWh were supplied."),
    ("P056", "2023年10月24日发布。", "Published on 25 October 2023.", "Published on 24 October 2023."),
    ("P060", "## 治理 {#g gri=2-9}", "## Governance {#g gri=2-10}", "## Governance {#g}"),
    (
        "P061",
        "![电站](a.svg){#f width=60%}",
        "![Plant](a.svg){#f width=80%}",
        "![Plant](a.svg){#f}",
    ),
    ("P062", "::: kpi\na.b\n:::", "::: kpi\na.c\n:::", "::: kpi\na.b\n:::"),
    (
        "P070",
        "甲[^a]与乙丙丁[^b]。\n\n[^a]: 注一。\n[^b]: 注二。",
        "One[^b] and two[^b].\n\n[^a]: Note one.\n[^b]: Note two.",
        "One[^a] and two[^b].\n\n[^a]: Note one.\n[^b]: Note two.",
    ),
    ("P071", "甲[^a]。\n\n[^a]: 注。", "One.\n\n[^a]: Note.", "One[^a].\n\n[^a]: Note."),
    (
        "P072",
        "甲[^a]，乙。\n\n[^a]: 注。",
        "One[^a], two[^a].\n\n[^a]: Note.",
        "One[^a], two.\n\n[^a]: Note.",
    ),
    ("P080", "见[官网](https://a.cn/x)。", "See [our site](https://a.cn/y).", "See [our site](https://a.cn/x)."),
    ("P081", "见[官网](https://a.cn/x)。", "See our site.", "See [our site](https://a.cn/x)."),
    ("P082", "见官网。", "See [our site](https://a.cn/x).", "See our site."),
    ("P083", "见[](#tab-a)。", "See [](#tab-b).", "See [](#tab-a)."),
    ("P084", "见[](#tab-a)。", "See the table.", "See [](#tab-a)."),
    ("P085", "见表。", "See [](#tab-a).", "See the table."),
    ("P086", "![甲](a.svg){#f}", "![One](b.svg){#f}", "![One](a.svg){#f}"),
    ("P087", "图标 ![甲](a.svg) 如左。", "The icon is on the left.", "The icon ![one](a.svg) is on the left."),
    ("P088", "图标如左。", "The icon ![one](a.svg) is on the left.", "The icon is on the left."),
    ("P090", "文件 `a.toml` 在此。", "The file `b.toml` is here.", "The file `a.toml` is here."),
    ("P091", "文件 `a.toml` 在此。", "The file is here.", "The file `a.toml` is here."),
    ("P092", "文件在此。", "The file `a.toml` is here.", "The file is here."),
    ("P093", "```\nx = 1\n```", "```\nx = 2\n```", "```\nx = 1\n```"),
]


@pytest.mark.parametrize(("code", "zh", "wrong", "right"), CASES, ids=[case[0] for case in CASES])
def test_each_code_fires_once(code: str, zh: str, wrong: str, right: str) -> None:
    assert codes(zh, wrong) == [code]


@pytest.mark.parametrize(("code", "zh", "wrong", "right"), CASES, ids=[case[0] for case in CASES])
def test_each_code_is_silent_beside_it(code: str, zh: str, wrong: str, right: str) -> None:
    assert codes(zh, right) == []


@pytest.mark.parametrize(("code", "zh", "wrong", "right"), CASES, ids=[case[0] for case in CASES])
def test_message_and_hints_take_their_arguments(code: str, zh: str, wrong: str, right: str) -> None:
    (said,) = sentences(zh, wrong)
    assert "{" not in said.replace("{{ a.", "").replace("{#", "").replace("{reason", "").replace("{rows", "")


def test_every_code_of_the_family_has_a_case() -> None:
    """P001, P004 and P005 need two whole files, see test_whole_files.py; P094 a picture, see test_pictures.py; P130
    to P139 a glossary, see test_terms.py; P150 to P155 an approval, see tests/translations; slips and lengths
    have tests of their own, test_surface.py and test_lengths.py; so have directions and qualifiers (P100 to
    P107), test_direction.py and test_qualifiers.py, negations and obligations (P110 to P117), test_negation.py
    and test_obligation.py.
    """
    elsewhere = ("P10", "P11", "P13", "P14", "P15", "P16")
    family = {code for code in CODES if code.startswith("P") and not code.startswith(elsewhere)}
    assert family - {"P001", "P004", "P005", "P094"} == {case[0] for case in CASES}


@pytest.mark.parametrize(
    ("zh", "en", "at"),
    [
        ("收入 54.7 亿元。", "Revenue was RMB 5.48 billion.", "RMB 5.48 billion"),
        ("共 {{ a.b }} 吨。", "In all {{ a.c }} tonnes.", "{{ a.c }}"),
        ("见[官网](https://a.cn/x)。", "See [our site](https://a.cn/y) now.", "[our site](https://a.cn/y)"),
        ("## 治理 {#gov}", "## Governance {#governance}", "governance"),
        ("## 治理 {#g gri=2-9}", "## Governance {#g gri=2-10}", "2-10"),
    ],
)
def test_a_finding_stands_at_the_words_to_correct(zh: str, en: str, at: str) -> None:
    assert words(zh, en) == [at]


def test_the_report_period_is_what_a_bare_placeholder_means() -> None:
    assert codes("共 {{ a.b }}。", "In all {{ a.b@2023 }}.", period="2023") == []
    assert codes("共 {{ a.b }}。", "In all {{ a.b@2023 }}.") == ["P043"]


def test_placeholders_come_in_any_order_and_in_any_form_of_the_value() -> None:
    zh = "{{ a.b }} 家供应商，{{ a.c:plain }} 吨，{{ a.d:number }}。"
    assert codes(zh, "{{ a.c }} from {{ a.b:words }} suppliers; {{ a.d:value }}.") == []


def test_only_containers_have_no_counterpart() -> None:
    zh = '甲段。\n\n::: only {reason="监管"}\n仅中文，35 家。\n:::\n\n乙段 20 家。'
    assert codes(zh, "Part one.\n\nPart two, 20 of them.") == []
    assert codes("甲段。", 'Part one.\n\n::: only {reason="SEC"}\nEnglish alone.\n:::') == []


def test_lines_of_a_metrics_block_may_be_left_to_the_chinese() -> None:
    assert codes("::: metrics {#m}\n- a.b\n- a.c\n:::", "::: metrics {#m}\n:::") == []


def test_spans_may_be_left_to_the_chinese() -> None:
    zh = "::: table {header=1}\n- - 甲\n  - 乙\n- - {rows=2} 12\n  - 20\n- - 30\n:::"
    assert "P032" not in codes(zh, zh.replace("甲", "A").replace("乙", "B").replace("{rows=2} ", ""))


def test_the_language_part_of_an_address_may_differ() -> None:
    assert codes("见[官网](https://a.cn/zh/x)。", "See [our site](https://a.cn/en/x).") == []
    assert codes("见 https://a.cn/zh-cn/x 。", "See https://a.cn/en/x .") == []


def test_footnote_labels_may_differ_if_the_order_is_the_same() -> None:
    zh = "甲[^甲]，乙[^乙]。\n\n[^甲]: 共 35 家。\n[^乙]: 共 20 家。"
    assert codes(zh, "One[^1], two[^2].\n\n[^1]: There are 35.\n[^2]: There are 20.") == []


def test_chinese_inside_code_may_be_translated() -> None:
    assert codes("```\n# 注释\nx = 1\n```", "```\n# comment\nx = 1\n```") == []
