"""translations.lock: which English somebody approved as the translation of which Chinese.

A line for each segment, known by what it says and not by where it stands:

    chapter <tab> fingerprint of the Chinese <tab> fingerprint of the English <tab> who approved <tab> the Chinese

The Chinese stands there in full, normalised, so that a later change can be shown word by word; the English need not.
Lines are sorted, and fingerprints scatter them, so two people who approve different segments seldom meet in a merge.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from compiler.diagnostic import Diagnostic, Related, Staged, diagnostic
from compiler.source import Source, Span
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

FILE = "content/translations.lock"

#: The first line. Its number is that of the format, not of the program.
HEADER = "# zhengben translations 1"

#: The one finding that leaves nothing unread: a line that stands there twice.
REPEATED = "R042"

_HEADER = re.compile(r"#\s*zhengben translations (\S+)\s*$")
_FIELDS = 5
_PRINT = re.compile(r"[0-9a-f]{16}")
_CONFLICT = re.compile(r"(<<<<<<<|\|\|\|\|\|\|\||=======|>>>>>>>)( |$)")

# ---------------------------------------------------------------- what a segment says

_HAN = "\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_BESIDE_HAN = re.compile(rf"(?<=[{_HAN}]) | (?=[{_HAN}])")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "「": '"', "」": '"', "‘": "'", "’": "'", "‑": "-"})

#: A brace that is text, until all of a run is joined: it may stand in pieces. No text may hold this character.
_BRACE = "\x01"

#: Forms that print the same figure in another dress, which parity lets stand for each other.
_PLAIN_FORMS = frozenset({"", "value", "plain", "number", "words"})


def normal(run: tuple[Inline, ...]) -> str:
    """What a run says, on one line: emphasis and line ends drop out, placeholders, targets and notes stay by name."""
    pieces: list[str] = []
    stack: list[Inline | str] = list(reversed(run))
    while stack:
        inline = stack.pop()
        match inline:
            case str() as text:
                pieces.append(text)
            case Text(text=text) | Mark(text=text):
                pieces.append(text.replace("{", _BRACE))
            case SoftBreak() | HardBreak():
                pieces.append(" ")
            case Emphasis(children=children) | Strong(children=children):
                stack.extend(reversed(children))
            case Subscript(children=children):
                stack.extend(("~", *reversed(children), "~"))
            case Superscript(children=children):
                stack.extend(("^", *reversed(children), "^"))
            case Link(target=target, children=children, title=title):
                told = f' "{title}"' if title else ""
                stack.extend((f"]({target}{told})", *reversed(children), "["))
            case _:
                pieces.append(_lone(inline))
    told = "".join(pieces).replace(_BRACE * 2, "\\{{").replace(_BRACE, "{")
    return fold_spaces(told)


def _lone(inline: Inline) -> str:
    """An inline that holds no others."""
    match inline:
        case Placeholder(key=key, period=period, form=form):
            return "{{ " + key + (f"@{period}" if period else "") + ("" if form in _PLAIN_FORMS else f":{form}") + " }}"
        case Value():
            return inline.text
        case Code(text=text):
            return f"`{text}`"
        case CrossReference(target=target, form=form):
            return f"[](#{target})" + (f"{{.{form}}}" if form else "")
        case NoteReference(label=label):
            return f"[^{label}]"
        case Image(source=source, alt=alt, title=title):
            # A lone image is a figure, with segments of its own; this one stands within a sentence.
            told = plain_text(title)
            return f"![{plain_text(alt)}]({source}" + (f' "{told}")' if told else ")")
        case _:
            return ""


def fold_spaces(text: str) -> str:
    """One line, single spaces, and none beside Han, where the layout makes it."""
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    return _BESIDE_HAN.sub("", " ".join(text.split()))


def fingerprint(text: str) -> str:
    """16 hexadecimal digits of a normalised text; the style of its quotation marks does not count."""
    return hashlib.sha256(fold_spaces(text.translate(_STRAIGHT)).encode()).hexdigest()[:16]


# ---------------------------------------------------------------- the lock


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One approval. `chapter` is a stem, or the name of a YAML file; `zh` and `en` are fingerprints."""

    chapter: str
    zh: str
    en: str
    by: str
    chinese: str

    @property
    def key(self) -> tuple[str, str, str]:
        return self.chapter, self.zh, self.en

    @property
    def pair(self) -> tuple[str, str]:
        return self.zh, self.en


