"""`zhengben build --to epub,odt`: what pandoc writes lies among the outputs, and in the manifest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compiler import converting
from tests.cli.shell import new_report, zhengben


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


def test_other_formats_stand_beside_our_own(report: Path) -> None:
    result = zhengben("build", report, "--to", "html,epub")
    assert result.code == 0, result.out
    names = {path.name for path in (report / "build").iterdir()}
    assert {"report.zh.epub", "report.en.epub", "report.zh.html"} <= names
    assert "report.zh.docx" not in names
    assert result.out.count("note R090") == 2
    manifest = json.loads((report / "build" / "manifest.json").read_text("utf-8"))
    assert "report.en.epub" in [one["path"] for one in manifest["outputs"]]


def test_an_unknown_format_is_told_with_those_that_there_are(report: Path) -> None:
    result = zhengben("build", report, "--to", "pdf")
    assert result.code == 2
    assert "docx, html, epub, odt" in result.err


def test_without_pandoc_nothing_is_written(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> tuple[bytes, tuple[str, ...]]:
        raise converting.ConversionError("No pandoc was found")

    monkeypatch.setattr(converting, "convert", missing)
    result = zhengben("build", report, "--to", "epub")
    assert result.code == 2
    assert "No pandoc was found" in result.err
    assert not list((report / "build").glob("report.*"))
