"""What keeps a report from being released, beyond the errors of `check`. None of it can be waived."""

from __future__ import annotations

from collections.abc import Iterator

from compiler import freshness, pagination, translations
from compiler.build import Compilation
from compiler.diagnostic import Diagnostic, Diagnostics, Severity, diagnostic
from compiler.freshness import Chapter, Freshness
from compiler.language import LANGS, Lang
from compiler.source import Span


def standing(compilation: Compilation) -> Freshness:
    """Every segment beside its approval; nothing is approved where there is no translations.lock."""
    if compilation.freshness is not None:
        return compilation.freshness
    return freshness.judge(
        compilation.report, compilation.texts, compilation.alignments, compilation.sources, translations.Lock()
    )


def unapproved(fresh: Freshness) -> int:
    """Segments that are not approved as they are now."""
    return fresh.total - fresh.count("approved")


def gate(compilation: Compilation, fresh: Freshness, day: str, allow_unapproved: bool = False) -> Diagnostics:
    """Why a report may not be released on a day (ISO date, empty where it has none); nothing if it may."""
    return (
        *_undated(compilation, day),
        *_chinese(compilation),
        *(() if allow_unapproved else _english(fresh)),
        *_waivers(compilation, day),
        *_pages(compilation),
    )


def _undated(compilation: Compilation, day: str) -> Iterator[Diagnostic]:
    if not day:
        yield diagnostic("R064", compilation.report.span)


def _chinese(compilation: Compilation) -> Iterator[Diagnostic]:
    for entry in compilation.report.chapters:
        if entry.approved is None:
            yield diagnostic("R060", entry.span, chapter=entry.stem)


def _english(fresh: Freshness) -> Iterator[Diagnostic]:
    for chapter in fresh.chapters:
        open_ = [one for one in chapter.standings if one.state != "approved"]
        if open_:
            zh, en = open_[0].place
            yield diagnostic(
                "R061",
                en or zh or Span(chapter.en_file, 0, 0),
                chapter=_called(chapter),
                count=len(open_),
                total=len(chapter.standings),
                file=chapter.en_file,
                hints=("approve",),
            )


def _called(chapter: Chapter) -> str:
    return chapter.en_file.removeprefix("content/")


def _waivers(compilation: Compilation, day: str) -> Iterator[Diagnostic]:
    """Judged anew: the day may be that of SOURCE_DATE_EPOCH, and R031 may have been made a note."""
    told = {
        one.diagnostic.span
        for one in compilation.findings
        if one.diagnostic.code == "R031" and one.severity is Severity.ERROR
    }
    for waiver in compilation.report.waivers:
        if waiver.expires and day and waiver.expires < day and waiver.span not in told:
            yield diagnostic("R063", waiver.span, code=waiver.code, expires=waiver.expires, day=day)


def _pages(compilation: Compilation) -> Iterator[Diagnostic]:
    """Held against the books anew, because R051 is a warning, which a report may waive."""
    source = compilation.sources.get(pagination.FILE)
    layouts = {} if source is None else pagination.load(source)[0]
    for lang in LANGS:
        layout = layouts.get(lang)
        if layout is None:
            yield diagnostic("R062", Span(pagination.FILE, 0, 0), lang=lang, hints=("missing",))
        elif layout.fingerprint != _fingerprint(compilation, lang):
            yield diagnostic("R062", layout.span, lang=lang, hints=("stale",))


def _fingerprint(compilation: Compilation, lang: Lang) -> str:
    return pagination.fingerprint(compilation.books[lang], compilation.theme)
