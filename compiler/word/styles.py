"""Named paragraph and character styles, all from the theme: what a Word user sees in the gallery and may change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from compiler.language import Lang
from compiler.theme import Theme
from compiler.word.markup import part
from compiler.word.measure import Page, eighth, half, mm, pt
from compiler.word.tablestyles import table_styles

#: Styles that Word knows by these names; every other one is marked as ours.
_BUILT_IN = frozenset({
    "Normal", "Body Text", "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6", "List Bullet",
    "List Number", "Title", "toc 1", "toc 2", "TOC Heading", "header", "footer", "footnote text", "footnote reference",
    "Strong", "Emphasis", "Hyperlink", "caption", "Quote", "Signature",
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class P:
    """A paragraph style. Lengths are points, except `left`, `right` and `hanging`: twips, as the page gives them."""

    name: str
    id: str = ""
    based: str = "Normal"
    next: str = ""
    size: str = ""  # a key of type.word: size and exact line
    voice: str = ""  # a key of fonts.word
    color: str = ""
    before: float = 0
    after: float = 0
    line: tuple[float, str] | None = None  # points and rule, where it is not the size's own
    left: int | None = None
    right: int | None = None
    hanging: int = 0
    keep_next: bool = False
    keep_lines: bool = False
    bold: bool = False
    align: str = ""
    outline: int | None = None
    borders: str = ""
    fill: str = ""
    tabs: tuple[tuple[str, int], ...] = ()
    number: str = ""  # numbering properties

    @property
    def style_id(self) -> str:
        return self.id or self.name.replace(" ", "").replace("-", "")


def styles(theme: Theme, lang: Lang, page: Page, latent: str) -> bytes:
    """The styles part: defaults, latent styles, then ours."""
    body = _defaults(theme, lang) + latent + _normal(theme, lang)
    body += "".join(_paragraph_style(theme, lang, spec) for spec in _paragraphs(theme, lang, page))
    body += _characters(theme, lang) + table_styles(theme)
    return part("w:styles", body)


def fonts(theme: Theme, lang: Lang, voice: str, hint: str = "") -> str:
    """`w:rFonts` of a voice, all four slots. No hint in English: it would turn its quotation marks full-width."""
    face = theme.get(f"fonts.word.{lang}.{voice}")
    latin, han = face["ascii"], face["east_asia"]
    return f'<w:rFonts{hint} w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{han}" w:cs="{latin}"/>'


def rule(side: str, width: float, color: str, space: float = 0) -> str:
    """A border: width and space in points, colour RRGGBB."""
    return f'<w:{side} w:val="single" w:sz="{eighth(width)}" w:space="{round(space)}" w:color="{color}"/>'


# ---------------------------------------------------------------- defaults


def _language() -> str:
    # `w:val` is the language of Latin words, in a Chinese document too: as Chinese they would break anywhere.
    return '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'


def _defaults(theme: Theme, lang: Lang) -> str:
    # Bare but for faces and language: some readers let size and colour given here win over a style inside a table.
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts(theme, lang, 'body')}{_language()}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
    )


def _normal(theme: Theme, lang: Lang) -> str:
    size, line = theme.get(f"type.word.{lang}.body")
    ink = theme.color("ink")[1:]
    spacing = ""
    if not theme.get("type.features.autospace"):
        spacing = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
    else:
        spacing = "<w:autoSpaceDE/><w:autoSpaceDN/>"
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f'<w:pPr><w:widowControl/><w:kinsoku/><w:overflowPunct/>{spacing}<w:snapToGrid w:val="0"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{pt(line)}" w:lineRule="exact"/></w:pPr>'
        f'<w:rPr>{fonts(theme, lang, "body")}<w:color w:val="{ink}"/><w:sz w:val="{half(size)}"/>'
        f'<w:szCs w:val="{half(size)}"/>{_language()}</w:rPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )


# ---------------------------------------------------------------- paragraph styles


def _paragraphs(theme: Theme, lang: Lang, page: Page) -> list[P]:
    return [
        *_text(theme, lang, page),
        *_headings(theme, page),
        *_tables(theme),
        *_boxes(theme, lang, page),
        *_cover(theme, page),
        *_running(theme, page),
    ]


def _text(theme: Theme, lang: Lang, page: Page) -> list[P]:
    left, right = page.gutter, page.inset
    align = "both" if theme.get(f"type.features.justify.{lang}") else "left"
    indent = pt(theme.get("list.indent"))
    gap = theme.get("list.gap")
    hair, line = theme.color("hair")[1:], theme.color("rule")[1:]
    panel = theme.color("panel")[1:]
    quote = rule("left", 0.5, line, 10)
    mono = "".join(rule(side, 3, panel, 1) for side in ("top", "left", "bottom", "right"))
    return [
        P(name="Body Text", after=6, left=left, right=right, align=align),
        P(name="Lead", size="lead", voice="heading", color="ink2", after=12, left=left, right=right, next="BodyText"),
        P(name="List Bullet", after=gap, left=left + indent, right=right, hanging=indent, align=align),
        P(name="List Number", after=gap, left=left + indent, right=right, hanging=indent, align=align),
        P(name="Quote", voice="heading", color="ink2", before=6, after=9, left=left + pt(12), right=right,
          borders=quote, keep_lines=True),
        P(name="Code Block", size="small", voice="mono", before=6, after=12, left=left + pt(6), right=pt(6),
          borders=mono, fill=panel),
        P(name="Thematic Break", before=12, after=18, left=left, borders=rule("top", 0.5, hair), line=(6, "exact")),
        P(name="Definition Term", before=3, after=1.5, left=left, right=right, bold=True, keep_next=True),
        P(name="Definition Text", after=6, left=left + pt(18), right=right, align=align),
        P(name="Callout", size="small", color="ink2", before=6, after=12, left=left + pt(10), right=right, align=align,
          borders=rule("left", theme.get("callout.left_rule")[0], theme.color("accent")[1:], 10)),
        P(name="caption", id="Caption", size="small", color="ink2"),
        P(name="Figure", before=12, after=6, left=left, keep_next=True, line=(0, "auto")),
        P(name="Figure Caption", based="Caption", after=15, left=left, size="small", color="ink2"),
        P(name="footnote text", id="FootnoteText", size="note", color="ink2", after=1, left=left + pt(11),
          right=right, hanging=pt(11), tabs=(("left", left + pt(11)),)),
        P(name="Signature", size="lead", voice="heading", after=3, left=left + page.column // 2),
        P(name="Contact", size="small", after=3, left=left, hanging=left, tabs=(("left", left),)),
        P(name="Contact Text", size="small", after=3, left=left),
        P(name="Ornament Anchor", id="Anchor", line=(1, "exact")),
        P(name="Block Start", line=(1, "exact"), before=9, keep_next=True),
        P(name="Block End", line=(2, "exact"), after=13),
    ]  # fmt: skip


def _headings(theme: Theme, page: Page) -> list[P]:
    h2, h3, h4 = theme.get("heading.h2"), theme.get("heading.h3"), theme.get("heading.h4")
    left = page.gutter
    line = rule("top", h2["rule"][0], theme.color(h2["rule"][1])[1:], h2["rule_gap"])
    outlined = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'.format
    return [
        P(name="heading 1", id="Heading1", next="BodyText", size="h1", voice="heading", after=15, left=left,
          keep_next=True, outline=0),
        P(name="Chapter Title", based="Heading1", next="ChapterLead", size="chapter_title", voice="heading",
          color="on_dark", after=10, left=left, hanging=left, number=outlined(0, 1), outline=0,
          before=theme.get("chapter_page.title_gap_mm") * 72 / 25.4),
        P(name="heading 2", id="Heading2", next="BodyText", size="h2", voice="heading", before=h2["before"],
          after=h2["after"], left=left, hanging=left, keep_next=True, outline=1, borders=line,
          number=outlined(1, 1)),
        P(name="Section Title", based="Heading2", next="BodyText", size="h2", voice="heading", before=h2["before"],
          after=h2["after"], left=left, hanging=left, keep_next=True, outline=1, borders=line, number=outlined(0, 0),
          tabs=(("left", left),)),
        # Sections of a chapter without a number: a step quieter, and one title in the contents all the same.
        P(name="Front Section", based="Heading2", next="BodyText", size="h3", voice="heading", before=h3["before"],
          after=h3["after"], left=left, keep_next=True, outline=1, borders='<w:top w:val="nil"/>',
          number=outlined(0, 0)),
        P(name="Front Subsection", based="Heading3", next="BodyText", size="h4", voice="body", before=h4["before"],
          after=h4["after"], left=left, keep_next=True, bold=True, outline=2),
        P(name="heading 3", id="Heading3", next="BodyText", size="h3", voice="heading", before=h3["before"],
          after=h3["after"], left=left, keep_next=True, outline=2),
        P(name="heading 4", id="Heading4", next="BodyText", size="h4", before=h4["before"], after=h4["after"],
          left=left, keep_next=True, bold=True, outline=3),
        P(name="heading 5", id="Heading5", next="BodyText", size="h4", before=h4["before"], after=h4["after"],
          left=left, keep_next=True, color="ink2", outline=4),
        P(name="heading 6", id="Heading6", next="BodyText", size="h4", before=h4["before"], after=h4["after"],
          left=left, keep_next=True, color="ink3", outline=5),
        P(name="Inner Heading", size="h4", before=6, after=3, keep_next=True, bold=True),
        P(name="Chapter Number", size="chapter_number", voice="heading", color="on_dark", left=left),
        P(name="Chapter Lead", size="body", color="on_dark", left=left, right=mm(28), after=24),
        P(name="Chapter Section", color="on_dark", size="body", after=4, left=left + mm(12), right=mm(28),
          hanging=mm(12), tabs=(("left", left + mm(12)),)),
        P(name="TOC Heading", id="TOCHeading", based="Normal", next="TOC1", size="h1", voice="heading", after=21,
          left=left),
    ]  # fmt: skip


def _tables(theme: Theme) -> list[P]:
    gap = theme.get("table.note_gap")
    group = theme.get("table.group.before")
    return [
        P(name="Table Title", based="Caption", size="small", before=12, after=6, keep_next=True),
        P(name="Table Head", size="table", color="ink3", keep_next=True),
        P(name="Table Text", size="table"),
        P(name="Table Number", based="TableText", size="table", align="right"),
        P(name="Table Centred", based="TableText", size="table", align="center"),
        P(name="Table Group", based="TableText", size="table", before=group - 3, keep_next=True, bold=True),
        P(name="Table Bullet", based="TableText", size="table", left=pt(12), hanging=pt(12)),
        P(name="Table Ordinal", based="TableText", size="table", left=pt(18), hanging=pt(18)),
        P(name="Table Note", size="note", color="ink3", before=gap, after=12),
        P(name="Table Text Dense", size="table_dense"),
        P(name="Table Head Dense", based="TableTextDense", size="table_dense", color="ink3", keep_next=True),
        P(name="Table Group Dense", based="TableTextDense", size="table_dense", before=4, keep_next=True, bold=True),
        P(name="Index Statement", size="small", after=3),
    ]


def _boxes(theme: Theme, lang: Lang, page: Page) -> list[P]:
    align = "both" if theme.get(f"type.features.justify.{lang}") else "left"
    _, h3_line = theme.get(f"type.word.{lang}.h3")
    return [
        P(name="KPI Label", size="small", color="ink2", keep_next=True),
        P(name="KPI Value", size="kpi_value", voice="figure", before=3, after=2, keep_next=True),
        P(name="KPI Change", size="small", color="ink3"),
        P(name="Case Label", size="small", bold=True, keep_next=True, line=(h3_line, "exact")),
        P(name="Case Title", size="h3", voice="heading", after=6, keep_next=True, next="CaseText"),
        P(name="Case Text", after=5, align=align),
        P(name="Card Month", size="small", color="ink3", keep_next=True),
        P(name="Card Title", size="lead", voice="heading", before=2, after=2, keep_next=True, next="CardText"),
        P(name="Card Text", size="small", color="ink2", after=2),
        P(name="Timeline Quarter", size="small", color="ink3", before=4),
        P(name="Timeline Month", size="small", color="ink3", before=3, keep_next=True, line=(20, "exact")),
        P(name="Timeline Title", size="table", bold=True, after=1, keep_next=True),
        P(name="Timeline Text", size="table", color="ink2", after=1),
    ]


def _cover(theme: Theme, page: Page) -> list[P]:
    first, second = theme.get("toc.level1"), theme.get("toc.level2")
    line = rule("top", first["rule"][0], theme.color(first["rule"][1])[1:], 4)
    line += rule("between", first["rule"][0], theme.color(first["rule"][1])[1:], 4)
    left = page.gutter
    right = page.full - left - mm(theme.get("toc.page_align_mm"))
    edge = page.full - right
    return [
        P(name="Cover Year", size="cover_year", voice="figure", after=9),
        P(name="Title", size="cover_title", voice="heading", after=27),
        P(name="Cover Entity", color="ink2", after=24),
        P(name="Cover Fact", size="small"),
        P(name="Cover Notice", size="note", color="ink3", before=9),
        P(name="toc 1", id="TOC1", voice=first["face"], before=first["before"], keep_next=True, borders=line,
          left=left, right=right, hanging=left, line=(first["line"], "exact"), size=f"={first['size']}",
          tabs=(("left", left), ("right", edge))),
        P(name="toc 2", id="TOC2", voice=second["face"], color=second["color"], left=left + pt(31), hanging=pt(31),
          right=right, line=(second["line"], "exact"), size=f"={second['size']}",
          tabs=(("left", left + pt(31)), ("right", edge))),
    ]  # fmt: skip


def _running(theme: Theme, page: Page) -> list[P]:
    left = page.gutter
    color = theme.get("page.running.color")
    tint = theme.color("accent_tint")[1:]
    return [
        P(name="header", id="Header", size="running", color=color, left=left),
        P(name="footer", id="Footer", size="running", color=color, left=left, hanging=left, tabs=(("left", left),)),
        P(name="Fore-edge", size="running", color="on_dark", align="center", line=(10, "exact")),
        P(name="Draft Notice", size="running", color="accent", left=left, fill=tint, after=3,
          borders=rule("left", 2, theme.color("accent")[1:], 4)),
    ]  # fmt: skip


def _paragraph_style(theme: Theme, lang: Lang, spec: P) -> str:
    custom = "" if spec.name in _BUILT_IN else ' w:customStyle="1"'
    after = f'<w:next w:val="{spec.next}"/>' if spec.next else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{spec.style_id}"><w:name w:val="{spec.name}"/>'
        f'<w:basedOn w:val="{spec.based}"/>{after}<w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(theme, lang, spec)}</w:pPr><w:rPr>{_run_properties(theme, lang, spec)}</w:rPr>"
        "</w:style>"
    )


def _paragraph_properties(theme: Theme, lang: Lang, spec: P) -> str:
    """In the order that the schema wants."""
    out = ["<w:keepNext/>"] if spec.keep_next else []
    out += ["<w:keepLines/>"] if spec.keep_lines or spec.keep_next else []
    out += [spec.number]
    out += [f"<w:pBdr>{spec.borders}</w:pBdr>"] if spec.borders else []
    out += [f'<w:shd w:val="clear" w:color="auto" w:fill="{spec.fill}"/>'] if spec.fill else []
    if spec.tabs:
        tabs = "".join(f'<w:tab w:val="{kind}" w:pos="{at}"/>' for kind, at in spec.tabs)
        out += [f"<w:tabs>{tabs}</w:tabs>"]
    out += ["<w:suppressAutoHyphens/>"] if spec.keep_next else []
    out += [_spacing(theme, lang, spec)]
    if spec.left is not None or spec.right:
        hanging = f' w:hanging="{spec.hanging}"' if spec.hanging else ' w:firstLine="0"'
        out += [f'<w:ind w:left="{spec.left or 0}" w:right="{spec.right or 0}"{hanging}/>']
    out += [f'<w:jc w:val="{spec.align}"/>'] if spec.align else []
    out += [f'<w:outlineLvl w:val="{spec.outline}"/>'] if spec.outline is not None else []
    return "".join(out)


def _spacing(theme: Theme, lang: Lang, spec: P) -> str:
    line, how = spec.line or (_size(theme, lang, spec)[1], "exact")
    height = f' w:line="{240 if how == "auto" else pt(line)}" w:lineRule="{how}"'
    return f'<w:spacing w:before="{pt(spec.before)}" w:after="{pt(spec.after)}"{height}/>'


def _size(theme: Theme, lang: Lang, spec: P) -> tuple[float, float]:
    """Size and exact line in points. `=14` is a size by itself: the contents have their own."""
    if spec.size.startswith("="):
        return float(spec.size[1:]), float(spec.size[1:])
    size, line = theme.get(f"type.word.{lang}.{spec.size or 'body'}")
    return size, line


def _run_properties(theme: Theme, lang: Lang, spec: P) -> str:
    out = [fonts(theme, lang, spec.voice)] if spec.voice else []
    out += ["<w:b/><w:bCs/>"] if spec.bold else []
    out += [f'<w:color w:val="{theme.color(spec.color)[1:]}"/>'] if spec.color else []
    size = half(_size(theme, lang, spec)[0])
    return "".join(out) + f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


# ---------------------------------------------------------------- character styles


def _characters(theme: Theme, lang: Lang) -> str:
    accent, ink2, ink3 = (theme.color(name)[1:] for name in ("accent", "ink2", "ink3"))
    figure, mono = fonts(theme, lang, "figure"), fonts(theme, lang, "mono")
    small = half(theme.get(f"type.word.{lang}.small")[0] - 1.5)
    raised = half(theme.get(f"type.word.{lang}.body")[0] + 0.5)
    mark = f'<w:shd w:val="clear" w:color="auto" w:fill="{theme.color("accent_tint")[1:]}"/>'
    table: list[tuple[str, str, str]] = [
        ("Strong", "Strong", "<w:b/><w:bCs/>"),
        ("Emphasis", "Emphasis", emphasis(theme, lang)),
        ("Hyperlink", "Hyperlink", f'<w:color w:val="{theme.color("primary")[1:]}"/>'),
        ("footnote reference", "FootnoteReference",
         f'{figure}<w:b w:val="0"/><w:i w:val="0"/><w:color w:val="{accent}"/><w:sz w:val="{raised}"/>'
         f'<w:szCs w:val="{raised}"/><w:vertAlign w:val="superscript"/>'),
        ("Footnote Number", "FootnoteNumber", f'{figure}<w:color w:val="{accent}"/>'),
        ("Figures", "Figures", figure),
        ("Code", "Code", mono),
        ("KPI Unit", "KPIUnit",
         f'{fonts(theme, lang, "body")}<w:color w:val="{ink2}"/><w:sz w:val="{small}"/><w:szCs w:val="{small}"/>'),
        ("Unit", "Unit", f'<w:color w:val="{ink3}"/>'),
        ("Caption Label", "CaptionLabel", "<w:b/><w:bCs/>"),
        ("Apparatus", "Apparatus", f'<w:b/><w:bCs/><w:color w:val="{accent}"/>'),
        ("Draft Mark", "DraftMark", f'<w:color w:val="{accent}"/>{mark}'),
        ("Front Ink", "FrontInk", f'<w:color w:val="{theme.tone(0, "base")[1:]}"/>'),
    ]  # fmt: skip
    for number in range(1, theme.palettes + 1):
        ink = theme.tone(number, "base")[1:]
        table.append((f"Chapter {number} Ink", f"Chapter{number}Ink", f'<w:color w:val="{ink}"/>'))
    return "".join(_character_style(*row) for row in table)


def emphasis(theme: Theme, lang: Lang) -> str:
    """How a language emphasises: dots under Han or bold, italics for Latin. A Han glyph is never slanted."""
    how: Any = theme.get("type.features.emphasis")[lang]
    return {"dot": '<w:em w:val="dot"/>', "italic": "<w:i/><w:iCs/>"}.get(how, "<w:b/><w:bCs/>")


def _character_style(name: str, id_: str, properties: str) -> str:
    custom = "" if name in _BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{custom} w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{properties}</w:rPr></w:style>'
    )
