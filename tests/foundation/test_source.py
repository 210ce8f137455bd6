"""Positions are derived from offsets, exactly."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compiler.source import Source, Span

TEXT = "第一行\nsecond\n\n第四"


def test_offsets_become_lines_and_columns_in_code_points() -> None:
    source = Source("a.md", TEXT)
    assert source.position(0) == (1, 1)
    assert source.position(3) == (1, 4)  # the line end belongs to its line
    assert source.position(4) == (2, 1)
    assert source.position(TEXT.index("第四") + 1) == (4, 2)
    assert source.position(10_000) == (4, 3)


def test_a_line_is_read_without_its_end() -> None:
    source = Source("a.md", TEXT)
    assert [source.line_text(line) for line in (1, 2, 3, 4)] == ["第一行", "second", "", "第四"]


def test_spans_cover_each_other() -> None:
    assert Span("a.md", 4, 6).cover(Span("a.md", 1, 5)) == Span("a.md", 1, 6)


@given(st.text(alphabet="字a\n", max_size=60), st.integers(0, 70))
def test_a_position_leads_back_to_its_offset(text: str, offset: int) -> None:
    source = Source("a.md", text)
    line, column = source.position(offset)
    assert source.line_start(line) + column - 1 == min(offset, len(text))
