"""Making text safe to stand in HTML. Whatever reaches the page from a report passes through here.

The parser refuses dangerous links and prints HTML as text already; the writer does not rely on it.
"""

from __future__ import annotations

import json
import re
from functools import cache
from html import escape
from typing import Any
from urllib.parse import quote

from compiler.addresses import leads_out
from compiler.language import TAGS, Lang

#: Code points that may not stand in an HTML document (HTML Standard, 13.2.5): controls, surrogates, noncharacters.
_UNWRITABLE = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_UNWRITABLE += "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(1, 17))
_FORBIDDEN = re.compile(f"[{_UNWRITABLE}]")
_SPECIAL = re.compile(f"[&<>\"'{_UNWRITABLE}]")
_HAN = re.compile(
    "[\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)

#: What JSON says in escapes, so that neither HTML nor JavaScript reads anything into it.
_UNSCRIPTABLE = re.compile(f"[<>&\u2028\u2029{_UNWRITABLE}]")

_PLAIN_ID = re.compile(r"[\w.:\-]+")


def text(value: str) -> str:
    """`value` as character data or as a quoted attribute's value."""
    return _FORBIDDEN.sub("", escape(value)) if _SPECIAL.search(value) else value


def script_data(value: Any) -> str:
    """`value` as JSON for a `script` element: nothing in it can end the element or open another."""
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSCRIPTABLE.sub(lambda bad: "".join(f"\\u{unit:04x}" for unit in _code_units(bad[0])), plain)


def _code_units(character: str) -> tuple[int, ...]:
    """UTF-16, which JSON escapes are in."""
    code = ord(character)
    return (code,) if code < 0x10000 else (0xD800 + (code - 0x10000 >> 10), 0xDC00 + (code - 0x10000 & 0x3FF))


def anchor(value: str) -> str:
    """`value` as an id: white space is what an id may not hold."""
    return text(value if _PLAIN_ID.fullmatch(value) else re.sub(r"\s+", "-", value))


def fragment(value: str) -> str:
    """The address of an id on the same page."""
    if _PLAIN_ID.fullmatch(value):
        return "#" + text(value)
    return "#" + quote(_FORBIDDEN.sub("", re.sub(r"\s+", "-", value)), safe="")


def address(target: str) -> str | None:
    """The escaped address of a link out of the report, or None where there must be no link."""
    if not leads_out(target):
        return None
    scheme, colon, rest = target.partition(":")
    host, slash, path = rest[2:].partition("/") if rest.startswith("//") else ("", "", rest)
    head = scheme.lower() + colon + ("//" + host if host else "") + slash
    return text(head) + text(re.sub(r"%(?![0-9A-Fa-f]{2})|[\"<>^`{|}\[\]]", lambda bad: quote(bad[0], safe=""), path))


@cache
def _other(lang: Lang) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What shows that the other language may be there, and a run of it. Made on demand: most texts hold none.

    Han in English is Chinese. Latin letters in Chinese are mostly short names and units, which anybody speaks as
    Chinese does; from three words on they are English.
    """
    if lang == "en":
        run = f"{_HAN.pattern}(?:[\u3001\u3002\u300a-\u3011\uff08\uff09\uff0c\uff1a\uff1b]*{_HAN.pattern})*"
        return _HAN, re.compile(run)
    inside = r"A-Za-z0-9.'\u2019&/+\-"
    word = f"[A-Za-z][{inside}]*"
    # A run begins where a word does: it is never tried again from the middle of one.
    return re.compile("[A-Za-z],? [A-Za-z]"), re.compile(rf"(?<![{inside}]){word}(?:,? (?:{word}|&|\d+)){{2,}}")


def text_in(lang: Lang, value: str) -> str:
    """A report's text in its language; what is in the other one is marked so, to be spoken and set as such."""
    if lang == "en" and value.isascii():
        return text(value)
    there, run = _other(lang)
    if there.search(value) is None:
        return text(value)
    tag = TAGS["zh" if lang == "en" else "en"]
    pieces: list[str] = []
    end = 0
    for found in run.finditer(value):
        pieces += (text(value[end : found.start()]), f'<span lang="{tag}">', text(found[0]), "</span>")
        end = found.end()
    pieces.append(text(value[end:]))
    return "".join(pieces)
