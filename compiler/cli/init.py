"""`zhengben init`: a small new report."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from compiler import workspace
from compiler.cli import terminal
from compiler.cli.common import PATH, help_option, preferred_ui, ui_option, write_failure
from compiler.cli.texts import TEXTS, say
from compiler.language import Lang

#: Outputs stay out of version control; made here because packaging tools are apt to drop dot files.
IGNORE = ("build/.gitignore", b"*\n!.gitignore\n")

#: Where the first line of a YAML file looks for its schema: in the package, and in a report of its own.
_SCHEMAS = (b"$schema=../../schemas/", b"$schema=../schemas/")


def command(ui: Lang) -> click.Command:
    @click.command("init", help=TEXTS["about-init"][ui], short_help=TEXTS["short-init"][ui])
    @click.argument("folder", type=PATH, metavar="DIR")
    @ui_option(ui)
    @help_option(ui)
    def init(folder: Path, ui: Lang | None) -> int:
        words = preferred_ui(ui)
        planted = starter()
        try:
            workspace.plant(folder, planted)
        except workspace.WriteError as error:
            if error.why == "occupied" and error.path == folder and folder.is_dir():
                raise terminal.CommandError(say("not-empty", words, path=folder)) from error
            raise write_failure(error, words) from error
        terminal.out(say("planted", words, folder=folder, total=len(planted)) + "\n")
        return 0

    return init


def starter() -> dict[str, bytes]:
    """The files of a new report, by POSIX path."""
    package = files("compiler")
    found = dict(_files(package.joinpath("starter"), ""))
    for path, data in found.items():
        if path.endswith(".yaml"):
            found[path] = data.replace(*_SCHEMAS, 1)
    schemas = _files(package.joinpath("schemas"), "schemas/")
    return dict(sorted([*found.items(), *schemas, IGNORE]))


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry, f"{path}{entry.name}/")
        else:
            yield path + entry.name, entry.read_bytes()
