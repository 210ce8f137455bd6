"""Block rules of the dialect, in markdown-it's form: `(state, first line, end line, silent) -> matched`."""

from __future__ import annotations

import re
from bisect import bisect_left

from markdown_it.rules_block import StateBlock, blockquote

from compiler.parse import attributes

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_HEADING_TAIL = re.compile(r"(?:^|[ \t]+)#+$")
_FENCE = re.compile("([:：]{3,})[ \t]*([^ \t{]*)[ \t]*")

#: A comment of more lines is a slip; the bound keeps many open ones from costing more than a few.
_COMMENT_LINES = 500

#: Containers whose body is lines, not Markdown: a key holds dots and underscores.
RAW = ("kpi", "metrics")


def quote(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """markdown-it's quotes, counted. Every line that might end another block is tried here in silence, so the count
    says how much was read ahead: a quote reads to the end of what may be its lazy lines, and may do so in vain."""
    if silent:
        state.env["ahead"] = state.env.get("ahead", 0) + 1
    return blockquote(state, start_line, end_line, silent)


def heading(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """`## Title`, as CommonMark has it; the content's place is kept."""
    start, end = _line(state, start_line)
    if state.src[start : start + 1] != "#" or state.is_code_block(start_line):
        return False
    text = state.src[start:end]
    opening = _HEADING.match(text)
    if opening is None:
        return False
    if silent:
        return True
    content = text[opening.end() :].rstrip(" \t")
    if content.endswith("#") and (closing := _HEADING_TAIL.search(content)):
        content = content[: closing.start()]
    state.line = start_line + 1
    token = state.push("heading", "", 0)
    token.content = content
    token.meta = {"level": len(opening[1]), "at": start + opening.end()}
    return True


def comment(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """`<!-- … -->` on lines of its own, blank lines allowed inside."""
    start, _ = _line(state, start_line)
    if not state.src.startswith("<!--", start) or state.is_code_block(start_line):
        return False
    end = _comment_end(state, start)
    line = bisect_left(state.eMarks, end, start_line)
    if end < 0 or line >= end_line or line - start_line > _COMMENT_LINES:
        return False
    if state.src[end : state.eMarks[line]].strip(" \t"):
        return False
    if any(state.sCount[inner] < state.blkIndent and not state.isEmpty(inner) for inner in range(start_line + 1, line)):
        return False
    if silent:
        return True
    state.line = line + 1
    token = state.push("comment", "", 0)
    token.content = state.src[start + 4 : end - 3]
    token.meta = {"start": start, "end": end}
    return True


def _comment_end(state: StateBlock, start: int) -> int:
    """The offset after the first `-->` behind a `<!--`, or -1. Remembered, since many may share one end."""
    since, end = state.env.get("comment_end", (-1, -1))
    if since < 0 or not (since <= start and (end < 0 or start + 4 <= end - 3)):
        found = state.src.find("-->", start + 4)
        end = found + 3 if found >= 0 else -1
        state.env["comment_end"] = (start, end)
    return int(end)


def attribute_line(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """A line that holds an attribute list and nothing else; it belongs to the block above it."""
    start, end = _line(state, start_line)
    if state.src[start : start + 1] != "{" or state.src[end - 1] != "}" or state.is_code_block(start_line):
        return False
    if not attributes.looks_like(state.src, start):
        return False
    if silent:
        return True
    state.line = start_line + 1
    token = state.push("attributes", "", 0)
    token.content = state.src[start:end]
    token.meta = {"start": start, "end": end}
    return True


def container(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """`::: name {…}` and `:::`. Each is a token of its own: what belongs together is settled when the tree is built,
    so that a missing end loses nothing. The lines of `kpi` and `metrics` are taken along."""
    start, end = _line(state, start_line)
    if state.src[start : start + 1] not in (":", "：") or state.is_code_block(start_line):
        return False
    fence = _FENCE.match(state.src, start, end)
    if fence is None:
        return False
    if silent:
        return True
    token = state.push("container_close" if not fence[2] and fence.end() == end else "container_open", "", 0)
    token.info = fence[2]
    token.markup = fence[1]
    token.content = state.src[fence.end() : end]
    token.meta = {"start": start, "end": end, "at": fence.end(), "name": fence.start(2)}
    state.line = start_line + 1
    if fence[2] in RAW:
        token.type = "container_raw"
        _take_lines(state, token.meta, start_line + 1, end_line)
    return True


def _take_lines(state: StateBlock, meta: dict[str, object], line: int, end_line: int) -> None:
    """The body of a raw container: up to its `:::`, or, without one, to the first blank line or heading."""
    lines: list[tuple[int, int]] = []
    blank: int | None = None
    first = line
    meta["closed"] = False
    while line < end_line and (state.sCount[line] >= state.blkIndent or state.isEmpty(line)):
        start, end = _line(state, line)
        fence = _FENCE.match(state.src, start, end)
        if fence:
            meta["closed"] = not fence[2] and fence.end() == end
            if meta["closed"]:
                meta["end"] = end
            break
        if _HEADING.match(state.src, start, end):
            break
        if blank is None and start >= end:
            blank = len(lines)
        lines.append((start, end))
        line += 1
    if not meta["closed"] and blank is not None:
        lines = lines[:blank]
    meta["lines"] = lines
    state.line = line + 1 if meta["closed"] else first + len(lines)


def _line(state: StateBlock, line: int) -> tuple[int, int]:
    """Where a line's text begins and ends, without spaces around it."""
    start, end = state.bMarks[line] + state.tShift[line], state.eMarks[line]
    while end > start and state.src[end - 1] in " \t":
        end -= 1
    return start, end
