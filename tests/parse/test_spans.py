"""Spans: what a node says of its place is what stands there, in any document."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler import parse, tree
from compiler.source import Source, Span
from tests.parse.reading import blocks, every_block, every_inline, parsed

#: Pieces that matter to the parser, and the prose they stand in.
PIECES = (
    "{{ ghg.total }}", "{{a.b@2022:plain}}", "{{ a._b_ }}", "{{", "}}", "{{ x | y }}", "\\", "\\{{", "*", "**", "_",
    "`", "``", "```\n", "~~~\n", "[", "]", "(", ")", "![", "](#a)", '](u "t")', '](u "{{ a.b }}"){#i}', "{#i}",
    "{.c}", "{rows=2}", "{", "}", "\n", "\n", "\n\n", "  ", "\t", "    ", "> ", "- ", "1. ", "# ", "## ", "---\n",
    "===\n", "|", "|-|-|\n", "|a|{{ a.b }}|\n", "::: case\n", "::: table\n", ":::\n", "::: kpi\n",
    "::: metrics {periods=2022}\n", "::: figures\n", "::::\n", "：：：", "[^a]", "[^a]: ", '[r]: /u "{{ a.b }}"\n',
    "[r]", "![r]", ": ", "<!--", "-->", "<!-- note: x -->", "<!-- allow T001: y -->", "<http://a>", "<b>", "&amp;",
    "&#x41;", "~x~", "^2^", "汉", "字。", "，", "“", "”", "a", "1", "：", "\u3000", "😀", "- - a\n  - b\n",
    "｛｛ a ｝｝", "javascript:", "\ue000", "\U000f0000", "\x00", "\r",
)  # fmt: skip
DOCUMENTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
ANYTHING = st.text(max_size=200)


def nodes(document: tree.Document) -> Iterator[tuple[object, Span]]:
    """Every node with a span, with the span of the node that holds it; a title may stand in a reference definition."""
    stack: list[tuple[object, Span]] = [(document, document.span)]
    while stack:
        node, around = stack.pop()
        yield node, around
        own = getattr(node, "span", None) or around
        for field in dataclasses.fields(node):  # type: ignore[arg-type]
            value = getattr(node, field.name)
            holder = document.span if field.name in ("title", "caption") else own
            children = value if isinstance(value, tuple) and not isinstance(value, Span) else (value,)
            stack.extend((child, holder) for child in children if dataclasses.is_dataclass(child))


@settings(max_examples=300, deadline=None)
@given(DOCUMENTS | ANYTHING)
def test_every_node_stands_inside_what_holds_it_and_texts_are_what_stands_there(text: str) -> None:
    document, found = parsed(text)
    for node, around in nodes(document):
        span = getattr(node, "span", None)
        if span is None or isinstance(node, (tree.Attributes, tree.Column, tree.Comment)):
            continue
        assert around.start <= span.start <= span.end <= around.end, node
        shown = text[span.start : span.end]
        if isinstance(node, tree.Text) and not shown.startswith(("\\", "&")) and "\ufffd" not in node.text:
            assert node.text == shown
        if isinstance(node, tree.Placeholder):
            assert shown.startswith("{{")
            assert shown.endswith("}}")
            assert text[node.key_span.start : node.key_span.end] == node.key
    assert all(0 <= item.span.start <= item.span.end <= len(text) for item in found)


PROSE = st.sampled_from(
    (
        "排放量",
        "**",
        "*",
        "，",
        "。",
        " ",
        "\n",
        "\n\n",
        "- ",
        "> ",
        "| ",
        "吨",
        "word ",
        "_",
        "“",
        "”",
        "[",
        "](u)",
        "~",
        "`",
    )
)
KEYS = st.sampled_from(
    ("{{ ghg.total }}", "{{ghg.scope_1@2022}}", "{{ a.b_c_d:plain }}", "{{ energy._x_@2023Q3:number }}")
)


def _is_fenced(block: tree.Block, text: str) -> bool:
    return isinstance(block, tree.CodeBlock) and text[block.span.start :].startswith(("~~~", "```"))


@settings(max_examples=300, deadline=None)
@given(st.lists(PROSE | KEYS, max_size=60))
def test_a_placeholder_is_itself_once_and_in_one_piece(pieces: list[str]) -> None:
    text = "# 标题\n\n" + "".join(pieces)
    document, _ = parsed(text)
    placeholders = [node for node in every_inline(document) if isinstance(node, tree.Placeholder)]
    in_code = "".join(node.text for node in every_inline(document) if isinstance(node, tree.Code))
    in_code += "".join(block.text for block in every_block(document) if isinstance(block, tree.CodeBlock))
    # What stands beside the opening fence is code's own name, not text.
    fences = (text[slice(*block.span[1:])].split("\n")[0] for block in every_block(document) if _is_fenced(block, text))
    in_code += "".join(fences)
    written = [piece for piece in pieces if piece.startswith("{{")]
    spans = [placeholder.span for placeholder in placeholders]
    assert len(set(spans)) == len(spans)
    assert len(placeholders) + in_code.count("{{") == len(written)
    shown = [text[span.start : span.end] for span in sorted(spans)]
    if "{{" not in in_code:
        assert shown == written


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("## 二级 {#a}\n", "## 二级 {#a}"),
        ("一段\n两行\n", "一段\n两行"),
        ("- 甲\n\n- 乙\n\n尾", "- 甲\n\n- 乙"),
        ("> 引\n> 文\n\n尾", "> 引\n> 文"),
        ("```py\nx\n```\n\n尾", "```py\nx\n```"),
        ("***\n", "***"),
        ("|a|b|\n|-|-|\n|1|2|\n\n尾", "|a|b|\n|-|-|\n|1|2|"),
        ("![图](a.svg)\n{#f}\n", "![图](a.svg)\n{#f}"),
        ("词\n: 义\n\n# x", "词\n: 义"),
        ("::: kpi\na.b\n:::\n\n尾", "::: kpi\na.b\n:::"),
        ("::: case\n文\n:::\n", "::: case\n文\n:::"),
        ("标题\n---\n", "标题\n---"),
        ("    代码\n\n尾", "代码"),
    ],
)
def test_a_block_spans_its_source(body: str, shown: str) -> None:
    text = f"# 标题\n\n{body}"
    span = parsed(text)[0].blocks[0].span
    assert text[span.start : span.end] == shown


@pytest.mark.parametrize("before", ["", "> ", "- ", "> - ", "1. > ", "\t".expandtabs(2)])
def test_inline_places_are_true_under_markers(before: str) -> None:
    indent = "".join(">" if character == ">" else " " for character in before)
    text = f"# 标题\n\n{before}甲 **乙** {{{{ a.b }}}}\n{indent}丙[丁](u)戊\n"
    shown = [
        text[node.span.start : node.span.end]
        for node in every_inline(parsed(text)[0])
        if isinstance(node, (tree.Strong, tree.Placeholder, tree.Link))
    ]
    assert shown == ["**乙**", "{{ a.b }}", "[丁](u)"]


def test_places_in_cells_with_escaped_bars() -> None:
    text = "# 标题\n\n| a \\| b | {{ a.b }} |\n|-|-|\n| `x\\|y` | **c** |\n"
    found = {type(node).__name__: text[node.span.start : node.span.end] for node in every_inline(parsed(text)[0])}
    assert found["Code"] == "`x\\|y`"
    assert found["Placeholder"] == "{{ a.b }}"
    assert found["Strong"] == "**c**"


def test_inline_of_a_yaml_text_is_exact_where_the_text_stands_as_it_is() -> None:
    (text, placeholder), _ = parse.inline("共 {{ a.b }}", Span("m.yaml", 10, 21))
    assert (text.span, placeholder.span) == (Span("m.yaml", 10, 12), Span("m.yaml", 12, 21))


def test_inline_of_a_folded_text_has_the_place_of_the_whole() -> None:
    at = Span("m.yaml", 10, 40)
    assert [node.span for node in parse.inline("共 {{ a.b }}", at)[0]] == [at, at]


def test_attributes_have_places() -> None:
    text = '# 标题 {#top gri="302-1"}\n'
    title = parse.document(Source("a.md", text))[0].title
    assert title is not None
    listed = title.attributes
    assert listed.id_span is not None
    assert text[slice(*listed.id_span[1:])] == "top"
    assert text[slice(*listed.pairs[0].span[1:])] == "302-1"


def test_a_heading_holds_its_words_without_the_list() -> None:
    (heading,) = blocks("## 节能 {#save}\n")
    assert isinstance(heading, tree.Heading)
    assert (tree.plain_text(heading.children), heading.id) == ("节能", "save")


def test_the_title_of_a_reference_has_the_place_of_its_definition() -> None:
    text = '# 标题\n\n![图][r]\n\n[r]: a.svg "共 {{ a.b }}"\n'
    (figure,) = parsed(text)[0].blocks
    assert isinstance(figure, tree.Figure)
    assert [text[node.span.start : node.span.end] for node in figure.caption] == ["共 ", "{{ a.b }}"]
