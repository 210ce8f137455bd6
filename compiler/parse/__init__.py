"""Markdown to the tree: the dialect of docs/markdown.md, with the place of everything.

Parsing cannot fail: what is wrong is reported, and stays in the text where it can. The only importer of markdown_it and
mdit_py_plugins.
"""

from __future__ import annotations

from typing import Any

from markdown_it.token import Token

from compiler import tree
from compiler.diagnostic import Staged
from compiler.parse import comments, engine, front, headings
from compiler.parse.builder import Builder
from compiler.parse.context import Context, Reference
from compiler.parse.shield import Shield
from compiler.source import Source, Span
from compiler.tree import Document, Inline

#: Code points beyond which a file is no chapter: it is not read at all.
FILE_LIMIT = 1_000_000

__all__ = ["FILE_LIMIT", "document", "inline"]


def document(source: Source) -> Staged[Document]:
    """One chapter file. Every span is exact; blocks hold the text of their source lines."""
    context = Context(source.file, Shield())
    if len(source.text) > FILE_LIMIT:
        context.report("T006", source.span(0, 0), length=len(source.text), limit=FILE_LIMIT)
        return _empty(source), context.findings()
    if not source.text.strip():
        context.report("T003", source.span(0, 0))
        return _empty(source), context.findings()
    mapping, head = front.cut(context, source.text)
    text = _blanked(context.shield.cover(source.text), head.end)
    tokens, environment = engine.tokens(text)
    context.notes = _labels(context, tokens)
    context.references = _references(environment, text)
    builder = Builder(context, text)
    blocks = builder.build(tokens)
    matter = front.matter(context, mapping, head)
    title, rest = headings.split(context, blocks)
    notes = tuple(builder.notes.values())
    for note in notes:
        if note.label not in context.mentions:
            start = note.span.start
            context.report("T061", context.span(start, start + len(f"[^{note.label}]:")), label=note.label)
    every = [*tree.walk(blocks), *notes, *tree.walk(tuple(inner for note in notes for inner in note.blocks))]
    settled = comments.settle(context, every)
    return (
        Document(
            file=source.file,
            span=source.whole(),
            front=matter,
            title=title,
            blocks=rest,
            notes=notes,
            comments=settled,
        ),
        context.findings(),
    )


def inline(text: str, at: Span) -> Staged[tuple[Inline, ...]]:
    """Inline Markdown of a text in YAML: a label, a note, a title. `at` is where the text stands in its file; nodes
    have exact spans where it stands there as it is, else each has `at`."""
    context = Context(at.file, Shield())
    return front.inline(context, text, at), context.findings()


def _empty(source: Source) -> Document:
    nothing = tree.FrontMatter(span=source.span(0, 0))
    return Document(file=source.file, span=source.whole(), front=nothing, title=None, blocks=())


def _blanked(text: str, end: int) -> str:
    """The text with its beginning made blank, so that offsets stay."""
    return "\n".join(" " * len(line) for line in text[:end].split("\n")) + text[end:] if end else text


def _labels(context: Context, tokens: list[Token]) -> frozenset[str]:
    """Every note that is defined, wherever: references may come before."""
    uncover = context.shield.uncover
    return frozenset(uncover(token.meta["label"]) for token in tokens if token.type == "footnote_reference_open")


def _references(environment: dict[str, Any], text: str) -> dict[str, Reference]:
    """Link references of a shielded text. The parser says on which lines each stands, not where its title."""
    definitions = environment.get("references", {})
    lines = Source("", text if definitions else "")
    found: dict[str, Reference] = {}
    for label, definition in definitions.items():
        title = definition["title"]
        first, after = definition["map"]
        at = text.rfind(title, lines.line_start(first + 1), lines.line_start(after + 1))
        found[label] = Reference(definition["href"], title, at if title and "\n" not in title else -1)
    return found
