"""Pictures tell their kind and size by their own bytes."""

from __future__ import annotations

import struct

import pytest

from compiler.book import Picture
from compiler.images import asset_path, picture, variant

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480) + b"rest"
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab" + b"\xff\xc0" + struct.pack(">HBHH", 11, 8, 300, 400) + b"tail"


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
    assert size("a.svg", f"{root}</svg>".encode()) == pytest.approx(expected)


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
