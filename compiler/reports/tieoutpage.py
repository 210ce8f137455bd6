"""The tie-out as a page: what needs an answer first, then every metric, then every check."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from compiler.language import LANGS, Lang
from compiler.metrics import Figure, Metric, Metrics, Result
from compiler.metrics.told import words
from compiler.numerals.exact import plain, round_once
from compiler.reports.tieouttexts import TEXTS
from compiler.reports.ties import Occurrence, by_key, display, results_by_key
from compiler.theme import Theme
from compiler.web import page
from compiler.yamlfile import Scalar


@dataclass(frozen=True, slots=True)
class _Place:
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class _Other:
    """What a source says that does not prevail."""

    source: str
    exact: str
    differs: bool


@dataclass(frozen=True, slots=True)
class _Cell:
    """A value of a metric. `remarks` are sentences: how it ties to its formula, what it restates, its note."""

    period: str
    exact: str | None
    zh: str
    en: str
    source: str
    others: tuple[_Other, ...]
    waived: str
    conflict: bool
    remarks: tuple[str, ...]
    zh_places: tuple[_Place, ...]
    en_places: tuple[_Place, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    key: str
    label: str
    zh: str
    en: str
    unit: str
    formula: str
    unused: bool
    conflict: bool
    facts: tuple[tuple[str, str], ...]
    checks: tuple[_CheckRow, ...]
    cells: tuple[_Cell, ...]


@dataclass(frozen=True, slots=True)
class _CheckRow:
    """`tone` is the look of the verdict: ok, warning, error. Only a waiver that is needed is told."""

    id: str
    assertion: str
    period: str
    left: str
    right: str
    tone: str
    verdict: str
    waived: str


def html(metrics: Metrics, occurrences: Iterable[Occurrence], theme: Theme, ui: Lang) -> bytes:
    """`metrics.html`: the same facts as `metrics.json` and more, its own words in the reader's language."""
    texts = TEXTS[ui]
    listed = tuple(occurrences)
    reader = _Reader(metrics, by_key(listed), results_by_key(metrics), ui)
    rows = [reader.row(metric) for metric in metrics.metrics.values()]
    checks = [_check_row(result, ui) for result in metrics.results]
    stats = [
        (len(rows), texts["metrics"]),
        (sum(len(metric.values) for metric in metrics.metrics.values()), texts["values"]),
        (len(listed), texts["places"]),
        (sum(row.unused for row in rows), texts["unused"]),
        (sum(cell.conflict for row in rows for cell in row.cells), texts["conflicts"]),
        (len(checks), texts["checks"]),
        (sum(bool(check.waived) for check in checks), texts["waivers"]),
    ]
    body = _template().render(texts=texts, stats=stats, rows=rows, checks=checks)
    return page(texts["title"], body, ui, theme, extra_css=_read("tieout.css"), script=_read("tieout.js"))


