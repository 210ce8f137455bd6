"""Pictures tell their kind and size by their own bytes."""

from __future__ import annotations

import struct

import pytest

from compiler.book import Picture
from compiler.images import asset_path, picture, variant

IEND = b"\x00\x00\x00\x00IEND\xaeB`\x82"
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480) + b"\x08\x02\x00\x00\x00crc-" + IEND
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab" + b"\xff\xc0" + struct.pack(">HBHH", 11, 8, 300, 400) + b"tail\xff\xd9"


def size(path: str, data: bytes) -> tuple[float, float]:
    found = picture(path, data)
    assert isinstance(found, Picture), found
    return found.width, found.height


def test_sizes_are_read_from_the_bytes() -> None:
    assert size("a.png", PNG) == (640, 480)
    assert size("a.jpg", JPEG) == (400, 300)


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ('<svg width="10" height="20">', (10, 20)),
        ("<svg viewBox='0 0 30 40'>", (30, 40)),
        ('<svg width="100%" viewBox="0 0 30 40">', (30, 40)),
        ('<svg width="60" viewBox="0 0 30 40">', (60, 80)),
        ('<?xml version="1.0"?>\n<!-- c -->\n<svg width="25.4mm" height="1in">', (96, 96)),
    ],
)
def test_an_svg_takes_its_size_from_its_root(root: str, expected: tuple[float, float]) -> None:
    drawing = root.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"') + "</svg>"
    assert size("a.svg", drawing.encode()) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("a.png", JPEG),
        ("a.jpg", PNG),
        ("a.gif", b"GIF89a"),
        ("a.svg", b"<html>"),
        ("a.svg", b"<svg></svg>"),
        ("a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"></svg>'),
        ("a.png", b""),
        ("a.jpg", b"\xff\xd8\xff"),
        ("a.png", PNG[:-12]),
        ("a.png", PNG[:30]),
        ("a.jpg", JPEG[:-2]),
        ("a.svg", b'<svg viewBox="0 0 1 1"></svg>'),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>'),
        (
            "a.svg",
            b'<?xml version="1.0" encoding="gbk"?><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
        ),
    ],
)
def test_bytes_that_are_no_picture_say_why(path: str, data: bytes) -> None:
    assert isinstance(picture(path, data), str)


@pytest.mark.parametrize("path", ["../x.png", "/etc/passwd", "a/../../x", "C:/x.png", "http://x/y.png", "", "a\\b.png"])
def test_paths_out_of_the_assets_are_refused(path: str) -> None:
    assert asset_path(path) is None


def test_paths_are_relative_to_the_assets() -> None:
    assert asset_path("a/./b.svg") == "assets/a/b.svg"
    assert variant("a.b/org.svg", "zh") == "a.b/org.zh.svg"


def test_a_file_of_comments_is_refused_at_once() -> None:
    assert picture("a.svg", b"<!-- x -->" * 10_000 + b"<p>") == "the bytes are not SVG"


def test_an_svg_may_begin_with_comments_and_be_deep() -> None:
    head = b"<!-- a --> <!-- <svg> -->" + b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4">'
    assert size("a.svg", head + b"<g>" * 5000 + b"</g>" * 5000 + b"</svg>") == (3, 4)
