"""`zhengben draft`: the English skeleton of a Chinese chapter."""

from __future__ import annotations

from pathlib import Path

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import help_option, preferred_ui, report_option, ui_option, write_failure
from compiler.cli.texts import TEXTS, say
from compiler.cli.translated import report_around
from compiler.language import Lang
from compiler.source import Refusal
from compiler.workspace import Folder


def command(ui: Lang) -> click.Command:
    @click.command("draft", help=TEXTS["about-draft"][ui], short_help=TEXTS["short-draft"][ui])
    @click.argument("chapter")
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def draft(chapter: str, report: Path | None, ui: Lang | None) -> int:
        folder = report_around(report, Path(chapter), ui or "en")
        words = preferred_ui(ui, folder.root)
        stem = chapter.replace("\\", "/").rpartition("/")[2].removesuffix(".md")
        chinese, english = f"content/zh/{stem}.md", f"content/en/{stem}.md"
        data = _chinese(folder, stem, chinese, words)
        there = folder.read(english)
        if there is not Refusal.ABSENT and not (isinstance(there, bytes) and _is_empty(there)):
            raise terminal.CommandError(say("translated-already", words, path=english))
        from compiler.decode import decode
        from compiler.drafting import skeleton

        made, _ = skeleton(decode(chinese, data)[0])
        target = folder.root / english
        try:
            workspace.publish(target.parent, {target.name: made.text.encode()})
        except workspace.WriteError as error:
            raise write_failure(error, words) from error
        terminal.out(say("drafted", words, path=english, count=made.segments) + "\n")
        return 0

    return draft


def _chinese(folder: Folder, stem: str, path: str, ui: Lang) -> bytes:
    data = folder.read(path)
    match data:
        case bytes():
            return data
        case Refusal.ABSENT:
            stems = [name.removesuffix(".md") for name in folder.names("content/zh") if name.endswith(".md")]
            from compiler import schema

            close = schema.nearest(stem, stems)
            names = ", ".join(close or stems)
            near = say("nearest" if close else "chapters", ui, names=names) if names else ""
            raise terminal.CommandError(say("no-chinese", ui, path=path, near=near).rstrip())
        case _:
            raise terminal.CommandError(say("unreadable", ui, path=path))


def _is_empty(data: bytes) -> bool:
    return not data.removeprefix(b"\xef\xbb\xbf").strip()
