"""The rule about pictures that serve both languages."""

from __future__ import annotations

from collections.abc import Iterator

from compiler import svgtexts
from compiler.align.facts import HAN
from compiler.checks.words import short
from compiler.diagnostic import Diagnostic, diagnostic
from compiler.images import variant
from compiler.source import Source
from compiler.tree import plain_text


def in_shared_picture(source: Source) -> Iterator[Diagnostic]:
    """A picture without a language of its own shows Chinese, which the English prints too: one finding a picture."""
    chinese = [block for block in svgtexts.labels(source) if HAN.search(plain_text(block.children))]
    if chinese:
        words = short(plain_text(chinese[0].children))
        zh_file, en_file = (variant(source.file, lang) for lang in ("zh", "en"))
        yield diagnostic("P094", chinese[0].span, hints=("split",), zh=words, zh_file=zh_file, en_file=en_file)
