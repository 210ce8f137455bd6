"""`zhengben release` as a publisher meets it: what it writes, what it refuses, and that it is the same everywhere."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from compiler.converting import read_word
from tests import tools
from tests.cli.shell import change, command, environment, zhengben
from tests.release.reports import SLUG, paginated, ready_report

NAME = f"{SLUG}-1.0"
RECORDS = "content/releases.yaml"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return ready_report(tmp_path / "report")


def shelf(report: Path) -> Path:
    return report / "build" / "release"


def tree(folder: Path) -> Mapping[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# ---------------------------------------------------------------- what it writes


def test_a_release_is_a_folder_an_archive_and_a_record(report: Path) -> None:
    result = zhengben("release", "1.0", report)
    assert result.code == 0, result.out
    digest = sha256(shelf(report) / f"{NAME}.zip")
    assert digest in result.out
    files = tree(shelf(report) / NAME)
    assert {"report.zh.docx", "report.en.docx", "report.zh.html", "report.en.html", "report.bilingual.html"} <= set(
        files
    )
    assert {"parity.html", "metrics.html", "RELEASE.html", "manifest.json"} <= set(files)
    with zipfile.ZipFile(shelf(report) / f"{NAME}.zip") as archive:
        assert {one.filename: archive.read(one) for one in archive.infolist()} == {
            f"{NAME}/{path}": data for path, data in files.items()
        }
    record = (report / RECORDS).read_text("utf-8")
    assert f'  "1.0":\n    date: 2026-04-22\n    sha256: {digest}\n' in record
    assert record.startswith("# yaml-language-server: $schema=../schemas/releases.schema.json\n")
    assert zhengben("release", "--check", shelf(report) / f"{NAME}.zip", "--sha256", digest).code == 0


def test_the_page_of_a_release_tells_both_languages_and_asks_for_nothing(report: Path) -> None:
    zhengben("release", "1.0", report)
    page = (shelf(report) / NAME / "RELEASE.html").read_text("utf-8")
    for words in ("可持续发展报告", "Sustainability Report", "青禾茶业有限公司", "王敏", "Li Wen", "2026-04-20"):
        assert words in page
    manifest = json.loads((shelf(report) / NAME / "manifest.json").read_bytes())
    for one in manifest["outputs"]:
        assert one["path"] == "RELEASE.html" or (one["sha256"] in page and f'href="{one["path"]}"' in page)
    assert "default-src &#39;none&#39;" in page
    assert not re.search(r"""(src|href)=["'](https?:)?//""", page)


def test_the_same_version_again_changes_nothing(report: Path) -> None:
    zhengben("release", "1.0", report)
    paths = [report / RECORDS, shelf(report) / f"{NAME}.zip", *(shelf(report) / NAME).iterdir()]
    before = {path: path.stat().st_mtime_ns for path in paths}
    result = zhengben("release", "1.0", report, "--ui", "zh")
    assert result.code == 0
    assert "1.0 已登记，内容相同。" in result.out
    assert {path: path.stat().st_mtime_ns for path in paths} == before


def test_a_lost_or_damaged_release_is_put_back(report: Path) -> None:
    zhengben("release", "1.0", report)
    before = tree(report)
    (shelf(report) / f"{NAME}.zip").unlink()
    (shelf(report) / NAME / "report.zh.docx").write_bytes(b"damaged")
    (shelf(report) / NAME / "stray.txt").write_bytes(b"stray")
    assert zhengben("release", "1.0", report).code == 0
    assert tree(report) == before


def test_a_second_release_stands_below_the_first_and_keeps_comments(report: Path) -> None:
    zhengben("release", "1.0", report)
    (report / RECORDS).write_text((report / RECORDS).read_text("utf-8") + "# sent to the exchange\n", "utf-8")
    before = (report / RECORDS).read_text("utf-8")
    assert zhengben("release", "1.1", report).code == 0
    after = (report / RECORDS).read_text("utf-8")
    assert re.sub(r'  "1\.1":\n.*\n.*\n', "", after) == before
    assert sorted(path.name for path in shelf(report).iterdir()) == [
        NAME, f"{NAME}.zip", f"{SLUG}-1.1", f"{SLUG}-1.1.zip",
    ]  # fmt: skip


# ---------------------------------------------------------------- what it refuses


