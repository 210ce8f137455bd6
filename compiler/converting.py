"""pandoc, run: a tree's JSON in and a document's bytes out, or the other way round. Nothing is fetched."""

from __future__ import annotations

import os
import subprocess

#: Seconds after which a conversion has failed.
PATIENCE = 300

#: Lines are left whole, but where a table's columns must share the width of a page.
_LONG, _LINES = ("--wrap=none",), {"plain": ("--columns=100",)}


class ConversionError(Exception):
    """pandoc is not there, or did not finish its work; the message is pandoc's own."""


def convert(tree: bytes, writer: str, epoch: int) -> tuple[bytes, tuple[str, ...]]:
    """A document in pandoc's format `writer`, and pandoc's warnings.

    `epoch` is the only date that it may carry, in seconds since 1970.
    """
    words = [
        "--from=json",
        f"--to={writer}",
        "--standalone",
        "--toc",
        "--sandbox",
        *_LINES.get(writer, _LONG),
        "--output=-",
    ]
    done, told = _run(words, tree, epoch)
    return done, tuple(line for line in told if line.startswith("[WARNING]"))


def read_word(document: bytes) -> bytes | None:
    """A Word file as pandoc reads it, styles and all, in pandoc's JSON; None where pandoc cannot.

    Raises ConversionError where there is no pandoc to ask.
    """
    _program()
    try:
        return _run(["--from=docx+styles", "--to=json", "--sandbox", "--output=-"], document, 0)[0]
    except ConversionError:
        return None


def _program() -> str:
    import pypandoc  # type: ignore[import-untyped]

    try:
        return str(pypandoc.get_pandoc_path())
    except OSError as error:
        raise ConversionError(str(error)) from error


def _run(options: list[str], given: bytes, epoch: int) -> tuple[bytes, tuple[str, ...]]:
    """What pandoc makes of bytes, and the lines that it says of it."""
    words = [_program(), *options]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    try:
        done = subprocess.run(words, input=given, capture_output=True, env=environment, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ConversionError(str(error)) from error
    told = tuple(line for line in done.stderr.decode("utf-8", "replace").splitlines() if line.strip())
    if done.returncode:
        raise ConversionError(" ".join(told) or f"pandoc: exit {done.returncode}")
    return done.stdout, told
