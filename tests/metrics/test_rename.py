"""Renaming a metric: every place that names it, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from compiler.edits import apply
from compiler.language import LANGS
from compiler.rename import Refused, rename
from compiler.source import Source
from tests.build.fixture import FILES, compile_files

METRICS = "content/metrics.yaml"
ZH = "content/zh/10-energy.md"


def sources(files: Mapping[str, str | bytes]) -> dict[str, Source]:
    return {
        path: Source(path, text)
        for path, text in files.items()
        if isinstance(text, str) and path.endswith((".md", ".yaml"))
    }


def renamed(files: Mapping[str, str | bytes], old: str, new: str) -> dict[str, str | bytes]:
    edits = rename(sources(files), old, new)
    assert not isinstance(edits, Refused), edits
    result = dict(files)
    for path, text in files.items():
        mine = [edit for edit in edits if edit.span.file == path]
        if mine:
            assert isinstance(text, str)
            result[path] = apply(text.encode(), mine).decode()
    return result


def refused(files: Mapping[str, str | bytes], old: str, new: str) -> Refused:
    result = rename(sources(files), old, new)
    assert isinstance(result, Refused)
    return result


def file(body: str, formula: str = "", checks: str = "") -> dict[str, str | bytes]:
    """A metrics file of `turnover.by_age.young`, `.old` and `turnover.total`, beside one chapter."""
    row = "  {}: {{label: {{zh: 甲, en: A}}, unit: people, values: {{2023: 1}}}}\n"
    text = "schema: 1\nmetrics:\n" + "".join(
        row.format(key) for key in ("turnover.by_age.young", "turnover.by_age.old", "turnover.total")
    )
    if formula:
        text += f"  x.y:\n    label: {{zh: 甲, en: A}}\n    unit: people\n    formula: {formula}\n"
    if checks:
        text += f"checks:\n  - id: one\n    assert: {checks}\n"
    return {METRICS: text, ZH: f"# 甲 {{#a}}\n\n{body}\n"}


def test_every_kind_of_place_is_renamed() -> None:
    changed = renamed(FILES, "energy.electricity", "power.bought")
    for lang in LANGS:
        text = changed[f"content/{lang}/10-energy.md"]
        assert isinstance(text, str)
        assert "energy.electricity" not in text
        assert text.count("power.bought") == 4
    assert changed.keys() == FILES.keys()
    assert [path for path in FILES if changed[path] != FILES[path]] == [
        METRICS,
        "content/zh/10-energy.md",
        "content/en/10-energy.md",
    ]
    found, before = (compile_files(one).findings for one in (changed, FILES))
    assert [one.diagnostic.code for one in found] == [one.diagnostic.code for one in before]


def test_comments_order_and_everything_else_are_kept() -> None:
    text = f"# 能源 energy.saved # kept\n{FILES[METRICS]!s}\n# the end, of energy.saved\n"
    changed = renamed({**FILES, METRICS: text}, "energy.saved", "cost.saved")[METRICS]
    assert changed == text.replace("\n  energy.saved:", "\n  cost.saved:")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("{{turnover.total}}", "{{all.left}}"),
        ("{{ turnover.total@2023:plain }}", "{{ all.left@2023:plain }}"),
        ("**{{ turnover.total }}**吨{{ turnover.total }}", "**{{ all.left }}**吨{{ all.left }}"),
        ("[见{{ turnover.total }}](#a)", "[见{{ all.left }}](#a)"),
        ("甲[^n]\n\n[^n]: 注{{ turnover.total }}", "甲[^n]\n\n[^n]: 注{{ all.left }}"),
        ("::: kpi\n- turnover.total\n:::", "::: kpi\n- all.left\n:::"),
        ("::: metrics {#t}\nturnover.total\n:::", "::: metrics {#t}\nall.left\n:::"),
        ("| 甲 |\n| --- |\n| {{ turnover.total }} |", "| 甲 |\n| --- |\n| {{ all.left }} |"),
        (
            '![{{ turnover.total }}](a.svg "图{{ turnover.total }}"){#f}',
            '![{{ all.left }}](a.svg "图{{ all.left }}"){#f}',
        ),
        ("`{{ turnover.total }}` {{ turnover.total }}", "`{{ turnover.total }}` {{ all.left }}"),
        ("\\{{ turnover.total }} {{ turnover.total }}", "\\{{ turnover.total }} {{ all.left }}"),
        ("turnover.total", "turnover.total"),
        ("<!-- note: turnover.total -->\n{{ turnover.total }}", "<!-- note: turnover.total -->\n{{ all.left }}"),
        ("{{ turnover.total_2 }} {{ turnover.by_age.old }}", "{{ turnover.total_2 }} {{ turnover.by_age.old }}"),
    ],
)
def test_in_markdown_only_what_is_printed_is_renamed(body: str, expected: str) -> None:
    assert renamed(file(body), "turnover.total", "all.left")[ZH] == f"# 甲 {{#a}}\n\n{expected}\n"


def test_a_title_and_a_lead_are_renamed() -> None:
    text = '---\nlead: "甲\\u4E59 turnover.total {{ turnover.total }}"\n---\n\n# 甲{{ turnover.total }} {#a}\n'
    changed = renamed({**file(""), ZH: text}, "turnover.total", "all.left")[ZH]
    assert changed == text.replace("{{ turnover.total }}", "{{ all.left }}")


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("turnover.total * 2 - turnover.total@2022", "all.left * 2 - all.left@2022"),
        ("turnover.total", "all.left"),
        ("'turnover.total + 0'", "'all.left + 0'"),
        (">\n      turnover.total\n      + turnover.total@previous", ">\n      all.left\n      + all.left@previous"),
        ("sum(turnover.by_age.*)", "sum(turnover.by_age.*)"),
        ("sum(turnover.*)", "all.left"),
    ],
)
def test_formulas_are_renamed(formula: str, expected: str) -> None:
    expected = "sum(all.left)" if formula == "sum(turnover.*)" else expected
    changed = renamed(file("", formula), "turnover.total", "all.left")[METRICS]
    assert isinstance(changed, str)
    assert changed.split("    formula: ")[1] == f"{expected}\n"


@pytest.mark.parametrize(
    ("assertion", "expected"),
    [
        ("sum(turnover.by_age.*) = turnover.total", "sum(turnover.by_age.*, left.young) = turnover.total"),
        ("mean(turnover.by_age.*@2022) > 0", "mean(turnover.by_age.*@2022, left.young@2022) > 0"),
        ("turnover.by_age.young > 0", "left.young > 0"),
    ],
)
def test_a_name_that_leaves_a_glob_stands_beside_it(assertion: str, expected: str) -> None:
    changed = renamed(file("", checks=assertion), "turnover.by_age.young", "left.young")[METRICS]
    assert isinstance(changed, str)
    assert changed.split("    assert: ")[1] == f"{expected}\n"


def test_a_name_inside_its_glob_needs_no_edit() -> None:
    files = file("", checks="sum(turnover.by_age.*) = turnover.total")
    changed = renamed(files, "turnover.by_age.young", "turnover.by_age.up_to_30")[METRICS]
    assert isinstance(changed, str)
    assert "sum(turnover.by_age.*) = turnover.total" in changed


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("turnover.totl", "all.left", "unknown"),
        ("turnover.total", "turnover.by_age.old", "exists"),
        ("turnover.total", "turnover.total", "exists"),
        ("turnover.total", "Total", "malformed"),
        ("turnover.total", "total", "malformed"),
        ("turnover.total", "report.total", "malformed"),
        ("turnover.total", "a.b c", "malformed"),
        ("turnover.total", "turnover.by_age.all", "glob"),
    ],
)
def test_what_would_change_the_meaning_is_refused(old: str, new: str, why: str) -> None:
    files = file("{{ turnover.total }}", checks="sum(turnover.by_age.*) = turnover.total")
    assert refused(files, old, new).why == why


def test_the_nearest_keys_to_an_unknown_one_are_told() -> None:
    assert refused(file(""), "turnover.totl", "a.b").names == ("turnover.total",)


@pytest.mark.parametrize("body", ["{{ turnover.total", "{{ turnover.total:plian }}", "::: kpi\nTurnover!\n:::"])
def test_a_text_that_cannot_be_parsed_is_refused_with_its_findings(body: str) -> None:
    result = refused(file(body), "turnover.total", "all.left")
    assert result.why == "unreadable"
    assert {one.span.file for one in result.found} == {ZH}


def test_a_metrics_file_that_cannot_be_parsed_is_refused_with_its_findings() -> None:
    """M001, M033"""
    for files in (file("", "turnover.total +"), {**file(""), "content/glossary.yaml": "a: [\n"}):
        assert refused(files, "turnover.total", "all.left").why == "unreadable"


def test_a_name_that_no_edit_can_reach_is_refused() -> None:
    """An escape inside the key, and a comma that would end the formula inside braces."""
    escaped = {**file(""), "content/report.yaml": 'schema: 1\ntitle: {zh: "\\u7532{{ turnover.t\\x6ftal }}", en: A}\n'}
    assert refused(escaped, "turnover.total", "all.left").why == "unsafe"
    braces = file("")
    braces[METRICS] = f"{braces[METRICS]!s}checks:\n  - {{id: one, assert: sum(turnover.by_age.*) > 0}}\n"
    assert refused(braces, "turnover.by_age.old", "left.old").why == "unsafe"


def test_windows_line_ends_and_byte_order_marks_stay() -> None:
    text = "# 甲 {#a}\n\n{{ turnover.total }}\n\n{{ turnover.total }}吨\n"
    files = {**file(""), ZH: text}
    edits = rename(sources(files), "turnover.total", "all.left")
    assert not isinstance(edits, Refused)
    mine = [edit for edit in edits if edit.span.file == ZH]
    for mark in ("", "\ufeff"):
        data = (mark + text.replace("\n", "\r\n")).encode()
        assert apply(data, mine) == data.replace(b"turnover.total", b"all.left")
