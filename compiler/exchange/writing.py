"""A translation as Markdown, and the edit that puts it where the English stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from compiler import parse
from compiler.book import Segment
from compiler.edits import Edit
from compiler.exchange.tokens import Token
from compiler.exchange.units import Unit
from compiler.source import Source, Span
from compiler.tree import Code, Text, walk_inlines

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
    told = (_text(one.text, kind, careful) if one.role == "text" else _code(one, kind, careful) for one in listed)
    return "\n".join(_opened(line, careful) for line in "".join(told).strip(" ").split("\n"))


def _opened(line: str, careful: bool) -> str:
    if opening := _OPENING.match(line):
        at = len(opening["item"] or "")
        if careful or at:
            return f"{line[:at]}\\{line[at:]}"
    return line


def _code(one: Token, kind: str, careful: bool) -> str:
    """In a cell, a bar inside code ends the cell too."""
    is_cut = careful and kind == "cell" and one.kind == "x-code"
    return one.text.replace("|", "\\|") if is_cut else one.text


def _text(text: str, kind: str, careful: bool) -> str:
    text = re.sub(r"[ \t]*[\r\n]+[ \t]*|\t", " ", text)
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
    if not source.file.endswith(".md"):
        # Many of these texts are printed as they stand. What inline Markdown would read otherwise is not written.
        span = _scalar(unit)
        told = "".join(one.text for one in listed).strip()
        return NoPlace("absent") if span is None else _in_yaml(source, span, told)
    told = markdown(listed, segment.kind, careful)
    if segment.kind != "lead":
        if not segment.en:
            return NoPlace("absent")
        if segment.status in ("split", "merged"):
            return NoPlace("blocks")
        start, end = segment.en[0].span.start, segment.en[-1].span.end
        was = source.text[start:end]
        if _BLANK.search(was):
            return NoPlace("blocks")
        prefix = re.sub(r"[^\s>]", " ", source.text[source.text.rfind("\n", 0, start) + 1 : start])
        told = " ".join([told.replace("\n", "\n" + prefix), *_comments(source.text, segment)])
        return Edit(Span(source.file, start, end), told)
    span = _scalar(unit)
    return NoPlace("absent") if span is None else _in_yaml(source, span, told)


def _comments(text: str, segment: Segment) -> Iterator[str]:
    """The comments in a segment's English. In code, and behind a backslash, it is no comment."""
    printed = [one.span for one in walk_inlines(segment.en) if isinstance(one, Code | Text) and "<!--" in one.text]
    for found in _COMMENT.finditer(text, segment.en[0].span.start, segment.en[-1].span.end):
        if not any(span.start <= found.start() < span.end for span in printed):
            yield found[0]


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
