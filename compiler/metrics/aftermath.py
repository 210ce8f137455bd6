"""What follows from a broken metrics file is told once, beside its cause, and not at each placeholder."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.source import Span

#: Findings of placeholders, tables and cards that mean nothing while the file cannot be read.
_ASKED_IN_VAIN = frozenset({"M060", "M061", "M062", "M069", "T140"})
_SYNTAX = "M001"
_NOT_USABLE = "M069"


def fold(found: Iterable[Diagnostic], file: str, *, absent: bool) -> tuple[Diagnostic, ...]:
    """The findings of a report, without the echoes of its metrics file's own.

    Where the file is absent, or reading stopped at a syntax error, one M076 stands for every figure asked for in vain.
    A metric that is not usable is told at the first place that asks for it.
    """
    every = tuple(found)
    torn = any(one.code == _SYNTAX and one.span.file == file for one in every)
    if not absent and not torn:
        return tuple(_first_of_each(every))
    echoes = [one for one in every if one.code in _ASKED_IN_VAIN]
    if not echoes:
        return every
    first = min(echoes, key=lambda one: (one.span.file, one.span.start))
    related = (Related(first.span, "used"),)
    hint = "add" if absent else "first"
    cause = diagnostic("M076", Span(file, 0, 0), path=file, count=len(echoes), hints=(hint,), related=related)
    return (*(one for one in every if one.code not in _ASKED_IN_VAIN), cause)


def _first_of_each(found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    told: set[str] = set()
    for one in found:
        if one.code == _NOT_USABLE:
            key = dict(one.arguments)["key"]
            if key in told:
                continue
            told.add(key)
        yield one
