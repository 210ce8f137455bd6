"""`{#id .class key=value}`: a grammar of our own, and what each name may hold.

A bare value runs to a space or the closing brace, a quoted one holds anything but its quote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from compiler import schema, tree
from compiler.parse.context import Context, shorten
from compiler.parse.positions import Places
from compiler.parse.shield import shielded

_ITEM = re.compile(
    r"""[ \t\n]*(?:\#(?P<id>[^\s{}"'=\#]+)|\.(?P<cls>[^\s{}"'=\#]+)
    |(?P<name>[A-Za-z][A-Za-z0-9_-]*)=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s{}"'“”‘’]+)))
    (?=[ \t\n}])""",
    re.VERBOSE,
)
_END = re.compile(r"[ \t\n]*\}")
_LIKE = re.compile(r"\{[ \t]*(?:#[^\s{}#]|\.[A-Za-z]|[A-Za-z][A-Za-z0-9_-]*=)")
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_CLOSE = re.compile(r"[}\n]")
_COUNT = re.compile(r"[1-9][0-9]{0,2}|0")

#: What names mean, wherever they stand. A name outside this table is a slip of the pen: it would do nothing.
NAMES: tuple[str, ...] = (
    "align",
    "cols",
    "framework",
    "gri",
    "header",
    "index",
    "periods",
    "reason",
    "rows",
    "sdg",
    "width",
    "widths",
)
_VALUES: dict[str, re.Pattern[str]] = {
    "align": re.compile(r"[lcr]+"),
    "cols": re.compile(r"[1-9][0-9]{0,2}"),
    "rows": re.compile(r"[1-9][0-9]{0,2}"),
    "header": _COUNT,
    "width": re.compile(r"(?:100|[1-9][0-9]?)(?:\.[0-9]+)?%"),
    "widths": re.compile(r"[0-9]+(?:\.[0-9]+)?(?:[ ,]+[0-9]+(?:\.[0-9]+)?)*"),
    "reason": re.compile(r".*\S.*", re.DOTALL),
}


@dataclass(frozen=True, slots=True)
class Faulty:
    """Looks like a list but is none. `end` is where the look-alike ends, `hint` a key of T030's hints."""

    end: int
    hint: str


def looks_like(text: str, at: int) -> bool:
    return _LIKE.match(text, at) is not None


def read(context: Context, text: str, at: int, places: Places) -> tuple[tree.Attributes, int] | Faulty | None:
    """The list that begins at `at` and the offset after it; None where there is nothing like one."""
    if not looks_like(text, at):
        return None
    raw: list[re.Match[str]] = []
    pos = at + 1
    while item := _ITEM.match(text, pos):
        raw.append(item)
        pos = item.end()
    end = _END.match(text, pos)
    if end is None:
        return Faulty(_reach(text, pos), _fault(text, pos))
    if any(item["id"] and not _ID.fullmatch(item["id"]) for item in raw):
        return Faulty(end.end(), "id")
    return _attributes(context, raw, at, end.end(), places), end.end()


def _reach(text: str, pos: int) -> int:
    """Where a faulty list seems to end: not far, since many may have no end at all."""
    close = _CLOSE.search(text, pos, pos + 100)
    if close is None:
        return min(len(text), pos + 100)
    return close.end() if close[0] == "}" else close.start()


def _fault(text: str, pos: int) -> str:
    rest = text[pos : pos + 200].split("\n")[0]
    if re.search("[“”‘’]", rest):
        return "quotes"
    return "open" if "}" not in rest else "grammar"


def _attributes(context: Context, raw: list[re.Match[str]], start: int, end: int, places: Places) -> tree.Attributes:
    identifier, id_span = "", None
    classes: list[str] = []
    pairs: dict[str, tree.Attribute] = {}
    for item in raw:
        group = item.lastgroup or "bare"
        place = places.span(*item.span(group))
        if group == "id":
            if identifier:
                context.report("T034", place, name="#" + item["id"])
                continue
            identifier, id_span = item["id"], place
        elif group == "cls":
            classes.append(item["cls"])
        elif item["name"] in pairs:
            context.report("T034", place, name=item["name"])
        elif (pair := _pair(context, item, group, places)) is not None:
            pairs[item["name"]] = pair
    span = places.span(start, end)
    return tree.Attributes(identifier, tuple(dict.fromkeys(classes)), tuple(pairs.values()), span, id_span)


def _pair(context: Context, item: re.Match[str], group: str, places: Places) -> tree.Attribute | None:
    """A checked `name=value`; one that could mean nothing is reported and left out."""
    name, value, place = item["name"], item[group], places.span(*item.span(group))
    if name not in NAMES:
        close = schema.nearest(name, NAMES)
        hints = ("nearest",) if close else ("known",)
        context.report("T033", places.span(*item.span("name")), name=name, names=", ".join(close or NAMES), hints=hints)
        return None
    if shielded(value):
        value = context.shield.uncover(value)
        context.report("T012", place, text=shorten(value))
    form = _VALUES.get(name)
    if form is not None and not form.fullmatch(value):
        context.report("T032", place, name=name, value=shorten(value), hints=(name,))
        return None
    return tree.Attribute(name, value, place)


def trailing(context: Context, text: str, places: Places) -> tuple[tree.Attributes, int]:
    """The list that ends a heading's text, and where the text before it ends.

    A quoted value may hold braces, so each opening brace after a space is tried, from the left.
    """
    if not text.endswith("}"):
        return tree.NO_ATTRIBUTES, len(text)
    for brace in list(re.finditer(r"(?:(?<=\s)|^)\{", text))[:16]:
        found = read(context, text, brace.start(), places)
        if isinstance(found, tuple) and found[1] == len(text):
            return found[0], len(text[: brace.start()].rstrip())
    return tree.NO_ATTRIBUTES, len(text)


def report_faulty(context: Context, text: str, at: int, faulty: Faulty, places: Places) -> None:
    listed = shorten(context.shield.uncover(text[at : faulty.end]))
    context.report("T030", places.span(at, faulty.end), text=listed, hints=(faulty.hint,))
