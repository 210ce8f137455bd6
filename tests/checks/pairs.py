"""Both documents of a pair from Markdown strings, and findings as (code, English line)."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from compiler import parse
from compiler.align import align
from compiler.book import Alignment
from compiler.checks import parity
from compiler.codes import CODES
from compiler.diagnostic import Diagnostic, hint_texts, message
from compiler.source import Source
from compiler.tree import Document

CHAPTERS = Path(__file__).parent / "chapters"


class Couple(NamedTuple):
    """A pair of files, parsed and aligned."""

    zh_source: Source
    en_source: Source
    zh: Document
    en: Document
    alignment: Alignment

    def findings(self, period: str = "") -> tuple[Diagnostic, ...]:
        return parity(self.alignment, self.zh, self.en, period=period)


def couple(zh: str, en: str) -> Couple:
    zh_source, en_source = Source("zh.md", zh), Source("en.md", en)
    (left, _), (right, _) = parse.document(zh_source), parse.document(en_source)
    return Couple(zh_source, en_source, left, right, align(left, right))


def told(zh: str, en: str, period: str = "") -> list[tuple[str, int]]:
    """Codes and English lines of the findings of a pair of texts."""
    pair = couple(zh, en)
    return [(one.code, pair.en_source.position(one.span.start).line) for one in pair.findings(period)]


def codes(zh: str, en: str, period: str = "") -> list[str]:
    return [code for code, _ in told(zh, en, period)]


def words(zh: str, en: str) -> list[str]:
    """The English words that the findings stand at."""
    pair = couple(zh, en)
    return [en[one.span.start : one.span.end] for one in pair.findings()]


def sentences(zh: str, en: str) -> list[str]:
    """Messages with their hints, in English: every template must take the arguments it gets."""
    lines: list[str] = []
    for one in couple(zh, en).findings():
        code = CODES[one.code]
        lines.append("; ".join((message(one, code, "en"), *hint_texts(one, code, "en"))))
        assert message(one, code, "zh")
        assert all(hint_texts(one, code, "zh"))
    return lines


def chapter() -> tuple[str, str]:
    """A realistic chapter in both languages, without a finding."""
    return (CHAPTERS / "zh.md").read_text("utf-8"), (CHAPTERS / "en.md").read_text("utf-8")
