"""Making text safe to stand in HTML. Whatever reaches the page from a report passes through here.

The parser refuses dangerous links and prints HTML as text already; the writer does not rely on it.
"""

from __future__ import annotations

import re
from html import escape
from urllib.parse import quote

#: Code points that may not stand in an HTML document (HTML Standard, 13.2.5): controls, surrogates, noncharacters.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(1, 17))
    + "]"
)
_HAN = re.compile(
    "[\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_HAN_RUN = re.compile(f"{_HAN.pattern}(?:[\u3001\u3002\u300a-\u3011\uff08\uff09\uff0c\uff1a\uff1b]*{_HAN.pattern})*")

#: A link may lead out by these only; `http` and `https` need a host.
_OUT = re.compile(
    r"(?:https?://[\w.\-:@%\[\]]+(?:[/?#].*)?|mailto:[^\s/]+|tel:[\d+().;=\w-]+)", re.IGNORECASE | re.DOTALL
)
#: What a browser drops or rewrites while it reads an address, and so what could hide another scheme.
_SLY = re.compile("[\x00-\x20\x7f-\x9f\\\\\u2028\u2029\ud800-\udfff]")
_PLAIN_ID = re.compile(r"[\w.:\-]+")


def text(value: str) -> str:
    """`value` as character data or as a quoted attribute's value."""
    return _FORBIDDEN.sub("", escape(value))


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
    if _SLY.search(target) or not _OUT.fullmatch(target):
        return None
    scheme, colon, rest = target.partition(":")
    host, slash, path = rest[2:].partition("/") if rest.startswith("//") else ("", "", rest)
    head = scheme.lower() + colon + ("//" + host if host else "") + slash
    return text(head) + text(re.sub(r"%(?![0-9A-Fa-f]{2})|[\"<>^`{|}\[\]]", lambda bad: quote(bad[0], safe=""), path))


def with_han_marked(value: str) -> str:
    """English text with its Chinese names marked as Chinese, so that they are spoken and set as such."""
    if value.isascii() or _HAN.search(value) is None:
        return text(value)
    pieces: list[str] = []
    end = 0
    for run in _HAN_RUN.finditer(value):
        pieces += (text(value[end : run.start()]), '<span lang="zh-Hans">', text(run[0]), "</span>")
        end = run.end()
    pieces.append(text(value[end:]))
    return "".join(pieces)
