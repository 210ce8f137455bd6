"""`zhengben explain`: a code's meaning, why it matters and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.codes import CODES
from tests.cli.shell import change, new_report, zhengben


def test_a_code_is_explained() -> None:
    result = zhengben("explain", "M003")
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        "M003 · error · duplicate key\n"
        "\n"
        "Why it matters\n"
        "  Only one of two values could count, and nobody could tell which.\n"
        "\n"
        "How to mend it\n"
        "  Delete one of them, or rename it.\n"
        "\n"
        "What it looks like\n"
        "  error M003: ‹key› is given twice here\n"
        "\n"
        "Hints it may give\n"
        "  keep one of them\n"
    )


def test_lower_case_will_do() -> None:
    assert zhengben("explain", "m003").out == zhengben("explain", "M003").out


@pytest.mark.parametrize("ui", ["zh", "en"])
def test_every_code_can_be_explained(ui: str) -> None:
    for code in CODES.values():
        result = zhengben("explain", code.id, "--ui", ui)
        assert result.code == 0, code.id
        meaning = code.meaning.zh if ui == "zh" else code.meaning.en
        assert result.out.startswith(f"{code.id} · ")
        assert meaning in result.out.splitlines()[0]


def test_an_unknown_code_is_refused_with_the_nearest() -> None:
    result = zhengben("explain", "M0003")
    assert (result.code, result.out) == (2, "")
    assert "M003" in result.err


def test_without_a_code_all_are_listed() -> None:
    lines = zhengben("explain", "--ui", "en").out.splitlines()
    assert [line.split()[0] for line in lines] == list(CODES)


def test_a_report_sets_the_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = new_report(tmp_path / "report")
    change(report, "content/report.yaml", "ui: en", "ui: zh")
    assert "重复的键" in zhengben("explain", "M003", "--report", report).out
    monkeypatch.chdir(report / "content" / "zh")
    assert "重复的键" in zhengben("explain", "M003").out
    assert "duplicate key" in zhengben("explain", "M003", "--ui", "en").out
