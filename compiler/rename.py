"""A metric's new name, everywhere at once: edits of the metrics file and of every text that names it.

Pure: sources in, edits or a refusal out. Where a name stands is told by the same parsers that compile the report, never
by a search of the text alone, so a name in code or in a comment stays. The edited texts are read again before anything
is returned: they must mean what they meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from compiler import metrics as figures
from compiler import parse, tree, yamlfile
from compiler.codes import CODES
from compiler.diagnostic import Diagnostics, Severity, Staged
from compiler.edits import Edit, apply
from compiler.metrics.formula import Node, Reference, parse_assertion, parse_formula, references
from compiler.metrics.names import is_key, nearest, under
from compiler.source import Source, Span
from compiler.yamlfile import Scalar, Value


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nothing may be renamed. `names` are keys near an unknown one, or the glob that would cover the new one.

    `unreadable` files have findings; in an `unsafe` one a name stands so that no edit can reach it.
    """

    why: Literal["unknown", "exists", "malformed", "glob", "unreadable", "unsafe"]
    names: tuple[str, ...] = ()
    span: Span | None = None
    found: Diagnostics = ()


def rename(sources: Mapping[str, Source], old: str, new: str) -> tuple[Edit, ...] | Refused:
    """The edits that rename a metric: `sources` holds the report's YAML and Markdown files by path."""
    source = sources.get(figures.FILE) or Source(figures.FILE, "")
    metrics, _ = figures.load(source, current="")
    known = {*metrics.metrics, *metrics.broken}
    if old not in known:
        return Refused("unknown", nearest(metrics, old))
    if not is_key(new):
        return Refused("malformed")
    if new in known:
        return Refused("exists")
    readings = {path: _read(one) for path, one in sources.items()}
    found = tuple(problem for _, problems in readings.values() for problem in problems)
    if found:
        return Refused("unreadable", found=found)
    edits: list[Edit] = []
    for path, (reading, _) in readings.items():
        result = _edits(sources[path], reading, old, new, tuple(known))
        if isinstance(result, Refused):
            return result
        edits += result
    unsafe = _changed_meaning(sources, readings, edits, old, new)
    return Refused("unsafe", span=unsafe) if unsafe is not None else tuple(edits)


# ---------------------------------------------------------------- what a file names


@dataclass(frozen=True, slots=True)
class _Name:
    """A key where it stands; `span` may be that of the whole text around it, where it is a placeholder if `braced`."""

    key: str
    span: Span
    braced: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    """Everything in a file that names metrics. `defined` are the keys of the metrics file, `formulas` its formulas."""

    placed: tuple[_Name, ...]
    defined: tuple[_Name, ...] = ()
    formulas: tuple[tuple[Scalar, Node], ...] = ()


def _read(source: Source) -> Staged[_Reading]:
    if source.file.endswith(".md"):
        document, found = parse.document(source)
        errors = tuple(one for one in found if CODES[one.code].severity is Severity.ERROR)
        return _Reading(tuple(_in_document(document))), errors
    root, found = yamlfile.read(source)
    placed = tuple(name for scalar in _scalars(root) for name in _in_scalar(scalar))
    if source.file != figures.FILE:
        return _Reading(placed), found
    metrics = root.find("metrics")
    entries = metrics.entries if isinstance(metrics, yamlfile.Mapping) else ()
    defined = tuple(_Name(entry.key.text, entry.key.span) for entry in entries)
    formulas, problems = _formulas(root, [entry.value for entry in entries])
    return _Reading(placed, defined, formulas), (*found, *problems)


def _in_document(document: tree.Document) -> Iterator[_Name]:
    blocks = [*tree.walk(document.blocks)]
    for note in document.notes:
        blocks += tree.walk(note.blocks)
    if document.title is not None:
        blocks.append(document.title)
    for block in blocks:
        if isinstance(block, tree.KpiBlock | tree.MetricsBlock):
            yield from (_Name(line.key, line.span) for line in block.lines if isinstance(line, tree.KeyLine))
        for run in tree.own_inlines(block):
            yield from _in_run(run)
        if isinstance(block, tree.Figure):
            yield from _in_run(block.image.title)
    yield from _in_run(document.front.lead)


def _in_run(run: tuple[tree.Inline, ...]) -> Iterator[_Name]:
    for inline in tree.walk_inlines(run):
        if isinstance(inline, tree.Placeholder):
            yield _Name(inline.key, inline.key_span, braced=True)
        elif isinstance(inline, tree.Image):
            yield from _in_run(inline.alt)
            yield from _in_run(inline.title)


def _in_scalar(scalar: Scalar) -> Iterator[_Name]:
    if "{{" in scalar.text:
        nodes, _ = parse.inline(scalar.text, scalar.span)
        yield from _in_run(nodes)


def _scalars(value: Value) -> Iterator[Scalar]:
    stack: list[Value] = [value]
    while stack:
        match stack.pop():
            case Scalar() as scalar:
                yield scalar
            case yamlfile.Sequence(items=items):
                stack.extend(reversed(items))
            case yamlfile.Mapping(entries=entries):
                stack.extend(entry.value for entry in reversed(entries))


