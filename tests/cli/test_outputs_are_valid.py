"""What this report and a new one are built into, under the eyes of the format's own validators."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import tools
from tests.cli.shell import new_report, zhengben


@pytest.fixture(scope="module", params=["this report", "a new report"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("built")
    report = tools.REPOSITORY if request.param == "this report" else new_report(out / "report")
    assert zhengben("build", report, "--out", out).code == 0
    return out


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_word_files_pass_the_open_xml_sdk(built: Path, lang: str) -> None:
    result = tools.run("ooxml-validator", built / f"report.{lang}.docx")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_word_files_convert_with_libreoffice(built: Path, tmp_path: Path, lang: str) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    file = built / f"report.{lang}.docx"
    result = tools.run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, file)
    assert (tmp_path / f"report.{lang}.pdf").exists(), result.stdout + result.stderr
    text = tools.run("pdftotext", tmp_path / f"report.{lang}.pdf", "-").stdout
    assert {"zh": "目录", "en": "Contents"}[lang] in text


def test_html_files_pass_the_nu_checker(built: Path) -> None:
    pages = sorted(built.glob("*.html"))
    assert len(pages) == 5
    result = tools.run("vnu", "--format", "json", *pages)
    messages = json.loads(result.stderr)["messages"]
    # `info` is advice, and its simulation of content security policies knows neither hashes nor `data:`.
    errors = [f"{one.get('url')}:{one.get('lastLine')}: {one['message']}" for one in messages if one["type"] != "info"]
    assert errors == []
