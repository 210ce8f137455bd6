"""A translation as Markdown, and the edit that puts it where the English stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from compiler import parse
from compiler.edits import Edit
from compiler.exchange.tokens import Token
from compiler.exchange.units import Unit
from compiler.source import Source, Span
from compiler.tree import Text

_SPECIAL = re.compile(r"([\\`*_\[\]<>{}~^&!#|\"])")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NOWHERE = Span("", 0, 0)

#: What would begin a block, were it the first thing on a line: a heading, an item, a quotation, a definition, a fence.
_OPENING = re.compile(r"(?:[#>+:|=~-]|(?P<item>\d{1,9})(?=[.)]))")
_BLANK = re.compile(r"\n[ \t>]*\n")


def markdown(listed: Iterable[Token], kind: str, careful: bool = False) -> str:
    """Tokens as inline Markdown on one line, hard breaks apart. `kind` is that of the segment.

    Text is escaped where it would be read as more than text, or, if `careful`, wherever it could be.
    """
    told = (_text(one.text, kind, careful) if one.role == "text" else one.text for one in listed)
    text = "".join(told).strip(" ")
    if opening := _OPENING.match(text):
        at = len(opening["item"] or "")
        if careful or at:
            return f"{text[:at]}\\{text[at:]}"
    return text


def _text(text: str, kind: str, careful: bool) -> str:
    text = re.sub(r"[ \t]*[\r\n]+[ \t]*", " ", text)
    if careful or not _reads_as_is(text):
        return _SPECIAL.sub(r"\\\1", text)
    if kind == "cell":
        text = text.replace("|", "\\|")
    return text.replace('"', '\\"') if kind == "caption" else text


def _reads_as_is(text: str) -> bool:
    """Whether Markdown reads a text as that text."""
    if not _SPECIAL.search(text):
        return True
    run, found = parse.inline(text, _NOWHERE)
    return not found and all(isinstance(one, Text) for one in run) and "".join(_texts(run)) == text


def _texts(run: Iterable[object]) -> Iterable[str]:
    return (one.text for one in run if isinstance(one, Text))


@dataclass(frozen=True, slots=True)
class NoPlace:
    """Why a translation cannot be written: `blocks`, it stands in several; `absent`, there is nothing to replace."""

    why: str


def edit(unit: Unit, listed: Iterable[Token], source: Source, careful: bool) -> Edit | NoPlace:
    """The edit that makes a unit's English what the tokens say. `source` is the file of the English."""
    segment = unit.standing.segment
    told = markdown(listed, segment.kind, careful)
    if source.file.endswith(".md") and segment.kind != "lead":
        if not segment.en:
            return NoPlace("absent")
        start, end = segment.en[0].span.start, segment.en[-1].span.end
        was = source.text[start:end]
        if _BLANK.search(was):
            return NoPlace("blocks")
        prefix = re.sub(r"[^\s>]", " ", source.text[source.text.rfind("\n", 0, start) + 1 : start])
        told = " ".join([told.replace("\n", "\n" + prefix), *_COMMENT.findall(was)])
        return Edit(Span(source.file, start, end), told)
    span = _scalar(unit)
    return NoPlace("absent") if span is None else _in_yaml(source, span, told)


def _scalar(unit: Unit) -> Span | None:
    """Where the English stands in a YAML text: whole, where its nodes cannot say it exactly."""
    segment = unit.standing.segment
    if segment.en:
        return segment.en[0].span.cover(segment.en[-1].span)
    return segment.en_span


def _in_yaml(source: Source, span: Span, told: str) -> Edit:
    """Between the quotes that stand there, or in double quotes."""
    told = " ".join(told.split("\n"))
    quote = source.text[span.start - 1 : span.start]
    if quote == source.text[span.end : span.end + 1] == "'":
        return Edit(span, told.replace("'", "''"))
    escaped = told.replace("\\", "\\\\").replace('"', '\\"')
    if quote == source.text[span.end : span.end + 1] == '"':
        return Edit(span, escaped)
    return Edit(span, told if _is_bare(told) else f'"{escaped}"')


def _is_bare(text: str) -> bool:
    """Whether YAML reads a text without quotes as that text, in flow style too."""
    return re.fullmatch(r"[A-Za-z][A-Za-z0-9()%./’–—-]*(?: [A-Za-z0-9()%./’–—-]+)*", text) is not None and (
        text.lower() not in {"yes", "no", "true", "false", "null", "on", "off", "y", "n"}
    )
