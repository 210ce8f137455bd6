"""Kinds of mutation that change marks: placeholders, links, addresses, notes, references, images, code, ids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from random import Random

from benchmarks.parity.figures import other_digits
from benchmarks.parity.mutation import Change, Find, Kind, Mutation, exchange, rewrite
from benchmarks.parity.page import Line, Page, Role


def _found(page: Page, pattern: str) -> Iterator[tuple[Line, re.Match[str]]]:
    for line in page.lines:
        for match in re.finditer(pattern, line.en):
            yield line, match


def becomes(pattern: str, new: str) -> Find:
    """What a pattern finds, anywhere in the source, is exchanged."""

    def find(page: Page, _: Random) -> Iterator[Mutation]:
        for line, match in _found(page, pattern):
            yield exchange(line, *match.span(), match.expand(new))

    return find


def phone(page: Page, random: Random) -> Iterator[Mutation]:
    for line, match in _found(page, r"(?<![\w-])(?:\+\d+ \d+ )?\d{3,4}[- ]\d{3,4}[- ]?\d{4}|\+\d+ \d+ \d{4} \d{4}"):
        start = match.end() - 4
        yield exchange(line, start, match.end(), other_digits(match.group()[-4:], random))


def email(page: Page, _: Random) -> Iterator[Mutation]:
    for line, match in _found(page, r"<(\w+)@([\w.-]+)>"):
        yield exchange(line, *match.span(1), match[1] + "s")
        yield exchange(line, *match.span(2), "mail." + match[2])


def link_changed(page: Page, _: Random) -> Iterator[Mutation]:
    for line, match in _found(page, r"\]\((https://[^)]+)\)"):
        yield exchange(line, *match.span(1), match[1] + "-old")
        yield exchange(line, *match.span(1), match[1].rpartition("/")[0])


def period_changed(page: Page, _: Random) -> Iterator[Mutation]:
    for line, match in _found(page, r"\{\{ ([\w.]+)(@\d{4})?(:\w+)? \}\}"):
        yield exchange(line, *match.span(), f"{{{{ {match[1]}{'@2021' if match[2] else '@2022'}{match[3] or ''} }}}}")
        if match[2]:
            yield exchange(line, *match.span(2), "")


def notes_swapped(page: Page, _: Random) -> Iterator[Mutation]:
    marks = [(line, match) for line, match in _found(page, r"\[\^(\w+)\](?!:)")]
    for (line, match), (other, second) in pairwise(marks):
        if line.index < other.index:
            yield Mutation((_exchanged(line, match, second[1]), _exchanged(other, second, match[1])), "notes swapped")


def note_texts_swapped(page: Page, _: Random) -> Iterator[Mutation]:
    for run in page.runs(Role.NOTE, 1):
        for first, second in pairwise(run):
            changes = (
                Change(first.index, first.index + 1, (first.opening + second.words,)),
                Change(second.index, second.index + 1, (second.opening + first.words,)),
            )
            yield Mutation(changes, f"texts swapped: {first.en} ↔ {second.en}")


def _exchanged(line: Line, match: re.Match[str], new: str) -> Change:
    text = line.en[: match.start(1)] + new + line.en[match.end(1) :]
    return Change(line.index, line.index + 1, (text,))


def image_dropped(page: Page, _: Random) -> Iterator[Mutation]:
    for line in page.of(Role.IMAGE):
        yield Mutation((Change(line.index, line.index + 2, ()),), f"dropped: {line.en}")


def code_changed(page: Page, _: Random) -> Iterator[Mutation]:
    for line, match in _found(page, r"`([^`]+)`"):
        text = match[1]
        new = text[:-1] + ("7" if text[-1].isdigit() and text[-1] != "7" else "X")
        yield exchange(line, *match.span(1), new)
        if re.search(r"[a-z]", text):
            yield exchange(line, *match.span(1), text.lower())


def metric_lines(page: Page, _: Random) -> Iterator[Mutation]:
    for run in page.runs(Role.METRIC, 0):
        for line in run:
            yield rewrite(line, line.en + "_net")
            yield Mutation((Change(line.index, line.index + 1, ()),), f"dropped: {line.en}")


def reference_changed(page: Page, random: Random) -> Iterator[Mutation]:
    """The target of a cross-reference becomes another id of the page."""
    ids: Sequence[str] = sorted({match[1] for _, match in _found(page, r"\{#([\w-]+)")})
    for line, match in _found(page, r"\[\]\(#([\w-]+)\)"):
        yield exchange(line, *match.span(1), random.choice([name for name in ids if name != match[1]]))


KINDS = (
    Kind("placeholder key", becomes(r"(?<=\{\{ )([\w.]+)", r"\1_net")),
    Kind("placeholder period", period_changed),
    Kind("placeholder dropped", becomes(r" \{\{ [^}]+ \}\}", "")),
    Kind("figure typed for a placeholder", becomes(r"\{\{ [^}]+ \}\}", "RMB 5.2 million")),
    Kind("line of metrics", metric_lines),
    Kind("link changed", link_changed),
    Kind("link dropped", becomes(r"\[([^\]]+)\]\(https:[^)]+\)", r"\1")),
    Kind("e-mail", email),
    Kind("telephone", phone),
    Kind("note mark dropped", becomes(r"(?<=.)\[\^\w+\](?!:)", "")),
    Kind("note marks swapped", notes_swapped),
    Kind("note texts swapped", note_texts_swapped),
    Kind("reference changed", reference_changed),
    Kind("reference dropped", becomes(r"\[\]\(#[\w-]+\)(?:\{[^}]*\})?", "the above")),
    Kind("image source", becomes(r"(?<=\]\()([\w-]+)(?=\.(?:svg|jpg) )", r"\1-2")),
    Kind("alt text dropped", becomes(r"!\[[^\]]+\]", "![]")),
    Kind("caption dropped", becomes(r"(?<=\.(?:svg|jpg)) \"[^\"]+\"(?=\))", "")),
    Kind("image dropped", image_dropped),
    Kind("code", code_changed),
    Kind("id", becomes(r"(?<=\{#)([\w-]+)", r"\1-2")),
)
