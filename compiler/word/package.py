"""The container: parts, relationships, content types and a zip whose bytes depend on the parts alone.

python-docx brings the package, the theme part, the latent styles and the core properties; all parts with words are
written by this library as text. The zip is our own, because python-docx stamps it with the clock.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import docx
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from compiler.word.markup import DECLARATION, attribute, escape

FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"

# What python-docx's template carries for old versions of Word, or for nobody.
_DROPPED = (RT.THUMBNAIL, RT.CUSTOM_XML, RT.WEB_SETTINGS, "http://schemas.microsoft.com/office/2007/relationships/")

# Already compressed: deflating again costs time and gains nothing.
_STORED = (".png", ".jpeg")

# The earliest date that a zip entry can carry: no clock in the output.
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relationship of one part: to a part by its name, or to an address outside."""

    id: str
    type: str
    target: str
    external: bool = False


@dataclass(slots=True)
class Relations:
    """What one part points at, each target once. Ids are given in the order of asking."""

    prefix: str
    _ids: dict[tuple[str, str], Relation] = field(default_factory=dict)

    def external(self, address: str) -> str:
        return self._add(RT.HYPERLINK, address, external=True)

    def part(self, type_: str, name: str) -> str:
        return self._add(type_, name, external=False)

    def all(self) -> Iterable[Relation]:
        return self._ids.values()

    def _add(self, type_: str, target: str, *, external: bool) -> str:
        key = (type_, target)
        if key not in self._ids:
            self._ids[key] = Relation(f"{self.prefix}{len(self._ids) + 1}", type_, target, external)
        return self._ids[key].id


class Package:
    """python-docx's default package, cleaned, with our parts in it."""

    def __init__(self) -> None:
        self._document: Any = docx.Document()
        self._package = self._document.part.package
        self._blobs: dict[str, bytes] = {}
        self._parts: dict[str, Any] = {}
        for owner in (self._package, self._document.part):
            for key in [key for key, rel in owner.rels.items() if rel.reltype.startswith(_DROPPED)]:
                del owner.rels[key]
        for part in self._package.iter_parts():
            self._parts[str(part.partname)] = part

    def latent_styles(self) -> str:
        """The list of built-in styles that a document does not use yet: Word's own defaults for its style gallery."""
        from lxml import etree

        found = self._document.part._styles_part.element.find(f"{{{_W}}}latentStyles")
        return str(etree.tostring(found, encoding="unicode"))

    def describe(self, *, title: str, author: str, language: str, published: str, keywords: str) -> None:
        """Core properties from the book. A date that is no ISO date is left to the package's epoch."""
        core = self._document.core_properties
        core.title, core.author, core.last_modified_by = title[:255], author[:255], author[:255]
        core.language, core.comments, core.subject, core.keywords = language, "", "", keywords[:255]
        core.revision = 1
        try:
            core.created = core.modified = datetime.fromisoformat(published[:10])
        except ValueError:
            core.created = core.modified = datetime(*_EPOCH)

    def custom(self, properties: Mapping[str, str]) -> None:
        """Custom properties, which a document management system or a macro may ask for. Empty ones are left out."""
        told = (
            f'<property fmtid="{_CUSTOM}" pid="{number}" name="{attribute(name)}">'
            f"<vt:lpwstr>{escape(text)}</vt:lpwstr></property>"
            for number, (name, text) in enumerate(((name, text) for name, text in properties.items() if text), 2)
        )
        data = f'{DECLARATION}<Properties xmlns="{_CUSTOM_NS}" xmlns:vt="{_VT}">{"".join(told)}</Properties>'
        part = Part(PackURI("/docProps/custom.xml"), CT.OFC_CUSTOM_PROPERTIES, data.encode(), self._package)
        self._package.relate_to(part, RT.CUSTOM_PROPERTIES)

    def replace(self, name: str, data: bytes) -> None:
        """Other bytes for a part of the template."""
        self._blobs[name] = data

    def add(self, name: str, content_type: str, data: bytes) -> None:
        """A new part; whoever needs it relates to it by name."""
        self._parts[name] = Part(PackURI(name), content_type, data, self._package)

    def relate(self, owner: str, relations: Relations) -> None:
        """Enter relationships under their own ids: python-docx's search for a free id is quadratic."""
        rels = self._parts[owner].rels
        for relation in relations.all():
            target = relation.target if relation.external else self._parts[relation.target]
            rels.add_relationship(relation.type, target, relation.id, relation.external)

    def save(self) -> bytes:
        parts = {str(part.partname): part for part in self._package.iter_parts()}
        entries = {"[Content_Types].xml": _content_types(parts), "_rels/.rels": _relationships(self._package.rels)}
        for name in sorted(parts):
            entries[name[1:]] = self._blobs.get(name) or parts[name].blob
            if len(parts[name].rels):
                entries[parts[name].partname.rels_uri[1:]] = _relationships(parts[name].rels)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, data in entries.items():
                info = zipfile.ZipInfo(name, _EPOCH)
                info.compress_type = zipfile.ZIP_STORED if name.endswith(_STORED) else zipfile.ZIP_DEFLATED
                info.create_system = 0  # the same on every platform
                archive.writestr(info, data)
        return out.getvalue()


_CUSTOM_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the set that Word shows under Custom

_OUTSIDE = ' TargetMode="External"'

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_DEFAULTS = {"rels": CT.OPC_RELATIONSHIPS, "xml": CT.XML, "png": CT.PNG, "jpeg": CT.JPEG}


def _content_types(parts: dict[str, Any]) -> bytes:
    endings = {"rels", "xml"} | {name.rpartition(".")[2] for name in parts if name.endswith(_STORED)}
    lines = [f'<Default Extension="{end}" ContentType="{_DEFAULTS[end]}"/>' for end in sorted(endings)]
    lines += [
        f'<Override PartName="{attribute(name)}" ContentType="{parts[name].content_type}"/>'
        for name in sorted(parts)
        if not name.endswith(_STORED)
    ]
    namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'{DECLARATION}<Types xmlns="{namespace}">{"".join(lines)}</Types>'.encode()


def _relationships(rels: Any) -> bytes:
    lines = [
        f'<Relationship Id="{rel.rId}" Type="{rel.reltype}" Target="{attribute(rel.target_ref)}"'
        f"{_OUTSIDE if rel.is_external else ''}/>"
        for rel in sorted(rels.values(), key=lambda rel: (len(rel.rId), rel.rId))
    ]
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{DECLARATION}<Relationships xmlns="{namespace}">{"".join(lines)}</Relationships>'.encode()
