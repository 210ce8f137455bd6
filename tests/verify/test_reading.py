"""What is right is not found wrong: every block in every other, trouble of every kind, both media."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from compiler import verify, web, word
from compiler.book import Book
from compiler.build import Options, compile_report
from compiler.converting import read_word
from compiler.language import LANGS, Lang
from compiler.outputs import outputs
from compiler.verify import pagelines, wordlines, wordparts
from compiler.verify.compare import compare
from compiler.verify.expected import expected
from compiler.workspace import Folder
from tests import tools
from tests.verify.files import built, compiled, found, in_page, in_word, put, told
from tests.web.sample import sample
from tests.word.books import nested, theme


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("make", [sample, nested])
def test_every_block_is_read_back_as_it_stands_in_the_tree(make: Callable[[Lang], Book], lang: Lang) -> None:
    book = make(lang)
    tree = read_word(word.write(book, theme()))
    assert tree is not None
    reading = wordlines.read(tree)
    page = pagelines.read(web.write(book, theme(), web.Links("", "", "")))
    assert reading is not None
    assert page is not None
    assert told(compare("report.docx", expected(book, "docx"), reading.all)) == []
    assert told(compare("report.html", expected(book, "html"), page.lines, ids=page.ids)) == []


def test_a_change_of_the_page_of_both_languages_is_found_in_its_column() -> None:
    files = in_page(put("The plants no longer burn coal", "The plants burn coal"), "report.bilingual.html")
    (one,) = found(files)
    assert dict(one.arguments)["place"] == "#energy-use-5"
    assert "no longer burn" in dict(one.arguments)["expected"]
    assert "no longer" not in dict(one.arguments)["found"]


def test_the_other_language_under_a_file_s_name_is_one_finding() -> None:
    files = built()
    files["report.zh.docx"], files["report.zh.html"] = files["report.en.docx"], files["report.en.html"]
    diagnostics = found(files)
    names = [one.span.file for one in diagnostics if one.code == "R115"]
    assert names == ["build/report.zh.docx", "build/report.zh.html"]
    assert len(diagnostics) < 10


def test_one_value_in_both_languages() -> None:
    """A value that was changed in every place of one language is told as such, too."""
    files = in_page(lambda text: text.replace('value="15200"', 'value="15201"'), "report.en.html")
    assert "R108" in {one.code for one in found(files)}


def test_a_file_that_is_gone_or_no_file_of_its_kind() -> None:
    files = built()
    del files["report.en.docx"]
    files["report.zh.docx"] = b"PK\x03\x04 no package"
    files["report.zh.html"] = b""
    assert [one.code for one in found(files)][:3] == ["R100", "R100", "R100"]


def test_a_word_package_that_unpacks_to_too_much_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordparts, "LIMIT", 1000)
    assert wordparts.read(built()["report.zh.docx"]) == "it unpacks to more than 512 MB"


def test_bytes_that_differ_are_told_even_where_nothing_shows() -> None:
    files = in_word(put("<w:body>", "<w:body><!-- nothing -->"))
    assert [(one.code, one.span.file) for one in found(files, bytes_too=True)] == [("R113", "build/report.zh.docx")]
    assert found(files) == ()


def test_other_sources_are_told_first() -> None:
    manifest = json.loads(built()["manifest.json"])
    manifest["inputs"][0]["sha256"] = "0" * 64
    files = {**built(), "manifest.json": json.dumps(manifest).encode()}
    first = verify.verify(compiled(), files, read_word)[0]
    assert (first.code, dict(first.arguments)["count"]) == ("R114", "1")


def test_a_tracked_change_is_no_finished_text() -> None:
    files = in_word(
        lambda text: text.replace(
            '<w:r><w:t xml:space="preserve">我们还做了三件事：</w:t></w:r>',
            '<w:ins w:id="900" w:author="x"><w:r><w:t xml:space="preserve">我们还做了三件事：</w:t></w:r></w:ins>',
        )
    )
    assert [one.code for one in found(files)] == ["R112"]


def test_too_many_differences_are_counted() -> None:
    files = in_page(lambda text: text.replace("。</p>", "！</p>").replace("</td>", "0</td>"))
    limited = [one for one in found(files) if one.code == "R115"]
    assert len(limited) <= 1


def test_this_repositorys_report_reads_back_with_its_pages_of_contents_and_indexes() -> None:
    compilation = compile_report(Folder(tools.REPOSITORY))
    assert compilation.books["zh"].pages
    assert told(verify.verify(compilation, outputs(compilation, Options()), read_word)) == []
