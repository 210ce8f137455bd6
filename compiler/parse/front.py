"""Front matter: YAML between `---` lines at a file's beginning, of three keys."""

from __future__ import annotations

import re

from compiler import schema, tree, yamlfile
from compiler.parse import inlines
from compiler.parse.context import Context
from compiler.parse.positions import Places, Whole, straight
from compiler.source import Source, Span

KEYS = ("lead", "image", "owner")

_OPEN = re.compile(r"---[ \t]*\n")
_CLOSE = re.compile(r"^---[ \t]*$", re.MULTILINE)


def cut(context: Context, text: str) -> tuple[yamlfile.Mapping, Span]:
    """The YAML that begins a file, and the span of it and its two lines; an empty span where there is none."""
    nothing = context.span(0, 0)
    opening = _OPEN.match(text)
    if opening is None:
        return yamlfile.Mapping((), nothing), nothing
    closing = _CLOSE.search(text, opening.end())
    if closing is None:
        context.report("T090", context.span(0, 3), hints=("close",))
        return yamlfile.Mapping((), nothing), nothing
    # The opening line becomes a YAML comment as long as itself, so that every offset is the file's.
    head = "#" + " " * (opening.end() - 2) + "\n" + text[opening.end() : closing.start()]
    mapping, found = yamlfile.read(Source(context.file, head))
    for finding in found:
        context.add(finding)
    return mapping, context.span(0, closing.end())


def matter(context: Context, mapping: yamlfile.Mapping, span: Span) -> tree.FrontMatter:
    """The three keys; notes and references that the lead may use must be known by now."""
    scalars: dict[str, yamlfile.Scalar] = {}
    for key, value in mapping.items():
        if key.text not in KEYS:
            close = schema.nearest(key.text, KEYS, cutoff=0.5)
            hints = ("nearest",) if close else ("known",)
            context.report("M004", key.span, key=key.text, names=", ".join(close or KEYS), hints=hints)
        elif isinstance(value, yamlfile.Scalar):
            scalars[key.text] = value
        elif not context.has("M005", value.span):  # a key in braces was reported where it stands
            nested = ("braces",) if value.flow else ()
            context.report("M005", value.span, key=key.text, expected="a text", expected_zh="文本", hints=nested)
    lead = scalars.get("lead")
    return tree.FrontMatter(
        lead=inline(context, lead.text, lead.span) if lead and lead.text.strip() else (),
        image=scalars["image"].text if "image" in scalars else "",
        owner=scalars["owner"].text if "owner" in scalars else "",
        span=span,
    )


def inline(context: Context, text: str, at: Span) -> tuple[tree.Inline, ...]:
    """Inline Markdown of a text in YAML; places are exact where the text stands in the file as it is."""
    exact = at.end - at.start == len(text)
    places: Places = straight(at.file, at.start) if exact else Whole(at)
    return inlines.read(context, context.shield.cover(text), places, at)
