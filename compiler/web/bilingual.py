"""Both languages in one file, block beside block: Chinese first, for it prevails.

Blocks meet by their ids, which both languages share; what only one of them has stands alone in its column. English ids
carry `en-`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup

from compiler.book import Book, Chapter
from compiler.language import LANGS, TAGS
from compiler.overrides import AS_SHIPPED, Overrides
from compiler.theme import Theme
from compiler.tree import Block, Container, Figure, Heading, Inline, KpiStrip, Note, Table, ThematicBreak, plain_text
from compiler.web import shell, slips, tokens
from compiler.web.blocks import block_pieces
from compiler.web.edition import (
    SCRIPTS,
    STYLES,
    Links,
    about,
    chapter_picture,
    contents,
    cover_values,
    divider,
    document_title,
    edges,
    editions,
    listed,
    note_body,
)
from compiler.web.escape import text
from compiler.web.figures import NO_FIGURES, Figures
from compiler.web.inlines import run
from compiler.web.state import State, joined, width_css
from compiler.web.texts import SCRIPT_TEXTS

Row = tuple[Block | None, Block | None]


def write_bilingual(
    zh: Book, en: Book, theme: Theme, links: Links, figures: Figures = NO_FIGURES, overrides: Overrides = AS_SHIPPED
) -> bytes:
    """`report.bilingual.html`. Chapters meet by id; the Chinese book says which there are and in which order."""
    left = State(zh, anchors=figures.anchors)
    right = State(en, "en-", left.taken, left.widths, anchors=figures.anchors)
    fill = float(theme.get("cover.slip_fill"))
    partners = {chapter.id: chapter for chapter in en.chapters}
    articles: list[str] = []
    drawn: list[tuple[int, list[str]]] = []
    for chapter in zh.chapters:
        articles.append(_article(chapter, partners.pop(chapter.id, None), left, right, fill))
        drawn.append((chapter.palette, left.figures))
        left.figures, right.figures = [], []
    articles += [_article(chapter, None, right, left, fill) for chapter in partners.values()]
    art = slips.cover(drawn, int(theme.get("cover.slips")), fill)
    return shell.render(
        "report",
        lang="zh",
        title=f"{document_title(zh)} · {plain_text(en.title)}",
        style=shell.stylesheet(theme, (*STYLES, "pairs", "print"), overrides) + width_css(left.widths),
        script=shell.scripts(*SCRIPTS, "sides"),
        words=LANGS,
        overrides=overrides,
        book=zh,
        cover=cover_values(zh, left, art),
        twin=cover_values(en, right, ""),
        contents=contents((zh, en), figures),
        editions=editions(links),
        current="both",
        edges=edges(zh),
        main=Markup("\n".join(articles)),
        about=about((zh, en), theme),
        **listed(figures, "zh"),
    )


def _article(chapter: Chapter, partner: Chapter | None, left: State, right: State, fill: float) -> str:
    """A chapter in rows. A chapter without a partner fills its own column only."""
    left.level = right.level = 2
    left.finer = right.finer = chapter.number is None
    own = left.id(chapter.id)
    title = run(chapter.title, left)
    if partner:
        title = f'<span class="own">{title}</span>'
    twin = (
        f'<span class="twin" lang="{_tag(right)}"{right.id(partner.id)}>{run(partner.title, right)}</span>'
        if partner
        else ""
    )
    rows = _rows(chapter.blocks, partner.blocks if partner else ())
    lead = _row("", _lead(chapter.lead, left), _lead(partner.lead, right) if partner else "", left, right, "")
    body = "".join(_printed(rows, left, right)) + _notes(left, right)
    picture = chapter_picture(chapter, left)
    head = ""
    opening = ""
    if chapter.number is not None:
        twins = _section_titles(partner, right) if partner else {}
        head = divider(chapter, left, own, title + twin, "", slips.divider(left.figures, fill), twins) + picture
    else:
        opening = f'<h2 class="h1"{own}>{title}{twin}</h2>{picture}'
    name = "chapter" if chapter.number is not None else "chapter front"
    return (
        f'<article class="{name}" data-chapter="{tokens.palette(chapter.palette)}" lang="{_tag(left)}">{head}'
        f'<div class="body">{opening}<div class="pairs">{_columns(left, right)}{lead}{body}</div></div></article>'
    )


def _section_titles(partner: Chapter, state: State) -> dict[str, str]:
    """The other language's section titles by id, as they stand below this one's."""
    return {
        block.id: f'<span class="toc-twin" lang="{_tag(state)}">{run(block.children, state, "flat")}</span>'
        for block in partner.blocks
        if isinstance(block, Heading) and block.level == 2
    }


def _columns(left: State, right: State) -> str:
    """The head of the columns, which says which text prevails."""
    cells = []
    for state in (left, right):
        labels = state.book.labels
        word = labels.prevails if state.book.lang == "zh" else labels.translation
        hide = f'<button type="button" data-side="{state.book.lang}" aria-expanded="true" hidden>'
        hide += f'{SCRIPT_TEXTS[state.book.lang]["hide"]}<span class="sr"> {text(labels.language_name)}</span></button>'
        cells.append(f'<p lang="{_tag(state)}">{text(labels.language_name)} <small>{text(word)}</small> {hide}</p>')
    return f'<div class="pair pair-head"><span></span>{"".join(cells)}</div>'


def _rows(zh: Sequence[Block], en: Sequence[Block]) -> list[Row]:
    """Blocks side by side, in the order of the Chinese. An English block without partner follows the one before it."""
    places = {block.id: index for index, block in enumerate(en) if block.id}
    wanted = {block.id for block in zh if block.id in places}
    loose: dict[int, list[Block]] = {}
    after = -1
    for index, block in enumerate(en):
        if block.id in wanted:
            after = index
        else:
            loose.setdefault(after, []).append(block)
    rows: list[Row] = [(None, block) for block in loose.get(-1, ())]
    for block in zh:
        place = places.get(block.id) if block.id else None
        rows.append((block, en[place] if place is not None else None))
        if place is not None:
            rows += [(None, extra) for extra in loose.get(place, ())]
    return rows


def _printed(rows: Sequence[Row], left: State, right: State) -> Iterator[str]:
    """Rows with their numbers: a section's own for headings, then counting through the section."""
    count = 0
    for zh, en in rows:
        block = zh or en
        if block is None or isinstance(block, ThematicBreak):  # rows are ruled already
            continue
        if isinstance(block, Heading) and block.level <= 2:
            count = 0
            number = block.number
        elif isinstance(block, Heading):
            number = ""
        else:
            count += 1
            number = str(count)
        look = " pair-wide" if _is_wide(zh) or _is_wide(en) else " pair-h" if isinstance(block, Heading) else ""
        link = (left if zh else right).href(block.id) if block.id else ""
        mark = f'<a class="pair-n" href="{link}">{text(number)}</a>' if number and link else ""
        yield _row(mark, _cell(zh, left), _cell(en, right), left, right, look) + "\n"


