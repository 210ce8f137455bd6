"""This repository's own report, and the one that `zhengben init` plants, as Word documents."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx as python_docx
import pytest

from compiler.build import compile_report
from compiler.language import LANGS, Lang
from compiler.word import write
from compiler.workspace import Folder
from tests import tools
from tests.word.reader import Docx

STARTER = tools.REPOSITORY / "compiler" / "starter"


@pytest.mark.parametrize("folder", [tools.REPOSITORY, STARTER], ids=["report", "starter"])
@pytest.mark.parametrize("lang", LANGS)
def test_it_is_valid_and_loads(folder: Path, lang: Lang, tmp_path: Path) -> None:
    compilation = compile_report(Folder(folder))
    data = write(compilation.books[lang], compilation.theme)
    assert Docx(data).faults() == []
    assert python_docx.Document(io.BytesIO(data)).paragraphs
    file = tmp_path / "report.docx"
    file.write_bytes(data)
    assert json.loads(tools.run("ooxml-validator", file).stdout)["errors"] == []
