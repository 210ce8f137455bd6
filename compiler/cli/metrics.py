"""`zhengben metrics`: what the file holds, where it is printed, another name for a key, values in Excel."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler.cli import metricrename, metricsheet, terminal
from compiler.cli.common import (
    InOrder,
    format_option,
    help_option,
    nearest_report,
    report_option,
    ui_option,
)
from compiler.cli.show import show_json
from compiler.cli.texts import TEXTS, say
from compiler.language import Lang

if TYPE_CHECKING:
    from compiler.build import Compilation
    from compiler.metrics import Metric, Metrics
    from compiler.metrics.formula import Node
    from compiler.reports.ties import Occurrence
    from compiler.source import Span


def command(ui: Lang) -> click.Command:
    @click.group("metrics", cls=InOrder, help=TEXTS["about-metrics"][ui], short_help=TEXTS["short-metrics"][ui])
    @ui_option(ui)
    @help_option(ui)
    @click.pass_context
    def metrics(context: click.Context, ui: Lang | None) -> None:
        if ui is not None:
            context.default_map = {name: {"ui": ui} for name in metrics.commands}

    sheets = (metricsheet.export_command, metricsheet.import_command)
    for make in (_list, _show, _where, _unused, metricrename.command, *sheets):
        metrics.add_command(make(ui))
    return metrics


def _list(ui: Lang) -> click.Command:
    @click.command("list", help=TEXTS["about-metrics-list"][ui], short_help=TEXTS["short-metrics-list"][ui])
    @click.argument("pattern", default="*")
    @format_option(ui, ("text", "json"))
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def command(pattern: str, form: str, report: Path | None, ui: Lang | None) -> int:
        compilation, words = _compiled(report, ui)
        metrics = compilation.metrics
        chosen = [metric for key, metric in metrics.metrics.items() if fnmatchcase(key, pattern)]
        if form == "json":
            from compiler.reports.tieout import metric_json

            told = {metric.key: metric_json(metrics, metric, ()) for metric in chosen}
            for one in told.values():
                del one["occurrences"]
            show_json({"schema": 1, "metrics": told})
        elif chosen:
            terminal.out(_table([_line(metrics, metric, words) for metric in chosen]))
        else:
            terminal.out(say("no-metrics", words) + "\n")
        return 0

    return command


def _show(ui: Lang) -> click.Command:
    @click.command("show", help=TEXTS["about-metrics-show"][ui], short_help=TEXTS["short-metrics-show"][ui])
    @click.argument("key")
    @format_option(ui, ("text", "json"))
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def command(key: str, form: str, report: Path | None, ui: Lang | None) -> int:
        compilation, words = _compiled(report, ui)
        metric = _metric(compilation, key, words)
        from compiler.reports.ties import results_by_key

        places = _places(compilation, key)
        results = results_by_key(compilation.metrics).get(key, [])
        if form == "json":
            from compiler.reports.tieout import check_json, metric_json

            told = metric_json(compilation.metrics, metric, places)
            formula = None if metric.formula is None else metric.formula.text
            checks = [check_json(result) for result in results]
            show_json({"schema": 1, "key": key, **told, "formula": formula, "checks": checks})
        else:
            from compiler.cli.metrictext import page

            terminal.out(page(compilation.metrics, metric, results, places, words))
        return 0

    return command


def _where(ui: Lang) -> click.Command:
    @click.command("where", help=TEXTS["about-metrics-where"][ui], short_help=TEXTS["short-metrics-where"][ui])
    @click.argument("key")
    @format_option(ui, ("text", "json"))
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def command(key: str, form: str, report: Path | None, ui: Lang | None) -> int:
        compilation, words = _compiled(report, ui)
        _metric(compilation, key, words)
        places = _places(compilation, key)
        if form == "json":
            from compiler.reports.tieout import occurrence_json

            show_json({"schema": 1, "key": key, "occurrences": [occurrence_json(one) for one in places]})
            return 0
        named = _named(compilation, key, words)
        terminal.out(_table(_printed(places)) if places else say("printed-nowhere", words, key=key) + "\n")
        terminal.out("\n" + _table(named) if named else "")
        return 0

    return command


def _unused(ui: Lang) -> click.Command:
    @click.command("unused", help=TEXTS["about-metrics-unused"][ui], short_help=TEXTS["short-metrics-unused"][ui])
    @format_option(ui, ("text", "json"))
    @report_option(ui)
    @ui_option(ui)
    @help_option(ui)
    def command(form: str, report: Path | None, ui: Lang | None) -> int:
        compilation, words = _compiled(report, ui)
        printed = {one.key for one in _occurrences(compilation)}
        unused = [metric for key, metric in compilation.metrics.metrics.items() if key not in printed]
        if form == "json":
            show_json({"schema": 1, "unused": [metric.key for metric in unused]})
        elif unused:
            terminal.out(_table([_line(compilation.metrics, metric, words) for metric in unused]))
        else:
            terminal.out(say("all-printed", words) + "\n")
        return 0

    return command


# ---------------------------------------------------------------- facts


def _compiled(report: Path | None, ui: Lang | None) -> tuple[Compilation, Lang]:
    """The report, compiled as far as it goes: its errors are `check`'s to tell."""
    folder = nearest_report(report, ui or "en")
    with terminal.Working("compiling", ui or "en"):
        from compiler.build import Options, compile_report

        compilation = compile_report(folder, Options(ui=ui))
    return compilation, ui or compilation.report.ui


