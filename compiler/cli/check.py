"""`zhengben check`: all findings, no files."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli import terminal
from compiler.cli.beside import beside
from compiler.cli.common import PATH, format_option, help_option, open_report, ui_option
from compiler.cli.show import exit_code, show
from compiler.cli.texts import TEXTS
from compiler.language import Lang


def command(ui: Lang) -> click.Command:
    @click.command("check", help=TEXTS["about-check"][ui], short_help=TEXTS["short-check"][ui])
    @click.argument("report", type=PATH, default=Path("."))
    @format_option(ui)
    @click.option("--strict", is_flag=True, help=TEXTS["help-check-strict"][ui])
    @ui_option(ui)
    @help_option(ui)
    def check(report: Path, form: str, strict: bool, ui: Lang | None) -> int:
        folder = open_report(report, ui or "en")
        with terminal.Working("compiling", ui or "en"):
            from compiler.build import Options, compile_report

            compilation = compile_report(folder, Options(strict=strict, ui=ui), beside)
        show(
            compilation.findings,
            compilation.sources,
            ui or compilation.report.ui,
            form,
            coverage=compilation.coverage,
            waived=compilation.waived,
        )
        return exit_code(compilation.findings, strict)

    return check
