"""The report draws its own cover: bamboo slips, each a figure of the report, grouped and coloured by chapter.

A slip hangs as long as a slow wave over the page says, shortened or lengthened by the leading digits of its figure;
its tone is that of the figure's last digit. The same figures give the same drawing.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, log10, pi

from compiler.web.tokens import palette

#: Width of the drawing for a number of slips, and its height, in units of the view box.
_PITCH = 10.0
_HEIGHT = 400
_SWING = 90

#: By last digit; neighbours in a chapter stay one family.
_TONES = ("base", "mid", "base", "mid", "soft", "base", "soft", "deep", "mid", "line")

Figures = Sequence[tuple[int, Sequence[str]]]


def cover(chapters: Figures, most: int, fill: float) -> str:
    """An SVG over all chapters, given as palette and printed numbers; empty where the report prints no figure."""
    total = sum(len(printed) for _, printed in chapters)
    if not total:
        return ""
    chosen: list[tuple[int, str]] = []
    done = 0
    for number, printed in chapters:
        done += len(printed)
        own = most * done // total - len(chosen)
        chosen += [(number, figure) for figure in _picked(printed, own)]
    count = len(chosen)
    pieces = [_open("slips", count)]
    last = None
    for index, (number, figure) in enumerate(chosen):
        if number != last:
            pieces.append(f'{"</g>" if last is not None else ""}<g data-chapter="{palette(number)}">')
            last = number
        pieces.append(_slip(index, _length(figure, index / count), _TONES[_last_digit(figure)], fill))
    pieces.append("</g></svg>")
    return "".join(pieces)


def divider(figures: Sequence[str], fill: float) -> str:
    """A chapter's own slips, sixteen of them; a few are bright."""
    if not figures:
        return ""
    count = 16
    pieces = [_open("slips", count)]
    for index, figure in enumerate(_picked(figures, count)):
        bright = "hi" if _last_digit(figure) in (0, 5, 7) else "lo"
        pieces.append(_slip(index, 230 + 60 * (_mantissa(figure) - 0.5), bright, fill))
    pieces.append("</svg>")
    return "".join(pieces)


def _picked(figures: Sequence[str], count: int) -> list[str]:
    """So many of them, evenly; where there are fewer, they come round again."""
    if len(figures) < count:
        return [figures[index % len(figures)] for index in range(count)]
    return [figures[index * len(figures) // count] for index in range(count)]


def _open(name: str, count: int) -> str:
    return (
        f'<svg class="{name}" viewBox="0 0 {count * _PITCH:g} {_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">'
    )


def _slip(index: int, length: float, tone: str, fill: float) -> str:
    x = index * _PITCH + _PITCH * (1 - fill) / 2
    return f'<rect x="{x:.1f}" width="{_PITCH * fill:.1f}" height="{length:.0f}" class="{tone}"/>'


def _length(figure: str, at: float) -> float:
    """High at both sides, low where the title's space begins to open, as cloth hangs."""
    wave = 190 + 130 * cos(2 * pi * (at - 0.02)) + 26 * cos(6 * pi * at + 0.8)
    return max(24.0, min(_HEIGHT - 4.0, wave + _SWING * (_mantissa(figure) - 0.5)))


def _digits(figure: str) -> str:
    return "".join(digit for digit in figure if "0" <= digit <= "9").lstrip("0")


def _mantissa(figure: str) -> float:
    """Leading digits on a logarithmic scale from 0 to 1: 1,450 and 14.5 hang alike."""
    digits = _digits(figure)[:6]
    return log10(float(f"{digits[0]}.{digits[1:] or 0}")) if digits else 0.0


def _last_digit(figure: str) -> int:
    digits = _digits(figure)
    return int(digits[-1]) if digits else 0
