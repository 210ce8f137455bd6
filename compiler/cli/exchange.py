"""`zhengben exchange export` and `import`: XLIFF and TMX for translation agencies, and back."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import (
    PATH,
    help_option,
    nearest_report,
    preferred_ui,
    report_option,
    ui_option,
    write_failure,
)
from compiler.cli.show import show
from compiler.cli.texts import TEXTS, say
from compiler.cli.translated import compiled, lock_is_sound
from compiler.language import Lang
from compiler.workspace import Folder

if TYPE_CHECKING:
    from compiler.diagnostic import Diagnostics
    from compiler.exchange import Choice, Merged, Unit
    from compiler.source import Source

Format = Literal["xliff", "tmx"]

_BY_NAME: dict[str, Format] = {".xlf": "xliff", ".xliff": "xliff", ".sdlxliff": "xliff", ".tmx": "tmx"}
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")

#: Of each written segment, characters that are shown.
_SHOWN = 60


def command(ui: Lang) -> click.Command:
    @click.group("exchange", help=TEXTS["about-exchange"][ui], short_help=TEXTS["short-exchange"][ui])
    @ui_option(ui)
    @help_option(ui)
    def exchange(ui: Lang | None) -> None:
        del ui

    exchange.add_command(_export(ui))
    exchange.add_command(_import(ui))
    return exchange


def _export(ui: Lang) -> click.Command:
    @click.command("export", help=TEXTS["about-exchange-export"][ui], short_help=TEXTS["short-exchange-export"][ui])
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--format", "form", type=click.Choice(["xliff", "tmx"]), help=TEXTS["help-exchange-format"][ui])
    @click.option("--segments", type=click.Choice(["open", "unapproved", "all"]), help=TEXTS["help-segments"][ui])
    @click.option("--only", multiple=True, metavar="CHAPTER", help=TEXTS["help-exchange-only"][ui])
    @click.option("--force", is_flag=True, help=TEXTS["help-force"][ui])
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def export(
        file: Path,
        form: Format | None,
        segments: Choice | None,
        only: tuple[str, ...],
        force: bool,
        report: Path | None,
        ui: Lang | None,
    ) -> int:
        folder = nearest_report(report, ui or "en")
        words = preferred_ui(ui, folder.root)
        chosen = _format(file, form, words)
        if file.exists() and not force:
            raise terminal.CommandError(say("exchange-there", words, path=file))
        if chosen == "tmx" and segments is not None:
            raise terminal.CommandError(say("exchange-tmx-segments", words))
        translated = compiled(folder, ui)
        if not lock_is_sound(translated):
            return 1
        from compiler import exchange
        from compiler.exchange import tmx, xliff

        listed = exchange.outgoing(translated.freshness)
        listed = _of_chapters(listed, only, words)
        if chosen == "tmx":
            listed = tuple(one for one in listed if one.standing.state == "approved")
        else:
            listed = tuple(one for one in listed if exchange.chosen(one, segments or "open"))
        if not listed:
            terminal.out(say("exchange-none", words) + "\n")
            return 0
        data = (
            tmx.write(listed) if chosen == "tmx" else xliff.write(listed, exchange.details_of(translated.compilation))
        )
        try:
            workspace.publish(file.parent, {file.name: data})
        except workspace.WriteError as error:
            raise write_failure(error, words) from error
        han = sum(len(_HAN.findall(one.standing.zh)) for one in listed)
        key = "exchange-exported-tmx" if chosen == "tmx" else "exchange-exported"
        terminal.out(say(key, words, path=file, count=len(listed), words=han) + "\n")
        return 0

    return export


def _import(ui: Lang) -> click.Command:
    @click.command("import", help=TEXTS["about-exchange-import"][ui], short_help=TEXTS["short-exchange-import"][ui])
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--format", "form", type=click.Choice(["xliff", "tmx"]), help=TEXTS["help-exchange-format"][ui])
    @click.option("--dry-run", is_flag=True, help=TEXTS["help-dry-run"][ui])
    @click.option("--json", "as_json", is_flag=True, help=TEXTS["help-exchange-json"][ui])
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def import_(
        file: Path, form: Format | None, dry_run: bool, as_json: bool, report: Path | None, ui: Lang | None
    ) -> int:
        folder = nearest_report(report, ui or "en")
        words = preferred_ui(ui, folder.root)
        chosen = _format(file, form, words)
        data = workspace.read_loose(file)
        if not isinstance(data, bytes):
            raise terminal.CommandError(say("exchange-unreadable", words, path=file))
        from compiler import exchange
        from compiler.exchange import tmx, xliff

        (source, incoming), problems = (tmx if chosen == "tmx" else xliff).read(str(file), data)
        translated = compiled(folder, ui)
        if not lock_is_sound(translated):
            return 1
        merged = exchange.merge(folder, translated.compilation, incoming)
        if merged.files and not dry_run:
            _write(folder, merged, words)
        sources = {**translated.compilation.sources, source.file: source}
        _tell((*problems, *merged.problems), merged, sources, dry_run, as_json, words)
        return 1 if problems or merged.problems else 0

    return import_


def _format(file: Path, asked: Format | None, ui: Lang) -> Format:
    form = asked or _BY_NAME.get(file.suffix.lower())
    if form is None:
        raise terminal.CommandError(say("exchange-which", ui, path=file))
    return form


def _of_chapters(listed: tuple[Unit, ...], only: tuple[str, ...], ui: Lang) -> tuple[Unit, ...]:
    """The units of the chapters named; a name may be a path."""
    if not only:
        return listed
    names = dict.fromkeys(one.chapter.name for one in listed)
    wanted = {name.replace("\\", "/").rpartition("/")[2].removesuffix(".md") for name in only}
    for name in wanted - names.keys():
        raise terminal.CommandError(say("exchange-no-chapter", ui, name=name, names=", ".join(names)))
    return tuple(one for one in listed if one.chapter.name in wanted)


def _write(folder: Folder, merged: Merged, ui: Lang) -> None:
    """New chapters first: a failure then leaves the others as they were."""
    try:
        for name in sorted(merged.new):
            target = folder.root / name
            workspace.publish(target.parent, {target.name: merged.files[name]})
        changed = {name: data for name, data in merged.files.items() if name not in merged.new}
        if changed:
            workspace.rewrite(folder, changed, merged.before)
    except workspace.WriteError as error:
        raise write_failure(error, ui) from error


def _tell(
    problems: Diagnostics, merged: Merged, sources: dict[str, Source], dry_run: bool, as_json: bool, ui: Lang
) -> None:
    from compiler.codes import CODES
    from compiler.diagnostic import Finding

    counts = {
        "written": len(merged.written),
        "unchanged": merged.unchanged,
        "empty": merged.empty,
        "refused": len(problems),
    }
    findings = [Finding(one, CODES[one.code].severity) for one in problems]
    if as_json:
        listed = [
            {"file": one.file, "line": one.line, "before": one.before, "after": one.after} for one in merged.written
        ]
        show(findings, sources, ui, "json", {"dry_run": dry_run, **counts, "segments": listed})
        return
    for one in merged.written:
        shown = one.after if len(one.after) <= _SHOWN else one.after[: _SHOWN - 1] + "…"
        terminal.out(f"{one.file}:{one.line}: {shown}\n")
    if problems:
        show(findings, sources, ui, "text")
    terminal.out(say("exchange-imported", ui, **counts) + "\n")
    if dry_run:
        terminal.out(say("exchange-would", ui) + "\n")
    elif merged.written:
        terminal.out(say("exchange-next", ui) + "\n")
