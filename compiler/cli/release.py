"""`zhengben release`: a version of the report that may leave the house, and the check of one that did."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler import shelf, workspace
from compiler.cli import terminal
from compiler.cli.beside import beside
from compiler.cli.common import PATH, format_option, help_option, open_report, preferred_ui, ui_option, write_failure
from compiler.cli.show import exit_code, show
from compiler.cli.texts import TEXTS, say
from compiler.cli.verify import as_findings, read_back
from compiler.language import Lang
from compiler.source import Refusal, Span
from compiler.workspace import Folder

if TYPE_CHECKING:
    from compiler.build import Compilation
    from compiler.diagnostic import Diagnostics, Finding
    from compiler.freshness import Freshness
    from compiler.release import Release
    from compiler.source import Source, Sources

_REFUSALS = {Refusal.ABSENT: "absent", Refusal.FOLDER: "is-folder"}

#: Releases lie beside each other here, in the report's folder.
SHELF = Path("build", "release")


def command(ui: Lang) -> click.Command:
    @click.command("release", help=TEXTS["about-release"][ui], short_help=TEXTS["short-release"][ui])
    @click.argument("version", required=False, metavar="VERSION")
    @click.argument("report", type=PATH, default=Path("."), metavar="[DIR]")
    @click.option("--allow-unapproved", is_flag=True, help=TEXTS["help-allow-unapproved"][ui])
    @click.option("--check", "archive", type=PATH, metavar="FILE.zip", help=TEXTS["help-check-archive"][ui])
    @click.option("--sha256", metavar="DIGEST", default="", help=TEXTS["help-sha256"][ui])
    @format_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def release(
        version: str | None,
        report: Path,
        allow_unapproved: bool,
        archive: Path | None,
        sha256: str,
        form: str,
        ui: Lang | None,
    ) -> int:
        if (version is None) == (archive is None) or (sha256 and archive is None):
            raise click.UsageError(say("release-usage", preferred_ui(ui)))
        if archive is not None:
            return _check(archive, sha256, form, preferred_ui(ui))
        return _release(str(version), report, allow_unapproved, form, ui)

    return release


# ---------------------------------------------------------------- an archive


def _check(path: Path, digest: str, form: str, ui: Lang) -> int:
    from compiler.release import LIMIT, check

    digest = digest.strip().lower()
    if digest and not re.fullmatch("[0-9a-f]{64}", digest):
        raise click.UsageError(say("no-sha256", ui))
    data = workspace.read_loose(path, LIMIT + 1)
    if isinstance(data, Refusal):
        raise terminal.CommandError(say(_REFUSALS.get(data, "unreadable"), ui, path=path))
    archive, found = check(path.as_posix(), data, digest)
    show(as_findings(found), {}, ui, form)
    if form != "text":
        return int(bool(found))
    if found or archive is None:
        terminal.out(say("archive-unsound", ui, path=path) + "\n")
        return 1
    about = archive.manifest["release"]
    terminal.out(
        say(
            "archive-sound",
            ui,
            path=path,
            title=_printable(about.get("title"), ui) or archive.name,
            version=about["version"],
            files=len(archive.files),
            digest=_sha256(data),
        )
        + "\n"
    )
    return 0


def _printable(title: object, ui: Lang) -> str:
    """The title that a manifest gives: a stranger's words, which a terminal must not obey."""
    text = title.get(ui) if isinstance(title, dict) else None
    return "".join(letter for letter in text if letter.isprintable())[:200] if isinstance(text, str) else ""


