"""The rule about whole files: are they translations of each other at all?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import log

from compiler.align.facts import count_han
from compiler.align.features import Reader
from compiler.checks.scripts import untranslated
from compiler.checks.view import View
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.language import Lang
from compiler.source import Span
from compiler.tree import Document

#: Fewer blocks, or fewer things to compare, prove nothing.
_ENOUGH = 6
_SEGMENTS = 3

#: Of so many words in Latin letters, one Han character: no Chinese text has as few, however many names it holds.
_HAN_AMONG = 5
_WORD = re.compile("[A-Za-z]{2,}")


def whole_files(view: View) -> Iterator[Diagnostic]:
    """A file is empty, or the two files have next to nothing in common: one finding instead of one for each block.

    It stands at the beginning of the English. Usually two wrong files were paired.
    """
    zh, en = _size(view.zh), _size(view.en)
    start = Span(view.en.file, 0, 0)
    chinese = (Related(Span(view.zh.file, 0, 0), "chinese"),)
    if zh and not en:
        yield diagnostic("P002", start, hints=("start",), related=chinese, zh_file=view.zh.file, count=zh)
    elif en and not zh:
        yield diagnostic("P003", start, hints=("add",), related=chinese, zh_file=view.zh.file, count=en)
    elif (left := _left_in_chinese(view)) > 0.5 * len(view.said):
        told = {"count": left, "total": len(view.said)}
        yield diagnostic("P004", start, hints=("translate",), related=chinese, zh_file=view.zh.file, **told)
    elif (other := _not_chinese(view)) >= _SEGMENTS:
        told = {"count": other, "total": len(view.said)}
        yield diagnostic("P005", start, hints=("pair",), related=chinese, zh_file=view.zh.file, **told)
    elif min(zh, en) >= _ENOUGH and _is_loose(view):
        same, total = _shared(view)
        apart, blocks = _apart(view)
        if apart > 0.1 * blocks if total < _ENOUGH else apart > 0.2 * blocks and same < 0.35 * total:
            told = {"same": same, "total": total, "apart": apart, "blocks": blocks}
            yield diagnostic("P001", start, hints=("pair",), related=chinese, zh_file=view.zh.file, **told)


def _left_in_chinese(view: View) -> int:
    """How many segments are still Chinese; too few to tell are left to their own rule."""
    left = sum(untranslated(said) is not None for said in view.said)
    return left if left >= _SEGMENTS else 0


def _not_chinese(view: View) -> int:
    """How many segments of the Chinese file hold no Han character, if it is another language's; else none."""
    han = [count_han(said.zh.text) for said in view.said]
    words = sum(len(_WORD.findall(said.zh.text)) for said in view.said)
    return han.count(0) if sum(han) * _HAN_AMONG < words else 0


def _is_loose(view: View) -> bool:
    return _apart(view)[0] >= _ENOUGH and _lengths_agree(view) < 0.75 and _ids_agree(view) < 0.3


def _size(document: Document) -> int:
    return len(document.blocks) + (document.title is not None)


def _shared(view: View) -> tuple[int, int]:
    """How many telling facts occur in both files, and how many there are in the file that has fewer."""
    zh, en = _telling(view.zh, "zh", view.reader), _telling(view.en, "en", view.reader)
    return len(zh & en), min(len(zh), len(en))


def _telling(document: Document, lang: Lang, reader: Reader) -> set[tuple[str, str]]:
    facts = ((name, value) for block in document.blocks for name, value, _ in reader.unit(block, lang).features)
    return {(name, value) for name, value in facts if name != "figure" or len(value) > 4 or "." in value}


def _ids_agree(view: View) -> float:
    zh, en = ({block.id for block in document.blocks if block.id} for document in (view.zh, view.en))
    return len(zh & en) / min(len(zh), len(en)) if zh and en else 0.0


def _apart(view: View) -> tuple[int, int]:
    """How many blocks have no counterpart of their own, and how many there are."""
    pairs = view.alignment.pairs
    return sum(pair.status != "matched" for pair in pairs), len(pairs)


def _lengths_agree(view: View) -> float:
    """The share of Chinese paragraphs with a partner of about the expected length; near one for a translation."""
    fits: list[bool] = []
    for pair in view.alignment.pairs:
        if pair.kind != "paragraph" or pair.zh is None:
            continue
        if pair.en is None:
            fits.append(False)
            continue
        zh, en = view.reader.unit(pair.zh, "zh").size, view.reader.unit(pair.en, "en").size
        fits.append(bool(zh and en) and abs(log(en / zh)) < 0.5)
    return sum(fits) / len(fits) if len(fits) >= _ENOUGH else 0.0
