"""Slips of the pen and marks of the other script, in the English and in the Chinese."""

from __future__ import annotations

import pytest

from compiler.checks.doubled import doubled_chinese, doubled_chinese_marks, doubled_marks, doubled_words
from tests.checks.faithful import PAIRS
from tests.checks.pairs import chapter, codes, couple, sentences

SURFACE = {f"P{number}" for number in (*range(140, 150), 156, 157, 162, 163)}

ZH = "公司每年清洗一次水箱，并请第三方检测水质。"


def found(zh: str, en: str) -> list[str]:
    return [code for code in codes(f"# 题目\n\n{zh}\n", f"# Title\n\n{en}\n") if code in SURFACE]


def marked(zh: str, en: str, code: str) -> str:
    pair = couple(f"# 题目\n\n{zh}\n", f"# Title\n\n{en}\n")
    span = next(one.span for one in pair.findings() if one.code == code)
    return (pair.en_source if span.file == "en.md" else pair.zh_source).text[span.start : span.end]


def test_good_translations_are_silent() -> None:
    assert [pair for pair in PAIRS if found(*pair)] == []
    assert SURFACE.isdisjoint(codes(*chapter()))


# ---------------------------------------------------------------- doubled


@pytest.mark.parametrize(
    "text",
    [
        "the the company",
        "We will will act.",
        "In in 2023",
        "this is is wrong",
        "a a plan",
        "Data data",
        "of the of the company",
        "The Board decided that that the plan be kept.",
        "when it it was",
        "step step by step",
        "the ESG ESG report",
    ],
)
def test_a_doubled_word_is_named_p140(text: str) -> None:
    assert list(doubled_words(text))
    assert found(ZH, text) == ["P140"]


@pytest.mark.parametrize(
    "text",
    [
        "He said that that plan failed.",
        "They had had enough.",
        "What it is is a question of cost.",
        "Log in in two steps.",
        "The talk goes on on Monday.",
        "Meet at the check-in in the lobby.",
        "five five-year plans",
        "Duran Duran played in Pago Pago.",
        "New York New York",
        "Li Li and Lang Lang",
        "step by step by step",
        "from time to time to reflect it",
        "System settings Settings for the whole",
        "LANG=de DE",
        "door to door to the end",
        "very very good, bye bye",
        "sizes A A and B B",
        "We gave her her badge.",
        "in. In 2023",
        "10 10 20 20",
    ],
)
def test_what_rightly_stands_twice_is_silent_p140(text: str) -> None:
    assert list(doubled_words(text)) == []


def test_a_word_is_doubled_across_emphasis_and_line_ends_p140() -> None:
    assert marked(ZH, "The company cleans the *the tanks* once a year.", "P140") == "the *the"
    assert marked(ZH, "The company cleans the\nthe tanks once a year.", "P140") == "the\nthe"
    assert "P140" not in found(ZH, "The tank  \nTank cleaning is done once a year.")


@pytest.mark.parametrize(
    "text", ["one,, two", "one, , two", "Done.. Next", "the end..", "one;; two", "this:: that", "so,. and"]
)
def test_a_doubled_mark_is_named_p141(text: str) -> None:
    assert list(doubled_marks(text))
    assert "P141" in found(ZH, text)


@pytest.mark.parametrize(
    "text", ["wait...", "wait…", "1..5", "../up", "std::list", "etc., and", "Inc.; and", "Really?!", ". . ."]
)
def test_ellipses_paths_and_abbreviations_are_silent_p141(text: str) -> None:
    assert list(doubled_marks(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "公司的的员工",
        "进行进行检查",
        "我们们参加",
        "也也参加",
        "位于于上海",
        "环境保护环境保护工作",
        "正在在建设",
        "公司和和客户",
    ],
)
def test_a_doubled_chinese_word_is_named_p162(text: str) -> None:
    assert list(doubled_chinese(text))
    assert "P162" in found(text + "，" + ZH, "The company cleans its tanks once a year; others test the water.")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "天天向上",
            "人人参与",
            "逐步推进",
            "讨论讨论",
            "研究研究",
            "高高兴兴",
            "一步一步走",
            "一个一个查",
            "哈哈哈哈",
        ),
        *(
            "目的的实现",
            "标的的价值",
            "的的确确",
            "为了了解情况",
            "受不了了",
            "是是非非",
            "关键是是否合格",
            "存在在建工程",
        ),
        *(
            "和和气气",
            "共和和平",
            "嘉禾公司公司章程",
            "金融服务服务实体经济",
            "项目管理管理办法",
            "用地地块",
            "建表的数据库的数据库文件",
        ),
    ],
)
def test_proper_reduplication_is_silent_p162(text: str) -> None:
    assert list(doubled_chinese(text)) == []


