"""Findings as SARIF 2.1.0 (OASIS Standard, 2023), the form that code review tools show beside the lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from compiler import __version__
from compiler.codes import CODES, LABELS
from compiler.diagnostic import Code, Diagnostic, Finding, Severity, hint_texts, message
from compiler.language import Lang
from compiler.project import FILE as REPORT_FILE
from compiler.reports.exact import fingerprints, replacement
from compiler.reports.findings import Place, place
from compiler.source import Sources
from compiler.waivers import Waived

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

#: SARIF's `language` takes a language and a country, nothing else (§3.14.7).
_LANGUAGES: dict[Lang, str] = {"zh": "zh-CN", "en": "en-GB"}

#: The name of our fingerprints; another way to compute them takes another number (§3.27.17).
_FINGERPRINT = "zhengben/v1"


def to_sarif(findings: Sequence[Finding], sources: Sources, ui: Lang, waived: Sequence[Waived] = ()) -> dict[str, Any]:
    """One run. Its rules are the codes that occur; columns count code points, ends are exclusive, as ours are.

    What was waived comes last, with its reason as a suppression. There is no `helpUri`: the help stands in the rules,
    and nothing needs a network.
    """
    told = [finding.diagnostic for finding in findings] + [one.diagnostic for one in waived]
    names = fingerprints(told, sources)
    used = sorted({one.code for one in told})
    run = _Run({code: position for position, code in enumerate(used)}, sources, ui)
    results = [run.result(one.diagnostic, one.severity, name) for one, name in zip(findings, names, strict=False)]
    for one, name in zip(waived, names[len(findings) :], strict=True):
        result = run.result(one.diagnostic, CODES[one.diagnostic.code].severity, name)
        results.append({**result, "suppressions": [_suppression(one)]})
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "zhengben",
                        "version": __version__,
                        "semanticVersion": __version__,
                        "rules": [_rule(CODES[code], ui) for code in used],
                    }
                },
                "language": _LANGUAGES[ui],
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }


def _rule(code: Code, ui: Lang) -> dict[str, Any]:
    meaning, why, mend = code.meaning[ui], code.why[ui], code.mend[ui]
    return {
        "id": code.id,
        "shortDescription": {"text": meaning},
        "fullDescription": {"text": why},
        "help": {"text": f"{why}\n{mend}"},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _suppression(one: Waived) -> dict[str, Any]:
    """A comment in the text, or an entry of report.yaml, which names who answers for it."""
    kind = "external" if one.owner else "inSource"
    owner = {"properties": {"owner": one.owner, "file": REPORT_FILE}} if one.owner else {}
    return {"kind": kind, "status": "accepted", "justification": one.reason, **owner}


class _Run:
    """Results of one run, with what they all need."""

    def __init__(self, index: dict[str, int], sources: Sources, ui: Lang) -> None:
        self._index = index
        self._sources = sources
        self._ui: Lang = ui

    def result(self, found: Diagnostic, severity: Severity, name: str) -> dict[str, Any]:
        code = CODES[found.code]
        result: dict[str, Any] = {
            "ruleId": found.code,
            "ruleIndex": self._index[found.code],
            "level": severity.value,
            "message": {"text": "\n".join((message(found, code, self._ui), *hint_texts(found, code, self._ui)))},
            "locations": [{"physicalLocation": _location(place(found.span, self._sources))}],
            "partialFingerprints": {_FINGERPRINT: name},
        }
        if found.related:
            result["relatedLocations"] = [
                {
                    "id": number,
                    "physicalLocation": _location(place(related.span, self._sources)),
                    "message": {"text": LABELS[related.label][self._ui]},
                }
                for number, related in enumerate(found.related, 1)
            ]
        exact = replacement(found, self._sources)
        if exact is not None:
            result["fixes"] = [self._fix(found, exact)]
        return result

    def _fix(self, found: Diagnostic, exact: str) -> dict[str, Any]:
        at = place(found.span, self._sources)
        hints = hint_texts(found, CODES[found.code], self._ui)
        return {
            "description": {"text": hints[-1] if hints else exact},
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": quote(at.file)},
                    "replacements": [{"deletedRegion": _region(at), "insertedContent": {"text": exact}}],
                }
            ],
        }


def _location(at: Place) -> dict[str, Any]:
    return {"artifactLocation": {"uri": quote(at.file)}, "region": _region(at)}


def _region(at: Place) -> dict[str, int]:
    return {
        "startLine": at.line,
        "startColumn": at.column,
        "endLine": at.end_line,
        "endColumn": at.end_column,
    }