def _metric(compilation: Compilation, key: str, ui: Lang) -> Metric:
    metric = compilation.metrics.metrics.get(key)
    if metric is None:
        from compiler.metrics import nearest

        raise terminal.CommandError(metricrename.unknown(key, nearest(compilation.metrics, key), ui))
    return metric


def _occurrences(compilation: Compilation) -> tuple[Occurrence, ...]:
    from compiler.reports.occurrences import occurrences

    return occurrences(compilation.books, compilation.sources)


def _places(compilation: Compilation, key: str) -> list[Occurrence]:
    from compiler.reports.ties import by_key

    return by_key(_occurrences(compilation)).get(key, [])


def _printed(places: Iterable[Occurrence]) -> list[tuple[str, ...]]:
    return [(f"{one.file}:{one.line}:{one.column}", one.period, one.form, one.text) for one in places]


def _named(compilation: Compilation, key: str, ui: Lang) -> list[tuple[str, ...]]:
    """The formulas and checks that name a metric, or cover it."""
    from compiler.metrics import matching
    from compiler.metrics.formula import references

    metrics = compilation.metrics
    formulas: list[tuple[str, str, Span, tuple[Node, ...]]] = [
        (say("formula-of", ui, key=metric.key), metric.formula.text, metric.formula.span, (metric.formula.node,))
        for metric in metrics.metrics.values()
        if metric.formula is not None
    ]
    for check in metrics.checks:
        sides = (check.assertion.left, check.assertion.right)
        formulas.append((say("check-of", ui, id=check.id), check.assertion.text, check.assertion.span, sides))
    rows: list[tuple[str, ...]] = []
    for name, text, span, nodes in formulas:
        named = (one.key for node in nodes for one in references(node))
        if any(key in matching(metrics, one) if one.endswith(".*") else one == key for one in named):
            at = compilation.sources[span.file].position(span.start)
            rows.append((f"{span.file}:{at.line}:{at.column}", name, text))
    return rows


def _line(metrics: Metrics, metric: Metric, ui: Lang) -> tuple[str, ...]:
    """A metric in a list: key, what a sentence would print for the report's period, name."""
    from compiler.metrics import print_value

    value, _ = print_value(metrics, metric.key, "", "value", ui, metric.span)
    return metric.key, "" if value is None else value.text, metric.label[ui].text


def _table(rows: list[tuple[str, ...]]) -> str:
    from compiler.cli.metrictext import table

    return table(rows)
