"""What was written is what is read back."""

from __future__ import annotations

import io

import docx as python_docx
import pypandoc  # type: ignore[import-untyped]
import pytest

from compiler.language import LANGS, Lang
from compiler.tree import CodeBlock, Paragraph, Row, plain_text, walk
from compiler.word import write
from tests.web.books import emphasis, figure_of, inl, note, note_mark, row, strong
from tests.web.sample import sample
from tests.word.books import AT, bullets, cell, docx, grid, head, para, theme
from tests.word.reader import Docx, W, style_of
from tests.word.reader import words as text


@pytest.mark.parametrize("lang", LANGS)
def test_pandoc_reads_every_paragraph_and_heading(lang: Lang) -> None:
    """Read by another program, block by block; note marks and spaces at line ends do not count."""
    book = sample(lang)
    read = pypandoc.convert_text(write(book, theme()), "plain", format="docx", extra_args=["--wrap=none"])
    shown = "".join(read.split())
    for chapter in book.chapters:
        for block in walk(chapter.blocks):
            if isinstance(block, Paragraph):
                for piece in _pieces(block):
                    assert "".join(piece.split()) in shown


def _pieces(block: Paragraph) -> list[str]:
    """Words of a paragraph between what a plain text shows otherwise: notes, emphasis, links."""
    return [plain_text((inline,)) for inline in block.children]


def test_python_docx_reads_headings_by_their_styles() -> None:
    read = python_docx.Document(
        io.BytesIO(docx(head(2, "气候治理", id="a", number="5.1"), head(3, "治理架构"), para("正文")))
    )
    found = [(item.style.name, item.text) for item in read.paragraphs if item.style and item.text]
    assert ("Heading 2", "气候治理") in found
    assert ("Heading 3", "治理架构") in found
    assert ("Body Text", "正文") in found


def test_neighbouring_texts_of_one_look_become_one_run() -> None:
    data = docx(para("排放", figure_of("475.17", "吨"), "，下降"))
    found = python_docx.Document(io.BytesIO(data)).paragraphs
    paragraph = next(item for item in found if item.text.startswith("排放"))
    assert [run.text for run in paragraph.runs] == ["排放475.17吨，下降"]
    assert "排放475.17吨，下降" in Docx(data).paragraphs("BodyText")


def test_a_figure_keeps_its_text_before_a_note_mark() -> None:
    document = Docx(docx(para("用水1,542", note_mark(1)), notes=(note(1, para("注")),)))
    assert "用水1,542" in document.paragraphs("BodyText")


def test_chinese_is_dotted_and_latin_slanted() -> None:
    chinese = docx(para(emphasis("重点abc")))
    english = docx(para(emphasis("word重点")), lang="en")
    assert _looks(chinese) == [("重点", "Emphasis"), ("abc", "italic")]
    assert _looks(english) == [("word", "Emphasis"), ("重点", "dots")]


def _looks(data: bytes) -> list[tuple[str, str]]:
    out = []
    for node in Docx(data).document.iter(W + "p"):
        if style_of(node) != "BodyText":
            continue
        for run in node.iter(W + "r"):
            named = run.find(f"{W}rPr/{W}rStyle")
            look = named.get(W + "val") if named is not None else ""
            look = "italic" if run.find(f"{W}rPr/{W}i") is not None else look
            look = "dots" if run.find(f"{W}rPr/{W}em") is not None else look
            out.append((run.findtext(W + "t"), look))
    return out


def test_strong_is_a_style_and_never_bold_song() -> None:
    data = docx(para(strong("重")), head(2, inl("a", strong("重")), id="x", number="5.1"))
    bold = {text(run) for run in Docx(data).document.iter(W + "r") if run.find(f"{W}rPr/{W}rStyle") is not None}
    assert "重" in bold
    heading = next(p for p in Docx(data).document.iter(W + "p") if text(p) == "a重" and p.find(f"{W}hyperlink") is None)
    assert heading.find(f".//{W}r/{W}rPr/{W}b") is None


def test_lines_of_code_keep_their_ends_and_tabs() -> None:
    assert "a <= b\n\tc" in Docx(docx(CodeBlock(span=AT, text="a <= b\n\tc\n"))).paragraphs("CodeBlock")


def test_covered_cells_are_merged_and_no_words_of_surplus_ones_lost() -> None:
    table = grid(row_of("a", "b", "c"), row_span(), row_of("e"), columns=3)
    read = python_docx.Document(io.BytesIO(docx(table)))
    rows = [[item.text for item in line.cells] for line in read.tables[-1].rows]
    assert rows == [["a", "b", "c"], ["wide", "wide", "d\nsurplus"], ["wide", "wide", "e"]]


def row_of(*texts: str) -> Row:
    return row(*(cell(text) for text in texts))


def row_span() -> Row:
    return row(cell("wide", rows=2, columns=2), cell("d"), cell("surplus"))


def test_words_of_blocks_nested_beyond_measure_are_all_there() -> None:
    deep = para("底")
    for _ in range(60):
        deep = bullets((deep, para("同级")))  # type: ignore[assignment]
    found = Docx(docx(deep)).paragraphs()
    assert "底" in found
    assert found.count("同级") == 60


def test_control_characters_do_not_break_the_file() -> None:
    assert "a\ufffdb" in Docx(docx(para("a\x0bb"))).paragraphs("BodyText")


def test_texts_with_markup_are_texts() -> None:
    assert "<w:p/>&amp;" in Docx(docx(para("<w:p/>&amp;"))).paragraphs("BodyText")
