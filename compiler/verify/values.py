"""The exact values behind the figures of a page: in its text, in its list of figures, and in what its programs read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from compiler.book import Book, runs
from compiler.diagnostic import Diagnostic, diagnostic
from compiler.language import LANGS, Bilingual, Lang
from compiler.metrics import Metrics, print_value
from compiler.source import Span
from compiler.tree import Value, walk_inlines
from compiler.verify.pagelines import LISTED, Fact, Page
from compiler.verify.phrases import DIFFERENCES

#: A metric at a period, in a form of its own where the value is a difference.
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """A printed figure: its exact value, and its words in both languages."""

    exact: str
    shown: Bilingual[str]


def known(books: Mapping[Lang, Book], metrics: Metrics) -> Mapping[tuple[str, str], Known]:
    """Every figure that the books print, from metrics.yaml and the one door that prints it."""
    found: dict[tuple[str, str], Known] = {}
    for book in books.values():
        for value in _values(book):
            key = value.key, value.period
            if value.exact and value.form not in DIFFERENCES and key not in found:
                texts = [print_value(metrics, *key, "value", lang, value.span)[0] for lang in LANGS]
                zh, en = ("" if text is None else text.text for text in texts)
                found[key] = Known(value.exact, Bilingual(zh, en))
    return found


def behind(file: str, page: Page, lang: Lang, figures: Mapping[tuple[str, str], Known]) -> Iterator[Diagnostic]:
    """What a page says of its figures beside their words: where each is explained, the list, the data to download."""
    for fact in page.facts:
        place = f"#{LISTED}{fact.key}-{fact.period}"
        if fact.link and fact.link != place:
            yield _tell(file, "R105", place, text=fact.text, expected=place, found=fact.link)
    other: Lang = "en" if lang == "zh" else "zh"
    listed = {row.id: row for row in page.listed}
    for (key, period), figure in figures.items() if listed else ():
        name = f"{LISTED}{key}-{period}"
        row = listed.get(name)
        if row is None:
            yield _tell(file, "R107", f"#{name}", expected=figure.exact, found="-")
            continue
        cells = (*row.cells, "", "", "", "")
        wanted = ((figure.exact, row.exact), (figure.shown[lang], cells[1]), (figure.shown[other], cells[3]))
        for number, (mine, its) in enumerate(wanted):
            mine = " ".join(mine.split())
            if (its[: len(mine)] if number == 1 else its) != mine:
                yield _tell(file, "R107", f"#{name}", expected=mine, found=its)
    yield from _downloads(file, page, figures)


def _downloads(file: str, page: Page, figures: Mapping[tuple[str, str], Known]) -> Iterator[Diagnostic]:
    if not page.figures:
        return
    try:
        told = {
            (str(metric["key"]), str(value["period"])): value
            for metric in json.loads(page.figures)["metrics"]
            for value in metric["values"]
        }
    except (ValueError, KeyError, TypeError, RecursionError):
        yield _tell(file, "R107", "_figures", expected="JSON", found=page.figures[:60])
        return
    for (key, period), figure in figures.items():
        value: Mapping[str, Any] = told.get((key, period), {})
        shown = value.get("shown")
        texts = shown if isinstance(shown, dict) else {}
        for mine, its in ((figure.exact, value.get("value")), *((figure.shown[one], texts.get(one)) for one in LANGS)):
            if mine != its:
                yield _tell(file, "R107", f"_figures: {key}@{period}", expected=mine, found=its)


def _tell(file: str, code: str, place: str, *, expected: str, found: object, text: str = "") -> Diagnostic:
    return diagnostic(code, Span(file, 0, 0), place=place, place_zh=place, expected=expected, found=found, text=text)


def one_value(file: str, books: Mapping[Lang, Book], pages: Mapping[Lang, Page]) -> Iterator[Diagnostic]:
    """Each metric's exact values in the two pages: the same, but for what the report itself prints in one language."""
    if len(pages) < len(LANGS):
        return
    printed = {lang: _exact(page.facts) for lang, page in pages.items()}
    own = {lang: _exact(_facts(books[lang])) for lang in LANGS}
    for key in sorted({*printed["zh"], *printed["en"]}):
        zh, en = printed["zh"].get(key, set()), printed["en"].get(key, set())
        if (zh ^ en) - (own["zh"].get(key, set()) ^ own["en"].get(key, set())):
            told = [", ".join(sorted(side)) or "-" for side in (zh, en)]
            yield diagnostic("R108", Span(file, 0, 0), metric=key[0], period=key[1], zh=told[0], en=told[1])


def _exact(facts: Iterable[Fact]) -> dict[Key, set[str]]:
    values: dict[Key, set[str]] = {}
    for fact in facts:
        values.setdefault((fact.key, fact.period, fact.form), set()).add(fact.exact)
    return values


def _values(book: Book) -> Iterator[Value]:
    for run in runs(book):
        for inline in walk_inlines(run):
            if isinstance(inline, Value) and inline.period:
                yield inline


def _facts(book: Book) -> Iterator[Fact]:
    for value in _values(book):
        form = value.form if value.form in DIFFERENCES else ""
        yield Fact(value.key, value.period, value.exact or value.text, value.text, form)
