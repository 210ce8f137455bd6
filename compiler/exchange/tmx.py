"""TMX 1.4b, as LISA defined it: a translation memory of what was approved, and memories of others as a source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from compiler import __version__
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.exchange import xml
from compiler.exchange.incoming import Incoming
from compiler.exchange.tokens import Token, numbered
from compiler.exchange.units import Unit
from compiler.language import WORD_TAGS
from compiler.source import Source

_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'


def write(units: Sequence[Unit]) -> bytes:
    """Each pair of texts once, in the order of the report."""
    root = etree.Element("tmx", {"version": "1.4"})
    header = {
        "creationtool": "zhengben",
        "creationtoolversion": __version__,
        "segtype": "block",
        "o-tmf": "zhengben",
        "adminlang": WORD_TAGS["en"],
        "srclang": WORD_TAGS["zh"],
        "datatype": "plaintext",
    }
    etree.SubElement(root, "header", header)
    body = etree.SubElement(root, "body")
    pairs: dict[tuple[tuple[Token, ...], tuple[Token, ...]], Unit] = {}
    for unit in units:
        if unit.target:
            pairs.setdefault((unit.source, unit.target), unit)
    for unit in pairs.values():
        element = etree.SubElement(body, "tu", {"tuid": str(unit.name)})
        etree.SubElement(element, "prop", {"type": "x-file"}).text = xml.fit(unit.chapter.zh_file)
        for lang in ("zh", "en"):
            side = etree.SubElement(element, "tuv", {xml.XML_LANG: WORD_TAGS[lang]})
            etree.SubElement(side, "seg")
    etree.indent(root, "  ")
    segments = (side.find("seg") for side in root.iter("tuv"))
    for (source, target), zh, en in zip(pairs, *[segments] * 2, strict=True):
        left, right = numbered(source, target)
        xml.fill(zh, source, left, _code)
        xml.fill(en, target, right, _code)
    return xml.serialised(root, _DOCTYPE)


def _code(one: Token, number: int) -> xml.Element:
    match one.role:
        case "open":
            return etree.Element("bpt", {"i": str(number), "x": str(number), "type": one.kind})
        case "close":
            return etree.Element("ept", {"i": str(number)})
        case _:
            return etree.Element("ph", {"x": str(number), "type": one.kind})


# ---------------------------------------------------------------- reading


def read(file: str, data: bytes) -> Staged[tuple[Source, tuple[Incoming, ...]]]:
    """The pairs of a memory that have Chinese and English; R120 and R121 for what is none."""
    (source, root), found = xml.parse(file, data, "tmx", ("1.4", "1.4b", "1.3", "1.2", "1.1"))
    if root is None:
        return (source, ()), found
    listed = tuple(_pairs(root, source))
    problems: list[Diagnostic] = list(found)
    body = xml.child(root, "body")
    if not listed and body is not None and len(body):
        sides = sorted({_language(one) for one in root.iter() if xml.local(one) == "tuv"})
        problems.append(diagnostic("R121", source.span(0, 0), found=", ".join(sides)))
    return (source, listed), tuple(problems)


def _pairs(root: xml.Element, source: Source) -> Iterable[Incoming]:
    for element in root.iter():
        if xml.local(element) != "tu":
            continue
        sides = {_language(one)[:2]: xml.child(one, "seg") for one in reversed(xml.children(element, "tuv"))}
        zh, en = sides.get("zh"), sides.get("en")
        if zh is not None and en is not None and any(one.text.strip() for one in xml.pieces(zh)):
            yield Incoming("", "", xml.pieces(en), xml.place(source, element), xml.pieces(zh))


def _language(side: xml.Element) -> str:
    return str(side.get(xml.XML_LANG) or side.get("lang") or "").lower()
