"""Figures that stand for each other, with their places, for the rules about the words beside them."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from compiler.align.facts import Run
from compiler.checks.figures.relations import by_value, exact
from compiler.checks.view import Said
from compiler.language import Lang
from compiler.numerals import Claim, ClaimKind
from compiler.source import Span
from compiler.tree import Placeholder

_STOPS = {"zh": re.compile("[。！？；]"), "en": re.compile(r"[!?;](?=\s|$)|(?<!\b[A-Z])\.(?=\s+[A-Z“‘(\"\d]|$)")}


class Spot(NamedTuple):
    """A figure in a text, typed or a placeholder. `form` is empty for a typed one."""

    start: int
    end: int
    text: str
    kind: ClaimKind | None
    unit: str
    form: str = ""


@dataclass(slots=True)
class Group:
    """Figures of equal value: all that the Chinese says with it, and all that the English does."""

    zh: list[Spot] = field(default_factory=list)
    en: list[Spot] = field(default_factory=list)


def groups(said: Said) -> list[Group]:
    """What stands for each other in a segment, by value; a figure that differs anyway is left out."""
    found: list[Group] = []
    known: dict[Hashable, Group] = {}
    spots: dict[int, Spot] = {}
    for zh, en in _agreeing(said):
        keys = ("value", by_value(zh) or exact(zh)), ("zh", zh.start), ("en", en.start)
        group = next((known[key] for key in keys if key in known), None)
        if group is None:
            group = Group()
            found.append(group)
        for key in keys:
            known.setdefault(key, group)
        for claim, side in ((zh, group.zh), (en, group.en)):
            if id(claim) not in spots:
                spots[id(claim)] = Spot(claim.start, claim.end, claim.text, claim.kind, claim.unit)
                side.append(spots[id(claim)])
    return found + list(_placeholders(said))


def _agreeing(said: Said) -> Iterator[tuple[Claim, Claim]]:
    differing = {id(claim) for one in said.figures.differences for claim in (one.zh, one.en)}
    for zh, en in said.figures.pairs:
        if id(zh) not in differing and id(en) not in differing:
            yield zh, en


def _placeholders(said: Said) -> Iterator[Group]:
    """Placeholders of one metric, period and form on both sides; `value` and `plain` differ in their qualifier."""
    known: dict[tuple[str, str, str], Group] = {}
    if not said.zh.placeholders or not said.en.placeholders:
        return
    for run, is_chinese in ((said.zh, True), (said.en, False)):
        for at, one in run.holes():
            group = known.setdefault((one.key, one.period, one.form), Group())
            (group.zh if is_chinese else group.en).append(_hole(at, one))
    yield from (group for group in known.values() if group.zh and group.en)


def _hole(at: int, one: Placeholder) -> Spot:
    kind: ClaimKind = "points" if one.form == "points" else "share" if one.form == "change" else "quantity"
    return Spot(at, at + 1, f"{{{{ {one.key} }}}}", kind, "", one.form or "value")


def sentence(text: str, at: int, lang: Lang) -> tuple[int, int]:
    """The bounds of the sentence that holds a place. Linear in the text."""
    start, end = 0, len(text)
    for stop in _STOPS[lang].finditer(text):
        if stop.start() >= at:
            end = stop.start()
            break
        start = stop.end()
    return start, end


def sentences(text: str, lang: Lang) -> list[tuple[int, int]]:
    """The bounds of every sentence that holds anything."""
    starts = [0, *(stop.end() for stop in _STOPS[lang].finditer(text))]
    ends = [*starts[1:], len(text)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if text[start:end].strip()]


def place(run: Run, start: int, end: int, otherwise: Span) -> Span:
    return run.locate(start, end) or otherwise
