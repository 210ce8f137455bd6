"""The archive of a release: one folder in a ZIP whose bytes follow from the files, the name and the date alone.

Nothing in it is compressed: what a compressor writes changes with its version, and a release must be the same bytes
years later. So an archive can also be held against the one bytes that its files can make, and none can grow when it is
unpacked. The format is PKWARE's APPNOTE 6.3, as every system's own tools read it.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.release.records import is_version
from compiler.source import Span

MANIFEST = "manifest.json"

#: Bytes of an archive that are read: far more than any report, and an end to what has none.
LIMIT = 1 << 30

#: What zipfile raises for bytes that are no archive, or a broken one.
_BROKEN = (zipfile.BadZipFile, OSError, ValueError, EOFError, RuntimeError, OverflowError, struct.error, zlib.error)

#: A relative POSIX path of plain names, none of which is hidden, `.` or `..`.
_PATH = re.compile(r"(?:[^/\\:.\x00-\x1f\x7f][^/\\:\x00-\x1f\x7f]*/)*[^/\\:.\x00-\x1f\x7f][^/\\:\x00-\x1f\x7f]*")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Archive:
    """A released archive, read. `files` are by their path in its folder `name`, the manifest among them."""

    name: str
    manifest: Mapping[str, Any]
    files: Mapping[str, bytes]


def pack(name: str, files: Mapping[str, bytes], day: str) -> bytes:
    """The ZIP of `files`, in a folder `name`, sorted, all of one date (ISO): no clock, user or mask is in it."""
    on = date.fromisoformat(day)
    moment = (min(max(on.year, 1980), 2107), on.month, on.day, 0, 0, 0)  # the years that a ZIP can say
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(f"{name}/{path}", moment)
            entry.create_system = 3  # Unix, wherever we run
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, files[path])
    return out.getvalue()


def check(file: str, data: bytes, digest: str = "") -> Staged[Archive | None]:
    """An archive, held against its own manifest and, if one is given, against its SHA-256. `file` is its name.

    Nothing is unpacked before every name, size and kind in it is known to be harmless.
    """
    at = Span(file, 0, 0)
    name = file.replace("\\", "/").rpartition("/")[2]
    found: list[Diagnostic] = []
    actual = hashlib.sha256(data).hexdigest()
    if digest and digest != actual:
        found.append(diagnostic("R077", at, wanted=digest, found=actual))
    if len(data) > LIMIT:
        return None, (*found, diagnostic("R076", at, entry=name, bytes=len(data), limit=LIMIT, hints=("limit",)))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            found += _unsafe(opened.infolist(), len(data), at)
            if any(one.code in ("R075", "R076") for one in found):
                return None, tuple(found)
            files, lost = _read(opened)
    except (*_BROKEN, NotImplementedError):
        return None, (*found, diagnostic("R070", at, name=name, hints=("zip",)))
    found += [diagnostic("R070", at, name=name, entry=_shown(path), hints=("damaged",)) for path in sorted(lost)]
    archive, faults = _held(files, at, name, lost)
    found += faults
    if archive is not None and not faults and not lost:
        released = archive.manifest["release"]
        if pack(archive.name, archive.files, released["date"]) != data:
            found.append(diagnostic("R078", at, name=name))
    return archive, tuple(found)


# ---------------------------------------------------------------- before anything is unpacked


def _unsafe(entries: list[zipfile.ZipInfo], size: int, at: Span) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    total = 0
    for one in entries:
        name = one.orig_filename
        hint = _fault(one, name.casefold() in seen)
        seen.add(name.casefold())
        if hint:
            yield diagnostic("R075", at, entry=_shown(name), hints=(hint,))
        total += one.file_size
        if one.compress_type != zipfile.ZIP_STORED or one.file_size != one.compress_size or total > size:
            yield diagnostic("R076", at, entry=_shown(name), bytes=one.file_size, hints=("packed",))


def _fault(entry: zipfile.ZipInfo, twice: bool) -> str:
    """The hint that says why a name may not be unpacked, or nothing."""
    if not _PATH.fullmatch(entry.orig_filename) or "/" not in entry.orig_filename:
        return "outside"
    if twice:
        return "twice"
    if entry.flag_bits & 0x1:
        return "encrypted"
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return "kind" if kind and not stat.S_ISREG(kind) else ""


def _shown(name: str) -> str:
    """A name as it may be printed: a terminal obeys nothing that stands in it."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in name)[:120]


