"""`zhengben build`: which files there are, when none are written, and that a failure loses nothing."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest

from tests.cli.shell import CLEAN, change, in_own_process, new_report, zhengben
from tests.tools import REPOSITORY

#: The ten files of a build.
FILES = [
    "manifest.json",
    "metrics.html",
    "metrics.json",
    "parity.html",
    "parity.json",
    "report.bilingual.html",
    "report.en.docx",
    "report.en.html",
    "report.zh.docx",
    "report.zh.html",
]

EN = "content/en/10-energy.md"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return new_report(tmp_path / "report")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.name != ".gitignore"}


def word_text(file: Path) -> str:
    with zipfile.ZipFile(file) as package:
        return "".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))


def test_a_build_holds_ten_files(report: Path) -> None:
    result = zhengben("build", report)
    assert (result.code, result.err) == (0, "")
    assert list(contents(report / "build")) == FILES
    assert result.out.splitlines() == [*CLEAN.splitlines(), f"{report / 'build'}: 10 files, 10 of them changed."]


def test_this_report_builds_without_errors(tmp_path: Path) -> None:
    result = zhengben("build", REPOSITORY, "--out", tmp_path)
    assert (result.code, result.err) == (0, "")
    assert list(contents(tmp_path)) == FILES
    assert json.loads(contents(tmp_path)["manifest.json"])["draft"] is False


def test_the_manifest_describes_the_build(report: Path) -> None:
    zhengben("build", report)
    built = contents(report / "build")
    manifest = json.loads(built["manifest.json"])
    assert {one["path"]: one["sha256"] for one in manifest["outputs"]} == {
        name: hashlib.sha256(data).hexdigest() for name, data in built.items() if name != "manifest.json"
    }
    inputs = {one["path"]: one["sha256"] for one in manifest["inputs"]}
    assert {EN, "content/metrics.yaml", "content/report.yaml", "assets/roasting.zh.svg"} <= set(inputs)
    assert inputs[EN] == hashlib.sha256((report / EN).read_bytes()).hexdigest()
    assert str(report).encode() not in built["manifest.json"]


def test_a_second_build_changes_nothing(report: Path) -> None:
    zhengben("build", report)
    before = contents(report / "build")
    assert "10 files, 0 of them changed" in zhengben("build", report).out
    assert contents(report / "build") == before


def test_languages_and_formats_can_be_chosen(report: Path, tmp_path: Path) -> None:
    zhengben("build", report, "--lang", "zh", "--to", "docx", "--out", tmp_path / "one")
    assert [name for name in contents(tmp_path / "one") if name.startswith("report")] == ["report.zh.docx"]
    zhengben("build", report, "--to", "html", "--out", tmp_path / "two")
    assert [name for name in contents(tmp_path / "two") if name.startswith("report")] == [
        *("report.bilingual.html", "report.en.html", "report.zh.html"),
    ]


def test_a_single_chapter_can_be_printed(report: Path) -> None:
    assert zhengben("build", report, "--only", "10-energy").code == 0
    text = (report / "build" / "report.en.html").read_text("utf-8")
    assert "Thermometers in the tea garden" in text
    assert "Where the data come from" not in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--only", "10-enrgy"], "Did you mean 10-energy?"),
        (["--only", "zzz"], "There are: 01-about-this-report, 10-energy."),
        (["--to", "pdf"], "pdf is not a format"),
    ],
)
def test_a_slip_of_the_keyboard_is_told_before_anything_is_written(report: Path, words: list[str], said: str) -> None:
    result = zhengben("build", report, *words)
    assert result.code == 2
    assert said in result.err
    assert contents(report / "build") == {}


def test_errors_make_a_marked_draft(report: Path) -> None:
    line = change(report, EN, "In 2025 the Company had", "In 2024 the Company had")
    result = zhengben("build", report)
    assert result.code == 1
    assert f"{EN}:{line}:" in result.out
    assert "marked as drafts" in result.out
    assert list(contents(report / "build")) == FILES
    for lang, mark in (("zh", "草稿"), ("en", "Draft")):
        assert mark in (report / "build" / f"report.{lang}.html").read_text("utf-8")
        assert mark in word_text(report / "build" / f"report.{lang}.docx")
    assert json.loads(contents(report / "build")["manifest.json"])["draft"] is True


def test_a_clean_build_carries_no_mark(report: Path) -> None:
    zhengben("build", report)
    for lang, mark in (("zh", "草稿"), ("en", "Draft: ")):
        assert mark not in (report / "build" / f"report.{lang}.html").read_text("utf-8")
        assert mark not in word_text(report / "build" / f"report.{lang}.docx")


def test_strict_writes_nothing_where_there_is_a_warning(report: Path) -> None:
    change(report, EN, "In 2025 the Company had", "In 2024 the Company had")
    codes = {code for code, _, _ in zhengben("check", report, "--format", "json").findings()}
    with (report / "content/report.yaml").open("a", encoding="utf-8") as file:
        file.write("severities:\n" + "".join(f"  {code}: warning\n" for code in sorted(codes)))
    result = zhengben("build", report, "--strict")
    assert result.code == 1
    assert "Nothing was written" in result.err
    assert contents(report / "build") == {}
    assert zhengben("build", report).code == 0


def test_strict_writes_a_clean_report(report: Path) -> None:
    assert zhengben("build", report, "--strict").code == 0
    assert list(contents(report / "build")) == FILES


@pytest.mark.parametrize("obstacle", ["file", "folder"])
def test_an_output_that_cannot_be_written_loses_nothing(report: Path, tmp_path: Path, obstacle: str) -> None:
    out = tmp_path / "out"
    if obstacle == "file":
        out.write_bytes(b"mine")
    else:
        (out / "report.zh.html").mkdir(parents=True)
    result = zhengben("build", report, "--out", out)
    assert result.code == 2
    assert str(out) in result.err
    assert "What was there is unchanged" in result.err
    assert out.read_bytes() == b"mine" if obstacle == "file" else os.listdir(out) == ["report.zh.html"]


def test_a_full_disk_keeps_the_last_good_build(report: Path) -> None:
    """A limit on the size of files stands in for the full disk."""
    resource = pytest.importorskip("resource")
    zhengben("build", report)
    before = contents(report / "build")
    change(report, EN, "Thermometers in the tea garden", "Thermometers in the garden")
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    soft, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        result = zhengben("build", report)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert result.code == 2
    assert "the disk is full" in result.err
    assert contents(report / "build") == before


def test_a_secret_outside_the_report_is_in_no_output(report: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\nsecret")
    for lang in ("zh", "en"):
        change(report, f"content/{lang}/10-energy.md", "(roasting.svg ", "(../../secret.png ")
    assert zhengben("build", report).code == 1
    assert not any(b"secret\x00" in data or b"c2VjcmV0" in data for data in contents(report / "build").values())


def test_text_that_looks_like_html_is_printed_as_text(report: Path) -> None:
    for lang in ("zh", "en"):
        with (report / f"content/{lang}/10-energy.md").open("a", encoding="utf-8") as file:
            file.write('\n<script>alert("1")</script>\n')
    zhengben("build", report)
    for name, data in contents(report / "build").items():
        if name.endswith(".html"):
            assert b'<script>alert("1")' not in data, name
    assert "&lt;script&gt;" in (report / "build" / "report.en.html").read_text("utf-8")


@pytest.mark.parametrize(
    "env",
    [
        {"TZ": "Asia/Shanghai", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "1", "COLUMNS": "40"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "zh_CN.UTF-8", "LANG": "zh_CN.UTF-8", "PYTHONHASHSEED": "2"},
        {"TZ": "UTC", "LC_ALL": "tr_TR.UTF-8", "SOURCE_DATE_EPOCH": "86400", "PYTHONHASHSEED": "3", "NO_COLOR": "1"},
    ],
    ids=["Shanghai", "Los Angeles", "another clock"],
)
def test_the_bytes_depend_on_the_inputs_alone(tmp_path: Path, env: dict[str, str]) -> None:
    """Another folder, time zone, locale, hash seed and day, and files of another age: the same bytes."""
    one, two = new_report(tmp_path / "one"), new_report(tmp_path / "elsewhere" / "二")
    assert zhengben("build", one).code == 0
    for path in two.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    result = in_own_process("build", ".", cwd=two, env=env)
    assert (result.code, result.err) == (0, "")
    assert contents(one / "build") == contents(two / "build")


def test_the_clock_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty years on: libraries that stamp dates into packages would show here."""
    import time

    one, two = new_report(tmp_path / "one"), new_report(tmp_path / "two")
    zhengben("build", one)
    now, local = time.time, time.localtime
    monkeypatch.setattr(time, "time", lambda: now() + 1e9)
    monkeypatch.setattr(time, "localtime", lambda seconds=None: local(seconds or time.time()))
    zhengben("build", two)
    assert contents(one / "build") == contents(two / "build")


def test_no_output_holds_the_day_of_the_build(report: Path) -> None:
    zhengben("build", report)
    today = date.today().isoformat()
    for name, data in contents(report / "build").items():
        text = word_text(report / "build" / name) if name.endswith(".docx") else data.decode("utf-8")
        assert today not in text, name


@pytest.mark.parametrize("folder", ["content", "content/zh", "assets/printed"])
def test_outputs_do_not_go_among_the_sources(report: Path, folder: str) -> None:
    before = sorted(path.as_posix() for path in report.rglob("*"))
    result = zhengben("build", report, "--out", report / folder)
    assert result.code == 2
    assert "choose another folder" in result.err
    assert sorted(path.as_posix() for path in report.rglob("*")) == before
