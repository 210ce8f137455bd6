"""The translator's report: both languages side by side, every finding beside the words it is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined

from compiler.align import segments
from compiler.book import Alignment
from compiler.checks.words import noun, noun_of, quote
from compiler.codes import CODES
from compiler.diagnostic import Finding, Severity, hint_texts, message
from compiler.language import TAGS, Lang
from compiler.reports import findings as reports
from compiler.reports.paritytexts import TEXTS
from compiler.reports.sidebyside import Chapter, Line, chapter
from compiler.source import Sources, Span
from compiler.theme import Theme
from compiler.tree import Container, Heading, plain_text
from compiler.web import page

#: Findings of this family are shown; the others are told by `zhengben check`.
_FAMILY = "P"


# ---------------------------------------------------------------- JSON


def to_json(findings: Sequence[Finding], alignments: Sequence[Alignment], sources: Sources, ui: Lang) -> dict[str, Any]:
    """`parity.json`, and what `zhengben parity --format json` prints: diagnostics, summary, segments."""
    listed = [segment for alignment in alignments for segment in segments_json(alignment, sources)]
    return {**reports.to_json(findings, sources, ui), "segments": listed}


def segments_json(alignment: Alignment, sources: Sources) -> list[dict[str, Any]]:
    """The segments of a pair of files: status, kind, and the lines of each side or null."""
    return [
        {
            "status": segment.status,
            "kind": segment.kind,
            "zh": _lines(segment.zh_span, sources),
            "en": _lines(segment.en_span, sources),
        }
        for segment in segments(alignment)
    ]


def _lines(span: Span | None, sources: Sources) -> dict[str, int] | None:
    if span is None:
        return None
    at = reports.place(span, sources)
    return {"line": at.line, "end_line": at.end_line}


# ---------------------------------------------------------------- HTML


def html(
    findings: Sequence[Finding],
    alignments: Sequence[Alignment],
    sources: Sources,
    theme: Theme,
    ui: Lang,
    title: str = "",
) -> bytes:
    """`parity.html`: one file, no network, chapter by chapter in the order of the alignments.

    `title` is the report's in the reader's language. Without its script the page shows everything.
    """
    texts = TEXTS[ui]
    told = [finding for finding in findings if finding.diagnostic.code.startswith(_FAMILY)]
    chapters = [chapter(alignment, told) for alignment in alignments]
    shown = [_chapter(one, number, sources, ui) for number, one in enumerate(chapters, 1)]
    body = (
        _environment()
        .from_string(_read("parity.html.j2"))
        .render(
            t=texts,
            title=title,
            chapters=shown,
            summary=reports.count(told),
            lines=sum(len(one["lines"]) for one in shown),
            clean=sum(not line["findings"] for one in shown for line in one["lines"]),
            tags=TAGS,
            ui=ui,
            ui_tag=TAGS[ui],
        )
    )
    return page(
        " · ".join(part for part in (texts.title, title) if part),
        body,
        ui,
        theme,
        extra_css=_read("parity.css"),
        script=_read("parity.js"),
    )


def _chapter(one: Chapter, number: int, sources: Sources, ui: Lang) -> dict[str, Any]:
    alignment = one.alignment
    titles = _titles(alignment)
    found = [finding for line in one.lines for finding in line.findings] + list(one.loose)
    return {
        "id": f"chapter-{number}",
        "zh": titles[0] or alignment.zh_file,
        "en": titles[1] or alignment.en_file,
        "zh_file": alignment.zh_file,
        "en_file": alignment.en_file,
        "errors": sum(finding.severity is Severity.ERROR for finding in found),
        "warnings": sum(finding.severity is Severity.WARNING for finding in found),
        "loose": [_finding(finding, sources, ui) for finding in one.loose],
        "lines": [_line(line, sources, ui) for line in one.lines],
        "alone": [_alone(block, alignment, sources, ui) for block in alignment.alone],
    }


def _titles(alignment: Alignment) -> tuple[str, str]:
    first = next((pair for pair in alignment.pairs if pair.kind == "title"), None)
    if first is None:
        return "", ""
    nodes = (first.zh, first.en)
    zh, en = (plain_text(node.children) if isinstance(node, Heading) else "" for node in nodes)
    return zh, en


def _line(line: Line, sources: Sources, ui: Lang) -> dict[str, Any]:
    worst = [finding.severity for finding in line.findings]
    return {
        "status": line.status,
        "kind": noun(line.kind)[ui],
        "style": line.kind,
        "severity": next((one.value for one in Severity if one in worst), "none"),
        "zh": line.zh,
        "en": line.en,
        "zh_line": _number(line.zh_span, sources),
        "en_line": _number(line.en_span, sources),
        "findings": [_finding(finding, sources, ui) for finding in line.findings],
    }


def _number(span: Span | None, sources: Sources) -> int | None:
    return None if span is None else reports.place(span, sources).line


def _finding(finding: Finding, sources: Sources, ui: Lang) -> dict[str, Any]:
    found = finding.diagnostic
    code = CODES[found.code]
    at = reports.place(found.span, sources)
    return {
        "code": found.code,
        "severity": finding.severity.value,
        "label": reports.SEVERITIES[finding.severity][ui],
        "message": message(found, code, ui),
        "hints": hint_texts(found, code, ui),
        "place": f"{at.file}:{at.line}",
    }


def _alone(block: Container, alignment: Alignment, sources: Sources, ui: Lang) -> dict[str, Any]:
    at = reports.place(block.span, sources)
    return {
        "lang": "zh" if block.span.file == alignment.zh_file else "en",
        "place": f"{at.file}:{at.line}",
        "reason": block.attributes.get("reason"),
        "text": quote(block),
        "kind": noun_of(block, "container")[ui],
    }


@cache
def _read(name: str) -> str:
    return files("compiler.reports").joinpath(name).read_text("utf-8")


@cache
def _environment() -> Environment:
    return Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
