"""Images, stored in the page as data: a file that travels alone shows them still."""

from __future__ import annotations

from base64 import b64encode

from compiler.book import Picture
from compiler.tree import Image, plain_text
from compiler.web.escape import text
from compiler.web.state import State


def picture(image: Image, state: State) -> str:
    """An `img`. An SVG goes there too, not into the document: nothing in it can run or reach out."""
    found = state.book.images.get(image.source)
    if found is None:
        return f'<span class="broken">\u27e6{text(image.source)}\u27e7</span>'
    share = _share(image.attributes.get("width"))
    sized = f" {state.width(share)}" if share else ""
    return tag(found, plain_text(image.alt), f"pic{sized}")


def tag(found: Picture, alt: str, classes: str) -> str:
    data = b64encode(found.data).decode("ascii")
    size = f'width="{max(1, round(found.width))}" height="{max(1, round(found.height))}"'
    return f'<img class="{classes}" src="data:{found.media_type};base64,{data}" alt="{text(alt)}" {size}>'


def is_broad_drawing(image: Image, state: State) -> bool:
    """A drawing with words in it that would be too small on a phone: it scrolls in its own frame there."""
    found = state.book.images.get(image.source)
    return (
        found is not None
        and found.media_type == "image/svg+xml"
        and found.width >= 480
        and found.width > found.height
        and not image.attributes.get("width")
    )


def _share(width: str) -> float:
    """`60%` as 0.6; 0 for anything else, which leaves the natural size."""
    number = width.removesuffix("%")
    if number == width or not number.replace(".", "", 1).isascii() or not number.replace(".", "", 1).isdigit():
        return 0
    return min(float(number), 100) / 100
