"""Images in the line: sized in percent of the text's width, never beyond the text block, each file stored once."""

from __future__ import annotations

from docx.opc.constants import RELATIONSHIP_TYPE as RT

from compiler.book import Picture
from compiler.tree import Image, plain_text
from compiler.word import drawing, vector
from compiler.word.context import Context
from compiler.word.markup import run, style
from compiler.word.measure import EMU_PER_PIXEL, EMU_PER_TWIP

# Room for a caption under a picture that fills the page.
_TALLEST = 0.86


def inline_picture(context: Context, image: Image, room: int, *, grow: bool = False) -> str:
    """A run with the image. `room` is the text's width in twips; `grow` lets a vector fill it (figures do)."""
    alt = plain_text(image.alt) or plain_text(image.title) or image.source
    picture = context.book.images.get(image.source)
    if picture is None or picture.width <= 0 or picture.height <= 0:
        return run(f"⟦{alt}⟧", style("DraftMark"))
    w, h = size(context, picture, image.attributes.get("width"), room, grow=grow)
    return drawing.inline(context, graphic(context, image.source, picture, w, h), w, h, alt)


def graphic(context: Context, source: str, picture: Picture, w: int, h: int, crop: str = "") -> str:
    if picture.media_type == "image/svg+xml":
        return vector.graphic(context, picture, w, h)
    relation = context.relations.part(RT.IMAGE, context.media.name(source, picture))
    return drawing.picture(context, relation, w, h, crop)


def size(context: Context, picture: Picture, asked: str, room: int, *, grow: bool = False) -> tuple[int, int]:
    """Width and height in EMU: what `width=` asks for, else the natural size, within the room and the page."""
    most = room * EMU_PER_TWIP
    share = _share(asked)
    if share:
        w = most * share
    elif grow and picture.media_type == "image/svg+xml":
        w = most
    else:
        w = min(picture.width * EMU_PER_PIXEL, most)
    h = w * picture.height / picture.width
    tallest = context.page.depth * _TALLEST * EMU_PER_TWIP
    if h > tallest:
        w, h = w * tallest / h, tallest
    return max(round(w), 1), max(round(h), 1)


def _share(text: str) -> float:
    """`60%` as 0.6; nothing, or what is no percentage, as 0."""
    try:
        return min(float(text.removesuffix("%")) / 100, 1) if text.endswith("%") else 0
    except ValueError:
        return 0
