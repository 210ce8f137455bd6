"""Findings for people and for programs: text with the source line, and the JSON of `check` and `parity`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compiler.codes import CODES, LABELS
from compiler.diagnostic import Finding, Severity, hint_texts, message
from compiler.language import Bilingual, Lang
from compiler.reports import snippet as snippets
from compiler.reports.exact import fingerprints, replacement
from compiler.source import Sources, Span

if TYPE_CHECKING:
    from compiler.prose import Coverage

SEVERITIES: dict[Severity, Bilingual[str]] = {
    Severity.ERROR: Bilingual("错误", "error"),
    Severity.WARNING: Bilingual("警告", "warning"),
    Severity.NOTE: Bilingual("提示", "note"),
}

_COLORS: dict[Severity, str] = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
_BOLD, _DIM, _GREEN = "1", "2", "32"


@dataclass(frozen=True, slots=True)
class Place:
    """A span as people count: lines and columns from 1, columns in code points, ends exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


def place(span: Span, sources: Sources) -> Place:
    """Where a span is. A file that was never read, because there is none, is named at 1:1."""
    source = sources.get(span.file)
    if source is None:
        return Place(span.file, 1, 1, 1, 1)
    start, end = source.position(span.start), source.position(max(span.start, span.end))
    return Place(span.file, start.line, start.column, end.line, end.column)


@dataclass(frozen=True, slots=True)
class Summary:
    errors: int
    warnings: int
    notes: int


def count(findings: Sequence[Finding]) -> Summary:
    severities = [finding.severity for finding in findings]
    return Summary(*(severities.count(severity) for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE)))


def summary_line(summary: Summary, ui: Lang) -> str:
    """`2 errors, 1 warning`; notes are named only where there are some."""
    if ui == "zh":
        parts = [f"{summary.errors} 个错误", f"{summary.warnings} 个警告"]
        return "，".join(parts + ([f"{summary.notes} 条提示"] if summary.notes else []))
    counts = [(summary.errors, "error"), (summary.warnings, "warning"), (summary.notes, "note")]
    return ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for n, word in counts if n or word != "note")


def coverage_line(coverage: Coverage, ui: Lang) -> str:
    """`figures: 312 from metrics, 41 exceptions, 0 untraced`."""
    metrics, exceptions, untraced = coverage.metrics, coverage.exceptions, coverage.untraced
    if ui == "zh":
        return f"数字：{metrics} 个出自指标，{exceptions} 个属于例外，{untraced} 个没有出处"
    noun = "exception" if exceptions == 1 else "exceptions"
    return f"figures: {metrics} from metrics, {exceptions} {noun}, {untraced} untraced"


# ---------------------------------------------------------------- text


def text(
    findings: Sequence[Finding],
    sources: Sources,
    ui: Lang,
    color: bool,
    width: int = snippets.WIDTH,
    coverage: Coverage | None = None,
) -> str:
    """One paragraph a finding, then the summary. `width` limits the columns of source that are shown of a line."""
    page = _Page(sources, ui, color, width)
    for finding in findings:
        page.finding(finding)
    if coverage is not None:
        page.lines.append(coverage_line(coverage, ui))
    page.lines.append(summary_line(count(findings), ui))
    return "\n".join(page.lines) + "\n"


class _Page:
    def __init__(self, sources: Sources, ui: Lang, color: bool, width: int) -> None:
        self.sources = sources
        self.ui: Lang = ui
        self.color = color
        self.width = width
        self.lines: list[str] = []

    def finding(self, finding: Finding) -> None:
        found = finding.diagnostic
        code = CODES[found.code]
        tone = _COLORS[finding.severity]
        label = self._paint(f"{SEVERITIES[finding.severity][self.ui]} {found.code}", tone)
        said = self._paint(snippets.printable(message(found, code, self.ui)), _BOLD)
        self.lines.append(f"{self._where(found.span)}: {label}{self._colon}{said}")
        self._source(found.span, "^", tone)
        for hint in hint_texts(found, code, self.ui):
            self.lines.append(f"{'':>6}{self._paint('=', _DIM)} {self._paint(snippets.printable(hint), _GREEN)}")
        for related in found.related:
            self.lines.append(f"  {self._where(related.span)}: {LABELS[related.label][self.ui]}")
            self._source(related.span, "-", _DIM)
        self.lines.append("")

    @property
    def _colon(self) -> str:
        return "：" if self.ui == "zh" else ": "

    def _where(self, span: Span) -> str:
        at = place(span, self.sources)
        return self._paint(snippets.printable(f"{at.file}:{at.line}:{at.column}"), _BOLD)

    def _source(self, span: Span, mark: str, tone: str) -> None:
        source = self.sources.get(span.file)
        if source is None or span.start == span.end == 0:  # about a whole file: no line of it is meant
            return
        seen = snippets.snippet(source, span, self.width)
        if seen is None:
            return
        bar = self._paint("|", _DIM)
        self.lines.append(f"{seen.line:>5} {bar} {seen.text}".rstrip())
        more = ""
        if seen.last_line > seen.line:
            more = f" … 至第 {seen.last_line} 行" if self.ui == "zh" else f" … to line {seen.last_line}"
        self.lines.append(f"{'':>5} {bar} {' ' * seen.indent}{self._paint(mark * seen.length, tone)}{more}")

    def _paint(self, words: str, tone: str) -> str:
        return f"\x1b[{tone}m{words}\x1b[0m" if self.color else words


# ---------------------------------------------------------------- JSON


def coverage_json(coverage: Coverage) -> dict[str, int]:
    return {"metrics": coverage.metrics, "exceptions": coverage.exceptions, "untraced": coverage.untraced}


def to_json(findings: Sequence[Finding], sources: Sources, ui: Lang) -> dict[str, Any]:
    """The object of `check --format json`; `parity` adds its segments to it.

    A `replacement` is the text that mends a finding in the place of exactly the words from `line`:`column` to
    `end_line`:`end_column`, or null. A `fingerprint` stays the same when lines move.
    """
    total = count(findings)
    names = fingerprints((finding.diagnostic for finding in findings), sources)
    return {
        "schema": 1,
        "diagnostics": [_item(finding, name, sources, ui) for finding, name in zip(findings, names, strict=True)],
        "summary": {"errors": total.errors, "warnings": total.warnings, "notes": total.notes},
    }


def _item(finding: Finding, name: str, sources: Sources, ui: Lang) -> dict[str, Any]:
    found = finding.diagnostic
    code = CODES[found.code]
    at = place(found.span, sources)
    return {
        "code": found.code,
        "severity": finding.severity.value,
        "message": message(found, code, ui),
        "hints": list(hint_texts(found, code, ui)),
        "file": at.file,
        "line": at.line,
        "column": at.column,
        "end_line": at.end_line,
        "end_column": at.end_column,
        "related": [_related(related.span, LABELS[related.label][ui], sources) for related in found.related],
        "replacement": replacement(found, sources),
        "fingerprint": name,
    }


def _related(span: Span, words: str, sources: Sources) -> dict[str, Any]:
    at = place(span, sources)
    return {"file": at.file, "line": at.line, "column": at.column, "message": words}
