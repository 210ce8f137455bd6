"""What a settled book holds: figures that remember their metric, numbers, labels, notes, ids."""

from __future__ import annotations

import pytest

from compiler.book import Book
from compiler.build import Options
from compiler.tree import (
    CrossReference,
    Figure,
    Heading,
    KpiStrip,
    Link,
    Mark,
    NoteReference,
    Paragraph,
    Table,
    Value,
    own_inlines,
    plain_text,
    walk,
    walk_inlines,
)
from tests.build.fixture import ABOUT_ZH, FILES, changed, codes, compile_files


def books(files: dict[str, str | bytes] = FILES) -> tuple[Book, Book]:
    compilation = compile_files(files)
    return compilation.books["zh"], compilation.books["en"]


def text_of(book: Book, name: str) -> str:
    """The plain text of the block with an id."""
    for chapter in book.chapters:
        for block in walk(chapter.blocks):
            if block.id == name:
                return "".join(plain_text(run) for run in own_inlines(block))
    raise AssertionError(f"no block {name}")


def test_the_report_compiles_without_a_finding() -> None:
    assert codes(FILES) == []


def test_figures_print_one_value_in_both_languages() -> None:
    zh, en = books()
    assert text_of(zh, "about-1") == "本公司有员工318人，年内节约1,450万元。"
    assert text_of(en, "about-1") == "The company has 318 people and saved RMB 14.5 million in the year."


def test_a_value_remembers_its_metric() -> None:
    zh, _ = books()
    values = [
        inline
        for block in walk(zh.chapters[0].blocks)
        for run in own_inlines(block)
        for inline in walk_inlines(run)
        if isinstance(inline, Value)
    ]
    assert [(value.key, value.period, value.form) for value in values] == [
        ("people.total", "2023", "value"),
        ("energy.saved", "2023", "value"),
    ]
    start, end = values[0].span[1:]
    assert ABOUT_ZH[start:end] == "{{ people.total }}"


def test_reserved_keys_come_from_the_report() -> None:
    zh, en = books()
    assert plain_text(zh.chapters[0].lead) == "本报告说明清河纸业股份有限公司在2023年的环境表现。"
    assert plain_text(en.chapters[0].lead) == "This report tells how Qinghe Paper Co., Ltd. did in 2023."


def test_references_print_numbers_or_titles() -> None:
    zh, en = books()
    assert text_of(zh, "about-2") == "本报告的数据见表1，图示见图1，详情见第1章。"
    assert text_of(en, "about-2") == "See Table 1 for the data, Figure 1 for a drawing and Chapter 1 for more."
    files = changed("content/zh/00-about.md", "[](#energy)", "[](#energy){.title}")
    assert text_of(books(files)[0], "about-2") == "本报告的数据见表1，图示见图1，详情见“能源”。"


def test_sections_of_numbered_chapters_are_numbered() -> None:
    zh, _ = books()
    about, energy, contact = zh.chapters
    assert (about.number, energy.number, contact.number) == (None, 1, None)
    headings = [(one.number, one.level) for one in energy.blocks if isinstance(one, Heading)]
    assert headings == [("1.1", 2), ("1.2", 2)]
    assert [(entry.level, entry.number, plain_text(entry.title)) for entry in zh.contents] == [
        (1, "", "关于本报告"),
        (1, "1", "能源"),
        (2, "1.1", "用电"),
        (2, "1.2", "厂区"),
        (1, "", "联系我们"),
    ]


def test_cards_take_their_words_from_the_metrics_file() -> None:
    _, en = books()
    strip = next(block for block in en.chapters[1].blocks if isinstance(block, KpiStrip))
    cards = [tuple(plain_text(run) for run in (card.label, card.value, card.change)) for card in strip.cards]
    assert cards == [
        ("Purchased electricity", "483.86 MWh", "+13.9% on the year before"),
        ("Electricity costs saved", "RMB 14.5 million", "+20.8% on the year before"),
    ]


def test_a_metrics_table_is_settled_with_group_unit_and_current_year() -> None:
    zh, _ = books()
    table = next(block for block in walk(zh.chapters[1].blocks) if isinstance(block, Table))
    assert (table.label, plain_text(table.caption), table.kind) == ("表1", "能源绩效", "kpi")
    texts = [
        [plain_text(block.children) for cell in row.cells for block in cell.blocks if isinstance(block, Paragraph)]
        for row in table.rows
    ]
    assert texts == [
        ["指标", "单位", "2022", "2023"],
        ["能源"],
        ["外购电力", "兆瓦时", "424.95", "483.86"],
        ["节约电费", "万元", "1,200", "1,450"],
    ]
    assert [row.role for row in table.rows] == ["head", "group", "body", "body"]
    assert table.rows[1].cells[0].columns == 4
    assert [cell.current for cell in table.rows[2].cells] == [False, False, False, True]


