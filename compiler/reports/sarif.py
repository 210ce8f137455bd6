"""Findings as SARIF 2.1.0 (OASIS Standard, 2023), the form that code review tools show beside the lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from compiler import __version__
from compiler.codes import CODES, LABELS
from compiler.diagnostic import Code, Finding, hint_texts, message
from compiler.language import Lang
from compiler.reports.findings import Place, place
from compiler.source import Sources

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

#: SARIF's `language` takes a language and a country, nothing else (§3.14.7).
_LANGUAGES: dict[Lang, str] = {"zh": "zh-CN", "en": "en-GB"}


def to_sarif(findings: Sequence[Finding], sources: Sources, ui: Lang) -> dict[str, Any]:
    """One run. Its rules are the codes that occur; columns count code points, ends are exclusive, as ours are."""
    used = sorted({finding.diagnostic.code for finding in findings})
    index = {code: position for position, code in enumerate(used)}
    driver = {"name": "zhengben", "version": __version__, "rules": [_rule(CODES[code], ui) for code in used]}
    run = {
        "tool": {"driver": driver},
        "language": _LANGUAGES[ui],
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, index, sources, ui) for finding in findings],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: Code, ui: Lang) -> dict[str, Any]:
    why, mend = code.why[ui], code.mend[ui]
    return {
        "id": code.id,
        "shortDescription": {"text": code.meaning[ui]},
        "fullDescription": {"text": why},
        "help": {"text": f"{why}\n{mend}"},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _result(finding: Finding, index: dict[str, int], sources: Sources, ui: Lang) -> dict[str, Any]:
    found = finding.diagnostic
    code = CODES[found.code]
    result: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": index[found.code],
        "level": finding.severity.value,
        "message": {"text": "\n".join((message(found, code, ui), *hint_texts(found, code, ui)))},
        "locations": [{"physicalLocation": _location(place(found.span, sources))}],
    }
    if found.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _location(place(related.span, sources)),
                "message": {"text": LABELS[related.label][ui]},
            }
            for number, related in enumerate(found.related, 1)
        ]
    return result


def _location(at: Place) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(at.file)},
        "region": {
            "startLine": at.line,
            "startColumn": at.column,
            "endLine": at.end_line,
            "endColumn": at.end_column,
        },
    }
