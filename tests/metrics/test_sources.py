"""One value by several sources: which one prevails, and what happens where they differ."""

from __future__ import annotations

from decimal import Decimal

import pytest

from compiler.metrics import Metrics
from tests.metrics.files import printed, read

FILE = """
schema: 1
sources:
  ledger: {{document: Energy ledger, kind: internal}}
  annual: {{document: Annual report, kind: audited}}
  survey: {{document: Survey, kind: internal}}
  ranked: {{document: Ranked, kind: internal, precedence: 0}}
metrics:
  a.b:
    label: {{zh: 甲, en: A}}
    unit: CNY
    values:
      2022: 5亿
      2023:
{lines}
"""


def value(*lines: str) -> tuple[Metrics, list[str]]:
    """A file whose figure for 2023 is the lines given."""
    return read(FILE.format(lines="\n".join(f"        {line}" for line in lines)))


def test_the_audited_source_prevails_wherever_it_stands_and_the_other_is_reported_m042() -> None:
    loaded, found = value("sources:", "  ledger: 54.6亿", "  annual: 54.7亿")

    assert found == ["15:19 M042 54.6亿"]
    assert printed(loaded, "a.b", "en") == "RMB 5.47 billion"
    figure = loaded.metrics["a.b"].values["2023"]
    assert (figure.source, figure.in_conflict) == ("annual", True)
    assert [(one.source, one.value) for one in figure.others] == [("ledger", Decimal("5.46e9"))]


def test_an_audited_source_prevails_over_any_precedence() -> None:
    loaded, _ = value("sources: {ranked: 1亿, annual: 2亿}")
    assert loaded.metrics["a.b"].values["2023"].source == "annual"


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("sources: {ledger: 1亿, ranked: 2亿}", "ranked"),
        ("sources: {survey: 1亿, ledger: 2亿}", "survey"),
        ("sources: {ledger: 1亿, survey: 2亿}", "ledger"),
    ],
)
def test_else_precedence_decides_and_then_the_order_of_the_file(line: str, kept: str) -> None:
    loaded, found = value(line)
    assert loaded.metrics["a.b"].values["2023"].source == kept
    assert len(found) == 1


@pytest.mark.parametrize("other", ["54.7亿", "5,470,000,000", "54.68亿", "54.7449亿", "5.47 billion"])
def test_sources_that_round_to_the_same_agree(other: str) -> None:
    """Silent M042: the finer figure, rounded to the place of the coarser, is the coarser."""
    loaded, found = value("sources:", "  annual: 54.7亿", f"  ledger: {other}")
    assert found == []
    assert not loaded.metrics["a.b"].values["2023"].in_conflict


@pytest.mark.parametrize("other", ["54.6亿", "54.8亿", "54.75亿", "547亿", "-54.7亿"])
def test_sources_that_do_not_are_a_conflict_m042(other: str) -> None:
    assert [line.split()[1] for line in value("sources:", "  annual: 54.7亿", f"  ledger: {other}")[1]] == ["M042"]


def test_a_conflict_may_be_waived_with_its_reason() -> None:
    """Silent M042 and M049."""
    loaded, found = value("sources: {annual: 54.7亿, ledger: 54.6亿}", "waived: {zh: 口径不同, en: Another scope}")
    assert found == []
    figure = loaded.metrics["a.b"].values["2023"]
    assert figure.waived is not None
    assert (figure.waived.en.text, figure.in_conflict) == ("Another scope", True)


@pytest.mark.parametrize(
    "lines",
    [
        ("sources: {annual: 54.7亿, ledger: 54.70亿}", "waived: {zh: 口径, en: Scope}"),
        ("value: 5", "waived: {zh: 口径, en: Scope}"),
    ],
)
def test_a_waiver_of_nothing_is_reported_m049(lines: tuple[str, ...]) -> None:
    assert [line.split()[1] for line in value(*lines)[1]] == ["M049"]


@pytest.mark.parametrize("line", ["value: 5", "source: ledger", "state: not-collected"])
def test_sources_stand_alone_m041(line: str) -> None:
    _, found = value("sources: {annual: 5亿}", line)
    assert [entry.split()[1] for entry in found] == ["M041"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("sources: {annual: 5亿, ledger: about 5}", "M020"),
        ("sources: {annual: 1,450万, ledger: 5亿}", "M027"),
        ("sources: {annual: 5吨, ledger: 5}", "M022"),
        ("sources: {annual: [5], ledger: 5}", "M005"),
        ("sources: {}", "M006"),
        ("sources: 5亿", "M005"),
    ],
)
def test_a_source_that_cannot_be_read_leaves_no_figure_at_all(line: str, code: str) -> None:
    """It might have been the one that prevails; the other is not printed in its stead."""
    loaded, found = value(line)
    assert code in [entry.split()[1] for entry in found]
    assert "2023" not in loaded.metrics["a.b"].values


def test_a_source_that_is_not_known_is_reported_and_left_out_m030() -> None:
    loaded, found = value("sources: {annual: 5亿, legder: 6亿}")
    assert [entry.split()[1:] for entry in found] == [["M030", "legder"]]
    assert loaded.metrics["a.b"].values["2023"].others == ()


def test_a_value_by_several_sources_carries_what_any_value_may() -> None:
    loaded, found = value("sources: {annual: 5亿}", "qualifier: over", "note: {zh: 注, en: Note}")
    assert found == []
    figure = loaded.metrics["a.b"].values["2023"]
    assert figure.note is not None
    assert printed(loaded, "a.b", "zh") == "超过5亿元"
