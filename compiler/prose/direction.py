"""M202: a word that says up beside a figure that went down, or the reverse.

`change` and `points` print without a sign in prose, because the word beside them says which way it went. The word is
the writer's, and stays when the figure is corrected; so it is held against the metric, in both languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.metrics import Metrics
from compiler.metrics.moments import earlier
from compiler.numerals.directions import Word, between, is_of_loss, word_of
from compiler.numerals.exact import subtracted
from compiler.prose.bound import Bound, shown
from compiler.prose.passage import Passage


def directions(passage: Passage, bounds: list[tuple[int, Bound]], metrics: Metrics) -> Iterator[Diagnostic]:
    """The words of one passage that its figures contradict; `bounds` in reading order, each at its hole."""
    lang = passage.lang
    for at, bound in bounds:
        if bound.is_change:
            word = word_of(passage.text, at, at + 1, lang)
            before = earlier(bound.metric, bound.figure.period)
            if word is None or before is None:
                continue
            if _contradicts(word, _grown(passage, word, (before.value, bound.figure.value), bound.exact)):
                yield _finding(passage, word, bound, metrics, before.period, bound.figure.period)
    for (left, first), (right, second) in pairwise(bounds):
        if first.metric is second.metric and not (first.is_change or second.is_change):
            word = between(passage.text, (left, left + 1), right, lang)
            if word is None:
                continue
            change = subtracted(second.exact, first.exact)
            if _contradicts(word, _grown(passage, word, (first.exact, second.exact), change)):
                yield _finding(passage, word, second, metrics, first.figure.period, second.figure.period)


def _grown(passage: Passage, word: Word, values: tuple[Decimal | None, ...], change: Decimal) -> Decimal:
    """The change of what the sentence talks about: a loss that went from −5 to −8 has grown, not fallen."""
    if all(one is not None and one < 0 for one in values) and is_of_loss(passage.text, word, passage.lang):
        return change.copy_negate()
    return change


def _contradicts(word: Word, change: Decimal) -> bool:
    return change < 0 if word.way > 0 else change > 0


def _finding(passage: Passage, word: Word, bound: Bound, metrics: Metrics, before: str, now: str) -> Diagnostic:
    before_zh, before_en = shown(metrics, bound.metric.key, before, bound.value.span)
    now_zh, now_en = shown(metrics, bound.metric.key, now, bound.value.span)
    return diagnostic(
        "M202",
        passage.at(word.start, word.end),
        hints=("down" if word.way > 0 else "up",),
        related=(Related(bound.figure.span, "metric"),),
        word=passage.text[word.start : word.end],
        key=bound.metric.key,
        before=before,
        now=now,
        before_zh=before_zh,
        before_en=before_en,
        now_zh=now_zh,
        now_en=now_en,
    )
