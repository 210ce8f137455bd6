"""Sentences in a small report: which of their words are told, and how the rest is classified."""

from __future__ import annotations

from typing import NamedTuple

from compiler import metrics, parse, project, prose
from compiler.codes import CODES
from compiler.diagnostic import Diagnostic, hint_texts, message
from compiler.glossary import NO_TERMS, Glossary
from compiler.language import Lang
from compiler.metrics import Metrics
from compiler.source import Source

REPORT = """\
schema: 1
title: {zh: 报告, en: Report}
entity: {zh: 某公司, en: A Company}
period: 2023
chapters: {numbered: [{file: a}]}
"""

METRICS = """\
schema: 1
metrics:
  users.total:
    label: {zh: 累计服务借款人, en: Borrowers served}
    unit: people
    qualifier: over
    values: {2022: "1,260万", 2023: "1,450万"}
  finance.revenue:
    label: {zh: 营业收入, en: Revenue}
    unit: CNY
    values: {2022: 32.7亿, 2023: 54.7亿}
  water.use:
    label: {zh: 用水量, en: Water use}
    unit: t
    values: {2021: 1921.44, 2022: 907.09, 2023: 1542.33}
  energy.petrol:
    label: {zh: 汽油消耗, en: Petrol used}
    unit: L
    quantum: 1
    values: {2022: 8637.6, 2023: 6224.4}
  staff.total:
    label: {zh: 员工总数, en: Number of employees}
    unit: people
    values: {2022: 925, 2023: 925}
  staff.women:
    label: {zh: 女性员工占比, en: Share of women}
    unit: "%"
    values: {2022: 51.2, 2023: 49.1}
  fleet.cars:
    label: {zh: 新能源车, en: New-energy vehicles}
    unit: vehicles
    values: {2023: 3}
"""

FILE = "content/zh/a.md"


def read_metrics(text: str = METRICS) -> Metrics:
    loaded, found = metrics.load(Source("content/metrics.yaml", text), current="2023")
    assert found == ()
    return loaded


class Told(NamedTuple):
    """The findings of a text, and how many of its figures are exceptions."""

    text: str
    found: tuple[Diagnostic, ...]
    exceptions: int

    @property
    def words(self) -> list[tuple[str, str]]:
        """Code and exact words of each finding."""
        return [(one.code, self.text[one.span.start : one.span.end]) for one in self.found]

    @property
    def codes(self) -> list[str]:
        return [one.code for one in self.found]

    @property
    def hints(self) -> list[str]:
        """All hints, in English; templates must take the arguments that they get, in both languages."""
        for one in self.found:
            assert message(one, CODES[one.code], "zh")
            assert message(one, CODES[one.code], "en")
            assert hint_texts(one, CODES[one.code], "zh")
        return [hint for one in self.found for hint in hint_texts(one, CODES[one.code], "en")]


def tell(
    text: str,
    lang: Lang = "zh",
    *,
    report: str = REPORT,
    figures: Metrics | None = None,
    glossary: Glossary = NO_TERMS,
) -> Told:
    """What is found in a text that stands in a chapter of its own."""
    source = Source(FILE, text)
    document, _ = parse.document(source)
    loaded, problems = project.load(Source("content/report.yaml", report))
    assert problems == ()
    tally, findings = prose.inspect([prose.Chapter(document, lang)], loaded, figures or FIGURES, glossary)
    return Told(text, findings, sum(tally.values()))


FIGURES = read_metrics()
