"""Every document opens: by the Open XML SDK, by the ISO schemas, and by the references between its parts."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from compiler.book import Book
from compiler.language import Lang
from compiler.word import write
from tests import tools
from tests.word.books import BOOKS, theme
from tests.word.reader import Docx

Make = Callable[[Lang], Book]
every_book = pytest.mark.parametrize(("make", "lang"), [case[1:] for case in BOOKS], ids=[case[0] for case in BOOKS])

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


@every_book
def test_nothing_points_nowhere(make: Make, lang: Lang) -> None:
    assert Docx(write(make(lang), theme())).faults() == []


@every_book
def test_the_open_xml_sdk_finds_no_error(make: Make, lang: Lang, tmp_path: Path) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(write(make(lang), theme()))
    said = tools.run("ooxml-validator", file)
    assert json.loads(said.stdout)["errors"] == []
    assert said.returncode == 0


@every_book
def test_the_iso_schema_accepts_every_part(make: Make, lang: Lang) -> None:
    assert against_the_iso_schema(write(make(lang), theme())) == []


def against_the_iso_schema(data: bytes) -> list[str]:
    """What the schema says of each part. Shapes are Microsoft's extension, which it does not know; they stand in
    alternatives and are left out."""
    schema, said = iso_schema(), []
    for name, root in Docx(data).parts.items():
        if not name.startswith("word/") or name.endswith(".rels") or "theme" in name:
            continue
        for choice in list(root.iter(MC + "AlternateContent")):
            choice.getparent().remove(choice)
        if not schema.validate(etree.fromstring(etree.tostring(root))):
            said.append(f"{name}: {schema.error_log}")
    return said


@cache
def iso_schema() -> Any:
    folder = tools.require("ooxml-schemas") / "dist" / "schemas" / "ISO-IEC29500-4_2016"
    return etree.XMLSchema(etree.parse(folder / "wml.xsd"))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_libreoffice_lays_it_out(lang: Lang, tmp_path: Path) -> None:
    from tests.web.sample import sample

    file = tmp_path / "report.docx"
    file.write_bytes(write(sample(lang), theme()))
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    tools.run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, file)
    text = tools.run("pdftotext", "-layout", tmp_path / "report.pdf", "-").stdout
    assert "5.1" in text
    assert "5.2" in text
    assert text.count("\f") >= 6
