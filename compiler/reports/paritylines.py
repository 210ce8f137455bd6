"""The lines of the translator's page as HTML: there are thousands, so they are written here and not by the template."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from markupsafe import Markup, escape

from compiler import worddiff
from compiler.checks.words import noun
from compiler.codes import CODES
from compiler.diagnostic import Finding, Severity, hint_texts, message
from compiler.freshness import State
from compiler.language import LANGS, TAGS, Lang
from compiler.reports import findings as reports
from compiler.reports import status
from compiler.reports.paritytexts import TEXTS
from compiler.reports.sidebyside import Line, Piece
from compiler.source import Sources, Span

#: Lines that are set in a look of their own.
_LOOKS = frozenset({"title", "heading", "lead"})

#: States of approval that a line says of itself; the status of the pair tells what is missing.
_TOLD: frozenset[State] = frozenset({"stale", "edited"})


def lines(listed: Sequence[Line], sources: Sources, ui: Lang) -> Markup:
    """All lines of a chapter: where, Chinese, English, and the findings in the margin."""
    return Markup("".join(_line(one, sources, ui) for one in listed))


def remarks(found: Iterable[Finding], sources: Sources, ui: Lang) -> Markup:
    """Findings, each with what to do."""
    return Markup("".join(_remark(one, sources, ui) for one in found))


def _line(line: Line, sources: Sources, ui: Lang) -> str:
    severity = _severity(line)
    sides = "".join(_side(line, lang, parts, ui) for lang, parts in zip(LANGS, (line.zh, line.en), strict=True))
    state = status.worst(one.state for one in line.standings)
    fresh = f' data-fresh="{state}"' if state else ""
    return (
        f'<div class="trio line-{severity}" data-severity="{severity}"{fresh}>\n'
        f"{_where(line, severity, state, sources, ui)}{sides}"
        f'<div class="margin">\n{remarks(line.findings, sources, ui)}{_changes(line, ui)}\n</div>\n</div>\n'
    )


def _severity(line: Line) -> str:
    """The worst of a line's findings."""
    told = {finding.severity for finding in line.findings}
    return next((one.value for one in Severity if one in told), "none") if told else "none"


def _changes(line: Line, ui: Lang) -> str:
    """Of stale segments, the Chinese before and after, word by word."""
    stale = [one for one in line.standings if one.state == "stale"]
    return "".join(
        f'<p class="change"><span class="muted">{escape(TEXTS[ui].changed)}</span> '
        f'<span lang="{TAGS["zh"]}">{"".join(map(_change, worddiff.shortened(one.changes(), 40)))}</span></p>\n'
        for one in stale
    )


def _change(change: worddiff.Change) -> str:
    shown: str = escape(change.text)
    match change.kind:
        case "cut":
            return f"<del>{shown}</del>"
        case "added":
            return f"<ins>{shown}</ins>"
        case "same":
            return shown


def _where(line: Line, severity: str, state: State | None, sources: Sources, ui: Lang) -> str:
    texts = TEXTS[ui]
    english, chinese = _number(line.en_span, sources), _number(line.zh_span, sources)
    number = str(english) if english else f'<span lang="{TAGS["zh"]}">{escape(texts.chinese)}</span> {chinese}'
    badge = ""
    if line.status in texts.status:
        tone = severity if severity != "none" else "warning"
        badge = f'<span class="badge {tone}">{escape(texts.status[line.status])}</span>'
    if state is not None and state in _TOLD:
        badge += f'<span class="badge warning">{escape(status.NAMES[state][ui])}</span>'
    kind = escape(noun(line.kind)[ui])
    return (
        f'<p class="where"><span class="sr">{escape(texts.line)} </span>{number}<span class="kind">{kind}</span>'
        f"{badge}</p>\n"
    )


def _number(span: Span | None, sources: Sources) -> int | None:
    if span is None:
        return None
    source = sources.get(span.file)
    return 1 if source is None else source.line_at(span.start)


def _side(line: Line, lang: Lang, parts: Sequence[Sequence[Piece]], ui: Lang) -> str:
    if not parts:
        words = f'<p class="words none" lang="{TAGS[ui]}">{escape(TEXTS[ui].empty)}</p>'
    else:
        look = f" {line.kind}" if line.kind in _LOOKS else ""
        runs = ("".join(map(_piece, part)) for part in parts)
        shown = "".join(f'<span class="cell">{run}</span>' for run in runs) if line.kind == "row" else "".join(runs)
        words = f'<p class="words{look}">{shown}</p>'
    return f'<div class="say" lang="{TAGS[lang]}">\n{words}\n</div>\n\n'


def _piece(piece: Piece) -> str:
    shown: str = escape(piece.text)
    if piece.kind != "text":
        shown = f'<code class="{piece.kind}">{shown}</code>'
    return f'<mark class="{piece.severity}">{shown}</mark>' if piece.severity else shown


def _remark(finding: Finding, sources: Sources, ui: Lang) -> str:
    found = finding.diagnostic
    code = CODES[found.code]
    at = reports.place(found.span, sources)
    severity = finding.severity.value
    label = f"{escape(reports.SEVERITIES[finding.severity][ui])} {found.code}"
    # What changed is shown below it, marked word by word.
    told = replace(found, hints=tuple(name for name in found.hints if (found.code, name) != ("P150", "change")))
    hints = "".join(f'<p class="hint">{escape(hint)}</p>\n' for hint in hint_texts(told, code, ui))
    return (
        f'<div class="remark {severity}" tabindex="-1">\n<p class="remark-head"><span class="badge {severity}">{label}'
        f'</span> <span class="place">{escape(f"{at.file}:{at.line}")}</span></p>\n'
        f"<p>{escape(message(found, code, ui))}</p>\n{hints}</div>\n"
    )
