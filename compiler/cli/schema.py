"""`zhengben schema`: the JSON Schema of a report's YAML files, for editors."""

from __future__ import annotations

from importlib.resources import files

import click

from compiler.cli import terminal
from compiler.cli.common import help_option, ui_option
from compiler.cli.texts import TEXTS
from compiler.language import Lang

#: Files that people write.
WRITTEN = ("report", "metrics", "glossary", "disclosures")

NAMES = (*WRITTEN, "releases")


def command(ui: Lang) -> click.Command:
    @click.command("schema", help=TEXTS["about-schema"][ui], short_help=TEXTS["short-schema"][ui])
    @click.argument("name", type=click.Choice(NAMES))
    @ui_option(ui)
    @help_option(ui)
    def schema(name: str, ui: Lang | None) -> int:
        terminal.out(text(name))
        return 0

    return schema


def text(name: str) -> str:
    return files("compiler").joinpath(f"schemas/{name}.schema.json").read_text("utf-8")
