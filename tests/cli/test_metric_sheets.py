"""`zhengben metrics export` and `import`: values to Excel and back."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from compiler.spreadsheet.layout import VALUES
from tests.cli.shell import change, new_report, zhengben

FILE = "content/metrics.yaml"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


@pytest.fixture
def book(report: Path, tmp_path: Path) -> Path:
    file = tmp_path / "metrics.xlsx"
    assert zhengben("metrics", "export", file, "--report", report).code == 0
    return file


def put(book: Path, key: str, period: str, value: str) -> None:
    opened = openpyxl.load_workbook(book)
    sheet = opened[VALUES]
    column = next(cell.column for cell in sheet[1] if cell.value == period)
    row = next(cells[0].row for cells in sheet.iter_rows(min_row=2) if cells[0].value == key)
    sheet.cell(row, column).value = value
    opened.save(book)


def test_a_round_trip_changes_nothing(report: Path, book: Path) -> None:
    before = (report / FILE).read_bytes()
    result = zhengben("metrics", "import", book, "--report", report)
    assert (result.code, result.out) == (0, "Nothing was changed.\n")
    assert (report / FILE).read_bytes() == before


def test_a_change_is_listed_and_written(report: Path, book: Path) -> None:
    put(book, "ghg.scope1", "2025", "26.5")
    tried = zhengben("metrics", "import", book, "--report", report, "--dry-run")
    before = (report / FILE).read_text("utf-8")
    result = zhengben("metrics", "import", book, "--report", report)
    assert result.out.split("\n")[0].split() == ["ghg.scope1", "2025", "26.4", "→", "26.5"]
    assert tried.out.split("\n")[0] == result.out.split("\n")[0]
    changed = [
        pair
        for pair in zip(before.split("\n"), (report / FILE).read_text("utf-8").split("\n"), strict=True)
        if len({*pair}) > 1
    ]
    assert len(changed) == 1
    assert zhengben("metrics", "import", book, "--report", report).out == "Nothing was changed.\n"


def test_changes_as_json(report: Path, book: Path) -> None:
    put(book, "ghg.scope1", "2025", "26.5")
    told = json.loads(zhengben("metrics", "import", book, "--report", report, "--dry-run", "--format", "json").out)
    assert told["written"] is False
    assert [(one["key"], one["period"], one["old"], one["new"]) for one in told["changes"]] == [
        ("ghg.scope1", "2025", "26.4", "26.5")
    ]


def test_one_bad_value_and_nothing_is_written(report: Path, book: Path) -> None:
    put(book, "ghg.scope1", "2025", "26.5")
    put(book, "ghg.scope2", "2025", "=1+1")
    before = (report / FILE).read_bytes()
    result = zhengben("metrics", "import", book, "--report", report)
    assert result.code == 1
    assert "error M101" in result.out
    assert "metrics.xlsx:" in result.out
    assert (report / FILE).read_bytes() == before


def test_an_export_does_not_write_over_a_workbook(report: Path, book: Path) -> None:
    put(book, "ghg.scope1", "2025", "26.5")
    kept = book.read_bytes()
    assert zhengben("metrics", "export", book, "--report", report).code == 2
    assert book.read_bytes() == kept
    assert zhengben("metrics", "export", book, "--report", report, "--force").code == 0
    assert book.read_bytes() != kept


def test_the_file_must_be_there_and_be_a_workbook_s(report: Path, tmp_path: Path) -> None:
    assert zhengben("metrics", "import", tmp_path / "none.xlsx", "--report", report).code == 2
    assert zhengben("metrics", "export", tmp_path / "metrics.csv", "--report", report).code == 2


def test_a_broken_metrics_file_is_not_exported(report: Path, tmp_path: Path) -> None:
    change(report, FILE, "metrics:\n", "metrics: {\n")
    result = zhengben("metrics", "export", tmp_path / "m.xlsx", "--report", report)
    assert result.code == 1
    assert "error M001" in result.out
    assert not (tmp_path / "m.xlsx").exists()
