"""The title page and the contents."""

from __future__ import annotations

import math

from compiler.tree import Inline, NoteReference, plain_text
from compiler.word import fields, ornaments, tables
from compiler.word.columns import ems
from compiler.word.context import FIRST_PAGE, Context
from compiler.word.inlines import Voice, runs
from compiler.word.markup import paragraph, run, special, style
from compiler.word.measure import mm, pt

_FACTS_ACROSS = 3


def cover(context: Context) -> str:
    book, page = context.book, context.page
    top = float(context.theme.get("cover.text_top_mm")[context.lang])
    art = float(context.theme.get("cover.art_height_mm"))
    indent, lines = _balanced(context)
    # The foot of the page stands still: a long title pushes up, a short one lets down.
    raised = (lines - 2) * context.theme.get(f"type.word.{context.lang}.cover_title")[1] / 72 * 25.4
    raised += max(-(-len(book.facts) // _FACTS_ACROSS) - 1, 0) * 14
    gap = max(mm(top - raised) - page.top, 0)
    voice = Voice(page.full, display=True, links=False)
    drawing = ornaments.cover(context, (art - raised) * 0.9)
    spacing = f'<w:spacing w:before="0" w:after="{gap}" w:line="20" w:lineRule="exact"/>'
    out = [paragraph("Anchor", drawing, spacing)]
    out.append(paragraph("CoverYear", run(book.year)))
    out.append(paragraph("Title", runs(context, book.title, voice), f'<w:ind w:right="{indent}"/>' if indent else ""))
    out.append(paragraph("CoverEntity", runs(context, book.entity, Voice(page.full, links=False))))
    out.append(_facts(context))
    if context.theme.get("cover.notice") and book.notice:
        out.append(paragraph("CoverNotice", runs(context, book.notice, Voice(page.full))))
    return "".join(out)


def _balanced(context: Context) -> tuple[int, int]:
    """A right indent that makes the title's lines about even, and how many there are."""
    size = context.theme.get(f"type.word.{context.lang}.cover_title")[0]
    title = plain_text(context.book.title)
    across = context.page.full / pt(size)
    long = ems(title)
    lines = max(math.ceil(long / across), 1)
    if lines == 1 or any(type(inline).__name__ == "HardBreak" for inline in context.book.title):
        return 0, lines
    even = math.ceil(long / lines + (1 if context.lang == "zh" else 2.5))
    return max(round(context.page.full - even * pt(size)), 0), lines


def _facts(context: Context) -> str:
    facts = context.book.facts
    if not facts:
        return ""
    across = min(len(facts), _FACTS_ACROSS)
    widths = [context.page.full // across] * across
    widths[-1] += context.page.full - sum(widths)
    out = [tables.begin("CoverFacts", widths, 0)]
    for start in range(0, len(facts), across):
        cells = []
        for column in range(across):
            content = ""
            if start + column < len(facts):
                fact = facts[start + column]
                content = paragraph("CoverFact", run(fact.label, style("Unit")))
                content += paragraph("CoverFact", run(fact.text))
            cells.append(tables.cell(widths[column], content))
        out.append(tables.row("".join(cells)))
    return "".join(out) + "</w:tbl>"


def contents(context: Context) -> str:
    """The contents: a TOC field that already shows its entries as links, with their pages if they are known."""
    entries = []
    for entry in context.book.contents:
        ink = context.tone(entry.palette, "base")
        face = context.theme.get(f"fonts.word.{context.lang}.figure.ascii")
        look = f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:cs="{face}"/>'
        look += f'<w:color w:val="{ink if entry.level == 1 else context.ink("ink2")}"/>'
        level_ink = "ink" if entry.level == 1 else "ink2"
        voice = Voice(context.page.column, links=False, display=entry.level == 1, color=level_ink)
        title = runs(context, unnoted(entry.title), voice)
        number = run(entry.number, look) if entry.number else ""
        # An entry of the first level hangs into the gutter, with or without a number.
        tab = special("<w:tab/>") if number or entry.level == 1 else ""
        name = context.bookmarks.name(entry.id)
        page = fields.page(name, context.book.pages.get(entry.id), special("<w:tab/>"))
        link = f'<w:hyperlink w:anchor="{name}" w:history="1">{number}{tab}{title}{page}</w:hyperlink>'
        entries.append((f"TOC{min(entry.level, 2)}", link, not number and entry.level > 1))
    if not entries:
        return ""
    levels = context.theme.get("toc.levels")
    start = fields.begin(f'TOC \\o "1-{levels}" \\h \\z \\u')
    out = []
    for index, (style_id, link, plain) in enumerate(entries):
        before = start if index == 0 else ""
        after = fields.END if index == len(entries) - 1 else ""
        flat = f'<w:ind w:left="{context.page.gutter}" w:firstLine="0"/>' if plain else ""
        out.append(paragraph(style_id, before + link + after, flat))
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    title = paragraph("TOCHeading", context.bookmarks.around(FIRST_PAGE, run(context.book.labels.contents)))
    return f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{title}{''.join(out)}</w:sdtContent></w:sdt>"


def unnoted(children: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """A title without its note marks: a note belongs where the title stands, not where it is listed."""
    return tuple(inline for inline in children if not isinstance(inline, NoteReference))
