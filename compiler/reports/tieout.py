"""The tie-out: every metric with its values and sources, and every place where it is printed in either language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined, Template

from compiler.labels import labels
from compiler.language import LANGS, Bilingual, Lang
from compiler.metrics import Figure, Metric, Metrics, Result, print_value
from compiler.numerals.exact import plain
from compiler.theme import Theme
from compiler.web import page

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where a metric is printed: `file` POSIX, line and column from 1, `text` as it stands on the page.

    `period` is empty where only the label or the unit is printed.
    """

    key: str
    lang: Lang
    file: str
    line: int
    column: int
    period: str
    form: str
    text: str


# ---------------------------------------------------------------- JSON


def to_json(metrics: Metrics, occurrences: Iterable[Occurrence]) -> dict[str, Any]:
    """`metrics.json`. Values are decimal strings, unscaled, in the metric's unit; null beside a state."""
    places = _by_key(occurrences)
    return {
        "schema": SCHEMA,
        "metrics": {key: _metric(metrics, metric, places[key]) for key, metric in metrics.metrics.items()},
        "checks": [_check(result) for result in metrics.results],
    }


def _by_key(occurrences: Iterable[Occurrence]) -> Mapping[str, list[Occurrence]]:
    """Occurrences by metric, Chinese first, then in reading order."""
    places: defaultdict[str, list[Occurrence]] = defaultdict(list)
    for one in sorted(occurrences, key=lambda one: (LANGS.index(one.lang), one.file, one.line, one.column, one.period)):
        places[one.key].append(one)
    return places


def _metric(metrics: Metrics, metric: Metric, places: Sequence[Occurrence]) -> dict[str, Any]:
    return {
        "label": {lang: metric.label[lang].text for lang in LANGS},
        "unit": metric.unit.key,
        "values": {period: _value(metrics, metric, figure) for period, figure in metric.values.items()},
        "occurrences": [
            {
                "lang": one.lang,
                "file": one.file,
                "line": one.line,
                "column": one.column,
                "period": one.period,
                "form": one.form,
                "text": one.text,
            }
            for one in places
        ],
    }


def _value(metrics: Metrics, metric: Metric, figure: Figure) -> dict[str, Any]:
    return {
        "value": None if figure.value is None else plain(figure.value),
        "state": figure.state or None,
        "display": {lang: _display(metrics, metric, figure, lang) for lang in LANGS},
        "source": figure.source or None,
    }


def _display(metrics: Metrics, metric: Metric, figure: Figure, lang: Lang) -> str:
    """The value as a sentence would print it, or the state's word."""
    if figure.value is None:
        words = labels(lang)
        states = {
            "not-applicable": words.not_applicable,
            "not-collected": words.not_collected,
            "omitted": words.omitted,
        }
        return states.get(figure.state, "")
    shown, _ = print_value(metrics, metric.key, figure.period, "value", lang, figure.span)
    return "" if shown is None else shown.text


def _check(result: Result) -> dict[str, Any]:
    check = result.check
    return {
        "id": check.id,
        "assert": check.assertion.text,
        "period": result.period,
        "holds": result.holds,
        "left": result.left or None,
        "right": result.right or None,
        "tolerance": None if check.tolerance is None else plain(check.tolerance),
        "waived": None if check.waived is None else {lang: check.waived[lang].text for lang in LANGS},
    }


# ---------------------------------------------------------------- HTML


