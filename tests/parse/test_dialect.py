"""The dialect where the examples of docs/markdown.md say too little."""

from __future__ import annotations

import pytest

from compiler import tree
from tests.parse.outline import outline
from tests.parse.reading import blocks, body_codes, inlines, parsed


def strong(text: str) -> list[str]:
    return [tree.plain_text((node,)) for node in tree.walk_inlines(inlines(text)) if isinstance(node, tree.Strong)]


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("这是**重点。**然后", "重点。"),
        ("这是**“重点”**然后", "“重点”"),
        ("**“绿色”**ESG 行动", "“绿色”"),
        ("（**重点**）与", "重点"),
        ("按**《办法》**执行", "《办法》"),
        ("排放量**{{ ghg.total }}**吨", "{{ghg.total}}"),
        ("**总量：{{ ghg.total }}。**{{ a.b }}", "总量：{{ghg.total}}。"),
        ("a**（b）**c", "（b）"),
        ("**总量（吨）：**475", "总量（吨）："),
        ("In **bold**, yes", "bold"),
    ],
)
def test_emphasis_beside_chinese_and_placeholders(text: str, bold: str) -> None:
    assert strong(text) == [bold]


@pytest.mark.parametrize("text", ["a ** b ** c", 'a**"b"**c', "2**3", "**重点 **", "**"])
def test_what_commonmark_leaves_as_asterisks_stays_so(text: str) -> None:
    assert strong(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CO~2~", "paragraph: COsub(2)\n"),
        ("SO~4~^2-^", "paragraph: SOsub(4)sup(2-)\n"),
        ("5~10家，20~30家", "paragraph: 5~10家，20~30家\n"),
        ("~~a~~ 与 ~ a~ 与 ^一^", "paragraph: ~~a~~ 与 ~ a~ 与 ^一^\n"),
    ],
)
def test_sub_and_superscripts_take_ascii_only(text: str, expected: str) -> None:
    assert outline(text) == expected


def test_a_placeholder_is_not_read_in_code_addresses_and_comments() -> None:
    (code, link) = (inlines("`{{ a.b }}`")[0], inlines("[x](<u {{ a.b }}>)")[0])
    assert isinstance(code, tree.Code)
    assert isinstance(link, tree.Link)
    assert (code.text, link.target) == ("{{ a.b }}", "u%20%7B%7B%20a.b%20%7D%7D")
    assert parsed("# 题\n\n<!-- note: {{ a.b }} -->\n\n文")[0].comments[0].text == "{{ a.b }}"
    (fence,) = blocks("```\n{{ a.b }}\n```\n")
    assert isinstance(fence, tree.CodeBlock)
    assert fence.text == "{{ a.b }}\n"


def test_a_placeholder_is_read_in_alt_text_caption_and_footnote() -> None:
    document, found = parsed("# 题\n\n![{{ a.b }}](x.svg '{{ a.c }}')\n\n文[^1]\n\n[^1]: {{ a.d }}\n")
    assert found == ()
    figure = document.blocks[0]
    assert isinstance(figure, tree.Figure)
    runs = [figure.image.alt, figure.caption, *tree.own_inlines(document.notes[0].blocks[0])]
    keys = [inline.key for run in runs for inline in run if isinstance(inline, tree.Placeholder)]
    assert keys == ["a.b", "a.c", "a.d"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("![a](x.svg)", "figure x.svg (a)\n"),
        ("![a](x.svg) <!-- 图 -->", "figure x.svg (a)\n"),
        ("![a](x.svg)\n{#f width=50%}", "figure x.svg (a) #f width=50%\n"),
        ("见 ![a](x.svg)", "paragraph: 见 image(a → x.svg)\n"),
        ("[![a](x.svg)](u)", "paragraph: link(image(a → x.svg) → u)\n"),
    ],
)
def test_an_image_alone_is_a_figure(text: str, expected: str) -> None:
    assert outline(text) == expected


def test_a_comment_is_about_the_next_block_or_its_own() -> None:
    text = "# 题\n\n<!-- note: 一 -->\n\n- 甲\n- <!-- note: 二 -->\n  乙\n\n"
    text += "|a<!-- note: 三 -->|\n|-|\n\n<!-- note: 四 -->\n"
    document, _ = parsed(text)
    about = [text[comment.target.start : comment.target.end] if comment.target else "" for comment in document.comments]
    assert about == ["- 甲\n- <!-- note: 二 -->\n  乙", "乙", "a<!-- note: 三 -->", ""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲 <!-- x --> 乙", "甲 乙"),
        ("甲<!-- x -->乙", "甲乙"),
        ("<!-- x --> 甲", "甲"),
        ("甲 <!-- x -->", "甲"),
        ("<!-- x -->", ""),
    ],
)
def test_a_comment_leaves_no_trace(text: str, expected: str) -> None:
    (*shown,) = blocks(text)
    assert "".join(tree.plain_text(run) for block in shown for run in tree.own_inlines(block)) == expected


