"""Builds and releases that are killed, or find no room: what was there is there, whole, and what is left over goes."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

from compiler import shelf, workspace
from compiler.build import Options
from compiler.cli import main
from compiler.outputs import outputs
from compiler.release import check, pack, records
from compiler.source import Source
from compiler.workspace import TEMPORARY
from tests.cli.shell import command, environment, zhengben
from tests.release.reports import SLUG, chinese_approval, compiled, files, ready_report

#: A process of its own is what can be killed; a fork of this one has everything imported already.
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")

#: Half of them builds, half releases.
MOMENTS = 100

Tree = Mapping[str, bytes]


def tree(folder: Path) -> Tree:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob(f"*{TEMPORARY}"))


# ---------------------------------------------------------------- another process


def started(work: Callable[[], Any]) -> int:
    """`work` in a process of its own, the first of its group, without output; its id."""
    child = os.fork()
    if child:
        return child
    code = 70
    with contextlib.suppress(BaseException):
        os.setpgid(0, 0)
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        done = work()
        code = done if isinstance(done, int) else 0
    os._exit(code)


def finished(work: Callable[[], Any]) -> int:
    """The exit code of `work`, or minus the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(started(work), 0)[1])


def killed(work: Callable[[], Any], after: float) -> None:
    child = started(work)
    time.sleep(after)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def longest(work: Callable[[], Any]) -> float:
    start = time.monotonic()
    assert finished(work) == 0
    return time.monotonic() - start


# ---------------------------------------------------------------- random moments


def test_a_build_killed_at_any_moment_leaves_a_whole_set_of_files(tmp_path: Path) -> None:
    chance = random.Random(8)
    report = ready_report(tmp_path / "report")
    variants = [(chapter, built(chapter)) for chapter in _chapters()]
    build = partial(main, ["build", str(report)])
    whole = longest(build)
    for moment in range(MOMENTS // 2):
        chapter, new = variants[(moment + 1) % 2]
        (report / "content/zh/10-energy.md").write_bytes(chapter)
        killed(build, chance.uniform(0, whole * 1.02))
        assert_whole(report / "build", [files_ for _, files_ in variants])
    assert finished(build) in (0, 1)
    assert {name: data for name, data in tree(report / "build").items() if name != ".gitignore"} == new
    assert leftovers(report) == []


def assert_whole(folder: Path, sets: list[Tree]) -> None:
    """One of the sets; or, if the process died among the renames, both at once, one of them under temporary names."""
    present = {
        path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.name != ".gitignore"
    }
    plain = {name: data for name, data in present.items() if not name.endswith(TEMPORARY)}
    if plain in sets:
        return
    staged = {
        name[1 : -len(".new" + TEMPORARY)]: data for name, data in present.items() if name.endswith(".new" + TEMPORARY)
    }
    assert {**plain, **staged} in sets


def _chapters() -> tuple[bytes, bytes]:
    chapter = files()["content/zh/10-energy.md"]
    return chapter, chapter.replace("做茶离不开热".encode(), "制茶离不开热".encode())


@cache
def built(chapter: bytes) -> Tree:
    words = chapter.decode()
    return outputs(
        compiled({"content/zh/10-energy.md": (files()["content/zh/10-energy.md"].decode(), words)}), Options()
    )


def test_a_release_killed_at_any_moment_is_whole_or_not_there(tmp_path: Path) -> None:
    chance = random.Random(88)
    report = ready_report(tmp_path / "report")
    kept = report / "build" / "release"
    whole = longest(lambda: main(["release", "0", str(report)]))
    settings = files()["content/report.yaml"]
    variants = (
        settings,
        settings.replace(chinese_approval().encode(), "approved: {by: 张岚, date: 2026-04-21}".encode()),
    )
    for moment in range(MOMENTS // 2):
        (report / "content/report.yaml").write_bytes(variants[moment % 2])
        version = str(len(recorded(report)))  # the next one that is not released yet
        killed(partial(main, ["release", version, str(report)]), chance.uniform(0, whole * 1.02))
        assert_sound(kept, recorded(report))
    version = str(len(recorded(report)))
    assert finished(lambda: main(["release", version, str(report)])) == 0
    assert version in assert_sound(kept, recorded(report))
    assert leftovers(report) == []


def recorded(report: Path) -> Mapping[str, str]:
    """Digests by version; the file is never half written."""
    known, found = records.load(Source(records.FILE, (report / records.FILE).read_text("utf-8")))
    assert found == ()
    return {one.version: one.digest for one in known}


def assert_sound(kept: Path, known: Mapping[str, str]) -> Mapping[str, str]:
    """Every archive and every folder is a whole release, and what is recorded is there with its bytes."""
    visible = [path for path in kept.iterdir() if not path.name.startswith(".")]
    for path in visible:
        data = pack(path.name, tree(path), "2026-04-22") if path.is_dir() else path.read_bytes()
        assert check(path.name, data)[1] == ()
    for version, digest in known.items():
        assert check("", (kept / f"{SLUG}-{version}.zip").read_bytes(), digest)[1] == ()
        assert (kept / f"{SLUG}-{version}").is_dir()
    return known


# ---------------------------------------------------------------- every step of writing

OLD = {"a.html": b"old a", "b.html": b"old b", "manifest.json": b"old"}
NEW = {"a.html": b"new a", "c.html": b"new c", "manifest.json": b"new"}

#: What changes a disk; the process dies before the chosen one.
_STEPS = ("mkdir", "replace", "fsync", "unlink", "rmdir", "link")


def dying(step: int, work: Callable[[], Any]) -> int:
    """`work` in a process that kills itself before its step-th change of the disk; its exit code."""
    count = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*words: Any, **more: Any) -> Any:
            nonlocal count
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)
            count += 1
            return real(*words, **more)

        return call

    def doomed() -> None:
        for name in _STEPS:
            setattr(os, name, counted(getattr(os, name)))
        work()

    return finished(doomed)


