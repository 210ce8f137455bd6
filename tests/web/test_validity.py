"""What the writer makes is valid and accessible, and a browser finds its way in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compiler.web import page, write, write_bilingual
from tests import tools
from tests.web.browser import browse
from tests.web.helpers import LINKS, theme
from tests.web.sample import sample
from tests.web.torture import torture

WORKING_PAGE = """<h1>Parity</h1><p class="muted">What it is.</p>
<dl class="stats"><div><dt>Segments</dt><dd>312</dd></div></dl>
<form class="filters"><div><label for="q">Search</label><input id="q" type="search"></div>
<label class="check"><input type="checkbox"> Errors only</label>
<button class="btn" type="button" aria-pressed="true">Errors</button>
<button class="btn" type="button">All</button></form>
<h2>Chapter</h2><div class="scroll" tabindex="0" role="group" aria-label="Findings"><table><thead><tr>
<th scope="col">Code</th><th scope="col" class="n">Figure</th></tr></thead><tbody><tr><th scope="row">P001</th>
<td class="n"><span class="badge error">error</span> <span class="badge warning">warning</span>
<span class="badge">note</span>
<span class="badge ok">matched</span></td></tr></tbody></table></div>
<div class="two"><div lang="zh-Hans"><p>中文</p></div><div lang="en-GB"><p>English</p></div></div>
<div class="callout"><p><strong>Note</strong> words</p></div><details><summary>More</summary><p>x</p></details>"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Every kind of page: the sample and the torture report in all editions, and a working page."""
    made: list[Path] = []
    for name, make in (("sample", sample), ("torture", torture)):
        folder = tmp_path_factory.mktemp(name)
        pages = {
            LINKS.zh: write(make("zh"), theme(), LINKS),
            LINKS.en: write(make("en"), theme(), LINKS),
            LINKS.bilingual: write_bilingual(make("zh"), make("en"), theme(), LINKS),
            "parity.html": page("Parity", WORKING_PAGE, "en", theme()),
        }
        for file, content in pages.items():
            (folder / file).write_bytes(content)
            made.append(folder / file)
    return made


def test_the_nu_checker_finds_no_error(files: list[Path]) -> None:
    result = tools.run("vnu", "--errors-only", "--format", "json", *files)
    assert json.loads(result.stderr or result.stdout)["messages"] == []


def test_axe_finds_no_violation_in_both_schemes_on_desktop_and_phone(files: list[Path]) -> None:
    tools.require("axe")
    report = browse("axe.mjs", *files)
    assert report == {"violations": [], "requests": [], "errors": [], "overflow": []}


def test_the_reader_keeps_the_paragraph_when_the_language_changes(files: list[Path]) -> None:
    report = browse("reader.mjs", files[0].parent)
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
    assert report["requests"] == []
