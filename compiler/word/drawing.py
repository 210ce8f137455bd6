"""DrawingML frames: pictures and groups of shapes, in the line or fixed to the page."""

from __future__ import annotations

from compiler.word.context import Context
from compiler.word.markup import attribute

_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst>'
)


def solid(color: str, opacity: float = 1) -> str:
    if opacity >= 1:
        return f'<a:solidFill><a:srgbClr val="{color}"/></a:solidFill>'
    return f'<a:solidFill><a:srgbClr val="{color}"><a:alpha val="{round(opacity * 100000)}"/></a:srgbClr></a:solidFill>'


def box(context: Context, x: int, y: int, w: int, h: int, fill: str) -> str:
    """A rectangle without border in a group; lengths in EMU, `fill` RRGGBB or nothing."""
    paint = solid(fill) if fill else "<a:noFill/>"
    return shape(
        context,
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{paint}<a:ln><a:noFill/></a:ln>',
    )


def shape(context: Context, properties: str, text: str = "") -> str:
    """A shape of a group. `text` is what follows its properties: a text box and its body, or an empty body."""
    id_ = next(context.counts.drawings)
    kind = '<wps:cNvSpPr txBox="1"/>' if text else "<wps:cNvSpPr/>"
    return (
        f'<wps:wsp><wps:cNvPr id="{id_}" name="Shape {id_}"/>{kind}<wps:spPr>{properties}</wps:spPr>'
        f"{text or '<wps:bodyPr/>'}</wps:wsp>"
    )


def group(context: Context, w: int, h: int, shapes: str) -> str:
    """A group's graphic. An empty shape of full size comes first, so that no reader rescales the others."""
    frame = f'<a:off x="0" y="0"/><a:ext cx="{w}" cy="{h}"/><a:chOff x="0" y="0"/><a:chExt cx="{w}" cy="{h}"/>'
    return (
        f'<a:graphic><a:graphicData uri="{_GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>{frame}</a:xfrm>'
        f"</wpg:grpSpPr>{box(context, 0, 0, w, h, '')}{shapes}</wpg:wgp></a:graphicData></a:graphic>"
    )


def picture(context: Context, relation: str, w: int, h: int, crop: str = "") -> str:
    """A picture's graphic; `crop` is `<a:srcRect …/>` or nothing."""
    id_ = next(context.counts.drawings)
    return (
        f'<a:graphic><a:graphicData uri="{_PICTURE}"><pic:pic><pic:nvPicPr><pic:cNvPr id="{id_}" name="Picture {id_}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/>{crop}<a:stretch><a:fillRect/>'
        f'</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )


def inline(context: Context, graphic: str, w: int, h: int, alt: str) -> str:
    """A graphic that stands in the line like a letter. `alt` is read aloud in its place."""
    frame = (
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{w}" cy="{h}"/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/>{_properties(context, alt)}{graphic}</wp:inline>'
    )
    return _run(frame, graphic)


def anchored(context: Context, graphic: str, x: int, y: int, w: int, h: int, alt: str = "", *, behind: bool) -> str:
    """A graphic at a place of the page, in EMU from its upper left corner. Without `alt` it is decoration."""
    frame = (
        f'<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
        f'behindDoc="{int(behind)}" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{w}" cy="{h}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f"{_properties(context, alt)}{graphic}</wp:anchor>"
    )
    return _run(frame, graphic)


def _properties(context: Context, alt: str) -> str:
    id_ = next(context.counts.drawings)
    if alt:
        return f'<wp:docPr id="{id_}" name="Picture {id_}" descr="{attribute(alt)}"/><wp:cNvGraphicFramePr/>'
    return f'<wp:docPr id="{id_}" name="Ornament {id_}">{_DECORATIVE}</wp:docPr><wp:cNvGraphicFramePr/>'


def _run(frame: str, graphic: str) -> str:
    drawing = f"<w:drawing>{frame}</w:drawing>"
    if _GROUP in graphic:  # shapes came with Word 2010: older readers look for an alternative
        drawing = f'<mc:AlternateContent><mc:Choice Requires="wpg">{drawing}</mc:Choice></mc:AlternateContent>'
    return f"<w:r>{drawing}</w:r>"
