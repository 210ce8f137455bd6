"""The texts that stand in YAML files in both languages, as segments like those of a chapter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from compiler import parse
from compiler.book import Segment
from compiler.disclosure import FILE as DISCLOSURES_FILE
from compiler.disclosure import Index
from compiler.language import Bilingual
from compiler.metrics import FILE as METRICS_FILE
from compiler.metrics import Metrics
from compiler.project import FILE as REPORT_FILE
from compiler.project import Report
from compiler.source import Span
from compiler.yamlfile import Scalar


class Texts(NamedTuple):
    """The segments of one file. `name` is what translations.lock calls it."""

    name: str
    file: str
    segments: tuple[Segment, ...]


def read(report: Report, metrics: Metrics, indexes: Mapping[str, Index]) -> Iterator[Texts]:
    """The texts of report.yaml, metrics.yaml and disclosures.yaml. A text that serves both languages is none."""
    yield Texts("report.yaml", REPORT_FILE, tuple(_pairs(dict(report.texts()).items())))
    yield Texts("metrics.yaml", METRICS_FILE, tuple(_pairs(_of_metrics(metrics).items())))
    stated = ((f"{key}.{name}", text) for key, index in indexes.items() for name, text in index.stated.texts().items())
    if segments := tuple(_pairs(stated)):
        yield Texts("disclosures.yaml", DISCLOSURES_FILE, segments)


def _of_metrics(metrics: Metrics) -> dict[str, Bilingual[Scalar] | None]:
    named: dict[str, Bilingual[Scalar] | None] = {}
    for metric in metrics.metrics.values():
        named |= {f"{metric.key}.label": metric.label, f"{metric.key}.note": metric.note}
        named[f"{metric.key}.boundary"] = metric.boundary
        for period, figure in metric.values.items():
            named |= {f"{metric.key}.{period}.note": figure.note, f"{metric.key}.{period}.reason": figure.reason}
            if figure.restated is not None:
                named[f"{metric.key}.{period}.restated"] = figure.restated.reason
                named[f"{metric.key}.{period}.effect"] = figure.restated.effect
    for group in metrics.groups.values():
        named |= {f"groups.{group.key}.label": group.label, f"groups.{group.key}.note": group.note}
    return named | {f"sources.{key}": source.document for key, source in metrics.sources.items()}


def _pairs(named: Iterable[tuple[str, Bilingual[Scalar] | None]]) -> Iterator[Segment]:
    seen: set[tuple[Span, Span]] = set()
    for _, pair in named:
        if pair is None or pair.zh.span == pair.en.span:
            continue
        place = pair.zh.span, pair.en.span
        zh, en = (parse.inline(text.text, text.span)[0] if text.text.strip() else () for text in (pair.zh, pair.en))
        if (zh or en) and place not in seen:
            seen.add(place)
            yield Segment("matched" if zh and en else "missing" if zh else "extra", "text", zh, en, *place)
