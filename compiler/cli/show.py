"""Findings on standard output, in the form that was asked for, and the exit code that they mean."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from compiler.cli import terminal
from compiler.language import Lang

if TYPE_CHECKING:
    from compiler.diagnostic import Finding
    from compiler.prose import Coverage
    from compiler.source import Sources
    from compiler.waivers import Waived


def show(
    findings: Sequence[Finding],
    sources: Sources,
    ui: Lang,
    form: str,
    extra: Mapping[str, Any] | None = None,
    coverage: Coverage | None = None,
    waived: Sequence[Waived] = (),
) -> None:
    """`extra` is what a command adds to the JSON object; `coverage` tells where the figures of a report come from.
    SARIF has what was waived too, as suppressed."""
    from compiler.reports import findings as reports

    match form:
        case "json":
            more = {} if coverage is None else {"coverage": reports.coverage_json(coverage)}
            show_json({**reports.to_json(findings, sources, ui), **more, **(extra or {})})
        case "sarif":
            from compiler.reports.sarif import to_sarif

            show_json(to_sarif(findings, sources, ui, waived))
        case _:
            color = terminal.colorful(sys.stdout)
            terminal.out(reports.text(findings, sources, ui, color, terminal.width(), coverage))


def show_json(data: Mapping[str, Any]) -> None:
    terminal.out(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def exit_code(findings: Sequence[Finding], strict: bool = False) -> int:
    """1 where there is an error, or, if strict, a warning."""
    from compiler.diagnostic import Severity

    refused = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return int(any(finding.severity in refused for finding in findings))
