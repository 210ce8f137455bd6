"""Typed figures, classified: M200 a metric's value, M201 untraced, and the exceptions that need neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.language import Lang
from compiler.prose import EXCEPTIONS
from tests.prose.reading import METRICS, REPORT, read_metrics, tell
from tests.tools import REPOSITORY


@pytest.mark.parametrize(
    ("text", "lang", "words", "placeholder"),
    [
        ("营业收入54.7亿元。", "zh", "54.7亿元", "{{ finance.revenue }}"),
        ("Revenue of RMB 5.47 billion.", "en", "RMB 5.47 billion", "{{ finance.revenue }}"),
        ("Revenue of 3.27 billion yuan in 2022.", "en", "3.27 billion yuan", "{{ finance.revenue@2022 }}"),
        ("用水1,921.44吨。", "zh", "1,921.44吨", "{{ water.use@2021 }}"),
        ("We used 1,921.4 t.", "en", "1,921.4 t", "{{ water.use@2021 }}"),
        ("We used 1,921,440 kg.", "en", "1,921,440 kg", "{{ water.use@2021 }}"),
        ("服务1,450万人。", "zh", "1,450万人", "{{ users.total:plain }}"),
        ("服务超过1,450万人。", "zh", "超过1,450万人", "{{ users.total }}"),
        ("More than 14.5 million people.", "en", "More than 14.5 million people", "{{ users.total }}"),
        ("We served 14.5 million borrowers.", "en", "14.5 million", "{{ users.total:number }}"),
        ("公司有三辆新能源车。", "zh", "三", "{{ fleet.cars:words }}"),
        ("Three vehicles of the new-energy kind.", "en", "Three", "{{ fleet.cars:words }}"),
        ("女性员工占比为49.1%。", "zh", "49.1%", "{{ staff.women }}"),
        ("营业收入同比增长67.3%。", "zh", "67.3%", "{{ finance.revenue:change }}"),
        (
            "The share of women fell by 2.1 percentage points.",
            "en",
            "2.1 percentage points",
            "{{ staff.women:points }}",
        ),
        ("| 用水 |\n| --- |\n| 1,542.33 |", "zh", "1,542.33", "{{ water.use:number }}"),
    ],
)
def test_m200_names_the_placeholder_to_write(text: str, lang: Lang, words: str, placeholder: str) -> None:
    told = tell(text, lang)
    assert told.words == [("M200", words)]
    assert told.hints[0].startswith(f"use {placeholder}")


def test_m200_prefers_the_year_of_the_sentence() -> None:
    assert tell("There were 925 employees in 2022.", "en").hints[0].startswith("use {{ staff.total@2022:number }} /")
    assert tell("There were 925 employees in 2023.", "en").hints[0].startswith("use {{ staff.total:number }} /")


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("我们有12家分公司。", "zh", "12"),
        ("我们有十二家分公司。", "zh", "十二"),
        ("We run 12 branches.", "en", "12"),
        ("We run twelve branches.", "en", "twelve"),
        ("捐款600万元。", "zh", "600万元"),
        ("Training covered 42% of staff.", "en", "42%"),
        ("More than half of the staff.", "en", "half"),
        ("三成的员工。", "zh", "三成"),
        ("共有49.1万人。", "zh", "49.1万"),  # the digits of a share, and no share
        ("An amount of 54.7 tonnes.", "en", "54.7 tonnes"),
        ("And 2000 people came.", "en", "2000"),
        ("节约3吨。", "zh", "3吨"),
        ("按计划，空调不低于26℃。", "zh", "26℃"),
        ("# 共有299家供应商", "zh", "299"),
        ('![图中有12座厂房](a.svg "厂房")', "zh", "12"),
        ("- 一项\n- 共有299家供应商", "zh", "299"),
        ("说明[^a]。\n\n[^a]: 共有299家供应商。", "zh", "299"),
        ("---\nlead: 共有299家供应商\n---\n", "zh", "299"),
        ("共有**29**9家供应商", "zh", "29**9"),
    ],
)
def test_m201_stands_at_the_words_of_a_figure_that_nothing_explains(text: str, lang: Lang, words: str) -> None:
    assert tell(text, lang).words == [("M201", words)]


def test_m201_names_a_metric_that_the_sentence_may_mean() -> None:
    told = tell("累计服务借款人超过1,480万人。")
    assert told.codes == ["M201"]
    assert told.hints[0] == "the sentence may be about {{ users.total:plain }}"


#: By the rule of `EXCEPTIONS` that holds: correct prose with typed numbers, and how many.
EXCEPTED: dict[str, list[tuple[str, int]]] = {
    "dates and years": [
        ("2023年1月1日至12月31日，10月，第三季度，2021—2023年，20世纪90年代。", 5),
        ("From 1 January to 31 December 2023, in October, Q3 2023, FY2023 and the 1990s.", 5),
    ],
    "clock times": [("12:30关灯，13:00开灯。", 2), ("At 12:30 p.m. and at 9 am.", 2)],
    "ordinals and numbered names": [
        ("第三份报告，第三方，范围一、范围2，第十二条，公司12周年。", 6),
        ("The third report, a third-party audit, Scope 1, the 12th award, Article 12.", 5),
    ],
    "standards, codes and telephone numbers": [
        ("ISO 27001、GB/T 32151.1-2015、GRI 302-1、SDG 13、“30·60”目标、021-61902450、5G、PM2.5。", 8),
        ("ISO 14001:2015, GRI 302-1, SDG 13, the “30·60” goals, +86 21 6190 2450, 24/7, COVID-19.", 7),
    ],
    "idioms and fixed names": [
        ("“三道防线”，党的二十大，7×24小时热线，24小时值守，世界500强，双11，“3·15”期间，90后员工。", 8),
        (
            "Three lines of defence, 24-hour service, the Fortune 500, the top 10, Double 11, the 14th Five-Year Plan.",
            7,
        ),
    ],
    "titles of works": [("《ESG报告指南2.0》和《管理办法30条》。", 2), ("Nasdaq’s *ESG Reporting Guide 30*.", 1)],
    "versions": [("工业4.0与党建2.0。", 2), ("Industry 4.0 and Web 3.0.", 2)],
    "numbers of pages, sections, documents and addresses": [
        ("图3、附录2、第12页，财会〔2019〕22号，邮编200062，股票代码：601318，杨高南路428号1号楼18层。", 10),
        ("See chapters 3 and 4, page 12 and Table 3; postcode 200062; Room 1203, 428 South Yanggao Road.", 7),
    ],
    "numbers joined to letters or numbers": [("N+1和N+2两级。", 3), ("Figure 2-1.", 2)],
    "numbers of points and rows": [("（1）采购；（2）销售。", 2), ("(1) Buying; (2) selling; 3) storing.", 3)],
    "disclosure numbers in an index": [("| 编号 | 名称 |\n| --- | --- |\n| 2-3 | 报告期 |", 1)],
    "ages": [("31至40岁员工和50岁以上员工。", 2), ("Staff aged 31 to 40, and those aged under 30.", 2)],
    "bases of rates and intervals": [
        ("每100名员工、每三年一次、每百万元。", 2),
        ("For every 100 employees, and every two weeks.", 2),
    ],
    "stretches of time": [
        ("近三年、未来5年、连续两年、保存五年、10年来。", 5),
        ("In the past 5 years, for three consecutive years, kept for five years, 12 months ended in March.", 5),
    ],
    "compounds": [("", 0), ("A two-way, five-star, 3-step service.", 3)],
    "parts of the text": [
        ("两个方面、四大支柱、三种方式、三个维度、5个阶段、三道工序，我们做了三件事。", 7),
        ("Three steps, four main pillars, two versions, 5 dimensions; we did three things.", 5),
    ],
    "things just named": [
        ("这两家公司、上述三名董事。", 2),
        ("These two firms, the three plants, both the two directors.", 3),
    ],
    "counts of what is listed": [
        ("在上海、昆山、合肥三个城市设立中心；设有两个中心：上海、昆山。", 2),
        ("Two cities: Shanghai and Kunshan. We have three plants (in Shanghai, Kunshan and Hefei).", 2),
        ("我们有四家工厂：\n\n- 甲\n- 乙\n- 丙\n- 丁", 1),
        ("We own 3 mills:\n\n1. A\n2. B\n3. C", 1),
    ],
}


def test_every_exception_has_an_example_and_a_line_in_the_documentation() -> None:
    assert list(EXCEPTED) == [exception.name for exception in EXCEPTIONS]
    text = (REPOSITORY / "docs" / "metrics.md").read_text("utf-8")
    assert [name for name in EXCEPTED if f"| {name} |" not in text] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param(*case, id=f"{name}-{at}")
        for name, cases in EXCEPTED.items()
        for at, case in enumerate(cases)
        if case[0]
    ],
)
def test_m201_is_silent_about_exceptions(text: str, count: int) -> None:
    lang: Lang = "zh" if any("\u4e00" <= character <= "\u9fff" for character in text) else "en"
    told = tell(text, lang)
    assert told.words == []
    assert told.exceptions == count


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("{{ water.use }}和{{ water.use@2021 }}。", "zh"),
        ("`12家` 和 <https://example.com/299> 以及 [说明](https://example.com/12)。", "zh"),
        ("三四家企业，数十家机构，一站式服务，一家人。", "zh"),
        ("Hundreds of people, one of them, a single one.", "en"),
        ("排放 m^2^ 与 CO~2~。", "zh"),
    ],
)
def test_m200_and_m201_are_silent_where_there_is_no_typed_figure(text: str, lang: Lang) -> None:
    told = tell(text, lang)
    assert (told.words, told.exceptions) == ([], 0)


def test_rows_are_numbered_only_in_their_own_order() -> None:
    table = "| 序号 | 协会 |\n| --- | --- |\n| 1 | 甲 |\n| {} | 乙 |"
    assert tell(table.format(2)).words == []
    assert tell(table.format(7)).words == [("M201", "7")]


# ---------------------------------------------------------------- declared


def declared(lines: str) -> str:
    return REPORT + "exceptions:\n" + lines


def test_a_report_declares_exceptions_of_its_own() -> None:
    report = declared("  - {text: 不低于26℃, reason: a rule of the building}\n")
    told = tell("空调不低于26℃，不低于26℃的房间有5间。", report=report)
    assert told.words == [("M201", "5")]
    assert told.exceptions == 2


def test_a_pattern_stands_for_any_number() -> None:
    report = declared('  - {pattern: "满{n}减{n}", lang: zh, reason: the name of an offer}\n')
    assert tell("满100减20，满1,000减200.5的活动。", report=report).words == []


def test_a_declared_text_is_no_part_of_a_longer_number() -> None:
    report = declared("  - {text: 12家, reason: known}\n  - {text: 2家, reason: known}\n")
    told = tell("有12家和112家。", report=report)
    assert told.words[0] == ("M201", "112")
    assert told.codes == ["M201", "M205"]


def test_m205_an_exception_that_nothing_needs() -> None:
    report = declared("  - {text: 26℃, lang: en, reason: known}\n")
    told = tell("空调26℃。", report=report)
    assert told.codes == ["M201", "M205"]
    assert told.hints[-1] == "delete it, or check that it is what the text says"


def test_m200_gives_way_to_a_declared_exception() -> None:
    report = declared("  - {text: RMB 5.47 billion, reason: a quotation}\n")
    assert tell("“RMB 5.47 billion”, it said.", "en", report=report).codes == []


# ---------------------------------------------------------------- the metrics file


def test_notes_and_boundaries_are_prose_and_labels_are_not() -> None:
    file = METRICS + "    note: {zh: 不含外租的12辆。, en: Without the 12 that are rented.}\n"
    file = file.replace("新能源车, en", "新能源车（4吨以上）, en")
    told = tell("x", "en", figures=read_metrics(file))
    assert [one.span.file for one in told.found] == ["content/metrics.yaml"] * 2
    assert [file[one.span.start : one.span.end] for one in told.found] == ["12", "12"]


# ---------------------------------------------------------------- anything

_PIECES = """
{{ users.total }}|{{ finance.revenue:change }}|{{ water.use@2022 }}|超过|不足|约|增长|下降|三|两
1/3|5分之3|54.7|亿元|1,450万|人|《|》|（|）|、|。|：|,|.|-|%|每|近|年|2023|号|*a 2.0*|**b**|０１２|−3.2%|0|0.0|1e9|‰|¹
9999999999999999999999999999999999999999999999999999999999999999|three steps|per 100|a hundred|个百分点|家
第|fell|rose|by|from|to|more than
"""
_JOINED = st.tuples(st.sampled_from(_PIECES.strip().replace("\n", "|").split("|")), st.sampled_from(["", " "]))


@given(
    st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(["", " "])), max_size=30),
    st.sampled_from(["zh", "en"]),
)
def test_any_text_is_read_and_findings_stand_inside_it(pieces: list[tuple[str, str]], lang: Lang) -> None:
    text = "".join(piece + space for piece, space in pieces)
    told = tell(text, lang)
    assert told.hints is not None
    for one in told.found:
        assert one.code.startswith("M20")
        assert 0 <= one.span.start < one.span.end <= len(text)
