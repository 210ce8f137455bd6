"""The example of docs/report.md is read without a finding, and shows every key there is."""

from __future__ import annotations

import re
from pathlib import Path

from compiler import project, theme
from compiler.source import Source

PAGE = (Path(__file__).parents[2] / "docs" / "report.md").read_text("utf-8")


def fence(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_example_is_read_without_a_finding() -> None:
    report, found = project.load(Source("content/report.yaml", fence("yaml")))
    assert found == ()
    assert [(chapter.stem, chapter.number) for chapter in report.chapters] == [
        ("00-about", None),
        ("10-energy", 1),
        ("20-water", 5),
        ("90-contact", None),
    ]


def test_every_key_is_described() -> None:
    described = set(re.findall(r"`(\w+)`", PAGE))
    assert [key for key in project.KEYS if key not in described] == []


def test_the_theme_example_changes_a_token() -> None:
    changed, found = theme.load(Source("assets/theme.toml", fence("toml")))
    assert found == ()
    assert changed.color("accent") == "#8A1C1C"
