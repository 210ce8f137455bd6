"""Headers, footers and sections: what stands on every page, and where it changes."""

from __future__ import annotations

from collections.abc import Callable

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from compiler.book import Chapter, Role
from compiler.tree import plain_text
from compiler.word import fields, ornaments
from compiler.word.context import Context
from compiler.word.markup import paragraph, part, run, special, style
from compiler.word.measure import half, mm
from compiler.word.package import Package

_FIGURES = 11.0  # the page number's size in points


class Running:
    """Makes the parts that a section asks for, each once."""

    def __init__(self, context: Context, package: Package) -> None:
        self._context = context
        self._wide = context.lying()
        self._package = package
        self._made: dict[str, str] = {}

    def header(self, chapter: Chapter | None, *, bare: bool = False, wide: bool = False) -> str:
        """The relation of a header: the report's name, and the thumb index at the chapter's place.

        `wide` is for a page that lies on its side: the index keeps its place on the outer edge.
        """
        context = self._wide if wide else self._context
        key = "bare" if bare else chapter.id if chapter and chapter.role is Role.NUMBERED else "front"
        return self._part("header", f"{key} wide" if wide else key, lambda: header(context, chapter, bare=bare))

    def footer(self, title: str, *, heading: str = "", bare: bool = False) -> str:
        """The relation of a footer: the page's number, and the title of what is being read."""
        key = "bare" if bare else f"{heading}:{title}"
        return self._part("footer", key, lambda: footer(self._context, title, heading, bare=bare))

    def _part(self, kind: str, key: str, make: Callable[[], str]) -> str:
        name = self._made.get(f"{kind} {key}")
        if name is None:
            name = f"/word/{kind}{len(self._made) + 1}.xml"
            self._made[f"{kind} {key}"] = name
            content_type = CT.WML_HEADER if kind == "header" else CT.WML_FOOTER
            self._package.add(name, content_type, part("w:hdr" if kind == "header" else "w:ftr", make()))
        return self._context.relations.part(RT.HEADER if kind == "header" else RT.FOOTER, name)


def header(context: Context, chapter: Chapter | None, *, bare: bool) -> str:
    draft = paragraph("DraftNotice", run(context.book.labels.draft)) if context.book.draft else ""
    if bare:
        return draft or paragraph("Header", "")
    current = chapter if chapter is not None and chapter.role is Role.NUMBERED else None
    edge = ornaments.fore_edge(context, current)
    label = _tab_label(context, current) if current else ""
    return label + draft + paragraph("Header", edge + run(plain_text(context.book.title)))


def _tab_label(context: Context, chapter: Chapter) -> str:
    """The number, and in Chinese the title one character a line: a framed paragraph for each, as Word stacks them."""
    edge = context.theme.get("page.fore_edge")
    wide = mm(edge["width_mm"])
    top = mm(ornaments.tab_top_mm(context, chapter) + 1.5)
    frame = (
        f'<w:framePr w:w="{wide}" w:wrap="around" w:vAnchor="page" w:hAnchor="page" '
        f'w:x="{context.page.width - wide}" w:y="{top}"/>'
    )
    size = half(_FIGURES)
    look = style("Figures", f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>')
    spacing = '<w:spacing w:before="0" w:after="40" w:line="260" w:lineRule="exact"/>'
    out = [paragraph("Foreedge", run(str(chapter.number or ""), look), frame + spacing)]
    title = plain_text(chapter.title)
    room = int((edge["height_mm"] - 8) / 3.53)
    if context.lang == "zh" and len(title) <= room:
        out += [paragraph("Foreedge", run(char), frame) for char in title]
    return "".join(out)


def footer(context: Context, title: str, heading: str, *, bare: bool) -> str:
    if bare:
        return paragraph("Footer", "")
    size = half(_FIGURES)
    look = style("Figures", f'<w:color w:val="{context.ink("ink")}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>')
    shown = fields.field(f"STYLEREF {heading}", title) if heading else run(title)
    return paragraph("Footer", fields.field("PAGE", "1", look) + special("<w:tab/>") + shown)


def section(
    context: Context, header_id: str, footer_id: str, *, first: tuple[str, str] | None = None, start: int | None = None,
    bottom: int | None = None,
) -> str:  # fmt: skip
    """Section properties. `first` are header and footer of a first page that differs; `start` restarts the pages."""
    page = context.page
    references = f'<w:headerReference w:type="default" r:id="{header_id}"/>'
    references += f'<w:footerReference w:type="default" r:id="{footer_id}"/>'
    if first:
        references += f'<w:headerReference w:type="first" r:id="{first[0]}"/>'
        references += f'<w:footerReference w:type="first" r:id="{first[1]}"/>'
    number = f'<w:pgNumType w:start="{start}"/>' if start is not None else ""
    lying = ' w:orient="landscape"' if page.is_wide else ""
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/><w:pgSz w:w="{page.width}" w:h="{page.height}"{lying}/>'
        f'<w:pgMar w:top="{page.top}" w:right="{page.right}" w:bottom="{page.bottom if bottom is None else bottom}" '
        f'w:left="{page.left}" w:header="{page.header}" w:footer="{page.footer}" w:gutter="0"/>{number}'
        f"{'<w:titlePg/>' if first else ''}</w:sectPr>"
    )


def close_section(body: str, properties: str) -> str:
    """End a section in its last paragraph; in one of its own only where that is not simple."""
    at = body.rfind("<w:p><w:pPr>")
    tail = body[at:]
    close = tail.find("</w:pPr>")
    nested = ("w:drawing>", "</w:sdt>", "<w:sectPr>", "w:tbl>", "w:txbxContent>")
    if at < 0 or close < 0 or any(mark in tail for mark in nested):
        return body + paragraph("Anchor", "", properties)
    return body[: at + close] + properties + body[at + close :]