def _sha256(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


# ---------------------------------------------------------------- a report


def _release(version: str, report: Path, allow_unapproved: bool, form: str, ui: Lang | None) -> int:
    from compiler.release.records import is_version

    if not is_version(version):
        raise click.UsageError(say("release-version", ui or "en", version=version))
    folder = open_report(report, ui or "en")
    with terminal.Working("compiling", ui or "en"):
        from compiler import release
        from compiler.build import compile_report

        # Bytes do not depend on `--ui`, which is the reader's of the messages, nor on anything else that was typed.
        compilation = compile_report(folder, beside=beside)
    words = ui or compilation.report.ui
    fresh = release.standing(compilation)
    on = release.day(compilation, os.environ.get("SOURCE_DATE_EPOCH", ""))
    errors = [one for one in compilation.findings if exit_code([one])]
    refused = (*errors, *as_findings(release.gate(compilation, fresh, on, allow_unapproved)))
    if refused:
        return _refuse(refused, compilation.sources, words, form)
    with terminal.Working("printing", words):
        made = _printed(release.stamped(compilation, fresh, version), fresh, version, on)
    with terminal.Working("verifying", words):
        name = (report / SHELF / made.name).as_posix()
        found = as_findings(read_back(release.stamped(compilation, fresh, version), made.files, name, words))
    if found:
        return _refuse(found, compilation.sources, words, form)
    return _publish(made, folder, report, compilation, words, form)


def _refuse(findings: tuple[Finding, ...], sources: Sources, ui: Lang, form: str) -> int:
    show(findings, sources, ui, form)
    terminal.err(say("release-refused", ui) + "\n")
    return 1


def _printed(compilation: Compilation, fresh: Freshness, version: str, on: str) -> Release:
    from compiler import release
    from compiler.build import Options
    from compiler.outputs import outputs

    return release.assemble(compilation, fresh, outputs(compilation, Options(), beside), version, on)


def _publish(made: Release, folder: Folder, report: Path, compilation: Compilation, ui: Lang, form: str) -> int:
    """The folder and the archive, then the record: what is recorded is there."""
    from compiler.release import records

    digest = _sha256(made.archive)
    source, before, found = _read_records(folder)
    known, faults = ((), ()) if source is None else records.load(source)
    conflict = records.conflict(known, made.version, digest)
    refused = as_findings((*found, *faults, *(() if conflict is None else (conflict,))))
    if refused:
        sources = {} if source is None else {records.FILE: source}
        return _refuse(refused, {**compilation.sources, **sources}, ui, form)
    is_known = any(one.version == made.version for one in known)
    try:
        shelf.shelve(report / SHELF, made.name, made.files, made.archive)
        if not is_known:
            record = records.Record(made.version, made.date, digest, Span(records.FILE, 0, 0))
            _write_record(folder, records.added(source, before or b"", record, _schema_line(compilation)), before)
    except workspace.WriteError as error:
        raise write_failure(error, ui) from error
    show((), compilation.sources, ui, form)
    if form == "text":
        place = report / SHELF / made.name
        terminal.out(
            say("released", ui, version=made.version, folder=place, archive=f"{place}.zip", digest=digest) + "\n"
        )
        if is_known:
            terminal.out(say("release-known", ui, version=made.version) + "\n")
    return 0


def _read_records(folder: Folder) -> tuple[Source | None, bytes | None, Diagnostics]:
    """releases.yaml, its bytes, and what is wrong with them; nothing at all before the first release."""
    from compiler.intake import Intake
    from compiler.release import records

    reader = Intake(folder)
    source = reader.source(records.FILE, optional=True)
    return source, reader.inputs.get(records.FILE), tuple(reader.found)


def _write_record(folder: Folder, data: bytes, before: bytes | None) -> None:
    from compiler.release.records import FILE

    if before is None:
        target = folder.root / FILE
        workspace.publish(target.parent, {target.name: data})
    else:
        workspace.rewrite(folder, {FILE: data}, {FILE: before})


def _schema_line(compilation: Compilation) -> str:
    """Where report.yaml tells editors of its schema, that of releases.yaml lies beside it."""
    source = compilation.sources.get(workspace.REPORT_FILE)
    first = "" if source is None else source.line_text(1)
    told = re.fullmatch(r"# yaml-language-server: \$schema=(\S*)report\.schema\.json", first)
    return f"# yaml-language-server: $schema={told[1]}releases.schema.json\n" if told else ""
