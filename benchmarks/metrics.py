"""A thousand metrics of ten periods: loaded, checked and tied out, beside `yaml.compose` with libyaml on the same file.

Both sides run in this process, turn about; medians over the rounds, and their ratio. `compose` alone builds nodes with
positions and knows nothing of what they mean. Run it with `python -m benchmarks.metrics`.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import time
from collections.abc import Callable, Mapping

import yaml

from compiler import theme
from compiler.metrics import Metrics, load
from compiler.reports.tieout import html, to_json
from compiler.reports.ties import Occurrence
from compiler.source import Source

PERIODS = tuple(str(year) for year in range(2014, 2024))


def main() -> None:
    parser = argparse.ArgumentParser(description="Time of the metrics file beside yaml.compose.")
    parser.add_argument("--metrics", type=int, default=1000, help="metrics in the file (default: 1000)")
    parser.add_argument("--rounds", type=int, default=5, help="default: 5")
    options = parser.parse_args()
    text = metrics_file(options.metrics)
    loaded = read(text)
    places = occurrences(loaded)
    look = theme.load(None)[0]
    tasks: Mapping[str, Callable[[], object]] = {
        "yaml.compose": lambda: yaml.compose(text, Loader=yaml.CSafeLoader),
        "load and check": lambda: read(text),
        "tie out, JSON": lambda: json.dumps(to_json(loaded, places), ensure_ascii=False),
        "tie out, HTML": lambda: html(loaded, places, look, "en"),
    }
    seconds = measured(tasks, options.rounds)
    base = seconds["yaml.compose"]
    print(f"{len(loaded.metrics)} metrics, {len(PERIODS)} periods, {len(loaded.results)} results of checks")
    for name, spent in seconds.items():
        print(f"{name:16}{spent * 1000:8.0f} ms {spent / base:7.2f} ×")
    whole = sum(spent for name, spent in seconds.items() if name != "yaml.compose")
    print(f"{'all of it':16}{whole * 1000:8.0f} ms {whole / base:7.2f} ×")


def measured(tasks: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median seconds of each task, without the cycle collector, as the command line runs."""
    spent: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for name, task in tasks.items():
            gc.collect()
            gc.disable()
            started = time.perf_counter()
            task()
            spent[name].append(time.perf_counter() - started)
            gc.enable()
    return {name: statistics.median(times) for name, times in spent.items()}


def metrics_file(count: int) -> str:
    """Groups of ten: eight stated figures, their total with a formula, a share; a check for each group."""
    lines = [
        "schema: 1",
        "sources:",
        "  annual: {document: {zh: 年度报告, en: Annual report}, kind: audited}",
        "  ledger: {document: {zh: 台账, en: Ledger}, kind: internal}",
        "metrics:",
    ]
    for group in range(count // 10):
        name = f"group_{group}"
        for part in range(8):
            lines += entry(f"{name}.part.p{part}", "t", f"部分{part}", f"Part {part}")
            lines += ["    values:"]
            lines += [f"      {period}: {part * 100 + index}.{group % 90 + 10}" for index, period in enumerate(PERIODS)]
        lines += [*entry(f"{name}.total", "t", "合计", "Total"), f"    formula: sum({name}.part.*)", "    values:"]
        for index, period in enumerate(PERIODS):
            total = 2800 + 8 * index + 8 * (group % 90 + 10) / 100
            lines += [f"      {period}:", f"        sources: {{annual: {total:.2f}, ledger: {total:.1f}}}"]
        lines += [*entry(f"{name}.share", '"%"', "占比", "Share"), f"    formula: {name}.part.p7 / {name}.total"]
    lines += ["checks:"]
    for group in range(count // 10):
        lines += [f"  - id: sum-{group}", f"    assert: sum(group_{group}.part.*) = group_{group}.total"]
        lines += ["    periods: 2014..2023"]
    return "\n".join(lines) + "\n"


def entry(key: str, unit: str, zh: str, en: str) -> list[str]:
    return [f"  {key}:", "    label:", f"      zh: {zh}", f"      en: {en}", f"    unit: {unit}", "    source: ledger"]


def read(text: str) -> Metrics:
    loaded, found = load(Source("content/metrics.yaml", text), current="2023")
    assert found == (), found[:3]
    return loaded


def occurrences(loaded: Metrics) -> list[Occurrence]:
    """Every value of the report's year printed once in each language."""
    return [
        Occurrence(key, lang, f"content/{lang}/10-a.md", line, 1, "2023", "value", "1,234.56")
        for lang in ("zh", "en")
        for line, key in enumerate(loaded.metrics, 1)
    ]


if __name__ == "__main__":
    main()
