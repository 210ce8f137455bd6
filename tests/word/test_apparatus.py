"""Numbers, fields, notes, bookmarks: alive in Word, and already saying what the book says."""

from __future__ import annotations

from compiler.book import Book
from compiler.tree import Link
from compiler.word import write
from tests.web.books import book, chapter, figure_of, picture_block, row, strip, words
from tests.web.sample import sample
from tests.word.books import AT, bullets, cell, docx, grid, head, note, note_mark, para, reference, theme
from tests.word.reader import Docx, R, W, style_of
from tests.word.reader import words as text_of

TABLE = grid(row(cell("a"), role="head"), row(cell("b")), id="tbl", caption="用水", label="表1")


def numbered(document: Docx) -> list[str]:
    return [text_of(node) for node in document.document.iter(W + "p") if style_of(node) == "Heading2"]


# ---------------------------------------------------------------- outline


def test_sections_take_their_numbers_from_the_outline() -> None:
    document = Docx(docx(head(2, "一", id="a", number="5.1"), head(2, "二", id="b", number="5.2")))
    assert numbered(document) == ["一", "二"]
    outline = document.parts["word/numbering.xml"].find(W + "abstractNum")
    linked = {node.get(W + "val") for node in outline.iter(W + "pStyle")}
    assert linked == {"ChapterTitle", "Heading2"}
    assert outline.find(f"{W}lvl/{W}start").get(W + "val") == "5"


def test_a_number_that_the_outline_would_not_count_to_is_printed() -> None:
    document = Docx(docx(head(2, "跳号", id="a", number="5.7")))
    assert numbered(document) == []
    assert "5.7\t跳号" in document.paragraphs("SectionTitle")


def test_chapters_that_do_not_follow_each_other_restart_the_outline() -> None:
    def part(number: int) -> object:
        return chapter(head(2, "节", id=f"s{number}", number=f"{number}.1"), id=f"c{number}", number=number)

    whole: Book = book(part(2), part(5))  # type: ignore[arg-type]
    document = Docx(write(whole, theme()))
    starts = [node.get(W + "val") for node in document.parts["word/numbering.xml"].iter(W + "startOverride")]
    assert starts == ["5"]
    assert document.faults() == []


def test_each_ordered_list_counts_for_itself() -> None:
    document = Docx(docx(bullets("a", "b", ordered=True), bullets("c", ordered=True, start=4)))
    items = [node for node in document.document.iter(W + "p") if style_of(node) == "ListNumber"]
    ids = [node.find(f"{W}pPr/{W}numPr/{W}numId").get(W + "val") for node in items]
    assert ids[0] == ids[1] != ids[2]
    starts = {
        num.get(W + "numId"): num.find(f".//{W}startOverride").get(W + "val")
        for num in document.parts["word/numbering.xml"].iter(W + "num")
        if num.find(f".//{W}startOverride") is not None
    }
    assert (starts[ids[0]], starts[ids[2]]) == ("1", "4")


# ---------------------------------------------------------------- fields


def test_opening_asks_nothing() -> None:
    document = Docx(write(sample("zh"), theme()))
    assert document.parts["word/settings.xml"].find(W + "updateFields") is None
    assert all(shown for instruction, shown in document.fields() if not instruction.startswith("TOC"))


def test_captions_count_in_a_field_and_references_show_its_text() -> None:
    fields = Docx(docx(TABLE, para("见", reference("tbl", "表1"), "。"))).fields()
    assert ("SEQ 表 \\* ARABIC", "1") in fields
    assert ("REF tbl \\h", "表1") in fields


def test_a_caption_that_does_not_count_on_tells_its_field() -> None:
    table = grid(row(cell("a")), id="t", caption="x", label="Table 7")
    assert ("SEQ Table \\* ARABIC \\r 7", "7") in Docx(docx(table, lang="en")).fields()


def test_a_reference_to_a_section_is_a_field_between_its_words() -> None:
    document = Docx(docx(head(2, "节", id="sec", number="5.1"), para("见", reference("sec", "第5.1节"), "。")))
    assert ("REF sec \\r \\h", "5.1") in document.fields()
    assert "见第5.1节。" in document.paragraphs("BodyText")


def test_a_title_is_a_link_for_word_has_no_field_that_quotes() -> None:
    document = Docx(docx(head(2, "节", id="sec", number="5.1"), para(reference("sec", "“节”"))))
    links = [node.get(W + "anchor") for node in document.document.iter(W + "hyperlink") if text_of(node) == "“节”"]
    assert links == ["sec"]


