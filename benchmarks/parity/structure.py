"""Kinds of mutation that change the form: paragraphs, headings, lists, rows, cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random

from benchmarks.parity.mutation import Change, Find, Kind, Mutation, as_row, cells, rewrite, sentences
from benchmarks.parity.page import Line, Page, Role

_FACT = re.compile(r"\d|\{\{|\]\(|`|\[\^")


def _gone(line: Line, page: Page) -> Change:
    """A line taken out, with the blank line below it."""
    index = line.index
    blank = index + 1 < len(page.lines) and not page.lines[index + 1].en and line.role is not Role.ROW
    return Change(index, index + 1 + int(blank), ())


def dropped(*roles: Role) -> Find:
    def find(page: Page, _: Random) -> Iterator[Mutation]:
        for line in page.of(*roles):
            yield Mutation((_gone(line, page),), f"dropped: {line.en}")

    return find


def doubled(role: Role, *gap: str) -> Find:
    def find(page: Page, _: Random) -> Iterator[Mutation]:
        for line in page.of(role):
            change = Change(line.index, line.index + 1, (line.en, *gap, line.en))
            yield Mutation((change,), f"doubled: {line.en}")

    return find


def swapped(role: Role, gap: int, wanted: Callable[[Line, Line], bool]) -> Find:
    """Two neighbours exchanged. The number before an ordered item stays."""

    def find(page: Page, _: Random) -> Iterator[Mutation]:
        for run in page.runs(role, gap):
            for first, second in pairwise(run):
                if first.words != second.words and wanted(first, second):
                    changes = (
                        Change(first.index, first.index + 1, (first.opening + second.words,)),
                        Change(second.index, second.index + 1, (second.opening + first.words,)),
                    )
                    yield Mutation(changes, f"swapped: {first.en} ↔ {second.en}")

    return find


def _factual(first: Line, second: Line) -> bool:
    return bool(_FACT.search(first.words) or _FACT.search(second.words))


def _plain(first: Line, second: Line) -> bool:
    return not _factual(first, second)


def paragraph_moved(page: Page, random: Random) -> Iterator[Mutation]:
    """A paragraph with a fact goes down, past several others."""
    paragraphs = list(page.of(Role.PARAGRAPH))
    for place, line in enumerate(paragraphs[:-8]):
        target = paragraphs[place + random.randrange(4, 8)]
        if _FACT.search(line.words):
            insertion = Change(target.index, target.index + 1, (target.en, "", line.en))
            yield Mutation((_gone(line, page), insertion), f"moved down: {line.en}")


def item_moved(page: Page, _: Random) -> Iterator[Mutation]:
    """The first item of a list becomes the last; numbers stay."""
    for run in page.runs(Role.ITEM, 0):
        if len(run) > 2 and _FACT.search(run[0].words):
            order = (*run[1:], run[0])
            lines = tuple(old.opening + new.words for old, new in zip(run, order, strict=True))
            yield Mutation((Change(run[0].index, run[-1].index + 1, lines),), f"moved to the end: {run[0].en}")


def merged(role: Role, gap: int) -> Find:
    def find(page: Page, _: Random) -> Iterator[Mutation]:
        for run in page.runs(role, gap):
            for first, second in pairwise(run):
                change = Change(first.index, second.index + 1, (f"{first.en} {second.words}",))
                yield Mutation((change,), f"merged: {first.en} + {second.en}")

    return find


def paragraph_split(page: Page, _: Random) -> Iterator[Mutation]:
    for line in page.of(Role.PARAGRAPH):
        parts = sentences(line.en)
        if len(parts) > 1 and "**" not in line.en:
            change = Change(line.index, line.index + 1, (parts[0].rstrip(), "", "".join(parts[1:])))
            yield Mutation((change,), f"split after: {parts[0]}")


def heading_level(page: Page, _: Random) -> Iterator[Mutation]:
    for line in page.of(Role.HEADING):
        if line.opening != "# ":
            hashes = {"## ": "### ", "### ": "## "}[line.opening]
            yield rewrite(line, hashes + line.words)


def list_type(page: Page, _: Random) -> Iterator[Mutation]:
    for run in page.runs(Role.ITEM, 0):
        ordered = run[0].opening != "- "
        lines = tuple(("- " if ordered else f"{n}. ") + line.words for n, line in enumerate(run, 1))
        yield Mutation((Change(run[0].index, run[-1].index + 1, lines),), f"list type: {run[0].en}")


def entry_dropped(page: Page, _: Random) -> Iterator[Mutation]:
    """A term and what it means."""
    for line in page.of(Role.TERM):
        entry = _gone(page.lines[line.index + 1], page)
        yield Mutation((Change(line.index, entry.stop, ()),), f"dropped: {line.en}")


def emptied(page: Page, _: Random) -> Iterator[Mutation]:
    """A cell, an item or a heading without its words."""
    for line in page.of(Role.ROW):
        texts = cells(line.en)
        for place, text in enumerate(texts):
            if text:
                new = as_row((*texts[:place], "", *texts[place + 1 :]))
                yield rewrite(line, new, f"emptied: {text} in {line.en}")
    for line in page.of(Role.ITEM):
        yield rewrite(line, line.opening.rstrip(), f"emptied: {line.en}")
    for line in page.of(Role.HEADING):
        attributes = re.search(r"\{#.*\}$", line.en)
        if attributes and line.opening != "# ":
            yield rewrite(line, line.opening + attributes.group(), f"emptied: {line.en}")


# ---------------------------------------------------------------- cells


def _rows(page: Page) -> Iterator[list[Line]]:
    """The body rows of each table."""
    for run in page.runs(Role.ROW, 0):
        yield list(run)


def cell_changed(*, figures: bool) -> Find:
    """A cell takes the words of another row."""

    def find(page: Page, random: Random) -> Iterator[Mutation]:
        for rows in _rows(page):
            for line in rows:
                texts = cells(line.en)
                for place in range(1, len(texts)):
                    others = {cells(row.en)[place] for row in rows} - {texts[place]}
                    choices = sorted(text for text in others if bool(re.search(r"\d", text)) is figures)
                    if choices and bool(re.search(r"\d", texts[place])) is figures:
                        new = random.choice(choices)
                        row = as_row((*texts[:place], new, *texts[place + 1 :]))
                        yield rewrite(line, row, f"cell: {texts[place]} → {new} in {line.en}")

    return find


def cells_swapped(page: Page, _: Random) -> Iterator[Mutation]:
    for line in page.of(Role.ROW):
        texts = cells(line.en)
        for place in range(len(texts) - 1):
            left, right = texts[place : place + 2]
            if left != right and re.search(r"\d", left + right):
                row = as_row((*texts[:place], right, left, *texts[place + 2 :]))
                yield rewrite(line, row, f"cells swapped: {left} ↔ {right} in {line.en}")


def column_dropped(page: Page, random: Random) -> Iterator[Mutation]:
    yield from _columns(page, random, "column dropped", lambda texts, at: [*texts[:at], *texts[at + 1 :]])


def columns_swapped(page: Page, random: Random) -> Iterator[Mutation]:
    def swap(texts: list[str], at: int) -> list[str]:
        return [*texts[: at - 1], texts[at], texts[at - 1], *texts[at + 1 :]]

    yield from _columns(page, random, "columns swapped", swap)


def _columns(page: Page, random: Random, what: str, act: Callable[[list[str], int], list[str]]) -> Iterator[Mutation]:
    for head in page.of(Role.HEAD):
        rows = next(rows for rows in _rows(page) if rows[0].index == head.index + 2)
        at = random.randrange(1, len(cells(head.en)))
        lines = [head, page.lines[head.index + 1], *rows]
        new = tuple(as_row(act(cells(line.en), at)) for line in lines)
        yield Mutation((Change(head.index, rows[-1].index + 1, new),), f"{what}: {cells(head.en)[at]}")


KINDS = (
    Kind("paragraph dropped", dropped(Role.PARAGRAPH)),
    Kind("paragraph doubled", doubled(Role.PARAGRAPH, "")),
    Kind("paragraphs swapped", swapped(Role.PARAGRAPH, 1, _factual)),
    Kind("paragraph moved", paragraph_moved),
    Kind("paragraphs merged", merged(Role.PARAGRAPH, 1)),
    Kind("paragraph split", paragraph_split),
    Kind("heading dropped", dropped(Role.HEADING)),
    Kind("heading level", heading_level),
    Kind("list type", list_type),
    Kind("item dropped", dropped(Role.ITEM)),
    Kind("item doubled", doubled(Role.ITEM)),
    Kind("item moved", item_moved),
    Kind("items swapped", swapped(Role.ITEM, 0, _factual)),
    Kind("items merged", merged(Role.ITEM, 0)),
    Kind("entry dropped", entry_dropped),
    Kind("row dropped", dropped(Role.ROW)),
    Kind("row doubled", doubled(Role.ROW)),
    Kind("rows swapped", swapped(Role.ROW, 0, _factual)),
    Kind("column dropped", column_dropped),
    Kind("columns swapped", columns_swapped),
    Kind("cell changed", cell_changed(figures=True)),
    Kind("cells swapped", cells_swapped),
    Kind("empty segment", emptied),
    Kind("plain paragraphs swapped", swapped(Role.PARAGRAPH, 1, _plain), hard=True),
    Kind("plain items swapped", swapped(Role.ITEM, 0, _plain), hard=True),
    Kind("plain cell changed", cell_changed(figures=False), hard=True),
)
