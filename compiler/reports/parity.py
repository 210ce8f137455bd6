"""The translator's report: both languages side by side, every finding beside the words it is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined

from compiler.align import segments
from compiler.book import Alignment, Segment
from compiler.checks.words import noun_of, quote
from compiler.diagnostic import Finding, Severity
from compiler.freshness import Freshness
from compiler.language import TAGS, Lang
from compiler.reports import findings as reports
from compiler.reports import status
from compiler.reports.paritylines import lines, remarks
from compiler.reports.paritytexts import TEXTS
from compiler.reports.sidebyside import Chapter, chapter
from compiler.source import Sources, Span
from compiler.theme import Theme
from compiler.tree import Container, Heading, plain_text
from compiler.web import page

#: Findings of this family are shown; the others are told by `zhengben check`.
_FAMILY = "P"


# ---------------------------------------------------------------- JSON


def to_json(
    findings: Sequence[Finding],
    alignments: Sequence[Alignment],
    sources: Sources,
    ui: Lang,
    freshness: Freshness | None = None,
) -> dict[str, Any]:
    """`parity.json`, and what `zhengben parity --format json` prints: diagnostics, summary, segments."""
    listed = [segment for alignment in alignments for segment in segments_json(alignment, sources, freshness)]
    return {**reports.to_json(findings, sources, ui), "segments": listed}


def segments_json(alignment: Alignment, sources: Sources, freshness: Freshness | None = None) -> list[dict[str, Any]]:
    """The segments of a pair of files: status, kind, the lines of each side or null, and, where approvals are kept,
    what became of this one's."""
    return [
        {
            "status": segment.status,
            "kind": segment.kind,
            "zh": _lines(segment.zh_span, sources),
            "en": _lines(segment.en_span, sources),
            **_freshness(segment, freshness),
        }
        for segment in segments(alignment)
    ]


def _freshness(segment: Segment, freshness: Freshness | None) -> dict[str, Any]:
    standing = None if freshness is None else freshness.by_place.get((segment.zh_span, segment.en_span))
    return {} if standing is None else {"freshness": {"state": standing.state, **status.cause(standing)}}


def _lines(span: Span | None, sources: Sources) -> dict[str, int] | None:
    if span is None:
        return None
    source = sources.get(span.file)
    if source is None:
        return {"line": 1, "end_line": 1}
    return {"line": source.line_at(span.start), "end_line": source.line_at(max(span.start, span.end))}


# ---------------------------------------------------------------- HTML


def html(
    findings: Sequence[Finding],
    alignments: Sequence[Alignment],
    sources: Sources,
    theme: Theme,
    ui: Lang,
    title: str = "",
    freshness: Freshness | None = None,
) -> bytes:
    """`parity.html`: one file, no network, chapter by chapter in the order of the alignments.

    `title` is the report's in the reader's language. Without its script the page shows everything.
    """
    texts = TEXTS[ui]
    told = [finding for finding in findings if finding.diagnostic.code.startswith(_FAMILY)]
    chapters = [chapter(alignment, told, freshness) for alignment in alignments]
    shown = [_chapter(one, number, sources, ui) for number, one in enumerate(chapters, 1)]
    body = (
        _environment()
        .from_string(_read("parity.html.j2"))
        .render(
            t=texts,
            title=title,
            chapters=shown,
            summary=reports.count(told),
            lines=sum(len(one.lines) for one in chapters),
            clean=sum(not line.findings for one in chapters for line in one.lines),
            tags=TAGS,
            ui=ui,
            ui_tag=TAGS[ui],
            **_progress(chapters, ui),
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


def _progress(chapters: Sequence[Chapter], ui: Lang) -> dict[str, Any]:
    """How many segments are approved, and the states that there are to filter by; none without approvals."""
    states = [standing.state for one in chapters for line in one.lines for standing in line.standings]
    return {
        "judged": len(states),
        "approved": states.count("approved"),
        "states": [(state, name[ui]) for state, name in status.NAMES.items() if state in states],
    }


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
        "loose": remarks(one.loose, sources, ui),
        "lines": lines(one.lines, sources, ui),
        "alone": [_alone(block, alignment, sources, ui) for block in alignment.alone],
    }


def _titles(alignment: Alignment) -> tuple[str, str]:
    first = next((pair for pair in alignment.pairs if pair.kind == "title"), None)
    if first is None:
        return "", ""
    nodes = (first.zh, first.en)
    zh, en = (plain_text(node.children) if isinstance(node, Heading) else "" for node in nodes)
    return zh, en


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
    return Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, optimized=False
    )
