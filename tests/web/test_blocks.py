"""How each block of the settled tree is printed."""

from __future__ import annotations

import pytest

from compiler.tree import CodeBlock, KpiBlock, Quote, Row, Table, ThematicBreak
from tests.web.books import (
    AT,
    book,
    box,
    bullets,
    cell,
    chapter,
    defs,
    drawing,
    figure_of,
    grid,
    head,
    note,
    note_mark,
    para,
    picture_block,
    png,
    row,
    strip,
    strong,
)
from tests.web.helpers import Element, blocks, printed


def test_a_section_begins_at_each_second_level_heading_and_has_its_number_in_the_gutter() -> None:
    body = blocks(
        para("前"), head(2, "气候", id="s1", number="5.1"), para("中"), head(2, "能源", id="s2", number="5.2")
    )
    sections = body.all("section.section")
    assert [len(section.children) for section in sections] == [1, 2, 1]
    assert sections[1].one("h3.h2").one("span.num").text == "5.1"
    assert sections[1].one("#s1").text == "5.1 气候"


def test_heading_levels_never_skip_though_the_author_did() -> None:
    body = blocks(head(4, "四"), head(6, "六"), head(2, "二"), head(3, "三"))
    assert [found.name for found in body.walk() if found.name[0] == "h" and found.name[1:].isdigit()] == [
        "h3",
        "h4",
        "h3",
        "h4",
    ]


def test_there_is_one_h1_and_chapter_titles_are_h2() -> None:
    page = printed(book(chapter(para("x")), chapter(para("y"), id="about", number=None, palette=0, title="关于")))
    assert page.one("h1").text.split() == ["2024", "环境、社会及公司治理报告"]
    assert [found.text for found in page.all("h2")] == ["第5章 低碳运营", "关于"]


def test_a_title_that_names_the_year_is_not_preceded_by_it() -> None:
    assert printed(book(chapter(para("x")), title="2024年报告")).one("h1").text.strip() == "2024年报告"


def test_a_heading_without_words_is_an_anchor_only() -> None:
    page = printed(book(chapter(head(2, (), id="empty"), para("x"))))
    assert page.one("#empty").name == "div"
    assert "empty" not in [link.get("href") for link in page.one("nav.toc").all("a")]


def test_lists_keep_their_kind_start_and_nesting() -> None:
    body = blocks(bullets("一", [para("二"), bullets("甲", "乙")], ordered=True, start=3, id="list"))
    outer = body.one("#list")
    assert (outer.name, outer["start"]) == ("ol", "3")
    assert [item.text for item in outer.one("ul.list").all("li")] == ["甲", "乙"]


def test_quotes_code_breaks_and_definitions_have_their_elements() -> None:
    body = blocks(
        Quote(span=AT, id="q", blocks=(para("引"),)),
        CodeBlock(span=AT, id="c", text="a < b\n", language="python"),
        ThematicBreak(span=AT, id="t"),
        defs(("词", (para("义"),)), id="d"),
    )
    assert body.one("#q").name == "blockquote"
    assert (body.one("#c").name, body.one("code").text, body.one("code")["class"]) == (
        "pre",
        "a < b\n",
        "language-python",
    )
    assert body.one("#t").name == "hr"
    assert (body.one("dt").text, body.one("dd").text) == ("词", "义")


def test_code_can_be_scrolled_by_keyboard() -> None:
    assert blocks(CodeBlock(span=AT, text="x")).one("pre")["tabindex"] == "0"


def test_a_case_takes_its_first_heading_as_title_and_says_that_it_is_one() -> None:
    body = blocks(head(2, "节"), box("case", head(3, "标题"), para("文"), id="case"), head(3, "后"))
    case = body.one("#case")
    assert (case.one("p.case-label").text, case.one("h4.case-title").text) == ("案例", "标题")
    assert body.one("h4.h3").text == "后"


def test_each_heading_in_cards_starts_a_card() -> None:
    deck = blocks(box("cards", para("前言"), head(3, "甲"), para("一"), head(3, "乙"), para("二"), id="deck")).one(
        "#deck"
    )
    assert [card.text for card in deck.all("li.award")] == ["甲一", "乙二"]
    assert deck.children[0].text == "前言"  # type: ignore[union-attr]


