"""What a closed container becomes: `::: table`, `figures`, `kpi` and the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace

from compiler import schema, tree
from compiler.parse import inlines, placeholders, tables
from compiler.parse.context import Context, PendingComment, shorten
from compiler.parse.positions import Lines
from compiler.source import Span

_PLAIN: dict[str, tree.ContainerName] = {
    "cards": "cards",
    "case": "case",
    "contact": "contact",
    "figures": "figures",
    "only": "only",
    "signature": "signature",
    "timeline": "timeline",
}
NAMES: tuple[str, ...] = tuple(sorted((*_PLAIN, "index", "kpi", "metrics", "table")))


@dataclass(frozen=True, slots=True)
class Opening:
    """The line that opens a container; `span` covers it, `name_span` the name in it."""

    name: str
    attributes: tree.Attributes
    span: Span
    name_span: Span


def unknown(context: Context, opening: Opening) -> None:
    close = schema.nearest(opening.name, NAMES, cutoff=0.5)
    hints = ("nearest",) if close else ("known",)
    context.report("T040", opening.name_span, name=shorten(opening.name), names=", ".join(close or NAMES), hints=hints)


def build(context: Context, opening: Opening, blocks: tuple[tree.Block, ...], span: Span) -> tuple[tree.Block, ...]:
    """The node of a closed container; its blocks alone where it cannot be what it says."""
    name = opening.name
    if name == "table":
        return _table(context, opening, blocks, span)
    if name == "index":
        return _index(context, opening, blocks, span)
    if name == "only" and not opening.attributes.get("reason"):
        context.report("T035", opening.span, container=name, name="reason", hints=("reason",))
    elif not blocks:
        context.report("T046", opening.span, name=name)
    blocks = _checked(context, name, blocks)
    listed = opening.attributes
    return (tree.Container(name=_PLAIN[name], blocks=blocks, id=listed.id, attributes=listed, span=span),)


def _checked(context: Context, name: str, blocks: tuple[tree.Block, ...]) -> tuple[tree.Block, ...]:
    """The blocks of a container, each of a kind that it can show; others are reported, and kept."""
    wrong: list[tree.Block] = []
    match name:
        case "figures":
            blocks = tuple(figure for block in blocks for figure in _figures(block))
            wrong = [block for block in blocks if not isinstance(block, tree.Figure)]
        case "timeline":
            wrong = [block for block in blocks if not isinstance(block, (tree.DefinitionList, tree.Heading))]
        case "cards":
            wrong = [block for block in blocks[:1] if not isinstance(block, tree.Heading)]
    for block in wrong:
        context.report("T043", block.span, name=name, hints=(name,))
    return blocks


def _figures(block: tree.Block) -> tuple[tree.Block, ...]:
    """Images on neighbouring lines are one paragraph to Markdown, and several figures to the writer."""
    if not isinstance(block, tree.Paragraph):
        return (block,)
    images = [child for child in block.children if not isinstance(child, (tree.SoftBreak, tree.HardBreak))]
    figures: list[tree.Block] = []
    for image in images:
        if not isinstance(image, tree.Image):
            return (block,)
        figures.append(tables.block((image,), image.span))
    return tuple(figures)


def _table(context: Context, opening: Opening, blocks: tuple[tree.Block, ...], span: Span) -> tuple[tree.Block, ...]:
    caption: tuple[tree.Inline, ...] = ()
    rest = blocks
    if rest and isinstance(rest[0], tree.Paragraph):
        caption, rest = rest[0].children, rest[1:]
    match rest:
        case (tree.Table() as table,) if not table.caption and not table.attributes.span:
            made: tree.Table | None = table
        case (tree.List() as listing,):
            made = tables.nested(context, listing)
        case _:
            context.report("T052", opening.span, hints=("content",))
            made = None
    if made is None:
        return blocks
    made = tables.attributed(context, made, opening.attributes)
    return (replace(made, caption=caption, span=span),)


def _index(context: Context, opening: Opening, blocks: tuple[tree.Block, ...], span: Span) -> tuple[tree.Block, ...]:
    if blocks:
        context.report("T043", blocks[0].span, name="index", hints=("index",))
    framework = opening.attributes.get("framework")
    if not framework:
        context.report("T035", opening.span, container="index", name="framework", hints=("framework",))
        return blocks
    listed = opening.attributes
    return (tree.IndexBlock(framework=framework, id=listed.id, attributes=listed, span=span), *blocks)


def lines_block(
    context: Context, opening: Opening, text: str, lines: list[tuple[int, int]], span: Span
) -> tree.KpiBlock | tree.MetricsBlock:
    """`kpi` and `metrics`: one key a line. `lines` are stretches of the shielded file's `text`."""
    groups = opening.name == "metrics"
    caption: tuple[tree.Inline, ...] = ()
    if groups:
        caption, lines = _caption(context, text, lines)
    made: list[tree.KeyLine | tree.GroupLine] = []
    for start, end in lines:
        if start < end:
            shown = context.shield.uncover(text[start:end])
            if shown.startswith("<!--") and shown.endswith("-->"):
                context.comments.append(PendingComment(context.span(start, end), shown[4:-3], span))
                continue
            line = placeholders.key_line(context, shown, context.span(start, end), groups)
            if line is not None:
                made.append(line)
    if not any(isinstance(line, tree.KeyLine) for line in made):
        context.report("T046", opening.span, name=opening.name)
    listed = opening.attributes
    if groups:
        return tree.MetricsBlock(lines=tuple(made), caption=caption, id=listed.id, attributes=listed, span=span)
    keys = tuple(line for line in made if isinstance(line, tree.KeyLine))
    return tree.KpiBlock(lines=keys, id=listed.id, attributes=listed, span=span)


def _caption(
    context: Context, text: str, lines: list[tuple[int, int]]
) -> tuple[tuple[tree.Inline, ...], list[tuple[int, int]]]:
    """The paragraph before the first blank line, unless it holds keys, and the lines after it."""
    first = next((at for at, (start, end) in enumerate(lines) if start < end), len(lines))
    blank = next((at for at in range(first, len(lines)) if lines[at][0] >= lines[at][1]), len(lines))
    head = lines[first:blank]
    if not head or blank == len(lines) or any(placeholders.is_key_line(text[start:end]) for start, end in head):
        return (), lines
    starts: list[int] = []
    length = 0
    for start, end in head:
        starts.append(length)
        length += end - start + 1
    content = "\n".join(text[start:end] for start, end in head)
    places = Lines(context.file, starts, [start for start, _ in head])
    span = context.span(head[0][0], head[-1][1])
    return inlines.read(context, content, places, span), lines[blank:]
