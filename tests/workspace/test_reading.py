"""A report's folder is read, and nothing outside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from compiler.source import Refusal
from compiler.workspace import Folder, find_report, read_loose

needs_links = pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    root = tmp_path / "report"
    (root / "content" / "zh").mkdir(parents=True)
    (root / "content" / "report.yaml").write_text("schema: 1\n")
    (root / "content" / "zh" / "02-b.md").write_text("# 乙\n", encoding="utf-8")
    (root / "content" / "zh" / "01-a.md").write_bytes(b"\xef\xbb\xbf# A\r\n")
    (tmp_path / "secret.txt").write_text("secret")
    return root


def test_a_file_is_read_as_it_is(report: Path) -> None:
    assert Folder(report).read("content/zh/01-a.md") == b"\xef\xbb\xbf# A\r\n"


@pytest.mark.parametrize(
    "path",
    [
        *("/etc/passwd", "../secret.txt", "content/../../secret.txt", ".."),
        *("C:/secret.txt", "c:secret.txt", "..\\secret.txt", "\\\\server\\share\\x", "content\\..\\..\\secret.txt"),
    ],
)
def test_a_path_that_leads_out_is_refused(report: Path, path: str) -> None:
    assert Folder(report).read(path) is Refusal.OUTSIDE
    assert Folder(report).names(path) == ()


@needs_links
def test_a_link_that_leads_out_is_refused(report: Path) -> None:
    (report / "out.txt").symlink_to(report.parent / "secret.txt")
    (report / "away").symlink_to(report.parent)
    assert Folder(report).read("out.txt") is Refusal.OUTSIDE
    assert Folder(report).read("away/secret.txt") is Refusal.OUTSIDE
    assert Folder(report).names("away") == ()


@needs_links
def test_a_link_inside_the_report_is_followed(report: Path) -> None:
    (report / "same.md").symlink_to(report / "content" / "zh" / "01-a.md")
    assert Folder(report).read("same.md") == b"\xef\xbb\xbf# A\r\n"


@needs_links
def test_a_report_may_itself_be_a_link(report: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(report)
    assert Folder(tmp_path / "link").read("content/report.yaml") == b"schema: 1\n"


@needs_links
def test_links_in_a_circle_are_unreadable(report: Path) -> None:
    (report / "one").symlink_to(report / "two")
    (report / "two").symlink_to(report / "one")
    assert isinstance(Folder(report).read("one"), Refusal)


@needs_links
def test_links_in_a_circle_hide_no_other_file(report: Path) -> None:
    (report / "content" / "zh" / "00-loop.md").symlink_to("00-loop.md")
    assert Folder(report).names("content/zh") == ("01-a.md", "02-b.md")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(report: Path) -> None:
    os.mkfifo(report / "pipe")
    assert Folder(report).read("pipe") is Refusal.UNREADABLE


@pytest.mark.parametrize(
    ("path", "refusal"),
    [
        ("content/zh", Refusal.FOLDER),
        ("content/none.md", Refusal.ABSENT),
        ("content/report.yaml/x.md", Refusal.ABSENT),
        ("x" * 5000, Refusal.ABSENT),
        ("nul\0byte", Refusal.UNREADABLE),
    ],
)
def test_what_is_not_a_file_is_told_apart(report: Path, path: str, refusal: Refusal) -> None:
    assert Folder(report).read(path) is refusal


def test_names_are_sorted_and_hold_files_only(report: Path) -> None:
    (report / "content" / "zh" / "folder.md").mkdir()
    assert Folder(report).names("content/zh") == ("01-a.md", "02-b.md")
    assert Folder(report).names("content/none") == ()


def test_a_report_is_found_from_anywhere_inside_it(report: Path, tmp_path: Path) -> None:
    assert find_report(report / "content" / "zh") == report.resolve()
    assert find_report(report) == report.resolve()
    assert find_report(tmp_path) is None


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs a file without an end")
def test_a_loose_file_without_an_end_is_read_for_a_while_only() -> None:
    data = read_loose(Path("/dev/zero"))
    assert isinstance(data, bytes)
    assert len(data) == 1 << 26
