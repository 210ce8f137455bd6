"""Numbers that are names: standards, disclosures, telephone numbers, addresses. They are compared by their text."""

from __future__ import annotations

import re

from compiler.numerals.claim import Claim
from compiler.numerals.telephones import find_telephones

_STANDARDS = "ISO|IEC|GB|GRI|SDGs?|IFRS|IAS|SASB|HKEX|AA|SA|OHSAS|ASTM|EN|DIN|BS|JR|YD|DB|RFC"
_PREFIXED = re.compile(
    rf"(?<![A-Za-z])(?:{_STANDARDS})(?:/[A-Z]{{1,4}})?(?: ?[A-Z]{{1,4}}(?=[ -]?\d))?"
    r"[ -]?\d[\dA-Za-z]*(?:[-.:–]\d[\dA-Za-z]*){0,6}"
)
_WEB = re.compile(r"(?:https?://|www\.)[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff<>()\"“”]+")
_DOTTED = re.compile(r"(?<![\d.,A-Za-z])\d{1,4}(?:\.\d{1,4}){2,5}(?![\d%])|(?<!\d)\d{1,3}[·•]\d{1,3}(?!\d)")
_DASHED = re.compile(r"(?<![\d.,A-Za-z-])\d{1,6}(?:-\d{1,8}){2,6}(?![\d%])")
_DISCLOSURE = re.compile(r"(?<![\d.,A-Za-z-])[1-9]\d{2}-\d{1,2}(?![\d%.,-])(?! ?[%万亿])")
_TIMES = re.compile(r"(?<![\d.,])\d{1,2} ?[×xX*] ?\d{1,2}(?![\d.])|(?<![\d/])24/7(?![\d/])")
_MAIL_BEFORE = re.compile(r"[A-Za-z0-9._%+-]{1,64}$")
_MAIL_AFTER = re.compile(r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_ISO_DATE = re.compile(r"[12]\d{3}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])")
_DOT_DATE = re.compile(r"[12]\d{3}\.(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])")


#: Each pattern with the characters of which its matches hold at least one; most texts have none of them.
_PATTERNS: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = (
    (_PREFIXED, frozenset()),
    (_DOTTED, frozenset(".·•")),
    (_DASHED, frozenset("-")),
    (_DISCLOSURE, frozenset("-")),
    (_TIMES, frozenset("×xX*/")),
)


def find_codes(text: str) -> list[tuple[int, int]]:
    """Where codes stand, in order, without overlaps."""
    found = [match.span() for match in _WEB.finditer(text)] if "://" in text or "www." in text else []
    found += find_telephones(text)
    at = text.find("@")
    while at >= 0:
        before = _MAIL_BEFORE.search(text[max(0, at - 64) : at])
        after = _MAIL_AFTER.match(text, at + 1)
        if before is not None and after is not None:
            found.append((at - len(before[0]), after.end()))
        at = text.find("@", at + 1)
    for pattern, marks in _PATTERNS:
        if marks and marks.isdisjoint(text):
            continue
        for match in pattern.finditer(text):
            dates = _ISO_DATE if pattern is _DASHED else _DOT_DATE
            if pattern in (_DASHED, _DOTTED) and dates.fullmatch(match[0]):
                continue
            found.append(match.span())
    found.sort(key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int]] = []
    for span in found:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def code(text: str, start: int, end: int) -> Claim:
    return Claim(start, end, text[start:end], None, None, "", "code")


_LETTERS_BEFORE = re.compile(r"[A-Za-z_][A-Za-z_-]{0,23}$")
_TAIL = re.compile(r"[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+){0,4}")
_GLUED = re.compile(r"\d{1,6}[A-Za-z][A-Za-z0-9]*")


def glued_at(text: str, at: int, floor: int) -> tuple[int, int] | None:
    """A number that is part of a Latin name: COVID-19, PM2.5, top20, 5G. Years with a prefix (mid-2023) are not."""
    before = text[at - 1] if at > floor else ""
    if before.isascii() and (before.isalpha() or before == "_"):
        letters = _LETTERS_BEFORE.search(text[max(floor, at - 24) : at])
        tail = _TAIL.match(text, at)
        if letters is not None and tail is not None:
            return at - len(letters[0]), tail.end()
    if before == "-" and at - 1 > floor and text[at - 2].isascii() and text[at - 2].isupper():
        letters = _LETTERS_BEFORE.search(text[max(floor, at - 24) : at])
        tail = _TAIL.match(text, at)
        if letters is not None and tail is not None:
            return at - len(letters[0]), tail.end()
    return None


def suffixed_at(text: str, at: int) -> int:
    """The end of a number with Latin letters grown onto it that are no unit: 5G, 3D; `at` where there is none."""
    glued = _GLUED.match(text, at)
    return at if glued is None else glued.end()
