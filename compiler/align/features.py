"""What alignment knows about a block, an item, a row or a cell, and how well two of them go together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from compiler.align.facts import HOLE, LATIN_WORD, Run, address, claims, count_han, gather
from compiler.align.parts import blocks_of, kind_of, own_runs
from compiler.language import Lang
from compiler.measures import KNOWN
from compiler.numerals.claim import Claim
from compiler.numerals.telephones import telephone
from compiler.tree import (
    CodeBlock,
    Container,
    Figure,
    GroupLine,
    Heading,
    IndexBlock,
    Inline,
    KeyLine,
    KpiBlock,
    MetricsBlock,
    Node,
    Paragraph,
    own_inlines,
    walk,
)
from compiler.units import find_unit

#: A kind of fact and its value.
Fact = tuple[str, str]

#: A kind of fact, its value, and how many times it had come before in the same unit.
Feature = tuple[str, str, int]

#: A Latin word carries about as much as 1.65 Han characters; a placeholder prints a figure with its unit.
WORD_WEIGHT = 1.65
HOLE_WEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class Unit:
    """A node as alignment sees it.

    `size` is in Han characters, whatever the script; `names` are Latin words of the Chinese side that a translation
    keeps, `words` the Latin words to find them in. `features` are facts that both languages must state; `counts` are
    figures in words, which the other language may write in digits or not at all. `context` holds, for a heading, the
    facts of what follows it: headings are short and look alike. `marks` counts quotations, brackets and sentences.
    """

    node: Node
    kind: str
    id: str
    level: int
    size: float
    features: frozenset[Feature]
    names: frozenset[str]
    words: frozenset[str]
    text: str
    counts: frozenset[Feature] = frozenset()
    context: frozenset[Feature] = frozenset()
    marks: tuple[int, ...] = ()


def combine(units: Sequence[Unit]) -> Unit:
    """Several neighbours as one: both halves of a split, or the cells of a column. Linear in their facts."""
    first = units[0]
    return Unit(
        first.node,
        first.kind,
        next((one.id for one in units if one.id), ""),
        first.level,
        sum(one.size for one in units),
        _numbered((name, value) for one in units for name, value, _ in one.features),
        frozenset().union(*(one.names for one in units)),
        frozenset().union(*(one.words for one in units)),
        "".join(one.text for one in units),
        frozenset().union(*(one.counts for one in units)),
        marks=tuple(map(sum, zip(*(one.marks for one in units), strict=True))),
    )


class Tally(NamedTuple):
    """What can be counted in a text; the tallies of several texts add up."""

    han: int = 0
    latin: int = 0
    holes: int = 0
    curly: int = 0
    straight: int = 0
    brackets: int = 0
    sentences: int = 0

    @property
    def size(self) -> float:
        """In Han characters."""
        return self.han + WORD_WEIGHT * self.latin + HOLE_WEIGHT * self.holes

    @property
    def marks(self) -> tuple[int, ...]:
        return self.curly or self.straight // 2, self.brackets, self.sentences


class Told(NamedTuple):
    """What one run of words tells."""

    text: str
    facts: tuple[Fact, ...]
    counts: tuple[Fact, ...]
    words: frozenset[str]
    tally: Tally


class Reader:
    """Reads every run of words once, however often alignment and checks ask for it.

    Runs are known by their identity, so a reader lives no longer than the documents that it reads.
    """

    def __init__(self) -> None:
        self._runs: dict[int, tuple[tuple[Inline, ...], Run]] = {}
        self._told: dict[tuple[int, Lang], Told] = {}

    def run(self, inlines: tuple[Inline, ...]) -> Run:
        """As `gather`."""
        known = self._runs.get(id(inlines))
        if known is None:
            known = self._runs[id(inlines)] = (inlines, gather(inlines))
        return known[1]

    def told(self, inlines: tuple[Inline, ...], lang: Lang) -> Told:
        key = (id(inlines), lang)
        found = self._told.get(key)
        if found is None:
            found = self._told[key] = _told(self.run(inlines), lang)
        return found

    def unit(self, node: Node, lang: Lang) -> Unit:
        """Everything that a node and what stands inside it tell. Linear in its length."""
        blocks = inner = blocks_of(node)
        if len(inner) == 1 and isinstance(inner[0], (Paragraph, Heading)):  # most units: nothing to walk
            runs = [inner[0].children]
        else:
            blocks = tuple(walk(inner))
            runs = [run for block in blocks for run in own_inlines(block)]
        if inner != (node,):
            runs = [*own_runs(node), *runs]
        told = [self.told(run, lang) for run in runs]
        facts = [fact for one in told for fact in one.facts]
        for part in blocks if inner else (node,):
            facts += (fact for fact in _wordless(part) if fact[0] != "id" or part is not node)
        if len(told) == 1:
            words, tally = told[0].words, told[0].tally
        else:
            words = frozenset().union(*(one.words for one in told))
            tally = Tally(*map(sum, zip(*(one.tally for one in told), strict=True)))
        return Unit(
            node,
            kind_of(node),
            node.id,
            node.level if isinstance(node, Heading) else 0,
            tally.size,
            _numbered(facts),
            frozenset(word for word in words if len(word) > 1) if lang == "zh" and words else frozenset(),
            words,
            "\n".join([one.text for one in told]),
            _numbered([fact for one in told for fact in one.counts]),
            marks=tally.marks,
        )


_DIGITS = re.compile(r"\d[\d,.]*")
_DECIMAL = re.compile(r"\d")
_MARKS = re.compile(r"[“「\"（(。！？；]|[.!?;](?=\s|$)")


def _told(run: Run, lang: Lang) -> Told:
    text = run.text
    found = claims(run, lang)
    words = LATIN_WORD.findall(text)
    marks = "".join(_MARKS.findall(text))
    curly, straight = marks.count("“") + marks.count("「"), marks.count('"')
    brackets = marks.count("（") + marks.count("(")
    tally = Tally(
        count_han(text),
        len(words) + len(_DIGITS.findall(text)),
        text.count(HOLE),
        curly,
        straight,
        brackets,
        len(marks) - curly - straight - brackets,
    )
    return Told(
        text,
        tuple(_facts(run, [claim for claim in found if is_figure(claim)])),
        tuple(("figure", figure_key(claim)) for claim in found if not is_figure(claim)),
        frozenset(map(str.lower, words)),
        tally,
    )


def with_context(units: Sequence[Unit]) -> list[Unit]:
    """Gives each heading the facts of its section. Linear: every fact belongs to one heading."""
    result = list(units)
    facts: set[Feature] = set()
    for at in range(len(units) - 1, -1, -1):
        if units[at].kind == "heading":
            result[at] = replace(units[at], context=frozenset(facts))
            facts = set()
        else:
            facts |= units[at].features
    return result


def _numbered(facts: Iterable[Fact]) -> frozenset[Feature]:
    """A multiset as a set: the second of two equal facts is another element than the first."""
    seen: dict[Fact, int] = {}
    numbered: list[Feature] = []
    for fact in facts:
        count = seen.get(fact, 0)
        seen[fact] = count + 1
        numbered.append((*fact, count))
    return frozenset(numbered)


def _facts(run: Run, figures: Iterable[Claim]) -> Iterable[Fact]:
    for placeholder in run.placeholders:
        yield "key", f"{placeholder.key}@{placeholder.period}"
    for claim in figures:
        yield "figure", figure_key(claim)
    for link in run.links:
        yield "link", address(link.value)
    for reference in run.references:
        yield "reference", reference.value
    for note in run.notes:
        yield "note", note.label
    for image in run.images:
        yield "image", image.source
    for code in run.codes:
        yield "code", code.text


def _wordless(node: Node) -> Iterable[Fact]:
    match node:
        case Figure(image=image):
            yield "image", image.source
        case CodeBlock(text=text):
            yield "code", text
        case IndexBlock(framework=framework):
            yield "index", framework
        case KpiBlock(lines=lines) | MetricsBlock(lines=lines):
            for line in lines:
                yield from _wordless(line)
        case KeyLine(key=key, period=period):
            yield "key", f"{key}@{period}"
        case GroupLine(group=group):
            yield "group", group
        case Container(name=name):
            yield "container", name
        case _:
            if node.id:
                yield "id", node.id


def is_figure(claim: Claim) -> bool:
    """Figures in digits are facts that a translation keeps; counts in words it may phrase away."""
    return _DECIMAL.search(claim.text) is not None


def figure_key(claim: Claim) -> str:
    """The claim's value as text: equal for equal values in whatever unit they are told. Codes stand for themselves."""
    if claim.low is None:
        number = telephone(claim.text)
        return claim.text if number is None else "tel " + " ".join(number)
    return _value_key(claim.low, claim.high, claim.unit)


@lru_cache(maxsize=4096)
def _value_key(low: Decimal, high: Decimal | None, unit_key: str) -> str:
    unit = find_unit(unit_key, KNOWN) if unit_key else None
    factor = unit.factor if unit is not None and not unit.is_share else 1
    first = Fraction(low) * factor
    last = first if high is None else Fraction(high) * factor
    return str(first) if first == last else f"{first}~{last}"
