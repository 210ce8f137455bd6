"""One language as one file: cover, contents, chapters, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from compiler.book import Book, Chapter, Entry, Role
from compiler.labels import LABELS
from compiler.language import LANGS, TAGS, Bilingual, Lang
from compiler.overrides import AS_SHIPPED, Overrides
from compiler.theme import Theme
from compiler.tree import Block, Heading, Note, Paragraph, plain_text
from compiler.web import pictures, shell, slips, tokens
from compiler.web.blocks import flow, inner
from compiler.web.escape import script_data, text
from compiler.web.figures import NO_FIGURES, Figures
from compiler.web.inlines import inlines, run
from compiler.web.state import Pieces, State, call_name, joined, width_css
from compiler.web.texts import TEXTS

STYLES = ("cover", "frame", "chapters", "figures", "blocks", "notes", "cards", "search", "data")

#: In this order: each may use what those before it have put into `zb`.
SCRIPTS = ("place", "popover", "figures", "notes", "tables", "search")


@dataclass(frozen=True, slots=True)
class Links:
    """File names of the editions beside this one (`report.en.html`); empty where an edition is not built."""

    zh: str
    en: str
    bilingual: str


@dataclass(frozen=True, slots=True)
class Edition:
    """A choice of the language switch. `code` is the edition's name for the script: zh, en or both."""

    code: str
    file: str
    tag: str
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the contents with the lines below it."""

    href: Markup
    number: str
    title: Markup
    palette: str
    below: tuple[Line, ...] = ()


def write(
    book: Book, theme: Theme, links: Links, figures: Figures = NO_FIGURES, overrides: Overrides = AS_SHIPPED
) -> bytes:
    """`report.zh.html` or `report.en.html`. `figures` is what its readers may know of the figures in it."""
    state = State(book, anchors=figures.anchors)
    fill = float(theme.get("cover.slip_fill"))
    articles: list[str] = []
    drawn: list[tuple[int, list[str]]] = []
    for chapter in book.chapters:
        articles.append(_article(chapter, state, fill))
        drawn.append((chapter.palette, state.figures))
        state.figures = []
    art = slips.cover(drawn, int(theme.get("cover.slips")), fill)
    return shell.render(
        "report",
        lang=book.lang,
        title=document_title(book),
        style=shell.stylesheet(theme, (*STYLES, "print"), overrides) + width_css(state.widths),
        script=shell.scripts(*SCRIPTS),
        overrides=overrides,
        book=book,
        cover=cover_values(book, state, art),
        contents=contents((book,), figures),
        editions=editions(links),
        current=book.lang,
        edges=edges(book),
        main=Markup("\n".join(articles)),
        about=about((book,), theme),
        **listed(figures, book.lang),
    )


def listed(figures: Figures, own: Lang) -> dict[str, Any]:
    """What the list of figures and the scripts need."""
    other: Lang = "en" if own == "zh" else "zh"
    return {
        "figures": figures,
        "figures_json": Markup(figures.json) if figures.items else "",
        "own": own,
        "other": other,
        "other_tag": TAGS[other],
        "other_words": TEXTS[other],
    }


def about(books: Sequence[Book], theme: Theme) -> dict[str, object]:
    """What the page says of itself to programs: search engines, archives, browsers. The first book is the page's."""
    book = books[0]
    title, entity = plain_text(book.title), plain_text(book.entity)
    facts = "; ".join(f"{fact.label}: {fact.text}" for fact in book.facts)
    linked = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": title,
        "inLanguage": [TAGS[one.lang] for one in books],
        "datePublished": book.published,
        "keywords": book.keywords,
        "publisher": {"@type": "Organization", "name": entity},
    }
    return {
        "description": " · ".join(part for part in (entity, title, facts) if part),
        "author": entity,
        "keywords": book.keywords,
        "published": book.published,
        "languages": ", ".join(TAGS[one.lang] for one in books),
        "locale": "zh_CN" if book.lang == "zh" else "en_GB",
        "light": theme.color("paper", "light"),
        "dark": theme.color("paper", "dark"),
        "linked": Markup(script_data({name: value for name, value in linked.items() if value})),
    }


