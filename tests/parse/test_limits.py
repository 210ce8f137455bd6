"""Hostile input: every text is read in a time that grows with its length, and nothing that was written gets lost.

No clock is looked at: the sizes are such that a step with the square of the length would take minutes.
"""

from __future__ import annotations

import pytest

from compiler import tree
from compiler.parse import FILE_LIMIT
from tests.parse.reading import every_inline, parsed

N = 40_000

ONE_LINE = {
    "brackets": "[" * N,
    "images": "![" * (N // 2),
    "links without end": "[a](b" * (N // 6),
    "titles without end": '[a](b "' * (N // 7),
    "brackets in brackets": "[" * (N // 2) + "a" + "]" * (N // 2),
    "images in images": "![" * (N // 8) + "a" + "](b)" * (N // 8),
    "backquotes": "".join("`" * (width % 280 + 1) + " " for width in range(280)),
    "angles": "<" * N,
    "tags": "<a " * (N // 3),
    "comments": "<!--" * (N // 4),
    "ampersands": "&a" * (N // 2),
    "emphasis": "*a " * (N // 3),
    "mixed emphasis": "*a_" * (N // 3),
    "asterisks": "*" * N,
    "deep emphasis": "**a " * (N // 8) + "b**" * (N // 8),
    "placeholders": "{{" * (N // 2),
    "attributes": "{a=" * (N // 3),
    "images with attributes": "![a](b){a=" * (N // 10),
    "notes": "[^" * (N // 2),
    "quotes": ">" * N,
    "lists": "- " * (N // 2),
    "bars": "|a" * (N // 2) + "\n" + "|-" * (N // 2) + "\n" + "|b\n" * 1000,
    "tabs": "\t" * N + "a",
}

MANY_LINES = {
    "containers": "::: case\n",
    "containers and ends": "::: case\n:::\n",
    "ends": ":::\n",
    "raw containers": "::: kpi\na.b\n",
    "open comments": "<!-- a\n",
    "quotes that end": "> # h\nx\n",
    "quotes and code": "> ```\nx\n",
    "fences": "```a\n\n~~~b\n\n",
    "open references": "[a\n",
    "open titles": "[a]: /u 'x\n",
    "notes": "[^a]: b\n",
    "terms": "a\n: b\n",
    "items": "- a\n",
    "cells": "|a|b|\n|-|-|\n|c|d|\n",
    "attribute lines": "a\n{#b}\n",
    "headings": "# a {#b}\n",
}


@pytest.mark.parametrize("name", ONE_LINE)
def test_a_long_line_is_read_to_its_end(name: str) -> None:
    document, _ = parsed(f"# 标题\n\n{ONE_LINE[name]}\n\n末段\n")
    assert isinstance(document.blocks[-1], tree.Paragraph)
    assert tree.plain_text(document.blocks[-1].children) == "末段"


@pytest.mark.parametrize("name", MANY_LINES)
def test_many_lines_are_read_to_the_end(name: str) -> None:
    line = MANY_LINES[name]
    document, _ = parsed("# 标题\n\n" + line * (8_000 // line.count("\n")))
    assert document.title is not None


def test_stairs_of_quotes_are_read_to_the_end() -> None:
    stairs = "".join(">" * (line % 60) + " a\n" for line in range(8_000))
    assert "T005" in {found.code for found in parsed("# 标题\n\n" + stairs)[1]}


def test_ten_thousand_quotes_keep_their_words() -> None:
    document, found = parsed("# 标题\n\n" + "> " * 10_000 + "深处\n")
    assert [item.code for item in found] == ["T005"]
    assert any(isinstance(node, tree.Text) and node.text.endswith("深处") for node in every_inline(document))


def test_a_line_of_ten_megabytes_is_refused_by_name() -> None:
    document, (finding,) = parsed("# 标题\n\n" + "x" * 10_000_000)
    assert (finding.code, dict(finding.arguments)["limit"]) == ("T006", str(FILE_LIMIT))
    assert document.blocks == ()


def test_findings_of_one_code_are_bounded() -> None:
    assert len(parsed("# 标题\n\n" + "{{ }} " * 2_000)[1]) == 200


def test_depth_of_the_tree_is_bounded() -> None:
    deep = "*a **b " * 500 + "** *" * 500
    for text in (deep, "![" * 500 + "](u)" * 500, "- " * 500 + "a", "::: case\n" * 500 + "a\n" + ":::\n" * 500):
        repr(parsed(f"# 标题\n\n{text}")[0])  # a deeper tree would exhaust the stack


@pytest.mark.parametrize(
    "opened", ["```\n", "::: case\n", "::: kpi\n", "<!-- ", "**", "[", "![", "{{ ", "{#a", "`", "> ", "|a|\n|-|\n"]
)
def test_what_is_left_open_loses_no_words(opened: str) -> None:
    text = f"# 标题\n\n{opened}词语\n"
    document, found = parsed(text)
    shown = "".join(tree.plain_text(run) for block in tree.walk(document.blocks) for run in tree.own_inlines(block))
    shown += "".join(block.text for block in tree.walk(document.blocks) if isinstance(block, tree.CodeBlock))
    shown += "".join(dict(item.arguments).get("line", "") for item in found)
    shown += "".join(tree.plain_text(run) for block in tree.walk(document.blocks) for run in _cells(block))
    assert "词语" in shown


def _cells(block: tree.Block) -> list[tuple[tree.Inline, ...]]:
    return [run for inner in tree.child_blocks(block) for run in tree.own_inlines(inner)]


@pytest.mark.parametrize(
    "text", ["", "\n", " ", "---\n", "---\n---\n", "---\n---", "#", ":::", "{", "|", "[^", "\\", "<!--", "：：："]
)
def test_the_smallest_texts_are_read(text: str) -> None:
    document, _ = parsed(text)
    assert document.span.end == len(text)
