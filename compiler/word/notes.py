"""Real footnotes: marks in the text, a part of their own, numbers that Word counts itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from compiler.tree import Block, NoteReference
from compiler.word import fields
from compiler.word.context import Context, Place
from compiler.word.markup import paragraph, part, run, special, style
from compiler.word.measure import pt
from compiler.word.package import Relations

_MARK = style("FootnoteReference")


def reference(context: Context, note: NoteReference) -> str:
    """A note's mark. The first mention carries the note; later ones refer to it, and so do marks inside notes, where
    Word allows no footnote."""
    shown = str(note.number)
    name = f"note_{shown}"
    if context.in_notes or note.number not in context.unnoted:
        if name in context.bookmarks.placed:
            return fields.field(f"NOTEREF {context.bookmarks.name(name)} \\f \\h", shown, _MARK)
        return run(shown, _MARK + '<w:vertAlign w:val="superscript"/>')
    context.unnoted.discard(note.number)
    custom = ""
    if note.number == context.counts.notes + 1:
        context.counts.notes += 1
    else:  # Word would count to another number than the book: print the book's
        custom = ' w:customMarkFollows="1"'
        context.custom_notes.add(note.number)
    mark = f'<w:footnoteReference{custom} w:id="{note.number}"/>'
    content = special(mark + (f"<w:t>{shown}</w:t>" if custom else ""), _MARK)
    return context.bookmarks.around(name, content)


def footnotes(context: Context, relations: Relations, print_blocks: Callable[..., str]) -> bytes:
    """The footnotes part: the two separators, then every note that the body has mentioned."""
    inner = replace(context, relations=relations, in_notes=True)
    left = context.page.gutter + pt(context.theme.get("footnote.hanging"))
    place = Place("note", left, context.page.full - left, 0, depth=1)
    out = [_separators(context)]
    for note in context.book.notes:
        if note.number in context.unnoted:
            continue
        blocks: tuple[Block, ...] = note.blocks
        mark = _own_mark(note.number, custom=note.number in context.custom_notes)
        body = print_blocks(inner, blocks, place, mark)
        out.append(f'<w:footnote w:id="{note.number}">{body}</w:footnote>')
    return part("w:footnotes", "".join(out))


def _own_mark(number: int, *, custom: bool) -> str:
    mark = run(str(number), style("FootnoteNumber")) if custom else special("<w:footnoteRef/>", style("FootnoteNumber"))
    return mark + special("<w:tab/>")


def _separators(context: Context) -> str:
    indent = f'<w:ind w:left="{context.page.gutter}"/>'
    line = '<w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/>'
    grey = f'<w:color w:val="{context.ink("rule")}"/>'
    one = paragraph("Normal", special("<w:separator/>", grey), line + indent)
    two = paragraph("Normal", special("<w:continuationSeparator/>", grey), line + indent)
    return (
        f'<w:footnote w:type="separator" w:id="-1">{one}</w:footnote>'
        f'<w:footnote w:type="continuationSeparator" w:id="0">{two}</w:footnote>'
    )
