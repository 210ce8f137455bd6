"""The translator's report as a page: both languages side by side, every finding beside the words it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined

from compiler.book import Status
from compiler.checks.words import noun_of, quote
from compiler.codes import CODES
from compiler.diagnostic import Finding, Severity
from compiler.language import TAGS, Lang
from compiler.reports import findings as reports
from compiler.reports import status
from compiler.reports.exact import fingerprints
from compiler.reports.paritylines import Printer
from compiler.reports.paritytexts import TEXTS
from compiler.reports.sidebyside import Chapter, Compared, chapters
from compiler.source import Sources
from compiler.theme import Theme
from compiler.tree import Container
from compiler.web import page

#: Findings of this family are shown; the others are told by `zhengben check`.
_FAMILY = "P"

_STATUSES: tuple[Status, ...] = ("matched", "missing", "extra", "moved", "split", "merged")


def html(
    compared: Compared, theme: Theme, ui: Lang, title: str = "", listed: tuple[Chapter, ...] | None = None
) -> bytes:
    """`parity.html`: one file, no network, chapter by chapter. `title` is the report's in the reader's language.

    Without its script the page shows everything. `listed` holds the chapters, where somebody has them already.
    """
    texts = TEXTS[ui]
    told = [finding for finding in compared.findings if finding.diagnostic.code.startswith(_FAMILY)]
    listed = chapters(compared) if listed is None else listed
    names = fingerprints((finding.diagnostic for finding in told), compared.sources)
    printer = Printer(compared.sources, ui, dict(zip((finding.diagnostic for finding in told), names, strict=True)))
    body = (
        _environment()
        .from_string(_read("parity.html.j2"))
        .render(
            t=texts,
            title=title,
            chapters=[_chapter(one, number, printer, compared.sources, ui) for number, one in enumerate(listed, 1)],
            summary=reports.count(told),
            waived=sum(one.diagnostic.code.startswith(_FAMILY) for one in compared.waived),
            codes=_codes(told, ui),
            statuses=_statuses(listed, ui),
            states=_states(listed, ui),
            total=_progress(listed),
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


def _codes(told: Iterable[Finding], ui: Lang) -> list[tuple[str, str, int]]:
    """The codes that occur, each with its meaning and how often."""
    counted = Counter(finding.diagnostic.code for finding in told)
    return [(code, CODES[code].meaning[ui], counted[code]) for code in sorted(counted)]


def _statuses(listed: Sequence[Chapter], ui: Lang) -> list[tuple[str, str]]:
    """How segments are paired here; none where all are one to one, and there is nothing to choose from."""
    seen = {line.status for one in listed for line in one.lines}
    return [(name, TEXTS[ui].status[name]) for name in _STATUSES if name in seen] if seen - {"matched"} else []


def _states(listed: Sequence[Chapter], ui: Lang) -> list[tuple[str, str]]:
    """The states of approval that there are to filter by; none without approvals."""
    seen = {standing.state for one in listed for line in one.lines for standing in line.standings}
    return [(state, name[ui]) for state, name in status.NAMES.items() if state in seen]


def _progress(listed: Iterable[Chapter]) -> dict[str, int]:
    """Counts for the bars: of approvals where they are kept, else of lines without findings."""
    lines = [line for one in listed for line in one.lines]
    states = [standing.state for line in lines for standing in line.standings]
    clean = sum(not line.findings for line in lines)
    approved = states.count("approved")
    done, whole = (approved, len(states)) if states else (clean, len(lines))
    return {
        "lines": len(lines),
        "clean": clean,
        "approved": approved,
        "judged": len(states),
        # Rounded down: a bar is full only when nothing is left.
        "share": done * 100 // whole if whole else 100,
    }


def _chapter(one: Chapter, number: int, printer: Printer, sources: Sources, ui: Lang) -> dict[str, Any]:
    found = [finding for line in one.lines for finding in line.findings] + list(one.loose)
    known = TEXTS[ui].files
    own = known.get(one.name) or (known["picture"] if one.en_file.endswith(".svg") else "")
    same = one.zh_file == one.en_file
    zh, en = one.titles
    return {
        "id": f"chapter-{number}",
        "name": one.name,
        "zh": zh or ("" if own else one.zh_file),
        "en": en or ("" if own or same else one.en_file),
        "own": own,
        "label": (zh if ui == "zh" else en) or own or one.name,
        "zh_file": one.zh_file,
        "en_file": one.en_file,
        "errors": sum(finding.severity is Severity.ERROR for finding in found),
        "warnings": sum(finding.severity is Severity.WARNING for finding in found),
        "notes": sum(finding.severity is Severity.NOTE for finding in found),
        "loose": printer.remarks(one.loose),
        "lines": printer.lines(one.lines),
        "alone": [_alone(block, one, sources, ui) for block in one.alone],
        **{f"{name}_count": count for name, count in _progress((one,)).items()},
    }


def _alone(block: Container, chapter: Chapter, sources: Sources, ui: Lang) -> dict[str, Any]:
    at = reports.place(block.span, sources)
    return {
        "lang": "zh" if block.span.file == chapter.zh_file else "en",
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
