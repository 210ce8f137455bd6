"""SVG drawn with Word's own shapes and text boxes.

Word shows an embedded SVG only beside a raster of it, and a raster with words in it depends on the fonts of the
machine that made it. Native shapes need neither: they are sharp, their words can be edited and searched, they use the
document's fonts, and the same file makes the same bytes everywhere.
"""

from __future__ import annotations

from compiler.book import Picture
from compiler.word import drawing
from compiler.word.context import Context
from compiler.word.markup import paragraph, run
from compiler.word.styles import fonts
from compiler.word.svgpath import Point
from compiler.word.svgread import Label, Outline, Paint, read

_KINDS = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo", "Z": "close"}


def graphic(context: Context, image: Picture, w: int, h: int) -> str:
    """An SVG as a group of shapes, `w` by `h` EMU."""
    scale = w / image.width
    shapes = []
    for item in read(image.data, image.width, image.height):
        match item:
            case Outline():
                shapes.append(_outline(context, item, scale))
            case Label():
                shapes.append(_label(context, item, scale, w))
    return drawing.group(context, w, h, "".join(shapes))


def _outline(context: Context, outline: Outline, scale: float) -> str:
    points = [point for _, group in outline.steps for point in group]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    w = max(round((max(x for x, _ in points) - left) * scale), 1)
    h = max(round((max(y for _, y in points) - top) * scale), 1)
    at = f'<a:xfrm><a:off x="{round(left * scale)}" y="{round(top * scale)}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
    look = _fill(outline.fill) + _line(outline, scale)
    if _is_box(outline):
        return drawing.shape(context, f'{at}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{look}')
    steps = []
    for kind, group in outline.steps:
        inner = "".join(_point(point, left, top, scale) for point in group)
        steps.append(f"<a:{_KINDS[kind]}>{inner}</a:{_KINDS[kind]}>" if inner else f"<a:{_KINDS[kind]}/>")
    geometry = (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{w}" h="{h}">{"".join(steps)}</a:path></a:pathLst></a:custGeom>'
    )
    return drawing.shape(context, at + geometry + look)


def _is_box(outline: Outline) -> bool:
    if [kind for kind, _ in outline.steps] != ["M", "L", "L", "L", "Z"]:
        return False
    a, b, c, d = (points[0] for _, points in outline.steps[:4])
    return a[1] == b[1] and b[0] == c[0] and c[1] == d[1] and d[0] == a[0]


def _point(point: Point, left: float, top: float, scale: float) -> str:
    return f'<a:pt x="{round((point[0] - left) * scale)}" y="{round((point[1] - top) * scale)}"/>'


def _fill(paint: Paint | None) -> str:
    if paint is None:
        return "<a:noFill/>"
    if not paint.stops:
        return drawing.solid(paint.color, paint.opacity)
    stops = "".join(
        f'<a:gs pos="{round(at * 100000)}"><a:srgbClr val="{color}"><a:alpha val="{round(opacity * 100000)}"/>'
        "</a:srgbClr></a:gs>"
        for at, color, opacity in paint.stops
    )
    return f'<a:gradFill><a:gsLst>{stops}</a:gsLst><a:lin ang="{round(paint.angle * 60000)}" scaled="0"/></a:gradFill>'


def _line(outline: Outline, scale: float) -> str:
    if outline.stroke is None or outline.width <= 0:
        return "<a:ln><a:noFill/></a:ln>"
    cap = ' cap="rnd"' if outline.round else ' cap="flat"'
    dash = ""
    if outline.dash and outline.width:
        kind = "sysDot" if outline.dash[0] <= 1.5 * outline.width else "dash"
        dash = f'<a:prstDash val="{kind}"/>'
    head = '<a:headEnd type="triangle"/>' if outline.head else ""
    tail = '<a:tailEnd type="triangle"/>' if outline.tail else ""
    paint = _fill(outline.stroke)
    return f'<a:ln w="{round(outline.width * scale)}"{cap}>{paint}{dash}<a:miter lim="800000"/>{head}{tail}</a:ln>'


# ---------------------------------------------------------------- labels


def _label(context: Context, label: Label, scale: float, room: int) -> str:
    """A text box without padding. With an exact line of 1.25 times the size, Word and LibreOffice put the baseline at
    four fifths of it, so that letters stand where the SVG has them whatever the font's own measures."""
    size = label.size * scale
    line = 1.25 * size
    x, y = label.at[0] * scale, label.at[1] * scale - size
    w, h = _box_width(label, size, x, room), round(line)
    x -= {"start": 0, "middle": w / 2, "end": w}[label.anchor]
    turn = f' rot="{round(label.angle % 360 * 60000)}"' if abs(label.angle) > 0.01 else ""
    if turn:
        x, y = _turned(label, scale, w, h)
    half_points = max(round(size / 6350), 2)
    look = fonts(context.theme, context.lang, "heading" if label.serif else "body")
    look += "<w:b/><w:bCs/>" if label.bold and not label.serif else ""
    look += "<w:i/><w:iCs/>" if label.italic and label.text.isascii() else ""
    look += f'<w:color w:val="{label.paint.color}"/><w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
    align = {"start": "left", "middle": "center", "end": "right"}[label.anchor]
    spacing = f'<w:spacing w:before="0" w:after="0" w:line="{round(line / 635)}" w:lineRule="exact"/>'
    inner = paragraph("Normal", run(label.text, look), f'{spacing}<w:jc w:val="{align}"/>')
    properties = (
        f'<a:xfrm{turn}><a:off x="{round(x)}" y="{round(y)}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>'
    )
    text = (
        f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/>'
        "</wps:bodyPr>"
    )
    return drawing.shape(context, properties, text)


def _box_width(label: Label, size: float, x: float, room: int) -> int:
    """Wide enough for the words in any font, but within the drawing: a box that leaves it would make LibreOffice scale
    the whole group down."""
    wide = 1.1 * _advance(label.text) * size + size
    if not label.angle:
        wide = min(wide, {"start": room - x, "middle": 2 * min(x, room - x), "end": x}[label.anchor])
    return max(round(wide), round(size), 1)


def _turned(label: Label, scale: float, w: int, h: int) -> tuple[float, float]:
    """DrawingML turns a box about its middle: find the corner that brings the baseline's point to its place."""
    import math

    angle = math.radians(label.angle)
    dx = {"start": w / 2, "middle": 0, "end": -w / 2}[label.anchor]
    dy = h / 2 - 0.8 * h
    middle_x = label.at[0] * scale + dx * math.cos(angle) - dy * math.sin(angle)
    middle_y = label.at[1] * scale + dx * math.sin(angle) + dy * math.cos(angle)
    return middle_x - w / 2, middle_y - h / 2


def _advance(text: str) -> float:
    """A generous width in ems: Han one, others a little more than half."""
    return sum(1.0 if ord(char) > 0x2E7F else 0.6 for char in text)
