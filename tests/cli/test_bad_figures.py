"""Figures that are none: a finding where they stand, and never a wrong number in any output."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import change, new_report, zhengben

FILE = "content/metrics.yaml"
STATED = "      2025: 2190.4\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


def found(report: Path) -> list[tuple[str, int, int]]:
    """What a check says of the metrics file: code, line, column."""
    result = zhengben("check", report, "--format", "json")
    assert result.err == ""
    return [(one["code"], one["line"], one["column"]) for one in result.json["diagnostics"] if one["file"] == FILE]


@pytest.mark.parametrize(
    ("typed", "code", "hint"),
    [
        ("NaN", "M020", "not-collected"),
        ("-.inf", "M020", "not-collected"),
        ("1e999", "M020", "write the digits out"),
        ("9" * 60, "M021", ""),
        ("0." + "9" * 60, "M021", ""),
        ("２１９０．４", "M020", "2190.4"),
        ("54.7亿元", "M022", "the metric's own"),
        ("2190.4 kWh", "M022", "the metric's own"),
        ("2190.4 t", "M022", "the metric's own"),
        ("1.234,56", "M020", "group by three"),
        ("2,19", "M020", "group by three"),
        ("2 190.4", "M020", "group by three"),
        ("2_190", "M020", "group by three"),
        ("三", "M020", "figures look like"),
        ("1/0", "M022", ""),
    ],
)
def test_a_figure_that_cannot_be_read(report: Path, typed: str, code: str, hint: str) -> None:
    """M020, M021 and M022, at the figure; it is printed nowhere, and the build is a draft."""
    line = change(report, FILE, STATED, f"      2025: {typed}\n")

    assert found(report)[0] == (code, line, 13)

    result = zhengben("build", report, "--to", "html")
    assert result.code == 1
    assert hint in result.out
    html = (report / "build/report.en.html").read_text("utf-8")
    assert "⟦energy.electricity" in html
    assert "data-draft" in html
    for shown in ("2,190", "5.47 billion", "1,234", "219 MWh"):
        assert shown not in html


@pytest.mark.parametrize(
    ("formula", "code"),
    [
        ("ghg.scope1 + nan", "M032"),
        ("ghg.scope1 * 1e999", "M033"),
        ("ghg.scope1 * " + "9" * 60, "M021"),
        ("ghg.scope1 / 0", "M081"),
        ("ghg.scope1 / (ghg.scope2 - ghg.scope2)", "M081"),
        ("ghg.scope1 + finance.revenue", "M082"),
        ("ghg.scope1 ＋ ghg.scope2", "M033"),
        ("９９ + ghg.scope1", "M033"),
    ],
)
def test_a_formula_that_cannot_be_computed(report: Path, formula: str, code: str) -> None:
    """M021, M032, M033, M081, M082, in the formula."""
    line = change(report, FILE, "formula: ghg.scope1 + ghg.scope2", f"formula: {formula}")
    assert [(one, at) for one, at, _ in found(report)] == [(code, line)]
    assert found(report)[0][2] > 13


def test_a_change_on_nought(report: Path) -> None:
    """M066, in the text that asks for it, in both languages."""
    change(report, FILE, "      2024: 2305.2\n", "      2024: 0\n")
    result = zhengben("check", report, "--format", "json")
    codes = [(code, file) for code, file, _ in result.findings() if code == "M066"]
    assert {file for _, file in codes} == {"content/zh/10-energy.md", "content/en/10-energy.md"}


def test_a_figure_that_a_comma_cut_in_two(report: Path) -> None:
    """M027: 14 tonnes would be a wrong number."""
    change(report, FILE, "    values:\n      2024: 618\n      2025: 640\n", "    values: {2024: 618, 2025: 1,640}\n")
    assert [code for code, _, _ in found(report)] == ["M027"]
    zhengben("build", report, "--to", "html")
    assert "⟦people.employees?⟧" in (report / "build/report.en.html").read_text("utf-8")
