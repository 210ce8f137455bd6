"""One value changed in the metrics file, one metric renamed: what changes in the outputs, and what does not."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from compiler.build import Options
from compiler.edits import apply
from compiler.language import LANGS
from compiler.outputs import outputs
from compiler.rename import Refused, rename
from compiler.source import Source
from tests.build.fixture import FILES, changed, compile_files
from tests.word.reader import Docx

METRICS = "content/metrics.yaml"

#: The figures of electricity that depend on the value for 2023, before and after: value, change, signed change.
OLD, NEW = ("483.86", "13.9%"), ("500.12", "17.7%")


@cache
def built(new: bool) -> Mapping[str, bytes]:
    files = changed(METRICS, "2023: 483.86", "2023: 500.12") if new else FILES
    compilation = compile_files(files)
    assert compilation.errors == 0
    return outputs(compilation, Options())


def back(text: str) -> str:
    """The new figures replaced by the old ones."""
    for old, new in zip(OLD, NEW, strict=True):
        text = text.replace(new, old)
    return text


def figures(html: bytes) -> list[tuple[str, str, str]]:
    """Key, exact value and text of every figure of a page, in order."""
    elements = re.findall(r'<data value="([^"]*)" data-metric="([^"]*)"[^>]*>(.*?)</data>', html.decode())
    return [(key, value, re.sub("<.*?>", "", text)) for value, key, text in elements]


def swapped(before: list[Any], after: list[Any]) -> list[tuple[Any, Any]]:
    assert len(before) == len(after)
    return [(old, new) for old, new in zip(before, after, strict=True) if old != new]


UNITS = {"zh": "兆瓦时", "en": " MWh"}


@pytest.mark.parametrize("lang", LANGS)
def test_in_html_a_card_a_sentence_and_a_cell_change(lang: str) -> None:
    name = f"report.{lang}.html"
    pairs = swapped(figures(built(False)[name]), figures(built(True)[name]))

    unit = UNITS[lang]
    assert [(old[2], new[2]) for old, new in pairs] == [
        (f"483.86{unit}", f"500.12{unit}"),
        ("+13.9%", "+17.7%"),
        (f"483.86{unit}", f"500.12{unit}"),
        ("13.9%", "17.7%"),
        ("483.86", "500.12"),
    ]
    assert {old[0] for old, _ in pairs} == {"energy.electricity"}
    assert {new[1] for _, new in pairs if "%" not in new[2]} == {"500.12"}


def test_both_languages_of_the_bilingual_edition_change() -> None:
    name = "report.bilingual.html"
    pairs = swapped(figures(built(False)[name]), figures(built(True)[name]))
    texts = Counter(new[2] for _, new in pairs)
    for unit in UNITS.values():
        assert texts[f"500.12{unit}"] == 2
    assert {key for (key, _, _), _ in pairs} == {"energy.electricity"}


@pytest.mark.parametrize("name", ["report.zh.html", "report.en.html", "report.bilingual.html", "metrics.html"])
def test_nothing_else_of_a_page_changes(name: str) -> None:
    """But for the slips of the cover, each of which is drawn after a figure of the report."""
    drawn = re.compile(r'(?<=<data value=")[^"]*|(?<="value":")[^"]*|<svg class="[^"]*slips.*?</svg>', re.DOTALL)
    before, after = (drawn.sub("", built(new)[name].decode()) for new in (False, True))
    assert before != after
    assert back(after) == before


@pytest.mark.parametrize("lang", LANGS)
def test_in_word_a_card_a_sentence_and_a_cell_change(lang: str) -> None:
    before, after = (Docx(built(new)[f"report.{lang}.docx"]) for new in (False, True))

    pairs = swapped(before.paragraphs(), after.paragraphs())
    assert sorted((old.count("483.86"), old.count("13.9%")) for old, _ in pairs) == [(0, 1), (1, 0), (1, 0), (1, 1)]
    assert all(back(new) == old for old, new in pairs)
    for name, data in before.files.items():
        if name not in ("word/document.xml", "docProps/custom.xml"):  # the latter holds a fingerprint of the figures
            assert after.files[name] == data, name


def test_the_tie_out_tells_the_change_and_where_it_is_printed() -> None:
    before, after = (json.loads(built(new)["metrics.json"]) for new in (False, True))

    electricity = after["metrics"].pop("energy.electricity")
    old = before["metrics"].pop("energy.electricity")
    assert before == after
    assert electricity["values"]["2022"] == old["values"]["2022"]
    assert electricity["values"]["2023"]["value"] == "500.12"
    assert electricity["values"]["2023"]["display"] == {"zh": "500.12兆瓦时", "en": "500.12 MWh"}
    pairs = swapped(old["occurrences"], electricity["occurrences"])
    assert Counter(one["lang"] for _, one in pairs) == {"zh": 5, "en": 5}
    assert all({**new, "text": back(new["text"])} == one for one, new in pairs)


def test_the_parity_report_does_not_change() -> None:
    for name in ("parity.html", "parity.json"):
        assert built(False)[name] == built(True)[name]


# ---------------------------------------------------------------- another name


@cache
def renamed() -> Mapping[str, bytes]:
    """The outputs after `energy.electricity` has become `power.bought_in`."""
    sources = {path: Source(path, text) for path, text in FILES.items() if isinstance(text, str) and "content/" in path}
    edits = rename(sources, "energy.electricity", "power.bought_in")
    assert not isinstance(edits, Refused)
    files = dict(FILES)
    for path, source in sources.items():
        files[path] = apply(source.text.encode(), [edit for edit in edits if edit.span.file == path])
    return outputs(compile_files(files), Options())


def test_a_new_name_changes_no_byte_of_word() -> None:
    for lang in LANGS:
        assert renamed()[f"report.{lang}.docx"] == built(False)[f"report.{lang}.docx"]


@pytest.mark.parametrize("name", ["report.zh.html", "report.en.html", "report.bilingual.html"])
def test_a_new_name_changes_html_only_where_the_key_is_told(name: str) -> None:
    assert renamed()[name] != built(False)[name]
    assert renamed()[name].replace(b"power.bought_in", b"energy.electricity") == built(False)[name]


def test_a_new_name_changes_the_reports_in_the_name_alone() -> None:
    """Where a longer name moves what follows it on its line, the tie-out tells the new column."""

    def told(files: Mapping[str, bytes], name: str) -> str:
        text = files[name].decode().replace("power.bought_in", "energy.electricity")
        return re.sub(r'(\.md:\d+):\d+|("column": )\d+', r"\1\2", text)

    for name in ("metrics.html", "metrics.json", "parity.html", "parity.json"):
        assert told(renamed(), name) == told(built(False), name), name
