"""An archive is checked with nothing but itself at hand: whatever is done to it is told."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from compiler.release import MANIFEST, check, pack
from tests.release.reports import SLUG, release

NAME = f"{SLUG}-1.0"


def codes(data: bytes, digest: str = "") -> list[str]:
    return [one.code for one in check("a.zip", data, digest)[1]]


def packed(files: Mapping[str, bytes], **manifest: Any) -> bytes:
    """An archive of other files, as we would write it; `manifest` changes keys of the manifest."""
    about = json.loads(files.get(MANIFEST, b"{}")) | manifest
    rest = {MANIFEST: json.dumps(about).encode()} if manifest else {}
    return pack(NAME, {**files, **rest}, "2026-04-22")


def zipped(entries: list[tuple[zipfile.ZipInfo | str, bytes]], method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for entry, data in entries:
            archive.writestr(entry, data)
    return out.getvalue()


def with_entry(entry: zipfile.ZipInfo | str, data: bytes = b"x") -> bytes:
    """The archive with one more entry."""
    out = io.BytesIO(release().archive)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(entry, data)
    return out.getvalue()


def test_an_archive_as_it_was_released_has_no_finding() -> None:
    """None of R070 to R078."""
    data = release().archive
    archive, found = check("a.zip", data, hashlib.sha256(data).hexdigest())
    assert found == ()
    assert archive is not None
    assert archive.files == release().files
    assert archive.name == NAME


def test_the_order_of_the_files_does_not_matter() -> None:
    files = dict(reversed(list(release().files.items())))
    assert pack(NAME, files, "2026-04-22") == release().archive


@pytest.mark.parametrize("day", ["0900-01-01", "1979-12-31", "2200-01-01"])
def test_a_date_that_a_zip_cannot_say_is_the_nearest_year(day: str) -> None:
    with zipfile.ZipFile(io.BytesIO(pack("a", {"b": b""}, day))) as archive:
        assert archive.infolist()[0].date_time[0] in (1980, 2107)


@pytest.mark.parametrize("data", [b"", b"PK", b"<html>", b"PK\x05\x06" + bytes(17), bytes(5000)])
def test_what_is_no_archive_is_r070(data: bytes) -> None:
    assert codes(data) == ["R070"]


def test_an_archive_that_was_cut_off_anywhere_is_found() -> None:
    data = release().archive
    for length in range(0, len(data), len(data) // 40):
        assert codes(data[:length]), length
    assert codes(data[:-1])


def test_a_changed_byte_anywhere_is_found() -> None:
    data = release().archive
    for at in range(0, len(data), len(data) // 200):
        assert codes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]), at
    for at in range(len(data) - 22, len(data)):
        assert codes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]), at


def test_a_damaged_file_is_named_r070() -> None:
    data = release().archive
    at = data.index(release().files["report.en.html"]) + 1000
    (found,) = check("a.zip", data[:at] + b"\x00" + data[at + 1 :])[1]
    assert found.code == "R070"
    assert ("entry", f"{NAME}/report.en.html") in found.arguments


def test_a_file_changed_with_its_checksum_is_r073() -> None:
    html = release().files["report.en.html"]
    assert codes(packed({**release().files, "report.en.html": html.replace(b"tea", b"Tea", 1)})) == ["R073"]
    assert codes(packed({**release().files, "report.en.html": html + b" "})) == ["R073"]


def test_a_file_that_is_gone_is_r072() -> None:
    files = {name: data for name, data in release().files.items() if name != "report.zh.docx"}
    assert codes(packed(files)) == ["R072"]


def test_a_file_too_many_is_r074() -> None:
    assert codes(packed({**release().files, "extra.txt": b"x"})) == ["R074"]
    assert codes(with_entry("elsewhere/extra.txt")) == ["R074"]


def test_without_a_manifest_it_is_r071() -> None:
    files = {name: data for name, data in release().files.items() if name != MANIFEST}
    assert codes(packed(files)) == ["R071"]
    assert codes(pack(NAME, {}, "2026-04-22")) == ["R071"]


@pytest.mark.parametrize(
    "change",
    [{"schema": 2}, {"release": None}, {"release": {"version": "../1"}}, {"outputs": {}}, {"outputs": [{"path": 1}]},
     {"release": {"version": "1.0", "slug": SLUG, "date": "soon"}}, {"release": {"version": "1.0", "slug": "../x"}},
     {"release": {"version": "1.0", "slug": SLUG}}, {"release": {"version": "2.0", "slug": SLUG, "date": "2026-04-22"}},
     {"outputs": [{"path": "a", "bytes": "1", "sha256": "0" * 64}]}],
)  # fmt: skip
def test_a_manifest_of_another_shape_is_r071(change: Mapping[str, Any]) -> None:
    assert codes(packed(release().files, **change)) == ["R071"]


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff", b'{"schema": 1', b"[" * 100_000])
def test_a_manifest_that_cannot_be_read_is_r071(data: bytes) -> None:
    assert codes(pack(NAME, {**release().files, MANIFEST: data}, "2026-04-22")) == ["R071"]


def _link() -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(f"{NAME}/link")
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize(
    "entry",
    ["../evil.txt", f"{NAME}/../../evil.txt", "/etc/evil", "C:/evil", f"{NAME}/a\\b", f"{NAME}/", "loose.txt",
     f"{NAME}/.hidden", f"{NAME}/REPORT.EN.HTML", f"{NAME}/a\x1bb", _link()],
)  # fmt: skip
def test_a_name_that_is_not_safe_to_unpack_is_r075(entry: zipfile.ZipInfo | str) -> None:
    assert "R075" in codes(with_entry(entry))


def test_a_name_twice_is_r075() -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        data = with_entry(f"{NAME}/report.en.html")
    assert codes(data) == ["R075"]


def test_an_encrypted_entry_is_r075() -> None:
    data = bytearray(zipped([(f"{NAME}/a", b"x")]))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert codes(bytes(data)) == ["R075"]


def test_a_file_that_grows_when_unpacked_is_r076() -> None:
    assert codes(zipped([(f"{NAME}/bomb", bytes(50_000_000))], zipfile.ZIP_DEFLATED)) == ["R076"]


def test_entries_laid_over_each_other_are_r076() -> None:
    data = zipped([(f"{NAME}/{number}", bytes(9000)) for number in range(3)])
    start = data.index(b"PK\x01\x02")
    over = bytearray(data[:9100] + data[start:])  # one file's bytes, three entries
    for at in range(len(over) - 4):
        if over[at : at + 4] == b"PK\x01\x02":
            over[at + 42 : at + 46] = bytes(4)
    end = over.index(b"PK\x05\x06")
    over[end + 16 : end + 20] = (9100).to_bytes(4, "little")
    assert "R076" in codes(bytes(over))


def test_another_archive_than_was_asked_for_is_r077() -> None:
    assert codes(release().archive, "0" * 64) == ["R077"]


def _commented(data: bytes) -> bytes:
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as archive:
        archive.comment = b"hidden words"
    return out.getvalue()


def _dated(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return zipped([(one.filename, archive.read(one)) for one in archive.infolist()])


@pytest.mark.parametrize(
    "tamper", [_commented, _dated, lambda data: b"MZ before" + data], ids=["comment", "date", "front"]
)
def test_what_stands_beside_the_files_is_r078(tamper: Callable[[bytes], bytes]) -> None:
    assert codes(tamper(release().archive)) == ["R078"]


def test_the_manifest_tells_what_went_in_and_who_stands_for_it() -> None:
    about = json.loads(release().files[MANIFEST])
    assert about["release"]["version"] == "1.0"
    assert about["release"]["date"] == "2026-04-22"
    assert {one["path"] for one in about["outputs"]} == set(release().files) - {MANIFEST}
    assert {"content/report.yaml", "content/zh/10-energy.md"} <= {one["path"] for one in about["inputs"]}
    assert about["approvals"]["chinese"][0] == {"chapter": "01-about-this-report", "by": "王敏", "date": "2026-04-20"}
    english = about["approvals"]["english"]
    assert english["segments"] == english["approved"] > 50
    assert english["released_unapproved"] is False
    assert english["by"] == {"Li Wen": english["approved"]}
    assert about["coverage"]["untraced"] == 0
    assert about["metrics"]["plant.sites"]["unit"]
    assert about["dependencies"]["lxml"]
