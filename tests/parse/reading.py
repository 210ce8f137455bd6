"""Short ways to parse, and to walk every node of a document."""

from __future__ import annotations

from collections.abc import Iterator

from compiler import parse, tree
from compiler.diagnostic import Diagnostic, Diagnostics
from compiler.source import Source, Span

FILE = "content/zh/01-test.md"


def parsed(text: str) -> tuple[tree.Document, Diagnostics]:
    return parse.document(Source(FILE, text))


def blocks(body: str) -> tuple[tree.Block, ...]:
    """The blocks of a text, which stands under a title."""
    return parsed(f"# 标题\n\n{body}")[0].blocks


def inlines(text: str) -> tuple[tree.Inline, ...]:
    return parse.inline(text, Span(FILE, 0, len(text)))[0]


def codes(text: str) -> list[str]:
    """The codes of everything found in a text as it is."""
    return [found.code for found in parsed(text)[1]]


def body_codes(body: str) -> list[str]:
    """The codes of everything found in a text under a title."""
    return codes(f"# 标题\n\n{body}")


def found(text: str, code: str) -> tuple[Diagnostic, str]:
    """The only finding of a code in a text, and the source it marks."""
    (finding,) = [finding for finding in parsed(text)[1] if finding.code == code]
    return finding, text[finding.span.start : finding.span.end]


def every_block(document: tree.Document) -> Iterator[tree.Block]:
    title = (document.title,) if document.title else ()
    yield from tree.walk((*title, *document.blocks, *(inner for note in document.notes for inner in note.blocks)))


def every_inline(document: tree.Document) -> Iterator[tree.Inline]:
    """Every inline once; an image's title is left out where it is also a figure's caption."""
    runs = [document.front.lead]
    for block in every_block(document):
        runs.extend(tree.own_inlines(block))
    for run in runs:
        for inline in tree.walk_inlines(run):
            yield inline
            if isinstance(inline, tree.Image):
                yield from tree.walk_inlines(inline.alt)
                yield from tree.walk_inlines(inline.title)
