"""A finished page as lines, read by lxml's HTML parser (libxml2): everything that a reader sees of it, once."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote

from compiler.verify import strange
from compiler.verify.lines import BLOCK, Kind, Line, Link, Words, figure, joined_cells, marked, note_mark, plain
from compiler.verify.phrases import address, picture_text

#: Elements that stand in a line of words; every other one begins a line of its own.
_INLINE = frozenset(
    {"a", "b", "abbr", "bdi", "br", "cite", "code", "data", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s"}
    | {"samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "font"}
)
#: What is no text of the report: drawn ornaments, buttons, programs.
_UNREAD = frozenset(
    {"script", "style", "svg", "button", "head", "template", "title", "link", "meta", "col", "colgroup"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

#: Classes of parts of a page that say again what stands elsewhere, or lead about; see `furniture`.
_FURNITURE = frozenset({"topbar", "skip", "langs", "pair-n", "pair-head", "fn-num", "data-list"})

#: How the ids of the list of figures begin, and the id of its heading.
LISTED, LIST = "_d-", "_data"


@dataclass(frozen=True, slots=True)
class Fact:
    """A `data` element: which metric it says it is, its exact value, and the words a reader sees."""

    key: str
    period: str
    exact: str
    text: str
    form: str = ""
    link: str = ""  # where the page explains it


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of the list of figures at a page's end: its id, the exact value, and the words of its cells."""

    id: str
    exact: str
    cells: tuple[str, ...]


@dataclass(slots=True)
class Page:
    """A page that was read. `links` and `ids` are those of the whole page, furniture included."""

    lang: str = ""
    lines: list[Line] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    listed: list[Listed] = field(default_factory=list)
    figures: str = ""  # the JSON that its programs read
    odd: list[str] = field(default_factory=list)


def read(data: bytes) -> Page | None:
    """The page, or None where there is no HTML in these bytes."""
    root = parse(data)
    body = None if root is None else root.find("body")
    if root is None or body is None:
        return None
    page = Page(lang=root.get("lang") or "")
    for node in root.iter():
        if isinstance(node.tag, str):
            survey(node, page)
    page.odd += strange.in_page(root, data)
    Reader(page).flow(body)
    return page


