"""Comments: waivers, notes to the translator, and the block that each is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import Literal

from compiler import tree
from compiler.parse.context import Context, PendingComment, shorten
from compiler.source import Span

_ALLOW = re.compile(r"\s*allow\b\s*(?:([A-Za-z]\d{3})\b)?\s*(?:[:：]\s*(.*?)\s*)?$", re.DOTALL)
_NOTE = re.compile(r"\s*note\s*[:：]\s*(.*?)\s*$", re.DOTALL)


def settle(context: Context, blocks: Iterable[tree.Node]) -> tuple[tree.Comment, ...]:
    """The comments that say something, each with the span of the block it is about. `blocks` are in reading order."""
    order = sorted((block.span.start, -block.span.end) for block in blocks)
    settled: list[tree.Comment] = []
    for pending in sorted(context.comments, key=lambda pending: pending.span.start):
        comment = _read(context, pending)
        if comment is None:
            continue
        kind, code, text = comment
        target = pending.block or _following(order, pending.span)
        settled.append(tree.Comment(kind=kind, code=code, text=text, target=target, span=pending.span))
    return tuple(settled)


def _following(order: list[tuple[int, int]], span: Span) -> Span | None:
    at = bisect_left(order, (span.end, -(1 << 60)))
    if at == len(order):
        return None
    start, end = order[at]
    return Span(span.file, start, -end)


def _read(context: Context, pending: PendingComment) -> tuple[Literal["allow", "note"], str, str] | None:
    if found := _NOTE.match(pending.text):
        return ("note", "", found[1]) if found[1] else None
    if not re.match(r"\s*allow\b", pending.text):
        return None
    found = _ALLOW.match(pending.text)
    if found and found[1] and found[2]:
        return "allow", found[1].upper(), found[2]
    hint = "code" if not (found and found[1]) else "reason"
    context.report("T080", pending.span, text=shorten(pending.text), hints=(hint,))
    return None
