"""`zhengben parity ZH.md EN.md`: two loose files, no report and no metrics."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Result, zhengben

ZH = "# 用能 {#energy}\n\n外购电力{{ energy.electricity }}，2025年减少3%。\n\n- 一座加工厂\n- 一支车队\n"
EN = "# Energy use {#energy}\n\nIn 2025 electricity, {{ energy.electricity }}, fell by 3%.\n\n- A plant\n- A fleet\n"


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "zh.md").write_text(ZH, encoding="utf-8")
    (tmp_path / "en.md").write_text(EN, encoding="utf-8")
    return tmp_path


def compare(*options: str) -> Result:
    return zhengben("parity", "zh.md", "./en.md", *options)


def test_two_files_that_agree(files: Path) -> None:
    assert compare() == Result(0, "0 errors, 0 warnings\n", "")


def test_a_difference_is_named_by_the_file_as_typed(files: Path) -> None:
    (files / "en.md").write_text(EN.replace("3%", "4%"), encoding="utf-8")
    result = compare("--format", "json")
    assert result.code == 1
    assert ("./en.md", 3) in [(file, line) for _, file, line in result.findings()]
    assert result.json["diagnostics"][0]["related"][0]["file"] == "zh.md"


def test_placeholders_are_compared_by_key(files: Path) -> None:
    (files / "en.md").write_text(EN.replace("energy.electricity", "energy.petrol"), encoding="utf-8")
    result = compare()
    assert result.code == 1
    assert "./en.md:3:" in result.out


def test_a_glossary_is_asked_for_its_terms(files: Path) -> None:
    (files / "terms.yaml").write_text("schema: 1\nterms:\n  - {zh: 车队, en: vehicle fleet}\n", encoding="utf-8")
    assert compare("--glossary", "terms.yaml").out == "0 errors, 0 warnings\n"
    (files / "terms.yaml").write_text("schema: 1\nterms:\n  - {zh: 加工厂, en: mill, kind: place}\n", encoding="utf-8")
    result = compare("--glossary", "terms.yaml")
    assert result.code == 1
    assert "./en.md:5:3: error P130" in result.out


def test_a_faulty_glossary_is_named(files: Path) -> None:
    (files / "terms.yaml").write_text("schema: 1\nterms:\n  - {zh: 厂, en: mill}\n", encoding="utf-8")
    result = compare("--glossary", "terms.yaml")
    assert result.code == 1
    assert "terms.yaml:3:10: error M196" in result.out
    assert compare("--glossary", "none.yaml").code == 2


def test_json_lists_the_segments_of_both_files(files: Path) -> None:
    (files / "en.md").write_text(EN + "\nOne sentence more.\n", encoding="utf-8")
    data = compare("--format", "json").json
    assert list(data) == ["schema", "diagnostics", "summary", "waived", "terms", "segments"]
    assert [(one["status"], one["zh"], one["en"]) for one in data["segments"]] == [
        ("matched", {"line": 1, "end_line": 1}, {"line": 1, "end_line": 1}),
        ("matched", {"line": 3, "end_line": 3}, {"line": 3, "end_line": 3}),
        ("matched", {"line": 5, "end_line": 5}, {"line": 5, "end_line": 5}),
        ("matched", {"line": 6, "end_line": 6}, {"line": 6, "end_line": 6}),
        ("extra", None, {"line": 8, "end_line": 8}),
    ]


def test_sarif_is_offered_too(files: Path) -> None:
    (files / "en.md").write_text(EN.replace("3%", "4%"), encoding="utf-8")
    result = compare("--format", "sarif")
    assert (result.code, result.json["version"]) == (1, "2.1.0")


def test_a_waiver_in_the_text_counts(files: Path) -> None:
    (files / "en.md").write_text(EN.replace("3%", "4%"), encoding="utf-8")
    codes = {code for code, _, _ in compare("--format", "json").findings()}
    waivers = "".join(f"<!-- allow {code}: agreed -->\n" for code in sorted(codes))
    text = EN.replace("3%", "4%").replace("In 2025", f"{waivers}\nIn 2025")
    (files / "en.md").write_text(text, encoding="utf-8")
    assert compare().code == 0


def test_a_waiver_for_a_check_of_whole_reports_is_not_called_idle(files: Path) -> None:
    (files / "en.md").write_text(
        EN.replace("In 2025", "<!-- allow T140: no metrics yet -->\n\nIn 2025"), encoding="utf-8"
    )
    assert compare() == Result(0, "0 errors, 0 warnings\n", "")


def test_messages_follow_the_nearest_report(files: Path) -> None:
    (files / "content").mkdir()
    (files / "content" / "report.yaml").write_text("schema: 1\nui: zh\n", encoding="utf-8")
    assert compare().out == "0 个错误，0 个警告\n"
    assert compare("--ui", "en").out == "0 errors, 0 warnings\n"


@pytest.mark.parametrize(("name", "said"), [("none.md", "There is no file none.md"), (".", ". is a folder")])
def test_a_file_that_cannot_be_read_ends_with_2(files: Path, name: str, said: str) -> None:
    result = zhengben("parity", "zh.md", name)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