def document_title(book: Book) -> str:
    return " · ".join(part for part in (plain_text(book.title), plain_text(book.entity)) if part)


def cover_values(book: Book, state: State, art: str) -> dict[str, object]:
    """What the cover's template prints; runs are HTML already."""
    return {
        "art": Markup(art),
        "title": Markup(run(book.title, state, "flat")),
        "entity": Markup(run(book.entity, state, "flat")),
        "notice": Markup(run(book.notice, state, "flat")),
        "year": "" if book.year and book.year in plain_text(book.title) else book.year,
        "facts": book.facts,
        "tag": TAGS[book.lang],
    }


def contents(books: Sequence[Book], figures: Figures = NO_FIGURES) -> tuple[Line, ...]:
    """The lines of the contents, sections below their chapters. The first book's ids are linked to.

    The list of figures comes last, where there is one.
    """
    states = [State(book) for book in books]
    others = [{entry.id: entry for entry in book.contents} for book in books[1:]]
    lines: list[tuple[Entry, list[Line]]] = []
    for entry in books[0].contents:
        if not (entry.title or entry.number):
            continue
        if entry.level == 1 or not lines:
            lines.append((entry, []))
        else:
            lines[-1][1].append(_line(entry, states, others))
    found = [_line(entry, states, others, tuple(below)) for entry, below in lines]
    if figures.items:
        found.append(Line(Markup("#_data"), "", _in_all(books, "data"), tokens.palette(0)))
    return tuple(found)


def _in_all(books: Sequence[Book], name: str) -> Markup:
    """A word of the page's own, in the other language below it."""
    own, *others = (TEXTS[book.lang][name] for book in books)
    twins = (
        f' <span class="toc-twin" lang="{TAGS[book.lang]}">{text(word)}</span>'
        for book, word in zip(books[1:], others, strict=True)
    )
    return Markup(_own(text(own), "".join(twins)))


def _line(
    entry: Entry, states: Sequence[State], others: Sequence[dict[str, Entry]], below: tuple[Line, ...] = ()
) -> Line:
    twins = ""
    for state, known in zip(states[1:], others, strict=True):
        if entry.id in known:
            words = run(known[entry.id].title, state, "flat")
            twins += f' <span class="toc-twin" lang="{TAGS[state.book.lang]}">{words}</span>'
    title = _own(run(entry.title, states[0], "flat"), twins)
    return Line(
        href=Markup(states[0].href(entry.id)),
        number=entry.number,
        title=Markup(title),
        palette=tokens.palette(entry.palette),
        below=below,
    )


def editions(links: Links) -> tuple[Edition, ...]:
    """The choices of the language switch; fewer than two are none."""
    files: Bilingual[str] = Bilingual(links.zh, links.en)
    found = [Edition(lang, files[lang], TAGS[lang], LABELS[lang].language_name) for lang in LANGS if files[lang]]
    if links.bilingual:
        found.append(Edition("both", links.bilingual, TAGS["zh"], LABELS.zh.both_languages))
    return tuple(found) if len(found) > 1 else ()


def edges(book: Book) -> tuple[str, ...]:
    """The fore-edge: one place for each numbered chapter."""
    return tuple(tokens.palette(chapter.palette) for chapter in book.chapters if chapter.role is Role.NUMBERED)