def test_a_timeline_sets_its_quarters_and_the_number_of_a_month_large() -> None:
    line = blocks(
        box("timeline", head(3, "一季度"), defs(("1月", (para(strong("合同")),)), ("A & 2", (para("x"),))), id="t")
    ).one("#t")
    assert line.one("h3.quarter-label").text == "一季度"
    assert [month.text for month in line.all("dt.tl-month")] == ["1月", "A & 2"]
    assert [number.text for number in line.all("span.fig")] == ["1"]


def test_figures_stand_side_by_side_with_a_caption_each() -> None:
    images = {"a.png": png(), "b.png": png()}
    body = blocks(
        box("figures", picture_block("a.png", "甲", "图甲"), picture_block("b.png", "乙", "图乙")), images=images
    )
    assert [found.text for found in body.one("div.side").all("figcaption")] == ["图甲", "图乙"]


def test_a_figure_has_its_picture_inside_the_file_with_alt_text_and_label() -> None:
    figure = blocks(
        picture_block("a.png", '甲 "x"', "说明", "图1", id="fig", width="60%"), images={"a.png": png(8, 4)}
    ).one("#fig")
    picture = figure.one("img")
    assert picture["src"].startswith("data:image/png;base64,iVBOR")
    assert (picture["alt"], picture["width"], picture["height"]) == ('甲 "x"', "8", "4")
    assert "w600" in picture.classes
    assert figure.one("figcaption").text == "图1 说明"


def test_a_broad_drawing_has_its_own_frame_so_that_its_words_stay_legible_on_a_phone() -> None:
    figure = blocks(picture_block("a.svg", "甲", label="图1"), images={"a.svg": drawing()}).one("figure.figure")
    assert (figure.one("div.broad")["tabindex"], figure.one("div.broad")["aria-label"]) == ("0", "图1")
    assert figure.one("img")["src"].startswith("data:image/svg+xml;base64,")


def test_an_image_that_is_not_there_is_marked() -> None:
    assert blocks(picture_block("gone.svg", "甲")).one("span.broken").text == "⟦gone.svg⟧"


def test_a_strip_sets_units_small_and_omits_an_absent_change() -> None:
    body = blocks(
        strip(
            ("营收", figure_of("54.7", "元", scale="亿"), "较上年 +3%"), ("占比", figure_of("42.0", "%"), ""), id="kpi"
        )
    )
    cards = body.one("#kpi").all("div.kpi")
    assert [part.text for part in cards[0].all("span.kpi-unit")] == ["亿元"]
    assert cards[0].one("data").text == "54.7亿元"
    assert [len(card.all("dd")) for card in cards] == [2, 1]


@pytest.mark.parametrize("name", ["signature", "contact"])
def test_signature_and_contact_are_plain_frames(name: str) -> None:
    assert blocks(box(name, para("某"), id="x")).one("#x")["class"] == name


def test_blocks_for_one_language_only_stand_among_the_others() -> None:
    assert blocks(box("only", para("独", id="x"))).one("#x").name == "p"


def test_an_unsettled_block_is_a_bug_of_ours() -> None:
    with pytest.raises(TypeError, match="KpiBlock"):
        blocks(KpiBlock(span=AT, lines=()))


# ---------------------------------------------------------------- notes


def _noted() -> Element:
    return printed(
        book(
            chapter(para("甲", note_mark(1)), para("乙", note_mark(1, first=False), note_mark(2)), id="one"),
            chapter(para("丙", note_mark(3)), id="two"),
            notes=[note(1, para("注一")), note(2, bullets("注二")), note(3, para("注三"))],
        )
    )


def test_notes_stand_at_the_end_of_the_chapter_that_calls_them() -> None:
    articles = _noted().all("article")
    assert [
        [item.one("span.fn-num").text for item in part.one("div.footnotes").all("li") if item.get("id")]
        for part in articles
    ] == [["1", "2"], ["3"]]


def test_a_note_leads_back_to_every_call() -> None:
    page = _noted()
    calls = [link for link in page.all("a") if link.get("href") == "#note-1"]
    back = page.one("#note-1").all("a.fn-back")
    assert ["#" + call["id"] for call in calls] == [link["href"] for link in back]
    assert len(back) == 2
    assert {call["aria-label"] for call in calls} == {"注释 1"}


