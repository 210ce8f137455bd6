"""Settled books for the Word writer. The constructors and the small real book are those of the web tests: both
writers must print the same trees."""

from __future__ import annotations

from itertools import count

from compiler.book import Book
from compiler.language import LANGS, Lang
from compiler.theme import Theme, load
from compiler.tree import Block, CodeBlock, CrossReference, Quote, ThematicBreak
from compiler.word import write
from tests.web.books import (
    AT,
    book,
    box,
    bullets,
    cell,
    chapter,
    defs,
    drawing,
    figure_of,
    grid,
    head,
    image,
    note,
    note_mark,
    para,
    picture_block,
    png,
    row,
    strip,
    words,
)
from tests.web.sample import sample
from tests.web.torture import torture


def theme() -> Theme:
    return load()[0]


def docx(*blocks: Block, lang: Lang = "zh", **more: object) -> bytes:
    """The document of one numbered chapter with these blocks."""
    whole = book(chapter(*blocks), lang=lang, images={"dot.png": png(), "org.svg": drawing()}, **more)  # type: ignore[arg-type]
    return write(whole, theme())


def nested(lang: Lang) -> Book:
    """Every block inside every other that can hold it, two deep."""
    numbers = count(1)
    notes = []
    blocks: list[Block] = []
    for outer in range(len(_holders(()))):
        content: list[Block] = _leaves(lang)
        for inner in range(len(_holders(()))):
            number = next(numbers)
            notes.append(note(number, para(f"note {number}")))
            content += _holders((para("inner", note_mark(number)), picture_block("dot.png", "dot")))[inner : inner + 1]
        blocks.append(head(2, f"holder {outer}", id=f"holder-{outer}", number=f"5.{outer + 1}"))
        blocks += _holders(tuple(content))[outer : outer + 1]
    return book(
        chapter(*blocks, lead="lead", picture="dot.png"),
        lang=lang,
        notes=notes,
        images={"dot.png": png(), "org.svg": drawing()},
    )


def _holders(content: tuple[Block, ...]) -> list[Block]:
    return [
        bullets(content),
        bullets(content, ordered=True, start=3),
        Quote(span=AT, blocks=content),
        grid(row(cell("head"), cell("head"), role="head"), row(cell(content), cell("beside"))),
        box("case", head(3, "case"), *content),
        box("cards", head(3, "one"), *content, head(3, "two")),
        box("timeline", head(3, "quarter"), defs(("3月", content))),
        box("contact", defs(("name", content))),
        box("signature", *content),
        defs(("term", content)),
    ]


def _leaves(lang: Lang) -> list[Block]:
    return [
        para("text ", "正文" if lang == "zh" else "words"),
        head(4, "inner heading"),
        CodeBlock(span=AT, text="a < b\n\tc"),
        ThematicBreak(span=AT),
        strip(("label", figure_of("1,234", "吨"), "change"), ("label", figure_of("5"), "")),
        picture_block("org.svg", "org", caption="caption"),
        box("figures", picture_block("dot.png", "a", caption="a"), picture_block("org.svg", "b")),
    ]


def reference(target: str, shown: str) -> CrossReference:
    return CrossReference(target, "", words(shown), AT)


#: The books that every check of validity runs on.
BOOKS = [
    (f"{name}-{lang}", make, lang)
    for name, make in (("sample", sample), ("torture", torture), ("nested", nested))
    for lang in LANGS
]

__all__ = ["AT", "BOOKS", "bullets", "cell", "docx", "grid", "head", "image", "note", "note_mark", "para", "reference"]
