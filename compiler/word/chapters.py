"""Chapters: a divider in the chapter's colour for numbered ones, a title page's head for the others."""

from __future__ import annotations

import math

from compiler.book import Chapter, Picture, Role
from compiler.tree import NO_ATTRIBUTES, Heading, Image, plain_text
from compiler.word import drawing, headings, ornaments, paragraphs, pictures
from compiler.word.columns import ems
from compiler.word.context import Context, Place
from compiler.word.cover import unnoted
from compiler.word.fields import field
from compiler.word.inlines import Voice, runs
from compiler.word.markup import paragraph, run, special, style
from compiler.word.measure import EMU_PER_MM, mm, pt

_LEAST_GAP = 60  # points between the number and the title


def chapter(context: Context, chapter: Chapter) -> str:
    """The whole chapter, without its section properties."""
    page = context.page
    place = Place("body", page.gutter, page.column, chapter.palette, bleed=page.gutter)
    if chapter.role is not Role.NUMBERED or chapter.number is None:
        context.counts.chapter = 0
        return _opening(context, chapter, place) + context.blocks(context, chapter.blocks, place)
    context.counts.chapter, context.counts.section = chapter.number, 0
    out = _divider(context, chapter)
    blocks = chapter.blocks
    if not blocks:
        return out
    if isinstance(blocks[0], Heading):
        out += headings.heading(context, blocks[0], place, first=True)
        blocks = blocks[1:]
    else:
        out += paragraph("Anchor", "", "<w:pageBreakBefore/>")
    return out + context.blocks(context, blocks, place)


def _opening(context: Context, chapter: Chapter, place: Place) -> str:
    voice = Voice(place.width, display=True)
    out = paragraph("Heading1", paragraphs.marked(context, chapter.id, runs(context, chapter.title, voice)))
    if chapter.lead:
        out += paragraph("Lead", runs(context, chapter.lead, voice))
    picture = context.book.images.get(chapter.image)
    if picture is not None:
        image = Image(chapter.image, (), (), NO_ATTRIBUTES, chapter.span)
        shown = pictures.inline_picture(context, image, place.width, grow=True)
        out += paragraph("Figure", shown, paragraphs.direct(keep=False))
    return out


def _divider(context: Context, chapter: Chapter) -> str:
    """Number, title, lead and sections in white on the chapter's deep colour."""
    picture = context.book.images.get(chapter.image)
    photo = picture if picture is not None and picture.media_type != "image/svg+xml" else None
    art = ornaments.divider(context, chapter, art=photo is None)
    if photo is not None:
        art += _photograph(context, chapter.image, photo)
    spacing = '<w:spacing w:before="0" w:after="454" w:line="20" w:lineRule="exact"/>'
    out = [paragraph("Anchor", art, spacing)]
    name = context.bookmarks.name(chapter.id)
    out.append(paragraph("ChapterNumber", field(f"REF {name} \\r \\h", str(chapter.number))))
    number = context.numbering.chapter(chapter.number or 0)
    direct = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number != 1 else ""
    # The outline's own number hangs beside the title in the colour of the page: the large one above shows it.
    mark = f'<w:color w:val="{context.tone(chapter.palette, "deep")}"/>'
    title = runs(context, chapter.title, Voice(context.page.column, display=True))
    title = context.bookmarks.around(chapter.id, title)
    gap, listed = _room(context, chapter)
    out.append(paragraph("ChapterTitle", title, paragraphs.direct(number=direct, before=gap, mark=mark)))
    if chapter.lead:
        out.append(paragraph("ChapterLead", runs(context, chapter.lead, Voice(context.page.column))))
    if listed:
        out += _sections(context, chapter)
    return "".join(out)


def _room(context: Context, chapter: Chapter) -> tuple[int | None, bool]:
    """The space above the title where the style's own would push the list of sections off the page, and whether the
    list fits at all: a divider is one page."""
    if not context.theme.get("chapter_page.contents"):
        return None, False
    size, line = context.theme.get(f"type.word.{context.lang}.chapter_title")
    body, body_line = context.theme.get(f"type.word.{context.lang}.body")
    wide = context.page.column / 20
    lines = math.ceil(ems(plain_text(chapter.title)) * size * 1.05 / wide) or 1
    lead = math.ceil(ems(plain_text(chapter.lead)) * body * 1.05 / (wide - 80))
    sections = sum(isinstance(block, Heading) and block.level == 2 for block in chapter.blocks)
    number_line = context.theme.get(f"type.word.{context.lang}.chapter_number")[1]
    used = 24 + number_line + lines * line + 10 + lead * body_line + 24 + sections * (body_line + 7) + 12
    gap = context.theme.get("chapter_page.title_gap_mm") * 72 / 25.4
    # Widths of letters are estimates: a line is kept in reserve, for the last section must not start a page of its own.
    room = context.page.depth / 20 - used - body_line
    if room >= gap:
        return None, True
    return (pt(room), True) if room > _LEAST_GAP else (None, False)


def _sections(context: Context, chapter: Chapter) -> list[str]:
    line = context.tone(chapter.palette, "soft")
    rule = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="{line}"/></w:pBdr>'
    right = mm(28)
    out = []
    for block in chapter.blocks:
        if not isinstance(block, Heading) or block.level != 2:
            continue
        white = f'<w:color w:val="{context.ink("on_dark")}"/>'
        number = run(block.number, style("Figures", white)) + special("<w:tab/>") if block.number else ""
        words = runs(context, unnoted(block.children), Voice(context.page.column, links=False, color="on_dark"))
        link = f'<w:hyperlink w:anchor="{context.bookmarks.name(block.id)}" w:history="1">{number}{words}</w:hyperlink>'
        # Paragraphs of one border and one indent share it; a twip apart, each has its own, with even room around it.
        right ^= 1
        out.append(paragraph("ChapterSection", link, f'{rule}<w:ind w:right="{right}"/>'))
    return out


def _photograph(context: Context, source: str, picture: Picture) -> str:
    """A photograph in the place of the slips, cropped to it."""
    place = context.theme.get("chapter_page.art_mm")
    w, h = place["width"] * EMU_PER_MM, place["height"] * 0.7 * EMU_PER_MM
    wanted, own = w / h, picture.width / picture.height
    if own > wanted:
        side = round((1 - wanted / own) / 2 * 100000)
        crop = f'<a:srcRect l="{side}" r="{side}"/>'
    else:
        side = round((1 - own / wanted) / 2 * 100000)
        crop = f'<a:srcRect t="{side}" b="{side}"/>'
    graphic = pictures.graphic(context, source, picture, round(w), round(h), crop)
    return drawing.anchored(context, graphic, round(place["left"] * EMU_PER_MM), 0, round(w), round(h), behind=True)
