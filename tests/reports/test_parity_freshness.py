"""Approvals on the translator's page and in its JSON."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path

import pytest

from compiler import translations
from compiler.build import Options
from compiler.language import Lang
from compiler.outputs import outputs
from tests import tools
from tests.build.fixture import FILES, compile_files
from tests.translations.approved import LOCK, after, lock
from tests.web.helpers import Element, read

ZH, EN = "content/zh/10-energy.md", "content/en/10-energy.md"


@cache
def printed(change: str, ui: Lang = "en") -> dict[str, bytes]:
    files = {
        "nothing": {**FILES, LOCK: translations.write(lock())},
        "stale": after(ZH, "更换照明", "更换<灯具>"),
        "edited": after(EN, "- Lighting replaced", "- Lamps replaced"),
        "no lock": FILES,
    }[change]
    options = Options(formats=frozenset(), ui=ui)
    return outputs(compile_files(files, options), options)


def page(change: str, ui: Lang = "en") -> Element:
    return read(printed(change, ui)["parity.html"])


def states(change: str) -> list[str]:
    return [one.get("data-fresh") for one in page(change).all("div") if one.get("data-severity")]


def test_without_approvals_the_page_and_its_json_are_as_ever() -> None:
    assert set(states("no lock")) == {""}
    assert not [one for one in page("no lock").all("input") if one.get("name") == "fresh"]
    segments = json.loads(printed("no lock")["parity.json"])["segments"]
    assert all("freshness" not in one for one in segments)


def test_every_line_with_words_has_its_state() -> None:
    assert set(states("nothing")) == {"", "approved"}  # a key of a table has no words
    assert states("stale").count("stale") == 1
    assert states("edited").count("edited") == 1


def test_the_states_that_there_are_can_be_filtered_by() -> None:
    boxes = [one["value"] for one in page("stale").all("input") if one.get("name") == "fresh"]
    assert boxes == ["approved", "stale"]
    assert "Approved" in page("stale").text


def test_a_stale_line_shows_the_chinese_before_and_after() -> None:
    (line,) = (one for one in page("stale").all("div") if one.get("data-fresh") == "stale")
    assert [one.text for one in line.all("del")] == ["照明"]
    assert [one.text for one in line.all("ins")] == ["<灯具>"]
    assert "P150" in line.text
    assert "[-照明-]" not in line.text  # shown once, and marked
    assert "if it still holds: zhengben approve" in line.text


@pytest.mark.parametrize(("ui", "words"), [("en", "stale"), ("zh", "已过时")])
def test_the_page_speaks_the_language_of_its_reader(ui: Lang, words: str) -> None:
    (line,) = (one for one in page("stale", ui).all("div") if one.get("data-fresh") == "stale")
    assert words in [one.text for one in line.all("span") if "badge" in one.classes]


def test_json_adds_the_state_to_each_segment() -> None:
    segments = json.loads(printed("stale")["parity.json"])["segments"]
    assert {one["freshness"]["state"] for one in segments} == {"approved", "stale"}
    (stale,) = (one for one in segments if one["freshness"]["state"] == "stale")
    assert (stale["freshness"]["before"], stale["freshness"]["by"]) == ("更换照明", "王敏")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("freshness")
    for change in ("nothing", "stale", "edited"):
        (folder / f"{change}.html").write_bytes(printed(change)["parity.html"])
    return sorted(folder.iterdir())


def test_the_nu_checker_finds_no_error(files: list[Path]) -> None:
    result = tools.run("vnu", "--errors-only", "--format", "json", *files)
    assert json.loads(result.stderr or result.stdout)["messages"] == []


def test_axe_finds_no_violation(files: list[Path]) -> None:
    tools.require("axe")
    assert browse("web/axe.mjs", *files) == {"violations": [], "requests": [], "errors": [], "overflow": []}


def test_only_the_states_that_are_checked_are_shown(files: list[Path]) -> None:
    page = next(file for file in files if file.name == "stale.html")
    told = browse("reports/freshness.mjs", page)
    assert told == {"all": len(states("stale")), "stale": 1, "none": 0}


def browse(script: str, *arguments: Path) -> object:
    tools.require("playwright")
    command = [tools.require("node"), tools.TESTS / script, tools.node_modules(), tools.require("chromium")]
    result = subprocess.run(
        [*map(str, command), *map(str, arguments)], capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)
