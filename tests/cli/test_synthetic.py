"""The made-up report of the benchmark is a good report: else its times would be those of an error's path."""

from __future__ import annotations

import re

from benchmarks.synthetic import files
from compiler.build import compile_report
from tests.memory import MemoryFiles


def test_a_seed_makes_one_report() -> None:
    assert files(1, seed=7) == files(1, seed=7)
    assert files(1, seed=7) != files(1, seed=8)


def test_it_has_the_size_it_claims() -> None:
    chinese = "".join(data.decode() for path, data in files(1).items() if path.startswith("content/zh/"))
    assert 40_000 <= len(re.findall("[\u4e00-\u9fff]", chinese)) <= 46_000
    counts = {mark: len(re.findall(mark, chinese, re.MULTILINE)) for mark in ("^#", "^::: ", "^!", r"^\[\^")}
    assert counts == {"^#": 150, "^::: ": 40, "^!": 60, r"^\[\^": 20}


def test_nothing_is_wrong_with_it() -> None:
    assert compile_report(MemoryFiles(files(1))).findings == ()