def approval(chapter: str, chinese: str, english: str, by: str) -> Entry:
    """The entry for two normalised texts."""
    return Entry(chapter, fingerprint(chinese), fingerprint(english), by, chinese)


@dataclass(frozen=True)
class Lock:
    """Every approval, each once, sorted."""

    entries: tuple[Entry, ...] = ()

    @cached_property
    def keys(self) -> frozenset[tuple[str, str, str]]:
        return frozenset(entry.key for entry in self.entries)

    def joined(self, more: Iterable[Entry]) -> Lock:
        """With further approvals; who approved first stays named."""
        known = {entry.key: entry for entry in self.entries}
        for entry in more:
            known.setdefault(entry.key, entry)
        return Lock(tuple(sorted(known.values())))


def write(lock: Lock) -> bytes:
    """The file: UTF-8, a header, sorted lines, each ended."""
    lines = ("\t".join(map(_escaped, (one.chapter, one.zh, one.en, one.by, one.chinese))) for one in lock.entries)
    return "".join(f"{line}\n" for line in (HEADER, *lines)).encode()


def load(source: Source) -> Staged[Lock]:
    """The approvals of a lock file. A line that cannot be used is reported and left out; the others still count."""
    reader = _Reader(source)
    lines = source.text.split("\n")
    start = 0
    for number, line in enumerate(lines):
        reader.line(number, line, source.span(start, start + len(line)))
        start += len(line) + 1
    if source.text.strip() and not reader.headed and not reader.foreign:
        reader.found.insert(0, diagnostic("R040", source.span(0, 0), header=HEADER, hints=("add",)))
    return Lock(tuple(sorted(reader.entries.values()))), tuple(reader.found)


class _Reader:
    """The lines of one lock file."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.found: list[Diagnostic] = []
        self.entries: dict[tuple[str, str, str], Entry] = {}
        self.places: dict[tuple[str, str, str], Span] = {}
        self.headed = False
        self.foreign = False

    def line(self, number: int, line: str, span: Span) -> None:
        if not line.strip() or self.foreign:
            return
        if conflict := _CONFLICT.match(line):
            self.found.append(diagnostic("R043", span, mark=conflict[1], hints=("both",)))
        elif line.startswith("#"):
            self._comment(line, span)
        else:
            self._entry(line, span)

    def _comment(self, line: str, span: Span) -> None:
        header = _HEADER.match(line)
        if header is None:
            return
        self.headed = True
        if header[1] != "1":
            # Another format may mean other things by the same fields: nothing more is read.
            self.foreign = True
            self.entries.clear()
            self.found.append(diagnostic("R040", span, header=HEADER))

    def _entry(self, line: str, span: Span) -> None:
        texts = [_unescaped(text) for text in line.split("\t")]
        fields = [text for text in texts if text is not None]
        if len(texts) != _FIELDS or len(fields) != _FIELDS:
            hint = "fields" if len(texts) != _FIELDS else "escapes"
            self.found.append(diagnostic("R041", span, found=len(texts), hints=(hint,)))
            return
        entry = Entry(*fields)
        if not (entry.chapter and entry.by and entry.chinese and all(map(_PRINT.fullmatch, (entry.zh, entry.en)))):
            self.found.append(diagnostic("R041", span, found=_FIELDS, hints=("content",)))
        elif fingerprint(entry.chinese) != entry.zh:
            self.found.append(diagnostic("R044", span, chapter=entry.chapter, hints=("approve",)))
        elif entry.key in self.entries:
            related = (Related(self.places[entry.key], "first"),)
            self.found.append(diagnostic("R042", span, chapter=entry.chapter, related=related, hints=("delete",)))
        else:
            self.entries[entry.key] = entry
            self.places[entry.key] = span


_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_MEANT = {written[1]: meant for meant, written in _ESCAPES.items()}


def _escaped(text: str) -> str:
    return re.sub(r"[\\\t\n\r]", lambda found: _ESCAPES[found[0]], text)


def _unescaped(text: str) -> str | None:
    """None where a backslash stands before anything that is no escape."""
    if "\\" not in text:
        return text
    if not re.fullmatch(r"(?:[^\\]|\\[\\tnr])*", text):
        return None
    return re.sub(r"\\(.)", lambda found: _MEANT[found[1]], text)