def _row(mark: str, zh: str, en: str, left: State, right: State, look: str) -> str:
    if not zh and not en:
        return ""
    return (
        f'<div class="pair{look}">{mark or "<span></span>"}<div lang="{_tag(left)}">{zh}</div>'
        f'<div lang="{_tag(right)}">{en}</div></div>'
    )


def _cell(block: Block | None, state: State) -> str:
    return "" if block is None else joined(block_pieces(_unnumbered(block), state, ""))


def _unnumbered(block: Block) -> Block:
    """A section's number stands in the gutter, once for both."""
    if isinstance(block, Heading) and block.number:
        return replace(block, number="")
    return block


def _lead(lead: tuple[Inline, ...], state: State) -> str:
    return f'<p class="lead">{run(lead, state)}</p>' if lead else ""


def _is_wide(block: Block | None) -> bool:
    """What would be too narrow in half the width stands across it, the Chinese above the English."""
    match block:
        case Table(kind=kind, columns=columns):
            return kind != "table" or len(columns) > 2
        case KpiStrip(cards=cards):
            return len(cards) > 2
        case Container(name=name):
            return name in ("timeline", "cards", "figures")
        case Figure(image=image):
            return not image.attributes.get("width")
        case _:
            return False


def _notes(left: State, right: State) -> str:
    """The notes of both columns, which share their numbers."""
    pieces: list[str] = []
    while left.pending or right.pending:
        zh = {note.number: note for note in left.pending}
        en = {note.number: note for note in right.pending}
        left.pending, right.pending = [], []
        for number in sorted({*zh, *en}):
            mark = f'<span class="fn-num">{number}</span>'
            pieces.append(_row(mark, _note(zh, number, left), _note(en, number, right), left, right, ""))
    if not pieces:
        return ""
    label = text(left.book.labels.notes)
    return f'<div class="footnotes" role="group" aria-label="{label}">{"".join(pieces)}</div>'


def _note(notes: Mapping[int, Note], number: int, state: State) -> str:
    note = notes.get(number)
    if note is None:
        return ""
    return f"<div{state.id(note.id)}>{joined(note_body(note, state))}</div>"


def _tag(state: State) -> str:
    return TAGS[state.book.lang]