@pytest.mark.parametrize(
    ("text", "write"), [("好，，是", "，"), ("完。。", "。"), ("完，。", "。"), ("甲、、乙", "、")]
)
def test_a_doubled_chinese_mark_is_named_p163(text: str, write: str) -> None:
    assert [slip.write for slip in doubled_chinese_marks(text)] == [write]
    assert "P163" in found(text + ZH, "The company cleans its tanks once a year; others test the water.")


@pytest.mark.parametrize("text", ["等等……", "——", "他说：“好。”", "“好。”，他说", "等。。。"])
def test_ellipses_and_quotations_are_silent_p163(text: str) -> None:
    assert list(doubled_chinese_marks(text)) == []


# ---------------------------------------------------------------- the other script


@pytest.mark.parametrize(
    ("mark", "write"),
    [
        ("，", ","),
        ("。", "."),
        ("；", ";"),
        ("：", ":"),
        ("（", "("),
        ("％", "%"),
        ("、", ","),
        ("＋", "+"),
        ("３", "3"),
    ],
)
def test_a_chinese_mark_in_the_english_is_named_p142(mark: str, write: str) -> None:
    english = f"The company cleans its tanks{mark} and others test the water."
    assert found(ZH, english) in (["P142"], ["P142", "P144"])
    assert marked(ZH, english, "P142") == mark
    assert any(f"write “{write}”" in line for line in sentences(f"# 题目\n\n{ZH}\n", f"# Title\n\n{english}\n"))


def test_a_segment_is_told_once_p142() -> None:
    assert found(ZH, "The company，cleans its tanks，and others test the water。") == ["P142"]


@pytest.mark.parametrize(
    "text",
    [
        "Qinghe (清河纸业，有限公司) cleans its tanks once a year.",
        "Under 《水污染防治法（试行）》 the tanks are cleaned once a year.",
        "Jiahe（嘉禾）cleans its tanks once a year.",
        "Press the “，” key to clean the tanks once a year.",
        "The “curly” quotation marks, an em dash — and an ellipsis… are English.",
        "Run `a，b` once a year to clean the tanks.",
        "Signed: —— (name) (￣▽￣)ノ、",
    ],
)
def test_marks_of_chinese_within_the_english_are_silent_p142(text: str) -> None:
    assert "P142" not in found(ZH, text)


@pytest.mark.parametrize(
    ("zh", "place"),
    [
        ("公司每年清洗一次水箱,并请第三方检测水质。", ","),
        ("公司每年清洗一次水箱;并请第三方检测水质。", ";"),
        ("公司每年清洗一次水箱(含地下水箱)，并请第三方检测。", "(含地下水箱)"),
        ('公司的"清洁水箱"行动每年一次，并请第三方检测。', '"清洁水箱"'),
        ("公司每年清洗一次水箱.", "."),
    ],
)
def test_a_half_width_mark_between_han_is_named_p157(zh: str, place: str) -> None:
    english = "The company cleans its tanks once a year, underground ones included; others test the water."
    assert "P157" in found(zh, english)
    assert marked(zh, english, "P157") == place


@pytest.mark.parametrize(
    "zh",
    [
        "公司每天9:30开始清洗水箱，用水1,234.5吨。",
        "公司用 Python, Java 和 Go 清洗水箱(tank)的数据。",
        "见网站 https://example.com/a,b 与`代码,代码`的说明。",
        "水箱（地下）每年清洗一次——由“第三方”检测……",
    ],
)
def test_figures_addresses_and_code_keep_their_marks_p157(zh: str) -> None:
    assert "P157" not in found(zh, "The tanks are cleaned.")


def test_a_habit_is_told_once_p157() -> None:
    zh = "\n\n".join(f"第{number}号水箱每年清洗一次,并请第三方检测。" for number in "一二三四五六七")
    en = "\n\n".join(
        f"Tank {number} is cleaned once a year and tested by others."
        for number in ("one", "two", "three", "four", "five", "six", "seven")
    )
    assert codes(f"# 题目\n\n{zh}\n", f"# Title\n\n{en}\n").count("P157") == 1


