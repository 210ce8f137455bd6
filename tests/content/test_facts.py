"""The report of this repository tells what its source tells: names, figures, dates, places to write to."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from compiler import svgtexts
from compiler.build import Compilation, compile_report
from compiler.language import LANGS, Lang
from compiler.source import Source
from compiler.tree import own_inlines, plain_text, walk
from compiler.workspace import Folder
from tests.tools import REPOSITORY


def rows(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


FACTS = rows("facts.tsv")
PLACES = rows("places.tsv")


@cache
def compilation() -> Compilation:
    return compile_report(Folder(REPOSITORY))


@cache
def told(lang: Lang) -> str:
    """Everything that a language's book prints, folded."""
    book = compilation().books[lang]
    texts = [plain_text(run) for chapter in book.chapters for run in (chapter.title, chapter.lead)]
    blocks = [block for chapter in book.chapters for block in walk(chapter.blocks)]
    blocks += [block for note in book.notes for block in walk(note.blocks)]
    texts += [plain_text(run) for block in blocks for run in own_inlines(block)]
    for path in sorted((REPOSITORY / "assets").glob(f"*.{lang}.svg")):
        labels = svgtexts.labels(Source(path.name, path.read_text("utf-8")))
        texts += [plain_text(label.children) for label in labels]
    return folded("\n".join(texts))


def folded(text: str) -> str:
    """Without what typography adds: spaces, quotation marks, capitals."""
    return re.sub(r"[\s“”‘’\"']", "", text).lower()


@pytest.mark.parametrize("lang", LANGS)
def test_every_fact_of_the_list_is_told(lang: Lang) -> None:
    at = 1 if lang == "zh" else 2
    assert [fact for fact in FACTS if folded(fact[at]) not in told(lang)] == []


def test_the_list_is_long_enough_to_mean_something() -> None:
    assert len(FACTS) > 700


def test_this_report_has_no_finding_and_every_figure_a_source() -> None:
    assert [finding.diagnostic.code for finding in compilation().findings] == []
    assert compilation().coverage.untraced == 0


def test_the_indexes_have_the_rows_of_the_source() -> None:
    gri, sdg = (compilation().indexes[key] for key in ("gri", "sdg"))
    assert len(gri.entries) - gri.count("missing") == 97
    assert len(sdg.entries) - sdg.count("missing") == 17
    assert (gri.count("contradictory"), sdg.count("contradictory")) == (0, 0)


@pytest.mark.parametrize(("framework", "code", "theirs", "ours"), PLACES)
def test_each_row_of_an_index_stands_where_the_source_puts_it_or_sources_says_why(
    framework: str, code: str, theirs: str, ours: str
) -> None:
    entry = compilation().indexes[framework].entries[code]
    told_at = "omitted" if entry.omission else "referred" if entry.reference else " ".join(entry.places)
    assert told_at == ours
    if theirs != ours:
        decisions = (REPOSITORY / "content" / "SOURCES.md").read_text("utf-8")
        assert re.search(rf"(?<![\d-]){code}(?!\d)", decisions)


def test_every_row_of_both_indexes_is_held() -> None:
    assert [len([row for row in PLACES if row[0] == framework]) for framework in ("gri", "sdg")] == [97, 17]
