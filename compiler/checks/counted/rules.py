"""Rules about units away from figures, and about what figures count: heads and labels, per year, people, weekdays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.book import Pair
from compiler.checks.counted.exchanges import (
    COUNTED,
    CURRENCIES,
    MEASURES,
    NEIGHBOURS,
    RATES,
    WEEKDAYS,
    WORKDAYS,
    exchanged,
    is_amount,
    other_thing,
)
from compiler.checks.counted.things import another_thing
from compiler.checks.figures.labels import label_of, same_measure
from compiler.checks.figures.rates import per_scale, scales_told
from compiler.checks.figures.relations import times_as_much
from compiler.checks.view import Said, View
from compiler.diagnostic import Diagnostic, Related, diagnostic
from compiler.tree import Table


def unit_labels(view: View) -> Iterator[Diagnostic]:
    """The unit of a head, a row's label or a unit column is another one, so every figure beside it is.

    Labels on another scale are right where the figures are on it too: 亿元 and RMB billion.
    """
    tables = {id(part) for pair in view.pairs if isinstance(pair.zh, Table) for part in _inside(pair)}
    wrong = {id(part) for one in view.labels for part in (one.pair, *one.pair.inside)}
    for said in view.said:
        if said.figures.extra or said.figures.differences:
            continue  # In US$10,000 was told already
        zh = label_of(said.zh.text)
        en = label_of(said.en.text) if zh is not None else None
        if zh is None or en is None or (zh.factor, zh.measure) == (en.factor, en.measure):
            continue
        if same_measure(zh.measure, en.measure):
            borne_out = id(said.pair) in tables or "单位" in said.zh.text
            if zh.factor == en.factor or (borne_out and id(said.pair) not in wrong):
                continue
        yield _told_at("P055", said, (zh.start, zh.end), (en.start, en.end))


def _inside(table: Pair) -> Iterator[Pair]:
    stack = [table]
    while stack:
        pair = stack.pop()
        yield pair
        stack.extend(pair.inside)


def exchanged_names(view: View) -> Iterator[Diagnostic]:
    """A rate is per something else, or money in another currency: once a month for 每年一次, yuan for 美元."""
    for said in view.said:
        for family in (RATES, WORKDAYS, CURRENCIES, MEASURES, COUNTED):
            found = exchanged(family, said.zh.text, said.en.text)
            if found is not None and not _unit_told(said):
                yield _told_at("P055", said, found.zh.span(), found.en.span())
                break
        else:
            yield from _per_another(said)


def _per_another(said: Said) -> Iterator[Diagnostic]:
    """每百万元 and per RMB billion, with the figure as it is in the Chinese: per another thousand times as much."""
    ratio = per_scale(said.zh.text, said.en.text)
    told = scales_told(said.zh.text, said.en.text) if ratio != 1 else None
    if told is None or said.figures.differences:
        return
    if not any(times_as_much(zh, en, ratio) for zh, en in said.figures.pairs):
        yield _told_at("P055", said, told[0].span(), told[1].span())


_MAGNITUDES_ZH = re.compile("(?:好?几|数|上|成)(?P<of>十万|百万|千万|十亿|百亿|千亿|[十百千万亿])(?![分乎年])")
_MAGNITUDES_EN = re.compile(
    r"\b(?P<of>tens|dozens|scores|hundreds|thousands|millions|billions)"
    r"(?: of (?P<more>thousands|millions|billions))?\b",
    re.I,
)
_SIZES = {"十": 1, "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "十亿": 9,
          "百亿": 10, "千亿": 11,
          "tens": 1, "dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9}  # fmt: skip


def magnitudes(view: View) -> Iterator[Diagnostic]:
    """数千 told as hundreds: how many is not said, but how large it is. 上万 may be thousands."""
    for said in view.said:
        zh = list(_MAGNITUDES_ZH.finditer(said.zh.text))
        en = list(_MAGNITUDES_EN.finditer(said.en.text)) if len(zh) == 1 else []
        if len(en) != 1:
            continue
        size, other = _SIZES[zh[0]["of"]], _SIZES[en[0]["of"].lower()] + _SIZES.get((en[0]["more"] or "").lower(), 0)
        if size != other and (size, other) != (4, 3) and not _TEN_TO_TEN.search(said.zh.text):
            yield _told_at("P055", said, zh[0].span(), en[0].span())


#: Idioms that count nothing: 成千上万, 千千万万.
_TEN_TO_TEN = re.compile("成千上万|千千万万|成百上千|千百|数以[百千万亿]")


def _unit_told(said: Said) -> bool:
    """Whether a figure's own unit is a finding already."""
    return any(one.relation == "unit" for one in said.figures.differences)


def other_things(view: View) -> Iterator[Diagnostic]:
    """A figure counts something else: 500户 are households, and not people."""
    for said in view.said:
        for zh, en in said.figures.pairs:
            if zh.kind != "quantity" or en.kind != "quantity" or zh.unit or zh.low != en.low:
                continue
            if en.unit:
                if is_amount(said.zh.text, zh.end, en.unit):
                    yield _told_at("P055", said, (zh.start, zh.end + 1), (en.start, en.end))
                continue
            found = other_thing(said.zh.text, zh.end, said.en.text, en.end)
            if found is not None:
                yield _told_at("P055", said, (zh.start, zh.end + 1), (en.start, found[1]))
                continue
            another = another_thing(said.zh.text, (zh.start, zh.end), said.en.text, en.end)
            if another is not None:
                yield _told_at("P055", said, another[:2], (en.start, another[3]))


def weekdays(view: View) -> Iterator[Diagnostic]:
    """Another day of the week than in the Chinese, or the year after instead of the year before."""
    for said in view.said:
        for family in (WEEKDAYS, NEIGHBOURS):
            found = exchanged(family, said.zh.text, said.en.text)
            if found is not None:
                yield _told_at("P056", said, found.zh.span(), found.en.span())


def _told_at(code: str, said: Said, zh: tuple[int, int], en: tuple[int, int]) -> Diagnostic:
    place = said.zh.locate(*zh)
    chinese = said.zh.text[slice(*zh)].strip()
    return diagnostic(
        code,
        said.en.locate(*en) or said.at,
        hints=(),
        related=said.chinese if place is None else (Related(place, "chinese"),),
        zh=chinese,
        en=said.en.text[slice(*en)].strip(),
        suggestion=chinese,
    )
