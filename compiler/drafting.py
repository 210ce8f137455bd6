"""The English skeleton of a Chinese chapter: everything in its place, and every text marked as still to be translated.

The skeleton is the Chinese file itself, with a mark before each segment that holds Chinese. So ids, placeholders,
tables, notes and containers cannot go astray, and the translator overwrites words and nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from compiler import parse
from compiler.align.parts import is_only, shared_notes
from compiler.diagnostic import Diagnostic, Diagnostics, Finding, Staged, diagnostic
from compiler.language import UNTRANSLATED
from compiler.source import Source, Span
from compiler.tree import (
    Block,
    Document,
    Figure,
    Heading,
    Inline,
    Paragraph,
    Text,
    child_blocks,
    own_inlines,
    plain_text,
    walk,
    walk_inlines,
)

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_QUOTES = ("'", '"')

#: Blocks that are missing, moved, split or of another kind: true of a draft as of anything.
_STRUCTURE = frozenset(f"P{number:03}" for number in (*range(1, 16), *range(20, 40)))

#: Characters of a segment that a finding quotes.
_QUOTED = 24


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`text` is the English file, `segments` how many texts in it are to be translated."""

    text: str
    segments: int


def skeleton(source: Source) -> Staged[Skeleton]:
    """The skeleton of a Chinese chapter, and what parsing it found. What is for the Chinese alone is left out."""
    draft = Draft(source)
    text = draft.part(0, len(source.text))
    return Skeleton(text, text.count(UNTRANSLATED)), draft.found


class Draft:
    """A Chinese chapter that can be drafted whole or in parts. `found` is what parsing it found."""

    def __init__(self, source: Source) -> None:
        document, self.found = parse.document(source)
        self._text = source.text
        blocks = tuple(_shared(document.blocks))
        runs = [run for block in blocks for run in _runs(block)]
        if document.title is not None:
            runs.append(document.title.children)
        cuts = [block.span for block in walk(document.blocks) if is_only(block)]
        notes = shared_notes(document)
        labels = {note.label for note in notes}
        cuts += [note.span for note in document.notes if note.label not in labels]
        runs += [run for note in notes for block in _shared(note.blocks) for run in _runs(block)]
        cuts += [comment.span for comment in document.comments if comment.kind == "allow"]
        marks = {run[0].span.start for run in runs if _is_chinese(run)}
        if _is_chinese(document.front.lead):
            marks.add(_within_scalar(source.text, document.front.lead[0].span.start))
        edits = [(mark, mark, f"{UNTRANSLATED} ") for mark in marks]
        self._edits = sorted(edits + [(*_whole_lines(source.text, cut), "") for cut in cuts])

    def part(self, start: int, end: int) -> str:
        """The skeleton of what stands between two offsets, both on the border of blocks."""
        return _edited(self._text, [one for one in self._edits if start <= one[0] and one[1] <= end], start, end)


def _shared(blocks: Iterable[Block]) -> Iterator[Block]:
    """Every block in reading order, without those of one language and all that they hold."""
    stack = list(reversed(tuple(blocks)))
    while stack:
        block = stack.pop()
        if not is_only(block):
            yield block
            stack.extend(reversed(child_blocks(block)))


def _runs(block: Block) -> Iterator[tuple[Inline, ...]]:
    """The runs of a block that stand in the file where their spans say: a title from afar may not."""
    for run in own_inlines(block):
        if run and not (isinstance(block, Figure) and run[0].span.start <= block.image.span.start):
            yield run


def _is_chinese(run: tuple[Inline, ...]) -> bool:
    return any(isinstance(inline, Text) and _HAN.search(inline.text) for inline in walk_inlines(run))


def _within_scalar(text: str, start: int) -> int:
    """Where the words of a YAML text begin: those of a block scalar, on the line after its `|` or `>`."""
    if text[start : start + 1] not in ("|", ">") or text[start - 1] in _QUOTES:
        return start
    line_end = text.find("\n", start)
    words = re.compile(r"\s*").match(text, line_end)
    return words.end() if words else start


def _whole_lines(text: str, span: Span) -> tuple[int, int]:
    """A stretch to cut; with its lines and the blank line after them, where nothing else stands on them."""
    start = text.rfind("\n", 0, span.start) + 1
    found = text.find("\n", span.end)
    end = len(text) if found < 0 else found
    if text[start : span.start].strip(" \t>") or text[span.end : end].strip():
        return span.start, span.end
    blank = re.compile(r"\n[ \t>]*(?=\n|\Z)").match(text, end)
    end = blank.end() if blank else end
    return start, min(end + 1, len(text))


def _edited(text: str, edits: Iterable[tuple[int, int, str]], at: int, stop: int) -> str:
    pieces: list[str] = []
    for start, end, written in edits:
        if start < at:  # inside of what is cut
            at = max(at, end)
            continue
        pieces += [text[at:start], written]
        at = end
    pieces.append(text[at:stop])
    return "".join(pieces)


# ---------------------------------------------------------------- what is still to do


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A segment with the mark: where the mark is, the block that holds it, and what it says."""

    mark: Span
    block: Span
    text: str


def untranslated(document: Document) -> tuple[Untranslated, ...]:
    """The segments of a document that bear the mark, in no particular order."""
    found: list[Untranslated] = []
    blocks: list[Block] = [*document.blocks, *(block for note in document.notes for block in note.blocks)]
    if document.title is not None:
        blocks.append(document.title)
    _look(document.front.lead, None, found)
    for block in walk(tuple(blocks)):
        for run in own_inlines(block):
            _look(run, block, found)
    return tuple(found)


def _look(run: tuple[Inline, ...], block: Block | None, found: list[Untranslated]) -> None:
    for inline in walk_inlines(run):
        if not isinstance(inline, Text) or UNTRANSLATED not in inline.text:
            continue
        span = inline.span
        if len(inline.text) == span.end - span.start:
            at = span.start + inline.text.index(UNTRANSLATED)
            span = Span(span.file, at, at + len(UNTRANSLATED))
        whole = run[0].span.cover(run[-1].span)
        if isinstance(block, (Heading, Paragraph)):
            whole = block.span.cover(whole)
        words = " ".join(plain_text(run).replace(UNTRANSLATED, "").split())
        found.append(Untranslated(span, whole, words if len(words) <= _QUOTED else words[: _QUOTED - 1] + "…"))
        return


def tell(segments: Iterable[Untranslated]) -> Diagnostics:
    """P155 for each."""
    return tuple(diagnostic("P155", one.mark, text=one.text) for one in segments)


def audible(findings: Iterable[Finding], segments: Iterable[Untranslated]) -> tuple[Finding, ...]:
    """Without what parity, metrics and style find in words that are still Chinese: P155 says all there is to say."""
    blocks: dict[str, list[Span]] = {}
    for one in segments:
        blocks.setdefault(one.block.file, []).append(one.block)
    for spans in blocks.values():
        spans.sort()
    return tuple(one for one in findings if not _is_about(one.diagnostic, blocks.get(one.diagnostic.span.file, [])))


def _is_about(found: Diagnostic, blocks: list[Span]) -> bool:
    """Whether a finding is about the words of one of these blocks; how they are marked up is still worth telling."""
    told = found.code == "P155" or found.code[0] not in "PM" or found.code in _STRUCTURE
    if not blocks or told:
        return False
    at = bisect_right(blocks, (found.span.file, found.span.start, 1 << 60)) - 1
    return at >= 0 and found.span.end <= blocks[at].end
