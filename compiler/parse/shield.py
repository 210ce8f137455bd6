"""Placeholders made opaque before Markdown is parsed.

Each `{{…}}` becomes one private-use character, which says what stood there, and padding of another, so that the run is
as long as the placeholder: every offset stays true, Markdown sees letters only, and `**{{ x }}**吨` is bold. Private
use is refused in input (T002), so no text can forge a shield.
"""

from __future__ import annotations

import re

PAD = "\ue000"
_FIRST = 0xF0000
_CAPACITY = 0x10FFFD - 0xF0000 - 2  # two private planes, less the four code points that are no characters

#: One shielded placeholder. Neighbours stay apart, since each begins with its own character.
RUN = re.compile(f"[\U000f0000-\U0010fffd]{PAD}*")

#: A backslash pair comes first, so that `\\{{` is text and `\\\\{{` is a backslash before a placeholder. Backquotes and
#: angle brackets are left out: a placeholder is never the beginning of code or of a comment.
_LOOSE = re.compile(r"\\[\\{]|\{\{[^{}`<>\n]*\}\}")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")


class Shield:
    """What stands behind each private-use character of one text. Equal placeholders share a character."""

    __slots__ = ("_index", "_texts")

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._index: dict[str, str] = {}

    def cover(self, text: str) -> str:
        """The same text, of the same length, with its placeholders shielded."""
        if not text.isascii() and _PRIVATE.search(text):
            text = _PRIVATE.sub("\ufffd", text)
        return _LOOSE.sub(self._cover, text) if "{{" in text else text

    def _cover(self, found: re.Match[str]) -> str:
        text = found[0]
        if text[0] == "\\":
            return text
        first = self._index.get(text)
        if first is None:
            if len(self._texts) >= _CAPACITY:
                return text
            at = len(self._texts)
            first = chr(_FIRST + at + (2 if at >= 0xFFFE else 0))  # U+FFFFE and U+FFFFF are no characters
            self._index[text] = first
            self._texts.append(text)
        return first + PAD * (len(text) - 1)

    def behind(self, first: str) -> str:
        """The placeholder that a run's first character stands for."""
        at = ord(first) - _FIRST
        return self._texts[at - 2 if at > 0xFFFF else at]

    def uncover(self, text: str) -> str:
        """The text as it was typed: for code, addresses and comments, where placeholders mean nothing."""
        if not self._texts or text.isascii():
            return text
        return RUN.sub(lambda run: self.behind(run[0][0]), text)


def shielded(text: str) -> bool:
    """Whether a shielded text holds a placeholder."""
    return not text.isascii() and RUN.search(text) is not None
