"""Fields that are alive and already show their text, so that opening the document asks nothing."""

from __future__ import annotations

from compiler.word.markup import escape, run, special

END = special('<w:fldChar w:fldCharType="end"/>')


def begin(instruction: str, properties: str = "") -> str:
    """Everything of a field before its shown text. Close it with `END`, or with `end` where runs have properties."""
    return (
        special('<w:fldChar w:fldCharType="begin"/>', properties)
        + special(f'<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText>', properties)
        + special('<w:fldChar w:fldCharType="separate"/>', properties)
    )


def end(properties: str = "") -> str:
    return special('<w:fldChar w:fldCharType="end"/>', properties)


def field(instruction: str, shown: str, properties: str = "") -> str:
    """A whole field: `PAGE`, `SEQ 表`, `NOTEREF _note_1`."""
    return begin(instruction, properties) + run(shown, properties) + end(properties)


def page(bookmark: str, number: int | None, before: str = "", properties: str = "") -> str:
    """A `PAGEREF` that shows the page; nothing where that is not known. `before` stands in front of it."""
    return "" if number is None else before + field(f"PAGEREF {bookmark} \\h", str(number), properties)
