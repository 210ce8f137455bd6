"""Bytes to text: UTF-8, line ends, and the characters that no report text may hold."""

from __future__ import annotations

import re

from compiler.diagnostic import Diagnostic, Staged, diagnostic
from compiler.source import Source

#: Private use is how placeholders are shielded from the Markdown parser; the rest are not characters of a text.
_REFUSED = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]+")

#: Findings of one kind in one file after which the rest is only counted.
_LIMIT = 20


def decode(file: str, data: bytes) -> Staged[Source]:
    """A file's text. Invalid bytes and refused characters become U+FFFD, so that later stages see a clean text."""
    found: list[Diagnostic] = []
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig").replace("\r\n", "\n")
        at = len(before)
        hints = ("gb18030",) if _is_gb18030(data) else ("utf8",)
        span = Source(file, before + "\ufffd").span(at, at + 1)
        found.append(diagnostic("T001", span, byte=f"0x{data[error.start]:02X}", hints=hints))
        text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    source = Source(file, _REFUSED.sub(lambda run: "\ufffd" * len(run[0]), text))
    for count, run in enumerate(_REFUSED.finditer(text)):
        if count == _LIMIT:
            break
        span = source.span(run.start(), run.end())
        found.append(diagnostic("T002", span, characters=f"U+{ord(run[0][0]):04X}"))
    return source, tuple(found)


def _is_gb18030(data: bytes) -> bool:
    """Whether the bytes read as Chinese in the encoding that older Windows editors save."""
    try:
        sample = data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return any("\u4e00" <= character <= "\u9fff" for character in sample)
