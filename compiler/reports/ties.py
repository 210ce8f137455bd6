"""What the tie-out knows of a metric: where it is printed, what it prints as, and which checks speak of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from compiler.labels import labels
from compiler.language import LANGS, Lang
from compiler.metrics import Figure, Metric, Metrics, Result, matching, print_value
from compiler.metrics.formula import references


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


def by_key(occurrences: Iterable[Occurrence]) -> Mapping[str, list[Occurrence]]:
    """Occurrences by metric, Chinese first, then in reading order."""
    places: defaultdict[str, list[Occurrence]] = defaultdict(list)
    for one in sorted(occurrences, key=lambda one: (LANGS.index(one.lang), one.file, one.line, one.column, one.period)):
        places[one.key].append(one)
    return places


def display(metrics: Metrics, metric: Metric, figure: Figure, lang: Lang) -> str:
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


def results_by_key(metrics: Metrics) -> Mapping[str, list[Result]]:
    """The results of the checks that name a metric, by itself or in a glob."""
    results: defaultdict[str, list[Result]] = defaultdict(list)
    named: dict[str, tuple[str, ...]] = {}
    for result in metrics.results:
        check = result.check
        if check.id not in named:
            sides = (*references(check.assertion.left), *references(check.assertion.right))
            keys = (key for one in sides for key in (matching(metrics, one.key) if one.is_glob else (one.key,)))
            named[check.id] = tuple(dict.fromkeys(keys))
        for key in named[check.id]:
            results[key].append(result)
    return results
