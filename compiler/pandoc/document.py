"""A book as a pandoc document: metadata from the cover, then the chapters."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from compiler.book import Book, Chapter
from compiler.language import TAGS
from compiler.pandoc.blocks import inline, listed
from compiler.pandoc.formats import Format
from compiler.pandoc.state import Loss, Node, State, attributes, node, strong, words
from compiler.tree import plain_text

#: The version of pandoc-types whose JSON this is; pandoc 3.1 and later read it.
API = [1, 23, 1]


@dataclass(frozen=True, slots=True)
class Handed:
    """The tree as JSON, image files that must lie beside the output, and how often each thing was lost."""

    json: bytes
    images: Mapping[str, bytes]
    losses: Mapping[Loss, int]


def document(book: Book, form: Format) -> Handed:
    """The whole book for one format. The same book gives the same bytes."""
    beside: dict[str, bytes] = {}

    def target(source: str) -> str:
        picture = book.images[source]
        if form.embeds:
            return f"data:{picture.media_type};base64,{b64encode(picture.data).decode('ascii')}"
        name = "image." + source.replace("/", ".")
        beside[name] = picture.data
        return name

    state = State(book, target)
    state.losses["design"] = 1
    blocks = [*_front(book, state), *(made for chapter in book.chapters for made in _chapter(chapter, state))]
    tree = {"pandoc-api-version": API, "meta": _meta(book, state, blocks), "blocks": blocks}
    if form.spans:
        state.losses.pop("spans", None)
    if form.vector:
        state.losses.pop("drawings", None)
    text = json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
    return Handed(text.encode(), beside, dict(state.losses))


def _meta(book: Book, state: State, blocks: list[Node]) -> dict[str, Node]:
    def told(children: list[Node]) -> Node:
        return node("MetaInlines", children)

    title = inline(book.title, state)
    mark = sha256(json.dumps(blocks, sort_keys=True).encode()).hexdigest()[:32]
    return {
        "title": told(title),
        "author": told(inline(book.entity, state)),
        "date": told(words(book.published)),
        "lang": told(words(TAGS[book.lang])),
        "toc-title": told(words(book.labels.contents)),
        # An e-book needs an identifier; pandoc would draw one by lot.
        "identifier": node("MetaString", f"urn:zhengben:{mark}"),
        "rights": told(inline(book.notice, state)),
    }


def _front(book: Book, state: State) -> list[Node]:
    """What the cover says beside the title: facts and notice; first of all that this is a draft, if it is one."""
    draft = [node("Para", [strong(words(book.labels.draft))])] if book.draft else []
    facts = [[words(fact.label), [[node("Para", words(fact.text))]]] for fact in book.facts]
    told = [node("DefinitionList", facts)] if facts else []
    return [*draft, *told, node("Para", inline(book.notice, state))] if plain_text(book.notice) else [*draft, *told]


def _chapter(chapter: Chapter, state: State) -> list[Node]:
    number = words(state.book.labels.chapter.format(number=chapter.number)) if chapter.number is not None else []
    title = [*([node("Span", [attributes("", "number"), number]), node("Space")] if number else [])]
    blocks = [node("Header", [1, attributes(chapter.id), [*title, *inline(chapter.title, state)]])]
    if chapter.lead:
        blocks.append(node("Div", [attributes("", "lead"), [node("Para", inline(chapter.lead, state))]]))
    return blocks + listed(chapter.blocks, state)
