"""The figures that a report prints, and what its readers may know of them: for the cards, the list and the download.

Only what an edition prints is told. metrics.yaml knows more than the public: other values, sources that disagree, the
value behind a change. Both languages share one account, and every edition carries it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from compiler.book import Book, runs
from compiler.language import LANGS, Bilingual, Lang
from compiler.metrics import Figure, Metric, Metrics, print_card, print_value
from compiler.metrics.moments import earlier as figure_before
from compiler.metrics.told import formula_words, words
from compiler.numerals import Quantum, show, show_period
from compiler.numerals.exact import last_digit, plain, round_once
from compiler.numerals.scale import FULL
from compiler.tree import Form, Inline, Row, Table, Value, own_inlines, plain_text, walk, walk_inlines
from compiler.web.escape import script_data
from compiler.yamlfile import Scalar

SCHEMA = 1

_NOTHING: Bilingual[str] = Bilingual("", "")

_CHANGES: tuple[Form, ...] = ("change", "points")


@dataclass(frozen=True, slots=True)
class Change:
    """A difference from the period before, as either language prints it with its sign. `exact` is a decimal string."""

    form: Form
    exact: str
    shown: Bilingual[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure of a metric. `exact` is a decimal string in the metric's unit, empty where only changes are printed."""

    anchor: str
    period: str
    exact: str
    full: Bilingual[str]  # the exact value, grouped, with its unit
    shown: Bilingual[str]
    dated: Bilingual[str]
    origin: str  # key of the source in metrics.yaml
    source: Bilingual[str]
    notes: tuple[Bilingual[str], ...]
    restated: Bilingual[str]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A metric with the figures of it that are printed."""

    key: str
    heading: Bilingual[str]  # the table and the group that it stands in: many a label is no more than "women"
    label: Bilingual[str]
    unit: str
    unit_name: Bilingual[str]
    formula: str
    formula_said: Bilingual[str]
    notes: tuple[Bilingual[str], ...]
    boundary: Bilingual[str]
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Figures:
    """All that is printed, in the order of metrics.yaml."""

    items: tuple[Item, ...] = ()
    about: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def anchors(self) -> Mapping[tuple[str, str], str]:
        """Where a figure is listed, by key and period."""
        return {(item.key, entry.period): entry.anchor for item in self.items for entry in item.entries}

    @property
    def count(self) -> int:
        return sum(len(item.entries) for item in self.items)

    @cached_property
    def json(self) -> str:
        """For a `script` element, and for whoever reads the file without a browser."""
        entries = [entry for item in self.items for entry in item.entries]
        told = {
            "schema": SCHEMA,
            **self.about,
            "periods": {entry.period: _both(entry.dated) for entry in entries},
            "sources": {entry.origin: _both(entry.source) for entry in entries if entry.origin},
            "metrics": [_item_json(item) for item in self.items],
        }
        return script_data(told)


#: For a book that comes without its metrics.
NO_FIGURES = Figures()


def gather(books: Iterable[Book], metrics: Metrics) -> Figures:
    """What these editions print."""
    listed = tuple(books)
    printed: dict[str, dict[str, set[Form]]] = {}
    for value in _values(listed):
        if value.exact and value.period:
            printed.setdefault(value.key, {}).setdefault(value.period, set()).add(value.form)
    headings = _headings(listed)
    items = tuple(
        _item(metrics, metric, printed[metric.key], headings)
        for metric in metrics.metrics.values()
        if metric.key in printed
    )
    return Figures(items, _about(listed))


def _values(books: Iterable[Book]) -> Iterator[Value]:
    for book in books:
        for run in runs(book):
            for inline in walk_inlines(run):
                if isinstance(inline, Value):
                    yield inline


def _about(books: tuple[Book, ...]) -> dict[str, Any]:
    """The report that the figures belong to."""
    if not books:
        return {}
    return {
        "title": {book.lang: plain_text(book.title) for book in books},
        "entity": {book.lang: plain_text(book.entity) for book in books},
        "published": books[0].published or None,
    }


def _headings(books: Iterable[Book]) -> Bilingual[dict[str, str]]:
    """What stands above each metric in the first table that has it: 员工流失率 · 按性别划分."""
    found: Bilingual[dict[str, str]] = Bilingual({}, {})
    for book in books:
        tables = (block for chapter in book.chapters for block in walk(chapter.blocks) if isinstance(block, Table))
        for table in tables:
            if table.kind != "kpi":
                continue
            caption, group = plain_text(table.caption), ""
            for row in table.rows:
                if row.role == "group":
                    group = " ".join(plain_text(run) for run in _own_runs(row))
                    continue
                above = " · ".join(part for part in (caption, group) if part)
                for run in _own_runs(row):
                    for value in (one for one in walk_inlines(run) if isinstance(one, Value)):
                        found[book.lang].setdefault(value.key, above)
    return found


def _own_runs(row: Row) -> Iterator[tuple[Inline, ...]]:
    return (run for cell in row.cells for block in walk(cell.blocks) for run in own_inlines(block))


def _item(
    metrics: Metrics, metric: Metric, printed: Mapping[str, set[Form]], headings: Bilingual[dict[str, str]]
) -> Item:
    own = {period for period, forms in printed.items() if not forms.issubset(_CHANGES)}
    formula = metric.formula
    return Item(
        key=metric.key,
        heading=_each(lambda lang: headings[lang].get(metric.key, "")),
        label=_each(lambda lang: words(metrics, metric.label[lang], lang).strip() or metric.key),
        unit=metric.unit.key,
        unit_name=_each(lambda lang: "".join(part.text for part in show.unit_parts(metric.unit, lang))),
        formula="" if formula is None else formula.text,
        formula_said=_NOTHING if formula is None else _each(lambda lang: formula_words(metrics, formula, lang)),
        notes=() if metric.note is None else (_told(metrics, metric.note),),
        boundary=_told(metrics, metric.boundary),
        entries=tuple(
            _entry(metrics, metric, metric.values[period], printed[period], own)
            for period in metric.values
            if period in printed
        ),
    )


def _entry(metrics: Metrics, metric: Metric, figure: Figure, forms: set[Form], own: set[str]) -> Entry:
    origin = metrics.sources.get(figure.source)
    stated = figure.period in own
    return Entry(
        anchor=f"_d-{metric.key}-{figure.period}",
        period=figure.period,
        exact=plain(figure.value) if stated and figure.value is not None else "",
        full=_each(lambda lang: _full(metric, figure, lang)) if stated else _NOTHING,
        shown=_each(lambda lang: _shown(metrics, metric, figure, lang)) if stated else _NOTHING,
        dated=_each(lambda lang: show_period(figure.period, lang)),
        origin="" if origin is None else origin.key,
        source=_NOTHING if origin is None else _told(metrics, origin.document),
        notes=() if figure.note is None else (_told(metrics, figure.note),),
        restated=_restated(metrics, figure) if stated else _NOTHING,
        changes=tuple(_changes(metrics, metric, figure, forms, own)),
    )


def _changes(metrics: Metrics, metric: Metric, figure: Figure, forms: set[Form], own: set[str]) -> Iterator[Change]:
    """The changes that are printed; else the one that a card would tell, where both of its figures are printed."""
    asked = [form for form in _CHANGES if form in forms]
    for form in asked:
        zh, en = (
            print_value(metrics, metric.key, figure.period, form, lang, figure.span, signed=True)[0] for lang in LANGS
        )
        if zh is not None and en is not None:
            yield _change(zh, en)
    if asked or figure.period not in own:
        return
    zh_card, en_card = (print_card(metrics, metric.key, figure.period, lang, figure.span)[0] for lang in LANGS)
    zh, en = (None if card is None else card.change for card in (zh_card, en_card))
    if zh is not None and en is not None and _before(metric, figure) in own:
        yield _change(zh, en)


def _change(zh: Value, en: Value) -> Change:
    """Quotients need not end: four decimals are three more than are printed."""
    exact = plain(round_once(Decimal(zh.exact), -4, "half-up"))
    return Change(zh.form, exact, Bilingual(zh.text, en.text))


def _before(metric: Metric, figure: Figure) -> str:
    earlier = figure_before(metric, figure.period)
    return "" if earlier is None else earlier.period


def _full(metric: Metric, figure: Figure, lang: Lang) -> str:
    """Every digit that metrics.yaml has, with the unit in full: 5,466,913,400元."""
    if figure.value is None:
        return ""
    whole = show.Rounded(figure.value, Quantum(min(last_digit(figure.value), 0), True))
    return "".join(part.text for part in show.plain(whole, metric.unit, FULL, lang))


def _shown(metrics: Metrics, metric: Metric, figure: Figure, lang: Lang) -> str:
    value, _ = print_value(metrics, metric.key, figure.period, "value", lang, figure.span)
    return "" if value is None else value.text


def _restated(metrics: Metrics, figure: Figure) -> Bilingual[str]:
    """What stood in an earlier report, and why it changed."""
    restated = figure.restated
    if restated is None or restated.old is None:
        return _NOTHING
    old = plain(restated.old)
    why = _told(metrics, restated.reason)
    return Bilingual(f"原为{old}。{why.zh}", f"Formerly {old}. {why.en}".rstrip())


def _told(metrics: Metrics, text: Bilingual[Scalar] | None) -> Bilingual[str]:
    return _NOTHING if text is None else _each(lambda lang: words(metrics, text[lang], lang))


def _each(say: Callable[[Lang], str]) -> Bilingual[str]:
    return Bilingual(say("zh"), say("en"))


# ---------------------------------------------------------------- for programs


def _item_json(item: Item) -> dict[str, Any]:
    return _filled(
        {
            "key": item.key,
            "heading": _both(item.heading),
            "label": _both(item.label),
            "unit": item.unit,
            "unit_name": _both(item.unit_name),
            "formula": item.formula,
            "formula_said": _both(item.formula_said),
            "note": [_both(note) for note in item.notes],
            "boundary": _both(item.boundary),
            "values": [_entry_json(entry) for entry in item.entries],
        }
    )


def _entry_json(entry: Entry) -> dict[str, Any]:
    """`full` stands there only where it is not what is printed; period and source are keys of their own tables."""
    return _filled(
        {
            "period": entry.period,
            "value": entry.exact,
            "shown": _both(entry.shown),
            "full": _both(entry.full) if entry.full != entry.shown else {},
            "source": entry.origin,
            "note": [_both(note) for note in entry.notes],
            "restated": _both(entry.restated),
            "changes": {change.form: {"value": change.exact, "shown": _both(change.shown)} for change in entry.changes},
        }
    )


def _both(text: Bilingual[str]) -> dict[str, str]:
    return {lang: text[lang] for lang in LANGS} if text.zh or text.en else {}


def _filled(told: Mapping[str, Any]) -> dict[str, Any]:
    """What has a value: absent, not empty."""
    return {name: value for name, value in told.items() if value not in ("", {}, [])}
