"""Inline Markdown: one pass from left to right, exact places, no step back.

markdown-it's inline tokens carry no positions and its link rule looks ahead from every bracket; this stage keeps a
stack of open brackets instead, as CommonMark's appendix describes, and so stays linear on any input.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Literal

from markdown_it.common.entities import entities
from markdown_it.common.utils import fromCodePoint, isValidEntityCode

from compiler import tree
from compiler.parse import attributes, links, placeholders
from compiler.parse.context import Context, PendingComment, shorten
from compiler.parse.emphasis import DEPTH_LIMIT, Delimiters, Piece, pair, write
from compiler.parse.positions import Places, Shifted, Whole, straight
from compiler.parse.shield import RUN
from compiler.source import Span

#: A paragraph beyond this many code points is no paragraph: it is printed as plain text.
LENGTH_LIMIT = 50_000

_SPECIAL = re.compile("[\\\\`*_\\[\\]!<&~^\\n{\uff5b\U000f0000-\U0010fffd]")
_ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ENTITY = re.compile(r"&(?:#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}))|([A-Za-z][A-Za-z0-9]{1,31}));")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.\-]{1,31}:[^<>\x00-\x20]*)>")
_DOMAIN = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = re.compile(rf"<([A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_DOMAIN}(?:\.{_DOMAIN})*)>")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:[ \t\n][^<>]*)?/?>")
_SHIFT = {"~": re.compile(r"~([A-Za-z0-9+-]+)~"), "^": re.compile(r"\^([A-Za-z0-9+-]+)\^")}
_NOTE = re.compile(r"\[\^([^\s\[\]]{1,100})\]")
_TICKS = re.compile("`+")
_WIDE = re.compile("\uff5b\uff5b[^\uff5b\uff5d\n]{0,120}\uff5d\uff5d")


class _Bracket:
    """An open `[` or `![`: which piece it is, and where the delimiters inside it begin."""

    __slots__ = ("delimiters", "image", "nested", "piece", "start")

    def __init__(self, start: int, image: bool, piece: int, delimiters: int) -> None:
        self.start = start
        self.image = image
        self.piece = piece
        self.delimiters = delimiters
        self.nested = False  # another bracket opened inside: no label, then


def read(context: Context, text: str, places: Places, block: Span, cell: bool = False) -> tuple[tree.Inline, ...]:
    """The nodes of one run of shielded content. `block` is what comments in it are about; in a pipe table's `cell`,
    a backslash keeps a pipe even in code."""
    if len(text) > LENGTH_LIMIT:
        context.report("T004", places.span(0, len(text)), length=len(text), limit=LENGTH_LIMIT)
        return plain(context, text, places)
    if text and not _SPECIAL.search(text):  # most headings and cells
        return (tree.Text(text, places.span(0, len(text))),)
    return _Reader(context, text, places, block, cell).read()


def plain(context: Context, text: str, places: Places) -> tuple[tree.Inline, ...]:
    """Content as plain text, line by line."""
    nodes: list[tree.Inline] = []
    start = 0
    for line in text.split("\n"):
        if start:
            nodes.append(tree.SoftBreak(places.span(start - 1, start)))
        if line:
            nodes.append(tree.Text(context.shield.uncover(line), places.span(start, start + len(line))))
        start += len(line) + 1
    return tuple(nodes)


class _Reader:
    def __init__(self, context: Context, text: str, places: Places, block: Span, cell: bool) -> None:
        self.context = context
        self.text = text
        self.places = places
        self.block = block
        self.cell = cell
        self.pieces: list[Piece] = []
        self.delimiters: list[Delimiters] = []
        self.brackets: list[_Bracket] = []
        self.inactive = 0  # brackets below this one hold a link already, and may become images only
        self.ticks: dict[int, list[int]] | None = None
        self.last_comment_end: int | None = None

    def read(self) -> tuple[tree.Inline, ...]:
        text, size, at = self.text, len(self.text), 0
        search = _SPECIAL.search
        while found := search(text, at):
            start = found.start()
            if start > at:
                self.plain(at, start)
            at = _RULES.get(found[0], _Reader.placeholder)(self, start)
        if at < size:
            self.plain(at, size)
        pair(self.delimiters)
        return write(text, self.pieces, self.places)[0]

    # -- pieces

    def plain(self, start: int, end: int) -> int:
        self.pieces.append(Piece(start, end))
        return end

    def node(self, start: int, end: int, node: tree.Inline, depth: int = 0) -> int:
        self.pieces.append(Piece(start, end, node, depth))
        return end

    # -- rules: each takes the offset of its character and returns the offset after what it read

    def placeholder(self, at: int) -> int:
        run = RUN.match(self.text, at)
        end = run.end() if run else at + 1
        span = self.places.span(at, end)
        return self.node(
            at, end, placeholders.placeholder(self.context, self.context.shield.behind(self.text[at]), span)
        )

    def escape(self, at: int) -> int:
        following = self.text[at + 1 : at + 2]
        if following == "\n":
            return self.line(at + 1, hard_from=at)
        if following in _ESCAPABLE and following:
            return self.node(at, at + 2, tree.Text(following, self.places.span(at, at + 2)))
        return self.plain(at, at + 1)

    def newline(self, at: int) -> int:
        spaces = self.trim()
        return self.line(at, hard_from=at - spaces if spaces >= 2 else -1)

    def trim(self) -> int:
        """Take the spaces off the end of the last piece of text, and say how many they were."""
        if not self.pieces or self.pieces[-1].node is not None or isinstance(self.pieces[-1], Delimiters):
            return 0
        last = self.pieces[-1]
        kept = len(self.text[last.start : last.end].rstrip(" "))
        spaces = last.end - last.start - kept
        last.end -= spaces
        return spaces

    def line(self, at: int, hard_from: int) -> int:
        end = at + 1
        if hard_from >= 0:
            self.node(hard_from, end, tree.HardBreak(self.places.span(hard_from, end)))
        else:
            self.node(at, end, tree.SoftBreak(self.places.span(at, end)))
        while self.text.startswith((" ", "\t"), end):
            end += 1
        return end

    def code(self, at: int) -> int:
        if self.ticks is None:
            self.ticks = {}
            for run in _TICKS.finditer(self.text):
                self.ticks.setdefault(run.end() - run.start(), []).append(run.start())
        opening = _TICKS.match(self.text, at)
        start = opening.end() if opening else at + 1
        width = start - at
        closers = self.ticks.get(width, [])
        index = bisect_left(closers, start)
        if index == len(closers):
            return self.plain(at, start)
        end = closers[index]
        content = self.text[start:end].replace("\n", " ")
        if self.cell:
            content = content.replace("\\|", "|")
        if content[0] == content[-1] == " " and content.strip(" "):
            content = content[1:-1]
        code = tree.Code(self.context.shield.uncover(content), self.places.span(at, end + width))
        return self.node(at, end + width, code)

    def entity(self, at: int) -> int:
        found = _ENTITY.match(self.text, at)
        if found is None:
            return self.plain(at, at + 1)
        if found[3]:
            character = entities.get(found[3], "")
            if not character:
                return self.plain(at, at + 1)
        else:
            code = int(found[1], 16) if found[1] else int(found[2])
            character = fromCodePoint(code) if isValidEntityCode(code) else "\ufffd"
        return self.node(at, found.end(), tree.Text(_printable(character), self.places.span(at, found.end())))

    def emphasis(self, at: int) -> int:
        end = at + 1
        while self.text.startswith(self.text[at], end):
            end += 1
        run = Delimiters(self.text, at, end)
        self.pieces.append(run)
        if run.can_open or run.can_close:
            self.delimiters.append(run)
        return end

    def shift(self, at: int) -> int:
        """`~x~` and `^x^`, only around ASCII letters, digits and signs: 5~10家，20~30家 is a range."""
        marker = self.text[at]
        found = _SHIFT[marker].match(self.text, at)
        if found is None or self.text.startswith(marker, found.end()) or self.text[at - 1 : at] == marker:
            return self.plain(at, at + 1)
        inner = (tree.Text(found[1], self.places.span(*found.span(1))),)
        span = self.places.span(at, found.end())
        node = tree.Subscript(inner, span) if marker == "~" else tree.Superscript(inner, span)
        return self.node(at, found.end(), node, 1)

    def angle(self, at: int) -> int:
        if self.text.startswith("<!--", at):
            return self.comment(at)
        if found := _AUTOLINK.match(self.text, at):
            address = self.context.shield.uncover(found[1])
            if links.acceptable(self.context, address, self.places, at, found.end()):
                return self.autolink(at, found, address, links.encode(address))
        elif found := _EMAIL.match(self.text, at):
            return self.autolink(at, found, found[1], links.encode("mailto:" + found[1]))
        elif found := _TAG.match(self.text, at):
            hints = ("break",) if re.match(r"<br\b", found[0], re.IGNORECASE) else ()
            span = self.places.span(at, found.end())
            self.context.report("T082", span, text=shorten(self.context.shield.uncover(found[0])), hints=hints)
        return self.plain(at, at + 1)

    def autolink(self, at: int, found: re.Match[str], shown: str, address: str) -> int:
        inner = (tree.Text(shown, self.places.span(*found.span(1))),)
        return self.node(at, found.end(), tree.Link(address, "", inner, self.places.span(at, found.end())), 1)

    def comment(self, at: int) -> int:
        if self.last_comment_end is None:
            self.last_comment_end = self.text.rfind("-->")
        if self.last_comment_end < at + 4:
            self.context.report("T081", self.places.span(at, at + 4))
            return self.plain(at, at + 4)
        end = self.text.find("-->", at + 4) + 3
        text = self.context.shield.uncover(self.text[at + 4 : end - 3])
        self.context.comments.append(PendingComment(self.places.span(at, end), text, self.block))
        if end == len(self.text) or self.text[end] == "\n":
            self.trim()  # nothing may show where a comment stood
        elif self.text[end] == " " and (at == 0 or self.text[at - 1] in " \n"):
            end += 1
        return end

    def note(self, at: int) -> int:
        found = _NOTE.match(self.text, at)
        if found is None:
            return -1
        label = self.context.shield.uncover(found[1])
        span = self.places.span(at, found.end())
        if label in self.context.notes:
            self.context.mentions.setdefault(label, span)
            return self.node(at, found.end(), tree.NoteReference(label, span))
        if self.text.startswith(("(", "["), found.end()) or links.reference_key("^" + label) in self.context.references:
            return -1
        self.context.report("T060", span, label=label, hints=("define",))
        return self.plain(at, found.end())

    def brace(self, at: int) -> int:
        if self.text.startswith("{{", at):
            end = at + 2
            while self.text.startswith("{", end):
                end += 1
            stop = self.text.find("\n", end)
            shown = self.context.shield.uncover(self.text[at : min(stop if stop >= 0 else len(self.text), at + 60)])
            placeholders.unclosed(self.context, shown, self.places.span(at, end))
            return self.plain(at, end)
        listed = attributes.read(self.context, self.text, at, self.places)
        if isinstance(listed, attributes.Faulty):
            attributes.report_faulty(self.context, self.text, at, listed, self.places)
        elif listed is not None:
            shown = shorten(self.context.shield.uncover(self.text[at : listed[1]]))
            self.context.report("T031", self.places.span(at, listed[1]), text=shown)
        return self.plain(at, at + 1)

    def wide_brace(self, at: int) -> int:
        if found := _WIDE.match(self.text, at):
            placeholders.full_width(self.context, found[0], self.places.span(at, found.end()))
        return self.plain(at, at + 1)

    # -- brackets

    def exclamation(self, at: int) -> int:
        if not self.text.startswith("[", at + 1):
            return self.plain(at, at + 1)
        return self.open(at, at + 2, image=True)

    def bracket(self, at: int) -> int:
        end = self.note(at)
        return end if end >= 0 else self.open(at, at + 1, image=False)

    def open(self, at: int, end: int, image: bool) -> int:
        if self.brackets:
            self.brackets[-1].nested = True
        self.inactive = min(self.inactive, len(self.brackets))
        self.brackets.append(_Bracket(at, image, len(self.pieces), len(self.delimiters)))
        return self.plain(at, end)

    def close(self, at: int) -> int:
        if not self.brackets:
            return self.plain(at, at + 1)
        bracket = self.brackets.pop()
        if bracket.nested and self.brackets:
            self.brackets[-1].nested = True
        if not bracket.image and len(self.brackets) < self.inactive:
            return self.plain(at, at + 1)
        opened = bracket.start + bracket.image
        found = links.target(self.context, self.text, opened, at, bracket.nested)
        if found is None or not links.acceptable(self.context, found.address, self.places, bracket.start, found.end):
            return self.plain(at, at + 1)
        inside = self.delimiters[bracket.delimiters :]
        pair(inside)
        children, depth = write(self.text, self.pieces[bracket.piece + 1 :], self.places)
        del self.delimiters[bracket.delimiters :]
        if depth >= DEPTH_LIMIT:
            self.brackets.clear()  # whatever holds this would be deeper still
            return self.plain(at, at + 1)
        del self.pieces[bracket.piece :]
        if bracket.image:
            return self.image(bracket.start, found, children, depth + 1)
        self.inactive = len(self.brackets)
        return self.link(bracket.start, found, children, depth + 1)

    def link(self, start: int, found: links.Target, children: tuple[tree.Inline, ...], depth: int) -> int:
        if found.address.startswith("#") and len(found.address) > 1 and not children:
            return self.cross_reference(start, found)
        span = self.places.span(start, found.end)
        if not children:
            self.context.report("T071", span, target=shorten(found.address))
        title = self.context.shield.uncover(found.title)
        if found.title_end > found.title_start:
            title = links.unescape(self.context.shield.uncover(self.text[found.title_start : found.title_end]))
        return self.node(start, found.end, tree.Link(links.encode(found.address), title, children, span), depth)

    def cross_reference(self, start: int, found: links.Target) -> int:
        listed = attributes.read(self.context, self.text, found.end, self.places)
        end, form = found.end, ""
        if isinstance(listed, tuple) and not listed[0].id and not listed[0].pairs:
            forms = [name for name in listed[0].classes if name in ("title", "page")]
            if len(forms) == len(listed[0].classes) == 1:
                end, form = listed[1], forms[0]
        node = tree.CrossReference(found.address[1:], _REFERENCE_FORMS[form], (), self.places.span(start, end))
        return self.node(start, end, node, 1)

    def image(self, start: int, found: links.Target, alt: tuple[tree.Inline, ...], depth: int) -> int:
        end, listed = found.end, tree.NO_ATTRIBUTES
        after = attributes.read(self.context, self.text, end, self.places)
        if isinstance(after, tuple):
            listed, end = after
        span = self.places.span(start, end)
        node = tree.Image(found.address, alt, self.title(found, span), listed, span)
        return self.node(start, end, node, depth)

    def title(self, found: links.Target, span: Span) -> tuple[tree.Inline, ...]:
        """An image's title is a caption, and so inline Markdown of its own."""
        if found.title_end > found.title_start:
            text = self.text[found.title_start : found.title_end]
            return _Reader(self.context, text, Shifted(self.places, found.title_start), self.block, self.cell).read()
        if found.title:
            places: Places = straight(self.context.file, found.title_at) if found.title_at >= 0 else Whole(span)
            return _Reader(self.context, found.title, places, self.block, self.cell).read()
        return ()


_REFERENCE_FORMS: dict[str, Literal["", "title", "page"]] = {"": "", "title": "title", "page": "page"}


def _printable(character: str) -> str:
    """What an entity may print: no control character and no private use, which the text itself may not hold either."""
    code = ord(character[0])
    private = 0xE000 <= code <= 0xF8FF or code >= 0xF0000
    control = (code < 0x20 and character not in "\t\n\r") or 0x7F <= code < 0xA0
    return "\ufffd" if private or control else " " if character in "\t\n\r" else character


_RULES: dict[str, Callable[[_Reader, int], int]] = {
    "\\": _Reader.escape,
    "\n": _Reader.newline,
    "`": _Reader.code,
    "*": _Reader.emphasis,
    "_": _Reader.emphasis,
    "[": _Reader.bracket,
    "]": _Reader.close,
    "!": _Reader.exclamation,
    "<": _Reader.angle,
    "&": _Reader.entity,
    "~": _Reader.shift,
    "^": _Reader.shift,
    "{": _Reader.brace,
    "\uff5b": _Reader.wide_brace,
}