def _article(chapter: Chapter, state: State, fill: float) -> str:
    """A chapter with its own notes at its end. The head comes last: its slips are the figures inside."""
    state.level = 2
    state.finer = chapter.number is None
    own = state.id(chapter.id)
    title = run(chapter.title, state)
    lead = run(chapter.lead, state) if chapter.lead else ""
    body = joined(_sections(chapter.blocks, state)) + joined(notes(state))
    number = "" if chapter.number is None else str(chapter.number)
    name = "chapter" if number else "chapter front"
    picture = chapter_picture(chapter, state)
    if number:
        head = divider(chapter, state, own, title, lead, slips.divider(state.figures, fill)) + picture
        opening = '<div class="body">'
    else:
        lead = f'<p class="lead">{lead}</p>' if lead else ""
        head = ""
        opening = f'<div class="body"><h2 class="h1"{own}>{title}</h2>{lead}{picture}'
    palette = tokens.palette(chapter.palette)
    return f'<article class="{name}" data-chapter="{palette}">{head}{opening}{body}</div></article>'


def divider(
    chapter: Chapter,
    state: State,
    own: str,
    title: str,
    lead: str,
    art: str,
    twins: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """A numbered chapter's opening page. `twins` holds what stands below a section's title, by the section's id."""
    number = str(chapter.number)
    spoken = text(state.book.labels.chapter.format(number=number))
    sections = [block for block in chapter.blocks if isinstance(block, Heading) and block.level == 2 and block.children]
    lines = "".join(
        f'<li><a href="{state.href(block.id)}"><span class="num">{text(block.number)}</span>'
        f"<span>{_own(run(block.children, state, 'flat'), twins.get(block.id, ''))}</span></a></li>"
        for block in sections
    )
    return (
        f'<header class="divider"{own}>{art}<div class="divider-text">'
        f'<p class="divider-num" aria-hidden="true">{number}</p>'
        f'<h2 class="divider-title"><span class="sr">{spoken} </span>{title}</h2>'
        + (f'<p class="divider-lead">{lead}</p>' if lead else "")
        + (f'<ol class="divider-toc">{lines}</ol>' if lines else "")
        + "</div></header>"
    )


def _own(words: str, twin: str) -> str:
    """Words, marked as this language's own where the other's stand beside them: either may be put away."""
    return f'<span class="own">{words}</span>{twin}' if twin else words


def chapter_picture(chapter: Chapter, state: State) -> str:
    """A chapter's photograph is an ornament: what it shows is said nowhere else, so it has no words."""
    found = state.book.images.get(chapter.image) if chapter.image else None
    return "" if found is None else pictures.tag(found, "", "chapter-pic")


def _sections(blocks: tuple[Block, ...], state: State) -> Pieces:
    """Flat blocks in sections: a new one at each heading of the second level."""
    start = 0
    cuts = [at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level <= 2]
    for cut in (*cuts, len(blocks)):
        if cut > start:
            yield '<section class="section">'
            yield flow(blocks[start:cut], state)
            yield "</section>\n"
        start = cut


def notes(state: State) -> Pieces:
    """The notes that were called since the last time, each with links back to its calls."""
    if not state.pending:
        return
    label = text(state.book.labels.notes)
    yield f'<div class="footnotes" role="group" aria-label="{label}"><ol>'
    while state.pending:
        note = state.pending.pop(0)
        yield f'<li{state.id(note.id)}><span class="fn-num">{note.number}</span><div>'
        yield note_body(note, state)
        yield "</div></li>"
    yield "</ol></div>"


def note_body(note: Note, state: State) -> Pieces:
    """A note's blocks; the links back stand in the last paragraph."""
    *before, last = note.blocks or (None,)
    yield inner(tuple(block for block in before if block is not None), state)
    if isinstance(last, Paragraph):
        yield f"<p{state.id(last.id)}>"
        yield inlines(last.children, state)
        yield "\u00a0"
    else:
        yield inner((last,) if last is not None else (), state)
        yield "<p>"
    yield _links_back(note, state)
    yield "</p>"


def _links_back(note: Note, state: State) -> Pieces:
    label = text(f"{state.book.labels.back} {note.number}")
    for count in range(1, state.calls.get(note.number, 0) + 1):
        at = f"{label}-{count}" if count > 1 else label
        yield f'<a class="fn-back" href="{state.href(call_name(note.number, count))}" aria-label="{at}">↑</a>'
