"""Blocks that stand apart: KPI strips, cases, cards, timelines, signature and contact."""

from __future__ import annotations

import re
from dataclasses import replace

from compiler.tree import (
    Block,
    Container,
    Definition,
    DefinitionList,
    Heading,
    Inline,
    KpiCard,
    KpiStrip,
    Paragraph,
    Text,
    Value,
    plain_text,
)
from compiler.word import headings, paragraphs, tables
from compiler.word.columns import ems
from compiler.word.context import Context, Place
from compiler.word.inlines import Voice, runs
from compiler.word.markup import paragraph, run, special, style
from compiler.word.measure import half, mm, pt
from compiler.word.tablestyles import border, margins

#: Parts of a figure that are set large; its unit and scale word are small.
_LARGE = ("number", "sign", "text")

_CONTACT_GAP = pt(9)
_CASE_GAP = pt(15)

_LEADING_FIGURE = re.compile(r"^\s*(\d+)\s*")


def kpi_strip(context: Context, block: KpiStrip, place: Place) -> str:
    """Cards in even rows, a rule above, hairlines between. Labels, figures and changes have a table row each: they
    stand in line however long a label is, and the labels are header cells."""
    most, least = context.theme.get("kpi.columns")["max"], context.theme.get("kpi.columns")["min"]
    rows = -(-len(block.cards) // most)
    across = max(-(-len(block.cards) // rows), least) if rows else least
    left, width = place.left - place.bleed, place.width + place.bleed
    widths = [width // across] * across
    widths[-1] += width - sum(widths)
    size = _value_size(context, block.cards, widths[0])
    out = [tables.opening(place), tables.begin("KPICards", widths, left, header=True)]
    for start in range(0, len(block.cards), across):
        group = block.cards[start : start + across]
        last = start + across >= len(block.cards)
        out += _kpi_rows(context, group, place, widths, size, first=not start, last=last)
    return "".join(out) + "</w:tbl>" + tables.closing(place)


def _kpi_rows(
    context: Context, cards: tuple[KpiCard, ...], place: Place, widths: list[int], size: float, *, first: bool,
    last: bool,
) -> list[str]:  # fmt: skip
    pad = context.theme.get("kpi.pad")
    value = Voice(widths[0], place.palette, display=True, base=context.ink_style(place.palette), small_units=True,
                  size=size)  # fmt: skip
    text = Voice(widths[0], place.palette)
    below = pad["bottom"] if last else pad["bottom"] + 9
    lines = [
        ("KPILabel", [paragraphs.marked(context, card.id, runs(context, card.label, text)) for card in cards]),
        ("KPIValue", [runs(context, card.value, value) for card in cards]),
    ]
    if any(card.change for card in cards):
        lines.append(("KPIChange", [runs(context, card.change, text) for card in cards]))
    out = []
    for index, (style_id, contents) in enumerate(lines):
        top, bottom = (pad["top"] if index == 0 else 0), (below if index == len(lines) - 1 else 0)
        cells = []
        for column, width in enumerate(widths):
            # A strip stays on one page: every line but its last is kept with the next.
            keep = "" if last and index == len(lines) - 1 else paragraphs.direct(keep=True)
            content = paragraph(style_id, contents[column] if column < len(contents) else "", keep)
            inner = margins(top, pad["left"] if column else 0, bottom, 3, "tcMar")
            opens = "" if index else "strip" if first else "row"
            borders = _kpi_borders(context, place, opens, left=0 < column < len(contents))
            cells.append(
                tables.cell(width, content, borders=borders, pad=inner, vertical="bottom" if not index else "")
            )
        out.append(tables.row("".join(cells)))
    return out


def _kpi_borders(context: Context, place: Place, opens: str, *, left: bool) -> str:
    """A strong rule opens the strip, a hairline each further row of cards."""
    kpi = context.theme.get("kpi")
    hairline = kpi["between"][0], context.tone(place.palette, "line")
    strong = kpi["top_rule"][0], context.tone(place.palette, "base")
    above = border("top", *(strong if opens == "strip" else hairline)) if opens else ""
    return above + (border("left", *hairline) if left else "")


def _value_size(context: Context, cards: tuple[KpiCard, ...], width: int) -> float:
    """The size of a strip's figures in points, or 0 for the style's own: smaller where the longest would break."""
    own: float = context.theme.get(f"type.word.{context.lang}.kpi_value")[0]
    unit = context.theme.get(f"type.word.{context.lang}.small")[0] - 1.5
    pad = context.theme.get("kpi.pad")["left"] + 5
    room = width / 20 - pad
    needed = 0.0
    for card in cards:
        text = plain_text(tuple(inline for inline in card.value if not isinstance(inline, Value)))
        parts = [part for inline in card.value if isinstance(inline, Value) for part in inline.parts]
        large = ems(text) + sum(ems(part.text) for part in parts if part.role in _LARGE)
        small = sum(ems(part.text) for part in parts if part.role not in _LARGE) * unit
        if small < room:
            needed = max(needed, large * 0.92 * own / (room - small))
    return max(own / needed, own * 0.6) if needed > 1 else 0


def case(context: Context, block: Container, place: Place) -> str:
    """A tinted box, the word Case in the gutter. Without a gutter the word stands above the title."""
    pad = context.theme.get("case.pad")
    fill = context.tone(place.palette, "tint")
    label = paragraph("CaseLabel", run(context.book.labels.case, style(context.ink_style(place.palette))))
    title, rest = _titled(block.blocks)
    right = pt(pad["right"])
    side = place.bleed or pt(pad["left"])
    wide = place.width if place.bleed else place.width - side
    inner = place.inside("case", 0, wide - right)
    body = headings.inner_heading(context, title, inner, "CaseTitle") if title else ""
    body += context.blocks(context, rest, inner) if rest else ""
    out = [tables.opening(place, _CASE_GAP)]
    out.append(tables.begin("CaseBox", [side, wide], place.left - place.bleed))
    seam = context.theme.tone(place.palette, "tint")[1:]  # closes the hairline that some viewers leave between fills
    if place.bleed:
        one = tables.cell(side, label, fill=fill, borders=border("right", 0.5, seam),
                          pad=margins(pad["top"], pad["left"], pad["bottom"], 3, "tcMar"))  # fmt: skip
    else:
        one, body = tables.cell(side, "", fill=fill, borders=border("right", 0.5, seam)), label + body
    two = tables.cell(wide, body, fill=fill, borders=border("left", 0.5, seam))
    out.append(tables.row(one + two, split=True))
    return "".join(out) + "</w:tbl>" + tables.closing(place)


def _titled(blocks: tuple[Block, ...]) -> tuple[Heading | None, tuple[Block, ...]]:
    if blocks and isinstance(blocks[0], Heading):
        return blocks[0], blocks[1:]
    return None, blocks


def cards(context: Context, block: Container, place: Place) -> str:
    """Each heading begins a card; what stands before the first is printed before the cards."""
    before: list[Block] = []
    found: list[tuple[Heading, list[Block]]] = []
    for item in block.blocks:
        if isinstance(item, Heading):
            found.append((item, []))
        else:
            (found[-1][1] if found else before).append(item)
    out = context.blocks(context, tuple(before), place) if before else ""
    if not found:
        return out
    most = context.theme.get("awards.columns")
    across = 2 if len(found) in (2, 4) else min(most, max(len(found), 2))
    rule = border("top", 0.5, context.ink("rule"))
    gap = pt(12)
    widths = _even(place.width, across)
    parts = [tables.opening(place), tables.begin("AwardCards", widths, place.left)]
    for start in range(0, len(found), across):
        cells = []
        for column in range(across):
            content = ""
            if start + column < len(found):
                title, rest = found[start + column]
                inner = place.inside("card", 0, widths[column] - gap)
                content = headings.inner_heading(context, title, inner, "CardTitle")
                content += context.blocks(context, tuple(rest), inner) if rest else ""
            cells.append(tables.cell(widths[column], content, borders=rule))
        parts.append(tables.row("".join(cells)))
    return out + "".join(parts) + "</w:tbl>" + tables.closing(place)


def timeline(context: Context, block: Container, place: Place) -> str:
    """A quarter a row, its name in the gutter; months side by side under a rule of the chapter."""
    groups: list[tuple[Heading | None, list[Definition]]] = []
    others: list[Block] = []
    for item in block.blocks:
        if isinstance(item, Heading):
            groups.append((item, []))
        elif isinstance(item, DefinitionList):
            if not groups:
                groups.append((None, []))
            groups[-1][1].extend(item.entries)
        else:
            others.append(item)
    across = context.theme.get("timeline.columns")
    gutter = place.bleed if any(title for title, _ in groups) else 0
    if not gutter and any(title for title, _ in groups):
        gutter = min(mm(18), place.width // 4)
    left = place.left - gutter if place.bleed else place.left
    widths = _even(place.width if place.bleed or not gutter else place.width - gutter, across)
    out = [tables.opening(place)]
    out.append(tables.begin("TimelineTable", [gutter, *widths] if gutter else widths, left))
    for title, entries in groups:
        for start in range(0, max(len(entries), 1), across):
            cells = _timeline_label(context, title if not start else None, place, gutter) if gutter else ""
            for column in range(across):
                entry = entries[start + column] if start + column < len(entries) else None
                cells += _timeline_cell(context, entry, place, widths[column])
            out.append(tables.row(cells))
    printed = "".join(out) + "</w:tbl>" + tables.closing(place) if groups else ""
    return printed + (context.blocks(context, tuple(others), place) if others else "")


def _timeline_label(context: Context, title: Heading | None, place: Place, width: int) -> str:
    inner = place.inside("plain", 0, width)
    content = headings.inner_heading(context, title, inner, "TimelineQuarter") if title else ""
    return tables.cell(width, content)


def _timeline_cell(context: Context, entry: Definition | None, place: Place, width: int) -> str:
    rule = border("top", context.theme.get("timeline.rule")[0], context.tone(place.palette, "base"))
    if entry is None:
        return tables.cell(width, "", borders=rule)
    inner = place.inside("timeline", 0, width - pt(8))
    content = paragraph("TimelineMonth", paragraphs.marked(context, entry.id, _month(context, entry.term, inner)))
    return tables.cell(width, content + context.blocks(context, entry.blocks, inner), borders=rule)


def _month(context: Context, term: tuple[Inline, ...], place: Place) -> str:
    """`3月`: the figure large and in the chapter's ink, the word small."""
    voice = Voice(place.width, place.palette)
    first = term[0] if term else None
    found = _LEADING_FIGURE.match(first.text) if isinstance(first, Text) else None
    if found is None or not isinstance(first, Text):
        return runs(context, term, replace(voice, base=context.ink_style(place.palette)))
    size = half(16)
    look = f'<w:color w:val="{context.tone(place.palette, "base")}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    large = run(found[1], style("Figures", look))
    rest = (replace(first, text=first.text[found.end(1) :]), *term[1:])
    return large + runs(context, rest, voice)


def signature(context: Context, block: Container, place: Place) -> str:
    """In the right-hand half of the column, in the voice of a lead."""
    half_left = place.left + place.width // 2
    inner = replace(place, style="Signature", left=half_left, width=place.width // 2, bleed=0, depth=place.depth + 1)
    return tables.opening(place) + context.blocks(context, block.blocks, inner)


def contact(context: Context, block: Container, place: Place) -> str:
    """Lines of name and address; the names of a definition list stand in the gutter."""
    inner = replace(place, style="Contact", bleed=0, depth=place.depth + 1)
    out: list[str] = []
    for item in block.blocks:
        if isinstance(item, DefinitionList):
            out += [_contact_line(context, entry, place, inner, first=not out and not index)
                    for index, entry in enumerate(item.entries)]  # fmt: skip
        elif isinstance(item, Paragraph):
            words = paragraphs.content(context, item.children, inner, "Contact")
            left = paragraphs.direct(before=None if out else _CONTACT_GAP, left=place.left, first=0)
            out.append(paragraph("Contact", paragraphs.marked(context, item.id, words), left))
        else:
            out.append(context.blocks(context, (item,), replace(inner, style="")))
    return "".join(out)


def _contact_line(context: Context, entry: Definition, place: Place, inner: Place, *, first: bool) -> str:
    name = paragraphs.content(context, entry.term, inner, "Contact", base="Unit")
    line = paragraphs.marked(context, entry.id, name) + special("<w:tab/>")
    rest = entry.blocks
    if rest and isinstance(rest[0], Paragraph):
        line += paragraphs.content(context, rest[0].children, inner, "Contact")
        rest = rest[1:]
    left = None if place.bleed else place.left + context.page.gutter
    properties = paragraphs.direct(before=_CONTACT_GAP if first else None, left=left)
    text = replace(inner, left=place.left if place.bleed else place.left + context.page.gutter, style="ContactText")
    return paragraph("Contact", line, properties) + (context.blocks(context, rest, text) if rest else "")


def _even(total: int, count: int) -> list[int]:
    widths = [total // count] * count
    widths[-1] += total - sum(widths)
    return widths