def parse(data: bytes) -> Any:
    """The root element, or None."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, no_network=True)
    try:
        return html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def survey(node: Any, page: Page) -> None:
    """Ids, links, figures and what a page of ours never has, wherever they stand."""
    name = node.get("id")
    if name:
        page.ids[name] = page.ids.get(name, 0) + 1
    href = node.get("href")
    if href is not None and node.tag in ("a", "area"):
        page.links.append(href)
    if node.tag == "data" and node.get("data-metric"):
        page.facts.append(_fact(node))
    elif node.tag == "tr" and (name or "").startswith(LISTED):
        exact = next((one.get("value", "") for one in node.iter("data")), "")
        page.listed.append(Listed(name, exact, tuple(" ".join(raw(cell).split()) for cell in node.findall("td"))))
    elif node.tag == "script" and name == "_figures":
        page.figures = node.text or ""
    if any(classes(one) & {"topbar", "downloads"} for one in (node, *node.iterancestors("header", "p"))):
        return
    for attribute in ("style", "hidden", "contenteditable"):
        if node.get(attribute) is not None and node.tag != "button":
            page.odd.append(f"<{node.tag} {attribute}={node.get(attribute)!r}>")


def _fact(node: Any) -> Fact:
    parent = node.getparent()
    link = parent.get("href", "") if parent is not None and parent.tag == "a" and "metric" in classes(parent) else ""
    return Fact(
        node.get("data-metric", ""), node.get("data-period", ""), node.get("value", ""), raw(node),
        node.get("data-form", ""), unquote(link),
    )  # fmt: skip


def raw(node: Any) -> str:
    return "".join(node.itertext())


def classes(node: Any) -> frozenset[str]:
    return frozenset((node.get("class") or "").split())


class Reader:
    """Reads blocks into lines. Words that stand in a block beside other blocks are a line of their own: whatever a
    reader sees is in some line."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines = page.lines
        self.waiting: list[str] = []  # ids of boxes whose first line has not come yet
        self.kind: Kind | None = None
        self.note = 0

    def put(self, line: Line) -> None:
        line = marked(line, self.waiting)
        self.waiting = []
        if self.note:
            line = replace(line, kind="note", number=self.note)
        self.lines.append(line)

    def flow(self, box: Any, kind: Kind = "text") -> None:
        """The content of a block, as lines; `kind` is that of words that stand in it directly."""
        words = Words()
        self._words(box.text, words)
        for child in box:
            if not isinstance(child.tag, str):
                pass
            elif _is_inline(child):
                self._inline(child, words)
            else:
                self._flush(words, kind)
                words = Words()
                self.block(child)
            self._words(child.tail, words)
        self._flush(words, kind)

    def _flush(self, words: Words, kind: Kind) -> None:
        text = words.text()
        if any(link.target == f"#{LIST}" for link in words.links) and kind == "contents":
            self.page.furniture.append(text)
        elif text or words.links:
            own: Kind = self.kind if self.kind and kind == "text" else kind
            self.kind = None
            self.put(Line(own, text, (), tuple(words.links), tuple(dict.fromkeys(words.anchors))))
        else:
            self.waiting += words.anchors

    @staticmethod
    def _words(text: str | None, words: Words) -> None:
        if text:
            words.pieces.append(text)

    # ---------------------------------------------------------------- blocks

    def block(self, node: Any) -> None:
        names = classes(node)
        if node.tag in _UNREAD or node.get("aria-hidden") == "true":
            return
        if names & _FURNITURE:
            self.page.furniture.append(" ".join(raw(node).split()))
            return
        own = node.get("id")
        if own:
            self.waiting.append(own)
        if node.tag in _HEADINGS:
            self.flow(node, "heading")
        elif node.tag == "table":
            self._table(node)
        elif node.tag == "dl" and "kpis" in names:
            self._cards(node)
        elif node.tag == "figcaption":
            self.flow(node, "caption")
        elif node.tag == "li":
            self._item(node)
        else:
            self.flow(node)

    def _item(self, node: Any) -> None:
        names = classes(node.getparent().getparent()) if node.getparent() is not None else frozenset()
        if "footnotes" in names:
            number = "".join(raw(one) for one in node.iter("span") if "fn-num" in classes(one))
            self.note = int(number) if number.isdecimal() else -1
            self.flow(node)
            self.note = 0
        elif any(_listed(one) for one in node.iterancestors("ol")):
            self.flow(node, "contents")
        elif classes(node) & {"award"}:
            self.flow(node)
        else:
            self.kind = "item" if len(node) and node[0].tag == "p" and not (node.text or "").strip() else None
            self.flow(node)
            self.kind = None

    def _cards(self, node: Any) -> None:
        for card in node:
            inner = self._apart(card)
            # The parts of a card are its cells.
            line = joined_cells("card", (part.text for part in inner), inner)
            if card.get("id"):
                line = marked(line, (card.get("id"),))
            self.put(line)

    def _table(self, node: Any) -> None:
        loose = [one for one in node if isinstance(one.tag, str) and one.tag not in ("thead", "tbody", "tfoot", "tr")]
        for stray in loose:
            self.block(stray)
        for row in _rows(node):
            texts: list[str] = []
            parts: list[Line] = []
            for cell in row:
                if not isinstance(cell.tag, str):
                    continue
                inner = self._apart(cell)
                if cell.get("id"):
                    # A cell without words is still a place.
                    inner = inner or [Line("text", "")]
                    inner[0] = marked(inner[0], (cell.get("id"),))
                texts.append(BLOCK.join(line.text for line in inner if line.text))
                parts += inner
            line = joined_cells("row", texts, parts)
            if row.get("id"):
                line = marked(line, (row.get("id"),))
            self.put(line)

    def _apart(self, node: Any) -> list[Line]:
        """The lines of a cell, by themselves."""
        inner = Reader(self.page)
        inner.lines = []
        inner.flow(node)
        return inner.lines

    # ---------------------------------------------------------------- words

    def _inline(self, node: Any, words: Words) -> None:
        """An element within a line. The nesting is bounded by libxml2."""
        names = classes(node)
        if node.get("id"):
            words.anchors.append(node.get("id"))
        if node.tag == "br":
            words.pieces.append(" ")
        elif node.tag == "img":
            words.pieces.append(_picture(node))
        elif node.get("aria-hidden") == "true" or "fn-back" in names or names & _FURNITURE:
            if names & _FURNITURE:
                self.page.furniture.append(raw(node))
        elif "fnref" in names:
            words.pieces.append(note_mark(raw(node).strip()))
            self._link_in(node, words)
        elif node.tag == "a" and node.get("href") is not None:
            self._linked(node, words)
        elif node.tag == "data":
            inner = Words()
            self._inside(node, inner)
            fact = _fact(node)
            said = fact.key or fact.exact
            shown = "".join(inner.pieces)
            words.pieces.append(figure(shown, fact.key, fact.period, fact.exact, fact.form) if said else shown)
        else:
            before, after = _dress(node, names)
            words.pieces.append(before)
            self._inside(node, words)
            words.pieces.append(after)

    def _inside(self, node: Any, words: Words) -> None:
        self._words(node.text, words)
        for child in node:
            if isinstance(child.tag, str) and child.tag not in _UNREAD:
                self._inline(child, words)
            self._words(child.tail, words)

    def _linked(self, node: Any, words: Words) -> None:
        inner = Words()
        self._inside(node, inner)
        words.pieces += inner.pieces
        words.anchors += inner.anchors
        target = node.get("href")
        if "metric" in classes(node):  # to where the page explains a figure: `facts` tells of it
            pass
        elif target.startswith("#"):
            words.links.append(Link("", "#" + unquote(target[1:])))
        else:
            words.links.append(Link(plain(inner.text()), address(target)))
        words.links += inner.links

    def _link_in(self, node: Any, words: Words) -> None:
        for link in node.iter("a"):
            target = link.get("href") or ""
            words.links.append(Link("^", target))
            if link.get("id"):
                words.anchors.append(link.get("id"))


def _dress(node: Any, names: frozenset[str]) -> tuple[str, str]:
    match node.tag:
        case "sub":
            return "~", "~"
        case "sup":
            return "^", "^"
        case "b" if "label" in names:
            return "", " "
        case "span" if "num" in names:
            return "", " "
        case "small" if "u-in" in names:
            return " [", "]"
        case _:
            return "", ""


def _picture(node: Any) -> str:
    _, _, encoded = (node.get("src") or "").partition("base64,")
    try:
        data = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        data = b""
    return picture_text(node.get("alt") or "", data)


def _is_inline(node: Any) -> bool:
    """Whether an element stands in a line. A link around blocks, which the parser allows, is a block."""
    return node.tag in _INLINE and not any(
        isinstance(one.tag, str) and one.tag not in _INLINE and one.tag not in _UNREAD for one in node.iterdescendants()
    )


def _listed(node: Any) -> bool:
    """A list of the contents: the page's own, or a chapter's first page."""
    if "divider-toc" in classes(node):
        return True
    return any("toc" in classes(one) for one in node.iterancestors("nav"))


def _rows(table: Any) -> Iterator[Any]:
    for part in table:
        if part.tag == "tr":
            yield part
        elif part.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in part if row.tag == "tr")
