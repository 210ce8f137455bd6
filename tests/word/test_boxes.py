"""Blocks that stand apart, and what each is made of in Word."""

from __future__ import annotations

from compiler.tree import Cell
from tests.web.books import box, defs, figure_of, picture_block, row, strip
from tests.word.books import bullets, cell, docx, grid, head, para
from tests.word.reader import Docx, W, style_of, words


def test_a_strip_has_a_row_for_labels_figures_and_changes() -> None:
    document = Docx(
        docx(strip(("排放", figure_of("1.98", "吨", scale="万"), "较上年 −20.1%"), ("占比", figure_of("42.0"), "")))
    )
    table = next(document.document.iter(W + "tbl"))
    rows = [[words(item) for item in line.findall(W + "tc")] for line in table.findall(W + "tr")]
    assert rows == [["排放", "占比"], ["1.98万吨", "42.0"], ["较上年 −20.1%", ""]]
    small = [words(run) for run in table.iter(W + "r") if _style(run) == "KPIUnit"]
    assert small == ["万", "吨"]


def test_a_strip_of_five_is_three_and_two_and_long_figures_shrink() -> None:
    cards = [(str(number), figure_of("1,234,567,890.12"), "") for number in range(5)]
    document = Docx(docx(strip(*cards)))
    table = next(document.document.iter(W + "tbl"))
    assert len(table.find(W + "tblGrid")) == 3
    assert len(table.findall(W + "tr")) == 4
    sizes = {int(node.get(W + "val")) for node in table.iter(W + "sz")}
    assert sizes
    assert max(sizes) < 52


def test_a_case_has_its_label_in_the_gutter_and_keeps_its_headings_out_of_the_contents() -> None:
    document = Docx(docx(box("case", head(3, "减塑"), para("正文"), bullets("一"))))
    assert document.paragraphs("CaseLabel") == ["案例"]
    assert document.paragraphs("CaseTitle") == ["减塑"]
    assert document.paragraphs("CaseText") == ["正文"]
    assert document.paragraphs("Heading3") == []


def test_each_heading_begins_a_card() -> None:
    document = Docx(docx(box("cards", head(3, "甲"), para("a"), head(3, "乙"), para("b"), head(3, "丙"))))
    assert document.paragraphs("CardTitle") == ["甲", "乙", "丙"]
    assert len(next(document.document.iter(W + "tblGrid"))) == 3


def test_a_timeline_puts_quarters_in_the_gutter_and_months_in_rows_of_three() -> None:
    months = tuple((f"{month}月", (para(f"事{month}"),)) for month in range(1, 5))
    document = Docx(docx(box("timeline", head(3, "一季度"), defs(*months))))
    table = next(document.document.iter(W + "tbl"))
    rows = [[words(item) for item in line.findall(W + "tc")] for line in table.findall(W + "tr")]
    assert rows == [["一季度", "1月事1", "2月事2", "3月事3"], ["", "4月事4", "", ""]]


def test_figures_side_by_side_have_a_caption_each() -> None:
    pair = (picture_block("dot.png", "a", caption="左"), picture_block("dot.png", "b", caption="右"))
    document = Docx(docx(box("figures", *pair)))
    table = next(document.document.iter(W + "tbl"))
    assert [words(item) for item in table.iter(W + "tc")] == ["左", "右"]


def test_a_block_in_a_box_never_reaches_beyond_it() -> None:
    inner = grid(row(cell("a"), cell("b")), id="t")
    document = Docx(docx(box("case", head(3, "x"), inner), bullets((inner,))))
    for table in document.document.iter(W + "tbl"):
        holder = next((node for node in table.iterancestors(W + "tc")), None)
        if holder is not None:
            room = int(holder.find(f"{W}tcPr/{W}tcW").get(W + "w"))
            assert int(table.find(f"{W}tblPr/{W}tblW").get(W + "w")) <= room


def test_header_rows_repeat_and_rows_do_not_break() -> None:
    document = Docx(docx(grid(row(cell("h"), role="head"), row(cell("b")))))
    rows = list(document.document.iter(W + "tr"))
    assert [line.find(f"{W}trPr/{W}tblHeader") is not None for line in rows] == [True, False]
    assert all(line.find(f"{W}trPr/{W}cantSplit") is not None for line in rows)


def test_the_reporting_year_stands_on_a_tint_and_figures_on_the_right() -> None:
    figures: tuple[Cell, ...] = (cell("9,874.2", "number"), cell("9,236.9", "number", current=True))
    document = Docx(docx(grid(row(cell("范围三", "label"), cell("吨", "unit"), *figures), kind="kpi")))
    found = [node for node in document.document.iter(W + "p") if style_of(node) == "TableNumber"]
    assert [words(node) for node in found] == ["9,874.2", "9,236.9"]
    shaded = [words(node.getparent().getparent()) for node in document.document.iter(W + "shd")]
    assert shaded == ["9,236.9"]


def test_contents_of_a_divider_leave_it_on_one_page() -> None:
    few = Docx(docx(head(2, "节", id="s1", number="5.1")))
    many = Docx(docx(*(head(2, "节", id=f"s{n}", number=f"5.{n}") for n in range(1, 40))))
    assert few.paragraphs("ChapterSection") == ["5.1\t节"]
    assert many.paragraphs("ChapterSection") == []


def _style(run: object) -> str:
    found = run.find(f"{W}rPr/{W}rStyle")  # type: ignore[attr-defined]
    return "" if found is None else str(found.get(W + "val"))
