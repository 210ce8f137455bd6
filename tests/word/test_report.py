"""This repository's own report, the one that `zhengben init` plants, and the torture report, as Word documents."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import docx as python_docx
import pytest

from compiler.build import Compilation, compile_report
from compiler.language import LANGS, Lang
from compiler.tree import plain_text
from compiler.word import write
from compiler.workspace import Folder
from tests import tools, torture
from tests.word.reader import Docx
from tests.word.test_validity import against_the_iso_schema

STARTER = tools.REPOSITORY / "compiler" / "starter"

REPORTS: dict[str, Callable[[], Compilation]] = {
    "report": lambda: compile_report(Folder(tools.REPOSITORY)),
    "starter": lambda: compile_report(Folder(STARTER)),
    "torture": torture.compilation,
}

every_document = pytest.mark.parametrize(("name", "lang"), [(name, lang) for name in REPORTS for lang in LANGS])


@cache
def compiled(name: str) -> Compilation:
    return REPORTS[name]()


@cache
def document(name: str, lang: Lang) -> bytes:
    return write(compiled(name).books[lang], compiled(name).theme)


@every_document
def test_it_is_valid_and_loads(name: str, lang: Lang, tmp_path: Path) -> None:
    data = document(name, lang)
    assert Docx(data).faults() == []
    assert against_the_iso_schema(data) == []
    assert len(python_docx.Document(io.BytesIO(data)).paragraphs) > 20
    file = tmp_path / "report.docx"
    file.write_bytes(data)
    assert json.loads(tools.run("ooxml-validator", file).stdout)["errors"] == []


@pytest.mark.parametrize("name", REPORTS)
def test_libreoffice_lays_it_out_to_its_last_chapter(name: str, tmp_path: Path) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(document(name, "zh"))
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    tools.run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, file)
    pages = tools.run("pdftotext", "-layout", tmp_path / "report.pdf", "-").stdout.split("\f")
    chapters = compiled(name).books["zh"].chapters
    assert len(pages) > len(chapters) + 2
    assert plain_text(chapters[-1].title)[:4] in "".join(pages[-3:])
