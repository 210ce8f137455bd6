"""`zhengben approve`: somebody stands for the English of a chapter, or of one segment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import help_option, report_option, ui_option, write_failure
from compiler.cli.texts import TEXTS, say
from compiler.cli.translated import Translated, compiled, lock_is_sound, report_around
from compiler.language import Lang
from compiler.workspace import Folder

if TYPE_CHECKING:
    from compiler.approval import Refusal
    from compiler.freshness import Chapter, Standing

#: `FILE:LINE`, or `FILE:LINE:COLUMN` as findings print it; a drive letter is no line.
_PLACE = re.compile(r"(?P<file>.+?)(?::(?P<line>\d+)(?::\d+)?)?", re.DOTALL)


def command(ui: Lang) -> click.Command:
    @click.command("approve", help=TEXTS["about-approve"][ui], short_help=TEXTS["short-approve"][ui])
    @click.argument("place", metavar="FILE[:LINE]")
    @click.option("--by", required=True, metavar="NAME", help=TEXTS["help-by"][ui])
    @click.option("--prune", is_flag=True, help=TEXTS["help-prune"][ui])
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def approve(place: str, by: str, prune: bool, report: Path | None, ui: Lang | None) -> int:
        name = " ".join(by.split())
        if not name or not name.isprintable():
            raise terminal.CommandError(say("no-name", ui or "en"))
        found = _PLACE.fullmatch(place)
        file, line = (found["file"], int(found["line"] or 0)) if found else (place, 0)
        folder = report_around(report, Path(file), ui or "en")
        translated = compiled(folder, ui)
        if not lock_is_sound(translated):
            return 1
        return _approve(translated, folder, file, line, name, prune)

    return approve


def _approve(translated: Translated, folder: Folder, file: str, line: int, by: str, prune: bool) -> int:
    from compiler import approval, translations

    ui, compilation = translated.ui, translated.compilation
    chapter, path = _chapter(translated, folder.root, file)
    standings = chapter.standings
    if line:
        standings = approval.at_line(chapter, path, line, compilation.sources)
        if not standings:
            near = approval.nearest_line(chapter, path, line, compilation.sources)
            hint = say("nearest-line", ui, line=near) if near else ""
            raise terminal.CommandError(say("no-segment", ui, file=path, line=line, near=hint).rstrip())
    done = approval.approve(chapter, standings, by, compilation.findings, translated.lock)
    lock = translated.lock.joined(done.entries)
    pruned = approval.pruned(translated.freshness, lock) if prune else lock
    _write(folder, translated, translations.write(pruned))
    for refusal in done.refused:
        terminal.out(_told(refusal, chapter, translated) + "\n")
    counts = {
        "approved": len(standings) - done.already - len(done.refused),
        "already": done.already,
        "refused": len(done.refused),
        "pruned": len(lock.entries) - len(pruned.entries),
    }
    terminal.out(say("approved", ui, path=translations.FILE, counts=_counts(counts, ui)) + "\n")
    return 1 if done.refused else 0


def _write(folder: Folder, translated: Translated, data: bytes) -> None:
    """The lock, in one step; refused where somebody else wrote to it since it was read."""
    from compiler.translations import FILE

    before = translated.compilation.inputs.get(FILE)
    if before == data or (before is None and not translated.lock.entries and data.count(b"\n") == 1):
        return
    try:
        if before is None:
            target = folder.root / FILE
            workspace.publish(target.parent, {target.name: data})
        else:
            workspace.rewrite(folder, {FILE: data}, {FILE: before})
    except workspace.WriteError as error:
        raise write_failure(error, translated.ui) from error


def _counts(counts: dict[str, int], ui: Lang) -> str:
    told = [say(f"count-{name}", ui, count=count) for name, count in counts.items() if count or name == "approved"]
    return ("，" if ui == "zh" else ", ").join(told)


def _chapter(translated: Translated, root: Path, file: str) -> tuple[Chapter, str]:
    """The chapter that a file belongs to, however the file was named, and the file's path in the report."""
    from compiler.approval import chapter_of

    for path in _names(root, file):
        chapter = chapter_of(translated.freshness, path)
        if chapter is not None:
            return chapter, path
    names = ", ".join(one.en_file for one in translated.freshness.chapters)
    raise terminal.CommandError(say("not-in-report", translated.ui, file=file, names=names))


def _names(root: Path, file: str) -> Iterator[str]:
    """From here, from the report, from its content; a bare stem means the English."""
    try:
        typed = Path(file).resolve()
    except (OSError, RuntimeError, ValueError):
        return
    if typed.is_relative_to(root):
        yield typed.relative_to(root).as_posix()
    plain = file.replace("\\", "/").removeprefix("./")
    yield plain
    yield f"content/{plain}"
    yield f"content/en/{plain.removesuffix('.md')}.md"


def _told(refusal: Refusal, chapter: Chapter, translated: Translated) -> str:
    ui = translated.ui
    why = say(f"refused-{refusal.why}", ui, codes=", ".join(refusal.codes))
    return say("refused", ui, where=_where(refusal.standing, chapter, translated), why=why)


def _where(standing: Standing, chapter: Chapter, translated: Translated) -> str:
    from compiler.freshness import line

    zh, en = standing.place
    span = (zh if standing.state == "missing" and not standing.en else en) or zh
    return chapter.en_file if span is None else f"{span.file}:{line(span, translated.compilation.sources)}"
