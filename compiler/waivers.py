"""What is waived, and how severe the rest is: diagnostics into the findings that a reader is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler import schema
from compiler.codes import CODES
from compiler.diagnostic import Diagnostic, Diagnostics, Finding, Severity, diagnostic
from compiler.project import Report
from compiler.source import Span
from compiler.tree import Comment


@dataclass(frozen=True, slots=True)
class Waived:
    """A diagnostic that somebody answers for, with the reason given; the manifest lists it."""

    diagnostic: Diagnostic
    reason: str
    owner: str


@dataclass(frozen=True, slots=True)
class Judgement:
    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...]


def judge(found: Diagnostics, comments: Iterable[Comment], report: Report) -> Judgement:
    """Findings sorted by place, without what comments in the text and report.yaml allow.

    A waiver that allows nothing, has expired on the publication date, or names no code is a finding itself; an
    expired one allows nothing. Each diagnostic is reported once, however many stages met it.
    """
    waived: dict[Diagnostic, Waived] = {}
    extra: list[Diagnostic] = []
    unique = tuple(dict.fromkeys(found))
    by_code: dict[str, list[Diagnostic]] = {}
    for one in unique:
        by_code.setdefault(one.code, []).append(one)
    for comment in comments:
        if comment.kind == "allow":
            hits = [one for one in by_code.get(comment.code, ()) if _touches(one, comment.target)]
            waived.update((one, Waived(one, comment.text, "")) for one in hits)
            extra.extend(_useless(comment.code, comment.span, bool(hits)))
    for waiver in report.waivers:
        if waiver.expires and report.published and waiver.expires < report.published:
            extra.append(diagnostic("R031", waiver.span, code=waiver.code, expires=waiver.expires))
            continue
        hits = [one for one in by_code.get(waiver.code, ()) if waiver.file in ("", one.span.file)]
        waived.update((one, Waived(one, waiver.reason, waiver.owner)) for one in hits)
        extra.extend(_useless(waiver.code, waiver.span, bool(hits)))
    extra.extend(_unknown(code, report.span) for code in report.severities if code not in CODES)
    kept = [one for one in unique if one not in waived] + extra
    kept.sort(key=lambda one: (one.span, one.code, one.arguments))
    findings = tuple(Finding(one, severity(one, report)) for one in kept)
    return Judgement(findings, tuple(waived.values()))


def severity(found: Diagnostic, report: Report | None = None) -> Severity:
    """The severity of the table, unless report.yaml overrides it."""
    default = CODES[found.code].severity
    return default if report is None else report.severities.get(found.code, default)


def _touches(found: Diagnostic, target: Span | None) -> bool:
    """Whether a finding, or the Chinese it is about, stands in the block that a comment speaks for."""
    if target is None:
        return False
    spans = (found.span, *(related.span for related in found.related))
    return any(span.file == target.file and target.start <= span.start and span.end <= target.end for span in spans)


def _useless(code: str, span: Span, hit: bool) -> Iterable[Diagnostic]:
    if code not in CODES:
        yield _unknown(code, span)
    elif not hit:
        yield diagnostic("R030", span, code=code, hints=("delete",))


def _unknown(code: str, span: Span) -> Diagnostic:
    close = schema.nearest(code, CODES)
    return diagnostic("R032", span, code=code, names=", ".join(close), hints=("nearest",) if close else ())
