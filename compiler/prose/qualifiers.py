"""M203 and M204: a word that limits a figure, beside a figure that says so itself or says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.language import Lang
from compiler.metrics import Figure, Metrics
from compiler.metrics.printing import CHANGE_QUANTUM
from compiler.numerals import show
from compiler.numerals.exact import plain, shorten
from compiler.numerals.lexicon import AFTER, qualifier_after, qualifier_words
from compiler.prose.bound import Bound, own_qualifier, shown
from compiler.prose.passage import Passage

#: Which side of the figure the truth lies on.
FLOORS = frozenset({"over", "at-least"})
CEILINGS = frozenset({"nearly", "at-most", "less-than"})

#: Words that compare with a figure as often as they limit it: 低于去年的…, below last year's …
_COMPARING = re.compile(
    r"[高低多少大小]于|超出|above|below|under|exceed(?:s|ed|ing)|greater than|up to|some|around|over|about",
    re.IGNORECASE,
)
#: English prepositions among them, which may stand before a qualified figure for reasons of their own.
_PREPOSITION = re.compile(r"above|below|under|up to|some|around|about|over", re.IGNORECASE)
_DENIED: Mapping[Lang, re.Pattern[str]] = {
    "zh": re.compile("(?:[未没没会]|没有|不会|不得|不应|不可|并非|从未|尚未|远未|从不)$"),
    "en": re.compile(
        r"(?:\b(?:not|never|no longer|without|hardly|barely)|n['’]t)(?: yet| been| be| have)? $", re.IGNORECASE
    ),
}


class Said(NamedTuple):
    """A qualifier in the text: what it means and where it stands. `denied`: 未超过."""

    meaning: str
    start: int
    end: int
    denied: bool


def said_before(text: str, at: int, lang: Lang) -> Said | None:
    """The qualifier that ends just before a place."""
    meaning, start, end = qualifier_words(text, at, 0, lang)
    if not meaning:
        return None
    return Said(meaning, start, end, _DENIED[lang].search(text[max(0, start - 16) : start]) is not None)


def _said_after(text: str, at: int, lang: Lang) -> Said | None:
    meaning = qualifier_after(text, at, lang)
    found = AFTER[lang].match(text, at)
    return None if found is None or not meaning else Said(meaning, found.start("word"), found.end("word"), False)


def said_beside(text: str, at: int, lang: Lang) -> tuple[Said | None, Said | None]:
    """The qualifiers before and after a hole."""
    return said_before(text, at, lang), _said_after(text, at + 1, lang)


def opposed(one: str, other: str) -> bool:
    return (one in FLOORS and other in CEILINGS) or (one in CEILINGS and other in FLOORS)


def _alike(one: str, other: str) -> bool:
    return one == other or {one, other} <= FLOORS or {one, other} <= CEILINGS


def qualifiers(passage: Passage, bounds: list[tuple[int, Bound]], metrics: Metrics) -> Iterator[Diagnostic]:
    """The words of one passage around its placeholders."""
    text, lang = passage.text, passage.lang
    for at, bound in bounds:
        if bound.value.form == "words":
            continue
        for said in said_beside(text, at, lang):
            if said is not None:
                yield from _judged(passage, said, bound, metrics, lang)


def _judged(passage: Passage, said: Said, bound: Bound, metrics: Metrics, lang: Lang) -> Iterator[Diagnostic]:
    word = passage.text[said.start : said.end].strip()
    own = "" if bound.is_change else bound.figure.qualifier
    printed = own if bound.value.form == "value" else ""
    preposition = lang == "en" and _PREPOSITION.fullmatch(word) is not None
    if printed and (_alike(said.meaning, printed) or (said.meaning == "about" and not preposition)):
        if not (word.lower() == "over" and _runs_over(bound)):
            yield _doubled(passage, said, bound, metrics, printed)
        return
    if said.denied or preposition or _is_comparison(word, bound, metrics):
        return
    if own and opposed(said.meaning, own):
        yield contradiction(
            passage,
            said,
            bound.metric.key,
            bound.figure,
            *shown(metrics, bound.metric.key, bound.figure.period, bound.value.span),
        )
    elif not own and _rounded_away(said.meaning, bound, metrics):
        exact = f"{plain(shorten(bound.exact.copy_abs()))} {'%' if bound.is_change else bound.metric.unit.key}"
        yield contradiction(passage, said, bound.metric.key, bound.figure, exact, exact)


def _runs_over(bound: Bound) -> bool:
    """over more than 3 years, over more than 30,000 km: here the word says where."""
    return bool({"length", "calendar", "time", "area"} & {name for name, _ in bound.metric.unit.dimension})


def _is_comparison(word: str, bound: Bound, metrics: Metrics) -> bool:
    """Whether the word rather compares this with that: it says so, or the figure is another year's."""
    return _COMPARING.fullmatch(word) is not None or bound.figure.period[:4] != metrics.current[:4]


def _rounded_away(meaning: str, bound: Bound, metrics: Metrics) -> bool:
    """Over a figure that was rounded up, or nearly one that was rounded down."""
    quantum = CHANGE_QUANTUM if bound.is_change else bound.figure.quantum
    exact = bound.exact.copy_abs()
    printed = show.rounded(exact, quantum, metrics.rounding).value
    return beyond(meaning, exact, printed)


def beyond(meaning: str, exact: Decimal | Fraction, limit: Decimal | Fraction) -> bool:
    """Whether `exact` is on the wrong side of a limit that it is said to be over, or under."""
    return exact < limit if meaning in FLOORS else exact > limit if meaning in CEILINGS else False


def _doubled(passage: Passage, said: Said, bound: Bound, metrics: Metrics, printed: str) -> Diagnostic:
    own_zh, own_en = own_qualifier(metrics, bound)
    hints = ("plain",) if not _alike(said.meaning, printed) else ("delete", "plain")
    period = f"@{bound.figure.period}" if bound.figure.period else ""
    return diagnostic(
        "M203",
        passage.at(said.start, said.end),
        hints=hints,
        related=(Related(bound.figure.span, "metric"),),
        word=passage.text[said.start : said.end].strip(),
        key=bound.metric.key,
        period=period,
        own_zh=own_zh,
        own_en=own_en,
    )


def contradiction(passage: Passage, said: Said, key: str, figure: Figure, value_zh: str, value_en: str) -> Diagnostic:
    """M204 at a qualifier's own words."""
    return diagnostic(
        "M204",
        passage.at(said.start, said.end),
        hints=("mend",),
        related=(Related(figure.span, "metric"),),
        word=passage.text[said.start : said.end].strip(),
        key=key,
        period=figure.period,
        value_zh=value_zh,
        value_en=value_en,
    )
