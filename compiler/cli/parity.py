"""`zhengben parity`: two loose files, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import format_option, help_option, preferred_ui, ui_option
from compiler.cli.show import exit_code, show
from compiler.cli.texts import TEXTS, say
from compiler.language import Lang
from compiler.source import Refusal, Source, Sources

if TYPE_CHECKING:
    from compiler.book import Alignment
    from compiler.diagnostic import Finding

_REFUSALS = {Refusal.ABSENT: "absent", Refusal.FOLDER: "is-folder"}

#: A waiver for a check that only a whole report runs would look idle here, and is not.
_IDLE_WAIVER = "R030"


def command(ui: Lang) -> click.Command:
    @click.command("parity", help=TEXTS["about-parity"][ui], short_help=TEXTS["short-parity"][ui])
    @click.argument("zh", metavar="ZH.md")
    @click.argument("en", metavar="EN.md")
    @format_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def parity(zh: str, en: str, form: str, ui: Lang | None) -> int:
        words = preferred_ui(ui)
        chinese, english = _read(zh, words), _read(en, words)
        with terminal.Working("comparing", words):
            compared = compare(zh, chinese, en, english)
        extra = {}
        if form == "json":
            from compiler.reports.parity import segments_json

            extra["segments"] = segments_json(compared.alignment, compared.sources)
        show(compared.findings, compared.sources, words, form, extra)
        return exit_code(compared.findings)

    return parity


def _read(path: str, ui: Lang) -> bytes:
    data = workspace.read_loose(Path(path))
    if isinstance(data, Refusal):
        raise terminal.CommandError(say(_REFUSALS.get(data, "unreadable"), ui, path=path))
    return data


@dataclass(frozen=True, slots=True)
class Comparison:
    findings: tuple[Finding, ...]
    alignment: Alignment
    sources: Sources


def compare(zh: str, chinese: bytes, en: str, english: bytes) -> Comparison:
    """Both files, decoded, parsed, aligned and checked; they go by the names that were typed."""
    from compiler import drafting, parse, project
    from compiler.align import align
    from compiler.checks import parity
    from compiler.decode import decode
    from compiler.waivers import judge

    zh_source, zh_decoding = decode(zh, chinese)
    en_source, en_decoding = decode(en, english)
    zh_document, zh_parsing = parse.document(zh_source)
    en_document, en_parsing = parse.document(en_source)
    alignment = align(zh_document, en_document)
    checks = parity(alignment, zh_document, en_document)
    # No report stands behind two loose files: an empty one waives nothing and overrides no severity.
    report, _ = project.load(Source(project.FILE, ""))
    unfinished = drafting.untranslated(en_document)
    found = (*zh_decoding, *en_decoding, *zh_parsing, *en_parsing, *checks, *drafting.tell(unfinished))
    judgement = judge(found, (*zh_document.comments, *en_document.comments), report)
    told = drafting.audible(judgement.findings, unfinished)
    findings = tuple(one for one in told if one.diagnostic.code != _IDLE_WAIVER)
    return Comparison(findings, alignment, {zh: zh_source, en: en_source})
