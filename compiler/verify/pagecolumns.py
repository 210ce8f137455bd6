"""The page of both languages as two: each column by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from compiler.language import LANGS, TAGS, Lang
from compiler.verify import strange
from compiler.verify.pagelines import Page, Reader, classes, parse, raw, survey


def read_columns(data: bytes) -> Mapping[Lang, Page] | None:
    """The two columns of the page of both languages, each as a page. English ids lose their `en-`."""
    root = parse(data)
    if root is None or root.find("body") is None:
        return None
    pages: dict[Lang, Page] = {lang: Page() for lang in LANGS}
    for node in root.iter():
        if isinstance(node.tag, str):
            survey(node, pages["zh"])
    pages["zh"].odd += strange.in_page(root, data)
    # One document, one set of ids: each column is asked for its own.
    pages["en"].ids = {name.removeprefix("en-"): 1 for name in pages["zh"].ids if name.startswith("en-")}
    for node in root.iter("h2", "div"):
        if node.tag == "h2" and not any("data-list" in classes(one) for one in node.iterancestors("article")):
            _chapter_titles(node, pages)
        elif "pair" in classes(node) and "pair-head" not in classes(node):
            number = "".join(raw(one) for one in node.findall("span") if "fn-num" in classes(one))
            for lang in LANGS:
                for cell in node.findall("div"):
                    if cell.get("lang") == TAGS[lang]:
                        _column_cell(cell, pages[lang], int(number) if number.isdecimal() else 0)
    for at, line in enumerate(pages["en"].lines):
        links = tuple(replace(one, target=_unprefixed(one.target)) for one in line.links)
        anchors = tuple(name.removeprefix("en-") for name in line.anchors)
        pages["en"].lines[at] = replace(line, links=links, anchors=anchors)
    return pages


def _chapter_titles(node: Any, pages: Mapping[Lang, Page]) -> None:
    """A chapter's title, and its twin inside it. Ids stand at the header around it where there is one."""
    twins = [one for one in node.iter("span") if "twin" in classes(one)]
    for twin in twins:
        reader = Reader(pages["en"])
        reader.waiting += [twin.get("id")] if twin.get("id") else []
        reader.flow(twin, "heading")
        tail, parent, before = twin.tail, twin.getparent(), twin.getprevious()
        parent.remove(twin)
        if tail and before is not None:
            before.tail = (before.tail or "") + tail
    reader = Reader(pages["zh"])
    reader.waiting += [one.get("id") for one in (node, *node.iterancestors("header")) if one.get("id")]
    reader.flow(node, "heading")


def _column_cell(cell: Any, page: Page, note: int) -> None:
    reader = Reader(page)
    reader.note = note
    reader.flow(cell)


def _unprefixed(target: str) -> str:
    return f"#{target[4:]}" if target.startswith("#en-") else target
