"""Lengths of the page in Word's units, read from the theme.

Word counts in twips (1/20 pt), font sizes in half-points, borders in eighths of a point and drawings in EMU
(914,400 to the inch).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from compiler.language import Lang
from compiler.theme import Theme

EMU_PER_TWIP = 635
EMU_PER_PIXEL = 9525
EMU_PER_MM = 36000


def mm(value: float) -> int:
    """Millimetres in twips."""
    return round(value * 1440 / 25.4)


def pt(value: float) -> int:
    """Points in twips."""
    return round(value * 20)


def half(value: float) -> int:
    """Points in half-points, the unit of font sizes."""
    return round(value * 2)


def eighth(value: float) -> int:
    """Points in eighths, the unit of border widths; Word draws nothing under 2."""
    return max(round(value * 8), 2)


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet in twips. `gutter` is the column of numbers and labels to the left of the text.

    `edge_top` and `edge_tab` are where the thumb index begins and how tall each of its tabs is, in millimetres.
    """

    width: int
    height: int
    top: int
    right: int
    bottom: int
    left: int
    header: int
    footer: int
    gutter: int
    inset: int
    edge_top: float
    edge_tab: float

    @property
    def is_wide(self) -> bool:
        return self.width > self.height

    @property
    def full(self) -> int:
        """From margin to margin: what tables, cards and cases span."""
        return self.width - self.left - self.right

    @property
    def column(self) -> int:
        """The text column, without the gutter."""
        return self.full - self.gutter

    @property
    def depth(self) -> int:
        """From the top margin to the bottom margin."""
        return self.height - self.top - self.bottom


def page(theme: Theme, lang: Lang, *, wide: bool = False) -> Page:
    """The report's sheet; `wide` for the same one lying on its side."""
    tokens: dict[str, Any] = theme.get("page")
    margin = tokens["landscape_margin_mm" if wide else "margin_mm"]
    width, height = tokens["size_mm"][::-1] if wide else tokens["size_mm"]
    edge = tokens["fore_edge"]["landscape"] if wide else tokens["fore_edge"]
    return Page(
        width=mm(width),
        height=mm(height),
        top=mm(margin["top"]),
        right=mm(margin["right"]),
        bottom=mm(margin["bottom"]),
        left=mm(margin["left"]),
        header=mm(tokens["header_mm"]),
        footer=mm(tokens["footer_mm"]),
        gutter=mm(tokens["gutter_mm"][lang]),
        inset=mm(tokens["inset_right_mm"][lang]),
        edge_top=edge["top_mm"],
        edge_tab=edge["height_mm"],
    )
