"""Captions whose number is a live SEQ field that already shows what the book says."""

from __future__ import annotations

import re

from compiler.tree import Inline
from compiler.word import fields, paragraphs
from compiler.word.context import Context, Place
from compiler.word.markup import paragraph, run, style
from compiler.word.measure import pt

_NUMBERED = re.compile(r"^(.*?)(\d+)(\D*)$")


def caption(
    context: Context, style_id: str, id_: str, label: str, children: tuple[Inline, ...], place: Place, left: int
) -> str:
    """`left` is where the caption begins, in twips. The bookmark holds the label alone, so that a reference to it
    prints 表3."""
    begun = paragraphs.marked(context, id_, _label(context, label, place.palette)) if label else ""
    if begun:
        gap = pt(context.theme.get(f"type.word.{context.lang}.small")[0] * 0.7)
        begun += run(" ", f'<w:spacing w:val="{gap}"/>')
    body = paragraphs.content(context, children, place, style_id)
    native = paragraphs.native_left(context, style_id)
    return paragraph(style_id, begun + body, paragraphs.direct(left=left if left != native else None))


def _label(context: Context, label: str, palette: int) -> str:
    """`表3` as 表 and a SEQ field. Where Word would count to another number, the field is told."""
    ink = context.tone(palette, "base")
    look = style("CaptionLabel", f'<w:color w:val="{ink}"/>')
    found = _NUMBERED.match(label)
    if found is None:
        return run(label, look)
    before, number, after = found.groups()
    name = before.strip() or after.strip() or "Item"
    counted = context.counts.captions[name] + 1
    context.counts.captions[name] = int(number)
    restart = "" if int(number) == counted else f" \\r {int(number)}"
    instruction = f"SEQ {name.replace(' ', '_')} \\* ARABIC{restart}"
    return run(before, look) + fields.field(instruction, number, look) + run(after, look)