def test_notes_of_text_and_metrics_are_numbered_in_reading_order() -> None:
    zh, en = books()
    assert [plain_text(run) for note in zh.notes for block in note.blocks for run in own_inlines(block)] == [
        "以总表读数为准。",
        "只统计厂区用电。",
    ]
    numbers = [
        inline.number
        for block in walk(en.chapters[1].blocks)
        for run in own_inlines(block)
        for inline in walk_inlines(run)
        if isinstance(inline, NoteReference)
    ]
    assert numbers == [1, 2]


def test_english_blocks_carry_their_partners_ids() -> None:
    zh, en = books()
    for left, right in zip(zh.chapters, en.chapters, strict=True):
        assert [block.id for block in walk(left.blocks)] == [block.id for block in walk(right.blocks)]
        assert left.id == right.id


def test_an_image_is_found_and_keyed_by_its_path() -> None:
    zh, _ = books()
    figure = next(block for block in walk(zh.chapters[1].blocks) if isinstance(block, Figure))
    assert (figure.label, figure.image.source) == ("图1", "assets/mill.svg")
    assert (zh.images["assets/mill.svg"].width, zh.images["assets/mill.svg"].height) == (120, 40)


def test_images_in_two_languages_are_chosen_by_language_t133() -> None:
    svg = FILES["assets/mill.svg"]
    plain = {path: content for path, content in FILES.items() if path != "assets/mill.svg"}
    both = {**plain, "assets/mill.zh.svg": svg, "assets/mill.en.svg": svg}
    zh, en = books(both)
    assert (list(zh.images), list(en.images)) == (["assets/mill.zh.svg"], ["assets/mill.en.svg"])
    assert codes({**plain, "assets/mill.zh.svg": svg}) == ["T133", "T133"]
    assert codes(both) == []


def test_what_cannot_be_settled_is_marked_and_makes_a_draft() -> None:
    compilation = compile_files(changed("content/en/00-about.md", "{{ people.total }}", "{{ people.totl }}"))
    book = compilation.books["en"]
    assert book.draft
    assert text_of(book, "about-1").startswith("The company has ⟦people.totl?⟧ and")
    assert not compile_files(FILES).books["en"].draft


def test_soft_breaks_print_nothing_beside_han() -> None:
    files = changed("content/zh/00-about.md", "，图示见", "，\n图示\n见ESG\n")
    files["content/en/00-about.md"] = str(files["content/en/00-about.md"]).replace(" for a drawing", "\nfor a drawing")
    zh, en = books(files)
    assert "，图示见ESG图1" in text_of(zh, "about-2")
    assert "Figure 1 for a drawing" in text_of(en, "about-2")


def test_only_one_chapter_can_be_printed_and_keeps_its_numbers() -> None:
    compilation = compile_files(FILES, Options(only=("00-about",)))
    book = compilation.books["zh"]
    assert [chapter.stem for chapter in book.chapters] == ["00-about"]
    assert text_of(book, "about-2") == "本报告的数据见表1，图示见图1，详情见第1章。"
    references = [
        inline
        for block in walk(book.chapters[0].blocks)
        for run in own_inlines(block)
        for inline in walk_inlines(run)
        if isinstance(inline, CrossReference)
    ]
    assert [reference.target for reference in references] == ["", "", ""]  # what is not printed cannot be reached


def test_an_undefined_reference_is_marked_t110() -> None:
    files = changed("content/zh/00-about.md", "[](#tab-energy)", "[](#tab-enregy)")
    compilation = compile_files(files)
    found = [one.diagnostic for one in compilation.findings if one.diagnostic.code == "T110"]
    assert [one.hints for one in found] == [("nearest",)]
    marks = [
        inline
        for block in walk(compilation.books["zh"].chapters[0].blocks)
        for run in own_inlines(block)
        for inline in run
        if isinstance(inline, Mark)
    ]
    assert [mark.text for mark in marks] == ["⟦#tab-enregy?⟧"]
    assert "T110" not in codes(FILES)


@pytest.mark.parametrize(
    "address",
    [
        *("plan.html", "../plan.pdf", "/plan", "//example.com/x", "?page=2", "ftp://example.com/x", "https:x"),
        *("https://", "https://example.com:port/", "https://name:word@example.com/", "C:x"),
    ],
)
def test_an_address_that_no_reader_can_open_is_t113_and_prints_its_words_alone(address: str) -> None:
    files = changed("content/en/00-about.md", "saved {{ energy.saved }}", f"saved [much](<{address}>)")
    compilation = compile_files(files)
    assert [one.diagnostic.code for one in compilation.findings if one.diagnostic.code[0] == "T"] == ["T113"]
    links = [
        inline
        for block in walk(compilation.books["en"].chapters[0].blocks)
        for run in own_inlines(block)
        for inline in run
        if isinstance(inline, Link)
    ]
    assert [link.target for link in links] == [""]


@pytest.mark.parametrize("address", ["https://example.com/报告?q=1", "http://[2001:db8::1]:80/", "mailto:a@b.example"])
def test_addresses_that_lead_somewhere_are_no_t113(address: str) -> None:
    assert "T113" not in codes(changed("content/en/00-about.md", "The company has", f"[We](<{address}>) have"))