def test_a_comment_between_blocks_may_hold_blank_lines_and_blocks() -> None:
    assert outline("甲\n<!--\n\n# 不是标题\n\n- x\n\n-->\n乙\n") == "paragraph: 甲\nparagraph: 乙\n"


def test_an_escaped_reference_is_text() -> None:
    assert outline("\\[^1] 与 \\{{ a.b }} 与 \\<br>") == "paragraph: [^1] 与 {{ a.b }} 与 <br>\n"


def test_a_note_may_be_used_before_it_is_defined_and_in_a_lead_and_more_than_once() -> None:
    document, found = parsed("---\nlead: 甲[^1]\n---\n# 题[^1]\n\n|a[^2]|\n|-|\n\n[^1]: 注[^2]\n\n[^2]: 又\n")
    assert found == ()
    assert [note.label for note in document.notes] == ["1", "2"]


def test_the_front_matter_has_the_places_of_the_file() -> None:
    text = "---\nlead: 共 {{ a.b }}\n---\n# 题\n"
    placeholder = parsed(text)[0].front.lead[1]
    assert text[placeholder.span.start : placeholder.span.end] == "{{ a.b }}"


def test_a_container_ends_where_as_many_colons_stand() -> None:
    text = ":::: case\n### 甲\n\n::: figures\n![a](b)\n:::\n\n文\n::::\n\n后\n"
    assert outline(text) == ("case\n  heading 3: 甲\n  figures\n    figure b (a)\n  paragraph: 文\nparagraph: 后\n")


def test_an_open_container_keeps_its_blocks_in_their_order() -> None:
    assert outline("甲\n\n::: case\n乙\n\n::: cards\n## 丙\n") == (
        "paragraph: 甲\nparagraph: 乙\nheading 2: 丙\nT041 ::: case\nT041 ::: cards\n"
    )


def test_a_container_may_stand_in_a_list_item() -> None:
    assert outline("- 甲\n\n  ::: case\n  乙\n  :::\n- 丙\n").startswith(
        "list\n  item\n    paragraph: 甲\n    case\n      paragraph: 乙"
    )


def test_the_first_paragraph_of_metrics_is_a_caption_unless_it_names_metrics() -> None:
    assert outline("::: metrics {#m}\n标题 {{ report.year }}\n\na.b\n:::").startswith(
        "metrics #m: 标题 <report.year>\n"
    )
    assert outline("::: metrics {#m}\na.b\n\na.c\n:::") == "metrics #m\n  a.b\n  a.c\n"


def test_a_cell_holds_blocks_and_covers_others() -> None:
    (table,) = blocks("::: table\n- - {rows=2 cols=2 .wide}\n\n    甲\n\n    - 乙\n  - 丙\n- - 丁\n:::\n")
    assert isinstance(table, tree.Table)
    cell = table.rows[0].cells[0]
    assert (cell.rows, cell.columns, cell.attributes.classes) == (2, 2, ("wide",))
    assert [type(block).__name__ for block in cell.blocks] == ["Paragraph", "List"]
    assert len(table.columns) == 3


def test_head_rows_are_the_pipe_tables_own_or_as_many_as_asked_for() -> None:
    def roles(body: str) -> list[str]:
        (table,) = blocks(body)
        assert isinstance(table, tree.Table)
        return [row.role for row in table.rows]

    assert roles("|a|\n|-|\n|b|\n") == ["head", "body"]
    assert roles("|a|\n|-|\n|b|\n{header=2}\n") == ["head", "head"]
    assert roles("|a|\n|-|\n|b|\n{header=0}\n") == ["body", "body"]
    assert roles("::: table {header=1}\n- - a\n- - b\n:::\n") == ["head", "body"]


def test_missing_cells_are_empty_and_surplus_ones_are_gone() -> None:
    (table,) = blocks("|a|b|\n|-|-|\n|1|\n|1|2|3|\n")
    assert isinstance(table, tree.Table)
    assert [[len(cell.blocks) for cell in row.cells] for row in table.rows] == [[1, 1], [1, 0], [1, 1]]


def test_titles_of_cases_stand_outside_the_contents() -> None:
    assert body_codes("::: case\n#### 甲\n\n文\n:::\n\n## 节\n") == []
