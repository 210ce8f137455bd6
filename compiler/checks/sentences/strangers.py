"""Texts without a figure or a name by which to know them: is this the English of that Chinese at all?

Everyday words tell (`anchors`). A good translator says one or the other otherwise, so one word proves
nothing; but where none of a text's words is said, and its neighbour's English says them, the two have changed places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compiler.checks.scripts import is_chinese
from compiler.checks.sentences.anchors import anchors, is_said, spelt
from compiler.checks.view import Said, View
from compiler.checks.words import short
from compiler.diagnostic import Diagnostic, Related, diagnostic

#: How far away, in segments, an exchanged one is looked for: a list, or two rows of a table.
_NEAR = 16

#: What is known of any report before it is read: of so many words so many are said.
_PRIOR_WORDS, _PRIOR_SAID = 40, 32

#: How unlikely it must be that a translator happened upon other words for all of a text's.
_UNLIKELY = 1e-4

#: Words of a text and of another one that together tell that the other's English stands in its place.
_ENOUGH = 5

#: Words whose absence is not independent: with more of them, no more is proven.
_MOST = 12


class _Known(NamedTuple):
    """A segment, the listed words of its Chinese, which of them its English says, and that English as it is read."""

    said: Said
    words: frozenset[str]
    told: frozenset[str]
    english: str


def other_words(view: View) -> Iterator[Diagnostic]:
    """The English is that of another Chinese text, or of none that stands near."""
    known = [_known(said) for said in view.said if _may_be_judged(said)]
    words = sum(len(one.words) for one in known)
    rate = (sum(len(one.told) for one in known) + _PRIOR_SAID) / (words + _PRIOR_WORDS)
    for at, one in enumerate(known):
        if not one.words or one.told:
            continue
        near = [*known[max(at - _NEAR, 0) : at], *known[at + 1 : at + 1 + _NEAR]]
        other = _exchanged(one, near)
        if other is not None:
            yield _finding("P164", one, other)
            continue
        other = _owner(one, near)
        if other is not None or (1 - rate) ** min(len(one.words), _MOST) < _UNLIKELY:
            yield _finding("P165", one, other)


def _may_be_judged(said: Said) -> bool:
    return bool(
        said.segment.status == "matched" and said.zh.text and said.en.text.strip() and not is_chinese(said.en.text)
    )


def _known(said: Said) -> _Known:
    words = frozenset(anchors(said.zh.text))
    english = spelt(said.en.text)
    return _Known(said, words, frozenset(word for word in words if is_said(word, english)), english)


def _exchanged(one: _Known, near: Sequence[_Known]) -> _Known | None:
    """The neighbour whose English says this text's words while this one's says the neighbour's: most of them."""
    for other in near:
        if other.told or not other.words or len(one.words | other.words) < 2:
            continue
        there, here = _count(other.english, one.words), _count(one.english, other.words)
        if there and here and 4 * (there + here) >= 3 * (len(one.words) + len(other.words)):
            return other
    return None


def _owner(one: _Known, near: Sequence[_Known]) -> _Known | None:
    """The neighbour whose English stands here: word for word, or by its words, five of the two texts' at least."""
    for other in near:
        if other.words & one.words or not _says(one.english, other.words):
            continue
        if other.words and other.english == one.english:
            return other
        if min(len(one.words), len(other.words)) > 1 and len(one.words) + len(other.words) >= _ENOUGH:
            return other
    return None


def _says(english: str, words: frozenset[str]) -> bool:
    """Most of them: of many words one may be said otherwise."""
    return _count(english, words) >= max(1, len(words) - len(words) // 4)


def _count(english: str, words: frozenset[str]) -> int:
    return sum(is_said(word, english) for word in words)


def _finding(code: str, one: _Known, other: _Known | None) -> Diagnostic:
    said = one.said
    related = said.chinese
    told = ""
    if other is not None:
        told = short(other.said.zh.text)
        related = (*related, Related(other.said.at, "english"))
    hint = "exchange" if code == "P164" else "other" if other is not None else "translate"
    return diagnostic(code, said.at, hints=(hint,), related=related, zh=short(said.zh.text), other=told)
