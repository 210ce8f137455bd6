"""Whole builds beside pandoc's four conversions of the same chapters, in one run, as ratios: `make bench`.

A build makes two Word files, three HTML files and two reports, with all checks; pandoc makes two Word files and two
self-contained HTML files of the chapters' Markdown. Every figure is that of whole processes, start to end: wall time
is the sum of a side's processes, memory the largest of their peaks. Medians over the rounds; compare ratios, not
seconds. Python's bytecode is there before the first round, as it is wherever a package was installed.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import synthetic

REPOSITORY = Path(__file__).resolve().parents[1]
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of wall time and, where the system tells, bytes of peak memory."""

    wall: float
    memory: int


def main() -> None:
    parser = argparse.ArgumentParser(description="Time and memory of whole builds beside pandoc.")
    parser.add_argument("--rounds", type=int, default=3, help="builds of each report (default: 3)")
    parser.add_argument("--scales", type=int, nargs="*", default=[1, 10], help="sizes of the made-up report")
    options = parser.parse_args()
    print(f"{'':24}{'wall, s':^24}{'peak memory, MB':^24}")
    print(f"{'report':24}{'ours':>8}{'pandoc':>8}{'ratio':>8}{'ours':>8}{'pandoc':>8}{'ratio':>8}")
    measure("this report", REPOSITORY, options.rounds)
    for scale in options.scales:
        with tempfile.TemporaryDirectory() as folder:
            for path, data in synthetic.files(scale).items():
                file = Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
            measure(f"made up, {scale}×", Path(folder), options.rounds)


def measure(name: str, report: Path, rounds: int) -> None:
    """Both sides turn about, so that a busy machine is unfair to neither; prints a line."""
    ours, pandocs = [], []
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        conversions = pandoc_conversions(report, out)
        build = [sys.executable, "-m", "compiler.cli", "build", str(report), "--out", str(out / "build")]
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(out / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
        run([build], REPOSITORY, environment)
        for _ in range(rounds):
            ours.append(run([build], REPOSITORY, environment))
            pandocs.append(run(conversions, report / "assets"))
    cells = []
    for left, right, unit in (
        ([cost.wall for cost in ours], [cost.wall for cost in pandocs], 1.0),
        ([cost.memory for cost in ours], [cost.memory for cost in pandocs], float(MEGABYTE)),
    ):
        mine, theirs = statistics.median(left) / unit, statistics.median(right) / unit
        ratio = f"{mine / theirs:.2f}" if theirs else "–"
        digits = 2 if unit == 1 else 0
        cells.append(f"{mine:8.{digits}f}{theirs:8.{digits}f}{ratio:>8}")
    print(f"{name:24}{''.join(cells)}", flush=True)


def pandoc_conversions(report: Path, out: Path) -> list[list[str]]:
    """The commands; each language's chapters are joined into one file, in the order of their names."""
    import pypandoc  # type: ignore[import-untyped]

    pandoc = pypandoc.get_pandoc_path()
    commands = []
    for lang, tag in (("zh", "zh-Hans"), ("en", "en-GB")):
        chapters = [path.read_text("utf-8") for path in sorted((report / "content" / lang).glob("*.md"))]
        text = "\n\n".join(without_front_matter(chapter) for chapter in chapters)
        joined = out / f"chapters.{lang}.md"
        joined.write_text(localized(text, report / "assets", lang), encoding="utf-8")
        common = [pandoc, "--quiet", "--standalone", "--metadata", f"lang={tag}", "--metadata", "title=-", "--toc"]
        for form in (["--to", "docx"], ["--to", "html", "--embed-resources"]):
            target = out / f"pandoc.{lang}.{form[1]}"
            commands.append([*common, "--from", "markdown", *form, "--output", str(target), str(joined)])
    return commands


def without_front_matter(chapter: str) -> str:
    return re.sub(r"\A---\n.*?\n---\n", "", chapter, flags=re.DOTALL)


def localized(text: str, assets: Path, lang: str) -> str:
    """Images by the names that they have in this language: pandoc knows of no variants."""

    def name(match: re.Match[str]) -> str:
        stem, extension = match[1], match[2]
        variant = f"{stem}.{lang}.{extension}"
        return f"]({variant}" if (assets / variant).exists() else match[0]

    return re.sub(r"\]\(([\w-]+)\.(svg|png|jpe?g)", name, text)


def run(commands: Sequence[Sequence[str]], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """The commands one after the other; a side that fails ends the benchmark, for it would measure nothing."""
    wall, memory = 0.0, 0
    for command in commands:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        assert process.stderr is not None
        said = process.stderr.read()
        code, peak = wait(process)
        wall += time.perf_counter() - started
        memory = max(memory, peak)
        if code:
            sys.exit(f"{' '.join(command)} ended with {code}\n{said}")
    return Cost(wall, memory)


def wait(process: subprocess.Popen[str]) -> tuple[int, int]:
    """Exit code and peak memory in bytes; 0 where the system does not tell (Windows)."""
    if not hasattr(os, "wait4"):
        return process.wait(), 0
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return process.returncode, usage.ru_maxrss * unit


if __name__ == "__main__":
    main()
