"""Both languages side by side."""

from __future__ import annotations

from compiler.book import Book, Fact
from compiler.web import write_bilingual
from tests.web.books import book, bullets, cell, chapter, grid, head, note, note_mark, para, row
from tests.web.helpers import LINKS, Element, read, theme
from tests.web.sample import sample


def _both(zh: Book, en: Book) -> Element:
    return read(write_bilingual(zh, en, theme(), LINKS))


def _rows(document: Element) -> list[tuple[str, str]]:
    found = []
    for pair in document.all("div.pair"):
        if "pair-head" not in pair.classes:
            left, right = [child for child in pair.children if isinstance(child, Element) and child.get("lang")]
            found.append((left.text, right.text))
    return found


def test_blocks_meet_by_id_chinese_first() -> None:
    zh = book(chapter(para("一", id="a"), para("二", id="b")))
    en = book(chapter(para("two", id="b"), para("one", id="a"), title="Climate"), lang="en")
    assert _rows(_both(zh, en)) == [("一", "one"), ("二", "two")]


def test_what_one_language_lacks_leaves_its_place_empty() -> None:
    zh = book(chapter(para("一", id="a"), para("二", id="b"), para("三", id="c")))
    en = book(
        chapter(para("zero", id="z"), para("one", id="a"), para("more", id="y"), para("three", id="c")), lang="en"
    )
    assert _rows(_both(zh, en)) == [("", "zero"), ("一", "one"), ("", "more"), ("二", ""), ("三", "three")]


def test_english_ids_carry_a_prefix_and_english_links_follow_it() -> None:
    document = _both(sample("zh"), sample("en"))
    assert document.one("#governance-2").text.startswith("2024年")
    english = document.one("#en-governance-2")
    assert [link["href"] for link in english.all("a")] == ["#en-note-1", "#en-t-kpi"]
    assert document.one("#en-note-1").one("a.fn-back")["href"] == "#en-_note-1"


def test_each_side_says_its_language_and_which_text_prevails() -> None:
    document = _both(sample("zh"), sample("en"))
    for pair in document.all("div.pair"):
        assert [child["lang"] for child in pair.children if isinstance(child, Element) and child.get("lang")] == [
            "zh-Hans",
            "en-GB",
        ]
    assert document.all("div.pair-head")[0].text == "中文 以此为准 隐藏 中文English translation Hide English"


def test_paragraphs_are_numbered_within_their_section_and_lead_to_themselves() -> None:
    zh = book(chapter(para("前", id="p"), head(2, "节", id="s", number="5.1"), para("一", id="a"), para("二", id="b")))
    document = _both(zh, book(chapter(), lang="en"))
    assert [(link.text, link["href"]) for link in document.all("a.pair-n")] == [
        ("1", "#p"),
        ("5.1", "#s"),
        ("1", "#a"),
        ("2", "#b"),
    ]


def test_wide_tables_stand_above_each_other() -> None:
    def with_table(columns: int) -> Element:
        table = grid(row(*(cell("x") for _ in range(columns))), id="t")
        return _both(book(chapter(table)), book(chapter(table), lang="en"))

    assert len(with_table(3).all("div.pair-wide")) == 1
    assert len(with_table(2).all("div.pair-wide")) == 0


def test_notes_meet_by_number() -> None:
    zh = book(chapter(para("一", note_mark(1), id="a")), notes=[note(1, para("注"))])
    en = book(chapter(para("one", note_mark(1), id="a"), title="C"), lang="en", notes=[note(1, bullets("note"))])
    document = _both(zh, en)
    (notes,) = document.all("div.footnotes")
    assert [(left.replace("\u00a0", ""), right) for left, right in _rows(notes)] == [("注↑", "note↑")]


def test_a_chapter_of_one_language_is_still_there() -> None:
    zh = book(chapter(para("一", id="a")))
    en = book(
        chapter(para("one", id="a"), title="Climate"),
        chapter(para("extra", id="x"), id="annex", title="Annex"),
        lang="en",
    )
    assert [article["lang"] for article in _both(zh, en).all("article")] == ["zh-Hans", "en-GB"]


def test_titles_stand_in_both_languages_on_cover_contents_and_dividers() -> None:
    document = _both(sample("zh"), sample("en"))
    assert document.one("p.cover-twin").text == "Environmental, Social and Governance Report"
    assert "Low-carbon operations" in document.one("nav.toc").text
    assert document.one("h2.divider-title").text == "第5章 低碳运营Low-carbon operations"
    assert "Climate governance" in document.one("ol.divider-toc").text


def test_the_cover_tells_its_facts_in_both_languages_and_what_is_the_same_once() -> None:
    zh = book(chapter(), facts=[Fact("编制依据", "GRI"), Fact("报告期", "2023年")])
    en = book(chapter(), facts=[Fact("Basis", "GRI"), Fact("Period", "2023")], lang="en")
    facts = _both(zh, en).one("dl.cover-facts")
    assert [fact.text for fact in facts.all("dt")] == ["编制依据 Basis", "报告期 Period"]
    assert [fact.text for fact in facts.all("dd")] == ["GRI", "2023年 2023"]
    assert {part["lang"] for part in facts.all("span")} == {"en-GB"}
    fewer = book(chapter(), facts=[Fact("Basis", "GRI")], lang="en")
    assert _both(zh, fewer).one("dl.cover-facts").all("span") == []