def _read(opened: zipfile.ZipFile) -> tuple[dict[str, bytes], frozenset[str]]:
    """The files by name, and the names of those that are damaged: each has a checksum of its own."""
    files: dict[str, bytes] = {}
    damaged: set[str] = set()
    for entry in opened.infolist():
        try:
            files[entry.orig_filename] = opened.read(entry)
        except (*_BROKEN, NotImplementedError):
            damaged.add(entry.orig_filename)
    return files, frozenset(damaged)


# ---------------------------------------------------------------- beside the manifest


def _held(
    found: Mapping[str, bytes], at: Span, name: str, damaged: frozenset[str]
) -> tuple[Archive | None, list[Diagnostic]]:
    folders = {path.partition("/")[0] for path in (*found, *damaged)}
    folder = min((one for one in folders if f"{one}/{MANIFEST}" in {*found, *damaged}), default="")
    data = found.get(f"{folder}/{MANIFEST}")
    if data is None:
        if f"{folder}/{MANIFEST}" in damaged:
            return None, []
        return None, [diagnostic("R071", at, name=name, hints=("absent",))]
    manifest, wrong = _manifest(data)
    if wrong:
        return None, [diagnostic("R071", at, name=name, part=wrong, hints=("form",))]
    called = f"{manifest['release']['slug']}-{manifest['release']['version']}"
    if folder != called:
        return None, [diagnostic("R071", at, name=name, part=called, hints=("folder",))]
    files = {path.partition("/")[2]: data for path, data in found.items() if path.startswith(f"{folder}/")}
    lost = frozenset(path.partition("/")[2] for path in damaged)
    faults = [*_beside(manifest["outputs"], files, lost, at)]
    others = (path for path in found if not path.startswith(f"{folder}/"))
    faults += [diagnostic("R074", at, entry=_shown(path)) for path in others]
    return Archive(folder, manifest, files), faults


def _beside(
    listed: list[dict[str, Any]], files: Mapping[str, bytes], damaged: frozenset[str], at: Span
) -> Iterator[Diagnostic]:
    for one in listed:
        path, data = one["path"], files.get(one["path"])
        if data is None:
            if path not in damaged:
                yield diagnostic("R072", at, entry=_shown(path))
        elif len(data) != one["bytes"]:
            yield diagnostic("R073", at, entry=path, wanted=one["bytes"], found=len(data), hints=("size",))
        elif (digest := hashlib.sha256(data).hexdigest()) != one["sha256"]:
            yield diagnostic("R073", at, entry=path, wanted=one["sha256"], found=digest, hints=("digest",))
    known = {MANIFEST, *(one["path"] for one in listed)}
    for path in files:
        if path not in known:
            yield diagnostic("R074", at, entry=_shown(path))


def _manifest(data: bytes) -> tuple[dict[str, Any], str]:
    """The manifest of a release, or the part of it that is missing or malformed."""
    try:
        read = json.loads(data)
    except (ValueError, RecursionError):
        return {}, "JSON"
    if not isinstance(read, dict) or read.get("schema") != 1:
        return {}, "schema"
    release = read.get("release")
    if not isinstance(release, dict):
        return {}, "release"
    if not is_version(release.get("version")):
        return {}, "release.version"
    if not isinstance(release.get("slug"), str) or not _PATH.fullmatch(release["slug"]) or "/" in release["slug"]:
        return {}, "release.slug"
    try:
        date.fromisoformat(release.get("date"))  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return {}, "release.date"
    outputs = read.get("outputs")
    if not isinstance(outputs, list) or not all(_is_listed(one) for one in outputs):
        return {}, "outputs"
    return read, ""


def _is_listed(one: object) -> bool:
    return (
        isinstance(one, dict)
        and isinstance(one.get("path"), str)
        and isinstance(one.get("bytes"), int)
        and isinstance(one.get("sha256"), str)
        and _DIGEST.fullmatch(one["sha256"]) is not None
    )
