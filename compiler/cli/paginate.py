"""`zhengben paginate`: the pages of the Word documents, found by laying them out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
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
    from compiler.book import Book
    from compiler.theme import Theme

#: A page number takes room, which may move a page: so often at most a document is laid out anew.
ROUNDS = 6


def command(ui: Lang) -> click.Command:
    @click.command("paginate", help=TEXTS["about-paginate"][ui], short_help=TEXTS["short-paginate"][ui])
    @click.argument("report", type=PATH, default=Path("."))
    @ui_option(ui)
    @help_option(ui)
    def paginate(report: Path, ui: Lang | None) -> int:
        from compiler import pagination, typesetting

        folder = open_report(report, ui or "en")
        with terminal.Working("compiling", ui or "en"):
            from compiler.build import Options, compile_report

            compilation = compile_report(folder, Options(ui=ui), beside)
        words = ui or compilation.report.ui
        if compilation.errors:
            show(compilation.findings, compilation.sources, words, "text")
            terminal.err(say("paginate-errors", words) + "\n")
            return exit_code(compilation.findings)
        office = typesetting.program()
        if office is None:
            raise terminal.CommandError(say("no-office", words))
        layouts: dict[Lang, tuple[str, Mapping[str, int]]] = {}
        for lang in LANGS:
            book = replace(compilation.books[lang], pages={})
            with terminal.Working("printing", words):
                pages, count = _settled(book, compilation.theme, office, words)
            layouts[lang] = pagination.fingerprint(book, compilation.theme), pages
            terminal.out(say("paginated", words, lang=lang, count=count, marks=len(pages)) + "\n")
        target = folder.root / pagination.FILE
        try:
            workspace.publish(target.parent, {target.name: pagination.write(layouts)})
        except workspace.WriteError as error:
            raise write_failure(error, words) from error
        terminal.out(say("paginated-file", words, path=pagination.FILE) + "\n")
        return 0

    return paginate


def _settled(book: Book, theme: Theme, office: str, ui: Lang) -> tuple[Mapping[str, int], int]:
    """The pages, by ids, on which the book falls when it is printed with these very pages; and how many there are."""
    from compiler import destinations, typesetting, word

    pages: Mapping[str, int] = {}
    for _ in range(ROUNDS):
        printed = word.printed(replace(book, pages=pages), theme)
        try:
            pdf = typesetting.pdf(printed.data, office)
        except typesetting.TypesettingError as error:
            raise terminal.CommandError(say("no-layout", ui, reason=error)) from error
        at = destinations.pages(pdf, (*printed.bookmarks.values(), printed.first))
        first = at.get(printed.first, 0)
        found = {id_: at[name] - first + 1 for id_, name in printed.bookmarks.items() if at.get(name, -1) >= first}
        if found == pages:
            return pages, max(at.values(), default=0) + 1
        pages = found
    raise terminal.CommandError(say("no-layout", ui, reason=say("no-rest", ui)))
