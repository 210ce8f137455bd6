"""`status`, `approve` and `draft` over reports on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler import translations
from compiler.language import UNTRANSLATED
from compiler.source import Source
from tests.cli.shell import Result, change, new_report, own_report, zhengben

ZH, EN = "content/zh/10-energy.md", "content/en/10-energy.md"

#: Segments of that chapter, and those of them that hold Chinese words.
TOTAL, WORDS = 25, 22


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "tea")


def approve(report: Path, place: str, *more: str) -> Result:
    return zhengben("approve", place, "--by", "王敏", "--report", report, *more)


def lock(report: Path) -> translations.Lock:
    text = (report / translations.FILE).read_text("utf-8")
    found, problems = translations.load(Source(translations.FILE, text))
    assert problems == ()
    return found


def counts(report: Path, chapter: str = "10-energy") -> dict[str, int]:
    data = zhengben("status", "--report", report, "--format", "json").json
    (one,) = (one["counts"] for one in data["chapters"] if one["chapter"] == chapter)
    return {state: count for state, count in one.items() if count}


# ---------------------------------------------------------------- approve and status


def test_a_new_report_has_nothing_approved_and_says_how_to_begin(report: Path) -> None:
    told = zhengben("status", "--report", report)
    assert (told.code, told.err) == (0, "")
    assert f"0%  {TOTAL} segments: {TOTAL} not approved" in told.out
    assert "Nothing is approved yet" in told.out
    assert not (report / translations.FILE).exists()


def test_a_chapter_is_approved_by_its_english_or_its_chinese_file(report: Path) -> None:
    first = approve(report, str(report / EN))
    assert (first.code, first.out) == (0, f"content/translations.lock: {TOTAL} newly approved.\n")
    assert counts(report) == {"segments": TOTAL, "approved": TOTAL}
    assert {entry.by for entry in lock(report).entries} == {"王敏"}
    again = approve(report, ZH)
    assert (again.code, again.out) == (0, f"content/translations.lock: 0 newly approved, {TOTAL} approved before.\n")


def test_approving_twice_does_not_touch_the_file(report: Path) -> None:
    approve(report, EN)
    before = (report / translations.FILE).stat().st_mtime_ns
    zhengben("approve", EN, "--by", "Li Hua", "--report", report)
    assert (report / translations.FILE).stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("place", "approved"),
    [(f"{EN}:5", 1), (f"{ZH}:5:3", 1), (f"{EN}:26", 1), ("en/10-energy.md:5", 1), ("10-energy:5", 1)],
)
def test_a_segment_is_approved_by_a_line_of_either_file(report: Path, place: str, approved: int) -> None:
    assert approve(report, place).code == 0
    assert counts(report)["approved"] == approved


def test_a_row_of_a_pipe_table_is_approved_whole(report: Path) -> None:
    line = change(report, EN, "| 2026 |", "| 2026 |")
    assert approve(report, f"{EN}:{line}").code == 0
    assert counts(report)["approved"] == 2


def test_texts_of_the_yaml_files_are_approved_too(report: Path) -> None:
    assert approve(report, "content/report.yaml").code == 0
    assert counts(report, "report.yaml") == {"segments": 4, "approved": 4}
    line = change(report, "content/metrics.yaml", "en: Petrol\n", "en: Petrol\n")
    assert approve(report, f"content/metrics.yaml:{line}").code == 0
    assert counts(report, "metrics.yaml")["approved"] == 1


def test_other_lines_of_the_lock_are_kept_and_all_are_sorted(report: Path) -> None:
    approve(report, "content/report.yaml")
    approve(report, EN)
    lines = (report / translations.FILE).read_text("utf-8").splitlines()
    assert lines[0] == translations.HEADER
    assert lines[1:] == sorted(lines[1:])
    assert len(lines) == 1 + TOTAL + 4


def test_a_changed_text_is_told_and_approved_anew_and_the_old_line_goes_with_prune(report: Path) -> None:
    approve(report, EN)
    line = change(report, ZH, "送货车辆统一排班", "送货车辆统一调度")
    checked = zhengben("check", report, "--format", "json")
    assert ("P150", EN, line) in checked.findings()
    assert counts(report) == {"segments": TOTAL, "approved": TOTAL - 1, "stale": 1}
    assert "排班" in zhengben("status", "--report", report).out
    told = approve(report, EN)
    assert told.out == f"content/translations.lock: 1 newly approved, {TOTAL - 1} approved before.\n"
    assert len(lock(report).entries) == TOTAL + 1
    assert "1 approval no longer belongs" in zhengben("status", "--report", report).out
    assert approve(report, EN, "--prune").out.endswith("1 deleted.\n")
    assert len(lock(report).entries) == counts(report)["approved"] == TOTAL


def test_prune_keeps_what_still_tells_why_a_segment_is_stale(report: Path) -> None:
    approve(report, EN)
    change(report, ZH, "送货车辆统一排班", "送货车辆统一调度")
    approve(report, "content/report.yaml", "--prune")
    assert counts(report) == {"segments": TOTAL, "approved": TOTAL - 1, "stale": 1}


def test_a_segment_with_a_parity_error_is_refused_and_the_others_are_approved(report: Path) -> None:
    line = change(
        report, EN, "In 2025 the Company had {{ people.employees }} and", "In 2025 the Company had 641 staff and"
    )
    told = approve(report, EN)
    assert told.code == 1
    assert f"{EN}:{line}: not approved: parity finds errors: P04" in told.out
    assert told.out.endswith(f"{TOTAL - 1} newly approved, 1 refused.\n")
    assert counts(report) == {"segments": TOTAL, "approved": TOTAL - 1, "new": 1}


def test_what_has_no_english_or_no_chinese_is_refused(report: Path) -> None:
    change(report, EN, "[](#tab-plan) shows what comes next.\n", "")
    chinese = change(report, ZH, "下一步的安排见", "下一步的安排见")
    change(report, ZH, "3. 每季公布各车间的单位用电，先进带后进。\n", "")
    told = approve(report, EN)
    assert told.code == 1
    assert f"{ZH}:{chinese - 1}: not approved: it has no English" in told.out
    assert "not approved: it has no Chinese" in told.out


def test_a_chapter_that_does_not_fit_at_all_is_refused(report: Path) -> None:
    (report / EN).write_bytes((report / "content/en/01-about-this-report.md").read_bytes())
    told = approve(report, EN)
    assert told.code == 1
    assert "parity finds errors: P001" in told.out
    assert not (report / translations.FILE).exists()


def test_a_line_without_words_is_wrong_usage(report: Path) -> None:
    told = approve(report, f"{EN}:4")
    assert (told.code, told.out) == (2, "")
    assert told.err == f"zhengben: {EN}:4 holds no words to approve. The nearest are at line 5.\n"


def test_a_file_that_is_not_of_the_report_is_wrong_usage(report: Path) -> None:
    told = approve(report, "content/en/99-nothing.md")
    assert told.code == 2
    assert "is no file of this report" in told.err
    assert EN in told.err


def test_somebody_must_stand_for_it(report: Path) -> None:
    assert zhengben("approve", EN, "--report", report).code == 2
    assert zhengben("approve", EN, "--by", " \t", "--report", report).code == 2


def test_a_lock_that_cannot_be_read_whole_is_never_written(report: Path) -> None:
    approve(report, EN)
    path = report / translations.FILE
    broken = path.read_bytes() + b"<<<<<<< HEAD\n"
    path.write_bytes(broken)
    told = approve(report, "content/report.yaml")
    assert told.code == 1
    assert "R043" in told.err
    assert path.read_bytes() == broken
    status = zhengben("status", "--report", report)
    assert status.code == 1
    assert f"{TOTAL} approved" in status.out


def test_a_lock_in_whose_place_a_folder_stands_is_left_alone(report: Path) -> None:
    (report / translations.FILE).mkdir()
    assert approve(report, EN).code == 1
    assert (report / translations.FILE).is_dir()


def test_the_report_around_a_file_is_found_from_anywhere(
    report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert zhengben("approve", f"tea/{EN}", "--by", "王敏").code == 0
    monkeypatch.chdir(report / "content/en")
    assert zhengben("approve", "10-energy.md", "--by", "王敏").out.endswith(f"{TOTAL} approved before.\n")
    assert zhengben("status").code == 0


def test_a_renamed_metric_stays_approved(report: Path) -> None:
    approve(report, EN)
    assert zhengben("metrics", "rename", "energy.petrol", "energy.fuel", "--report", report).code == 0
    assert counts(report) == {"segments": TOTAL, "approved": TOTAL}


def test_everything_is_said_in_chinese_too(report: Path) -> None:
    approve(report, EN)
    change(report, ZH, "送货车辆统一排班", "送货车辆统一调度")
    assert "已过时（王敏 认可）" in zhengben("status", "--report", report, "--ui", "zh").out
    told = zhengben("approve", f"{EN}:5", "--by", "王敏", "--report", report, "--ui", "zh")
    assert told.out == "content/translations.lock：新认可 0 段，1 段此前已认可。\n"


# ---------------------------------------------------------------- draft


def test_a_draft_says_what_is_to_be_translated_and_nothing_else_is_wrong(report: Path) -> None:
    (report / EN).unlink()
    told = zhengben("draft", "10-energy", "--report", report)
    assert (told.code, told.out) == (0, f"{EN}: {WORDS} segments to translate, each marked {UNTRANSLATED}.\n")
    found = zhengben("check", report, "--format", "json").findings()
    assert {(code, file) for code, file, _ in found} == {("P155", EN)}
    assert len(found) == WORDS
    assert counts(report) == {"segments": TOTAL, "missing": WORDS, "new": TOTAL - WORDS}
    refused = approve(report, EN)
    assert refused.code == 1
    assert "it is not translated yet" in refused.out


def test_our_own_chapters_can_be_drafted(tmp_path: Path) -> None:
    report = own_report(tmp_path / "own")
    for path in sorted((report / "content/en").glob("*.md")):
        path.write_text(" \n", "utf-8")
        assert zhengben("draft", path.stem, "--report", report).code == 0
    codes = {(code, file) for code, file, _ in zhengben("check", report, "--format", "json").findings()}
    assert {code for code, file in codes if file.startswith("content/en/")} == {"P155"}


def test_a_translation_is_never_overwritten(report: Path) -> None:
    before = (report / EN).read_bytes()
    told = zhengben("draft", EN, "--report", report)
    assert (told.code, told.out) == (2, "")
    assert "holds a text already" in told.err
    assert (report / EN).read_bytes() == before


def test_a_chapter_without_chinese_cannot_be_drafted(report: Path) -> None:
    told = zhengben("draft", "10-enrgy", "--report", report)
    assert told.code == 2
    assert "Did you mean 10-energy?" in told.err


def test_a_draft_of_a_whole_folder_of_english_makes_the_folder(report: Path) -> None:
    for path in (report / "content/en").iterdir():
        path.unlink()
    (report / "content/en").rmdir()
    assert zhengben("draft", "10-energy", "--report", report).code == 0
    assert (report / EN).exists()
