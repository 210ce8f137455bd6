"""Pipe tables: GitHub's syntax, read with the place of every cell and with all the cells that were written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from markdown_it.rules_block import StateBlock

from compiler.tree import Align

_DELIMITER = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_PIPE = re.compile(r"\\.|\|", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PipeRow:
    """Cells as stretches of the file, without the spaces around them."""

    start: int
    end: int
    cells: tuple[tuple[int, int], ...]


def table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """A header row, a row of hyphens with as many columns, and rows up to a blank line or another block."""
    if start_line + 2 > end_line or state.sCount[start_line + 1] < state.blkIndent:
        return False
    delimiter = _trimmed(state, start_line + 1)
    first = state.src[delimiter[0] : delimiter[0] + 1]
    if first not in ("|", "-", ":") or state.src[delimiter[0] : delimiter[0] + 2] in ("- ", "-\t"):
        return False
    if state.is_code_block(start_line) or state.is_code_block(start_line + 1):
        return False
    if not _DELIMITER.fullmatch(state.src, *delimiter):
        return False
    start, end = _trimmed(state, start_line)
    if state.src.find("|", start, end) < 0:
        return False
    head = _row(state.src, start, end)
    aligns = tuple(_align(state.src[a:b]) for a, b in _row(state.src, *delimiter).cells)
    if len(head.cells) != len(aligns):
        return False
    if silent:
        return True
    rows = [head]
    line = start_line + 2
    terminators = state.md.block.ruler.getRules("blockquote")
    parent, state.parentType = state.parentType, "table"
    while line < end_line and state.sCount[line] >= state.blkIndent and not state.isEmpty(line):
        if state.is_code_block(line) or any(rule(state, line, end_line, True) for rule in terminators):
            break
        rows.append(_row(state.src, *_trimmed(state, line)))
        line += 1
    state.parentType = parent
    state.line = line
    token = state.push("pipe_table", "", 0)
    token.meta = {"rows": rows, "aligns": aligns}
    return True


def _trimmed(state: StateBlock, line: int) -> tuple[int, int]:
    start, end = state.bMarks[line] + state.tShift[line], state.eMarks[line]
    while end > start and state.src[end - 1] in " \t":
        end -= 1
    return start, end


def _row(src: str, start: int, end: int) -> PipeRow:
    """A row's cells. A pipe after a backslash belongs to its cell."""
    bars = [found.start() for found in _PIPE.finditer(src, start, end) if found[0] == "|"]
    edges = [start - 1, *bars, end]
    if bars and bars[0] == start:
        edges = edges[1:]
    if len(edges) > 1 and bars and bars[-1] == end - 1:
        edges.pop()
    cells = [_strip(src, left + 1, right) for left, right in pairwise(edges)]
    return PipeRow(start, end, tuple(cells))


def _strip(src: str, start: int, end: int) -> tuple[int, int]:
    while start < end and src[start] in " \t":
        start += 1
    while end > start and src[end - 1] in " \t":
        end -= 1
    return start, end


def _align(text: str) -> Align:
    if text.endswith(":"):
        return "center" if text.startswith(":") else "right"
    return "left" if text.startswith(":") else ""
