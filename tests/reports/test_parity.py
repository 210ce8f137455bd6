"""The translator's report: what its JSON holds, and what its page shows, valid, accessible and without a network."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from compiler import theme as themes
from compiler.codes import CODES
from compiler.diagnostic import Finding
from compiler.language import Lang
from compiler.reports.parity import segments_json, to_json
from compiler.reports.paritypage import html
from compiler.reports.sidebyside import Compared
from compiler.theme import Theme
from tests import tools
from tests.checks.pairs import Couple, chapter, couple
from tests.web.helpers import Element, read

ZH, EN = chapter()
DEFENCE = next(part for part in EN.split("\n\n") if part.startswith("We run three")) + "\n\n"
SPOILT = EN.replace("RMB 12.5 million", "RMB 12.6 million").replace(DEFENCE, "").replace("### Physical", "## Physical")


@cache
def theme() -> Theme:
    return themes.load()[0]


def findings(pair: Couple) -> list[Finding]:
    return [Finding(one, CODES[one.code].severity) for one in pair.findings()]


def compared(zh: str, en: str) -> Compared:
    pair = couple(zh, en)
    sources = {"zh.md": pair.zh_source, "en.md": pair.en_source}
    comments = (*pair.zh.comments, *pair.en.comments)
    return Compared(findings(pair), [pair.alignment], sources, comments=comments)


def report(zh: str, en: str) -> dict[str, Any]:
    return to_json(compared(zh, en), "en")


def printed(zh: str, en: str, ui: Lang = "en") -> bytes:
    return html(compared(zh, en), theme(), ui, "Report 2023")


def lines(page: Element) -> list[Element]:
    return [one for one in page.all("div") if "trio" in one.classes and one.get("data-severity")]


# ---------------------------------------------------------------- JSON


def test_json_is_the_schema_of_the_command() -> None:
    found = report(ZH, SPOILT)
    assert list(found) == ["schema", "diagnostics", "summary", "waived", "terms", "segments"]
    assert found["summary"] == {"errors": 3, "warnings": 0, "notes": 0}
    assert [(one["code"], one["file"], one["line"]) for one in found["diagnostics"]] == [
        ("P010", "en.md", 12),
        ("P050", "en.md", 25),
        ("P020", "en.md", 31),
    ]
    (related,) = found["diagnostics"][1]["related"]
    assert (related["file"], related["line"]) == ("zh.md", 27)
    assert json.loads(json.dumps(found, ensure_ascii=False)) == found


def test_segments_have_the_lines_of_both_sides_or_null() -> None:
    pair = compared("# 标题\n\n甲段\n两行，35 家。\n\n乙段 20 家。", "# Title\n\nPart one, 35.")
    same = {"chapter": "en", "zh_file": "zh.md", "en_file": "en.md", "notes": [], "terms": []}
    one, two = {"line": 1, "end_line": 1}, {"line": 3, "end_line": 3}
    assert segments_json(pair, "en")["segments"] == [
        {**same, "status": "matched", "kind": "title", "zh": one, "en": one},
        {**same, "status": "matched", "kind": "paragraph", "zh": {"line": 3, "end_line": 4}, "en": two},
        {**same, "status": "missing", "kind": "paragraph", "zh": {"line": 6, "end_line": 6}, "en": None},
    ]


def test_every_status_is_one_of_the_schema() -> None:
    known = {"matched", "missing", "extra", "moved", "split", "merged"}
    assert {one["status"] for one in report(ZH, SPOILT)["segments"]} <= known


# ---------------------------------------------------------------- HTML


def test_each_finding_stands_beside_its_segment() -> None:
    shown = [one for one in lines(read(printed(ZH, SPOILT))) if one["data-severity"] == "error"]
    assert ["P010" in shown[0].text, "P050" in shown[1].text, "P020" in shown[2].text] == [True] * 3
    assert "三道防线" in shown[0].text
    assert "RMB 12.6 million" in shown[1].text
    assert "Physical risks" in shown[2].text


def test_a_finding_about_the_chinese_stands_beside_its_segment_too() -> None:
    page = read(printed(ZH.replace("职能部门复核、", "职能部门复核,"), EN))
    (told,) = (one for one in lines(page) if one["data-severity"] == "warning")
    assert "P157" in told.text
    assert "three lines of defence" in told.text
    assert "," in [mark.text for mark in told.all("mark")]


def test_the_exact_words_are_marked_in_both_languages() -> None:
    page = read(printed(ZH, SPOILT))
    marked = [mark.text for mark in page.all("mark")]
    assert "1,250万元" in marked
    assert "RMB 12.6 million" in marked


def test_counts_are_told() -> None:
    page = read(printed(ZH, SPOILT))
    told = {one.all("dt")[0].text: one.all("dd")[0].text for one in page.all("dl")[0].all("div")}
    assert told["Errors"] == "3"
    assert told["Warnings"] == "0"
    assert int(told["Segments"]) - int(told["Without findings"]) == 3


def test_a_clean_pair_says_so() -> None:
    assert "Both languages agree" in read(printed(ZH, EN)).text
    assert "两种语言一致" in read(printed(ZH, EN, "zh")).text


def test_the_page_speaks_the_language_of_its_reader_and_marks_both_texts() -> None:
    for ui, title in (("en", "Parity"), ("zh", "对照检查")):
        page = read(printed(ZH, SPOILT, ui))  # type: ignore[arg-type]
        assert page.all("h1")[0].text.startswith(title)
        assert {one.get("lang") for one in page.all("div") if "say" in one.classes} == {"zh-Hans", "en-GB"}


def test_words_of_a_report_cannot_become_markup() -> None:
    page = printed("# <script>alert(1)</script>\n\n甲 `<b>`。", "# <img src=x onerror=alert(1)>\n\nOne `<b>`.").decode()
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "<b>" not in page


def test_blocks_of_one_language_are_listed_with_their_reason() -> None:
    zh = '# 标题\n\n甲。\n\n::: only {reason="境内监管要求"}\n仅中文。\n:::'
    told = read(printed(zh, "# Title\n\nOne.")).text
    assert "境内监管要求" in told
    assert "仅中文" in told


def test_findings_about_whole_files_stand_above_the_segments() -> None:
    assert "P002" in read(printed(ZH, "")).text


def test_no_chapters_is_a_page_too() -> None:
    assert "There are no chapters" in read(html(Compared([], [], {}), theme(), "en")).text


def test_the_same_input_gives_the_same_bytes() -> None:
    assert printed(ZH, SPOILT) == printed(ZH, SPOILT)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("parity")
    pages = {
        "en": printed(ZH, SPOILT),
        "zh": printed(ZH, SPOILT, "zh"),
        "clean": printed(ZH, EN),
        "empty": printed(ZH, ""),
    }
    for name, content in pages.items():
        (folder / f"{name}.html").write_bytes(content)
    return sorted(folder.iterdir())


def test_the_nu_checker_finds_no_error(files: list[Path]) -> None:
    result = tools.run("vnu", "--errors-only", "--format", "json", *files)
    assert json.loads(result.stderr or result.stdout)["messages"] == []


def test_axe_finds_no_violation_and_nothing_is_fetched(files: list[Path]) -> None:
    tools.require("axe")
    assert browse("web/axe.mjs", *files) == {"violations": [], "requests": [], "errors": [], "overflow": []}


def test_filters_and_steps_work_from_a_file(files: list[Path]) -> None:
    page = next(file for file in files if file.name == "en.html")
    told = browse("reports/parity.mjs", page)
    total = told["all"]
    assert told["errors"] == 3
    assert told["found"] == 1
    assert told["none"] == 0
    assert told["status"] == f"3 of {total} segments shown"
    assert told["steps"] == ["P010", "P050", "P020", "P010"]
    assert told["unscripted"] == {"lines": total, "form": False}


def browse(script: str, *arguments: Path) -> dict[str, Any]:
    tools.require("playwright")
    command = [tools.require("node"), tools.TESTS / script, tools.node_modules(), tools.require("chromium")]
    result = subprocess.run(
        [*map(str, command), *map(str, arguments)], capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout)
    return found
