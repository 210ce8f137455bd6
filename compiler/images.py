"""Image files as pictures: what kind they are and how large, read from their own bytes."""

from __future__ import annotations

import re
import struct
from posixpath import normpath
from xml.parsers import expat

from compiler.book import MediaType, Picture

#: By file name, what the bytes must turn out to be.
MEDIA_TYPES: dict[str, MediaType] = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "svg": "image/svg+xml",
}

#: CSS pixels of the absolute lengths that an SVG may give its size in.
_PIXELS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}

#: Possessive: a file of comments alone would otherwise be tried in every way of telling one comment from two.
_SVG_ROOT = re.compile(r"\A(?:\s|<\?xml[^>]*\?>|(?><!--.*?-->))*+<(?:\w+:)?svg\b([^>]*)>", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+)\s*(px|pt|pc|mm|cm|in|)\s*\Z")

#: JPEG start-of-frame markers, which hold the size (ITU T.81, table B.1, without DHT, JPG and DAC).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def asset_path(source: str) -> str | None:
    """The path of an image below `assets/`, or None for one that is absolute or leads out of it."""
    path = normpath(source)
    if not source or path.startswith(("/", "..")) or "\\" in source or ":" in source:
        return None
    return f"assets/{path}"


def variant(path: str, lang: str) -> str:
    """`org.svg` in one language: `org.zh.svg`."""
    stem, dot, extension = path.rpartition(".")
    return f"{stem}.{lang}{dot}{extension}" if dot else path


def in_other_language(path: str) -> str:
    """Of a Chinese picture, the English one: `org.zh.svg` has `org.en.svg`; any other serves both languages."""
    stem, dot, extension = path.rpartition(".")
    return f"{stem.removesuffix('.zh')}.en{dot}{extension}" if stem.endswith(".zh") else path


def picture(path: str, data: bytes) -> Picture | str:
    """The picture, or in a few words why these bytes are none."""
    media_type = MEDIA_TYPES.get(path.rpartition(".")[2].lower())
    if media_type is None:
        return "only PNG, JPEG and SVG are printed"
    if media_type == "image/svg+xml":
        return _svg(data)
    size = _png_size(data) if media_type == "image/png" else _jpeg_size(data)
    if size is None:
        return f"the bytes are not {media_type.removeprefix('image/').upper()}"
    if min(size) < 1:
        return "its width or height is zero"
    if not (_png_ends(data) if media_type == "image/png" else b"\xff\xd9" in data):
        return "the file is cut short"
    return Picture(data, media_type, *size)


def _png_size(data: bytes) -> tuple[float, float] | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return float(width), float(height)


def _png_ends(data: bytes) -> bool:
    """Whether the chunks run to the last one, IEND (ISO/IEC 15948, 5.3): a length, a type, the data, a checksum."""
    at = 8
    while at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        at += 12 + int(length)
        if kind == b"IEND":
            return at <= len(data)
    return False


def _jpeg_size(data: bytes) -> tuple[float, float] | None:
    if data[:3] != b"\xff\xd8\xff":
        return None
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return float(width), float(height)
        if marker == 0xFF or marker == 0x01 or 0xD0 <= marker <= 0xD7:
            at += 1 if marker == 0xFF else 2  # fill bytes and markers without a length
        else:
            at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return None


def _svg(data: bytes) -> Picture | str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "the SVG is not UTF-8"
    if re.search(r"<!(DOCTYPE|ENTITY)", text, re.IGNORECASE):
        return "an SVG with a DOCTYPE is not accepted: remove the declaration"
    root = _SVG_ROOT.match(text)
    if root is None:
        return "the bytes are not SVG"
    attributes = {name: double or single for name, double, single in _ATTRIBUTE.findall(root[1])}
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    width, height = _pixels(attributes.get("width", "")), _pixels(attributes.get("height", ""))
    if len(box) == 4:
        across, down = _pixels(box[2]), _pixels(box[3])
        if across and down:
            if width and not height:
                height = width * down / across
            elif height and not width:
                width = height * across / down
            width, height = width or across, height or down
    if not width or not height:
        return "the SVG gives no size: add a viewBox"
    return _fault(data) or Picture(data, "image/svg+xml", width, height)


def _fault(data: bytes) -> str:
    """Why a browser would show nothing of an SVG, or "". Only called for one without DOCTYPE: no entity can grow."""
    roots: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def opened(name: str, _: dict[str, str]) -> None:
        roots.append(name)
        parser.StartElementHandler = None

    parser.StartElementHandler = opened
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        return f"the SVG is not well-formed XML: {expat.ErrorString(error.code)}, line {error.lineno}"
    except ValueError:  # it names an encoding that the parser does not know
        return "the SVG is not UTF-8"
    if roots != ["http://www.w3.org/2000/svg svg"]:
        return 'its first tag lacks xmlns="http://www.w3.org/2000/svg"'
    return ""


def _pixels(length: str) -> float:
    match = _LENGTH.match(length)
    return float(match[1]) * _PIXELS[match[2]] if match else 0.0
