"""`zhengben disclosures`: what a report discloses of each framework."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli import terminal
from compiler.cli.common import format_option, help_option, nearest_report, report_option, ui_option
from compiler.cli.show import show_json
from compiler.cli.terminal import CommandError
from compiler.cli.texts import TEXTS, say
from compiler.language import Lang


def command(ui: Lang) -> click.Command:
    @click.command("disclosures", help=TEXTS["about-disclosures"][ui], short_help=TEXTS["short-disclosures"][ui])
    @click.option("--framework", "keys", multiple=True, metavar="KEY", help=TEXTS["help-framework"][ui])
    @report_option(ui)
    @format_option(ui, ("text", "json"))
    @ui_option(ui)
    @help_option(ui)
    def disclosures(keys: tuple[str, ...], report: Path | None, form: str, ui: Lang | None) -> int:
        folder = nearest_report(report, ui or "en")
        with terminal.Working("compiling", ui or "en"):
            from compiler.build import Options, compile_report

            compilation = compile_report(folder, Options(ui=ui))
        from compiler.reports import disclosures as reports
        from compiler.tree import plain_text

        words = ui or compilation.report.ui
        for key in keys:
            if key not in compilation.indexes:
                raise CommandError(say("no-framework", words, key=key, names=", ".join(compilation.indexes)))
        chosen = [index for key, index in compilation.indexes.items() if not keys or key in keys]
        if form == "json":
            show_json(reports.to_json(chosen))
        else:
            titles = {entry.id: plain_text(entry.title) for entry in compilation.books[words].contents}
            terminal.out(reports.text(chosen, titles, words))
        return 1 if any(index.count("contradictory") for index in chosen) else 0

    return disclosures
