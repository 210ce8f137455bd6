"""Inlines as HTML."""

from __future__ import annotations

from typing import Literal, TypeAlias

from compiler.tree import (
    Code,
    CrossReference,
    Emphasis,
    HardBreak,
    Image,
    Inline,
    Link,
    Mark,
    NoteReference,
    Placeholder,
    SoftBreak,
    Strong,
    Subscript,
    Superscript,
    Text,
    Value,
    plain_text,
)
from compiler.web.escape import address, text, text_in
from compiler.web.pictures import picture
from compiler.web.state import Pieces, State, joined

#: `flat` text stands inside a link: no link, no id, no note mark may be in it. A `card` sets units small.
Mode: TypeAlias = Literal["full", "flat", "card"]

_SMALL = frozenset({"qualifier", "unit", "scale", "currency"})


def inlines(children: tuple[Inline, ...], state: State, mode: Mode = "full") -> Pieces:
    """Pieces of a run, in order."""
    for child in children:
        match child:
            case Text(text=words):
                yield text_in(state.book.lang, words)
            case Value():
                yield _value(child, state, mode)
            case Strong(children=inner):
                yield from _wrapped("strong", inner, state, mode)
            case Emphasis(children=inner):
                yield from _wrapped("em", inner, state, mode)
            case Subscript(children=inner):
                yield from _wrapped("sub", inner, state, mode)
            case Superscript(children=inner):
                yield from _wrapped("sup", inner, state, mode)
            case NoteReference():
                if mode != "flat":
                    yield _note_mark(child, state)
            case Link():
                yield _link(child, state, mode)
            case CrossReference():
                yield _reference(child, state, mode)
            case Code(text=words):
                yield f"<code>{text(words)}</code>"
            case HardBreak():
                yield " " if mode == "flat" else "<br>"
            case SoftBreak():
                yield " "
            case Mark(text=words):
                yield f'<span class="broken">{text(words)}</span>'
            case Image():
                yield picture(child, state) if mode != "flat" else text(plain_text(child.alt))
            case Placeholder():
                raise TypeError("a placeholder is not settled")


def run(children: tuple[Inline, ...], state: State, mode: Mode = "full") -> str:
    """A run as one string."""
    match children:
        case (Text(text=words),):  # most cells and headings
            return text_in(state.book.lang, words)
        case (Value() as value,):
            return _value(value, state, mode)
        case _:
            return joined(inlines(children, state, mode))


def _wrapped(element: str, inner: tuple[Inline, ...], state: State, mode: Mode) -> Pieces:
    yield f"<{element}>"
    yield inlines(inner, state, mode)
    yield f"</{element}>"


def _link(link: Link, state: State, mode: Mode) -> Pieces:
    """A link, or its words alone where the address is not one that a report may lead to."""
    href = state.href(link.target[1:]) if link.target[:1] == "#" and link.target != "#" else address(link.target)
    if href is None:
        return inlines(link.children, state, mode)
    title = f' title="{text(link.title)}"' if link.title else ""
    return _linked(href, title, link.children, state, mode)


def _reference(reference: CrossReference, state: State, mode: Mode) -> Pieces:
    """A reference to a number stays on one line: 图 and its 2 belong together."""
    if not reference.target:
        return inlines(reference.children, state, mode)
    numbered = isinstance(reference.children[0], Text) and len(reference.children) == 1
    return _linked(state.href(reference.target), ' class="ref"' if numbered else "", reference.children, state, mode)


def _linked(href: str, extra: str, inner: tuple[Inline, ...], state: State, mode: Mode) -> Pieces:
    if mode == "flat":
        yield inlines(inner, state, mode)
        return
    yield f'<a href="{href}"{extra}>'
    yield inlines(inner, state, "flat")
    yield "</a>"


def _note_mark(reference: NoteReference, state: State) -> str:
    note, name = state.call(reference.number)
    if note is None:
        return ""
    label = text(f"{state.book.labels.notes} {reference.number}")
    link = f'<a{state.id(name)} href="{state.href(note.id)}" aria-label="{label}">{reference.number}</a>'
    return f'\u2060<sup class="fnref">{link}</sup>'


def _value(value: Value, state: State, mode: Mode) -> str:
    """A figure that remembers its metric, and leads to where it is explained.

    A `report.*` text, which has no period, is text like any other.
    """
    if not value.period:
        return text_in(state.book.lang, value.text)
    number = next((part.text for part in value.parts if part.role == "number"), "")
    if number and mode != "flat":
        state.figures.append(number)
    body = _sized(value) if mode == "card" else text(value.text)
    form = f' data-form="{value.form}"' if value.form in ("change", "points") else ""
    figure = (
        f'<data value="{text(value.exact or value.text)}" data-metric="{text(value.key)}"'
        f' data-period="{text(value.period)}"{form}>{body}</data>'
    )
    listed = state.anchors.get((value.key, value.period)) if value.exact and mode != "flat" else None
    return figure if listed is None else f'<a class="metric" href="#{text(listed)}">{figure}</a>'


def _sized(value: Value) -> str:
    """A card's figure: neighbouring small parts share one element, so that they wrap together."""
    pieces: list[str] = []
    small = False
    for part in value.parts:
        if (part.role in _SMALL) != small:
            small = not small
            pieces.append('<span class="kpi-unit">' if small else "</span>")
        pieces.append(text(part.text))
    if small:
        pieces.append("</span>")
    return "".join(pieces)
