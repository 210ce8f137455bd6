"""The settled tree in pandoc's hands: other formats say what Word and HTML say, and what is lost is told."""

from __future__ import annotations

import io
import json
import re
import zipfile
from functools import cache

import pytest
from lxml import etree

from compiler import converting
from compiler.build import Options
from compiler.language import LANGS, Lang
from compiler.outputs import others
from compiler.pandoc import FORMATS, document
from compiler.tree import own_inlines, plain_text, walk
from tests.build.fixture import FILES, changed, compile_files

EN = "content/en/10-energy.md"


@cache
def converted(name: str, lang: Lang = "en") -> bytes:
    files, _ = others(compile_files(FILES), Options(langs=(lang,), formats=frozenset({name})), converting.convert)
    return files[f"report.{lang}.{FORMATS[name].ending}"]


def pages(book: bytes) -> str:
    """The chapters of an e-book as one text."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        chapters = sorted(name for name in archive.namelist() if "/text/ch" in name)
        return " ".join(_text(archive.read(name)) for name in chapters)


def _text(page: bytes) -> str:
    """What a page says, the numbers of its notes apart."""
    root = etree.fromstring(page)
    calls = root.xpath("//*[@epub:type='noteref']", namespaces={"epub": "http://www.idpf.org/2007/ops"})
    assert isinstance(calls, list)
    for call in calls:
        assert isinstance(call, etree._Element)
        call[:] = []
        call.text = ""
    return "".join(str(text) for text in root.itertext())


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("lang", LANGS)
def test_an_e_book_holds_every_block_in_order(lang: Lang) -> None:
    book = compile_files(FILES).books[lang]
    told = squeezed(pages(converted("epub", lang)))
    at = 0
    for chapter in book.chapters:
        for block in walk(chapter.blocks):
            for run in own_inlines(block):
                words = squeezed(plain_text(run))
                if block.__class__.__name__ == "Figure" and words not in told:
                    continue  # the alternative text, which is an attribute
                found = told.find(words, at if block.__class__.__name__ == "Paragraph" else 0)
                assert found >= 0, words
                at = found if block.__class__.__name__ == "Paragraph" else at


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written(name: str) -> None:
    data = converted(name)
    assert len(data) > 1_000
    if name in ("markdown", "text", "docbook", "jats", "typst"):
        assert "483.86" in data.decode()


@pytest.mark.parametrize("name", ["epub", "odt"])
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    first = converted(name)
    converted.cache_clear()
    assert converted(name) == first


def test_a_figure_keeps_its_metric() -> None:
    tree = document(compile_files(FILES).books["en"], FORMATS["json"])
    told = tree.json.decode()
    assert '["metric","energy.electricity"]' in told
    assert '["value","483.86"]' in told


def test_images_travel_inside_or_lie_beside() -> None:
    book = compile_files(FILES).books["en"]
    assert not document(book, FORMATS["epub"]).images
    assert list(document(book, FORMATS["latex"]).images) == ["image.assets.mill.svg"]


def test_what_is_lost_is_told_r090() -> None:
    compilation = compile_files(FILES)
    _, found = others(compilation, Options(langs=("en",), formats=frozenset({"epub", "rtf"})), converting.convert)
    assert [one.code for one in found] == ["R090", "R090"]
    told = {dict(one.arguments)["file"]: set(one.hints) for one in found}
    assert told["report.en.epub"] == {"design", "cards", "boxes"}
    assert told["report.en.rtf"] == {"design", "cards", "boxes", "spans", "drawings", "warnings"}
    assert others(compilation, Options(), converting.convert) == ({}, ())  # no R090: nothing is handed over


def test_a_note_called_twice_is_told_once_and_numbered_again_r090() -> None:
    compilation = compile_files(changed(EN, "- Lighting replaced", "- Lighting replaced[^meter]"))
    handed = document(compilation.books["en"], FORMATS["epub"])
    assert handed.losses["calls"] == 1
    tree = json.dumps(json.loads(handed.json))
    assert tree.count('"Note"') + 0 == len({one.number for one in compilation.books["en"].notes})


def test_a_draft_says_so_first() -> None:
    compilation = compile_files(changed(EN, "- Lighting replaced", "- Lighting {{ no.such }}"))
    tree = json.loads(document(compilation.books["en"], FORMATS["json"]).json)
    assert tree["blocks"][0]["t"] == "Para"
    assert tree["blocks"][0]["c"][0]["t"] == "Strong"


def test_pandoc_fetches_and_reads_nothing() -> None:
    """An address that a filter of ours let through would still not be followed."""
    tree = {
        "pandoc-api-version": [1, 23, 1],
        "meta": {},
        "blocks": [{"t": "Para", "c": [{"t": "Image", "c": [["", [], []], [], ["/etc/hostname.png", ""]]}]}],
    }
    _, warnings = converting.convert(json.dumps(tree).encode(), "odt", 0)
    assert any("hostname" in warning for warning in warnings)


def test_a_broken_tree_is_an_error_of_the_conversion() -> None:
    with pytest.raises(converting.ConversionError):
        converting.convert(b"{}", "epub3", 0)
