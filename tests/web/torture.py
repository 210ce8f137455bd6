"""A report that is nothing but trouble."""

from __future__ import annotations

from compiler.book import Book
from compiler.language import Lang
from compiler.tree import (
    Block,
    Code,
    CodeBlock,
    Emphasis,
    HardBreak,
    Link,
    Mark,
    Quote,
    Subscript,
    Superscript,
    Text,
)
from tests.web.books import (
    AT,
    book,
    box,
    bullets,
    cell,
    chapter,
    defs,
    figure_of,
    grid,
    head,
    image,
    inl,
    note,
    note_mark,
    para,
    picture_block,
    png,
    row,
    strip,
    words,
)


def torture(lang: Lang) -> Book:
    """Deep nesting, broken tables, colliding and odd ids, missing images, forbidden characters, skipped levels."""
    deep: Block = para("底" if lang == "zh" else "bottom")
    for depth in range(40):
        deep = Quote(span=AT, id=f"deep-{depth}", blocks=(deep,)) if depth % 2 else bullets([deep], id=f"deep-{depth}")
    mixed = inl(
        "a",
        Code("<b>&\"'", AT),
        HardBreak(AT),
        Subscript(words("2"), AT),
        Superscript(words("3"), AT),
        Mark("⟦ghg.totl?⟧", AT),
    )
    nested = Emphasis(
        (
            Link(
                "https://example.com/?a=1&b=%zz|",
                'a "title"',
                (Link("#main", "", (note_mark(1), Text("inner", AT)), AT),),
                AT,
            ),
        ),
        AT,
    )
    ragged = grid(
        row(cell("a", columns=9), cell("b"), role="head"),
        row(cell("c", rows=99), cell("d", rows=2), cell("e", columns=50)),
        row(cell("f")),
        row(),
        row(cell("late"), role="head"),
        row(cell("group", columns=3), role="group"),
        row(cell("g", columns=2), cell("h", columns=2)),
        columns=3,
        id="ragged",
        aligns="lrc",
        widths=(0.2,),
    )
    return book(
        chapter(
            head(4, "四级在先", id="first"),
            para(*mixed, nested, id="first"),
            para("\x00\x0b控制\ud800字符\ufffe", id='bad id "><b>'),
            deep,
            ragged,
            grid(row(cell("only")), columns=0, id="one"),
            grid(row(cell("x", columns=2)), row(cell("y", columns=2)), columns=2, kind="index"),
            grid(row(cell("h", "label", header=True), role="head"), caption="c", kind="kpi", id="head-only"),
            picture_block("absent.svg", "nothing", id="absent"),
            para(image("dot.png", "点", width="120%"), image("dot.png", "", width="abc"), id="_main"),
            box("case", para("no title"), box("case", head(2, "inner")), head(6, "later"), id="c1"),
            box("cards", para("before"), head(3, "card")),
            box("cards"),
            box("timeline", defs(("1 & 2", (para("x"),)))),
            box("figures", para("no figure")),
            box("only", para("alone", id="alone")),
            strip(("one", figure_of("1"), "")),
            head(2, (), id="empty"),
            bullets([], ordered=True, start=7),
            CodeBlock(span=AT, text="</pre></code></style></script>", language='"><i>'),
            id="torture",
            title="折磨",
            number=1,
            palette=1,
        ),
        chapter(head(2, "again", id="first"), id="torture", number=None, palette=0, title="同名"),
        lang=lang,
        notes=(note(1), note(2, bullets("x"))),
        images={"dot.png": png(1, 1)},
        draft=True,
    )
