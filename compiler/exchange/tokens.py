"""Inline runs as translation tools see them: text, and codes that hold Markdown and must come back as they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, Protocol

from compiler import translations
from compiler.tree import (
    Code,
    CrossReference,
    Emphasis,
    HardBreak,
    Image,
    Inline,
    Link,
    Mark,
    NoteReference,
    Placeholder,
    SoftBreak,
    Strong,
    Subscript,
    Superscript,
    Text,
    Value,
    plain_text,
)

Role = Literal["text", "code", "open", "close"]

_HAN = re.compile("[\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
#: What gives words weight. A translator may use it otherwise than the author.
WEIGHTS = {"*": "italic", "**": "bold"}
_FENCES = {Emphasis: ("*", "italic"), Strong: ("**", "bold")}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a run. `text` is plain text, or a code's Markdown; an `open` has its `close` further on.

    `kind` is what XLIFF calls `ctype`. `key` says which codes stand for each other in two languages: a metric may be
    printed in another form. Empty for text, and for weight and stress, which a translator may leave out.
    """

    role: Role
    text: str
    kind: str = ""
    key: str = ""


def tokens(run: Sequence[Inline]) -> tuple[Token, ...]:
    """A run of a parsed tree, in order; line ends of the source are folded."""
    made: list[Token] = []
    stack: list[Inline | Token] = list(reversed(run))
    while stack:
        one = stack.pop()
        match one:
            case Token():
                made.append(one)
            case Text(text=text) | Mark(text=text):
                made.append(Token("text", text))
            case SoftBreak():
                made.append(Token("text", "\n"))
            case Emphasis(children=children) | Strong(children=children):
                fence, kind = _FENCES[type(one)]
                stack += [Token("close", fence, kind), *reversed(children), Token("open", fence, kind)]
            case Link(children=children) if not _is_bare(one):
                close = Token("close", f"]({_destination(one.target)}{_title(one.title)})", "link", one.target)
                stack += [close, *reversed(children), Token("open", "[", "link", one.target)]
            case _:
                made.append(_code(one))
    return _folded(made)


def _is_bare(link: Link) -> bool:
    """`<https://…>` and `<a@b.c>`: nothing in it is for a translator."""
    shown = plain_text(link.children)
    return not link.title and link.target in (shown, f"mailto:{shown}")


def _destination(target: str) -> str:
    return f"<{target}>" if re.search(r"[\s()]", target) else target


def _title(title: str) -> str:
    return ' "' + title.replace("\\", "\\\\").replace('"', '\\"') + '"' if title else ""


def _code(inline: Inline) -> Token:
    """A code that stands alone."""
    match inline:
        case Placeholder(key=key, period=period, form=form):
            text = "{{ " + key + (f"@{period}" if period else "") + (f":{form}" if form else "") + " }}"
            return Token("code", text, "x-metric", translations.normal((inline,)))
        case NoteReference(label=label):
            return Token("code", f"[^{label}]", "x-note", f"[^{label}]")
        case CrossReference(target=target, form=form):
            text = f"[](#{target})" + (f"{{.{form}}}" if form else "")
            return Token("code", text, "x-reference", text)
        case Code(text=text):
            return Token("code", _spanned(text), "x-code", f"`{text}`")
        case HardBreak():
            return Token("code", "\\\n", "lb")
        case Subscript(children=children) | Superscript(children=children):
            sign = "~" if isinstance(inline, Subscript) else "^"
            text = f"{sign}{plain_text(children)}{sign}"
            return Token("code", text, "x-sub" if sign == "~" else "x-sup", text)
        case Link(children=children):
            return Token("code", f"<{plain_text(children)}>", "link", inline.target)
        case Image(source=source, alt=alt, title=title):
            text = f"![{plain_text(alt)}]({_destination(source)}{_title(plain_text(title))})"
            return Token("code", text, "image", f"![]({source})")
        case Value(text=text):
            return Token("text", text)
        case _:
            raise AssertionError(f"no code for {inline!r}")


