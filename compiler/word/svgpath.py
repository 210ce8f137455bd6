"""SVG geometry as cubic outlines: path data, arcs and matrices. No drawing here."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import TypeAlias

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
Point: TypeAlias = tuple[float, float]

#: A step of an outline: `M` and `L` with one point, `C` with three, `Z` with none.
Step: TypeAlias = tuple[str, tuple[Point, ...]]

IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)

_TOKEN = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

# Circles by four cubics: the handle's length that keeps them round to 0.03 %.
_KAPPA = 0.5522847498


def numbers(text: str) -> list[float]:
    return [float(found) for found in _NUMBER.findall(text)]


def compose(outer: Matrix, inner: Matrix) -> Matrix:
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (
        a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f,
    )  # fmt: skip


def apply(matrix: Matrix, point: Point) -> Point:
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def scale_of(matrix: Matrix) -> float:
    """How much a matrix enlarges on the average: for line widths and letters."""
    a, b, c, d, _, _ = matrix
    return math.sqrt(abs(a * d - b * c))


def transform(text: str) -> Matrix:
    matrix = IDENTITY
    for name, inner in _TRANSFORM.findall(text):
        values = numbers(inner)
        matrix = compose(matrix, _single(name, values)) if values else matrix
    return matrix


def _single(name: str, v: list[float]) -> Matrix:
    if name == "matrix" and len(v) == 6:
        return (v[0], v[1], v[2], v[3], v[4], v[5])
    if name == "translate":
        return (1, 0, 0, 1, v[0], v[1] if len(v) > 1 else 0)
    if name == "scale":
        return (v[0], 0, 0, v[1] if len(v) > 1 else v[0], 0, 0)
    if name == "rotate":
        cos, sin = math.cos(math.radians(v[0])), math.sin(math.radians(v[0]))
        turn: Matrix = (cos, sin, -sin, cos, 0, 0)
        if len(v) < 3:
            return turn
        return compose((1, 0, 0, 1, v[1], v[2]), compose(turn, (1, 0, 0, 1, -v[1], -v[2])))
    if name == "skewX":
        return (1, 0, math.tan(math.radians(v[0])), 1, 0, 0)
    if name == "skewY":
        return (1, math.tan(math.radians(v[0])), 0, 1, 0, 0)
    return IDENTITY


# ---------------------------------------------------------------- shapes


def rectangle(x: float, y: float, w: float, h: float, rx: float, ry: float) -> list[Step]:
    if rx <= 0 or ry <= 0:
        return [("M", ((x, y),)), ("L", ((x + w, y),)), ("L", ((x + w, y + h),)), ("L", ((x, y + h),)), ("Z", ())]
    rx, ry = min(rx, w / 2), min(ry, h / 2)
    kx, ky = rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    right, bottom = x + w, y + h
    return [
        ("M", ((x + rx, y),)),
        ("L", ((right - rx, y),)),
        ("C", ((right - kx, y), (right, y + ky), (right, y + ry))),
        ("L", ((right, bottom - ry),)),
        ("C", ((right, bottom - ky), (right - kx, bottom), (right - rx, bottom))),
        ("L", ((x + rx, bottom),)),
        ("C", ((x + kx, bottom), (x, bottom - ky), (x, bottom - ry))),
        ("L", ((x, y + ry),)),
        ("C", ((x, y + ky), (x + kx, y), (x + rx, y))),
        ("Z", ()),
    ]


def ellipse(cx: float, cy: float, rx: float, ry: float) -> list[Step]:
    return rectangle(cx - rx, cy - ry, 2 * rx, 2 * ry, rx, ry)


def polyline(points: list[float], *, closed: bool) -> list[Step]:
    pairs = list(zip(points[::2], points[1::2], strict=False))
    steps: list[Step] = [("M" if index == 0 else "L", (pair,)) for index, pair in enumerate(pairs)]
    return [*steps, ("Z", ())] if closed and steps else steps


def path(data: str) -> list[Step]:
    """Path data as absolute steps; what is malformed ends the outline, as SVG asks of readers."""
    steps: list[Step] = []
    here: Point = (0, 0)
    start: Point = (0, 0)
    handle: Point | None = None
    previous = ""
    for command, v in _commands(data):
        kind = command.upper()
        ox, oy = here if command.islower() else (0.0, 0.0)
        if kind == "Z":
            steps.append(("Z", ()))
            here = start
        elif kind in "ML":
            here = (v[0] + ox, v[1] + oy)
            steps.append((kind, (here,)))
            start = here if kind == "M" else start
        elif kind in "HV":
            here = (v[0] + ox, here[1]) if kind == "H" else (here[0], v[0] + oy)
            steps.append(("L", (here,)))
        elif kind == "A":
            end = (v[5] + ox, v[6] + oy)
            steps += arc(here, v[0], v[1], v[2], bool(v[3]), bool(v[4]), end)
            here = end
        else:
            pairs = [(v[i] + ox, v[i + 1] + oy) for i in range(0, len(v), 2)]
            curve, handle = _curve(kind, here, pairs, handle if _continues(kind, previous) else None)
            steps.append(("C", curve))
            here = curve[2]
        previous = kind
    return steps


def _continues(kind: str, previous: str) -> bool:
    return (kind == "S" and previous in "CS") or (kind == "T" and previous in "QT") if previous else False


def _curve(kind: str, here: Point, p: list[Point], handle: Point | None) -> tuple[tuple[Point, ...], Point]:
    mirrored = (2 * here[0] - handle[0], 2 * here[1] - handle[1]) if handle else here
    if kind == "C":
        return (p[0], p[1], p[2]), p[1]
    if kind == "S":
        return (mirrored, p[0], p[1]), p[0]
    control, end = (p[0], p[1]) if kind == "Q" else (mirrored, p[0])
    first = (here[0] + 2 / 3 * (control[0] - here[0]), here[1] + 2 / 3 * (control[1] - here[1]))
    second = (end[0] + 2 / 3 * (control[0] - end[0]), end[1] + 2 / 3 * (control[1] - end[1]))
    return (first, second, end), control


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    command = ""
    values: list[float] = []
    for letter, number in _TOKEN.findall(data):
        if letter:
            command, values = letter, []
            if letter in "Zz":
                yield letter, []
            continue
        if not command or command in "Zz":
            return
        values.append(float(number))
        if len(values) == _ARITY[command.upper()]:
            yield command, values
            values = []
            command = {"M": "L", "m": "l"}.get(command, command)


def arc(start: Point, rx: float, ry: float, turn: float, large: bool, sweep: bool, end: Point) -> list[Step]:
    """An elliptical arc as cubics (SVG 1.1, appendix F.6)."""
    rx, ry = abs(rx), abs(ry)
    if not rx or not ry or start == end:
        return [("L", (end,))]
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = math.sqrt(max(x * x / (rx * rx) + y * y / (ry * ry), 1))
    rx, ry = rx * grow, ry * grow
    under = rx * rx * y * y + ry * ry * x * x
    root = math.sqrt(max(rx * rx * ry * ry - under, 0) / under) * (-1 if large == sweep else 1)
    cx, cy = root * rx * y / ry, -root * ry * x / rx
    first = math.atan2((y - cy) / ry, (x - cx) / rx)
    sweep_angle = math.atan2((-y - cy) / ry, (-x - cx) / rx) - first
    if sweep and sweep_angle < 0:
        sweep_angle += 2 * math.pi
    elif not sweep and sweep_angle > 0:
        sweep_angle -= 2 * math.pi
    centre = (cos * cx - sin * cy + (start[0] + end[0]) / 2, sin * cx + cos * cy + (start[1] + end[1]) / 2)
    place: Matrix = (cos * rx, sin * rx, -sin * ry, cos * ry, centre[0], centre[1])
    count = max(math.ceil(abs(sweep_angle) / (math.pi / 2) - 1e-9), 1)
    step = sweep_angle / count
    reach = 4 / 3 * math.tan(step / 4)
    out: list[Step] = []
    for index in range(count):
        a, b = first + index * step, first + (index + 1) * step
        one = (math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
        two = (math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
        three = (math.cos(b), math.sin(b))
        out.append(("C", (apply(place, one), apply(place, two), apply(place, three))))
    return out