def test_a_release_is_whole_after_every_step_of_writing_it(tmp_path: Path) -> None:
    step, code = 0, -signal.SIGKILL
    while code == -signal.SIGKILL:
        kept = tmp_path / str(step)
        shelf.shelve(kept, "r", OLD, b"old zip")
        code = dying(step, partial(shelf.shelve, kept, "r", NEW, b"new zip"))
        assert (kept / "r.zip").read_bytes() in (b"old zip", b"new zip")
        aside = kept / f".r.old{TEMPORARY}"
        assert tree(kept / "r" if (kept / "r").exists() else aside) in (OLD, NEW)
        shelf.shelve(kept, "r", NEW, b"new zip")
        assert tree(kept) == {**{f"r/{name}": data for name, data in NEW.items()}, "r.zip": b"new zip"}
        step += 1
    assert code == 0
    assert step > 12


def test_a_folder_that_was_set_aside_comes_back_even_if_another_release_follows(tmp_path: Path) -> None:
    shelf.shelve(tmp_path, "r", OLD, b"old zip")
    os.replace(tmp_path / "r", tmp_path / f".r.old{TEMPORARY}")
    shelf.shelve(tmp_path, "s", NEW, b"zip")
    assert tree(tmp_path / "r") == OLD


def test_a_build_is_whole_after_every_step_of_writing_it(tmp_path: Path) -> None:
    step, code = 0, -signal.SIGKILL
    while code == -signal.SIGKILL:
        folder = tmp_path / str(step)
        workspace.publish(folder, OLD)
        code = dying(step, partial(workspace.publish, folder, NEW))
        assert_whole(folder, [OLD, {**OLD, **NEW}])
        workspace.publish(folder, NEW)
        assert tree(folder) == {**OLD, **NEW}
        step += 1
    assert code == 0
    assert step > 8


# ---------------------------------------------------------------- no room, no permission, something in the way


@pytest.mark.parametrize(("words", "limit"), [("build", 100_000), ("release", 50_000), ("release", 300_000)])
def test_a_full_disk_loses_nothing(tmp_path: Path, words: str, limit: int) -> None:
    """Files of more than `limit` bytes cannot be written: the system says so in the middle of one."""
    import resource

    report = ready_report(tmp_path / "report")
    (report / "build").mkdir()
    (report / "build" / "kept.txt").write_bytes(b"kept")
    before = tree(report)
    version = ["1.0"] if words == "release" else []
    done = subprocess.run(
        command(words, *version, report),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        env=environment({"PYTHONDONTWRITEBYTECODE": "1"}),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert b"the disk is full. What was there is unchanged." in done.stderr
    assert b"Traceback" not in done.stderr
    assert tree(report) == before
    assert leftovers(report) == []
    assert zhengben(words, *version, report).code == 0


def test_a_read_only_folder_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """EROFS from the system, because a superuser may write where modes forbid it."""
    report = ready_report(tmp_path / "report")
    assert zhengben("release", "1.0", report).code == 0
    before = tree(report)
    with monkeypatch.context() as patched:

        def refuse(path: Path, data: bytes) -> None:
            raise OSError(errno.EROFS, "Read-only file system", str(path))

        patched.setattr(shelf, "write_durably", refuse)
        patched.setattr(workspace, "write_durably", refuse)
        result = zhengben("release", "1.1", report)
    assert result.code == 2
    assert "permission was refused" in result.err
    assert tree(report) == before
    assert zhengben("release", "1.1", report).code == 0


def test_a_record_that_cannot_be_written_leaves_a_release_to_be_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = ready_report(tmp_path / "report")
    with monkeypatch.context() as patched:

        def refuse(path: Path, data: bytes) -> None:
            raise OSError(errno.EACCES, "Permission denied", str(path))

        patched.setattr(workspace, "write_durably", refuse)  # the shelf has its own name for it
        result = zhengben("release", "1.0", report)
    assert result.code == 2
    assert "releases.yaml" in result.err
    assert not (report / records.FILE).exists()
    assert zhengben("release", "1.0", report).code == 0
    assert list(recorded(report)) == ["1.0"]


@pytest.mark.parametrize(
    ("place", "is_folder"),
    [
        ("build", False),
        ("build/release", False),
        (f"build/release/{SLUG}-1.0", False),
        (f"build/release/{SLUG}-1.0.zip", True),
    ],
)
def test_something_in_the_place_of_an_output_is_told(tmp_path: Path, place: str, is_folder: bool) -> None:
    report = ready_report(tmp_path / "report")
    at = report / place
    at.parent.mkdir(parents=True, exist_ok=True)
    at.mkdir() if is_folder else at.write_bytes(b"in the way")
    before = tree(report)
    result = zhengben("release", "1.0", report)
    assert result.code == 2
    assert "What was there is unchanged." in result.err
    assert tree(report) == before