def _spanned(text: str) -> str:
    """A code span, in as many backticks as it needs."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1 if longest else 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _folded(made: Iterable[Token]) -> tuple[Token, ...]:
    """Text in one piece between codes, a line end in it a space, or nothing between two Han characters."""
    return tuple(Token("text", _unbroken(one.text)) if one.role == "text" else one for one in _joined(made))


def _joined(made: Iterable[Token]) -> tuple[Token, ...]:
    joined: list[Token] = []
    for one in made:
        if one.role == "text" and joined and joined[-1].role == "text":
            joined[-1] = Token("text", joined[-1].text + one.text)
        elif one.text:
            joined.append(one)
    return tuple(joined)


def _unbroken(text: str) -> str:
    lines = text.split("\n")
    told = lines[0]
    for line in lines[1:]:
        between = "" if told and line and _HAN.match(told[-1]) and _HAN.match(line[0]) else " "
        told += between + line
    return told


def plain(listed: Iterable[Token]) -> str:
    """Words and codes on one line, without marks of weight, for messages."""
    told: list[str] = []
    for one in listed:
        if one.role == "text":
            told.append(one.text.replace("{{", "\\{{"))
        elif one.kind == "lb":
            told.append(" ")
        elif one.kind == "x-metric" or one.kind == "x-code":
            told.append(one.key)
        elif one.kind not in ("bold", "italic"):
            told.append(one.text)
    return translations.fold_spaces("".join(told))


def shape(listed: Iterable[Token]) -> str:
    """A run for comparing: equal for two that print alike. Codes are set apart by characters that no text can hold, so
    that no text is taken for one."""
    told: list[str] = []
    for one in listed:
        if one.role == "text" or one.kind == "lb":
            told.append(one.text if one.role == "text" else " ")
        else:
            told.append(f"\x02{one.role}\x04{one.kind}\x04{one.key if one.role == 'code' else one.text}\x03")
    return translations.fold_spaces("".join(told))


def tidied(listed: Iterable[Token]) -> tuple[Token, ...]:
    """Without weight on nothing, and with spaces outside of it: Markdown cannot say `**Email: **`."""
    made: list[Token] = []
    for one in listed:
        if one.role == "text" and made and _is_weight(made[-1], "open"):
            words = one.text.lstrip()
            made.insert(len(made) - 1, Token("text", one.text[: len(one.text) - len(words)]))
            made.append(Token("text", words))
        elif _is_weight(one, "close") and made:
            spaces = ""
            if made[-1].role == "text":
                words = made[-1].text.rstrip()
                spaces = made[-1].text[len(words) :]
                made[-1] = Token("text", words)
            while made and made[-1] == Token("text", ""):
                made.pop()
            if made and made[-1] == Token("open", one.text, one.kind):
                made.pop()
            else:
                made.append(one)
            made.append(Token("text", spaces))
        else:
            made.append(one)
    return _joined(made)


def _is_weight(one: Token, role: Role) -> bool:
    return one.role == role and one.kind in ("bold", "italic")


class Spelled(Protocol):
    """A token, or a piece of a file that came back."""

    @property
    def text(self) -> str: ...


def spelled(listed: Iterable[Spelled]) -> str:
    """Words and codes as they are written, without marks of weight: how memories are searched."""
    return translations.fold_spaces("".join(one.text for one in listed if one.text not in WEIGHTS))


def keyed(listed: Iterable[Token]) -> Counter[tuple[str, str]]:
    """How often each code stands in a run that must not be lost: (kind, key). A pair counts once."""
    return Counter((one.kind, one.key) for one in listed if one.role in ("code", "open") and one.key)


def balanced(listed: Iterable[Token]) -> bool:
    """Whether every code that opens is closed, in order, by its own."""
    waiting: list[tuple[str, str]] = []
    for one in listed:
        if one.role == "open":
            waiting.append((one.kind, one.key))
        elif one.role == "close" and (not waiting or waiting.pop() != (one.kind, one.key)):
            return False
    return not waiting


def hollow(listed: Sequence[Token]) -> Token | None:
    """A link that is left with nothing to show."""
    words = [one for one in listed if one.text.strip() and not (one.role != "code" and one.kind in ("bold", "italic"))]
    return next((one for one, two in pairwise(words) if one.role == "open" and two.role == "close"), None)


def numbered(source: Sequence[Token], target: Sequence[Token]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """A number for every token of both sides: a pair's are the same, and a target's code has that of the source's it
    stands for; text has 0."""
    left = tuple(_counted(source, 1))
    waiting: dict[tuple[str, str], list[int]] = {}
    for one, number in zip(source, left, strict=True):
        if one.role in ("code", "open"):
            waiting.setdefault((one.kind, one.key), []).append(number)
    own = tuple(_counted(target, max(left, default=0) + 1))
    known: dict[int, int] = {}
    for one, number in zip(target, own, strict=True):
        if one.role in ("code", "open"):
            same = waiting.get((one.kind, one.key))
            known[number] = same.pop(0) if same else number
    return left, tuple(known.get(number, number) for number in own)


def _counted(listed: Sequence[Token], first: int) -> Iterator[int]:
    opened: list[int] = []
    for one in listed:
        if one.role == "text":
            yield 0
        elif one.role == "close":
            yield opened.pop()
        else:
            if one.role == "open":
                opened.append(first)
            yield first
            first += 1