def test_the_contents_are_a_filled_field_without_guessed_pages() -> None:
    document = Docx(docx(head(2, "气候治理", id="a", number="5.1")))
    assert document.paragraphs("TOC1") == ["5\t低碳运营"]
    assert document.paragraphs("TOC2") == ["5.1\t气候治理"]
    assert any(instruction == 'TOC \\o "1-2" \\h \\z \\u' for instruction, _ in document.fields())


# ---------------------------------------------------------------- links and bookmarks


def test_a_link_out_is_a_relationship_and_each_address_stands_once() -> None:
    link = Link("https://example.com/?a=1&b=2", "", words("网站"), AT)
    document = Docx(docx(para(link, link)))
    targets = [rel.get("Target") for rel in document.relations("word/document.xml").values()]
    assert targets.count("https://example.com/?a=1&b=2") == 1


def test_a_link_to_an_id_that_is_nowhere_is_text() -> None:
    document = Docx(docx(para(Link("#absent", "", words("文"), AT))))
    assert "文" in document.paragraphs("BodyText")
    assert document.faults() == []


def test_long_chinese_and_similar_ids_become_names_that_word_takes() -> None:
    ids = ["气候", "气象", "x" * 80, "x" * 81, "5-a", "Ab", "aB", "a-b", "a_b"]
    blocks = [para(id_, id=id_) for id_ in ids]
    links = [para(Link(f"#{id_}", "", words("to"), AT)) for id_ in ids]
    document = Docx(docx(*blocks, *links))
    assert document.faults() == []
    anchors = [node.get(W + "anchor") for node in document.document.iter(W + "hyperlink") if text_of(node) == "to"]
    assert len(set(anchors)) == len(ids)


# ---------------------------------------------------------------- notes


def test_a_note_is_a_footnote_and_its_second_mark_refers_to_it() -> None:
    document = Docx(
        docx(para("甲", note_mark(1)), para("乙", note_mark(1, first=False)), notes=(note(1, para("注文")),))
    )
    assert [node.get(W + "id") for node in document.document.iter(W + "footnoteReference")] == ["1"]
    assert ("NOTEREF note_1 \\f \\h", "1") in document.fields()
    assert document.paragraphs("FootnoteText", "word/footnotes.xml") == ["\t注文"]


def test_a_number_that_word_would_not_count_to_is_a_mark_of_our_own() -> None:
    marks = (para("乙", note_mark(2)), para("甲", note_mark(1)))
    document = Docx(docx(*marks, notes=(note(1, para("一")), note(2, para("二")))))
    custom = [node.get(W + "customMarkFollows") for node in document.document.iter(W + "footnoteReference")]
    assert custom == ["1", None]
    assert "乙2" in document.paragraphs("BodyText")


def test_links_in_notes_belong_to_the_notes_part() -> None:
    link = Link("https://example.com/", "", words("网站"), AT)
    document = Docx(docx(para("甲", note_mark(1)), notes=(note(1, para(link)),)))
    node = next(document.parts["word/footnotes.xml"].iter(W + "hyperlink"))
    assert document.relations("word/footnotes.xml")[node.get(R + "id")].get("Target") == "https://example.com/"


def test_marks_stand_in_cells_headings_captions_and_cards_in_the_order_of_reading() -> None:
    table = grid(row(cell("a"), role="head"), row(cell((para("b", note_mark(3)),))), id="t", label="表1")
    table = type(table)(**{**{name: getattr(table, name) for name in table.__dataclass_fields__},
                           "caption": (*words("题"), note_mark(2))})  # fmt: skip
    heading = head(2, (*words("节"), note_mark(1)), id="h", number="5.1")
    notes = tuple(note(number, para(str(number))) for number in (1, 2, 3))
    document = Docx(docx(heading, table, strip(("x", figure_of("1"), "")), notes=notes))
    found = [node.get(W + "id") for node in document.document.iter(W + "footnoteReference")]
    assert found == ["1", "2", "3"]
    assert document.paragraphs("TOC2") == ["5.1\t节"]


def test_a_picture_without_a_file_is_a_mark_with_its_text() -> None:
    document = Docx(docx(picture_block("absent.png", "组织图")))
    assert "⟦组织图⟧" in document.paragraphs("Figure")
