"""Telephone numbers: where they stand in a text, and what of them counts.

China writes 021-5012 3456 at home and +86 21 5012 3456 abroad (ITU-T E.123: the trunk prefix 0 is left out after a
country code). Grouping is everybody's own.
"""

from __future__ import annotations

import re
import unicodedata

_GAP = r"[ \-‑–.]?"
_EXTENSION = (
    r"(?P<ext> ?[,，(（]? ?(?:分机号?|转|ext(?:ension)?\.?|x)[ :：.]{0,2}(?P<number>\d{1,6})\b"
    r"|[-–](?P<dash>\d{2,5})(?!\d))?"
)
_FORMS = (
    # +86 571 8888 6666, +86-(0)571-8888 6666, +852 2345 6789, 0086 10 6612 3456
    rf"(?:\+|00(?=86|85))\d{{1,3}}{_GAP}(?:\(0\))?(?:\(?\d{{1,4}}\)?{_GAP}){{1,3}}\d{{2,8}}",
    # (86) 21 5012 3456, (86-10) 6612 3456, (852) 2345 6789
    rf"\((?:\+?86|852|853)(?:[ \-]\d{{2,3}})?\) ?(?:\d{{2,4}}{_GAP}){{1,2}}\d{{4}}",
    # 86-571-8888 6666
    rf"86[ \-](?:\d{{2,3}}[ \-]\d{{3,4}}{_GAP}\d{{4}}|1[3-9]\d{_GAP}\d{{4}}{_GAP}\d{{4}})",
    # 021-5012 3456, (0571) 8888 6666, 0571 88886666
    rf"(?:\(0\d{{2,3}}\) ?|0\d{{2,3}}[ \-‑–])\d{{3,4}}{_GAP}\d{{4}}",
    # 400-820-8820, 4008208820, 400-88-95533, 400 8208 820
    r"[48]00(?:[ \-‑]\d{3}[ \-‑]?\d{4}|[ \-‑]\d{4}[ \-‑]?\d{3}|[ \-‑]\d{2}[ \-‑]\d{5}|\d{7}\b)",
    # 138 1234 5678
    rf"1[3-9]\d{_GAP}\d{{4}}{_GAP}\d{{4}}",
)
_PHONE = re.compile(
    rf"(?<![\dA-Za-z.,])(?:{'|'.join(f'(?:{form})' for form in _FORMS)})(?!\d|[.,]\d|%){_EXTENSION}", re.IGNORECASE
)
_MAY_BE = re.compile(r"[+(]\d|\d{3}[ \-‑–)]|\d{10}")
_COUNTRY = re.compile(r"^(?:00)?86(?=\d{9,})")
_NO_DIGIT = re.compile(r"\D")


def find_telephones(text: str) -> list[tuple[int, int]]:
    """Where telephone numbers stand, their extensions with them."""
    if not _MAY_BE.search(text):
        return []
    found = []
    for match in _PHONE.finditer(text):
        number = match[0][: match.start("ext") - match.start()] if match["ext"] else match[0]
        if 8 <= len(_NO_DIGIT.sub("", number)) <= 16:
            found.append(match.span())
    return found


def telephone(text: str) -> tuple[str, str] | None:
    """Number and extension of a text that is a telephone number, without +86 and the trunk's 0; None for any other."""
    match = _PHONE.fullmatch(unicodedata.normalize("NFKC", text))
    if match is None:
        return None
    number = match[0][: match.start("ext")] if match["ext"] else match[0]
    digits = _NO_DIGIT.sub("", number.replace("(0)", ""))
    if not 8 <= len(digits) <= 16:
        return None
    home = _COUNTRY.sub("", digits)
    return home.lstrip("0"), match["number"] or match["dash"] or ""


__all__ = ["find_telephones", "telephone"]
