"""Whatever somebody changes in a finished file by hand is found, and its place is named."""

from __future__ import annotations

import re

import pytest

from tests.verify.files import (
    Change,
    built,
    double,
    drop,
    element,
    found,
    in_page,
    in_word,
    put,
    swap,
    swap_elements,
    told,
)

#: What is done to the text of report.zh.docx, the code that tells of it, and where.
WORD: dict[str, tuple[Change, str, str]] = {
    "a digit in a sentence": (put("2,190.4兆瓦时，比", "2,191.4兆瓦时，比"), "R101", "#energy-use-1"),
    "a digit in a table": (put(">15,200<", ">15,300<"), "R101", "#tab-energy, row 4, cell 3"),
    "a digit on a card": (put(">11,98<", ">11,93<"), "R101", "#energy-1, card"),
    "a unit": (put("兆瓦时，比", "千瓦时，比"), "R101", "#energy-use-1"),
    "a qualifier dropped": (put("超过1,200", "1,200"), "R101", "#emissions-"),
    "a sign": (put("−18.2%", "18.2%"), "R101", "#energy-1, card"),
    "a row dropped": (drop("w:tr", "15,200"), "R102", "#tab-energy, row 4"),
    "two rows swapped": (swap_elements("w:tr", "15,200", "1,379.3"), "R104", "#tab-energy, row"),
    "a row twice": (double("w:tr", "15,200"), "R103", "#tab-energy"),
    "two cells swapped": (swap(">15,200<", ">14,650<"), "R101", "#tab-energy, row 4, cell 3"),
    "a cell emptied": (put(">15,200<", "><"), "R101", "#tab-energy, row 4, cell 3"),
    "a cell deleted": (drop("w:tc", "15,200"), "R101", "#tab-energy, row 4"),
    "a paragraph dropped": (drop("w:p", "我们还做了三件事"), "R102", "#energy-use-2"),
    "a paragraph twice": (double("w:p", "我们还做了三件事"), "R103", "#energy-use-2"),
    "two paragraphs swapped": (swap_elements("w:p", "本报告的时间范围", "财务数据取自"), "R104", "#"),
    "a list item dropped": (drop("w:p", "送货车辆统一排班"), "R102", "#energy-use-"),
    "two list items swapped": (swap_elements("w:p", "送货车辆统一排班", "每季公布"), "R104", "#energy-use-"),
    "a heading reworded": (
        lambda text: text.replace(
            element("w:p", "数据来源", text, nth=1), element("w:p", "数据来源", text, nth=1).replace("来源", "出处")
        ),
        "R101",
        "#data, heading",
    ),
    "a caption dropped": (drop("w:p", "烘干余热的去向"), "R102", "#fig-roasting, caption"),
    "two footnotes swapped": (swap('Reference w:id="3"/>', 'Reference w:id="4"/>'), "R104", "note"),
    "a footnote mark dropped": (put('<w:footnoteReference w:id="4"/>', ""), "R101", "#emissions-"),
    "a link out changed": (put(">公司网站<", ">公司网页<"), "R101", "#emissions-"),
    "a reference to another place": (put("REF tab_plan", "REF tab_energy"), "R105", "#emissions-2"),
    "a reference to nowhere": (put("REF tab_plan", "REF tab_none"), "R105", "REF tab_none"),
    "a reference's number": (
        lambda text: text.replace(
            element("w:p", "下一步的安排见", text), element("w:p", "下一步的安排见", text).replace(">表2<", ">表3<")
        ),
        "R101",
        "#emissions-2",
    ),
    "a raised letter made plain": (put('<w:vertAlign w:val="subscript"/>', ""), "R101", "#emissions-"),
    "words for a picture": (put('descr="茶叶加工的三道工序', 'descr="茶叶加工的四道工序'), "R109", "picture 1"),
    "words in a drawing": (put(">杀青<", ">干燥<"), "R109", "picture 1"),
    "words hidden": (put("<w:t xml:space=\"preserve\">我们还做了", "<w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\">我们还做了"), "R112", ""),
    "a placeholder left": (put("我们还做了三件事", "我们还做了{{ plant.things }}件事"), "R106", "#energy-use-2"),
    "a field without end": (put('<w:fldChar w:fldCharType="end"/>', "", nth=-2), "R106", "fields"),
    "a title": (put(">可持续发展报告<", ">可持续发展年报<"), "R101", "front page"),
    "the contents": (put(">用能<", ">用电<"), "R101", "#energy-use, contents"),
}  # fmt: skip

