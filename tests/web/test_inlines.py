"""How each inline of the settled tree is printed."""

from __future__ import annotations

import pytest

from compiler.tree import (
    Code,
    CrossReference,
    Emphasis,
    HardBreak,
    Inline,
    Link,
    Mark,
    Part,
    Placeholder,
    SoftBreak,
    Subscript,
    Superscript,
    Text,
    Value,
)
from tests.web.books import (
    AT,
    book,
    chapter,
    emphasis,
    figure_of,
    head,
    image,
    note,
    note_mark,
    para,
    png,
    strong,
    words,
)
from tests.web.helpers import inline, printed


@pytest.mark.parametrize(
    ("node", "element"),
    [
        (strong("x"), "strong"),
        (emphasis("x"), "em"),
        (Subscript(words("x"), AT), "sub"),
        (Superscript(words("x"), AT), "sup"),
        (Code("x", AT), "code"),
    ],
)
def test_inlines_have_their_elements(node: Inline, element: str) -> None:
    assert inline(node).one(element).text == "x"


def test_breaks() -> None:
    assert [
        child if isinstance(child, str) else child.name
        for child in inline("a", SoftBreak(AT), "b", HardBreak(AT), "c").children
    ] == ["a b", "br", "c"]


def test_a_figure_remembers_its_metric_and_period() -> None:
    value = inline("排放", figure_of("19,841.4", "吨", key="ghg.total", period="2024")).one("data")
    assert value.text == "19,841.4吨"
    assert (value["value"], value["data-metric"], value["data-period"]) == ("19841.4", "ghg.total", "2024")


def test_a_figure_without_an_exact_value_gives_its_words() -> None:
    value = Value((Part("number", "三"),), "board.committees", "2024", "words", AT)
    assert inline(value).one("data")["value"] == "三"


def test_a_reserved_text_is_text() -> None:
    paragraph = inline(Value((Part("text", "衡川集团"),), "report.entity", "", "value", AT))
    assert (paragraph.text, paragraph.all("data")) == ("衡川集团", [])


def test_what_could_not_be_settled_is_marked() -> None:
    assert inline(Mark("⟦ghg.totl?⟧", AT)).one("span.broken").text == "⟦ghg.totl?⟧"


def test_cross_references_and_inner_links_lead_to_ids() -> None:
    paragraph = inline(CrossReference("t-kpi", "", words("表2"), AT), Link("#ghg", "", words("排放"), AT))
    assert [(link["href"], link.text) for link in paragraph.all("a")] == [("#t-kpi", "表2"), ("#ghg", "排放")]


def test_a_link_has_its_title_and_address() -> None:
    link = inline(Link("https://example.com/a?b=1&c=[2]", 'the "title"', words("x"), AT)).one("a")
    assert (link["href"], link["title"]) == ("https://example.com/a?b=1&c=%5B2%5D", 'the "title"')


def test_no_link_stands_in_a_link() -> None:
    paragraph = inline(
        Link("https://example.com", "", (Emphasis((Link("#a", "", words("b"), AT), note_mark(1)), AT),), AT)
    )
    assert [link.text for link in paragraph.all("a")] == ["b"]


def test_an_inline_picture_has_its_alt_text() -> None:
    page = printed(book(chapter(para("见", image("a.png", "标志"), id="p")), images={"a.png": png()}))
    assert page.one("#p").one("img")["alt"] == "标志"


def test_chinese_names_in_english_are_marked_as_chinese() -> None:
    english = printed(book(chapter(para("Hengchuan (衡川，江南) & co", id="p")), lang="en")).one("#p")
    assert english.text == "Hengchuan (衡川，江南) & co"
    assert [(part["lang"], part.text) for part in english.all("span")] == [("zh-Hans", "衡川，江南")]


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        (
            "由德勤（Deloitte Touche Tohmatsu Certified Public Accountants LLP）审计",
            "Deloitte Touche Tohmatsu Certified Public Accountants LLP",
        ),
        ("节日以“Serving Better, Together”为主题", "Serving Better, Together"),
        ("符合ISO 14064与GRI Standards的要求", ""),
        ("3 t CO2，2 MWh", ""),
    ],
)
def test_english_of_three_words_is_marked_in_chinese_text(words: str, marked: str) -> None:
    chinese = inline(words)
    assert chinese.text == words
    assert [(part["lang"], part.text) for part in chinese.all("span")] == ([("en-GB", marked)] if marked else [])


def test_a_long_word_is_looked_at_once() -> None:
    """Read letter by letter it would take minutes."""
    assert len(inline("词" + "a" * 200_000 + " b").text) == 200_003
    assert inline("衡川 Hengchuan").all("span") == []


def test_titles_in_the_contents_have_no_links_notes_or_ids_of_their_own() -> None:
    title: tuple[Inline, ...] = (
        Text("节", AT),
        note_mark(1),
        Link("https://example.com", "", words("外"), AT),
        image("a.png", "图"),
    )
    page = printed(book(chapter(head(2, title, id="s")), notes=[note(1, para("注"))], images={"a.png": png()}))
    line = next(link for link in page.one("nav.toc").all("a") if link["href"] == "#s")
    assert line.text == "节外图"
    assert [part.name for part in line.walk()] == ["a", "span", "span"]


def test_a_placeholder_is_not_for_a_writer() -> None:
    with pytest.raises(TypeError, match="not settled"):
        inline(Placeholder("a.b", "", "", AT, AT))


def test_nesting_has_no_limit() -> None:
    node: Inline = Text("底", AT)
    for _ in range(5000):
        node = Emphasis((node,), AT)
    assert inline(node).text == "底"
