"""What pandoc leaves out of a Word file, read from the package: pictures and the words in drawings, fields and their
targets, headers and footers, hidden words and tracked changes."""

from __future__ import annotations

import hashlib
import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from compiler.verify import strange

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

#: Bytes that a package may hold unpacked: beyond any report, and before any bomb.
LIMIT = 1 << 29

_TARGET = re.compile(r"\s*(REF|PAGEREF|NOTEREF)\s+(\S+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture that is no ornament. `words` are the letters in it, without spaces; `digest` is of an image's bytes."""

    alt: str
    words: str
    digest: str


@dataclass(frozen=True, slots=True)
class Running:
    """What stands at the head and the foot of a section's pages."""

    header: str
    footer: str


@dataclass(frozen=True, slots=True)
class Parts:
    """`lost` are targets that nothing in the document answers to, `open_fields` how many fields never end."""

    drawings: tuple[Drawing, ...]
    running: tuple[Running, ...]
    lost: tuple[str, ...]
    open_fields: int
    strange: tuple[tuple[str, str], ...]
    title: str
    author: str


def read(data: bytes) -> Parts | str:
    """The parts of a package, or why it cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(info.file_size for info in package.infolist()) > LIMIT:
                return "it unpacks to more than 512 MB"
            names = [info.filename for info in package.infolist()]
            if twice := sorted({name for name in names if names.count(name) > 1}):
                return f"it has two parts called {twice[0]}"
            files = {info.filename: package.read(info) for info in package.infolist() if not info.is_dir()}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        return f"it is no Word package ({error})"
    if "word/document.xml" not in files:
        return "it is no Word package (no word/document.xml)"
    return _Package(files).parts()


class _Package:
    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.body = _parse(files["word/document.xml"])
        self.notes = _parse(files.get("word/footnotes.xml", b""))
        self.relations = self._relations("word/_rels/document.xml.rels")
        self.note_relations = self._relations("word/_rels/footnotes.xml.rels")

    def parts(self) -> Parts | str:
        if self.body is None:
            return "word/document.xml is damaged"
        whole = [root for root in (self.body, self.notes) if root is not None]
        core = _parse(self.files.get("docProps/core.xml", b""))
        return Parts(
            drawings=tuple(self._drawings()),
            running=tuple(self._running()),
            lost=tuple(dict.fromkeys(self._lost())),
            open_fields=sum(_open_fields(root) for root in whole),
            strange=tuple(strange.in_package(self.files, self._roots())),
            title=_core(core, "title"),
            author=_core(core, "creator"),
        )

    def _roots(self) -> Mapping[str, Any]:
        parsed = {name: _parse(data) for name, data in self.files.items() if name.endswith((".xml", ".rels"))}
        return {name: root for name, root in parsed.items() if root is not None}

    def _relations(self, name: str) -> Mapping[str, str]:
        root = _parse(self.files.get(name, b""))
        if root is None:
            return {}
        return {one.get("Id"): one.get("Target") for one in root if one.get("Id") and one.get("Target")}

    # ---------------------------------------------------------------- pictures

    def _drawings(self) -> Iterator[Drawing]:
        for root, relations in ((self.body, self.relations), (self.notes, self.note_relations)):
            if root is not None:
                for drawing in _living(root, f"{_W}drawing"):
                    properties = drawing.find(f".//{_WP}docPr")
                    alt = "" if properties is None else properties.get("descr") or ""
                    digests = [self._digest(blip, relations) for blip in drawing.iter(f"{_A}blip")]
                    if alt:
                        words = "".join(one.text or "" for one in drawing.iter(f"{_W}t", f"{_A}t"))
                        yield Drawing(alt, "".join(words.split()), " ".join(filter(None, digests)))

    def _digest(self, blip: Any, relations: Mapping[str, str]) -> str:
        target = relations.get(blip.get(f"{_R}embed") or "", "")
        data = self.files.get(posixpath.normpath(posixpath.join("word", target)).lstrip("/"))
        return "" if data is None else hashlib.sha256(data).hexdigest()[:12]

    # ---------------------------------------------------------------- headers and footers

    def _running(self) -> Iterator[Running]:
        for section in self.body.iter(f"{_W}sectPr"):
            found = {"header": "", "footer": ""}
            for kind in found:
                for reference in section.iter(f"{_W}{kind}Reference"):
                    target = self.relations.get(reference.get(f"{_R}id") or "", "")
                    root = _parse(self.files.get(posixpath.normpath(posixpath.join("word", target)), b""))
                    text = "" if root is None else _text(root)
                    # Only the first page of a section may have another head and foot, and that is bare.
                    found[kind] = text + found[kind] if reference.get(f"{_W}type") == "default" else found[kind] + text
            yield Running(found["header"], found["footer"])

    # ---------------------------------------------------------------- targets

    def _lost(self) -> Iterator[str]:
        roots = [(self.body, self.relations)]
        if self.notes is not None:
            roots.append((self.notes, self.note_relations))
        names = {one.get(f"{_W}name") for root, _ in roots for one in root.iter(f"{_W}bookmarkStart")}
        for root, relations in roots:
            for instruction in root.iter(f"{_W}instrText"):
                found = _TARGET.match(instruction.text or "")
                if found and found[2] not in names:
                    yield f"{found[1]} {found[2]}"
            for link in root.iter(f"{_W}hyperlink"):
                anchor, relation = link.get(f"{_W}anchor"), link.get(f"{_R}id")
                if anchor and anchor not in names:
                    yield f"#{anchor}"
                if relation and relation not in relations:
                    yield relation
        notes = set() if self.notes is None else {one.get(f"{_W}id") for one in self.notes.iter(f"{_W}footnote")}
        for mark in self.body.iter(f"{_W}footnoteReference"):
            if mark.get(f"{_W}id") not in notes:
                yield f"footnote {mark.get(f'{_W}id')}"


def words_of_svg(data: bytes) -> str | None:
    """The letters of an SVG's labels in order, without spaces; None where `use` draws them, or nothing can."""
    root = _parse(data)
    if root is None or any(_local(node) == "use" for node in root.iter()):
        return None
    pieces: list[str] = []
    for node in root.iter():
        if _local(node) == "text":
            for part in node.iter():
                if _local(part) in ("text", "tspan"):
                    pieces.append(part.text or "")
                if part is not node:
                    pieces.append(part.tail or "")
    return "".join("".join(pieces).split())


def _parse(data: bytes) -> Any:
    """The root of a part, or None; nothing outside is ever fetched, and no entity grows."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _local(node: Any) -> str:
    return str(node.tag).rpartition("}")[2] if isinstance(node.tag, str) else ""


def _living(root: Any, tag: str) -> Iterator[Any]:
    """Elements that a reader sees: not the older picture that Word keeps beside a drawing."""
    for node in root.iter(tag):
        if not any(one.tag == f"{_MC}Fallback" for one in node.iterancestors()):
            yield node


def _text(root: Any) -> str:
    return "".join(one.text or "" for one in _living(root, f"{_W}t"))


def _core(root: Any, name: str) -> str:
    if root is None:
        return ""
    return next((node.text or "" for node in root if _local(node) == name), "")


def _open_fields(root: Any) -> int:
    """How far beginnings and ends of fields are from even, or a field's parts from their order."""
    depth = wrong = 0
    for mark in root.iter(f"{_W}fldChar"):
        kind = mark.get(f"{_W}fldCharType")
        depth += {"begin": 1, "end": -1}.get(kind or "", 0)
        if depth < 0 or (kind == "separate" and not depth):
            wrong += 1
            depth = max(depth, 0)
    return depth + wrong