def _formulas(root: yamlfile.Mapping, metrics: list[Value]) -> Staged[tuple[tuple[Scalar, Node], ...]]:
    """Every formula, and both sides of every check, with the text that it stands in."""
    formulas: list[tuple[Scalar, Node]] = []
    found: list[Diagnostics] = []
    for metric in metrics:
        text = metric.find("formula") if isinstance(metric, yamlfile.Mapping) else None
        if isinstance(text, Scalar):
            formula, problems = parse_formula(text)
            found.append(problems)
            formulas += [] if formula is None else [(text, formula.node)]
    checks = root.find("checks")
    for check in checks.items if isinstance(checks, yamlfile.Sequence) else ():
        text = check.find("assert") if isinstance(check, yamlfile.Mapping) else None
        if isinstance(text, Scalar):
            assertion, problems = parse_assertion(text)
            found.append(problems)
            formulas += [] if assertion is None else [(text, assertion.left), (text, assertion.right)]
    return tuple(formulas), tuple(problem for problems in found for problem in problems)


# ---------------------------------------------------------------- edits


def _edits(source: Source, reading: _Reading, old: str, new: str, known: tuple[str, ...]) -> list[Edit] | Refused:
    spans = {span for name in (*reading.placed, *reading.defined) if name.key == old for span in _exact(source, name)}
    edits = {Edit(span, new) for span in spans}
    for text, node in reading.formulas:
        for reference in references(node):
            covers = (bool(under((key,), reference.key)) for key in (old, new))
            match reference.is_glob, *covers:
                case False, _, _ if reference.key == old:
                    edits |= {Edit(span, new) for span in _exact(source, _Name(old, _place(reference, text)))}
                case True, True, False:
                    edits |= set(_out_of_glob(source, reference, text, old, new, known))
                case True, False, True:
                    return Refused("glob", (reference.key,), reference.span)
    return sorted(edits, key=lambda edit: edit.span)


def _place(reference: Reference, text: Scalar) -> Span:
    """A reference's key, without its period; the whole text where it stands in no one place."""
    if reference.span == text.span:
        return text.span
    return reference.span._replace(end=reference.span.start + len(reference.key))


def _exact(source: Source, name: _Name) -> Iterator[Span]:
    """Where the key itself stands in a span: at once, or, in a text with escapes or folds, wherever it is found."""
    start, end = name.span.start, name.span.end
    if source.text[start:end] == name.key:
        yield name.span
        return
    before = r"(?<!\\)\{\{\s*" if name.braced else "(?<![A-Za-z0-9_.])"
    pattern = re.compile(rf"{before}({re.escape(name.key)})(?![A-Za-z0-9_]|\.[a-z0-9_*])")
    for found in pattern.finditer(source.text, start, end):
        yield source.span(*found.span(1))


def _out_of_glob(
    source: Source, reference: Reference, text: Scalar, old: str, new: str, known: tuple[str, ...]
) -> Iterator[Edit]:
    """A glob that covered the old name does not cover the new one: it stands beside it, or instead of an empty one."""
    alone = under(known, reference.key) == (old,)
    pattern = re.compile(rf"(?<![A-Za-z0-9_.]){re.escape(reference.key)}(@[0-9A-Za-z-]+)?")
    for found in pattern.finditer(source.text, text.span.start, text.span.end):
        span = source.span(*found.span())
        own = new + (found[1] or "")
        yield Edit(span, own if alone else f"{found[0]}, {own}")


# ---------------------------------------------------------------- proof


def _changed_meaning(
    sources: Mapping[str, Source],
    readings: Mapping[str, Staged[_Reading]],
    edits: list[Edit],
    old: str,
    new: str,
) -> Span | None:
    """Where a file, read again with its edits, does not say the same under the new name; None if all do."""
    by_file: dict[str, list[Edit]] = {}
    for edit in edits:
        by_file.setdefault(edit.span.file, []).append(edit)
    for path, (before, _) in readings.items():
        names = [name.key for name in (*before.placed, *before.defined)]
        wanted = [new if key == old else key for key in names]
        if path not in by_file:
            if old in names:
                return next(name.span for name in (*before.placed, *before.defined) if name.key == old)
            continue
        text = apply(sources[path].text.encode("utf-8"), by_file[path]).decode("utf-8")
        after, found = _read(Source(path, text))
        if found or [name.key for name in (*after.placed, *after.defined)] != wanted:
            return by_file[path][0].span
        if _covered(before, old, new) != _covered(after):
            return by_file[path][0].span
    return None


def _covered(reading: _Reading, old: str = "", new: str = "") -> list[set[tuple[str, str]]]:
    """The metrics of each formula, globs resolved, under their new names."""
    defined = [name.key for name in reading.defined]
    return [
        {
            (new if key == old else key, reference.period)
            for reference in references(node)
            for key in (under(defined, reference.key) if reference.is_glob else (reference.key,))
        }
        for _, node in reading.formulas
    ]