def test_straight_quotation_marks_among_curly_ones_are_noted_p143() -> None:
    zh = f"{ZH}\n\n称为“净水”“泉水”“雨水”或“河水”。\n\n又称“活水”。\n\n还称“清水”。"
    en = (
        "Tanks are cleaned.\n\nIt is called “clean”, “spring”, “rain” or “river” water.\n\n"
        'Or “living” water.\n\nOr "clear" water.'
    )
    assert "P143" in found(zh, en)
    assert "P143" not in found(zh, en.replace("“", '"').replace("”", '"'))
    assert "P143" not in found(zh, en.replace('"clear"', "“clear”") + ' The pipe measures 5" across.')


# ---------------------------------------------------------------- pairs and ends


@pytest.mark.parametrize(
    "text",
    [
        "The company cleans its tanks (once a year and has others test the water.",
        "The company cleans its tanks once a year) and has others test the water.",
        "The company cleans its “tanks once a year and has others test the water.",
    ],
)
def test_half_a_pair_is_named_p144(text: str) -> None:
    assert found(ZH, text) == ["P144"]


@pytest.mark.parametrize(
    ("zh", "text"),
    [
        (ZH, "Clean 1) tanks, 2) pipes and iii) taps."),
        (ZH, "Clean (a) tanks and the tank(s) below [0, 1) :)"),
        ("他说：“水箱每年清洗一次。", "He said: “The tanks are cleaned once a year."),
        (ZH, "The company (清河（上海）公司) cleans its tanks."),
    ],
)
def test_numbering_and_what_the_chinese_leaves_open_are_silent_p144(zh: str, text: str) -> None:
    assert "P144" not in found(zh, text)


def test_a_paragraph_that_breaks_off_is_named_p145() -> None:
    text = "The company cleans its tanks once a year and has others test the"
    assert found(ZH, text) == ["P145"]
    assert marked(ZH, text, "P145") == "the"
    assert found(ZH, text + " water.") == []
    assert found("清洗水箱", "Cleaning of the tanks in which we keep the drinking water") == []
    assert found(f"- {ZH}", f"- {text} water") == []


def test_a_question_that_became_a_statement_is_named_p146() -> None:
    assert found("您的水箱每年清洗吗？", "Your tanks are cleaned every year.") == ["P146"]
    assert found("您的水箱每年清洗吗？", "Are your tanks cleaned every year?") == []
    assert found("您的水箱每年清洗吗？", "Please say whether your tanks are cleaned every year.") == []
    assert found("如何清洗水箱？", "How to clean the tanks") == []


@pytest.mark.parametrize("text", ["…", "—", "TBD", "TODO", "xxx", "."])
def test_what_is_still_to_be_written_is_named_p147(text: str) -> None:
    assert "P147" in found(ZH, text)


@pytest.mark.parametrize(
    ("zh", "en"), [("不适用于本公司的情况", "–"), ("—", "—"), ("无此类情况发生", "N/A"), (ZH, "Cleaned.")]
)
def test_dashes_for_nothing_are_silent_p147(zh: str, en: str) -> None:
    assert "P147" not in found(zh, en)


def figure(zh: tuple[str, str], en: tuple[str, str]) -> list[str]:
    return found(f'![{zh[0]}](tank.svg "{zh[1]}")', f'![{en[0]}](tank.svg "{en[1]}")')


def test_a_file_name_is_no_alternative_text_p148() -> None:
    chinese = ("水箱剖面，进水口在左", "水箱")
    assert figure(chinese, ("tank.svg", "The tank")) == ["P148"]
    assert figure(chinese, ("tank", "The water tank")) == ["P148"]
    assert figure(chinese, ("The tank in section, its inlet on the left", "The tank")) == []


def test_the_caption_once_more_is_no_alternative_text_p149() -> None:
    assert figure(("水箱剖面，进水口在左", "水箱"), ("The tank", "The tank")) == ["P149"]
    assert figure(("水箱", "水箱"), ("The tank", "The tank")) == []


def test_every_message_takes_its_arguments() -> None:
    english = (
        '# Title\n\nThe the tanks，are (cleaned,, once a year and others then test “it\n\n![t.svg](tank.svg "x")\n'
    )
    chinese = '# 题目\n\n公司公司的的水箱,每年清洗,，，并检测。\n\n![水箱剖面图](tank.svg "图")\n'
    assert sentences(chinese, english)
