"""SVG as outlines and labels."""

from __future__ import annotations

import math

import pytest

from compiler.word import svgpath
from compiler.word.svgread import Label, Outline, read, unread


def drawn(content: str, size: float = 100) -> tuple[Outline | Label, ...]:
    return read(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{content}</svg>'.encode(), size, size)


def corners(item: Outline | Label) -> list[tuple[float, float]]:
    assert isinstance(item, Outline)
    return [point for _, points in item.steps for point in points]


def test_a_rectangle_is_scaled_from_the_view_box_to_the_picture() -> None:
    (box,) = drawn('<rect x="10" y="20" width="30" height="40" fill="#abc"/>', 200)
    assert corners(box) == [(20, 40), (80, 40), (80, 120), (20, 120)]
    assert isinstance(box, Outline)
    assert box.fill is not None
    assert box.fill.color == "AABBCC"


def test_transforms_of_groups_add_up() -> None:
    (line,) = drawn('<g transform="translate(10 0)"><g transform="scale(2)"><path d="M1 1h3" stroke="red"/></g></g>')
    assert corners(line) == [(12, 2), (18, 2)]


def test_rules_of_a_style_element_win_over_attributes_and_lose_to_style() -> None:
    (box,) = drawn('<style>.a{fill:#00ff00}</style><rect class="a" width="9" height="9" fill="red"/>')
    (other,) = drawn('<style>.a{fill:#00ff00}</style><rect class="a" width="9" height="9" style="fill:#0000ff"/>')
    assert isinstance(box, Outline)
    assert isinstance(other, Outline)
    assert box.fill is not None
    assert other.fill is not None
    assert (box.fill.color, other.fill.color) == ("00FF00", "0000FF")


def test_a_label_keeps_the_end_that_it_is_anchored_by() -> None:
    found = drawn('<text x="5" y="9" text-anchor="middle" font-size="8">总 <tspan>计</tspan></text>')
    assert found[0] == Label((5, 9), "总 计", 8, "middle", found[0].paint, False, False, False, 0)  # type: ignore[union-attr]


def test_lines_of_a_text_are_labels_of_their_own() -> None:
    found = drawn('<text x="5" y="9"><tspan x="5" dy="0">one</tspan><tspan x="5" dy="12">two</tspan></text>')
    assert [(item.text, item.at) for item in found if isinstance(item, Label)] == [("one", (5, 9)), ("two", (5, 21))]


def test_what_is_hidden_or_only_defined_is_not_drawn() -> None:
    hidden = '<defs><rect id="r" width="1" height="1"/></defs><g display="none"><rect width="1" height="1"/></g>'
    assert drawn(hidden) == ()
    assert len(drawn(hidden + '<use href="#r" x="3"/>')) == 1


def test_a_symbol_that_uses_itself_ends() -> None:
    assert len(drawn('<g id="a"><rect width="1" height="1"/><use href="#a"/></g>')) < 20


@pytest.mark.parametrize("data", [b"", b"<svg", b"<!DOCTYPE x [<!ENTITY a 'b'>]><svg>&a;</svg>", b"<svg/>"])
def test_broken_files_draw_nothing(data: bytes) -> None:
    assert read(data, 10, 10) == ()


def test_what_word_would_not_show_is_named() -> None:
    assert unread(b"<svg><filter/><image/><rect mask='url(#a)'/></svg>") == ("filter", "image", "mask")
    assert unread(b"<svg><g><rect/></g></svg>") == ()


def test_an_arc_ends_where_it_should_and_stays_on_its_circle() -> None:
    steps = svgpath.path("M0 10 A10 10 0 0 1 10 0")
    assert steps[-1][1][-1] == pytest.approx((10, 0))
    middle = _at(steps[0][1][0], steps[1][1], 0.5)
    assert math.dist(middle, (10, 10)) == pytest.approx(10, rel=1e-3)


def _at(start: tuple[float, float], curve: tuple[tuple[float, float], ...], t: float) -> tuple[float, float]:
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    points = (start, *curve)
    return (
        sum(weight * point[0] for weight, point in zip(weights, points, strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, points, strict=True)),
    )


def test_relative_and_smooth_commands_continue_from_the_point_before() -> None:
    assert svgpath.path("m1 1 2 0 v3 z l1 1") == [
        ("M", ((1, 1),)),
        ("L", ((3, 1),)),
        ("L", ((3, 4),)),
        ("Z", ()),
        ("L", ((2, 2),)),
    ]
    smooth = svgpath.path("M0 0 C0 5 5 5 5 0 S10 -5 10 0")
    assert smooth[2][1][0] == (5, -5)
