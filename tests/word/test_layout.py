"""How blocks stand on the page: what is kept together, what is set quieter, which face a mark is taken from."""

from __future__ import annotations

from typing import Any

import pytest

from compiler.word import write
from tests.web.books import book, box, chapter, figure_of, row, strip
from tests.word.books import cell, docx, grid, head, para, theme
from tests.word.reader import Docx, W, style_of, words


def test_sections_of_a_chapter_without_a_number_are_quieter_and_stay_in_the_outline() -> None:
    front = chapter(head(2, "时间范围", id="s"), head(3, "小节", id="t"), number=None)
    document = Docx(write(book(front), theme()))
    assert document.paragraphs("FrontSection") == ["时间范围"]
    assert document.paragraphs("FrontSubsection") == ["小节"]
    assert [_outline(document, name) for name in ("FrontSection", "FrontSubsection")] == ["1", "2"]


def test_a_section_without_a_number_in_a_numbered_chapter_keeps_its_look() -> None:
    assert Docx(docx(head(2, "附注", id="s"))).paragraphs("SectionTitle") == ["附注"]


def test_nothing_stands_between_a_table_and_the_heading_after_it() -> None:
    table = grid(row(cell("a"), cell("b")))
    assert "BlockEnd" not in _styles(docx(table, head(3, "节")))
    assert "BlockEnd" in _styles(docx(table, para("文")))
    assert "BlockEnd" in _styles(docx(box("case", para("文")), head(3, "节")))


def test_a_short_table_stays_on_one_page_and_a_long_one_keeps_its_last_rows() -> None:
    assert _kept_rows(*(["短"] * 4)) == [True, True, True, False]
    assert _kept_rows(*(["短"] * 12)) == [False] * 9 + [True, True, False]
    assert _kept_rows("短", "长" * 60, "短") == [False, False, False]


def test_the_first_column_of_merged_rows_names_its_group() -> None:
    table = grid(row(cell("实体风险", rows=2), cell("a")), row(cell("b")), row(cell("转型风险"), cell("c")))
    named = [words(run) for run in Docx(docx(table)).document.iter(W + "r") if run.find(f"{W}rPr/{W}b") is not None]
    assert named == ["实体风险", "转型风险"]


def test_only_the_first_row_of_cards_has_the_strong_rule_and_a_strip_is_kept_together() -> None:
    table = next(Docx(docx(strip(*((str(n), figure_of("1"), "+1%") for n in range(5))))).document.iter(W + "tbl"))
    rules = [line.find(f".//{W}tcBorders/{W}top") for line in table.iter(W + "tr")]
    widths = [int(rule.get(W + "sz")) for rule in rules if rule is not None]
    assert len(widths) == 2
    assert widths[0] > widths[1]
    last = [line.find(f".//{W}keepNext") is None for line in table.iter(W + "tr")]
    assert last == [False] * 5 + [True]


@pytest.mark.parametrize(("text", "named"), [("国家“30·60”目标", ["”"]), ("所谓“目标”", []), ("“ESG”“范围一”", ["”"])])
def test_a_quotation_mark_after_latin_names_the_han_face(text: str, named: list[str]) -> None:
    found = []
    document = Docx(docx(para(text)))
    for run in document.document.iter(W + "r"):
        fonts = run.find(f"{W}rPr/{W}rFonts")
        if fonts is not None and fonts.get(W + "hint") and fonts.get(W + "ascii"):
            found.append(words(run))
    assert found == named
    assert text in document.paragraphs("BodyText")


def test_sections_listed_on_a_divider_have_a_rule_each() -> None:
    """Neighbours of one border and one indent would share theirs."""
    document = Docx(docx(head(2, "一", id="a", number="5.1"), head(2, "二", id="b", number="5.2")))
    listed = [node for node in document.document.iter(W + "p") if style_of(node) == "ChapterSection"]
    indents = [node.find(f"{W}pPr/{W}ind").get(W + "right") for node in listed]
    assert len(indents) == len(set(indents)) == 2


# ---------------------------------------------------------------- helpers


def _outline(document: Docx, style_id: str) -> str:
    style = document.parts["word/styles.xml"].find(f"{W}style[@{W}styleId='{style_id}']")
    return str(style.find(f"{W}pPr/{W}outlineLvl").get(W + "val"))


def _styles(data: bytes) -> set[str]:
    return {style_of(node) for node in Docx(data).document.iter(W + "p")}


def _kept_rows(*texts: str) -> list[bool]:
    """For each row of a table of these texts, whether it is kept with the next."""
    document: Any = Docx(docx(grid(*(row(cell(text)) for text in texts), columns=1))).document
    table = next(found for found in document.iter(W + "tbl") if texts[0] in words(found))
    return [line.find(f".//{W}keepNext") is not None for line in table.iter(W + "tr")]
