"""What `status` and `approve` share: the report that is meant, compiled, with its approvals."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import nearest_report
from compiler.cli.texts import say
from compiler.language import Lang
from compiler.workspace import Folder

if TYPE_CHECKING:
    from compiler.build import Compilation
    from compiler.diagnostic import Diagnostics, Finding
    from compiler.freshness import Freshness
    from compiler.translations import Lock


@dataclass(frozen=True, slots=True)
class Translated:
    compilation: Compilation
    lock: Lock
    freshness: Freshness
    faults: tuple[Finding, ...]
    ui: Lang


def report_around(chosen: Path | None, file: Path, ui: Lang) -> Folder:
    """The report that `--report` names, else the nearest one upwards from here, else from a file that was named."""
    if chosen is None and workspace.find_report(Path.cwd()) is None:
        chosen = workspace.find_report(file.parent)
    return nearest_report(chosen, ui)


def compiled(folder: Folder, ui: Lang | None) -> Translated:
    """The report's segments beside its approvals; without a lock, nothing is approved."""
    with terminal.Working("compiling", ui or "en"):
        from compiler import freshness, translations
        from compiler.build import Options, compile_report

        compilation = compile_report(folder, Options(ui=ui))
        source = compilation.sources.get(translations.FILE)
        problems: Diagnostics = ()
        lock = translations.Lock()
        if source is not None:
            lock, problems = translations.load(source)
        fresh = compilation.freshness
        if fresh is None:
            fresh = freshness.judge(
                compilation.report, compilation.texts, compilation.alignments, compilation.sources, lock
            )
    return Translated(compilation, lock, fresh, _faults(compilation, problems), ui or compilation.report.ui)


def _faults(compilation: Compilation, problems: Diagnostics) -> tuple[Finding, ...]:
    """What keeps the lock from being read whole, whatever the report waives: to write it anew would lose something."""
    from compiler.codes import CODES
    from compiler.diagnostic import Finding
    from compiler.translations import FILE, REPEATED

    about = (one for one in compilation.findings if one.diagnostic.span.file == FILE)
    unread = tuple(one for one in about if one.diagnostic.code[0] == "T" or one.diagnostic.code == "R022")
    return (*unread, *(Finding(one, CODES[one.code].severity) for one in problems if one.code != REPEATED))


def lock_is_sound(translated: Translated) -> bool:
    """Whether the lock could be read whole; else says on standard error why not."""
    if not translated.faults:
        return True
    from compiler.reports import findings as reports
    from compiler.translations import FILE

    terminal.err(reports.text(translated.faults, translated.compilation.sources, translated.ui, False))
    terminal.err(say("lock-faulty", translated.ui, path=FILE) + "\n")
    return False
