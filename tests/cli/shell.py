"""Reports on the disk and the command line over them: in this process where that is enough, else in one of its own."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compiler.cli import main
from compiler.cli.init import starter
from compiler.workspace import plant
from tests.tools import REPOSITORY

#: What `check` says of the report of `zhengben init`.
CLEAN = "figures: 60 from metrics, 29 exceptions, 0 untraced\n0 errors, 0 warnings\n"
CLEAN_ZH = "数字：60 个出自指标，29 个属于例外，0 个没有出处\n0 个错误，0 个警告\n"


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        data = json.loads(self.out)
        assert isinstance(data, dict)
        return data

    def findings(self) -> list[tuple[str, str, int]]:
        """Code, file and line of every diagnostic of a JSON answer."""
        return [(one["code"], one["file"], one["line"]) for one in self.json["diagnostics"]]


def zhengben(*words: str | Path) -> Result:
    """The command line in this process."""
    out, err = _stream(), _stream()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(word) for word in words])
    return Result(code, _text(out), _text(err))


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)


def _text(stream: io.TextIOWrapper) -> str:
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode("utf-8")


def in_own_process(
    *words: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None, timeout: float = 120
) -> Result:
    """`python -m compiler.cli` as a user's shell runs it; `env` is added to this process's."""
    done = subprocess.run(
        command(*words),
        cwd=cwd or REPOSITORY,
        env=environment(env),
        capture_output=True,
        timeout=timeout,
        check=False,
    )
    return Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "compiler.cli", *map(str, words)]


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment, from which the package is found in any folder."""
    return {**os.environ, "PYTHONPATH": str(REPOSITORY), **(more or {})}


def new_report(folder: Path) -> Path:
    """The report of `zhengben init`."""
    plant(folder, starter())
    return folder


def own_report(folder: Path) -> Path:
    """A copy of this repository's own report."""
    for part in ("content", "assets"):
        shutil.copytree(REPOSITORY / part, folder / part)
    return folder


def change(report: Path, path: str, old: str, new: str) -> int:
    """Replaces the one place that holds `old`; returns its line, counted from 1."""
    file = report / path
    text = file.read_bytes().decode("utf-8")
    assert text.count(old) == 1, f"{path} holds {old!r} {text.count(old)} times"
    file.write_bytes(text.replace(old, new).encode("utf-8"))
    return text[: text.index(old)].count("\n") + 1
