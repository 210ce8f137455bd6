"""pages.lock: pages of the book that was laid out, and of no other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from compiler import pagination, typesetting
from compiler.book import Book
from compiler.build import Compilation
from compiler.language import LANGS, Lang
from compiler.source import Source
from compiler.word import printed, write
from tests import tools
from tests.build.fixture import FILES, changed, codes, compile_files
from tests.cli.shell import new_report, zhengben
from tests.word.reader import Docx

EN = "content/en/10-energy.md"
Contents = dict[str, str | bytes]


def locked(files: Contents, pages: dict[str, int]) -> Contents:
    """The report with a layout of both its books."""
    compilation = compile_files(files)
    marks = {lang: pagination.fingerprint(book, compilation.theme) for lang, book in compilation.books.items()}
    return {**files, pagination.FILE: pagination.write({lang: (marks[lang], pages) for lang in LANGS})}


def english(compilation: Compilation) -> Book:
    return compilation.books["en"]


def fields(compilation: Compilation, lang: Lang = "en") -> list[tuple[str, str]]:
    return Docx(write(compilation.books[lang], compilation.theme)).fields()


PAGES = {"energy": 3, "electricity": 4, "contact": 9}


def test_what_is_written_is_read() -> None:
    data = pagination.write({"en": ("0123456789abcdef", {"b": 12, "a": 3}), "zh": ("fedcba9876543210", {})})
    assert data.decode().split("\n") == [
        "# zhengben pages 1",
        "zh\tfedcba9876543210",
        "en\t0123456789abcdef",
        "en\ta\t3",
        "en\tb\t12",
        "",
    ]
    layouts, found = pagination.load(Source(pagination.FILE, data.decode()))
    assert not found
    assert layouts["en"].pages == {"a": 3, "b": 12}


@pytest.mark.parametrize(
    "line",
    [
        "en\ta",
        "en\ta\tseven",
        "de\t0123456789abcdef",
        "zh\ta\t1",
        "en\t0123456789abcdef",
        "en\ta\t1\t2",
        "<<<<<<< ours",
    ],
)
def test_a_line_that_cannot_be_read_leaves_no_page_r050(line: str) -> None:
    text = f"{pagination.HEADER}\nen\t0123456789abcdef\nen\tx\t1\n"
    assert [one.code for one in pagination.load(Source(pagination.FILE, text))[1]] == []
    layouts, found = pagination.load(Source(pagination.FILE, text + line + "\n"))
    assert [one.code for one in found] == ["R050"]
    assert layouts == {}
    assert [one.code for one in pagination.load(Source(pagination.FILE, "pages\n"))[1]] == ["R050"]


def test_pages_stand_in_the_contents_in_live_fields() -> None:
    told = fields(compile_files(locked(FILES, PAGES)))
    assert ("PAGEREF energy \\h", "3") in told
    assert ("PAGEREF electricity \\h", "4") in told
    assert not [one for one in fields(compile_files(FILES)) if one[0].startswith("PAGEREF")]


def test_pages_of_another_book_are_not_used_r051() -> None:
    files = locked(FILES, PAGES)
    assert "R051" not in codes(files)
    moved = {**files, EN: str(files[EN]).replace("Load moved off the peak", "Load moved off the peak and away")}
    compilation = compile_files(moved)
    assert [one.diagnostic.code for one in compilation.findings] == ["R051"]
    assert english(compilation).pages == {}
    assert compilation.books["zh"].pages == PAGES


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/metrics.yaml", "2023: 483.86", "2023: 483.87"),
        ("content/report.yaml", "published: 2024-04-22", "published: 2024-04-23"),
    ],
)
def test_whatever_moves_a_page_makes_the_layout_stale_r051(path: str, old: str, new: str) -> None:
    files = locked(FILES, PAGES)
    assert codes({**files, path: str(files[path]).replace(old, new)}).count("R051") == 2


def test_a_reference_to_a_page_prints_it() -> None:
    files = changed("content/en/00-about.md", "[](#energy)", "[](#energy){.page}")
    files["content/zh/00-about.md"] = str(files["content/zh/00-about.md"]).replace("[](#energy)", "[](#energy){.page}")
    assert codes(files) == ["T112", "T112"]
    known = locked(files, PAGES)
    assert codes(known) == []
    assert ("PAGEREF energy \\h", "3") in fields(compile_files(known))
    told = Docx(write(compile_files(known).books["en"], compile_files(known).theme)).paragraphs()
    assert any("page 3" in one for one in told)


def test_a_reader_of_the_pdf_counts_from_the_page_that_is_numbered_one() -> None:
    made = printed(english(compile_files(FILES)), compile_files(FILES).theme)
    assert made.first not in made.bookmarks.values()
    assert {"energy", "electricity", "contact"} <= made.bookmarks.keys()


# ---------------------------------------------------------------- the command


@pytest.fixture
def report(tmp_path: Path) -> Path:
    tools.require("soffice")
    return new_report(tmp_path / "report")


def test_paginate_lays_out_and_build_prints_the_pages(report: Path) -> None:
    result = zhengben("paginate", report)
    assert result.code == 0, result.err
    lock = (report / pagination.FILE).read_text("utf-8")
    pages = dict(
        line.split("\t")[1:] for line in lock.splitlines() if line.startswith("en\t") and line.count("\t") == 2
    )
    assert zhengben("build", report).code == 0
    docx = (report / "build" / "report.en.docx").read_bytes()
    told = {name.split()[1]: page for name, page in Docx(docx).fields() if name.startswith("PAGEREF")}
    assert told
    assert set(told.values()) <= {*pages.values()}
    assert zhengben("paginate", report).code == 0
    assert (report / pagination.FILE).read_text("utf-8") == lock


def test_the_page_in_the_contents_is_the_page_where_it_stands(report: Path, tmp_path: Path) -> None:
    """Read by another program: the words of a chapter's title stand on the page that the contents name."""
    assert zhengben("paginate", report).code == 0
    assert zhengben("build", report, "--to", "docx").code == 0
    office = typesetting.program()
    assert office is not None
    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(typesetting.pdf((report / "build" / "report.en.docx").read_bytes(), office))
    pages = tools.run("pdftotext", "-layout", pdf, "-").stdout.split("\f")
    (at,) = [line for line in pages[1].splitlines() if "Contact" in line]
    assert "Contact" in pages[int(at.split()[-1])]


def test_without_libreoffice_it_says_what_to_install(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "program", lambda: None)
    result = zhengben("paginate", report)
    assert result.code == 2
    assert "LibreOffice" in result.err
    assert not (report / pagination.FILE).exists()


def test_a_draft_is_not_laid_out(report: Path) -> None:
    chapter = report / EN
    chapter.write_text(chapter.read_text("utf-8") + "\n{{ no.such }}\n", "utf-8")
    result = zhengben("paginate", report)
    assert result.code == 1
    assert not (report / pagination.FILE).exists()


def test_a_draft_mark_moves_no_fingerprint() -> None:
    compilation = compile_files(FILES)
    book = english(compilation)
    assert pagination.fingerprint(replace(book, draft=True), compilation.theme) == pagination.fingerprint(
        book, compilation.theme
    )
