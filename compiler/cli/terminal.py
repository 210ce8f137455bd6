"""The streams of the command line: what may be coloured, how output can be lost, and a sign of life for long work."""

from __future__ import annotations

import io
import os
import shutil
import sys
import threading
import time
from types import TracebackType
from typing import TextIO

from compiler.cli.texts import say
from compiler.language import Lang


class CommandError(Exception):
    """Nothing can be done: wrong usage, or a file that cannot be read or written. Ends the program with 2."""


class OutputError(Exception):
    """Standard output went away or is full. `quiet` where the reader simply had enough, as `head` has."""

    def __init__(self, quiet: bool, reason: str) -> None:
        super().__init__(reason)
        self.quiet = quiet


def prepare() -> None:
    """UTF-8 wherever output is not a terminal, whatever the locale says; unknown characters never stop the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", errors="replace")


def out(text: str) -> None:
    """To standard output at once, so that a loss is noticed here and not at the interpreter's end."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # What is still in the buffer would raise again when Python closes the stream.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        raise OutputError(isinstance(error, BrokenPipeError), error.strerror or "") from error


def err(text: str) -> None:
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115


def is_terminal(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def colorful(stream: TextIO) -> bool:
    """Colour is for terminals, and for those who have not set NO_COLOR (no-color.org: to anything but nothing)."""
    if os.environ.get("NO_COLOR") or not is_terminal(stream):
        return False
    return os.name != "nt" or "WT_SESSION" in os.environ or "ANSICON" in os.environ


def width() -> int:
    """Columns for source lines: the terminal's, or a fixed number so that a log reads the same everywhere."""
    if not is_terminal(sys.stdout):
        return 100
    return max(40, min(160, shutil.get_terminal_size().columns - 10))


class Working:
    """A line on standard error that says, after a moment, what is going on and for how long. A context manager.

    On a terminal it counts the seconds and is wiped at the end; elsewhere one line is written after five seconds.
    """

    def __init__(self, key: str, ui: Lang) -> None:
        self._words = say(key, ui)
        self._done = threading.Event()
        self._live = is_terminal(sys.stderr)
        self._thread = threading.Thread(target=self._tell, daemon=True)

    def __enter__(self) -> Working:
        self._started = time.monotonic()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        self._thread.join()

    def _tell(self) -> None:
        if self._done.wait(0.7 if self._live else 5.0):
            return
        if not self._live:
            err(f"{self._words}…\n")
            return
        while True:
            err(f"\r\x1b[K{self._words}… {time.monotonic() - self._started:.0f} s")
            if self._done.wait(0.5):
                break
        err("\r\x1b[K")
