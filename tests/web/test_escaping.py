"""Nothing that a report says can run: hand-built trees, past the parser that would refuse most of it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from compiler.book import Book, Fact, Picture
from compiler.tree import (
    Attribute,
    Attributes,
    Code,
    CodeBlock,
    CrossReference,
    Figure,
    Image,
    Link,
    Mark,
    NoteReference,
    Paragraph,
    Part,
    Value,
)
from compiler.web import Links, page, write, write_bilingual
from compiler.web.escape import address
from tests.web.books import (
    AT,
    book,
    box,
    bullets,
    cell,
    chapter,
    defs,
    figure_of,
    grid,
    head,
    note,
    para,
    png,
    row,
    strip,
    words,
)
from tests.web.helpers import LINKS, Element, printed, read, theme
from tests.web.vectors import TARGETS, TEXTS

_SCHEMES = re.compile(r"#|https?://|mailto:|tel:|report\.", re.IGNORECASE)


class _Outline(HTMLParser):
    """Element and attribute names in order: what a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # The number of a month and words of the other language, which some texts have.
        if (tag, attrs) not in (("span", [("class", "fig")]), ("span", [("lang", "en-GB")])):
            self.seen.append((tag, tuple(name for name, _ in attrs)))


def _outline(html: bytes) -> list[tuple[str, tuple[str, ...]]]:
    reader = _Outline()
    reader.feed(html.decode())
    return reader.seen


def _scripts(html: bytes) -> int:
    """Scripts that a browser would run; those with a type are data."""
    return _outline(html).count(("script", ()))


def _everywhere(text: str) -> Book:
    """A book that says `text` in every place that holds words."""
    evil = words(text)
    picture = Image(
        "a.png", evil, evil, Attributes(id=text, classes=(text,), pairs=(Attribute("width", text, AT),)), AT
    )
    parts = (Part("number", text), Part("unit", text))
    value = Value(parts, text, text, "value", AT, exact=text)
    return book(
        chapter(
            head(2, text, id="s", number=text),
            para(text, value, Code(text, AT), Mark(text, AT), Link("https://example.com/", text, evil, AT), id="p"),
            Paragraph(span=AT, children=evil, attributes=Attributes(id=text, classes=(text,))),
            para(CrossReference("s", "", words(text), AT)),
            CodeBlock(span=AT, text=text, language=text),
            Figure(span=AT, id="f", image=picture, caption=evil, label=text),
            grid(row(cell(text, header=True), role="head"), row(cell(text)), caption=text, label=text, id="t"),
            strip((text, figure_of(text, text), text), id="k"),
            box("case", head(3, text), para(text)),
            box("cards", head(3, text), para(text)),
            box("timeline", head(3, text), defs((text, (para(text),)))),
            bullets(text),
            para(NoteReference(text, AT, 1)),
            title=text,
            lead=text,
        ),
        notes=[note(1, para(text))],
        images={"a.png": png()},
        title=text,
        entity=text,
        notice=text,
        facts=[Fact(text, text)],
        draft=True,
    )


@pytest.mark.parametrize("text", TEXTS)
def test_words_stay_words(text: str) -> None:
    plain = "x" + "0" * len(text)
    for lang in ("zh", "en"):
        assert _outline(write(_everywhere(text), theme(), LINKS)) == _outline(
            write(_everywhere(plain), theme(), LINKS)
        ), lang
    paragraph = printed(book(chapter(para(text, id="p")))).one("#p")
    assert paragraph.text == re.sub("[\x00-\x08\x0b]", "", text)


def test_words_stay_words_side_by_side() -> None:
    for text in TEXTS:
        both = write_bilingual(_everywhere(text), _everywhere(text), theme(), LINKS)
        assert _scripts(both) == 2


@pytest.mark.parametrize("target", TARGETS)
def test_an_address_that_is_not_allowed_leaves_only_the_words(target: str) -> None:
    paragraph = printed(book(chapter(para(Link(target, "", words("x"), AT), id="p")))).one("#p")
    assert (paragraph.text, paragraph.all("a")) == ("x", [])


@pytest.mark.parametrize(
    ("target", "printed_as"),
    [
        ("HTTPS://Example.com/a b", None),
        ("https://example.com/报告?q=碳#节", "https://example.com/报告?q=碳#节"),
        ("http://example.com:8080/", "http://example.com:8080/"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
        ("https://user:password@example.com/", None),
        ("https://example.com:port/", None),
        ("mailto:esg@example.com?subject=x&body=y", "mailto:esg@example.com?subject=x&amp;body=y"),
        ("tel:+86-21-1234", "tel:+86-21-1234"),
        ('https://example.com/"onclick="alert(1)', "https://example.com/%22onclick=%22alert(1)"),
        ("https://example.com/<script>", "https://example.com/%3Cscript%3E"),
        ("https://example.com/%zz%20", "https://example.com/%25zz%20"),
        ("https://example.com/?a={b}|^`", "https://example.com/?a=%7Bb%7D%7C%5E%60"),
    ],
)
def test_allowed_addresses_are_written_safely(target: str, printed_as: str | None) -> None:
    assert address(target) == printed_as


@pytest.mark.parametrize(
    "name", ['"><script>alert(1)</script>', "a b\tc", "' onclick='x", "javascript:alert(1)", "\x00\ud800"]
)
def test_ids_and_what_leads_to_them_stay_attributes(name: str) -> None:
    html = write(
        book(chapter(para("x", id=name), para(CrossReference(name, "", words("y"), AT), id="p"))), theme(), LINKS
    )
    document = read(html)
    assert document.one("#p").one("a")["href"].startswith("#")
    assert _scripts(html) == 2


@pytest.mark.parametrize(
    "source",
    [
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>",
        "<svg><foreignObject><iframe src='javascript:alert(1)'/></foreignObject></svg>",
    ],
)
def test_a_drawing_is_an_image_never_part_of_the_document(source: str) -> None:
    drawing = Picture(source.encode(), "image/svg+xml", 10, 10)
    picture = (
        printed(book(chapter(para(Image("a.svg", (), (), Attributes(), AT), id="p")), images={"a.svg": drawing}))
        .one("#p")
        .one("img")
    )
    assert re.fullmatch(r"data:image/svg\+xml;base64,[A-Za-z0-9+/=]+", picture["src"])


def test_file_names_of_the_other_editions_are_attributes() -> None:
    html = write(book(chapter(para("x"))), theme(), Links("a", '"><script>alert(1)</script>', "b"))
    assert _scripts(html) == 2


def test_the_title_of_a_working_page_is_escaped() -> None:
    assert _scripts(page("</title><script>x</script>", "<h1>t</h1>", "en", theme())) == 2


def test_every_address_in_a_hostile_report_is_of_an_allowed_kind() -> None:
    hostile = book(chapter(*(para(Link(target, target, words(target), AT)) for target in [*TARGETS, *TEXTS])))
    document: Element = printed(hostile)
    assert all(_SCHEMES.match(link["href"]) for link in document.all("a"))
    assert not any(name.startswith("on") for element in document.walk() for name in element.attributes)
