"""Results as text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.parity.judge import EN, ZH, Untouched, Verdict
from benchmarks.parity.mutation import Kind
from benchmarks.parity.page import Page
from compiler.codes import CODES
from compiler.diagnostic import Diagnostic, message
from compiler.source import Source

_HEAD = f"{'kind':36}{'cases':>6}{'caught':>8}{'recall':>10}{'elsewhere':>11}"


def recall(kinds: Sequence[Kind], verdicts: Sequence[Verdict]) -> str:
    """A line a kind; those of words alone follow, with a total of their own."""
    lines = [_HEAD]
    for hard, total in ((False, "all"), (True, "all of words alone")):
        chosen = [kind for kind in kinds if kind.hard is hard]
        own: list[Verdict] = []
        for kind in chosen:
            mine = [verdict for verdict in verdicts if verdict.mutant.kind == kind.name]
            own += mine
            lines.append(_line(kind.name, mine))
        if chosen:
            lines += [_line(total, own), ""]
    return "\n".join(lines)


def _line(name: str, verdicts: Sequence[Verdict]) -> str:
    caught = sum(verdict.caught for verdict in verdicts)
    share = f"{100 * caught / len(verdicts):.1f} %" if verdicts else "–"
    elsewhere = sum(verdict.elsewhere for verdict in verdicts)
    width = 36 - sum(unicodedata.east_asian_width(character) == "W" for character in name)
    return f"{name:{width}}{len(verdicts):>6}{caught:>8}{share:>10}{elsewhere:>11}"


def false_findings(clean: Sequence[Untouched], pages: Mapping[str, Page], *, show: bool) -> str:
    lines = [f"{'untouched corpus':36}{'segments':>9}{'findings':>9}{'per 1,000':>11}"]
    for one in clean:
        lines.append(_clean_line(one.page, one.segments, len(one.findings)))
        if show:
            lines += (_shown(finding, pages[one.page]) for finding in one.findings)
    lines.append(_clean_line("all", sum(one.segments for one in clean), sum(len(one.findings) for one in clean)))
    return "\n".join(lines)


def _clean_line(name: str, segments: int, findings: int) -> str:
    share = f"{1000 * findings / segments:.1f}" if segments else "–"
    return f"{name:36}{segments:>9}{findings:>9}{share:>11}"


def _shown(finding: Diagnostic, page: Page) -> str:
    source = Source(EN, page.en) if finding.span.file == EN else Source(ZH, page.zh)
    line = source.position(finding.span.start).line
    return f"  {page.name}/{source.file}:{line} {finding.code}: {message(finding, CODES[finding.code], 'en')}"


def missed(verdicts: Iterable[Verdict]) -> str:
    lines = [
        f"  {verdict.mutant.kind}: {verdict.mutant.page}/{EN}:{min(verdict.mutant.en_lines, default=0)} "
        f"{verdict.mutant.what}"
        for verdict in verdicts
        if not verdict.caught
    ]
    return "\n".join(["", "missed", *lines])
