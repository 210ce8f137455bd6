"""What the translator's page and its JSON tell beside the findings: waivers, notes, terms, texts in YAML, progress."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from compiler.build import Options
from compiler.codes import CODES
from compiler.diagnostic import Finding, Related, Severity, diagnostic
from compiler.language import Lang
from compiler.outputs import outputs
from compiler.reports.paritypage import html
from compiler.reports.paritytexts import TEXTS
from compiler.reports.sidebyside import Compared
from compiler.source import Source
from tests import tools
from tests.build.fixture import compile_files
from tests.reports.spoilt import SPOILT, printed
from tests.tools import REPOSITORY
from tests.web.helpers import Element, read, theme

#: In the order of the page.
CODES_FOUND = ["P131", "P043", "P010", "P132", "P050", "P053"]


def page(ui: Lang = "en") -> Element:
    return read(printed(ui)["parity.html"])


def data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(printed()["parity.json"])
    return found


def line(words: str, ui: Lang = "en") -> Element:
    """The line of the page that holds these words in either language."""
    (found,) = (
        one
        for one in page(ui).all("div.trio")
        if one.get("data-severity") and any(words in say.text for say in one.all("div.say"))
    )
    return found


def segment(chapter: str, zh: int) -> dict[str, Any]:
    (found,) = (one for one in data()["segments"] if one["chapter"] == chapter and one["zh"]["line"] == zh)
    assert isinstance(found, dict)
    return found


# ---------------------------------------------------------------- beside a segment


def test_what_is_allowed_is_shown_with_its_reason_and_is_no_finding() -> None:
    here = line("We bought")
    assert here["data-severity"] == "none"
    (remark,) = here.all("div.waived")
    assert "Allowed P056" in remark.text
    assert "the meter was read late" in remark.text
    assert data()["waived"] == [
        {
            "code": "P056",
            "message": "“2021” should be 2022: the Chinese says 2022年",
            "file": "content/en/10-energy.md",
            "line": 12,
            "column": 101,
            "reason": "the meter was read late",
            "owner": "",
        }
    ]


def test_a_note_to_the_translator_stands_beside_the_next_block_only() -> None:
    assert [one.text for one in line("We bought").all("p.aside")] == ["Note 外购电力以 <总表> 为准"]
    assert [one.text for one in line("An old kettle", "zh").all("p.aside")] == ["作者说明 1998 年投产"]
    assert len(page().all("p.aside")) == 2
    assert segment("10-energy", 12)["notes"] == ["外购电力以 <总表> 为准"]
    assert segment("10-energy", 18)["notes"] == []


def test_the_terms_of_a_segment_are_shown_with_what_to_avoid_and_why() -> None:
    (term,) = line("An old kettle").all("ul.terms")[0].all("li")
    assert term.text == "锅炉 boiler not kettle; cauldron"
    (term,) = line("本公司有员工").all("ul.terms")[0].all("li")
    assert term.text.endswith("Not <staff>")
    assert line("Lighting replaced").all("ul.terms") == []


def test_json_names_the_terms_of_each_segment_and_tells_of_each_once() -> None:
    assert segment("10-energy", 32)["terms"] == ["锅炉"]
    assert segment("10-energy", 12)["terms"] == []
    assert data()["terms"]["锅炉"] == {"en": ["boiler"], "avoid": ["kettle", "cauldron"], "note": ""}


# ---------------------------------------------------------------- chapters


def test_texts_in_yaml_are_chapters_of_their_own() -> None:
    sections = {one["data-name"]: one for one in page().all("section.parity")}
    assert list(sections) == ["00-about", "10-energy", "90-contact", "report.yaml", "metrics.yaml"]
    assert "Title and notices" in sections["report.yaml"].all("h2")[0].text
    remarks = sections["metrics.yaml"].all("div.remark")
    assert [one["data-code"] for one in remarks] == ["P053"]
    assert {one["zh_file"] for one in data()["segments"] if one["chapter"] == "metrics.yaml"} == {
        "content/metrics.yaml"
    }


def test_texts_in_yaml_stand_in_the_order_of_the_file() -> None:
    lines = [one["zh"]["line"] for one in data()["segments"] if one["chapter"] == "metrics.yaml"]
    assert lines == sorted(lines)


def test_every_chapter_is_counted_and_linked() -> None:
    rows = page().all("table.overview")[0].all("tbody")[0].all("tr")
    told = {row.all("a")[0].text: [cell.text for cell in row.all("td")][:3] for row in rows}
    (energy,) = (one for one in page().all("section.parity") if one["data-name"] == "10-energy")
    count = [len([one for one in energy.all("div.remark") if kind in one.classes]) for kind in ("error", "warning")]
    assert told["Energy"] == [
        *map(str, count),
        str(len([one for one in energy.all("div") if one.get("data-severity")])),
    ]
    ids = {one["id"] for one in page().all("section.parity")}
    assert {row.all("a")[0]["href"].removeprefix("#") for row in rows} == ids


def test_codes_and_pairings_that_there_are_can_be_filtered_by() -> None:
    (codes,) = (one for one in page().all("select") if one["name"] == "code")
    options = {one["value"]: one.text for one in codes.all("option")}
    assert options["P050"] == f"P050 {CODES['P050'].meaning.en} (1)"
    assert "P056" not in options
    boxes = [one["value"] for one in page().all("input") if one.get("name") == "status"]
    assert boxes == ["matched", "missing"]


def test_an_exact_replacement_can_be_copied() -> None:
    written = {one["data-code"]: one.get("data-write") for one in page().all("div.remark") if one.get("data-write")}
    assert written == {"P043": "{{ people.total }}", "P050": "300 tonnes"}


def test_under_only_the_other_chapters_are_left_out() -> None:
    options = Options(formats=frozenset(), only=("10-energy",))
    files = outputs(compile_files(SPOILT, options), options)
    names = [one["data-name"] for one in read(files["parity.html"]).all("section.parity")]
    assert names == ["10-energy", "report.yaml", "metrics.yaml"]
    assert {one["chapter"] for one in json.loads(files["parity.json"])["segments"]} == set(names)


def test_findings_in_a_picture_have_a_chapter_of_their_own() -> None:
    english = Source("assets/mill.en.svg", "<svg><text>12</text></svg>")
    chinese = Source("assets/mill.zh.svg", "<svg><text>13</text></svg>")
    found = diagnostic(
        *("P050", english.span(11, 13)),
        related=(Related(chinese.span(11, 13), "chinese"),),
        en="12",
        zh="13",
        suggestion="13",
    )
    sources = {english.file: english, chinese.file: chinese}
    told = read(html(Compared([Finding(found, Severity.ERROR)], [], sources), theme(), "en"))
    (section,) = told.all("section.parity")
    assert (section["data-zh"], section["data-en"]) == (chinese.file, english.file)
    assert "Words in a picture" in section.all("h2")[0].text
    assert "P050" in section.text


def test_every_field_of_the_json_is_documented() -> None:
    page = (REPOSITORY / "docs" / "parity.md").read_text("utf-8").partition("### For programs")[2]
    told = data()
    fields = {*told, *told["diagnostics"][0], *told["summary"], *told["waived"][0], *told["terms"]["锅炉"]}
    fields.update(told["segments"][0])
    assert sorted(name for name in fields if f"`{name}`" not in page) == []


def test_the_keys_that_the_page_and_its_documentation_tell_of_are_those_that_work() -> None:
    script = (REPOSITORY / "compiler" / "reports" / "parity.js").read_text("utf-8")
    block = script.partition("var keys = {")[2].partition("  };")[0]
    works = set(re.findall(r'(?:^|, |\n    )"?([^\s",])"?: (?:function|help)', block))
    documented = (REPOSITORY / "docs" / "parity.md").read_text("utf-8").partition("| key | does |")[2]
    for texts in (TEXTS.zh, TEXTS.en):
        assert {key for keys, _ in texts.keys for key in keys.split()} == works
    assert sorted(key for key in works if f"`{key}`" not in documented.partition("### ")[0]) == []


# ---------------------------------------------------------------- in a browser


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("page")
    languages: tuple[Lang, ...] = ("zh", "en")
    for ui in languages:
        (folder / f"{ui}.html").write_bytes(printed(ui)["parity.html"])
    return sorted(folder.iterdir())


def test_the_nu_checker_finds_no_error(files: list[Path]) -> None:
    result = tools.run("vnu", "--errors-only", "--format", "json", *files)
    assert json.loads(result.stderr or result.stdout)["messages"] == []


def test_axe_finds_no_violation(files: list[Path]) -> None:
    tools.require("axe")
    assert browse("web/axe.mjs", *files) == {"violations": [], "requests": [], "errors": [], "overflow": []}


@pytest.fixture(scope="module")
def used(files: list[Path]) -> dict[str, Any]:
    """What a reader meets who works with the page; see paritykeys.mjs."""
    return browse("reports/paritykeys.mjs", files[0])


def test_keys_go_from_finding_to_finding_and_round(used: dict[str, Any]) -> None:
    assert used["forward"] == [*CODES_FOUND, CODES_FOUND[0]]
    assert used["back"] == [CODES_FOUND[-1], "P050"]
    assert used["position"] == "5 of 6 findings, 6 to do"


def test_keys_do_nothing_while_somebody_types_or_has_switched_them_off(used: dict[str, Any]) -> None:
    assert used["typed"] == "jnc?x/"
    assert used["typing"] == "P050"
    assert used["left"] == "P050"
    assert used["off"] == "P050"


def test_places_are_copied_from_a_file_with_and_without_a_clipboard(used: dict[str, Any]) -> None:
    assert used["copied"] == "content/en/10-energy.md:31"
    assert used["chinese"] == "content/zh/10-energy.md:34"
    assert used["written"] == "300 tonnes"
    assert used["clicked"] == "content/zh/00-about.md:7"
    assert used["fallback"] == "content/en/10-energy.md:31"
    assert used["said"] == "Copied: content/en/10-energy.md:31"


def test_help_opens_and_closes_by_key(used: dict[str, Any]) -> None:
    assert used["help"] == [True, False]


def test_segments_without_findings_can_be_walked_too(used: dict[str, Any]) -> None:
    assert used["walked"] == ["E-mail", "content/en/90-contact.md:4"]


def test_what_is_done_is_remembered_and_can_be_left_out(used: dict[str, Any]) -> None:
    assert used["done"] == "5 of 6 findings, 5 to do"
    assert used["reopened"] == {"ticked": ["P050"], "position": "6 findings, 5 to do"}
    assert used["open"] == 5


def test_a_view_is_sent_by_its_address(used: dict[str, Any]) -> None:
    assert used["address"].startswith("#show=error&")
    assert used["sent"] == {
        "remarks": ["P010", "P132", "P050"],
        "here": "P050",
        "chapter": "10-energy",
        "counts": {"error": "3", "warning": "0", "lines": "3"},
    }


def test_counts_follow_the_filters(used: dict[str, Any]) -> None:
    assert used["code"] == {"remarks": ["P050"], "sections": ["10-energy"], "counts": ["1 of 5", "0 of 1"]}
    assert used["missing"] == {"lines": 1, "remarks": ["P010"]}
    assert used["nothing"] == "No segment fits."
    assert used["cleared"] is True


def test_allowed_findings_are_stepped_through_when_only_they_are_asked_for(used: dict[str, Any]) -> None:
    assert used["allowed"] == "P056"


def test_printing_puts_findings_under_their_segment_and_leaves_the_tools_out(used: dict[str, Any]) -> None:
    assert used["print"] == {"under": True, "tools": 0, "all": True}


def browse(script: str, *arguments: Path) -> dict[str, Any]:
    tools.require("playwright")
    command = [tools.require("node"), tools.TESTS / script, tools.node_modules(), tools.require("chromium")]
    result = subprocess.run(
        [*map(str, command), *map(str, arguments)], capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout)
    return found
