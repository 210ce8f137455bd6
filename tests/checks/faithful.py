"""Pairs as good translators write them, in many fields and styles: freely, and with nothing left out.

`faithful.txt` holds a pair a paragraph, the Chinese in its first line. No rule about words and marks may find anything.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Faithful(NamedTuple):
    zh: str
    en: str


def _pairs() -> tuple[Faithful, ...]:
    text = Path(__file__).with_suffix(".txt").read_text("utf-8")
    paragraphs = (block for block in text.strip().split("\n\n") if not block.startswith("# "))
    return tuple(Faithful(*block.split("\n")) for block in paragraphs)


PAIRS = _pairs()
