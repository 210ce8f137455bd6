"""`zhengben metrics rename`: a metric's new name in every file that has the old one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import (
    format_option,
    help_option,
    nearest_report,
    preferred_ui,
    report_option,
    ui_option,
    write_failure,
)
from compiler.cli.show import show, show_json
from compiler.cli.texts import TEXTS, say
from compiler.cli.translated import compiled, lock_is_sound
from compiler.language import LANGS, Lang
from compiler.workspace import Folder

if TYPE_CHECKING:
    from compiler.diagnostic import Diagnostic
    from compiler.edits import Edit
    from compiler.rename import Refused
    from compiler.source import Source

LOCK = "content/translations.lock"


def command(ui: Lang) -> click.Command:
    @click.command("rename", help=TEXTS["about-metrics-rename"][ui], short_help=TEXTS["short-metrics-rename"][ui])
    @click.argument("old")
    @click.argument("new")
    @format_option(ui, ("text", "json"))
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def rename(old: str, new: str, form: str, report: Path | None, ui: Lang | None) -> int:
        from compiler.edits import apply
        from compiler.rename import Refused
        from compiler.rename import rename as edits_of

        folder = nearest_report(report, ui or "en")
        words = preferred_ui(ui, folder.root)
        data = {path: content for path in _texts(folder) if isinstance(content := folder.read(path), bytes)}
        sources, code = _decoded(data, words)
        if code:
            return code
        edits = edits_of(sources, old, new)
        if isinstance(edits, Refused):
            return _refuse(edits, old, new, sources, words)
        files = sorted({edit.span.file for edit in edits})
        changed = {file: apply(data[file], [edit for edit in edits if edit.span.file == file]) for file in files}
        if isinstance(approvals := folder.read(LOCK), bytes):
            data[LOCK] = approvals
            changed |= _approvals(folder, old, new, words)
        try:
            workspace.rewrite(folder, changed, data)
        except workspace.WriteError as error:
            raise write_failure(error, words) from error
        _tell(edits, files, old, new, sources, form, words)
        return 0

    return rename


def _approvals(folder: Folder, old: str, new: str, ui: Lang) -> dict[str, bytes]:
    """translations.lock under the new name: who approved a translation need not do so again."""
    from compiler import freshness, translations

    translated = compiled(folder, ui)
    if not lock_is_sound(translated):
        raise terminal.CommandError(say("rename-unreadable", ui))
    return {LOCK: translations.write(freshness.renamed(translated.freshness, translated.lock, old, new))}


def _texts(folder: Folder) -> list[str]:
    """Every file of a report that may name a metric, listed in report.yaml or not."""
    named = [f"content/{name}" for name in folder.names("content") if name.endswith(".yaml")]
    for lang in LANGS:
        named += [f"content/{lang}/{name}" for name in folder.names(f"content/{lang}") if name.endswith(".md")]
    return named


def _decoded(data: dict[str, bytes], ui: Lang) -> tuple[dict[str, Source], int]:
    """The texts; 1 where one is no UTF-8, or holds what no text may: an edit would write something else back."""
    from compiler.decode import decode

    sources: dict[str, Source] = {}
    found: list[Diagnostic] = []
    for path, content in data.items():
        sources[path], problems = decode(path, content)
        found += problems
    return sources, _unreadable(found, sources, ui) if found else 0


def _refuse(refused: Refused, old: str, new: str, sources: dict[str, Source], ui: Lang) -> int:
    if refused.why == "unreadable":
        return _unreadable(list(refused.found), sources, ui)
    place = ""
    if refused.span is not None:
        at = sources[refused.span.file].position(refused.span.start)
        place = f"{refused.span.file}:{at.line}:{at.column}"
    match refused.why:
        case "unknown":
            raise terminal.CommandError(unknown(old, refused.names, ui))
        case "exists":
            raise terminal.CommandError(say("metric-exists", ui, key=new))
        case "malformed":
            raise terminal.CommandError(say("metric-malformed", ui, key=new))
        case "glob":
            raise terminal.CommandError(say("rename-glob", ui, place=place, glob=refused.names[0], key=new))
        case "unsafe":
            raise terminal.CommandError(say("rename-unsafe", ui, place=place))


def unknown(key: str, close: tuple[str, ...], ui: Lang) -> str:
    near = say("nearest", ui, names=", ".join(close)) if close else ""
    return say("no-metric", ui, key=key, near=near).rstrip()


def _unreadable(found: list[Diagnostic], sources: dict[str, Source], ui: Lang) -> int:
    from compiler.codes import CODES
    from compiler.diagnostic import Finding

    findings = [Finding(one, CODES[one.code].severity) for one in found]
    show(findings, sources, ui, "text")
    terminal.err(say("rename-unreadable", ui) + "\n")
    return 1


def _tell(
    edits: tuple[Edit, ...],
    files: list[str],
    old: str,
    new: str,
    sources: dict[str, Source],
    form: str,
    ui: Lang,
) -> None:
    places = {
        file: [sources[file].position(one.span.start) for one in edits if one.span.file == file] for file in files
    }
    if form == "json":
        told = [
            {"file": file, "places": [{"line": at.line, "column": at.column} for at in places[file]]} for file in files
        ]
        show_json({"schema": 1, "old": old, "new": new, "files": told})
        return
    lines = [say("renamed", ui, old=old, new=new, files=len(files), places=len(edits))]
    for file in files:
        numbers = ", ".join(dict.fromkeys(str(at.line) for at in places[file]))
        lines.append(say("renamed-file", ui, file=file, lines=numbers))
    terminal.out("\n".join(lines) + "\n")
