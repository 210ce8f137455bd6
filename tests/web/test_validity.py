"""Every HTML file is valid and accessible: of this report, of `zhengben init`, of the torture report, of odd books."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from tests import tools
from tests.web.browser import browse
from tests.web.pages import BUILT, NAMES, written


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pages")
    return [path for name in NAMES for path in written(name, folder / name)]


def test_no_file_is_left_out(files: list[Path]) -> None:
    by_folder = Counter(path.parent.name for path in files)
    assert by_folder == {"report": 5, "starter": 5, "torture": 5, "sample": 3, "trouble": 3, "components": 1}
    assert {path.name for path in files if path.parent.name in ("report", "starter", "torture")} == set(BUILT)


def test_the_nu_checker_finds_no_error(files: list[Path]) -> None:
    result = tools.run("vnu", "--errors-only", "--format", "json", *files)
    assert json.loads(result.stderr or result.stdout)["messages"] == []


def test_axe_finds_no_violation_in_both_schemes_on_desktop_and_phone(files: list[Path]) -> None:
    tools.require("axe")
    assert browse("axe.mjs", *files) == {"violations": [], "requests": [], "errors": [], "overflow": []}
