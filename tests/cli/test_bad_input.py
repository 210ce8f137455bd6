"""Bad input yields findings, never a traceback, and in bounded time: the timeouts are generous, growth is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.shell import CLEAN, Result, change, in_own_process, new_report

ZH, EN = "content/zh/10-energy.md", "content/en/10-energy.md"

#: Seconds. A quadratic step over ten megabytes takes hours.
TIMEOUT = 120


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


def check(report: Path) -> Result:
    """The JSON of a check that found errors and was not taken aback."""
    result = in_own_process("check", report, "--format", "json", timeout=TIMEOUT)
    assert "Traceback" not in result.err
    assert result.err in ("", "compiling…\n")  # a busy machine may need its sign of life
    assert result.code == 1
    return result


def codes(result: Result, path: str) -> set[str]:
    return {code for code, file, _ in result.findings() if file == path}


@pytest.mark.parametrize("path", [ZH, EN, "content/report.yaml", "content/metrics.yaml"])
@pytest.mark.parametrize(
    "data", [b"", b"\n", b"\xef\xbb\xbf", b"   \n\t\n"], ids=["nothing", "a line end", "a mark", "blank"]
)
def test_an_empty_file(report: Path, path: str, data: bytes) -> None:
    (report / path).write_bytes(data)
    assert check(report).json["summary"]["errors"] > 0


@pytest.mark.parametrize("path", [ZH, EN, "content/report.yaml", "content/metrics.yaml", "content/glossary.yaml"])
def test_invalid_utf_8(report: Path, path: str) -> None:
    """T001 at the first bad byte."""
    data = (report / path).read_bytes()
    at = data.index(b"\n") + 1
    (report / path).write_bytes(data[:at] + b"# \xff\xfe caf\xe9\n" + data[at:])
    assert (("T001", path, 2)) in check(report).findings()


def test_chinese_saved_by_an_older_editor_gets_a_hint(report: Path) -> None:
    """T001"""
    (report / ZH).write_bytes((report / ZH).read_text("utf-8").encode("gb18030"))
    found = [one for one in check(report).json["diagnostics"] if one["code"] == "T001"]
    assert [one["file"] for one in found] == [ZH]
    assert found[0]["hints"]


def test_a_line_of_ten_megabytes(report: Path) -> None:
    with (report / ZH).open("a", encoding="utf-8") as file:
        file.write("\n" + "排放量比上年减少。" * 400_000 + "\n")
    assert not codes(check(report), EN)  # what was not read is not called empty


def test_ten_megabytes_of_a_single_character(report: Path) -> None:
    for mark in ("*", "[", "{", "`", "<", "!["):
        path = report / EN
        text = path.read_text("utf-8")
        path.write_text(text + "\n" + mark * (10_000_000 // len(mark)) + "\n", encoding="utf-8")
        check(report)
        path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("opening", [">", "> ", "- ", "1. ", "::: case\n", "* > "], ids=repr)
def test_ten_thousand_nested_blocks(report: Path, opening: str) -> None:
    with (report / EN).open("a", encoding="utf-8") as file:
        file.write("\n" + opening * 10_000 + "deep\n")
    check(report)


@pytest.mark.parametrize("mark", ["*a ", "**a ", "[", "![", "[^", "{{ ", "~", "^", "_a "], ids=repr)
def test_ten_thousand_nested_marks(report: Path, mark: str) -> None:
    with (report / EN).open("a", encoding="utf-8") as file:
        file.write("\n" + mark * 10_000 + "deep\n")
    check(report)


def test_tabs_and_windows_line_ends_change_nothing(report: Path) -> None:
    for path in (ZH, EN, "content/report.yaml", "content/metrics.yaml"):
        (report / path).write_bytes((report / path).read_bytes().replace(b"\n", b"\r\n"))
    for path in (ZH, EN):
        (report / path).write_bytes((report / path).read_bytes().replace(b"\r\n1. ", b"\r\n1.\t"))
    result = in_own_process("check", report, timeout=TIMEOUT)
    assert (result.code, result.out) == (0, CLEAN)


def test_tabs_in_yaml_are_told_with_a_hint(report: Path) -> None:
    """M001"""
    line = change(report, "content/metrics.yaml", "    unit: MWh\n", "\tunit: MWh\n")
    found = next(one for one in check(report).json["diagnostics"] if one["code"] == "M001")
    assert (found["file"], found["line"]) == ("content/metrics.yaml", line)
    assert "tab" in found["hints"][0]


@pytest.mark.parametrize("path", [ZH, EN])
def test_a_chapter_missing_in_one_language(report: Path, path: str) -> None:
    """R020, at the file that is not there."""
    (report / path).unlink()
    assert ("R020", path, 1) in check(report).findings()


def test_an_alias_bomb(report: Path) -> None:
    """M002 where the first anchor stands: nothing is ever expanded."""
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 60)
    )
    for path in ("content/metrics.yaml", "content/report.yaml"):
        text = (report / path).read_text("utf-8")
        (report / path).write_text(bomb + text, encoding="utf-8")
        assert ("M002", path, 1) in check(report).findings()
        (report / path).write_text(text, encoding="utf-8")


def test_yaml_nested_beyond_reason(report: Path) -> None:
    """M007"""
    (report / "content/metrics.yaml").write_text("a: " + "[" * 100_000 + "\n", encoding="utf-8")
    assert "M007" in codes(check(report), "content/metrics.yaml")


@pytest.mark.parametrize(
    "target", ["../../etc/passwd", "../../../../../../etc/passwd", "/etc/passwd", "C:/windows/win.ini"]
)
@pytest.mark.parametrize("extension", ["", ".svg"])
def test_an_image_path_that_leads_out(report: Path, target: str, extension: str) -> None:
    """T130, in both languages, and not a byte of the file in any output."""
    for path in (ZH, EN):
        change(report, path, "(roasting.svg ", f"({target}{extension} ")
    result = check(report)
    assert codes(result, ZH)
    assert codes(result, EN)
    assert "root:" not in result.out


@pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")
def test_an_image_that_is_a_link_out(report: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.svg"
    secret.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>secret</text></svg>')
    for name in ("roasting.zh.svg", "roasting.en.svg"):
        (report / "assets" / name).unlink()
        (report / "assets" / name).symlink_to(secret)
    result = check(report)
    assert codes(result, ZH)
    assert codes(result, EN)


@pytest.mark.parametrize(
    "character", ["\ue000", "\uf8ff", "\U000f0000", "\U0010fffd", "\x00", "\x1b", "\uffff"], ids=ascii
)
def test_characters_that_no_text_may_hold(report: Path, character: str) -> None:
    """T002 where it stands; placeholders beside it still work."""
    line = change(
        report, EN, "and revenue of {{ finance.revenue }}", f"and{character} revenue of {{{{ finance.revenue }}}}"
    )
    assert ("T002", EN, line) in check(report).findings()


def test_a_link_that_could_run_a_script(report: Path) -> None:
    for target in ("javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:alert(1)", "vbscript:x"):
        line = change(report, EN, "We also did three things", f"We also did [three]({target}) things")
        assert (EN, line) in [(file, at) for _, file, at in check(report).findings()], target
        change(report, EN, f"[three]({target})", "three")


def test_a_report_of_nothing_but_noise(report: Path) -> None:
    noise = bytes(range(256)) * 400
    for path in (ZH, EN, "content/report.yaml", "content/metrics.yaml", "content/glossary.yaml"):
        (report / path).write_bytes(noise)
    check(report)
