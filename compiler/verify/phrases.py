"""The words of a settled run, as each medium must show them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from compiler.addresses import leads_out
from compiler.book import Book, Picture
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
from compiler.verify import lines
from compiler.verify.lines import Medium, Words, note_mark

#: Forms whose exact value is a difference between two periods.
DIFFERENCES = ("change", "points")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a run's words depend on beside the run. `known` are the ids that a link may lead to."""

    medium: Medium
    book: Book
    known: frozenset[str]


def words(run: tuple[Inline, ...], setting: Setting, into: Words | None = None, *, linked: bool = False) -> Words:
    """The words of a run, added to `into`. Inside a link (`linked`) there is no other link, and on a page no note."""
    out = into or Words()
    stack: list[tuple[Inline | str, bool]] = [(inline, linked) for inline in reversed(run)]
    while stack:
        inline, inside = stack.pop()
        match inline:
            case str() as text:
                out.pieces.append(text)
            case Text(text=text) | Code(text=text) | Mark(text=text):
                out.pieces.append(text)
            case Value():
                out.pieces.append(_value(inline, setting))
            case SoftBreak() | HardBreak():
                out.pieces.append(" ")
            case Emphasis(children=children) | Strong(children=children):
                stack += [(child, inside) for child in reversed(children)]
            case Subscript(children=children):
                stack += [("~", inside), *((child, inside) for child in reversed(children)), ("~", inside)]
            case Superscript(children=children):
                stack += [("^", inside), *((child, inside) for child in reversed(children)), ("^", inside)]
            case Link(target=target, children=children):
                led = not inside and _link(target, children, setting, out)
                stack += [(child, inside or led) for child in reversed(children)]
            case CrossReference(target=target, children=children):
                led = not inside and bool(target) and _link(f"#{target}", children, setting, out)
                page = paged(inline, setting) if led else ""
                if page:
                    out.pieces.append(page)
                    continue
                stack += [(child, inside or led) for child in reversed(children)]
            case NoteReference(number=number):
                if not (inside and setting.medium == "html") and 0 < number <= len(setting.book.notes):
                    out.pieces.append(note_mark(number))
            case Image():
                out.pieces.append(_image(inline, setting, inside))
            case Placeholder():
                out.pieces.append(plain_text((inline,)))
    return out


def paged(reference: CrossReference, setting: Setting) -> str:
    """A reference to a page, as a Word file prints it once pages are known; elsewhere nothing."""
    page = setting.book.pages.get(reference.target) if setting.medium == "docx" and reference.form == "page" else None
    return "" if page is None else setting.book.labels.page.format(number=page)


def picture(image: Image, pictures: Mapping[str, Picture]) -> str | None:
    """A picture as its words and the fingerprint of its bytes; None where there is none."""
    found = pictures.get(image.source)
    return None if found is None else picture_text(plain_text(image.alt), found.data)


def picture_text(alt: str, data: bytes) -> str:
    return f"![{alt}]({hashlib.sha256(data).hexdigest()[:12]})"


def address(target: str) -> str:
    """An address as it is compared: however its characters are escaped, and in small letters where those count."""
    scheme, colon, rest = target.partition(":")
    return unquote(f"{scheme.lower()}{colon}{rest}")


def _value(value: Value, setting: Setting) -> str:
    if setting.medium == "docx" or not value.period:
        return value.text
    form = value.form if value.form in DIFFERENCES else ""
    return lines.figure(value.text, value.key, value.period, value.exact or value.text, form)


def _link(target: str, children: tuple[Inline, ...], setting: Setting, out: Words) -> bool:
    """Notes a link, if a document may print it as one."""
    inside = target.startswith("#") and len(target) > 1
    if inside and setting.medium == "docx" and target[1:] not in setting.known:
        return False
    if not inside and not leads_out(target):
        return False
    text = "" if inside else lines.plain(words(children, setting, linked=True).text())
    out.links.append(lines.Link(text, target if inside else address(target)))
    return True


def _image(image: Image, setting: Setting, inside: bool) -> str:
    alt = plain_text(image.alt)
    if inside and setting.medium == "html":
        return alt
    shown = picture(image, setting.book.images)
    if shown is None:
        return f"⟦{image.source if setting.medium == 'html' else alt or plain_text(image.title) or image.source}⟧"
    return shown if setting.medium == "html" else ""
