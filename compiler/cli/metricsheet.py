"""`zhengben metrics export` and `import`: the values of metrics.yaml in Excel, and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import (
    PATH,
    format_option,
    help_option,
    nearest_report,
    preferred_ui,
    report_option,
    ui_option,
    write_failure,
)
from compiler.cli.show import exit_code, show, show_json
from compiler.cli.texts import TEXTS, say
from compiler.language import Lang
from compiler.workspace import Folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compiler.diagnostic import Diagnostic, Finding
    from compiler.metrics import Metrics
    from compiler.source import Source
    from compiler.spreadsheet import Change
    from compiler.yamlfile import Mapping


def export_command(ui: Lang) -> click.Command:
    @click.command("export", help=TEXTS["about-metrics-export"][ui], short_help=TEXTS["short-metrics-export"][ui])
    @click.argument("file", type=PATH, metavar="FILE.xlsx")
    @click.option("--force", is_flag=True, help=TEXTS["help-force"][ui])
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def export(file: Path, force: bool, report: Path | None, ui: Lang | None) -> int:
        folder = nearest_report(report, ui or "en")
        words = preferred_ui(ui, folder.root)
        if file.suffix.lower() != ".xlsx":
            raise terminal.CommandError(say("sheet-name", words, path=file))
        if file.exists() and not force:
            raise terminal.CommandError(say("sheet-there", words, path=file))
        source, root, metrics, found = _loaded(folder, words)
        if code := _refused(found, source, words):
            return code
        from compiler import spreadsheet

        try:
            workspace.publish(file.parent, {file.name: spreadsheet.export(root, metrics)})
        except workspace.WriteError as error:
            raise write_failure(error, words) from error
        values = sum(len(row.values) for row in spreadsheet.rows(root, metrics))
        terminal.out(say("sheet-written", words, path=file, rows=len(metrics.metrics), values=values) + "\n")
        return 0

    return export


def import_command(ui: Lang) -> click.Command:
    @click.command("import", help=TEXTS["about-metrics-import"][ui], short_help=TEXTS["short-metrics-import"][ui])
    @click.argument("file", type=PATH, metavar="FILE.xlsx")
    @click.option("--dry-run", is_flag=True, help=TEXTS["help-dry-run"][ui])
    @format_option(ui, ("text", "json"))
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def import_(file: Path, dry_run: bool, form: str, report: Path | None, ui: Lang | None) -> int:
        from compiler import edits, spreadsheet

        folder = nearest_report(report, ui or "en")
        words = preferred_ui(ui, folder.root)
        data = workspace.read_loose(file)
        if not isinstance(data, bytes):
            raise terminal.CommandError(say("sheet-unreadable", words, path=file))
        source, root, metrics, found = _loaded(folder, words)
        if code := _refused(found, source, words):
            return code
        book, problems = spreadsheet.read(str(file), data)
        merged, conflicts = spreadsheet.merge(book, source, root, metrics)
        if problems or conflicts:
            show(_findings([*problems, *conflicts]), {source.file: source, book.source.file: book.source}, words, form)
            _say("sheet-kept", words)
            return 1
        if book.remembered is None:
            _say("sheet-forgot", words)
        elif gone := spreadsheet.absent(book):
            terminal.err(say("sheet-absent", words, count=gone) + "\n")
        before = folder.read(source.file)
        assert isinstance(before, bytes)
        after = edits.apply(before, merged.edits)
        new = _appeared(before, after)
        changed = _source(source.file, after)
        if any(one.code < "M060" for one in new):  # the file itself would not be read as it was meant
            show(_findings(new), {source.file: changed}, words, form)
            _say("sheet-kept", words)
            return 1
        if merged.edits and not dry_run:
            try:
                workspace.rewrite(folder, {source.file: after}, {source.file: before})
            except workspace.WriteError as error:
                raise write_failure(error, words) from error
        _tell(merged.changes, dry_run, form, words)
        if new and form == "text":
            show(_findings(new), {source.file: changed}, words, form)
        return exit_code(_findings(new))

    return import_


def _loaded(folder: Folder, ui: Lang) -> tuple[Source, Mapping, Metrics, tuple[Diagnostic, ...]]:
    """metrics.yaml as text, as YAML and as metrics; what is wrong with it, and its checks that fail."""
    from compiler import metrics as figures

    data = folder.read(figures.FILE)
    if not isinstance(data, bytes):
        raise terminal.CommandError(say("sheet-unreadable", ui, path=folder.root / figures.FILE))
    return _read(data)


def _read(data: bytes) -> tuple[Source, Mapping, Metrics, tuple[Diagnostic, ...]]:
    from compiler import metrics as figures
    from compiler import yamlfile
    from compiler.decode import decode

    source, found = decode(figures.FILE, data)
    root, _ = yamlfile.read(source)
    metrics, problems = figures.load(source, current="")
    return source, root, metrics, (*found, *problems)


def _source(file: str, data: bytes) -> Source:
    from compiler.decode import decode

    return decode(file, data)[0]


def _refused(found: Iterable[Diagnostic], source: Source, ui: Lang) -> int:
    """1 where metrics.yaml could not be read as it is meant; checks that fail are no obstacle."""
    unread = [one for one in found if one.code < "M060"]
    if exit_code(_findings(unread)) == 0:
        return 0
    show(_findings(unread), {source.file: source}, ui, "text")
    _say("sheet-unsound", ui)
    return 1


def _appeared(before: bytes, after: bytes) -> list[Diagnostic]:
    """What is wrong with the changed file and was not wrong before: a sum that no longer adds up, say."""
    known = {(one.code, one.arguments) for one in _read(before)[3]}
    return [one for one in _read(after)[3] if (one.code, one.arguments) not in known]


def _findings(found: Iterable[Diagnostic]) -> list[Finding]:
    from compiler.codes import CODES
    from compiler.diagnostic import Finding

    return [Finding(one, CODES[one.code].severity) for one in found]


def _tell(changes: tuple[Change, ...], dry_run: bool, form: str, ui: Lang) -> None:
    if form == "json":
        told = [
            {
                "key": one.key,
                "source": one.of,
                "period": one.period,
                "old": one.old,
                "new": one.new,
                "cell": one.address,
            }
            for one in changes
        ]
        show_json({"schema": 1, "written": bool(changes) and not dry_run, "changes": told})
        return
    if not changes:
        terminal.out(say("sheet-same", ui) + "\n")
        return
    from compiler.cli.metrictext import table

    new = say("sheet-new", ui)
    terminal.out(
        table(
            [(" ".join(filter(None, (one.key, one.of))), one.period, one.old or new, "→", one.new) for one in changes]
        )
    )
    if not dry_run:
        terminal.out(say("sheet-taken" if len(changes) > 1 else "sheet-taken-one", ui, count=len(changes)) + "\n")


def _say(key: str, ui: Lang) -> None:
    terminal.err(say(key, ui) + "\n")
