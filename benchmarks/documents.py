"""What one document costs beside pandoc's of the same chapters: `python -m benchmarks.documents`.

For a page (self-contained HTML) and for a Word file, two questions, medians over fresh processes that turn about:

- *printing*: what a build pays for the one file once the report is read and checked: the writer's imports, the
  document, its bytes on disk;
- *whole process*: `zhengben build --to … --lang zh`, which reads both languages, compares and checks them, and makes
  the translator's report and the tie-out too. Pandoc reads one language and checks nothing.

Below stand how much of each page a browser gets, plain and as a server would send it (gzip), and what printing Word
costs for a made-up report and for one of ten times its length: about ten times as much, if no step is quadratic.
"""

from __future__ import annotations

import argparse
import gzip
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import synthetic
from benchmarks.run import REPOSITORY, pandoc_conversions, run

_START = """
import sys, time
from pathlib import Path
from compiler.build import compile_report
from compiler.workspace import Folder
compilation = compile_report(Folder(Path(sys.argv[1])))
book = compilation.books["zh"]
started = time.perf_counter()
"""
_PRINTING = {
    "html": """
from compiler import web
figures = web.gather((book,), compilation.metrics)
links = web.Links("report.zh.html", "report.en.html", "report.bilingual.html")
data = web.write(book, compilation.theme, links, figures)
""",
    "docx": """
from compiler import word
data = word.write(book, compilation.theme)
""",
}
_END = """
Path(sys.argv[2]).write_bytes(data)
print(time.perf_counter() - started)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="One page and one Word file beside pandoc's.")
    parser.add_argument("--rounds", type=int, default=5, help="files of each kind (default: 5)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
        for kind in _PRINTING:
            _beside_pandoc(kind, folder, environment, rounds)
        _growth(folder, environment, rounds)


def _beside_pandoc(kind: str, folder: Path, environment: dict[str, str], rounds: int) -> None:
    printing, whole, pandocs = [], [], []
    conversion = next(one for one in pandoc_conversions(REPOSITORY, folder) if kind in one)
    ours, theirs = folder / f"report.zh.{kind}", Path(conversion[conversion.index("--output") + 1])
    build = [sys.executable, "-m", "compiler.cli", "build", str(REPOSITORY), "--to", kind, "--lang", "zh"]
    build += ["--out", str(folder / "build")]
    run([build], REPOSITORY, environment)
    _printed(kind, REPOSITORY, ours, environment)
    for _ in range(rounds):
        printing.append(_printed(kind, REPOSITORY, ours, environment))
        pandocs.append(run([conversion], REPOSITORY / "assets").wall)
        whole.append(run([build], REPOSITORY, environment).wall)
    print(f"{f'one {kind} file':24}{'ours, s':>10}{'pandoc, s':>12}{'ratio':>8}")
    for label, costs in (("printing", printing), ("whole process", whole)):
        mine, other = statistics.median(costs), statistics.median(pandocs)
        print(f"{label:24}{mine:10.3f}{other:12.3f}{mine / other:8.2f}")
    sizes = [(len(path.read_bytes()), len(gzip.compress(path.read_bytes(), 6))) for path in (ours, theirs)]
    for label, at in (("size, kB", 0), ("size gzipped, kB", 1)) if kind == "html" else (("size, kB", 0),):
        print(f"{label:24}{sizes[0][at] / 1000:10.0f}{sizes[1][at] / 1000:12.0f}{sizes[0][at] / sizes[1][at]:8.2f}")


def _growth(folder: Path, environment: dict[str, str], rounds: int) -> None:
    costs: dict[int, float] = {}
    for scale in (1, 10):
        report = folder / f"made-up-{scale}"
        for path, data in synthetic.files(scale).items():
            file = report / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        times = [_printed("docx", report, folder / "grown.docx", environment) for _ in range(rounds)]
        costs[scale] = statistics.median(times)
    print(f"{'printing Word':24}{'1×, s':>10}{'10×, s':>12}{'ratio':>8}")
    print(f"{'made-up report':24}{costs[1]:10.3f}{costs[10]:12.3f}{costs[10] / costs[1]:8.2f}")


def _printed(kind: str, report: Path, target: Path, environment: dict[str, str]) -> float:
    """Seconds, from a fresh process that has compiled the report before it looks at the clock."""
    script = _START + _PRINTING[kind] + _END
    command = [sys.executable, "-c", script, str(report), str(target)]
    said = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=True)
    return float(said.stdout)


if __name__ == "__main__":
    main()
