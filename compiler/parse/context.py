"""What one parse shares: the file, its shield, what was defined and mentioned, and what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from compiler.diagnostic import Diagnostic, Diagnostics, Related, diagnostic
from compiler.parse.shield import Shield
from compiler.source import Span

#: Findings of one code in one file after which the rest is kept back: nobody reads more, and memory is finite.
_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Reference:
    """A link reference definition: `[label]: target "title"`, both shielded, and as typed but for escapes.

    `at` is where the title stands in the file, if it stands there as it is; else -1.
    """

    target: str
    title: str
    at: int


@dataclass(slots=True)
class PendingComment:
    """A comment whose target is known only when all blocks are."""

    span: Span
    text: str
    block: Span | None  # the block it stands in; None between blocks


@dataclass(slots=True)
class Context:
    file: str
    shield: Shield
    notes: frozenset[str] = frozenset()
    references: Mapping[str, Reference] = field(default_factory=dict)
    mentions: dict[str, Span] = field(default_factory=dict)
    comments: list[PendingComment] = field(default_factory=list)
    _found: list[Diagnostic] = field(default_factory=list)
    _counts: Counter[str] = field(default_factory=Counter)

    def report(
        self,
        code: str,
        span: Span,
        *,
        hints: Iterable[str] = (),
        related: Iterable[Related] = (),
        **arguments: object,
    ) -> None:
        self.add(diagnostic(code, span, hints=hints, related=related, **arguments))

    def add(self, found: Diagnostic) -> None:
        self._counts[found.code] += 1
        if self._counts[found.code] <= _LIMIT:
            self._found.append(found)

    def has(self, code: str, inside: Span) -> bool:
        """Whether a code was found inside a span."""
        spans = (found.span for found in self._found if found.code == code)
        return any(inside.start <= span.start and span.end <= inside.end for span in spans)

    def span(self, start: int, end: int) -> Span:
        return Span(self.file, start, end)

    def findings(self) -> Diagnostics:
        """Everything found, in the order of the text."""
        return tuple(sorted(self._found, key=lambda found: (found.span.start, found.span.end, found.code)))


def shorten(text: str, limit: int = 40) -> str:
    """A text that fits a message."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"
