"""The page around the text: policy, languages, contents, cover, determinism."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable

import pytest

from compiler.book import Book
from compiler.language import LANGS, Lang
from compiler.theme import Theme
from compiler.web import Links, page, write, write_bilingual
from tests.web.books import book, chapter, figure_of, head, para
from tests.web.helpers import LINKS, Element, printed, read, theme
from tests.web.sample import sample
from tests.web.torture import torture


def _policy(document: Element) -> dict[str, str]:
    content = next(meta["content"] for meta in document.all("meta") if meta.get("http-equiv"))
    return {name: value for name, _, value in (part.strip().partition(" ") for part in content.split(";"))}


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _raw(html: bytes, element: str) -> list[str]:
    return re.findall(rf"<{element}>(.*?)</{element}>", html.decode(), re.DOTALL)


@pytest.mark.parametrize(
    "html", [write(sample("zh"), theme(), LINKS), page("t", "<h1>t</h1>", "en", theme(), script="1")]
)
def test_the_policy_lets_in_only_what_the_file_holds(html: bytes) -> None:
    policy = _policy(read(html))
    assert (policy["default-src"], policy["img-src"], policy["base-uri"], policy["form-action"]) == (
        "'none'",
        "data:",
        "'none'",
        "'none'",
    )
    assert policy["style-src"].split() == [_hash(style) for style in _raw(html, "style")]
    assert policy["script-src"].split() == [_hash(script) for script in _raw(html, "script")]


def test_nothing_is_fetched() -> None:
    for html in (write(sample("zh"), theme(), LINKS), write_bilingual(sample("zh"), sample("en"), theme(), LINKS)):
        document = read(html)
        for element in document.walk():
            assert element.name not in {"iframe", "object", "embed", "base", "video", "audio", "source", "form"}
            assert not element.get("src") or element["src"].startswith("data:image/")
            assert element.name != "link" or element["rel"] == "alternate" or element["href"].startswith("data:image/")
            assert not element.get("style")
        assert not re.search(r"url\(|@import", _raw(html, "style")[0])


@pytest.mark.parametrize("make", [sample, torture])
def test_ids_are_unique_and_every_inner_link_of_the_page_has_its_target(make: Callable[[Lang], Book]) -> None:
    for html in (write(make("en"), theme(), LINKS), write_bilingual(make("zh"), make("en"), theme(), LINKS)):
        document = read(html)
        ids = [found["id"] for found in document.walk() if found.get("id")]
        assert len(ids) == len(set(ids))
        assert not any(re.search(r"\s", name) for name in ids)
    links = [
        found["href"][1:]
        for found in read(write(sample("zh"), theme(), LINKS)).all("a")
        if found.get("href").startswith("#")
    ]
    assert set(links) <= {found.get("id") for found in printed(sample("zh")).walk()}


def test_the_language_switch_names_each_edition_in_its_own_language() -> None:
    document = printed(book(chapter(para("x"))))
    nav = document.one("nav.langs")
    assert [(link["href"], link["lang"], link.text) for link in nav.all("a")] == [
        ("#_top", "zh-Hans", "中文"),
        ("report.en.html", "en-GB", "English"),
        ("report.bilingual.html", "zh-Hans", "对照"),
    ]
    assert nav.all("a")[0]["aria-current"] == "page"
    assert [(link["hreflang"], link["href"]) for link in document.all("link") if link["rel"] == "alternate"] == [
        ("zh-Hans", "report.zh.html"),
        ("en-GB", "report.en.html"),
    ]


def test_an_edition_alone_has_no_switch() -> None:
    document = read(write(book(chapter(para("x"))), theme(), Links("report.zh.html", "", "")))
    assert document.all("nav.langs") == []


@pytest.mark.parametrize(("lang", "tag"), [("zh", "zh-Hans"), ("en", "en-GB")])
def test_the_language_of_the_page_is_said(lang: Lang, tag: str) -> None:
    document = printed(book(chapter(para("x")), lang=lang))
    assert document.one("html")["lang"] == tag


def test_the_contents_lead_to_chapters_and_sections() -> None:
    document = printed(book(chapter(head(2, "节", id="s", number="5.1"), id="climate")))
    assert [(link["href"], link.text) for link in document.one("nav.toc").all("a")] == [
        ("#climate", "5低碳运营"),
        ("#s", "5.1节"),
    ]
    assert [link["href"] for link in document.one("ol.divider-toc").all("a")] == ["#s"]


def test_landmarks_and_the_way_past_them() -> None:
    document = printed(book(chapter(para("x"))))
    assert [len(document.all(name)) for name in ("main", "h1", "header.topbar")] == [1, 1, 1]
    assert document.one("a.skip")["href"] == "#" + document.one("main")["id"]


def test_a_draft_says_so_and_a_clean_book_does_not() -> None:
    assert "草稿" in printed(book(chapter(para("x")), draft=True)).one("aside.draft").text
    assert printed(book(chapter(para("x")))).all(".draft") == []


def test_the_notice_stands_on_the_cover_and_at_the_end() -> None:
    document = printed(book(chapter(para("x")), notice="以中文为准。"))
    assert [document.one(place).text.strip() for place in ("p.cover-notice", "footer.colophon")] == ["以中文为准。"] * 2


def test_the_cover_is_drawn_from_the_figures_of_the_report() -> None:
    def slips(*numbers: str) -> list[tuple[str, str]]:
        cover = printed(book(chapter(para(*map(figure_of, numbers))))).one("section.cover")
        return [(slip["height"], slip["class"]) for slip in cover.all("rect")]

    assert slips() == []
    assert len(slips("12")) == 96
    assert slips("12", "7,300") == slips("12", "7,300")
    assert slips("12", "7,300") != slips("12", "4,300")


def test_a_chapter_without_figures_still_leaves_the_cover_to_the_others() -> None:
    document = printed(
        book(chapter(para(figure_of("1"), figure_of("2"))), chapter(para("x"), id="b", palette=2, number=2))
    )
    assert [group["data-chapter"] for group in document.one("section.cover").all("g")] == ["5"]


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_book_gives_the_same_bytes(lang: Lang) -> None:
    assert write(sample(lang), theme(), LINKS) == write(sample(lang), theme(), LINKS)


def test_a_theme_cannot_break_out_of_its_declarations() -> None:
    evil = "red;}</style><script>alert(1)</script>{background:url(//evil)"
    colors = {**theme().get("color"), "light": {**theme().get("color.light"), "ink": evil}}
    fonts = {**theme().get("fonts"), "web": {**theme().get("fonts.web"), "zh": {"body": [evil + '"']}}}
    html = write(book(chapter(para("x"))), Theme({**theme().tokens, "color": colors, "fonts": fonts}), LINKS)
    assert len(_raw(html, "script")) == 2
    assert not re.search(r"url\(|alert\(", _raw(html, "style")[0])


def test_a_script_that_would_end_its_own_element_is_refused() -> None:
    with pytest.raises(ValueError, match="script"):
        page("t", "<h1>t</h1>", "en", theme(), script="'</ScRipt>'")


def test_a_working_page_holds_its_body_and_title() -> None:
    document = read(
        page("核对 & 校验", '<h1 class="h1">x</h1>', "zh", theme(), extra_css=".a{color:red}", script="var a = 1 < 2;")
    )
    assert (document.one("title").text, document.one("main").text.strip()) == ("核对 & 校验", "x")
    assert ".a{color:red}" in document.one("style").text


def _chapters(whole: Book) -> list[str]:
    return [article["data-chapter"] for article in printed(whole).all("article")]


def test_each_chapter_has_its_palette() -> None:
    assert _chapters(sample("zh")) == ["front", "5"]
