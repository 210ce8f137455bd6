"""Where links and images lead: targets, titles, reference labels, and the schemes that are refused."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from markdown_it.common.normalize_url import normalizeLink
from markdown_it.common.utils import normalizeReference, unescapeAll
from markdown_it.helpers import parseLinkDestination, parseLinkTitle

from compiler.parse.context import Context, shorten
from compiler.parse.positions import Places

_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999})\]", re.DOTALL)
_SPACE = re.compile(r"[ \t]*(?:\n[ \t]*)?")
_LABEL_LIMIT = 999

#: Characters that browsers drop from an address before they read its scheme.
_IGNORED = re.compile("[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_REFUSED = re.compile(r"(?:javascript|data|vbscript|file):", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """What follows a `]`: the address, unescaped and without shields, and where the construct ends.

    The title of an inline link is a stretch of the content, `title_start` to `title_end`, still to be read; that of a
    reference is the shielded text `title`, at `title_at` in the file, or, if that is -1, no one knows where.
    """

    end: int
    address: str
    title: str = ""
    title_start: int = -1
    title_end: int = -1
    title_at: int = -1


def target(context: Context, text: str, opened: int, closed: int, nested: bool) -> Target | None:
    """What the brackets at `opened` and `closed` lead to; `nested`: other brackets stand between them."""
    after = closed + 1
    if text.startswith("(", after) and (found := _inline(context, text, after)):
        return found
    label = _LABEL.match(text, after)
    if label and label[1].strip():
        return _reference(context, label[1], label.end())
    end = label.end() if label and not label[1] else after
    if nested or closed - opened - 1 > _LABEL_LIMIT:
        return None
    return _reference(context, text[opened + 1 : closed], end)


def _inline(context: Context, text: str, at: int) -> Target | None:
    """`(address "title")`, from its parenthesis on."""
    size = len(text)
    at = _skip(text, at + 1)
    address, start, end = "", -1, -1
    found = parseLinkDestination(text, at, size)
    if found.ok:
        address = context.shield.uncover(found.str)
        at = found.pos
        gap = _skip(text, at)
        title = parseLinkTitle(text, gap, size)
        if gap > at and title.ok:
            start, end = gap + 1, title.pos - 1
            gap = _skip(text, title.pos)
        at = gap
    if not text.startswith(")", at):
        return None
    return Target(at + 1, address, "", start, end)


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _reference(context: Context, label: str, end: int) -> Target | None:
    if not context.references:
        return None
    found = context.references.get(normalizeReference(label))
    if found is None:
        return None
    return Target(end, context.shield.uncover(found.target), found.title, title_at=found.at)


def acceptable(context: Context, address: str, places: Places, start: int, end: int) -> bool:
    """Whether an address may be printed; a scheme that runs code or reads the reader's disk is refused.

    Entities are decoded once more and invisible characters dropped, since that is what a browser may do.
    """
    bare = _IGNORED.sub("", html.unescape(address))
    if _REFUSED.match(bare):
        context.report("T070", places.span(start, end), target=shorten(address), scheme=bare.split(":")[0].lower())
        return False
    if "{{" in address:
        context.report("T012", places.span(start, end), text=shorten(address))
    return True


def encode(address: str) -> str:
    """An address as a URL: percent-encoded, host names in their ASCII form. `#id` stays as it is."""
    if address.startswith("#"):
        return address
    try:
        return normalizeLink(address)
    except ValueError:  # no URL at all; the writers escape it like any text
        return address


def reference_key(label: str) -> str:
    return normalizeReference(label)


def unescape(text: str) -> str:
    """A title's text: backslashes and entities read, as in prose."""
    return unescapeAll(text)
