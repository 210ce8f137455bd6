"""What several commands share: options, opening a report, turning failures to write into words."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from compiler import workspace
from compiler.cli.terminal import CommandError
from compiler.cli.texts import TEXTS, say
from compiler.language import LANGS, Lang
from compiler.source import Refusal
from compiler.workspace import Folder, WriteError

Command = TypeVar("Command", bound=Callable[..., Any])

PATH = click.Path(path_type=Path)


class InOrder(click.Group):
    """A group that lists its commands as they were added, not by the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


def ui_option(ui: Lang) -> Callable[[Command], Command]:
    """`--ui`: whose default a report may set, so None means that nobody has chosen yet."""
    return click.option("--ui", type=click.Choice(LANGS), default=None, help=TEXTS["help-ui"][ui])


def help_option(ui: Lang) -> Callable[[Command], Command]:
    return click.help_option("-h", "--help", help=TEXTS["help-help"][ui])


def format_option(ui: Lang, forms: Sequence[str] = ("text", "json", "sarif")) -> Callable[[Command], Command]:
    return click.option(
        "--format", "form", type=click.Choice(forms), default="text", show_default=True, help=TEXTS["help-format"][ui]
    )


def report_option(ui: Lang) -> Callable[[Command], Command]:
    return click.option("--report", type=PATH, metavar="DIR", help=TEXTS["help-report"][ui])


def nearest_report(chosen: Path | None, ui: Lang) -> Folder:
    """The report that `--report` names, else the nearest one upwards from here."""
    return open_report(chosen or workspace.find_report(Path.cwd()) or Path("."), ui)


def open_report(path: Path, ui: Lang) -> Folder:
    """The report in a folder, or a CommandError that says what the reader should have typed."""
    if not os.path.isdir(path):
        raise CommandError(say("no-folder", ui, path=path))
    folder = Folder(path)
    match folder.read(workspace.REPORT_FILE):
        case Refusal.ABSENT:
            above = workspace.find_report(path)
            if above is not None:
                raise CommandError(say("report-above", ui, path=path, above=above))
            raise CommandError(say("no-report", ui, path=path))
        case Refusal():
            raise CommandError(say("unreadable", ui, path=path / workspace.REPORT_FILE))
    return folder


def preferred_ui(chosen: Lang | None, report: Path | None = None) -> Lang:
    """The language of messages outside a compilation: as chosen, else as the nearest report says, else English."""
    if chosen is not None:
        return chosen
    root = report or workspace.find_report(Path.cwd())
    if root is None:
        return "en"
    from compiler import decode, project

    data = Folder(root).read(workspace.REPORT_FILE)
    if isinstance(data, Refusal):
        return "en"
    source, _ = decode.decode(workspace.REPORT_FILE, data)
    return project.load(source)[0].ui


def write_failure(error: WriteError, ui: Lang) -> CommandError:
    return CommandError(say(f"write-{error.why}", ui, path=error.path, detail=error.detail))
