"""XLIFF 1.2, as OASIS defines it: one `file` for each chapter, a `trans-unit` for each segment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

from lxml import etree

from compiler import __version__
from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.exchange import xml
from compiler.exchange.details import Details
from compiler.exchange.incoming import Incoming
from compiler.exchange.tokens import Token, numbered
from compiler.exchange.units import Unit
from compiler.freshness import State
from compiler.language import WORD_TAGS
from compiler.source import Source

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
_Q = f"{{{NAMESPACE}}}"
TOOL = "zhengben"

#: What a state of ours is called in XLIFF, and how it came about.
_STATES: dict[State, tuple[str, str]] = {
    "approved": ("final", ""),
    "new": ("needs-review-translation", ""),
    "edited": ("needs-review-translation", ""),
    "stale": ("needs-translation", "fuzzy-match"),
    "missing": ("new", ""),
    "extra": ("new", ""),
}


def write(units: Sequence[Unit], details: Details) -> bytes:
    """The units as a document. The same report gives the same bytes."""
    root = etree.Element(f"{_Q}xliff", {"version": "1.2"}, nsmap={None: NAMESPACE})  # type: ignore[dict-item]
    ordered: list[Unit] = []
    for _, chapter in groupby(units, lambda unit: unit.chapter.zh_file):
        listed = tuple(chapter)
        body = _body(root, listed[0])
        for unit in listed:
            _skeleton(body, unit, details)
        ordered += listed
    if not units:
        _body(root, None)
    etree.indent(root, "  ")
    for element, unit in zip(root.iter(f"{_Q}trans-unit"), ordered, strict=True):
        _sides(element, unit, details)  # after indenting: here white space counts
    return xml.serialised(root)


def _body(root: xml.Element, first: Unit | None) -> xml.Element:
    file = etree.SubElement(
        root,
        f"{_Q}file",
        {
            "original": "" if first is None else first.chapter.zh_file,
            "source-language": WORD_TAGS["zh"],
            "target-language": WORD_TAGS["en"],
            "datatype": "x-markdown",
        },
    )
    header = etree.SubElement(file, f"{_Q}header")
    etree.SubElement(header, f"{_Q}tool", {"tool-id": TOOL, "tool-name": TOOL, "tool-version": __version__})
    return etree.SubElement(file, f"{_Q}body")


def _skeleton(body: xml.Element, unit: Unit, details: Details) -> None:
    """A unit with everything but its words."""
    state, qualifier = _STATES[unit.standing.state]
    approved = {"approved": "yes"} if unit.standing.state == "approved" else {}
    unit_of = {"id": str(unit.name), "restype": f"x-{unit.standing.segment.kind}", xml.XML_SPACE: "preserve"}
    element = etree.SubElement(body, f"{_Q}trans-unit", unit_of | approved)
    etree.SubElement(element, f"{_Q}source", {xml.XML_LANG: WORD_TAGS["zh"]})
    attributes = {xml.XML_LANG: WORD_TAGS["en"], "state": state} | ({"state-qualifier": qualifier} if qualifier else {})
    etree.SubElement(element, f"{_Q}target", attributes)
    place = etree.SubElement(element, f"{_Q}context-group", {"purpose": "location"})
    for kind, text in (("sourcefile", unit.chapter.zh_file), ("linenumber", str(details.line(unit)))):
        etree.SubElement(place, f"{_Q}context", {"context-type": kind}).text = xml.fit(text)
    for origin, text in details.notes(unit):
        etree.SubElement(element, f"{_Q}note", {"from": origin, "annotates": "source"}).text = xml.fit(text)


def _sides(element: xml.Element, unit: Unit, details: Details) -> None:
    left, right = numbered(unit.source, unit.target)
    segment = unit.standing.segment
    for name, listed, numbers, run in (
        ("source", unit.source, left, segment.zh),
        ("target", unit.target, right, segment.en),
    ):
        xml.fill(element.find(f"{_Q}{name}"), listed, numbers, partial(_code, details.figures(run)))


def _code(printed: Iterator[str], one: Token, number: int) -> xml.Element:
    name = {"code": "ph", "open": "bpt", "close": "ept"}.get(one.role, "ph")
    attributes = {"id": str(number)} | ({"ctype": one.kind} if name != "ept" else {})
    if one.kind == "x-metric" and (told := next(printed, "")):
        attributes["equiv-text"] = xml.fit(told)
    return etree.Element(f"{_Q}{name}", attributes)


# ---------------------------------------------------------------- reading


def read(file: str, data: bytes) -> Staged[tuple[Source, tuple[Incoming, ...]]]:
    """The translations of a file, wherever its tool has put them; R120 and R121 for what is none of ours."""
    (source, root), found = xml.parse(file, data, "xliff", ("1.2", "1.1", "1.0"))
    if root is None:
        return (source, ()), found
    problems: list[Diagnostic] = list(found)
    listed: list[Incoming] = []
    for part in xml.children(root, "file"):
        languages = part.get("source-language", ""), part.get("target-language", WORD_TAGS["en"])
        if not (languages[0].lower().startswith("zh") and languages[1].lower().startswith("en")):
            told = " → ".join(languages)
            problems.append(diagnostic("R121", xml.place(source, part), found=told))
            continue
        listed += _units(part, source)
    return (source, tuple(listed)), tuple(problems)


def _units(part: xml.Element, source: Source) -> Iterable[Incoming]:
    for element in part.iter():
        if xml.local(element) != "trans-unit":
            continue
        target = xml.child(element, "target")
        is_english = target is not None and target.get(xml.XML_LANG, "en").lower().startswith("en")
        pieces = xml.pieces(target) if is_english else ()
        yield Incoming(element.get("id", ""), part.get("original", ""), pieces, xml.place(source, element))