def test_a_version_with_other_bytes_is_refused_and_nothing_is_touched_r065(report: Path) -> None:
    zhengben("release", "1.0", report)
    change(
        report,
        "content/report.yaml",
        "- file: 10-energy\n      approved: {by: 王敏",
        "- file: 10-energy\n      approved: {by: 张岚",
    )
    before = tree(report)
    result = zhengben("release", "1.0", report, "--format", "json")
    assert (result.code, [code for code, _, _ in result.findings()]) == (1, ["R065"])
    assert tree(report) == before
    assert zhengben("release", "1.1", report).code == 0


def test_a_malformed_record_stops_every_release_r066(report: Path) -> None:
    zhengben("release", "1.0", report)
    change(report, RECORDS, "date: 2026-04-22", "date: soon")
    before = tree(report)
    result = zhengben("release", "1.1", report, "--format", "json")
    assert (result.code, result.findings()) == (1, [("R066", RECORDS, 7)])
    assert tree(report) == before


def test_what_check_refuses_is_not_released(report: Path) -> None:
    change(report, "content/en/10-energy.md", "In 2025 the Company had", "In 2024 the Company had")
    before = tree(report)
    result = zhengben("release", "1.0", report, "--allow-unapproved")
    assert result.code == 1
    assert "Nothing was released" in result.err
    assert tree(report) == before


