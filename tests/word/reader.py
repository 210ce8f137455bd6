"""Looks into a DOCX: its parts as XML, its words, and the faults that no schema sees."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from posixpath import dirname, join, normpath
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"

_STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}


class Docx:
    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.infos = archive.infolist()
            self.files = {info.filename: archive.read(info) for info in self.infos}

    @cached_property
    def parts(self) -> dict[str, Any]:
        return {name: etree.fromstring(data) for name, data in self.files.items() if name.endswith((".xml", ".rels"))}

    @property
    def document(self) -> Any:
        return self.parts["word/document.xml"]

    @property
    def stories(self) -> dict[str, Any]:
        """The parts that hold paragraphs."""
        kinds = ("word/document", "word/footnotes", "word/header", "word/footer")
        return {name: root for name, root in self.parts.items() if name.startswith(kinds) and name.endswith(".xml")}

    def paragraphs(self, style: str = "", part: str = "word/document.xml") -> list[str]:
        """The words of a part, a paragraph each; of one style where it is named. Drawings are left out."""
        found = [node for node in self.parts[part].iter(W + "p") if not style or style_of(node) == style]
        return [words(node) for node in found]

    def fields(self) -> list[tuple[str, str]]:
        """Instruction and shown text of every field of the body, in order."""
        out: list[tuple[str, str]] = []
        for node in self.document.iter(W + "fldChar", W + "instrText", W + "t"):
            if node.tag == W + "instrText":
                out.append(((node.text or "").strip(), ""))
                shown = False
            elif node.tag == W + "fldChar":
                shown = node.get(W + "fldCharType") == "separate"
            elif out and shown:
                out[-1] = (out[-1][0], out[-1][1] + (node.text or ""))
        return out

    def faults(self) -> list[str]:
        """What the Open XML SDK lets pass and Word does not."""
        return [
            *self._relationships(),
            *self._content_types(),
            *self._styles(),
            *self._numbers(),
            *self._bookmarks(),
            *self._fields_balance(),
            *self._cells(),
            *self._ids(),
            *self._notes(),
        ]

    def relations(self, part: str) -> dict[str, Any]:
        name = join(dirname(part), "_rels", part.rpartition("/")[2] + ".rels")
        return {node.get("Id"): node for node in self.parts[name]} if name in self.parts else {}

    def _relationships(self) -> Iterator[str]:
        for name in self.stories:
            known = self.relations(name)
            for node in self.parts[name].iter():
                for key in (R + "id", R + "embed", R + "link"):
                    if node.get(key) and node.get(key) not in known:
                        yield f"{name}: {node.get(key)} is no relationship"
        for name, root in self.parts.items():
            if not name.endswith(".rels"):
                continue
            base = dirname(dirname(name))
            ids = [node.get("Id") for node in root]
            yield from (f"{name}: {id_} twice" for id_, many in Counter(ids).items() if many > 1)
            for node in root.iter(_RELS + "Relationship"):
                target = normpath(join(base, node.get("Target"))).lstrip("/")
                if node.get("TargetMode") != "External" and target not in self.files:
                    yield f"{name}: {target} is not there"

    def _content_types(self) -> Iterator[str]:
        types = self.parts["[Content_Types].xml"]
        endings = {node.get("Extension") for node in types.iter(_TYPES + "Default")}
        named = [node.get("PartName")[1:] for node in types.iter(_TYPES + "Override")]
        yield from (f"{name} has a type but is not there" for name in named if name not in self.files)
        for name in self.files:
            if name not in named and name.rpartition(".")[2] not in endings:
                yield f"{name} has no content type"

    def _styles(self) -> Iterator[str]:
        styles = {(n.get(W + "type"), n.get(W + "styleId")) for n in self.parts["word/styles.xml"].iter(W + "style")}
        for name, root in {**self.stories, "word/styles.xml": self.parts["word/styles.xml"]}.items():
            for tag, kind in _STYLED.items():
                for node in root.iter(W + tag):
                    if (kind, node.get(W + "val")) not in styles:
                        yield f"{name}: no {kind} style {node.get(W + 'val')}"
        for style in self.parts["word/styles.xml"].iter(W + "style"):
            for tag in ("basedOn", "next", "link"):
                for node in style.iter(W + tag):
                    if node.get(W + "val") not in {id_ for _, id_ in styles}:
                        yield f"style {style.get(W + 'styleId')}: {tag} {node.get(W + 'val')}"

    def _numbers(self) -> Iterator[str]:
        root = self.parts["word/numbering.xml"]
        nums = {node.get(W + "numId") for node in root.iter(W + "num")} | {"0"}
        abstracts = {node.get(W + "abstractNumId") for node in root.iter(W + "abstractNum")}
        for node in root.iter(W + "num"):
            if node.find(W + "abstractNumId").get(W + "val") not in abstracts:
                yield f"num {node.get(W + 'numId')} without its abstractNum"
        for name, story in {**self.stories, "styles": self.parts["word/styles.xml"]}.items():
            for node in story.iter(W + "numId"):
                if node.get(W + "val") not in nums:
                    yield f"{name}: no numbering {node.get(W + 'val')}"

    def _bookmarks(self) -> Iterator[str]:
        names: list[str] = []
        starts: list[str] = []
        ends: list[str] = []
        for root in self.stories.values():
            names += [node.get(W + "name") for node in root.iter(W + "bookmarkStart")]
            starts += [node.get(W + "id") for node in root.iter(W + "bookmarkStart")]
            ends += [node.get(W + "id") for node in root.iter(W + "bookmarkEnd")]
        yield from (f"bookmark {name} twice" for name, many in Counter(map(str.lower, names)).items() if many > 1)
        yield from (f"bookmark id {id_} twice" for id_, many in Counter(starts).items() if many > 1)
        if sorted(starts) != sorted(ends):
            yield "bookmarks begin and do not end"
        for name in names:
            if len(name) > 40 or not name[0].isalpha() or not all(ch.isalnum() or ch == "_" for ch in name):
                yield f"{name} is no name for a bookmark"
        for part, root in self.stories.items():
            for node in root.iter(W + "hyperlink"):
                if node.get(W + "anchor") and node.get(W + "anchor") not in names:
                    yield f"{part}: a link to {node.get(W + 'anchor')}, which is nowhere"
            for node in root.iter(W + "instrText"):
                found = (node.text or "").split()
                if found[0] in ("REF", "PAGEREF", "NOTEREF") and found[1] not in names:
                    yield f"{part}: a field for {found[1]}, which is nowhere"

    def _fields_balance(self) -> Iterator[str]:
        for name, root in self.stories.items():
            open_fields: list[str] = []
            for node in root.iter(W + "fldChar"):
                kind = node.get(W + "fldCharType")
                if kind == "begin":
                    open_fields.append("begin")
                elif not open_fields or (kind == "separate" and open_fields[-1] != "begin"):
                    yield f"{name}: a field's {kind} out of place"
                elif kind == "separate":
                    open_fields[-1] = "separate"
                else:
                    open_fields.pop()
            if open_fields:
                yield f"{name}: {len(open_fields)} fields do not end"

    def _cells(self) -> Iterator[str]:
        for name, root in self.stories.items():
            for cell in root.iter(W + "tc"):
                last = [node for node in cell if node.tag in (W + "p", W + "tbl", W + "sdt")][-1:]
                if not last or last[0].tag != W + "p":
                    yield f"{name}: a cell does not end in a paragraph"
            for table in root.iter(W + "tbl"):
                columns = len(table.find(W + "tblGrid"))
                for row in table.findall(W + "tr"):
                    spans = (cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(W + "tc"))
                    wide = sum(1 if span is None else int(span.get(W + "val")) for span in spans)
                    if wide != columns:
                        yield f"{name}: a row of {wide} columns in a grid of {columns}"
                follower = table.getnext()
                if follower is not None and follower.tag == W + "tbl":
                    yield f"{name}: two tables without a paragraph between them"

    def _ids(self) -> Iterator[str]:
        ids = [n.get("id") for root in self.stories.values() for n in root.iter() if _local(n) in ("docPr", "cNvPr")]
        yield from (f"drawing id {id_} twice" for id_, many in Counter(ids).items() if many > 1)

    def _notes(self) -> Iterator[str]:
        notes = [node.get(W + "id") for node in self.parts["word/footnotes.xml"].iter(W + "footnote")]
        marks = [node.get(W + "id") for node in self.document.iter(W + "footnoteReference")]
        if sorted(notes) != sorted([*marks, "-1", "0"]):
            yield f"footnotes {notes} for the marks {marks}"


def style_of(paragraph: Any) -> str:
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else str(found.get(W + "val"))


def words(node: Any) -> str:
    """The text of a paragraph or a cell; instructions of fields and words inside drawings do not count."""
    out: list[str] = []
    for item in node.iter(W + "t", W + "tab", W + "br"):
        if any(_local(above) == "txbxContent" for above in item.iterancestors()) and _local(node) != "txbxContent":
            continue
        out.append(item.text or "" if item.tag == W + "t" else "\t" if item.tag == W + "tab" else "\n")
    return "".join(out)


def _local(node: Any) -> str:
    return str(node.tag).rpartition("}")[2] if isinstance(node.tag, str) else ""
