"""releases.yaml: which versions were released, of what date, and the SHA-256 of each archive.

    schema: 1
    releases:
      "1.0":
        date: 2024-08-30
        sha256: 9f86d081…

A release adds an entry at the end; every other byte of the file stays, comments included.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from compiler import edits, schema, yamlfile
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.source import Source, Span
from compiler.yamlfile import Scalar, Value

FILE = "content/releases.yaml"

#: No dot at the end: Windows drops it from a folder's name.
_VERSION = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z._-]{0,38}[0-9A-Za-z])?")
_DIGEST = re.compile(r"[0-9a-f]{64}")

_HEAD = """\
# The releases of this report: version, date, SHA-256 of the archive. Written by `zhengben release`.
# 本报告的历次发布：版本、日期与压缩包的 SHA-256，由 zhengben release 写入。
schema: 1
releases:
"""


@dataclass(frozen=True, slots=True)
class Record:
    """A version that left the house: its date (ISO) and the SHA-256 of its archive. `span` is its version's."""

    version: str
    date: str
    digest: str
    span: Span


def is_version(text: object) -> bool:
    """Whether a text can be a version: it names a folder and a file, on any system."""
    return isinstance(text, str) and _VERSION.fullmatch(text) is not None


def load(source: Source) -> Staged[tuple[Record, ...]]:
    """The records in the order of the file. A malformed one is R066 and left out."""
    top, syntax = yamlfile.read(source)
    found: list[Diagnostic] = list(syntax)
    fields = schema.fields(top, "", ("schema", "releases"), found, required=() if syntax else ("schema",))
    number = schema.text(fields.get("schema"), "schema", found)
    if number is not None and number.text != "1":
        found.append(diagnostic("R002", number.span, schema=number.text))
    entries = schema.entries(fields.get("releases"), "releases", found)
    records = [_record(key, value, found) for key, value in entries]
    return tuple(one for one in records if one is not None), tuple(found)


def _record(key: Scalar, value: Value, found: list[Diagnostic]) -> Record | None:
    names = ("date", "sha256")
    fields = schema.fields(value, f"releases.{key.text}", names, found, required=names)
    day, digest = (schema.text(fields.get(name), f"releases.{key.text}.{name}", found) for name in names)
    if day is None or digest is None:
        return None
    for scalar, name, fits in (
        (key, "version", is_version(key.text)),
        (day, "date", _is_date(day.text)),
        (digest, "sha256", _DIGEST.fullmatch(digest.text) is not None),
    ):
        if not fits:
            shown = scalar.text[:80]
            found.append(diagnostic("R066", scalar.span, version=key.text, text=shown, hints=(name,)))
            return None
    return Record(key.text, day.text, digest.text, key.span)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def conflict(records: tuple[Record, ...], version: str, digest: str) -> Diagnostic | None:
    """R065 where the version, or one that differs in case alone, was released with other bytes."""
    for one in records:
        if one.version == version and one.digest != digest:
            return diagnostic("R065", one.span, version=version, recorded=one.digest, digest=digest, hints=("bytes",))
        if one.version != version and one.version.casefold() == version.casefold():
            return diagnostic("R065", one.span, version=version, recorded=one.version, hints=("case",))
    return None


def added(source: Source | None, data: bytes, record: Record, schema_line: str = "") -> bytes:
    """The file with one more record at the end of its list. `source` is the file, read, and `data` its bytes.

    `schema_line` opens a new file: a comment that tells editors of the schema, with its line end.
    """
    lines = f'"{record.version}":\n  date: {record.date}\n  sha256: {record.digest}'
    if source is None:
        return (schema_line + _HEAD + _indented(lines, "  ") + "\n").encode()
    text = source.text
    top, _ = yamlfile.read(source)
    listed = top.find("releases")
    if isinstance(listed, yamlfile.Mapping) and listed.entries and not listed.flow:
        last, first = listed.entries[-1], listed.entries[0].key.span.start
        line = text[text.rfind("\n", 0, first) + 1 : first]
        indent = line[: len(line) - len(line.lstrip())]  # the key itself may stand in quotes
        at = _line_end(text, last.value.span.end)
        return edits.apply(data, [_insertion(at, "\n" + _indented(lines, indent))])
    if isinstance(listed, yamlfile.Mapping) and listed.entries:
        flow = f', "{record.version}": {{date: {record.date}, sha256: {record.digest}}}'
        return edits.apply(data, [_insertion(listed.entries[-1].value.span.end, flow)])
    block = "\n" + _indented(lines, "  ")
    if listed is None:
        ending = "" if not text or text.endswith("\n") else "\n"
        return edits.apply(data, [_insertion(len(text), f"{ending}releases:{block}\n")])
    # An empty list: braces go; what follows on the line, a comment, stays before the record.
    end = _line_end(text, listed.span.end)
    start = listed.span.start - (text[listed.span.start - 1] == " ")
    gone = [edits.Edit(Span(FILE, start, listed.span.end), "")] if listed.span.end > listed.span.start else []
    return edits.apply(data, [*gone, _insertion(end, block)])


def _insertion(at: int, text: str) -> edits.Edit:
    return edits.Edit(Span(FILE, at, at), text)


def _indented(lines: str, indent: str) -> str:
    return "\n".join(indent + line for line in lines.split("\n"))


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found
