"""Every kind of HTML file that there is, printed once: of reports from their files, and of books made by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from compiler.book import Book
from compiler.build import Compilation, Options, compile_report
from compiler.language import Lang
from compiler.outputs import outputs
from compiler.web import page, write, write_bilingual
from compiler.workspace import Folder
from tests import tools
from tests.torture import compilation as torture_compilation
from tests.web.helpers import LINKS, theme
from tests.web.sample import sample
from tests.web.torture import torture

OPTIONS = Options(formats=frozenset({"html"}))

#: What `build` leaves of HTML: three editions, the translator's report, the tie-out.
BUILT = ("report.zh.html", "report.en.html", "report.bilingual.html", "parity.html", "metrics.html")

_COMPONENTS = """<h1>Parity</h1><p class="muted">What it is.</p>
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


def built(compiled: Compilation) -> Mapping[str, bytes]:
    files = outputs(compiled, OPTIONS)
    return {name: files[name] for name in BUILT}


def drawn(make: Callable[[Lang], Book]) -> Mapping[str, bytes]:
    """The editions of a book that no file stands behind."""
    return {
        LINKS.zh: write(make("zh"), theme(), LINKS),
        LINKS.en: write(make("en"), theme(), LINKS),
        LINKS.bilingual: write_bilingual(make("zh"), make("en"), theme(), LINKS),
    }


_MAKERS: Mapping[str, Callable[[], Mapping[str, bytes]]] = {
    "report": lambda: built(compile_report(Folder(tools.REPOSITORY), OPTIONS)),
    "starter": lambda: built(compile_report(Folder(tools.REPOSITORY / "compiler" / "starter"), OPTIONS)),
    "torture": lambda: built(torture_compilation()),
    "sample": lambda: drawn(sample),
    "trouble": lambda: drawn(torture),
    "components": lambda: {"page.html": page("Parity", _COMPONENTS, "en", theme())},
}

NAMES = tuple(_MAKERS)


@cache
def printed(name: str) -> Mapping[str, bytes]:
    """The files of one of `NAMES`, by file name."""
    return _MAKERS[name]()


def written(name: str, folder: Path) -> list[Path]:
    """The same in a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / file for file in printed(name)]
    for path in paths:
        path.write_bytes(printed(name)[path.name])
    return paths
