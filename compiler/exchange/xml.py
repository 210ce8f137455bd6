"""What XLIFF and TMX have in common: reading XML that a stranger sent, and tokens as elements."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

from lxml import etree

from compiler.diagnostic import Staged, diagnostic
from compiler.exchange.incoming import Piece
from compiler.exchange.tokens import Token
from compiler.source import Source, Span

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

#: Bytes that no export of a report comes near.
SIZE_LIMIT = 1 << 26

#: Characters that XML cannot hold.
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

#: What no text of a report may hold, and what a terminal would obey.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")

_ROLES: Mapping[str, Literal["code", "open", "close"]] = {
    "ph": "code", "x": "code", "it": "code", "ut": "code", "bx": "open", "ex": "close", "bpt": "open", "ept": "close"
}  # fmt: skip

Element = Any


def fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)


def parse(file: str, data: bytes, root: str, versions: tuple[str, ...]) -> Staged[tuple[Source, Element | None]]:
    """The root element of a file, or None with R120. Entities are never read, and nothing is fetched."""
    broken = Source(file, "")
    if len(data) >= SIZE_LIMIT:
        return (broken, None), (diagnostic("R120", broken.span(0, 0), file=file, hints=("large",)),)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        top = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        source = Source(file, data.decode("utf-8", "replace"))
        at = source.line_start(max((error.lineno or 1), 1)) if source.text else 0
        span = source.span(min(at, len(source.text)), min(at, len(source.text)))
        return (source, None), (diagnostic("R120", span, file=file, hints=("damaged",)),)
    try:
        text = data.decode(top.getroottree().docinfo.encoding or "utf-8", "replace")
    except LookupError:  # an encoding that the XML library knows and we do not
        return (broken, None), (diagnostic("R120", broken.span(0, 0), file=file, hints=("damaged",)),)
    source = Source(file, text.replace("\r\n", "\n"))
    name, version = local(top), top.get("version", "")
    hint = ""
    if _has_entities(top):
        hint = "entities"
    elif name != root or version not in versions:
        hint = "version" if name == root else "root"
    if hint:
        told = diagnostic("R120", source.span(0, 0), file=file, root=root, found=name, version=version, hints=(hint,))
        return (source, None), (told,)
    return (source, top), ()


def _has_entities(top: Element) -> bool:
    declared = top.getroottree().docinfo.internalDTD
    used = next(top.iter(etree.Entity), None) is not None
    return used or (declared is not None and next(iter(declared.iterentities()), None) is not None)


def local(element: Element) -> str:
    """An element's name without its namespace; nothing for comments, instructions and what is of another namespace."""
    if not isinstance(element.tag, str):
        return ""
    name, root = etree.QName(element), etree.QName(element.getroottree().getroot())
    return name.localname if name.namespace == root.namespace else ""


def children(element: Element, name: str) -> list[Element]:
    return [one for one in element if local(one) == name]


def child(element: Element, name: str) -> Element | None:
    return next(iter(children(element, name)), None)


def place(source: Source, element: Element) -> Span:
    line = source.line_start(max(1, element.sourceline or 1)) if source.text else 0
    return source.span(min(line, len(source.text)), min(line, len(source.text)))


def serialised(root: Element, doctype: str = "") -> bytes:
    """UTF-8, indented by whoever built it, with a declaration and a last line end."""
    document: Element = root.getroottree()
    data: Element = etree.tostring(document, xml_declaration=True, encoding="UTF-8", doctype=doctype or None)  # type: ignore[arg-type]
    return bytes(data) + b"\n"


# ---------------------------------------------------------------- inline content


def fill(
    parent: Element, listed: Sequence[Token], numbers: Sequence[int], tag: Callable[[Token, int], Element]
) -> None:
    """Tokens as the mixed content of an element; `tag` makes the element of a code."""
    last: Element | None = None
    for one, number in zip(listed, numbers, strict=True):
        if one.role == "text":
            if last is None:
                parent.text = (parent.text or "") + fit(one.text)
            else:
                last.tail = (last.tail or "") + fit(one.text)
            continue
        last = tag(one, number)
        last.text = fit(one.text)
        parent.append(last)


def pieces(element: Element) -> tuple[Piece, ...]:
    """The mixed content of an element, marks of terms and reviews unwrapped."""
    return tuple(one for one in _pieces(element) if one.text or one.role != "text")


def _pieces(element: Element) -> Iterator[Piece]:
    yield Piece("text", _CONTROL.sub("", element.text or ""))
    for inner in element:
        name = local(inner)
        number = inner.get("id") or inner.get("x") or inner.get("i") or ""
        if role := _ROLES.get(name):
            yield Piece(role, "".join(inner.itertext()), inner.get("rid") or number)
        elif name == "g":
            yield Piece("open", "", number)
            yield from _pieces(inner)
            yield Piece("close", "", number)
        elif name == "mrk" and "delet" in inner.get("mtype", ""):
            pass  # a tracked change: its words are gone
        elif name:  # mrk, hi, sub: what they hold is text
            yield from _pieces(inner)
        yield Piece("text", _CONTROL.sub("", inner.tail or ""))
