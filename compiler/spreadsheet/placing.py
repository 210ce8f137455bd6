"""Where a value goes in the text of metrics.yaml: in the place of another, or beside its neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compiler import yamlfile
from compiler.edits import Edit
from compiler.source import Source, Span
from compiler.spreadsheet.rows import RowId, by_time
from compiler.yamlfile import Mapping, Scalar, Value

#: Texts that mean in YAML what they say, in flow style too, where a comma parts entries.
_BARE = re.compile(r"[0-9A-Za-z\u4e00-\u9fff][0-9A-Za-z\u4e00-\u9fff.%_-]*|-[0-9][0-9.]*[0-9%\u4e00-\u9fff]?")


def replaced(source: Source, held: Scalar, text: str) -> Edit:
    """The scalar with another text, in the quotes that it has, or in quotes that it needs."""
    if not held.quoted:
        return Edit(held.span, quoted(text))
    quote = source.text[held.span.start - 1]
    return Edit(held.span, text.replace("'", "''") if quote == "'" else text.replace("\\", "\\\\").replace('"', '\\"'))


def quoted(text: str) -> str:
    if _BARE.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def added(source: Source, root: Mapping, row: RowId, pairs: Sequence[tuple[str, str]]) -> list[Edit] | None:
    """New values of a metric, (period, text), each where its period belongs. None where they have no place.

    A value by several sources takes no new ones: who says it, and who else, is for metrics.yaml to tell.
    """
    key, of = row
    metrics = root.find("metrics")
    metric = metrics.find(key) if isinstance(metrics, Mapping) else None
    if of or not isinstance(metric, Mapping):
        return None
    ordered = sorted(pairs, key=lambda pair: by_time(pair[0]))
    values = metric.find("values")
    match values:
        case Mapping(entries=entries) if entries:
            if any(period == entry.key.text for entry in entries for period, _ in ordered):
                return None  # there is such a value, and it has a form of its own
            return _between(source, values, ordered)
        case None:
            written = ", ".join(f"{period}: {quoted(text)}" for period, text in ordered)
            return [_after(source, metric, f"values: {{{written}}}")]
        case _:
            return None


def _between(source: Source, values: Mapping, pairs: Sequence[tuple[str, str]]) -> list[Edit]:
    """Each pair before the first entry of a later period, or after the last entry."""
    before: dict[int, list[str]] = {}
    for period, text in pairs:
        later = (at for at, entry in enumerate(values.entries) if by_time(entry.key.text) > by_time(period))
        before.setdefault(next(later, len(values.entries)), []).append(f"{period}: {quoted(text)}")
    edits: list[Edit] = []
    for at, texts in before.items():
        if at == len(values.entries):
            edits += [_after(source, values, *texts)]
            continue
        start = values.entries[at].key.span.start
        start -= values.entries[at].key.quoted
        between = ", " if values.flow else "\n" + _indent(source, start)
        edits.append(Edit(Span(source.file, start, start), "".join(text + between for text in texts)))
    return edits


def _after(source: Source, values: Mapping, *texts: str) -> Edit:
    """Entries behind a mapping's last one; in block style on lines of their own, behind that one's comment."""
    last = values.entries[-1]
    if values.flow:
        end = _end(source, last.value)
        return Edit(Span(source.file, end, end), "".join(f", {text}" for text in texts))
    first = values.entries[0].key.span.start - values.entries[0].key.quoted
    line = source.text.find("\n", _end(source, last.value))
    end = len(source.text) if line < 0 else line
    indent = _indent(source, first)
    return Edit(Span(source.file, end, end), "".join(f"\n{indent}{text}" for text in texts))


def _end(source: Source, value: Value) -> int:
    """Where a value's own text ends, its closing quote included."""
    match value:
        case Scalar():
            closing = source.text[value.span.end : value.span.end + 1]
            return value.span.end + (value.quoted and closing in ("'", '"'))
        case yamlfile.Mapping() | yamlfile.Sequence():
            if value.flow:
                return value.span.end
            last = value.entries[-1].value if isinstance(value, Mapping) else value.items[-1]
            return _end(source, last)


def _indent(source: Source, start: int) -> str:
    line = source.text.rfind("\n", 0, start) + 1
    return " " * (start - line)
