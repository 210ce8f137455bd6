"""A small report that may be released: approved through the command line, its pages known."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from compiler import pagination
from compiler.build import Compilation, compile_report
from compiler.language import LANGS
from compiler.release import Release, assemble, day, standing
from compiler.workspace import Folder, plant
from tests.cli.shell import change, new_report, zhengben
from tests.memory import MemoryFiles

STEMS = ("01-about-this-report", "10-energy")

#: Every file with English in it.
APPROVED = (*(f"content/en/{stem}.md" for stem in STEMS), "content/report.yaml", "content/metrics.yaml")

#: What the report's releases are called, but for their version.
SLUG = "qinghe-tea-2025"


def ready_report(folder: Path) -> Path:
    """The report of `zhengben init` as it is after everybody has done their work."""
    plant(folder, files())
    return folder


@cache
def files() -> Mapping[str, bytes]:
    with tempfile.TemporaryDirectory() as name:
        report = new_report(Path(name) / "report")
        for stem in STEMS:
            change(report, "content/report.yaml", f"- file: {stem}\n", f"- file: {stem}\n      {chinese_approval()}\n")
        for path in APPROVED:
            assert zhengben("approve", report / path, "--by", "Li Wen", "--report", report).code == 0
        paginated(report)
        return {
            path.relative_to(report).as_posix(): path.read_bytes()
            for path in sorted(report.rglob("*"))
            if path.is_file() and path.parent.name != "build"
        }


def chinese_approval() -> str:
    return "approved: {by: 王敏, date: 2026-04-20}"


def paginated(report: Path) -> None:
    """pages.lock for the report as it is now, as `zhengben paginate` would write it where nothing asks for a page."""
    compilation = compile_report(Folder(report))
    layouts = {
        lang: (pagination.fingerprint(compilation.books[lang], compilation.theme), dict[str, int]()) for lang in LANGS
    }
    (report / pagination.FILE).write_bytes(pagination.write(layouts))


def compiled(changes: Mapping[str, tuple[str, str]] | None = None) -> Compilation:
    """The report in memory, with one replacement in each file that `changes` names; an empty path deletes it."""
    changed = dict(files())
    for path, (old, new) in (changes or {}).items():
        if not old:
            del changed[path]
            continue
        text = changed[path].decode()
        assert old in text
        changed[path] = text.replace(old, new, 1).encode()
    return compile_report(MemoryFiles(changed))


@cache
def release() -> Release:
    """Version 1.0 of the report, in memory."""
    from compiler.build import Options
    from compiler.outputs import outputs

    compilation = compiled()
    built = outputs(compilation, Options())
    return assemble(compilation, standing(compilation), built, "1.0", day(compilation))
