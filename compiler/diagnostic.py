"""Findings as data: what is wrong, where, and how to mend it.

A stage never prints and never raises for bad content: it returns `Diagnostic` values. What a code means, and its
message in both languages, stands once, in the table `compiler.codes.CODES`; the renderings are in
`compiler.reports.findings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from compiler.language import Bilingual
from compiler.source import Span


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Code:
    """One line of the documented table. Message and hints are `str.format` templates over a diagnostic's arguments."""

    id: str
    severity: Severity
    meaning: Bilingual[str]
    message: Bilingual[str]
    why: Bilingual[str]
    mend: Bilingual[str]
    hints: Mapping[str, Bilingual[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding. `label` is a key of `compiler.codes.LABELS`."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding. `hints` name templates of its code; `arguments` fill message and hints alike."""

    code: str
    span: Span
    arguments: tuple[tuple[str, str], ...] = ()
    hints: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()


Diagnostics = tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic after waivers and the report's severity overrides: what the reader is shown."""

    diagnostic: Diagnostic
    severity: Severity


T = TypeVar("T")

#: The shape of every stage: a value, always, and what was found on the way.
Staged = tuple[T, Diagnostics]


def diagnostic(
    code: str,
    span: Span,
    /,
    *,
    hints: Iterable[str] = (),
    related: Iterable[Related] = (),
    **arguments: object,
) -> Diagnostic:
    """A finding with its arguments as text; keywords keep the call sites readable."""
    texts = tuple((name, str(value)) for name, value in arguments.items())
    return Diagnostic(code, span, texts, tuple(hints), tuple(related))


def message(found: Diagnostic, code: Code, ui: str) -> str:
    """The finding's message in the reader's language, `zh` or `en`."""
    return _pick(code.message, ui).format_map(dict(found.arguments))


def hint_texts(found: Diagnostic, code: Code, ui: str) -> tuple[str, ...]:
    arguments = dict(found.arguments)
    return tuple(_pick(code.hints[name], ui).format_map(arguments) for name in found.hints)


def _pick(text: Bilingual[str], ui: str) -> str:
    return text.zh if ui == "zh" else text.en
