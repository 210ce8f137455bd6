"""An SVG file as flat outlines and labels in CSS pixels: what `vector` can draw in Word.

Read are svg, g, a, switch, use, symbol, rect, circle, ellipse, line, polyline, polygon, path, text and tspan, with
presentation attributes, `style`, simple rules of a style element, transforms, linear gradients and arrow markers.
`unread` names what else a file uses (filters, masks, clips, patterns, pictures): that part of it would not show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from compiler.word import svgpath
from compiler.word.svgpath import IDENTITY, Matrix, Point, Step, compose

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour RRGGBB with its opacity, or the stops of a gradient with its angle in degrees."""

    color: str
    opacity: float = 1
    stops: tuple[tuple[float, str, float], ...] = ()
    angle: float = 0


@dataclass(frozen=True, slots=True)
class Outline:
    steps: tuple[Step, ...]
    fill: Paint | None
    stroke: Paint | None
    width: float
    dash: tuple[float, ...] = ()
    round: bool = False
    head: bool = False
    tail: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text. `at` is where its baseline begins, ends or has its middle."""

    at: Point
    text: str
    size: float
    anchor: Anchor
    paint: Paint
    bold: bool
    italic: bool
    serif: bool
    angle: float


_CONTAINERS = {"svg", "g", "a", "switch", "symbol"}
_SILENT = {"defs", "title", "desc", "metadata", "style", "marker", "linearGradient", "radialGradient", "script"}
_SHAPES = {"rect", "circle", "ellipse", "line", "polyline", "polygon", "path"}
_INHERITED = (
    "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "fill-opacity", "stroke-opacity",
    "font-size", "font-family", "font-weight", "font-style", "text-anchor", "dominant-baseline", "visibility",
    "marker-start", "marker-end", "color",
)  # fmt: skip
_NAMES = {
    "black": "000000", "white": "FFFFFF", "red": "FF0000", "green": "008000", "blue": "0000FF", "gray": "808080",
    "grey": "808080", "silver": "C0C0C0", "maroon": "800000", "navy": "000080", "teal": "008080", "orange": "FFA500",
    "yellow": "FFFF00", "purple": "800080", "olive": "808000", "lime": "00FF00", "aqua": "00FFFF", "cyan": "00FFFF",
    "darkgray": "A9A9A9", "lightgray": "D3D3D3", "lightgrey": "D3D3D3", "dimgray": "696969", "brown": "A52A2A",
    "gold": "FFD700", "pink": "FFC0CB", "steelblue": "4682B4", "whitesmoke": "F5F5F5",
}  # fmt: skip
_SPACE = re.compile(r"\s+")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"^([a-zA-Z]*)((?:[.#][\w-]+)*)$")


def read(data: bytes, width: float, height: float) -> tuple[Outline | Label, ...]:
    """The drawing in the order of painting, scaled to `width` by `height` pixels. A broken file draws nothing."""
    root = _root(data)
    return () if root is None else tuple(_Reader(root).walk(width, height))


def unread(data: bytes) -> tuple[str, ...]:
    """Names of the elements and properties that Word would not show."""
    root = _root(data)
    if root is None:
        return ("not well-formed XML",)
    known = _CONTAINERS | _SILENT | _SHAPES | {"text", "tspan", "use", "stop"}
    found = {_local(node) for node in root.iter() if isinstance(node.tag, str)} - known
    for node in root.iter():
        found |= {name for name in ("filter", "mask", "clip-path") if isinstance(node.tag, str) and node.get(name)}
    return tuple(sorted(found))


def _root(data: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None


def _local(node: Any) -> str:
    return str(node.tag).rpartition("}")[2] if isinstance(node.tag, str) else ""


class _Reader:
    def __init__(self, root: Any) -> None:
        self.root = root
        self.ids = {node.get("id"): node for node in root.iter() if node.get("id")}
        self.rules: list[tuple[str, set[str], dict[str, str]]] = []
        for node in root.iter():
            if _local(node) == "style":
                self._read_rules(node.text or "")

    def walk(self, width: float, height: float) -> Iterator[Outline | Label]:
        box = svgpath.numbers(self.root.get("viewBox", ""))
        matrix = IDENTITY
        if len(box) == 4 and box[2] > 0 and box[3] > 0:
            scale = min(width / box[2], height / box[3])
            left, top = (width - box[2] * scale) / 2, (height - box[3] * scale) / 2
            matrix = (scale, 0, 0, scale, left - box[0] * scale, top - box[1] * scale)
        yield from self._children(self.root, self._style(self.root, {}), matrix, 1, 0)

    def _children(
        self, node: Any, style: dict[str, str], matrix: Matrix, opacity: float, uses: int
    ) -> Iterator[Outline | Label]:
        for child in node:
            yield from self._node(child, style, matrix, opacity, uses)

    def _node(
        self, node: Any, inherited: dict[str, str], matrix: Matrix, opacity: float, uses: int
    ) -> Iterator[Outline | Label]:
        name = _local(node)
        if name not in _CONTAINERS and name not in _SHAPES and name not in ("text", "use"):
            return
        style = self._style(node, inherited)
        if style.get("display") == "none":
            return
        opacity *= _ratio(style.get("opacity", "1"))
        matrix = compose(matrix, svgpath.transform(node.get("transform", "")))
        if name == "use":
            target = self.ids.get((node.get("href") or node.get("{http://www.w3.org/1999/xlink}href") or "")[1:])
            if target is not None and uses < 8:
                moved = compose(matrix, (1, 0, 0, 1, _length(node, "x"), _length(node, "y")))
                yield from self._node(target, style, moved, opacity, uses + 1)
        elif name in _CONTAINERS:
            yield from self._children(node, style, matrix, opacity, uses)
        elif style.get("visibility") == "hidden":
            return
        elif name == "text":
            yield from self._text(node, style, matrix, opacity)
        else:
            outline = self._outline(name, node, style, matrix, opacity)
            if outline is not None:
                yield outline

    # ------------------------------------------------------------ shapes

    def _outline(self, name: str, node: Any, style: dict[str, str], matrix: Matrix, opacity: float) -> Outline | None:
        steps = _steps(name, node)
        if len(steps) < 2:
            return None
        fill = None if name == "line" else self._paint(style.get("fill", "black"), style, "fill", opacity)
        stroke = self._paint(style.get("stroke", "none"), style, "stroke", opacity)
        if fill is None and stroke is None:
            return None
        scale = svgpath.scale_of(matrix)
        return Outline(
            tuple((kind, tuple(svgpath.apply(matrix, point) for point in points)) for kind, points in steps),
            fill,
            stroke,
            _size(style.get("stroke-width", "1")) * scale,
            tuple(value * scale for value in svgpath.numbers(style.get("stroke-dasharray", ""))),
            style.get("stroke-linecap") == "round",
            "url(" in style.get("marker-start", ""),
            "url(" in style.get("marker-end", ""),
        )

    def _paint(self, value: str, style: dict[str, str], kind: str, opacity: float) -> Paint | None:
        opacity *= _ratio(style.get(f"{kind}-opacity", "1"))
        if value.startswith("url("):
            gradient = self.ids.get(value[4:].split(")")[0].strip("'\"# "))
            return None if gradient is None else self._gradient(gradient, opacity)
        color = _color(value, style)
        return Paint(color, opacity) if color and opacity > 0 else None

    def _gradient(self, node: Any, opacity: float) -> Paint | None:
        import math

        linked = self.ids.get((node.get("href") or node.get("{http://www.w3.org/1999/xlink}href") or "")[1:])
        holder = node if len(node) or linked is None else linked
        stops = []
        for stop in holder:
            style = self._style(stop, {})
            color = _color(style.get("stop-color", "black"), style) or "000000"
            stops.append((_ratio(stop.get("offset", "0")), color, _ratio(style.get("stop-opacity", "1")) * opacity))
        if not stops:
            return None
        if _local(node) == "radialGradient" or len(stops) == 1:
            return Paint(stops[0][1], stops[0][2])
        x = _ratio(node.get("x2", "1")) - _ratio(node.get("x1", "0"))
        y = _ratio(node.get("y2", "0")) - _ratio(node.get("y1", "0"))
        return Paint(stops[0][1], 1, tuple(stops), math.degrees(math.atan2(y, x)) % 360)

    # ------------------------------------------------------------ text

    def _text(self, node: Any, style: dict[str, str], matrix: Matrix, opacity: float) -> Iterator[Label]:
        """Each run that has a place of its own is a label; runs without one continue the label before them."""
        at = (_length(node, "x"), _length(node, "y"))
        pieces: list[tuple[Point, str, dict[str, str]]] = []
        at = self._gather(node, style, at, pieces)
        for place, text, own in pieces:
            shown = _SPACE.sub(" ", text).strip()
            paint = self._paint(own.get("fill", "black"), own, "fill", opacity)
            if shown and paint is not None:
                yield _label(shown, place, own, matrix, paint)

    def _gather(self, node: Any, style: dict[str, str], at: Point, pieces: list[Any]) -> Point:
        at = (at[0] + _length(node, "dx"), at[1] + _length(node, "dy"))
        pieces.append((at, node.text or "", style))
        for child in node:
            own = self._style(child, style)
            if _local(child) == "tspan":
                moved = any(child.get(name) is not None for name in ("x", "y", "dx", "dy"))
                if moved:
                    x = _length(child, "x") if child.get("x") is not None else at[0]
                    y = _length(child, "y") if child.get("y") is not None else at[1]
                    at = self._gather(child, own, (x, y), pieces)
                else:
                    pieces[-1] = (pieces[-1][0], pieces[-1][1] + "".join(child.itertext()), pieces[-1][2])
            pieces[-1] = (pieces[-1][0], pieces[-1][1] + (child.tail or ""), pieces[-1][2])
        return at

    # ------------------------------------------------------------ style

    def _style(self, node: Any, inherited: dict[str, str]) -> dict[str, str]:
        """Attributes, then rules, then the style attribute: the order in which SVG lets them win."""
        style = {name: inherited[name] for name in _INHERITED if name in inherited}
        own = {str(name): str(value).strip() for name, value in node.attrib.items() if "}" not in str(name)}
        classes, name = set(own.get("class", "").split()), _local(node)
        for tag, marks, rule in self.rules:
            known = {f".{item}" for item in classes} | {f"#{own.get('id', '')}"}
            if tag in ("", name) and marks <= known:
                own.update(rule)
        own.update(_declarations(own.get("style", "")))
        style.update({key: value for key, value in own.items() if value != "inherit"})
        return style

    def _read_rules(self, text: str) -> None:
        for selectors, body in _RULE.findall(re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)):
            rule = _declarations(body)
            for selector in selectors.split(","):
                found = _SELECTOR.match(selector.strip())
                if found:
                    self.rules.append((found[1], set(re.findall(r"[.#][\w-]+", found[2])), rule))


def _steps(name: str, node: Any) -> list[Step]:
    if name == "rect":
        rx, ry = _length(node, "rx"), _length(node, "ry")
        size = (_length(node, "width"), _length(node, "height"))
        return svgpath.rectangle(_length(node, "x"), _length(node, "y"), *size, rx or ry, ry or rx) if all(size) else []
    if name in ("circle", "ellipse"):
        rx = _length(node, "r") or _length(node, "rx")
        ry = _length(node, "r") or _length(node, "ry")
        return svgpath.ellipse(_length(node, "cx"), _length(node, "cy"), rx, ry) if rx and ry else []
    if name == "line":
        ends = [_length(node, key) for key in ("x1", "y1", "x2", "y2")]
        return svgpath.polyline(ends, closed=False)
    if name in ("polyline", "polygon"):
        return svgpath.polyline(svgpath.numbers(node.get("points", "")), closed=name == "polygon")
    return svgpath.path(node.get("d", ""))


def _label(text: str, at: Point, style: dict[str, str], matrix: Matrix, paint: Paint) -> Label:
    import math

    size = _size(style.get("font-size", "16"))
    if style.get("dominant-baseline") in ("middle", "central"):
        at = (at[0], at[1] + 0.36 * size)
    elif style.get("dominant-baseline") in ("hanging", "text-before-edge"):
        at = (at[0], at[1] + 0.8 * size)
    family = style.get("font-family", "").lower()
    anchors: dict[str, Anchor] = {"middle": "middle", "end": "end"}
    weight = style.get("font-weight", "")
    return Label(
        svgpath.apply(matrix, at),
        text,
        size * svgpath.scale_of(matrix),
        anchors.get(style.get("text-anchor", ""), "start"),
        paint,
        weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600),
        style.get("font-style") == "italic",
        "serif" in family.replace("sans-serif", "") or "song" in family or "times" in family,
        math.degrees(math.atan2(matrix[1], matrix[0])),
    )


def _declarations(text: str) -> dict[str, str]:
    pairs = (item.partition(":") for item in text.split(";") if ":" in item)
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in pairs}


def _length(node: Any, name: str) -> float:
    return _size(node.get(name, "0"))


def _size(text: str) -> float:
    found = svgpath.numbers(text)
    if not found:
        return 0
    return found[0] * (4 / 3 if text.endswith("pt") else 16 if text.endswith("em") else 1)


def _ratio(text: str) -> float:
    found = svgpath.numbers(text)
    value = found[0] if found else 1
    return min(max(value / 100 if text.endswith("%") else value, 0), 1)


def _color(value: str, style: dict[str, str]) -> str:
    value = value.strip()
    if value.lower() == "currentcolor":
        value = style.get("color", "black")
    if value.startswith("#"):
        digits = value[1:]
        digits = "".join(ch * 2 for ch in digits[:3]) if len(digits) in (3, 4) else digits[:6]
        return digits.upper() if re.fullmatch("[0-9A-Fa-f]{6}", digits) else "000000"
    if value.startswith("rgb"):
        parts = [part.strip() for part in value[value.find("(") + 1 :].rstrip(")").replace("/", ",").split(",")][:3]
        values = [min(int(255 * _ratio(p)) if p.endswith("%") else int(_size(p)), 255) for p in parts]
        return "".join(f"{max(channel, 0):02X}" for channel in values) if len(values) == 3 else "000000"
    return "" if value in ("none", "transparent") else _NAMES.get(value.lower(), "000000")
