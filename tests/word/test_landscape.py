"""Wide tables on pages that lie on their side, between pages that stand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lxml import etree

from compiler.tree import Attributes, Block, Table
from compiler.word import write
from tests import tools
from tests.web.books import book, chapter, row
from tests.word.books import cell, grid, head, para, theme
from tests.word.reader import Docx, R, W
from tests.word.test_validity import MC, iso_schema


def lying(table: Table) -> Table:
    return replace(table, attributes=Attributes(classes=("landscape",)))


def printed(*blocks: Block) -> Docx:
    return Docx(write(book(chapter(*blocks)), theme()))


def sections(docx: Docx) -> list[Any]:
    """Of the chapter: those after the cover's and the contents'."""
    found = list(docx.document.iter(W + "sectPr"))
    return found[2:]


def size(section: Any) -> tuple[str, str, str]:
    sheet = section.find(W + "pgSz")
    return sheet.get(W + "w"), sheet.get(W + "h"), sheet.get(W + "orient", "")


def wide() -> Table:
    return lying(grid(row(cell("一"), cell("二")), row(cell("三"), cell("四"))))


def test_the_table_has_a_section_of_its_own() -> None:
    docx = printed(head(2, "节", id="a"), para("before"), wide(), para("after"))
    before, table, after = sections(docx)
    assert size(before) == size(after) == ("11906", "16838", "")
    assert size(table) == ("16838", "11906", "landscape")
    assert docx.faults() == []


def test_header_and_footer_go_with_it_and_pages_count_on() -> None:
    _, table, after = sections(printed(para("before"), wide(), para("after")))
    for section in (table, after):
        assert len(section.findall(W + "headerReference")) == 1
        assert len(section.findall(W + "footerReference")) == 1
        assert section.find(W + "pgNumType") is None
        assert section.find(W + "titlePg") is None
    footers = {one.find(W + "footerReference").get(R + "id") for one in (table, after)}
    assert len(footers) == 1


def test_tables_that_follow_each_other_lie_on_the_same_pages() -> None:
    assert [size(one)[2] for one in sections(printed(para("before"), wide(), wide(), para("after")))] == [
        "",
        "landscape",
        "",
    ]


def test_a_chapter_may_end_with_one() -> None:
    docx = printed(para("before"), wide())
    assert [size(one)[2] for one in sections(docx)] == ["", "landscape"]
    assert docx.faults() == []


def test_it_is_as_wide_as_its_page() -> None:
    docx = printed(para("before"), wide(), para("after"))
    table = next(docx.document.iter(W + "tbl"))
    assert int(table.find(f"{W}tblPr/{W}tblW").get(W + "w")) > 13_000


def test_inside_a_box_it_stands() -> None:
    from compiler.tree import Container
    from tests.web.books import AT

    box = Container(span=AT, name="case", blocks=(head(3, "题"), wide()))
    assert [size(one)[2] for one in sections(printed(para("before"), box))] == [""]


def test_the_schema_and_the_sdk_accept_it(tmp_path: Any) -> None:
    document = printed(para("before"), wide(), para("after")).document
    for choice in list(document.iter(MC + "AlternateContent")):
        choice.getparent().remove(choice)
    assert iso_schema().validate(etree.fromstring(etree.tostring(document)))
    file = tmp_path / "report.docx"
    file.write_bytes(write(book(chapter(para("before"), wide(), para("after"))), theme()))
    assert tools.run("ooxml-validator", file).returncode == 0
