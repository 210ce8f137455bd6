"""`zhengben build`: the documents of a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.beside import beside
from compiler.cli.common import PATH, help_option, open_report, ui_option, write_failure
from compiler.cli.show import exit_code, show
from compiler.cli.texts import TEXTS, say
from compiler.language import LANGS, Lang

if TYPE_CHECKING:
    from compiler.build import Compilation, Options
    from compiler.diagnostic import Finding

#: What this compiler prints itself; pandoc writes the others.
OWN = ("docx", "html")


def command(ui: Lang) -> click.Command:
    @click.command("build", help=TEXTS["about-build"][ui], short_help=TEXTS["short-build"][ui])
    @click.argument("report", type=PATH, default=Path("."))
    @click.option("--out", type=PATH, metavar="DIR", help=TEXTS["help-out"][ui])
    @click.option(
        "--lang", type=click.Choice((*LANGS, "all")), default="all", show_default=True, help=TEXTS["help-lang"][ui]
    )
    @click.option(
        "--to", multiple=True, default=("docx,html",), show_default=True, metavar="FORMATS", help=TEXTS["help-to"][ui]
    )
    @click.option("--only", multiple=True, metavar="STEM", help=TEXTS["help-only"][ui])
    @click.option("--strict", is_flag=True, help=TEXTS["help-build-strict"][ui])
    @ui_option(ui)
    @help_option(ui)
    def build(
        report: Path,
        out: Path | None,
        lang: Lang | str,
        to: tuple[str, ...],
        only: tuple[str, ...],
        strict: bool,
        ui: Lang | None,
    ) -> int:
        formats = _formats(to, ui or "en")
        folder = open_report(report, ui or "en")
        target = report / "build" if out is None else out
        _spare_the_sources(report, target, ui or "en")
        with terminal.Working("compiling", ui or "en"):
            from compiler.build import Options, compile_report

            langs = tuple(one for one in LANGS if lang in (one, "all"))
            options = Options(langs=langs, formats=formats, only=only, strict=strict, ui=ui)
            compilation = compile_report(folder, options, beside)
        words = ui or compilation.report.ui
        _check_stems(only, compilation, words)
        more, lost = _others(compilation, options, words) if formats - {*OWN} else ({}, ())
        show((*compilation.findings, *lost), compilation.sources, words, "text", coverage=compilation.coverage)
        code = exit_code(compilation.findings, strict)
        if strict and code:
            terminal.err(say("not-written", words) + "\n")
            return code
        with terminal.Working("printing", words):
            from compiler.outputs import outputs

            files = outputs(compilation, options, beside, more)
        try:
            changed = workspace.publish(target, files)
        except workspace.WriteError as error:
            raise write_failure(error, words) from error
        key = "written-draft" if code else "written"
        terminal.out(say(key, words, folder=target, total=len(files), changed=len(changed)) + "\n")
        return code

    return build


def _formats(texts: tuple[str, ...], ui: Lang) -> frozenset[str]:
    names = [name.strip().lower() for text in texts for name in text.split(",") if name.strip()]
    for name in names:
        if name not in OWN:
            from compiler.pandoc import FORMATS

            if name not in FORMATS:
                known = ", ".join((*OWN, *FORMATS))
                raise terminal.CommandError(say("no-format", ui, name=name, names=known))
    return frozenset(names or OWN)


def _others(compilation: Compilation, options: Options, ui: Lang) -> tuple[dict[str, bytes], list[Finding]]:
    """What pandoc prints, and a note for each document on what it could not carry."""
    from compiler import converting
    from compiler.codes import CODES
    from compiler.diagnostic import Finding
    from compiler.outputs import others

    try:
        with terminal.Working("printing", ui):
            files, found = others(compilation, options, converting.convert)
    except converting.ConversionError as error:
        raise terminal.CommandError(say("no-conversion", ui, reason=error)) from error
    return files, [Finding(one, CODES[one.code].severity) for one in found]


def _spare_the_sources(report: Path, target: Path, ui: Lang) -> None:
    """Outputs do not go among what they are made from: the next build would read them, or write over an image."""
    inside = target.resolve()
    for name in ("content", "assets"):
        source = (report / name).resolve()
        if inside == source or source in inside.parents:
            raise terminal.CommandError(say("out-inside", ui, path=target))


def _check_stems(only: tuple[str, ...], compilation: Compilation, ui: Lang) -> None:
    """A chapter that is not in the report is a slip of the keyboard, not an empty document."""
    from compiler import schema

    stems = tuple(chapter.stem for chapter in compilation.report.chapters)
    for stem in only:
        if stem not in stems:
            close = schema.nearest(stem, stems)
            key, names = ("nearest", close) if close else ("chapters", stems)
            raise terminal.CommandError(say("no-chapter", ui, stem=stem, near=say(key, ui, names=", ".join(names))))
