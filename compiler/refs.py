"""Ids, numbers and targets: where a link may lead and what a cross-reference prints.

Every block gets an id before anything is resolved. The author's own come first; any other block takes its section's id
and an ordinal, and an English block takes its Chinese partner's, so that a switch of language lands on the same
paragraph. Tables here are keyed by `id(node)`: two blocks may share a span, and nodes live as long as the pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from compiler.book import Alignment, Pair, Role
from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.labels import Labels
from compiler.project import ChapterEntry
from compiler.source import Span
from compiler.tree import (
    Block,
    Container,
    Definition,
    DefinitionList,
    Document,
    Figure,
    Heading,
    Inline,
    List,
    ListItem,
    MetricsBlock,
    Node,
    Quote,
    Table,
)

TargetKind = Literal["chapter", "section", "heading", "table", "figure", "block"]

#: Ids by node identity.
Ids = Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Target:
    """`label` is the number as a reference prints it (表3, Section 5.2) or empty, `number` as an index does (5.2).

    `title` is still unresolved.
    """

    id: str
    stem: str
    kind: TargetKind
    label: str
    title: tuple[Inline, ...]
    span: Span
    number: str = ""


@dataclass(frozen=True, slots=True)
class Numbering:
    """One language's numbers: `labels` by node identity (headings: 5.2; tables and figures: 表3), targets by id."""

    labels: Mapping[int, str]
    targets: Mapping[str, Target]


# ---------------------------------------------------------------- ids


def identify(stem: str, zh: Document | None, en: Document | None, alignment: Alignment | None) -> Staged[Ids]:
    """Ids of every block, item and definition of a chapter in both languages."""
    found: list[Diagnostic] = []
    ids: dict[int, str] = {}
    chapter = _chapter_id(stem, zh or en)
    if zh is not None:
        _assign(zh, chapter, ids, "", found)
    if en is not None:
        if alignment is not None:
            _adopt(alignment, ids)
        _assign(en, chapter, ids, "" if zh is None else "x", found)
    return ids, tuple(found)


def _chapter_id(stem: str, document: Document | None) -> str:
    if document is not None and document.title is not None and document.title.id:
        return document.title.id
    return stem.lstrip("0123456789-_") or f"chapter-{stem}"


def _adopt(alignment: Alignment, ids: dict[int, str]) -> None:
    """English blocks take their Chinese partner's id; of two English blocks with one partner, the first."""
    taken: set[str] = set()
    stack: list[Pair] = list(reversed(alignment.pairs))
    while stack:
        pair = stack.pop()
        stack.extend(reversed(pair.inside))
        if pair.zh is None or pair.en is None:
            continue
        name = ids.get(id(pair.zh))
        if name is not None and name not in taken and id(pair.en) not in ids:
            ids[id(pair.en)] = name
            taken.add(name)


def _assign(document: Document, chapter: str, ids: dict[int, str], infix: str, found: list[Diagnostic]) -> None:
    """Ids for what has none yet. `infix` keeps English blocks without a partner apart from the Chinese ordinals."""
    title = document.title
    if title is not None:
        ids[id(title)] = chapter
        if not title.id and not infix:
            found.append(diagnostic("T100", title.span, what="chapter", what_zh="章", hints=("add",), example=chapter))
    nodes = list(_identified(document.blocks))
    # What is taken already in this language: the authors' ids and, in English, the partners'.
    taken = {chapter} | {node.id for node in nodes if node.id} | {ids[id(node)] for node in nodes if id(node) in ids}
    section, ordinal = chapter, 0
    for node in nodes:
        name = ids.get(id(node), node.id)
        if isinstance(node, Heading) and node.level == 2 and name:
            section, ordinal = name, 0
        if not name:
            if not infix:
                _require(node, section, found)
            ordinal += 1
            while (name := f"{section}-{infix}{ordinal}") in taken:
                ordinal += 1
            taken.add(name)
        ids[id(node)] = name


def _require(node: Node, section: str, found: list[Diagnostic]) -> None:
    """Numbered tables and figures must have the author's id: they are what others refer to."""
    match node:
        case Table(caption=caption) | MetricsBlock(caption=caption) if caption:
            what, what_zh, prefix = "table", "表", "tab"
        case Figure(caption=caption) if caption:
            what, what_zh, prefix = "figure", "图", "fig"
        case _:
            return
    example = f"{prefix}-{section}"
    found.append(diagnostic("T100", node.span, what=what, what_zh=what_zh, hints=("add",), example=example))


def _identified(blocks: tuple[Block, ...]) -> Iterator[Node]:
    """Blocks, list items and definitions in reading order; what stands in table cells has no id of its own."""
    stack: list[Node] = list(reversed(blocks))
    while stack:
        node = stack.pop()
        yield node
        match node:
            case Quote(blocks=inner) | Container(blocks=inner) | ListItem(blocks=inner) | Definition(blocks=inner):
                stack.extend(reversed(inner))
            case List(items=items):
                stack.extend(reversed(items))
            case DefinitionList(entries=entries):
                stack.extend(reversed(entries))
            case _:
                pass


# ---------------------------------------------------------------- numbers


def number(chapters: Sequence[tuple[ChapterEntry, Document]], ids: Ids, labels: Labels) -> Staged[Numbering]:
    """Numbers of one language's sections, tables and figures, and every target that a reference may name."""
    found: list[Diagnostic] = []
    texts: dict[int, str] = {}
    targets: dict[str, Target] = {}
    counts = {"table": 0, "figure": 0}

    def add(target: Target) -> None:
        first = targets.setdefault(target.id, target)
        if first is not target and target.span != first.span:
            related = (Related(first.span, "first"),)
            found.append(diagnostic("T101", target.span, id=target.id, related=related, hints=("rename",)))

    for entry, document in chapters:
        if document.title is not None:
            add(_chapter_target(entry, document.title, ids, labels))
        stem = entry.stem
        sections = 0
        top = {id(block) for block in document.blocks}
        for node in _identified(document.blocks):
            name = ids[id(node)]
            match node:
                case Heading(level=level, children=children):
                    label = figure = ""
                    if level == 2 and entry.role is Role.NUMBERED and id(node) in top:
                        sections += 1
                        texts[id(node)] = figure = f"{entry.number}.{sections}"
                        label = labels.section.format(number=figure)
                    add(Target(name, stem, "section" if label else "heading", label, children, node.span, figure))
                case Table(caption=caption) | MetricsBlock(caption=caption) if caption:
                    counts["table"] += 1
                    texts[id(node)] = labels.table.format(number=counts["table"])
                    add(Target(name, stem, "table", texts[id(node)], caption, node.span))
                case Figure(caption=caption) if caption:
                    counts["figure"] += 1
                    texts[id(node)] = labels.figure.format(number=counts["figure"])
                    add(Target(name, stem, "figure", texts[id(node)], caption, node.span))
                case _:
                    add(Target(name, stem, "block", "", (), node.span))
    return Numbering(texts, targets), tuple(found)


def _chapter_target(entry: ChapterEntry, title: Heading, ids: Ids, labels: Labels) -> Target:
    label = labels.chapter.format(number=entry.number) if entry.role is Role.NUMBERED else ""
    number = str(entry.number) if label else ""
    return Target(ids[id(title)], entry.stem, "chapter", label, title.children, title.span, number)
