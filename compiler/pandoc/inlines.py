"""Inlines as pandoc's."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.addresses import leads_out
from compiler.pandoc.state import Blocks, Node, State, attributes, node, strong, words
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


def run(children: tuple[Inline, ...], state: State, blocks: Blocks) -> list[Node]:
    return [made for child in children for made in _made(child, state, blocks)]


def _made(child: Inline, state: State, blocks: Blocks) -> Iterator[Node]:
    match child:
        case Text(text=text):
            yield from words(text)
        case Value():
            yield from _value(child)
        case Strong(children=inner):
            yield strong(run(inner, state, blocks))
        case Emphasis(children=inner):
            yield node("Emph", run(inner, state, blocks))
        case Subscript(children=inner):
            yield node("Subscript", run(inner, state, blocks))
        case Superscript(children=inner):
            yield node("Superscript", run(inner, state, blocks))
        case Code(text=text):
            yield node("Code", [attributes(), text])
        case HardBreak():
            yield node("LineBreak")
        case SoftBreak():
            yield node("Space")
        case Link(target=target, title=title, children=inner):
            yield from _linked(
                target if leads_out(target) or target[:1] == "#" else "", title, run(inner, state, blocks)
            )
        case CrossReference(target=target, children=inner):
            yield from _linked(f"#{target}" if target else "", "", run(inner, state, blocks))
        case Mark(text=text):
            yield node("Span", [attributes("", "broken"), words(text)])
        case Image():
            yield image(child, state)
        case NoteReference(number=number):
            yield from _note(number, state, blocks)
        case Placeholder():
            raise TypeError("a placeholder is not settled")


def image(picture: Image, state: State) -> Node:
    if picture.source not in state.book.images:
        return node("Span", [attributes("", "broken"), words(f"\u27e6{picture.source}\u27e7")])
    if state.book.images[picture.source].media_type == "image/svg+xml":
        state.losses["drawings"] += 1
    look = attributes("", width=picture.attributes.get("width"))
    return node("Image", [look, words(plain_text(picture.alt)), [state.target(picture.source), ""]])


def _value(value: Value) -> Iterator[Node]:
    """A figure keeps its metric, for filters and for HTML-like formats."""
    if not value.period:
        yield from words(value.text)
        return
    look = attributes("", "metric", metric=value.key, period=value.period, value=value.exact)
    yield node("Span", [look, words(value.text)])


def _linked(target: str, title: str, inner: list[Node]) -> Iterator[Node]:
    if target:
        yield node("Link", [attributes(), inner, [target, title]])
    else:
        yield from inner


def _note(number: int, state: State, blocks: Blocks) -> Iterator[Node]:
    """The note itself at its first call. pandoc has no second call of a note: its number stands there, as text."""
    note = next((one for one in state.book.notes if one.number == number), None)
    if note is None:
        return
    if number in state.called:
        state.losses["calls"] += 1
        yield node("Superscript", words(str(number)))
        return
    state.called.add(number)
    yield node("Note", blocks(note.blocks))
