"""Rules about what a segment points to or copies: footnotes, links, cross-references, images, code."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Protocol, TypeVar

from compiler.align.facts import HAN, Target, address
from compiler.book import Pair
from compiler.checks.bags import Bag, compare
from compiler.checks.view import Said, View
from compiler.checks.words import short
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.source import Span
from compiler.tree import CodeBlock, Figure, Image, NoteReference


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


P = TypeVar("P", bound=_Placed)

_EDITION = re.compile(r"\.(?:zh|en)(?=\.\w+$)")


def footnotes(view: View) -> Iterator[Diagnostic]:
    """A footnote mark is missing, surplus or another one: the note would qualify other words, or none.

    Labels need not be the same; footnotes are paired first, by label and then by order.
    """
    english = {
        getattr(pair.zh, "label", ""): getattr(pair.en, "label", "")
        for pair in view.alignment.pairs
        if pair.kind == "note" and pair.zh is not None and pair.en is not None
    }

    def label(said: Said, zh: Sequence[NoteReference], en: Sequence[NoteReference]) -> Bag[NoteReference]:
        known = {id(one): english.get(one.label, one.label) for one in zh}
        return compare(zh, en, lambda one: known.get(id(one), one.label))

    for said in view.said:
        bag = label(said, said.zh.notes, said.en.notes)
        yield from _told(70, said, bag, lambda one: f"[^{one.label}]")


def links(view: View) -> Iterator[Diagnostic]:
    """A link leads elsewhere, or is missing or surplus. Language parts of an address (`/zh/`, `/en/`) may differ."""
    for said in view.said:
        yield from _targets(80, said, said.zh.links, said.en.links, lambda one: address(one.value))


def cross_references(view: View) -> Iterator[Diagnostic]:
    """A cross-reference names another table, figure or section, or is missing or surplus."""
    for said in view.said:
        yield from _targets(83, said, said.zh.references, said.en.references, lambda one: one.value)


def images(view: View) -> Iterator[Diagnostic]:
    """Another image is shown, or one within a text is missing or surplus. Editions by language are chosen elsewhere."""
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if isinstance(zh, Figure) and isinstance(en, Figure):
            bag = compare((zh.image,), (en.image,), _picture)
            yield from _told(86, pair, bag, lambda one: one.source)
    yield from _front_image(view)
    for said in view.said:
        yield from _told(86, said, compare(said.zh.images, said.en.images, _picture), lambda one: one.source)


def _front_image(view: View) -> Iterator[Diagnostic]:
    """The picture of a chapter; English may leave it to the Chinese."""
    zh, en = view.zh.front, view.en.front
    if zh.image and en.image and _EDITION.sub("", zh.image) != _EDITION.sub("", en.image):
        yield diagnostic(
            "P086", en.span, hints=("write",), related=(Related(zh.span, "chinese"),), zh=zh.image, en=en.image
        )


def code_spans(view: View) -> Iterator[Diagnostic]:
    """Code within a text was changed, dropped or added. Copy it as it stands; code with Chinese in it may differ."""
    for said in view.said:
        if any(HAN.search(code.text) for code in said.zh.codes):
            continue
        yield from _told(90, said, compare(said.zh.codes, said.en.codes, lambda one: one.text), lambda one: one.text)


def code_blocks(view: View) -> Iterator[Diagnostic]:
    """A code block differs from the Chinese, in a line without Chinese. Copy it."""
    for pair in view.pairs:
        zh, en = pair.zh, pair.en
        if not isinstance(zh, CodeBlock) or not isinstance(en, CodeBlock) or zh.text == en.text:
            continue
        here, there = zh.text.splitlines(), en.text.splitlines()
        for number in range(max(len(here), len(there))):
            one = here[number] if number < len(here) else ""
            other = there[number] if number < len(there) else ""
            if one != other and not HAN.search(one):
                yield diagnostic(
                    "P093",
                    en.span,
                    hints=("write",),
                    related=(Related(zh.span, "chinese"),),
                    zh=short(one),
                    en=short(other),
                )
                break


# ---------------------------------------------------------------- helpers


def _picture(image: Image) -> str:
    return _EDITION.sub("", image.source)


def _targets(
    first: int, said: Said, zh: Sequence[Target], en: Sequence[Target], key: Callable[[Target], Hashable]
) -> Iterator[Diagnostic]:
    if zh or en:
        yield from _told(first, said, compare(zh, en, key), lambda one: one.value)


def _told(first: int, where: Said | Pair, bag: Bag[P], show: Callable[[P], str]) -> Iterator[Diagnostic]:
    """The three findings of a family: another one, one missing, one surplus."""
    for zh, en in bag.wrong:
        yield diagnostic(
            f"P{first:03}",
            en.span,
            hints=("write",),
            related=(Related(zh.span, "chinese"),),
            zh=show(zh),
            en=show(en),
        )
    for zh in bag.missing:
        at = where.at if isinstance(where, Said) else where.en.span if where.en else zh.span
        yield diagnostic(f"P{first + 1:03}", at, hints=("add",), related=(Related(zh.span, "chinese"),), zh=show(zh))
    for en in bag.extra:
        related = where.chinese if isinstance(where, Said) else ()
        yield diagnostic(f"P{first + 2:03}", en.span, hints=("delete",), related=related, en=show(en))
