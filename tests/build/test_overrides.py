"""A report's own templates and style sheets: laid over the package's, and told where they cannot be."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from compiler.build import Options
from compiler.language import LANGS
from compiler.outputs import outputs
from tests.build.fixture import FILES, codes, compile_files
from tests.web.helpers import read


def laid(**own: str) -> dict[str, str | bytes]:
    """The report with files in `assets/web/`; `_j2` and `_css` at the end of a name stand for the extensions."""
    extensions = {"j2": ".html.j2", "css": ".css"}
    paths: dict[str, str | bytes] = {}
    for name, text in own.items():
        stem, _, kind = name.rpartition("_")
        paths[f"assets/web/{stem}{extensions[kind]}"] = text
    return {**FILES, **paths}


def pages(files: dict[str, str | bytes]) -> Mapping[str, bytes]:
    return outputs(compile_files(files), Options(formats=frozenset({"html"})))


def found(files: dict[str, str | bytes]) -> list[str]:
    return [code for code in codes(files) if code in ("R012", "R013", "R014", "R015")]


def test_a_template_of_the_report_takes_the_place_of_the_packages() -> None:
    files = laid(cover_j2='<section class="cover" id="_top"><h1>{{ cover.title }} {{ labels.case }}</h1></section>')
    assert found(files) == []
    document = read(pages(files)["report.en.html"])
    assert document.one("section.cover").text.endswith("Case")
    assert document.one("section.cover").all("svg") == []


def test_a_template_may_change_a_block_of_the_packages_own() -> None:
    files = laid(
        report_j2='{% extends "shipped/report" %}{% block head %}{{ super() }}<meta name="x" content="y">{% endblock %}'
    )
    assert found(files) == []
    for lang in LANGS:
        document = read(pages(files)[f"report.{lang}.html"])
        assert [meta["content"] for meta in document.all("meta") if meta.get("name") == "x"] == ["y"]
        assert document.all("section.cover")


def test_a_style_sheet_replaces_its_namesake_and_extra_comes_last() -> None:
    files = laid(cover_css=".cover{color:teal}", extra_css="/* ours */ main{max-width:10rem}")
    assert found(files) == []
    style = read(pages(files)["report.zh.html"]).one("style").text
    assert ".cover{color:teal}" in style
    assert ".cover-notice" not in style
    assert style.rstrip().endswith("main{max-width:10rem}")


def test_without_files_of_its_own_a_report_has_the_packages_pages() -> None:
    assert found(FILES) == []
    assert compile_files(FILES).overrides.templates == {}


@pytest.mark.parametrize("name", ["covre_j2", "coverr_css", "mine_css"])
def test_a_file_that_replaces_nothing_is_told_r012(name: str) -> None:
    assert found(laid(**{name: "x"})) == ["R012"]
    assert found(laid(extra_css="a{color:red}")) == []  # no R012


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("{{ cover.title }}\n{% if %}", 2),
        ("a\nb\n{{ nobody }}", 3),
        ("{{ cover.nothing.at_all }}", 1),
        ("{{ 1 / 0 }}", 1),
        ('{% include "absent" %}', 1),
        ('{% include "cover" %}', 1),
        ("\n{{ ''.__class__.__mro__ }}", 2),
        ("{{ cover.art.__init__.__globals__ }}", 1),
    ],
)
def test_a_template_that_fails_is_told_r013_and_left_out(template: str, line: int) -> None:
    files = laid(cover_j2=template)
    compilation = compile_files(files)
    told = [finding.diagnostic for finding in compilation.findings if finding.diagnostic.code == "R013"]
    places = [compilation.sources[one.span.file].position(one.span.start).line for one in told]
    assert [(one.span.file, place) for one, place in zip(told, places, strict=True)] == [
        ("assets/web/cover.html.j2", line)
    ]
    assert pages(files)["report.zh.html"].count(b'class="cover-title"') == 1


def test_words_are_escaped_in_a_reports_own_template_too() -> None:
    files = laid(search_j2="{{ '<b>' }}")
    assert found(files) == []  # no R013
    assert b"&lt;b&gt;" in pages(files)["report.zh.html"]


@pytest.mark.parametrize("sheet", ["a{}</style><script>alert(1)</script>", "a{}</STYLE >", "<!-- a{}"])
def test_a_style_sheet_that_would_end_its_element_is_told_r014(sheet: str) -> None:
    files = laid(extra_css=sheet)
    assert found(files) == ["R014"]
    assert b"alert(1)" not in pages(files)["report.zh.html"]
    assert found(laid(extra_css='a::before{content:"\\3C/style"}')) == []  # no R014


def test_a_style_sheet_that_asks_for_other_files_is_told_r015() -> None:
    for sheet in ('@import "x.css";', "a{background:url(https://example.com/x.png)}", "a{src:url('x.woff2')}"):
        assert found(laid(extra_css=sheet)) == ["R015"]
    assert found(laid(extra_css="/* url(x) */ a{background:url(data:image/png;base64,AA)}")) == []  # no R015