def test_a_call_of_a_note_that_the_book_does_not_hold_prints_nothing() -> None:
    assert blocks(para("甲", note_mark(9), id="p")).one("#p").text == "甲"


# ---------------------------------------------------------------- tables


def _rows(*lines: Row, **more: object) -> Element:
    return blocks(grid(*lines, **more)).one("table")  # type: ignore[arg-type]


def test_a_table_has_its_caption_above_in_a_frame_that_the_keyboard_reaches() -> None:
    figure = blocks(grid(row(cell("甲")), id="t", caption="说明", label="表1")).one("#t")
    frame = figure.one("div.scroll")
    assert figure.one("figcaption").text == "表1 说明"
    assert (frame["tabindex"], frame["role"], frame["aria-labelledby"]) == (
        "0",
        "group",
        figure.one("figcaption")["id"],
    )


def test_a_table_without_caption_is_named_in_words() -> None:
    assert blocks(grid(row(cell("甲")), id="t")).one("#t").one("div.scroll")["aria-label"] == "表"


def test_header_cells_say_what_they_head() -> None:
    table = _rows(
        row(cell("a", header=True), cell("b", header=True), role="head"),
        row(cell("g", header=True, columns=2), role="group"),
        row(cell("l", "label"), cell("1", "number")),
        row(cell("m", header=True), cell("2")),
    )
    assert [(found.text, found["scope"]) for found in table.all("th")] == [
        ("a", "col"),
        ("b", "col"),
        ("g", "rowgroup"),
        ("l", "row"),
        ("m", "row"),
    ]
    assert [len(group.all("tr")) for group in table.all("tbody")] == [3]


def test_merged_cells_make_row_groups_that_hold_them() -> None:
    table = _rows(
        row(cell("A", header=True, rows=2), cell("1")),
        row(cell("2")),
        row(cell("B", header=True), cell("3")),
    )
    assert [len(group.all("tr")) for group in table.all("tbody")] == [2, 1]
    assert [(found["scope"], found.get("rowspan"), "merged" in found.classes) for found in table.all("th")] == [
        ("rowgroup", "2", True),
        ("row", "", True),
    ]


def test_a_first_cell_that_spans_rows_heads_them_though_nobody_said_so() -> None:
    table = _rows(row(cell("A", rows=2), cell("1")), row(cell("2", rows=2)), row(cell("B")))
    assert [(found.text, "merged" in found.classes) for found in table.all("th")] == [("A", True), ("B", True)]
    assert [found.text for found in table.all("td")] == ["1", "2"]


def test_the_reporting_year_the_unit_and_a_state_have_their_classes() -> None:
    table = _rows(
        row(
            cell("i", header=True),
            cell("u", header=True),
            cell("2023", "number", header=True, current=True),
            role="head",
        ),
        row(cell("范围三", "label"), cell("吨", "unit"), cell("未统计", "state", current=True)),
        kind="kpi",
    )
    assert [sorted(found.classes) for found in table.all("td")] == [["u"], ["n", "now", "state"]]
    assert [sorted(found.classes) for found in table.all("th")[:3]] == [[], ["u"], ["n", "now"]]


def test_on_a_phone_the_unit_folds_under_the_indicator() -> None:
    table = _rows(row(cell("范围三", "label"), cell("吨", "unit"), cell("1", "number")), kind="kpi")
    assert table.one("small.u-in").text == "吨"


def test_alignment_and_widths_are_classes_because_the_policy_forbids_style_attributes() -> None:
    table = _rows(row(cell("a"), cell("b"), cell("c")), aligns="lrc", widths=(1, 2, 1))
    assert [found.get("class") for found in table.all("td")] == ["", "n", "c"]
    assert [found["class"] for found in table.all("col")] == ["w250", "w500", "w250"]


def test_a_lone_paragraph_needs_no_element_in_its_cell_but_keeps_its_id() -> None:
    table = _rows(row(cell([para("a", id="p")]), cell([para("b"), bullets("c")])))
    assert (table.one("#p").name, table.one("ul.cell-list").text) == ("td", "c")


def test_a_table_without_rows_is_harmless() -> None:
    assert blocks(Table(span=AT, rows=(), columns=())).one("table").text == ""