@dataclass(frozen=True, slots=True)
class _Cell:
    period: str
    exact: str | None
    zh: str
    en: str
    source: str
    computed: bool
    zh_places: tuple[_Place, ...]
    en_places: tuple[_Place, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class _Row:
    key: str
    zh: str
    en: str
    unit: str
    formula: str
    unused: bool
    cells: tuple[_Cell, ...]


@dataclass(frozen=True, slots=True)
class _CheckRow:
    id: str
    assertion: str
    period: str
    left: str
    right: str
    tone: str
    verdict: str
    waived: str


def html(metrics: Metrics, occurrences: Iterable[Occurrence], theme: Theme, ui: Lang) -> bytes:
    """`metrics.html`: the same facts as a page, its own words in the reader's language."""
    texts = _TEXTS[ui]
    listed = tuple(occurrences)
    places = _by_key(listed)
    rows = [_row(metrics, metric, places[key], ui) for key, metric in metrics.metrics.items()]
    checks = [_check_row(result, ui) for result in metrics.results]
    stats = [
        (len(rows), texts["metrics"]),
        (sum(len(row.cells) for row in rows), texts["values"]),
        (len(listed), texts["places"]),
        (sum(row.unused for row in rows), texts["unused"]),
        (len(checks), texts["checks"]),
    ]
    body = _template().render(texts=texts, stats=stats, rows=rows, checks=checks)
    return page(texts["title"], body, ui, theme, extra_css=_CSS)


def _row(metrics: Metrics, metric: Metric, places: Sequence[Occurrence], ui: Lang) -> _Row:
    cells = [_cell(metrics, metric, figure, places, ui) for figure in metric.values.values()]
    loose = [one for one in places if one.period not in metric.values]
    if loose or not cells:
        zh, en = (tuple(_place(one) for one in loose if one.lang == lang) for lang in LANGS)
        cells.append(_Cell("", None, "", "", "", False, zh, en))
    return _Row(
        key=metric.key,
        zh=metric.label.zh.text,
        en=metric.label.en.text,
        unit=metric.unit.key,
        formula="" if metric.formula is None else metric.formula.text,
        unused=not places,
        cells=tuple(cells),
    )


def _cell(metrics: Metrics, metric: Metric, figure: Figure, places: Sequence[Occurrence], ui: Lang) -> _Cell:
    zh, en = (
        tuple(_place(one) for one in places if one.lang == lang and one.period == figure.period) for lang in LANGS
    )
    origin = metrics.sources.get(figure.source)
    return _Cell(
        period=figure.period,
        exact=None if figure.value is None else plain(figure.value),
        zh=_display(metrics, metric, figure, "zh"),
        en=_display(metrics, metric, figure, "en"),
        source="" if origin is None else origin.document[ui].text,
        computed=figure.computed,
        zh_places=zh,
        en_places=en,
    )


def _place(one: Occurrence) -> _Place:
    """The folder is the column's language already."""
    file = one.file.removeprefix(f"content/{one.lang}/")
    return _Place(f"{file}:{one.line}:{one.column}", one.text)


def _check_row(result: Result, ui: Lang) -> _CheckRow:
    texts = _TEXTS[ui]
    check = result.check
    tone, verdict = "ok", texts["rounding"] if result.rounding else texts["holds"]
    if result.holds is None:
        tone, verdict = "error", texts["unknown"]
    elif not result.holds:
        tone, verdict = ("warning", texts["waived"]) if check.waived is not None else ("error", texts["fails"])
    waived = "" if check.waived is None else check.waived[ui].text
    return _CheckRow(check.id, check.assertion.text, result.period, result.left, result.right, tone, verdict, waived)


@cache
def _template() -> Template:
    text = files("compiler.reports").joinpath("tieout.html.j2").read_text("utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined).from_string(text)


_CSS = """
.tieout { font-size: var(--t-note); min-width: 70rem; }
.tieout .shown { white-space: nowrap; }
.tieout th[scope=rowgroup] { min-width: 14rem; }
.tieout code { overflow-wrap: anywhere; }
.tieout .places { list-style: none; margin: 0; padding: 0; }
.tieout .places code { color: var(--ink3); white-space: nowrap; }
.tieout .places li { min-width: 12rem; }
.tieout tbody + tbody > tr:first-child > * { border-top-color: var(--rule); }
"""

_TEXTS: Bilingual[Mapping[str, str]] = Bilingual(
    zh={
        "title": "指标核对表",
        "intro": "每个指标的数值、来源，以及它在中英文报告中印出的每一处。",
        "metrics": "指标",
        "metric": "指标",
        "values": "数值",
        "places": "出现处",
        "unused": "未引用",
        "checks": "核对",
        "period": "期间",
        "exact": "精确值",
        "zh": "中文",
        "en": "英文",
        "source": "来源",
        "computed": "按公式计算",
        "zh_places": "中文出现处",
        "en_places": "英文出现处",
        "none": "没有指标。",
        "check": "核对",
        "assertion": "断言",
        "left": "左",
        "right": "右",
        "result": "结果",
        "holds": "成立",
        "rounding": "成立（差异由舍入所致）",
        "fails": "不成立",
        "waived": "不成立，已豁免：",
        "unknown": "无法计算",
    },
    en={
        "title": "Tie-out of metrics",
        "intro": "Every metric with its values and their source, and every place where either language prints it.",
        "metrics": "Metrics",
        "metric": "Metric",
        "values": "Values",
        "places": "Places",
        "unused": "Never printed",
        "checks": "Checks",
        "period": "Period",
        "exact": "Exact value",
        "zh": "Chinese",
        "en": "English",
        "source": "Source",
        "computed": "computed",
        "zh_places": "In Chinese",
        "en_places": "In English",
        "none": "There are no metrics.",
        "check": "Check",
        "assertion": "Asserted",
        "left": "Left",
        "right": "Right",
        "result": "Result",
        "holds": "holds",
        "rounding": "holds, due to rounding",
        "fails": "fails",
        "waived": "fails, waived:",
        "unknown": "not computed",
    },
)
