"""Small pieces of WordprocessingML as strings: escaping, runs, units.

The body is written as text, not through an object model: a paragraph costs microseconds, and what is printed can be
read in one place. Whatever goes into a string passes `escape` or `attribute` first.
"""

from __future__ import annotations

import re

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)

# XML 1.0 has no way to write these; a document that holds one does not open.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escape(text: str) -> str:
    """Text between tags."""
    if _UNWRITABLE.search(text):
        text = _UNWRITABLE.sub("\ufffd", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Text between double quotes. Line ends become spaces: Word shows them so."""
    return escape(text).replace('"', "&quot;").replace("\n", " ").replace("\t", " ")


def part(root: str, body: str) -> bytes:
    """A whole XML part: `root` is the prefixed name of its element."""
    return f"{DECLARATION}<{root} {NAMESPACES}>{body}</{root}>".encode()


def run(text: str, properties: str = "") -> str:
    """A run; tabs and line ends in the text become Word's own."""
    if not text:
        return ""
    return f"<w:r>{_properties(properties)}{_pieces(text)}</w:r>"


def special(element: str, properties: str = "") -> str:
    """A run that holds one element instead of text: `<w:tab/>`, `<w:br/>`, a field character, a drawing."""
    return f"<w:r>{_properties(properties)}{element}</w:r>"


def style(name: str, more: str = "") -> str:
    """Run properties that begin with a character style; `more` follows in schema order."""
    return f'<w:rStyle w:val="{name}"/>{more}'


def color(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def paragraph(style_id: str, content: str, properties: str = "") -> str:
    """A paragraph; `properties` are direct ones in schema order, for what a style cannot say."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/>{properties}</w:pPr>{content}</w:p>'


def _properties(properties: str) -> str:
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


def _pieces(text: str) -> str:
    if "\t" not in text and "\n" not in text:
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    pieces = []
    for piece in re.split("([\t\n])", text):
        if piece == "\t":
            pieces.append("<w:tab/>")
        elif piece == "\n":
            pieces.append("<w:br/>")
        elif piece:
            pieces.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    return "".join(pieces)
