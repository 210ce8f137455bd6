"""The lines of the translator's page as HTML: there are thousands, so they are written here and not by the template."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from markupsafe import Markup, escape

from compiler import worddiff
from compiler.checks.words import NOUNS, noun
from compiler.codes import CODES
from compiler.diagnostic import Diagnostic, Finding, Severity, hint_texts, message
from compiler.freshness import State
from compiler.glossary import Term
from compiler.language import LANGS, TAGS, Lang
from compiler.reports import findings as reports
from compiler.reports import status
from compiler.reports.exact import replacement
from compiler.reports.paritytexts import TEXTS, Texts
from compiler.reports.pieces import Piece
from compiler.reports.sidebyside import Line
from compiler.source import Sources, Span
from compiler.waivers import Waived

#: Lines that are set in a look of their own.
_LOOKS = frozenset({"title", "heading", "lead"})

#: States of approval that a line says of itself; the status of the pair tells what is missing.
_TOLD: frozenset[State] = frozenset({"stale", "edited"})


class Printer:
    """Prints the lines of one report. `names` holds the fingerprint of every finding."""

    def __init__(self, sources: Sources, ui: Lang, names: dict[Diagnostic, str]) -> None:
        self._sources = sources
        self._ui: Lang = ui
        self._texts: Texts = TEXTS[ui]
        self._names = names

    def lines(self, listed: Iterable[Line]) -> Markup:
        """All lines of a chapter: where, Chinese, English, and in the margin whatever is to be said."""
        return Markup("".join(map(self._line, listed)))

    def remarks(self, found: Iterable[Finding]) -> Markup:
        """Findings, each with what to do."""
        return Markup("".join(map(self._remark, found)))

    def _line(self, line: Line) -> str:
        severity = _severity(line)
        state = status.worst(one.state for one in line.standings)
        fresh = f' data-fresh="{state}"' if state else ""
        pairing = f' data-status="{line.status}"' if line.status != "matched" else ""
        zh, en = (self._side(line, lang, parts) for lang, parts in zip(LANGS, (line.zh, line.en), strict=True))
        margin = "".join(
            (
                *map(self._remark, line.findings),
                *map(self._waived, line.waived),
                self._changes(line),
                *map(self._note, line.notes),
                self._terms(line.terms),
            )
        )
        return (
            f'<div class="trio line-{severity}" data-severity="{severity}"{pairing}{fresh}>\n'
            f'{self._where(line, severity, state)}{zh}{en}<div class="margin">{margin}</div>\n</div>\n'
        )

    # ------------------------------------------------------------ the sides

    def _where(self, line: Line, severity: str, state: State | None) -> str:
        texts = self._texts
        badge = ""
        if line.status != "matched":
            tone = severity if severity in ("error", "warning") else ""
            badge = f'<span class="badge {tone}">{escape(texts.status[line.status])}</span>'
        if state is not None and state in _TOLD:
            badge += f'<span class="badge warning">{escape(status.NAMES[state][self._ui])}</span>'
        places = "".join(
            f'<button class="at" name="{lang}" tabindex="-1"><span>{prefix}</span> {number}</button>'
            for lang, prefix, span in (("zh", texts.zh_line, line.zh_span), ("en", texts.en_line, line.en_span))
            if (number := self._number(span))
        )
        kind = f'<span class="kind">{escape(noun(line.kind)[self._ui])}</span>' if line.kind in NOUNS else ""
        return f'<p class="where">{kind}{places}{badge}</p>\n'

    def _number(self, span: Span | None) -> int | None:
        if span is None:
            return None
        source = self._sources.get(span.file)
        return 1 if source is None else source.line_at(span.start)

    def _side(self, line: Line, lang: Lang, parts: Sequence[Sequence[Piece]]) -> str:
        if not parts:
            words = f'<p class="words none" lang="{TAGS[self._ui]}">{escape(self._texts.empty)}</p>'
        else:
            look = f" {line.kind}" if line.kind in _LOOKS else ""
            runs = ("".join(map(_piece, part)) for part in parts)
            shown = "".join(f'<span class="cell">{run}</span>' for run in runs) if line.kind == "row" else "".join(runs)
            words = f'<p class="words{look}">{shown}</p>'
        return f'<div class="say" lang="{TAGS[lang]}">{words}</div>\n'

    # ------------------------------------------------------------ the margin

    def _remark(self, finding: Finding) -> str:
        found = finding.diagnostic
        code = CODES[found.code]
        severity = finding.severity.value
        label = f"{reports.SEVERITIES[finding.severity][self._ui]} {found.code}"
        exact = replacement(found, self._sources)
        # What changed is shown below it, marked word by word.
        told = replace(found, hints=tuple(name for name in found.hints if (found.code, name) != ("P150", "change")))
        hints = "".join(f'<p class="hint">{escape(hint)}</p>\n' for hint in hint_texts(told, code, self._ui))
        suggestion = f' data-write="{escape(exact)}"' if exact is not None else ""
        return (
            f'<div class="remark {severity}" role="group" aria-label="{label}" tabindex="-1" data-code="{found.code}" '
            f'data-name="{self._names.get(found, "")}"{suggestion}>\n'
            f'<p class="remark-head"><span class="badge {severity}">{label}</span> {self._place(found)} '
            f'<label class="done"><input type="checkbox"> {escape(self._texts.done)}</label></p>\n'
            f"<p>{escape(message(found, code, self._ui))}</p>\n{hints}</div>\n"
        )

    def _waived(self, one: Waived) -> str:
        found = one.diagnostic
        label = f"{self._texts.allow} {found.code}"
        owner = f" ({one.owner})" if one.owner else ""
        if owner and self._ui == "zh":
            owner = f"（{one.owner}）"
        return (
            f'<div class="remark waived" role="group" aria-label="{escape(label)}" tabindex="-1" '
            f'data-code="{found.code}">\n'
            f'<p class="remark-head"><span class="badge ok">{escape(label)}</span> {self._place(found)}</p>\n'
            f"<p>{escape(message(found, CODES[found.code], self._ui))}</p>\n"
            f'<p class="reason">{escape(one.reason)}{escape(owner)}</p>\n</div>\n'
        )

    def _place(self, found: Diagnostic) -> str:
        at = reports.place(found.span, self._sources)
        return f'<button class="place">{escape(f"{at.file}:{at.line}")}</button>'

    def _changes(self, line: Line) -> str:
        """Of stale segments, the Chinese before and after, word by word."""
        stale = [one for one in line.standings if one.state == "stale"]
        return "".join(
            f'<p class="change"><span class="muted">{escape(self._texts.changed)}</span> '
            f'<span lang="{TAGS["zh"]}">{"".join(map(_change, worddiff.shortened(one.changes(), 40)))}</span></p>\n'
            for one in stale
        )

    def _note(self, text: str) -> str:
        return f'<p class="aside"><span class="muted">{escape(self._texts.author)}</span> {escape(text)}</p>\n'

    def _terms(self, terms: Sequence[Term]) -> str:
        if not terms:
            return ""
        items = "".join(map(self._term, terms))
        return f'<ul class="terms" lang="{TAGS["zh"]}">{items}</ul>\n'

    def _term(self, term: Term) -> str:
        """What to write, what else may stand there, what may not, and the note."""
        own, en = TAGS[self._ui], TAGS["en"]
        avoid = escape("; ".join((*term.banned, *term.never)))
        no = f'<span lang="{own}">{escape(self._texts.avoid)}</span>'
        wrong = f' <small lang="{en}">{no} <s>{avoid}</s></small>' if avoid else ""
        note = f' <small lang="{own}">{escape(term.note)}</small>' if term.note else ""
        return f'<li>{escape(term.zh)} <span lang="{en}">{escape("; ".join(term.english))}</span>{wrong}{note}</li>'


def _severity(line: Line) -> str:
    """The worst of a line's findings."""
    told = {finding.severity for finding in line.findings}
    return next((one.value for one in Severity if one in told), "none") if told else "none"


def _change(change: worddiff.Change) -> str:
    shown: str = escape(change.text)
    match change.kind:
        case "cut":
            return f"<del>{shown}</del>"
        case "added":
            return f"<ins>{shown}</ins>"
        case "same":
            return shown


def _piece(piece: Piece) -> str:
    shown: str = escape(piece.text)
    if piece.kind != "text":
        shown = f'<code class="{piece.kind}">{shown}</code>'
    return f'<mark class="{piece.severity}">{shown}</mark>' if piece.severity else shown
