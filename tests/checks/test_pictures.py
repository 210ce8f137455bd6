"""The words in SVG files are compared like those of a chapter."""

from __future__ import annotations

from compiler.checks import parity_of_pictures
from compiler.source import Source
from compiler.svgtexts import labels
from compiler.tree import plain_text

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">'


def svg(*inside: str) -> str:
    return HEAD + "\n".join(inside) + "</svg>"


def findings(zh: str, en: str) -> list[tuple[str, str]]:
    """Each finding as its code and the English that it marks."""
    english = Source("assets/plan.en.svg", en)
    found = parity_of_pictures(Source("assets/plan.zh.svg", zh), english)
    return [(one.code, english.text[one.span.start : one.span.end]) for one in found]


PLAN_ZH = svg(
    "<title>碳中和计划</title>",
    '<text x="9" y="20" font-size="16">2030年前</text>',
    '<text x="9" y="80" font-size="16">排放下降35%</text>',
)


def test_a_picture_that_says_the_same_in_both_languages_is_no_finding() -> None:
    english = svg(
        "<title>Plan for carbon neutrality</title>",
        '<text x="9" y="20" font-size="16">Before 2030</text>',
        '<text x="9" y="80" font-size="16">Emissions</text>',
        '<text x="9" y="99" font-size="16">down 35%</text>',
    )
    assert findings(PLAN_ZH, english) == []


def test_a_figure_in_a_picture_is_compared_and_marked_where_it_stands() -> None:
    english = svg(
        "<title>Plan for carbon neutrality</title>",
        '<text x="9" y="20" font-size="16">Before 2030</text>',
        '<text x="9" y="80" font-size="16">Emissions down 53%</text>',
    )
    assert findings(PLAN_ZH, english) == [("P050", "53%")]


def test_a_label_that_the_english_picture_lacks_is_missing() -> None:
    english = svg(
        "<title>Plan for carbon neutrality</title>",
        '<text x="9" y="80" font-size="16">Emissions down 35%</text>',
    )
    assert [code for code, _ in findings(PLAN_ZH, english)] == ["P010"]


def test_labels_with_ids_may_stand_in_any_order() -> None:
    chinese = svg('<text id="when" x="9" y="20">2030年前</text>', '<text id="what" x="9" y="80">排放下降35%</text>')
    english = svg('<text id="what" x="9" y="20">Down 35%</text>', '<text id="when" x="9" y="80">Before 2030</text>')
    assert findings(chinese, english) == []


def shared(words: str) -> list[tuple[str, str]]:
    one = Source("assets/plan.svg", svg(f'<text x="9" y="20">{words}</text>'))
    found = parity_of_pictures(one, one)
    return [(finding.code, one.text[finding.span.start : finding.span.end]) for finding in found]


def test_p094_a_picture_for_both_languages_with_chinese_in_it_is_a_finding() -> None:
    assert shared("碳中和 2050") == [("P094", "碳中和 2050")]


def test_p094_is_silent_where_a_shared_picture_holds_no_chinese() -> None:
    assert shared("CO₂ 2050") == []


def test_lines_of_one_label_are_one_and_labels_apart_are_two() -> None:
    source = Source(
        "a.svg",
        svg(
            '<text x="9" y="20" font-size="16">Low &amp; high<tspan x="9" dy="18">energy</tspan></text>',
            '<text x="9" y="60" font-size="16" id="b">Water</text>',
            '<text x="9" y="79" font-size="16">and paper</text>',
            '<text x="9" y="79" font-size="16" fill="red">CO<tspan baseline-shift="sub">2</tspan></text>',
        ),
    )
    assert [(block.id, plain_text(block.children)) for block in labels(source)] == [
        ("", "Low & high energy"),
        ("b", "Water and paper"),
        ("", "CO2"),
    ]


def test_what_is_not_xml_is_read_as_far_as_it_goes() -> None:
    assert labels(Source("a.svg", HEAD + "<text>电</text><text>水")) == labels(
        Source("a.svg", HEAD + "<text>电</text>")
    )
