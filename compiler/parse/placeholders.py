"""The grammar of placeholders and of the key lines of `kpi` and `metrics`."""

from __future__ import annotations

import re

from compiler import schema, tree
from compiler.parse.context import Context, shorten
from compiler.source import Span

_KEY = r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+"
_PLACEHOLDER = re.compile(rf"\{{\{{[ \t]*({_KEY})(?:@([0-9A-Za-z-]+))?(?::([A-Za-z_-]+))?[ \t]*\}}\}}")
_LINE = re.compile(rf"(?:-[ \t]+)?({_KEY})(?:@([0-9A-Za-z-]+))?")
_GROUP = re.compile(r"(?:-[ \t]+)?group[ \t]*[:：][ \t]*([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)")
_FORMS: dict[str, tree.Form] = {form: form for form in tree.FORMS}


def placeholder(context: Context, text: str, span: Span) -> tree.Placeholder | tree.Text:
    """The placeholder behind a shield, or its text, kept visible, and a finding."""
    found = _PLACEHOLDER.fullmatch(text)
    if found is None:
        context.report("T010", span, text=shorten(text), hints=(_fault(text),))
        return tree.Text(text, span)
    key, period, form = found[1], found[2] or "", found[3] or ""
    if form and form not in _FORMS:
        close = schema.nearest(form, tree.FORMS, cutoff=0.5)
        hints = ("nearest",) if close else ("known",)
        context.report("T011", span, form=form, names=", ".join(close or tree.FORMS), hints=hints)
        return tree.Text(text, span)
    exact = span.end - span.start == len(text)
    start = span.start + found.start(1)
    key_span = Span(span.file, start, start + len(key)) if exact else span
    return tree.Placeholder(key, period, _FORMS.get(form, ""), span, key_span)


def unclosed(context: Context, text: str, span: Span) -> None:
    """`{{` that no shield took: it has no end, or holds what no placeholder may."""
    context.report("T010", span, text=shorten(text), hints=("unclosed",))


def full_width(context: Context, text: str, span: Span) -> None:
    context.report("T010", span, text=shorten(text), hints=("width",))


def _fault(text: str) -> str:
    inside = text[2:-2]
    if not inside.strip():
        return "empty"
    if "|" in inside:
        return "pipe"
    if re.search(r"[：＠．。]", inside):
        return "width"
    if re.search(r"[@:.]\s|\s[@:.]|[a-z0-9_]\s+[a-z0-9_]", inside):
        return "spaces"
    return "grammar"


def is_key_line(text: str) -> bool:
    """Whether a line of `kpi` or `metrics` looks like a key or a group, and not like a caption."""
    return bool(_LINE.fullmatch(text) or _GROUP.fullmatch(text))


def key_line(context: Context, text: str, span: Span, groups: bool) -> tree.KeyLine | tree.GroupLine | None:
    """One line of a `kpi` (`groups` false) or `metrics` container; `span` covers `text`."""
    found = _LINE.fullmatch(text)
    if found:
        return tree.KeyLine(key=found[1], period=found[2] or "", span=span)
    group = _GROUP.fullmatch(text) if groups else None
    if group:
        return tree.GroupLine(group=group[1], span=span)
    hint = "braces" if "{{" in text else "groups" if groups else "keys"
    context.report("T044", span, line=shorten(text), hints=(hint,))
    return None
