"""A reader of the sample finds the way: languages, contents, schemes, notes, heads of tables."""

from __future__ import annotations

from pathlib import Path

from compiler.book import Book
from compiler.web import write
from tests.web.books import book, cell, chapter, grid, row
from tests.web.browser import browse
from tests.web.helpers import LINKS, theme
from tests.web.pages import written


def _long_table() -> Book:
    """A head of two rows over more rows than fit on a screen."""
    head = (
        row(cell("机构", rows=2), cell("人数", columns=2), role="head"),
        row(cell("男"), cell("女"), role="head"),
    )
    rows = (row(cell(f"第{number}家"), cell("1"), cell("2")) for number in range(60))
    return book(chapter(grid(*head, *rows, columns=3, id="long")))


def test_a_reader_finds_the_way(tmp_path: Path) -> None:
    written("sample", tmp_path)
    (tmp_path / "heads.html").write_bytes(write(_long_table(), theme(), LINKS))
    report = browse("reader.mjs", tmp_path)
    assert report["switched"] == {
        "zh to en": "report.en.html#structure-1",
        "en to both": "report.bilingual.html#structure-1",
        "both to zh": "report.zh.html#structure-1",
        "from the cover": "report.en.html",
    }
    assert report["current"] == {"at the top": "", "in a section": "#governance", "further down": "#energy"}
    assert report["theme"] == ["light", "dark"]
    assert report["menu"] == {"before": False, "opened": True, "escaped": False}
    assert report["note"] == {"followed": "note-1", "returned": "_note-1"}
    assert report["unscripted"] == {"contents": True, "toggle": False, "text": True}
    assert report["heads"] == 0
    assert report["requests"] == []
