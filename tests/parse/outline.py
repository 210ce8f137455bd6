"""A document as a few short lines, for the examples of docs/markdown.md.

A block a line, indented under what holds it; then the findings: code and marked source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compiler import parse, tree
from compiler.source import Source


def outline(text: str) -> str:
    """The outline of a whole file, or of a body, which then stands under a title of its own."""
    whole = text.startswith(("# ", "---\n"))
    head = "" if whole else "# 标题\n\n"
    document, found = parse.document(Source("example.md", head + text))
    lines = [*_front(document.front)]
    if whole and document.title is not None:
        lines += _block(document.title)
    lines += _blocks(document.blocks)
    for note in document.notes:
        lines += [f"note {note.label}", *_indent(_blocks(note.blocks))]
    for comment in document.comments:
        target = comment.target
        about = (head + text)[target.start : target.end].split("\n")[0] if target else "-"
        lines.append(f"{comment.kind} {comment.code}".strip() + f" ({comment.text}) → {about}")
    lines += [f"{item.code} {(head + text)[item.span.start : item.span.end]}".strip() for item in found]
    return "\n".join(lines) + "\n"


def _front(front: tree.FrontMatter) -> Iterator[str]:
    if front.lead:
        yield f"lead: {_inlines(front.lead)}"
    if front.image:
        yield f"image: {front.image}"
    if front.owner:
        yield f"owner: {front.owner}"


def _indent(lines: Iterable[str]) -> list[str]:
    return ["  " + line for line in lines]


def _blocks(blocks: tuple[tree.Block, ...]) -> list[str]:
    return [line for block in blocks for line in _block(block)]


def _named(name: str, node: tree.Node, words: str = "") -> str:
    listed = node.attributes
    marks = [f"#{node.id}"] if node.id else []
    marks += [f".{name}" for name in listed.classes]
    marks += [f"{pair.name}={pair.value}" for pair in listed.pairs]
    head = " ".join([name, *marks])
    return f"{head}: {words}" if words else head


def _block(block: tree.Block) -> list[str]:
    match block:
        case tree.Heading(level=level, children=children):
            return [_named(f"heading {level}", block, _inlines(children))]
        case tree.Paragraph(children=children):
            return [_named("paragraph", block, _inlines(children))]
        case tree.List():
            name = f"list from {block.start}" if block.ordered else "list"
            items = [line for item in block.items for line in ["item", *_indent(_blocks(item.blocks))]]
            return [_named(name, block), *_indent(items)]
        case tree.Quote(blocks=inner):
            return [_named("quote", block), *_indent(_blocks(inner))]
        case tree.CodeBlock(text=text, language=language):
            return [_named(f"code {language}".strip(), block, text.strip().replace("\n", " / "))]
        case tree.DefinitionList(entries=entries):
            lines = [line for entry in entries for line in [_inlines(entry.term), *_indent(_blocks(entry.blocks))]]
            return [_named("definitions", block), *_indent(lines)]
        case tree.Table():
            return _table(block)
        case tree.Figure(image=image, caption=caption):
            return [_named(f"figure {image.source} ({_inlines(image.alt)})", block, _inlines(caption))]
        case tree.Container(name=name, blocks=inner):
            return [_named(name, block), *_indent(_blocks(inner))]
        case tree.KpiBlock(lines=lines):
            return [_named("kpi", block), *_indent(map(_line, lines))]
        case tree.MetricsBlock(lines=lines, caption=caption):
            return [_named("metrics", block, _inlines(caption)), *_indent(map(_line, lines))]
        case tree.IndexBlock():
            return [_named("index", block)]
        case _:
            return [type(block).__name__.lower()]


def _line(line: tree.KeyLine | tree.GroupLine) -> str:
    if isinstance(line, tree.GroupLine):
        return f"group {line.group}"
    return line.key + (f" @{line.period}" if line.period else "")


def _table(table: tree.Table) -> list[str]:
    lines = [_named("table", table, _inlines(table.caption))]
    sides = [column.align or "-" for column in table.columns]
    if any(side != "-" for side in sides):
        lines.append("  align " + " ".join(sides))
    if any(column.width for column in table.columns):
        lines.append("  widths " + " ".join(f"{column.width:.2f}" for column in table.columns))
    return lines + [f"  {row.role}: " + " | ".join(map(_cell, row.cells)) for row in table.rows]


def _cell(cell: tree.Cell) -> str:
    spans = f"[{cell.rows}x{cell.columns}] " if (cell.rows, cell.columns) != (1, 1) else ""
    return spans + " / ".join(_block(block)[0].removeprefix("paragraph: ") for block in cell.blocks)


def _inlines(inlines: tuple[tree.Inline, ...]) -> str:
    return "".join(map(_inline, inlines))


def _inline(inline: tree.Inline) -> str:
    match inline:
        case tree.Text(text=text):
            return text
        case tree.SoftBreak():
            return " / "
        case tree.HardBreak():
            return " // "
        case tree.Code(text=text):
            return f"code({text})"
        case tree.Placeholder(key=key, period=period, form=form):
            return "<" + key + (f"@{period}" if period else "") + (f":{form}" if form else "") + ">"
        case tree.Emphasis(children=children):
            return f"em({_inlines(children)})"
        case tree.Strong(children=children):
            return f"strong({_inlines(children)})"
        case tree.Subscript(children=children):
            return f"sub({_inlines(children)})"
        case tree.Superscript(children=children):
            return f"sup({_inlines(children)})"
        case tree.Link(target=target, children=children):
            return f"link({_inlines(children)} → {target})"
        case tree.CrossReference(target=target, form=form):
            return f"reference({' '.join(filter(None, (target, form)))})"
        case tree.Image(source=source, alt=alt):
            return f"image({_inlines(alt)} → {source})"
        case tree.NoteReference(label=label):
            return f"note({label})"
        case _:
            return f"({type(inline).__name__})"
