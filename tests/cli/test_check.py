"""`zhengben check`: what it finds, how it says so, and what it exits with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import CLEAN, CLEAN_ZH, change, new_report, own_report, zhengben
from tests.tools import REPOSITORY

ENERGY = "content/en/10-energy.md"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


def test_this_report_has_no_errors() -> None:
    result = zhengben("check", REPOSITORY)
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines()[-1].startswith("0 errors, ")


def test_a_new_report_is_clean(report: Path) -> None:
    result = zhengben("check", report, "--strict")
    assert (result.code, result.out, result.err) == (0, CLEAN, "")


def test_check_writes_nothing(report: Path) -> None:
    before = sorted(report.rglob("*"))
    zhengben("check", report)
    assert sorted(report.rglob("*")) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("| 2028 |", "| 2029 |", id="the figure in one cell"),
        pytest.param("In 2025 the Company had", "In 2024 the Company had", id="one digit of a literal"),
        pytest.param("## Emissions {#emissions}", "### Emissions {#emissions}", id="one heading level"),
        pytest.param("fell from {{ energy.petrol@2024 }}", "fell from {{ energy.petrol@2023 }}", id="one placeholder"),
    ],
)
def test_a_slip_in_the_english_is_named_with_its_line(report: Path, old: str, new: str) -> None:
    line = change(report, ENERGY, old, new)
    result = zhengben("check", report, "--format", "json")
    assert result.code == 1
    assert (ENERGY, line) in [(file, at) for _, file, at in result.findings()]


@pytest.mark.parametrize(
    ("row", "before"),
    [
        ("- ghg.scope1\n", "- group: ghg"),
        ("| 2028 | Electric vehicles for deliveries |\n", "| 2026 |"),
    ],
)
def test_a_dropped_row_is_named_at_the_row_before(report: Path, row: str, before: str) -> None:
    """A missing block stands at the end of the English before it, with the Chinese beside it."""
    line = change(report, ENERGY, row, "") - 1
    assert before in (report / ENERGY).read_text("utf-8").splitlines()[line - 1]
    result = zhengben("check", report, "--format", "json")
    assert result.code == 1
    (found,) = [one for one in result.json["diagnostics"] if (one["file"], one["line"]) == (ENERGY, line)]
    assert found["related"][0]["file"] == "content/zh/10-energy.md"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/en/50-low-carbon.md", "- **2035**", "- **2036**"),
        ("content/en/50-low-carbon.md", "### Green travel {#green-travel}", "#### Green travel {#green-travel}"),
        ("content/en/50-low-carbon.md", "{{ paper.use@2021 }}", "{{ paper.use@2022 }}"),
        ("content/en/50-low-carbon.md", "go off at 12:30", "go off at 12:00"),
        ("content/en/01-about-this-report.md", "31 December 2023", "30 December 2023"),
    ],
)
def test_a_slip_in_this_report_is_named_too(tmp_path: Path, path: str, old: str, new: str) -> None:
    report = own_report(tmp_path)
    line = change(report, path, old, new)
    result = zhengben("check", report, "--format", "json")
    assert result.code == 1
    assert (path, line) in [(file, at) for _, file, at in result.findings()]


def test_json_stands_alone_on_standard_output(report: Path) -> None:
    line = change(report, ENERGY, "In 2025 the Company had", "In 2024 the Company had")
    result = zhengben("check", report, "--format", "json")
    assert result.err == ""
    data = result.json
    assert list(data) == ["schema", "diagnostics", "summary", "coverage"]
    assert data["schema"] == 1
    found = data["diagnostics"][0]
    assert list(found) == [
        *("code", "severity", "message", "hints", "file", "line", "column", "end_line", "end_column", "related"),
        *("replacement", "fingerprint"),
    ]
    assert (found["file"], found["line"], found["severity"]) == (ENERGY, line, "error")
    assert list(found["related"][0]) == ["file", "line", "column", "message"]
    assert data["summary"]["errors"] == len(data["diagnostics"])


def test_sarif_stands_alone_on_standard_output(report: Path) -> None:
    change(report, ENERGY, "In 2025 the Company had", "In 2024 the Company had")
    result = zhengben("check", report, "--format", "sarif")
    assert (result.code, result.err) == (1, "")
    assert result.json["version"] == "2.1.0"
    assert result.json["runs"][0]["results"]


def test_text_names_file_line_and_column_and_shows_both_languages(report: Path) -> None:
    line = change(report, ENERGY, "In 2025 the Company had", "In 2024 the Company had")
    result = zhengben("check", report)
    assert f"{ENERGY}:{line}:" in result.out
    assert "  content/zh/10-energy.md:" in result.out
    assert "2025年，公司有员工" in result.out
    assert result.out.splitlines()[-1].startswith(("1 error", "2 errors"))


def test_strict_counts_warnings_as_errors(report: Path) -> None:
    change(report, ENERGY, "In 2025 the Company had", "In 2024 the Company had")
    codes = {code for code, _, _ in zhengben("check", report, "--format", "json").findings()}
    lines = "".join(f"  {code}: warning\n" for code in sorted(codes))
    with (report / "content/report.yaml").open("a", encoding="utf-8") as file:
        file.write(f"severities:\n{lines}")
    assert zhengben("check", report).code == 0
    assert zhengben("check", report, "--strict").code == 1


def test_messages_are_in_the_language_of_the_report_unless_asked_otherwise(report: Path) -> None:
    change(report, "content/report.yaml", "ui: en", "ui: zh")
    assert zhengben("check", report).out == CLEAN_ZH
    assert zhengben("check", report, "--ui", "en").out == CLEAN
    assert zhengben("--ui", "en", "check", report).out == CLEAN


def test_a_folder_that_is_no_report_is_refused(tmp_path: Path) -> None:
    result = zhengben("check", tmp_path)
    assert (result.code, result.out) == (2, "")
    assert "content/report.yaml" in result.err
    assert zhengben("check", tmp_path / "none").code == 2


def test_inside_a_report_its_folder_is_named(report: Path) -> None:
    result = zhengben("check", report / "content" / "en")
    assert result.code == 2
    assert str(report) in result.err
