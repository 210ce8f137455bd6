"""The package: the same bytes every time, faces and languages, pictures stored once, a draft marked everywhere."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime

import docx as python_docx
import pytest
from lxml import etree

from compiler.language import LANGS, Lang
from compiler.word import write
from tests.web.books import book as book_of
from tests.web.books import chapter, picture_block, png
from tests.web.sample import sample
from tests.word.books import docx, head, image, nested, para, theme
from tests.word.reader import WP, A, Docx, R, W


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_book_makes_the_same_bytes(lang: Lang) -> None:
    assert write(nested(lang), theme()) == write(nested(lang), theme())


def test_no_entry_carries_a_date_or_a_platform() -> None:
    for info in Docx(docx(para("x"))).infos:
        assert info.date_time == (1980, 1, 1, 0, 0, 0)
        assert info.create_system == 0


def test_the_properties_come_from_the_book() -> None:
    core = python_docx.Document(io.BytesIO(docx(para("x")))).core_properties
    assert core.title == "环境、社会及公司治理报告"
    assert core.author == core.last_modified_by == "衡川科技集团股份有限公司"
    assert core.language == "zh-CN"
    assert core.created.replace(tzinfo=None) == core.modified.replace(tzinfo=None) == datetime(2025, 4, 18)


def test_every_face_of_every_style_names_an_east_asian_one() -> None:
    for lang in LANGS:
        styles = Docx(docx(para("x"), lang=lang)).parts["word/styles.xml"]
        for fonts in styles.iter(W + "rFonts"):
            assert fonts.get(W + "eastAsia")
            assert fonts.get(W + "hint") is None
        assert {node.get(W + "eastAsia") for node in styles.iter(W + "lang")} == {"zh-CN"}


def test_quotation_marks_are_full_width_in_chinese_and_not_in_english() -> None:
    assert 'w:hint="eastAsia"' in _body(docx(para("他说“先有数据”。")))
    assert "w:hint" not in _body(docx(para("He said “data first” — 先有数据."), lang="en"))
    assert "w:hint" not in _body(docx(para("Moody’s 评级")))


def _body(data: bytes) -> str:
    return Docx(data).files["word/document.xml"].decode()


def test_the_page_is_a4() -> None:
    sizes = {(node.get(W + "w"), node.get(W + "h")) for node in Docx(docx(para("x"))).document.iter(W + "pgSz")}
    assert sizes == {("11906", "16838")}


def test_a_chapter_begins_with_a_page_without_header() -> None:
    document = Docx(docx(head(2, "节", id="s", number="5.1"), para("x")))
    last = list(document.document.iter(W + "sectPr"))[-1]
    assert last.find(W + "titlePg") is not None
    assert len(list(last.iter(W + "headerReference"))) == 2
    footers = " ".join(
        "".join(root.itertext()) for name, root in document.stories.items() if name.startswith("word/footer")
    )
    assert "PAGE" in footers
    assert 'STYLEREF "Chapter Title"' in footers


def test_a_draft_says_so_in_every_header() -> None:
    book = replace(sample("zh"), draft=True)
    document = Docx(write(book, theme()))
    headers = [document.paragraphs("", name) for name in document.stories if name.startswith("word/header")]
    assert len(headers) >= 3
    assert all(book.labels.draft in found for found in headers)
    assert book.labels.draft not in "".join(Docx(write(sample("zh"), theme())).paragraphs("", "word/header1.xml"))


# ---------------------------------------------------------------- pictures


def test_custom_properties_tell_the_version_and_the_figures_that_were_printed() -> None:
    made = replace(book_of(chapter(para("x"))), version="1.2", metrics="0123456789abcdef", keywords="茶，能源")
    data = write(made, theme())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("docProps/custom.xml"))
    told = {one.get("name"): "".join(map(str, one.itertext())) for one in root}
    assert told["Report version"] == "1.2"
    assert told["Metrics fingerprint"] == "0123456789abcdef"
    assert [one.get("pid") for one in root] == [str(number) for number in range(2, len(root) + 2)]
    assert python_docx.Document(io.BytesIO(data)).core_properties.keywords == "茶，能源"


def test_a_property_without_a_text_is_left_out() -> None:
    with zipfile.ZipFile(io.BytesIO(docx(para("x")))) as archive:
        assert b"Report version" not in archive.read("docProps/custom.xml")


def test_a_picture_is_stored_once_and_described() -> None:
    document = Docx(docx(picture_block("dot.png", "屋面"), para(image("dot.png", "小图"))))
    assert [name for name in document.files if "media" in name] == ["word/media/image1.png"]
    described = [node.get("descr") for node in document.document.iter(WP + "docPr") if node.get("descr")]
    assert described == ["屋面", "小图"]
    embedded = {node.get(R + "embed") for node in document.document.iter(A + "blip")}
    assert len(embedded) == 1


def test_a_width_is_a_share_of_the_text_and_never_more_than_all_of_it() -> None:
    half, over, tall = (_extent(value, size) for value, size in (("50%", 8), ("250%", 8), ("100%", 8)))
    assert half[0] == pytest.approx(141 * 36000 / 2, rel=0.01)
    assert over == tall
    assert over[0] == pytest.approx(141 * 36000, rel=0.01)


def test_a_tall_picture_stays_on_its_page() -> None:
    data = write(book_of(chapter(picture_block("t.png", "t", width="100%")), images={"t.png": png(10, 400)}), theme())
    heights = [int(node.get("cy")) for node in Docx(data).document.iter(WP + "extent")]
    assert min(heights) < 242 * 36000


def _extent(width: str, size: int) -> tuple[int, int]:
    data = write(book_of(chapter(picture_block("t.png", "t", width=width)), images={"t.png": png(size, size)}), theme())
    frame = next(node for node in Docx(data).document.iter(WP + "inline"))
    extent = frame.find(WP + "extent")
    return int(extent.get("cx")), int(extent.get("cy"))


def test_an_svg_becomes_shapes_and_text_that_can_be_edited() -> None:
    document = Docx(docx(picture_block("org.svg", "治理架构")))
    body = _body(docx(picture_block("org.svg", "治理架构")))
    assert "word/media" not in " ".join(document.files)
    boxed = re.findall(r"<w:txbxContent>.*?</w:txbxContent>", body)
    assert len(boxed) == 1
    assert "董事会" in boxed[0]
    assert 'descr="治理架构"' in body
    assert body.count("266A52") >= 2
