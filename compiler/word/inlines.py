"""Inlines become runs, fields and links.

Neighbouring runs of one look are joined, so that a Word user meets a sentence, not its pieces. Nesting is walked with
a stack: how deep it goes is the author's choice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from compiler.language import Lang
from compiler.theme import Theme
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
from compiler.word import fields, notes
from compiler.word.context import Context
from compiler.word.markup import attribute, run, special, style
from compiler.word.measure import half
from compiler.word.pictures import inline_picture

_HAN = re.compile("[\u2e80-\u303f\u31c0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]+")

# Marks that Latin and Han fonts both have. In Chinese they are full-width: Word takes them from the Han font by a hint.
_MARKS = re.compile("[“”…—·⸺]|(?<![A-Za-z])[‘’]|[‘’](?![A-Za-z])")

# Quotation marks after Latin: readers that go by the script of the neighbours, not by the hint, take them from the
# Latin font and set “30·60” wide at one side and narrow at the other.
_LATIN_QUOTES = re.compile("(?<=[A-Za-z0-9.%!?)])[“”]")

_UNIT_GAP = 50  # twips between a large figure and its small unit

# Signs that the same hint would widen although they belong to figures and formulas.
_NARROW = re.compile("[×÷±°′″§µ\u0370-\u03ff\u0400-\u04ff\u2070-\u209f\u2150-\u218f\u2190-\u22ff]")


@dataclass(frozen=True, slots=True)
class Voice:
    """What the runs stand in. `display` faces have one weight in Chinese; `width` bounds a picture, in twips; `base`
    is the character style of plain text; `small_units` prints a figure's unit small, as KPI cards do; `color` is given
    directly, because some readers colour whatever stands in a hyperlink, and `size` in points where the style's own is
    too large for the room.
    """

    width: int
    palette: int = 0
    display: bool = False
    base: str = ""
    bold: bool = False
    small_units: bool = False
    links: bool = True
    color: str = ""
    size: float = 0


@dataclass(frozen=True, slots=True)
class _Look:
    """What emphasis, links and the like have added up to at a point."""

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    mark: bool = False
    link: bool = False
    raised: str = ""


@dataclass(slots=True)
class _Writer:
    """Collects runs; text of one look waits until another look or something else comes."""

    lang: Lang
    theme: Theme
    voice: Voice
    out: list[str] = field(default_factory=list)
    look: _Look = field(default_factory=_Look)
    waiting: list[str] = field(default_factory=list)

    def text(self, text: str, look: _Look) -> None:
        if look is not self.look and look != self.look:
            self.flush()
        self.look = look
        self.waiting.append(text)

    def put(self, xml: str) -> None:
        self.flush()
        self.out.append(xml)

    def mark_follows(self, gap: int = 20) -> None:
        """Room between a figure and the note mark or small unit after it: by layout, the text stays as it is."""
        text = "".join(self.waiting)
        if not text[-1:].isdigit():
            return
        self.waiting = [text[:-1]]
        self.flush()
        self.out.append(run(text[-1], _properties(self, self.look, extra=f'<w:spacing w:val="{gap}"/>')))

    def flush(self) -> None:
        text = "".join(self.waiting)
        self.waiting.clear()
        if not text:
            return
        for piece, han in _scripts(text) if self.look.emphasis else ((text, False),):
            for part, hint, own in _hinted(piece, self.lang):
                self.out.append(run(part, _properties(self, self.look, hint=hint, own_face=own, han=han)))


def runs(context: Context, children: tuple[Inline, ...], voice: Voice) -> str:
    """Everything of a paragraph but its properties."""
    writer = _Writer(context.lang, context.theme, voice)
    stack: list[tuple[Iterator[Inline], _Look, str]] = [(iter(children), _Look(), "")]
    while stack:
        iterator, look, closing = stack[-1]
        inline = next(iterator, None)
        if inline is None:
            stack.pop()
            if closing:
                writer.put(closing)
            continue
        opened = _print(context, writer, inline, look)
        if opened is not None:
            stack.append(opened)
    writer.flush()
    return "".join(writer.out)


def _print(
    context: Context, writer: _Writer, inline: Inline, look: _Look
) -> tuple[Iterator[Inline], _Look, str] | None:
    match inline:
        case Text(text=text):
            writer.text(text, look)
        case Value():
            _value(writer, inline, look)
        case Code(text=text):
            writer.text(text, replace(look, code=True))
        case Mark(text=text):
            writer.text(text, replace(look, mark=True))
        case HardBreak():
            writer.put(special("<w:br/>"))
        case Strong(children=inner):
            return iter(inner), replace(look, strong=True), ""
        case Emphasis(children=inner):
            return iter(inner), replace(look, emphasis=True), ""
        case Subscript(children=inner):
            return iter(inner), replace(look, raised="subscript"), ""
        case Superscript(children=inner):
            return iter(inner), replace(look, raised="superscript"), ""
        case Link() | CrossReference():
            return _link(context, writer, inline, look)
        case NoteReference():
            writer.mark_follows()
            writer.put(notes.reference(context, inline))
        case Image():
            writer.put(inline_picture(context, inline, writer.voice.width))
        case SoftBreak() | Placeholder():  # not in a settled tree; printed as a reader would expect
            writer.text(plain_text((inline,)), look)
    return None


def _value(writer: _Writer, value: Value, look: _Look) -> None:
    if not writer.voice.small_units:
        writer.text(value.text, look)
        return
    for part in value.parts:
        if part.role in ("number", "sign", "text"):
            writer.text(part.text, look)
        else:
            writer.mark_follows(_UNIT_GAP)
            writer.put(run(part.text, style("KPIUnit")))


def _link(
    context: Context, writer: _Writer, link: Link | CrossReference, look: _Look
) -> tuple[Iterator[Inline], _Look, str]:
    target = link.target.removeprefix("#")
    inside = isinstance(link, CrossReference) or link.target.startswith("#")
    if look.link or not writer.voice.links or not target or (inside and target not in context.known):
        return iter(link.children), look, ""
    if isinstance(link, CrossReference):
        # A reference carries no link colour: in print it is part of the sentence.
        name = context.bookmarks.name(link.target)
        field = _reference(context, link, name)
        if field is not None:
            before, instruction, shown, after = field
            writer.text(before, look)
            writer.put(fields.field(instruction, shown, _properties(writer, look)))
            writer.text(after, look)
            return iter(()), look, ""
        writer.put(f'<w:hyperlink w:anchor="{name}" w:history="1">')
        return iter(link.children), replace(look), "</w:hyperlink>"
    tip = f' w:tooltip="{attribute(link.title[:255])}"' if link.title else ""
    if link.target.startswith("#"):
        name = context.bookmarks.name(link.target[1:])
        writer.put(f'<w:hyperlink w:anchor="{name}"{tip} w:history="1">')
    else:
        id_ = context.relations.external(link.target)
        writer.put(f'<w:hyperlink r:id="{id_}"{tip} w:history="1">')
    return iter(link.children), replace(look, link=True), "</w:hyperlink>"


def _reference(context: Context, reference: CrossReference, name: str) -> tuple[str, str, str, str] | None:
    """Text before, field, its text, and text after, where a field prints the same as the book: 第5.2节 is a field
    between two words. None where Word has no such field, as for a title in quotation marks."""
    page = context.book.pages.get(reference.target)
    if reference.form == "page" and page is not None:
        # Without words of its own, in a column of pages, it is the number alone.
        before, _, after = context.book.labels.page.partition("{number}") if reference.children else ("", "", "")
        return before, f"PAGEREF {name} \\h", str(page), after
    shown = plain_text(reference.children)
    if shown and shown == context.labelled.get(reference.target):
        return "", f"REF {name} \\h", shown, ""
    number = context.numbered.get(reference.target)
    before, found, after = shown.partition(number) if number else (shown, "", "")
    if found and shown in _named_numbers(context, found):
        return before, f"REF {name} \\r \\h", found, after
    return None


def _named_numbers(context: Context, number: str) -> tuple[str, ...]:
    labels = context.book.labels
    return number, labels.section.format(number=number), labels.chapter.format(number=number)


# ---------------------------------------------------------------- run properties


def _properties(
    writer: _Writer, look: _Look, *, hint: bool = False, own_face: bool = False, han: bool = False, extra: str = ""
) -> str:
    """In the order of the schema: style, fonts, bold, italic, colour, spacing, shading, position, emphasis.
    `own_face` names the Han face for Latin text too."""
    voice = writer.voice
    heavy = look.strong and not (voice.display and writer.lang == "zh")
    own = look.emphasis and han == (writer.lang == "zh")  # the script that the language's own style is made for
    named = _named(look, voice, heavy, own)
    out = [style(named)] if named else []
    if hint:
        face = writer.theme.get(f"fonts.word.{writer.lang}.{'heading' if voice.display else 'body'}.east_asia")
        named_face = f' w:ascii="{face}" w:hAnsi="{face}"' if own_face else ""
        out.append(f'<w:rFonts w:hint="eastAsia"{named_face}/>')
    if (heavy and named != "Strong") or (voice.bold and named != "Strong"):
        out.append("<w:b/><w:bCs/>")
    dotted = writer.theme.get("type.features.emphasis")["zh"] == "dot"
    direct = look.emphasis and named != "Emphasis"
    if direct and han and not dotted and not heavy:
        out.append("<w:b/><w:bCs/>")
    if direct and not han:
        out.append("<w:i/><w:iCs/>")
    if voice.color:
        out.append(f'<w:color w:val="{writer.theme.color(voice.color)[1:]}"/>')
    out.append(extra)
    if voice.size:
        out.append(f'<w:sz w:val="{half(voice.size)}"/><w:szCs w:val="{half(voice.size)}"/>')
    if look.raised:
        out.append(f'<w:vertAlign w:val="{look.raised}"/>')
    if direct and han and dotted:
        out.append('<w:em w:val="dot"/>')
    return "".join(out)


def _named(look: _Look, voice: Voice, heavy: bool, own: bool) -> str:
    if look.mark:
        return "DraftMark"
    if look.code:
        return "Code"
    if look.link:
        return "Hyperlink"
    if voice.base:
        return voice.base
    return "Strong" if heavy else "Emphasis" if own else ""


def _scripts(text: str) -> Iterator[tuple[str, bool]]:
    """Pieces of a text, each with whether it is Han."""
    at = 0
    for found in _HAN.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield found.group(), True
        at = found.end()
    if at < len(text):
        yield text[at:], False


def _hinted(text: str, lang: Lang) -> Iterator[tuple[str, bool, bool]]:
    """Pieces of a text, each with whether its marks are to come from the Han font, and whether it must name that font
    for Latin text too. Never in English."""
    if lang == "en" or not _MARKS.search(text):
        yield text, False, False
        return
    at = 0
    narrow = bool(_NARROW.search(text))
    for found in (_MARKS if narrow else _LATIN_QUOTES).finditer(text):
        if found.start() > at:
            yield text[at : found.start()], not narrow, False
        yield found.group(), True, _LATIN_QUOTES.match(text, found.start()) is not None
        at = found.end()
    if at < len(text):
        yield text[at:], not narrow, False
