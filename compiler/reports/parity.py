"""The translator's report for programs: `parity.json`, and what `zhengben parity --format json` prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from compiler.book import Segment
from compiler.codes import CODES
from compiler.diagnostic import message
from compiler.freshness import Place as Spot
from compiler.freshness import Standing
from compiler.glossary import Term
from compiler.language import Lang
from compiler.reports import findings as reports
from compiler.reports import status
from compiler.reports.sidebyside import Chapter, Compared, chapters
from compiler.source import Sources, Span
from compiler.waivers import Waived


def to_json(compared: Compared, ui: Lang, listed: tuple[Chapter, ...] | None = None) -> dict[str, Any]:
    """Everything: diagnostics and summary as of `check`, what was waived, and every segment."""
    return {**reports.to_json(compared.findings, compared.sources, ui), **segments_json(compared, ui, listed)}


def segments_json(compared: Compared, ui: Lang, listed: tuple[Chapter, ...] | None = None) -> dict[str, Any]:
    """`waived`: what somebody answers for. `terms`: the entries of the glossary that the Chinese mentions, by their
    Chinese. `segments`: each with its chapter and files, status and kind, the lines of each side or null, the author's
    notes, its terms, and, where approvals are kept, what became of its own."""
    known: Mapping[Spot, Standing] = {} if compared.freshness is None else compared.freshness.by_place
    terms: dict[str, Term] = {}
    made = chapters(compared) if listed is None else listed
    segments = [one for chapter in made for one in _segments(chapter, compared, known, terms)]
    return {
        "waived": [_waived(one, compared.sources, ui) for one in compared.waived],
        "terms": {zh: _term(terms[zh]) for zh in sorted(terms)},
        "segments": segments,
    }


def _segments(
    chapter: Chapter, compared: Compared, known: Mapping[Spot, Standing], terms: dict[str, Term]
) -> Iterator[dict[str, Any]]:
    notes = {span: line.notes for line in chapter.lines if line.notes for span in (line.zh_span, line.en_span) if span}
    for segment in chapter.segments:
        mentioned = {term.zh: term for term in compared.terms((segment,))}
        terms.update(mentioned)
        yield {
            "chapter": chapter.name,
            "status": segment.status,
            "kind": segment.kind,
            "zh_file": chapter.zh_file,
            "en_file": chapter.en_file,
            "zh": _lines(segment.zh_span, compared.sources),
            "en": _lines(segment.en_span, compared.sources),
            "notes": _notes(segment, notes),
            "terms": list(mentioned),
            **_freshness(known.get((segment.zh_span, segment.en_span))),
        }


def _notes(segment: Segment, notes: Mapping[Span, tuple[str, ...]]) -> list[str]:
    spans = (span for span in (segment.zh_span, segment.en_span) if span is not None)
    return list(next((notes[span] for span in spans if span in notes), ()))


def _term(term: Term) -> dict[str, Any]:
    """`en` may stand in the English, the preferred form first; `avoid` may not."""
    return {"en": list(term.english), "avoid": [*term.banned, *term.never], "note": term.note}


def _freshness(standing: Standing | None) -> dict[str, Any]:
    return {} if standing is None else {"freshness": {"state": standing.state, **status.cause(standing)}}


def _waived(one: Waived, sources: Sources, ui: Lang) -> dict[str, Any]:
    found = one.diagnostic
    at = reports.place(found.span, sources)
    said = message(found, CODES[found.code], ui)
    where = {"file": at.file, "line": at.line, "column": at.column}
    return {"code": found.code, "message": said, **where, "reason": one.reason, "owner": one.owner}


def _lines(span: Span | None, sources: Sources) -> dict[str, int] | None:
    if span is None:
        return None
    source = sources.get(span.file)
    if source is None:
        return {"line": 1, "end_line": 1}
    return {"line": source.line_at(span.start), "end_line": source.line_at(max(span.start, span.end))}
