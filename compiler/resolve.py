"""Inline runs settled: placeholders become values that remember their metric, references print their targets.

What cannot be settled becomes a visible `Mark` and a finding; nothing is dropped and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from compiler import metrics as figures
from compiler import parse, schema
from compiler.addresses import leads_out
from compiler.diagnostic import Diagnostic, diagnostic
from compiler.labels import Labels
from compiler.language import Lang
from compiler.refs import Target
from compiler.source import Span
from compiler.tree import (
    Code,
    CrossReference,
    Emphasis,
    HardBreak,
    Image,
    Inline,
    Link,
    Mark,
    Nest,
    NoteReference,
    Part,
    Placeholder,
    SoftBreak,
    Strong,
    Subscript,
    Superscript,
    Text,
    Value,
    plain_text,
)
from compiler.yamlfile import Scalar


@dataclass(frozen=True, slots=True)
class Scope:
    """What one language's texts are settled against. `reserved` holds the texts of the `report.*` keys.

    `only` names the chapters that are printed, all if empty: a reference to another one prints without leading there.
    """

    lang: Lang
    metrics: figures.Metrics
    reserved: Mapping[str, str]
    targets: Mapping[str, Target]
    labels: Labels
    only: tuple[str, ...] = ()


#: Numbers a note reference: gives it back with its number, or None if no such note is defined.
Cite: TypeAlias = Callable[[NoteReference], NoteReference | None]


def no_notes(reference: NoteReference) -> NoteReference | None:
    """For texts that carry no notes: contents, cross-references, alternative texts."""
    return None


def settle_inlines(nodes: tuple[Inline, ...], scope: Scope, cite: Cite, found: list[Diagnostic]) -> tuple[Inline, ...]:
    """A run of inlines without placeholders, soft breaks or unnumbered references."""
    settled: list[Inline] = []
    broken = False
    for index, node in enumerate(nodes):
        if isinstance(node, Text):
            settled.append(node)
        elif isinstance(node, Placeholder):
            settled.append(_value(node, _next_text(nodes, index), scope, found))
        elif isinstance(node, SoftBreak):
            settled.append(node)  # settled below, when what stands around it is known
            broken = True
        else:
            settled.append(_inline(node, scope, cite, found))
    return tuple(_without_soft_breaks(settled, scope.lang) if broken else settled)


def settle_phrase(phrase: Scalar, scope: Scope, cite: Cite, found: list[Diagnostic]) -> tuple[Inline, ...]:
    """A text of a YAML file, as inline Markdown."""
    nodes, problems = parse.inline(phrase.text, phrase.span)
    found.extend(problems)
    return settle_inlines(nodes, scope, cite, found)


def title_of(nodes: tuple[Inline, ...], scope: Scope) -> tuple[Inline, ...]:
    """A heading or caption as it is printed elsewhere: without notes, its findings reported where it stands itself."""
    return without_notes(settle_inlines(nodes, scope, no_notes, []))


def without_notes(nodes: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """A run as the contents print it: no notes, and no links inside what is itself a link."""
    kept: list[Inline] = []
    for node in nodes:
        match node:
            case NoteReference() | Mark(text=""):
                continue
            case Link(children=children) | CrossReference(children=children):
                kept.extend(without_notes(children))
            case Emphasis() | Strong() | Subscript() | Superscript():
                kept.append(replace(node, children=without_notes(node.children)))
            case _:
                kept.append(node)
    return tuple(kept)


# ---------------------------------------------------------------- one inline


def _inline(node: Inline, scope: Scope, cite: Cite, found: list[Diagnostic]) -> Inline:
    match node:
        case CrossReference():
            return _cross_reference(node, scope, found)
        case Link(target=name) if name.startswith("#"):
            target = scope.targets.get(name[1:])
            if target is None:
                found.append(_no_target(name[1:], node.span, scope))
            elif not _is_printed(target, scope):
                node = replace(node, target="")
            return _nested(node, scope, cite, found)
        case Link(target=address, span=span) if not leads_out(address):
            found.append(diagnostic("T113", span, address=address, hints=("id",) if scope.targets.get(address) else ()))
            return _nested(replace(node, target=""), scope, cite, found)
        case Emphasis() | Strong() | Subscript() | Superscript() | Link():
            return _nested(node, scope, cite, found)
        case NoteReference(label=label, span=span):
            # An undefined note is the parser's finding; where no notes are printed, nothing is.
            return cite(node) or Mark("" if cite is no_notes else f"⟦^{label}?⟧", span)
        case Image():
            return replace(
                node,
                alt=settle_inlines(node.alt, scope, no_notes, found),
                title=settle_inlines(node.title, scope, cite, found),
            )
        case Text() | HardBreak() | Code() | Value() | Mark() | SoftBreak():
            return node
        case Placeholder():
            return _value(node, "", scope, found)


def _nested(node: Nest, scope: Scope, cite: Cite, found: list[Diagnostic]) -> Inline:
    return replace(node, children=settle_inlines(node.children, scope, cite, found))


def _value(node: Placeholder, after: str, scope: Scope, found: list[Diagnostic]) -> Value | Mark:
    if node.key.startswith("report."):
        text = scope.reserved.get(node.key)
        if text is not None:
            return Value((Part("text", text),), node.key, "", "value", node.span)
        close = schema.nearest(node.key, scope.reserved)
        names = ", ".join(close or scope.reserved)
        found.append(diagnostic("T120", node.key_span, key=node.key, names=names, hints=("known",)))
        return Mark(f"⟦{node.key}?⟧", node.span)
    value, problems = figures.print_value(
        scope.metrics, node.key, node.period, node.form, scope.lang, node.span, key_span=node.key_span, after=after
    )
    found.extend(problems)
    return value or Mark(f"⟦{node.key}?⟧", node.span)


def _cross_reference(node: CrossReference, scope: Scope, found: list[Diagnostic]) -> Inline:
    target = scope.targets.get(node.target)
    if target is None:
        found.append(_no_target(node.target, node.span, scope))
        return Mark(f"⟦#{node.target}?⟧", node.span)
    if node.form == "page":
        found.append(diagnostic("T112", node.span, id=node.target))
    if not _is_printed(target, scope):
        node = replace(node, target="")
    if target.label and node.form != "title":
        return replace(node, children=(Text(target.label, node.span),))
    title = title_of(target.title, scope)
    if not title:
        found.append(diagnostic("T111", node.span, id=target.id, hints=("text",)))
        return Mark(f"⟦#{target.id}?⟧", node.span)
    opening, closing = scope.labels.quoted.split("{title}")
    return replace(node, children=(Text(opening, node.span), *title, Text(closing, node.span)))


def _is_printed(target: Target, scope: Scope) -> bool:
    return not scope.only or target.stem in scope.only


def _no_target(name: str, span: Span, scope: Scope) -> Diagnostic:
    close = schema.nearest(name, (target.id for target in scope.targets.values() if target.kind != "block"))
    return diagnostic("T110", span, id=name, names=", ".join(close), hints=("nearest",) if close else ("add",))


# ---------------------------------------------------------------- line ends


def _next_text(nodes: tuple[Inline, ...], index: int) -> str:
    """What is read right after a placeholder: 两 is said before a measure word."""
    return plain_text(nodes[index + 1 : index + 2])


def _without_soft_breaks(nodes: list[Inline], lang: Lang) -> list[Inline]:
    """A line end in the source prints a space between words and nothing beside Han.

    Between Han and Latin it prints nothing either in a Chinese text: that space is layout, not text.
    """
    settled: list[Inline] = []
    for index, node in enumerate(nodes):
        if not isinstance(node, SoftBreak):
            settled.append(node)
            continue
        before = plain_text(tuple(nodes[max(index - 1, 0) : index]))[-1:]
        after = plain_text(tuple(nodes[index + 1 : index + 2]))[:1]
        if lang == "zh":
            joined = any(
                _is_wide(character) or character in _CHINESE_MARKS for character in (before, after) if character
            )
        else:
            joined = _is_wide(before) and _is_wide(after)
        if not joined:
            settled.append(Text(" ", node.span))
    return settled


#: Marks that Chinese shares with English, where they are set without a space all the same.
_CHINESE_MARKS = "“”‘’—…·"


def _is_wide(character: str) -> bool:
    """Han, kana or full-width punctuation: what is set without spaces."""
    return bool(character) and (
        "\u2e80" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\ufe30" <= character <= "\ufe4f"
        or "\uff00" <= character <= "\uffef"
        or "\U00020000" <= character <= "\U0003ffff"
    )
