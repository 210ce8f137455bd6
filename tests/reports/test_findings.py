"""How a finding looks to a person and to a program."""

from __future__ import annotations

import re

import pytest

from compiler.diagnostic import Diagnostic, Finding, Related, Severity, diagnostic
from compiler.reports.findings import Place, count, place, summary_line, text, to_json
from compiler.reports.snippet import columns, snippet
from compiler.source import Source, Span


def finding(found: Diagnostic, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(found, severity)


def unknown_key(source: Source, word: str, *, related: tuple[Related, ...] = ()) -> Finding:
    """M004 at a word of the source, with its hint."""
    at = source.text.index(word)
    span = source.span(at, at + len(word))
    return finding(diagnostic("M004", span, key=word, names="label", hints=("nearest",), related=related))


def page(source: Source, *findings: Finding, color: bool = False, width: int = 100) -> str:
    return text(findings, {source.file: source}, "en", color, width)


def test_a_finding_shows_its_line_a_mark_and_the_way_out() -> None:
    source = Source("content/metrics.yaml", "metrics:\n  a.b:\n    lable: x\n")
    assert page(source, unknown_key(source, "lable")) == (
        "content/metrics.yaml:3:5: error M004: lable is not a key that is known here\n"
        "    3 |     lable: x\n"
        "      |     ^^^^^\n"
        "      = did you mean label?\n"
        "\n"
        "1 error, 0 warnings\n"
    )


def test_messages_are_chinese_for_chinese_readers() -> None:
    source = Source("a.yaml", "lable: x\n")
    said = text([unknown_key(source, "lable")], {"a.yaml": source}, "zh", color=False)
    assert said.startswith("a.yaml:1:1: 错误 M004：此处没有名为 lable 的键\n")
    assert "= 是否应为 label？\n" in said
    assert said.endswith("1 个错误，0 个警告\n")


def test_the_mark_stands_under_han_text() -> None:
    """Each Han character and full-width sign is two columns wide, a combining mark none."""
    source = Source("a.md", "排放量（范围一）é́x\n")
    lines = page(source, unknown_key(source, "范围一")).splitlines()
    assert lines[1] == "    1 | 排放量（范围一）é́x"
    assert lines[2] == "      | " + " " * 8 + "^" * 6
    seen = snippet(source, source.span(source.text.index("x"), source.text.index("x") + 1))
    assert seen is not None
    assert seen.indent == 8 + 8 + 1


def test_tabs_are_shown_as_spaces() -> None:
    source = Source("a.md", "\tlabel\tlable\n")
    lines = page(source, unknown_key(source, "lable")).splitlines()
    assert lines[1] == "    1 |     label    lable"
    assert lines[2] == "      | " + " " * 13 + "^" * 5


def test_a_long_line_is_cut_around_the_mark() -> None:
    source = Source("a.md", "前" * 400 + "lable" + "后" * 400 + "\n")
    for width in (40, 60, 100):
        line, mark = page(source, unknown_key(source, "lable"), width=width).splitlines()[1:3]
        shown = line.partition("| ")[2]
        indent = len(mark.partition("| ")[2]) - 5
        assert shown.startswith("…")
        assert shown.endswith("…")
        assert columns(shown) <= width + 2
        assert columns(shown[: shown.index("lable")]) == indent


def test_a_span_longer_than_the_window_is_marked_as_far_as_seen() -> None:
    source = Source("a.md", "x" * 50 + "y" * 5000)
    seen = snippet(source, source.span(50, 5050), 60)
    assert seen is not None
    assert seen.text.endswith("y…")
    assert seen.length == seen.text.count("y")


def test_a_line_of_ten_megabytes_is_not_read_whole() -> None:
    """Ten thousand findings on one such line would take hours if each looked at all of it."""
    source = Source("a.md", "字" * 10_000_000)
    for at in range(0, 10_000_000, 1000):
        seen = snippet(source, source.span(at, at + 2))
        assert seen is not None
        assert seen.length == 4


def test_a_span_over_several_lines_says_how_far_it_goes() -> None:
    source = Source("a.md", "one\ntwo\nthree\n")
    lines = page(source, finding(diagnostic("M004", source.span(0, 8), key="x"))).splitlines()
    assert lines[1:3] == ["    1 | one", "      | ^^^ … to line 2"]


def test_the_end_of_a_file_can_be_marked() -> None:
    source = Source("a.md", "one\ntwo")
    lines = page(source, finding(diagnostic("M004", source.span(7, 7), key="x"))).splitlines()
    assert lines[0].startswith("a.md:2:4: ")
    assert lines[1:3] == ["    2 | two", "      |    ^"]


def test_a_finding_about_a_whole_file_shows_no_line() -> None:
    source = Source("a.md", "one\n")
    assert "|" not in page(source, finding(diagnostic("M004", source.span(0, 0), key="x")))


def test_a_file_that_is_not_there_is_named_at_its_first_line() -> None:
    said = text([finding(diagnostic("M006", Span("content/en/a.md", 0, 0), key="x"))], {}, "en", color=False)
    assert said.startswith("content/en/a.md:1:1: error M006: ")


def test_a_related_place_shows_its_own_line() -> None:
    source = Source("a.yaml", "key: 1\nlable: 2\n")
    said = page(source, unknown_key(source, "lable", related=(Related(source.span(0, 3), "first"),)))
    assert "  a.yaml:1:1: first given here\n    1 | key: 1\n      | ---\n" in said


def test_a_text_cannot_take_over_the_terminal() -> None:
    """Neither escape sequences nor marks that turn the writing direction reach the screen."""
    source = Source("a\x1b[2J.md", "la\x1b[31mble \u202eolleh\n")
    found = finding(diagnostic("M004", source.span(0, 3), key="\x1b]0;owned\x07"))
    said = page(source, found)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", said)


@pytest.mark.parametrize("severity", list(Severity))
def test_colour_is_there_only_if_asked_for(severity: Severity) -> None:
    source = Source("a.yaml", "lable: x\n")
    found = finding(unknown_key(source, "lable").diagnostic, severity)
    colored = page(source, found, color=True)
    assert "\x1b[" in colored
    assert re.sub("\x1b\\[[0-9;]*m", "", colored) == page(source, found)


def test_the_summary_counts_by_severity() -> None:
    source = Source("a.yaml", "lable: x\n")
    found = unknown_key(source, "lable").diagnostic
    total = count([finding(found), finding(found, Severity.WARNING), finding(found, Severity.NOTE), finding(found)])
    assert summary_line(total, "en") == "2 errors, 1 warning, 1 note"
    assert summary_line(total, "zh") == "2 个错误，1 个警告，1 条提示"
    assert summary_line(count([]), "en") == "0 errors, 0 warnings"


def test_json_counts_code_points_from_one_and_excludes_the_end() -> None:
    source = Source("content/en/a.md", "第一行\n𝒳 lable\n")
    related = (Related(source.span(0, 1), "chinese"),)
    data = to_json([unknown_key(source, "lable", related=related)], {source.file: source}, "en")
    assert data == {
        "schema": 1,
        "diagnostics": [
            {
                "code": "M004",
                "severity": "error",
                "message": "lable is not a key that is known here",
                "hints": ["did you mean label?"],
                "file": "content/en/a.md",
                "line": 2,
                "column": 3,
                "end_line": 2,
                "end_column": 8,
                "related": [{"file": "content/en/a.md", "line": 1, "column": 1, "message": "the Chinese"}],
                "replacement": None,
                "fingerprint": data["diagnostics"][0]["fingerprint"],
            }
        ],
        "summary": {"errors": 1, "warnings": 0, "notes": 0},
    }


def test_a_place_is_lines_and_columns() -> None:
    source = Source("a.md", "ab\ncd\n")
    assert place(source.span(2, 4), {"a.md": source}) == Place("a.md", 1, 3, 2, 2)
