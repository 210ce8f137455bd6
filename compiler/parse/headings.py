"""A chapter's title and the order of its headings."""

from __future__ import annotations

from collections.abc import Iterator

from compiler import tree
from compiler.diagnostic import Related
from compiler.parse.context import Context, shorten


def split(context: Context, blocks: tuple[tree.Block, ...]) -> tuple[tree.Heading | None, tuple[tree.Block, ...]]:
    """The `#` heading, and the blocks without it; what is missing, doubled, late or skipped is reported."""
    title: tree.Heading | None = None
    rest: list[tree.Block] = []
    for block in blocks:
        if title is None and isinstance(block, tree.Heading) and block.level == 1:
            title = block
        else:
            rest.append(block)
    if title is None:
        context.report("T020", context.span(0, 0), hints=("add",))
    elif rest and rest[0].span.start < title.span.start:
        context.report("T024", rest[0].span, related=(Related(title.span, "first"),))
    _second_titles(context, tuple(rest), title)
    _levels(context, tuple(rest))
    return title, tuple(rest)


def _second_titles(context: Context, blocks: tuple[tree.Block, ...], title: tree.Heading | None) -> None:
    for block in tree.walk(blocks):
        if isinstance(block, tree.Heading) and block.level == 1:
            related = (Related(title.span, "first"),) if title else ()
            text = shorten(tree.plain_text(block.children))
            context.report("T021", block.span, text=text, related=related, hints=("lower",))


def _levels(context: Context, blocks: tuple[tree.Block, ...]) -> None:
    """In the contents, a heading may be one level deeper than the one before it, no more."""
    level = 1
    for heading in _outline(blocks):
        if heading.level > level + 1:
            expected = "#" * (level + 1)
            found = "#" * heading.level
            context.report("T022", heading.span, found=found, expected=expected, hints=("raise",))
        level = heading.level


def _outline(blocks: tuple[tree.Block, ...]) -> Iterator[tree.Heading]:
    """Headings that stand in the contents: not those of cases and cards, which are titles of their own."""
    for block in blocks:
        match block:
            case tree.Heading():
                yield block
            case tree.Container(name="only"):
                yield from _outline(block.blocks)
            case _:
                pass
