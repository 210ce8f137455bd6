"""Headings: real multilevel numbers tied to the styles, with the number the book says."""

from __future__ import annotations

from dataclasses import replace

from compiler.tree import Heading
from compiler.word import paragraphs
from compiler.word.context import Context, Place
from compiler.word.inlines import Voice, runs
from compiler.word.markup import paragraph, run, special, style

#: The styles of levels 2 and 3 in chapters without a number; deeper levels look the same everywhere.
_FRONT = {2: "FrontSection", 3: "FrontSubsection"}


def heading(context: Context, block: Heading, place: Place, *, first: bool = False) -> str:
    """A heading of the text. `first` begins a page: no space before it, and the break is its own."""
    if place.surface != "body" or place.depth:
        return inner_heading(context, block, place)
    words = paragraphs.marked(context, block.id, _words(context, block, place, "Heading2"))
    before = 0 if first else None
    if block.level == 2 and (block.number or context.counts.chapter):
        return _section(context, block, place, words, first=first)
    style_id = f"Heading{min(block.level, 6)}"
    if not context.counts.chapter:  # a chapter without a number sets its sections a step quieter
        style_id = _FRONT.get(block.level, style_id)
    return paragraph(style_id, words, paragraphs.direct(break_before=first, before=before))


def _section(context: Context, block: Heading, place: Place, words: str, *, first: bool) -> str:
    before = 0 if first else None
    ink = style(context.ink_style(place.palette))
    if not block.number:
        return paragraph(
            "SectionTitle",
            words,
            paragraphs.direct(break_before=first, before=before, left=context.page.gutter, first=0),
        )
    counted = f"{context.counts.chapter}.{context.counts.section + 1}"
    if block.number != counted:  # the outline would count to another number: print the book's
        number = run(block.number, ink) + special("<w:tab/>")
        return paragraph("SectionTitle", number + words, paragraphs.direct(break_before=first, before=before))
    context.counts.section += 1
    number = ""
    if context.numbering.outline != 1:
        number = f'<w:numPr><w:ilvl w:val="1"/><w:numId w:val="{context.numbering.outline}"/></w:numPr>'
    properties = paragraphs.direct(number=number, break_before=first, before=before, mark=ink)
    return paragraph("Heading2", words, properties)


def inner_heading(context: Context, block: Heading, place: Place, style_id: str = "InnerHeading") -> str:
    """A heading inside a box, a list or a cell: bold text, outside the contents."""
    return paragraphs.text(context, block.children, replace(place, style=""), style_id=style_id, id_=block.id)


def _words(context: Context, block: Heading, place: Place, style_id: str) -> str:
    voice = Voice(place.width, place.palette, display=block.level < 4)
    return runs(context, block.children, voice)
