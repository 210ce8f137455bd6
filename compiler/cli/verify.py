"""`zhengben verify`: the finished files, read back by other programs' readers and held against the sources."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.beside import beside
from compiler.cli.common import PATH, format_option, help_option, open_report, ui_option
from compiler.cli.show import exit_code, show
from compiler.cli.texts import TEXTS, say
from compiler.language import Lang

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compiler.build import Compilation
    from compiler.diagnostic import Diagnostics, Finding


def command(ui: Lang) -> click.Command:
    @click.command("verify", help=TEXTS["about-verify"][ui], short_help=TEXTS["short-verify"][ui])
    @click.argument("report", type=PATH, default=Path("."), metavar="[DIR]")
    @click.option("--out", type=PATH, metavar="DIR", help=TEXTS["help-verify-out"][ui])
    @format_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def verify(report: Path, out: Path | None, form: str, ui: Lang | None) -> int:
        folder = open_report(report, ui or "en")
        target = report / "build" if out is None else out
        files = workspace.read_folder(target)
        with terminal.Working("verifying", ui or "en"):
            from compiler.build import Options, compile_report

            compilation = compile_report(folder, Options(ui=ui), beside)
            words = ui or compilation.report.ui
            if not any(name.startswith("report.") for name in files):
                raise terminal.CommandError(say("no-outputs", words, folder=target))
            findings = as_findings(read_back(compilation, files, target.as_posix(), words))
        show(findings, compilation.sources, words, form)
        code = exit_code(findings)
        if form == "text":
            key = "not-verified" if code else "verified"
            count = sum(name.startswith("report.") for name in files)
            terminal.out(say(key, words, folder=target, count=count) + "\n")
        return code

    return verify


def read_back(compilation: Compilation, files: Mapping[str, bytes], folder: str, ui: Lang) -> Diagnostics:
    """What the files of a build say beside what they should. A CommandError where there is no pandoc to read Word."""
    from compiler import converting, verify

    try:
        return verify.verify(compilation, files, converting.read_word, folder)
    except converting.ConversionError as error:
        raise terminal.CommandError(say("no-pandoc", ui, detail=error)) from error


def as_findings(found: Diagnostics) -> tuple[Finding, ...]:
    """With the severities of the table: nobody can waive what a finished file says."""
    from compiler.codes import CODES
    from compiler.diagnostic import Finding

    return tuple(Finding(one, CODES[one.code].severity) for one in found)
