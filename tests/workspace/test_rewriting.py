"""A report's own files change all together or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from compiler.workspace import Folder, WriteError, rewrite

OLD = {"content/metrics.yaml": b"old metrics", "content/zh/a.md": b"old zh", "content/en/a.md": b"old en"}
NEW = {path: data.replace(b"old", b"new") for path, data in OLD.items()}


@pytest.fixture
def report(tmp_path: Path) -> Path:
    for path, data in OLD.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    return tmp_path


def contents(report: Path) -> dict[str, bytes]:
    return {path.relative_to(report).as_posix(): path.read_bytes() for path in report.rglob("*") if path.is_file()}


def test_files_of_several_folders_change_together(report: Path) -> None:
    rewrite(Folder(report), NEW, OLD)
    assert contents(report) == NEW


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_a_rename_that_fails_undoes_those_before_it(
    report: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    real, count = os.replace, 0

    def replace(source: Path, target: Path) -> None:
        nonlocal count
        count += ".new." in Path(source).name
        if count == failing and ".new." in Path(source).name:
            raise PermissionError(13, "open in another program")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(WriteError) as caught:
        rewrite(Folder(report), NEW, OLD)
    assert caught.value.why == "denied"
    assert contents(report) == OLD


def test_a_file_that_changed_in_the_meantime_is_not_overwritten(report: Path) -> None:
    (report / "content/en/a.md").write_bytes(b"just edited")
    with pytest.raises(WriteError) as caught:
        rewrite(Folder(report), NEW, OLD)
    assert caught.value.why == "changed"
    assert contents(report) == {**OLD, "content/en/a.md": b"just edited"}


@pytest.mark.skipif(os.name == "nt", reason="permissions are of another kind there")
def test_permissions_are_kept(report: Path) -> None:
    (report / "content/zh/a.md").chmod(0o640)
    rewrite(Folder(report), NEW, OLD)
    assert stat.S_IMODE((report / "content/zh/a.md").stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")
def test_a_link_out_of_the_report_is_not_followed(report: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "a.md"
    outside.write_bytes(b"old en")
    (report / "content/en/a.md").unlink()
    (report / "content/en/a.md").symlink_to(outside)
    with pytest.raises(WriteError):
        rewrite(Folder(report), NEW, OLD)
    assert outside.read_bytes() == b"old en"
    assert (report / "content/zh/a.md").read_bytes() == b"old zh"
