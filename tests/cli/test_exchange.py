"""`zhengben exchange export` and `import` on the disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.shell import change, new_report, zhengben

ENGLISH = "content/en"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


def first_chapter(report: Path) -> Path:
    return sorted((report / ENGLISH).glob("*.md"))[0]


def exported(report: Path, tmp_path: Path) -> Path:
    file = tmp_path / "all.xlf"
    result = zhengben("exchange", "export", file, "--segments", "all", "--report", report)
    assert (result.code, result.err) == (0, "")
    assert str(file) in result.out
    return file


def retitled(report: Path, file: Path, title: str) -> str:
    """Changes the translation of the first chapter's title; returns what it was."""
    old = next(line for line in first_chapter(report).read_text("utf-8").split("\n") if line.startswith("# "))
    old = old[2:].split(" {#")[0]
    text = file.read_text("utf-8")
    file.write_text(text.replace(f">{old}</target>", f">{title}</target>"), "utf-8")
    return old


def tree(report: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(report.rglob("*")) if path.is_file()}


def test_a_round_trip_changes_nothing(report: Path, tmp_path: Path) -> None:
    before = tree(report)
    file = exported(report, tmp_path)
    result = zhengben("exchange", "import", file, "--report", report)
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("0 written, ")
    assert tree(report) == before


def test_a_translation_is_written_and_told_with_its_place(report: Path, tmp_path: Path) -> None:
    file = exported(report, tmp_path)
    old = retitled(report, file, "A title of the agency")
    chapter = first_chapter(report)
    before = chapter.read_text("utf-8")
    tried = zhengben("exchange", "import", file, "--report", report, "--dry-run")
    assert "(nothing was written)" in tried.out
    assert chapter.read_text("utf-8") == before
    result = zhengben("exchange", "import", file, "--report", report)
    assert result.code == 0
    assert f"{ENGLISH}/{chapter.name}:" in result.out
    assert ": A title of the agency\n1 written, " in result.out
    assert chapter.read_text("utf-8") == before.replace(f"# {old} ", "# A title of the agency ")


def test_json_tells_what_was_written_and_what_was_refused(report: Path, tmp_path: Path) -> None:
    file = exported(report, tmp_path)
    retitled(report, file, "A title with {{ nothing.known }}")
    result = zhengben("exchange", "import", file, "--report", report, "--json")
    told = json.loads(result.out)
    assert (result.code, told["written"], told["refused"]) == (1, 0, 1)
    (finding,) = told["diagnostics"]
    assert (finding["code"], finding["file"]) == ("R124", str(file))
    assert finding["line"] > 1


def test_r122_in_words_with_file_and_line(report: Path, tmp_path: Path) -> None:
    file = exported(report, tmp_path)
    chinese = sorted((report / "content/zh").glob("*.md"))[0]
    title = next(line for line in chinese.read_text("utf-8").split("\n") if line.startswith("# "))
    change(report, f"content/zh/{chinese.name}", title, title.replace("# ", "# 新"))
    retitled(report, file, "Anything")
    result = zhengben("exchange", "import", file, "--report", report, "--ui", "zh")
    assert result.code == 1
    assert f"{file}:" in result.out
    assert "R122" in result.out


def test_nothing_open_writes_no_file(report: Path, tmp_path: Path) -> None:
    file = tmp_path / "open.xlf"
    result = zhengben("exchange", "export", file, "--report", report)
    assert (result.code, file.exists()) == (0, False)


def test_a_memory_of_what_is_approved(report: Path, tmp_path: Path) -> None:
    file = tmp_path / "memory.tmx"
    for chapter in sorted((report / ENGLISH).glob("*.md")):
        assert zhengben("approve", chapter, "--by", "Li Wen", "--report", report).code == 0
    assert zhengben("exchange", "export", file, "--report", report).code == 0
    assert b"<tu " in file.read_bytes()
    assert zhengben("exchange", "import", file, "--report", report).out.startswith("0 written, ")


def test_only_the_chapters_that_are_named(report: Path, tmp_path: Path) -> None:
    stem = first_chapter(report).stem
    file = tmp_path / "one.xlf"
    result = zhengben("exchange", "export", file, "--segments", "all", "--only", stem, "--report", report)
    assert result.code == 0
    assert file.read_text("utf-8").count("<file ") == 1
    wrong = zhengben("exchange", "export", tmp_path / "x.xlf", "--only", "nowhere", "--report", report)
    assert (wrong.code, "nowhere" in wrong.err, stem in wrong.err) == (2, True, True)


def test_usage_errors_exit_2_and_write_nothing(report: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.xlf"
    there.write_text("mine", "utf-8")
    for words in (
        ("export", there),
        ("export", tmp_path / "what.txt"),
        ("export", tmp_path / "a.tmx", "--segments", "all"),
        ("import", tmp_path / "absent.xlf"),
        ("import", tmp_path),
    ):
        result = zhengben("exchange", *words, "--report", report)
        assert (result.code, result.err.count("\n") <= 3, "Traceback" in result.err) == (2, True, False)
    assert there.read_text("utf-8") == "mine"
    assert zhengben("exchange", "export", there, "--segments", "all", "--force", "--report", report).code == 0
    assert there.read_text("utf-8").startswith("<?xml")


def test_r120_a_file_of_another_kind(report: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.xlf"
    file.write_bytes(b"not XML")
    result = zhengben("exchange", "import", file, "--report", report)
    assert result.code == 1
    assert f"{file}:1:1: error R120" in result.out
