"""`zhengben parity`: two loose files, side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import format_option, help_option, preferred_ui, ui_option
from compiler.cli.show import exit_code, show
from compiler.cli.texts import TEXTS, say
from compiler.language import Lang
from compiler.source import Refusal, Source

if TYPE_CHECKING:
    from compiler.diagnostic import Diagnostics
    from compiler.reports.sidebyside import Compared

_REFUSALS = {Refusal.ABSENT: "absent", Refusal.FOLDER: "is-folder"}

#: A waiver for a check that only a whole report runs would look idle here, and is not.
_IDLE_WAIVER = "R030"


def command(ui: Lang) -> click.Command:
    @click.command("parity", help=TEXTS["about-parity"][ui], short_help=TEXTS["short-parity"][ui])
    @click.argument("zh", metavar="ZH.md")
    @click.argument("en", metavar="EN.md")
    @click.option("--glossary", metavar="FILE", help=TEXTS["help-glossary"][ui])
    @format_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def parity(zh: str, en: str, glossary: str | None, form: str, ui: Lang | None) -> int:
        words = preferred_ui(ui)
        chinese, english = _read(zh, words), _read(en, words)
        terms = None if glossary is None else (glossary, _read(glossary, words))
        with terminal.Working("comparing", words):
            compared = compare(zh, chinese, en, english, terms)
        extra: dict[str, Any] = {}
        if form == "json":
            from compiler.reports.parity import segments_json

            extra = segments_json(compared, words)
        show(compared.findings, compared.sources, words, form, extra, waived=compared.waived)
        return exit_code(compared.findings)

    return parity


def _read(path: str, ui: Lang) -> bytes:
    data = workspace.read_loose(Path(path))
    if isinstance(data, Refusal):
        raise terminal.CommandError(say(_REFUSALS.get(data, "unreadable"), ui, path=path))
    return data


def compare(zh: str, chinese: bytes, en: str, english: bytes, terms: tuple[str, bytes] | None = None) -> Compared:
    """Both files, decoded, parsed, aligned and checked; they go by the names that were typed. `terms` is a glossary."""
    from compiler import drafting, glossary, parse, project
    from compiler.align import align
    from compiler.checks import consistency, parity
    from compiler.decode import decode
    from compiler.reports.sidebyside import Compared
    from compiler.waivers import judge

    zh_source, zh_decoding = decode(zh, chinese)
    en_source, en_decoding = decode(en, english)
    zh_document, zh_parsing = parse.document(zh_source)
    en_document, en_parsing = parse.document(en_source)
    alignment = align(zh_document, en_document)
    sources = {zh: zh_source, en: en_source}
    words = glossary.NO_TERMS
    faults: Diagnostics = ()
    if terms is not None:
        sources[terms[0]], decoding = decode(*terms)
        words, loading = glossary.load(sources[terms[0]])
        faults = (*decoding, *loading)
    checks = (
        *parity(alignment, zh_document, en_document, glossary=words),
        *consistency((alignment,), words),
    )
    # No report stands behind two loose files: an empty one waives nothing and overrides no severity.
    report, _ = project.load(Source(project.FILE, ""))
    unfinished = drafting.untranslated(en_document)
    found = (*faults, *zh_decoding, *en_decoding, *zh_parsing, *en_parsing, *checks, *drafting.tell(unfinished))
    judgement = judge(found, (*zh_document.comments, *en_document.comments), report)
    told = drafting.audible(judgement.findings, unfinished)
    findings = tuple(one for one in told if one.diagnostic.code != _IDLE_WAIVER)
    comments = (*zh_document.comments, *en_document.comments)
    return Compared(findings, (alignment,), sources, waived=judgement.waived, comments=comments, glossary=words)
