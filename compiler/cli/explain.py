"""`zhengben explain`: the table of codes, one at a time or as a list."""

from __future__ import annotations

import difflib
import sys
import textwrap
from pathlib import Path

import click

from compiler.cli import terminal
from compiler.cli.common import PATH, help_option, open_report, preferred_ui, ui_option
from compiler.cli.texts import TEXTS, say
from compiler.diagnostic import Code
from compiler.language import Lang


class Slots:
    """Arguments of a message template that show their own names: `‹key›`."""

    def __getitem__(self, name: str, /) -> str:
        return f"‹{name}›"


def command(ui: Lang) -> click.Command:
    @click.command("explain", help=TEXTS["about-explain"][ui], short_help=TEXTS["short-explain"][ui])
    @click.argument("code", required=False)
    @click.option("--report", type=PATH, metavar="DIR", help=TEXTS["help-report"][ui])
    @ui_option(ui)
    @help_option(ui)
    def explain(code: str | None, report: Path | None, ui: Lang | None) -> int:
        from compiler.codes import CODES

        if report is not None:
            open_report(report, ui or "en")
        words = preferred_ui(ui, report)
        if code is None:
            terminal.out("".join(f"{one.id}  {one.meaning[words]}\n" for one in CODES.values()))
            return 0
        found = CODES.get(code.strip().upper())
        if found is None:
            close = difflib.get_close_matches(code.upper(), CODES, n=3, cutoff=0.5)
            near = say("nearest", words, names=", ".join(close)) if close else ""
            raise terminal.CommandError(say("no-code", words, code=code, near=near).rstrip())
        terminal.out(explanation(found, words, terminal.colorful(sys.stdout)))
        return 0

    return explain


def explanation(code: Code, ui: Lang, color: bool = False) -> str:
    """A page about one code, for a reader who has just met it."""
    from compiler.reports.findings import SEVERITIES

    colon = "：" if ui == "zh" else ": "
    message = code.message[ui].format_map(Slots())
    hints = [hint[ui].format_map(Slots()) for hint in code.hints.values()]
    title = f"{code.id} · {SEVERITIES[code.severity][ui]} · {code.meaning[ui]}"
    sections = [
        (say("explain-why", ui), [code.why[ui]]),
        (say("explain-mend", ui), [code.mend[ui]]),
        (say("explain-message", ui), [f"{SEVERITIES[code.severity][ui]} {code.id}{colon}{message}"]),
        (say("explain-hints", ui), hints),
    ]
    lines = [f"\x1b[1m{title}\x1b[0m" if color else title]
    for heading, texts in sections:
        if texts:
            lines += ["", heading, *(line for text in texts for line in _wrapped(text, ui))]
    return "\n".join(lines) + "\n"


def _wrapped(text: str, ui: Lang) -> list[str]:
    """English is filled to a readable measure; Chinese has no spaces to break at and is left to the terminal."""
    if ui == "zh":
        return [f"  {text}"]
    return textwrap.wrap(text, 88, initial_indent="  ", subsequent_indent="  ", break_long_words=False)
