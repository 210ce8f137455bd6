"""The words that findings use for blocks, in both languages, and short quotations of them."""

from __future__ import annotations

from collections.abc import Sequence

from compiler.align.parts import blocks_of, own_runs
from compiler.book import Pair
from compiler.language import Bilingual
from compiler.tree import (
    CodeBlock,
    Container,
    Figure,
    GroupLine,
    KeyLine,
    KpiBlock,
    MetricsBlock,
    Node,
    own_inlines,
    plain_text,
    walk,
)

NOUNS: dict[str, Bilingual[str]] = {
    "title": Bilingual("章标题", "title"),
    "lead": Bilingual("导语", "lead"),
    "heading": Bilingual("标题", "heading"),
    "paragraph": Bilingual("段落", "paragraph"),
    "list": Bilingual("列表", "list"),
    "listitem": Bilingual("列表项", "list item"),
    "item": Bilingual("列表项", "list item"),
    "quote": Bilingual("引文", "quotation"),
    "codeblock": Bilingual("代码块", "code block"),
    "thematicbreak": Bilingual("分隔线", "thematic break"),
    "definitionlist": Bilingual("定义列表", "definition list"),
    "definition": Bilingual("词条", "definition"),
    "term": Bilingual("词条名", "term"),
    "table": Bilingual("表格", "table"),
    "row": Bilingual("行", "row"),
    "cell": Bilingual("单元格", "cell"),
    "caption": Bilingual("题注", "caption"),
    "figure": Bilingual("图", "figure"),
    "alt": Bilingual("替代文字", "alternative text"),
    "container": Bilingual("容器", "container"),
    "kpiblock": Bilingual("指标卡", "kpi block"),
    "metricsblock": Bilingual("指标表", "metrics block"),
    "indexblock": Bilingual("索引", "index"),
    "keyline": Bilingual("指标行", "metric line"),
    "groupline": Bilingual("分组行", "group line"),
    "note": Bilingual("脚注", "footnote"),
}
_BLOCK = Bilingual("内容块", "block")

#: Characters of a quotation in a finding.
QUOTED = 24


def noun(kind: str) -> Bilingual[str]:
    return NOUNS.get(kind, _BLOCK)


def noun_of(node: Node, kind: str) -> Bilingual[str]:
    """A container is called by its name: `case`."""
    return Bilingual(f"{node.name} 容器", f"{node.name} container") if isinstance(node, Container) else noun(kind)


def short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= QUOTED else text[: QUOTED - 1].rstrip() + "…"


def quote(node: Node) -> str:
    """The first words of a node, or what else it is known by; empty if it holds nothing."""
    match node:
        case CodeBlock(text=text):
            return short(text)
        case KeyLine(key=key):
            return key
        case GroupLine(group=group):
            return group
        case KpiBlock(lines=lines) | MetricsBlock(lines=lines) if lines:
            return quote(lines[0])
        case _:
            pass
    inner = blocks_of(node)
    runs = own_runs(node) if inner != (node,) else ()
    for run in (*runs, *(run for block in walk(inner) for run in own_inlines(block))):
        if text := short(plain_text(run)):
            return text
    figure = next((block for block in walk(inner) if isinstance(block, Figure)), None)
    return figure.image.source if figure else ""


def describe(pairs: Sequence[Pair], nodes: Sequence[Node]) -> Bilingual[str]:
    """What a run of neighbours is: `the paragraph “…”`, `3 rows, “…” to “…”`."""
    kinds = {pair.kind for pair in pairs}
    name = noun_of(nodes[0], pairs[0].kind) if len(kinds) == 1 else _BLOCK
    first, last = quote(nodes[0]), quote(nodes[-1])
    if len(nodes) == 1:
        return Bilingual(
            f"{name.zh}“{first}”" if first else name.zh, f"the {name.en} “{first}”" if first else f"a {name.en}"
        )
    if not first and not last:
        return Bilingual(f"{len(nodes)} 个{name.zh}", f"{len(nodes)} {name.en}s")
    return Bilingual(
        f"{len(nodes)} 个{name.zh}，从“{first}”到“{last}”", f"{len(nodes)} {name.en}s, “{first}” to “{last}”"
    )
