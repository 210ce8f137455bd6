"""`zhengben status`: how far the translation is."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from compiler.cli import terminal
from compiler.cli.common import format_option, help_option, nearest_report, report_option, ui_option
from compiler.cli.show import show_json
from compiler.cli.texts import TEXTS, say
from compiler.cli.translated import compiled, lock_is_sound
from compiler.language import Lang


def command(ui: Lang) -> click.Command:
    @click.command("status", help=TEXTS["about-status"][ui], short_help=TEXTS["short-status"][ui])
    @report_option(ui)
    @format_option(ui, ("text", "json"))
    @ui_option(ui)
    @help_option(ui)
    def status(report: Path | None, form: str, ui: Lang | None) -> int:
        translated = compiled(nearest_report(report, ui or "en"), ui)
        from compiler.reports import status as reports

        sources = translated.compilation.sources
        if form == "json":
            show_json(reports.to_json(translated.freshness, sources))
        else:
            bar = (reports.FULL, reports.EMPTY) if _can_print(reports.FULL + reports.EMPTY) else ("#", ".")
            color = terminal.colorful(sys.stdout)
            terminal.out(reports.text(translated.freshness, sources, translated.ui, color, bar))
            if not translated.lock.entries:
                terminal.out(say("none-approved", translated.ui) + "\n")
        return 0 if lock_is_sound(translated) else 1

    return status


def _can_print(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeError:
        return False
    return True
