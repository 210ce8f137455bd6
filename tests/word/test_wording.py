"""Nothing is lost, added or moved: what pandoc reads back from a document is what the settled tree says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pypandoc  # type: ignore[import-untyped]

from compiler.language import Lang
from compiler.word import write
from tests.word import wording
from tests.word.test_report import compiled, every_document


@every_document
def test_pandoc_reads_back_every_block_in_its_order(name: str, lang: Lang, tmp_path: Path) -> None:
    compilation = compiled(name)
    book = replace(compilation.books[lang], pages={})
    file = tmp_path / "report.docx"
    file.write_bytes(write(book, compilation.theme))
    read = wording.of_pandoc(json.loads(pypandoc.convert_file(str(file), "json", format="docx")))
    said = wording.of_book(book, compilation.theme)
    assert read.body == said.body
    assert sorted(read.notes) == sorted(said.notes)
