"""Where the bookmarks of a PDF fell. The only importer of pypdf."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping

import pypdf
from pypdf.errors import PyPdfError


def pages(pdf: bytes, names: Iterable[str]) -> Mapping[str, int]:
    """The page of each named destination that the file has, counted from nought. None of a file that is no PDF."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        destinations = reader.named_destinations
        found: dict[str, int] = {}
        for name in names:
            destination = destinations.get("/" + _escaped(name), destinations.get(_escaped(name)))
            page = None if destination is None else reader.get_destination_page_number(destination)
            if page is not None and page >= 0:
                found[name] = page
    except (PyPdfError, ValueError, KeyError):
        return {}
    return found


def _escaped(name: str) -> str:
    """As LibreOffice writes the name of a bookmark: all but letters and digits by their code."""
    return "".join(char if char.isascii() and char.isalnum() else f"{ord(char):02X}" for char in name)