class _Reader:
    """Turns metrics into rows, in the reader's language."""

    def __init__(
        self,
        metrics: Metrics,
        places: Mapping[str, Sequence[Occurrence]],
        results: Mapping[str, Sequence[Result]],
        ui: Lang,
    ) -> None:
        self.metrics = metrics
        self.places = places
        self.results = results
        self.ui = ui
        self.texts = TEXTS[ui]

    def row(self, metric: Metric) -> _Row:
        places = self.places.get(metric.key, ())
        cells = [self._cell(metric, figure, places) for figure in metric.values.values()]
        loose = [one for one in places if one.period not in metric.values]
        if loose or not cells:
            zh, en = (tuple(_place(one) for one in loose if one.lang == lang) for lang in LANGS)
            cells.append(_Cell("", None, "", "", "", (), "", False, (), zh, en))
        return _Row(
            key=metric.key,
            label=self._words(metric.label[self.ui]),
            zh=self._words(metric.label.zh, "zh"),
            en=self._words(metric.label.en, "en"),
            unit=metric.unit.key,
            formula="" if metric.formula is None else metric.formula.text,
            unused=not places,
            conflict=any(cell.conflict for cell in cells),
            facts=tuple(self._facts(metric)),
            checks=tuple(_check_row(result, self.ui) for result in self.results.get(metric.key, ())),
            cells=tuple(cells),
        )

    def _facts(self, metric: Metric) -> Iterable[tuple[str, str]]:
        """What is said of the metric as a whole."""
        if metric.note is not None:
            yield self.texts["note"], self._words(metric.note[self.ui])
        if metric.boundary is not None:
            yield self.texts["boundary"], self._words(metric.boundary[self.ui])
        target = metric.target
        if target is not None:
            aim = target.value if target.change is None else target.change
            if aim is not None:
                unit = metric.unit.key if target.change is None else "%"
                base = self.texts["on_base"].format(base=target.base) if target.base else ""
                yield self.texts["target"], f"{target.period}: {plain(aim)} {unit} {base}".rstrip()

    def _cell(self, metric: Metric, figure: Figure, places: Sequence[Occurrence]) -> _Cell:
        zh, en = (
            tuple(_place(one) for one in places if one.lang == lang and one.period == figure.period) for lang in LANGS
        )
        return _Cell(
            period=figure.period,
            exact=None if figure.value is None else plain(figure.value),
            zh=display(self.metrics, metric, figure, "zh"),
            en=display(self.metrics, metric, figure, "en"),
            source=self._source(figure.source),
            others=tuple(_Other(self._source(one.source), plain(one.value), one.differs) for one in figure.others),
            waived="" if figure.waived is None else self._words(figure.waived[self.ui]),
            conflict=figure.in_conflict,
            remarks=tuple(self._remarks(figure)),
            zh_places=zh,
            en_places=en,
        )

    def _remarks(self, figure: Figure) -> Iterable[str]:
        texts = self.texts
        if figure.computed:
            yield texts["computed"]
        if figure.expected is not None and figure.value is not None:
            shown = plain(round_once(figure.expected, min(figure.quantum.exponent - 2, 0), "half-even"))
            equal, near = figure.expected == figure.value, figure.agrees
            yield texts["formula_equal" if equal else "formula_near" if near else "formula_off"].format(value=shown)
        if figure.reason is not None:
            yield self._words(figure.reason[self.ui])
        if figure.restated is not None and figure.restated.old is not None:
            why = figure.restated.reason
            reason = "" if why is None else self._words(why[self.ui])
            yield texts["restated"].format(old=plain(figure.restated.old), reason=reason)
        if figure.note is not None:
            yield self._words(figure.note[self.ui])

    def _source(self, key: str) -> str:
        origin = self.metrics.sources.get(key)
        return "" if origin is None else origin.document[self.ui].text

    def _words(self, text: Scalar, lang: Lang | None = None) -> str:
        return words(self.metrics, text, lang or self.ui)


def _place(one: Occurrence) -> _Place:
    """The folder is the column's language already."""
    file = one.file.removeprefix(f"content/{one.lang}/")
    return _Place(f"{file}:{one.line}:{one.column}", one.text)


def _check_row(result: Result, ui: Lang) -> _CheckRow:
    texts = TEXTS[ui]
    check = result.check
    tone, verdict, waived = "ok", texts["rounding"] if result.rounding else texts["holds"], ""
    if result.holds is None:
        tone, verdict = "error", texts["unknown"]
    elif not result.holds and check.waived is None:
        tone, verdict = "error", texts["fails"]
    elif not result.holds and check.waived is not None:
        tone, verdict, waived = "warning", texts["waived"], check.waived[ui].text
    return _CheckRow(check.id, check.assertion.text, result.period, result.left, result.right, tone, verdict, waived)


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_read("tieout.html.j2"))


@cache
def _read(name: str) -> str:
    return files("compiler.reports").joinpath(name).read_text("utf-8")
