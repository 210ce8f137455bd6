"""`zhengben metrics`: looking figures up, and giving one another name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.shell import Result, change, new_report, zhengben

FILE, ZH, EN = "content/metrics.yaml", "content/zh/10-energy.md", "content/en/10-energy.md"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


def metrics(report: Path, *words: str) -> Result:
    return zhengben("metrics", *words, "--report", report)


def contents(report: Path) -> dict[str, bytes]:
    return {path.relative_to(report).as_posix(): path.read_bytes() for path in report.rglob("*") if path.is_file()}


def add(report: Path, lines: str) -> None:
    """Puts a metric before the first one."""
    change(report, FILE, "metrics:\n  finance.revenue:", f"metrics:\n{lines}  finance.revenue:")


UNPRINTED = "  spare.part: {label: {zh: 备件, en: Spare parts}, unit: count, values: {2025: 7}}\n"


def test_list_tells_key_value_and_name(report: Path) -> None:
    result = metrics(report, "list", "ghg.*")
    assert result.code == 0
    assert [line.split() for line in result.out.splitlines()] == [
        ["ghg.scope1", "26.4", "tCO₂", "Scope", "1", "greenhouse", "gas", "emissions"],
        ["ghg.scope2", "1,175.4", "tCO₂", "Scope", "2", "greenhouse", "gas", "emissions"],
        ["ghg.total", "1,201.8", "tCO₂", "Total", "greenhouse", "gas", "emissions"],
    ]
    assert "范围一温室气体排放" in metrics(report, "list", "--ui", "zh").out
    assert metrics(report, "list", "nothing.*").out == "There are no such metrics.\n"


def test_list_as_json_is_the_tie_out_s(report: Path) -> None:
    told = metrics(report, "list", "finance.*", "--format", "json").json
    assert told == {
        "schema": 1,
        "metrics": {
            "finance.revenue": {
                "label": {"zh": "营业收入", "en": "Revenue"},
                "unit": "CNY",
                "values": {
                    "2024": {
                        "value": "386000000",
                        "state": None,
                        "display": {"zh": "3.86亿元", "en": "RMB 386 million"},
                        "source": "accounts_2025",
                    },
                    "2025": {
                        "value": "421000000",
                        "state": None,
                        "display": {"zh": "4.21亿元", "en": "RMB 421 million"},
                        "source": "accounts_2025",
                    },
                },
            }
        },
    }


def test_show_tells_everything_of_one_metric(report: Path) -> None:
    checks = "checks:\n  - {id: falls, assert: ghg.total < ghg.total@2024}\n"
    change(report, FILE, "      2025: 1201.8\n", f"      2025: 1201.8\n{checks}")
    out = metrics(report, "show", "ghg.total").out
    for words in (
        "ghg.total  温室气体排放总量 · Total greenhouse gas emissions  [tCO2]",
        "= ghg.scope1 + ghg.scope2",
        "2025  1201.8  1,201.8吨二氧化碳  1,201.8 tCO₂  Register of energy meters, 2025",
        "falls  2025  ghg.total < ghg.total@2024  holds",
        "Chinese and",
    ):
        assert words in out
    told = metrics(report, "show", "ghg.total", "--format", "json").json
    assert (told["key"], told["formula"]) == ("ghg.total", "ghg.scope1 + ghg.scope2")
    assert [check["id"] for check in told["checks"]] == ["falls"]
    assert told["occurrences"]


def test_where_lists_places_of_both_languages_and_formulas(report: Path) -> None:
    out = metrics(report, "where", "ghg.scope1").out
    assert f"{ZH}:" in out
    assert f"{EN}:" in out
    assert "formula of ghg.total" in out
    told = metrics(report, "where", "ghg.scope1", "--format", "json").json
    assert {one["lang"] for one in told["occurrences"]} == {"zh", "en"}


def test_where_tells_of_a_metric_that_is_never_printed(report: Path) -> None:
    add(report, UNPRINTED)
    assert metrics(report, "where", "spare.part").out == "spare.part is printed in neither language.\n"


def test_unused_lists_what_is_never_printed(report: Path) -> None:
    assert metrics(report, "unused").out == "Every metric is printed.\n"
    add(report, UNPRINTED)
    assert metrics(report, "unused").out == "spare.part  7  Spare parts\n"
    assert metrics(report, "unused", "--format", "json").json == {"schema": 1, "unused": ["spare.part"]}


@pytest.mark.parametrize("words", [("show", "ghg.totl"), ("where", "ghg.totl"), ("rename", "ghg.totl", "a.b")])
def test_an_unknown_key_gets_the_nearest_ones(report: Path, words: tuple[str, ...]) -> None:
    result = metrics(report, *words)
    assert (result.code, result.out) == (2, "")
    assert result.err == "zhengben: There is no metric ghg.totl. Did you mean ghg.total?\n"
    assert "没有指标 ghg.totl。是否应为 ghg.total？" in metrics(report, *words, "--ui", "zh").err


def test_the_nearest_report_upwards_is_taken(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(report / "content" / "zh")
    assert "finance.revenue" in zhengben("metrics", "list").out
    monkeypatch.chdir(report.parent)
    assert zhengben("metrics", "list").code == 2


def test_the_language_may_be_chosen_at_any_level(report: Path) -> None:
    for words in (
        ("--ui", "zh", "metrics", "unused"),
        ("metrics", "--ui", "zh", "unused"),
        ("metrics", "unused", "--ui", "zh"),
    ):
        assert zhengben(*words, "--report", report).out == "每个指标都印出了。\n"


# ---------------------------------------------------------------- rename


def test_rename_changes_the_file_and_both_languages(report: Path) -> None:
    before = contents(report)

    result = metrics(report, "rename", "energy.electricity", "power.bought")

    assert (result.code, result.err) == (0, "")
    after = contents(report)
    assert sorted(path for path in after if after[path] != before.get(path)) == [EN, FILE, ZH]
    for path in (FILE, ZH, EN):
        assert b"energy.electricity" not in after[path]
        assert after[path].replace(b"power.bought", b"energy.electricity") == before[path]
    assert zhengben("check", report).code == 0
    assert "energy.electricity is now power.bought" in result.out
    assert f"  {FILE}  lines " in result.out


def test_rename_as_json_lists_every_place(report: Path) -> None:
    told = metrics(report, "rename", "finance.revenue", "finance.sales", "--format", "json").json
    assert (told["old"], told["new"]) == ("finance.revenue", "finance.sales")
    assert {one["file"] for one in told["files"]} >= {FILE}
    assert all(place["line"] > 0 for one in told["files"] for place in one["places"])


def test_there_and_back_again_leaves_every_byte(report: Path) -> None:
    """With Windows line ends, a byte order mark and comments."""
    for path in (FILE, ZH):
        data = (report / path).read_bytes()
        (report / path).write_bytes(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"))
    before = contents(report)
    for old, new in (("ghg.scope1", "emissions.direct"), ("emissions.direct", "ghg.scope1")):
        assert metrics(report, "rename", old, new).code == 0
    assert contents(report) == before


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("ghg.total", "ghg.scope1", "There is a metric ghg.scope1 already"),
        ("ghg.total", "Total", "cannot be a key"),
        ("ghg.total", "report.total", "cannot be a key"),
        ("ghg.total", "../x", "cannot be a key"),
    ],
)
def test_a_new_name_that_cannot_be_is_refused(report: Path, old: str, new: str, words: str) -> None:
    before = contents(report)
    result = metrics(report, "rename", old, new)
    assert (result.code, result.out) == (2, "")
    assert words in result.err
    assert contents(report) == before


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (ZH, "\n{{ ghg.total\n"),
        (EN, "\n::: kpi\nnothing here!\n:::\n"),
        (FILE, "\n  - [\n"),
        ("content/glossary.yaml", "}"),
    ],
)
def test_a_text_that_cannot_be_read_is_refused_with_its_findings(report: Path, path: str, text: str) -> None:
    with (report / path).open("a", encoding="utf-8") as file:
        file.write(text)
    before = contents(report)
    result = metrics(report, "rename", "ghg.total", "ghg.all")
    assert result.code == 1
    assert f"{path}:" in result.out
    assert "Nothing was renamed" in result.err
    assert contents(report) == before


def test_bytes_that_are_no_text_are_refused(report: Path) -> None:
    """T001: what was read with a substitute must not be written back."""
    with (report / ZH).open("ab") as file:
        file.write(b"\xff\n")
    before = contents(report)
    assert metrics(report, "rename", "ghg.total", "ghg.all").code == 1
    assert contents(report) == before


def test_a_name_that_a_formula_would_come_to_cover_is_refused(report: Path) -> None:
    change(report, FILE, "formula: ghg.scope1 + ghg.scope2", "formula: sum(ghg.*) - ghg.total@previous")
    result = metrics(report, "rename", "finance.revenue", "ghg.revenue")
    assert result.code == 2
    assert f"{FILE}:" in result.err
    assert "ghg.*" in result.err


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root and Windows write everywhere")
def test_a_folder_that_cannot_be_written_leaves_all_as_it_was(report: Path) -> None:
    before = contents(report)
    (report / "content" / "en").chmod(0o555)
    try:
        result = metrics(report, "rename", "energy.electricity", "power.bought")
    finally:
        (report / "content" / "en").chmod(0o755)
    assert result.code == 2
    assert contents(report) == before


def test_a_file_that_is_not_there_is_no_report(tmp_path: Path) -> None:
    assert metrics(tmp_path, "list").code == 2
