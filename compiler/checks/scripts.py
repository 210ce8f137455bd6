"""The rule about script: Chinese that is still Chinese in the English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.align.facts import HAN
from compiler.checks.view import Said, View
from compiler.checks.words import short
from compiler.diagnostic import Diagnostic, diagnostic
from compiler.language import UNTRANSLATED
from compiler.source import Span
from compiler.tree import Text, walk_inlines

#: A stretch of Han with the marks that Chinese sets between them.
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff](?:[，。、；：！？“”‘’·—…\s\d%]*[\u3400-\u9fff\uf900-\ufaff])*")
_LETTER = re.compile(r"[A-Za-z]")

#: What stands in brackets or quotation marks is a name beside its translation: Qinghe (清河纸业), 《环境保护法》.
_NAMED = re.compile(r"\([^()]*\)|（[^（）]*）|《[^《》]*》|“[^“”]*”|\"[^\"]*\"|\[[^\[\]]*\]")

#: Han characters in a row that no name has.
_SENTENCE = 8


def left_in_chinese(view: View) -> Iterator[Diagnostic]:
    """A segment of the English, or a sentence of it, is Chinese: the translator passed over it. Translate it.

    Chinese names in brackets or quotation marks beside their English are no finding.
    """
    for said in view.said:
        span = untranslated(said)
        if span is not None:
            yield diagnostic("P018", span, hints=("translate",), related=said.chinese, zh=short(said.zh.text))


def untranslated(said: Said) -> Span | None:
    """Where the English of a segment is Chinese; None where it is English, or a draft says itself that it is not."""
    nodes = tuple(node for node in walk_inlines(said.segment.en) if isinstance(node, Text))
    text = "".join(node.text for node in nodes)
    if UNTRANSLATED in text:
        return None
    han = _count(text)
    if not han:
        return None
    if han > len(_LETTER.findall(text)):  # a Chinese segment, whatever names it holds
        return _first(nodes, said.at)
    bare = _NAMED.sub(lambda named: " " * len(named[0]), text)
    longest = max(_HAN.finditer(bare), key=lambda run: _count(run[0]), default=None)
    if longest is None or _count(longest[0]) < _SENTENCE:
        return None
    return _within(nodes, longest.start(), longest.end(), said.at)


def _count(text: str) -> int:
    return len(HAN.findall(text))


def _first(nodes: tuple[Text, ...], at: Span) -> Span:
    start = next((node.span for node in nodes if _HAN.search(node.text)), at)
    return start.cover(nodes[-1].span) if nodes else at


def _within(nodes: tuple[Text, ...], start: int, end: int, at: Span) -> Span:
    """The span of a stretch of the joined text; whole nodes where an escape makes text and source differ."""
    offset, found = 0, None
    for node in nodes:
        low, high = max(start - offset, 0), min(end - offset, len(node.text))
        if low < high:
            exact = len(node.text) == node.span.end - node.span.start
            piece = Span(node.span.file, node.span.start + low, node.span.start + high) if exact else node.span
            found = piece if found is None else found.cover(piece)
        offset += len(node.text)
    return found or at