PARTS: dict[str, tuple[str, Change, str, str]] = {
    "a footnote's words": ("word/footnotes.xml", put("五年", "三年"), "R101", "note 1"),
    "two footnotes' words swapped": (
        "word/footnotes.xml",
        swap("网站每月更新。", "年报每年四月发布。"),
        "R104",
        "note",
    ),
    "a link's address": (
        "word/_rels/document.xml.rels",
        put("example.com/tea", "example.org/tea"),
        "R105",
        "#emissions-",
    ),
    "a header": ("word/header3.xml", put("可持续发展报告", "可持续发展年报"), "R110", "section"),
    "a footer": ("word/footer5.xml", put("关于本报告", "关于报告"), "R110", "section"),
    "the properties": ("docProps/core.xml", put("可持续发展报告", "年报"), "R110", "properties"),
}

PAGE: dict[str, tuple[Change, str, str]] = {
    "a digit in a sentence": (put("2,190.4兆瓦时</data></a>，比", "2,191.4兆瓦时</data></a>，比"), "R101", "#energy-use-1"),
    "a digit in a table": (put(">15,200</data></a></td>", ">15,300</data></a></td>"), "R101", "#tab-energy, row 4, cell 3"),
    "a digit on a card": (put('>11,980<span class="kpi-unit">', '>11,930<span class="kpi-unit">'), "R101", "#energy-1, card"),
    "a unit": (put("兆瓦时</data></a>，比", "千瓦时</data></a>，比"), "R101", "#energy-use-1"),
    "a qualifier dropped": (put(">超过1,200", ">1,200"), "R101", "#emissions-"),
    "a value behind a figure": (put('value="15200" data-metric', 'value="15300" data-metric'), "R107", "#tab-energy, row 4, cell 3"),
    "a figure's metric": (put('data-metric="people.employees"', 'data-metric="plant.sites"'), "R107", "#energy-use-1"),
    "a figure's period": (put('data-period="2024">14,650升', 'data-period="2023">14,650升'), "R107", "#energy-use-"),
    "where a figure is explained": (put('href="#_d-people.employees-2025"', 'href="#_d-plant.sites-2025"'), "R105", "#_d-people"),
    "a value in the list of figures": (put('<data value="15200">', '<data value="15201">'), "R107", "#_d-energy.petrol-2023"),
    "words in the list of figures": (put("<td>15,200升</td>", "<td>15,201升</td>"), "R107", "#_d-energy.petrol-2023"),
    "a value to download": (put('"value":"15200"', '"value":"15201"'), "R107", "energy.petrol@2023"),
    "a row dropped": (drop("tr", "汽油升升15,200"), "R102", "#tab-energy, row 4"),
    "two rows swapped": (swap_elements("tr", "汽油升升15,200", "1,379.31,236.9"), "R104", "#tab-energy, row"),
    "a row twice": (double("tr", "汽油升升15,200"), "R103", "#tab-energy"),
    "a cell deleted": (
        lambda text: re.sub(r"<td [^>]*><a [^>]*><data [^>]*>15,200</data></a></td>", "", text, count=1),
        "R101",
        "#tab-energy, row 4",
    ),
    "a paragraph dropped": (drop("p", "我们还做了三件事"), "R102", "#energy-use-2"),
    "a paragraph twice": (double("p", "我们还做了三件事"), "R103", "#energy-use-2"),
    "two paragraphs swapped": (swap_elements("p", "本报告的时间范围", "财务数据取自"), "R104", "#"),
    "a list item dropped": (drop("li", "送货车辆统一排班"), "R102", "#energy-use-"),
    "words beside a block": (put("</ol><div", "</ol>另见附注。<div"), "R103", "#energy-use-"),
    "a heading reworded": (put("</span> 用能</h3>", "</span> 用电</h3>"), "R101", "#energy-use, heading"),
    "a heading's number": (put('<span class="num">1.1</span> 用能', '<span class="num">1.2</span> 用能'), "R101", "#energy-use, heading"),
    "a caption dropped": (drop("figcaption", "烘干余热的去向"), "R102", "#fig-roasting, caption"),
    "a footnote's words": (put("五年", "三年"), "R101", "note 1"),
    "two footnotes swapped": (swap("网站每月更新。", "年报每年四月发布。"), "R104", "note"),
    "a footnote's target": (put('href="#note-3"', 'href="#note-4"'), "R105", "#emissions-"),
    "a reference to another place": (put('href="#tab-plan"', 'href="#tab-energy"'), "R105", "#emissions-2"),
    "a reference to nowhere": (put('href="#tab-plan"', 'href="#tab-none"'), "R105", "#"),
    "a link's address": (put("example.com/tea", "example.org/tea"), "R105", "#emissions-"),
    "an id": (put('id="tab-plan"', 'id="tab-planes"'), "R105", "#"),
    "an id of a paragraph": (put('<p id="energy-use-2"', '<p id="energy-use-22"'), "R111", "#energy-use-2"),
    "an id twice": (put('<p id="energy-use-2"', '<p id="emissions-1"'), "R111", ""),
    "the page's language": (put('<html lang="zh-Hans"', '<html lang="en-GB"'), "R112", ""),
    "words for a picture": (put('alt="茶叶加工的三道工序', 'alt="茶叶加工的四道工序'), "R101", "#fig-roasting"),
    "a picture's bytes": (put("base64,PHN2", "base64,PHN3"), "R101", "#fig-roasting"),
    "words hidden": (put('<p id="energy-use-2"', '<p hidden id="energy-use-2"'), "R112", ""),
    "a style of its own": (put('<p id="energy-use-2"', '<p style="display:none" id="energy-use-2"'), "R112", ""),
    "a placeholder left": (put("我们还做了三件事", "我们还做了{{ plant.things }}件事"), "R106", "#energy-use-2"),
    "a mark of a draft": (put("我们还做了三件事", "我们还做了⟦plant.things?⟧件事"), "R106", "#energy-use-2"),
    "the contents": (put("<span>用能</span>", "<span>用电</span>"), "R101", "#energy-use, contents"),
    "a title": (put('<span class="cover-line">可持续发展报告', '<span class="cover-line">可持续发展年报'), "R101", "front page"),
}  # fmt: skip


def check(files: dict[str, bytes], code: str, place: str, name: str) -> None:
    diagnostics = found(files)
    assert any(
        one.code.startswith(code)
        and one.span.file.endswith(name)
        and (not place or place in dict(one.arguments).get("place", ""))
        for one in diagnostics
    ), told(diagnostics)


@pytest.mark.parametrize("what", WORD)
def test_a_change_of_the_word_file_is_found(what: str) -> None:
    change, code, place = WORD[what]
    check(in_word(change), code, place, "report.zh.docx")


@pytest.mark.parametrize("what", PARTS)
def test_a_change_of_another_part_of_the_word_file_is_found(what: str) -> None:
    part, change, code, place = PARTS[what]
    check(in_word(change, part=part), code, place, "report.zh.docx")


@pytest.mark.parametrize("what", PAGE)
def test_a_change_of_the_page_is_found(what: str) -> None:
    change, code, place = PAGE[what]
    check(in_page(change), code, place, "report.zh.html")


def test_files_as_they_were_built_differ_in_nothing() -> None:
    assert told(found(built(), bytes_too=True)) == []
