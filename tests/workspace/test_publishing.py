"""Outputs change all together or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from compiler.workspace import WriteError, plant, publish
from tests.tools import REPOSITORY

OLD = {"a.html": b"old a", "b.html": b"old b", "manifest.json": b"old manifest"}
NEW = {"manifest.json": b"new manifest", "a.html": b"new a", "b.html": b"new b", "c.html": b"new c"}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    changed = publish(tmp_path / "deep" / "build", OLD)
    assert contents(tmp_path / "deep" / "build") == OLD
    assert changed == ("a.html", "b.html", "manifest.json")


def test_nothing_but_the_outputs_is_left(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_bytes(b"*\n")
    publish(tmp_path, OLD)
    publish(tmp_path, NEW)
    assert contents(tmp_path) == {**NEW, ".gitignore": b"*\n"}


def test_the_manifest_is_renamed_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order = []
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        order.append(Path(target).name)
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    publish(tmp_path, NEW)
    assert order == ["a.html", "b.html", "c.html", "manifest.json"]


def test_a_file_with_the_same_bytes_is_left_alone(tmp_path: Path) -> None:
    publish(tmp_path, OLD)
    os.utime(tmp_path / "a.html", (1, 1))
    assert publish(tmp_path, {**OLD, "b.html": b"other"}) == ("b.html",)
    assert (tmp_path / "a.html").stat().st_mtime == 1


def test_leftovers_of_a_killed_run_are_swept_away(tmp_path: Path) -> None:
    (tmp_path / ".a.html.new.zhengben-tmp").write_bytes(b"half")
    (tmp_path / ".z.html.old.zhengben-tmp").write_bytes(b"half")
    publish(tmp_path, OLD)
    assert contents(tmp_path) == OLD


def test_a_folder_in_an_outputs_place_stops_everything(tmp_path: Path) -> None:
    publish(tmp_path, OLD)
    (tmp_path / "c.html").mkdir()
    with pytest.raises(WriteError) as caught:
        publish(tmp_path, NEW)
    assert (caught.value.why, caught.value.path.name) == ("folder", "c.html")
    assert contents(tmp_path) == OLD


def test_a_file_in_the_folders_place_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "build").write_bytes(b"mine")
    with pytest.raises(WriteError) as caught:
        publish(tmp_path / "build", NEW)
    assert caught.value.why == "occupied"
    assert (tmp_path / "build").read_bytes() == b"mine"


@pytest.mark.parametrize("failing", ["a.html", "c.html", "manifest.json"])
def test_a_rename_that_fails_undoes_those_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    """On Windows a document that is open in Word cannot be replaced."""
    publish(tmp_path, OLD)
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if Path(target).name == failing and ".new." in Path(source).name:
            raise PermissionError(13, "Permission denied")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(WriteError) as caught:
        publish(tmp_path, NEW)
    assert (caught.value.why, caught.value.path.name) == ("denied", failing)
    assert contents(tmp_path) == OLD


def test_hard_links_are_not_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(95, "Operation not supported")

    publish(tmp_path, OLD)
    monkeypatch.setattr(os, "link", link)
    publish(tmp_path, NEW)
    assert contents(tmp_path) == NEW


def in_another_process(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(folder)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(os.name == "nt", reason="no file size limit to set")
def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    """A file size limit stands in for the full disk: the third of four files does not fit."""
    publish(tmp_path, OLD)
    script = """
        import resource, sys
        from pathlib import Path
        from compiler.workspace import WriteError, publish
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        try:
            files = {"a.html": b"new", "b.html": b"new", "c.html": b"x" * 5000, "manifest.json": b"new"}
            publish(Path(sys.argv[1]), files)
        except WriteError as error:
            print(error.why, error.path.name)
    """
    assert in_another_process(script, tmp_path).stdout == "full c.html\n"
    assert contents(tmp_path) == OLD


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_a_run_killed_while_writing_changes_nothing(tmp_path: Path) -> None:
    publish(tmp_path, OLD)
    script = """
        import os, signal, sys
        from pathlib import Path
        from compiler import workspace
        def die(*_):
            os.kill(os.getpid(), signal.SIGKILL)
        workspace.os.replace = die
        workspace.publish(Path(sys.argv[1]), {"a.html": b"new", "c.html": b"new"})
    """
    assert in_another_process(script, tmp_path).returncode == -9
    assert {name: data for name, data in contents(tmp_path).items() if not name.startswith(".")} == OLD
    publish(tmp_path, NEW)
    assert contents(tmp_path) == NEW


def test_a_new_report_goes_into_an_absent_or_empty_folder(tmp_path: Path) -> None:
    plant(tmp_path / "new", {"content/zh/a.md": b"# A\n", "README.md": b"hello\n"})
    assert (tmp_path / "new" / "content" / "zh" / "a.md").read_bytes() == b"# A\n"
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    plant(tmp_path / "repository", {"README.md": b"hello\n"})
    assert (tmp_path / "repository" / "README.md").read_bytes() == b"hello\n"


def test_a_new_report_spares_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_bytes(b"mine")
    with pytest.raises(WriteError) as caught:
        plant(tmp_path, {"README.md": b"hello\n"})
    assert caught.value.why == "occupied"
    assert contents(tmp_path) == {"mine.txt": b"mine"}


def test_a_new_report_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        plant(tmp_path / "new", {"content/a.md": b"", "content/a.md/b.md": b""})
    assert not (tmp_path / "new").exists()
