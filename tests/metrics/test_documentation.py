"""docs/metrics.md: its files load without a finding, and its tables say what is printed."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

import pytest

from compiler.metrics import Metrics
from compiler.units import DIMENSIONS, UNITS
from tests.metrics.files import one, printed, read
from tests.tools import REPOSITORY

TEXT = (REPOSITORY / "docs" / "metrics.md").read_text("utf-8")
FENCES = re.findall(r"^```yaml\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)


def section(title: str) -> str:
    return TEXT.split(f"\n## {title}\n")[1].split("\n## ")[0]


def rows(text: str, cells: int) -> list[list[str]]:
    """The rows of the pipe tables with so many cells, without heads."""
    lines = [
        [cell.strip().strip("`") for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line[:1] == "|"
    ]
    heads = {index - 1 for index, row in enumerate(lines) if row[0] == "---"}
    return [row for at, row in enumerate(lines) if len(row) == cells and at not in heads and row[0] != "---"]


@pytest.mark.parametrize("text", FENCES, ids=lambda text: text.split("metrics:\n")[-1].split(":")[0].strip())
def test_every_file_is_right(text: str) -> None:
    loaded, found = read(text)
    assert found == []
    assert loaded.metrics


@pytest.mark.parametrize("title", ["A first file", "Formulas"])
def test_placeholders_print_as_the_tables_say(title: str) -> None:
    (fence,) = re.findall(r"^```yaml\n(.*?)^```$", section(title), re.DOTALL | re.MULTILINE)
    loaded: Metrics = read(fence)[0]
    table = rows(section(title), 3)
    assert table
    for placeholder, zh, en in table:
        assert (printed(loaded, placeholder, "zh"), printed(loaded, placeholder, "en")) == (zh, en)


def test_figures_are_worth_what_the_table_says() -> None:
    table = rows(section("Figures"), 2)
    assert table
    for typed, value in table:
        loaded, found = one(f'{{2023: "{typed}"}}')
        assert found == []
        assert loaded.metrics["a.b"].values["2023"].value == Decimal(value)


def test_the_tables_of_units_and_dimensions_are_whole() -> None:
    text = section("Units")
    listed = {key for row in rows(text, 2) for key in re.findall(r"(?:^|[ `(])([A-Za-z0-9%]+)`?(?= |$|`)", row[1])}
    assert UNITS.keys() - listed == set()
    currencies = {unit.key for unit in UNITS.values() if unit.prefix}
    assert DIMENSIONS - currencies - set(re.findall(r"`(\w+)`", text)) == set()


def test_every_section_follows_another() -> None:
    titles = re.findall(r"^## (.+)$", TEXT, re.MULTILINE)
    assert len(titles) == len(set(titles))
    assert all(section(title) for title, _ in pairwise(titles))
