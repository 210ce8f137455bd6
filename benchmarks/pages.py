"""What one HTML file costs beside pandoc's self-contained HTML of the same chapters: `python -m benchmarks.pages`.

Two questions, two ratios, medians over fresh processes that turn about:

- *printing*: what a build pays for `report.zh.html` once the report is read and checked: the writer's imports, the
  account of the figures, the page, its bytes on disk;
- *whole process*: `zhengben build --to html --lang zh`, which reads both languages, compares and checks them, and makes
  the translator's report and the tie-out too. Pandoc reads one language and checks nothing.

Beside the times stands how much of each file a browser gets, plain and as a server would send it (gzip).
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

from benchmarks.run import REPOSITORY, pandoc_conversions, run

_PRINTING = """
import sys, time
from pathlib import Path
from compiler.build import compile_report
from compiler.workspace import Folder
compilation = compile_report(Folder(Path(sys.argv[1])))
started = time.perf_counter()
from compiler import web
book = compilation.books["zh"]
figures = web.gather((book,), compilation.metrics)
links = web.Links("report.zh.html", "report.en.html", "report.bilingual.html")
Path(sys.argv[2]).write_bytes(web.write(book, compilation.theme, links, figures))
print(time.perf_counter() - started)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="One HTML file beside pandoc's.")
    parser.add_argument("--rounds", type=int, default=5, help="files of each kind (default: 5)")
    rounds = parser.parse_args().rounds
    printing, whole, pandocs = [], [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        conversion = next(one for one in pandoc_conversions(REPOSITORY, folder) if "html" in one)
        ours, theirs = folder / "report.zh.html", Path(conversion[conversion.index("--output") + 1])
        build = [sys.executable, "-m", "compiler.cli", "build", str(REPOSITORY), "--to", "html", "--lang", "zh"]
        build += ["--out", str(folder / "build")]
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
        run([build], REPOSITORY, environment)
        printed(ours, environment)
        for _ in range(rounds):
            printing.append(printed(ours, environment))
            pandocs.append(run([conversion], REPOSITORY / "assets").wall)
            whole.append(run([build], REPOSITORY, environment).wall)
        sizes = [(len(path.read_bytes()), len(gzip.compress(path.read_bytes(), 6))) for path in (ours, theirs)]
    print(f"{'one HTML file':24}{'ours, s':>10}{'pandoc, s':>12}{'ratio':>8}")
    for label, costs in (("printing", printing), ("whole process", whole)):
        mine, other = statistics.median(costs), statistics.median(pandocs)
        print(f"{label:24}{mine:10.3f}{other:12.3f}{mine / other:8.2f}")
    for label, at in (("size, kB", 0), ("size gzipped, kB", 1)):
        print(f"{label:24}{sizes[0][at] / 1000:10.0f}{sizes[1][at] / 1000:12.0f}{sizes[0][at] / sizes[1][at]:8.2f}")


def printed(target: Path, environment: dict[str, str]) -> float:
    """Seconds, from a fresh process that has compiled the report before it looks at the clock."""
    command = [sys.executable, "-c", _PRINTING, str(REPOSITORY), str(target)]
    said = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=True)
    return float(said.stdout)


if __name__ == "__main__":
    main()
