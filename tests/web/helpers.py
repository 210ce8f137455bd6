"""Reading what the writer wrote: a strict little DOM, and the printing of single blocks and inlines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

from compiler import theme as themes
from compiler.book import Book
from compiler.theme import Theme
from compiler.tree import Block, Inline
from compiler.web import Links, write
from tests.web.books import book, chapter, para

LINKS = Links("report.zh.html", "report.en.html", "report.bilingual.html")
_VOID = frozenset({"meta", "link", "img", "br", "hr", "input", "col"})


@cache
def theme() -> Theme:
    return themes.load()[0]


@dataclass(slots=True)
class Element:
    """An element with its attributes and children; text children are strings."""

    name: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)

    def __getitem__(self, attribute: str) -> str:
        return self.attributes[attribute]

    def get(self, attribute: str) -> str:
        return self.attributes.get(attribute, "")

    @property
    def classes(self) -> frozenset[str]:
        return frozenset(self.get("class").split())

    @property
    def text(self) -> str:
        """All the words inside, as a reader of the source would see them."""
        pieces: list[str] = []
        stack: list[Element | str] = [self]
        while stack:
            here = stack.pop()
            if isinstance(here, str):
                pieces.append(here)
            else:
                stack.extend(reversed(here.children))
        return "".join(pieces)

    def walk(self) -> Iterator[Element]:
        stack: list[Element] = [self]
        while stack:
            here = stack.pop()
            yield here
            stack.extend(child for child in reversed(here.children) if isinstance(child, Element))

    def all(self, selector: str) -> list[Element]:
        """Descendants by `name`, `.class`, `name.class` or `#id`."""
        name, _, wanted = selector.partition(".")
        if selector.startswith("#"):
            return [found for found in self.walk() if found.get("id") == selector[1:]]
        return [
            found
            for found in self.walk()
            if (not name or found.name == name) and (not wanted or wanted in found.classes)
        ]

    def one(self, selector: str) -> Element:
        found = self.all(selector)
        assert len(found) == 1, f"{len(found)} elements match {selector}"
        return found[0]


class _Reader(HTMLParser):
    """Builds the DOM and insists that every end tag closes what was opened last."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stack = [Element("#document", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute twice on {tag}"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.stack[-1].children.append(element)
        if tag not in _VOID:
            self.stack.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop().name == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self.stack[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def read(html: bytes | str) -> Element:
    reader = _Reader()
    reader.feed(html.decode("utf-8") if isinstance(html, bytes) else html)
    reader.close()
    assert len(reader.stack) == 1, f"{reader.stack[-1].name} is not closed"
    return reader.stack[0]


def printed(whole: Book) -> Element:
    return read(write(whole, theme(), LINKS))


def blocks(*content: Block, **more: object) -> Element:
    """The body of a chapter that holds these blocks."""
    return printed(book(chapter(*content), **more)).one("div.body")  # type: ignore[arg-type]


def inline(*content: str | Inline) -> Element:
    """The paragraph that holds these inlines."""
    return blocks(para(*content, id="here")).one("#here")
