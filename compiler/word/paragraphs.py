"""Paragraphs with the few direct properties that a named style cannot carry: where a list stands, a first page."""

from __future__ import annotations

from compiler.tree import Inline, holds_image
from compiler.word.context import Context, Place
from compiler.word.inlines import Voice, runs
from compiler.word.markup import paragraph
from compiler.word.measure import pt

#: Styles in a display face: one weight in Chinese, never a synthetic bold.
_DISPLAY = frozenset({"Heading1", "Heading2", "Heading3", "SectionTitle", "ChapterTitle", "CaseTitle", "CardTitle",
                      "Lead", "Quote", "Signature", "KPIValue", "CoverTitle"})  # fmt: skip

#: Beginnings of the names of styles that stand at the text column by themselves.
_IN_COLUMN = ("BodyText", "Lead", "Heading", "SectionTitle", "DefinitionTerm", "Figure", "ThematicBreak", "Callout",
              "ContactText")  # fmt: skip


def native_left(context: Context, style_id: str) -> int:
    """The left indent that a style has by itself."""
    gutter = context.page.gutter
    match style_id:
        case "Quote":
            return gutter + pt(12)
        case "FootnoteText":
            return gutter + pt(context.theme.get("footnote.hanging"))
        case "DefinitionText":
            return gutter + pt(18)
        case "CodeBlock":
            return gutter + pt(6)
        case "Signature":
            return gutter + context.page.column // 2
        case "Contact":
            return gutter
        case _:
            return gutter if style_id.startswith(_IN_COLUMN) else 0


def direct(
    *, number: str = "", break_before: bool = False, before: int | None = None, loose: bool = False,
    left: int | None = None, first: int | None = None, align: str = "", keep: bool | None = None, mark: str = "",
) -> str:  # fmt: skip
    """Direct paragraph properties in the order of the schema. Lengths are twips; `loose` lets a line grow for a
    picture, `mark` are the run properties of the paragraph's mark."""
    out = [] if keep is None else [f'<w:keepNext w:val="{int(keep)}"/>']
    out += ["<w:pageBreakBefore/>"] if break_before else []
    out.append(number)
    if before is not None or loose:
        height = ' w:line="240" w:lineRule="auto"' if loose else ""
        space = f' w:before="{before}"' if before is not None else ""
        out.append(f"<w:spacing{space}{height}/>")
    if left is not None or first is not None:
        indent = f' w:left="{left}"' if left is not None else ""
        # A first-line indent of zero also takes back the hanging one of the style.
        indent += f' w:firstLine="{first}"' if first is not None else ""
        out.append(f"<w:ind{indent}/>")
    out += [f'<w:jc w:val="{align}"/>'] if align else []
    out += [f"<w:rPr>{mark}</w:rPr>"] if mark else []
    return "".join(out)


def text(
    context: Context, children: tuple[Inline, ...], place: Place, *, style_id: str = "", id_: str = "", lead: str = "",
    number: str = "", bold: bool = False, base: str = "",
) -> str:  # fmt: skip
    """A paragraph of running text where `place` says. `lead` is printed before it: a note's own mark."""
    style_id = style_id or place.text_style
    native = native_left(context, style_id)
    loose = holds_image(children)
    left = place.left if place.left != native and not number else None
    properties = direct(number=number, loose=loose, left=left, align=place.align)
    return paragraph(style_id, lead + marked(context, id_, content(context, children, place, style_id, bold, base)),
                     properties)  # fmt: skip


def content(
    context: Context, children: tuple[Inline, ...], place: Place, style_id: str, bold: bool = False, base: str = ""
) -> str:
    """The runs of a paragraph of a style."""
    voice = Voice(place.width, place.palette, display=style_id in _DISPLAY, bold=bold, base=base)
    return runs(context, children, voice)


def marked(context: Context, id_: str, xml: str) -> str:
    """A bookmark for an id that something points at."""
    return context.bookmarks.around(id_, xml) if id_ in context.targets else xml
