"""`zhengben init`: a report to begin with."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import zhengben


def test_a_new_report_checks_clean_at_once(tmp_path: Path) -> None:
    result = zhengben("init", tmp_path / "new")
    assert (result.code, result.err) == (0, "")
    assert str(tmp_path / "new") in result.out
    assert zhengben("check", tmp_path / "new", "--strict").code == 0


def test_a_new_report_shows_the_dialect(tmp_path: Path) -> None:
    """It is the first example that a writer copies from."""
    zhengben("init", tmp_path)
    chapters = [(tmp_path / "content" / lang / "10-energy.md").read_text("utf-8") for lang in ("zh", "en")]
    for text in chapters:
        for part in ("{{ ", ":change }}", "::: kpi", "::: metrics", "::: table", "![", "[](#", "::: case"):
            assert part in text
    assert "[^review]" in (tmp_path / "content/en/01-about-this-report.md").read_text("utf-8")


def test_outputs_of_a_new_report_stay_out_of_version_control(tmp_path: Path) -> None:
    zhengben("init", tmp_path)
    assert (tmp_path / "build" / ".gitignore").read_text() == "*\n!.gitignore\n"


def test_a_folder_that_holds_something_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    result = zhengben("init", tmp_path)
    assert (result.code, result.out) == (2, "")
    assert "is not empty" in result.err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("mine")
    result = zhengben("init", tmp_path / "new", "--ui", "zh")
    assert result.code == 2
    assert "无法写入" in result.err
    assert (tmp_path / "new").read_text() == "mine"
