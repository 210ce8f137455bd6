"""Drawn from the report's own figures: the bamboo slips of cover and dividers, and the thumb index on the fore-edge."""

from __future__ import annotations

import hashlib
import math
import re

from compiler.book import Chapter, Role
from compiler.theme import Tone
from compiler.tree import Value, own_inlines, walk, walk_inlines
from compiler.word import drawing
from compiler.word.context import Context
from compiler.word.measure import EMU_PER_MM, EMU_PER_TWIP, mm

_PER_CHAPTER = 16
_BELOW_TABS = 40  # millimetres
_TONES: tuple[Tone, ...] = ("base", "mid", "base", "soft", "base", "mid", "soft", "deep", "mid", "line", "base", "soft")


def numbered(context: Context) -> list[Chapter]:
    return [chapter for chapter in context.book.chapters if chapter.role is Role.NUMBERED]


def cover(context: Context, height_mm: float) -> str:
    """Slips across the sheet, sixteen to a chapter when there are six; each length is a figure of the report."""
    chapters = numbered(context) or list(context.book.chapters[:1])
    count = int(context.theme.get("cover.slips"))
    if context.theme.get("cover.art") != "slips" or not chapters:
        return ""
    w, h = context.page.width * EMU_PER_TWIP, round(height_mm * EMU_PER_MM)
    pitch = w / count
    wide = round(pitch * context.theme.get("cover.slip_fill"))
    figures = {chapter.id: mantissas(context, chapter, -(-count // len(chapters))) for chapter in chapters}
    shapes = []
    for index in range(count):
        chapter = chapters[index * len(chapters) // count]
        place = index - -(-(chapters.index(chapter) * count) // len(chapters))
        part = figures[chapter.id][place % len(figures[chapter.id])]
        valley = abs(2 * (index + 0.5) / count - 1) ** 0.85 + 0.1 * math.sin(index / 5)
        length = h * min(max(0.16 + 0.72 * valley + 0.16 * (part - 0.5), 0.08), 1)
        tone = _TONES[int(part * 997) % len(_TONES)]
        fill = context.tone(chapter.palette, tone)
        shapes.append(drawing.box(context, round(index * pitch + (pitch - wide) / 2), 0, wide, round(length), fill))
    return drawing.anchored(context, drawing.group(context, w, h, "".join(shapes)), 0, 0, w, h, behind=True)


def divider(context: Context, chapter: Chapter, *, art: bool) -> str:
    """The full-page colour of a chapter, with its slips, and its mark on the fore-edge. It bleeds by a millimetre."""
    bleed = EMU_PER_MM
    w = context.page.width * EMU_PER_TWIP + 2 * bleed
    h = context.page.height * EMU_PER_TWIP + 2 * bleed
    page = context.theme.get("chapter_page")
    shapes = [drawing.box(context, 0, 0, w, h, context.tone(chapter.palette, "deep"))]
    if art and page["art"] == "slips":
        place = page["art_mm"]
        pitch = place["width"] * EMU_PER_MM / _PER_CHAPTER
        one, two = page["art_colors"]["light"]
        for index, part in enumerate(mantissas(context, chapter, _PER_CHAPTER)):
            x = round(bleed + place["left"] * EMU_PER_MM + index * pitch)
            fill = context.tone(chapter.palette, two if int(part * 997) % 4 == 0 or index == 0 else one)
            tall = round(bleed + place["height"] * EMU_PER_MM * (0.5 + 0.24 * part))
            shapes.append(drawing.box(context, x, 0, round(pitch * 0.46), tall, fill))
    tab = _tab(context, chapter)
    if tab:
        x, y, wide, tall = tab
        shapes.append(drawing.box(context, x + bleed, y + bleed, wide, tall, context.tone(chapter.palette, "base")))
    graphic = drawing.group(context, w, h, "".join(shapes))
    return drawing.anchored(context, graphic, -bleed, -bleed, w, h, behind=True)


def fore_edge(context: Context, current: Chapter | None) -> str:
    """The thumb index of a page: each chapter at its place, the current one wide."""
    edge = context.theme.get("page.fore_edge")
    chapters = numbered(context)
    if not chapters:
        return ""
    rest, wide = round(edge["rest_mm"] * EMU_PER_MM), round(edge["width_mm"] * EMU_PER_MM)
    tall = round(_tab_height(context) * EMU_PER_MM)
    shapes = []
    for index, chapter in enumerate(chapters):
        here = current is not None and chapter.id == current.id
        fill = context.tone(chapter.palette, "base" if here else "mid")
        own = wide if here else rest
        shapes.append(drawing.box(context, wide - own, index * tall, own, tall, fill))
    h = tall * len(chapters)
    x, y = context.page.width * EMU_PER_TWIP - wide, round(context.page.edge_top * EMU_PER_MM)
    return drawing.anchored(context, drawing.group(context, wide, h, "".join(shapes)), x, y, wide, h, behind=True)


def tab_top_mm(context: Context, chapter: Chapter) -> float:
    """Where a chapter's tab begins, from the page's top."""
    chapters = numbered(context)
    index = next(index for index, other in enumerate(chapters) if other.id == chapter.id)
    return context.page.edge_top + index * _tab_height(context)


def _tab_height(context: Context) -> float:
    """As the theme says, or less where many chapters share the edge."""
    room = context.page.height / mm(1) - context.page.edge_top - _BELOW_TABS
    return min(context.page.edge_tab, room / max(len(numbered(context)), 1))


def _tab(context: Context, chapter: Chapter) -> tuple[int, int, int, int] | None:
    if chapter.role is not Role.NUMBERED:
        return None
    wide = round(context.theme.get("page.fore_edge")["width_mm"] * EMU_PER_MM)
    x = context.page.width * EMU_PER_TWIP - wide
    tall = round(_tab_height(context) * EMU_PER_MM)
    return x, round(tab_top_mm(context, chapter) * EMU_PER_MM), wide, tall


def mantissas(context: Context, chapter: Chapter, count: int) -> list[float]:
    """`count` numbers from 0 to 1: the fractions of the figures' logarithms. They do not depend on the scale a figure
    is printed in, so 54.7亿 and 5.47 billion draw one slip. A chapter with few figures repeats its name's digest."""
    if chapter.stem not in context.slips:
        context.slips[chapter.stem] = [part for part in map(_mantissa, _values(chapter)) if part is not None]
    found = context.slips[chapter.stem][:]
    digest = hashlib.sha256(chapter.id.encode("utf-8", "surrogatepass")).digest()
    filler = [digest[index % len(digest)] / 255 for index in range(count)]
    if len(found) < count:
        found += filler[len(found) :]
    return [found[index * len(found) // count] for index in range(count)]


def _values(chapter: Chapter) -> list[Value]:
    runs = (run for block in walk(chapter.blocks) for run in own_inlines(block))
    return [inline for run in runs for inline in walk_inlines(run) if isinstance(inline, Value)]


def _mantissa(value: Value) -> float | None:
    digits = next((part.text for part in value.parts if part.role == "number"), "")
    found = re.match(r"\d+(?:\.\d+)?", digits.replace(",", ""))
    number = float(found.group()) if found else 0.0
    return math.log10(number) % 1 if number > 0 else None
