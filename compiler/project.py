"""report.yaml: what the report is called, what it covers, which chapters it has and what is waived."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from compiler import schema, yamlfile
from compiler.book import Role
from compiler.diagnostic import Diagnostic, Severity, Staged, diagnostic
from compiler.language import Bilingual, Lang
from compiler.source import Source, Span
from compiler.yamlfile import Scalar, Value

FILE = "content/report.yaml"

#: Top-level keys of report.yaml; docs/report.md describes each.
KEYS = (
    "schema", "title", "entity", "short", "notice", "basis", "keywords", "period", "published", "chapters", "theme",
    "rounding", "exceptions", "waivers", "severities", "ui",
)  # fmt: skip
_ROLES: Mapping[str, Role] = {
    "preliminaries": Role.PRELIMINARY,
    "numbered": Role.NUMBERED,
    "appendices": Role.APPENDIX,
}
_STEM = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]*\Z")
_PERIOD = re.compile(r"\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))?\Z")
_ROUNDINGS = ("half-up", "half-even")
_THEMES = ("jiehang",)


@dataclass(frozen=True, slots=True)
class Approval:
    """Who stands for a chapter's Chinese, and since when (ISO date)."""

    by: str
    date: str
    span: Span


@dataclass(frozen=True, slots=True)
class ChapterEntry:
    """One pair of files, `content/zh/STEM.md` and `content/en/STEM.md`."""

    stem: str
    role: Role
    number: int | None
    approved: Approval | None
    span: Span


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that the report lives with: its code, where (a file, or anywhere if empty), why, and until when."""

    code: str
    file: str
    reason: str
    owner: str
    expires: str
    span: Span


@dataclass(frozen=True, slots=True)
class FigureException:
    """A text whose figures need no metric. In a pattern `{n}` stands for any number; `lang` is empty for both."""

    text: str
    is_pattern: bool
    lang: Lang | Literal[""]
    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class Report:
    """report.yaml, read. Texts keep their spans, because they may hold placeholders and are translated."""

    title: Bilingual[Scalar]
    entity: Bilingual[Scalar]
    short: Bilingual[Scalar]
    notice: Bilingual[Scalar] | None
    basis: Bilingual[Scalar] | None
    keywords: Bilingual[Scalar] | None
    period: str
    published: str
    chapters: tuple[ChapterEntry, ...]
    theme: str
    rounding: str
    ui: Lang
    span: Span
    waivers: tuple[Waiver, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    exceptions: tuple[FigureException, ...] = ()

    def texts(self) -> tuple[tuple[str, Bilingual[Scalar]], ...]:
        """The texts in both languages, by key: segments like those of a chapter."""
        named = (("title", self.title), ("entity", self.entity), ("short", self.short))
        optional = (("notice", self.notice), ("basis", self.basis), ("keywords", self.keywords))
        return named + tuple((name, pair) for name, pair in optional if pair is not None)


def load(source: Source) -> Staged[Report]:
    """report.yaml as a Report. What is missing is reported and stands in as an empty text, so that reading goes on."""
    top, syntax = yamlfile.read(source)
    found: list[Diagnostic] = list(syntax)
    if syntax and not top.entries:
        required: tuple[str, ...] = ()
    else:
        required = ("schema", "title", "entity", "period", "chapters")
    entries = schema.fields(top, "", KEYS, found, required=required)
    _check_schema(entries.get("schema"), found)
    empty = Scalar("", source.span(0, 0))
    nothing = Bilingual(empty, empty)
    entity = schema.both(entries.get("entity"), "entity", found) or nothing
    report = Report(
        title=schema.both(entries.get("title"), "title", found) or nothing,
        entity=entity,
        short=schema.both(entries.get("short"), "short", found) or entity,
        notice=schema.both(entries.get("notice"), "notice", found),
        basis=schema.both(entries.get("basis"), "basis", found),
        keywords=schema.both(entries.get("keywords"), "keywords", found),
        period=_matching(entries.get("period"), "period", _PERIOD, "R001", found),
        published=_date(entries.get("published"), "published", found),
        chapters=_chapters(entries.get("chapters"), found),
        theme=_choice(entries.get("theme"), "theme", _THEMES, found),
        rounding=_choice(entries.get("rounding"), "rounding", _ROUNDINGS, found),
        ui="zh" if _choice(entries.get("ui"), "ui", ("en", "zh"), found) == "zh" else "en",
        span=source.span(0, 0),
        waivers=_waivers(entries.get("waivers"), found),
        severities=_severities(entries.get("severities"), found),
        exceptions=_exceptions(entries.get("exceptions"), found),
    )
    return report, tuple(found)


def _check_schema(value: Value | None, found: list[Diagnostic]) -> None:
    scalar = schema.text(value, "schema", found)
    if scalar is not None and scalar.text != "1":
        found.append(diagnostic("R002", scalar.span, schema=scalar.text))


def _word(value: Value | None, name: str, found: list[Diagnostic]) -> str:
    scalar = schema.text(value, name, found)
    return "" if scalar is None else scalar.text.strip()


def _matching(value: Value | None, name: str, pattern: re.Pattern[str], code: str, found: list[Diagnostic]) -> str:
    scalar = schema.text(value, name, found)
    if scalar is None:
        return ""
    if not pattern.match(scalar.text):
        found.append(diagnostic(code, scalar.span, key=name, text=scalar.text))
        return ""
    return scalar.text


def _date(value: Value | None, name: str, found: list[Diagnostic]) -> str:
    scalar = schema.text(value, name, found)
    if scalar is None:
        return ""
    try:
        return date.fromisoformat(scalar.text).isoformat()
    except ValueError:
        found.append(diagnostic("R003", scalar.span, key=name, text=scalar.text))
        return ""


def _choice(value: Value | None, name: str, choices: tuple[str, ...], found: list[Diagnostic]) -> str:
    """One of a few words; the first is the default."""
    scalar = schema.text(value, name, found)
    if scalar is None:
        return choices[0]
    if scalar.text not in choices:
        found.append(diagnostic("R004", scalar.span, key=name, text=scalar.text, choices=", ".join(choices)))
        return choices[0]
    return scalar.text


def _chapters(value: Value | None, found: list[Diagnostic]) -> tuple[ChapterEntry, ...]:
    chapters: list[ChapterEntry] = []
    seen: set[str] = set()
    number = 0
    for group, inner in schema.fields(value, "chapters", tuple(_ROLES), found).items():
        for item in schema.items(inner, f"chapters.{group}", found):
            chapter = _chapter(item, _ROLES[group], found)
            if chapter is None:
                continue
            if chapter.stem in seen:
                found.append(diagnostic("R005", chapter.span, stem=chapter.stem))
                continue
            seen.add(chapter.stem)
            if chapter.role is Role.NUMBERED:
                number = chapter.number or number + 1
                chapter = ChapterEntry(chapter.stem, chapter.role, number, chapter.approved, chapter.span)
            chapters.append(chapter)
    # Reading order is the book's, whatever order the groups stand in.
    return tuple(sorted(chapters, key=lambda chapter: list(Role).index(chapter.role)))


def _chapter(item: Value, role: Role, found: list[Diagnostic]) -> ChapterEntry | None:
    number: int | None = None
    approved: Approval | None = None
    if isinstance(item, Scalar):
        stem = schema.text(item, "chapter", found)
    else:
        known = ("file", "number", "approved") if role is Role.NUMBERED else ("file", "approved")
        entries = schema.fields(item, "chapter", known, found, required=("file",))
        stem = schema.text(entries.get("file"), "file", found)
        number = _number(entries.get("number"), found)
        approved = _approval(entries.get("approved"), found)
    if stem is None:
        return None
    if not _STEM.match(stem.text):
        found.append(diagnostic("R006", stem.span, text=stem.text))
        return None
    return ChapterEntry(stem.text, role, number, approved, stem.span)


def _number(value: Value | None, found: list[Diagnostic]) -> int | None:
    scalar = schema.text(value, "number", found)
    if scalar is None:
        return None
    if not re.fullmatch(r"[1-9][0-9]?", scalar.text):
        found.append(diagnostic("R004", scalar.span, key="number", text=scalar.text, choices="1 … 99"))
        return None
    return int(scalar.text)


def _approval(value: Value | None, found: list[Diagnostic]) -> Approval | None:
    if value is None:
        return None
    entries = schema.fields(value, "approved", ("by", "date"), found, required=("by", "date"))
    by = _word(entries.get("by"), "by", found)
    day = _date(entries.get("date"), "date", found)
    return Approval(by, day, value.span) if by and day else None


def _waivers(value: Value | None, found: list[Diagnostic]) -> tuple[Waiver, ...]:
    waivers: list[Waiver] = []
    for item in schema.items(value, "waivers", found):
        known = ("code", "file", "reason", "owner", "expires")
        entries = schema.fields(item, "waiver", known, found, required=("code", "reason", "owner", "expires"))
        texts = {name: _word(entries.get(name), name, found) for name in ("code", "file", "reason", "owner")}
        expires = _date(entries.get("expires"), "expires", found)
        if texts["code"] and texts["reason"]:
            waivers.append(Waiver(**texts, expires=expires, span=item.span))
    return tuple(waivers)


def _exceptions(value: Value | None, found: list[Diagnostic]) -> tuple[FigureException, ...]:
    exceptions: list[FigureException] = []
    for item in schema.items(value, "exceptions", found):
        entries = schema.fields(item, "exception", ("text", "pattern", "lang", "reason"), found, required=("reason",))
        reason = _word(entries.get("reason"), "reason", found)
        lang = _choice(entries.get("lang"), "lang", ("both", "zh", "en"), found)
        text, pattern = (schema.text(entries.get(name), name, found) for name in ("text", "pattern"))
        words = text or pattern
        if words is None or (text is not None and pattern is not None):
            if isinstance(item, yamlfile.Mapping):
                found.append(diagnostic("M206", item.span, hints=("text",)))
        elif pattern is not None and "{n}" not in pattern.text:
            found.append(diagnostic("M206", pattern.span, hints=("number",)))
        elif reason:
            side: Lang | Literal[""] = "zh" if lang == "zh" else "en" if lang == "en" else ""
            exceptions.append(FigureException(words.text, pattern is not None, side, reason, words.span))
    return tuple(exceptions)


def _severities(value: Value | None, found: list[Diagnostic]) -> Mapping[str, Severity]:
    severities: dict[str, Severity] = {}
    if value is None:
        return severities
    if not isinstance(value, yamlfile.Mapping):
        found.append(schema.wrong_type(value, "severities", "mapping"))
        return severities
    for key, inner in value.items():
        choice = _choice(inner, key.text, ("error", "warning", "note"), found)
        severities[key.text] = Severity(choice)
    return severities
