"""Any table becomes one that HTML accepts: rectangular, nothing lost, a cell beginning in every row and column."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compiler.tree import Cell, Row, RowRole
from compiler.web.grid import Placed, bands, placed
from tests.web.books import cell, row


def _spans(*rows: Row, width: int = 2) -> list[list[tuple[int, int, int]]]:
    (group,) = placed([rows], width)
    return [[(at.column, at.rows, at.columns) for at in line] for line in group]


def test_spans_are_cut_at_the_edges_of_their_group_and_table() -> None:
    rows = row(cell("a", rows=9, columns=9)), row(cell("b")), row(cell("c"), cell("d"), role="group")
    (first, _), ((left, right, filler),) = placed(bands(rows), 2)
    assert [(at.column, at.rows, at.columns) for at in first] == [(0, 2, 2), (2, 1, 1)]
    assert (left.column, right.column, filler.cell) == (0, 1, None)


def test_cells_flow_round_those_that_reach_down() -> None:
    assert _spans(row(cell("a", rows=2), cell("b")), row(cell("c"))) == [[(0, 2, 1), (1, 1, 1)], [(1, 1, 1)]]


def test_short_rows_are_filled() -> None:
    assert _spans(row(cell("a"), cell("b")), row(cell("c"))) == [[(0, 1, 1), (1, 1, 1)], [(0, 1, 1), (1, 1, 1)]]


def test_a_row_that_is_wholly_covered_shortens_what_covers_it() -> None:
    assert _spans(row(cell("a", rows=2), cell("b", rows=2)), row()) == [[(0, 1, 1), (1, 1, 1)]]


def test_a_column_in_which_nothing_begins_is_folded() -> None:
    assert _spans(row(cell("a", columns=2)), row(cell("b", columns=2))) == [[(0, 1, 1)], [(0, 1, 1)]]


def test_row_groups_follow_head_group_rows_and_merged_cells() -> None:
    title, merged, covered, group = (
        row(cell("h"), role="head"),
        row(cell("1", rows=2)),
        row(),
        row(cell("g"), role="group"),
    )
    after, last = row(cell("3")), row(cell("4"))
    found = bands([title, merged, covered, after, group, last])
    assert [len(band) for band in found] == [1, 2, 1, 1, 1]
    assert bands([title, after, group, last]) == ((title,), (after,), (group, last))


_CELL = st.builds(lambda rows, columns: cell("x", rows=rows, columns=columns), st.integers(1, 4), st.integers(1, 4))
_ROLE: st.SearchStrategy[RowRole] = st.sampled_from(["head", "group", "body", "body", "body"])
_ROW = st.builds(lambda cells, role: row(*cells, role=role), st.lists(_CELL, max_size=4), _ROLE)


@given(st.lists(_ROW, max_size=8), st.integers(0, 5))
def test_every_table_is_rectangular_and_whole(rows: list[Row], width: int) -> None:
    groups = bands(rows)
    assert [line for group in groups for line in group] == rows
    grid = placed(groups, width)
    kept = [id(at.cell) for group in grid for line in group for at in line if at.cell]
    assert kept == [id(one) for line in rows for one in line.cells]
    covered = [_covered(group) for group in grid]
    sizes = {len(line) for group in covered for line in group}
    assert len(sizes) <= 1
    starts = {at.column for group in grid for line in group for at in line}
    assert starts == set(range(max(sizes, default=0)))
    assert all(line for group in grid for line in group)


def _covered(group: tuple[tuple[Placed, ...], ...]) -> list[list[Cell | None]]:
    """Each row's slots in order; fails where two cells overlap, a span leaves the group or a hole is left."""
    slots: dict[tuple[int, int], Cell | None] = {}
    for y, line in enumerate(group):
        for at in line:
            for dy in range(at.rows):
                for dx in range(at.columns):
                    assert (y + dy, at.column + dx) not in slots
                    assert y + dy < len(group)
                    slots[y + dy, at.column + dx] = at.cell
    width = max((x + 1 for _, x in slots), default=0)
    return [[slots[y, x] for x in range(width)] for y in range(len(group))]