def test_what_does_not_read_back_is_not_released(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from compiler import outputs

    honest = outputs.outputs

    def faulty(*words: object, **more: object) -> dict[str, bytes]:
        files = honest(*words, **more)  # type: ignore[arg-type]
        page = files["report.en.html"]
        return {**files, "report.en.html": page.replace(b"Making tea", b"Making coffee").replace(b"Tea ", b"Coffee ")}

    monkeypatch.setattr(outputs, "outputs", faulty)
    before = tree(report)
    result = zhengben("release", "1.0", report)
    assert result.code == 1
    assert "R101" in result.out
    assert tree(report) == before


def test_unapproved_english_is_released_only_when_told_and_says_so(report: Path) -> None:
    change(report, "content/en/10-energy.md", "Tea cannot be made without heat.", "Tea needs heat.")
    paginated(report)
    refused = zhengben("release", "1.0", report, "--format", "json")
    assert (refused.code, [code for code, _, _ in refused.findings()]) == (1, ["R061"])
    assert zhengben("release", "1.0", report, "--allow-unapproved").code == 0
    files = tree(shelf(report) / NAME)
    english = json.loads(files["manifest.json"])["approvals"]["english"]
    assert english["released_unapproved"] is True
    total = english["segments"]
    told = f"not approved: 1 of {total} segments"
    assert told in (read_word(files["report.en.docx"]) or b"").decode().replace(
        '"},{"t":"Space"},{"t":"Str","c":"', " "
    )
    assert told in files["report.en.html"].decode()
    both = files["report.bilingual.html"].decode()
    assert told in both
    assert '<span class="twin" lang="en-GB">1 January to 31 December 2025</span>' in both  # as the cover's other facts
    assert f"<strong>{total - 1} / {total}</strong>" in files["RELEASE.html"].decode()
    assert "not approved" not in files["report.zh.html"].decode()


def test_allowing_what_is_not_there_changes_no_byte(report: Path) -> None:
    assert zhengben("release", "1.0", report).code == 0
    assert zhengben("release", "1.0", report, "--allow-unapproved").code == 0


@pytest.mark.parametrize("version", ["1/0", "../x", "1 0", "一", ".", "a" * 41, ""])
def test_a_version_that_could_not_name_a_folder_is_wrong_usage(report: Path, version: str) -> None:
    before = tree(report)
    assert zhengben("release", version, report).code == 2
    assert tree(report) == before


@pytest.mark.parametrize(
    "words", [[], ["1.0", "--check", "a.zip"], ["1.0", "--sha256", "0" * 64], ["--sha256", "0" * 64]]
)
def test_either_a_version_or_an_archive_is_given(words: list[str]) -> None:
    assert zhengben("release", *words).code == 2


# ---------------------------------------------------------------- an archive at the command line


def test_an_archive_is_checked_far_from_its_report(
    report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zhengben("release", "1.0", report)
    away = tmp_path / "away"
    away.mkdir()
    shutil.move(shelf(report) / f"{NAME}.zip", away / "renamed.zip")
    shutil.rmtree(report)
    monkeypatch.chdir(away)
    result = zhengben("release", "--check", "renamed.zip")
    assert result.code == 0
    assert f"Sustainability Report, version 1.0, 11 files.\nSHA-256 {sha256(away / 'renamed.zip')}" in result.out
    assert "可持续发展报告" in zhengben("release", "--check", "renamed.zip", "--ui", "zh").out
    assert zhengben("release", "--check", "renamed.zip", "--sha256", "0" * 64).code == 1
    assert zhengben("release", "--check", "renamed.zip", "--sha256", "0" * 63).code == 2


def test_what_is_no_archive_is_a_finding_and_what_is_not_there_is_not(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"<html>")
    result = zhengben("release", "--check", tmp_path / "a.zip", "--format", "json")
    assert (result.code, [code for code, _, _ in result.findings()]) == (1, ["R070"])
    assert zhengben("release", "--check", tmp_path / "b.zip").code == 2
    assert zhengben("release", "--check", tmp_path).code == 2


# ---------------------------------------------------------------- the same bytes everywhere

#: A clock that is thirty years ahead, for whoever asks.
_CLOCK = """
import time
_now, _local, _universal = time.time, time.localtime, time.gmtime
time.time = lambda: _now() + 1e9
time.localtime = lambda seconds=None: _local(time.time() if seconds is None else seconds)
time.gmtime = lambda seconds=None: _universal(time.time() if seconds is None else seconds)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX mask and time zones")
def test_two_releases_are_the_same_bytes_wherever_and_whoever_makes_them(tmp_path: Path) -> None:
    here = ready_report(tmp_path / "here")
    there = ready_report(tmp_path / "da" / "另一处 folder")
    (tmp_path / "sitecustomize.py").write_text(_CLOCK, "utf-8")
    path = os.pathsep.join([str(tmp_path), environment()["PYTHONPATH"]])
    _released(here, {"LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "1", "USER": "anna", "HOME": str(tmp_path)}, 0o022)
    strange = {
        "LC_ALL": "tr_TR.UTF-8", "LANG": "zh_CN.GB18030", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "4711",
        "USER": "root", "HOME": "/nonexistent", "SOURCE_DATE_EPOCH": "1", "NO_COLOR": "1", "PYTHONPATH": path,
    }  # fmt: skip
    _released(there, strange, 0o077, "--ui", "zh")
    assert tree(here / "build" / "release") == tree(there / "build" / "release")
    assert (here / RECORDS).read_bytes() == (there / RECORDS).read_bytes()


def _released(report: Path, env: Mapping[str, str], umask: int, *words: str) -> None:
    done = subprocess.run(
        command("release", "1.0", *words),
        cwd=report,
        env=environment(env),
        umask=umask,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode() + done.stdout.decode()


def test_the_clock_of_that_test_does_run_ahead(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(_CLOCK, "utf-8")
    env = {**os.environ, "PYTHONPATH": str(tmp_path)}
    year = subprocess.run(
        [sys.executable, "-c", "import time; print(time.localtime().tm_year)"], env=env, capture_output=True, check=True
    )
    assert int(year.stdout) > 2050


# ---------------------------------------------------------------- the page, under the eyes of its validator


def test_the_page_of_a_release_passes_the_nu_checker(tmp_path: Path) -> None:
    """With English that is not approved, and with a waiver in words that mean something to HTML."""
    report = ready_report(tmp_path / "report")
    change(
        report,
        "content/en/10-energy.md",
        "Tea cannot be made without heat.",
        "Tea cannot be made without 3 kinds of heat.",
    )
    change(report, "content/zh/10-energy.md", "做茶离不开热。", "做茶离不开3种热。")
    waiver = "waivers:\n  - {code: M201, reason: a <b> & c, owner: Li Wen, expires: 2030-01-01}\nui: en"
    change(report, "content/report.yaml", "ui: en", waiver)
    paginated(report)
    result = zhengben("release", "1.0", report, "--allow-unapproved")
    assert result.code == 0, result.out
    page = shelf(report) / NAME / "RELEASE.html"
    assert "a &lt;b&gt; &amp; c" in page.read_text("utf-8")
    told = tools.run("vnu", "--format", "json", page)
    assert [one["message"] for one in json.loads(told.stderr)["messages"] if one["type"] != "info"] == []
